"""Whom a premise speaks of without a name ("a girl who sells umbrellas"), and what those with one do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from engines.text.gender import FEMALE, MALE
from engines.text.josa import stems
from engines.text.phrases import is_of, last, nouns, phrase
from engines.text.work import KO_WORKER, is_work
from presets import lexicon
from presets.words import find, find_all

OLD, CHILD, YOUNG = "old", "child", "young"
_AGES = {
    OLD: re.compile(
        r"할머니|할아버지|노인|영감|늙은|노부부|\b(?:old|elderly|aged|grandmother|grandfather|grandma|grandpa|granny)\b",
        re.IGNORECASE,
    ),
    CHILD: re.compile(
        r"꼬마|어린아이|어린이|초등학생|\b(?:child|kid|toddler|little (?:girl|boy))\b", re.IGNORECASE
    ),
    YOUNG: re.compile(r"소녀|소년|\b(?:girl|boy)\b", re.IGNORECASE),
}
_EN_ARTICLE = re.compile(r"\b(?:a|an|the|this|that|one)\s+", re.IGNORECASE)
_EN_BARE = re.compile(
    r"\s*([A-Z][a-z]+(?:-[a-z]+)*(?: [a-z]+(?:-[a-z]+)*){0,2})(?=\s*(?:[.,;:!?]|$| (?:who|and|with|in|at)\b))"
)
"""A premise that begins with whom it is about, and no article: "Time-travelling plumber."."""
_EN_NAMED = re.compile(r"\s+(?:named|called)\b|,?\s+[A-Z]")
_EN_SAME = re.compile(r"(?:,|\b(?:is|was|as|be|becomes?|became))\s+$")
"""Before words for somebody: they are told of whoever was named."""
_EN_DOES = re.compile(
    r"\s+who\s+((?!is\b|has\b|was\b)[a-z]+(?:s|ed)\s+(?:[a-z]+s|(?:a|an|the|her|his|old)\s+[a-z]+))\b"
)
_VAGUE = frozenset(
    ("voice", "people", "person", "owner", "crew", "team", "family", "friend", "rival", "guard")
)
_KO_BEING = re.compile(r"(?<![가-힣\w])([가-힣]{2,7})(?![가-힣\w])")
_KO_VAGUE = frozenset(
    ("사람", "주인", "손님", "가족", "친구", "범인", "직원", "동료", "상사", "말", "새", "개", "남자", "여자")
)
_ADVERB = r"(?:사실|실|오늘|요즘|지금|이번에|밤에|낮에|이제)[은는]"
RELATIVE = rf"\s+(?!{_ADVERB})[가-힣]*[긴운은는던린진한된간온쓴든](?![가-힣])"
"""Behind a subject: that it stands in a clause which tells of a noun ("할머니가 남긴 자전거")."""
_KO_RELATIVE = re.compile(RELATIVE)
_KO_DOES = re.compile(r"((?:[가-힣]+[을를]\s+)[가-힣]+는\s+)$")
_KO_CASES = ("은", "는", "이", "가", "을", "를", "와", "과", "에게", "한테", "의")
_KO_JOB = re.compile(
    rf"(?<![가-힣\w])((?:[가-힣A-Za-z0-9]{{1,8}}\s+)?(?:{KO_WORKER}|[가-힣]*(?:머|터|리스트|수선|[고중][1-3])|[A-Z]{{2,3}}))\s+$"
)
_KO_IS = re.compile(
    rf"(?:은|는|이|가)\s+(?:[^.!?]*[은는던인온간한된]\s+)?((?:[가-힣]+\s+)?(?:{KO_WORKER}))(?:이다|다|이었다|였다|\.|$)"
)
"""Told of a name behind it: "Jake는 한국에 처음 온 교환학생."."""
_KO_APART = re.compile(
    r"[을를이가은는에와과로도의고며]$|(?:에서|에게|한테|부터|까지|마다|처럼|보다)$|[가-힣](?:던|린|진|한|된|운|난|간|온|뒤|날|때|밤)$"
    r"|^(?:매일|어느|오늘|그|이|저|한|두|세|네|내|제|새|헌|첫|막내|옛|전|현)$"
)
_KO_WORKING = frozenset(("상궁", "나인"))
"""Work whose words tell somebody's sex as well."""
RANKS = frozenset(("captain", "officer", "sergeant", "agent", "doctor", "professor", "coach"))
_EN_TITLE = re.compile(
    r"\b(Captain|Detective|Inspector|Officer|Professor|Chef|Nurse|Agent|Sergeant|Doctor|Coach)\s+$"
)
_EN_WORDS = re.compile(r"((?:[A-Za-z][\w'’-]*\s+){1,3})$")
_EN_IS = re.compile(r"(?:,|\s+(?:is|was))\s+(?:an?|the)\s+")
_EN_NAMED_AS = re.compile(
    r"\b(?:a|an|the)\s+((?:[a-z-]+\s+){0,2}[a-z-]+)\s+(?:named|called)\s+$", re.IGNORECASE
)
_EN_RUN = re.compile(r"([a-z]+\s+)?([a-z]+),?\s+(?:run|owned|kept)\s+by\s+(?:[A-Z]\w+\s+and\s+)?$")


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
    found = {
        one.words.casefold(): one for one in reversed(list((_korean if korean else _english)(text, heroes)))
    }
    return tuple(sorted(found.values(), key=lambda one: one.start))


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


