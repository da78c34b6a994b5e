"""Storyboard → PanelImages: one picture a panel, painted from what is seen in it and nothing else."""

from __future__ import annotations

from engines.image.checks import check
from engines.image.merge import merge, precious
from engines.image.paint import paint, signatures, style_data
from engines.image.request import uses_script, uses_storyboard
from engines.kernel.stage import Stage

STAGE = Stage(
    name="image",
    version=1,
    run=paint,
    check=check,
    uses={"storyboard": uses_storyboard, "script": uses_script},
    needs="painter",
    signatures=signatures,
    data=style_data,
    merge=merge,
    precious=precious,
)
