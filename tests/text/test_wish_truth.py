"""What is reported of a wish is true: what is said to be done differs, what is named stands in the wish as a
whole word, and where nothing is reported nothing has changed."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director.document import Figure, Panel
from engines.director.obeying import obeyed_panel
from engines.kernel.errors import InvalidInput
from engines.kernel.wishes import understood, whole_words
from engines.text.obeying import obeyed_line, obeyed_scene
from presets import wishes
from tests import factories
from tests.text.test_obeying import CAST

KOREAN = (
    "결말을 더 슬프게 해 줘",
    "강아지를 넣어 줘",
    "미나를 더 화나게",
    "준이를 더 화나게",
    "밤으로 바꿔 줘",
    "비가 오는 아침으로",
    "준비가 안 된 느낌으로",
    "더 짧게, 그리고 춤추게",
    "화나지 않게 해 줘",
    "대사를 존댓말로 바꾸고 눈물을 흘리게",
    "할머니가 등장하게 해 줘",
    "더 재미있고 빠르게",
    "눈 내리는 밤, 더 무섭게",
    "고양이 얘기를 꺼내게",
    "소리치게 해 줘",
    "배경을 우주로 바꿔 줘",
    "밤새 기다린 티가 나게",
    "마지막 대사를 질문으로",
    "긴장감을 올려 줘",
    "더 극적으로 클로즈업",
    "미나를 더 가까이, 아래에서",
)
ENGLISH = (
    "make the ending sadder",
    "add a dog",
    "make Mina angrier",
    "set it at night",
    "a rainy morning, please",
    "make it shorter and let them dance",
    "not so angry",
    "more polite, and let her cry",
    "bring in Grandma Beth",
    "funnier and faster",
    "snow at night, scarier",
    "have Mina smile",
    "mention the lost key",
    "shout it",
    "move it to outer space",
    "as if they had waited all night",
    "turn the last line into a question",
    "raise the tension",
    "a dramatic close-up",
    "closer, from below, and blue",
    "Add More Detail and a Volcano",
)
WISHES = (*KOREAN, *ENGLISH)
SCENE = factories.scene(
    "s",
    factories.beat("x", "어서 오세요.", speaker="c"),
    factories.beat("y", "문이 열린다.", kind="action", speaker=None),
    factories.beat("z", "왜 왔어?", speaker="d"),
)
PANEL = Panel(
    id="p1", scene="s", shot="medium", prompt="미디엄 샷", figures=(Figure(cast="c", expression="무표정"),)
)


def inputs(wish: str, **item: Any) -> dict[str, Any]:
    return {"wish": wish, "cast": CAST, "languages": ["ko"], **item}


def named(words: str, wish: str) -> bool:
    """Whether each of the words stands in the wish as it is told, and is no piece of another."""
    return all(
        re.search(rf"(?<![\w'’-]){re.escape(word)}(?![\w'’-])", wish) for word in words.split(", ") if word
    )


def refused(error: InvalidInput, wish: str) -> None:
    assert error.code in ("wish_unclear", "wish_met")
    assert named(str(error.values.get("words", "")), wish), error.values


@pytest.mark.parametrize("wish", WISHES)
@pytest.mark.parametrize("kind", ["dialogue", "narration", "action", "sfx"])
def test_of_a_line_what_is_reported_is_true(wish: str, kind: str) -> None:
    beat = {
        "id": "b",
        "kind": kind,
        "text": {"ko": "이제 가자."},
        "speaker": "c" if kind == "dialogue" else None,
    }
    try:
        made = obeyed_line(inputs(wish, beat=beat), 0)
    except InvalidInput as error:
        refused(error, wish)
        return
    assert (made.kind, made.texts[0].text) != (kind, "이제 가자.")
    assert all(named(words, wish) for words in made.unmet)


@pytest.mark.parametrize("wish", WISHES)
def test_of_a_scene_what_is_reported_is_true(wish: str) -> None:
    try:
        made = obeyed_scene(inputs(wish, scene=SCENE.model_dump(mode="json")), 0)
    except InvalidInput as error:
        refused(error, wish)
        return
    before = [(beat.id, beat.kind, beat.text["ko"]) for beat in SCENE.beats]
    after = [(beat.id, beat.kind, beat.texts[0].text) for beat in made.beats]
    assert (after, made.time) != (before, SCENE.time)
    assert all(named(words, wish) for words in made.unmet)


@pytest.mark.parametrize("wish", WISHES)
def test_of_a_panel_what_is_reported_is_true(wish: str) -> None:
    try:
        made = obeyed_panel(inputs(wish, panel=PANEL.model_dump(mode="json")))
    except InvalidInput as error:
        refused(error, wish)
        return
    fields = made.model_dump(mode="json", exclude={"unmet", "alt"})
    assert fields != PANEL.model_dump(mode="json", include=set(fields))
    assert all(named(words, wish) for words in made.unmet)


def test_a_part_of_a_wish_that_changes_nothing_is_said_beside_what_is_done() -> None:
    # Whoever tells the story is not angry; an excited mark is none of a narration's.
    told = {
        "id": "b",
        "kind": "narration",
        "text": {"ko": "그날은 비가 왔다. 모두가 잠들었다."},
        "speaker": None,
    }
    assert obeyed_line(inputs("더 짧게, 화나게", beat=told), 0).unmet == ("화나게",)
    made = obeyed_panel(inputs("클로즈업으로, 눈높이에서 춤추게", panel=PANEL.model_dump(mode="json")))
    assert (made.shot, set(made.unmet)) == ("close_up", {"춤추게", "눈높이에서"})
    gone = obeyed_panel(inputs("준을 더 가까이", panel=PANEL.model_dump(mode="json")))
    assert gone.unmet == ("준을",), "nobody of that name is in the picture"


def test_somebody_without_a_line_is_named() -> None:
    quiet = factories.scene("s", factories.beat("x", "어서 오세요.", speaker="c"))
    with pytest.raises(InvalidInput) as error:
        obeyed_scene(inputs("준을 더 화나게", scene=quiet.model_dump(mode="json")), 0)
    assert (error.value.code, error.value.values["words"]) == ("wish_unclear", "준을")


@pytest.mark.parametrize(
    ("wish", "seen"),
    [
        ("강아지를 넣어 줘", "강아지가 다가온다."),
        ("할머니가 등장하게", "할머니가 다가온다."),
        ("우산을 추가해 줘", "우산이 눈에 들어온다."),
    ],
)
def test_what_is_to_be_there_is_seen_and_not_only_asked_about(wish: str, seen: str) -> None:
    made = obeyed_scene(inputs(wish, scene=SCENE.model_dump(mode="json")), 0)
    assert seen in [beat.texts[0].text for beat in made.beats]


def test_a_name_is_no_piece_of_another_word() -> None:
    known = wishes()["line"].words
    assert understood("준비를 더 짧게", known, ["준"]).about == ()
    assert understood("준을 더 화나게", known, ["준"]).about == ("준",)
    assert understood("준이가 더 화나게", known, ["준"]).about == ("준",)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text("가나다않게abcX'’-", min_size=1, max_size=6), min_size=1, max_size=6))
def test_whole_words_stand_in_the_wish(words: list[str]) -> None:
    wish = ", ".join(words)
    pieces = [word[: 1 + len(word) // 2] for word in words]
    assert all(named(one, wish) for one in whole_words(pieces, wish))
