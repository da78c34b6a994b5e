"""The strip beside the editor: every panel in its best form so far, panels and gutters true to scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import presets
from components.context import Value
from components.editors import Sight
from components.editors.lettering import lettered_languages
from components.editors.storyboard import wireframe
from components.wording import UiLanguage
from engines.director.document import STRIP_WIDTH, Panel, Storyboard
from engines.image.document import Candidate, PanelImages
from engines.kernel.document import fingerprint, in_language
from engines.lettering.document import LetteredPanel, LetteredPanels
from engines.studio import Desk
from engines.studio.views import SampleView

WIDTH = 480
"""Width in pixels of the pictures shown: a phone's column at ordinary density."""
_ENDS = {
    "paper": ("paper", "paper"),
    "night": ("night", "night"),
    "fade_to_night": ("paper", "night"),
    "fade_to_paper": ("night", "paper"),
}
_TONES = {ends: tone for tone, ends in _ENDS.items()}


def preview(sight: Sight) -> Value:
    """Panels as {id, number, src, form, width, height, canvas, at, gutter, gap, tone, ground, lead, stale}.

    Lengths are strip pixels. `canvas` is the size of what is shown and `at` where the panel lies on it;
    `gap` is the gutter, grown where balloons hang out of a panel further than it is high, as on the
    finished strip. `rehearsal`: some of the pictures are drawn here, for free, and bear their mark.
    """
    storyboard = sight.document("director", Storyboard)
    shown: Value = {
        "language": sight.language,
        "episode": sight.episode,
        "strip": STRIP_WIDTH,
        "stage": "director",
    }
    if storyboard is None:
        return {**shown, "empty": True, "panels": []}
    head = sight.view.cell("director")
    lettered = sight.document("lettering", LetteredPanels) or LetteredPanels()
    languages = lettered_languages(sight, lettered)
    language = sight.language if sight.language in languages else next(iter(languages), "ko")
    images = sight.document("image", PanelImages) or PanelImages()
    rows = [
        _row(sight, number, panel, images, lettered.panel(panel.id), language)
        for number, panel in enumerate(storyboard.panels, 1)
    ]
    return {
        **shown,
        "number": head.number,
        "revisions": {"director": {"revision": head.revision, "number": head.number}},
        "empty": not rows,
        "rehearsal": any(
            image is None or image.picture is None or image.picture.provider == "dummy"
            for image in (images.panel(panel.id) for panel in storyboard.panels)
        ),
        "panels": [{**row, "stale": row["id"] in sight.outdated} for row in _spaced(rows)],
    }


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


def coming_preview(desk: Desk, language: UiLanguage) -> tuple[object, Callable[[], Value]] | None:
    """(what it depends on, how it is drawn) of a sample in the interface's language that is being made: its
    panels are shown as they come. None where none is."""
    name, episode = desk.samples.coming(language)
    if not episode:
        return None
    samples = desk.samples.desk
    sight = Sight(samples, samples.notebook.view(episode), language)
    mark = (name, looks(sight))

    def draw() -> Value:
        shown = preview(sight)
        title = in_language(presets.briefs()[name].names, language)
        return {**shown, "making": True, "sample": {"name": name, "title": title, "url": ""}}

    return mark, draw


def looks(sight: Sight) -> object:
    """What the strip of an episode depends on."""
    return (
        sight.mark("director", "image", "lettering"),
        sorted(sight.arriving),
        sight.unfinished,
        sorted(sight.outdated),
    )


def _row(
    sight: Sight,
    number: int,
    panel: Panel,
    images: PanelImages,
    lettered: LetteredPanel | None,
    language: str,
) -> Value:
    image = images.panel(panel.id)
    picture = image.picture if image else None
    arrived = sight.arriving.get(panel.id)
    width, height = panel.size
    row: Value = {"id": panel.id, "number": number, "gutter": panel.gutter, "tone": panel.gutter_tone}
    if arrived and not (picture and picture.asset.sha256 == arrived.sha256):
        return {**row, **_picture(f"/media/{arrived.sha256}", panel, arrived.width, arrived.height)}
    if unfinished := sight.unfinished_address(panel.id):
        return {**row, **_flat("picture", unfinished, width, height)}
    if lettered and picture:
        return {**row, **_lettered(sight.episode, panel, picture, lettered, language)}
    if picture:
        asset = picture.asset
        return {**row, **_picture(f"/media/{asset.sha256}", panel, asset.width, asset.height)}
    return {**row, **_flat("wireframe", wireframe(sight.episode, panel), width, height)}


def _picture(address: str, panel: Panel, width: int, height: int) -> Value:
    target = min(STRIP_WIDTH, panel.size[0])
    return _flat("picture", f"{address}?w={WIDTH}", target, max(1, round(target * height / width)))


def _flat(form: str, src: str, width: int, height: int) -> Value:
    return {
        "form": form,
        "src": src,
        "width": width,
        "height": height,
        "canvas": [width, height],
        "at": [0, 0],
    }


def _lettered(
    episode: str, panel: Panel, picture: Candidate, lettered: LetteredPanel, language: str
) -> Value:
    mark = fingerprint([lettered.model_dump(mode="json"), picture.asset.sha256])[:12]
    left, above, width, height = lettered.panel
    target = min(STRIP_WIDTH, panel.size[0])
    scale = target / width
    return {
        "form": "lettered",
        "src": f"/media/lettered/{episode}/{panel.id}?lang={language}&v={mark}&w={WIDTH}",
        "width": target,
        "height": round(height * scale),
        "canvas": [round(side * scale) for side in lettered.canvas],
        "at": [round(left * scale), round(above * scale)],
    }


def _spaced(rows: Sequence[Value]) -> list[Value]:
    """The rows with the space below each, and the ground beside it, as packaging lays the strip out."""
    ground = _ENDS[rows[0]["tone"]][0] if rows else "paper"
    spaced: list[Value] = []
    for index, row in enumerate(rows):
        below = max(0, row["canvas"][1] - row["at"][1] - row["height"])
        following = rows[index + 1]["at"][1] if index + 1 < len(rows) else 0
        start, end = _ENDS[row["tone"]]
        start = start if row["width"] >= STRIP_WIDTH else ground
        spaced.append(
            {
                **row,
                "tone": _TONES[start, end],
                "gap": max(row["gutter"], below + following),
                "ground": _TONES[ground, start],
                "lead": row["at"][1] if not index else 0,
            }
        )
        ground = end
    return spaced
