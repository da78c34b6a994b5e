"""A long script in a run: an item a scene, each cached, failed and tried again by itself."""

from __future__ import annotations

from collections import Counter

from engines.director.document import Storyboard
from engines.kernel.context import WriteRequest
from engines.kernel.edits import SetField
from engines.kernel.errors import ProviderFailed
from engines.studio import Desk
from engines.studio.views import JobView
from engines.text.document import Brief, Script
from tests.conftest import WORKSPACE, OpenStudio
from tests.studio.test_repair import COST, Writing, good

SCENES = 4
SCRIPT = "\n\n".join(
    f"S#{number}. 편의점 {number}호점 - 밤\n\n문이 열린다.\n\n"
    + "\n\n".join(
        f"{who}: {number}호점의 {line}번째 말"
        for line in range(1, 7)
        for who in ("민지", "도윤")[line % 2 :][:1]
    )
    for number in range(1, SCENES + 1)
)


def made(open_studio: OpenStudio, *answers: object) -> tuple[Desk, Writing, str]:
    writing = Writing(*answers)  # type: ignore[arg-type]
    desk = open_studio(writing).desk(WORKSPACE)
    episode = desk.projects.create(Brief(script=SCRIPT, cuts=36)).episodes[0].id
    run(desk, episode, "text")
    return desk, writing, episode


def run(desk: Desk, episode: str, last: str = "director") -> JobView:
    job = desk.runs.start(episode, "text", last)
    assert job is not None
    return desk.runs.wait(job.id, 60)


def board(desk: Desk, episode: str) -> Storyboard:
    found = desk.notebook.document(episode, "director").document
    assert isinstance(found, Storyboard)
    return found


def asked(writing: Writing) -> Counter[str]:
    found = Counter(one.label for one in writing.asked)
    writing.asked.clear()
    return found


def test_a_scene_is_an_item_and_rewording_one_asks_for_that_one_only(open_studio: OpenStudio) -> None:
    desk, writing, episode = made(open_studio)
    labels = [f"S#{number}" for number in range(1, SCENES + 1)]
    plan = desk.runs.plan(episode, "director", "director").stages[0]
    assert (plan.calls, plan.cached) == (SCENES, 0)
    assert [one.item for one in desk.notebook.requests(episode, "director").requests] == labels
    job = run(desk, episode)
    assert (job.ended, job.cost_usd) == ("done", SCENES * COST)
    assert [one.item for one in desk.runs.items(job.id)] == labels
    assert asked(writing) == Counter(labels)
    before = board(desk, episode)
    assert len(before.panels) == 36
    script = desk.notebook.document(episode, "text").document
    assert isinstance(script, Script)
    action = next(beat for beat in script.scenes[2].beats if not beat.is_line)
    desk.notebook.edit(
        episode, "text", [SetField(item=action.id, field="text.ko", value="셔터가 내려온다.")], ""
    )
    plan = desk.runs.plan(episode, "director", "director").stages[0]
    assert (plan.calls, plan.cached) == (1, SCENES - 1)
    assert run(desk, episode).ended == "done"
    assert asked(writing) == Counter(["S#3"])
    # Whoever knows a panel of another scene finds it again under its id.
    others = {panel.id for panel in before.panels if panel.scene != script.scenes[2].id}
    assert others <= {panel.id for panel in board(desk, episode).panels}


def test_a_failed_scene_is_tried_again_alone(open_studio: OpenStudio) -> None:
    def refused(request: WriteRequest) -> str:
        if request.label == "S#2":
            raise ProviderFailed("answer_refused", model="m", reason="No.", cost_usd=COST)
        if request.label == "S#4":
            return "{"
        return good(request)

    # The same for every call of the first run, the second one for S#4 included.
    desk, writing, episode = made(open_studio, *[refused] * (SCENES + 1))
    job = run(desk, episode)
    assert job.ended == "failed" and job.failure is not None
    assert (job.failure.code, job.failure.item) == ("answer_refused", "S#2, S#4")
    assert (job.failure.values["kept"], job.failure.values["of"]) == (SCENES - 2, SCENES)
    assert len(job.failure.values["answers"]) == 2
    assert asked(writing) == Counter({"S#1": 1, "S#2": 1, "S#3": 1, "S#4": 2})
    again = desk.runs.retry(job.id)
    assert again is not None and desk.runs.wait(again.id, 60).ended == "done"
    assert asked(writing) == Counter(["S#2", "S#4"])
    assert len({panel.scene for panel in board(desk, episode).panels}) == SCENES


def test_practice_mode_directs_the_whole_at_once(desk: Desk) -> None:
    episode = desk.projects.create(Brief(script=SCRIPT, cuts=36)).episodes[0].id
    job = run(desk, episode)
    assert [one.item for one in desk.runs.items(job.id)] == ["storyboard"]
    assert len(board(desk, episode).panels) == 36
