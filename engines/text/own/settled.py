"""A script without scene headings gets its scenes from what its actions say: where and when they play."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from engines.text.own.aliases import one_name
from engines.text.own.read import read_script
from engines.text.own.reading import UNSAID, Doubt, Part, Reading, SceneRead
from engines.text.own.where import MEANWHILE, Where, where
from engines.text.when import weather_of
from presets.words import find, find_all, walled

_NEAR = 3
"""Panels, or parts without numbers, after its start in which a scene may still tell where it is."""
_LABELS = {
    "rain": {"ko": "비", "en": "rain"},
    "snow": {"ko": "눈발", "en": "snow"},
    "fog": {"ko": "안개", "en": "fog"},
}
_BEHIND = re.compile(
    r"\s(?:of|in|at|on|by|behind|beside|near|inside|outside|opposite|across|with|under|next|in front)\s"
)
"""What an English place is told by stands behind its noun."""
_INSIDE = re.compile(r"\s(?:안|안쪽|내부|실내)$")
_OVER = re.compile(
    r"(?:비|눈|소나기|안개)(?:가|이)?\s?(?:그쳤|그친|멎|갰|개었|걷[혔힌])"
    r"|\b(?:rain|snow|fog)\s(?:has\s)?(?:stop|lift|clear)\w*"
)
_OPEN = frozenset(
    ("alley", "rooftop", "street", "park", "beach", "bus_stop", "forest", "mountain", "riverside",
     "market", "deck", "farm", "fair", "stadium", "outdoors", "desert", "polar", "drive_in", "temple")
)  # fmt: skip
"""Kinds of place out of doors."""


@lru_cache(maxsize=8)
def settled(text: str, known: frozenset[str] = frozenset()) -> Reading:
    """The script as it is read, with the place and time of scenes that have no heading of their own, or
    one that names none; one without a heading is parted where it plainly goes on elsewhere."""
    reading = one_name(read_script(text, known), known)
    names = known | {name.casefold() for name, _ in reading.people}
    names |= {part.speaker.casefold() for part in reading.parts() if part.speaker}
    scenes: list[SceneRead] = []
    moved: dict[tuple[int, int], tuple[int, int]] = {}
    for number, scene in enumerate(reading.scenes):
        at = 0
        for one in _Settling(scene, names).scenes():
            moved |= {(number, at + place): (len(scenes), place) for place in range(len(one.parts))}
            at += len(one.parts)
            scenes.append(one)
    scenes[:1] = [_called(one, reading, names) for one in scenes[:1]]
    doubts = tuple(_moved(doubt, moved) for doubt in reading.doubts)
    return replace(reading, scenes=tuple(scenes), doubts=doubts)


def unread(place: str, time: str, parts: Sequence[Part], known: frozenset[str]) -> tuple[str, str]:
    """Place and time of a scene as a heading has to say them: nothing is to be read into what is empty."""
    for names in (known, frozenset[str]()):
        one = next(_Settling(SceneRead(place, time, parts=list(parts), headed=True), names).scenes())
        place, time = (place if one.place == place else UNSAID[0]), (time if one.time == time else UNSAID[0])
    return place, time


def _called(scene: SceneRead, reading: Reading, names: frozenset[str]) -> SceneRead:
    """The first scene, which plays where the title says if nothing else says it: 학교 옥상, Night Bus."""
    if scene.headed or scene.place or not reading.title:
        return scene
    said = where(reading.title, names)
    return replace(scene, place=said.place if said.caption else "", time=scene.time or said.time)


def _moved(doubt: Doubt, moved: dict[tuple[int, int], tuple[int, int]]) -> Doubt:
    scene, part = moved.get((doubt.scene, doubt.part), (doubt.scene, doubt.part))
    return replace(doubt, scene=scene, part=part)


@dataclass
class _Stretch:
    """What is to become one scene. `told` says that its place was named and not taken over."""

    place: str
    time: str
    told: bool
    parts: list[Part] = field(default_factory=list[Part])
    panels: int = 0


class _Settling:
    """Goes through one scene panel by panel."""

    def __init__(self, scene: SceneRead, names: frozenset[str]) -> None:
        self._scene = scene
        self._names = names
        self._stretches = [_Stretch(scene.place, scene.time, bool(scene.place) or "place" in scene.unsaid)]
        self._waiting = Where()
        """The time that ended the last panel: "The next morning …" is about what comes."""
        self._left = False
        """Whether a scene with a heading of its own has gone on elsewhere: nothing more is read for it."""

    def scenes(self) -> Iterator[SceneRead]:
        for panel in _panels(self._scene.parts):
            self._take(panel)
        first, *more = self._stretches
        remarks = self._remarks()
        yield replace(self._scene, place=first.place, time=first.time, parts=first.parts, remarks=remarks[0])
        for one, said in zip(more, remarks[1:], strict=True):
            yield SceneRead(one.place, one.time, parts=one.parts, remarks=said)

    def _remarks(self) -> list[list[str]]:
        """What is said for the makers, by the scene it stands in."""
        told: list[list[str]] = [[] for _ in self._stretches]
        ends = [len(one.parts) for one in self._stretches]
        places = {at: place for place, at in enumerate(itertools.accumulate(ends))}
        for remark, at in itertools.zip_longest(self._scene.remarks, self._scene.remarked, fillvalue=0):
            place = next((place for end, place in places.items() if int(at) <= end), len(told) - 1)
            told[place].append(str(remark))
        return told

    def _take(self, panel: Sequence[Part]) -> None:
        now, found = self._stretches[-1], self._read(panel)
        moves = bool(now.parts) and self._parts(found, now)
        if moves and not self._scene.headed:
            now = _Stretch(self._whole(found.place) or now.place, _with_sky(found, now), bool(found.place))
            self._stretches.append(now)
        elif moves:
            self._left = True
        elif now.panels < _NEAR and not self._left:
            if found.place and not now.told:
                now.place, now.told = self._whole(found.place), True
            elif found.caption and not self._scene.place and _is_same(found.place, now.place):
                now.place = max(now.place, found.place, key=len)
            if "time" not in self._scene.unsaid:
                now.time = now.time or found.time
        now.parts.extend(panel)
        now.panels += 1

    def _whole(self, place: str) -> str:
        """A place as it was called before: back at the park is back at the abandoned amusement park."""
        before = [one.place for one in self._stretches if _is_same(place, one.place)]
        return max((place, *before), key=len)

    def _read(self, panel: Sequence[Part]) -> Where:
        """What the panel's actions say; what is narrated counts where it says nothing but where or when."""
        said, self._waiting = self._waiting, Where()
        for at, part in enumerate(panel):
            if part.kind not in ("action", "narration"):
                continue
            one = where(part.words, self._names)
            if part.kind == "narration" and not (one.caption or one.bare):
                continue
            if at and at + 1 == len(panel) and one.bare:
                self._waiting = one
                continue
            said = Where(
                said.place or one.place,
                said.time or one.time,
                said.later or one.later,
                said.caption or (one.caption and not said.place),
                said.enters or (one.enters and not said.place),
                said.stays or (one.stays and not said.place),
                said.bare or one.bare,
            )
        return said

    def _parts(self, found: Where, now: _Stretch) -> bool:
        """Whether a new scene begins: at another place, or at a time that is told by itself."""
        if found.place and not (now.told or now.place):
            return now.panels >= _NEAR or bool(found.later)
        if found.place and not now.told and now.panels < _NEAR and not found.later:
            return False
        if found.stays and _is_elsewhere(found.place, now.place):
            return True
        if found.moves and (found.later or not _is_same(found.place, now.place)):
            return True
        return found.bare and bool(found.later or (found.time and found.time != now.time)) and now.panels > 0


