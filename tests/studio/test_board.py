"""Find and replace, undo, and what edits would make stale: on a finished dummy episode."""

from __future__ import annotations

import pytest

from engines.director.document import Storyboard
from engines.kernel.edits import OPS
from engines.kernel.errors import Conflict, EditRefused, NotFound
from engines.studio import Desk, Studio
from engines.studio.outlook import Consequence, consequences, rehearsed
from engines.studio.prepare import Bench
from engines.studio.replacing import Query
from engines.text.document import Script
from tests.factories import brief

EVERYWHERE = ("line", "action", "prompt", "setting")


FURNISHED = brief(languages=("ko", "en"))


def run(desk: Desk, episode: str) -> None:
    job = desk.runs.start(episode)
    if job is not None:
        desk.runs.wait(job.id, 60)


def board(desk: Desk, episode: str) -> Storyboard:
    found = desk.notebook.document(episode, "director").document
    assert isinstance(found, Storyboard)
    return found


def script(desk: Desk, episode: str) -> Script:
    found = desk.notebook.document(episode, "text").document
    assert isinstance(found, Script)
    return found


def stale(desk: Desk, episode: str) -> set[str]:
    return {cell.stage for cell in desk.notebook.view(episode).cells if cell.stale}


def word_of(desk: Desk, episode: str) -> str:
    """A word that stands in some line."""
    return next(iter(script(desk, episode).lines().values())).text["ko"].split()[0].strip(".,?!…")


def test_what_is_said_before_is_what_is_stale_after_and_what_is_then_done(desk: Desk, episode: str) -> None:
    query = Query(find=word_of(desk, episode), replace="바꾼말")
    found = desk.board.find(episode, query, EVERYWHERE)
    assert found.hits
    said = {one.stage: one for one in found.consequences}
    desk.board.replace(episode, query, EVERYWHERE, [hit.id for hit in found.hits], found.based_on)
    assert stale(desk, episode) == set(said)
    lettered = said["lettering"].panels
    held = {line for panel in board(desk, episode).panels if panel.id in lettered for line in panel.lines}
    changed = {hit.item for hit in found.hits if hit.scope == "line"}
    assert changed <= held and lettered
    if "image" not in said:
        run(desk, episode)
        items = desk.notebook.view(episode).cell("lettering").items
        assert items["done"] == len(lettered)


def test_a_prompt_needs_painting_and_nothing_else(desk: Desk, episode: str) -> None:
    panel = board(desk, episode).panels[2]
    query = Query(find=panel.prompt, replace="a lantern on a wet street")
    found = desk.board.find(episode, query, ("prompt",))
    panels = tuple(hit.item for hit in found.hits)
    assert panel.id in panels
    assert found.consequences == (Consequence(stage="image", panels=panels),)


def test_only_ticked_hits_are_replaced_with_one_revision_a_document_and_undo_brings_all_back(
    desk: Desk, episode: str
) -> None:
    before = {stage: desk.notebook.document(episode, stage) for stage in ("text", "director")}
    query = Query(find=" ", replace="_")
    found = desk.board.find(episode, query, EVERYWHERE)
    lines = [hit for hit in found.hits if hit.scope == "line"]
    actions = [hit for hit in found.hits if hit.scope == "action"]
    chosen = [lines[0].id, lines[-1].id, actions[1].id]
    done = desk.board.replace(episode, query, EVERYWHERE, chosen, found.based_on)
    assert [one.stage for one in done] == ["text", "director"]
    assert all(one.number == before[one.stage].number + 1 for one in done)
    texts = [text for line in script(desk, episode).lines().values() for text in line.text.values()]
    texts += [panel.action for panel in board(desk, episode).panels]
    assert sum(text.count("_") for text in texts) == 3
    replaced = {stage: desk.notebook.document(episode, stage).document for stage in before}
    # Both documents are one action: one step takes it back, one does it again.
    step = desk.notebook.undo(episode, {one.stage: one.number for one in done})
    assert step is not None and {step.stage, *(one.stage for one in step.also)} == {"text", "director"}
    assert desk.notebook.timeline(episode).undo is None
    again = desk.notebook.redo(episode, {one.stage: one.number for one in (step, *step.also)})
    assert again is not None and len(again.also) == 1
    assert {stage: desk.notebook.document(episode, stage).document for stage in before} == replaced
    assert desk.notebook.undo(episode, {}) is not None
    for stage, view in before.items():
        assert desk.notebook.document(episode, stage).document == view.document
        assert desk.notebook.document(episode, stage).edited == view.edited
    assert stale(desk, episode) == set()


