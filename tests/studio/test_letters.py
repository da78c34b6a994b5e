"""Lettering beside plain fields: a panel tidied, a balloon let go, a line split and joined; all undone."""

from __future__ import annotations

import math
from typing import cast

import pytest

from engines.kernel.document import Json
from engines.kernel.edits import SetField
from engines.kernel.errors import EditRefused, NotFound
from engines.lettering.document import Balloon, LetteredPanel
from engines.lettering.drawn import middle, shape_of
from engines.lettering.shapes import bounds, polygons_meet
from engines.studio import Desk
from engines.text.document import SPOKEN, Script
from tests import factories
from tests.studio.test_by_hand import lettered, run

SHAPE: dict[str, Json] = {"width": 300.0, "height": 200.0, "tailed": False}
FURNISHED = factories.brief(languages=("ko", "en"))


def script(desk: Desk, episode: str) -> Script:
    return cast(Script, desk.notebook.document(episode, "text").document)


def lines_of(desk: Desk, episode: str, panel: str) -> tuple[str, ...]:
    board = cast("Json", desk.notebook.document(episode, "director").document)
    return board.panel(panel).lines


def clear(panel: LetteredPanel) -> bool:
    rows = panel.balloons["ko"]
    return not any(
        polygons_meet(shape_of(one), shape_of(other)) for at, one in enumerate(rows) for other in rows[:at]
    )


def stale(desk: Desk, episode: str) -> bool:
    return bool(desk.notebook.view(episode).cell("lettering").stale)


def undo(desk: Desk, episode: str) -> None:
    assert desk.notebook.undo(episode, {}) is not None


def crowded(desk: Desk, episode: str) -> LetteredPanel:
    return max(lettered(desk, episode).panels, key=lambda panel: len(panel.balloons["ko"]))


def put(desk: Desk, episode: str, balloon: Balloon, panel: LetteredPanel, x: float, y: float) -> None:
    """The balloon's middle at x, y of the canvas."""
    at = [x - panel.panel[0], y - panel.panel[1]]
    head = desk.notebook.document(episode, "lettering").revision
    desk.notebook.edit(episode, "lettering", [SetField(item=balloon.id, field="at", value=at)], head)


def upon(desk: Desk, episode: str, balloon: Balloon, other: Balloon, panel: LetteredPanel) -> None:
    """The balloon as near to the other as it may stand whole in the picture."""
    x, y = middle(other)
    left, _, right, _ = bounds(shape_of(balloon))
    half = (right - left) / 2 + 8
    put(desk, episode, balloon, panel, min(max(x, half), panel.canvas[0] - half), y)


def test_a_tidied_panel_goes_around_what_was_put_and_comes_back(desk: Desk, episode: str) -> None:
    panel = crowded(desk, episode)
    first, second = panel.balloons["ko"][:2]
    before = lettered(desk, episode)
    upon(desk, episode, first, second, panel)
    covered = lettered(desk, episode).panel(panel.id)
    assert covered and not clear(covered)
    assert desk.letters.tidy(episode, [panel.id]) is not None
    tidy = lettered(desk, episode).panel(panel.id)
    assert tidy and clear(tidy) and not stale(desk, episode)
    kept = tidy.balloons["ko"][0]
    x, y = middle(kept)
    assert math.dist((x - tidy.panel[0], y - tidy.panel[1]), kept.at or (0, 0)) <= 1.5
    others = [one for one in lettered(desk, episode).panels if one.id != panel.id]
    assert others == [one for one in before.panels if one.id != panel.id]
    assert desk.letters.tidy(episode, [panel.id]) is None
    undo(desk, episode)
    assert lettered(desk, episode).panel(panel.id) == covered
    assert desk.notebook.redo(episode, {}) is not None
    assert lettered(desk, episode).panel(panel.id) == tidy
    run(desk, episode)
    assert lettered(desk, episode).panel(panel.id) == tidy
    undo(desk, episode)
    undo(desk, episode)
    assert lettered(desk, episode) == before


