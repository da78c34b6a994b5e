"""The thing a premise is about, by how it is spoken of: what is lost, handed over, or told with its colour.

The lexicon knows a few dozen things; any other noun is one where the sentence treats it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from engines.text.handled import HANDLED, KO_HANDLED, is_aim, is_aim_ko
from engines.text.josa import stems, with_particle
from engines.text.no_things import BOAT, is_no_thing_en, is_no_thing_ko
from engines.text.phrases import DETERMINER, is_of, last, nouns, phrase
from presets.words import Found, find_all

_WANTED, _LOST, _COLOURED, _HANDLED = 4, 3, 2, 1
"""How surely the sentence is about a thing: most of all where somebody's goal is about it."""
_KO_WORD = re.compile(r"[가-힣A-Za-z0-9]+")
_KO_LOST = re.compile(
    r"(?:잃어버린|잃은|사라진|없어진|도둑맞은|훔친|숨겨진|감춘|숨긴|남긴|물려준|물려받은|빼앗긴|맡긴|떨어진"
    r"|훔쳐 ?간|놓고 ?간|두고 ?간|놓고 ?온|두고 ?온|떨어뜨린|주운)$"
)
_KO_MADE = re.compile(
    r"(?<![가-힣])(?:색|쇠|돌|나무|종이|유리|은|금|철|털|꽃|손|가죽|장난감|아기|비닐|고무|플라스틱)$"
)
"""What a thing's word may be written together with: 색연필."""
KO_TOY = re.compile(r"(?<![가-힣])(?:나무|장난감|모형|태엽|종이|레고|미니어처)$")
EN_TOY = re.compile(r"^(?:[a-z]+ )?(?:toy|wooden|model|paper|tin|clockwork|miniature) ")
"""Before what is small then and held, whatever it is called after: 나무 기차, a model ship."""
_KO_GONE = re.compile(r"\s*(?:갑자기\s+|어느 날\s+)?(?:사라[졌진지]|없어[졌진지])")
_KO_CASES = ("을", "를")
_KO_DONE = re.compile(r"(?:다|고|며|면서|지만|던|둔|[^에서]는|한|된|진|린|른)$")
"""How the verb ends that an object belongs to: what comes behind it is another's."""
_KO_IT = re.compile(
    r"(?<![가-힣])(?:(?:그것|이것|저것)(을|이|에)|(?:그|이)(걸|게)|(?:그|이) 물건(을|이))(?![가-힣])"
)
_KO_PAIRS = {"이": "이/가", "게": "이/가"}
_EN_IT = re.compile(r"\bit\b(?!\s+(?:rain|snow|work|stop|is|was|be|takes?|all|up to)\b)")
_EN_OWNER = re.compile(r"\b(her|his|their)\s+(?:[a-z-]+\s+){0,2}$", re.IGNORECASE)
_ALIVE = re.compile(r"\s(?:한|두|세|네|다섯|여섯|몇|여러|\d+)\s?(?:마리|명|분)(?![가-힣]*\s?거리)")
"""What living beings are counted by: 새끼 세 마리."""
_ALONE = frozenset(("하나", "둘", "셋", "몇"))
_ONES = frozenset(("한", "두", "세", "네", "몇", "여러"))
_KO_ANY = ("을", "를", "이", "가", "은", "는", "의", "와", "과", "도", "로", "으로")
_EN_DET = re.compile(rf"(?:\b{DETERMINER}|(?<=\s)['’]s)\s+")
"""Names are taken out before: of theirs an 's is left."""
_EN_GONE = re.compile(
    r"\s+(?:(?:(?:is|are|was|were|goes|went|been|has|have|had)\s+)*(?:missing|gone|stolen|vanished|disappeared"
    r"|disappears|vanishes)|(?:(?:has|have|had)\s+)?(?:is|are|was|were|been)\s+lost)\b"
)
_OF = re.compile(r"\s+of\s+(?:the\s+)?([A-Za-z]+)")
_EN_DOES = re.compile(
    r"(?:\b(?:to|will|would|can|cannot|could|must|should|may|might|not|they|we|you|I|phones?|bells?|alarms?)|n['’]t)"
    r"\s+$"
)
"""What stands before a verb that is a thing's word as well."""
_OBJECT_OF = re.compile(r"\s+(?:the|an?|his|her|their|him|them|it|over|every)\b")
_EN_WHO = re.compile(r"\b(?:he|she|it|who|that|[A-Z]\w+)\s+$")
_EN_LOST = re.compile(r"^(?:missing|lost|stolen|vanished)\s+")
_EN_LACKING = re.compile(r"missing|lost|stolen|vanished|hidden|forgotten")


@dataclass(frozen=True)
class _Candidate:
    rank: int
    words: str
    start: int
    end: int