def age_of(words: str) -> str:
    """ "old", "child", "young" or "" by the words for somebody."""
    return next((age for age, pattern in _AGES.items() if pattern.search(words)), "")


def gender_behind(name: str, text: str) -> str:
    """By the word a Korean full name stands before: "최만수 할아버지"."""
    found = re.search(
        rf"{re.escape(name)}\s?(?:(할머니|할매|아주머니|아줌마|아지매|여사|양|이모)|(할아버지|할배|아저씨|영감|군|삼촌))",
        text,
    )
    if found is None:
        return ""
    return FEMALE if found.group(1) else MALE


def work_of(being: Being) -> str:
    """What somebody without a name is by their work or standing ("umbrella seller", "king"); "" where
    only their sex or age is told."""
    if sold := re.search(r" who (sell|make|repair|mend|paint|bake)s (\w+?)s?$", being.words):
        return f"{sold.group(2)} {sold.group(1)}er".replace("bakeer", "baker").replace("makeer", "maker")
    if sold := re.fullmatch(r"(\S+)[을를] 파는 \S+", being.words):
        return f"{sold.group(1)} 장수"
    noun = being.words.split(" who ")[0]
    plain = {
        "girl",
        "boy",
        "woman",
        "man",
        "child",
        "kid",
        "lady",
        "gentleman",
        "stranger",
        "teenager",
        "baby",
    }
    known = _words("female", "ko") | _words("male", "ko")
    return "" if last(noun) in plain or noun.split()[-1] in known or re.search("[가-힣]", noun) else noun


def role_of(name: str, text: str, korean: bool) -> str:
    """What a premise says a named person does: right before the name, or in an apposition; "" for nothing."""
    for match in re.finditer(re.escape(name), text):
        before, after = text[: match.start()], text[match.end() :]
        role = (_korean_role(before) or _korean_told(after)) if korean else _english_role(before, after)
        if role:
            return role
    return ""


def _korean_role(before: str) -> str:
    found = _KO_JOB.search(before)
    if found is None:
        return ""
    words = found.group(1).split()
    if len(words) > 1 and _KO_APART.search(words[0]):
        words = words[1:]
    plain = words[-1] in _words("female", "ko") | _words("male", "ko")
    plain = plain and words[-1] not in _KO_WORKING
    return "" if plain or find("places", words[-1]) or find("hours", words[-1]) else " ".join(words)


def _korean_told(after: str) -> str:
    """What somebody is by the sentence that begins with their name."""
    found = _KO_IS.match(after)
    return _korean_role(f"{found.group(1)} ") if found else ""


