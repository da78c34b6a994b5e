"""Script, storyboard, pictures → LetteredPanels: balloons as geometry, one geometry for all renderers."""

from __future__ import annotations

from engines.kernel.stage import Stage
from engines.lettering.checks import check
from engines.lettering.hand import settle
from engines.lettering.letter import letter
from engines.lettering.pins import HANDS
from engines.lettering.trial import TRIAL
from engines.lettering.uses import data, uses_images, uses_script, uses_storyboard

STAGE = Stage(
    name="lettering",
    version=1,
    run=letter,
    check=check,
    uses={"script": uses_script, "storyboard": uses_storyboard, "images": uses_images},
    data=data,
    settle=settle,
    heeds=frozenset(HANDS),
    trial=TRIAL,
)
