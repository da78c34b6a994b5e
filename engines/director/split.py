"""Cutting scenes into panels: which beats share one, so that the episode has the number of cuts asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from engines.director.shown import key_beats, of_people
from engines.kernel.document import in_language
from engines.text.document import Beat, Scene, Script

MOST_BEATS = 6
"""Three lines and as many actions; more is a scene of its own."""
_MOST_LINES = 3
_NEVER = 10**9
_KEY_WORTH = 8
"""What it is worth to see the planted thing alone, in units of cost."""
Group = tuple[Beat, ...]


def split(script: Script, wanted: int, silence: int = 3) -> list[list[Group]]:
    """For each scene its groups of beats, `wanted` in all where that is possible.

    Fewer beats than `wanted` give a group each; more lines than fit give more groups. Between those
    the cheapest cut is found exactly (dynamic programming over scenes, and beats within them).
    `silence` is what a panel without lines is worth, in units of cost.
    """
    judge = _Judge(script, silence)
    plans = [_ways(scene, judge, wanted) for scene in script.scenes]
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
    starts = (0, *cuts[:-1]) if cuts else ()
    return [tuple(beats[start:end]) for start, end in zip(starts, cuts, strict=True)]


def _ways(scene: Scene, judge: _Judge, wanted: int) -> dict[int, tuple[int, tuple[int, ...]]]:
    """Number of groups → (cost, where each ends); a scene without beats has none."""
    beats = scene.beats
    rows: list[dict[int, tuple[int, tuple[int, ...]]]] = [{0: (0, ())}]
    # Anything above `wanted` is only of use to a scene that cannot do with less.
    ceiling = max(wanted, -(-len(beats) // _MOST_LINES) + 1)
    for end in range(1, len(beats) + 1):
        row: dict[int, tuple[int, tuple[int, ...]]] = {}
        for start in range(max(0, end - MOST_BEATS), end):
            step = judge.cost(beats[start:end], scene)
            if step >= _NEVER:
                continue
            for count, (cost, cuts) in rows[start].items():
                way = (cost + step, (*cuts, end))
                if count < ceiling and way < row.get(count + 1, (_NEVER, ())):
                    row[count + 1] = way
        rows.append(row)
    return rows[-1]


class _Judge:
    """Says how badly beats go into one panel; about 10 is a panel nobody would draw so."""

    def __init__(self, script: Script, silence: int) -> None:
        self._language = script.languages[0]
        self._script = script
        self._silence = silence
        self._key = key_beats(script)
        self._people: dict[str, bool] = {}

    def cost(self, beats: Sequence[Beat], scene: Scene) -> int:
        lines = [beat for beat in beats if beat.is_line]
        actions = [beat for beat in beats if not beat.is_line]
        if len(lines) > _MOST_LINES:
            return _NEVER
        cost = (0, 0, 1, 6)[len(lines)] + 8 * max(0, len(actions) - 1)
        if len({beat.cut for beat in beats if beat.cut is not None}) > 1:
            cost += 60
        things = [beat for beat in actions if not self._about_people(beat, scene)]
        if not lines and beats[0].id in self._key and len(beats) == 1:
            return cost - self._silence - _KEY_WORTH
        if not lines:
            return cost - self._silence - (2 if things else 0)
        return cost + self._talk(lines) + self._with_actions(beats, len(actions), len(things))

    def _about_people(self, beat: Beat, scene: Scene) -> bool:
        if beat.id not in self._people:
            self._people[beat.id] = of_people(in_language(beat.text, self._language), scene, self._script)
        return self._people[beat.id]

    def _talk(self, lines: Sequence[Beat]) -> int:
        length = sum(weight(in_language(beat.text, self._language)) for beat in lines)
        kinds = {beat.kind for beat in lines}
        cost = max(0, length - 40) // 5
        if "shout" in kinds and kinds - {"shout", "sfx"}:
            cost += 5
        if "sfx" in kinds and kinds - {"sfx", "shout"}:
            cost += 2
        # Narration and thought want a picture of their own: their boxes would be taken for one voice.
        return cost + (3 if kinds & {"narration", "thought"} and len(kinds) > 1 else 0)

    @staticmethod
    def _with_actions(beats: Sequence[Beat], actions: int, things: int) -> int:
        if not actions:
            return 0
        # What is thought or told over the picture of a thing is at home there; talk is not.
        over = all(beat.kind in ("thought", "narration") for beat in beats if beat.is_line)
        cost = 1 + (0 if over and things == actions else 6) * things
        if beats[0].is_line:
            # An action after what is said is usually the answer to it: a panel of its own.
            cost += 7 if beats[-1].is_line else 6
        return cost


@lru_cache(maxsize=4096)
def weight(words: str) -> int:
    """Length in Hangul syllables: other letters count for less than half of one, as they are narrower."""
    hangul = sum("가" <= character <= "힣" for character in words)
    return hangul + round(0.4 * (len(words) - hangul))
