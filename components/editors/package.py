"""The package: the strip's slices, what each platform says to them, and everything to download."""

from __future__ import annotations

from urllib.parse import quote

import presets
from components.context import Value, found
from components.editors import Editor, Sight
from components.wording import words
from engines.kernel.document import in_language
from engines.packaging.document import Package, Strip

WIDTH = 320
"""Width in pixels of the slices shown."""


def value(sight: Sight) -> Value:
    package = sight.document("packaging", Package)
    shown = sight.base("packaging")
    if package is None:
        return shown
    episode = sight.view.episode
    return {
        **shown,
        "title": in_language(package.title, sight.language),
        "strips": [_strip(one) for one in package.strips],
        "platforms": [
            {
                "id": one.id,
                "name": platform_name(one.id, sight.language),
                "accepted": one.accepted,
                "chosen": one.id == package.platform,
                "findings": found(one.findings, sight.language),
            }
            for one in package.compliance
        ],
        "formats": [
            {"id": one.id, "name": in_language(one.names, sight.language), "extension": one.extension}
            for one in sight.desk.exports.formats()
        ],
        "outdated": len(sight.outdated),
        "behind": _behind(sight),
        "export": f"/export/{quote(episode.id)}/",
        "reader": f"/reader?project={quote(episode.project)}&episode={quote(episode.id)}",
    }


def _behind(sight: Sight) -> str:
    """The first stage that waits for an update, the package's own among them: what is taken out is older."""
    waits = next((cell for cell in sight.view.cells if cell.stale), None)
    return words(sight.language, f"stage.{waits.stage}") if waits else ""


def platform_name(platform: str, language: str) -> str:
    preset = presets.platforms().get(platform)
    return in_language(preset.names, language) if preset and preset.names else platform


def _strip(strip: Strip) -> Value:
    return {
        "id": strip.id,
        "width": strip.width,
        "height": strip.height,
        "bytes": sum(one.size_bytes for one in strip.slices),
        "cover": f"/media/{strip.cover.sha256}?w={WIDTH}" if strip.cover else "",
        "slices": [
            {
                "id": one.id,
                "thumb": f"/media/{one.asset.sha256}?w={WIDTH}",
                "full": f"/media/{one.asset.sha256}",
                "width": one.asset.width,
                "height": one.asset.height,
                "bytes": one.size_bytes,
                "type": one.asset.media_type.partition("/")[2],
            }
            for one in strip.slices
        ],
    }


EDITOR = Editor(
    stage="packaging",
    widget="package",
    value=value,
    reads=("packaging",),
    actions=("save", "plan", "run", "paint_one"),
    live=lambda sight: [_behind(sight), len(sight.outdated)],
)
