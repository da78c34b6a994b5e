"""The script: cast and scenes as cards, beats as rows; the home of every line's text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import get_args

from components.context import Value, told
from components.editors import Editor, Sight
from components.rewrites import rewrites
from engines.director.document import Storyboard
from engines.kernel.document import fingerprint, in_language
from engines.studio.anchors import panels_by_beat
from engines.studio.limits import balloon_limit, over_limit
from engines.text.document import SPOKEN, BeatKind, Brief, CastMember, Script

SHEET = 320
"""Width in pixels of a reference sheet in its card."""


def value(sight: Sight) -> Value:
    script = sight.document("text", Script)
    shown = sight.base("text")
    if script is None:
        return shown
    return {
        **shown,
        "languages": list(script.languages),
        "script": script.model_dump(mode="json"),
        "kinds": list(get_args(BeatKind)),
        "spoken": sorted(SPOKEN),
        "speakers": [[one.id, in_language(one.names, script.languages[0]) or one.id] for one in script.cast],
        "limits": {language: list(balloon_limit(language)) for language in script.languages},
        "metrics": _metrics(script),
        "portraits": _portraits(sight, script),
        "sheets": {one.id: _sheet(sight, one) for one in script.cast},
        "pays": sight.painter != "dummy",
        "figures": _figures(sight),
        "panels": _panels(sight, script),
        "rewrites": rewrites(sight, "text"),
    }


def _metrics(script: Script) -> dict[str, int]:
    first = script.languages[0]
    counted = balloon_limit(first)[0]
    return {
        "scenes": len(script.scenes),
        "lines": len(script.lines()),
        "words": script.words() if counted == "words" else 0,
        "syllables": script.syllables() if counted == "syllables" else 0,
        "cuts": script.cuts,
        "over": over_limit(script),
    }


def _portraits(sight: Sight, script: Script) -> dict[str, str]:
    """Cast id → address of their portrait, which changes only when their looks do."""
    brief = sight.document("brief", Brief)
    style = brief.style if brief else ""
    looks = {
        one.id: fingerprint([one.appearance, one.palette, style, _digest(one)])[:12] for one in script.cast
    }
    return {one: f"/media/portrait/{sight.episode}/{one}?v={look}" for one, look in looks.items()}


def _digest(member: CastMember) -> str:
    return member.sheet.asset.sha256 if member.sheet else ""


def _sheet(sight: Sight, member: CastMember) -> Value:
    """The member's reference sheet, and how a new one stands."""
    sheet, failure = member.sheet, sight.refused.get(member.id)
    address = f"/media/{sheet.asset.sha256}" if sheet else ""
    return {
        "thumb": f"{address}?w={SHEET}" if sheet else "",
        "full": address,
        "provider": sheet.provider if sheet else "",
        "asked": member.id in sight.ordered,
        "partial": sight.unfinished_address(member.id),
        "failure": told(failure, sight.language) if failure else None,
    }


def _panels(sight: Sight, script: Script) -> Mapping[str, str]:
    """Beat → the panel that shows it, which the strip brings into view."""
    storyboard = sight.document("director", Storyboard)
    return panels_by_beat(script, storyboard) if storyboard else {}


def _figures(sight: Sight) -> dict[str, int]:
    """Cast id → in how many panels they are drawn."""
    storyboard = sight.document("director", Storyboard)
    panels = storyboard.panels if storyboard else ()
    return dict(Counter(one for panel in panels for one in {figure.cast for figure in panel.figures}))


EDITOR = Editor(
    stage="text",
    widget="script",
    value=value,
    reads=("text", "director"),
    actions=(
        "save",
        "name_left",
        "rename",
        "make_sheets",
        "sheets_price",
        "upload_sheet",
        "export_lines",
        "check_lines",
        "import_lines",
    ),
    rewrites=True,
    live=lambda sight: [
        sight.ordered,
        sight.painter,
        sorted(sight.refused),
        sight.unfinished,
        sight.rewriting("text"),
    ],
)
