"""What a request would cost, said before it is sent. In US dollars; 0.0 where no price is known."""

from __future__ import annotations

import presets
from engines.kernel.context import PaintRequest, WriteRequest
from engines.kernel.errors import NotFound
from engines.providers.pricing import estimate_paint, estimate_write
from engines.providers.sizes import Size, fit_size
from presets.model import ModelPrice


def request_usd(model: str, request: WriteRequest | PaintRequest) -> float:
    """The price of one call of `model`; a model without a price (a local server's) costs nothing here."""
    try:
        if isinstance(request, WriteRequest):
            return estimate_write(model, len(request.instructions) + len(request.prompt))
        size = fit_size(request.width, request.height, presets.models()[model])
        return estimate_paint(
            model, request.quality, size, len(request.prompt), len(request.sent), request.partials
        )
    except (NotFound, KeyError):
        return 0.0


def rules_of(model: str) -> ModelPrice:
    """The model's limits; a model we know nothing of is asked by those of gpt-image-2."""
    known = presets.models()
    return known.get(model) or known["gpt-image-2"].model_copy(update={"qualities": ()})


def sent_size(model: str, request: PaintRequest) -> Size:
    """The size in px that `model` is asked for."""
    return fit_size(request.width, request.height, rules_of(model))
