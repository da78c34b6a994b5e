"""A painter that needs no key, no network and no model: it draws the scene description itself.

Seeded and deterministic: equal requests (but for their label) give equal bytes. Flat colour, one accent
a scene, drawn with Pillow only.
"""

from __future__ import annotations

from engines.kernel.context import Painted, PaintRequest
from engines.providers.painters.dummy.picture import draw
from engines.providers.painters.dummy.reading import read

PROVIDER = "dummy"
MODEL = "dummy-painter-5"


class DummyPainter:
    """Draws any request in some 50 ms. Never fails and never costs anything."""

    @property
    def provider(self) -> str:
        return PROVIDER

    @property
    def model(self) -> str:
        return MODEL

    @property
    def paid(self) -> bool:
        return False

    def paint(self, request: PaintRequest) -> Painted:
        """A PNG of the request's size, with the regions of what was drawn and the words obeyed."""
        reading = read(request)
        picture, regions = draw(reading)
        return Painted(
            picture=picture,
            media_type="image/png",
            provider=PROVIDER,
            model=MODEL,
            prompt=request.prompt,
            regions=regions,
            notes=reading.notes,
        )
