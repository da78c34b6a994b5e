"""Who somebody is, as a script of one's own tells it where they first come: "OLD TEO (80, bald) sits"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from engines.text.ages import age_of
from engines.text.gender import gender_of
from engines.text.looks import who_is
from engines.text.own.reading import Part, Reading, SceneRead
from engines.text.people import sex_of
from presets.creatures import creature

_TOLD = r"\s?[(（]([^()（）\n]{1,80})[)）]"
_YEARS = re.compile(r"(?:만\s?|aged?\s+)?(\d{1,3})\s?(?:세|살|years? old|yrs?|-year-old)?", re.IGNORECASE)
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
    text = "\n".join(part.words for part in reading.parts())
    scenes: list[SceneRead] = []
    for scene in reading.scenes:
        parts = [_part(part, names, text, language, told) for part in scene.parts]
        # A name of which nothing else was said is no picture, unless it is a cut of its own.
        said = [part for part in parts if part.words not in told or part.kind != "action" or part.cut]
        scenes.append(replace(scene, parts=said))
    return replace(reading, scenes=tuple(scenes)), told


def _part(part: Part, names: Collection[str], text: str, language: str, told: dict[str, Introduced]) -> Part:
    if part.kind != "action":
        return part
    words = part.words
    for name in names:
        found = re.search(rf"((?:\b\w+ )?)(?<![\w가-힣])({re.escape(name)}){_TOLD}", words, re.IGNORECASE)
        if name in told or not found or (someone := _read(found, text, language)) is None:
            continue
        told[name] = someone
        words = words[: found.end(2)] + words[found.end() :]
    return replace(part, words=words)


def _read(found: re.Match[str], text: str, language: str) -> Introduced | None:
    before, name, inside = found.group(1), found.group(2), found.group(3)
    said = [one.strip() for one in re.split(r"[,，;·]", inside) if one.strip()]
    years = [one for one in said if _YEARS.fullmatch(one)]
    if _LATER.search(inside) or not (years or len(said) > 1):
        return None
    seen = [one for one in said if one not in years]
    number = _YEARS.fullmatch(years[0]) if years else None
    age = age_of(f"{number.group(1)}세") if number else age_of(" ".join((before, *seen)))
    called = name.title() if name.isupper() else name
    sex = next((sex for one in seen if (sex := sex_of(one))), "") or gender_of(called, text)
    who = who_is(sex, age, language)
    if any(sex_of(one) for one in seen) and age != "old":
        who = ""
    role = (f"{number.group(1)}세" if language == "ko" else f"{number.group(1)} years old") if number else ""
    return Introduced(role, ", ".join(dict.fromkeys(one for one in (who, *seen) if one)))


def look_of(name: str, text: str, language: str) -> str:
    """What a name alone tells of how somebody looks: an animal where they are called as one (강아지), else
    the sex the script or the name tells."""
    if creature(name):
        return name.lower() if name.isascii() else name
    called = name.title() if name.isupper() else name
    sex = sex_of(called) or gender_of(called, text)
    return who_is(sex, age_of(called), language)


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
