"""Obstacles and wishes that are told as what they are: lifts, storms, silence, lights, spoilt things, what is
worn, balls and kitchens."""

from __future__ import annotations

import re

import pytest

from engines.director.document import Panel
from engines.image.request import request_for, style_of
from engines.providers.painters.dummy.reading import Reading, read
from engines.text.acting import quest_of
from engines.text.deeds import Acting, acting_of
from engines.text.document import Script
from engines.text.minded import minded
from engines.text.premise import Premise, read_premise
from engines.text.worn import worn_by
from presets.injuries import hurts_hand, is_hurt, limb_of
from tests import factories
from tests.director.test_turns import episode
from tests.text.test_sample import written


def language_of(premise: str) -> str:
    return "en" if premise.isascii() else "ko"


def premise_of(premise: str) -> Premise:
    return read_premise(factories.brief(premise=premise, languages=(language_of(premise),)))


def acting(premise: str) -> Acting | None:
    found = premise_of(premise)
    quest = quest_of(found, "drama")
    return acting_of(found, quest) if quest else None


def told(premise: str, genre: str = "drama") -> Script:
    return written(factories.brief(premise=premise, languages=(language_of(premise),), genre=genre, cuts=15))


def drawn(premise: str, genre: str = "drama") -> list[Reading]:
    script, board = episode(premise, language_of(premise), genre)
    return [read(request_for(panel, script, style_of(""), seed=0)) for panel in board.panels]


@pytest.mark.parametrize(
    ("premise", "bar"),
    [
        ("간호사 은서는 병원에서 나가야 한다. 하지만 엘리베이터가 계속 같은 층에 멈춘다.", "stairs"),
        ("Maya must leave the hotel before dawn, but every door leads back to the lobby.", "loop"),
        ("A shy baker wants to bake bread, but the oven has gone cold.", "broken"),
        ("Ada wants to bake bread, but her recipe is gone.", "gone"),
        ("Ruth wants to play one last concert, but her wrist is broken.", "hurt"),
        ("탐정 민재는 그림을 찾아야 한다. 하지만 목격자가 입을 열지 않는다.", "mute"),
    ],
)
def test_what_is_in_the_way_is_known_for_what_it_is(premise: str, bar: str) -> None:
    found = acting(premise)
    assert found is not None and found.bar == bar


@pytest.mark.parametrize(
    ("premise", "place"),
    [
        ("Maya must bring a tape to the police, but a man in a grey suit is following her.", ""),
        ("Shy florist Ivy wants to dance with Tom at the ball, but she has lost a shoe.", "ballroom"),
        ("민지는 새로 산 옷을 찾아야 한다. 하지만 언니가 숨겼다.", ""),
        ("기사 라온은 아기 용을 산에 데려다줘야 한다. 하지만 폭풍이 길을 막는다.", "산"),
    ],
)
def test_a_place_is_where_somebody_is_and_nothing_worn_or_bought(premise: str, place: str) -> None:
    found = premise_of(premise).place
    assert (found.word if found else "") == place


@pytest.mark.parametrize(
    ("role", "premise", "words"),
    [
        ("man", "A man in a grey suit is following her.", {"ko": "회색 정장", "en": "a grey suit"}),
        ("남자", "하지만 검은 코트를 입은 남자가 뒤를 쫓는다.", {"ko": "검은 코트", "en": "a black coat"}),
        ("woman", "A man in a grey suit is following her.", None),
        ("", "A man in a grey suit is following her.", None),
        ("boy", "A boy in a red boat waves.", None),
    ],
)
def test_what_a_premise_puts_on_somebody_is_known(
    role: str, premise: str, words: dict[str, str] | None
) -> None:
    found = worn_by(role, premise)
    assert (found.words if found else None) == words
    assert found is None or re.fullmatch("#[0-9a-f]{6}", found.colour)


def test_who_follows_in_a_grey_suit_wears_it_and_does_so_in_the_street() -> None:
    script = told(
        "Maya must bring a tape to the police, but a man in a grey suit is following her.", "thriller"
    )
    foe = next(one for one in script.cast if one.role.startswith("man"))
    assert "grey suit" in foe.appearance
    assert all(scene.place == "street" for scene in script.scenes)


@pytest.mark.parametrize(
    ("premise", "who"),
    [
        ("Shy florist Ivy wants to dance with Tom at the ball, but she has lost a shoe.", "Tom"),
        ("하린은 도윤과 춤을 추고 싶다. 하지만 구두를 잃어버렸다.", "도윤"),
    ],
)
def test_who_wants_to_dance_thinks_of_whom_with(premise: str, who: str) -> None:
    found = acting(premise)
    assert found is not None and minded(premise_of(premise), found) == who
    thoughts = [one.thought for one in drawn(premise, "romance") if one.thought]
    marks = {one.thing.split("/")[0]: one.mark for one in thoughts}
    assert marks["person"] == "song" and marks["shoe"] == "trouble"


def test_who_brings_somebody_somewhere_thinks_of_where_and_gets_there() -> None:
    premise = "기사 라온은 아기 용을 산에 데려다줘야 한다. 하지만 폭풍이 길을 막는다."
    script, seen = told(premise, "fantasy"), drawn(premise, "fantasy")
    assert script.scenes[-1].place == "산" and script.scenes[0].place != "산"
    assert next(one.thought for one in seen if one.thought).thing == "mountain"
    last = len([one for one in seen if one.place == "mountain"])
    assert last and all(one.storm for one in seen[1:-last] if one.place != "mountain")
    assert not any(one.storm for one in seen[-last:])


