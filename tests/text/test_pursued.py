"""Whoever comes behind comes behind, whoever has forgotten remembers nothing, and what is carried has a place
to go to."""

from __future__ import annotations

import pytest

from engines.director.document import Panel, Storyboard
from engines.director.pursuit import pursuers
from engines.image.request import request_for, style_of
from engines.providers.painters.dummy.reading import Reading, read
from engines.text.acting import quest_of
from engines.text.deeds import acting_of
from engines.text.document import Script
from engines.text.premise import read_premise
from presets.likeness import thought_of
from tests import factories
from tests.director.test_turns import episode

FOLLOWED = (
    "Nurse Dana must deliver a heart to the hospital, but someone is following her.",
    "간호사 다인은 심장을 병원에 전해야 한다. 하지만 누군가 뒤를 쫓는다.",
)
FORGOTTEN = (
    "Detective Ruth wants to find a stolen violin, but the only witness has lost her memory.",
    "탐정 수아는 사라진 반지를 찾아야 한다. 하지만 하나뿐인 목격자가 기억을 잃었다.",
)


def language_of(premise: str) -> str:
    return "en" if premise.isascii() else "ko"


def drawn(panel: Panel, script: Script) -> Reading:
    return read(request_for(panel, script, style_of(""), seed=0))


def thinking(script: Script, board: Storyboard) -> list[Reading]:
    found = [drawn(panel, script) for panel in board.panels if thought_of(panel.action)]
    return [one for one in found if one.thought is not None]


@pytest.mark.parametrize(
    ("premise", "bar"),
    [
        *((one, "chased") for one in FOLLOWED),
        *((one, "forgot") for one in FORGOTTEN),
        ("Eve must get home, but her brother forbids it.", "against"),
        ("Eve must get home, but a dog is chasing her.", "beast"),
        ("Eve must get home, but Eve cannot remember the way.", ""),
    ],
)
def test_what_somebody_does_is_told_as_what_it_is(premise: str, bar: str) -> None:
    found = read_premise(factories.brief(premise=premise, languages=(language_of(premise),)))
    quest = quest_of(found, "thriller")
    told = acting_of(found, quest).bar if quest else ""
    assert told == bar if bar else told not in ("chased", "forgot")


@pytest.mark.parametrize("premise", FOLLOWED)
def test_all_go_the_same_way_and_who_follows_is_last(premise: str) -> None:
    script, board = episode(premise, language_of(premise), "thriller")
    chased = [panel for panel in board.panels if pursuers(panel.action, script) and len(panel.figures) > 1]
    assert chased
    order = {"left": 0, "center_left": 1, "center": 2, "center_right": 3, "right": 4}
    for panel in chased:
        behind = pursuers(panel.action, script)
        places = {figure.cast: order[figure.position] for figure in panel.figures}
        assert {figure.looking for figure in panel.figures} == {"left"}
        assert max(places.values()) == max(places[one] for one in behind & set(places))
        assert panel.shot in ("long", "extreme_long")


@pytest.mark.parametrize("premise", FOLLOWED)
def test_an_organ_goes_in_its_box_to_the_place_one_thinks_of(premise: str) -> None:
    script, board = episode(premise, language_of(premise), "thriller")
    first = thinking(script, board)[0]
    assert first.thought is not None and first.thought.thing == "hospital"
    assert first.thing == "organ_box" and first.people[0].pose == "holding_object"


@pytest.mark.parametrize("premise", FORGOTTEN)
def test_who_has_forgotten_thinks_of_a_question_mark_until_it_comes_back(premise: str) -> None:
    script, board = episode(premise, language_of(premise), "mystery")
    theirs = [one for one in thinking(script, board) if one.people[0].cast != script.cast[0].id]
    things = [one.thought.thing for one in theirs if one.thought]
    assert things[0] == "question"
    # Once it has come back, it is what is looked for.
    wanted = next(one.thought.thing for one in thinking(script, board) if one not in theirs and one.thought)
    assert things[-1] == wanted and set(things) == {"question", wanted}
    assert {one.people[0].look.hat for one in theirs} == {"head_bandage"}


def test_love_is_no_organ() -> None:
    script, board = episode("Ben wants to win Ada's heart, but Ada is shy.", "en", "romance")
    assert all(drawn(panel, script).thing != "organ_box" for panel in board.panels)


@pytest.mark.parametrize(
    ("premise", "language"),
    [
        ("A young knight wants to return a dragon egg to its mountain, but a storm blocks the path.", "en"),
        ("어린 기사 준은 용의 알을 숲에 돌려놓아야 한다. 하지만 다리가 무너졌다.", "ko"),
    ],
)
def test_what_belongs_under_the_open_sky_is_handed_to_nobody(premise: str, language: str) -> None:
    script, board = episode(premise, language, "fantasy")
    last = [panel for panel in board.panels if panel.scene == script.scenes[-1].id]
    assert last and all(figure.pose != "giving" for panel in last[:-1] for figure in panel.figures)
    assert all(one.place != script.scenes[-1].place for one in script.scenes[:-1])
