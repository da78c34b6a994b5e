"""No test of a provider may leave this process; what is sent is held against OpenAI's own description."""

import json
import os
import socket
from pathlib import Path

import pytest

DESCRIPTION = Path(__file__).parents[3] / "shared" / "data" / "openai-openapi.json"


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(self, address):
        raise AssertionError(f"a test tried to connect to {address!r}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *a, **k: pytest.fail(f"a test looked up {a[0]!r}"))


@pytest.fixture(scope="session")
def valid():
    if not DESCRIPTION.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{DESCRIPTION} must be there in CI")
        pytest.skip("OpenAI's API description is not here")
    import jsonschema

    whole = json.loads(DESCRIPTION.read_text(encoding="utf-8"))

    def check(name, body):
        schema = {"$ref": f"#/components/schemas/{name}", "components": whole["components"]}
        jsonschema.Draft202012Validator(schema).validate(body)

    return check


@pytest.fixture(scope="session")
def known(valid):
    """Name of a schema of OpenAI's → the fields it knows, its parts' included."""
    schemas = json.loads(DESCRIPTION.read_text(encoding="utf-8"))["components"]["schemas"]

    def fields(node):
        node = schemas[node["$ref"].rpartition("/")[2]] if "$ref" in node else node
        parts = (fields(part) for part in node.get("allOf", []))
        return set(node.get("properties", {})).union(*parts)

    return lambda name: fields(schemas[name])
