"""Pictures that go along with a request, as far as a painter that only draws can keep to them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from PIL import Image, ImageChops, ImageFilter

from engines.kernel.context import PaintRequest
from engines.kernel.document import AssetRef, Box, fingerprint
from engines.kernel.left_out import removals
from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.look import look_of
from engines.providers.painters.dummy.png import encoded
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.retold import heard_of_looks, named_in, told_of

_OWN = "dummy"
"""Sheets this painter drew show the look it draws anyway."""
_LEAVES = re.compile(
    r"\b(?:the |an? )?\w+ (?:flies|fly|runs|goes|walks|swims) (?:away|off)\b"
    r"|\b(?:the |an? )?\w+ (?:disappears?|vanish(?:es)?|leaves)\b"
    r"|[가-힣]+(?:이|가|은|는|를|을)? (?:날아가|사라지|떠나|없어지)[가-힣]*",
    re.IGNORECASE,
)
"""Somebody or something is to be there no more."""
_EDGE = 0.012
"""Width of the edge of a repainted area, in shorter sides of the picture."""
_SMALL = 48
"""Pixels of the edge at which the colours of a sheet are counted."""


def said_before(request: PaintRequest) -> PaintRequest:
    """A request to change a picture as the one that picture came of: its words alone."""
    return _looking(request, _earlier(request), "\n".join(_said(request)))


def together(request: PaintRequest) -> PaintRequest:
    """A request to change a picture as one to draw it anew: its words and, below them, the new ones."""
    line, _, rest = request.prompt.partition("\n")
    return _looking(request, [*_earlier(request), line], "\n".join([*_said(request), _shown(line), rest]))


def widened(request: PaintRequest) -> PaintRequest:
    """The same, with the seed moved where nothing in the new words is understood: what was asked for again
    looks different."""
    if request.base is None:
        return request
    wide = together(request)
    anew, before = read(wide), read(said_before(request))
    if anew.notes != before.notes or anew.people != before.people:
        return wide
    return wide.model_copy(update={"seed": int(fingerprint([request.seed, request.prompt])[:8], 16)})


def _looking(request: PaintRequest, lines: Sequence[str], prompt: str) -> PaintRequest:
    """With the instructions of how somebody is to look beside the looks they change."""
    figures = [dict(one) for one in cast("Sequence[Mapping[str, Any]]", request.scene.get("figures") or ())]
    sexes = [look_of(one.get("look") or {}).female for one in figures]
    names = cast("Mapping[str, Sequence[str]]", request.scene.get("names") or {})
    for line in lines:
        for at in named_in(figures, names, line):
            figures[at]["told"] = [*figures[at].get("told", ()), line]
        for at in told_of(figures, sexes, line, names):
            look = dict(figures[at].get("look") or {})
            figures[at]["look"] = {**look, "told": [*look.get("told", ()), line]}
    return request.model_copy(update={"prompt": prompt, "scene": {**request.scene, "figures": figures}})


def _earlier(request: PaintRequest) -> list[str]:
    """The instructions the picture to change came about by: of its words those the panel does not have."""
    own = (request.scene.get("prompt"), request.scene.get("action"))
    return [one for one in _said(request) if one not in own]


def _said(request: PaintRequest) -> list[str]:
    own = (request.scene.get("prompt"), request.scene.get("action"))
    said = [str(one) for one in cast("Sequence[Any]", request.scene.get("said") or ())]
    return [one if one in own else _shown(one) for one in said]


def gone_of(instruction: str) -> list[str]:
    """What an instruction wants to be there no more. Clothes and beards are taken off; a thing or a gesture
    that is there is not drawn away."""
    gone = [what for what in removals(instruction)[0] if not heard_of_looks(f"without {what.lower()}")]
    return [*gone, *(match.group() for match in _LEAVES.finditer(instruction))]


def _shown(instruction: str) -> str:
    """The instruction without that: what is named there is not to be drawn."""
    for what in gone_of(instruction):
        instruction = instruction.replace(what, " ")
    return instruction


def masked(base: bytes, anew: bytes, mask: bytes, size: AssetRef) -> bytes:
    """`anew` where the mask is transparent, `base` elsewhere, in the base's size."""
    edges = (size.width, size.height)
    kept = _opened(base).convert("RGB").resize(edges)
    open_area = _opened(mask).convert("RGBA").getchannel("A").resize(edges).point(lambda alpha: 255 - alpha)
    kept.paste(_opened(anew).convert("RGB").resize(edges), (0, 0), _softened(open_area))
    return encoded(kept)


