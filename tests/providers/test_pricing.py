"""Prices, sizes and which models are offered."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import presets
from engines.kernel.context import Usage
from engines.kernel.errors import NotFound
from engines.providers import pricing
from engines.providers.sizes import fit_size

TODAY = date(2026, 11, 23)
FREE = presets.models()["gpt-image-2"]
FIXED = presets.models()["gpt-image-1.5"]
EDGES = st.integers(min_value=1, max_value=6000)


@given(EDGES, EDGES)
@settings(max_examples=150)
def test_any_panel_gets_a_size_the_model_takes(width, height):
    across, down = fit_size(width, height, FREE)
    assert across % 16 == 0
    assert down % 16 == 0
    assert max(across, down) <= 3840
    assert 1 / 3 <= across / down <= 3
    assert 655_360 <= across * down <= 8_294_400
    ratio = min(max(width / height, 1 / 3), 3)
    assert across / down == pytest.approx(ratio, rel=0.04)
    assert fit_size(width, height, FIXED) in {(1024, 1024), (1536, 1024), (1024, 1536)}


@pytest.mark.parametrize(
    ("panel", "size"),
    [
        ((800, 1200), (800, 1200)),
        ((800, 500), (1024, 640)),
        ((800, 1000), (832, 1040)),
        ((1024, 1024), (1024, 1024)),
    ],
)
def test_panel_shapes_are_asked_for_as_they_are_where_the_model_allows(panel, size):
    assert fit_size(*panel, FREE) == size


@pytest.mark.parametrize(
    ("quality", "size", "tokens"),
    [
        ("high", (1024, 1024), 7024),
        ("high", (1536, 1024), 5488),
        ("high", (1024, 1536), 5488),
        ("high", (3584, 2048), 12329),
    ],
)
def test_tokens_of_a_picture_are_those_openai_publishes(quality, size, tokens):
    assert pricing.picture_tokens(FREE, quality, size) == tokens


@pytest.mark.parametrize(
    ("quality", "size", "dollars"),
    [
        ("low", (1024, 1024), 0.006),
        ("medium", (1024, 1024), 0.053),
        ("high", (1024, 1024), 0.211),
        ("low", (1024, 1536), 0.005),
        ("medium", (1024, 1536), 0.041),
        ("high", (1024, 1536), 0.165),
    ],
)
def test_the_estimate_of_a_picture_is_the_published_price(quality, size, dollars):
    assert pricing.estimate_paint("gpt-image-2", quality, size) == pytest.approx(dollars, abs=0.0006)


def test_references_and_prompts_cost_too():
    bare = pricing.estimate_paint("gpt-image-2", "low", (1024, 1024))
    assert pricing.estimate_paint("gpt-image-2", "low", (1024, 1024), 2000, [(800, 1200)] * 2) > bare


@pytest.mark.parametrize(
    ("size", "tokens"),
    [
        ((1536, 1024), 1536),  # a sheet: all there may be
        ((3072, 2048), 1536),
        ((1024, 1024), 1024),
        ((512, 512), 1024),  # small ones are doubled
        ((256, 256), 256),
        ((800, 1200), 25 * 38),
        ((200, 2000), 21 * 63),  # narrower than 1 to 3 counts as that
    ],
)
def test_a_picture_that_goes_along_is_priced_by_its_size(size: tuple[int, int], tokens: int) -> None:
    price = presets.models()["gpt-image-2"]
    assert pricing.reference_tokens(price, size) == tokens
    more = pricing.estimate_paint("gpt-image-2", "low", (1024, 1024), 0, [size])
    bare = pricing.estimate_paint("gpt-image-2", "low", (1024, 1024))
    assert more - bare == pytest.approx(tokens * price.image_input_usd / 1e6)


def test_a_usage_is_priced_by_kind_of_token():
    usage = Usage(input_tokens=1000, image_input_tokens=600, cached_tokens=100, output_tokens=200)
    assert pricing.cost_of("gpt-image-2", usage) == pytest.approx(
        (300 * 5 + 100 * 1.25 + 600 * 8 + 200 * 30) / 1e6
    )
    assert pricing.cost_of("gpt-6-luna", Usage(input_tokens=10, output_tokens=10)) == pytest.approx(6e-6)


def test_a_text_estimate_covers_prompt_and_answer():
    assert pricing.estimate_write("gpt-6.1-terra", 6000, 5000) == pytest.approx((6000 * 1 + 5000 * 5) / 1e6)


def test_an_unknown_model_has_no_estimate_but_its_usage_is_no_error():
    for call in (
        lambda: pricing.estimate_write("my-own", 10, 10),
        lambda: pricing.estimate_paint("my-own", "low", (1024, 1024)),
        lambda: pricing.estimate_paint("gpt-image-2", "max", (1024, 1024)),
    ):
        with pytest.raises(NotFound) as caught:
            call()
        assert caught.value.code == "price_unknown"
    assert pricing.cost_of("my-own", Usage(output_tokens=5)) == 0
    assert not pricing.is_priced("my-own")


def test_models_past_their_shutdown_are_not_offered_and_name_a_successor():
    assert "gpt-image-1" not in pricing.offered("image", TODAY)
    assert pricing.successor("gpt-image-1", TODAY) == "gpt-image-2.5-flare"
    assert "gpt-5-mini" in pricing.offered("text", TODAY)
    assert "gpt-5-mini" not in pricing.offered("text", date(2026, 12, 11))
    assert pricing.successor("gpt-5-mini", TODAY) == ""
    assert pricing.successor("nobody", TODAY) == ""


def test_every_model_has_what_its_kind_needs_and_a_living_successor():
    models = presets.models()
    for name, model in models.items():
        assert set(model.names) == {"en", "ko"}, name
        assert model.source
        if model.shutdown:
            assert models[model.successor].shutdown is None, name
    for name, model in pricing.offered("image", TODAY).items():
        sizes = [tuple(map(int, size.split("x"))) for size in model.sizes] or [(1024, 1024), (800, 1200)]
        assert model.qualities, name
        for quality in model.qualities:
            assert all(pricing.estimate_paint(name, quality, size) > 0 for size in sizes)
    assert pricing.proposed("text") in pricing.offered("text", TODAY)
