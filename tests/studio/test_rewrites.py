"""One line, scene or panel written anew as wished: only that, as one edit, and taken back in one step."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from engines.director.document import Storyboard
from engines.kernel.edits import SetField
from engines.kernel.errors import Conflict, EditRefused, InvalidInput, NotFound
from engines.studio import Desk
from engines.studio.views import JobView
from engines.text.document import Beat, Script
from tests import factories

FURNISHED = factories.brief(scenes=2, cuts=6, languages=("ko", "en"))


def script_of(desk: Desk, episode: str) -> Script:
    found = desk.notebook.document(episode, "text").document
    assert isinstance(found, Script)
    return found


def board_of(desk: Desk, episode: str) -> Storyboard:
    found = desk.notebook.document(episode, "director").document
    assert isinstance(found, Storyboard)
    return found


def spoken(desk: Desk, episode: str) -> Beat:
    return next(beat for beat in script_of(desk, episode).beats() if beat.kind == "dialogue")


def wish(desk: Desk, episode: str, stage: str, item: str, text: str) -> JobView:
    return desk.runs.wait(desk.rewrites.start(episode, stage, item, text).id, 60)


def stale(desk: Desk, episode: str) -> list[str]:
    return [cell.stage for cell in desk.notebook.view(episode).cells if cell.stale]


def without(document: Script | Storyboard, item: str) -> str:
    """The document's JSON without one item."""
    tree = document.model_dump(mode="json")
    for rows in (tree.get("panels", []), *(scene["beats"] for scene in tree.get("scenes", []))):
        rows[:] = [row for row in rows if row["id"] != item]
    return json.dumps(tree)


def test_a_line_is_written_anew_and_nothing_else(desk: Desk, episode: str) -> None:
    before, line = script_of(desk, episode), spoken(desk, episode)
    job = wish(desk, episode, "text", line.id, "더 화나게")
    assert (job.ended, job.failure, job.kind, job.episode) == ("done", None, "rewrite", episode)
    after = script_of(desk, episode)
    made = after.lines()[line.id]
    assert made.text["ko"].endswith("!") and made.text["en"].endswith("!")
    assert (made.kind, made.speaker) == (line.kind, line.speaker)
    assert without(before, line.id) == without(after, line.id)
    # Only what shows the line waits for an update: nothing is directed or painted again.
    assert stale(desk, episode) == ["lettering"]


def test_the_result_is_shown_until_it_is_kept_or_taken_back(desk: Desk, episode: str) -> None:
    before, line = script_of(desk, episode), spoken(desk, episode)
    wish(desk, episode, "text", line.id, "더 길게")
    (shown,) = desk.rewrites.list(episode)
    assert (shown.item, shown.wish, shown.state) == (line.id, "더 길게", "done")
    fields = {one.field for one in desk.rewrites.comparison(episode, shown).changes}
    assert fields == {"text.ko", "text.en"}
    # Something else is done meanwhile: only the rewriting goes back.
    other = next(beat for beat in before.beats() if beat.id != line.id)
    desk.notebook.edit(episode, "text", [SetField(item=other.id, field="text.ko", value="새 글")], "")
    desk.rewrites.take_back(shown.job)
    now = script_of(desk, episode)
    assert now.lines()[line.id] == line
    assert next(beat for beat in now.beats() if beat.id == other.id).text["ko"] == "새 글"
    assert desk.rewrites.list(episode) == ()
    wish(desk, episode, "text", line.id, "존댓말로 더 길게")
    desk.rewrites.keep(desk.rewrites.list(episode)[0].job)
    assert desk.rewrites.list(episode) == ()
    # A project with a rewritten line can be saved as a file, and opened.
    saved = b"".join(desk.bundles.save(desk.projects.episode(episode).project)[1])
    opened = desk.bundles.open(io.BytesIO(saved)).episodes[0].id
    assert script_of(desk, opened).model_dump() == script_of(desk, episode).model_dump()
    assert script_of(desk, episode).lines()[line.id] != line


def test_undo_takes_it_back_in_one_step_and_redo_brings_it_again(desk: Desk, episode: str) -> None:
    line = spoken(desk, episode)
    wish(desk, episode, "text", line.id, "make it a question, with a cat")
    made = script_of(desk, episode).lines()[line.id]
    assert desk.rewrites.list(episode)[0].unmet == ("cat",)
    known = {cell.stage: cell.number for cell in desk.notebook.view(episode).cells}
    desk.notebook.undo(episode, known)
    assert script_of(desk, episode).lines()[line.id] == line
    assert desk.rewrites.list(episode) == ()
    known = {cell.stage: cell.number for cell in desk.notebook.view(episode).cells}
    desk.notebook.redo(episode, known)
    assert script_of(desk, episode).lines()[line.id] == made


