"""What a premise says is in the way: a clause that can stand in a caption, or the time there is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain

from engines.text.deadlines import KO_AIMS, LATE, time_left
from engines.text.goals import goal_of
from engines.text.phrases import KO_SUBJECT
from engines.text.standing import is_person
from engines.text.verbs import ends_with
from engines.text.whole import says_who
from engines.text.whose_wish import is_called, is_joined, is_titled
from presets import bars, lexicon

_LONGEST = 70
"""Characters; a longer clause is a story of its own."""
_KO_BUT = (
    re.compile(r"(?:^|[\s.,])(?:하지만|그러나|그런데|다만|문제는)[,\s]+([^.!?\n]+)"),
    re.compile(
        r"(?:[가-힣]지만|(?:야\s?(?:만\s?)?(?:하|되)|려고?\s?하|고\s?싶어\s?하)(?:는데|나|건만)|고\s?싶(?:은데|으나)|[될할]\s수\s?있는데"
        r"|[가-힣]는데도|[가-힣]지만은),?\s+([^.!?\n]+)"
    ),
)
_KO_ALTHOUGH = re.compile(
    rf"([가-힣](?<=[{''.join(chr(code) for code in range(0xAC00 + 20, 0xD7A4, 28))}없있않]))"
    r"(?:지만|는데|는데도|으나),?\s+"
)
_KO_AIMED = re.compile(r"(?:고\s?싶은|려는|야\s?(?:만\s?)?(?:하|되)는)\s+[가-힣]+$")
"""Who wants something, and nothing that is in their way: "음치지만 가수가 되고 싶은 도깨비"."""
_KO_THAT = re.compile(r"(?<=다)(?:는|라는)?\s?(?:것|거|점|사실)(?:이다)?$")
"""Behind a clause that says what a problem is: "문제는 … 기억하지 못한다는 것"."""
_KO_PART = re.compile(r"[가-힣](?:는데|지만|니까|자마자|다가),?\s+")
"""Where a new clause begins within a sentence."""
_EN_BUT = (
    re.compile(
        r"(?:\bbut|\bhowever,?|, yet|\b(?:even though|although|though)"
        r"|\b(?:the|one|her|his|their|my)?\s?(?:only |one |big )?(?:problem|trouble|catch"
        r"|snag)(?: is|:)(?: that)?)"
        r"\s+([^.!?;\n]+)",
        re.IGNORECASE,
    ),
)
_EN_CLAUSE = re.compile(r"[.!?;\n]+\s*|,?\s+(?:while|because)\s+|,\s+(?:and|so|yet|or)\s+")
_EN_SOMEBODY = re.compile(
    r"(?:the|an?|his|her|their|my|its|our|(?:some|every)(?:one|body)|nobody|no one|another|one|two|[A-Z])"
)
"""What a clause begins with that says who does it."""
_WHO = re.compile(r"\b(?:who|that|which|whom|whose|what|how|why|where|when|if|says?|said|knows?|thinks?)\b")
_KO_SUBJECT = re.compile(
    rf"(?<![가-힣\w])(?!(?:늙|젊|좁|넓|낡|붉|검|많|적|작|밝|높|깊|좋|싫|짧|굵|얇|얕|낮)은\s)([가-힣A-Za-z]+?){KO_SUBJECT}(?=\s)"
)
"""Who or what a clause is about; no adjective that ends as its particle does."""
_KO_OPEN = re.compile(
    r"(?:[가-힣](?:고|며|서|면|는데|지만|려고|라서|니까|도록)|(?:은|는|을|를|의|에|에서|에게|와|과|로|으로))$"
)
"""How what goes on ends: no sentence of its own."""
_EN_OPEN = re.compile(
    r"^(?:only|to|for|in|on|at|with|without|not|then|when|if|because|so|and|or|still)\b", re.IGNORECASE
)
_EN_BARE = re.compile(
    r"^(?:cannot|can't|can|could|couldn't|must|has|had|is|was|never|does|doesn't|did|didn't|will|won't|keeps|owes"
    r"|finds|learns|discovers|fears|hates|loses|gets)\b"
)
"""A verb whose subject was told before."""
_KO_SET_ON = re.compile(
    r"(?:[가-힣]지 (?:않는다|않았다)|(?<!도우)(?<!도와주)(?<!구하)려고? ?(?:한다|했다)"
    r"|게 한다|닫아걸었다|라고 한다)"
    r"(?=\s*(?:[.!?\n]|$))"
)
"""What is against the hero as soon as it is somebody else who does it."""
_EN_BEGINS = re.compile(r"^(?:The|An?|Her|His|Their|Its|My|One|Some)(?= )")
_EN_THEN = re.compile(r"^(?:now|then|today|so|and|tonight|still|this time)\s+", re.IGNORECASE)
_APPOSED = re.compile(
    r"\b((?:the|her|his|their|my)\s+[a-z]+(?:\s+[a-z]+)?),\s+((?:[A-Z][^\s,]*\s?){1,3}),\s+(?!(?:and|or|but|who)\b)"
)
_EN_EVERY = re.compile(r"Every\s(?:morning|night|day|evening|time|hour)\s(?:his|her|their|the)\s")
"""What happens to somebody again and again, told behind what they must do."""
_EN_DESPITE = re.compile(
    r"\b(?:despite|in spite of)\s+(?!being\b|having\b|all\b)(?P<what>[a-z][^.,;:!?\n]*?)"
    r"(?=\s+(?:and|but|before|while|so)\b|[.,;:!?\n]|$)",
    re.IGNORECASE,
)
_EN_LEAD = re.compile(
    r"^(?:an?|some)\s+|^(?=(?!the\b|his\b|her\b|their\b|its\b|my\b|[A-Z])\w)", re.IGNORECASE
)
_SHUT = ("blocked", "broken", "gone")
"""Kinds of `presets/bars` that are in the way whoever tells them."""
_FEWEST = 2
_SUBJECT = 7
"""Words of a subject at most: a longer one is a clause of its own."""


def obstacle_of(text: str, korean: bool, heroes: tuple[str, ...], who: Sequence[str] = ()) -> str:
    """What is in the way, else the time there is ("only until Sunday", "해가 뜨기 전까지").

    `who` are the premise's people, its hero first: what the hero does is in nobody's way.
    """
    if not korean:
        # "the librarian, Mr. Finch, says …": one subject.
        text = _APPOSED.sub(lambda found: f"{found.group(1)} {found.group(2).strip()} ", text)
    said = (
        match.group(1) for pattern in (_KO_BUT if korean else _EN_BUT) for match in pattern.finditer(text)
    )
    done = _against_ko(text, who or heroes) if korean else _against(text, who or heroes)
    if korean:
        said = chain(_told_before(text, who or heroes), (_KO_THAT.sub("", words.strip()) for words in said))
    for words in chain(said, done):
        # A clause as far as its first comma, where what stands there is one.
        for short in (
            words,
            words.partition(",")[0] if len(words.partition(",")[0].split()) > _FEWEST or korean else "",
        ):
            if 0 < len(short.strip()) <= _LONGEST and (found := _usable(short.strip(), korean, heroes)):
                return found
    if back := _set_back(text, korean, who or heroes):
        return back
    return time_left(text, korean) or ("" if korean else _despite(text))


def _despite(text: str) -> str:
    """What something is done in spite of, as a clause: "the broken shoe is in the way"."""
    found = _EN_DESPITE.search(text)
    what = found["what"].strip() if found else ""
    if not what or len(what) > _LONGEST or what.split()[0].endswith("ing"):
        return ""
    head = re.split(r"\s(?:of|in|on|at|from|with|that|who)\s", what)[0]
    verb = "are" if head.endswith("s") and not head.endswith(("ss", "'s", "’s")) else "is"
    how = "against it" if is_person(head.split()[-1], korean=False) else "in the way"
    return f"{_EN_LEAD.sub('the ', what, count=1)} {verb} {how}"


def _set_back(text: str, korean: bool, who: Sequence[str]) -> str:
    """A sentence behind the one that tells a goal, in which something is shut, broken or not there: "The
    bridge is closed and his van has a flat tire." "" for none, and for what the hero does."""
    told = [one.strip(" .!?") for one in re.split(r"(?<=[.!?])\s+", text) if one.strip(" .!?")]
    aimed = next((at for at, one in enumerate(told) if goal_of(one, korean, who)), len(told))
    hero = who[0].split() if who else []
    for clause in told[aimed + 1 :]:
        short = len(clause) <= _LONGEST and tellable(clause) and (not korean or clause.endswith("다"))
        shut = _shut(korean).search(clause) or _EN_EVERY.match(clause)
        if short and shut and not any(part in clause for part in hero):
            return clause if korean else clause[:1].lower() + clause[1:]
    return ""


