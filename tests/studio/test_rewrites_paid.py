"""Rewriting by a model: one paid item, repaired once, priced before, never paid for twice by a crash."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import update

from engines.director.document import Storyboard
from engines.kernel.context import WriteRequest
from engines.kernel.edits import SetField
from engines.kernel.errors import InvalidInput
from engines.runtime import ledger
from engines.runtime.tables import jobs
from engines.studio import Desk
from engines.studio.runner import Runner
from engines.studio.views import JobView
from engines.text.document import Script
from tests import factories
from tests.conftest import OpenStudio
from tests.studio.test_repair import COST, Writing, good, made, run


def line_answer(**texts: str) -> str:
    return json.dumps(
        {"kind": "dialogue", "texts": [{"lang": code, "text": one} for code, one in texts.items()]}
    )


def written(open_studio: OpenStudio, *answers: Any, last: str = "text") -> tuple[Desk, Writing, str, Script]:
    _, desk, writing, episode = made(open_studio)
    run(desk, episode, last)
    writing.asked.clear()
    writing.answers = list(answers)
    script = desk.notebook.document(episode, "text").document
    assert isinstance(script, Script)
    return desk, writing, episode, script


def wish(desk: Desk, episode: str, stage: str, item: str, text: str = "더 차갑게, 우산 얘기로") -> JobView:
    return desk.runs.wait(desk.rewrites.start(episode, stage, item, text).id, 60)


def said(desk: Desk, episode: str, line: str) -> str:
    script = desk.notebook.document(episode, "text").document
    assert isinstance(script, Script)
    return script.lines()[line].text["ko"]


def test_a_line_is_one_item_with_its_surroundings_and_its_price(open_studio: OpenStudio) -> None:
    desk, writing, episode, script = written(open_studio, lambda request: line_answer(ko="우산은 두고 가."))
    line = next(one for one in script.lines().values() if one.kind == "dialogue")
    ahead = desk.rewrites.ahead(episode, "text", line.id, "더 차갑게, 우산 얘기로")
    assert ahead.paid and not ahead.requests[0].at_hand and not writing.asked
    job = wish(desk, episode, "text", line.id)
    assert (job.ended, job.cost_usd) == ("done", COST)
    assert said(desk, episode, line.id) == "우산은 두고 가."
    (request,) = writing.asked
    assert (request.prompt, request.instructions) == (
        ahead.requests[0].prompt,
        ahead.requests[0].instructions,
    )
    assert "더 차갑게, 우산 얘기로" in request.prompt and line.text["ko"] in request.prompt
    scene = next(one for one in script.scenes if line in one.beats)
    assert all(beat.text["ko"] in request.prompt for beat in scene.beats)
    assert [one.item for one in desk.runs.items(job.id)] == ["rewrite_line"]
    # What it cost belongs to the episode's script.
    project = desk.projects.list()[0].id
    rows = {(row.episode, row.stage): row.usd for row in desk.money.view(project).rows}
    assert rows[(episode, "text")] == pytest.approx(2 * COST)


def test_the_prompt_of_rewriting_is_the_episodes_own_once_it_is_written(open_studio: OpenStudio) -> None:
    desk, writing, episode, script = written(
        open_studio, lambda request: line_answer(ko="하나."), lambda request: line_answer(ko="둘.")
    )
    line = next(one for one in script.lines().values() if one.kind == "dialogue")
    before = desk.notebook.view(episode).cells
    shown = desk.rewrites.ahead(episode, "text", line.id, "더 차갑게").template
    assert shown is not None and shown.values["wish"] == "더 차갑게"
    assert shown.options == {"instructions": "line_instructions", "prompt": "line_prompt"}
    assert set(shown.options.values()) <= set(desk.notebook.form(episode, "text").prompts)
    for field, text in (("line_prompt", "{{premise}}"), ("scene_instructions", "{{line}}")):
        with pytest.raises(InvalidInput) as refused:
            desk.notebook.set_options(episode, "text", {field: text})
        assert (refused.value.code, refused.value.values["field"]) == ("prompt_placeholder", field)

    desk.notebook.set_options(episode, "text", {"line_prompt": "한 줄만: {{wish}} / {{line}}"})
    ahead = desk.rewrites.ahead(episode, "text", line.id, "더 차갑게, 우산 얘기로").requests[0]
    assert ahead.prompt.startswith("한 줄만: 더 차갑게, 우산 얘기로 / [")
    wish(desk, episode, "text", line.id)
    assert (writing.asked[0].prompt, writing.asked[0].instructions) == (ahead.prompt, ahead.instructions)
    # The script was not made with it: nothing about it is out of date, and the scene's prompt is its own.
    assert [one.settings_differ for one in desk.notebook.view(episode).cells] == [
        one.settings_differ for one in before
    ]
    scene = desk.rewrites.ahead(episode, "text", script.scenes[0].id, "짧게").requests[0]
    assert "한 줄만" not in scene.prompt
    desk.notebook.set_options(episode, "text", {"line_prompt": ""})
    wish(desk, episode, "text", line.id)
    assert writing.asked[1].prompt.startswith("What the author wishes: 더 차갑게")


def test_a_wrong_answer_is_repaired_once_and_then_told_at_the_item(open_studio: OpenStudio) -> None:
    wrong = "not json"
    desk, writing, episode, script = written(
        open_studio, lambda request: wrong, lambda request: line_answer(en="No Korean."),
        lambda request: wrong, lambda request: line_answer(ko="이제 됐다."),
    )  # fmt: skip
    line = next(one for one in script.lines().values() if one.kind == "dialogue")
    before = said(desk, episode, line.id)
    job = wish(desk, episode, "text", line.id)
    assert job.failure is not None and job.failure.code == "answer_invalid"
    assert len(writing.asked) == 2 and "no text in 'ko'" in job.failure.cause
    assert said(desk, episode, line.id) == before
    (shown,) = desk.rewrites.list(episode)
    assert shown.failure is not None and len(shown.failure.values["answers"]) == 2
    assert desk.runs.answers(job.id)[0].text == wrong
    again = desk.rewrites.again(job.id)
    assert desk.runs.wait(again.id, 60).ended == "done"
    assert said(desk, episode, line.id) == "이제 됐다." and len(writing.asked) == 4


def test_a_scene_may_gain_lose_and_reorder_lines_and_keeps_the_ids_of_the_rest(
    open_studio: OpenStudio,
) -> None:
    def rewritten(request: WriteRequest) -> str:
        scene = request.inputs["scene"]
        beats = [
            {**{name: beat[name] for name in ("id", "kind", "off_panel")}, "speaker": beat["speaker"] or "",
             "texts": [{"lang": "ko", "text": beat["text"]["ko"]}]}
            for beat in scene["beats"]
        ]  # fmt: skip
        new = {
            "id": "",
            "kind": "sfx",
            "speaker": "",
            "off_panel": False,
            "texts": [{"lang": "ko", "text": "쾅"}],
        }
        head = {name: scene[name] for name in ("time", "mood", "summary")}
        return json.dumps({"place": "옥상", **head, "beats": [beats[1], beats[0], new, *beats[3:]]})

    desk, _, episode, script = written(open_studio, rewritten)
    scene = script.scenes[0]
    old = [beat.id for beat in scene.beats]
    assert wish(desk, episode, "text", scene.id).ended == "done"
    after = desk.notebook.document(episode, "text").document
    assert isinstance(after, Script)
    now = [beat.id for beat in after.scenes[0].beats]
    assert [one for one in now if one in old] == [old[1], old[0], *old[3:]]
    assert (after.scenes[0].place, after.scenes[0].beats[2].text["ko"]) == ("옥상", "쾅")
    assert after.scenes[1:] == script.scenes[1:]
    (shown,) = desk.rewrites.list(episode)
    desk.rewrites.take_back(shown.job)
    assert desk.notebook.document(episode, "text").document == script


def test_the_same_answer_is_no_edit_and_asking_again_asks_anew(open_studio: OpenStudio) -> None:
    desk, writing, episode, script = written(open_studio)
    line = next(one for one in script.lines().values() if one.kind == "dialogue")
    same = line_answer(ko=line.text["ko"])
    writing.answers = [lambda request: same, lambda request: line_answer(ko="다른 말.")]
    job = wish(desk, episode, "text", line.id)
    assert job.failure is not None and job.failure.code == "rewrite_same"
    assert desk.runs.wait(desk.rewrites.again(job.id).id, 60).ended == "done"
    assert [one.seed for one in writing.asked] == [0, 1]
    assert said(desk, episode, line.id) == "다른 말."


def test_a_killed_process_does_not_ask_again_for_what_it_has(open_studio: OpenStudio) -> None:
    desk, writing, episode, script = written(open_studio, lambda request: line_answer(ko="한 번만."))
    line = next(one for one in script.lines().values() if one.kind == "dialogue")
    job = wish(desk, episode, "text", line.id)
    # Its last step is done once more, as after a crash between the edit and the end of the job.
    studio = open_studio(writing)
    desk = studio.desk(desk.workspace)
    number = desk.notebook.document(episode, "text").number
    with studio.shop.database.transaction() as at:
        at.execute(
            update(jobs).where(jobs.c.id == job.id).values(
                state="running", ended=None, active="run", finished=None
            )
        )  # fmt: skip
    assert Runner(studio.shop).advance(desk.workspace, job.id)["ended"] == "done"
    assert desk.notebook.document(episode, "text").number == number
    assert len(writing.asked) == 1
    assert ledger.spent(studio.shop.database, desk.workspace, job=job.id).cost_usd == COST


def test_a_row_of_a_model_may_only_use_lines_there_are(open_studio: OpenStudio) -> None:
    def row(**changes: Any) -> Any:
        def answer(request: WriteRequest) -> str:
            panel = request.inputs["panel"]
            fields = {name: value for name, value in panel.items() if name in (
                "shot", "angle", "shape", "effect", "setting", "action", "figures", "lines", "prompt", "room",
                "gutter", "gutter_tone")}  # fmt: skip
            return json.dumps({**fields, "alt": [{"lang": "ko", "text": "본다"}], **changes})

        return answer

    desk, writing, episode, _ = written(
        open_studio, row(lines=["invented"]), row(shot="insert", figures=[]), last="director"
    )
    board = desk.notebook.document(episode, "director").document
    assert isinstance(board, Storyboard)
    panel = next(one for one in board.panels if one.lines)
    job = wish(desk, episode, "director", panel.id)
    assert job.ended == "done" and len(writing.asked) == 2
    assert "'invented' is none of the lines" in writing.asked[1].prompt
    after = desk.notebook.document(episode, "director").document
    assert isinstance(after, Storyboard)
    made_ = after.panel(panel.id)
    assert made_ is not None and (made_.shot, made_.lines) == ("insert", panel.lines)
    assert [one for one in after.panels if one.id != panel.id] == [
        one for one in board.panels if one.id != panel.id
    ]


def test_a_panel_locked_meanwhile_is_left_alone(open_studio: OpenStudio) -> None:
    desk, writing, episode, _ = written(open_studio, last="director")
    board = desk.notebook.document(episode, "director").document
    assert isinstance(board, Storyboard)
    panel = board.panels[0]

    def locking(request: WriteRequest) -> str:
        desk.notebook.edit(episode, "director", [SetField(item=panel.id, field="locked", value=True)], "")
        return good(request)

    writing.answers = [locking]
    wished = "아래에서 올려다보게" if panel.angle != "low" else "위에서 내려다보게"
    job = wish(desk, episode, "director", panel.id, wished)
    assert job.failure is not None and job.failure.code == "rewrite_locked"
    after = desk.notebook.document(episode, "director").document
    assert isinstance(after, Storyboard) and after.panel(panel.id) == panel.model_copy(
        update={"locked": True}
    )


def test_rewriting_goes_on_beside_a_run(open_studio: OpenStudio) -> None:
    desk, writing, episode, script = written(open_studio)
    line = next(one for one in script.lines().values() if one.kind == "dialogue")
    seen: list[JobView] = []

    def storyboard(request: WriteRequest) -> str:
        writing.answers = [lambda one: line_answer(ko="그사이에.")]
        seen.append(wish(desk, episode, "text", line.id))
        return good(request)

    writing.answers = [storyboard]
    assert run(desk, episode, "director").ended == "done"
    assert seen[0].ended == "done" and said(desk, episode, line.id) == "그사이에."
    # The cell tells of its run, not of the rewriting beside it.
    job = desk.notebook.view(episode).job
    assert job is not None and job.kind == "run"


def test_bilingual_lines_come_in_both_languages(open_studio: OpenStudio) -> None:
    writing = Writing()
    desk = open_studio(writing).desk("ws_two")
    brief = factories.brief(scenes=1, cuts=3, languages=("ko", "en"))
    episode = desk.projects.create(brief).episodes[0].id
    run(desk, episode)
    script = desk.notebook.document(episode, "text").document
    assert isinstance(script, Script)
    line = next(one for one in script.lines().values() if one.kind == "dialogue")
    writing.answers = [lambda one: line_answer(ko="하나."), lambda one: line_answer(ko="하나.", en="One.")]
    assert wish(desk, episode, "text", line.id).ended == "done"
    assert "no text in 'en'" in writing.asked[-1].prompt
