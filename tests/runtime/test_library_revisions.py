from __future__ import annotations

import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from engines.kernel.errors import Conflict, NotFound, StorageFailed
from engines.runtime import episodes, projects, revisions, workspaces
from engines.runtime.database import Database
from engines.runtime.revisions import NewRevision, RevisionRow
from tests.runtime.conftest import Scene

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


def _advance(scene: Scene, expected: str | None, **fields: object) -> RevisionRow:
    given: dict[str, Any] = {"stage": "script", "origin": "generated", "document": {"n": 1}, **fields}
    new = NewRevision(**given)
    return revisions.advance(scene.database, scene.mine, scene.episode, new, expected_head=expected)


def test_a_stage_without_output_has_no_head(scene: Scene) -> None:
    assert revisions.heads(scene.database, scene.mine, scene.episode) == {}
    assert revisions.head(scene.database, scene.mine, scene.episode, "script") is None


def test_revisions_are_numbered_and_remember_where_they_came_from(scene: Scene) -> None:
    first = _advance(scene, None, provider="dummy", cost_usd=0.25, seconds=1.5, key="k1", started=10.0)
    second = _advance(scene, first.id, document={"n": 2})
    assert [first.number, second.number] == [1, 2]
    assert (first.parent, second.parent) == (None, first.id)
    assert revisions.get(scene.database, scene.mine, first.id) == first
    head = revisions.head(scene.database, scene.mine, scene.episode, "script")
    assert head == revisions.Head(second, confirmed=False)
    assert [row.id for row in revisions.history(scene.database, scene.mine, scene.episode, "script")] == [
        second.id,
        first.id,
    ]
    assert revisions.history(scene.database, scene.mine, scene.episode, "script", before=2) == [first]


def test_an_edit_shares_the_generated_part(scene: Scene) -> None:
    first = _advance(scene, None)
    overlay = {"set": {"bt_1": {"text": {"ko": "안녕"}}}}
    edited = _advance(scene, first.id, origin="edited", document=None, document_of=first.id, overlay=overlay)
    assert edited.document == first.document
    assert revisions.document(scene.database, scene.mine, edited.id) == {"n": 1}
    assert revisions.get(scene.database, scene.mine, edited.id).overlay == overlay


def test_a_head_that_moved_is_a_conflict_and_nothing_is_written(scene: Scene) -> None:
    first = _advance(scene, None)
    second = _advance(scene, first.id)
    for stale in (None, first.id, "rev_unknown"):
        with pytest.raises(Conflict) as lost:
            _advance(scene, stale, document={"late": True})
        assert (lost.value.code, lost.value.values["head"]) == ("head_moved", second.id)
    assert len(revisions.history(scene.database, scene.mine, scene.episode, "script")) == 2


def test_work_that_came_too_late_can_be_kept_beside_the_head(scene: Scene) -> None:
    first = _advance(scene, None)
    late = NewRevision(stage="script", origin="generated", document={"late": True}, parent=first.id)
    kept = revisions.add(scene.database, scene.mine, scene.episode, late)
    head = revisions.head(scene.database, scene.mine, scene.episode, "script")
    assert head is not None
    assert (head.revision.id, kept.number) == (first.id, 2)


def test_of_many_threads_one_moves_the_head(scene: Scene) -> None:
    start = threading.Barrier(8)

    def race(number: int) -> bool:
        start.wait()
        try:
            _advance(scene, None, document={"thread": number})
        except Conflict:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(race, range(8))) == [False] * 7 + [True]
    assert len(revisions.history(scene.database, scene.mine, scene.episode, "script")) == 1


def _race(url: str, episode: str, answers: multiprocessing.Queue[str]) -> None:
    database = Database.open(url)
    new = NewRevision(stage="script", origin="generated", document={"n": 1})
    try:
        answers.put(revisions.advance(database, "ws_mine", episode, new, expected_head=None).id)
    except Conflict as lost:
        answers.put(lost.code)


def test_of_two_processes_one_moves_the_head(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'library.sqlite'}"
    database = Database.open(url)
    workspaces.ensure(database, "ws_mine")
    episode = episodes.create(database, "ws_mine", projects.create(database, "ws_mine").id).id
    spawn = multiprocessing.get_context("spawn")
    answers = spawn.Queue()
    racers = [spawn.Process(target=_race, args=(url, episode, answers)) for _ in range(2)]
    for racer in racers:
        racer.start()
    got = sorted(answers.get(timeout=60) for _ in racers)
    for racer in racers:
        racer.join()
    head = revisions.head(database, "ws_mine", episode, "script")
    database.close()
    assert head is not None
    assert got == sorted(["head_moved", head.revision.id])


def test_confirming_holds_for_what_was_looked_at(scene: Scene) -> None:
    first = _advance(scene, None)
    args = (scene.database, scene.mine, scene.episode, "script")
    assert revisions.confirm(*args, first.id).confirmed
    assert not revisions.confirm(*args, first.id, confirmed=False).confirmed
    revisions.confirm(*args, first.id)
    second = _advance(scene, first.id)
    assert not revisions.heads(scene.database, scene.mine, scene.episode)["script"].confirmed
    with pytest.raises(Conflict):
        revisions.confirm(*args, first.id)
    assert second.number == 2


def test_a_result_is_found_again_by_its_key(scene: Scene) -> None:
    first = _advance(scene, None, key="k1")
    second = _advance(scene, first.id, key="k2")
    third = _advance(scene, second.id, key="k1")
    find = lambda key: revisions.with_key(scene.database, scene.mine, scene.episode, "script", key)  # noqa: E731
    assert (find("k1"), find("k2"), find("k3")) == (third, second, None)


def test_a_parent_of_another_episode_is_refused(scene: Scene) -> None:
    first = _advance(scene, None)
    second = episodes.create(scene.database, scene.mine, scene.project)
    new = NewRevision(stage="script", origin="generated", document={}, parent=first.id)
    with pytest.raises(NotFound):
        revisions.advance(scene.database, scene.mine, second.id, new, expected_head=None)


@pytest.mark.parametrize("damaged", ['{"n": 2}', "{", ""])
def test_a_damaged_document_is_told_by_its_revision(scene: Scene, damaged: str) -> None:
    row = _advance(scene, None)
    with scene.database.transaction() as connection:
        connection.execute(text("UPDATE documents SET json = :json"), {"json": damaged})
    with pytest.raises(StorageFailed) as failed:
        revisions.document(scene.database, scene.mine, row.id)
    assert (failed.value.code, failed.value.item) == ("document_corrupt", row.id)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=JSON, overlay=JSON)
def test_any_document_comes_back_as_it_was(scene: Scene, body: object, overlay: object) -> None:
    new = NewRevision(stage="script", origin="imported", document=body, overlay=overlay)
    row = revisions.add(scene.database, scene.mine, scene.episode, new)
    assert revisions.document(scene.database, scene.mine, row.id) == body
    assert revisions.get(scene.database, scene.mine, row.id).overlay == overlay


def test_there_is_no_way_to_change_a_revision() -> None:
    doors = {name for name in vars(revisions) if not name.startswith("_")}
    assert not {"update", "change", "delete", "remove", "set"} & doors
