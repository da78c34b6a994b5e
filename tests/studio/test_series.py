"""Next episode: one call makes it, with everything the serial keeps, and it can be run at once."""

from __future__ import annotations

from components.bar import bar
from engines.kernel.edits import SetField
from engines.studio import Desk
from engines.text.document import Brief, Script
from tests.studio.test_runs import finish, made, script_of


def brief_of(desk: Desk, episode: str) -> Brief:
    document = desk.notebook.document(episode, "brief").document
    assert isinstance(document, Brief)
    return document


def test_the_next_episode_has_the_cast_as_people_edited_it_and_the_writer_uses_it(desk: Desk) -> None:
    first = made(desk, languages=("ko", "en"))
    hero = script_of(desk, first).cast[0]
    head = desk.notebook.document(first, "text").revision
    edits = [SetField(item=hero.id, field="appearance", value="노란 우비를 입은 짧은 머리")]
    desk.notebook.edit(first, "text", edits, head)
    desk.notebook.set_options(first, "packaging", {"platform": "naver_challenge"})
    project = desk.projects.episode(first).project
    second = desk.projects.add_episode(project)
    brief = brief_of(desk, second.id)
    assert second.number == 2
    assert [member.id for member in brief.cast] == [one.id for one in script_of(desk, first).cast]
    assert brief.cast[0].appearance == "노란 우비를 입은 짧은 머리"
    assert brief.languages == ("ko", "en") and brief.premise and brief.story_so_far.startswith("1화")
    assert desk.notebook.form(second.id, "packaging").values["platform"] == "naver_challenge"
    ended = finish(desk, desk.runs.start(second.id))
    assert ended is not None and ended.ended == "done"
    script = script_of(desk, second.id)
    kept = {member.id: member for member in script.cast}
    assert kept[hero.id].appearance == "노란 우비를 입은 짧은 머리"
    spoken = [beat.speaker for beat in script.beats() if beat.speaker]
    assert hero.id in spoken


def test_an_episode_s_title_is_told_in_the_language_of_whoever_reads(desk: Desk) -> None:
    first = made(desk, languages=("ko", "en"))
    finish(desk, desk.runs.start(first))
    written = dict(script_of(desk, first).title)
    view = desk.projects.episode(first)
    assert view.title == written["ko"] != written["en"]
    assert [view.title_in(language) for language in ("ko", "en", "fr")] == [
        written["ko"], written["en"], written["ko"],
    ]  # fmt: skip
    project = desk.projects.get(view.project)
    assert bar(desk, {"project": project.id, "episode": first, "language": "en"}, None)["episodes"] == [
        {"id": first, "number": 1, "title": written["en"]}
    ]


def test_the_story_grows_by_an_episode_each_time_and_what_was_edited_stays(desk: Desk) -> None:
    first = made(desk)
    project = desk.projects.episode(first).project
    second = desk.projects.add_episode(project).id
    head = desk.notebook.document(second, "brief").revision
    edit = SetField(item="document", field="story_so_far", value="1화: 내가 고친 줄거리.")
    desk.notebook.edit(second, "brief", [edit], head)
    finish(desk, desk.runs.start(second, "text", "text"))
    third = brief_of(desk, desk.projects.add_episode(project).id)
    lines = third.story_so_far.split("\n")
    assert lines[0] == "1화: 내가 고친 줄거리." and lines[1].startswith("2화")


def test_an_edited_story_so_far_makes_the_script_stale(desk: Desk) -> None:
    first = made(desk)
    second = desk.projects.add_episode(desk.projects.episode(first).project).id
    finish(desk, desk.runs.start(second, "text", "text"))
    head = desk.notebook.document(second, "brief").revision
    edit = SetField(item="document", field="story_so_far", value="다른 이야기")
    desk.notebook.edit(second, "brief", [edit], head)
    assert desk.notebook.view(second).cell("text").stale
    assert isinstance(desk.notebook.document(second, "text").document, Script)
