"""What a project is called: a clause of its premise that can stand alone, then the title of its script."""

from __future__ import annotations

import pytest

from engines.kernel.edits import SetField
from engines.studio import Desk
from engines.studio.titles import working_title
from tests import factories
from tests.studio.test_runs import finish


@pytest.mark.parametrize(
    ("premise", "title"),
    [
        ("Captain Imani Okafor has nine hours of air left on a mining ship.", "Captain Imani Okafor"),
        (
            "A girl who sells umbrellas in a city where it never rains.",
            "A girl who sells umbrellas",
        ),
        ("Two rival food trucks, run by Gus and Marisol, park side by side.", "Two rival food trucks"),
        (
            "비 그친 오후의 한강 공원. 민재는 우산을 돌려준다.",
            "비 그친 오후의 한강 공원",
        ),
        (
            "빨간 헬멧을 잃어버린 지하철 기관사 민준이 막차 전에 헬멧을 찾아야 한다",
            "빨간 헬멧을 잃어버린 지하철 기관사 민준",
        ),
        ("경비원 최만수 할아버지는 매일 밤 404호 앞에서 피아노 소리를 녹음한다.", "경비원 최만수 할아버지"),
        ("", ""),
        ("가" * 90, "가" * 32),
    ],
)
def test_a_working_title_is_a_clause_and_no_piece_of_one(premise: str, title: str) -> None:
    assert working_title(factories.brief(premise=premise)) == title


def test_a_script_of_ones_own_names_the_project(desk: Desk) -> None:
    own = "Title: The Last Lamp\n\n# Rooftop\nMina: You came."
    assert desk.projects.create(factories.brief(premise="", script=own)).title == "The Last Lamp"


def test_a_script_that_is_written_names_a_young_project_until_somebody_does(desk: Desk) -> None:
    project = desk.projects.create(factories.brief(premise="민지가 옥상에서 낡은 열쇠를 줍는다."))
    episode = project.episodes[0].id
    finish(desk, desk.runs.start(episode, "text", "text"))
    script = desk.notebook.document(episode, "text").document
    named = desk.projects.get(project.id).title
    assert named == script.title["ko"] != project.title  # type: ignore[union-attr]
    brief = desk.notebook.document(episode, "brief")
    desk.notebook.edit(episode, "brief", [SetField(item="document", field="cuts", value=16)], brief.revision)
    assert desk.projects.get(project.id).title == named


def test_a_young_project_takes_its_script_s_new_title_and_gives_it_back(desk: Desk) -> None:
    project = desk.projects.create(
        factories.brief(premise="비 오는 밤의 우산 가게", title="", scenes=2, cuts=4)
    )
    episode = project.episodes[0].id
    job = desk.runs.start(episode, "text", "text")
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    before = desk.projects.get(project.id).title
    desk.notebook.edit(episode, "text", [SetField(item="document", field="title.ko", value="새 제목")], "")
    assert desk.projects.get(project.id).title == "새 제목"
    assert desk.notebook.undo(episode, {})
    assert desk.projects.get(project.id).title == before