@cache
def _shut(korean: bool) -> re.Pattern[str]:
    """What finds words for things that are shut, broken or gone."""
    kinds = bars("ko" if korean else "en")
    words = "|".join(re.escape(word) for kind in _SHUT for word in kinds[kind].words)
    if korean:
        return re.compile(words)
    return re.compile(rf"^(?:the|his|her|their|all the|every|there)\b.*\b(?:{words})\b", re.IGNORECASE)


def _told_before(text: str, who: Sequence[str]) -> Iterator[str]:
    """What stands before "-지만" or "-는데" with the goal behind it: "문이 잠겼지만 … 나가야 한다".
    Only endings whose plain form is certain."""
    for match in _KO_ALTHOUGH.finditer(text):
        sentence = re.split(r"[.!?\n]", text[match.end() :])[0]
        if not KO_AIMS.search(sentence):
            continue
        start = max(text.rfind(mark, 0, match.start()) for mark in ".!?\n") + 1
        clause = text[start : match.end(1)].strip()
        subject = _KO_SUBJECT.search(clause)
        own = subject is not None and bool(who) and is_called(subject.group(1), who[0])
        if subject and not own and not clause.endswith("고 있"):
            yield f"{clause}{'는' if clause.endswith('않') else ''}다"


def _against_ko(text: str, who: Sequence[str]) -> Iterator[str]:
    """Sentences in which somebody else than the hero does something against another."""
    matches = [*_against_them()[0].finditer(text), *_KO_SET_ON.finditer(text)]
    for match in sorted(matches, key=lambda one: one.start()):
        start = max(text.rfind(mark, 0, match.start()) for mark in ".!?\n") + 1
        whole = text[start : match.end()].strip()
        parts = [one.end() for one in _KO_PART.finditer(whole)]
        for clause in (
            whole[parts[-1] :].strip() if parts else whole,
            whole,
            whole.rpartition(",")[2].strip(),
        ):
            subject = _KO_SUBJECT.search(clause)
            own = subject is not None and bool(who) and is_called(subject.group(1), who[0])
            own = own or (match.re is _KO_SET_ON and not _is_anothers(subject, who))
            own = own or (match.re is _KO_SET_ON and bool(who) and is_joined(clause, who[0]))
            own = own or bool(subject and who and is_titled(clause, who[0], subject.group(1)))
            if subject and not own and subject.group(1) not in ("그", "그녀") and len(clause) <= _LONGEST:
                yield clause
                break


