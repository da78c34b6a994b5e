"""What is looked at in the pictures: missing, of the wrong size, left over, or not known well enough."""

from __future__ import annotations

from collections.abc import Iterator

from engines.director.document import Panel, Storyboard
from engines.image.document import Candidate, PanelImages
from engines.kernel.document import Finding
from engines.text.document import Script

# A picture this far off its panel's proportions loses something visible when it is cropped to fit.
_ASPECT_TOLERANCE = 0.03
DUMMY, UPLOAD = "dummy", "upload"


def check(images: PanelImages, storyboard: Storyboard, script: Script) -> tuple[Finding, ...]:
    """Findings in storyboard order, pictures without a panel last. `number` counts panels from 1."""
    pictures = [image.picture for image in images.panels]
    found: list[Finding] = []
    for number, panel in enumerate(storyboard.panels, start=1):
        found += _panel(images, panel, number)
    # Uploads among practice pictures are no sign that others were to be painted for real.
    makers = {picture.provider for picture in pictures if picture} - {UPLOAD}
    free = [number for number, picture in enumerate(pictures, 1) if picture and picture.provider == DUMMY]
    if free and len(makers) > 1:
        found.append(Finding(rule="image_dummy_left", severity="note", values={"count": len(free)}))
    known = {panel.id for panel in storyboard.panels}
    found += [
        Finding(rule="image_left_over", severity="note", item=image.id)
        for image in images.panels
        if image.id not in known
    ]
    return tuple(found)


def _panel(images: PanelImages, panel: Panel, number: int) -> Iterator[Finding]:
    image = images.panel(panel.id)
    if image is not None and image.failure is not None:
        failure = image.failure
        yield Finding(
            rule="image_failed" if image.picture is None else "image_failed_kept",
            severity="error" if image.picture is None else "warning",
            item=panel.id,
            values={"number": number, "code": failure.code, "cause": failure.cause},
        )
    if image is None or image.picture is None:
        if image is None or image.failure is None:
            yield Finding(rule="image_missing", severity="error", item=panel.id, values={"number": number})
        return
    yield from _picture(image.picture, panel, number)


def _picture(picture: Candidate, panel: Panel, number: int) -> Iterator[Finding]:
    width, height = panel.size
    got = picture.asset
    values = {"number": number, "width": got.width, "height": got.height, "want": f"{width} × {height}"}
    if abs(got.width * height / (got.height * width) - 1) > _ASPECT_TOLERANCE:
        yield Finding(rule="image_aspect", severity="warning", item=panel.id, values=values)
    if got.width < width and got.height < height:
        yield Finding(rule="image_small", severity="warning", item=panel.id, values=values)
    faces = {face.cast for face in picture.regions.faces}
    hidden = [figure for figure in panel.figures if figure.facing != "back" and figure.cast not in faces]
    # A picture by a provider that names nobody is fine as long as it has a face for each figure.
    unnamed = sum(1 for face in picture.regions.faces if not face.cast)
    if panel.shot != "insert" and len(hidden) > unnamed:
        values = {"number": number, "count": len(hidden) - unnamed}
        yield Finding(rule="image_face_unknown", severity="note", item=panel.id, values=values)
