"""Rules of a storyboard: are the lines all there and in order, and does the framing hold a reader."""

from __future__ import annotations

from collections.abc import Iterator

from engines.director.cuts import MOST_LINES
from engines.director.document import Storyboard
from engines.director.vocabulary import EXPRESSIONS, POSES
from engines.kernel.document import Finding, Severity, in_language
from engines.text.document import Script

_ALIKE = 3
"""Panels of the same shot, angle and shape in a row that tire the eye."""


def check(storyboard: Storyboard, script: Script) -> tuple[Finding, ...]:
    """Findings in strip order, then what is left out of the strip."""
    return (*_panels(storyboard, script), *_lines(storyboard, script), *_rhythm(storyboard, script))


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


def _words(script: Script, line: str) -> str:
    return in_language(script.lines()[line].text, script.languages[0])[:40]


def _of(rule: str, severity: Severity, item: str, **values: object) -> Finding:
    return Finding(rule=rule, severity=severity, item=item, values=values)