def _english_role(before: str, after: str) -> str:
    if title := _EN_TITLE.search(before):
        return title.group(1).lower()
    if run := _EN_RUN.search(before):
        return f"{run.group(1) or ''}{run.group(2).removesuffix('s')} owner"
    if work := _english_work(before):
        return work
    named, told = _EN_NAMED_AS.search(before), _EN_IS.match(after)
    words = named.group(1) if named else phrase(after, told.end())[0] if told else ""
    of_sex = last(words) in _words("female", "en") | _words("male", "en")
    nobody = is_of(last(words), "nothings") or (of_sex and not is_of(last(words), "workers"))
    return "" if nobody or last(words) in _VAGUE or len(words.split()) > 3 else words


def _english_work(before: str) -> str:
    """The work right before a name ("memory broker Ilse"), at most three words of it."""
    found = _EN_WORDS.search(before)
    words = found.group(1).split() if found else []
    if (
        words
        and found
        and not before[: found.start(1)].strip(" .!?\n")
        and words[0].casefold() not in _small()
    ):
        words[0] = words[0].lower()
    while words and (words[0].casefold() in _small() or not words[0].islower()):
        words.pop(0)
    told = " ".join(words)
    # Of two who bake together each is a baker.
    told = told.removesuffix("s") if is_work(told.removesuffix("s")) and not told.endswith("ss") else told
    return told if words and is_work(told) and not any(word in _small() for word in words) else ""


@cache
def _small() -> frozenset[str]:
    """Words no name of somebody's work holds."""
    return nouns("ends", "en") | {
        "a",
        "an",
        "the",
        "my",
        "one",
        "two",
        "three",
        "then",
        "poor",
        "named",
        "called",
    }


def _english(text: str, heroes: tuple[str, ...]) -> Iterator[Being]:
    if bare := _EN_BARE.match(text):
        words = bare.group(1)[0].lower() + bare.group(1)[1:]
        somebody = is_of(last(words), "beings") or is_work(words)
        if somebody and not words.endswith("s") and words.split()[0] not in _small():
            yield _being(words, bare.start(1), subject=True)
    for match in _EN_ARTICLE.finditer(text):
        words, end = phrase(text, match.end())
        noun = last(words)
        plural = noun.endswith("s") and noun not in nouns("beings", "en")
        if noun in _VAGUE or plural or not (is_of(noun, "beings") or _job(words)):
            continue
        told = _EN_SAME.search(text[: match.start()]) and match.group().split()[0].casefold() != "one"
        if told or _EN_NAMED.match(text, end):
            continue
        does = _EN_DOES.match(text, end)
        whole = f"{words} who {does.group(1)}" if does else words
        opens = not text[: match.start()].strip() or text[: match.start()].rstrip()[-1] in ".!?"
        yield _being(whole, match.start(), subject=opens)


def _job(words: str) -> bool:
    found = find_all("jobs", words)
    return bool(found) and found[-1].end == len(words)


def _korean(text: str, heroes: tuple[str, ...]) -> Iterator[Being]:
    for match in _KO_BEING.finditer(text):
        token = match.group(1)
        for stem in stems(token):
            case = token[len(stem) :]
            if stem not in nouns("beings", "ko") or stem in _KO_VAGUE or case not in _KO_CASES:
                continue
            before = text[: match.start()]
            relative = case in ("이", "가") and _KO_RELATIVE.match(text, match.end())
            named = any(before.rstrip().endswith(name) for name in heroes)
            if not relative and not named and case != "의":
                does = _KO_DOES.search(before)
                told = f"{does.group(1)}{stem}" if does else stem
                yield _being(" ".join(told.split()), match.start(), subject=case in ("은", "는", "이", "가"))
            break


def _being(words: str, start: int, *, subject: bool) -> Being:
    parts = words.split(" who ")[0].casefold().split()
    spoken = _words("female", "ko") | _words("female", "en"), _words("male", "ko") | _words("male", "en")
    gender = next(
        (which for which, known in zip((FEMALE, MALE), spoken, strict=True) if parts[-1] in known), ""
    )
    return Being(words, gender, age_of(words.split(" who ")[0]), start, subject)


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])
