"""Every failure of OpenAI as a person meets it: what the page says, what is kept, how often was asked.

The page, its server and the client are the real ones; OpenAI is a server of our own that answers as recorded.
"""

from __future__ import annotations

import io
import json
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

import presets
from engines.kernel.errors import Failure
from engines.studio.messages import say
from presets.model import Fault
from tests.browser.conftest import Server, Visitor, running
from tests.browser.steps import STAGES, open_notebook
from tests.browser.test_keys import KEY, enter_key
from tests.fake_openai import USAGE, FakeOpenAI, picture

WAITS = {"rate_limited", "provider_error", "provider_unreachable"}
STOPS = {"billing_limit", "quota_exhausted", "organization_unverified", "wrong_key", "model_unavailable"}
UNKNOWN = {
    "provider_timeout", "provider_disconnected", "answer_not_json",
    "answer_no_picture", "answer_picture_broken",
}  # fmt: skip
REPAIRED = {"answer_truncated"}
ATTEMPTS, AT_ONCE = 5, 8


def faults(kind: str) -> list[str]:
    return [name for name, fault in presets.faults().items() if kind in fault.kinds]


@dataclass
class Visit:
    """One person's page with a key, and the OpenAI it leads to."""

    page: Page
    url: str
    openai: FakeOpenAI
    server: Server
    home: Path

    def rest(self, method: str, path: str, body: Any = None) -> Any:
        answer = self.page.request.fetch(
            self.url + path, method=method, data=body, headers={"accept-language": "ko"}
        )
        assert answer.ok, answer.text()
        return answer.json()

    def made(self, premise: str, cuts: int, script: str = "", **providers: str) -> tuple[str, str]:
        """A new work (project, episode), whose providers are the free ones but for these."""
        brief = {"premise": premise, "script": script, "cuts": cuts, "scenes": 1, "languages": ["ko"]}
        project = self.rest("POST", "/api/projects", brief)
        self.rest("PATCH", f"/api/projects/{project['id']}", providers)
        return project["id"], project["episodes"][0]["id"]

    def drawn(self, name: str, panels: int) -> tuple[str, str]:
        """A new work with a script of its own, to be painted by OpenAI.

        Every panel is like no other: what was painted for one of another work would be taken from there.
        """
        rows = [f"{cut}컷\n민수가 {name} 상자를 {cut}번 두드린다." for cut in range(1, panels + 1)]
        return self.made(name, panels, "\n".join(["S#1. 편의점 - 밤", *rows]), painter="openai")

    def ran(self, episode: str, *, agreed: bool = True) -> dict[str, Any]:
        """Run everything, unless it was not agreed to up to the pictures; the job as it ended."""
        job = self.rest("POST", f"/api/episodes/{episode}/generate-full?agreed={agreed}".lower())
        end = time.monotonic() + 120
        while not job["ended"]:
            assert time.monotonic() < end, job
            time.sleep(0.1)
            job = self.rest("GET", f"/api/jobs/{job['id']}")
        return job

    def images(self, episode: str) -> list[dict[str, Any]]:
        return self.rest("GET", f"/api/episodes/{episode}/documents/image")["document"]["panels"]

    def failure(self, episode: str, stage: str) -> Failure:
        cells = self.rest("GET", f"/api/episodes/{episode}")["cells"]
        return Failure.model_validate(next(cell["failure"] for cell in cells if cell["stage"] == stage))

    def look(self, project: str, episode: str, stage: str, language: str) -> None:
        self.page.context.add_cookies([{"name": "toonverse_language", "value": language, "url": self.url}])
        self.page.goto(f"{self.url}/?project={project}&episode={episode}&stage={stage}")

    def turn(self, project: str, episode: str, stage: str, language: str) -> None:
        """To another work or language without leaving the page."""
        self.page.context.add_cookies([{"name": "toonverse_language", "value": language, "url": self.url}])
        there = {"open": {"project": project, "episode": episode}, "stage": stage, "language": language}
        self.page.evaluate("(there) => toonverse.refresh(there)", there)

    def alerts(self, failure: Failure, language: str, within: str) -> Locator:
        """What the page says of it: what happened, and what to do next."""
        said = say(failure, language)
        found = (
            self.page.locator(f"{within} [role=alert]").filter(has_text=said.what).filter(has_text=said.next)
        )
        return found.locator("visible=true")


