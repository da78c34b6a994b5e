"""One item written anew over HTTP."""

from __future__ import annotations

import time

import pytest
from fastapi.testclient import TestClient

from tests import factories

FURNISHED = factories.brief(scenes=2, cuts=4)


def ended(client: TestClient, job: str) -> str:
    end = time.monotonic() + 60
    while True:
        body = client.get(f"/api/jobs/{job}").json()
        if body["ended"]:
            return body["ended"]
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_line_and_a_panel_are_written_anew_and_nothing_else(client: TestClient, episode: str) -> None:
    script = client.get(f"/api/episodes/{episode}/documents/text").json()["document"]
    beats = [beat for scene in script["scenes"] for beat in scene["beats"]]
    line = next(one for one in beats if one["kind"] == "dialogue")
    board = client.get(f"/api/episodes/{episode}/documents/director").json()["document"]
    panel = board["panels"][1]
    wishes = [
        {"stage": "text", "item": line["id"], "wish": "make it a shout"},
        {
            "stage": "director",
            "item": panel["id"],
            "wish": "a close-up" if panel["shot"] != "close_up" else "a long shot",
        },
    ]
    for wish in wishes:
        ahead = client.post(f"/api/episodes/{episode}/rewrites/preview", json=wish)
        assert ahead.status_code == 200 and wish["wish"] in ahead.json()["requests"][0]["prompt"]
        answer = client.post(f"/api/episodes/{episode}/rewrites", json=wish)
        assert answer.status_code == 202 and answer.headers["location"].startswith("/api/jobs/")
        assert ended(client, answer.json()["id"]) == "done"
    found = {one["item"]: one for one in client.get(f"/api/episodes/{episode}/rewrites").json()}
    assert {found[one["item"]]["state"] for one in wishes} == {"done"}
    after = client.get(f"/api/episodes/{episode}/documents/text").json()["document"]
    changed = [
        (old["id"], new["kind"])
        for old, new in zip(beats, (one for scene in after["scenes"] for one in scene["beats"]), strict=True)
        if old != new
    ]
    assert changed == [(line["id"], "shout")]


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        ({"stage": "text", "item": "nobody", "wish": "shorter"}, 404),
        ({"stage": "image", "item": "nobody", "wish": "shorter"}, 422),
        ({"stage": "text", "item": "nobody", "wish": " "}, 422),
        ({"stage": "text", "item": "nobody", "wish": "x" * 501}, 422),
    ],
)
def test_what_cannot_be_wished_is_said(
    client: TestClient, episode: str, wish: dict[str, str], status: int
) -> None:
    answer = client.post(f"/api/episodes/{episode}/rewrites", json=wish)
    assert answer.status_code == status and answer.json()["error"]["message"]
