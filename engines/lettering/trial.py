"""Which panels a run of the lettering would set anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from engines.director.document import Panel, Storyboard
from engines.image.document import PanelImages
from engines.kernel.context import Context
from engines.kernel.trial import Trial, Unmade
from engines.lettering.document import LetteredPanels
from engines.lettering.letter import LetteringOptions, letter
from engines.text.document import Script


def _look(
    ctx: Context, options: LetteringOptions, script: Script, storyboard: Storyboard, images: PanelImages
) -> Mapping[str, bool]:
    def is_new(panel: Panel) -> bool:
        # A panel is lettered by itself: a storyboard of one asks for just what that panel needs.
        try:
            letter(ctx, options, script, Storyboard(panels=(panel,)), images)
        except Unmade:
            return True
        return False

    return {panel.id: is_new(panel) for panel in storyboard.panels}


def _touched(document: LetteredPanels, panels: AbstractSet[str]) -> Sequence[str]:
    return [one.id for one in document.panels if one.id in panels]


TRIAL = Trial(look=_look, touched=_touched)
