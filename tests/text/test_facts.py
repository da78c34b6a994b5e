"""Facts: what a premise says, what a person sets over it, and how both come back in the story."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from engines.kernel.document import in_language
from engines.studio.premises import ORDER, understood
from engines.studio.reading import prints, reasons
from engines.text.document import Brief, Facts, Script
from engines.text.facts import as_found, as_goal
from engines.text.person import turned
from engines.text.premise import read_premise
from engines.text.uses import uses_brief
from engines.text.write import TextOptions, request_for
from tests import factories
from tests.text.test_sample import written

PREMISE = "서윤은 편의점에서 노란 우산을 돌려주려고 한다. 하지만 도현이 그걸 숨긴다."


def said(script: Script, language: str = "ko") -> str:
    return " ".join(beat.text[language] for beat in script.beats())


@pytest.mark.parametrize(
    ("premise", "obstacle"),
    [
        ("민지는 지도를 찾으려고 한다. 도현은 반대한다.", "도현은 반대한다"),
        ("서윤은 고백하고 싶지만 지호가 내일 떠난다.", "지호가 내일 떠난다"),
        ("하지만 문은 잠겨 있다.", "문은 잠겨 있다"),
        ("해가 뜨기 전에 민지는 다리를 건너야 한다.", "해가 뜨기 전까지"),
        ("민지는 우산을 줍는다.", ""),
        ("Mina wants the key, but Theo has hidden it.", "Theo has hidden it"),
        ("Theo must return the map before the library closes.", "only until the library closes"),
        ("Mina finds a key.", ""),
        ("Theo wants to sail, but Dr. Park refuses to help.", "Dr. Park refuses to help"),
        ("Theo wants to sail, but Mr. X is after him.", "Mr. X is after him"),
        ("Mina wants to win the race but cannot swim.", "Mina cannot swim"),
        ("Mina waits, but only on Sundays.", ""),
        ("민지는 지도를 찾으려고 한다. 하지만 비가 와서", ""),
    ],
)
def test_what_is_in_the_way_is_read(premise: str, obstacle: str) -> None:
    assert read_premise(factories.brief(premise=premise)).obstacle == obstacle


@pytest.mark.parametrize(
    ("premise", "goal"),
    [
        ("은지는 가게를 지켜야 한다.", "가게를 지키기"),
        ("은지는 우산을 돌려줘야 한다.", "우산을 돌려주기"),
        ("은지는 범인을 찾아야 한다.", "범인을 찾기"),
        ("Tom must save No. 7 before noon.", "save No. 7"),
        ("Tom wants to thank Mrs. Aerts.", "thank Mrs. Aerts"),
    ],
)
def test_a_goal_is_read_whole(premise: str, goal: str) -> None:
    assert read_premise(factories.brief(premise=premise)).goal == goal


@pytest.mark.parametrize(
    ("words", "goal"),
    [
        ("우산을 찾는다", "우산을 찾기"),
        ("바다로 간다.", "바다로 가기"),
        ("지도를 찾고 싶다", "지도를 찾기"),
        ("우산을 돌려주려고 한다", "우산을 돌려주기"),
        ("우산을 돌려주기", "우산을 돌려주기"),
        ("복수", "복수"),
        ("to find the key", "find the key"),
        ("Mina wants to", "Mina wants to"),
        ("find the key.", "find the key"),
    ],
)
def test_a_goal_typed_in_any_form_fits_the_stories_lines(words: str, goal: str) -> None:
    assert as_goal(words) == goal


@pytest.mark.parametrize(
    ("words", "key"),
    [("town library", "library"), ("마법 학교 옥상", "rooftop"), ("machine room", "stairwell"), ("달", "")],
)
def test_a_place_typed_is_known_by_its_last_noun_and_keeps_its_words(words: str, key: str) -> None:
    found = as_found("places", words)
    assert (found.key, found.word) == (key, words)


@pytest.mark.parametrize(
    ("goal", "gender", "own"),
    [
        (
            "sell everything in her late grandfather's café",
            "female",
            "sell everything in my late grandfather's café",
        ),
        ("prove himself to his father", "male", "prove myself to my father"),
        ("tell her the truth", "female", "tell her the truth"),
        ("meet her again", "", "meet her again"),
        ("find his killer", "female", "find his killer"),
        ("find out who she is", "female", ""),
    ],
)
def test_a_goal_is_turned_to_whoever_has_it(goal: str, gender: str, own: str) -> None:
    assert turned(goal, gender) == own


@pytest.mark.parametrize(
    ("premise", "language", "caption"),
    [
        ("Nora Bell wants to sell her café before Sunday.", "en", "There is time only until Sunday."),
        ("Nora Bell wants to sell her café, but Dr. Park refuses.", "en", "in the way: Dr. Park refuses."),
        ("Nora Bell needs to find out who she is.", "en", "Nora has one thing to do: find out who she is."),
        ("Nora Bell wants to sell her café.", "en", "sell my café"),
        ("해가 뜨기 전에 민지는 다리를 건너야 한다.", "ko", "남은 시간은 해가 뜨기 전까지."),
        ("민지는 다리를 건너야 한다.", "ko", "나, 다리를 건너야 해."),
    ],
)
@pytest.mark.parametrize("genre", ["drama", "comedy", "thriller", "slice_of_life"])
def test_captions_quote_the_premise_in_whole_sentences(
    premise: str, language: str, caption: str, genre: str
) -> None:
    brief = factories.brief(premise=premise, languages=(language,), genre=genre)
    assert any(caption in beat.text[language] for beat in written(brief).beats())


@pytest.mark.parametrize("obstacle", ["only on Sundays", "with a dog", "비가 와서", "바다로"])
def test_a_piece_of_a_sentence_is_not_lettered(obstacle: str) -> None:
    language = "ko" if obstacle[0] > "z" else "en"
    premise = PREMISE if language == "ko" else "Mina finds a key."
    brief = factories.brief(premise=premise, facts=Facts(obstacle=obstacle), languages=(language,))
    assert obstacle not in said(written(brief), language)


def test_what_a_person_sets_stands_over_what_is_read_and_is_told() -> None:
    facts = Facts(
        who=("마리트", "솔"),
        place="달의 뒷면",
        object="검은 고양이 인형",
        goal="집으로 간다",
        obstacle="문이 없다",
    )
    script = written(factories.brief(premise=PREMISE, facts=facts, genre="drama", cuts=30))
    assert [in_language(member.names, "ko") for member in script.cast][:2] == ["마리트", "솔"]
    text = said(script)
    assert "검은 고양이 인형" in text and "노란 우산" not in text
    assert "집으로 가야 해" in text and "문이 없다" in text
    assert "서윤" not in text and "도현" not in text
    assert script.scenes[0].place == "달의 뒷면"


def test_what_is_left_to_the_story_is_not_the_premises_any_more() -> None:
    facts = Facts(who=(), place="", object="", obstacle="")
    script = written(factories.brief(premise=PREMISE, facts=facts, genre="drama", cuts=30))
    assert "서윤" not in said(script) and "노란 우산" not in said(script) and "숨긴다" not in said(script)
    assert script.scenes[0].place != "편의점"


def test_a_real_writer_is_told_what_a_person_set_and_nothing_where_they_set_nothing() -> None:
    plain, mine = factories.brief(), factories.brief(facts=Facts(place="옥상", obstacle=""))
    told = request_for(TextOptions(), mine).prompt
    assert "place: 옥상" in told and "obstacle: left to you" in told
    assert request_for(TextOptions(), plain).inputs == {"brief": _without_facts(plain)}
    assert "place: " not in request_for(TextOptions(), plain).prompt


def _without_facts(brief: Brief) -> dict[str, object]:
    return brief.model_dump(mode="json", exclude={"facts"})


def test_a_brief_of_earlier_days_loads_and_nothing_made_from_it_is_stale() -> None:
    old = {"premise": PREMISE, "schema_version": 1}
    brief = Brief.model_validate(old)
    before = prints(uses_brief(brief))
    assert set(uses_brief(brief)["brief"]) == {
        "premise", "title", "genre", "tone", "audience", "languages", "scenes", "cuts", "script",
    }  # fmt: skip
    mine = brief.model_copy(update={"facts": Facts(place="옥상")})
    assert [one.count for one in reasons("brief", before, prints(uses_brief(mine)))] == [1]


FACTS = st.builds(
    Facts,
    who=st.none() | st.lists(st.text(max_size=20), max_size=6).map(tuple),
    **{name: st.none() | st.text(max_size=80) for name in ORDER[1:]},
)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), FACTS, st.sampled_from([("ko",), ("en",), ("ko", "en")]))
def test_no_facts_are_too_strange_to_write_from(
    premise: str, facts: Facts, languages: tuple[str, ...]
) -> None:
    brief = factories.brief(premise=premise + "a", facts=facts, languages=languages)
    shown = understood(brief)
    assert [one.name for one in shown] == list(ORDER)
    assert all(one.given == (getattr(facts, one.name) is not None) for one in shown)
    assert written(brief).scenes


@pytest.mark.parametrize("facts", [{"place": "x" * 81}, {"who": ["a"] * 7}, {"colour": "red"}, {"place": 3}])
def test_facts_out_of_shape_are_refused(facts: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Facts.model_validate(facts)


def test_with_a_script_of_ones_own_nothing_is_read() -> None:
    assert understood(factories.brief(script="민수: 안녕")) == ()