def open_box(mask: bytes, size: tuple[int, int]) -> Box | None:
    """The box round what a mask leaves open, in a picture of this size; None where it leaves nothing."""
    alpha = _opened(mask).convert("RGBA").getchannel("A").resize(size)
    box = alpha.point(lambda value: 255 - value).getbbox()
    return (box[0], box[1], box[2] - box[0], box[3] - box[1]) if box else None


def _softened(area: Image.Image) -> Image.Image:
    """The area with an edge that fades inwards, so that nothing outside of it changes and no seam is seen."""
    reach = max(2, round(min(area.size) * _EDGE))
    inner = area.filter(ImageFilter.MinFilter(2 * reach + 1))
    if inner.getbbox() is None:
        return area
    return ImageChops.darker(area, inner.filter(ImageFilter.GaussianBlur(reach * 0.6)))


def coloured(request: PaintRequest, read_asset: Callable[[AssetRef], bytes]) -> PaintRequest:
    """With the colours of figures taken from the sheets that others made of them."""
    figures = cast("Sequence[Mapping[str, Any]]", request.scene.get("figures") or ())
    if not any(_foreign(figure) for figure in figures):
        return request
    known = {asset.sha256: asset for asset in request.references}
    found: list[Mapping[str, Any]] = []
    for figure in figures:
        asset = known.get(_foreign(figure))
        if asset is not None:
            palette = [_hex(colour) for colour in palette_of(read_asset(asset))]
            figure = {**figure, "look": {**figure["look"], "palette": palette}}
        found.append(figure)
    return request.model_copy(update={"scene": {**request.scene, "figures": found}})


def palette_of(sheet: bytes) -> tuple[Colour, Colour, Colour]:
    """Hair, top and accent as they seem to be: the commonest colours of the head's and of the body's height,
    and the most vivid one, the sheet's ground left out."""
    small = _opened(sheet).convert("RGB").resize((_SMALL, _SMALL)).quantize(24).convert("RGB")
    pixels = [[cast("Colour", small.getpixel((x, y))) for x in range(_SMALL)] for y in range(_SMALL)]
    ground = _commonest([*pixels[0], *pixels[-1]], ())
    inside = [colour for row in pixels for colour in row]
    hair = _commonest([colour for row in pixels[2 : _SMALL // 4] for colour in row], (ground,))
    top = _commonest([c for row in pixels[_SMALL // 4 : _SMALL * 3 // 5] for c in row], (ground, hair))
    vivid = max((one for one in inside if _apart(one, ground) > 60), key=_vividness, default=top)
    return hair, top, vivid


def _foreign(figure: Mapping[str, Any]) -> str:
    """Digest of the figure's sheet where somebody else made it, else ""."""
    sheet = cast("Mapping[str, Any]", figure.get("look") or {}).get("sheet")
    if not isinstance(sheet, Mapping):
        return ""
    told = cast("Mapping[str, Any]", sheet)
    return "" if told.get("provider") == _OWN else str(told["asset"]["sha256"])


def _commonest(colours: Sequence[Colour], without: Sequence[Colour]) -> Colour:
    counted: dict[Colour, int] = {}
    for colour in colours:
        if all(_apart(colour, one) > 40 for one in without):
            counted[colour] = counted.get(colour, 0) + 1
    return max(counted, key=lambda colour: counted[colour], default=(128, 128, 136))


def _apart(one: Colour, other: Colour) -> float:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


def _vividness(colour: Colour) -> int:
    return max(colour) - min(colour)


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{part:02x}" for part in colour)


def _opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP"))
