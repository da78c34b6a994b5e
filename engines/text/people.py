"""Whom a premise speaks of without a name ("a girl who sells umbrellas"), and what those with one do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from engines.text.absence import is_away, is_gone
from engines.text.ages import age_of
from engines.text.gender import FEMALE, MALE, sex_behind, sex_of
from engines.text.josa import stems, with_particle
from engines.text.phrases import is_of, last, nouns, phrase
from engines.text.surnames import titled
from engines.text.verbless import shares
from engines.text.work import is_surely_work, is_work
from presets import lexicon
from presets.creatures import creature
from presets.words import find_all

_EN_ARTICLE = re.compile(
    r"\b(?:a|an|the|this|that|one"
    r"|(?:her|his|their|my)(?=\s+(?:little|kid|baby|big|younger|older|elder|twin)\s+(?:brother|sister)\b))\s+",
    re.IGNORECASE,
)
_EN_MINE = re.compile(
    r"(?:^|(?<=[.!?]\s))My\s+((?:(?:late|old|little|younger|older|big|great|step)[ -]?)?[a-z]+)(?=['’]s\s|\s)"
)
"""Whom somebody tells of who says "my": "My grandfather's hearing aid … and he wants"."""
_EN_BARE = re.compile(
    r"\s*([A-Z][a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*){0,2})(?=\s*(?:[.,;:!?]|$| (?:who|and|with|in|at)\b))"
    r"|^\s*([a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*){0,2})(?=[.!?…]?\s*$)"
)
"""A premise that begins with whom it is about, and no article: "Time-travelling plumber."."""
_EN_NAMED = re.compile(
    r"(?:\s+[a-z]+){0,2}\s+(?:named|called)\b|,?\s+[A-Z]|\s+(?:at|of|in|from|for)\s+(?:[\w'’.-]+\s+){0,4}[\w'’.-]+,\s+[A-Z]\w+,"
)
_EN_SAME = re.compile(
    r"(?:,|\b(?:is|was|as|be|becomes?|became)(?:\s+(?:secretly|actually|really|also|now|only|just))?)\s+$"
)
"""Before words for somebody: they are told of whoever was named."""
_EN_DOES = re.compile(
    r"\s+who\s+((?!is\b|has\b|was\b)[a-z]+(?:s|ed)\s+(?:[a-z]+s|(?:a|an|the|her|his|old)\s+[a-z]+))\b"
)
VAGUE = frozenset(
    ("voice", "people", "person", "owner", "crew", "team", "family", "friend", "rival", "guard")
)
_KO_BEING = re.compile(r"(?<![가-힣\w])([가-힣]{2,7})(?![가-힣\w])")
VAGUE_KO = frozenset(
    ("사람", "주인", "손님", "가족", "친구", "범인", "직원", "동료", "상사", "말", "새", "개", "남자", "여자")
)
_ADVERB = r"(?:사실|실|오늘|요즘|지금|이번에|밤에|낮에|이제)[은는]"
RELATIVE = rf"\s+(?!{_ADVERB})[가-힣]*[긴운은는던린진한된간온쓴든](?![가-힣])"
"""Behind a subject: that it stands in a clause which tells of a noun ("할머니가 남긴 자전거")."""
_KO_RELATIVE = re.compile(RELATIVE)
_NIEUN = "".join(chr(code) for code in range(0xAC00 + 4, 0xD7A4, 28))
_KO_BARE = re.compile(
    rf"\s*((?:[가-힣]+(?<=[{_NIEUN}는])\s+){{1,2}})?([가-힣]{{1,7}}?)(?:\s?한 마리)?[.!?…~]*\s*"
)
_KO_ENDS = re.compile(
    rf"(?<=[{_NIEUN}])\s+((?:[가-힣]{{2,6}}의?\s+)?[가-힣]{{1,7}}?)"
    r"(?=(?:의\s+(?:이야기|성장기|분투기|모험|모험담|여정|하루|복수극|로맨스|코미디))?\s*(?:[.!?…]|$))"
)
"""Whom a sentence ends with that has no verb of its own: "놀고 싶은 강아지", "겁 많은 기사의 이야기"."""
_KO_DOES = re.compile(r"((?:[가-힣]+[을를]\s+)[가-힣]+는\s+)$")
_KO_I_AM = re.compile(
    r"(?<![가-힣])(?:나는|난|저는|전|내가|제가)\s+(?:[^.!?]*\s)?([가-힣]+?)(?:이다|다|입니다|이에요|예요|이야|야)(?![가-힣])"
)
"""Whom a premise that says "I" is about."""
_EN_I_AM = re.compile(r"(?:^|[.!?]\s+)I(?: am|['’]m)\s+(?:an?|the)\s+")
_EN_OPENS = re.compile(
    r"\s*(?:what if|imagine(?: that)?|suppose(?: that)?|so"
    r"|once(?: upon a time)?,?(?: there (?:was|lived))?)\s+$",
    re.IGNORECASE,
)
"""How a premise begins that is told as an idea: "what if a scarecrow fell in love"."""
_CONTESTS = ("spelling bee", "quilting bee", "sewing bee")
"""Words that end as one for an animal does, and are no animal."""
_KO_HEAD = re.compile(
    r"[가-힣]+(?:원장|국장|서장|교장|대장|반장|팀장|부장|실장|계장|단장|관장|총장|점장|소장|이사장|협회장|조합장|상인회장|학생회장)"
)
"""Who heads something: 병원장, 우체국장."""
_KO_WISH_OF = re.compile(r"\s(?:마지막\s|오랜\s|단 하나의\s)?(?:소원|유언|부탁|꿈|심부름)인?(?![가-힣])")
"""Behind 의: whose wish it is that the hero is to grant."""
_NEEDS_WHICH = frozenset(("라이더", "기사", "로봇", "선수", "직원", "요정", "유령", "강사", "감독", "작가"))
_KO_WHICH = re.compile(
    r"(?<![가-힣])(?!(?:하지만|그러나|그런데|그리고|그래서|결국|다시|또한|오늘|내일|어느|그때)\s)([가-힣]{2,4})(?<![은는이가을를에의도로와과며고서])\s+$"
)
"""What kind of them somebody is, right before: 배달 라이더."""
_OWN_RANKS = frozenset(("주인공", "수습", "용", "왕", "형", "상사", "신입", "대장", "대리", "검사"))
"""Words for people that are other things as often."""
_KO_COUNTED = re.compile(
    r"(?<![가-힣])([가-힣]{2,6}) 한 (?:마리|명|분|사람)(은|는|이|가|을|를|와|과)(?![가-힣])"
)
_CASES = ("은/는", "이/가", "을/를", "과/와")
_KO_BECOMES = re.compile(r"\s+(?:되|돼|된|될|됐)")
_KO_CASES = ("은", "는", "이", "가", "을", "를", "와", "과", "에게", "한테", "의")


@dataclass(frozen=True)
class Being:
    """Somebody without a name: `words` say who it is, and what they do where that is told."""

    words: str
    gender: str
    age: str
    start: int
    subject: bool
    """Whether it is they who act."""


def beings_of(text: str, korean: bool, heroes: tuple[str, ...]) -> tuple[Being, ...]:
    """Everybody without a name, once each, in the order they come."""
    text = _KO_COUNTED.sub(_uncounted, text)
    found = {
        one.words.casefold(): one for one in reversed(list((_korean if korean else _english)(text, heroes)))
    }
    # "토끼 뭉치": the one rabbit there is has a name.
    named = [one for one in found.values() if any(f"{one.words} {name}" in text for name in heroes)]
    return tuple(sorted((one for one in found.values() if one not in named), key=lambda one: one.start))


def _uncounted(match: re.Match[str]) -> str:
    """ "고래 한 마리가" as "고래가", as long as before."""
    noun, case = match.groups()
    pair = next((pair for pair in _CASES if case in pair.split("/")), "")
    return with_particle(noun, pair).ljust(len(match.group()))


def as_being(words: str) -> Being | None:
    """What a person typed for who it is about, where that is no name ("the king", "소녀")."""
    korean = bool(re.search("[가-힣]", words))
    bare = re.sub(r"^(?:a|an|the)\s+", "", words, flags=re.IGNORECASE)
    known = (
        bare.split()[-1] in nouns("beings", "ko")
        if korean and bare
        else bare.islower() and is_of(last(bare), "beings")
    )
    return _being(bare, 0, subject=True) if known else None


def gender_behind(name: str, text: str) -> str:
    """By the word a Korean full name stands before: "최만수 할아버지"."""
    found = re.search(
        rf"{re.escape(name)}\s?(?:(할머니|할매|아주머니|아줌마|아지매|여사|양|이모)|(할아버지|할배|아저씨|영감|군|삼촌))",
        text,
    )
    if found is None:
        return ""
    return FEMALE if found.group(1) else MALE


def _english(text: str, heroes: tuple[str, ...]) -> Iterator[Being]:
    if bare := _EN_BARE.match(text):
        told = bare.group(1) or bare.group(2)
        words = told[0].lower() + told[1:]
        # Written small, any word could be meant: "asdf qwer".
        work = is_work(words) if bare.group(1) else is_surely_work(words)
        somebody = is_of(last(words), "beings") or work or bool(creature(words))
        if somebody and not words.endswith("s") and words.split()[0] not in nouns("ends", "en"):
            yield _being(words, bare.start(), subject=True)
    mine = None if heroes else _EN_MINE.search(text)
    if (
        mine
        and is_of(last(mine.group(1)), "near")
        and not is_away(f"{mine.group(1).split()[0]} ", korean=False)
    ):
        yield _being(_whose_pet(text, mine) or mine.group(1), mine.start(1), subject=True)
    i_am = None if heroes else _EN_I_AM.search(text)
    told = phrase(text, i_am.end())[0] if i_am else ""
    if i_am and _is_somebody_en(told):
        yield _being(told, i_am.start(), subject=True)
    found = False
    for match in _EN_ARTICLE.finditer(text):
        words, end = phrase(text, match.end())
        noun = last(words)
        plural = noun.endswith("s") and noun not in nouns("beings", "en")
        if noun in VAGUE or plural or not _is_somebody_en(words):
            continue
        if any(text[: match.start()].rstrip().endswith(name) for name in heroes):
            # "Old Pete the fisherman": what somebody is called by.
            continue
        told = _EN_SAME.search(text[: match.start()]) and match.group().split()[0].casefold() != "one"
        if (told and (heroes or found)) or _EN_NAMED.match(text, end):
            continue
        does = _EN_DOES.match(text, end)
        whole = f"{words} who {does.group(1)}" if does else words
        before = text[: match.start()]
        opens = _opens(before, words) and not (heroes and is_gone(text, end))
        found = True
        yield _being(whole, match.start(), subject=opens)


def _opens(before: str, words: str) -> bool:
    """Whether somebody begins a sentence, and is not said to be away."""
    first = not before.strip() or before.rstrip()[-1] in ".!?" or bool(_EN_OPENS.fullmatch(before))
    return first and not is_away(f"{words.rpartition(' ')[0]} ", korean=False)


def _whose_pet(text: str, mine: re.Match[str]) -> str:
    """The animal of whoever somebody tells of: the parrot of "My grandma's parrot is the only witness"."""
    words = (
        phrase(text, mine.end() + len("'s "))[0] if text[mine.end() : mine.end() + 2] in ("'s", "’s") else ""
    )
    return words if words and find_all("creatures", last(words)) else ""


def _is_somebody_en(words: str) -> bool:
    """Whether English words are for a living being: of the lists, an animal that is drawn, or work."""
    animal = find_all("creatures", last(words)) and not words.endswith(_CONTESTS)
    return is_of(last(words), "beings") or bool(animal) or _job(words) or is_surely_work(words)


def _job(words: str) -> bool:
    found = find_all("jobs", words)
    return bool(found) and found[-1].end == len(words)


def _korean(text: str, heroes: tuple[str, ...]) -> Iterator[Being]:
    if (bare := _KO_BARE.fullmatch(text)) and (_is_somebody(bare[2]) or creature(bare[2])):
        # A premise that is nothing but whom it is about: "슬픈 로봇".
        yield _being(f"{bare[1] or ''}{bare[2]}".strip(), bare.start(), subject=True)
        return
    for match in _KO_I_AM.finditer(text):
        noun = match.group(1)
        if _is_somebody(noun) or creature(noun) or _job(noun):
            yield _being(noun, match.start(1), subject=True)
    for match in _KO_ENDS.finditer(text):
        noun, before = match.group(1), text[: match.start(1)]
        # "Jake는 한국에 온 교환학생": what somebody with a name is.
        of_a_name = any(name in re.split(r"[.!?…]", before)[-1] for name in heroes)
        kind = noun.split()[-1]
        somebody = _is_somebody(kind) and kind not in VAGUE_KO and not of_a_name
        if somebody and not is_away(before, korean=True):
            does = _KO_DOES.search(before)
            # What they mean to do is their goal.
            told = f"{does.group(1)}{noun}" if does and not does.group(1).rstrip().endswith("려는") else noun
            yield _being(" ".join(told.split()), match.start(1), subject=True)
    for match in _KO_BEING.finditer(text):
        stem = next((one for one in stems(match.group(1)) if _carries(text, match, one)), "")
        if stem and (being := _with_case(text, match, stem, heroes)):
            yield being


def _carries(text: str, match: re.Match[str], stem: str) -> bool:
    """Whether a word is one for somebody with a particle on it; what they are to become is nobody."""
    case = match.group(1)[len(stem) :]
    if not _is_somebody(stem) or stem in VAGUE_KO or case not in _KO_CASES:
        return False
    return not (case in ("이", "가") and _KO_BECOMES.match(text, match.end()))


def _with_case(text: str, match: re.Match[str], stem: str, heroes: tuple[str, ...]) -> Being | None:
    """Somebody by the word for them with its particle; None for whose something is, and for a name's role."""
    case, before = match.group(1)[len(stem) :], text[: match.start()]
    # "고양이 한 마리가 사라진 …": who is counted comes in, and is not told of within a clause.
    counted = text.startswith("  ", match.end())
    relative = case in ("이", "가") and not counted and _KO_RELATIVE.match(text, match.end())
    named = any(before.rstrip().endswith(name) for name in heroes)
    theirs = case != "의" or _KO_WISH_OF.match(text, match.end()) or shares(text, match)
    if relative or named or not theirs:
        return None
    does = _KO_DOES.search(before)
    if does and does.group(1).rstrip().endswith("려는"):
        # What they mean to do says nothing of who they are.
        does = None
    which = _KO_WHICH.search(before) if stem in _NEEDS_WHICH else None
    told = f"{does.group(1)}{stem}" if does else f"{which.group(1)} {stem}" if which else stem
    acts = case in ("은", "는", "이", "가") and not is_away(before, korean=True)
    return _being(" ".join(titled(before, told).split()), match.start(), subject=acts)


def with_sex(one: Being, text: str) -> Being:
    """Who a text begins with, of the sex that its pronouns say."""
    if one.gender or one.start or not one.subject:
        return one
    told = re.search(re.escape(one.words.split()[-1]), text, re.IGNORECASE)
    return replace(one, gender=sex_behind(told.end(), text)) if told else one


def _is_somebody(noun: str) -> bool:
    """Whether a Korean word is for a living being: of the lists, and of work no list of beings has."""
    if _KO_HEAD.fullmatch(noun) and noun not in nouns("nothings", "ko"):
        return True
    return noun in nouns("beings", "ko") or (
        noun in _words("roles", "ko") and len(noun) > 1 and not noun.isascii() and noun not in _OWN_RANKS
    )


def _being(words: str, start: int, *, subject: bool) -> Being:
    gender = sex_of(words.split(" who ")[0])
    return Being(words, gender, age_of(words.split(" who ")[0]), start, subject)


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])
