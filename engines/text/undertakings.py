"""What a premise's hero goes about, where nothing says that they want it: "grows a tomato", "공장을 지킨다".

A premise often tells its goal so. It is read only where no wish is told (`goals.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from engines.text.josa import with_particle
from engines.text.phrases import is_of, last, nouns, phrase
from engines.text.standing import is_person
from engines.text.verbs import ends_with_stem, infinitive
from engines.text.whose_wish import is_anothers, is_anothers_ko
from engines.text.work import is_work
from presets import lexicon

KO_OBJECT = (
    r"((?:[가-힣A-Za-z0-9]{2,}의\s+)?(?:[가-힣A-Za-z0-9]+(?<![을를이가은는에의과와도로고서])\s+)?"
    r"[가-힣A-Za-z0-9]+[을를])"
)
KO_ADVERB = r"(?:(?:[가-힣]+(?:히|게)|다시|몰래|직접|함께|혼자|끝까지|매일)\s+)?"
_KO_WISH = re.compile(
    r"(?:원하는|바라는|필요한)\s(?:것은|건|것이라곤)\s(?:오직\s|단\s|그저\s)?([^.,!?]{2,24}?)"
    r"(?:뿐|이다|다(?=[.,!?]|$))"
)
"""What is all that somebody wants: "민수가 바라는 건 조용한 하루뿐이다"."""
_KO_OVER = re.compile(
    rf"(?:([가-힣]{{2,}}\s(?:한|두|세|네)\s[가-힣]+[을를])|{KO_OBJECT})\s+(?:두고|놓고|사이에 두고)\s+"
    r"(?:[가-힣]+\s+)?(?:다투|다툰|싸우|싸운|경쟁|맞붙|겨루|겨룬)"
)
EN_WORDS = r"((?:[^\s.,;:!?]+\s){0,7}?[^\s.,;:!?]+)"
EN_OBJECT = (
    rf"(?!(?:at|in|on|to|by|from|up|out|off|into|when|like|again|over|with)\b){EN_WORDS}"
    r"(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because|although|though|despite|yet|or|who|that|as"
    r"|after|to\s+[a-z]+\s+(?:the|an?|his|her|their|it|them|him))\b|$)"
)
_EN_WISH = re.compile(
    r"\b(?:all|the only thing|what)\s+(?:the\s|an?\s|this\s|old\s)?(?:[\w-]+\s){1,3}?(?:really\s|ever\s)?"
    rf"(?:wants?|wanted|needs?)\s+(?:is|was)\s+(to\s)?{EN_WORDS}(?=[.,;:!?]|\s+but\b|$)",
    re.IGNORECASE,
)
"""The same: "All Ben wants is some peace and quiet"."""
_EN_DREAM = re.compile(rf"\bdream(?:s|t|ed)? of\s+(?:one day\s|finally\s)?([a-z]+ing)\s+{EN_OBJECT}")
_EN_DREAMT = re.compile(
    r"\bdream(?:s|t|ed)? of\s+([a-z]+ing)((?:\s+(?:again|away|home|free|alone))?)(?=[.,;:!?]|\s+but\b|$)"
)
_EN_OVER = re.compile(
    r"\b(?:(?:is|are)\s)?(?:fight|argue|compete|quarrel|battle|fighting|competing|race|racing)s?\s+"
    rf"(?:each other\s|their\s(?:\w+\s){{1,3}}?)?(?:over|for)\s+"
    rf"(?!(?:who|whose|whether|what|how|which|where)\b){EN_OBJECT}"
)
_EN_WANTS = re.compile(
    r"\b(?:wants?|demands?)\s+(?!to\b|nothing\b|out\b|in\b|more\b|it\b|them\b|him\b|everyone\b|no\b)"
    rf"{EN_WORDS}(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because|although|though|or|from|for)\b|$)"
)
"""What somebody wants, and no verb: "wants his shoes back"."""
_EN_THING = re.compile(r"(?:the|an?|his|her|their|its|my|one|two|three|another)\b", re.IGNORECASE)
_EN_FALLS = re.compile(
    rf"\b(?:falls? (?:in love with|for)|is in love with|has a crush on|secretly loves)\s+{EN_OBJECT}"
)
_EN_RUNS = re.compile(
    r"\b(?:is|are)\s+running\s+for\s+(?:the\s+)?(?:office of\s+)?(\w+(?:\s\w+)?)(?=[.,;!?]|$)"
)
_KO_DREAM = re.compile(r"(?<![가-힣])([가-힣]{2,10})(이|가)\s(?:꿈|소원|목표)(?:이다|인|이고|이지만|이었다)")
_KO_CURIOUS = re.compile(r"(?<![가-힣])((?:[가-힣]+의\s)?[가-힣]{2,8})(?:이|가)\s(?:너무\s|몹시\s)?궁금하")
_KO_LOVES = re.compile(
    r"(?<![가-힣])([가-힣]{2,8})[을를]\s(?:몰래\s|혼자\s|남몰래\s)?(?:짝사랑|좋아하게|사랑하게)"
)
_PLAIN = frozenset(("it", "them", "him", "her", "this", "that", "me", "us", "each other", "one another"))
_NO_VERB = ("to", "the", "a", "an", "her", "his", "their", "its", "my", "of", "for", "in", "two", "three")
"""What follows is a noun, or no verb of its own: "her guards", "to guard"."""


_KO_UNLESS = re.compile(
    r"((?:[가-힣A-Za-z0-9]+\s+(?:한|두|세|네)\s+)?[가-힣A-Za-z0-9]+[을를])\s+(?:[가-힣]+(?:까지|안에|전에)\s+)?([가-힣]{1,6})지"
    r"\s(?:못하면|않으면|못한다면|않는다면)"
)
"""What must be done, by what comes of it if it is not: "독버섯을 골라내지 못하면 목이 달아난다"."""
_EN_TOLD_TO = re.compile(
    r"\b(?:orders|ordered|tells|told|asks|asked|begs|dares|hires|forces|sends|commands|invites)\s+(?:him|her|them)\s+to\s+"
    rf"([a-z]+)\s+{EN_WORDS}(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because|or)\b|$)"
)
_EN_HIRES = re.compile(
    r"\b(?:hires|pays|recruits|enlists|bribes|trains)\s+(?:an?|the|her|his|their)\s+(?:[a-z'’-]+\s){1,3}?to\s+"
    rf"([a-z]+)\s+{EN_WORDS}(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because|or)\b|$)"
)
"""What somebody has another do is what they want."""
_EN_PROMISED = re.compile(
    r"\b(?:promises|promised|swears|bets|vows|tells)\s+(?:\S+\s){1,4}?(?:that\s)?(?:he|she|they)(?:\s+will|['’]ll|\s+would|\s+can)\s+"
    rf"(?!not\b|never\b)([a-z]+)\s+{EN_WORDS}(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because|if|or)\b|$)"
)
"""What somebody gives their word for: "promises his granddaughter he will catch the moon"."""
_EN_LOSES = re.compile(
    r"\b(?:loses|lost|misplaces|has lost|mislays)\s+"
    r"((?:his|her|their|the|a|an|its)\s+(?:[a-z'’-]+\s){0,2}[a-z-]+)"
    r"(?=[.,;:!?]|\s+(?:in|on|at|during|before|but|and|when|while|until|so|because|of)\b|$)"
)
_KO_LOSES = re.compile(
    r"((?:[가-힣A-Za-z0-9]+\s+(?:한|두|세)\s+)?[가-힣A-Za-z0-9]+)([을를])\s+"
    r"(?:잃어버린다|잃어버렸다|도둑맞는다|도둑맞았다|잃어버리고)"
)
"""What is lost is sought."""
_EN_THE = re.compile(r"\b(?:an?|the)\s+", re.IGNORECASE)
_EN_GOES = (
    r"\b(?:enters|joins|travels|returns|comes|moves|signs up|pretends|fakes|teams up|breaks into|sneaks into"
    r"|goes|sets off|crosses|drives|sails|sneaks (?:out|off|away|back)|slips (?:out|away)|escapes|runs away"
    r"|climbs|hitchhikes|swims|walks|flies|rides)\b[^.,;:!?]{0,48}?"
    r"\sto\s(?!the\b|an?\b|his\b|her\b|their\b|my\b|be\b|[a-z]+ing\b)"
)
_EN_SO_AS = re.compile(rf"{_EN_GOES}([a-z]+)\s+{EN_OBJECT}")
"""What something is done for: "enters a tournament to win the prize"."""
_EN_SO_AS_THERE = re.compile(
    rf"{_EN_GOES}([a-z]+)\s+{EN_WORDS}(?=\s+(?:at|in|on|during|from)\s+(?:the|an?)\b)"
)
"""The same without where it is, where the two are too long to be said."""
_EN_APPLIES = re.compile(rf"\b(?:applies|apply|applied)\s+for\s+{EN_OBJECT}")


def undertaken(text: str, korean: bool, who: Sequence[str]) -> str:
    """A goal in the form of `goals.goal_of`; "" for none. `who` are the premise's people, its hero first."""
    return _korean(text, who) if korean else _english(text, who)


