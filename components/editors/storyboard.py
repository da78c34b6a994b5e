"""The storyboard: one row a panel, with its drawing, framing, lines and gutter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from components.context import Value, found
from components.editors import Editor, Sight
from components.rewrites import rewrites
from engines.director.document import Angle, Effect, Panel, Shape, Shot, Storyboard
from engines.kernel.document import fingerprint, in_language
from engines.text.document import Beat, Script


def value(sight: Sight) -> Value:
    storyboard = sight.document("director", Storyboard)
    shown = sight.base("director", "text")
    if storyboard is None:
        return shown
    script = sight.document("text", Script)
    return {
        **shown,
        "panels": [_row(sight.episode, panel) for panel in storyboard.panels],
        "added": list(sight.of("director").added),
        "removed": [panel.model_dump(mode="json") for panel in sight.desk.board.removed(sight.episode)],
        "lines": line_texts(script, sight.language),
        # Apart from the map: an object's keys that look like numbers come in another order.
        "order": list(script.lines()) if script else [],
        "findings": _findings(sight),
        "scenes": _scenes(script),
        "rewrites": rewrites(sight, "director"),
        "choices": {
            "shot": list(get_args(Shot)),
            "angle": list(get_args(Angle)),
            "shape": list(get_args(Shape)),
            "effect": list(get_args(Effect)),
        },
    }


def _findings(sight: Sight) -> dict[str, list[Value]]:
    """Panel or line id → what the checks say of it."""
    rows: dict[str, list[Value]] = {}
    for one in found(sight.of("director").findings, sight.language):
        rows.setdefault(one["item"], []).append({"severity": one["severity"], "text": one["text"]})
    return rows


def _row(episode: str, panel: Panel) -> Value:
    return {**panel.model_dump(mode="json"), "size": list(panel.size), "drawing": wireframe(episode, panel)}


def wireframe(episode: str, panel: Panel) -> str:
    """Address of the panel's dummy drawing: it changes only when the panel does, so it caches well."""
    return f"/media/wireframe/{episode}/{panel.id}?v={fingerprint(panel)[:12]}"


def line_texts(script: Script | None, language: str) -> dict[str, Value]:
    """Line id → kind, speaker's name and text, to be read beside the picture."""
    if script is None:
        return {}
    first = script.languages[0]
    chosen = language if language in script.languages else first
    names: Mapping[str, str] = {one.id: in_language(one.names, chosen) for one in script.cast}
    return {line: _line(beat, names, chosen) for line, beat in script.lines().items()}


def _line(beat: Beat, names: Mapping[str, str], language: str) -> Value:
    return {
        "kind": beat.kind,
        "speaker": names.get(beat.speaker or "", ""),
        "text": in_language(beat.text, language),
        "texts": dict(beat.text),
    }


def _scenes(script: Script | None) -> list[list[str]]:
    scenes = script.scenes if script else ()
    return [[scene.id, f"S#{number} {scene.place}"] for number, scene in enumerate(scenes, 1)]


EDITOR = Editor(
    stage="director",
    widget="storyboard",
    value=value,
    reads=("director", "text"),
    actions=("save", "find_text", "replace_text", "export_table", "check_table", "import_table"),
    rewrites=True,
    live=lambda sight: sight.rewriting("director"),
)
