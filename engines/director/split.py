"""Cutting scenes into panels: which beats share one, so that the episode has the number of cuts asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from engines.director.cuts import MOST_LINES, Group, fixed_groups, has_cuts
from engines.director.payoff import payoff_of, thoughts
from engines.director.posture import pose_told
from engines.director.shown import ALONE, key_beats, named, of_people
from engines.kernel.document import in_language
from engines.text.document import Beat, Scene, Script

MOST_BEATS = 6
"""Three lines and as many actions; more is a scene of its own."""
_NEVER = 10**9
_KEY_WORTH = 8
"""What it is worth to see the planted thing alone, in units of cost."""
_THOUGHT, _WANTED, _SHOWN = 7, 4, 2
"""And how many times that, to see what somebody has in mind, what is wanted where it all begins and is had,
and in between."""
_TOLD = "narration"
_TWO_ACTS = 6
"""What it costs besides to tell two acts in one picture: only the last would be seen."""
_IN_ONE = 2
"""People that two acts told in one picture can be told of."""
_APART = 20
"""What it costs to have somebody who is alone in the picture of others who talk, what is wanted in that of
something else that is done, or two acts of three people in one."""
_STRETCH = 120
"""Beats of a scene that are weighed against each other; a long scene has sixty."""
_Plan = dict[int, tuple[int, tuple[int, ...]]]
"""Number of groups → (cost, where each ends)."""


def split(script: Script, wanted: int, silence: int = 3) -> list[list[Group]]:
    """For each scene its groups of beats, `wanted` in all where that is possible.

    Cut numbers fix a scene's groups. Elsewhere fewer beats than `wanted` give a group each; more lines
    than fit give more groups. Between those the cheapest cut is found exactly (dynamic programming over
    scenes, and beats within them). `silence` is what a panel without lines is worth, in units of cost.
    """
    judge = _Judge(script, silence)
    stretches = [(number, beats) for number, scene in enumerate(script.scenes) for beats in _stretches(scene)]
    plans = [
        _fixed(script.scenes[scene]) or _ways(beats, script.scenes[scene], judge, wanted)
        for scene, beats in stretches
    ]
    groups: list[list[Group]] = [[] for _ in script.scenes]
    for (scene, beats), plan, size in zip(stretches, plans, _sizes(plans, wanted), strict=True):
        groups[scene].extend(_groups(beats, plan[size][1]))
    return groups


def _stretches(scene: Scene) -> list[tuple[Beat, ...]]:
    """A scene's beats, in pieces where there are so many that weighing all of them would take minutes."""
    if len(scene.beats) <= _STRETCH or has_cuts(scene):
        return [scene.beats]
    return [scene.beats[start : start + _STRETCH] for start in range(0, len(scene.beats), _STRETCH)]


def _sizes(plans: Sequence[_Plan], wanted: int) -> list[int]:
    """How many groups of each plan: `wanted` in all where that is possible, at the least cost."""
    least = sum(min(plan) for plan in plans)
    most = sum(max(plan) for plan in plans)
    if wanted <= least:
        return [min(plan) for plan in plans]
    totals: _Plan = {0: (0, ())}
    target = min(wanted, most)
    for plan in plans:
        grown: _Plan = {}
        for total, (cost, sizes) in totals.items():
            for size, (more, _) in plan.items():
                way = (cost + more, (*sizes, size))
                if total + size <= target and way < grown.get(total + size, (_NEVER, ())):
                    grown[total + size] = way
        totals = grown
    _, sizes = totals.get(target) or totals[max(totals)]
    return list(sizes)


def _fixed(scene: Scene) -> _Plan:
    """The one way its cut numbers leave a scene; empty where it has none."""
    ends: list[int] = []
    for group in fixed_groups(scene) or ():
        ends.append((ends[-1] if ends else 0) + len(group))
    return {len(ends): (0, tuple(ends))} if ends else {}


def _groups(beats: Sequence[Beat], cuts: Sequence[int]) -> list[Group]:
    starts = (0, *cuts[:-1]) if cuts else ()
    return [tuple(beats[start:end]) for start, end in zip(starts, cuts, strict=True)]


