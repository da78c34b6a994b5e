"""`python -m engines move`: nothing is lost on the way to PostgreSQL and back, or nothing is written."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect, text

from engines.__main__ import main
from engines.kernel.edits import SetField
from engines.kernel.errors import Conflict
from engines.runtime import jobrows, projects, workspaces
from engines.runtime.database import Database
from engines.runtime.executors import FileLocks
from engines.runtime.migrations import STEPS, migrate
from engines.runtime.tables import metadata
from engines.studio import Desk, Settings, Studio
from engines.studio.moving import move
from engines.text.document import Brief
from tests import factories
from tests.conftest import WORKSPACE
from tests.postgres import Postgres

Capture = pytest.CaptureFixture[str]
PostgresDatabase = Callable[[], str]
BRIEF = factories.brief(scenes=2, cuts=4)
OTHER = "ws_other"
SECRET = "hush@hush"
HOSTILE = "a\x00b\ud800 ' \" \\ %s :x {y} \U0001f600\U00020bb7 각 \u202e"


@pytest.fixture
def postgres_database(postgres: Postgres) -> PostgresDatabase:
    """Each call makes a new, empty database and gives its address."""
    return lambda: postgres.new(SECRET)


def run(url: str, *statements: str) -> None:
    engine = create_engine(
        url.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def rows(url: str) -> dict[str, int]:
    """Table → rows, of all tables of the database."""
    with closing(Database.connect(url)) as database, database.reading() as connection:
        return {
            name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one()
            for name in inspect(connection).get_table_names()
        }


@pytest.fixture
def filled(home: Path, furnished: Callable[[Brief], Path]) -> Path:
    """A home with a finished episode, and in another workspace texts that no database likes."""
    shutil.copytree(furnished(BRIEF), home)
    with opened(home) as studio:
        desk = studio.desk(OTHER)
        project = desk.projects.create(factories.brief(premise=HOSTILE, title=HOSTILE))
        episode = project.episodes[0].id
        script = factories.script()
        made = desk.notebook.import_document(episode, "text", script.model_dump_json().encode())
        edit = SetField(item="l1", field="text.ko", value=HOSTILE)
        desk.notebook.edit(episode, "text", [edit], made.revision)
        desk.notes.write(episode, "text", HOSTILE, "")
        projects.update(studio.shop.database, OTHER, project.id, title={"ko": HOSTILE}, genre=HOSTILE)
        desk.projects.remove(desk.projects.create(factories.brief()).id)
    return home


@contextmanager
def opened(home: Path, url: str = "", assets: str = "") -> Iterator[Studio]:
    env = {"TOONVERSE_HOME": str(home), "TOONVERSE_DATABASE_URL": url, "TOONVERSE_ASSETS_URL": assets}
    with closing(Studio.open(Settings.from_environment(env), {})) as studio:
        yield studio


def shown(studio: Studio) -> list[Any]:
    """All that two people see of their work, pictures by their bytes."""
    found: list[Any] = []
    for workspace in (WORKSPACE, OTHER):
        desk = studio.desk(workspace)
        found += [desk.projects.list(), desk.runs.list()]
        found += [desk.runs.items(job.id) for job in desk.runs.list()]
        for project in desk.projects.list():
            for episode in project.episodes:
                found += [desk.notebook.view(episode.id), desk.notebook.documents(episode.id)]
                found += [
                    desk.notebook.history(episode.id, stage) for stage in desk.notebook.documents(episode.id)
                ]
                found += [desk.notes.read(episode.id, "text")]
                if episode.readable:
                    found += [desk.exports.reader(episode.id), pages(desk, episode.id)]
    return found


def pages(desk: Desk, episode: str) -> list[bytes]:
    return [desk.media.picture(page.asset.sha256)[0] for page in desk.exports.reader(episode).pages]


def refused(capsys: Capture, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    """What a move that is refused says in English; it says as much in Korean, and no password."""
    told: dict[str, str] = {}
    for language in ("en_GB.UTF-8", "ko_KR.UTF-8"):
        monkeypatch.setenv("LANG", language)
        assert main(["move", *arguments]) == 1
        out, err = capsys.readouterr()
        assert not out and "{" not in err and SECRET not in err and "hush" not in err
        told[language] = err
    assert any("가" <= letter <= "힣" for letter in told["ko_KR.UTF-8"])
    return told["en_GB.UTF-8"]


def test_no_table_of_ours_stays_behind(tmp_path: Path) -> None:
    with closing(Database.open(f"sqlite:///{tmp_path / 'new' / 'library.sqlite'}")) as database:
        assert set(inspect(database.engine).get_table_names()) == {*metadata.tables, "toonverse_migrations"}


def test_all_that_was_there_is_there_and_the_home_is_as_it_was(
    capsys: Capture, filled: Path, postgres_database: PostgresDatabase, tmp_path: Path
) -> None:
    url, assets = postgres_database(), str(tmp_path / "shared")
    with opened(filled) as studio:
        before = shown(studio)
    kept = {path: path.read_bytes() for path in filled.rglob("*") if path.is_file()}
    assert main(["move", "--to", url, "--assets", assets, "--json"]) == 0
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert all(one["same"] and one["rows"] == one["moved"] for one in told["tables"]) and told["written"]
    counts = {one["table"]: one["rows"] for one in told["tables"]}
    assert counts == {name: rows(url)[name] for name in metadata.tables} and counts["items"] > 4
    assert "hush" not in out + err and "TOONVERSE_DATABASE_URL" in err
    assert told["pictures"] == {"count": counts["asset_claims"], "copied": True, "place": assets}
    assert kept == {path: path.read_bytes() for path in filled.rglob("*") if path.is_file()}
    shutil.rmtree(filled / "assets")
    with opened(filled, url, assets) as studio:
        assert shown(studio) == before
        words = studio.desk(OTHER).notebook.documents(studio.desk(OTHER).projects.list()[0].episodes[0].id)
        assert "\U0001f600\U00020bb7" in words["text"].document.model_dump_json()


def test_work_goes_on_at_the_new_place(
    capsys: Capture, filled: Path, postgres_database: PostgresDatabase
) -> None:
    url = postgres_database()
    assert main(["move", "--to", url]) == 0
    assert "TOONVERSE_ASSETS_URL" in capsys.readouterr().err
    with opened(filled, url) as studio:
        desk = studio.desk(WORKSPACE)
        project = desk.projects.list()[0]
        episode = project.episodes[0].id
        script = desk.notebook.document(episode, "text")
        line = next(iter(script.document.lines()))  # type: ignore[union-attr]
        edit = SetField(item=line, field="text.ko", value="옮긴 뒤의 대사.")
        assert desk.notebook.edit(episode, "text", [edit], script.revision).number == script.number + 1
        assert desk.projects.add_episode(project.id).number == 2
        job = desk.runs.start(episode)
        assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
        assert len(desk.runs.list()) == 2 and len(pages(desk, episode)) > 0
        assert studio.health.look(WORKSPACE, fresh=True).healthy


def test_there_and_back_again(
    monkeypatch: pytest.MonkeyPatch, filled: Path, postgres_database: PostgresDatabase, tmp_path: Path
) -> None:
    with opened(filled) as studio:
        before = shown(studio)
    url, back = postgres_database(), f"sqlite:///{tmp_path / 'back' / 'library.sqlite'}"
    assert main(["move", "--to", url]) == 0
    monkeypatch.setenv("TOONVERSE_DATABASE_URL", url)
    assert main(["move", "--to", back]) == 0
    with opened(filled, back) as studio:
        assert shown(studio) == before


def test_a_check_says_what_would_be_moved_and_writes_nothing(
    capsys: Capture, filled: Path, postgres_database: PostgresDatabase, tmp_path: Path
) -> None:
    url = postgres_database()
    assert main(["move", "--to", url, "--check"]) == 0
    out, err = capsys.readouterr()
    assert "revisions" in out and "hush" not in out + err
    assert rows(url) == {}
    assert main(["move", "--to", url, "--check", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert not told["written"] and told["tables"][0]["rows"] > 0


def test_a_database_that_holds_something_is_left_alone(
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    filled: Path,
    postgres_database: PostgresDatabase,
    tmp_path: Path,
) -> None:
    url = postgres_database()
    with closing(Database.open(url)) as database:
        projects.create(database, workspaces.ensure(database, "ws_theirs").id, title={"ko": "남의 작품"})
    before = rows(url)
    assert "projects (1)" in refused(capsys, monkeypatch, "--to", url)
    assert "projects (1)" in refused(capsys, monkeypatch, "--to", url, "--check")
    assert "projects (1)" in refused(capsys, monkeypatch, "--to", url, "--assets", str(tmp_path / "shared"))
    assert rows(url) == before and not (tmp_path / "shared").exists()


@pytest.mark.parametrize(
    ("url", "told"),
    [
        (f"postgresql://toon:{SECRET.replace('@', '%40')}@127.0.0.1:1/db", "127.0.0.1:1"),
        (f"postgresql://toon:{SECRET}@127.0.0.1/db", "%40"),
        ("postgresql://toon@127.0.0.1:1/db?password=hushhush", "127.0.0.1:1"),
        ("postgresql://toon:hushhush@127.0.0.1:hush/db", "--to"),
        ("mysql://toon:hushhush@127.0.0.1/db", "--to"),
        ("nonsense", "--to"),
        ("sqlite:///elsewhere.sqlite", "SQLite"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_without_the_password(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, filled: Path, url: str, told: str
) -> None:
    assert told in refused(capsys, monkeypatch, "--to", url)


def test_an_unknown_database_and_a_wrong_picture_place_are_told(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, filled: Path, postgres_database: PostgresDatabase
) -> None:
    url = postgres_database()
    assert "does not exist" in refused(capsys, monkeypatch, "--to", f"{url}nowhere")
    to = ("--to", url)
    for place in ("nosuch://bucket", "ftp://toon:hushhush@127.0.0.1:1/pictures"):
        assert "--assets" in refused(capsys, monkeypatch, *to, "--assets", place)


def test_a_home_that_is_none_or_an_older_one_is_told(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, home: Path, postgres_database: PostgresDatabase
) -> None:
    url = postgres_database()
    assert str(home) in refused(capsys, monkeypatch, "--to", url)
    assert not home.exists()
    with closing(Database.connect(f"sqlite:///{home / 'library.sqlite'}")) as database:
        database.make()
        migrate(database.engine, STEPS[:-1])
    assert STEPS[-1].__name__ in refused(capsys, monkeypatch, "--to", url)
    assert rows(url) == {}


def test_unfinished_jobs_and_living_processes_keep_a_home_where_it_is(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, filled: Path, postgres_database: PostgresDatabase
) -> None:
    url = postgres_database()
    locks = FileLocks(filled / "executors")
    locks.hold("another process")
    assert "1 other" in refused(capsys, monkeypatch, "--to", url)
    locks.release()
    with opened(filled) as studio:
        episode = studio.desk(WORKSPACE).projects.list()[0].episodes[0].id
        job, _ = jobrows.request(studio.shop.database, WORKSPACE, jobrows.NewJob("run", {}, episode))
    assert job.id in refused(capsys, monkeypatch, "--to", url)
    assert job.id in refused(capsys, monkeypatch, "--to", url, "--check")
    assert rows(url) == {}


def test_a_process_that_starts_meanwhile_stops_the_move(
    filled: Path, postgres_database: PostgresDatabase
) -> None:
    url, locks = postgres_database(), FileLocks(filled / "executors")
    settings = Settings.from_environment({"TOONVERSE_HOME": str(filled)})
    with pytest.raises(Conflict, match="move_in_use"):
        move(settings, url, "", lambda what, done, total: what == "items" and locks.hold("just started"))
    locks.release()
    assert rows(url) == {}


@pytest.mark.parametrize(
    ("at_insert", "told"),
    [
        ("RAISE EXCEPTION 'no more' USING ERRCODE = '23514'", "items"),
        ("PERFORM pg_terminate_backend(pg_backend_pid())", "does not answer"),
        ("RETURN NULL", "→ 0"),
        ("NEW.label := NEW.label || ' '", "items"),
    ],
    ids=["refused", "connection lost", "rows swallowed", "rows changed"],
)
def test_a_move_that_is_cut_short_or_differs_leaves_the_target_as_it_was(
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    filled: Path,
    postgres_database: PostgresDatabase,
    at_insert: str,
    told: str,
) -> None:
    url = postgres_database()
    Database.open(url).close()
    run(
        url,
        "CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$BEGIN {at_insert}; RETURN NEW; END$$",
        "CREATE TRIGGER meddle BEFORE INSERT ON items FOR EACH ROW EXECUTE FUNCTION meddle()",
    )
    assert told in refused(capsys, monkeypatch, "--to", url)
    assert {name for name, found in rows(url).items() if found} == {"toonverse_migrations"}
    run(url, "DROP TRIGGER meddle ON items")
    assert main(["move", "--to", url]) == 0


def test_a_lost_picture_stops_the_move_before_any_row(
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    filled: Path,
    postgres_database: PostgresDatabase,
    tmp_path: Path,
) -> None:
    url, shared = postgres_database(), tmp_path / "shared"
    files = sorted((filled / "assets").glob("??/??/*.*"))
    files[0].unlink()
    files[1].write_bytes(b"not what it was")
    told = refused(capsys, monkeypatch, "--to", url, "--assets", f"file://{shared}")
    assert f"2 of {len(files)} pictures" in told
    assert all(path.stem[:12] in told for path in files[:2]) and "asset_missing" in told
    assert rows(url) == {}
    assert len(list(shared.glob("??/??/*.*"))) == len(files) - 2
