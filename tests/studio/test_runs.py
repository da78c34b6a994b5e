"""A run from a brief to slices, and what is done again after each kind of change."""

from __future__ import annotations

import threading

import pytest

from engines.kernel.edits import SetField
from engines.kernel.errors import InvalidInput, NotFound, ProviderFailed
from engines.studio import Desk, Studio
from engines.studio.due import Manner
from engines.studio.views import JobView
from engines.text.document import Script
from tests import factories
from tests.fakes import CountingProviders, slowly

STAGES = ("text", "director", "image", "lettering", "packaging")
FURNISHED = factories.brief(scenes=2, cuts=4)


def finish(desk: Desk, job: JobView | None) -> JobView | None:
    return desk.runs.wait(job.id, 60) if job else None


def made(desk: Desk, **changes: object) -> str:
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4, **changes)).episodes[0].id
    # Where the test's providers cost money, that is agreed to.
    job = finish(desk, desk.runs.start(episode, manner=Manner(agreed=True)))
    assert job is not None and job.ended == "done", job
    return episode


def script_of(desk: Desk, episode: str) -> Script:
    document = desk.notebook.document(episode, "text").document
    assert isinstance(document, Script)
    return document


def test_a_run_fills_every_stage_and_the_episode_can_be_read(desk: Desk) -> None:
    episode = made(desk)
    view = desk.notebook.view(episode)
    assert [(cell.stage, cell.doing, cell.ended, cell.stale) for cell in view.cells[1:]] == [
        (stage, "idle", "done", ()) for stage in STAGES
    ]
    assert desk.exports.reader(episode).pages
    assert view.episode.readable and view.episode.cover is not None


