"""Writing the slices of one strip into the asset store, each under the key of what it shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from engines.kernel.context import Context
from engines.kernel.document import AssetRef
from engines.packaging.budget import share_of_total
from engines.packaging.compose import Composer, showing
from engines.packaging.document import Slice, Strip
from engines.packaging.layout import Plan
from engines.packaging.pictures import Encoder

DRAWING = 2
"""Raise when the pixels of equal input change: every slice is then written anew."""


@dataclass(frozen=True)
class Written:
    """One slice in the asset store."""

    asset: AssetRef
    size: int


def write_slices(
    ctx: Context,
    plan: Plan,
    ends: Sequence[int],
    composer: Composer,
    encoder: Encoder,
    total_bytes: int | None,
    report: Callable[[str, bool], None],
) -> tuple[Slice, ...]:
    """The slices between the cuts, top to bottom. `report(item, cached)` is called for each.

    Where the files together are more than `total_bytes`, each is written once more with the same
    share of its size.
    """
    spans = list(pairwise([0, *ends]))
    written: list[Written] = []
    for number, (top, bottom) in enumerate(spans, start=1):
        one, cached = write_slice(ctx, composer, encoder, top, bottom)
        written.append(one)
        report(f"{plan.language} {number}/{len(spans)}", cached)
    share = share_of_total([one.size for one in written], total_bytes)
    if share < 1 and len(encoder.qualities()) > 1:
        written = [
            write_slice(ctx, composer, replace(encoder, max_bytes=int(one.size * share)), top, bottom)[0]
            for one, (top, bottom) in zip(written, spans, strict=True)
        ]
    return tuple(
        Slice(
            id=ctx.mint("slc"),
            asset=one.asset,
            top=top,
            size_bytes=one.size,
            panels=tuple(placed.panel.id for placed in showing(plan, top, bottom)),
        )
        for one, (top, bottom) in zip(written, spans, strict=True)
    )


def write_slice(
    ctx: Context, composer: Composer, encoder: Encoder, top: int, bottom: int
) -> tuple[Written, bool]:
    """The slice in the store, and whether it was there already."""
    drawn = False

    def draw() -> dict[str, Any]:
        nonlocal drawn
        drawn = True
        data = encoder.encode(composer.rows(top, bottom))
        asset = ctx.assets.put(data, encoder.media_type)
        return {"asset": asset.model_dump(mode="json"), "size": len(data)}

    key = {
        "drawing": DRAWING,
        "shows": composer.key(top, bottom),
        "encoder": [encoder.format, encoder.quality, encoder.max_bytes],
    }
    value = ctx.memo("packaging.slice", key, draw)
    return Written(AssetRef.model_validate(value["asset"]), int(value["size"])), not drawn


def as_strip(plan: Plan, slices: tuple[Slice, ...], cover: AssetRef | None) -> Strip:
    """The strip as the package holds it. Spans are where the pictures lie, without their balloons."""
    return Strip(
        id=plan.language,
        width=plan.width,
        height=plan.height,
        slices=slices,
        cover=cover,
        spans={placed.panel.id: (placed.top, placed.height) for placed in plan.panels},
    )
