"""What holds for every stage, every export format and every provider."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

import presets
from engines import STAGES
from engines.kernel.document import Document, canonical_json, fingerprint
from engines.kernel.stage import Stage
from engines.packaging.formats import export_formats
from engines.providers import DUMMY_MODELS, list_painters, list_writers, make_painter, make_writer
from engines.studio import Desk, Settings, Studio
from engines.studio.context import ItemsWanted, JobContext
from engines.studio.prepare import Bench, prepare
from tests import factories

HOSTILE = "<b>제목</b> ${x} {{y}} \u202e🙂 ../../etc"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Studio, Desk, str]:
    """One bilingual episode with a hostile title, made once for all tests here."""
    home = tmp_path_factory.mktemp("contract")
    studio = Studio.open(Settings.from_environment({"TOONVERSE_HOME": str(home)}), {})
    desk = studio.desk("ws_contract")
    brief = factories.brief(title=HOSTILE, scenes=2, cuts=5, languages=("ko", "en"))
    episode = desk.projects.create(brief).episodes[0].id
    job = desk.runs.start(episode)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    studio.jobs.close()
    yield studio, desk, episode
    studio.close()


Made = tuple[Studio, Desk, str]
by_name = pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)


def inputs_of(made: Made, stage: Stage) -> Mapping[str, Document]:
    studio, desk, episode = made
    inputs = studio.shop.reading.inputs(stage, Bench.open(studio.shop, desk.workspace, episode).heads)
    assert inputs is not None
    return inputs


@by_name
def test_its_document_survives_json_and_has_a_version(made: Made, stage: Stage) -> None:
    _, desk, episode = made
    document = desk.notebook.document(episode, stage.name).document
    assert document is not None and document.schema_version >= 1
    assert stage.writes.model_validate_json(document.model_dump_json()) == document
    assert b"/home" not in canonical_json(document) and b"/tmp" not in canonical_json(document)


@by_name
def test_what_it_uses_is_json_and_the_same_each_time(made: Made, stage: Stage) -> None:
    for name, document in inputs_of(made, stage).items():
        used = stage.uses[name](document)
        assert used and all(isinstance(items, Mapping) for items in used.values())
        assert fingerprint(json.loads(json.dumps(used))) == fingerprint(stage.uses[name](document))


@by_name
def test_its_checks_name_rules_that_have_sentences(made: Made, stage: Stage) -> None:
    _, desk, episode = made
    for finding in stage.check(
        desk.notebook.document(episode, stage.name).document, *inputs_of(made, stage).values()
    ):
        assert finding.rule in presets.messages()
        assert finding.severity in ("error", "warning", "note")


@by_name
def test_run_again_from_the_same_inputs_it_gives_the_same_document(made: Made, stage: Stage) -> None:
    studio, desk, episode = made
    ready = prepare(Bench.open(studio.shop, desk.workspace, episode), stage)
    job = desk.runs.list()[0].id
    project = Bench.open(studio.shop, desk.workspace, episode).project
    choice = studio.shop.providers.choice

    def again() -> Document:
        ctx = JobContext(
            shop=studio.shop, workspace=desk.workspace, job=job, stage=stage.name, key=ready.key,
            writer=choice("writer", project), painter=choice("painter", project), kept={},
            report=lambda done, total, item: True,
        )  # fmt: skip
        return stage.run(ctx, ready.options, **ready.inputs)

    try:
        assert fingerprint(again()) == fingerprint(again())
    except ItemsWanted as wanted:
        pytest.fail(f"asked for {len(wanted.items)} items that the ledger has")


@by_name
def test_its_options_have_defaults_and_a_form(made: Made, stage: Stage) -> None:
    assert stage.options().seed == 0
    assert stage.options.model_json_schema()["properties"]


@pytest.mark.parametrize("name", sorted(export_formats()))
@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_format_writes_the_same_bytes_twice_under_a_safe_name(
    made: Made, name: str, language: str
) -> None:
    _, desk, episode = made
    download, chunks = desk.exports.write(episode, name, language)
    data = b"".join(chunks)
    assert data == b"".join(desk.exports.write(episode, name, language)[1])
    assert Path(download.filename).name == download.filename and "\u202e" not in download.filename
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert archive.testzip() is None
            assert not any(part.startswith(("/", "..")) or "\\" in part for part in archive.namelist())


def test_both_languages_share_the_pictures(made: Made) -> None:
    _, desk, episode = made
    assert {strip.id for strip in desk.notebook.document(episode, "packaging").document.strips} == {
        "ko",
        "en",
    }  # type: ignore[union-attr]
    images = desk.notebook.document(episode, "image").document
    assert all(len(panel.candidates) == 1 for panel in images.panels)  # type: ignore[union-attr]


def test_the_dummies_are_free_and_called_what_the_registry_says() -> None:
    writer = make_writer("dummy")
    painter = make_painter("dummy", read_asset=lambda asset: b"")
    assert {"writer": writer.model, "painter": painter.model} == DUMMY_MODELS
    assert not writer.paid and not painter.paid
    for info in (*list_writers(), *list_painters()):
        assert info.names["ko"] and info.names["en"]