def _korean(text: str, who: Sequence[str]) -> str:
    if wish := _KO_WISH.search(text):
        return f"{with_particle(wish.group(1).strip(), '을/를')} 얻기"
    if over := _KO_OVER.search(text):
        return f"{over.group(1) or over.group(2)} 차지하기"
    if dream := _KO_DREAM.search(text):
        noun, case = dream.groups()
        return (
            f"{noun}{case} 되기" if is_person(noun, korean=True) else f"{with_particle(noun, '을/를')} 이루기"
        )
    if curious := _KO_CURIOUS.search(text):
        return f"{curious.group(1)}의 정체를 알아내기"
    if (loved := _KO_LOVES.search(text)) and not is_anothers_ko(text[: loved.end()], who):
        return f"{loved.group(1)}에게 고백하기"
    if (unless := _KO_UNLESS.search(text)) and not is_anothers_ko(text[: unless.end()], who):
        return f"{unless.group(1)} {unless.group(2)}기"
    found = [(match, stem) for stem, pattern in _stems() for match in pattern.finditer(text)]
    for match, stem in sorted(found, key=lambda one: one[0].start()):
        if not is_anothers_ko(text[: match.end()], who):
            return f"{match.group(1)} {stem}기"
    lost = _KO_LOSES.search(text)
    if lost and lost.group(1) not in nouns("nothings", "ko") and not is_anothers_ko(text[: lost.end()], who):
        return f"{lost.group(1)}{lost.group(2)} 찾기"
    return ""


