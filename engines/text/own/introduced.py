"""Who somebody is, as a script of one's own tells it where they first come: "OLD TEO (80, bald) sits"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from engines.text.ages import age_around, age_of
from engines.text.gender import FEMALE, MALE, gender_of, sex_of
from engines.text.josa import stems
from engines.text.looks import who_is
from engines.text.own.reading import Part, Reading, SceneRead
from engines.text.own.years import years_of
from engines.text.phrases import is_of, nouns
from engines.text.work import is_work
from presets.creatures import creature
from presets.words import find_all

_TOLD = r"\s?[(（]([^()（）\n]{1,80})[)）]"
_BEARDED = re.compile(r"수염|\b(?:beard(?:ed)?|mo?ustache)\b", re.IGNORECASE)
_DRESSED = re.compile(r"치마|원피스|드레스|하이힐|\b(?:dress|skirt|gown|high heels)\b", re.IGNORECASE)
_BARE_SEX = {
    "남": MALE,
    "여": FEMALE,
    "남성": MALE,
    "여성": FEMALE,
    "M": MALE,
    "F": FEMALE,
    "male": MALE,
    "female": FEMALE,
}
_OLD_KIN = re.compile(
    r"(?P<her>할머니|할매|노파|grandma|grandmother|granny)$|(?:할아버지|할배|영감|grandpa|grandfather)$"
)
_NAMED_MAN = re.compile(r"(?:^|[a-z])(?P<woman>wo)?man$")
"""A name that says it: FERRYMAN, Policewoman."""
_YOUNG = re.compile(r"(?:새끼|아기)\s?\d+")
"""One of several young animals: 새끼1."""
_LATER = re.compile(
    r"\b(?:V\.?\s?O|O\.?\s?[SC]|cont['’]?d|off|pre-?lap|sub(?:title)?)\b|목소리"
    r"|속마음|생각|화면 ?밖|소리|이어서|계속",
    re.IGNORECASE,
)
"""What a bracket behind a name says of how they speak."""
_SHOT = re.compile(
    r"^\s*(?:(?:익스트림\s?)?(?:와이드|롱|풀|미디엄|바스트|클로즈\s?업|니|버드아이|인서트)(?:\s?(?:샷|숏|쇼트|컷))?"
    r"|(?:extreme\s)?(?:wide|long|full|medium|close[- ]?up|insert)(?:\sshot)?)\s*[.:,]\s*",
    re.IGNORECASE,
)
"""How a cut is taken, said before what is seen."""
_NAME = 2
"""Syllables of a Korean name that tells a sex: a surname alone tells none."""
_LONGEST = 40
"""Characters of a title."""


@dataclass(frozen=True)
class Introduced:
    """What a script tells of somebody: `role` their years, `look` what is seen of them."""

    role: str = ""
    look: str = ""


def introduced(
    reading: Reading, names: Collection[str], language: str
) -> tuple[Reading, Mapping[str, Introduced]]:
    """The script without what its actions say of people in brackets at first, and that by name.

    `names` are those who speak or are listed. A bracket counts where it has an age, or several words;
    whatever else stands in one stays where it is.
    """
    told: dict[str, Introduced] = {}
    text = told_text(reading)
    scenes: list[SceneRead] = []
    for scene in reading.scenes:
        parts = [_part(part, names, text, language, told) for part in scene.parts]
        # A name of which nothing else was said is no picture, unless it is a cut of its own.
        cuts = Counter(part.cut for part in parts)
        said = [
            part
            for part in parts
            if part.words not in told or part.kind != "action" or (part.cut and cuts[part.cut] == 1)
        ]
        scenes.append(replace(scene, parts=said))
    return replace(reading, scenes=tuple(scenes)), told


def told_text(reading: Reading) -> str:
    """What the script itself tells; what people say of "him" in their lines is of somebody else."""
    return "\n".join(part.words for part in reading.parts() if part.kind in ("action", "narration"))


def _part(part: Part, names: Collection[str], text: str, language: str, told: dict[str, Introduced]) -> Part:
    if part.kind != "action":
        return part
    words = part.words
    for name in names:
        found = re.search(
            rf"((?:\b\w+ )?)(?<![\w가-힣])({re.escape(name)}(?:(?-i:\s[A-Z][a-z]+))?){_TOLD}",
            words,
            re.IGNORECASE,
        )
        if name in told or not found or (someone := _read(found, text, language)) is None:
            continue
        told[name] = someone
        words = words[: found.end(2)] + words[found.end() :]
    return replace(part, words=words)


def _read(found: re.Match[str], text: str, language: str) -> Introduced | None:
    before, name, inside = found.group(1), found.group(2), found.group(3)
    said = [one.strip() for one in re.split(r"[,，;·/]", inside) if one.strip()]
    years = [one for one in said if years_of(one)[0]]
    if _LATER.search(inside) or not (years or len(said) > 1):
        return None
    seen = [one for one in said if one not in years and one not in _BARE_SEX]
    number, role = years_of(years[0]) if years else (0, "")
    age = age_of(f"{number}세") if number else age_of(" ".join((before, *seen)))
    called = name.title() if name.isupper() else name
    sex = next((sex for one in (*seen, before.strip()) if (sex := sex_of(one))), "") or _sex(
        called, text, seen
    )
    who = who_is(sex, age, language)
    if any(sex_of(one) for one in seen) and age != "old":
        who = ""
    if not number:
        role = ""
    elif number and not role:
        role = f"{number}세" if language == "ko" else f"{number} years old"
    return Introduced(role, ", ".join(dict.fromkeys(one for one in (who, *seen) if one)))


def _told_sex(said: Collection[str]) -> str:
    """What the words in brackets say outright: 남, 여성, "woman", "M"."""
    return next((sex for one in said if (sex := _BARE_SEX.get(one, "") or sex_of(one))), "")


def _sex(called: str, text: str, seen: Collection[str] = (), others: tuple[str, ...] = ()) -> str:
    """What beard, name and pronouns tell. A word for somebody's work tells none: 형사 is nobody's name."""
    if any(_BEARDED.search(one) for one in seen):
        return MALE
    if kin := _OLD_KIN.search(called.casefold()):
        return FEMALE if kin["her"] else MALE
    if named := _NAMED_MAN.search(called.split()[-1].casefold() if called.split() else ""):
        return FEMALE if named["woman"] else MALE
    own = _own_name(called)
    told = gender_of(own, text, others) if own else ""
    return told or (FEMALE if any(_DRESSED.search(one) for one in seen) else "")


def _own_name(called: str) -> str:
    """A name without the title before it: 선장 한, Officer Diaz; "" for a title alone."""
    words = called.split()
    if called.isascii():
        small = [word.casefold() for word in words]
        return "" if len(words) == 1 and (is_work(small[0]) or is_of(small[0], "beings")) else called
    if len(words) > 1 and (find_all("jobs", words[0]) or words[0] in nouns("beings", "ko")):
        words = words[1:]
    name = " ".join(words)
    common = bool(find_all("jobs", name)) or name in nouns("beings", "ko") or name in nouns("related", "ko")
    return "" if common or len(name) < _NAME else name


def look_of(name: str, text: str, language: str, others: tuple[str, ...] = (), role: str = "") -> str:
    """What a name alone tells of how somebody looks: an animal where they are called as one (강아지), or said
    to be one ("로봇 삐삐"), else the sex and age the script, their part or their name tells. `others` are all
    who speak."""
    called = name.title() if name.isupper() else name
    if kind := _kind(name, text) or (creature(name) and called.lower()):
        return kind
    said = [one.strip() for one in re.split(r"[,，;·/]|\s(?=[남여]자)", role) if one.strip()]
    years = next((years for one in said if (years := years_of(one)[0])), 0)
    age = age_of(f"{years}세") if years else age_of(role) or age_of(called)
    sex = _told_sex(said) or sex_of(called) or _sex(called, text, said, others)
    return who_is(sex, age or age_around(called, text) or age_around(name, text), language)


def _kind(name: str, text: str) -> str:
    """What animal or machine somebody is said to be right beside their name: "로봇 삐삐", "Rex the dog"."""
    called = re.escape(name)
    if _YOUNG.fullmatch(name) and (found := re.search(r"새끼\s?([가-힣]+)", text)):
        return next((word for word in (found[1], *stems(found[1])) if creature(word)), "")
    for found in re.finditer(rf"(?<![가-힣\w])([가-힣]+)\s{called}(?![가-힣]*\s?(?:의|네)\s)", text):
        if creature(found[1]):
            return found[1]
    for pattern in (
        rf"(?:\b(?:an?|the|his|her|their)\s+)((?:[a-z-]+\s+){{0,2}}[a-z-]+),?\s+(?:(?:named|called)\s+)?{called}\b",
        rf"\b{called},?\s+(?:an?|the|his|her|their)\s+((?:[a-z-]+\s+){{0,2}}[a-z-]+)",
        rf"\b{called}\s+is\s+an?\s+((?:[a-z-]+\s+){{0,2}}[a-z-]+)",
    ):
        for found in re.finditer(pattern, text, re.IGNORECASE):
            words = found[1].split()
            for end in range(len(words), 0, -1):
                if creature(" ".join(words[:end])):
                    return " ".join(words[:end]).lower()
    return ""


def title_of(reading: Reading) -> str:
    """What a script without a title is called: its first place, else its first words up to a comma."""
    place = next((scene.place for scene in reading.scenes if scene.place.strip()), "")
    place = re.sub(
        r"^(?:(?:INT|EXT|EST|I/E)\.?(?:\s?/\s?(?:INT|EXT)\.?)?)\s+", "", place.strip(), flags=re.IGNORECASE
    )
    if not place:
        words = next((part.words for part in reading.parts() if part.words.strip()), "")
        words = _SHOT.sub("", words)
        place = re.split(r"[.!?\n,:…]", words.strip())[0].strip()
    place = place.title() if place.isupper() else place[:1].upper() + place[1:]
    return place if len(place) <= _LONGEST else place[:_LONGEST].rsplit(" ", 1)[0]
