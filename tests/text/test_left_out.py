"""Wishes to leave something out, and wishes of two parts: both are done, or the one that is not is named."""

from __future__ import annotations

import pytest

from engines.director.document import Figure
from engines.director.obeying import obeyed_panel
from engines.kernel.errors import InvalidInput
from engines.kernel.left_out import removals
from engines.text.answer import SceneRewritten
from engines.text.obeying import obeyed_line, obeyed_scene
from tests import factories

CAST = [
    {"id": "c1", "names": {"ko": "서윤", "en": "Mina"}},
    {"id": "c2", "names": {"ko": "도현", "en": "Tom"}},
]
BEATS = {
    "ko": (
        ("action", None, "서윤이 문을 연다."),
        ("dialogue", "c1", "우산 있어?"),
        ("dialogue", "c2", "우산은 잃어버렸어. 미안해."),
        ("action", None, "도현이 커피를 마신다."),
        ("dialogue", "c1", "그럼 같이 가자."),
    ),
    "en": (
        ("action", None, "Mina opens the door."),
        ("dialogue", "c1", "Do you have an umbrella?"),
        ("dialogue", "c2", "I lost the umbrella. I'm sorry."),
        ("action", None, "Tom drinks coffee."),
        ("dialogue", "c1", "Then come with me."),
    ),
}


def scene(wish: str, language: str) -> SceneRewritten:
    beats = [
        {"id": f"b{at}", "kind": kind, "text": {language: text}, "speaker": speaker}
        for at, (kind, speaker, text) in enumerate(BEATS[language])
    ]
    head = {"place": "꽃집", "time": "낮", "mood": "조용한"}
    if language == "en":
        head = {"place": "shop", "time": "noon", "mood": "quiet"}
    told = {"id": "s1", **head, "summary": "x", "beats": beats}
    return obeyed_scene({"scene": told, "cast": CAST, "wish": wish, "languages": [language]}, 0)


def words(made: SceneRewritten) -> str:
    return " ".join(one.text for beat in made.beats for one in beat.texts)


@pytest.mark.parametrize(
    ("wish", "language", "gone", "left"),
    [
        ("우산 빼고", "ko", "우산", "미안해"),
        ("커피 없이", "ko", "커피", "우산"),
        ("도현을 빼고", "ko", "도현", "서윤"),
        ("without the umbrella", "en", "umbrella", "sorry"),
        ("remove the coffee", "en", "coffee", "umbrella"),
        ("without Tom", "en", "Tom", "Mina"),
    ],
)
def test_what_is_to_be_left_out_is_in_no_line(wish: str, language: str, gone: str, left: str) -> None:
    made = scene(wish, language)
    assert gone not in words(made) and left in words(made) and made.unmet == ()


@pytest.mark.parametrize(
    "wish", ["밤으로 바꾸고 눈 오게 해줘", "밤으로 바꾸고 눈이 내리게", "눈 오는 밤으로"]
)
def test_night_and_snow_are_both_done(wish: str) -> None:
    made = scene(wish, "ko")
    assert made.time == "눈 내리는 밤" and made.unmet == ()


def test_of_two_parts_the_one_that_is_not_done_is_named() -> None:
    assert scene("set it at night, without the coffee", "en").time == "night"
    assert scene("밤으로 바꾸고 용 빼고", "ko").unmet == ("용",)
    assert scene("도현을 빼고 짧게", "ko").unmet == ("짧게",)


def test_what_is_not_there_need_not_go_and_a_line_is_never_emptied() -> None:
    with pytest.raises(InvalidInput, match="wish_met"):
        scene("용을 빼줘", "ko")
    beat = {"id": "b", "kind": "dialogue", "text": {"ko": "우산은 없어."}, "speaker": "c1"}
    with pytest.raises(InvalidInput, match="wish_met"):
        obeyed_line({"beat": beat, "cast": CAST, "wish": "우산 빼고", "languages": ["ko"]}, 0)


@pytest.mark.parametrize("wish", ["더 짧게", "without changing anything", "이 대사 빼줘", "make it sad"])
def test_a_wish_that_leaves_nothing_out_is_as_it_was(wish: str) -> None:
    assert removals(wish)[0] == ()


def panel(wish: str, **fields: object) -> tuple[str, str, list[str], tuple[str, ...]]:
    given = factories.panel(
        "p",
        **{
            "setting": "편의점, 새벽 세 시, 비",
            "prompt": "편의점, 새벽 세 시, 비. 서윤이 문을 연다.",
            "figures": (Figure(cast="c1"), Figure(cast="c2")),
            **fields,
        },
    )
    inputs = {"panel": given.model_dump(mode="json"), "cast": CAST, "wish": wish, "languages": ["ko"]}
    made = obeyed_panel(inputs)
    return made.setting, made.effect, [one.cast for one in made.figures], made.unmet


def test_a_panel_has_both_parts_of_a_wish() -> None:
    assert panel("밤으로 바꾸고 눈 오게 해줘") == ("편의점, 밤", "snow", ["c1", "c2"], ())
    assert panel("도현 빼고 저녁으로")[:3] == ("편의점, 저녁, 비", "none", ["c1"])
    assert panel("용 빼고 눈 오게")[1:] == ("snow", ["c1", "c2"], ("용",))
    assert panel("비 빼고 낮으로", effect="rain")[:2] == ("편의점, 정오", "none")
