"""Which panel shows which beat of the script, for everything that goes from words to pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from engines.director.document import Panel, Storyboard
from engines.text.document import Beat, Scene, Script


def panels_by_beat(script: Script, storyboard: Storyboard) -> Mapping[str, str]:
    """Beat id → panel id, for every beat of a scene that has panels.

    A line is where the storyboard has put it. An action is where its words are shown; where they are not
    (it was written anew since) it is taken for the next of the panels that stand between its neighbours'.
    """
    found: dict[str, str] = {}
    for scene in script.scenes:
        panels = [panel for panel in storyboard.panels if panel.scene == scene.id]
        if panels:
            found.update(_of_scene(scene, panels))
    lines = {line: panel.id for panel in storyboard.panels for line in panel.lines}
    known = {beat.id for beat in script.beats()}
    return {**found, **{line: panel for line, panel in lines.items() if line in known}}


def _of_scene(scene: Scene, panels: Sequence[Panel]) -> Iterator[tuple[str, str]]:
    at = [_shown_in(beat, panels) for beat in scene.beats]
    before = -1
    for number, (beat, place) in enumerate(zip(scene.beats, at, strict=True)):
        if place is None:
            after = next((one for one in at[number:] if one is not None), len(panels))
            place = min(before + 1, max(after - 1, before), len(panels) - 1) if before + 1 < after else before
            place = min(after, len(panels) - 1) if place < 0 else place
        before = max(before, place)
        yield beat.id, panels[place].id


def _shown_in(beat: Beat, panels: Sequence[Panel]) -> int | None:
    for number, panel in enumerate(panels):
        if beat.id in panel.lines:
            return number
    if beat.is_line:
        return None
    told = [words.strip() for words in beat.text.values() if words.strip()]
    shown = (number for number, panel in enumerate(panels) if any(words in panel.action for words in told))
    return next(shown, None)