def thing_of(text: str, korean: bool, goal: str) -> tuple[Found | None, Found | None]:
    """(thing, quality): what the lexicon knows goes before what only grammar tells, unless that is lost or
    `goal` is about it."""
    text = _EN_SAID.sub(lambda said: " " * len(said.group()), text)
    known = _known(text)
    told = max(
        _korean(text, goal) if korean else _english(text, goal),
        key=lambda one: (_rank(one, goal), -one.start),
        default=None,
    )
    if told is None:
        return known, quality_of(text, known)
    quality = next((one for one in find_all("qualities", told.words) if one.start == 0), None)
    bare = told.words[quality.end :].strip() if quality else told.words
    at = told.start + (len(told.words) - len(bare))
    if known is not None and (known.word in goal or _rank(told, goal) < _LOST or _holds(told, known)):
        # A wedding cake is a cake, and called what it is called.
        whole = (
            replace(known, word=bare, start=at)
            if text[at : known.start].endswith(" ") and known.end == told.end
            else known
        )
        return whole, quality_of(text, whole)
    found = Found("", "ko" if korean else "en", bare, at, told.end)
    return found, quality_of(text, found)


_EN_THEM = re.compile(r"\bthem(?:\s+all)?\b")
_EN_SEVERAL = re.compile(
    r"\b(?:(?P<own>his|her|their)|the|some|(?:an?\s)?[a-z]+ of|two|three|four|five|six|seven|ten|twelve)\s+"
)


def _several(goal: str, text: str) -> str:
    """A goal with whom or what "them" stands for, where several were told of before it: "the odd socks"."""
    if not _EN_THEM.search(goal):
        return goal
    before, told = text.partition(goal)[0], ""
    for match in _EN_SEVERAL.finditer(before):
        words, _ = phrase(before, match.end())
        plural = words.endswith("s") and not words.endswith("ss")
        # "her two brothers": how many there are was told.
        if plural and words.split()[0] not in ("two", "three", "four"):
            told = f"{match['own'] or 'the'} {words}"
    return _EN_THEM.sub(told, goal, count=1) if told else goal


def meaning(goal: str, thing: Found | None, text: str) -> str:
    """A goal with the thing for the pronoun that stands for it: "return it" → "return the sandwich"."""
    goal = _several(goal, text)
    if thing is None or not thing.word.strip():
        return goal
    if thing.language == "ko":
        return _KO_IT.sub(
            lambda found: with_particle(thing.word, _KO_PAIRS.get(found[1] or found[2] or found[3], "을/를")),
            goal,
        )
    owner = _EN_OWNER.search(text[: thing.start])
    told = f"{owner.group(1).lower() if owner else 'the'} {thing.word}"
    return _EN_IT.sub(told, goal, count=1)


def quality_of(text: str, thing: Found | None) -> Found | None:
    """The word for colour, age or size that stands right before a thing."""
    if thing is None:
        return None
    before = find_all("qualities", text[: thing.start])
    return before[-1] if before and not text[before[-1].end : thing.start].strip() else None


def _known(text: str) -> Found | None:
    """The first thing of the lexicon. "검은" is a colour, not a sword (검) with a particle."""
    coloured = {found.start for found in find_all("qualities", text)}
    known = next(
        (one for one in find_all("objects", text) if one.start not in coloured and _is_thing(text, one)), None
    )
    made = _KO_MADE.search(text[: known.start]) if known and known.language == "ko" else None
    return replace(known, word=f"{made[0]}{known.word}", start=made.start()) if known and made else known


_AT_WORK = re.compile(
    r"\s(?:messenger|courier|mechanic|maker|seller|dealer|restorer|rider|collector|thief|shop|designer|store)s?\b",
    re.IGNORECASE,
)
"""Behind what somebody has to do with, or a place is for: a bike messenger."""


def _is_thing(text: str, found: Found) -> bool:
    """Not what somebody does ("to watch", "phones ring"), nor a shape ("rings of water")."""
    if found.language == "ko":
        return True
    word = text[found.start : found.end]
    of = _OF.match(text, found.end)
    if _AT_WORK.match(text, found.end):
        return False
    if found.key == "ring" and of and not is_of(of.group(1).casefold(), "made_of"):
        return False
    return not _EN_DOES.search(text[: found.start]) and not (
        word.endswith("s") and _OBJECT_OF.match(text, found.end) and _EN_WHO.search(text[: found.start])
    )


def _rank(told: _Candidate, goal: str) -> int:
    return _WANTED if told.words.split()[-1] in goal and told.rank else told.rank


def _holds(told: _Candidate, known: Found) -> bool:
    return told.start <= known.start < told.end


_SHORT = frozenset("약떡빵책옷꽃돈쌀꿀금짐탈칼공활총삽북종징닻톱솥엿뼈관배")
"""Words of one syllable that are things wherever they have not been left out before (배)."""


