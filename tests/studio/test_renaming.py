"""A renamed person is called by the new name everywhere, in one step that can be taken back."""

from __future__ import annotations

import pytest

from engines.kernel.edits import SetField
from engines.studio import Desk
from engines.studio.due import Manner
from engines.studio.renaming import calls, left
from engines.studio.rewording import Passage
from engines.text.document import Script
from tests import factories

FURNISHED = factories.brief(
    premise="문채원은 심야 편의점에서 노란 우산을 줍고, 강도현이 그 우산을 찾으러 온다.", languages=("ko",)
)


def script_of(desk: Desk, episode: str) -> Script:
    document = desk.notebook.document(episode, "text").document
    assert isinstance(document, Script)
    return document


def told(desk: Desk, episode: str) -> str:
    documents = [desk.notebook.document(episode, one).document for one in ("brief", "text", "director")]
    return "".join(one.model_dump_json() for one in documents if one is not None)


def waiting(desk: Desk, episode: str) -> set[str]:
    return {cell.stage for cell in desk.notebook.view(episode).cells if cell.stale}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("문채원", ("문채원", "채원")),
        ("Mina Bell", ("Mina Bell", "Mina")),
        ("하늘", ("하늘",)),
        ("노을이", ("노을이",)),
        ("Dr. Park", ("Dr. Park",)),
        ("Mrs Aerts", ("Mrs Aerts",)),
        ("알렉산드라 반 데르 베르크", ("알렉산드라 반 데르 베르크", "알렉산드라")),
    ],
)
def test_how_a_name_is_called(name: str, expected: tuple[str, ...]) -> None:
    assert calls(name) == expected


def test_the_new_name_stands_wherever_the_old_one_was_said(desk: Desk, episode: str) -> None:
    person = next(one for one in script_of(desk, episode).cast if one.names["ko"] == "문채원")
    before = told(desk, episode)
    view = desk.notebook.document(episode, "text")
    desk.notebook.edit(
        episode, "text", [SetField(item=person.id, field="names.ko", value="서보름")], view.revision
    )
    count = len(desk.board.name_left(episode, person.id, "ko", "문채원"))
    assert count == told(desk, episode).count("채원") > 0
    steps = desk.board.rename(episode, person.id, "ko", "문채원")
    assert "채원" not in told(desk, episode) and "보름" in told(desk, episode)
    assert desk.board.name_left(episode, person.id, "ko", "문채원") == ()
    for step in reversed(steps):
        desk.notebook.restore(episode, step.stage, step.before, step.revision)
    assert told(desk, episode).count("채원") == before.count("채원") - 1


def test_somebody_else_of_that_name_keeps_it(desk: Desk, episode: str) -> None:
    one, other = script_of(desk, episode).cast[:2]
    for person, name in ((one, "서보름"), (other, "문채원")):
        view = desk.notebook.document(episode, "text")
        desk.notebook.edit(
            episode, "text", [SetField(item=person.id, field="names.ko", value=name)], view.revision
        )
    assert desk.board.name_left(episode, one.id, "ko", "문채원") == ()


def test_nothing_is_directed_otherwise_after_a_rename(desk: Desk, episode: str) -> None:
    person = next(one for one in script_of(desk, episode).cast if one.names["ko"] == "문채원")
    view = desk.notebook.document(episode, "text")
    desk.notebook.edit(
        episode, "text", [SetField(item=person.id, field="names.ko", value="서보름")], view.revision
    )
    assert "director" in waiting(desk, episode)
    desk.board.rename(episode, person.id, "ko", "문채원")
    # Nothing is to be directed or painted for it.
    assert waiting(desk, episode) <= {"lettering", "packaging"}
    before = desk.notebook.document(episode, "director").document
    job = desk.runs.start(episode, manner=Manner(clean=True))
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    after = desk.notebook.document(episode, "director").document
    assert before is not None and after is not None
    shots = [(p.id, p.shot, p.gutter, [f.cast for f in p.figures]) for p in before.panels]  # pyright: ignore
    assert shots == [(p.id, p.shot, p.gutter, [f.cast for f in p.figures]) for p in after.panels]  # pyright: ignore


def test_what_waited_for_an_update_before_a_rename_waits_after_it(desk: Desk, episode: str) -> None:
    script = script_of(desk, episode)
    person = next(one for one in script.cast if one.names["ko"] == "문채원")
    action = next(beat for scene in script.scenes for beat in scene.beats if "채원" in beat.text["ko"])
    reworded = SetField(item=action.id, field="text.ko", value="문채원이 우산을 세 번 턴다.")
    view = desk.notebook.edit(episode, "text", [reworded], "")
    desk.notebook.edit(
        episode, "text", [SetField(item=person.id, field="names.ko", value="서보름")], view.revision
    )
    desk.board.rename(episode, person.id, "ko", "문채원")
    stale = next(cell.stale for cell in desk.notebook.view(episode).cells if cell.stage == "director")
    assert [(one.group, one.count) for one in stale] == [("action", 1)]


def test_a_rename_is_taken_back_with_what_it_kept_up_to_date(desk: Desk, episode: str) -> None:
    person = next(one for one in script_of(desk, episode).cast if one.names["ko"] == "문채원")
    before = told(desk, episode)
    desk.notebook.edit(episode, "text", [SetField(item=person.id, field="names.ko", value="서보름")], "")
    desk.board.rename(episode, person.id, "ko", "문채원")
    assert desk.notebook.undo(episode, {}) and desk.notebook.undo(episode, {})
    assert told(desk, episode) == before
    assert waiting(desk, episode) == set()


def test_a_name_that_is_a_word_too_is_not_taken_for_sure(desk: Desk, episode: str) -> None:
    said = [
        Passage("text", "l1", "text.ko", "line", "ko", 1, "얼룩을 지우는 것도 일이야."),
        Passage("text", "l2", "text.ko", "line", "ko", 1, "지우는 웃었다. 지우의 손."),
    ]
    found = [(hit.item, hit.old, hit.new, hit.sure) for hit, _, _ in left(said, "지우", "서희")]
    assert found == [
        ("l1", "지우", "서희", False),
        ("l2", "지우", "서희", True),
        ("l2", "지우", "서희", True),
    ]
    # The places a person left out stay as they are.
    person = next(one for one in script_of(desk, episode).cast if one.names["ko"] == "문채원")
    view = desk.notebook.document(episode, "text")
    desk.notebook.edit(
        episode, "text", [SetField(item=person.id, field="names.ko", value="서보름")], view.revision
    )
    first, *rest = desk.board.name_left(episode, person.id, "ko", "문채원")
    desk.board.rename(episode, person.id, "ko", "문채원", {one.id for one in rest})
    assert [one.id for one in desk.board.name_left(episode, person.id, "ko", "문채원")] == [first.id]


def test_a_script_written_anew_knows_the_new_name(desk: Desk, episode: str) -> None:
    person = next(one for one in script_of(desk, episode).cast if one.names["ko"] == "문채원")
    desk.notebook.edit(episode, "text", [SetField(item=person.id, field="names.ko", value="뚱이")], "")
    desk.board.rename(episode, person.id, "ko", "문채원")
    assert waiting(desk, episode) <= {"lettering", "packaging"}
    job = desk.runs.start(episode, manner=Manner(clean=True))
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    written = script_of(desk, episode)
    assert {one.id: one.names["ko"] for one in written.cast}[person.id] == "뚱이"
    assert "채원" not in told(desk, episode)
