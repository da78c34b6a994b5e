"""What cannot be worked with: told as JSON, in the reader's language, and nothing is broken by it."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

from engines.http.doors import BODY_LIMIT, DEEPEST
from engines.http.errors import problem
from engines.kernel.errors import ToonverseError
from tests import factories

FURNISHED = factories.brief(scenes=2, cuts=4)
KOREAN = {"accept-language": "ko-KR,ko;q=0.9"}
JSON = {**KOREAN, "content-type": "application/json"}


def error_of(answer: Any, status: int) -> dict[str, str]:
    """The error, once it has been seen to be whole and in Korean."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/json"
    error = answer.json()["error"]
    for sentence in (error["message"], error["hint"]):
        assert any("가" <= letter <= "힣" for letter in sentence), sentence
    return error


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "request_missing"),
        (b"{", "body_not_json"),
        (b"\xff\xfe", "body_not_json"),
        (b'{"premise": NaN}', "body_not_json"),
        (b'{"scenes": 1e999}', "body_not_json"),
        (b'{"scenes": ' + b"9" * 5000 + b"}", "body_not_json"),
        (b"[" * 100_000, "body_not_json"),
        (b'{"a":' * (DEEPEST + 1) + b"1" + b"}" * (DEEPEST + 1), "body_not_json"),
        (b'{"premise": "a\\u0000b"}', "body_characters"),
        (b'{"premise": "\\ud800"}', "body_characters"),
        (b'{"\\udfff": 1}', "body_characters"),
        (b"[]", "request_invalid"),
        (b'"premise"', "request_invalid"),
        (b'{"premise": 3}', "brief_value"),
        (b'{"premise": "x", "cuts": 100000}', "brief_value"),
        (b'{"premise": "x", "cast": [{"names": 1}]}', "brief_value"),
        (b'{"premise": "x", "languages": []}', "brief_value"),
        (b'{"premise": "x", "<script>": "${alert(1)}"}', "brief_field"),
    ],
)
def test_a_body_that_cannot_be_used(client: TestClient, body: bytes, code: str) -> None:
    before = client.get("/api/projects").json()
    status = 400 if code.startswith("body") else 422
    assert error_of(client.post("/api/projects", content=body, headers=JSON), status)["code"] == code
    assert client.get("/api/projects").json() == before


def test_a_body_that_is_too_large_is_not_read_to_its_end(client: TestClient) -> None:
    sent = 0

    def pieces() -> Any:
        nonlocal sent
        while sent < 3 * BODY_LIMIT:
            sent += 1_000_000
            yield b" " * 1_000_000

    error = error_of(client.post("/api/projects", content=pieces(), headers=JSON), 413)
    assert error["code"] == "body_too_large" and "24" in error["message"]


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", None]
)
def test_a_form_is_no_json(client: TestClient, kind: str | None) -> None:
    headers = {**KOREAN, **({"content-type": kind} if kind else {})}
    assert error_of(client.post("/api/projects", content=b"{}", headers=headers), 415)["code"]


@pytest.mark.parametrize("path", ["/api/nothing", "/api/projects/a/b/c", "/engine/", "/engine/sixth/thing"])
def test_an_address_that_is_not_there(client: TestClient, path: str) -> None:
    for method in ("get", "post", "delete"):
        assert error_of(client.request(method, path, headers=KOREAN), 404)["code"] == "route_not_found"


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("delete", "/api/projects", "GET, POST"),
        ("get", "/engine/text/script", "POST"),
        ("put", "/api/jobs/job_1", "GET"),
        ("post", "/api/episodes/ep_1/documents/text", "GET, PUT, PATCH"),
    ],
)
def test_a_method_that_is_not_taken(client: TestClient, method: str, path: str, allowed: str) -> None:
    answer = client.request(method, path, headers=KOREAN)
    assert error_of(answer, 405)["code"] == "method_wrong"
    assert answer.headers["allow"] == allowed


@pytest.mark.parametrize(
    "path",
    [
        "/api/jobs?limit=0",
        "/api/jobs?limit=x",
        f"/api/episodes/{'x' * 65}",
        "/api/episodes/a%00b",
        "/api/episodes/%F0%9F%99%82",
        "/api/episodes?project=" + "x" * 65,
        "/media/zz",
        "/media/lettered/a/b?w=99999999999999999999",
        "/media/lettered/a/b?lang=${x}",
    ],
)
def test_a_parameter_that_is_none(client: TestClient, path: str) -> None:
    assert error_of(client.get(path, headers=KOREAN), 422)["field"]


def test_text_that_looks_like_code_comes_back_as_it_was(client: TestClient, episode: str) -> None:
    text = "<script>alert(1)</script> ${7*7} {{x}} %s \\u0000 '; DROP TABLE"
    made = client.post("/api/projects", json={"premise": text, "title": text}).json()
    assert made["title"] == text
    renamed = client.patch(f"/api/projects/{made['id']}", json={"title": f"{text}!"})
    assert renamed.json()["title"] == f"{text}!"
    address = f"/api/episodes/{episode}/documents/text"
    line = client.get(address).json()["document"]["scenes"][0]["beats"][0]["id"]
    ops = [{"op": "set", "item": line, "field": "text.ko", "value": text}]
    beats = client.patch(address, json=ops, headers={"if-match": "*"}).json()["document"]["scenes"][0][
        "beats"
    ]
    assert beats[0]["text"]["ko"] == text


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": ""}, "request_invalid"),
        ({"title": "가" * 201}, "edit_too_long"),
        ({"status": "burnt"}, "project_status"),
        ({"target_episodes": 0}, "project_target"),
        ({"target_episodes": "many"}, "edit_number"),
        ({"painter": "crayons"}, "provider_unknown"),
        ({"owner": "me"}, "request_field"),
    ],
)
def test_a_project_takes_no_wrong_change(client: TestClient, episode: str, change: Any, code: str) -> None:
    project = client.get("/api/projects").json()[0]
    answer = client.patch(f"/api/projects/{project['id']}", json=change, headers=KOREAN)
    assert error_of(answer, 422)["code"] == code
    assert client.get("/api/projects").json()[0] == project


def test_a_project_is_renamed_and_taken_away(client: TestClient, episode: str) -> None:
    made = client.post("/api/projects", json={"premise": "x"})
    address = made.headers["location"]
    change = {"title": "새 제목", "status": "active", "target_episodes": 12, "writer": "openai"}
    assert client.patch(address, json=change).json() | change == client.get(address).json()
    assert client.get(address).json()["writer"] == "openai"
    assert client.delete(address).status_code == 204
    assert client.get(address).status_code == client.delete(address).status_code == 404
    assert [one["id"] for one in client.get("/api/episodes").json()] == [episode]


def test_the_files_an_episode_can_be_had_as(client: TestClient, episode: str) -> None:
    rows = client.get(f"/api/episodes/{episode}/exports", headers=KOREAN).json()
    assert {"cbz"} < {one["format"] for one in rows}
    for one in rows:
        answer = client.get(one["address"])
        assert answer.status_code == 200 and answer.content
        assert answer.headers["content-type"].partition(";")[0] == one["media_type"].partition(";")[0]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_an_error_has_its_sentences_whatever_it_is(language: str) -> None:
    for error in (ToonverseError("no_such_code"), RuntimeError("boom"), KeyError()):
        told = problem(error, language)
        assert told.code and told.message and told.hint
