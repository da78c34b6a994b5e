"""A painter that needs no key, no network and no model: it draws the scene description itself.

Seeded and deterministic: equal requests (but for their label) give equal bytes. Flat colour, one accent
a scene, drawn with Pillow only.
"""

from __future__ import annotations

from collections.abc import Callable

from engines.kernel.context import Painted, PaintRequest, Shown
from engines.kernel.document import AssetRef
from engines.providers.painters.dummy.heard import heard
from engines.providers.painters.dummy.picture import draw
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.retouch import coloured, masked, open_box, widened
from engines.providers.painters.dummy.sheet import draw_sheet

PROVIDER = "dummy"
MODEL = "dummy-painter-26"


def _no_pictures(asset: AssetRef) -> bytes:
    raise LookupError(f"this painter was given no way to read {asset.sha256[:12]}")


class DummyPainter:
    """Draws any request in some 50 ms. Never fails and never costs anything.

    `read_asset` gives the bytes of the pictures that go along: sheets, and the one to change.
    """

    def __init__(self, read_asset: Callable[[AssetRef], bytes] = _no_pictures) -> None:
        self._read_asset = read_asset

    @property
    def provider(self) -> str:
        return PROVIDER

    @property
    def model(self) -> str:
        return MODEL

    @property
    def paid(self) -> bool:
        return False

    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted:
        """A PNG of the request's size, with the regions of what was drawn and the words obeyed.

        A picture to change is drawn anew by the words it came of and the new ones; where a mask keeps
        most of it, only what the mask leaves open is. Colours come from sheets that others made.
        """
        if "sheet" in request.scene:
            return self._painted(request, draw_sheet(request))
        reading = read(widened(coloured(request, self._read_asset)))
        if request.base is not None and request.mask is not None:
            mask = self._read_asset(request.mask)
            picture, regions = draw(reading, open_box(mask, (request.width, request.height)))
            picture = masked(self._read_asset(request.base), picture, mask, request.base)
        else:
            picture, regions = draw(reading)
        painted = self._painted(request, picture)
        asked = request.prompt.partition("\n")[0]
        told = request.base is None or asked in request.scene.get("said", ())
        unread = () if told else heard(asked)[1]
        return painted.model_copy(update={"regions": regions, "notes": reading.notes, "unread": unread})

    def _painted(self, request: PaintRequest, picture: bytes) -> Painted:
        return Painted(
            picture=picture, media_type="image/png", provider=PROVIDER, model=MODEL, prompt=request.prompt
        )
