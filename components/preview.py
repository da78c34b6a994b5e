"""The strip beside the editor: every panel in its best form so far, gutters true to scale."""

from __future__ import annotations

from components.context import Value
from components.editors import Sight
from components.editors.lettering import lettered_languages
from components.editors.storyboard import wireframe
from components.wording import UiLanguage
from engines.director.document import STRIP_WIDTH, Panel, Storyboard
from engines.image.document import PanelImage, PanelImages
from engines.kernel.document import fingerprint
from engines.lettering.document import LetteredPanel, LetteredPanels
from engines.studio import Desk
from engines.studio.views import SampleView

WIDTH = 480
"""Width in pixels of the pictures shown: a phone's column at ordinary density."""


def preview(sight: Sight) -> Value:
    """Panels as {id, number, src, form, width, height, gutter, tone}, in units of STRIP_WIDTH."""
    storyboard = sight.document("director", Storyboard)
    shown: Value = {"language": sight.language, "episode": sight.episode, "strip": STRIP_WIDTH}
    if storyboard is None:
        return {**shown, "empty": True, "panels": []}
    images = sight.document("image", PanelImages) or PanelImages()
    lettered = sight.document("lettering", LetteredPanels) or LetteredPanels()
    languages = lettered_languages(sight, lettered)
    language = sight.language if sight.language in languages else next(iter(languages), "ko")
    rows = [
        _row(sight, number, panel, images.panel(panel.id), lettered.panel(panel.id), language)
        for number, panel in enumerate(storyboard.panels, 1)
    ]
    return {**shown, "empty": not rows, "panels": rows}


def sample_preview(desk: Desk, sample: SampleView, language: UiLanguage) -> Value:
    """A finished sample as the strip shows it, with what its header says and where it is read."""
    samples = desk.samples.desk
    shown = preview(Sight(samples, samples.notebook.view(sample.episode), language))
    address = f"/reader?project={sample.project}&episode={sample.episode}"
    return {**shown, "sample": {"name": sample.name, "title": sample.title, "url": address}}


def first_sample(desk: Desk, language: UiLanguage) -> SampleView | None:
    """The sample a visitor is greeted with: one in the interface's language, if there is one."""
    there = desk.samples.list()
    return next((one for one in there if one.language == language), next(iter(there), None))


def _row(
    sight: Sight,
    number: int,
    panel: Panel,
    image: PanelImage | None,
    lettered: LetteredPanel | None,
    language: str,
) -> Value:
    width, height = panel.size
    row: Value = {
        "id": panel.id,
        "number": number,
        "gutter": panel.gutter,
        "tone": panel.gutter_tone,
        "form": "wireframe",
        "src": wireframe(sight.episode, panel),
    }
    picture = image.picture if image else None
    arrived = sight.arriving.get(panel.id)
    if arrived and not (picture and picture.asset.sha256 == arrived.sha256):
        row["form"] = "picture"
        row["src"] = f"/media/{arrived.sha256}?w={WIDTH}"
    elif lettered and picture:
        mark = fingerprint([lettered.model_dump(mode="json"), picture.asset.sha256])[:12]
        row["form"] = "lettered"
        row["src"] = f"/media/lettered/{sight.episode}/{panel.id}?lang={language}&v={mark}&w={WIDTH}"
        # The canvas may hang into the gutter; it is drawn at the panel's own scale.
        height = round(lettered.canvas[1] / lettered.scale)
        width = round(lettered.canvas[0] / lettered.scale)
    elif picture:
        row["form"] = "picture"
        row["src"] = f"/media/{picture.asset.sha256}?w={WIDTH}"
    return {**row, "width": width, "height": height}
