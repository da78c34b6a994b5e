"""Panel images: the chosen picture of each panel, its candidates, and what was asked for."""

from __future__ import annotations

from itertools import pairwise

from components.context import Value, found, told
from components.editors import Editor, Sight
from components.editors.storyboard import wireframe
from components.heads import focus
from components.naming import model_name
from components.wording import UiLanguage
from engines.director.document import Panel, Storyboard
from engines.image.document import Candidate, PanelImage, PanelImages
from engines.studio.messages import stops_run

THUMB = 320
"""Width in pixels of the pictures in the grid."""


def value(sight: Sight) -> Value:
    images = sight.document("image", PanelImages)
    shown = sight.base("image", "director")
    storyboard = sight.document("director", Storyboard) or Storyboard()
    known = {panel.id for panel in storyboard.panels}
    cautions = found(sight.desk.commissions.cautions(sight.episode), sight.language)
    shown["cautions"] = [{**one, "panel": one["item"] in known} for one in cautions]
    if images is None:
        if not (sight.arriving or sight.unfinished):
            return shown
        # The first run: cards are there with the first picture, and fill one by one. Where it was stopped
        # they stand as they are: the next run finds these pictures and goes on.
        images = PanelImages(panels=tuple(PanelImage(id=panel.id) for panel in storyboard.panels))
        shown = {**shown, "empty": False, "unmade": True, "stopped": sight.stopped}
    stale = sight.desk.pictures.outdated(sight.episode) if sight.view.cell("image").stale else frozenset()
    numbers = {panel.id: number for number, panel in enumerate(storyboard.panels, 1)}
    pictured = {one.id for one in images.panels if one.picture}
    before = dict(pairwise(panel.id for panel in storyboard.panels))
    after = {following for panel, following in before.items() if panel in pictured}
    return {
        **shown,
        "pays": sight.painter != "dummy",
        "panels": [
            {
                **_card(sight, image, storyboard.panel(image.id), numbers.get(image.id, 0)),
                # What has no picture has nothing that could be out of date.
                "stale": image.id in stale and image.picture is not None,
                "asked": image.id in sight.asked or image.id in sight.ordered,
                "follows": image.id in after,
            }
            for image in images.panels
        ],
    }


def _card(sight: Sight, image: PanelImage, panel: Panel | None, number: int) -> Value:
    refused = image.failure or sight.refused.get(image.id)
    return {
        "id": image.id,
        "number": number,
        "chosen": image.chosen,
        "locked": image.locked,
        "prompt": panel.prompt if panel else "",
        "action": panel.action if panel else "",
        "quality": panel.quality if panel else "",
        "size": list(panel.size) if panel else [800, 800],
        "drawing": wireframe(sight.episode, panel) if panel else "",
        "candidates": [_candidate(one, image, sight.language) for one in image.candidates],
        "arrived": _arrived(sight, image),
        "partial": sight.unfinished_address(image.id),
        "failure": {**told(refused, sight.language), "stops": stops_run(refused)} if refused else None,
    }


def _arrived(sight: Sight, image: PanelImage) -> str:
    """Address of a picture that has just been painted and that the panel does not show yet."""
    asset = sight.arriving.get(image.id)
    shown = image.picture.asset.sha256 if image.picture else ""
    return f"/media/{asset.sha256}?w={THUMB}" if asset and asset.sha256 != shown else ""


def _candidate(one: Candidate, image: PanelImage, language: UiLanguage) -> Value:
    numbers = {candidate.id: number for number, candidate in enumerate(image.candidates, 1)}
    retouch = one.retouch
    return {
        "id": one.id,
        "thumb": f"/media/{one.asset.sha256}?w={THUMB}",
        "full": f"/media/{one.asset.sha256}",
        "focus": focus(one.asset.width, one.asset.height, [face.box for face in one.regions.faces]),
        "width": one.asset.width,
        "height": one.asset.height,
        "provider": one.provider,
        "model": model_name(one.model, language),
        "prompt": one.prompt,
        "notes": list(one.notes),
        "unread": list(one.unread),
        "retouch": {**retouch.model_dump(), "number": numbers.get(retouch.of, 0)} if retouch else None,
    }


EDITOR = Editor(
    stage="image",
    widget="images",
    value=value,
    reads=("image", "director", "text"),
    actions=(
        "save",
        "upload",
        "paint_again",
        "fill_practice",
        "paint_again_price",
        "retouch",
        "retouch_price",
        "look",
    ),
    live=lambda sight: [
        sorted(sight.arriving),
        sight.asked,
        sight.painter,
        sight.ordered,
        sorted(sight.refused),
        sight.unfinished,
    ],
)
