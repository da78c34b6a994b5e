"""The engines, each by itself: what they take, what they answer, and how long they are waited for."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from fastapi.testclient import TestClient

from engines.http import create_app
from engines.kernel.errors import ProviderFailed
from engines.runtime import episodes
from engines.studio import Studio
from tests import factories
from tests.conftest import WORKSPACE
from tests.fakes import CountingProviders
from tests.http.conftest import Visit

FURNISHED = factories.brief(scenes=2, cuts=4)
BRIEF = {"premise": "고양이가 시장이 된다", "cuts": 3, "scenes": 1}
ENGINES = {
    "text": "/engine/text/script",
    "director": "/engine/director/storyboard",
    "image": "/engine/image/panels",
    "lettering": "/engine/lettering/panels",
    "packaging": "/engine/packaging/episode",
}


def test_a_brief_becomes_an_episode_engine_by_engine(client: TestClient) -> None:
    first = client.post(ENGINES["text"], json={"inputs": {"brief": BRIEF}}).json()
    assert first["document"]["scenes"] and first["job"]["ended"] == "done"
    for name in list(ENGINES)[1:]:
        answer = client.post(ENGINES[name], json={"episode": first["episode"]})
        body = answer.json()
        assert answer.status_code == 200 and body["stage"] == name
        assert answer.headers["etag"] == f'"{body["revision"]}"'
    assert body["project"] == first["project"] and body["document"]["strips"]
    assert client.get(f"/export/{first['episode']}/cbz").content[:2] == b"PK"


def test_the_same_order_again_makes_nothing_new(client: TestClient) -> None:
    first = client.post(ENGINES["text"], json={"inputs": {"brief": BRIEF}}).json()
    order = {"episode": first["episode"], "inputs": {"brief": BRIEF}, "options": {"seed": 0}}
    again = client.post(ENGINES["text"], json=order).json()
    assert again["revision"] == first["revision"] and again["job"] is None


def test_a_document_can_be_given_to_an_engine_by_itself(client: TestClient, episode: str) -> None:
    script = client.get(f"/api/episodes/{episode}/documents/text").json()["document"]
    body = client.post(ENGINES["director"], json={"inputs": {"text": script}}).json()
    assert body["episode"] != episode
    lines = {line for panel in body["document"]["panels"] for line in panel["lines"]}
    assert lines <= {beat["id"] for scene in script["scenes"] for beat in scene["beats"]}


def test_a_project_s_newest_episode_is_meant_where_none_is_named(client: TestClient, episode: str) -> None:
    project = client.get(f"/api/episodes/{episode}").json()["episode"]["project"]
    newest = client.post(f"/api/projects/{project}/episodes").json()["id"]
    body = client.post(ENGINES["text"], json={"project": project}).json()
    assert body["episode"] == newest != episode


def test_options_are_set_and_told_when_they_are_wrong(client: TestClient, episode: str) -> None:
    order: dict[str, Any] = {"episode": episode, "options": {"preset": "action"}}
    assert client.post(ENGINES["lettering"], json=order).json()["document"]["preset"] == "action"
    for options, code in (({"preset": "zz"}, "lettering_preset"), ({"sead": 1}, "options_invalid")):
        wrong = client.post(ENGINES["lettering"], json={"episode": episode, "options": options})
        assert (wrong.status_code, wrong.json()["error"]["code"]) == (422, code)
    assert (
        client.post(ENGINES["lettering"], json={"episode": episode}).json()["document"]["preset"] == "action"
    )


def test_a_cell_with_a_preset_that_is_gone_is_shown_and_says_so_when_it_is_run(
    client: TestClient, studio: Studio, episode: str
) -> None:
    # Options come with an opened project too, and a preset may go with a new version.
    episodes.set_settings(studio.shop.database, WORKSPACE, episode, "lettering", options={"preset": "gone"})
    assert client.get(f"/api/episodes/{episode}").json()["cells"][4]["settings_differ"]
    panel = client.get(f"/api/episodes/{episode}/documents/director").json()["document"]["panels"][0]["id"]
    # It is drawn as it was lettered.
    assert client.get(f"/media/lettered/{episode}/{panel}").status_code == 200
    style = [{"op": "set", "item": "document", "field": "style", "value": "gone"}]
    brief = f"/api/episodes/{episode}/documents/brief"
    assert client.patch(brief, json=style, headers={"if-match": "*"}).status_code == 200
    assert client.get(f"/api/episodes/{episode}").json()["cells"][3]["settings_differ"]
    for action in ("plan", "exports"):
        assert client.get(f"/api/episodes/{episode}/{action}").status_code == 200
    answer = client.post(ENGINES["lettering"], json={"episode": episode})
    assert (answer.status_code, answer.json()["error"]["code"]) == (422, "lettering_preset")


@pytest.mark.parametrize(
    ("engine", "order", "code", "field"),
    [
        ("text", {}, "engine_brief", "inputs.brief"),
        ("director", {"inputs": {"brief": BRIEF}}, "engine_needs", "inputs.text"),
        (
            "lettering",
            {"inputs": {"brief": BRIEF, "director": {"panels": []}}},
            "engine_needs",
            "inputs.text",
        ),
        ("text", {"inputs": {"packaging": {}}}, "engine_input", "inputs.packaging"),
        ("text", {"inputs": {"brief": {"premis": "x"}}}, "brief_field", "premis"),
        ("text", {"inputs": {"brief": BRIEF}, "options": {"seed": "x"}}, "options_invalid", "seed"),
        ("director", {"inputs": {"text": {"title": {"ko": 1}}}}, "edit_text", "title.ko"),
        ("director", {"inputs": {"text": {"title": {"ko": "우산"}, "scenes": "<b>"}}}, "edit_list", "scenes"),
        ("text", {"inputs": []}, "request_invalid", "inputs"),
        ("text", {"episodes": "x"}, "request_field", "episodes"),
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nothing_is_made(
    client: TestClient, engine: str, order: Any, code: str, field: str
) -> None:
    answer = client.post(ENGINES[engine], json=order, headers={"accept-language": "ko"})
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["field"]) == (422, code, field)
    assert any("가" <= letter <= "힣" for letter in error["hint"])
    assert client.get("/api/projects").json() == []


def test_a_brief_no_script_can_be_written_from_is_the_caller_s_fault(client: TestClient) -> None:
    answer = client.post(ENGINES["text"], json={"inputs": {"brief": {"premise": " ", "title": "제목"}}})
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (422, "premise_empty")
    assert client.get(f"/api/jobs/{error['job']}").json()["problem"]["code"] == "premise_empty"


def test_a_provider_s_failure_is_502_with_the_job(client: TestClient, providers: CountingProviders) -> None:
    def refuse(label: str) -> None:
        raise ProviderFailed("billing_limit", stops_run=True)

    providers.before = refuse
    answer = client.post(ENGINES["text"], json={"inputs": {"brief": BRIEF}})
    error = answer.json()["error"]
    assert answer.status_code == 502 and error["hint"] and error["stage"] == "text"
    job = client.get(f"/api/jobs/{error['job']}").json()
    assert job["ended"] == "failed" and job["problem"]["message"] == error["message"]
    providers.before = lambda label: None
    again = client.post(f"/api/jobs/{error['job']}/retry")
    assert again.status_code == 202 and again.json()["id"] != error["job"]


def test_what_takes_longer_than_it_is_waited_for_is_a_job(
    visit: Visit, providers: CountingProviders, studio: Studio
) -> None:
    go_on = threading.Event()
    providers.before = lambda label: go_on.wait(60) and None
    client = visit(WORKSPACE, wait=0.2)
    order = {"inputs": {"brief": BRIEF}}
    answer = client.post(ENGINES["text"], json=order)
    assert answer.status_code == 202 and int(answer.headers["retry-after"]) >= 1
    address = answer.headers["location"]
    job = answer.json()
    assert address == f"/api/jobs/{job['id']}" and client.get(address).json()["state"] != "done"
    # A second call joins the run that is there.
    joined = client.post(ENGINES["text"], json={"episode": job["episode"]})
    assert (joined.status_code, joined.json()["id"]) == (202, job["id"])
    go_on.set()
    assert studio.desk(WORKSPACE).runs.wait(job["id"], 60).ended == "done"
    assert client.post(ENGINES["text"], json={"episode": job["episode"]}).status_code == 200


def test_a_job_that_is_stopped_meanwhile_is_told_as_that(
    visit: Visit, providers: CountingProviders, studio: Studio
) -> None:
    client = visit(WORKSPACE)
    desk = studio.desk(WORKSPACE)

    def stop(label: str) -> None:
        desk.runs.stop(desk.runs.list()[0].id)

    providers.before = stop
    answer = client.post(ENGINES["text"], json={"inputs": {"brief": BRIEF}})
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "job_cancelled")


def test_thirty_seconds_is_what_the_server_waits(studio: Studio) -> None:
    assert create_app(studio).state.wait == 30


def test_a_full_run_is_a_job_and_then_nothing(client: TestClient, studio: Studio) -> None:
    made = client.post("/api/projects", json=BRIEF).json()["episodes"][0]["id"]
    address = f"/api/episodes/{made}/generate-full"
    answer = client.post(address)
    assert answer.status_code == 202 and answer.headers["location"].endswith(answer.json()["id"])
    studio.desk(WORKSPACE).runs.wait(answer.json()["id"], 60)
    assert [one["id"] for one in client.get("/api/jobs?limit=1").json()] == [answer.json()["id"]]
    nothing = client.post(address, headers={"accept-language": "ko"})
    assert (nothing.status_code, nothing.json()["job"]) == (200, None)
    assert nothing.json()["code"] == "up_to_date" and "최신" in nothing.json()["message"]
    ended = client.post(f"{answer.headers['location']}/cancel")
    assert (ended.status_code, ended.json()["ended"]) == (200, "done")


def test_a_full_run_that_stops_before_paid_pictures_says_so_also_when_nothing_is_left_before_them(
    client: TestClient, studio: Studio, providers: CountingProviders
) -> None:
    providers.paid = True
    made = client.post("/api/projects", json=BRIEF).json()["episodes"][0]["id"]
    address = f"/api/episodes/{made}/generate-full"
    job = client.post(address).json()
    assert job["stops_before"] == "image"
    studio.desk(WORKSPACE).runs.wait(job["id"], 60)
    answer = client.post(address).json()
    assert answer["code"] == "pictures_not_agreed" and answer["job"] is None
    assert "$" in answer["message"] and "agreed=true" in answer["next"]
    agreed = client.post(f"{address}?agreed=true").json()
    assert studio.desk(WORKSPACE).runs.wait(agreed["id"], 60).ended == "done"


def test_a_full_run_takes_the_manners_of_the_run_menu(client: TestClient, studio: Studio) -> None:
    made = client.post("/api/projects", json=BRIEF).json()["episodes"][0]["id"]
    address = f"/api/episodes/{made}"
    # Nothing was ever made, so nothing was left behind.
    assert client.post(f"{address}/generate-full?manner=stale_only").json()["code"] == "up_to_date"
    job = client.post(f"{address}/generate-full").json()["id"]
    studio.desk(WORKSPACE).runs.wait(job, 60)
    assert not any(one["calls"] for one in client.get(f"{address}/plan").json()["stages"])
    assert any(one["calls"] for one in client.get(f"{address}/plan?manner=clean").json()["stages"])
    again = client.post(f"{address}/generate-full?manner=clean")
    assert again.status_code == 202
    assert studio.desk(WORKSPACE).runs.wait(again.json()["id"], 60).ended == "done"
    assert client.post(f"{address}/generate-full?manner=dirty").status_code == 422
