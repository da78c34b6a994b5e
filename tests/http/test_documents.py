"""Stage documents over HTTP: nobody's change is overwritten without a word."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests import factories

FURNISHED = factories.brief(scenes=2, cuts=4)


@pytest.fixture
def board(episode: str) -> str:
    return f"/api/episodes/{episode}/documents/director"


def set_gutter(client: TestClient, board: str, panel: str, gutter: Any, etag: str) -> Any:
    ops = [{"op": "set", "item": panel, "field": "gutter", "value": gutter}]
    return client.patch(board, json=ops, headers={"if-match": etag})


def test_a_document_that_did_not_change_is_not_sent_again(client: TestClient, board: str) -> None:
    first = client.get(board)
    etag = first.headers["etag"]
    assert etag == f'"{first.json()["revision"]}"'
    again = client.get(board, headers={"if-none-match": etag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert client.get(board, headers={"if-none-match": f'"other", W/{etag}'}).status_code == 304
    assert client.get(board, headers={"if-none-match": "*"}).status_code == 304
    assert client.get(board, headers={"if-none-match": '"other"'}).status_code == 200


def test_an_edit_is_an_overlay_and_gives_a_new_etag(client: TestClient, board: str) -> None:
    before = client.get(board)
    panel = before.json()["document"]["panels"][0]["id"]
    after = set_gutter(client, board, panel, 222, before.headers["etag"])
    assert after.status_code == 200 and after.headers["etag"] != before.headers["etag"]
    assert after.json()["document"]["panels"][0]["gutter"] == 222
    assert after.json()["edited"] == [[panel, "gutter"]]


def test_a_change_without_a_revision_is_428(client: TestClient, board: str) -> None:
    body = client.get(board).json()
    panel = body["document"]["panels"][0]["id"]
    ops = [{"op": "set", "item": panel, "field": "gutter", "value": 1}]
    for answer in (client.patch(board, json=ops), client.put(board, json=body["document"])):
        assert answer.status_code == 428 and answer.json()["error"]["code"] == "precondition_needed"
    assert client.patch(board, json=ops, headers={"if-match": "*"}).status_code == 200


def test_two_people_in_one_field_get_both_versions(client: TestClient, board: str) -> None:
    seen = client.get(board)
    panels = [panel["id"] for panel in seen.json()["document"]["panels"]]
    theirs = set_gutter(client, board, panels[0], 200, seen.headers["etag"])
    ops = [
        {"op": "set", "item": panels[0], "field": "gutter", "value": 90},
        {"op": "set", "item": panels[1], "field": "action", "value": "다른 칸"},
    ]
    refused = client.patch(board, json=ops, headers={"if-match": seen.headers["etag"]})
    error = refused.json()["error"]
    assert refused.status_code == 409 and error["code"] == "edit_conflict"
    assert error["revision"] == theirs.json()["revision"]
    assert error["clashes"] == [{"item": panels[0], "field": "gutter", "yours": 90, "theirs": 200}]
    # The other field is kept by nobody: all operations are done or none.
    assert client.get(board).headers["etag"] == theirs.headers["etag"]
    kept = client.patch(board, json=ops, headers={"if-match": f'"{error["revision"]}"'})
    assert kept.status_code == 200 and kept.json()["document"]["panels"][0]["gutter"] == 90


def test_edits_of_other_fields_are_both_kept(client: TestClient, board: str) -> None:
    seen = client.get(board)
    panel = seen.json()["document"]["panels"][0]["id"]
    set_gutter(client, board, panel, 200, seen.headers["etag"])
    ops = [{"op": "set", "item": panel, "field": "action", "value": "다른 칸"}]
    after = client.patch(board, json=ops, headers={"if-match": seen.headers["etag"]}).json()
    first = after["document"]["panels"][0]
    assert (first["gutter"], first["action"]) == (200, "다른 칸")


def test_a_whole_document_replaces_the_one_that_was_read_only(client: TestClient, board: str) -> None:
    seen = client.get(board)
    mine = seen.json()["document"]
    mine["panels"][0]["gutter"] = 11
    panel = mine["panels"][0]["id"]
    there = set_gutter(client, board, panel, 200, seen.headers["etag"])
    refused = client.put(board, json=mine, headers={"if-match": seen.headers["etag"]})
    error = refused.json()["error"]
    assert (refused.status_code, error["code"]) == (409, "document_moved")
    assert {"item": panel, "field": "gutter", "yours": 11, "theirs": 200} in error["clashes"]
    assert error["revision"] == there.json()["revision"]
    assert client.put(board, json=mine, headers={"if-none-match": "*"}).status_code == 409
    done = client.put(board, json=mine, headers={"if-match": there.headers["etag"]})
    assert done.status_code == 200 and done.json()["document"] == mine
    assert done.headers["etag"] == f'"{done.json()["revision"]}"'


def test_what_is_not_there_yet_is_404_and_can_be_put(client: TestClient, episode: str) -> None:
    made = client.post("/api/projects", json={"premise": "x"}).json()["episodes"][0]["id"]
    empty = f"/api/episodes/{made}/documents/text"
    missing = client.get(empty)
    assert (missing.status_code, missing.json()["error"]["code"]) == (404, "document_not_found")
    script = client.get(f"/api/episodes/{episode}/documents/text").json()["document"]
    assert client.put(empty, json=script, headers={"if-match": '"rev_x"'}).status_code == 404
    assert client.put(empty, json=script, headers={"if-none-match": "*"}).status_code == 200
    assert client.get(empty).json()["document"] == script


@pytest.mark.parametrize(
    "ops",
    [
        [],
        {},
        ["set"],
        [{"op": "grow", "item": "x"}],
        [{"op": "set", "item": "gone", "field": "gutter", "value": 1}],
        [{"op": "set", "item": "document", "field": "", "value": 1}],
        [{"op": "set", "item": "document", "field": "panels.0", "value": {"a": [1]}}],
        [{"op": "set", "item": "document", "field": "panels", "value": "<script>${1}</script>"}],
        [{"op": "add", "collection": "panels", "item": {}}],
        [{"op": "add", "collection": "nothing", "item": {"id": "a"}}],
        [{"op": "add", "parent": "gone", "collection": "panels", "item": {"id": [1]}}],
        [{"op": "move", "item": "document", "after": "document"}],
        [{"op": "move", "item": "document"}],
        [{"op": "remove", "item": "document"}],
        [{"op": "restore", "item": "x"}],
        [{"op": "tray", "item": "x"}],
    ],
)
def test_an_operation_that_cannot_be_done_changes_nothing(client: TestClient, board: str, ops: Any) -> None:
    before = client.get(board).headers["etag"]
    answer = client.patch(board, json=ops, headers={"if-match": "*", "accept-language": "ko"})
    assert answer.status_code == 422, answer.text
    error = answer.json()["error"]
    assert error["hint"] and any("가" <= letter <= "힣" for letter in error["message"])
    assert client.get(board).headers["etag"] == before


def test_a_document_with_somebody_s_picture_is_refused(client: TestClient, episode: str) -> None:
    address = f"/api/episodes/{episode}/documents/image"
    seen = client.get(address)
    text = json.dumps(seen.json()["document"])
    mine = seen.json()["document"]["panels"][0]["candidates"][0]["asset"]["sha256"]
    answer = client.put(
        address, json=json.loads(text.replace(mine, "0" * 64)), headers={"if-match": seen.headers["etag"]}
    )
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "asset_not_yours")


def test_the_checks_of_a_document_are_told_in_words(client: TestClient, board: str) -> None:
    for one in client.get(f"{board}/findings", headers={"accept-language": "ko"}).json():
        assert one["rule"] and one["message"]
