"""Which size to ask a picture model for, given the size a panel wants."""

from __future__ import annotations

from math import log, sqrt

from presets.model import ModelPrice

Size = tuple[int, int]

# Above 2560 × 1440 the image API calls its sizes experimental.
_USUAL_MOST = 2560 * 1440


def parse_size(text: str) -> Size:
    """ "1024x1536" → (1024, 1536)."""
    width, _, height = text.partition("x")
    return int(width), int(height)


def fit_size(width: int, height: int, rules: ModelPrice) -> Size:
    """The size nearest in shape to `width` × `height` px that the model accepts.

    With a fixed list the nearest ratio of it. Otherwise both edges multiples of `step`, the ratio within
    1:`max_ratio`, the area within `min_pixels`..`max_pixels` and about the one asked for.
    Source of the rules: SDK 3.54 docstring of images.generate; area limits: Azure's gpt-image-2 page.
    """
    wanted = width / height
    if rules.sizes:
        return min(map(parse_size, rules.sizes), key=lambda size: abs(log(size[0] / size[1] / wanted)))
    ratio = min(max(wanted, 1 / rules.max_ratio), rules.max_ratio)
    most = min(rules.max_pixels, max(_USUAL_MOST, rules.min_pixels))
    area = min(max(width * height, rules.min_pixels), most)
    step = rules.step
    ideal = sqrt(area * ratio) / step
    found = [
        (step * across, step * down)
        for across in range(max(1, int(ideal) - 8), int(ideal) + 10)
        for down in {int(across / ratio), int(across / ratio) + 1}
        if _allowed(step * across, step * down, rules)
    ]
    # One percent off in shape weighs as much as ten percent off in area: a wrong shape has to be cut later.
    return min(
        found,
        key=lambda size: 10 * abs(log(size[0] / size[1] / ratio)) + abs(log(size[0] * size[1] / area)),
    )


def _allowed(width: int, height: int, rules: ModelPrice) -> bool:
    if min(width, height) <= 0 or max(width, height) > rules.max_edge:
        return False
    within = 1 / rules.max_ratio <= width / height <= rules.max_ratio
    return within and rules.min_pixels <= width * height <= rules.max_pixels
