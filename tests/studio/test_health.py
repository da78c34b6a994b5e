"""Health that tells the truth: every alarm is caused here, and told in words."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from engines.kernel.context import WriteAnswer, WriteRequest
from engines.kernel.errors import NotFound
from engines.providers.writers.dummy import DummyWriter
from engines.runtime.executors import FileLocks
from engines.runtime.fonts import SystemFonts
from engines.studio import Desk, Settings, Studio
from engines.studio.health import HealthView, Probe, queue, stores, view_json
from engines.studio.messages import say
from tests import factories
from tests.conftest import WORKSPACE, OpenStudio
from tests.fakes import CountingProviders
from tests.postgres import Postgres

KEY = "sk-planted-0123456789abcdefABCDEF"


def looked(studio: Studio) -> HealthView:
    return studio.health.look(WORKSPACE, fresh=True)


def alarm(view: HealthView, name: str, state: str = "alarm") -> Probe:
    """The probe, which must be ill and say so in both languages."""
    probe = view.probe(name)
    assert probe is not None and probe.state == state, probe
    assert probe.failure is not None
    for language in ("en", "ko"):
        said = say(probe.failure, language)
        assert said.what and said.next and "{" not in said.text, said
    return probe


@contextmanager
def held(providers: CountingProviders) -> Iterator[threading.Event]:
    """Every call waits until the block ends."""
    go = threading.Event()
    providers.before = lambda label: go.wait(60) and None
    try:
        yield go
    finally:
        go.set()


def start(desk: Desk) -> str:
    brief = factories.brief(scenes=1, cuts=2)
    job = desk.runs.start(desk.projects.create(brief).episodes[0].id, "text", "text")
    assert job is not None
    return job.id


def until(studio: Studio, busy: int) -> None:
    """Wait until so many jobs are being worked on."""
    for _ in range(200):
        if studio.jobs.watch.busy("")[0] >= busy:
            return
        threading.Event().wait(0.05)
    raise AssertionError(f"{busy} jobs never began")


def test_a_sound_machine_is_said_to_be_sound(studio: Studio) -> None:
    studio.take_part()
    view = looked(studio)
    assert view.healthy, [one for one in view.probes if one.state == "alarm"]
    trip = view.probe("queue")
    assert trip is not None and trip.facts["workers"] == 1 and 0 < trip.facts["round_trip"] < 5
    engines = [one.name for one in view.probes if one.name.startswith("engine.")]
    assert engines == [f"engine.{n}" for n in ("text", "director", "image", "lettering", "packaging")]
    assert view.versions["gradio"] and view.versions["python"]


def test_the_test_job_leaves_nothing_behind(studio: Studio) -> None:
    studio.take_part()
    for _ in range(3):
        looked(studio)
    with studio.shop.database.reading() as at:
        assert at.exec_driver_sql("SELECT count(*) FROM workflow_status").scalar() == 0


def test_a_deleted_database_file_is_an_alarm(studio: Studio, home: Path) -> None:
    studio.take_part()
    for file in home.glob("library.sqlite*"):
        # The last connection that closes takes its own log along.
        file.unlink(missing_ok=True)
    view = looked(studio)
    assert not view.healthy
    found = alarm(view, "database")
    assert found.failure is not None and found.failure.code == "database_gone"
    # The others are still told of.
    fonts = view.probe("fonts")
    assert fonts is not None and fonts.state == "ok"


def test_an_asset_store_that_cannot_be_written_is_an_alarm(studio: Studio, home: Path) -> None:
    shutil.rmtree(home / "assets")
    (home / "assets").write_text("a file stands where the folder should be")
    alarm(looked(studio), "assets")


def test_a_shared_database_with_pictures_of_ones_own_is_worth_knowing(home: Path, postgres: Postgres) -> None:
    environment = {"TOONVERSE_HOME": str(home), "TOONVERSE_DATABASE_URL": postgres.new()}
    with closing(Studio.open(Settings.from_environment(environment), {})) as studio:
        alarm(looked(studio), "assets", "note")
    environment["TOONVERSE_ASSETS_URL"] = str(home.with_name("pictures"))
    with closing(Studio.open(Settings.from_environment(environment), {})) as studio:
        probe = looked(studio).probe("assets")
        assert probe is not None and probe.state == "ok"


def test_a_cache_that_keeps_nothing_is_worth_knowing(studio: Studio, home: Path) -> None:
    studio.shop.cache.close()
    shutil.rmtree(home / "cache", ignore_errors=True)
    (home / "cache").write_text("a file stands where the folder should be")
    view = looked(studio)
    alarm(view, "cache", "note")
    assert view.healthy


def test_a_disk_that_runs_full_is_first_a_note_and_then_an_alarm(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stores, "FEW_BYTES", 1 << 60)
    alarm(looked(studio), "disk", "note")
    monkeypatch.setattr(stores, "SCARCE_BYTES", 1 << 60)
    alarm(looked(studio), "disk")


def test_without_comic_faces_it_says_what_to_install(studio: Studio) -> None:
    studio.shop.fonts = SystemFonts(folders=[])
    found = alarm(looked(studio), "fonts", "note")
    assert found.failure is not None and "fonts-nanum" in say(found.failure, "ko").next


def test_a_broken_engine_is_named_and_those_behind_it_are_untried(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: DummyWriter, request: WriteRequest) -> WriteAnswer:
        raise RuntimeError("a bolt is loose")

    monkeypatch.setattr(DummyWriter, "write", broken)
    view = looked(studio)
    found = alarm(view, "engine.text")
    assert found.failure is not None and "a bolt is loose" in found.failure.cause
    alarm(view, "engine.packaging")
    with pytest.raises(NotFound):
        studio.health.engine("poetry")


def test_nobody_at_work_is_a_note_until_a_job_waits(
    open_studio: OpenStudio, providers: CountingProviders, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = open_studio(providers)
    alarm(looked(studio), "queue", "note")
    monkeypatch.setattr(queue, "PATIENCE", 0.2)
    desk = studio.desk(WORKSPACE)
    with held(providers):
        start(desk), start(desk)
        until(studio, 2)
        waiting = start(desk)
        threading.Event().wait(0.4)
        # Two of one workspace at a time: it waits for its turn, and that is no illness.
        assert desk.runs.job(waiting).waiting == "job_limit"
        assert looked(studio).healthy
    open_again = open_studio(providers)
    with open_again.shop.database.transaction() as at:
        at.exec_driver_sql("UPDATE jobs SET state = 'queued' WHERE ended IS NULL")
        at.exec_driver_sql(
            "UPDATE jobs SET state = 'queued', ended = NULL, active = 'run' WHERE id = ?", (waiting,)
        )
    found = alarm(looked(open_again), "queue")
    assert found.failure is not None and found.failure.code == "health_no_worker"
    assert open_again.desk(WORKSPACE).runs.job(waiting).waiting == "job_no_worker"


def test_a_job_of_another_version_is_told_as_that(
    studio: Studio, desk: Desk, providers: CountingProviders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "PATIENCE", 0.2)
    with held(providers):
        start(desk), start(desk)
        until(studio, 2)
        waiting = start(desk)
        with studio.shop.database.transaction() as at:
            at.exec_driver_sql(
                "UPDATE workflow_status SET application_version = 'toonverse-0' WHERE workflow_uuid = ?",
                (waiting,),
            )
        threading.Event().wait(0.4)
        assert desk.runs.job(waiting).waiting == "job_other_version"
        found = alarm(looked(studio), "queue")
        assert found.failure is not None and found.failure.code == "health_job_other_version"
        desk.runs.stop(waiting)


def test_a_process_that_lives_and_does_nothing_is_found_out(
    studio: Studio, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "CANARY_SECONDS", 0.5)
    zombie = FileLocks(home / "executors")
    zombie.hold("0" * 32)
    found = alarm(looked(studio), "queue")
    assert found.failure is not None and found.failure.code == "health_queue_dead"
    zombie.release()
    alarm(looked(studio), "queue", "note")


def test_when_all_places_are_taken_it_says_so(
    studio: Studio, providers: CountingProviders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "CANARY_SECONDS", 0.5)
    with held(providers):
        for number in range(4):
            desk = studio.desk(f"ws_busy{number}")
            start(desk), start(desk)
        until(studio, 8)
        view = looked(studio)
        found = alarm(view, "queue", "note")
        assert found.failure is not None and found.failure.code == "health_busy"
        assert view.healthy


def test_a_job_that_stands_still_is_an_alarm(
    studio: Studio, desk: Desk, providers: CountingProviders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "STILL", 0.3)
    with held(providers):
        start(desk)
        until(studio, 1)
        threading.Event().wait(0.6)
        found = alarm(looked(studio), "queue")
        assert found.failure is not None and found.failure.code == "health_job_still"


@contextmanager
def answering(status: int) -> Iterator[tuple[str, list[str]]]:
    """A server that speaks like OpenAI; the addresses it was asked for."""
    asked: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"GET {self.path}")
            wrong = {"error": {"code": "invalid_api_key", "message": "Incorrect API key provided"}}
            body = json.dumps({"id": "m", "object": "model"} if status == 200 else wrong).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", asked
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(("status", "state"), [(200, "ok"), (401, "alarm")])
def test_a_key_is_looked_up_and_nothing_is_spent(home: Path, status: int, state: str) -> None:
    with answering(status) as (url, asked):
        settings = Settings.from_environment({"TOONVERSE_HOME": str(home), "OPENAI_BASE_URL": url})
        studio = Studio.open(settings, {"OPENAI_API_KEY": KEY})
        view = looked(studio)
        studio.close()
    found = view.probe("writer")
    assert found is not None and found.state == state
    if state == "alarm":
        alarm(view, "painter")
    assert asked and all(one.startswith("GET /v1/models/") for one in asked)
    assert KEY not in json.dumps(view_json(view, "ko"), ensure_ascii=False) + repr(view)