def test_a_scene_keeps_the_ids_of_its_lines(desk: Desk, episode: str) -> None:
    before = script_of(desk, episode)
    scene, other = before.scenes[0], before.scenes[1]
    assert wish(desk, episode, "text", scene.id, "make everybody shout").ended == "done"
    after = script_of(desk, episode)
    assert [beat.id for beat in after.scenes[0].beats] == [beat.id for beat in scene.beats]
    assert after.scenes[0] != scene and after.scenes[1] == other
    assert {beat.kind for beat in after.scenes[0].beats if beat.speaker} <= {"shout", "thought"}


def test_a_panel_gets_another_shot_and_keeps_its_lines(desk: Desk, episode: str) -> None:
    before = board_of(desk, episode)
    panel = next(one for one in before.panels if one.lines and one.shot != "close_up")
    assert wish(desk, episode, "director", panel.id, "클로즈업으로, 로우 앵글로").ended == "done"
    after = board_of(desk, episode)
    made = after.panel(panel.id)
    assert made is not None and (made.shot, made.angle, made.lines) == ("close_up", "low", panel.lines)
    assert without(before, panel.id) == without(after, panel.id)
    assert "image" in stale(desk, episode) and "director" not in stale(desk, episode)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("춤추게 해 줘", "wish_unclear"),
        ("mention that he is hungry", "wish_unclear"),
        ("덜 화나게", "wish_unclear"),
    ],
)
def test_what_practice_mode_does_not_understand_changes_nothing(
    desk: Desk, episode: str, text: str, code: str
) -> None:
    before, line = script_of(desk, episode), spoken(desk, episode)
    job = wish(desk, episode, "text", line.id, text)
    assert job.failure is not None and job.failure.code == code
    assert script_of(desk, episode) == before
    (shown,) = desk.rewrites.list(episode)
    assert shown.state == "failed" and shown.failure == job.failure
    desk.rewrites.keep(shown.job)
    assert desk.rewrites.list(episode) == ()


def test_what_cannot_be_wished_is_told_before_anything_is_asked(desk: Desk, episode: str) -> None:
    panel = board_of(desk, episode).panels[0]
    desk.notebook.edit(episode, "director", [SetField(item=panel.id, field="locked", value=True)], "")
    refused: list[tuple[Any, str, str, str, str]] = [
        (EditRefused, "director", panel.id, "closer", "rewrite_locked"),
        (NotFound, "director", "pnl_gone", "closer", "rewrite_gone"),
        (NotFound, "text", panel.id, "shorter", "rewrite_gone"),
        (InvalidInput, "text", spoken(desk, episode).id, "  ", "wish_empty"),
        (InvalidInput, "text", spoken(desk, episode).id, "x" * 501, "wish_too_long"),
        (InvalidInput, "image", panel.id, "closer", "rewrite_stage"),
    ]
    for kind, stage, item, text, code in refused:
        with pytest.raises(kind) as error:
            desk.rewrites.start(episode, stage, item, text)
        assert error.value.code == code
    assert desk.rewrites.list(episode) == ()


def test_somebody_elses_rewriting_is_not_there(desk: Desk, studio: Any, episode: str) -> None:
    line = spoken(desk, episode)
    job = wish(desk, episode, "text", line.id, "더 길게")
    stranger = studio.desk("ws_stranger")
    for call in (
        lambda: stranger.rewrites.start(episode, "text", line.id, "더 길게"),
        lambda: stranger.rewrites.ahead(episode, "text", line.id, "더 길게"),
        lambda: stranger.rewrites.keep(job.id),
        lambda: stranger.rewrites.take_back(job.id),
        lambda: stranger.rewrites.again(job.id),
    ):
        with pytest.raises(NotFound):
            call()
    assert stranger.rewrites.list(episode) == ()


def test_a_second_wish_waits_for_the_first(desk: Desk, providers: Any, episode: str) -> None:
    line = spoken(desk, episode)
    caught: list[str] = []

    def meanwhile(task: str) -> None:
        if not caught:
            caught.append(task)
            with pytest.raises(Conflict) as error:
                desk.rewrites.start(episode, "text", line.id, "더 화나게")
            caught.append(error.value.code)
            # A line that is typed in while it is being rewritten keeps what was typed.
            desk.notebook.edit(episode, "text", [SetField(item=line.id, field="text.ko", value="내 말")], "")

    providers.before = meanwhile
    job = wish(desk, episode, "text", line.id, "더 길게")
    assert caught == ["rewrite_line", "rewrite_busy"]
    assert job.failure is not None and job.failure.code == "rewrite_moved"
    assert script_of(desk, episode).lines()[line.id].text["ko"] == "내 말"
    assert desk.runs.wait(desk.runs.retry(job.id).id, 60).ended == "done"  # type: ignore[union-attr]
    assert script_of(desk, episode).lines()[line.id].text["ko"].startswith("내 말")