def _with_sky(found: Where, now: _Stretch) -> str:
    """The time of a scene that begins; at the same moment it is the same hour elsewhere, and out of doors the
    same weather."""
    meanwhile = MEANWHILE.search(found.later) is not None
    if found.later and not meanwhile:
        return found.time
    time = found.time or (now.time if meanwhile else "")
    sky = _sky(now)
    if not sky or not is_open(found.place or now.place) or find("weathers", f"{found.place} {time}"):
        return time
    label = _LABELS[sky]["en" if (found.place or time).isascii() else "ko"]
    time = time or now.time
    return time if not time or find("weathers", time) else f"{time}, {label}"


def _sky(now: _Stretch) -> str:
    """The weather a scene ends in."""
    told = "\n".join([now.place, now.time, *(part.words for part in now.parts if part.kind == "action")])
    over = list(_OVER.finditer(told))
    sky = weather_of(told[over[-1].end() :] if over else told)
    return sky.key if sky and sky.key in _LABELS else ""


def is_open(place: str) -> bool:
    """Whether a place is out of doors, where it rains."""
    found = find_all("places", place)
    return found[-1].key in _OPEN if found else bool(place) and not walled(place)


def _is_elsewhere(place: str, other: str) -> bool:
    """Whether both are known kinds of place, and different ones: steps and gates are in other places."""
    one, two = ({hit.key for hit in find_all("places", words)} for words in (place, other))
    return bool(one and two) and not one & two


def _is_same(place: str, other: str) -> bool:
    """옥상 is where 학교 옥상 was; the kitchen of the inn is no inn."""
    one, two = (_INSIDE.sub("", _BEHIND.split(words.casefold())[0]).split() for words in (place, other))
    if not one or not two:
        return one == two
    return one[-1] == two[-1] and ({*one} <= {*two} or {*two} <= {*one})


def _panels(parts: Sequence[Part]) -> Iterator[Sequence[Part]]:
    """Parts of one cut number together; those without one are each by themselves."""
    start = 0
    for at in range(1, len(parts) + 1):
        if at == len(parts) or parts[at].cut is None or parts[at].cut != parts[at - 1].cut:
            yield parts[start:at]
            start = at
