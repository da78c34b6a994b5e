"""From any answer to a storyboard in which every line stands once, in the script's order.

A writer may forget lines, repeat them, invent ids or mix up scenes. What it did right is kept as it is;
the rest is mended without touching a word.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from engines.director.answer import PanelAnswer, StoryboardAnswer
from engines.director.cuts import MOST_LINES, Group, fixed_groups
from engines.director.document import Figure, Panel, Storyboard
from engines.kernel.document import clean_text, in_language
from engines.text.document import Scene, Script


@dataclass
class _Slot:
    """A panel while lines are being placed."""

    answer: PanelAnswer
    lines: list[str] = field(default_factory=list[str])


def arrange(answer: StoryboardAnswer, script: Script, mint: Callable[[str], str]) -> Storyboard:
    """The storyboard. Every scene has a panel; every line of the script is in one, in order.

    A scene with cut numbers has exactly the panels they fix, whatever the answer made of them.
    """
    by_scene = _by_scene(answer, script)
    panels: list[Panel] = []
    for scene in script.scenes:
        groups = fixed_groups(scene)
        if groups is None:
            slots = _place([beat.id for beat in scene.beats if beat.is_line], by_scene[scene.id], scene)
        else:
            slots = _as_fixed(groups, by_scene[scene.id], scene, script.languages[0])
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


def _as_fixed(
    groups: Sequence[Group], panels: Sequence[PanelAnswer], scene: Scene, language: str
) -> list[_Slot]:
    """A panel for each group: the answer's where it has as many, else the one that has the group's lines."""
    lines = [[beat.id for beat in group if beat.is_line] for group in groups]
    if len(panels) == len(groups):
        return [_Slot(panel, held) for panel, held in zip(panels, lines, strict=True)]
    home = {line: index for index, panel in reversed(list(enumerate(panels))) for line in panel.lines}
    wanted = [next((home[line] for line in held if line in home), -1) for held in lines]
    ahead = [len(panels)] * len(groups)
    for number in range(len(groups) - 2, -1, -1):
        ahead[number] = wanted[number + 1] if wanted[number + 1] >= 0 else ahead[number + 1]
    slots: list[_Slot] = []
    used = -1
    for number, (group, held) in enumerate(zip(groups, lines, strict=True)):
        index = wanted[number]
        if index > used:
            slots.append(_Slot(panels[index], held))
            used = index
            continue
        # What the answer planned between its neighbours is this group's; a panel that holds two groups
        # is drawn twice; else the script's own words have to do.
        if index < 0 and used + 1 < ahead[number]:
            used += 1
            slots.append(_Slot(panels[used], held))
        elif index >= 0:
            slots.append(_Slot(_alike(panels[index]), held))
        else:
            slots.append(_Slot(_told(group, scene, language), held))
    return slots


def _told(group: Group, scene: Scene, language: str) -> PanelAnswer:
    """A panel as the actions of its group tell it."""
    words = " ".join(in_language(beat.text, language) for beat in group if not beat.is_line).strip()
    blank = _blank(scene)
    place = ", ".join(part for part in (scene.place, scene.time) if part)
    update = {"action": words, "prompt": ". ".join(filter(None, (place, words))), "gutter": 80}
    return blank.model_copy(update={**update, "shot": "medium", "shape": "wide"})


def _alike(panel: PanelAnswer) -> PanelAnswer:
    """The same people in the same place, seen closer."""
    return panel.model_copy(update={"action": "", "shot": "bust", "angle": "eye_level", "effect": "none"})


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
    alike = _alike(full.answer)
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
