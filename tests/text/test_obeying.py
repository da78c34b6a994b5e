"""What the practice writer makes of a wish for a line or a scene, in both languages."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.errors import InvalidInput
from engines.text.answer import LineRewritten
from engines.text.document import SPOKEN, Beat
from engines.text.obeying import obeyed_line, obeyed_scene
from engines.text.speech import casual, is_polite, polite
from tests import factories

CAST = [{"id": "c", "names": {"ko": "미나", "en": "Mina"}}, {"id": "d", "names": {"ko": "준", "en": "Jun"}}]
TEXT = {"ko": "어서 오세요. 오늘은 뭐가 필요하세요?", "en": "Welcome. What do you need today?"}


def wished(
    wish: str, text: dict[str, str] | None = None, kind: str = "dialogue", take: int = 0
) -> LineRewritten:
    speaker = "c" if kind in SPOKEN else None
    beat = {"id": "b", "kind": kind, "text": text or TEXT, "speaker": speaker}
    return obeyed_line({"wish": wish, "beat": beat, "cast": CAST, "languages": ["ko", "en"]}, take)


def texts(answer: LineRewritten) -> dict[str, str]:
    return {one.lang: one.text for one in answer.texts}


@pytest.mark.parametrize("wish", ["더 짧게", "짧게 줄여 줘", "make it shorter", "shorten this line, please"])
def test_shorter_is_shorter_in_every_language(wish: str) -> None:
    assert texts(wished(wish)) == {"ko": "오늘은 뭐가 필요하세요?", "en": "What do you need today?"}


@pytest.mark.parametrize("wish", ["더 길게", "make it longer", "조금 더 자세하게"])
def test_longer_keeps_what_was_said(wish: str) -> None:
    made = texts(wished(wish))
    assert all(made[code].startswith(TEXT[code]) and made[code] != TEXT[code] for code in made)
    # In the same manner of speaking, and another one when it is wished again.
    assert is_polite(made["ko"])
    assert texts(wished(wish, take=1)) != made


@pytest.mark.parametrize(
    ("close", "formal"),
    [
        ("나는 네가 싫어.", "저는 네가 싫어요."),
        ("뭐 하니?", "뭐 하나요?"),
        ("이게 뭐야?", "이게 뭐예요?"),
        ("비가 온다.", "비가 옵니다."),
        ("내가 했다.", "제가 했습니다."),
        ("빨리 먹어라.", "빨리 먹으세요."),
        ("가자.", "갑시다."),
        ("응.", "네."),
    ],
)
def test_banmal_becomes_polite(close: str, formal: str) -> None:
    assert polite(close) == formal
    assert polite(formal) == formal


@pytest.mark.parametrize(
    ("formal", "close"),
    [
        ("어서 오세요.", "어서 와."),
        ("저는 집에 갑니다.", "나는 집에 가."),
        ("이건 우산입니다.", "이건 우산이야."),
        ("어디 가십니까?", "어디 가?"),
        ("앉으세요.", "앉아."),
        ("기다리세요!", "기다려!"),
        ("괜찮아요?", "괜찮아?"),
        ("갑시다.", "가자."),
        ("먹읍시다.", "먹자."),
    ],
)
def test_polite_becomes_banmal(formal: str, close: str) -> None:
    assert casual(formal) == close
    assert not is_polite(casual(formal))


def test_other_ways_in_both_languages() -> None:
    assert wished("외치게").kind == "shout" and wished("whispering").kind == "whisper"
    angry = wished("make her angrier")
    assert angry.kind == "dialogue" and all("!" in one for one in texts(angry).values())
    told = {"ko": "비가 온다.", "en": "It is raining."}
    assert all(one.endswith("?") for one in texts(wished("질문으로 바꿔 줘", told)).values())
    assert texts(wished("반말로"))["ko"] == "어서 와. 오늘은 뭐가 필요해?"
    assert "May I ask" in texts(wished("more polite"))["en"]
    both = texts(wished("더 짧고 화나게"))
    assert "어서" not in both["ko"] and both["ko"].endswith("!")


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ("춤추게 해 줘", "춤추게"),
        ("mention that he is hungry", "mention, hungry"),
        ("덜 화나게", "덜"),
        ("don't make her angry", "don't"),
        ("준이 더 화나게", "준이"),
        ("asdf", "asdf"),
        ("더", "더"),
    ],
)
def test_what_it_does_not_understand_is_named(wish: str, words: str) -> None:
    with pytest.raises(InvalidInput) as error:
        wished(wish)
    assert (error.value.code, error.value.values["words"]) == ("wish_unclear", words)


def test_of_a_wish_known_in_part_that_part_is_done_and_the_rest_named() -> None:
    made = wished("더 짧게, 그리고 하늘을 보게")
    assert texts(made) == texts(wished("더 짧게")) and made.unmet == ("하늘을", "보게")
    assert wished("더 짧게").unmet == ()
    # What is known is so already: the rest is what keeps it from being done.
    with pytest.raises(InvalidInput) as error:
        wished("더 짧게, 춤추게 해 줘", {"ko": "응."})
    assert (error.value.code, error.value.values["words"]) == ("wish_unclear", "춤추게")
    with pytest.raises(InvalidInput):
        wished("더 짧게, 화나지 않게")


def test_what_is_so_already_is_not_pretended_to_be_done() -> None:
    for wish, text in (("존댓말로", {"ko": "네."}), ("질문으로", TEXT), ("더 짧게", {"ko": "응."})):
        with pytest.raises(InvalidInput) as error:
            wished(wish, text)
        assert error.value.code == "wish_met"


def scene_of(*beats: Beat) -> dict[str, Any]:
    scene = factories.scene("s", *beats)
    return {"scene": scene.model_dump(mode="json"), "cast": CAST, "languages": ["ko"]}


@pytest.mark.parametrize("wish", ["더 화나게", "망설이게", "angrier", "more polite", "more casual"])
def test_lines_of_a_scene_are_not_all_begun_alike(wish: str) -> None:
    said = {
        "왜 안 가?": "Why don't you go?",
        "그만 울어라.": "Stop crying.",
        "비가 온다.": "It is raining.",
        "도와줘서 고마워.": "Thank you for your help.",
        "문을 닫아 둬.": "Close the door.",
        "나는 집에 간다.": "I am going home.",
    }
    beats = [
        factories.beat(f"b{n}", ko, speaker="cd"[n % 2]).model_copy(update={"text": {"ko": ko, "en": en}})
        for n, (ko, en) in enumerate(said.items())
    ]
    made = obeyed_scene({**scene_of(*beats), "wish": wish}, 0).beats
    for at in range(2):
        pairs = [
            (new.texts[at].text.split()[0], old[at].split()[0])
            for new, old in zip(made, said.items(), strict=True)
        ]
        put = [new for new, old in pairs if new != old]
        assert len(put) == len(set(put)) <= 5
    if wish in ("더 화나게", "angrier"):
        assert [one.text for one in made[3].texts] == list(list(said.items())[3])
        assert [one.text for one in made[4].texts] == ["당장 문을 닫아 둬!", "Close the door! Now!"]


def test_whoever_tells_the_story_is_not_angry() -> None:
    with pytest.raises(InvalidInput, match="wish_met"):
        wished("더 화나게", kind="narration")


def test_in_a_scene_whoever_is_named_is_meant() -> None:
    beats = [
        factories.beat("x", "안 가.", speaker="c"),
        factories.beat("y", "왜 안 가?", speaker="d"),
        factories.beat("z", "문이 닫힌다.", kind="action", speaker=None),
    ]
    made = obeyed_scene({**scene_of(*beats), "wish": "미나를 더 화나게"}, 0)
    assert [one.id for one in made.beats] == ["x", "y", "z"]
    changed = [
        one.id for one, old in zip(made.beats, beats, strict=True) if one.texts[0].text != old.text["ko"]
    ]
    assert changed == ["x"]
    # A scene without a line that could be shorter loses one of its actions.
    quiet = [factories.beat(f"q{n}", "본다.", kind="action", speaker=None) for n in range(5)]
    short = obeyed_scene({**scene_of(*quiet), "wish": "더 짧게"}, 0)
    assert len(short.beats) == 4 and {one.id for one in short.beats} < {one.id for one in quiet}


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(
        ["더 짧게", "더 길게", "더 화나게", "존댓말로", "반말로", "질문으로", "외치게", "속삭이게"]
    ),
    st.text(max_size=60),
    st.sampled_from(["dialogue", "thought", "action", "narration", "sfx"]),
)
def test_any_text_is_changed_into_text_or_left_alone(wish: str, text: str, kind: str) -> None:
    try:
        made = wished(wish, {"ko": text, "en": text}, kind)
    except InvalidInput as refused:
        assert refused.code == "wish_met"
        return
    assert all(isinstance(one.text, str) for one in made.texts)
    json.dumps(made.model_dump(mode="json"), ensure_ascii=True)
