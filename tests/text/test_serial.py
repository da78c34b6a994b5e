"""The brief of the next episode: what is kept, and a story so far that never outgrows its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.text.again import last_time
from engines.text.brief import check_brief
from engines.text.document import PREMISE_LIMIT
from engines.text.premise import read_premise
from engines.text.serial import PLACES_KEPT, STORY_LIMIT, next_brief, story_so_far
from engines.text.uses import uses_brief
from presets.eras import era_of
from tests import factories


def test_the_next_brief_keeps_the_people_and_goes_on_from_the_end() -> None:
    script = factories.script(
        factories.scene("s1", factories.beat("l1"), summary="민수가 유령을 만난다"),
        factories.scene("s2", factories.beat("l2"), place="옥상", summary="유령이 우산을 두고 간다."),
        logline={"ko": "새벽 세 시의 손님"},
        cast=(
            factories.member(appearance="파란 조끼", palette=("#112233",)),
            factories.member("연", id="ch_yeon"),
        ),
    )
    brief = next_brief(factories.brief(tone="담담하게", style="ink_noir", script="", cuts=20), script, 1)
    assert [member.id for member in brief.cast] == ["ch_minsu", "ch_yeon"]
    assert brief.cast[0].appearance == "파란 조끼" and brief.cast[0].palette == ("#112233",)
    assert (brief.tone, brief.style, brief.cuts, brief.title, brief.script) == (
        "담담하게",
        "ink_noir",
        20,
        "",
        "",
    )
    assert brief.places == ("편의점", "옥상")
    assert brief.story_so_far == (
        "1화 ‘새벽 세 시’: 새벽 세 시의 손님. 민수가 유령을 만난다. 유령이 우산을 두고 간다."
    )
    assert (
        brief.premise
        == "유령이 우산을 두고 간다. 민수는 연과의 약속을 지켜야 하지만 시간이 내일 아침까지뿐이다."
    )
    check_brief(brief)


def test_an_english_serial_is_told_in_english() -> None:
    script = factories.script(
        factories.scene("s1", factories.beat("l1"), summary="Theo finds the mug"),
        title={"en": "Closing"},
        languages=("en",),
        cast=(factories.member(names={"en": "Theo"}),),
    )
    brief = next_brief(factories.brief(languages=("en",)), script, 3)
    assert brief.story_so_far == "Episode 3, “Closing”: Theo finds the mug."
    assert brief.premise == (
        "Theo finds the mug. Theo must find who wrote a letter, but there is time only until morning."
    )


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("people", [1, 2, 3, 4])
def test_what_is_proposed_has_a_goal_and_something_in_the_way(
    language: str, number: int, people: int
) -> None:
    names = {"ko": ("서윤", "도현", "미나", "점장"), "en": ("Nora", "Theo", "June", "Mr. Hale")}[language]
    ids = ("ch_minsu", "ch_2", "ch_3", "ch_4")
    cast = tuple(
        factories.member(names={language: name}, id=ids[at]) for at, name in enumerate(names[:people])
    )
    script = factories.script(
        factories.scene("s1", factories.beat("l1"), summary="."), languages=(language,), cast=cast
    )
    brief = next_brief(factories.brief(languages=(language,)), script, number)
    read = read_premise(brief)
    assert read.goal and read.obstacle, (brief.premise, read)


@pytest.mark.parametrize(
    ("premise", "language"),
    [
        ("조선 시대 의녀 단이는 은수저를 찾아야 한다.", "ko"),
        ("In the Victorian era Nora must find a ring.", "en"),
    ],
)
def test_a_serial_stays_in_its_time(premise: str, language: str) -> None:
    first = factories.brief(premise=premise, languages=(language,))
    second = next_brief(first, factories.script(languages=(language,)), 1)
    assert era_of(premise) and era_of(second.premise) == era_of(premise)


def test_a_first_brief_is_used_as_it_was_before_there_were_serials() -> None:
    used = uses_brief(factories.brief())["brief"]
    assert "story_so_far" not in used and "places" not in used
    assert "story_so_far" in uses_brief(factories.brief(story_so_far="1화: …"))["brief"]


@given(st.lists(st.text(max_size=600), max_size=12), st.text(max_size=3000))
def test_the_story_so_far_keeps_to_its_limit_and_ends_with_the_last_episode(
    earlier: list[str], summary: str
) -> None:
    script = factories.script(factories.scene("s1", factories.beat("l1"), summary=summary))
    told = story_so_far("\n".join(earlier), script, 7)
    assert len(told) <= STORY_LIMIT
    assert "7화 ‘새벽 세 시’:" in told.split("\n")[-1]


def test_a_long_serial_stays_a_brief_that_can_be_worked_with() -> None:
    brief = factories.brief()
    for number in range(1, 60):
        script = factories.script(
            factories.scene("s1", factories.beat("l1"), place=f"장소 {number}", summary="긴 요약. " * 40)
        )
        brief = next_brief(brief, script, number)
    assert len(brief.places) == PLACES_KEPT and len(brief.premise) <= PREMISE_LIMIT
    assert "59화" in brief.story_so_far
    check_brief(brief)


def test_after_a_script_of_ones_own_no_caption_tells_of_nothing() -> None:
    script = factories.script(factories.scene("s1", factories.beat("l1"), summary=""), logline={})
    brief = next_brief(factories.brief(languages=("ko", "en")), script, 2)
    assert brief.story_so_far.endswith(":")
    assert last_time(brief) is None
