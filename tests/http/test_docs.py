"""The OpenAPI document and the page that shows it."""

from __future__ import annotations

import re

from fastapi.testclient import TestClient


def test_the_viewer_asks_this_server_only(client: TestClient) -> None:
    page = client.get("/docs")
    assert page.status_code == 200 and "default-src 'none'" in page.headers["content-security-policy"]
    addresses = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    assert len(addresses) == 3 and not [one for one in addresses if "//" in one]
    assert "<script>" not in page.text and "style=" not in page.text
    for address in addresses:
        file = client.get(f"/{address}")
        assert file.status_code == 200 and len(file.content) > 50
    assert client.get("/docs/../app.py").status_code == 404
    assert client.get("/docs/consts.py").status_code == 404


def test_every_route_says_what_it_answers(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    names = document["components"]["schemas"]
    assert {"BriefIn", "ScriptIn", "LetteringOptionsIn", "EngineAnswer", "ConflictAnswer"} <= names.keys()
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            answers = told["responses"]
            assert told.get("description") or told.get("summary"), (method, path)
            assert [status for status in answers if status.startswith("2")], (method, path)
            for status in ("401", "404", "422"):
                assert status in answers or not path.startswith("/api/"), (method, path)
            if "application/json" in answers.get("200", {}).get("content", {}):
                assert answers["200"]["content"]["application/json"]["schema"], (method, path)
    text = client.get("/openapi.json").text
    assert "x-instead" not in text and "HTTPValidationError" not in text


def test_only_our_own_routes_are_in_it(client: TestClient) -> None:
    paths = client.get("/openapi.json").json()["paths"]
    own = ("/api/", "/engine/", "/media/", "/export/", "/import/", "/health")
    assert [path for path in paths if not path.startswith(own)] == []
