"""Rules of a storyboard: are the lines all there and in order, and does the framing hold a reader."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from engines.director.cuts import MOST_LINES
from engines.director.document import Storyboard
from engines.director.vocabulary import EXPRESSIONS, POSES
from engines.kernel.document import Finding, Severity, in_language
from engines.text.document import Script

LEAST = {"shot": 6, "angle": 3, "shape": 4}
"""Shot sizes, angles and shapes that an episode uses at least."""
SILENT_OF_EPISODE = 2
SCENE_GUTTER = 400
"""Pixels at STRIP_WIDTH: a gap above is read as another time or place, one below is not."""
_EPISODE = 15
_ALIKE = 3
"""Panels of the same shot, angle and shape in a row that tire the eye."""


def check(storyboard: Storyboard, script: Script) -> tuple[Finding, ...]:
    """Findings in strip order, then what is left out of the strip."""
    return (
        *_panels(storyboard, script),
        *_lines(storyboard, script),
        *_rhythm(storyboard, script),
        *_variety(storyboard),
        *_sides(storyboard, script),
        *_gutters(storyboard),
    )


def _panels(storyboard: Storyboard, script: Script) -> Iterator[Finding]:
    scenes = {scene.id for scene in script.scenes}
    cast = {member.id for member in script.cast}
    for number, panel in enumerate(storyboard.panels, start=1):
        if panel.scene not in scenes:
            yield _of("storyboard_scene_unknown", "error", panel.id, number=number, scene=panel.scene)
        for figure in panel.figures:
            if figure.cast not in cast:
                yield _of("storyboard_cast_unknown", "error", panel.id, number=number, cast=figure.cast)
            for word, known in ((figure.expression, EXPRESSIONS), (figure.pose, POSES)):
                if word not in known:
                    yield _of("storyboard_word_unknown", "note", panel.id, number=number, word=word)
        if len(panel.lines) > MOST_LINES:
            values = {"number": number, "lines": len(panel.lines), "limit": MOST_LINES}
            yield _of("storyboard_lines_many", "warning", panel.id, **values)
        if not (panel.lines or panel.figures or panel.action.strip() or panel.prompt.strip()):
            yield _of("storyboard_panel_empty", "warning", panel.id, number=number)


def _lines(storyboard: Storyboard, script: Script) -> Iterator[Finding]:
    rank = {line: index for index, line in enumerate(script.lines())}
    where: dict[str, int] = {}
    furthest = -1
    for number, panel in enumerate(storyboard.panels, start=1):
        for line in panel.lines:
            if line not in rank:
                yield _of("storyboard_line_unknown", "error", panel.id, number=number, line=line)
                continue
            if line in where:
                values = {"number": number, "first": where[line], "text": _words(script, line)}
                yield _of("storyboard_line_twice", "error", panel.id, **values)
                continue
            where[line] = number
            if rank[line] < furthest:
                values = {"number": number, "text": _words(script, line)}
                yield _of("storyboard_line_order", "warning", panel.id, **values)
            furthest = max(furthest, rank[line])
    for line in rank:
        if line not in where:
            yield _of("storyboard_line_left_out", "warning", line, text=_words(script, line))


def _rhythm(storyboard: Storyboard, script: Script) -> Iterator[Finding]:
    panels = storyboard.panels
    run = 1
    for index, panel in enumerate(panels[1:], start=1):
        before = panels[index - 1]
        alike = (panel.shot, panel.angle, panel.shape) == (before.shot, before.angle, before.shape)
        run = run + 1 if alike else 1
        if run == _ALIKE:
            yield _of("storyboard_alike", "warning", panel.id, number=index + 1)
    if len(panels) != script.cuts:
        yield _of("storyboard_cuts", "note", "", panels=len(panels), cuts=script.cuts)
    shown = {panel.scene for panel in panels}
    for number, scene in enumerate(script.scenes, start=1):
        if scene.id not in shown:
            yield _of("storyboard_scene_unseen", "warning", scene.id, number=number, place=scene.place)


def _variety(storyboard: Storyboard) -> Iterator[Finding]:
    """An episode of fifteen panels or more that shows everything alike, or never stops talking."""
    panels = storyboard.panels
    if len(panels) < _EPISODE:
        return
    found = {name: len({getattr(panel, name) for panel in panels}) for name in LEAST}
    if any(found[name] < least for name, least in LEAST.items()):
        yield _of("storyboard_framing_few", "note", "", **found)
    silent = sum(not panel.lines for panel in panels)
    wanted = SILENT_OF_EPISODE * (len(panels) // _EPISODE)
    if silent < wanted:
        yield _of("storyboard_silent_few", "note", "", silent=silent, panels=len(panels), wanted=wanted)


def _sides(storyboard: Storyboard, script: Script) -> Iterator[Finding]:
    """Somebody who stands on the other side than before in the same scene: readers lose who is where."""
    kept: dict[tuple[str, str], str] = {}
    for number, panel in enumerate(storyboard.panels, start=1):
        for figure in panel.figures:
            side = figure.position.removeprefix("center_")
            if side == "center":
                continue
            if kept.setdefault((panel.scene, figure.cast), side) != side:
                member = script.member(figure.cast)
                name = in_language(member.names, script.languages[0]) if member else figure.cast
                yield _of("storyboard_sides", "note", panel.id, number=number, name=name)
                kept[panel.scene, figure.cast] = side


def _gutters(storyboard: Storyboard) -> Iterator[Finding]:
    """Gaps that say the opposite of what happens: a scene that ends unseen, a talk that falls apart."""
    for number, (panel, after) in enumerate(pairwise(storyboard.panels), start=1):
        values = {"number": number, "gutter": panel.gutter}
        if panel.scene != after.scene and panel.gutter < SCENE_GUTTER:
            yield _of("storyboard_gutter_scene", "note", panel.id, **values)
        elif panel.scene == after.scene and panel.gutter > SCENE_GUTTER and panel.gutter_tone == "paper":
            yield _of("storyboard_gutter_talk", "note", panel.id, **values)


def _words(script: Script, line: str) -> str:
    return in_language(script.lines()[line].text, script.languages[0])[:40]


def _of(rule: str, severity: Severity, item: str, **values: object) -> Finding:
    return Finding(rule=rule, severity=severity, item=item, values=values)
