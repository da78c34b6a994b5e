"""What somebody a premise names does for a living, or is: by the words before the name or behind it."""

from __future__ import annotations

import re
from functools import cache

from engines.text.given import MALE, usual_sex
from engines.text.people import VAGUE, VAGUE_KO, Being
from engines.text.phrases import is_of, last, nouns, phrase
from engines.text.work import KO_WORKER, is_a_place, is_subject, is_work
from presets import lexicon
from presets.words import find

_KO_JOB = re.compile(
    rf"(?<![가-힣\w])((?:[가-힣A-Za-z0-9]{{1,8}}\s+)?(?:{KO_WORKER}|[가-힣]*(?:머|터|리스트|수선|[고중][1-3])|[A-Z]{{2,3}}))\s+$"
)
_KO_IS = re.compile(
    rf"(?:은|는|이|가)\s+(?:[^.!?]*[은는던인온간한된]\s+)?((?:[가-힣]+\s+)?(?:{KO_WORKER}))(?:이다|다|이었다|였다|\.|$)"
)
"""Told of a name behind it: "Jake는 한국에 처음 온 교환학생."."""
_KO_APART = re.compile(
    r"[을를이가은는에와과로도의고며]$|(?:에서|에게|한테|부터|까지|마다|처럼|보다)$|[가-힣](?:던|린|진|한|된|운|난|간|온|힌|킨|쓴|친|든|둔|먼|은|큰|뒤|날|때|밤)$"
    r"|^\d|^(?:하지만|그런데|그러나|그렇지만|그리고|매일|어느|오늘|그|이|저|한|두|세|네|내|제|새|헌|첫|막내|옛|전|현|탄|찬|멘|본|준|온|간|된|한|큰|산|둔|신은|입은)$"
)
_KO_WORKING = frozenset(("상궁", "나인", "수녀", "비구니", "무녀"))
"""Work whose words tell somebody's sex as well."""
SEVERAL = frozenset(("부부", "형제", "자매", "남매", "쌍둥이", "연인", "커플", "일당"))
"""What several are together, and none of them alone."""
RANKS = frozenset(
    [
        "captain",
        "officer",
        "sergeant",
        "agent",
        "doctor",
        "professor",
        "coach",
        "lieutenant",
        "colonel",
        "major",
        "general",
        "corporal",
        "commander",
        "admiral",
        "constable",
        "sheriff",
        "mayor",
        "judge",
    ]
)
_EN_TITLE = re.compile(
    r"\b(Captain|Detective|Inspector|Officer|Professor|Chef|Nurse|Agent|Sergeant|Doctor|Coach)\s+$"
)
_EN_WORDS = re.compile(r"((?:[A-Za-z][\w'’-]*\s+){1,3})$")
_EN_IS = re.compile(r"(?:,|\s+(?:is|was))\s+(?:an?|the)\s+")
_EN_NAMED_AS = re.compile(
    r"\b(?:a|an|the)\s+((?:[a-z-]+\s+){0,2}[a-z-]+)\s+(?:named|called)\s+$", re.IGNORECASE
)
_EN_KIND = re.compile(
    r"(?:(?:^|[.!?,:]\s+)(?:[A-Za-z]?[a-z-]+\s+){0,2}?|\b(?:an?|the|her|his|their|my)\s+(?:[a-z-]+\s+){0,2}"
    r"|['’]s\s+(?:[a-z-]+\s+){0,2})"
    r"((?:(?:street|alley|stray|house|farm|ship['’]s|barn|sheep|guard|guide|police)\s+)?(?:ghost|vampire|robot|dragon|cat|dog|fox|rabbit|bear|wolf|witch|zombie|alien|mermaid|goblin|werewolf|demon|angel"
    r"|android|kitten|puppy|duck|goose|owl|parrot|penguin|mouse|hedgehog|turtle|tortoise|donkey|horse|pony|frog|whale|octopus)(?:\s+(?:girl|boy|woman|man|lady|prince|princess|king|queen|knight|kid|child|teenager|student))?)\s+$",
    re.IGNORECASE,
)
"""Who is no human being, right before their name: "ghost girl Mabel"."""
_EN_GROUP = re.compile(
    r"\b(?i:two|three|four|the|both)\s+((?:[a-z-]+\s+){0,2}[a-z-]+s),?\s+(?:named\s+|called\s+)?"
    r"(?:[A-Z]\w+(?:,|,?\s+and)\s+)*$"
)
"""What several are, before the names of all of them: "two rival bakers, Hugo and Marguerite"."""
_EN_ONCE = re.compile(
    r"(?:^|[.!?,]\s+|\b(?:an?|the|her|his)\s+)((?i:retired|former|aspiring|rookie|novice|failed|disgraced|amateur"
    r"|professional|trainee|apprentice|junior|veteran)\s+(?:[a-z-]+\s+)?[a-z-]+),?\s+$"
)
"""Behind these stands work, whatever the word for it."""
_EN_RUN = re.compile(r"([a-z]+\s+)?([a-z]+),?\s+(?:run|owned|kept)\s+by\s+(?:[A-Z]\w+\s+and\s+)?$")


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


_TITLE_IS = {
    "mother superior": "mother superior", "father": "priest", "sister": "nun", "brother": "monk",
    "mother": "nun",
    "reverend": "priest", "pastor": "priest",
}  # fmt: skip
_KO_TITLED = re.compile(
    r"[가-힣]\s(신부|수녀|목사|대위|중위|소위|소령|중령|대령|중사|하사|원사|준위|선장|함장|기장|순경|경위|경감|경장)"
)
_NO_WORK = frozenset(
    [
        "old",
        "granny",
        "gramps",
        "nana",
        "aunt",
        "auntie",
        "uncle",
        "grandma",
        "grandpa",
        "sir",
        "lady",
        "lord",
        "madam",
        "madame",
        "mr",
        "mrs",
        "ms",
    ]
)


