"""What a story wanted is seen when it is had, the planted thing when it is planted, and faces go with it."""

from __future__ import annotations

import pytest

from engines.director.document import Panel, Storyboard
from engines.director.payoff import payoff_of
from engines.director.shown import key_beats
from engines.image.request import request_for, style_of
from engines.kernel.document import in_language
from engines.providers.painters.dummy.reading import Reading, read
from engines.text.document import Brief, Script
from tests.director.test_storyboards import directed, written

LAMP = "등대지기 해솔은 폭풍이 오는 밤 등대의 램프에 불을 켜려고 한다. 하지만 선장 강무가 막아선다."
STEW = "할머니의 김치찌개를 끓이려는 요리사 민재. 하지만 사장 동식이 가게를 팔려고 한다."
LETTER = "Postman Arthur must deliver a letter to the widow Grace, but Inspector Crane stops him."
WATCH = "Mira, an old watchmaker, wants to repair a silver watch, but her rival Victor stole the gear."
SANDWICH = "A fox named Rufus wants to bake a sandwich for the picnic, but the bear Bruno ate all the bread."
CASES = (
    (LAMP, "ko", "slice_of_life", "beacon", "lit"),
    (STEW, "ko", "slice_of_life", "stew", "hot"),
    (LETTER, "en", "mystery", "letter", "there"),
    (WATCH, "en", "drama", "watch", "there"),
    (SANDWICH, "en", "comedy", "sandwich", "there"),
)


def episode(premise: str, language: str, genre: str) -> tuple[Script, Storyboard]:
    script = written(Brief(premise=premise, genre=genre, languages=(language,), cuts=15, scenes=5))  # type: ignore[arg-type]
    return script, directed(script)


def drawn(panel: Panel, script: Script) -> Reading:
    return read(request_for(panel, script, style_of(""), seed=1))


@pytest.mark.parametrize(("premise", "language", "genre", "thing", "state"), CASES)
def test_what_was_wanted_fills_a_picture_when_it_is_had(
    premise: str, language: str, genre: str, thing: str, state: str
) -> None:
    script, board = episode(premise, language, genre)
    payoff = payoff_of(script)
    assert payoff is not None
    words = next(in_language(beat.text, language) for beat in script.beats() if beat.id == payoff.beat)
    shown = [panel for panel in board.panels[-4:] if words in panel.action]
    assert len(shown) == 1, [panel.action for panel in board.panels]
    assert shown[0].scene == script.scenes[-1].id
    lead = {figure.pose for figure in shown[0].figures if figure.cast == script.cast[0].id}
    assert shown[0].shot == "insert" or lead & {"holding_object", "raising", "carrying", "giving"}
    seen = drawn(shown[0], script)
    assert (seen.thing, seen.state) == (thing, state)


@pytest.mark.parametrize(("premise", "language", "genre"), [case[:3] for case in CASES])
def test_the_planted_thing_is_seen_where_it_is_planted_and_where_it_pays(
    premise: str, language: str, genre: str
) -> None:
    script, board = episode(premise, language, genre)
    words = {beat.id: in_language(beat.text, language) for beat in script.beats()}
    for beat in key_beats(script):
        panel = next(one for one in board.panels if words[beat] in one.action)
        assert panel.shot in ("insert", "medium", "long", "extreme_long"), (words[beat], panel.shot)


@pytest.mark.parametrize(("premise", "language", "genre"), [case[:3] for case in CASES])
def test_nobody_blocks_with_a_smile_and_nobody_fails_beaming(premise: str, language: str, genre: str) -> None:
    script, board = episode(premise, language, genre)
    lead, merry = script.cast[0].id, {"smile", "laugh"}
    before_turn = {scene.id for scene in script.scenes[:-1]}
    blocked = {
        panel.id
        for panel in board.panels
        if any(
            word in panel.action
            for word in ("가로막", "in front of", "고개를 젓", "looks away", "바로 뒤에", "right behind")
        )
    }
    falls = ("넘어지", "주저앉", "sinks down", "slumps")
    for panel in board.panels:
        for figure in panel.figures:
            if panel.id in blocked and panel.scene in before_turn:
                assert figure.expression not in merry, (panel.action, figure)
            if figure.cast == lead and any(word in panel.action for word in falls):
                assert figure.expression not in merry, (panel.action, figure)


def test_who_has_got_it_is_glad() -> None:
    script, board = episode(LAMP, "ko", "slice_of_life")
    after = [panel for panel in board.panels if panel.scene == script.scenes[-1].id]
    faces = [
        figure.expression for panel in after for figure in panel.figures if figure.cast == script.cast[0].id
    ]
    assert faces and set(faces) <= {"smile", "laugh", "crying"}


def test_two_who_are_at_odds_face_each_other() -> None:
    boards = [episode(premise, language, genre)[1] for premise, language, genre, *_ in CASES]
    blocked = ("가로막", "앞을 막", "in front of", "in the way of")
    panels = [
        panel
        for board in boards
        for panel in board.panels
        if any(word in panel.action for word in blocked) and len(panel.figures) == 2
    ]
    assert panels
    for panel in panels:
        assert {figure.looking for figure in panel.figures} == {"left", "right"}, panel.action