@pytest.fixture(scope="module")
def visit(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visit]:
    home = tmp_path_factory.mktemp("failures") / "home"
    with FakeOpenAI().running() as openai, running(home, openai=openai.url) as server:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="ko-KR")
        page = Visitor(context, server.url).page
        open_notebook(page, server.url)
        page.get_by_role("radiogroup", name="그림").get_by_role("radio", name="OpenAI").click()
        enter_key(page)
        yield Visit(page, server.url, openai, server, home)
        context.close()


@pytest.mark.parametrize("name", faults("painter"))
def test_pictures(visit: Visit, name: str) -> None:
    fault = presets.faults()[name]
    panels = 12 if fault.code in STOPS else 4
    work = visit.drawn(name, panels)
    visit.openai.again(fault, after=1)
    job = visit.ran(work[1])
    assert job["ended"] == "done_with_failures"
    images = visit.images(work[1])
    failures = [Failure.model_validate(one["failure"]) for one in images if one["failure"]]
    # One was painted before the trouble came: it is kept, and every other panel says what happened to it.
    assert sum(bool(one["candidates"]) for one in images) == 1
    assert [one.code for one in failures] == [fault.code] * (panels - 1)
    asked = len(visit.openai.asked)
    if fault.code in STOPS:
        assert asked <= AT_ONCE
    else:
        assert asked == 1 + (panels - 1) * (ATTEMPTS if fault.code in WAITS else 1)
    for language in ("en", "ko"):
        visit.turn(*work, "image", language)
        if fault.code in STOPS:
            # It holds for all that was left: it is said once, and each panel says that it was meant.
            expect(visit.alerts(failures[0], language, ".tv-images-trouble")).to_have_count(1)
            expect(visit.page.locator(".tv-unpainted").locator("visible=true")).to_have_count(panels - 1)
        else:
            expect(visit.alerts(failures[0], language, ".tv-image")).to_have_count(panels - 1)
    if fault.code in STOPS:
        expect(visit.page.get_by_role("button", name="연습용 그림으로 채우기")).to_be_visible()
    if fault.code == "moderation_blocked":
        prompts = (
            visit.page.locator(".tv-image")
            .get_by_label("이 컷의 프롬프트 (콘티에 저장됩니다)")
            .locator("visible=true")
        )
        expect(prompts).to_have_count(panels - 1)
    visit.openai.again(None)
    if fault.code in UNKNOWN:
        # What may be on the bill already is not asked again by a run, only by the click beside it.
        visit.ran(work[1])
        assert visit.openai.asked == []
    card = (
        visit.page.locator(".tv-image").get_by_role("button", name="다시 시도").locator("visible=true").first
    )
    card.click()
    visit.page.get_by_role("dialog").get_by_role("button", name="로 실행").click()  # the price is said first
    if fault.code in STOPS:
        expect(visit.page.locator(".tv-unpainted").locator("visible=true")).to_have_count(panels - 2)
    else:
        expect(visit.alerts(failures[0], "ko", ".tv-image")).to_have_count(panels - 2)
    assert len(visit.openai.asked) == 1


@pytest.mark.parametrize("name", faults("writer"))
def test_texts(visit: Visit, name: str) -> None:
    fault = presets.faults()[name]
    work = visit.made(name, 4, writer="openai")
    visit.openai.again(fault)
    job = visit.ran(work[1])
    assert (job["ended"], job["stage"], job["problem"]["code"]) == ("failed", "text", fault.code)
    asked = len(visit.openai.asked)
    assert asked == (ATTEMPTS if fault.code in WAITS else 2 if fault.code in REPAIRED else 1)
    answer = visit.page.request.get(f"{visit.url}/api/episodes/{work[1]}/documents/text")
    assert answer.status == 404
    for language in ("en", "ko"):
        visit.turn(*work, "text", language)
        expect(visit.alerts(visit.failure(work[1], "text"), language, ".tv-widget-cell")).to_have_count(1)