def _english(text: str, who: Sequence[str]) -> str:
    if wish := _EN_WISH.search(text):
        return wish.group(2) if wish.group(1) else f"get {wish.group(2)}"
    if word := _EN_PROMISED.search(text):
        return f"{word.group(1)} {word.group(2)}"
    if (hired := _EN_HIRES.search(text)) and not is_anothers(text[: hired.start()], who):
        return f"{hired.group(1)} {hired.group(2)}"
    if (asked := _EN_TOLD_TO.search(text)) and (what := _meant(asked.group(2), text[: asked.start()])):
        return f"{asked.group(1)} {what}"
    for pattern, told in _EN_TOLD:
        for match in pattern.finditer(text):
            if not is_anothers(text[: match.start()], who) and (goal := told(match)):
                return goal
    for match in (*_undertaking().finditer(text), *_of_both().finditer(text)):
        if match.group(2).casefold() not in _PLAIN and not is_anothers(text[: match.start()], who):
            return f"{_bases()[match.group(1)]} {match.group(2)}"
    lost = _EN_LOSES.search(text)
    if lost and not is_of(last(lost.group(1)), "nothings") and not is_anothers(text[: lost.start()], who):
        return f"find {lost.group(1)}"
    return ""


def _meant(what: str, before: str) -> str:
    """What is done to; "it" as the thing told of before, "" where there is none."""
    if what.casefold() != "it":
        return "" if what.casefold() in _PLAIN else what
    sentence = re.split(r"[.!?\n]", before)[-1]
    told = [phrase(sentence, one.end())[0] for one in _EN_THE.finditer(sentence)]
    things = [one for one in told if one and not (is_of(last(one), "beings") or is_work(one))]
    return f"the {things[0]}" if things else ""