def _ways(beats: Sequence[Beat], scene: Scene, judge: _Judge, wanted: int) -> _Plan:
    """Number of groups → (cost, where each ends); a scene without beats has none."""
    rows: list[_Plan] = [{0: (0, ())}]
    # Anything above `wanted` is only of use to a scene that cannot do with less.
    ceiling = max(wanted, -(-len(beats) // MOST_LINES) + 1)
    for end in range(1, len(beats) + 1):
        row: _Plan = {}
        for start in range(max(0, end - MOST_BEATS), end):
            step = _NEVER if judge.parts(beats, end) else judge.cost(beats[start:end], scene)
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
        self._names = [name for member in script.cast for name in member.names.values()]
        self._script = script
        self._silence = silence
        self._key = key_beats(script)
        had = payoff_of(script)
        turns = (had.beat, had.seen, had.won) if had else ()
        self._worth = dict.fromkeys(had.shown if had else (), _SHOWN) | dict.fromkeys(turns, _WANTED)
        self._minded = frozenset(thoughts(script))
        self._worth |= dict.fromkeys(self._minded, _THOUGHT)
        self._people: dict[str, bool] = {}

    def parts(self, beats: Sequence[Beat], end: int) -> bool:
        """Whether a cut here would part how a line is acted, "민지 (울면서)", from the line."""
        if end == len(beats) or beats[end - 1].is_line or not beats[end].speaker:
            return False
        name, bracket, rest = in_language(beats[end - 1].text, self._language).partition(" (")
        return bool(bracket) and rest.endswith(")") and name in self._names

    def cost(self, beats: Sequence[Beat], scene: Scene) -> int:
        lines = [beat for beat in beats if beat.is_line]
        actions = [beat for beat in beats if not beat.is_line]
        if len(lines) > MOST_LINES:
            return _NEVER
        acts = len({pose for beat in actions if (pose := pose_told(in_language(beat.text, self._language)))})
        cost = (0, 0, 1, 6)[len(lines)] + 8 * max(0, len(actions) - 1) + _TWO_ACTS * max(0, acts - 1)
        if len(beats) > 1 and any(ALONE.search(in_language(one.text, self._language)) for one in actions):
            cost += _APART
        if acts > 1 and len({who for beat in actions for who in self._seen(beat)}) > _IN_ONE:
            cost += _APART
        if len(beats) > 1 and any(beat.id in self._worth for beat in actions):
            cost += _APART if len(actions) > 1 else _KEY_WORTH
        things = [beat for beat in actions if not self._about_people(beat, scene)]
        if not lines and len(beats) == 1 and (beats[0].id in self._key or beats[0].id in self._worth):
            return cost - self._silence - _KEY_WORTH * self._worth.get(beats[0].id, 1)
        if len(actions) == 1 and actions[0].id in self._minded and {one.kind for one in lines} == {_TOLD}:
            # What is told over somebody who thinks of it stands beside the cloud.
            return len(lines) - self._silence - _KEY_WORTH * _THOUGHT - _TWO_ACTS
        if not lines:
            return cost - self._silence - (2 if things else 0)
        return cost + self._talk(lines) + self._with_actions(beats, len(actions), len(things))

    def _about_people(self, beat: Beat, scene: Scene) -> bool:
        if beat.id not in self._people:
            self._people[beat.id] = of_people(in_language(beat.text, self._language), scene, self._script)
        return self._people[beat.id]

    def _seen(self, beat: Beat) -> list[str]:
        return named(in_language(beat.text, self._language), self._script)

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
        over = all(beat.kind in ("thought", "narration", "sfx") for beat in beats if beat.is_line)
        cost = 1 + (0 if over and things == actions else 6) * things
        if beats[0].is_line and beats[0].kind != "sfx":
            # A sound is that of the action behind it; what is done after something said is usually the
            # answer to it, and a panel of its own.
            cost += 7 if beats[-1].is_line else 6
        return cost


@lru_cache(maxsize=4096)
def weight(words: str) -> int:
    """Length in Hangul syllables: other letters count for less than half of one, as they are narrower."""
    hangul = sum("가" <= character <= "힣" for character in words)
    return hangul + round(0.4 * (len(words) - hangul))
