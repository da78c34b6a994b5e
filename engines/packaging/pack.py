"""The packaging engine: lettered panels become a strip per language, cut into upload-sized files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from pydantic import Field

import presets
from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.context import Context
from engines.kernel.document import AssetRef
from engines.kernel.errors import InvalidInput
from engines.kernel.stage import Options
from engines.lettering.document import LetteredPanels
from engines.lettering.raster import render
from engines.packaging.compliance import judge
from engines.packaging.compose import Composer
from engines.packaging.costs import Activity, row_costs
from engines.packaging.cover import choose_cover, paint_cover
from engines.packaging.cuts import cut_rows
from engines.packaging.document import Package, Strip
from engines.packaging.layout import Plan, lay_out
from engines.packaging.pictures import TALLEST, Encoder, PictureFormat
from engines.packaging.rows import row_activity
from engines.packaging.write import as_strip, write_slices
from engines.text.document import Script
from presets.model import Platform


class PackagingOptions(Options):
    """How the strip is cut and written."""

    platform: str = Field(default="generic", description="Where the episode is uploaded: a platform's id")
    format: Literal["", "jpeg", "png", "webp"] = Field(
        default="", description="File format of the slices; empty for the platform's first"
    )


def pack(
    ctx: Context,
    options: PackagingOptions,
    script: Script,
    storyboard: Storyboard,
    images: PanelImages,
    lettered: LetteredPanels,
) -> Package:
    """One strip for each language of the script, cut so that no balloon is cut where that can be.

    Slices are memoised by what their rows show, so an edit encodes only the slices that hold it.
    Memory holds one slice and one panel at a time. Raises InvalidInput `platform_unknown`,
    `platform_format` or `lettering_preset`, and StorageFailed for a damaged picture.
    """
    platform = platform_of(options.platform)
    encoder = encoder_of(platform, options)
    plans = [lay_out(storyboard, images, lettered, name, platform.width) for name in script.languages]
    cuts = [planned_cuts(ctx, plan, platform, encoder) for plan in plans]
    report = _Report(ctx, sum(map(len, cuts)))
    chosen = choose_cover(storyboard, images)
    cover = paint_cover(ctx, chosen) if chosen else None
    strips: list[Strip] = []
    for plan, ends in zip(plans, cuts, strict=True):
        composer = Composer(plan, ctx.assets, ctx.fonts, lettered.preset, render)
        slices = write_slices(ctx, plan, ends, composer, encoder, platform.max_total_bytes, report)
        strips.append(as_strip(plan, slices, cover))
    return Package(
        title=script.title,
        platform=options.platform,
        strips=tuple(strips),
        compliance=judge(strips, presets.platforms()),
    )


class _Report:
    """Counts slices over all languages."""

    def __init__(self, ctx: Context, total: int) -> None:
        self._ctx = ctx
        self._total = total
        self._done = 0

    def __call__(self, item: str, cached: bool) -> None:
        self._done += 1
        self._ctx.progress(self._done, self._total, item, cached)


def platform_of(name: str) -> Platform:
    """The platform's limits. Raises InvalidInput `platform_unknown`."""
    found = presets.platforms().get(name)
    if found is None:
        raise InvalidInput("platform_unknown", platform=name, known=", ".join(presets.platforms()))
    return found


def encoder_of(platform: Platform, options: PackagingOptions) -> Encoder:
    """How the slices are written. Raises InvalidInput `platform_format`."""
    wanted = options.format or platform.formats[0]
    if wanted not in platform.formats:
        allowed = ", ".join(platform.formats)
        raise InvalidInput("platform_format", platform=options.platform, format=wanted, allowed=allowed)
    chosen: PictureFormat = "png" if wanted == "png" else "webp" if wanted == "webp" else "jpeg"
    return Encoder(chosen, platform.quality, platform.max_bytes)


def planned_cuts(ctx: Context, plan: Plan, platform: Platform, encoder: Encoder) -> Sequence[int]:
    """Strip rows at which the slices end, the last one the strip's own end; none for an empty strip."""
    if plan.height == 0:
        return ()
    highest = min(platform.max_height, TALLEST[encoder.format])
    costs = row_costs(plan, _activity(ctx, plan, highest))
    lowest = min(platform.min_height, highest)
    return cut_rows(plan.height, plan.balloon_rows(), costs, highest, lowest, platform.max_slices)


def _activity(ctx: Context, plan: Plan, highest: int) -> Activity:
    """Looks only into pictures too high for one slice: the others need not be cut."""
    found: Activity = {}
    for placed in plan.panels:
        if placed.picture is not None and placed.height > highest:
            values = _picture_activity(ctx, placed.picture.asset, placed.width, placed.height)
            found[placed.panel.id] = np.asarray(values, dtype=np.float32) / np.float32(100)
    return found


def _picture_activity(ctx: Context, asset: AssetRef, width: int, height: int) -> list[int]:
    """Activity in hundredths for each row of the picture at its size on the strip."""

    def read() -> list[int]:
        small = ctx.assets.image(asset).convert("L").resize((max(1, width // 4), height))
        return [round(float(value) * 100) for value in row_activity(small)]

    return ctx.memo("packaging.activity", {"picture": asset.sha256, "size": [width, height]}, read)