def test_what_is_let_go_is_where_it_would_be_by_itself(desk: Desk, episode: str) -> None:
    panel, before = crowded(desk, episode), lettered(desk, episode)
    first, second = panel.balloons["ko"][:2]
    upon(desk, episode, first, second, panel)
    assert desk.letters.tidy(episode, [panel.id]) is not None
    desk.letters.let_go(episode, [first.id])
    assert lettered(desk, episode) == before
    undo(desk, episode)
    now = lettered(desk, episode).panel(panel.id)
    assert now and now.balloons["ko"][0].at is not None
    for _ in range(2):
        undo(desk, episode)
    assert lettered(desk, episode) == before


def test_another_language_follows_until_it_is_let_go(desk: Desk, episode: str) -> None:
    panel, before = crowded(desk, episode), lettered(desk, episode)
    first = panel.balloons["ko"][0]
    put(desk, episode, first, panel, panel.canvas[0] / 2, panel.panel[1] + 130)
    tidied = desk.letters.tidy(episode, [panel.id])
    now = lettered(desk, episode).panel(panel.id)
    english = next(one for one in now.balloons["en"] if one.line == first.line) if now else first
    assert english.follows == "ko"
    desk.letters.let_go(episode, [english.id])
    after = lettered(desk, episode).panel(panel.id)
    assert after and next(one for one in after.balloons["en"] if one.line == first.line).follows is None
    for _ in range(2 + bool(tidied)):
        undo(desk, episode)
    assert lettered(desk, episode) == before


def test_a_balloon_s_look_and_kind_are_given_to_all_of_its_speaker_and_taken_back_at_once(
    desk: Desk, episode: str
) -> None:
    before, texts = lettered(desk, episode), script(desk, episode)
    voices: dict[str, list[Balloon]] = {}
    for panel in before.panels:
        for one in panel.balloons["ko"]:
            beat = texts.lines()[one.line]
            if beat.speaker and beat.kind in SPOKEN:
                voices.setdefault(beat.speaker, []).append(one)
    spoken = max(voices.values(), key=len)
    # A thought has no tail that could be given on.
    first = next(one for one in spoken if texts.lines()[one.line].kind == "dialogue")
    others = [one for one in spoken if one.id != first.id]
    kind = SetField(item=first.line, field="kind", value="whisper")
    desk.notebook.edit(episode, "text", [kind], desk.notebook.document(episode, "text").revision)
    shape = [SetField(item=first.id, field=name, value=value) for name, value in SHAPE.items()]
    desk.notebook.edit(episode, "lettering", shape, desk.notebook.document(episode, "lettering").revision)
    old = lettered(desk, episode)
    steps = desk.letters.liken(episode, first.id, [one.id for one in others])
    assert {step.stage for step in steps} == {"text", "lettering"}
    lines = script(desk, episode).lines()
    assert {lines[one.line].kind for one in others} == {"whisper"}
    now = {one.id: one for panel in lettered(desk, episode).panels for one in panel.balloons["ko"]}
    for one in others:
        assert (now[one.id].width, now[one.id].height, now[one.id].tailed) == (300.0, 200.0, False)
        assert now[one.id].kind == "whisper" and now[one.id].tail is None
    assert desk.letters.liken(episode, first.id, [one.id for one in others]) == ()
    undo(desk, episode)
    assert lettered(desk, episode) == old
    assert {line: beat.kind for line, beat in script(desk, episode).lines().items()} == {
        **{line: beat.kind for line, beat in texts.lines().items()},
        first.line: "whisper",
    }
    with pytest.raises(NotFound):
        desk.letters.liken(episode, first.id, ["nobody's"])


def test_words_typed_in_a_balloon_are_the_script_s_and_are_lettered_at_once(desk: Desk, episode: str) -> None:
    panel, before = crowded(desk, episode), lettered(desk, episode)
    line = panel.balloons["ko"][0].line
    was = script(desk, episode).lines()[line].text["ko"]
    op = SetField(item=line, field="text.ko", value="우산은 두고 갈게.")
    head = desk.notebook.document(episode, "text").revision
    view, laid = desk.letters.reword(episode, panel.id, [op], head)
    assert view.stage == "text" and laid is not None and not stale(desk, episode)
    now = lettered(desk, episode).panel(panel.id)
    assert now and " ".join(row.text for row in now.balloons["ko"][0].text_lines) == "우산은 두고 갈게."
    undo(desk, episode)
    assert script(desk, episode).lines()[line].text["ko"] == was
    assert lettered(desk, episode) == before and not stale(desk, episode)


