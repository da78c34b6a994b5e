"""What a wish for a panel is said to have done is drawn, and what cannot be drawn is named."""

from __future__ import annotations

from typing import Any

import pytest

from engines.director.answer import RowAnswer
from engines.director.document import Figure, Panel
from engines.director.obeying import obeyed_panel
from engines.image.request import request_for, style_of
from engines.kernel.errors import InvalidInput
from engines.providers.painters.dummy.reading import Reading, read
from tests import factories

CAST = [{"id": "c", "names": {"ko": "미나", "en": "Mina"}}]
KO: dict[str, Any] = {
    "shot": "medium",
    "setting": "거리, 낮",
    "prompt": "거리, 낮. 미나가 걷는다. 미디엄 샷, 눈높이.",
}
EN: dict[str, Any] = {
    "shot": "medium",
    "setting": "street, noon",
    "prompt": "street, noon. Mina walks. medium shot, eye level.",
}


def panel(language: str, **fields: Any) -> Panel:
    given = {**(KO if language == "ko" else EN), **fields}
    return Panel.model_validate({"id": "p1", "scene": "s", "figures": (Figure(cast="c"),), **given})


def obeyed(wish: str, language: str = "ko", **fields: Any) -> RowAnswer:
    return obeyed_panel(
        {
            "wish": wish,
            "cast": CAST,
            "languages": [language],
            "panel": panel(language, **fields).model_dump(mode="json"),
        }
    )


def drawn(made: RowAnswer, language: str = "ko") -> Reading:
    """What the practice painter reads in the panel as it is then, in a scene by day in a street."""
    place, time = ("거리", "낮") if language == "ko" else ("street", "noon")
    script = factories.script(
        factories.scene("s", place=place, time=time),
        cast=(factories.member("미나", id="c"),),
        languages=(language,),
    )
    fields = made.model_dump(exclude={"unmet", "alt", "figures", "lines"})
    changed = panel(language, **fields).model_copy(
        update={"figures": tuple(Figure.model_validate(one.model_dump()) for one in made.figures)}
    )
    return read(request_for(changed, script, style_of(""), seed=1))


@pytest.mark.parametrize(
    ("wish", "language"),
    [("손 클로즈업", "ko"), ("미나의 손을 크게", "ko"), ("a close-up of her hand", "en")],
)
def test_a_close_view_of_a_hand_shows_a_hand(wish: str, language: str) -> None:
    made = obeyed(wish, language)
    seen = drawn(made, language)
    assert (made.shot, made.unmet) == ("insert", ())
    assert "hand" in (seen.thing, seen.also)


@pytest.mark.parametrize(
    ("wish", "language"), [("밤으로 바꾸고 눈 오게", "ko"), ("make it night, with snow", "en")]
)
def test_an_hour_and_a_weather_are_drawn(wish: str, language: str) -> None:
    made = obeyed(wish, language)
    assert made.unmet == ()
    seen = drawn(made, language)
    assert (seen.hour, seen.weather) == ("night", "snow")


def test_there_is_no_snow_in_a_room_and_that_is_said() -> None:
    made = obeyed("밤으로 바꾸고 눈 오게", setting="카페, 낮", prompt="카페, 낮. 미나가 웃는다.")
    assert made.effect == "none" and made.unmet == ("눈 오게",)
    assert drawn(made).hour == "night"


def test_on_the_roof_is_a_place_and_no_angle() -> None:
    made = obeyed("지붕 위에서")
    assert made.angle == "eye_level" and drawn(made).place == "rooftop"
    assert obeyed("위에서 내려다보게").angle == "high"
    assert "나비가" in obeyed("나비가 지붕 위에서").unmet


def test_a_thing_that_is_to_be_there_is_drawn_or_named() -> None:
    made = obeyed("우산을 추가해 줘")
    assert made.unmet == () and drawn(made).placed == "umbrella"
    with pytest.raises(InvalidInput) as error:
        obeyed("우산을 추가해 줘", shot="close_up")
    assert (error.value.code, error.value.values["words"]) == ("wish_unclear", "우산을")


@pytest.mark.parametrize(("wish", "words"), [("발 클로즈업", "발 클로즈업"), ("a close-up of the ear", "")])
def test_what_there_is_no_close_view_of_is_named(wish: str, words: str) -> None:
    with pytest.raises(InvalidInput) as error:
        obeyed(wish)
    assert error.value.code == "wish_unclear"
    assert str(error.value.values["words"]).endswith(words or "ear")


def test_a_close_view_of_a_thing_shows_it() -> None:
    made = obeyed("편지 클로즈업")
    assert (made.shot, drawn(made).thing, made.figures) == ("insert", "letter", ())
    assert (obeyed("눈 클로즈업").shot, obeyed("얼굴 클로즈업").shot) == ("eyes", "close_up")