def test_title_logline_and_scene_heads_are_texts_too(desk: Desk, episode: str) -> None:
    before = script(desk, episode)
    scene = before.scenes[0]
    for scope, words in (
        ("about", before.title["ko"]),
        ("about", before.logline["ko"]),
        ("scene", scene.summary),
        ("scene", scene.place),
    ):
        assert desk.board.find(episode, Query(find=words), (scope,)).hits
    query = Query(find=before.title["ko"], replace="다른 제목")
    found = desk.board.find(episode, query, ("about",))
    desk.board.replace(episode, query, ("about",), [hit.id for hit in found.hits], found.based_on)
    assert script(desk, episode).title["ko"] == "다른 제목"
    assert not desk.board.find(episode, query, ("line", "action")).hits


def test_a_preview_of_another_state_is_not_carried_out(desk: Desk, episode: str) -> None:
    query = Query(find=" ", replace="_")
    found = desk.board.find(episode, query, EVERYWHERE)
    panel = board(desk, episode).panels[0].id
    ops = OPS.validate_python([{"op": "set", "item": panel, "field": "gutter", "value": 7}])
    edited = desk.notebook.edit(episode, "director", ops, "")
    with pytest.raises(Conflict, match="preview_moved"):
        desk.board.replace(episode, query, EVERYWHERE, [found.hits[0].id], found.based_on)
    assert desk.notebook.document(episode, "director").revision == edited.revision


def test_undo_of_what_was_changed_since_is_refused_and_changes_nothing(desk: Desk, episode: str) -> None:
    query = Query(find=" ", replace="_")
    found = desk.board.find(episode, query, EVERYWHERE)
    chosen = [hit.id for hit in found.hits]
    done = desk.board.replace(episode, query, EVERYWHERE, chosen, found.based_on)
    panel = board(desk, episode).panels[0].id
    ops = OPS.validate_python([{"op": "set", "item": panel, "field": "gutter", "value": 7}])
    desk.notebook.edit(episode, "director", ops, "")
    now = [desk.notebook.document(episode, stage).revision for stage in ("text", "director")]
    with pytest.raises(Conflict, match="undo_moved"):
        desk.notebook.undo(episode, {one.stage: one.number for one in done})
    assert [desk.notebook.document(episode, stage).revision for stage in ("text", "director")] == now


def test_panels_taken_out_are_listed_as_they_were_and_come_back(desk: Desk, episode: str) -> None:
    gone = board(desk, episode).panels[1]
    ops = [
        {"op": "set", "item": gone.id, "field": "action", "value": "고친 지문"},
        {"op": "remove", "item": gone.id},
    ]
    desk.notebook.edit(episode, "director", OPS.validate_python(ops), "")
    assert [panel.action for panel in desk.board.removed(episode)] == ["고친 지문"]
    desk.notebook.edit(episode, "director", OPS.validate_python([{"op": "restore", "item": gone.id}]), "")
    assert desk.board.removed(episode) == ()
    assert board(desk, episode).panels[1].action == "고친 지문"


def test_edits_that_would_break_a_document_are_refused_before_anything_is_written(
    studio: Studio, desk: Desk, episode: str
) -> None:
    panels = board(desk, episode).panels
    first = next(one for one in panels if one.lines)
    second = next(one for one in panels if one.id != first.id)
    twice = [{"op": "set", "item": second.id, "field": "lines", "value": [*first.lines]}]
    line = next(iter(script(desk, episode).lines()))
    ops = {
        "text": OPS.validate_python([{"op": "set", "item": line, "field": "text.ko", "value": "새 대사"}]),
        "director": OPS.validate_python(twice),
    }
    bench = Bench.open(studio.shop, desk.workspace, episode)
    with pytest.raises(EditRefused):
        desk.board.write(bench, ops)
    assert script(desk, episode).lines()[line].text["ko"] != "새 대사"
    assert desk.notebook.document(episode, "text").number == bench.heads["text"].revision.number


def test_a_removed_panel_makes_stale_what_its_absence_changes(
    studio: Studio, desk: Desk, episode: str
) -> None:
    bench = Bench.open(studio.shop, desk.workspace, episode)
    ops = OPS.validate_python([{"op": "remove", "item": board(desk, episode).panels[1].id}])
    said = {one.stage for one in consequences(bench, rehearsed(bench, {"director": ops}))}
    desk.notebook.edit(episode, "director", ops, "")
    assert said == stale(desk, episode)


def test_an_episode_of_another_workspace_is_not_there(studio: Studio, episode: str) -> None:
    other = studio.desk("ws_other").board
    with pytest.raises(NotFound):
        other.find(episode, Query(find="a"), EVERYWHERE)
    with pytest.raises(NotFound):
        other.export_table(episode, "csv")
    with pytest.raises(NotFound):
        other.removed(episode)
