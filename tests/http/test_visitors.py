"""Whose workspace a call works in, and who may not call at all."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient

from engines.http import API_WORKSPACE, COOKIE, create_app
from engines.studio import Settings, Studio
from tests import factories
from tests.conftest import WORKSPACE
from tests.http.conftest import Visit

FURNISHED = factories.brief(scenes=2, cuts=4)
TOKEN = "a-long-enough-token-1234"
WITH_TOKEN = {"authorization": f"Bearer {TOKEN}"}


def public(studio: Studio, **more: str) -> TestClient:
    home = str(studio.shop.settings.home)
    environment = {"TOONVERSE_HOME": home, "TOONVERSE_API_TOKEN": TOKEN, **more}
    studio.shop.settings = Settings.from_environment(environment)
    return TestClient(create_app(studio), base_url="http://127.0.0.1", raise_server_exceptions=False)


def test_a_client_that_keeps_its_cookie_keeps_its_workspace(visit: Visit) -> None:
    client = visit()
    made = client.post("/api/projects", json={"premise": "고양이"})
    assert COOKIE in client.cookies
    assert [one["id"] for one in client.get("/api/projects").json()] == [made.json()["id"]]
    assert "set-cookie" not in client.get("/api/projects").headers
    client.cookies.clear()
    assert client.get("/api/projects").json() == []


def test_the_token_names_a_workspace_of_its_own(studio: Studio) -> None:
    client = public(studio)
    made = client.post("/api/projects", json={"premise": "고양이"}, headers=WITH_TOKEN)
    assert "set-cookie" not in made.headers
    assert [one.id for one in studio.desk(API_WORKSPACE).projects.list()] == [made.json()["id"]]
    assert client.get(f"/api/projects/{made.json()['id']}", headers=WITH_TOKEN).status_code == 200
    assert client.get(f"/export/project/{made.json()['id']}", headers=WITH_TOKEN).content[:2] == b"PK"
    # On one's own machine calls without it still work, elsewhere.
    assert client.get("/api/projects").json() == []
    assert client.get("/api/projects", headers={"authorization": "Bearer wrong"}).status_code == 401


STRANGE = ["evil.example", "evil.example:7860", "localhost.evil.example", "10.0.0.5", "", "["]
OURS = ["localhost", "LOCALHOST:7860", "127.0.0.1:1", "127.8.0.1", "[::1]:7860", "a.localhost"]


@pytest.mark.parametrize("host", STRANGE)
@pytest.mark.parametrize("path", ["/docs", "/api/projects", "/health"])
def test_a_page_for_one_answers_to_this_machines_names_only(visit: Visit, host: str, path: str) -> None:
    answer = visit(WORKSPACE).get(path, headers={"host": host, "accept-language": "ko"})
    assert answer.status_code == 421 and "TOONVERSE_PUBLIC=1" in answer.text
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("host", OURS)
def test_every_name_of_this_machine_is_answered_to(visit: Visit, host: str) -> None:
    assert visit(WORKSPACE).get("/api/projects", headers={"host": host}).status_code == 200


def test_behind_a_proxy_that_was_named_everybody_is_a_stranger(studio: Studio) -> None:
    client = public(studio, TOONVERSE_PUBLIC="1")
    elsewhere = {"host": "notebook.example"}
    assert client.get("/docs", headers=elsewhere).status_code == 200
    assert client.get("/api/projects", headers=elsewhere).status_code == 401
    assert client.get("/api/projects", headers={**elsewhere, **WITH_TOKEN}).status_code == 200


def test_beyond_loopback_every_rest_address_wants_the_token(studio: Studio) -> None:
    client = public(studio, TOONVERSE_HOST="0.0.0.0")
    client.get("/docs")
    assert COOKIE in client.cookies
    for path, methods in client.get("/openapi.json").json()["paths"].items():
        if not path.startswith(("/api/", "/engine/")) or path.endswith("/health"):
            continue
        for method in methods:
            answer = client.request(method, re.sub(r"\{\w+\}", "x", path), headers={"accept-language": "ko"})
            error = answer.json()["error"]
            assert (answer.status_code, error["code"]) == (401, "token_needed"), (method, path)
            assert answer.headers["www-authenticate"] == "Bearer" and "토큰" in error["message"]
    assert client.get("/api/projects", headers=WITH_TOKEN).status_code == 200


def test_a_server_without_a_token_takes_no_calls_from_beyond(studio: Studio) -> None:
    client = public(studio, TOONVERSE_HOST="0.0.0.0", TOONVERSE_API_TOKEN="")
    for headers in ({}, {"authorization": "Bearer "}, {"authorization": "Bearer x"}):
        assert client.get("/api/projects", headers=headers).status_code == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:8000"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site", "origin": "http://127.0.0.1"},
    ],
)
def test_a_page_of_another_site_cannot_act_with_the_visitor_s_cookie(
    client: TestClient, episode: str, headers: dict[str, str]
) -> None:
    before = client.get("/api/jobs").json()
    for method, path in (
        ("post", "/api/projects"),
        ("post", f"/api/episodes/{episode}/generate-full"),
        ("post", "/engine/text/script"),
        ("patch", f"/api/episodes/{episode}/documents/text"),
    ):
        answer = client.request(method, path, content=b"{}", headers=headers)
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "other_site")
    brought = client.post("/import/project", content=b"x", headers={**headers, "x-toonverse": "1"})
    assert brought.status_code == 403
    assert client.get("/api/jobs").json() == before


def test_a_form_of_another_site_brings_no_new_cookie(visit: Visit) -> None:
    answer = visit().get("/api/projects", headers={"origin": "http://evil.example"})
    assert answer.status_code == 200 and "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "headers", [{"origin": "http://127.0.0.1"}, {"sec-fetch-site": "same-origin", "origin": "http://proxied"}]
)
def test_our_own_pages_may(client: TestClient, headers: dict[str, str]) -> None:
    assert client.post("/api/projects", json={"premise": "x"}, headers=headers).status_code == 201


def test_somebody_else_s_ids_are_404_on_every_route(visit: Visit, client: TestClient, episode: str) -> None:
    project = client.get(f"/api/episodes/{episode}").json()["episode"]["project"]
    job = client.get("/api/jobs").json()[0]["id"]
    board = client.get(f"/api/episodes/{episode}/documents/director")
    script = client.get(f"/api/episodes/{episode}/documents/text").json()["document"]
    package = client.get(f"/api/episodes/{episode}/documents/packaging").json()["document"]
    known = {
        "project": project,
        "episode": episode,
        "job": job,
        "stage": "director",
        "panel": board.json()["document"]["panels"][0]["id"],
        "item": board.json()["document"]["panels"][0]["id"],
        "member": script["cast"][0]["id"],
        "export_format": "cbz",
        "sha256": package["strips"][0]["slices"][0]["asset"]["sha256"],
    }
    wish = {"stage": "director", "item": known["panel"], "wish": "closer"}
    bodies = {
        "post /api/episodes/{episode}/rewrites": wish,
        "post /api/episodes/{episode}/rewrites/preview": wish,
        "patch /api/projects/{project}": {"title": "mine"},
        "patch /api/episodes/{episode}/documents/{stage}": [{"op": "remove", "item": known["panel"]}],
        "put /api/episodes/{episode}/documents/{stage}": board.json()["document"],
    }
    stranger, tried = visit("ws_stranger"), 0
    for path, methods in client.get("/openapi.json").json()["paths"].items():
        if "{" not in path or path.endswith("/health"):
            continue
        for method in methods:
            address = path.format_map(known)
            body = bodies.get(f"{method} {path}")
            answer = stranger.request(method, address, json=body, headers={"if-match": board.headers["etag"]})
            assert answer.status_code == 404, (method, path, answer.text[:200])
            tried += 1
    assert tried >= 18
    for engine in ("/engine/text/script", "/engine/packaging/episode"):
        for order in ({"episode": episode}, {"project": project}):
            assert stranger.post(engine, json=order).status_code == 404
    assert stranger.get(f"/api/episodes?project={project}").status_code == 404
    assert stranger.get("/api/jobs").json() == stranger.get("/api/episodes").json() == []
    after = client.get(f"/api/episodes/{episode}/documents/director")
    assert after.headers["etag"] == board.headers["etag"]


def test_an_episode_and_a_project_that_do_not_belong_together_are_404(
    client: TestClient, episode: str
) -> None:
    other = client.post("/api/projects", json={"premise": "x"}).json()["id"]
    answer = client.post("/engine/text/script", json={"episode": episode, "project": other})
    assert answer.status_code == 404
    assert client.cookies[COOKIE].split(".")[1] == WORKSPACE