@pytest.mark.parametrize("name", ["rate_limit", "rate_limit_no_time", "server_error", "unreachable"])
def test_what_passes_by_itself_is_waited_for(visit: Visit, name: str) -> None:
    work = visit.drawn(f"once {name}", 4)
    visit.openai.again(presets.faults()[name], after=1, times=2)
    assert visit.ran(work[1])["ended"] == "done"
    assert len(visit.openai.asked) == 4 + 2
    assert not any(one["failure"] for one in visit.images(work[1]))


def test_a_picture_of_another_size_is_kept_and_its_size_is_said(visit: Visit) -> None:
    work = visit.drawn("small", 4)
    small = json.dumps({"created": 1, "data": [{"b64_json": picture(640, 480)}], "usage": USAGE})
    visit.openai.again(
        Fault(
            code="none",
            body=small,
            source="ours",
            checked=date(2026, 11, 26),
        )
    )
    assert visit.ran(work[1])["ended"] == "done"
    sizes = [one["candidates"][0]["asset"] for one in visit.images(work[1])]
    assert all((one["width"], one["height"]) == (640, 480) for one in sizes)
    visit.look(*work, "image", "ko")
    card = visit.page.locator(".tv-image").first
    card.get_by_text("프롬프트", exact=False).first.click()
    expect(card).to_contain_text("640 × 480")
    visit.look(*work, "packaging", "ko")
    expect(visit.page.locator("#tab-packaging-button").first).to_contain_text("✓")


def test_a_key_that_is_missing_is_asked_for_before_a_run_begins(visit: Visit) -> None:
    page, work = visit.page, visit.drawn("no key", 2)
    visit.openai.again(None)
    before = visit.ran(work[1], agreed=False)["id"]
    visit.look(*work, "image", "ko")
    page.get_by_role("button", name="OpenAI 키 지우기").click()
    page.get_by_role("button", name="여기부터 실행").locator("visible=true").first.click()
    box = page.get_by_role("group", name="OpenAI API 키")
    expect(box).to_contain_text("아직 키가 없습니다")
    assert [one["id"] for one in visit.rest("GET", "/api/jobs") if one["episode"] == work[1]] == [before]
    enter_key(page)
    # It goes on where it was: what it costs is the next question.
    page.get_by_role("dialog").get_by_role("button", name="로 실행").first.click()
    expect(page.locator(".tv-picture:not(.is-missing)").locator("visible=true")).to_have_count(2)
    assert len(visit.openai.asked) == 2


def test_after_all_this_the_key_is_nowhere(visit: Visit) -> None:
    work = visit.drawn("a last one", 4)
    visit.openai.again(presets.faults()["wrong_key"], after=2)
    visit.ran(work[1])
    visit.look(*work, "image", "ko")
    expect(visit.page.locator(".tv-images-trouble [role=alert]")).to_be_visible()
    project, episode = work
    exports = [one["address"] for one in visit.rest("GET", f"/api/episodes/{episode}/exports")]
    addresses = [
        "/", "/config", "/openapi.json", "/health", "/api/jobs", f"/api/episodes/{episode}",
        *(f"/api/episodes/{episode}/documents/{stage}" for stage in STAGES),
        f"/export/project/{project}", f"/export/{episode}/notebook.html", *exports,
    ]  # fmt: skip
    for address in addresses:
        answer = visit.page.request.get(visit.url + address)
        assert answer.ok, address
        for name, text in opened(answer.body()):
            assert KEY.encode() not in text, (address, name)
    browser = visit.page.evaluate(STORED)
    assert "toonverse" in browser and KEY not in browser
    assert KEY not in visit.page.content() and KEY not in visit.page.url
    assert KEY not in json.dumps(visit.page.context.storage_state(indexed_db=True))
    kept = [file for file in visit.home.rglob("*") if file.is_file()]
    assert any(file.suffix == ".db" or "sqlite" in file.name for file in kept)
    assert [file for file in kept if KEY.encode() in file.read_bytes()] == []
    assert KEY not in visit.server.whole_log


STORED = """JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, history.state,
    window.gradio_config, Object.keys(window.toonverse)])"""


def opened(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The bytes, and those of each file in them where they are an archive."""
    yield "", data
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name, archive.read(name)
