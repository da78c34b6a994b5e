"""Who and what is in the way where several are, or where something is done in spite of it; what is given back
to an owner, entered, woken and healed."""

from __future__ import annotations

import pytest

from engines.text.acting import quest_of
from engines.text.deeds import Acting, acting_of
from engines.text.premise import read_premise
from engines.text.sight import wanted
from engines.text.wants import wanting
from tests import factories


def acted(premise: str) -> tuple[Acting, str]:
    """How a premise is acted out, and the thing it is about."""
    language = "en" if premise.isascii() else "ko"
    found = wanting(read_premise(factories.brief(premise=premise, languages=(language,))))
    quest = quest_of(found, "drama")
    assert quest is not None
    acting = acting_of(found, quest)
    return acting, wanted(found, acting)


@pytest.mark.parametrize(
    ("premise", "bar", "bane"),
    [
        ("Lena wants to marry Theo, but her parents forbid it.", "against", "the mother"),
        ("Sam wants to dance but the villagers forbid it.", "against", "the villager"),
        ("Mia wants to keep the cafe but the neighbors all want it gone.", "against", "the neighbor"),
        ("레나는 태오와 결혼하고 싶지만 부모님이 반대한다", "against", "어머니"),
        ("민수는 춤을 추고 싶지만 동네 사람들이 반대한다", "against", "동네 사람"),
        ("민호는 신메뉴를 개발하고 싶다. 하지만 사장님이 매일 냉장고를 검사한다.", "against", "사장님"),
        ("Ada wants to finish the race despite a broken shoe.", "broken", "the broken shoe"),
        ("Kim wants to win the singing contest despite her stage fright.", "fear", "her stage fright"),
        ("Despite the storm, Joe must deliver the medicine.", "weather", "the storm"),
        ("Oduya wants to wake her mother, but the ship's AI locks the door.", "door", "the locked door"),
        ("민수는 강을 건너야 하지만 홍수가 다리를 쓸어 갔다", "gap", "끊어진 다리"),
        ("Ann wants to cross the river but a bomb destroyed the bridge.", "gap", "the broken bridge"),
    ],
)
def test_one_stands_for_several_and_what_is_done_to_a_thing_leaves_that_thing(
    premise: str, bar: str, bane: str
) -> None:
    acting, _ = acted(premise)
    assert (acting.bar, acting.bane) == (bar, bane)


@pytest.mark.parametrize(
    ("premise", "deed", "thing", "dear"),
    [
        ("알바생 준호가 편의점에서 지갑의 주인을 찾으려고 한다", "bring", "지갑", "주인"),
        ("Mina wants to find the owner of a yellow umbrella.", "bring", "the yellow umbrella", "the owner"),
        ("Leo must find the cat's owner.", "bring", "the cat", "the owner"),
        ("Ann wants to find the owner of the voice", "find", "", ""),
        ("태식은 요리 대회에 나가고 싶다", "show", "우승 트로피", ""),
        ("태식은 섬에서 나가고 싶다", "escape", "", ""),
        ("Theo wants to enter the baking contest.", "show", "the winner's trophy", ""),
        ("Ann must get to the concert on time", "reach", "", ""),
        ("수아는 잠든 왕자를 깨워야 한다", "wake", "", "왕자"),
        ("Ada wants to heal her sick grandmother", "heal", "", "the sick grandmother"),
        ("Ann must cure the plague", "mend", "", ""),
        ("준이는 동생의 공을 찾아와야 한다", "find", "동생의 공", ""),
        ("Beck must find her missing co-host Wyatt.", "seek", "", "Wyatt"),
        ("Tiago has to make wedding shoes for Beatriz.", "make", "the wedding shoes", ""),
        ("Frank must remember who took his daughter.", "uncover", "", ""),
    ],
)
def test_a_goal_is_known_by_what_is_to_be_done_for_whom(
    premise: str, deed: str, thing: str, dear: str
) -> None:
    acting, what = acted(premise)
    assert (acting.deed, what, acting.dear) == (deed, thing, dear)


@pytest.mark.parametrize("premise", ["수호는 지갑을 찾으려 한다", "하나는 지갑을 찾으려 한다"])
def test_a_name_that_is_a_common_noun_is_somebody_who_wants_something(premise: str) -> None:
    assert read_premise(factories.brief(premise=premise)).heroes == (premise[:2],)


def test_merit_is_no_ball() -> None:
    found = read_premise(factories.brief(premise="왕자는 공을 세워 기사가 되고 싶다."))
    assert found.thing is None or found.thing.key != "ball"
