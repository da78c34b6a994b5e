"""The text stage: what it refuses, what it asks, and what it makes of answers."""

from __future__ import annotations

import json

import pytest

from engines.kernel.errors import Failure, InvalidInput, StageFailed
from engines.providers.strict import strict_schema
from engines.text import STAGE
from engines.text.answer import schema
from engines.text.brief import load_brief
from engines.text.write import TextOptions, request_for
from tests import factories
from tests.text.doubles import WritingContext

BEAT = {"kind": "dialogue", "speaker": "hero", "texts": [{"lang": "ko", "text": "안녕."}], "off_panel": False}
CAST = {
    "key": "hero",
    "names": [{"lang": "ko", "text": "민수"}],
    "role": "",
    "appearance": "",
    "personality": "",
    "voice": "",
    "palette": ["#112233", "red"],
}
ANSWER = {
    "title": [{"lang": "ko", "text": "제목"}],
    "logline": [{"lang": "ko", "text": "한 줄"}],
    "cast": [CAST],
    "scenes": [{"place": "옥상", "time": "밤", "mood": "", "summary": "", "beats": [BEAT]}],
}


def run(answer: object, **brief: object):
    text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
    ctx = WritingContext(lambda request: text)
    return STAGE.run(ctx, TextOptions(), factories.brief(**brief))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"premise": ""}, "premise_empty"),
        ({"premise": " \n\u200b "}, "premise_empty"),
        ({"premise": "🚀🐙✨"}, "premise_signs"),
        ({"premise": "가" * 4001}, "premise_too_long"),
        ({"premise": "word " * 20_000}, "premise_too_long"),
        ({"genre": "opera"}, "genre_unknown"),
        ({"languages": ("ko", "ko")}, "languages_repeated"),
        ({"cast": (factories.member(" "),)}, "cast_member"),
    ],
)
def test_a_brief_no_story_can_be_written_from_is_refused(changes: dict[str, object], code: str) -> None:
    ctx = WritingContext()
    with pytest.raises(InvalidInput) as caught:
        STAGE.run(ctx, TextOptions(), factories.brief(**changes))
    assert caught.value.code == code
    assert ctx.requests == []


def test_an_unknown_placeholder_is_named_before_anything_is_sent() -> None:
    with pytest.raises(InvalidInput) as caught:
        request_for(TextOptions(prompt="Write {{premise}} in {{stlye}}"), factories.brief())
    assert caught.value.code == "prompt_placeholder"
    assert caught.value.values["name"] == "stlye"


def test_braces_in_a_premise_are_words_not_placeholders() -> None:
    request = request_for(TextOptions(), factories.brief(premise="{{genre}} ${HOME} <b>"))
    assert "{{genre}} ${HOME} <b>" in request.prompt


def test_the_schema_can_be_enforced_strictly() -> None:
    sent, enforced = strict_schema(schema())
    assert enforced
    assert sent["required"] == ["title", "logline", "cast", "scenes"]
    assert sent["$defs"]["BeatAnswer"]["additionalProperties"] is False


def test_an_answer_becomes_a_script_with_ids_of_ours() -> None:
    script = run(ANSWER, title="내 제목")
    assert script.title == {"ko": "내 제목"}
    assert script.cast[0].palette == ("#112233",)
    assert [beat.speaker for beat in script.beats()] == [script.cast[0].id]


def test_a_colour_left_open_keeps_its_place() -> None:
    script = run({**ANSWER, "cast": [{**CAST, "palette": ["", "#AABBCC", "none"]}]})
    assert script.cast[0].palette == ("", "#aabbcc")


def test_speakers_may_be_named_by_name() -> None:
    beat = {**BEAT, "speaker": "민수"}
    script = run({**ANSWER, "scenes": [{**ANSWER["scenes"][0], "beats": [beat]}]})
    assert next(script.beats()).speaker == script.cast[0].id


@pytest.mark.parametrize(
    ("answer", "where"),
    [
        ("{", "answer"),
        ("<html>", "answer"),
        ({**ANSWER, "extra": 1}, "extra"),
        ({**ANSWER, "scenes": []}, "scenes"),
        ({**ANSWER, "title": [{"lang": "en", "text": "Title"}]}, "title"),
        (
            {**ANSWER, "scenes": [{**ANSWER["scenes"][0], "beats": [{**BEAT, "speaker": "유령"}]}]},
            "scenes.0.beats.0.speaker",
        ),
        ({**ANSWER, "cast": [CAST, {**CAST, "names": []}]}, "cast.1.names"),
    ],
)
def test_a_wrong_answer_says_where_it_is_wrong(answer: object, where: str) -> None:
    with pytest.raises(StageFailed) as caught:
        run(answer)
    assert caught.value.code == "answer_invalid"
    assert where in caught.value.cause


def test_a_providers_failure_keeps_its_code_and_cause() -> None:
    failure = Failure(
        code="billing_hard_limit", cause="no money", request_id="req_1", values={"code": "x", "limit": 5}
    )
    with pytest.raises(StageFailed) as caught:
        STAGE.run(WritingContext(lambda request: failure), TextOptions(), factories.brief())
    assert caught.value.code == "billing_hard_limit"
    assert caught.value.cause == "no money"
    assert caught.value.request_id == "req_1"


def test_style_alone_does_not_make_a_script_stale() -> None:
    uses = STAGE.uses["brief"]
    assert uses(factories.brief(style="a")) == uses(factories.brief(style="b"))
    assert uses(factories.brief(scenes=4)) != uses(factories.brief(scenes=5))


def test_a_rerun_knows_beats_scenes_and_cast_again() -> None:
    assert STAGE.signatures is not None
    ours, again = (
        STAGE.run(WritingContext(), TextOptions(), factories.brief()).model_dump(mode="json")
        for _ in range(2)
    )
    for kind in ("cast", "scenes"):
        for old, new in zip(ours[kind], again[kind], strict=True):
            assert STAGE.signatures(old, ours) == STAGE.signatures({**new, "id": old["id"]}, again)
    beats = ours["scenes"][0]["beats"]
    keys = [json.dumps(STAGE.signatures(beat, ours)[0], ensure_ascii=False) for beat in beats]
    assert len(set(keys)) == len(keys)


def test_a_brief_file_with_an_unknown_field_is_refused_by_its_name() -> None:
    with pytest.raises(InvalidInput) as caught:
        load_brief({"premise": "a", "scnes": 3}, "brief.json")
    assert caught.value.code == "brief_field"
    assert (caught.value.values["field"], caught.value.values["source"]) == ("scnes", "brief.json")
    for wrong in (
        {"scenes": 0},
        {"languages": ["xx"]},
        {"cast": [1]},
        {"cast": [{"nam": "x"}]},
        {"cuts": "many"},
    ):
        with pytest.raises(InvalidInput) as caught:
            load_brief({"premise": "a", **wrong}, "brief.json")
        assert caught.value.values["field"].startswith(next(iter(wrong)))


def test_cast_in_a_brief_file_needs_no_ids() -> None:
    brief = load_brief({"premise": "a", "cast": [{"names": {"ko": "민수"}}, {"names": {"ko": "영희"}}]}, "x")
    assert [member.id for member in brief.cast] == ["ch_1", "ch_2"]
