"""Somebody who comes behind: all go the same way, and who follows is last."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from engines.director.shown import named
from engines.director.vocabulary import Pose
from engines.text.document import Script

_COMES_BEHIND = re.compile(
    r"저만치 뒤에서 [^.!?]{0,24}|뒤에서 [^.!?]{0,24}(?:걷|걸|달[린려]|쫓|살금)"
    r"|\bfar behind, [^.!?]*|\bbehind\b,? [^.!?]*?\b(?:walks|runs|comes running|sneaks)\b",
    re.IGNORECASE,
)
_FAR = re.compile(r"저만치 (?:뒤|앞)에서|\bfar behind\b", re.IGNORECASE)
_GAITS: tuple[Pose, ...] = ("walking", "running", "sneaking")


def pursuers(words: str, script: Script) -> frozenset[str]:
    """Cast ids of those who come after the lead, by words; empty where nobody does."""
    found = {who for told in _COMES_BEHIND.finditer(words) for who in named(told.group(), script)}
    return frozenset(found - {one.id for one in script.cast[:1]})


def comes_behind(words: str) -> bool:
    """Whether words tell that somebody comes after somebody else, or is seen a long way behind."""
    return bool(_COMES_BEHIND.search(words) or _FAR.search(words))


def in_order(people: Sequence[str], foes: Collection[str]) -> list[str]:
    """Whoever goes along between the first and those who come behind: the first two are at the edges."""
    first, rest = list(people[:1]), people[1:]
    return first + [one for one in rest if one in foes] + [one for one in rest if one not in foes]


def keeping_up(poses: Mapping[str, Pose], foes: Collection[str]) -> dict[str, Pose]:
    """Nobody who goes along stands there while the others run."""
    gait: Pose | None = next((one for one in _GAITS if one in poses.values()), None)
    if gait is None:
        return dict(poses)
    kept = dict(poses)
    for one in poses:
        if one not in foes and poses[one] not in _GAITS:
            kept[one] = gait
    return kept