def _is_anothers(subject: re.Match[str] | None, who: Sequence[str]) -> bool:
    """Whether a clause that says nothing hostile in itself is about somebody else than the hero."""
    if subject is None or not who:
        return False
    word = subject.group(1)
    return (
        any(is_called(word, one) for one in who[1:])
        or is_person(word, korean=True)
        or bool(
            is_person(subject.string[: subject.start()].split()[-1], korean=True)
            if subject.string[: subject.start()].split()
            else False
        )
    )


def _against(text: str, who: Sequence[str]) -> Iterator[str]:
    """Clauses in which somebody else than the hero does something against another."""
    hero = set(who[0].split(" who ")[0].split()) if who else set[str]()
    for clause in _EN_CLAUSE.split(text):
        match = _against_them()[1].search(clause)
        subject = _EN_THEN.sub("", clause[: match.start()]) if match else ""
        if subject and _EN_SOMEBODY.match(subject) and not _WHO.search(subject):
            own = hero & set(subject.replace(",", " ").split()) or subject in (
                "He",
                "She",
                "They",
                "It",
                "I",
                "We",
            )
            if not own and len(subject.split()) <= _SUBJECT:
                yield clause.rstrip(" ,")


@cache
def _against_them() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds words for what is done against another, in Korean and in English."""
    english = "|".join(map(re.escape, lexicon()["verbs"].words["against"]["en"])).replace("'", "['’]")
    return ends_with("against"), re.compile(rf"\s(?:{english})(?!\w)")


def within(obstacle: str) -> str:
    """An obstacle as it stands within a sentence: "But her boss is sure"."""
    return _EN_BEGINS.sub(lambda first: first.group().lower(), obstacle)


def is_deadline(obstacle: str) -> bool:
    """Whether an obstacle is the time there is, which no clause tells."""
    return obstacle.casefold().startswith(("until ", LATE)) or obstacle.endswith(("까지", "전까지"))


def tellable(obstacle: str) -> bool:
    """Whether an obstacle, read or set, can follow "one thing in the way:" as it is."""
    korean = bool(re.search(r"[가-힣]", obstacle))
    if not obstacle or is_deadline(obstacle):
        return False
    return not (_KO_OPEN if korean else _EN_OPEN).search(obstacle)


def _usable(words: str, korean: bool, heroes: tuple[str, ...]) -> str:
    """A clause or nothing: one that goes on, or has no verb, would be lettered as a piece of a sentence."""
    if korean:
        if _KO_AIMED.search(words):
            return ""
        own = bool(heroes) and words.startswith(heroes[0])
        return words if tellable(words) and (own or not says_who(words)) else ""
    if len(words.split()) < _FEWEST or not tellable(words):
        return ""
    if _EN_BARE.match(words):
        return f"{heroes[0]} {words}" if heroes else ""
    return words
