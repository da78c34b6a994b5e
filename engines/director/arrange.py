"""From any answer to a storyboard in which every line stands once, in the script's order.

A writer may forget lines, repeat them, invent ids or mix up scenes. What it did right is kept as it is;
the rest is mended without touching a word.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from engines.director.answer import PanelAnswer, StoryboardAnswer
from engines.director.document import Figure, Panel, Storyboard
from engines.kernel.document import clean_text
from engines.text.document import Scene, Script

MOST_LINES = 3
"""Lines a panel holds before its balloons cover the picture."""


@dataclass
class _Slot:
    """A panel while lines are being placed."""

    answer: PanelAnswer
    lines: list[str] = field(default_factory=list[str])


def arrange(answer: StoryboardAnswer, script: Script, mint: Callable[[str], str]) -> Storyboard:
    """The storyboard. Every scene has a panel; every line of the script is in one, in order."""
    by_scene = _by_scene(answer, script)
    panels: list[Panel] = []
    for scene in script.scenes:
        slots = _place([beat.id for beat in scene.beats if beat.is_line], by_scene[scene.id], scene)
        panels.extend(_panel(slot, script, mint) for slot in slots)
    return Storyboard(panels=tuple(panels))


def _by_scene(answer: StoryboardAnswer, script: Script) -> dict[str, list[PanelAnswer]]:
    """Panels under their scene; one with an unknown scene goes by its lines, else with its neighbour."""
    home = {beat.id: scene.id for scene in script.scenes for beat in scene.beats}
    found: dict[str, list[PanelAnswer]] = {scene.id: [] for scene in script.scenes}
    last = script.scenes[0].id if script.scenes else ""
    for panel in answer.panels:
        if panel.scene not in found:
            scene = next((home[line] for line in panel.lines if line in home), last)
            panel = panel.model_copy(update={"scene": scene})
        last = panel.scene
        if last in found:
            found[last].append(panel)
    return found


def _place(lines: Sequence[str], panels: Sequence[PanelAnswer], scene: Scene) -> list[_Slot]:
    slots = [_Slot(panel) for panel in panels] or [_Slot(_blank(scene))]
    claimed: dict[str, int] = {}
    for index, slot in enumerate(slots):
        for line in slot.answer.lines:
            claimed.setdefault(line, index)
    for line, index in _in_order([(line, claimed[line]) for line in lines if line in claimed]):
        if len(slots[index].lines) < MOST_LINES:
            slots[index].lines.append(line)
    _insert_missing(lines, slots)
    return slots


def _in_order(claims: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """The longest run of claims whose panels do not go back (patience sorting, O(n log n))."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, panel) in enumerate(claims):
        at = bisect_right(tails, panel)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(panel)
            ends.append(index)
        else:
            tails[at] = panel
            ends[at] = index
    kept: list[tuple[str, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        kept.append(claims[index])
        index = before[index]
    return kept[::-1]


def _insert_missing(lines: Sequence[str], slots: list[_Slot]) -> None:
    """Give each line without a panel the nearest one between its neighbours that has room, else a new one."""
    rank = {line: number for number, line in enumerate(lines)}
    for line in lines:
        if any(line in slot.lines for slot in slots):
            continue
        first = max((i for i, slot in enumerate(slots) if _any(slot, rank, below=rank[line])), default=0)
        last = min(
            (i for i, slot in enumerate(slots) if _any(slot, rank, above=rank[line])), default=len(slots) - 1
        )
        roomy = [index for index in range(first, last + 1) if len(slots[index].lines) < MOST_LINES]
        if roomy:
            # The panel right after what was said last; an empty one further on may be a planned silence.
            target = roomy[0]
            slots[target].lines.append(line)
            slots[target].lines.sort(key=rank.__getitem__)
        else:
            _make_room(line, first, last, slots, rank)


def _make_room(line: str, first: int, last: int, slots: list[_Slot], rank: dict[str, int]) -> None:
    """A second panel like the full one at `first`, with the line and whatever comes after it there."""
    full = slots[first]
    after = [other for other in full.lines if rank[other] > rank[line]] if first == last else []
    full.lines = [other for other in full.lines if other not in after]
    alike = full.answer.model_copy(
        update={"action": "", "shot": "bust", "angle": "eye_level", "effect": "none"}
    )
    new = _Slot(alike, [line, *after])
    slots.insert(first + 1, new)
    if len(new.lines) > MOST_LINES:
        slots.insert(first + 2, _Slot(alike, new.lines[MOST_LINES:]))
        new.lines = new.lines[:MOST_LINES]


def _any(slot: _Slot, rank: dict[str, int], *, below: int | None = None, above: int | None = None) -> bool:
    if below is not None:
        return any(rank[line] < below for line in slot.lines)
    return above is not None and any(rank[line] > above for line in slot.lines)


def _blank(scene: Scene) -> PanelAnswer:
    """A panel for a scene the answer left out."""
    return PanelAnswer(
        scene=scene.id,
        shot="long",
        angle="eye_level",
        shape="tall",
        effect="none",
        setting=", ".join(part for part in (scene.place, scene.time) if part),
        action=scene.summary,
        figures=(),
        lines=(),
        prompt=". ".join(part for part in (scene.place, scene.time, scene.summary) if part),
        alt=(),
        room=0.3,
        gutter=300,
        gutter_tone="paper",
    )


def _panel(slot: _Slot, script: Script, mint: Callable[[str], str]) -> Panel:
    answer = slot.answer
    figures: dict[str, Figure] = {}
    for figure in answer.figures:
        if script.member(figure.cast) is not None:
            figures.setdefault(figure.cast, Figure.model_validate(figure.model_dump()))
    return Panel(
        id=mint("pnl"),
        scene=answer.scene,
        shot=answer.shot,
        angle=answer.angle,
        shape=answer.shape,
        effect=answer.effect,
        setting=answer.setting.strip(),
        action=answer.action.strip(),
        figures=tuple(figures.values()),
        lines=tuple(slot.lines),
        prompt=answer.prompt.strip(),
        alt={alt.lang: clean_text(alt.text) for alt in answer.alt if alt.lang in script.languages},
        room=min(0.6, max(0.0, answer.room)),
        gutter=min(3000, max(0, answer.gutter)),
        gutter_tone=answer.gutter_tone,
    )