def test_running_again_does_nothing_and_makes_no_job(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    asked = dict(providers.tally.calls)
    assert desk.runs.start(episode) is None
    assert dict(providers.tally.calls) == asked


def test_the_same_brief_again_comes_from_the_cache(desk: Desk, providers: CountingProviders) -> None:
    made(desk)
    asked = dict(providers.tally.calls)
    again = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    assert desk.runs.start(again) is None
    assert dict(providers.tally.calls) == asked
    assert all(cell.from_cache for cell in desk.notebook.view(again).cells[1:])


def test_a_reworded_line_makes_only_lettering_stale_and_letters_one_panel(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    asked = dict(providers.tally.calls)
    line = next(iter(script_of(desk, episode).lines()))
    view = desk.notebook.document(episode, "text")
    desk.notebook.edit(
        episode, "text", [SetField(item=line, field="text.ko", value="다른 말.")], view.revision
    )
    cells = {cell.stage: cell for cell in desk.notebook.view(episode).cells}
    assert not cells["director"].stale and not cells["image"].stale
    (reason,) = cells["lettering"].stale
    assert (reason.document, reason.change, reason.count) == ("script", "changed", 1)
    finish(desk, desk.runs.start(episode))
    assert dict(providers.tally.calls) == asked
    assert desk.notebook.view(episode).cell("lettering").items["done"] == 1
    assert not any(cell.stale for cell in desk.notebook.view(episode).cells)


def test_another_painter_is_a_quiet_difference_not_staleness(desk: Desk, episode: str) -> None:
    project = desk.projects.episode(episode).project
    desk.projects.update(project, painter="openai")
    cell = desk.notebook.view(episode).cell("image")
    assert cell.settings_differ and not cell.stale


def test_an_edit_survives_a_new_run_of_its_stage(desk: Desk, episode: str) -> None:
    board = desk.notebook.document(episode, "director")
    panel = board.document.panels[0]  # type: ignore[union-attr]
    edit = SetField(item=panel.id, field="gutter", value=321)
    desk.notebook.edit(episode, "director", [edit], board.revision)
    brief = desk.notebook.document(episode, "brief")
    desk.notebook.edit(episode, "brief", [SetField(item="document", field="cuts", value=6)], brief.revision)
    finish(desk, desk.runs.start(episode))
    after = desk.notebook.document(episode, "director")
    kept = [one.gutter for one in after.document.panels if one.id == panel.id]  # type: ignore[union-attr]
    assert kept == [321] or [held.item["gutter"] for held in after.tray] == [321]


def test_two_starts_at_once_are_one_run(desk: Desk, providers: CountingProviders) -> None:
    providers.before = slowly(0.1)
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    found: list[JobView | None] = []
    threads = [threading.Thread(target=lambda: found.append(desk.runs.start(episode))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({job.id for job in found if job}) == 1
    finish(desk, found[0])
    assert set(providers.tally.calls.values()) == {1}


def test_stop_keeps_what_is_done_and_a_new_run_goes_on(desk: Desk, providers: CountingProviders) -> None:
    episode = desk.projects.create(factories.brief(scenes=2, cuts=6)).episodes[0].id
    first_picture = threading.Event()

    def before(label: str) -> None:
        if label not in ("script", "storyboard"):
            first_picture.set()
            threading.Event().wait(0.3)

    providers.before = before
    job = desk.runs.start(episode)
    assert job is not None and first_picture.wait(20)
    desk.runs.stop(job.id)
    ended = finish(desk, job)
    assert ended is not None and ended.ended == "cancelled"
    assert desk.notebook.view(episode).cell("image").ended == "cancelled"
    providers.before = lambda label: None
    finish(desk, desk.runs.start(episode))
    assert desk.notebook.view(episode).cell("packaging").has_output
    assert set(providers.tally.calls.values()) == {1}


def test_run_right_after_stop_goes_on_with_the_same_job(desk: Desk, providers: CountingProviders) -> None:
    providers.before = slowly(0.4)
    episode = desk.projects.create(factories.brief(scenes=2, cuts=12)).episodes[0].id
    job = desk.runs.start(episode)
    assert job is not None
    while desk.runs.job(job.id).stage != "image":
        threading.Event().wait(0.05)
    assert desk.runs.stop(job.id).waiting == "stopping"
    again = desk.runs.start(episode)
    assert again is not None and again.id == job.id
    ended = finish(desk, again)
    assert ended is not None and ended.ended == "done"
    assert set(providers.tally.calls.values()) == {1}


def test_a_failed_panel_does_not_take_its_neighbours_along(desk: Desk, providers: CountingProviders) -> None:
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    hit: list[str] = []

    def before(label: str) -> None:
        if label not in ("script", "storyboard") and not hit:
            hit.append(label)
            raise ProviderFailed("moderation_blocked", cause="refused by the safety system")

    providers.before = before
    ended = finish(desk, desk.runs.start(episode))
    assert ended is not None and ended.ended == "done_with_failures"
    images = desk.notebook.document(episode, "image").document
    failed = [one for one in images.panels if one.failure]  # type: ignore[union-attr]
    assert [one.failure.code for one in failed if one.failure] == ["moderation_blocked"]
    assert desk.exports.reader(episode).pages


@pytest.mark.parametrize("message", ["", "   "])
def test_an_exception_without_a_message_still_ends_in_words(
    desk: Desk, providers: CountingProviders, message: str
) -> None:
    def before(label: str) -> None:
        raise TimeoutError(message)

    providers.before = before
    episode = desk.projects.create(factories.brief()).episodes[0].id
    ended = finish(desk, desk.runs.start(episode))
    assert ended is not None and ended.ended == "failed"
    assert ended.failure is not None and "TimeoutError" in ended.failure.cause


def test_a_stage_whose_input_is_not_there_yet_says_which(desk: Desk) -> None:
    episode = desk.projects.create(factories.brief()).episodes[0].id
    with pytest.raises(InvalidInput) as refused:
        desk.runs.start(episode, "lettering", "packaging")
    assert refused.value.code == "stage_needs"


@pytest.mark.parametrize("premise", ["", "  \n ", "!!!"])
def test_an_empty_premise_is_told_and_nothing_is_lost(desk: Desk, premise: str) -> None:
    episode = desk.projects.create(factories.brief(premise=premise, title="제목")).episodes[0].id
    job = finish(desk, desk.runs.start(episode))
    assert job is not None and job.failure is not None and job.failure.code == "premise_empty"
    assert desk.notebook.document(episode, "brief").document.title == "제목"  # type: ignore[union-attr]


def test_nobody_reaches_what_belongs_to_another_workspace(studio: Studio) -> None:
    mine, other = studio.desk("ws_mine"), studio.desk("ws_other")
    episode = made(mine)
    project = mine.projects.episode(episode).project
    job = mine.runs.list()[0].id
    picture = mine.exports.reader(episode).pages[0].asset.sha256
    for reach in (
        lambda: other.projects.get(project),
        lambda: other.projects.add_episode(project),
        lambda: other.projects.update(project, title="x"),
        lambda: other.notebook.view(episode),
        lambda: other.notebook.document(episode, "text"),
        lambda: other.notebook.edit(episode, "text", [], ""),
        lambda: other.notebook.history(episode, "text"),
        lambda: other.notebook.set_options(episode, "text", {}),
        lambda: other.notebook.import_document(episode, "brief", b'{"premise": "x"}'),
        lambda: other.notebook.upload_picture(episode, "p", b""),
        lambda: other.notebook.confirm(episode, "text"),
        lambda: other.runs.start(episode),
        lambda: other.runs.plan(episode),
        lambda: other.runs.stop(job),
        lambda: other.runs.job(job),
        lambda: other.runs.retry(job),
        lambda: other.exports.write(episode, "cbz"),
        lambda: other.exports.write(episode, "fountain"),
        lambda: other.exports.reader(episode),
        lambda: other.media.picture(picture),
        lambda: other.media.thumbnail(picture, 320),
        lambda: other.media.lettered(episode, "p", "ko"),
        lambda: other.media.wireframe(episode, "p"),
    ):
        with pytest.raises(NotFound):
            reach()
    assert other.projects.list() == () and other.runs.list() == ()


def test_a_changed_brief_renames_a_young_project_and_the_next_episode_starts_open(desk: Desk) -> None:
    project = desk.projects.create(factories.brief(premise="", title=""))
    episode = project.episodes[0].id
    brief = desk.notebook.document(episode, "brief")
    ops = [
        SetField(item="document", field="premise", value="비 오는 밤의 우산 가게"),
        SetField(item="document", field="title", value="우산 가게"),
        SetField(item="document", field="genre", value="romance"),
        SetField(item="document", field="languages", value=["ko", "en"]),
    ]
    desk.notebook.edit(episode, "brief", ops, brief.revision)
    shown = desk.projects.get(project.id)
    assert (shown.title, shown.genre, shown.episodes[0].languages) == ("우산 가게", "romance", ("ko", "en"))
    second = desk.projects.add_episode(project.id)
    opened = desk.notebook.document(second.id, "brief").document
    assert (opened.premise, opened.title, opened.genre) == ("", "", "romance")  # type: ignore[union-attr]
    assert desk.projects.get(project.id).title == "우산 가게"


def test_a_failure_made_good_from_the_cache_is_not_shown_any_more(studio: Studio) -> None:
    made(studio.desk("ws_first"))
    desk = studio.desk("ws_second")
    episode = desk.projects.create(factories.brief(premise="", scenes=2, cuts=4)).episodes[0].id
    failed = finish(desk, desk.runs.start(episode))
    assert failed is not None and failed.ended == "failed"
    assert desk.notebook.view(episode).cell("text").failure is not None
    brief = desk.notebook.document(episode, "brief")
    premise = factories.brief().premise
    ops = [SetField(item="document", field="premise", value=premise)]
    desk.notebook.edit(episode, "brief", ops, brief.revision)
    assert desk.runs.start(episode) is None
    assert desk.notebook.view(episode).cell("text").ended == "done"


def test_the_script_can_be_taken_out_as_text_before_anything_is_drawn(desk: Desk) -> None:
    episode = desk.projects.create(factories.brief(premise="", script="1컷\n민지: 안녕\n")).episodes[0].id
    with pytest.raises(NotFound):
        desk.exports.write(episode, "fountain")
    finish(desk, desk.runs.start(episode, "text", "text"))
    download, chunks = desk.exports.write(episode, "fountain")
    assert download.filename.endswith(".fountain") and download.media_type.startswith("text/plain")
    assert "@민지\n안녕" in b"".join(chunks).decode()
    view = desk.notebook.document(episode, "text")
    edit = SetField(item=next(script_of(desk, episode).beats()).id, field="text.ko", value="잘 가")
    desk.notebook.edit(episode, "text", [edit], view.revision)
    assert "민지: 잘 가" in b"".join(desk.exports.write(episode, "conti")[1]).decode()
    assert {"fountain", "conti"} <= {one.id for one in desk.exports.formats()}
    with pytest.raises(InvalidInput) as refused:
        desk.exports.write(episode, "conti", "en")
    assert refused.value.code == "script_language"
