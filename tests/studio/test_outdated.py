"""Which panels are not seen as the script has them now, and which panel shows which beat."""

from __future__ import annotations

from engines.kernel.edits import SetField
from engines.studio import Desk
from engines.studio.anchors import panels_by_beat
from engines.text.document import Script
from tests import factories
from tests.studio.test_pictures import board_of, run

FURNISHED = factories.brief(scenes=2, cuts=6)


def script_of(desk: Desk, episode: str) -> Script:
    shown = desk.notebook.document(episode, "text").document
    assert isinstance(shown, Script)
    return shown


def edit(desk: Desk, episode: str, stage: str, *ops: SetField) -> None:
    desk.notebook.edit(episode, stage, ops, desk.notebook.view(episode).cell(stage).revision)


def test_a_reworded_line_makes_its_panel_out_of_date_until_it_is_run_again(desk: Desk, episode: str) -> None:
    assert desk.board.outdated(episode) == frozenset()
    script, board = script_of(desk, episode), board_of(desk, episode)
    panel, line = next((one.id, one.lines[0]) for one in board.panels[1:] if one.lines)
    language = script.languages[0]
    edit(desk, episode, "text", SetField(item=line, field=f"text.{language}", value="완전히 다른 말."))
    assert desk.board.outdated(episode) == {panel}
    run(desk, episode)
    assert desk.board.outdated(episode) == frozenset()


def test_an_action_written_anew_makes_out_of_date_what_shows_it(desk: Desk, episode: str) -> None:
    script = script_of(desk, episode)
    shown = panels_by_beat(script, board_of(desk, episode))
    beat = next(one for one in script.beats() if one.kind == "action")
    language = script.languages[0]
    edit(desk, episode, "text", SetField(item=beat.id, field=f"text.{language}", value="문이 스르르 열린다."))
    found = desk.board.outdated(episode)
    panels = [one.id for one in board_of(desk, episode).panels]
    assert len(found) == 1 and abs(panels.index(next(iter(found))) - panels.index(shown[beat.id])) <= 1


def test_every_beat_is_shown_by_a_panel_of_its_scene_and_in_order(desk: Desk, episode: str) -> None:
    script, board = script_of(desk, episode), board_of(desk, episode)
    shown = panels_by_beat(script, board)
    numbers = {one.id: number for number, one in enumerate(board.panels)}
    for scene in script.scenes:
        places = [numbers[shown[beat.id]] for beat in scene.beats]
        assert places == sorted(places)
        assert all(board.panels[place].scene == scene.id for place in places)
    for panel in board.panels:
        assert all(shown[line] == panel.id for line in panel.lines)