def ordained(role: str, name: str) -> str:
    """신부 said of a man as 신부님: a bride is none."""
    return f"{role}님" if role.split()[-1:] == ["신부"] and usual_sex(name) == MALE else role


def title_of(name: str) -> str:
    """What the title in an English name says somebody is: "priest" of Father Tomas; "" for none."""
    title = name.rpartition(" ")[0].casefold()
    known = titled_en(name) and title not in _NO_WORK and (" " not in title or title in _TITLE_IS)
    return _TITLE_IS.get(title, title) if known else ""


def titled_en(name: str) -> bool:
    """Whether an English name begins with a title."""
    return name.isascii() and name.rpartition(" ")[0].casefold() in _words("titles", "en")


def role_of(name: str, text: str, korean: bool) -> str:
    """What a premise says a named person does: right before the name, or in an apposition, else by the
    title in it; "" for nothing."""
    for match in re.finditer(re.escape(name), text):
        before, after = text[: match.start()], text[match.end() :]
        role = (_korean_role(before) or _korean_told(after)) if korean else _english_role(before, after)
        if role:
            return ordained(role, name)
    titled = _KO_TITLED.fullmatch(name) if korean else None
    if titled:
        return {"신부": "신부님"}.get(titled[1], titled[1])
    return title_of(name)


def _korean_role(before: str) -> str:
    found = _KO_JOB.search(before)
    if found is None:
        return _korean_being(before)
    words = found.group(1).split()
    if is_subject(words[-1]):
        # "반장이 명자가 …": whoever does something to the name behind.
        return ""
    if len(words) > 1 and not is_animal(words[0]) and _KO_APART.search(words[0]):
        words = words[1:]
    plain = words[-1] in _words("female", "ko") | _words("male", "ko")
    plain = plain and words[-1] not in _KO_WORKING
    plain = plain or words[-1] in nouns("near", "ko")
    return "" if plain or is_a_place(words[-1]) or find("hours", words[-1]) else " ".join(words)


def _korean_being(before: str) -> str:
    """What somebody is that is no person: 길고양이, 도깨비."""
    noun = before.split()[-1] if before.split() and before.endswith(" ") else ""
    of_sex = _words("female", "ko") | _words("male", "ko")
    known = nouns("beings", "ko") | _words("roles", "ko") | _kinds()
    kind = before.split()[-2] if noun and len(before.split()) > 1 else ""
    if kind in _kinds() and (noun in known | of_sex):
        return kind if noun in SEVERAL else f"{kind} {noun}"
    return (
        noun
        if noun in known - (of_sex - _KO_WORKING) - VAGUE_KO - nouns("related", "ko") - nouns("near", "ko")
        else ""
    )


def is_animal(word: str) -> bool:
    """Whether a Korean word is that for a kind of animal or other being that is drawn: 달팽이."""
    return word in _kinds()


@cache
def _kinds() -> frozenset[str]:
    """Beings that are no people, which a word for a person may follow: 뱀파이어 청년."""
    return frozenset(word for words in lexicon()["creatures"].words.values() for word in words["ko"]) | {
        "뱀파이어",
        "흡혈귀",
        "좀비",
        "도깨비",
        "요정",
        "귀신",
        "구미호",
        "인어",
        "외계인",
        "저승사자",
        "악마",
        "천사",
        "늑대",
        "늑대인간",
        "엘프",
        "드워프",
        "마녀",
    }


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
    if once := _EN_ONCE.search(before):
        return once.group(1).lower()
    group = _EN_GROUP.search(before)
    each = group.group(1).removesuffix("s") if group else ""
    if is_work(each) or is_of(last(each), "beings"):
        return each
    if kind := _EN_KIND.search(before):
        return kind.group(1).lower()
    named, told = _EN_NAMED_AS.search(before), _EN_IS.match(after)
    words = named.group(1) if named else phrase(after, told.end())[0] if told else ""
    of_sex = last(words) in _words("female", "en") | _words("male", "en")
    nobody = is_of(last(words), "nothings") or (of_sex and not is_of(last(words), "workers"))
    return "" if nobody or last(words) in VAGUE or len(words.split()) > 3 else words


def _english_work(before: str) -> str:
    """The work right before a name ("memory broker Ilse"), at most three words of it."""
    found = _EN_WORDS.search(before)
    words = found.group(1).split() if found else []
    if (
        words
        and found
        and not re.search(r"[^\s.!?]\s*$", before[: found.start(1)])
        and words[0].casefold() not in small()
    ):
        words[0] = words[0].lower()
    while words and (words[0].casefold() in small() or not words[0].islower()):
        words.pop(0)
    if (
        found
        and len(words) > 1
        and re.search(r"\b(?:to|must|can|will|would|rather)\s+$", before[: before.rfind(words[0])])
    ):
        # "to beat snobby chef Laurent": what is done to somebody.
        words.pop(0)
    told = " ".join(words)
    # Of two who bake together each is a baker.
    told = told.removesuffix("s") if is_work(told.removesuffix("s")) and not told.endswith("ss") else told
    return told if words and is_work(told) and not any(word in small() for word in words) else ""


@cache
def small() -> frozenset[str]:
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


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])
