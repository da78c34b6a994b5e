"""The notebook's own page: gradio makes it once an address, with our files at the top of its head."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from components.pages.front import FrontPage, Packed

HEAD = '<script defer src="/ui/own.js"></script>'


class Kitchen:
    """A page that counts how often it was made."""

    def __init__(self) -> None:
        self.made = 0
        self.status = 200
        self.markup = "<html><head><title>t</title></head><body>{}</body></html>"

    def page(self, request: Request) -> Response:
        self.made += 1
        return HTMLResponse(self.markup.format(request.headers["host"]), self.status)


@pytest.fixture
def kitchen() -> Kitchen:
    return Kitchen()


@pytest.fixture
def client(kitchen: Kitchen) -> Iterator[TestClient]:
    inner = Starlette(
        routes=[Route("/", kitchen.page), Route("/other", lambda request: PlainTextResponse("other"))]
    )
    with TestClient(FrontPage(inner, HEAD), base_url="http://127.0.0.1") as client:
        yield client


def test_the_page_is_made_once_and_begins_with_our_files(client: TestClient, kitchen: Kitchen) -> None:
    first, second = client.get("/"), client.get("/?project=a&episode=b")
    assert first.text == second.text
    assert first.text.startswith(f"<html><head>{HEAD}<title>")
    assert kitchen.made == 1
    assert "set-cookie" not in first.headers


def test_each_address_has_a_page_of_its_own(client: TestClient, kitchen: Kitchen) -> None:
    mine = client.get("/", headers={"host": "a.example"})
    theirs = client.get("/", headers={"host": "b.example"})
    assert "a.example" in mine.text and "b.example" in theirs.text
    assert client.get("/", headers={"host": "a.example", "x-forwarded-proto": "https"}).status_code == 200
    assert kitchen.made == 3


def test_many_addresses_do_not_fill_the_memory(client: TestClient, kitchen: Kitchen) -> None:
    for number in range(50):
        client.get("/", headers={"host": f"{number}.example"})
    client.get("/", headers={"host": "49.example"})
    client.get("/", headers={"host": "0.example"})
    assert kitchen.made == 51


def test_it_is_sent_packed_to_who_can_read_that(client: TestClient) -> None:
    with client.stream("GET", "/", headers={"accept-encoding": "gzip, br"}) as packed:
        assert packed.headers["content-encoding"] == "gzip"
        raw = b"".join(packed.iter_raw())
    plain = client.get("/", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert gzip.decompress(raw) == plain.content
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"


def test_everything_else_passes_through(client: TestClient, kitchen: Kitchen) -> None:
    assert client.get("/other").text == "other"
    assert client.post("/").status_code == 405
    client.get("/?deep_link=1")
    client.get("/?deep_link=1")
    assert kitchen.made == 2


def test_a_failure_is_passed_on_and_not_kept(client: TestClient, kitchen: Kitchen) -> None:
    kitchen.status = 503
    assert client.get("/").status_code == 503
    kitchen.status = 200
    assert client.get("/").status_code == 200


def test_a_page_without_a_head_is_an_error_and_not_a_page_without_styles(kitchen: Kitchen) -> None:
    kitchen.markup = "<p>{}</p>"
    inner = Starlette(routes=[Route("/", kitchen.page)])
    with (
        TestClient(FrontPage(inner, HEAD)) as client,
        pytest.raises(RuntimeError, match="no <head>"),
    ):
        client.get("/")


def test_packed_bytes_are_the_same_bytes() -> None:
    packed = Packed(b"x" * 1000)
    body, headers = packed.answer("gzip")
    assert gzip.decompress(body) == packed.answer("")[0] == b"x" * 1000
    assert headers["Content-Encoding"] == "gzip"
