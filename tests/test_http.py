"""Routes: each visitor reaches their own things only, and errors are sentences."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from components import theme
from components.pages.router import router
from engines.director.document import Storyboard
from engines.http import COOKIE, create_app
from engines.kernel.document import fingerprint
from engines.kernel.edits import AddItem
from engines.studio import Settings, Studio
from engines.studio.views import EpisodeView
from tests import factories

HTML = {"accept": "text/html"}


@pytest.fixture
def client(studio: Studio) -> Iterator[TestClient]:
    app = create_app(studio)
    app.include_router(router)
    with TestClient(app, base_url="http://127.0.0.1") as client:
        yield client


def workspace(client: TestClient, studio: Studio) -> str:
    client.get("/gallery")
    return str(client.cookies[COOKIE]).split(".")[1]


def made(client: TestClient, studio: Studio) -> EpisodeView:
    desk = studio.desk(workspace(client, studio))
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4, title="<b>제목</b>")).episodes[0]
    job = desk.runs.start(episode.id)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    return desk.projects.episode(episode.id)


def test_a_page_sets_a_signed_cookie_once_and_pictures_set_none(client: TestClient) -> None:
    first = client.get("/gallery")
    assert "httponly" in first.headers["set-cookie"].lower()
    assert "samesite=lax" in first.headers["set-cookie"].lower()
    assert "set-cookie" not in client.get("/gallery").headers
    client.cookies.clear()
    assert "set-cookie" not in client.get("/media/" + "0" * 64).headers


def test_a_forged_cookie_is_a_stranger(client: TestClient, studio: Studio) -> None:
    episode = made(client, studio)
    assert client.get(f"/reader?episode={episode.id}").status_code == 200
    forged = client.cookies[COOKIE].rsplit(".", 1)[0] + "." + "A" * 43
    client.cookies.clear()
    assert (
        client.get(f"/reader?episode={episode.id}", headers={"cookie": f"{COOKIE}={forged}"}).status_code
        == 404
    )


def test_the_reader_shows_every_slice_and_escapes_titles(client: TestClient, studio: Studio) -> None:
    episode = made(client, studio)
    page = client.get(f"/reader?project={episode.project}&episode={episode.id}")
    assert page.status_code == 200 and "<b>제목" not in page.text
    pages = studio.desk(workspace(client, studio)).exports.reader(episode.id).pages
    for one in pages:
        assert f"/media/{one.asset.sha256}" in page.text
    picture = client.get(f"/media/{pages[0].asset.sha256}")
    assert picture.headers["content-type"] == "image/jpeg"
    small = client.get(f"/media/{pages[0].asset.sha256}?w=320")
    assert small.headers["content-type"] == "image/webp" and len(small.content) < len(picture.content)


def test_a_project_without_episodes_is_in_the_gallery_and_has_a_page(
    client: TestClient, studio: Studio
) -> None:
    desk = studio.desk(workspace(client, studio))
    project = desk.projects.create(factories.brief(title="빈 작품"), with_episode=False)
    assert "빈 작품" in client.get("/gallery").text
    assert client.get(f"/webtoon?project={project.id}").status_code == 200
    assert client.get(f"/reader?project={project.id}").status_code == 404


@pytest.mark.parametrize("path", ["/reader", "/webtoon", "/reader?ui=en"])
def test_an_address_that_names_nothing_shows_what_there_is(client: TestClient, path: str) -> None:
    answer = client.get(path, headers={"accept-language": "ko"})
    assert answer.status_code == 200 and answer.url.path == "/gallery"
    assert ('<html lang="en"' in answer.text) == path.endswith("ui=en")


@pytest.mark.parametrize("path", ["/reader?project=x", "/reader?episode=x", "/webtoon?project=x"])
def test_what_is_not_there_is_told_on_a_page(client: TestClient, path: str) -> None:
    answer = client.get(path, headers={"accept-language": "ko"})
    assert answer.status_code == 404 and "text/html" in answer.headers["content-type"]
    assert len(answer.text) > 300


def test_the_exports_stream_with_a_name(client: TestClient, studio: Studio) -> None:
    episode = made(client, studio)
    answer = client.get(f"/export/{episode.id}/cbz?lang=ko")
    assert answer.status_code == 200 and answer.content[:2] == b"PK"
    assert "attachment" in answer.headers["content-disposition"]
    wrong = client.get(f"/export/{episode.id}/docx", headers={"accept-language": "en"})
    assert wrong.status_code == 422 and "docx" in wrong.json()["error"]["message"]


def test_the_page_s_files_are_kept_for_ever_and_old_addresses_are_gone(client: TestClient) -> None:
    for address, (media, content) in theme.files().items():
        answer = client.get(address)
        assert answer.content == content.plain and answer.headers["content-type"].startswith(media)
        assert "immutable" in answer.headers["cache-control"]
    assert client.get("/ui/notebook-0123456789abcdef.js").status_code == 404


def test_previews_are_pictures(client: TestClient, studio: Studio) -> None:
    episode = made(client, studio)
    desk = studio.desk(workspace(client, studio))
    panel = desk.notebook.document(episode.id, "director").document.panels[0].id  # type: ignore[union-attr]
    for path in (f"/media/lettered/{episode.id}/{panel}?lang=ko", f"/media/wireframe/{episode.id}/{panel}"):
        assert client.get(path).headers["content-type"] == "image/webp"
    assert client.get(f"/media/lettered/{episode.id}/gone").status_code == 404


def test_a_drawing_is_still_there_for_whoever_asks_as_its_panel_is_taken_back(
    client: TestClient, studio: Studio
) -> None:
    """Undo is quicker than the pictures of what it takes back: they were asked for, and came to nothing."""
    episode = made(client, studio)
    desk = studio.desk(workspace(client, studio))
    before = desk.notebook.document(episode.id, "director")
    assert isinstance(before.document, Storyboard)
    copy = before.document.panels[0].model_copy(update={"id": "copied", "lines": ()})
    add = AddItem(parent="document", collection="panels", after="", item=copy.model_dump(mode="json"))
    after = desk.notebook.edit(episode.id, "director", [add], before.revision)
    assert isinstance(after.document, Storyboard)
    shown = after.document.panel("copied")
    address = f"/media/wireframe/{episode.id}/copied"
    mark = fingerprint(shown)[:12]
    desk.notebook.undo(episode.id, {"director": after.number})
    assert desk.notebook.document(episode.id, "director").document == before.document
    assert client.get(f"{address}?v={mark}").headers["content-type"] == "image/webp"
    # Nothing but what was meant is drawn, and what never was is not there.
    assert client.get(address).status_code == 404
    assert client.get(f"{address}?v=0123456789ab").status_code == 404


def test_other_visitors_reach_nothing(client: TestClient, studio: Studio) -> None:
    episode = made(client, studio)
    picture = studio.desk(workspace(client, studio)).exports.reader(episode.id).pages[0].asset.sha256
    paths = [
        f"/media/{picture}",
        f"/media/{picture}?w=320",
        f"/media/lettered/{episode.id}/p",
        f"/media/wireframe/{episode.id}/p",
        f"/export/{episode.id}/cbz",
        f"/reader?episode={episode.id}",
        f"/webtoon?project={episode.project}",
        f"/api/episodes/{episode.id}",
    ]
    assert client.get(paths[0]).status_code == 200
    client.cookies.clear()
    assert [client.get(path).status_code for path in paths] == [404] * len(paths)
    assert client.get("/api/projects").json() == []


def test_the_api_makes_an_episode_by_a_job(client: TestClient, studio: Studio) -> None:
    desk = studio.desk(workspace(client, studio))
    project = client.post("/api/projects", json={"premise": "고양이가 시장이 된다", "cuts": 4, "scenes": 2})
    assert project.status_code == 201
    episode = project.json()["episodes"][0]["id"]
    job = client.post(f"/api/episodes/{episode}/generate-full")
    assert job.status_code == 202
    desk.runs.wait(job.json()["id"], 60)
    assert client.get(f"/api/jobs/{job.json()['id']}").json()["ended"] == "done"
    wrong = client.post("/api/projects", json={"premis": "x"}, headers={"accept-language": "ko"})
    assert wrong.status_code == 422 and "premis" in wrong.json()["error"]["message"]


def test_beyond_loopback_the_api_wants_its_token(studio: Studio) -> None:
    studio.shop.settings = Settings.from_environment(
        {
            "TOONVERSE_HOME": str(studio.shop.settings.home),
            "TOONVERSE_HOST": "0.0.0.0",
            "TOONVERSE_API_TOKEN": "a-long-enough-token-1234",
        }
    )
    with TestClient(create_app(studio)) as client:
        assert client.get("/api/projects").status_code == 401
        assert client.get("/api/projects", headers={"authorization": "Bearer nope"}).status_code == 401
        good = {"authorization": "Bearer a-long-enough-token-1234"}
        assert client.get("/api/projects", headers=good).status_code == 200
        assert client.get("/health").status_code == 200


def test_on_a_space_the_cookie_works_inside_a_frame(studio: Studio) -> None:
    environment = {"TOONVERSE_HOME": str(studio.shop.settings.home), "SPACE_ID": "someone/toonverse"}
    studio.shop.settings = Settings.from_environment(environment)
    app = create_app(studio)
    app.include_router(router)
    with TestClient(app) as client:
        header = client.get("/gallery").headers["set-cookie"]
    assert "SameSite=None; Secure; Partitioned" in header
