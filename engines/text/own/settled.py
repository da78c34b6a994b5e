"""A script without scene headings gets its scenes from what its actions say: where and when they play."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from engines.text.own.read import read_script
from engines.text.own.reading import UNSAID, Doubt, Part, Reading, SceneRead
from engines.text.own.where import MEANWHILE, Where, where
from engines.text.when import weather_of
from presets.words import find, find_all

_NEAR = 3
"""Panels, or parts without numbers, after its start in which a scene may still tell where it is."""
_LABELS = {
    "rain": {"ko": "비", "en": "rain"},
    "snow": {"ko": "눈", "en": "snow"},
    "fog": {"ko": "안개", "en": "fog"},
}


@lru_cache(maxsize=8)
def settled(text: str, known: frozenset[str] = frozenset()) -> Reading:
    """The script as it is read, with the place and time of scenes that have no heading of their own, or
    one that names none; one without a heading is parted where it plainly goes on elsewhere."""
    reading = read_script(text, known)
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
    doubts = tuple(_moved(doubt, moved) for doubt in reading.doubts)
    return replace(reading, scenes=tuple(scenes), doubts=doubts)


def unread(place: str, time: str, parts: Sequence[Part], known: frozenset[str]) -> tuple[str, str]:
    """Place and time of a scene as a heading has to say them: nothing is to be read into what is empty."""
    for names in (known, frozenset[str]()):
        one = next(_Settling(SceneRead(place, time, parts=list(parts), headed=True), names).scenes())
        place, time = (place if one.place == place else UNSAID[0]), (time if one.time == time else UNSAID[0])
    return place, time


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

    def scenes(self) -> Iterator[SceneRead]:
        for panel in _panels(self._scene.parts):
            self._take(panel)
        first, *more = self._stretches
        yield replace(self._scene, place=first.place, time=first.time, parts=first.parts)
        for one in more:
            yield SceneRead(one.place, one.time, parts=one.parts)

    def _take(self, panel: Sequence[Part]) -> None:
        found, now = self._read(panel), self._stretches[-1]
        if now.parts and not self._scene.headed and self._parts(found, now):
            place = found.place or now.place
            time = _with_sky(found, now)
            now = _Stretch(place, time, bool(found.place))
            self._stretches.append(now)
        elif now.panels < _NEAR:
            if found.place and not now.told:
                now.place, now.told = found.place, True
            if "time" not in self._scene.unsaid:
                now.time = now.time or found.time
        now.parts.extend(panel)
        now.panels += 1

    def _read(self, panel: Sequence[Part]) -> Where:
        """What the panel's actions say; what is narrated counts where it says nothing but where or when."""
        said = Where()
        for part in panel:
            if part.kind not in ("action", "narration"):
                continue
            one = where(part.words, self._names)
            if part.kind == "narration" and not (one.caption or one.bare):
                continue
            said = Where(
                said.place or one.place,
                said.time or one.time,
                said.later or one.later,
                said.caption or (one.caption and not said.place),
                said.enters or (one.enters and not said.place),
                said.bare or one.bare,
            )
        return said

    def _parts(self, found: Where, now: _Stretch) -> bool:
        """Whether a new scene begins: at another place, or at a time that is told by itself."""
        if found.place and not (now.told or now.place):
            return now.panels >= _NEAR or bool(found.later)
        if found.place and not now.told and now.panels < _NEAR and not found.later:
            return False
        if found.moves and (found.later or not _is_same(found.place, now.place)):
            return True
        return found.bare and bool(found.later or (found.time and found.time != now.time)) and now.panels > 0


def _with_sky(found: Where, now: _Stretch) -> str:
    """The time of a scene that begins; at the same moment it is the same hour and weather elsewhere."""
    time = found.time
    if not MEANWHILE.search(found.later):
        return time
    time = time or now.time
    told = "\n".join([now.place, now.time, *(part.words for part in now.parts if part.kind == "action")])
    sky = weather_of(told)
    if sky is None or sky.key not in _LABELS or find("weathers", f"{found.place} {time}"):
        return time
    label = _LABELS[sky.key]["en" if (found.place or time).isascii() else "ko"]
    return ", ".join(filter(None, (time, label)))


def _is_same(place: str, other: str) -> bool:
    """옥상 is where 학교 옥상 was; the kitchen of the inn is no inn."""
    one, two = place.casefold().split(), other.casefold().split()
    if not one or not two or one == two:
        return one == two
    kinds = [{hit.key for hit in find_all("places", words)} for words in (place, other)]
    return one[-1] == two[-1] and (kinds[0] <= kinds[1] or kinds[1] <= kinds[0])


def _panels(parts: Sequence[Part]) -> Iterator[Sequence[Part]]:
    """Parts of one cut number together; those without one are each by themselves."""
    start = 0
    for at in range(1, len(parts) + 1):
        if at == len(parts) or parts[at].cut is None or parts[at].cut != parts[at - 1].cut:
            yield parts[start:at]
            start = at
