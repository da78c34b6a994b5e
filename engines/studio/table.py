"""The storyboard as a table: a row a panel, with its lines' texts beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from engines.director.document import Angle, Panel, Shape, Shot, Storyboard
from engines.kernel.document import in_language
from engines.studio.linecell import written
from engines.text.document import Script

CHOICES: Mapping[str, tuple[str, ...]] = {
    "shot": get_args(Shot),
    "angle": get_args(Angle),
    "shape": get_args(Shape),
    "locked": ("yes", "no"),
    "delete": ("yes",),
}
READ_ONLY = ("number", "speakers")
"""Columns that are there to be read; what is changed in them is told and not taken."""


def columns(script: Script) -> tuple[str, ...]:
    texts = [f"text.{one}" for one in script.languages]
    alts = [f"alt.{one}" for one in script.languages]
    fixed = ("id", "number", "scene", "shot", "angle", "shape", "gutter", "action", "setting", "prompt")
    return (*fixed, *alts, "lines", "speakers", *texts, "locked", "delete")


def rows(script: Script, board: Storyboard) -> list[dict[str, str]]:
    """One row a panel, in strip order, under `columns`."""
    return [row_of(script, panel, number) for number, panel in enumerate(board.panels, start=1)]


def row_of(script: Script, panel: Panel, number: int) -> dict[str, str]:
    lines, scenes = script.lines(), [scene.id for scene in script.scenes]
    held = [line for line in panel.lines if line in lines]
    place = scenes.index(panel.scene) if panel.scene in scenes else -1
    people = [script.member(lines[line].speaker) for line in held]
    return {
        "id": panel.id,
        "number": str(number),
        "scene": f"S#{place + 1} {script.scenes[place].place}" if place >= 0 else panel.scene,
        "gutter": str(panel.gutter),
        **{name: getattr(panel, name) for name in ("shot", "angle", "shape", "action", "setting", "prompt")},
        **{f"alt.{language}": panel.alt.get(language, "") for language in script.languages},
        "lines": " ".join(panel.lines),
        "speakers": "\n".join(
            in_language(one.names, script.languages[0]) if one else lines[line].kind
            for one, line in zip(people, held, strict=True)
        ),
        **{
            f"text.{language}": written((line, lines[line].text.get(language, "")) for line in held)
            for language in script.languages
        },
        "locked": "yes" if panel.locked else "no",
        "delete": "",
    }
