"""What a call costs: an estimate before it, the price of its usage after it. All in US dollars.

Models and prices are data in `presets/models.toml`, each with its source and date.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date

import presets
from engines.kernel.context import Usage
from engines.kernel.errors import NotFound
from engines.providers.sizes import Size
from presets.model import ModelPrice

PARTIAL_TOKENS = 100
"""Output tokens charged for each unfinished picture (OpenAI's image generation guide, "Partial images")."""

# gpt-image-2's tokens, as worked out by a user and checked against OpenAI's published ones (7,024 for
# 1024×1024 and 5,488 for 1536×1024 in high): community.openai.com/t/1382699
_AREA_BASE = 2_000_000
_AREA_PER_PATCH = 4_000_000

# Of pictures that go along, found by a user in a hundred edits and their usage:
# community.openai.com/t/1382940, June 2026.
_PATCH = 32
_REFERENCE_EDGE = 1024


def offered(kind: str, today: date, provider: str = "openai") -> Mapping[str, ModelPrice]:
    """The models of a kind ("text" or "image") that still run on `today`; the first is the one proposed."""
    return {
        name: model
        for name, model in presets.models().items()
        if model.kind == kind
        and model.provider == provider
        and (model.shutdown is None or today < model.shutdown)
    }


def proposed(kind: str, provider: str = "openai") -> str:
    """The model to start with: the first of its kind without a shutdown date."""
    return next(iter(offered(kind, date.max, provider)))


def successor(model: str, today: date) -> str:
    """The model to use instead of one that is shut down on `today`; "" when it still runs or is unknown."""
    known = presets.models().get(model)
    gone = known is not None and known.shutdown is not None and today >= known.shutdown
    return known.successor if known and gone else ""


def is_priced(model: str) -> bool:
    """Whether estimates for the model are possible. Models of local servers have no price."""
    return model in presets.models()


def estimate_write(model: str, prompt_tokens: int, answer_tokens: int) -> float:
    """Dollars for one text call. Raises NotFound("price_unknown")."""
    price = _price(model)
    return (prompt_tokens * price.input_usd + answer_tokens * price.output_usd) / 1e6


def estimate_paint(
    model: str,
    quality: str,
    size: Size,
    prompt_tokens: int = 0,
    references: Sequence[Size] = (),
    partials: int = 0,
) -> float:
    """Dollars for one picture of `size` (width, height in px), with the unfinished ones shown before it.

    `references` are the sizes of the pictures that go along. Raises NotFound("price_unknown").
    """
    price = _price(model)
    tokens = picture_tokens(price, quality, size)
    if tokens is None:
        raise NotFound("price_unknown", cause=f"no price for {model} {quality} {size}", model=model)
    return (
        (tokens + partials * PARTIAL_TOKENS) * price.output_usd
        + prompt_tokens * price.input_usd
        + sum(reference_tokens(price, one) for one in references) * price.image_input_usd
    ) / 1e6


def picture_tokens(price: ModelPrice, quality: str, size: Size) -> int | None:
    """Output tokens of one picture: from the model's table, else by gpt-image-2's rule; None if unknown.

    The rule: `patches` along the long edge, as many along the short one as the shape asks for (rounded half
    up), times (2,000,000 + area) / 4,000,000, rounded up.
    """
    width, height = size
    if tokens := price.image_output_tokens.get(f"{quality}.{width}x{height}"):
        return tokens
    patches = price.quality_patches.get(quality)
    if patches is None:
        return None
    across, along = min(size), max(size)
    short = (2 * patches * across + along) // (2 * along)
    return -(-patches * short * (_AREA_BASE + width * height) // _AREA_PER_PATCH)


def reference_tokens(price: ModelPrice, size: Size) -> int:
    """Input tokens of one picture that goes along: by gpt-image-2's rule, else what the table assumes.

    The rule: patches of 32 px in a picture whose long edge is brought to 1024 px, at most doubled, and which
    counts as no narrower than 1 to 3; no more than `reference_patches` in all.
    """
    if not price.reference_patches:
        return price.reference_tokens
    along = max(size)
    larger = min(2.0, max(1.0, _REFERENCE_EDGE / along))
    edges = [larger * max(edge, along / 3) for edge in size]
    patches = math.prod(math.ceil(edge / _PATCH) for edge in edges)
    return min(patches, price.reference_patches)


def cost_of(model: str, usage: Usage) -> float:
    """Dollars for what a call used; 0.0 for a model without a known price (a local server's)."""
    price = presets.models().get(model)
    if price is None:
        return 0.0
    cached_usd = price.input_usd if price.cached_input_usd is None else price.cached_input_usd
    text = max(0, usage.input_tokens - usage.image_input_tokens)
    cached = min(usage.cached_tokens, text)
    return (
        (text - cached) * price.input_usd
        + cached * cached_usd
        + usage.image_input_tokens * price.image_input_usd
        + usage.output_tokens * price.output_usd
    ) / 1e6


def _price(model: str) -> ModelPrice:
    price = presets.models().get(model)
    if price is None:
        raise NotFound("price_unknown", cause=f"presets/models.toml has no {model!r}", model=model)
    return price
