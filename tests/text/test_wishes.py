"""What a wish may ask to be put into a line or a scene, and the moods it may ask for."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.errors import InvalidInput
from engines.text.answer import SceneRewritten
from engines.text.obeying import obeyed_scene
from engines.text.speech import is_polite
from tests import factories
from tests.text.test_obeying import TEXT, scene_of, texts, wished

BEATS = (
    factories.beat("x", "어서 오세요.", speaker="c"),
    factories.beat("y", "문이 열린다.", kind="action", speaker=None),
    factories.beat("z", "왜 왔어?", speaker="d"),
)


def scene(wish: str, take: int = 0) -> SceneRewritten:
    return obeyed_scene({**scene_of(*BEATS), "wish": wish}, take)


def said(made: SceneRewritten) -> list[str]:
    return [beat.texts[0].text for beat in made.beats]


@pytest.mark.parametrize(
    ("wish", "ko", "en"),
    [
        ("우산 이야기를 넣어 줘", "우산", "umbrella"),
        ("고양이를 언급해 줘", "고양이", "cat"),
        ("mention the lost key", "열쇠", "lost key"),
        ("talk about her red umbrella", "우산", "her red umbrella"),
        ("bring in Jun", "준", "Jun"),
        ("준도 나오게 해 줘", "준", "Jun"),
    ],
)
def test_what_is_to_be_mentioned_is_said_in_every_language_that_has_a_word_for_it(
    wish: str, ko: str, en: str
) -> None:
    made = texts(wished(wish))
    assert made["ko"].startswith(TEXT["ko"]) and ko in made["ko"][len(TEXT["ko"]) :]
    assert made["en"].startswith(TEXT["en"]) and en in made["en"][len(TEXT["en"]) :]
    # In the manner the line is spoken in.
    assert is_polite(made["ko"])


def test_a_word_known_in_one_language_is_put_there_alone_and_named_where_it_goes_nowhere() -> None:
    made = texts(wished("할머니 얘기도 꺼내게 해 줘"))
    assert "할머니" in made["ko"] and made["en"] == TEXT["en"]
    with pytest.raises(InvalidInput) as refused:
        scene("mention Grandma Beth")
    assert (refused.value.code, refused.value.values["words"]) == ("wish_unclear", "Grandma Beth")


@pytest.mark.parametrize(
    ("wish", "time", "seen"),
    [
        ("비를 넣어 줘", "비 내리는 밤", "비가 내리기 시작한다."),
        ("비 오는 장면으로", "비 내리는 밤", "비가 내리기 시작한다."),
        ("make it snow", "눈 내리는 밤", "눈이 내리기 시작한다."),
        ("add fog", "안개 낀 밤", "안개가 깔린다."),
    ],
)
def test_weather_comes_into_a_scene_where_it_begins(wish: str, time: str, seen: str) -> None:
    made = scene(wish)
    assert made.time == time
    assert said(made) == ["어서 오세요.", seen, "문이 열린다.", "왜 왔어?"]
    assert [beat.id for beat in made.beats] == ["x", "", "y", "z"]


def test_a_scene_is_set_at_another_hour() -> None:
    assert scene("아침으로 바꿔 줘").time == "아침"
    with pytest.raises(InvalidInput, match="wish_met"):
        scene("set it at night")


def test_somebody_of_the_cast_comes_in() -> None:
    made = scene("준을 등장시켜 줘")
    assert said(made) == ["어서 오세요.", "문이 열린다.", "준이 다가온다.", "왜 왔어?"]


@pytest.mark.parametrize(
    ("wish", "mood"),
    [("더 웃기게", "우스운"), ("sadder", "쓸쓸한"), ("따뜻하게", "따뜻한"), ("more suspense", "으스스한")],
)
def test_a_mood_is_a_scenes_and_sounds_in_its_last_line(wish: str, mood: str) -> None:
    made = scene(wish)
    assert made.mood.startswith(mood)
    assert said(made)[:2] == ["어서 오세요.", "문이 열린다."] and said(made)[2].startswith("왜 왔어? ")
    assert said(scene(wish, take=1)) != said(made)
    line = texts(wished(wish))
    assert is_polite(line["ko"]) and all(line[code].startswith(TEXT[code]) for code in line)


def test_a_line_is_said_calmly_and_in_detail_is_seen_too() -> None:
    calm = wished("더 차분하게", {"ko": "비켜!", "en": "Move!"}, "shout")
    assert (calm.kind, texts(calm)) == ("dialogue", {"ko": "비켜.", "en": "Move."})
    assert said(scene("add more detail"))[1] != "문이 열린다."


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(
        [
            "더 웃기게",
            "sadder",
            "따뜻하게",
            "긴장감 있게",
            "차분하게",
            "비를 넣어 줘",
            "밤으로",
            "mention the cat",
        ]
    ),
    st.text("가나다 abc.!?…~'\"말야", min_size=1, max_size=40).filter(str.strip),
    st.sampled_from(["dialogue", "shout", "thought", "action", "narration", "sfx"]),
)
def test_any_text_keeps_what_it_said(wish: str, text: str, kind: str) -> None:
    try:
        made = wished(wish, {"ko": text, "en": text}, kind)
    except InvalidInput as refused:
        assert refused.code in ("wish_met", "wish_unclear")
        return
    assert all(one.text.strip() for one in made.texts)
    if wish != "차분하게" and text.strip():
        assert all(text.strip()[:5].strip() in one.text for one in made.texts), made


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_wish_is_done_or_refused_with_words(wish: str) -> None:
    try:
        made = wished(wish)
    except InvalidInput as refused:
        assert refused.code in ("wish_met", "wish_unclear")
        return
    assert all(one.text for one in made.texts)
