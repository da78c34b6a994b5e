"""Framings put where others abound, until an episode has all the kinds of shot, angle and shape it needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from engines.director.document import Angle, Shape, Shot


@dataclass(frozen=True)
class Frame:
    """How one panel is taken."""

    shot: Shot
    angle: Angle
    shape: Shape


@dataclass(frozen=True)
class Room:
    """What a panel may be taken as instead."""

    barred: frozenset[Shot]
    """Shots that cannot show who is there."""
    alone: frozenset[Shot] | None
    """Of one of its people alone, the shots that cannot; None where nobody may be left out of it."""
    shapes: frozenset[Shape]
    """Shapes with room for its words."""
    eyes: Callable[[Sequence[int]], bool]
    """Whether it may show eyes alone beside those panels that do."""
    asked: bool
    """Its shot is asked for, and stays."""
    acts: int = 0
    """1 where what it tells is done by hands, 2 where it is done by two or with the legs, 3 where the story
    turns on it: one face is left of it only where no panel that matters less can be that."""
    thing: bool = False
    """What its people do is done with a thing, and nothing is said: that alone in their hands may be seen."""
    had: bool = False
    """What the story wanted is had in it, and nobody talks: that alone may be seen, where nothing else is
    lost by it."""
    thinks: bool = False
    """Somebody thinks of what a cloud shows, and may be seen nearer where the picture has room for both."""
    two: bool = False
    """Two talk in it, and may be seen over a shoulder before one of them is left out."""


LEAST = {"shot": 6, "angle": 3, "shape": 4}
"""How many kinds of each an episode of fifteen panels or more has."""
_MOST = 3
_SHOTS: tuple[Shot, ...] = ("long", "close_up", "bust", "medium", "extreme_long", "eyes")
_IN_HAND: Shot = "insert"
_FOR_TWO: Shot = "over_shoulder"
"""Never given to a panel of one person for the sake of variety."""
_CLOUD: dict[Shot, frozenset[Shape]] = {
    "bust": frozenset(("square", "wide")),
    "close_up": frozenset(("wide",)),
}
"""Shapes with room for a cloud beside a head as near as that."""
_ANGLES: tuple[Angle, ...] = ("eye_level", "high", "low", "tilted")
_SHAPES: tuple[Shape, ...] = ("tall", "borderless", "square", "wide")


def varied(chosen: Sequence[Frame], rooms: Sequence[Room]) -> list[Frame]:
    """With what is missing of shots, angles and shapes put where the most common ones stand. Where none is
    common enough, one panel hands its kind on to another that may have it, until every kind has its own."""
    now = list(chosen)
    free = [index for index, room in enumerate(rooms) if not room.asked]
    strict: dict[str, list[int]] = {}
    for shot in (*_SHOTS, _FOR_TWO):
        strict[shot] = [i for i in free if shot not in rooms[i].barred and _eyes(shot, i, now, rooms)]
        now = _with(now, "shot", shot, strict[shot])
    held = {_IN_HAND: [i for i in free if rooms[i].thing]}
    now = _with(now, "shot", _IN_HAND, held[_IN_HAND])
    fits = {**held, **strict}
    for most in range(_MOST + 1):
        if most:
            now = _handed(now, "shot", _spared(fits, rooms, free, most))
        able = [i for i in free if rooms[i].acts <= most]
        alone: dict[str, list[int]] = {}
        for shot in _SHOTS:
            alone[shot] = [i for i in able if _may_alone(shot, rooms[i]) and _eyes(shot, i, now, rooms)]
            now = _with(now, "shot", shot, alone[shot])
        fits = {**held, **strict, **{shot: [*strict[shot], *alone[shot]] for shot in _SHOTS}}
        now = _handed(now, "shot", fits)
    for angle in _ANGLES:
        now = _with(now, "angle", angle, range(len(now)))
    shapes = [_shapes(frame, room) for frame, room in zip(now, rooms, strict=True)]
    now = [
        frame if frame.shape in able else replace(frame, shape=min(able))
        for frame, able in zip(now, shapes, strict=True)
    ]
    fits = {shape: [index for index, able in enumerate(shapes) if shape in able] for shape in _SHAPES}
    for shape in _SHAPES:
        now = _with(now, "shape", shape, fits[shape])
    return _handed(now, "shape", fits)


def _spared(
    fits: Mapping[str, Sequence[int]], rooms: Sequence[Room], free: Sequence[int], most: int
) -> dict[str, list[int]]:
    """What loses less than an act does by being all face: a head beside its cloud, what is had at last, two
    over a shoulder."""
    more: dict[str, list[int]] = {
        **{shot: [i for i in free if rooms[i].thinks and rooms[i].shapes & _CLOUD[shot]] for shot in _CLOUD},
        _IN_HAND: [i for i in free if rooms[i].had],
        _FOR_TWO: [i for i in free if rooms[i].two and rooms[i].acts < most],
    }
    return {shot: [*fits.get(shot, ()), *more.get(shot, ())] for shot in {**fits, **more}}


def _shapes(frame: Frame, room: Room) -> frozenset[Shape]:
    """Shapes that a panel may have as it is taken; the one it has where no other has room."""
    near = _CLOUD.get(frame.shot) if room.thinks else None
    return ((room.shapes & near) if near else room.shapes) or frozenset((frame.shape,))


def _may_alone(shot: Shot, room: Room) -> bool:
    return room.alone is not None and shot not in room.alone


def _eyes(shot: Shot, number: int, chosen: Sequence[Frame], rooms: Sequence[Room]) -> bool:
    """Whether a shot is another than eyes alone, or these may stand there."""
    others = [index for index, frame in enumerate(chosen) if frame.shot == "eyes"]
    return shot != "eyes" or rooms[number].eyes(others)


def _with(chosen: list[Frame], field: str, value: str, where: Collection[int]) -> list[Frame]:
    counts: Counter[str] = Counter(getattr(frame, field) for frame in chosen)
    common = [index for index in where if counts[getattr(chosen[index], field)] > 2]
    if len(counts) >= LEAST[field] or value in counts or not common:
        return chosen
    return _changed(chosen, field, {_nearest(common, chosen, field, counts)[0]: value})


def _nearest(where: Collection[int], chosen: list[Frame], field: str, counts: Counter[str]) -> list[int]:
    """Of the most common kind first, and of it the one nearest the middle: first and last panels are chosen
    with care."""
    middle = len(chosen) // 2
    return sorted(set(where), key=lambda i: (-counts[getattr(chosen[i], field)], abs(i - middle), i))


def _handed(chosen: list[Frame], field: str, fits: Mapping[str, Sequence[int]]) -> list[Frame]:
    """With the missing values that can only be had by handing others on (augmenting paths of a matching of
    values with panels)."""
    for value in fits:
        counts: Counter[str] = Counter(getattr(frame, field) for frame in chosen)
        if len(counts) >= LEAST[field]:
            break
        if value not in counts:
            chosen = _changed(chosen, field, _path(value, chosen, field, fits, counts, set()))
    return chosen


def _path(
    value: str,
    chosen: list[Frame],
    field: str,
    fits: Mapping[str, Sequence[int]],
    counts: Counter[str],
    tried: set[int],
) -> dict[int, str]:
    """Panel → its new value, so that `value` is there and none is lost; empty where that cannot be."""
    for index in _nearest(fits.get(value, ()), chosen, field, counts):
        if index in tried:
            continue
        tried.add(index)
        given = getattr(chosen[index], field)
        if counts[given] > 1:
            return {index: value}
        if further := _path(given, chosen, field, fits, counts, tried):
            return {**further, index: value}
    return {}


def _changed(chosen: list[Frame], field: str, values: Mapping[int, str]) -> list[Frame]:
    return [
        replace(frame, **{field: values[index]}) if index in values else frame
        for index, frame in enumerate(chosen)
    ]
