"""Pixels of the strip, band by band: only the panels a slice shows are ever in memory."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeAlias

from PIL import Image

import presets
from engines.kernel.context import Assets, Fonts
from engines.kernel.document import Json, fingerprint
from engines.kernel.errors import InvalidInput, NotFound
from engines.lettering.document import Balloon, LetteredPanel
from engines.packaging.ground import paint_ground
from engines.packaging.layout import Placed, Plan
from presets.model import LetteringPreset

Render: TypeAlias = Callable[[Image.Image | None, LetteredPanel, str, Fonts, LetteringPreset], Image.Image]
"""`engines.lettering.raster.render`: picture and balloons on the panel's canvas, in RGBA or RGB."""


class Composer:
    """Draws any rows of one plan. Lettered panels are drawn once for the slices they reach into.

    `preset` is the id the lettering was set with. Raises InvalidInput `lettering_preset`.
    """

    def __init__(self, plan: Plan, assets: Assets, fonts: Fonts, preset: str, render: Render) -> None:
        self._plan = plan
        self._assets = assets
        self._fonts = fonts
        self._preset_name = preset
        self._preset = lettering_preset(preset)
        self._render = render
        self._last: tuple[str, Image.Image] | None = None

    def rows(self, top: int, bottom: int) -> Image.Image:
        """Rows top … bottom of the strip in RGB."""
        out = paint_ground(self._plan.grounds, self._plan.width, top, bottom)
        for placed in showing(self._plan, top, bottom):
            left, upper, _, lower = placed.canvas_box
            drawn = self._drawn(placed)
            part = drawn.crop((0, max(top - upper, 0), drawn.width, min(bottom, lower) - upper))
            mask = part.getchannel("A") if part.mode == "RGBA" else None
            out.paste(part, (left, max(upper - top, 0)), mask)
        return out

    def key(self, top: int, bottom: int) -> Json:
        """All that rows top … bottom show, and nothing else: the slice's cache key."""
        plan = self._plan
        return {
            "size": [plan.width, bottom - top],
            "grounds": [
                [ground.top - top, ground.bottom - top, ground.start, ground.end]
                for ground in plan.grounds
                if ground.bottom > top and ground.top < bottom
            ],
            "panels": [self._panel_key(placed, top, bottom) for placed in showing(plan, top, bottom)],
        }

    def _panel_key(self, placed: Placed, top: int, bottom: int) -> Json:
        shown = [balloon for balloon in placed.balloons if _touches(placed.rows(balloon), top, bottom)]
        left, upper, _, _ = placed.canvas_box
        return {
            "at": [left, upper - top, *placed.lettered.canvas, *placed.lettered.panel],
            "scale": placed.lettered.scale if shown else None,
            "picture": placed.picture.asset.sha256 if placed.picture else None,
            "balloons": [_drawn_values(balloon) for balloon in shown],
            "lettering": fingerprint(self._preset) if shown else None,
            "fonts": sorted({digest for balloon in shown for digest in self._digests(balloon)}),
        }

    def _digests(self, balloon: Balloon) -> list[str]:
        chain = self._fonts.chain(balloon.kind, self._plan.language, self._preset_name)
        digests = [face.digest for face in chain]
        if balloon.font not in {face.name for face in chain}:
            # One that is not on this machine is drawn in the chain alone.
            with suppress(NotFound):
                digests.append(self._fonts.face(balloon.font).digest)
        return digests

    def _drawn(self, placed: Placed) -> Image.Image:
        if self._last is None or self._last[0] != placed.panel.id:
            self._last = None
            picture = self._assets.image(placed.picture.asset) if placed.picture else None
            drawn = self._render(picture, placed.lettered, placed.language, self._fonts, self._preset)
            self._last = (placed.panel.id, drawn)
        return self._last[1]


def lettering_preset(name: str) -> LetteringPreset:
    """The preset of that id. Raises InvalidInput `lettering_preset`."""
    found = presets.lettering().get(name)
    if found is None:
        known = ", ".join(presets.lettering())
        raise InvalidInput("lettering_preset", preset=name, known=known)
    return found


def showing(plan: Plan, top: int, bottom: int) -> list[Placed]:
    """The panels whose canvas reaches into rows top … bottom."""
    return [
        placed
        for placed in plan.panels
        if _touches((placed.canvas_box[1], placed.canvas_box[3]), top, bottom)
    ]


def _touches(rows: tuple[int, int], top: int, bottom: int) -> bool:
    return rows[1] > top and rows[0] < bottom


def _drawn_values(balloon: Balloon) -> dict[str, Any]:
    """What of a balloon is drawn: its ids are not."""
    return balloon.model_dump(mode="json", exclude={"id", "line", "offset", "in_gutter"})