@pytest.mark.parametrize(
    ("premise", "place"),
    [
        ("할머니 순자는 손주에게 김밥을 싸 주고 싶다. 하지만 쌀이 떨어졌다.", "주방"),
        ("민호는 동생에게 라면을 끓여 주고 싶다. 하지만 가스가 끊겼다.", "주방"),
        ("Sprinter Kay wants to win the race, but a rival has stolen her shoes.", "stadium"),
    ],
)
def test_where_nothing_is_told_it_is_where_such_a_thing_is_done(premise: str, place: str) -> None:
    assert {scene.place for scene in told(premise).scenes} == {place}


@pytest.mark.parametrize(
    "premise",
    [
        "Robot Pip wants to light the old lighthouse, but its battery is almost dead.",
        "로봇 두리는 등대의 불을 켜야 한다. 하지만 배터리가 거의 없다.",
    ],
)
def test_a_lamp_burns_at_the_end_and_not_before(premise: str) -> None:
    script, board = episode(premise, language_of(premise), "science_fiction")
    asked = [request_for(panel, script, style_of(""), seed=0) for panel in board.panels]
    last = script.scenes[-1].id
    for panel, request in zip(board.panels, asked, strict=True):
        assert bool(request.scene.get("relit")) == (panel.scene == last)
        assert bool(request.scene.get("unlit")) == (panel.scene != last)


@pytest.mark.parametrize(
    "action",
    ["A blindfold lies there.", "눈을 가린 채 걷는다.", "Nobody says it at last.", "배낭을 멘 사람."],
)
def test_words_about_somebody_mean_nobody_where_a_script_has_no_cast(action: str) -> None:
    scene = factories.scene("scn_1", place="office", time="noon")
    script = factories.script(scene, cast=(), languages=("en",), cuts=1)
    panel = Panel(
        id="pnl_1",
        scene="scn_1",
        shot="insert",
        angle="eye_level",
        shape="square",
        setting="office",
        action=action,
    )
    scene_of = request_for(panel, script, style_of(""), seed=0).scene
    assert not {"blind", "confesses", "mute", "bagged", "hurt"} & set(scene_of)


@pytest.mark.parametrize(
    ("clause", "limb", "hand"),
    [
        ("하지만 손목을 다쳤다", "손목", True),
        ("하지만 무릎을 다쳤다", "무릎", False),
        ("하지만 다리를 다쳤다", "다리", False),
        ("하지만 다리가 무너졌다", None, False),
        ("but her wrist is broken", "", True),
        ("but he twisted his ankle", "", False),
        ("but the bridge is broken", None, False),
    ],
)
def test_a_body_that_hurts_is_no_broken_thing(clause: str, limb: str | None, hand: bool) -> None:
    assert is_hurt(clause) == (limb is not None)
    assert limb_of(clause) == (limb or "") and hurts_hand(clause) == hand


@pytest.mark.parametrize(
    ("clause", "bane"),
    [
        ("엘리베이터가 계속 같은 층에 멈춘다", "같은 층"),
        ("어느 문을 열어도 다시 로비다", "로비"),
        ("문을 열 때마다 같은 방이 나온다", "방"),
    ],
)
def test_where_a_way_leads_back_to_is_a_place_and_no_verb(clause: str, bane: str) -> None:
    found = acting(f"은서는 호텔에서 나가야 한다. 하지만 {clause}.")
    assert found is not None and found.bane == bane


@pytest.mark.parametrize(
    "premise",
    [
        "탐정 민재는 그림을 찾아야 한다. 하지만 목격자가 입을 열지 않는다.",
        "Detective Ruth wants to find a stolen violin, but the only witness refuses to speak.",
    ],
)
def test_who_keeps_silent_is_seen_to(premise: str) -> None:
    script, board = episode(premise, language_of(premise), "mystery")
    silent = [
        request.scene["mute"]
        for panel in board.panels
        if (request := request_for(panel, script, style_of(""), seed=0)).scene.get("mute")
    ]
    witness = next(one.id for one in script.cast if "witness" in one.role or "목격자" in one.role)
    assert silent and set(silent) == {witness}


@pytest.mark.parametrize(
    ("premise", "whole", "spoilt"),
    [
        (
            "Chef Bruno wants to win the pie contest, but a raccoon has eaten the pie.",
            "pie",
            "empty_pie_dish",
        ),
        (
            "빵집 주인 봉식은 케이크를 구워야 한다. 하지만 너구리가 케이크를 먹어 버렸다.",
            "cake",
            "empty_dish",
        ),
        ("봉식은 케이크를 구워야 한다. 하지만 고양이가 반죽을 엎었다.", "mixing_bowl", "spilt_bowl"),
        ("Lou wants to bake a cake, but a cat has spilled the batter.", "mixing_bowl", "spilt_bowl"),
    ],
)
def test_what_has_been_spoilt_is_seen_whole_then_spoilt_then_anew(
    premise: str, whole: str, spoilt: str
) -> None:
    seen = [one for reading in drawn(premise, "comedy") for one in (reading.thing, reading.placed) if one]
    first, gone = seen.index(whole), seen.index(spoilt)
    assert first < gone and whole in seen[gone:]
