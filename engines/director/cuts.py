"""Cut numbers of a person's own script: they fix which beats share a panel."""

from __future__ import annotations

from collections.abc import Sequence

from engines.text.document import Beat, Scene

MOST_LINES = 3
"""Lines a panel holds before its balloons cover the picture."""
Group = tuple[Beat, ...]


def has_cuts(scene: Scene) -> bool:
    """Whether cut numbers fix the panels of a scene."""
    return any(beat.cut is not None for beat in scene.beats)


def fixed_groups(scene: Scene) -> list[Group] | None:
    """The scene's panels as its cut numbers fix them, in order; None where it has no numbers.

    Beats without a number belong to the cut before them. Ones before the first cut join it where its
    panel has room, else they get panels of their own. A cut holds its lines however many they are.
    """
    before: list[Beat] = []
    groups: list[list[Beat]] = []
    cut: int | None = None
    for beat in scene.beats:
        if beat.cut is not None and beat.cut != cut:
            cut = beat.cut
            groups.append([beat])
        else:
            (groups[-1] if groups else before).append(beat)
    if not groups:
        return None
    if before and (not _lines(before) or _lines(before) + _lines(groups[0]) <= MOST_LINES):
        groups[0] = [*before, *groups[0]]
        before = []
    return [tuple(group) for group in (*_shared_out(before), *groups)]


def _shared_out(beats: Sequence[Beat]) -> list[list[Beat]]:
    """Beats that no cut holds, as many lines a panel as one takes."""
    groups: list[list[Beat]] = []
    for beat in beats:
        if not groups or (beat.is_line and _lines(groups[-1]) == MOST_LINES):
            groups.append([])
        groups[-1].append(beat)
    return groups


def _lines(beats: Sequence[Beat]) -> int:
    return sum(beat.is_line for beat in beats)