def _wanted(found: re.Match[str]) -> str:
    """What is wanted of somebody ("wants Nina to leave") is no thing to be got."""
    what = found.group(1)
    if " to " in what:
        return ""
    if what.endswith(" back"):
        return f"get back {what.removesuffix(' back')}"
    return f"get hold of {what}" if _EN_THING.match(what) else f"get {what}"


_EN_TOLD: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_EN_DREAM, lambda found: f"{infinitive(found.group(1))} {found.group(2)}"),
    (_EN_DREAMT, lambda found: f"{infinitive(found.group(1))}{found.group(2)}"),
    (_EN_OVER, lambda found: f"win {found.group(1)}"),
    (_EN_FALLS, lambda found: f"confess to {found.group(1)}"),
    (_EN_APPLIES, lambda found: f"get {found.group(1)}"),
    (_EN_RUNS, lambda found: f"become {found.group(1)}"),
    (_EN_WANTS, _wanted),
    (_EN_SO_AS, lambda found: f"{found.group(1)} {found.group(2)}"),
    (_EN_SO_AS_THERE, lambda found: f"{found.group(1)} {found.group(2)}"),
)
"""Ways to tell a goal, and the goal that each is."""


@cache
def _bases() -> dict[str, str]:
    """Each form that tells it of one or of several → its infinitive."""
    bases = lexicon()["verbs"].words["undertakings"]["en"]
    return {form: base for base in bases for form in (base, _third(base))}


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{base}es"
    return f"{base[:-1]}ies" if base[-1] == "y" and base[-2] not in "aeiou" else f"{base}s"


@cache
def _undertaking() -> re.Pattern[str]:
    bases = lexicon()["verbs"].words["undertakings"]["en"]
    one, several = "|".join(map(_third, bases)), "|".join(bases)
    no_noun = "".join(rf"(?<!\b{word}\s)" for word in _NO_VERB)
    # Of several only behind what says that there are: elsewhere it is a noun as often ("a guard dog").
    return re.compile(
        rf"{no_noun}\b({one}|(?:(?<=[a-rt-z]s\s)|(?<=they\s)|(?<=who\s))(?:{several}))\s+{EN_OBJECT}"
    )


@cache
def _of_both() -> re.Pattern[str]:
    """What two do who are told of together: "Dot and May rob the bank", "he and his son build a raft"."""
    bases = "|".join(lexicon()["verbs"].words["undertakings"]["en"])
    return re.compile(
        rf"\band\s(?:[A-Z]\w+|(?:his|her|their|an?|the)\s(?:[a-z-]+\s){{0,2}}?[a-z-]+)\s({bases})\s+{EN_OBJECT}"
    )


@cache
def _stems() -> tuple[tuple[str, re.Pattern[str]], ...]:
    stems = lexicon()["verbs"].words["undertakings"]["ko"]
    return tuple((one, re.compile(rf"{KO_OBJECT}\s+{KO_ADVERB}{ends_with_stem(one)}")) for one in stems)
