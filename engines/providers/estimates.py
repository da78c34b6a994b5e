"""What a request would cost, said before it is sent. In US dollars; 0.0 where no price is known."""

from __future__ import annotations

import presets
from engines.kernel.context import PaintRequest, WriteRequest
from engines.kernel.errors import NotFound
from engines.providers.expected import (
    LOOK_ANSWER,
    LOOK_PROMPT,
    STORYBOARD_PROMPT,
    answer_tokens,
    most_answer_tokens,
    prompt_tokens,
    storyboard_tokens,
    text_tokens,
)
from engines.providers.pricing import estimate_paint, estimate_write
from engines.providers.sizes import Size, fit_size
from presets.model import ModelPrice

_SAFELY = 1.3


def request_usd(model: str, request: WriteRequest | PaintRequest) -> float:
    """The price of one call of `model`; a model without a price (a local server's) costs nothing here."""
    if isinstance(request, WriteRequest):
        asked = prompt_tokens(request) + seen_tokens(model, len(request.images))
        return _written(model, asked, answer_tokens(request))
    return _painted(model, request, text_tokens(request.prompt))


def reserve_usd(model: str, request: WriteRequest | PaintRequest) -> float:
    """What a spending cap sets aside for one call: above the expected price, so that it is not passed."""
    if isinstance(request, WriteRequest):
        asked = _SAFELY * prompt_tokens(request) + seen_tokens(model, len(request.images))
        return _written(model, round(asked), most_answer_tokens(request))
    return _painted(model, request, round(_SAFELY * text_tokens(request.prompt)))


def storyboard_usd(model: str, cuts: int, calls: int = 1) -> float:
    """The price of a storyboard of so many panels, in so many calls, whose script is not there yet."""
    base, each = STORYBOARD_PROMPT
    return _written(model, base * calls + each * cuts, storyboard_tokens(cuts))


def look_usd(model: str) -> float:
    """The price of one look at a picture that is not there yet."""
    return _written(model, LOOK_PROMPT + seen_tokens(model, 1), LOOK_ANSWER)


def seen_tokens(model: str, pictures: int) -> int:
    """Input tokens of pictures that a text model looks at."""
    known = presets.models().get(model)
    return pictures * known.reference_tokens if known else 0


def _written(model: str, asked: int, answered: int) -> float:
    try:
        return estimate_write(model, asked, answered)
    except NotFound:
        return 0.0


def _painted(model: str, request: PaintRequest, asked: int) -> float:
    try:
        size = fit_size(request.width, request.height, presets.models()[model])
        along = [(one.width, one.height) for one in request.sent]
        return estimate_paint(model, request.quality, size, asked, along, request.partials)
    except (NotFound, KeyError):
        return 0.0


def rules_of(model: str) -> ModelPrice:
    """The model's limits; a model we know nothing of is asked by those of gpt-image-2."""
    known = presets.models()
    return known.get(model) or known["gpt-image-2"].model_copy(update={"qualities": ()})


def sent_size(model: str, request: PaintRequest) -> Size:
    """The size in px that `model` is asked for."""
    return fit_size(request.width, request.height, rules_of(model))
