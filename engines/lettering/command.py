"""The files of the `letter` command: what it reads, what it writes. A public contract, in picture pixels."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from PIL import Image
from pydantic import Field, ValidationError

from engines.kernel.context import FaceRegion, Fonts, Regions
from engines.kernel.document import Box, Finding, Frozen, Language, Point, Words
from engines.kernel.errors import InvalidInput
from engines.lettering.block import LineIn, preset_of
from engines.lettering.busy import busy_of
from engines.lettering.checks import missing_glyphs, panel_findings
from engines.lettering.document import Balloon, BalloonKind, LetteredPanel
from engines.lettering.drawn import shape_of
from engines.lettering.panel import letter_panel
from engines.lettering.shapes import bounds, corners, turned

_Number = Annotated[float, Field(allow_inf_nan=False)]
_Length = Annotated[float, Field(ge=0, allow_inf_nan=False)]
_Point = tuple[_Number, _Number]
_Box = tuple[_Number, _Number, _Length, _Length]


class Speaker(Frozen):
    """Who says a line. `mouth` is where the tail points; `face` is kept clear."""

    mouth: _Point
    face: _Box | None = None


class Line(Frozen):
    """One line to letter."""

    id: str = Field(min_length=1)
    kind: BalloonKind = "dialogue"
    text: Words
    speaker: Speaker | None = None


class LinesFile(Frozen):
    """The lines of one picture in reading order, and boxes no balloon may cover."""

    lang: Language = "ko"
    lines: tuple[Line, ...]
    keep_clear: tuple[_Box, ...] = ()


@dataclass(frozen=True)
class LetteredPicture:
    """What lettering one picture gave. `geometry` is the JSON of `--geometry`."""

    panel: LetteredPanel
    geometry: dict[str, Any]
    findings: tuple[Finding, ...]


def read_lines(data: bytes | str) -> LinesFile:
    """A lines file from its UTF-8 JSON.

    Raises InvalidInput: `lines_json` (not JSON), `lines_field` (a field unknown, missing or wrong, named
    with its place), `lines_twice` (two lines share an id).
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InvalidInput("lines_json", cause=str(error)) from error
    try:
        found = LinesFile.model_validate(value)
    except ValidationError as error:
        first = error.errors()[0]
        raise InvalidInput("lines_field", field=_place(first["loc"]), problem=first["msg"]) from error
    ids = [line.id for line in found.lines]
    for line in ids:
        if ids.count(line) > 1:
            raise InvalidInput("lines_twice", line=line)
    return found


def _place(parts: Sequence[int | str]) -> str:
    """`lines[2].speaker.mouth` from pydantic's way of saying it."""
    text = ""
    for part in parts:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text or "file"


def letter_picture(
    image: Image.Image, request: LinesFile, fonts: Fonts, preset: str = "standard"
) -> LetteredPicture:
    """Letter one picture. Nothing is dropped: what does not fit makes the canvas taller."""
    lines = [
        LineIn(
            line.id,
            line.kind,
            line.text,
            line.speaker.mouth if line.speaker else None,
            line.speaker.face if line.speaker else None,
        )
        for line in request.lines
    ]
    before = missing_glyphs(lines, request.lang, preset, fonts)
    kept: list[Box] = [box for box in request.keep_clear if box[2] > 0 and box[3] > 0]
    # What must stay clear is treated as a face: forbidden, not merely dear.
    regions = Regions(faces=tuple(FaceRegion(box=box, mouth=_middle(box)) for box in kept))
    panel = letter_panel(lines, request.lang, image.size, regions, preset, fonts, busy=busy_of(image))
    faces = [line.face for line in lines if line.face is not None]
    after = panel_findings(panel, request.lang, lines, [*faces, *kept], preset_of(preset)[0])
    findings = (*before, *(finding for finding in after if finding.rule != "missing_glyph"))
    balloons = panel.balloons.get(request.lang, ())
    geometry = {
        "canvas": list(panel.canvas),
        "panel": list(panel.panel),
        "balloons": [_geometry(balloon) for balloon in balloons],
        "findings": [finding.model_dump(mode="json") for finding in findings],
    }
    return LetteredPicture(panel, geometry, findings)


def _middle(box: Box) -> Point:
    return box[0] + box[2] / 2, box[1] + box[3] / 2


def _geometry(balloon: Balloon) -> dict[str, Any]:
    left, top, right, bottom = bounds(shape_of(balloon.model_copy(update={"outline": (), "angle": 0.0})))
    centre = ((left + right) / 2, (top + bottom) / 2)
    lines: list[dict[str, Any]] = []
    for line in balloon.text_lines:
        # Readers of this file need not know of turned text: its ink is boxed as it is drawn.
        x0, y0, x1, y1 = bounds([turned(p, centre, balloon.angle) for p in corners(line.ink)])
        ink = [round(number, 1) for number in (x0, y0, x1 - x0, y1 - y0)]
        lines.append({"text": line.text, "ink": ink, "size": line.size})
    return {
        "line": balloon.line,
        "kind": balloon.kind,
        "outline": [list(point) for point in balloon.outline],
        "tail": None if balloon.tail is None else [list(point) for point in balloon.tail],
        "tail_tip": None if balloon.tail_tip is None else list(balloon.tail_tip),
        "text_lines": lines,
    }
