"""The dummy writer's stories: for any brief a whole script in its languages, with its facts in it."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.document import in_language
from engines.kernel.errors import InvalidInput
from engines.text import STAGE
from engines.text.brief import load_brief
from engines.text.checks import check
from engines.text.document import SPOKEN, Brief, Script
from engines.text.metrics import metrics
from engines.text.sample import sample_script
from engines.text.write import TextOptions
from presets import briefs, genres, stories
from tests import factories
from tests.text.doubles import WritingContext

BRIEFS = st.builds(
    factories.brief,
    premise=st.sampled_from(
        [
            "편의점 알바생 서윤이 새벽에 우산을 줍는다.",
            "아무 일도 없다",
            "A clerk named Mia has to find the old key at the rooftop.",
            "누가 봐도 이상한 Bob과 R2가 우주선에서 지도를 찾으려고 한다",
        ]
    ),
    genre=st.sampled_from(sorted(genres())),
    languages=st.sampled_from([("ko",), ("en",), ("ko", "en"), ("en", "ko")]),
    scenes=st.integers(1, 30),
    cuts=st.integers(1, 200),
)


def written(brief: Brief, seed: int = 0) -> Script:
    return STAGE.run(WritingContext(), TextOptions(seed=seed), brief)


@settings(max_examples=60, deadline=None)
@given(BRIEFS, st.integers(0, 50))
def test_any_brief_gets_a_script_that_keeps_the_house_rules(brief: Brief, seed: int) -> None:
    script = written(brief, seed)
    assert len(script.scenes) == brief.scenes
    assert script.cuts == brief.cuts
    assert all(set(beat.text) == set(brief.languages) for beat in script.beats())
    rules = {finding.rule for finding in check(script, brief) if finding.severity != "note"}
    assert rules <= {"script_cuts_few", "script_lines_many"}
    for language in brief.languages:
        said = Counter(beat.text[language] for beat in script.beats() if beat.kind in SPOKEN)
        assert max(said.values()) == 1, said.most_common(1)
        assert not any("{" in words or "}" in words for words in said)


@settings(max_examples=10, deadline=None)
@given(BRIEFS, st.integers(0, 50))
def test_the_same_brief_and_seed_give_the_same_story(brief: Brief, seed: int) -> None:
    assert sample_script(brief, seed) == sample_script(brief, seed)


@pytest.mark.parametrize("name", ["sample", "sample_en", "thriller"])
def test_a_bundled_brief_gives_five_scenes_of_every_kind_of_line(name: str) -> None:
    brief = load_brief(briefs()[name].brief, f"presets/briefs/{name}.toml")
    script = written(brief)
    assert {key: metrics(script)[key] for key in ("scenes", "cuts")} == {"scenes": 5, "cuts": 15}
    assert metrics(script)["words"] > 60
    assert check(script, brief) == ()
    if name == "sample":
        kinds = {beat.kind for beat in script.beats()}
        assert kinds == {"action", "dialogue", "thought", "whisper", "shout", "narration", "sfx"}


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("genre", sorted(genres()))
def test_every_story_ends_on_a_question_and_pays_its_object_off(language: str, genre: str) -> None:
    brief = factories.brief(premise="1", genre=genre, languages=(language,), scenes=5, cuts=15)
    script = written(brief)
    last = list(script.beats())[-1]
    assert "?" in last.text[language]
    thing = next(iter(story.slots["object"][language] for story in stories().values() if _is(story, script)))
    first, turn = (" ".join(beat.text[language] for beat in script.scenes[index].beats) for index in (0, 3))
    assert thing in first
    assert thing in turn


def _is(story: object, script: Script) -> bool:
    roles = {role.role[script.languages[0]] for role in story.cast}  # type: ignore[attr-defined]
    return bool(roles) and roles == {member.role for member in script.cast}


def test_names_and_facts_of_the_premise_return_in_the_lines() -> None:
    premise = "해 질 녘 도서관에서 민지가 낡은 지도를 찾으려고 한다. 도현은 반대한다."
    script = written(factories.brief(premise=premise, genre="drama", cuts=30))
    assert [in_language(member.names, "ko") for member in script.cast][:2] == ["민지", "도현"]
    text = " ".join(beat.text["ko"] for beat in script.beats())
    assert "낡은 지도" in text
    assert "낡은 지도를 찾아야 해" in text
    assert script.scenes[0].place == "도서관"


def test_given_cast_plays_the_parts_and_keeps_its_ids() -> None:
    cast = (
        factories.member("복동", id="ch_a", role="고양이"),
        factories.member("Zoe", id="ch_b", names={"ko": "Zoe", "en": "Zoe"}),
    )
    script = written(factories.brief(cast=cast, genre="romance", languages=("ko", "en")))
    # As given, and called something in the script's other language too.
    assert all(one.names["en"] for one in script.cast)
    for one, member in zip(script.cast, cast, strict=False):
        assert one.names.items() >= member.names.items()
        assert one.model_copy(update={"names": member.names}) == member
    assert {beat.speaker for beat in script.beats() if beat.speaker} >= {"ch_a", "ch_b"}
    assert any("복동이" in beat.text["ko"] for beat in script.beats())


def test_a_language_without_stories_is_refused_by_name() -> None:
    with pytest.raises(InvalidInput) as caught:
        sample_script(factories.brief(languages=("ja",)), 0)
    assert caught.value.code == "dummy_language"
    assert caught.value.values["language"] == "ja"


def test_people_who_speak_politely_do_so_to_the_end() -> None:
    """존댓말 never slips: every sentence of the guest ends politely."""
    brief = load_brief(briefs()["sample"].brief, "sample")
    script = written(brief.model_copy(update={"cuts": 60}))
    guest = script.cast[1].id
    polite = ("요", "다", "죠", "까", "고요")
    for beat in script.beats():
        if beat.speaker == guest:
            for sentence in beat.text["ko"].replace("?", ".").split("."):
                words = sentence.strip(" …")
                nominal = words in ("어", "저 병원에서")
                assert not words or nominal or words.endswith(polite), words
