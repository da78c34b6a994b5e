"""What the lettering stage reads of its inputs: only these decide staleness and the cache key."""

from __future__ import annotations

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.document import Json
from engines.kernel.stage import Used
from engines.lettering.block import LAYOUT_VERSION, preset_of
from engines.lettering.letter import LetteringOptions
from engines.lettering.typeface import layout_engine
from engines.text.document import Script


def uses_script(script: Script) -> Used:
    """Each line's words, kind and speaker, and the languages."""
    return {
        "script": {"languages": list(script.languages)},
        "line": {
            line.id: [line.kind, dict(line.text), line.speaker, line.off_panel]
            for line in script.lines().values()
        },
    }


def uses_storyboard(storyboard: Storyboard) -> Used:
    """Order, lines and size of the panels, and who stands where, for pictures without regions."""
    return {
        "order": {"panels": [panel.id for panel in storyboard.panels]},
        "panel": {
            panel.id: [
                list(panel.lines),
                list(panel.size),
                panel.shot,
                [[figure.cast, figure.position] for figure in panel.figures],
            ]
            for panel in storyboard.panels
        },
    }


def uses_images(images: PanelImages) -> Used:
    """The chosen picture and what lies where in it; not the other candidates."""
    return {
        "picture": {
            image.id: [
                image.picture.asset.sha256,
                [image.picture.asset.width, image.picture.asset.height],
                image.picture.regions.model_dump(mode="json"),
            ]
            for image in images.panels
            if image.picture is not None
        }
    }


def data(options: LetteringOptions) -> Json:
    """Preset values and the layout engine: what else decides how a line is set."""
    return {
        "preset": preset_of(options.preset)[0].model_dump(mode="json"),
        "layout": [LAYOUT_VERSION, layout_engine().name],
    }
