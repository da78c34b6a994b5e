"""The bundled samples: made by the app, read by everybody, changed by nobody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

import presets
from components.pages.router import router
from engines.http import create_app
from engines.kernel.edits import SetField
from engines.kernel.errors import InvalidInput, NotFound
from engines.runtime.settings import Settings
from engines.studio import Studio
from tests.conftest import OpenStudio


@pytest.fixture(scope="module")
def one_brief() -> Iterator[None]:
    """Only one small sample: what holds for it holds for three."""
    patch = pytest.MonkeyPatch()
    found = presets.briefs()["sample_en"]
    small = found.model_copy(update={"brief": {**found.brief, "scenes": 2, "cuts": 4}})
    patch.setattr(presets, "briefs", lambda: {"sample_en": small})
    yield
    patch.undo()


def prepared(studio: Studio) -> Studio:
    studio.take_part()
    studio.samples.prepare()
    for job in studio.samples.desk.runs.list():
        assert studio.samples.desk.runs.wait(job.id, 60).ended == "done"
    return studio


@pytest.mark.usefixtures("one_brief")
def test_a_sample_can_be_read_by_everybody_once_it_is_made(studio: Studio) -> None:
    assert studio.samples.list() == () and not studio.samples.complete(())
    with pytest.raises(NotFound):
        studio.samples.get("sample_en")
    prepared(studio)
    (sample,) = studio.samples.list()
    assert (sample.name, sample.language, sample.title) == ("sample_en", "en", "Closing on Sunday")
    assert sample.cover is not None and studio.samples.complete(studio.samples.list())
    with TestClient(_served(studio), base_url="http://127.0.0.1") as client:
        reader = client.get(f"/reader?project={sample.project}&episode={sample.episode}")
        assert reader.status_code == 200 and "Closing on Sunday" in reader.text
        assert client.get(f"/webtoon?project={sample.project}").status_code == 200
        assert sample.project in client.get("/gallery").text
        assert client.get(f"/media/{sample.cover.sha256}?w=240").status_code == 200
        panel = studio.samples.desk.notebook.document(sample.episode, "director").document.panels[0].id  # type: ignore[union-attr]
        for address in (
            f"/media/lettered/{sample.episode}/{panel}?lang=en",
            f"/media/wireframe/{sample.episode}/{panel}",
            f"/export/{sample.episode}/cbz",
        ):
            assert client.get(address).status_code == 200, address


@pytest.mark.usefixtures("one_brief")
def test_a_sample_is_known_while_it_is_being_made_and_only_then(studio: Studio) -> None:
    assert studio.samples.coming("en") == ("", "")
    studio.samples.prepare()
    name, episode = studio.samples.coming("en")
    assert name == "sample_en" and episode and studio.samples.coming("ko") == ("", "")
    prepared(studio)
    assert studio.samples.list()[0].episode == episode
    assert studio.samples.coming("en") == ("", "")


def _served(studio: Studio) -> object:
    app = create_app(studio)
    app.include_router(router)
    return app


@pytest.mark.usefixtures("one_brief")
def test_nobody_changes_a_sample(studio: Studio) -> None:
    prepared(studio)
    (sample,) = studio.samples.list()
    desk = studio.desk("ws_visitor")
    revision = studio.samples.desk.notebook.document(sample.episode, "text").revision
    edit = SetField(item="document", field="title.en", value="mine")
    for attempt in (
        lambda: desk.notebook.edit(sample.episode, "text", [edit], revision),
        lambda: desk.notebook.restore(sample.episode, "text", revision),
        lambda: desk.runs.start(sample.episode),
        lambda: desk.projects.update(sample.project, title="mine"),
        lambda: desk.projects.remove(sample.project),
        lambda: desk.projects.add_episode(sample.project),
    ):
        with pytest.raises(NotFound):
            attempt()
    with TestClient(_served(studio), base_url="http://127.0.0.1") as client:
        assert client.post(f"/api/episodes/{sample.episode}/generate-full").status_code == 404
        assert client.get(f"/api/episodes/{sample.episode}/documents/text").status_code == 404


@pytest.mark.usefixtures("one_brief")
def test_a_sample_becomes_ones_own_from_the_cache(studio: Studio) -> None:
    prepared(studio)
    (sample,) = studio.samples.list()
    desk = studio.desk("ws_visitor")
    brief = studio.samples.desk.notebook.document(sample.episode, "brief").document
    mine = desk.projects.create(brief).episodes[0].id  # type: ignore[arg-type]
    assert desk.runs.start(mine) is None
    assert desk.exports.reader(mine).pages == studio.samples.desk.exports.reader(sample.episode).pages


@pytest.mark.usefixtures("one_brief")
def test_samples_are_made_once_and_again_when_their_brief_changes(
    open_studio: OpenStudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    (first,) = prepared(open_studio()).samples.list()
    (again,) = prepared(open_studio()).samples.list()
    assert again.episode == first.episode
    found = presets.briefs()["sample_en"]
    changed = found.model_copy(update={"brief": {**found.brief, "title": "Closing on Monday"}})
    monkeypatch.setattr(presets, "briefs", lambda: {"sample_en": changed})
    (newer,) = prepared(open_studio()).samples.list()
    assert newer.episode != first.episode and newer.title == "Closing on Monday"


def test_samples_can_be_left_out() -> None:
    assert Settings.from_environment({}).samples
    assert not Settings.from_environment({"TOONVERSE_SAMPLES": "0"}).samples
    with pytest.raises(InvalidInput):
        Settings.from_environment({"TOONVERSE_SAMPLES": "many"})
