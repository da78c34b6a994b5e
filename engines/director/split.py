"""Cutting scenes into panels: which beats share one, so that the episode has the number of cuts asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from engines.kernel.document import in_language
from engines.text.document import Beat, Script

MOST_BEATS = 6
"""Three lines and as many actions; more is a scene of its own."""
_MOST_LINES = 3
_NEVER = 10**9
Group = tuple[Beat, ...]


def split(script: Script, wanted: int) -> list[list[Group]]:
    """For each scene its groups of beats, `wanted` in all where that is possible.

    Fewer beats than `wanted` give a group each; more lines than fit give more groups. Between those
    the cheapest cut is found exactly (dynamic programming over scenes, and beats within them).
    """
    language = script.languages[0]
    plans = [_ways(scene.beats, language, wanted) for scene in script.scenes]
    least = sum(min(plan) for plan in plans)
    most = sum(max(plan) for plan in plans)
    totals: dict[int, tuple[int, tuple[int, ...]]] = {0: (0, ())}
    target = min(max(wanted, least), most)
    for plan in plans:
        grown: dict[int, tuple[int, tuple[int, ...]]] = {}
        for total, (cost, sizes) in totals.items():
            for size, (more, _) in plan.items():
                way = (cost + more, (*sizes, size))
                if total + size <= target and way < grown.get(total + size, (_NEVER, ())):
                    grown[total + size] = way
        totals = grown
    _, sizes = totals.get(target) or totals[max(totals)]
    return [
        _groups(scene.beats, plan[size][1])
        for scene, plan, size in zip(script.scenes, plans, sizes, strict=True)
    ]


def _groups(beats: Sequence[Beat], cuts: Sequence[int]) -> list[Group]:
    starts = (0, *cuts[:-1])
    return [tuple(beats[start:end]) for start, end in zip(starts, cuts, strict=True)]


def _ways(beats: Sequence[Beat], language: str, wanted: int) -> dict[int, tuple[int, tuple[int, ...]]]:
    """Number of groups → (cost, where each ends); a scene without beats has none."""
    if not beats:
        return {0: (0, ())}

    @cache
    def price(start: int, end: int) -> int:
        return _cost(beats[start:end], language)

    rows: list[dict[int, tuple[int, tuple[int, ...]]]] = [{0: (0, ())}]
    # Anything above `wanted` is only of use to a scene that cannot do with less.
    ceiling = max(wanted, -(-len(beats) // _MOST_LINES) + 1)
    for end in range(1, len(beats) + 1):
        row: dict[int, tuple[int, tuple[int, ...]]] = {}
        for start in range(max(0, end - MOST_BEATS), end):
            step = price(start, end)
            if step >= _NEVER:
                continue
            for count, (cost, cuts) in rows[start].items():
                way = (cost + step, (*cuts, end))
                if count < ceiling and way < row.get(count + 1, (_NEVER, ())):
                    row[count + 1] = way
        rows.append(row)
    return rows[-1]


def _cost(beats: Sequence[Beat], language: str) -> int:
    """How badly these beats go into one panel; about 10 is a panel nobody would draw so."""
    if len({beat.cut for beat in beats if beat.cut is not None}) > 1:
        return 60
    lines = [beat for beat in beats if beat.is_line]
    if len(lines) > _MOST_LINES:
        return _NEVER
    actions = len(beats) - len(lines)
    cost = (0, 0, 1, 6)[len(lines)] + 4 * max(0, actions - 1)
    if not lines:
        # Silence is worth a panel.
        return cost - 3
    length = sum(weight(in_language(beat.text, language)) for beat in lines)
    cost += max(0, length - 40) // 5
    kinds = {beat.kind for beat in lines}
    if "shout" in kinds and len(lines) > 1:
        cost += 3
    if "sfx" in kinds and kinds - {"sfx", "shout"}:
        cost += 2
    if len(kinds & {"narration", "thought"}) and len(kinds) > 1:
        cost += 3
    if actions and beats[0].is_line:
        # An action after what is said is usually the answer to it: a panel of its own.
        cost += 5 if not beats[-1].is_line else 3
    return cost + (1 if actions else 0)


def weight(words: str) -> int:
    """Length in Hangul syllables: other letters count for less than half of one, as they are narrower."""
    hangul = sum("가" <= character <= "힣" for character in words)
    return hangul + round(0.4 * (len(words) - hangul))
