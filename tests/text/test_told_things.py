"""Things that stories are about, told so that pictures show it: what is behind a locked door, what somebody
else means to sell or has hidden, what has run out, and what a word of one syllable is."""

from __future__ import annotations

import pytest

from engines.providers.painters.dummy.imagined import TROUBLE
from engines.providers.painters.dummy.objects.pictured import plain
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.things_in import things
from engines.text.josa import with_particle
from engines.text.phrases import nouns
from tests.text.test_plainly_told import acting, drawn, premise_of


@pytest.mark.parametrize(
    "premise",
    [
        "Engineer Kai must fix the ship's engine, but the ship's AI has locked the door.",
        "정비사 다온은 우주선 엔진을 고쳐야 한다. 하지만 인공지능이 문을 잠갔다.",
    ],
)
def test_what_is_to_be_mended_behind_a_locked_door_is_thought_of_and_seen_once_it_is_open(
    premise: str,
) -> None:
    readings = drawn(premise, "science_fiction")
    opened = next(number for number, one in enumerate(readings) if one.barrier and one.barrier.over)
    before, behind = readings[:opened], readings[opened:]
    assert any(one.thought and one.thought.thing == "broken_engine" for one in before[:5])
    assert not any(plain(thing) == "engine" for one in before for thing in (one.thing, one.placed))
    worked_on = [one for one in behind if any(who.pose == "mending" for who in one.people)]
    assert [one.placed for one in worked_on] == ["broken_engine"]
    assert "engine" in {one.thing for one in behind[behind.index(worked_on[0]) + 1 :]}


@pytest.mark.parametrize(
    ("premise", "thing"),
    [
        ("Old fisherman Elias wants to repair his boat, but his son wants to sell it.", "boat"),
        ("어부 만석은 낡은 배를 고치려고 한다. 하지만 아들은 배를 팔려고 한다.", "boat"),
        (
            "손녀 다은은 할머니의 재봉틀을 고치려고 한다. 하지만 삼촌이 재봉틀을 팔려고 한다.",
            "sewing_machine",
        ),
    ],
)
def test_who_means_to_sell_it_holds_up_money_and_it_alone_has_its_price_on_it(
    premise: str, thing: str
) -> None:
    readings = drawn(premise)
    first = next(one for one in readings if "money" in (one.thing, one.also))
    assert thing in {plain(one) for one in (first.thing, first.also, first.placed)}
    assert [who.pose for who in first.people] == ["raising"]
    tagged = {plain(one.thing) for one in readings if one.state == "tagged"}
    assert tagged | {plain(one.placed) for one in readings if one.priced} == {thing}
    # A boat stands beside them; a sewing machine would be in the other hand.
    assert first.priced == (thing == "boat")


@pytest.mark.parametrize(
    ("premise", "thing"),
    [
        ("선장 도윤은 배를 수리해야 한다. 하지만 폭풍이 다가온다.", "배"),
        ("뱃사공 노을은 가라앉은 배를 건지려 한다. 하지만 밧줄이 끊어졌다.", "배"),
        ("봉수는 배가 고프다. 빵을 먹고 싶지만 돈이 없다.", "빵"),
        ("봉수는 배가 아프다. 약을 사야 하지만 약국이 닫혔다.", "약"),
    ],
)
def test_a_ship_is_none_that_is_hungry(premise: str, thing: str) -> None:
    found = premise_of(premise).thing
    assert found is not None and found.word == thing


def given(readings: list[Reading], thing: str) -> list[int]:
    """In which pictures one gives that thing to another."""
    return [
        number
        for number, one in enumerate(readings)
        if one.thing == thing and {"giving", "receiving"} <= {who.pose for who in one.people}
    ]


@pytest.mark.parametrize(
    ("premise", "thing"),
    [
        ("할머니 순자는 손주에게 김밥을 싸 주고 싶다. 하지만 쌀이 떨어졌다.", "sack"),
        ("Painter Jo wants to finish her mural, but she has run out of paint.", "palette"),
        ("Shy florist Ivy wants to dance with Tom at the ball, but she has lost a shoe.", "shoe"),
        ("Leo wants to fix his old car, but he has no tools.", "toolbox"),
    ],
)
def test_what_has_run_out_is_thought_of_as_trouble_and_brought_at_the_turn(premise: str, thing: str) -> None:
    readings = drawn(premise, "slice_of_life")
    missed = [n for n, one in enumerate(readings) if one.thought and one.thought.mark == TROUBLE]
    assert missed and {one.thought.thing for n in missed if (one := readings[n]).thought} == {thing}
    brought = given(readings, thing)
    assert brought and missed[0] < brought[0]


@pytest.mark.parametrize(
    ("premise", "bar"),
    [
        ("Ada wants to bake bread, but she has run out of flour.", "lacks"),
        ("Ada wants to bake bread, but her mother has died.", "gone"),
        ("민지는 편지를 전하려고 한다. 그런데 편지가 사라졌다.", "gone"),
        ("민지는 편지를 전하려고 한다. 그런데 우산이 없다.", "lacks"),
    ],
)
def test_only_a_thing_that_somebody_else_may_have_is_brought(premise: str, bar: str) -> None:
    found = acting(premise)
    assert found is not None and found.bar == bar


@pytest.mark.parametrize(
    "premise",
    [
        "우주 정비사 태오는 고장 난 엔진을 고쳐야 한다. 하지만 공구를 로봇이 숨겼다.",
        "Mechanic Teo must fix the broken engine, but a robot has hidden the tools.",
    ],
)
def test_what_somebody_has_hidden_is_given_back(premise: str) -> None:
    readings = drawn(premise, "science_fiction")
    shown = [n for n, one in enumerate(readings) if "toolbox" in (one.thing, one.also, one.placed)]
    assert given(readings, "toolbox") == [shown[-1]] and shown[0] < shown[-1]


@pytest.mark.parametrize("noun", sorted(nouns("staples", "en") | nouns("staples", "ko")))
def test_what_runs_out_can_be_drawn(noun: str) -> None:
    if noun.isascii():
        brings, misses = f"Mia holds out the {noun} with both hands.", f"Jo thinks of the {noun}."
    else:
        what = with_particle(noun, "을/를")
        brings, misses = f"유나가 {what} 두 손으로 내민다.", f"서윤이 {what} 떠올린다."
    assert set(things(brings)) - {"hand"} and things(misses)
