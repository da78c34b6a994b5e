"""What the packaging stage reads of its inputs: only these decide staleness and the cache key."""

from __future__ import annotations

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.stage import Used
from engines.lettering.document import LetteredPanels
from engines.text.document import Script


def uses_script(script: Script) -> Used:
    """The title and the languages; no line, for lines come as balloons."""
    return {"script": {"title": dict(script.title), "languages": list(script.languages)}}


def uses_storyboard(storyboard: Storyboard) -> Used:
    """Order, size and gutters, and the shot, by which the cover is chosen."""
    return {
        "order": {"panels": [panel.id for panel in storyboard.panels]},
        "panel": {
            panel.id: [panel.shape, panel.shot, panel.gutter, panel.gutter_tone]
            for panel in storyboard.panels
        },
    }


def uses_images(images: PanelImages) -> Used:
    """The chosen picture and the faces in it; not the other candidates."""
    return {
        "picture": {
            image.id: [
                image.picture.asset.sha256,
                [list(face.box) for face in image.picture.regions.faces],
            ]
            for image in images.panels
            if image.picture is not None
        }
    }


def uses_lettered(lettered: LetteredPanels) -> Used:
    """All of the geometry."""
    return {
        "lettering": {"preset": lettered.preset},
        "balloons": {panel.id: panel.model_dump(mode="json") for panel in lettered.panels},
    }
