"""What is on its way is not there yet, whoever is unknown is somebody, illness is nobody, and what nobody can
push at is thought of."""

from __future__ import annotations

import pytest

from engines.image.request import request_for, style_of
from engines.kernel.document import in_language
from engines.text.acting import quest_of
from engines.text.deeds import acting_of
from engines.text.document import Script
from engines.text.premise import read_premise
from engines.text.worries import worry_of
from presets.likeness import thought_of
from tests import factories
from tests.director.test_turns import episode
from tests.text.test_sample import written


def made(premise: str, genre: str = "drama") -> Script:
    language = "en" if premise.isascii() else "ko"
    return written(factories.brief(premise=premise, languages=(language,), genre=genre, scenes=5, cuts=15))


@pytest.mark.parametrize(
    ("premise", "way", "goal"),
    [
        ("Jax must bring the antidote to the hospital, but the bridge is out.", "road", "hospital"),
        ("Dana must deliver a letter to the hospital, but someone is following her.", "street", "hospital"),
        ("강민은 해독제를 병원에 전해야 한다. 하지만 다리가 무너졌다.", "길", "병원"),
        ("준호는 편지를 등대에 가져가야 한다. 하지만 폭풍이 온다.", "부두", "등대"),
    ],
)
def test_what_is_to_be_brought_somewhere_is_under_way_until_the_end(
    premise: str, way: str, goal: str
) -> None:
    *before, last = made(premise, "action").scenes
    assert last.place == goal
    assert all(goal not in scene.place for scene in before)
    assert way in before[0].place


@pytest.mark.parametrize(
    ("premise", "foe"),
    [
        ("Dana must find the key, but someone is following her.", "the stranger"),
        ("미나는 일기장을 찾으려고 한다. 하지만 누군가가 먼저 가져갔다.", "낯선 사람"),
        ("A cat wants to steal the fish, but the new dog guards the kitchen.", "the new dog"),
        ("Eve must get the tape back, but the police chief keeps it.", "the police chief"),
    ],
)
def test_whoever_is_in_the_way_is_one_of_the_cast(premise: str, foe: str) -> None:
    script = made(premise)
    assert foe in {in_language(one.names, script.languages[0]) for one in script.cast}


@pytest.mark.parametrize(
    ("premise", "word"),
    [
        ("Tom must open a bakery, but the rent is too high.", "the rent"),
        ("Nell wants to find a violin, but the witness has lost her memory.", "the memory"),
        ("지안은 태오에게 고백하려고 한다. 하지만 태오는 다음 달에 결혼한다.", "결혼"),
        ("민재는 그림을 찾으려고 한다. 하지만 내일이 마지막 근무다.", "근무"),
        ("소라는 오디션에 가야 한다. 하지만 동생이 아프다.", "병환"),
        ("Mara wants to win the marathon, but her father is sick.", "the illness"),
        ("Kim must cross the river, but nobody helps.", ""),
    ],
)
def test_what_nobody_can_push_at_has_a_word_a_cloud_can_show(premise: str, word: str) -> None:
    language = "en" if premise.isascii() else "ko"
    assert worry_of(read_premise(factories.brief(premise=premise, languages=(language,)))) == word


@pytest.mark.parametrize(
    "premise",
    [
        "Tom must open a bakery, but the rent is too high.",
        "Mara wants to win the marathon, but her father is sick.",
        "소라는 오디션에 가야 한다. 하지만 동생이 아프다.",
        "지안은 태오에게 고백하려고 한다. 하지만 태오는 다음 달에 결혼한다.",
    ],
)
def test_it_is_thought_of_with_a_sign_of_its_own(premise: str) -> None:
    language = "en" if premise.isascii() else "ko"
    script, board = episode(premise, language, "romance")
    word = worry_of(read_premise(factories.brief(premise=premise, languages=(language,))))
    clouds = [
        panel
        for panel in board.panels
        if any(
            panel.action[start:end].lower().removeprefix("the ") == word.removeprefix("the ")
            for start, end in thought_of(panel.action)
        )
    ]
    assert clouds
    for panel in clouds:
        request = request_for(panel, script, style_of(""), seed=0)
        assert request.scene.get("wish") == "trouble" and len(panel.figures) == 1


def test_illness_bars_nobodys_way() -> None:
    found = read_premise(
        factories.brief(premise="소라는 오디션에 가야 한다. 하지만 동생이 아프다.", languages=("ko",))
    )
    quest = quest_of(found, "drama")
    assert quest is not None and acting_of(found, quest).bar == "worry"


@pytest.mark.parametrize(
    ("premise", "name"),
    [
        ("Clara wants to confess to her neighbor Ben, but Ben is moving away tomorrow.", "Ben"),
        ("은호는 서점 직원 하늘에게 고백하려고 한다. 하지만 하늘은 다음 주에 유학을 간다.", "하늘"),
    ],
)
def test_whoever_is_about_to_leave_has_a_suitcase_until_the_last_scene(premise: str, name: str) -> None:
    language = "en" if premise.isascii() else "ko"
    script, board = episode(premise, language, "romance")
    leaves = next(one.id for one in script.cast if name in one.names.values())
    had: list[bool] = []
    for panel in board.panels:
        if leaves in {figure.cast for figure in panel.figures}:
            keeps = request_for(panel, script, style_of(""), seed=0).scene.get("keeps") or {}
            had.append(keeps.get("thing") == "suitcase")
            assert had[-1] is (panel.scene != script.scenes[-1].id)
    assert any(had) and not all(had)


def test_whoever_is_confessed_to_is_thought_of_first_and_held_by_the_hand_at_last() -> None:
    script, board = episode("Clara wants to confess to Ben, but Ben is moving away.", "en", "romance")
    ben = next(one.id for one in script.cast if "Ben" in one.names.values())
    first = [panel for panel in board.panels if thought_of(panel.action)]
    assert first and first[0].scene == script.scenes[0].id
    last = [panel for panel in board.panels if panel.scene == script.scenes[-1].id]
    assert any(
        {figure.pose for figure in panel.figures} == {"reaching"} and ben in {f.cast for f in panel.figures}
        for panel in last
    )
