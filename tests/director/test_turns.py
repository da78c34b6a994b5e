"""How what a story wants is come by, and had, is seen: from whose hands, before whose, in whose."""

from __future__ import annotations

import pytest

from engines.director.document import Panel, Storyboard
from engines.director.payoff import payoff_of
from engines.image.request import request_for, style_of, visuals
from engines.kernel.document import in_language
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.reading import read
from engines.text.acting import quest_of
from engines.text.deeds import acting_of
from engines.text.document import Brief, Script
from engines.text.premise import read_premise
from tests import factories
from tests.director.test_storyboards import directed, written

FOE = (
    ("Clara wants to find her lost violin, but her brother Tom sold it.", "en", "violin"),
    ("제빵사 하나가 할머니의 반지를 되찾으려 한다. 하지만 사장 태오가 팔아 버렸다.", "ko", "반지"),
)
NOBODY = (
    ("Sam wants to find his lost key, but the door is locked.", "en", "key"),
    ("형사 태준은 도둑맞은 왕관을 찾으려 한다. 하지만 다리가 끊겼다.", "ko", "왕관"),
)
LOW = {"searching", "digging", "kneeling", "crouching"}
HELD = {"holding_object", "raising", "carrying", "giving"}


def episode(premise: str, language: str, genre: str) -> tuple[Script, Storyboard]:
    script = written(Brief(premise=premise, genre=genre, languages=(language,), cuts=15, scenes=5))  # type: ignore[arg-type]
    return script, directed(script)


def told(beat: str, script: Script, board: Storyboard) -> Panel:
    words = {one.id: in_language(one.text, script.languages[0]) for one in script.beats()}[beat]
    return next(panel for panel in board.panels if words in panel.action)


@pytest.mark.parametrize("genre", ["drama", "comedy", "action"])
@pytest.mark.parametrize(("premise", "language", "thing"), FOE)
def test_who_stood_in_the_way_hands_it_over(premise: str, language: str, thing: str, genre: str) -> None:
    script, board = episode(premise, language, genre)
    payoff = payoff_of(script)
    assert payoff and payoff.won
    panel = told(payoff.won, script, board)
    assert thing in panel.action and not panel.lines and panel.shot in ("medium", "long")
    poses = {one.pose for one in panel.figures}
    assert poses == {"giving", "receiving"} and script.cast[0].id in {one.cast for one in panel.figures}


@pytest.mark.parametrize("genre", ["drama", "comedy", "action"])
@pytest.mark.parametrize(("premise", "language", "thing"), NOBODY)
def test_where_nobody_has_it_it_is_found_before_the_hands(
    premise: str, language: str, thing: str, genre: str
) -> None:
    script, board = episode(premise, language, genre)
    payoff = payoff_of(script)
    assert payoff and payoff.won
    panel = told(payoff.won, script, board)
    lead = next(one for one in panel.figures if one.cast == script.cast[0].id)
    assert thing in panel.action and lead.pose in LOW and panel.shot == "long"
    assert read(request_for(panel, script, style_of(""), seed=1)).placed


@pytest.mark.parametrize("genre", ["drama", "comedy", "action", "mystery"])
@pytest.mark.parametrize(("premise", "language", "thing"), [*FOE, *NOBODY])
def test_it_is_had_in_the_hands_of_somebody_glad(premise: str, language: str, thing: str, genre: str) -> None:
    script, board = episode(premise, language, genre)
    payoff = payoff_of(script)
    assert payoff
    panel = told(payoff.beat, script, board)
    lead = next((one for one in panel.figures if one.cast == script.cast[0].id), None)
    assert thing in panel.action
    assert panel.shot == "insert" or (
        lead and lead.pose in HELD and lead.facing != "back" and lead.expression in ("smile", "laugh")
    )


def test_a_thing_is_brought_to_whom_the_premise_names_and_they_are_on_the_photo() -> None:
    premise = "Courier Kim must deliver the red box to Doctor Hale, but a gang chases her."
    script, board = episode(premise, "en", "action")
    names = {one.id: one.names["en"] for one in script.cast}
    given = next(
        panel for panel in board.panels[-4:] if {"giving", "receiving"} <= {f.pose for f in panel.figures}
    )
    assert {names[one.cast] for one in given.figures} == {"Kim", "Doctor Hale"}
    # Before that she is seen once, waiting, and with nobody.
    before = [{names[one.cast] for one in panel.figures} for panel in board.panels[:12]]
    assert (
        all(there == {"Doctor Hale"} for there in before if "Doctor Hale" in there)
        and before.count({"Doctor Hale"}) == 1
    )
    photo = next(panel for panel in board.panels if "photo of Doctor Hale" in panel.action)
    scene = visuals(photo, script)
    assert scene["portrait"]["key"] == next(key for key, name in names.items() if name == "Doctor Hale")  # type: ignore[index,call-overload]
    shown = read(request_for(photo, script, style_of(""), seed=1))
    assert "photo of person/" in " ".join((shown.thing, shown.placed))


def test_a_portrait_looks_like_whom_it_is_of() -> None:
    premise = "Courier Kim must deliver the red box to Doctor Hale, but a gang chases her."
    script, board = episode(premise, "en", "action")
    seen = [panel for panel in board.panels if panel.shot not in ("close_up", "eyes")]
    photo = next(panel for panel in seen if "photo of Doctor Hale" in panel.action)
    hale = next(one for one in script.cast if one.names["en"] == "Doctor Hale")
    changed = hale.model_copy(update={"appearance": "long blond hair, a green coat", "palette": ("#e0c070",)})
    cast = tuple(changed if one.id == hale.id else one for one in script.cast)
    other = script.model_copy(update={"cast": cast})
    pictures = [
        DummyPainter().paint(request_for(photo, one, style_of(""), seed=1)).picture for one in (script, other)
    ]
    assert pictures[0] != pictures[1]


def test_an_animal_that_is_found_is_hugged() -> None:
    script, board = episode("소녀 보미는 잃어버린 강아지를 찾고 싶다. 하지만 비가 쏟아진다.", "ko", "comedy")
    payoff = payoff_of(script)
    assert payoff
    panel = told(payoff.beat, script, board)
    assert "강아지" in panel.action
    assert panel.shot == "insert" or {one.pose for one in panel.figures} & {"hugging", "carrying"}


@pytest.mark.parametrize(
    ("goal", "deed"),
    [("케이크를 구워 주고", "make"), ("시계를 고쳐 주고", "mend"), ("편지를 써 주고", "make")],
)
def test_what_is_done_for_somebody_is_done(goal: str, deed: str) -> None:
    premise = read_premise(factories.brief(premise=f"민호는 하린에게 {goal} 싶다.", languages=("ko",)))
    conflict = quest_of(premise, "drama")
    assert conflict and acting_of(premise, conflict).deed == deed


def test_a_name_is_no_part_of_another_word() -> None:
    premise = "Courier Kim must deliver the red box to Doctor Hale, but a gang chases her."
    script, board = episode(premise, "en", "action")
    whale = board.panels[0].model_copy(update={"action": "The photo of the whale lies there.", "prompt": ""})
    assert "portrait" not in visuals(whale, script)
