from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, inspect, text
from sqlalchemy.exc import IntegrityError

from engines.kernel.errors import InvalidInput, StorageFailed
from engines.runtime import projects, tables, workspaces
from engines.runtime.database import Database
from engines.runtime.migrations import STEPS, migrate
from engines.runtime.storage_errors import database_errors


def test_opening_twice_applies_each_step_once(url: str) -> None:
    for _ in range(2):
        database = Database.open(url)
        with database.reading() as connection:
            names = connection.execute(text("SELECT name FROM toonverse_migrations")).scalars().all()
        database.close()
        assert names == [step.__name__ for step in STEPS]


def test_the_tables_have_the_columns_that_queries_use(database: Database) -> None:
    found = inspect(database.engine)
    for table in tables.metadata.sorted_tables:
        columns = {column["name"] for column in found.get_columns(table.name)}
        assert columns == {column.name for column in table.columns}, table.name


def test_processes_that_start_together_make_one_library(url: str) -> None:
    with ThreadPoolExecutor(6) as pool:
        opened = list(pool.map(lambda _: Database.open(url), range(6)))
    workspaces.ensure(opened[0], "ws_a")
    assert {workspaces.get(database, "ws_a").id for database in opened} == {"ws_a"}
    for database in opened:
        database.close()


def test_a_later_step_is_applied_once_and_rolled_back_when_it_fails(database: Database) -> None:
    def m002_more(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE more (id TEXT)"))

    def m003_broken(connection: Connection) -> None:
        connection.execute(text("CREATE TABLE half (id TEXT)"))
        raise RuntimeError("broken")

    with pytest.raises(RuntimeError):
        migrate(database.engine, (*STEPS, m002_more, m003_broken))
    assert not {"more", "half"} & set(inspect(database.engine).get_table_names())
    assert migrate(database.engine, (*STEPS, m002_more)) == ("m002_more",)
    assert migrate(database.engine, (*STEPS, m002_more)) == ()


def test_a_library_of_a_newer_version_is_refused_and_left_alone(url: str) -> None:
    database = Database.open(url)
    with database.transaction() as connection:
        connection.execute(text("INSERT INTO toonverse_migrations VALUES ('m999_future', 1)"))
    database.close()
    with pytest.raises(StorageFailed) as refused:
        Database.open(url)
    assert (refused.value.code, refused.value.values["step"]) == ("database_newer", "m999_future")


def test_a_failing_block_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(RuntimeError), database.transaction() as connection:
        workspaces.ensure(connection, "ws_a")
        projects.create(connection, "ws_a")
        raise RuntimeError("cut")
    workspaces.ensure(database, "ws_a")
    assert projects.listed(database, "ws_a") == []


def test_writers_take_turns(database: Database) -> None:
    workspaces.ensure(database, "ws_a")
    project = projects.create(database, "ws_a", target_episodes=0).id

    def add_one(_: int) -> None:
        with database.transaction() as connection:
            projects.touch(connection, "ws_a", project)
            before = projects.get(connection, "ws_a", project).target_episodes
            projects.update(connection, "ws_a", project, target_episodes=before + 1)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add_one, range(40)))
    assert projects.get(database, "ws_a", project).target_episodes == 40


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
def test_sqlite_is_set_up_for_safety(url: str, database: Database, tmp_path: Path) -> None:
    with database.reading() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30_000}
    file = tmp_path / "home" / "library.sqlite"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("address", ["nonsense", "mysql://me@here/db", "sqlite://", "sqlite:///:memory:"])
def test_an_address_that_cannot_be_shared_between_processes_is_refused(address: str) -> None:
    with pytest.raises(InvalidInput):
        Database.open(address)


def _garbage(path: Path) -> None:
    path.write_bytes(b"this is no database at all" * 400)


def _hole(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [_garbage, _hole])
def test_a_damaged_file_is_told_with_its_place(damage: Callable[[Path], None], tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    database = Database.open(f"sqlite:///{path}")
    workspaces.ensure(database, "ws_a")
    database.close()
    damage(path)
    with pytest.raises(StorageFailed) as failed:
        Database.open(f"sqlite:///{path}").check()
    assert (failed.value.code, failed.value.values["place"]) == ("database_corrupt", str(path))


def test_a_folder_in_the_files_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").mkdir()
    with pytest.raises(StorageFailed) as failed:
        Database.open(f"sqlite:///{tmp_path / 'library.sqlite'}")
    assert failed.value.code == "database_unwritable"


def test_a_file_deleted_while_in_use_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    database = Database.open(f"sqlite:///{path}")
    path.unlink()
    with pytest.raises(StorageFailed) as failed:
        database.check()
    assert failed.value.code == "database_gone"
    with pytest.raises(StorageFailed) as failed:
        workspaces.ensure(database, "ws_a")
    assert failed.value.code == "database_gone"
    with pytest.raises(StorageFailed) as failed:
        workspaces.get(database, "ws_a")
    assert failed.value.code == "database_gone"
    database.close()


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'library.sqlite'}")
    with pytest.raises(StorageFailed) as failed, database.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        # SQLite answers a database that may not grow exactly as it answers a disk that is full.
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        workspaces.ensure(connection, "ws_a", note="x" * 100_000)
    assert failed.value.code == "disk_full"
    database.close()


def test_a_lock_that_is_never_given_back_is_told(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    Database.open(f"sqlite:///{path}").close()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    waiting = sqlite3.connect(path, timeout=0, isolation_level=None)
    with pytest.raises(StorageFailed) as failed, database_errors(str(path)):
        waiting.execute("BEGIN IMMEDIATE")
    assert failed.value.code == "database_busy"
    waiting.close()
    holder.close()


def test_a_server_that_does_not_answer_is_told_without_its_password() -> None:
    with pytest.raises(StorageFailed) as failed:
        Database.open("postgresql://me:passw0rd@127.0.0.1:1/db?connect_timeout=2")
    assert failed.value.code == "database_unreachable"
    assert "passw0rd" not in f"{failed.value} {failed.value.values}"


def test_mistakes_of_the_program_are_not_taken_for_storage_trouble(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'x.sqlite'}")
    with pytest.raises(IntegrityError), database_errors("x"), engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (id TEXT PRIMARY KEY)"))
        connection.execute(text("INSERT INTO t VALUES ('a'), ('a')"))
    engine.dispose()


def test_all_reads_of_a_block_see_one_state(database: Database) -> None:
    workspaces.ensure(database, "ws_a")
    with database.reading() as at:
        assert projects.listed(at, "ws_a") == []
        projects.create(database, "ws_a", title={"ko": "첫눈"})
        assert projects.listed(at, "ws_a") == []
    assert len(projects.listed(database, "ws_a")) == 1