def _korean(text: str, goal: str) -> Iterator[_Candidate]:
    words = list(_KO_WORD.finditer(text))
    for number, match in enumerate(words):
        counted, taken = _counted(words, number)
        noun, case = (match.group(), counted) if counted else _noun(match.group())
        if noun in nouns("counters", "ko") and number > 1 and words[number - 1].group() in _ONES:
            continue
        if _ALIVE.match(text, match.end()):
            continue
        start, end = match.start(), match.start() + len(noun)
        before = text[: match.start()].rstrip()
        toy = KO_TOY.search(before)
        named = noun in nouns("fixtures", "ko") or BOAT.match(text, match.start())
        if not noun or (is_no_thing_ko(noun) and not named and not toy):
            continue
        if toy:
            start, before = toy.start(), text[: toy.start()].rstrip()
        colour = quality_of(text, Found("", "ko", noun, start, end))
        if colour:
            start, before = colour.start, text[: colour.start].rstrip()
        if noun in nouns("fixtures", "ko") and not colour:
            continue
        lost = _KO_LOST.search(before) or (case in ("이", "가") and _KO_GONE.match(text, match.end()))
        # That a station or a street is gone is what happens; it is the coloured thing that is carried.
        rank = _LOST if lost and (colour or _KO_LOST.search(before)) else _COLOURED if colour or lost else 0
        if not rank and case in _KO_CASES and (len(noun) > 1 or counted or noun in _SHORT):
            behind = [one.group() for one in words[number + 1 + taken : number + 5 + taken]]
            rank = _HANDLED if is_aim_ko(match.group(), goal) or _handled(text, behind) else 0
        if rank:
            yield _Candidate(rank, text[start:end], start, end)


def _counted(words: list[re.Match[str]], number: int) -> tuple[str, int]:
    """The particle of what stands for the noun at `number` behind it, and how many words that takes:
    "때수건 하나를", "편지 한 통을"; "" and 0 for none."""
    if _noun(words[number].group())[0]:
        return "", 0
    for taken, behind in enumerate(words[number + 1 : number + 3], start=1):
        stem, case = _noun(behind.group())
        if stem in nouns("counters", "ko"):
            return (case, taken) if taken > 1 or stem in _ALONE else ("", 0)
        if behind.group() not in _ONES:
            break
    return "", 0


def _noun(token: str) -> tuple[str, str]:
    """A noun and the particle it stands with; nothing for other words: the 이 of 고양이 is part of it."""
    if token in nouns("beings", "ko") or any(
        one.end == len(token) and one.start == 0 for one in find_all("creatures", token)
    ):
        return "", ""
    for stem in stems(token):
        case = token[len(stem) :]
        if case in _KO_ANY:
            return stem, case
    return "", ""


def _handled(text: str, after: list[str]) -> bool:
    """Whether one of the next words takes it in hand, before another object comes."""
    for word in after:
        if KO_HANDLED.match(word):
            return True
        if word.endswith(_KO_CASES) or _KO_DONE.search(word):
            return False
    return False


_EN_SAID = re.compile(
    r"\b(?:said|says|asked|asks|replied|replies|whispered|whispers|shouted|shouts)\s+(?:the|an?|his|her|their)\s+[a-z]+"
)
"""A thing that speaks is somebody: "You're late," said the clock."""
_EN_FOUND = re.compile(r"\b(?:finds?|found|discovers?|discovered|opens?|uncovers?)\s+$")
"""Before a door that is more than a part of a house."""
EN_MASS = re.compile(
    r"(?:(?:wedding|birthday|dancing|running|winter|paper|magic|fresh|clean|warm|new|wild)\s)?"
    r"(?:medicine|food|water|bread|milk|firewood|wood|coal|fuel|gold|salt|rice|flour|honey|soup|supplies|flowers"
    r"|blankets|vaccines|seeds|eggs|cookies|letters|parcels|shoes|boots|gloves|candles|lanterns|masks|kites|dumplings"
    r"|noodles|pancakes|dolls|maps|apples|roses)(?=\s(?:to|for|from|at|in|across|through|home)\b|[,.;]|$)"
)
"""What is wanted without an article."""


def _english(text: str, goal: str) -> Iterator[_Candidate]:
    if mass := re.search(rf"^\w+\s+({EN_MASS.pattern})", goal):
        start = text.find(mass.group(1))
        yield _Candidate(_HANDLED, mass.group(1), start, start + len(mass.group(1)))
    for match in _EN_DET.finditer(text):
        words, end = phrase(text, match.end())
        lost = _EN_LOST.match(words)
        start = match.end() + (lost.end() if lost else 0)
        # "her late grandmother's violin": whose it is is no part of what it is called.
        if owned := re.match(r"(?:[a-z-]+\s+){0,3}[a-z-]+['’]s\s+", text[start:end]):
            start += owned.end()
        bare = text[start:end]
        if _EN_LACKING.fullmatch(bare) and (noun := re.match(r"\s+[a-z]+", text[end:])):
            # "the missing will": no verb here.
            start, end = end + 1, end + noun.end()
            lost, bare = True, text[start:end]
        coloured = next((one for one in find_all("qualities", bare) if one.start == 0), None)
        found = coloured is not None or _EN_FOUND.search(text[: match.start()]) is not None
        fixture = found and is_of(last(bare), "fixtures")
        if not bare or (is_no_thing_en(bare) and not fixture and not EN_TOY.match(bare)):
            continue
        if lost or _EN_GONE.match(text, end):
            rank = _LOST
        elif coloured is not None:
            rank = _COLOURED
        else:
            handled = is_aim(text[match.start() : end], goal) or HANDLED.search(text[: match.start()])
            rank = _HANDLED if handled else 0
        if rank:
            yield _Candidate(rank, bare, start, end)
