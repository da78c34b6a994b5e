"""Which slices a run of the packaging would draw and encode anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.context import Context
from engines.kernel.trial import Trial, Unmade
from engines.lettering.document import LetteredPanels
from engines.lettering.raster import render
from engines.packaging.compose import Composer
from engines.packaging.document import Package
from engines.packaging.layout import lay_out
from engines.packaging.pack import PackagingOptions, encoder_of, planned_cuts, platform_of
from engines.packaging.write import write_slice
from engines.text.document import Script


def _look(
    ctx: Context,
    options: PackagingOptions,
    script: Script,
    storyboard: Storyboard,
    images: PanelImages,
    lettered: LetteredPanels,
) -> Mapping[str, bool]:
    platform = platform_of(options.platform)
    encoder = encoder_of(platform, options)
    found: dict[str, bool] = {}
    for language in script.languages:
        plan = lay_out(storyboard, images, lettered, language, platform.width)
        composer = Composer(plan, ctx.assets, ctx.fonts, lettered.preset, render)
        spans = list(pairwise([0, *planned_cuts(ctx, plan, platform, encoder)]))
        for number, (top, bottom) in enumerate(spans, start=1):
            try:
                write_slice(ctx, composer, encoder, top, bottom)
                found[_label(language, number)] = False
            except Unmade:
                found[_label(language, number)] = True
    return found


def _touched(document: Package, panels: AbstractSet[str]) -> Sequence[str]:
    return [
        _label(strip.id, number)
        for strip in document.strips
        for number, piece in enumerate(strip.slices, start=1)
        if panels & set(piece.panels)
    ]


def _label(language: str, number: int) -> str:
    return f"{language} {number}"


TRIAL = Trial(look=_look, touched=_touched)
