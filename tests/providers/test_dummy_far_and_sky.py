"""What the sky hides, when breath is seen, what a lamp looks like, and how small people get far off."""

from __future__ import annotations

import io
from random import Random

import pytest
from PIL import Image

from engines.director.document import PANEL_SIZES, Figure
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.canvas import Canvas
from engines.providers.painters.dummy.figure.moods import MOODS
from engines.providers.painters.dummy.framing import frame, roll_of
from engines.providers.painters.dummy.palette import LIGHTS
from engines.providers.painters.dummy.reading import read
from tests import factories
from tests.providers.test_dummy_world import ME, PAINTER, ask, seen

MOON = (250, 246, 222)
SMALL = factories.member(id="ch_kid", names={"ko": "꼬마"}, appearance="a little girl, short hair")


def opened(request: PaintRequest) -> Image.Image:
    return Image.open(io.BytesIO(PAINTER.paint(request).picture)).convert("RGB")


def has(image: Image.Image, colour: tuple[int, int, int]) -> bool:
    return any(found == colour for _, found in image.getcolors(1 << 22) or [])


@pytest.mark.parametrize("place", ["park", "beach", "mountain", "rooftop"])
@pytest.mark.parametrize("weather", ["rain", "snow"])
def test_no_moon_hangs_under_clouds(place: str, weather: str) -> None:
    panel = {"shot": "extreme_long", "shape": "tall"}
    clear, under = (
        [opened(ask(setting=setting, **panel).model_copy(update={"seed": seed})) for seed in range(3)]
        for setting in (f"{place}, night", f"{place}, night, {weather}")
    )
    assert any(has(one, MOON) for one in clear)
    assert not any(has(one, MOON) for one in under)


def mood_of(setting: str) -> str:
    figures = (Figure(cast=ME, expression="tired", facing="three_quarter"),)
    reading = read(ask(setting=setting, shot="bust", figures=figures))
    canvas = Canvas(reading.width, reading.height, (0, 0, 0), roll_of(reading, Random(1)))
    return frame(reading, canvas, Random(1)).standing[0].figure.head.mood.mark


@pytest.mark.parametrize("setting", ["park, winter night", "park, noon, snow", "mountain, winter morning"])
def test_in_the_cold_one_sees_somebody_breathe(setting: str) -> None:
    assert MOODS["tired"].mark == "sigh" and mood_of(setting) in ("sigh", "")
    figures = (Figure(cast=ME, expression="tired"),)
    assert seen(setting=setting, figures=figures).people[0].cold


@pytest.mark.parametrize(
    "setting", ["park, noon", "street, night, rain", "cafe, winter night", "bedroom, night"]
)
def test_elsewhere_nobody_breathes_smoke(setting: str) -> None:
    assert mood_of(setting) == ""


@pytest.mark.parametrize("place", ["park", "street", "gym", "beach", "classroom", "forest"])
@pytest.mark.parametrize("pose", ["standing", "sitting", "walking"])
def test_far_off_one_still_sees_who_somebody_is(place: str, pose: str) -> None:
    figures = (
        Figure(cast=ME, pose=pose, position="center_left"),
        Figure(cast="ch_kid", pose=pose, position="center_right"),
    )
    cast = (factories.member(), SMALL)
    painted = PAINTER.paint(
        ask(cast=cast, shot="extreme_long", shape="tall", setting=f"{place}, noon", figures=figures)
    )
    high = PANEL_SIZES["tall"][1]
    heights = [box[3] / high for box in painted.regions.figures]
    assert len(heights) == 2 and max(heights) <= 0.18
    assert min(heights) > 0.075 and max(heights) > 0.09


@pytest.mark.parametrize("seed", range(2, 6))
@pytest.mark.parametrize("place", ["room", "hospital", "kitchen"])
def test_a_lamp_in_the_ceiling_is_no_disc(place: str, seed: int) -> None:
    """What is lit up there are tubes: nowhere as high as a disc would be."""
    panel = {"shot": "long", "shape": "tall", "angle": "low", "figures": (Figure(cast=ME, position="left"),)}
    request = ask(setting=f"{place}, night", **panel)
    image = opened(request.model_copy(update={"seed": seed}))
    glow = bytes(LIGHTS["night"].glow)
    for x in range(0, image.width, 4):
        column = image.crop((x, 0, x + 1, image.height // 4)).tobytes()
        assert glow * (image.height // 30) not in column