def waiting(desk: Desk, episode: str) -> set[str]:
    return {cell.stage for cell in desk.notebook.view(episode).cells if cell.stale}


def test_a_line_is_said_in_two_balloons_and_in_one_again(desk: Desk, episode: str) -> None:
    before, texts = lettered(desk, episode), script(desk, episode)
    panel, balloon = next(
        (panel, one)
        for panel in before.panels
        for one in panel.balloons["ko"]
        if one.kind == "dialogue" and " " in texts.lines()[one.line].text["ko"]
    )
    said = dict(texts.lines()[balloon.line].text)
    at = said["ko"].index(" ")
    new, steps = desk.letters.split(episode, balloon.line, "ko", at)
    assert {one.stage for one in steps} == {"text", "director", "lettering"} and not stale(desk, episode)
    assert waiting(desk, episode) == {"packaging"}
    now, lines = script(desk, episode).lines(), lines_of(desk, episode, panel.id)
    assert lines[lines.index(balloon.line) + 1] == new
    assert (now[balloon.line].text["ko"], now[new].text["ko"]) == (said["ko"][:at], said["ko"][at + 1 :])
    assert now[new].speaker == now[balloon.line].speaker and now[new].text.keys() == said.keys()
    shown = lettered(desk, episode).panel(panel.id)
    assert shown and [one.line for one in shown.balloons["ko"]] == list(lines) and clear(shown)
    desk.letters.join(episode, balloon.line)
    assert script(desk, episode).lines()[balloon.line].text["ko"] == said["ko"]
    assert lettered(desk, episode).panel(panel.id) == panel and not stale(desk, episode)
    assert waiting(desk, episode) <= {"packaging"}
    undo(desk, episode)
    assert lettered(desk, episode).panel(panel.id) == shown and waiting(desk, episode) == {"packaging"}
    undo(desk, episode)
    assert lettered(desk, episode) == before and script(desk, episode) == texts
    assert waiting(desk, episode) == set()


def test_the_halves_of_a_line_whose_balloon_was_drawn_high_do_not_keep_its_height(
    desk: Desk, episode: str
) -> None:
    texts = script(desk, episode)
    panel, balloon = next(
        (panel, one)
        for panel in lettered(desk, episode).panels
        for one in panel.balloons["ko"]
        if one.kind == "dialogue" and " " in texts.lines()[one.line].text["ko"]
    )

    def halves() -> list[Balloon]:
        new, _ = desk.letters.split(episode, balloon.line, "ko", None)
        shown = lettered(desk, episode).panel(panel.id)
        assert shown and clear(shown)
        return [one for one in shown.balloons["ko"] if one.line in (balloon.line, new)]

    fitted = halves()
    undo(desk, episode)
    left, top, right, bottom = bounds(shape_of(balloon))
    ops = [
        SetField(item=balloon.id, field=name, value=value)
        for name, value in (("width", right - left), ("height", 2.2 * (bottom - top)))
    ]
    head = desk.notebook.document(episode, "lettering").revision
    desk.notebook.edit(episode, "lettering", ops, head)
    drawn = lettered(desk, episode)
    found = halves()
    assert len(found) == 2 and all(one.height is None and one.width is None for one in found)
    # As they would be of a line whose balloon nobody had touched.
    assert [shape_of(one) for one in found] == [shape_of(one) for one in fitted]
    undo(desk, episode)
    assert lettered(desk, episode) == drawn


def test_what_cannot_be_split_or_joined_is_refused_and_nothing_changes(desk: Desk, episode: str) -> None:
    before = script(desk, episode)
    panel = crowded(desk, episode)
    line = panel.balloons["ko"][0].line
    with pytest.raises(EditRefused) as refused:
        desk.letters.split(episode, line, "ko", 0)
    assert refused.value.code == "split_nothing"
    with pytest.raises(EditRefused):
        desk.letters.join(episode, panel.balloons["ko"][-1].line)
    for missing in (
        lambda: desk.letters.tidy(episode, ["nowhere"]),
        lambda: desk.letters.let_go(episode, ["x"]),
    ):
        with pytest.raises(NotFound):
            missing()
    assert script(desk, episode) == before
