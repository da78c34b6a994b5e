"""Reload in mid-run, kill in mid-run, stop: the run goes on, nothing is lost."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor, Server, StartServer, running
from tests.browser.steps import ids, open_notebook, tab, wait_until_done

MIDDLE = re.compile(r"[1-9]\d?/1[05]")


SLOW, QUICK = 3, 0.02
"""Seconds a picture: slow until a run was seen under way, and quick to its end."""


@pytest.fixture(scope="module")
def paced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """What one visitor's run has made is there for the next: each has another story."""
    with running(tmp_path_factory.mktemp("slow") / "home", SLOW) as server:
        yield server


@pytest.fixture
def slow(paced: Server) -> Server:
    paced.pace(SLOW)
    return paced


def begin(page: Page, url: str, premise: str, cuts: int = 10) -> None:
    """Ten panels: more than are asked for at a time."""
    open_notebook(page, url)
    page.get_by_label("소재", exact=True).fill(premise)
    page.get_by_label("장면 수").fill("2")
    page.get_by_label("컷 수").fill(str(cuts))
    page.get_by_role("button", name=re.compile("한 화 만들기")).click()


def stop(page: Page) -> None:
    """Pressed, and heard by the server."""
    with page.expect_response(lambda answer: '"stop"' in (answer.request.post_data or "")):
        page.get_by_role("button", name="중지").locator("visible=true").first.click()


def test_a_reload_in_mid_run_changes_nothing(slow: Server, visitor: NewVisitor) -> None:
    one = visitor(slow)
    page = one.page
    begin(page, one.url, "나래가 온실에서 말하는 거울을 줍는다.")
    expect(tab(page, "그림")).to_contain_text(MIDDLE)
    before = ids(page)
    page.reload()
    expect(tab(page, "그림")).to_contain_text(MIDDLE)
    assert ids(page) == before
    slow.pace(QUICK)
    wait_until_done(page)


def test_pictures_are_seen_one_by_one_while_the_run_goes_on(slow: Server, visitor: NewVisitor) -> None:
    # Seven at a time for three seconds: the second half is still missing when the first is there.
    one = visitor(slow)
    page = one.page
    begin(page, one.url, "우편배달부 정호가 폐역에서 녹슨 열쇠를 발견한다.")
    pictures = tab(page, "그림")
    expect(pictures).to_contain_text(MIDDLE)
    pictures.click()
    expect(page.locator(".tv-picture.is-new img").first).to_be_visible()
    expect(page.locator(".tv-picture.is-missing").get_by_text("그리는 중").first).to_be_visible()
    expect(page.locator(".tv-strip-panel[data-form=picture]").first).to_be_attached()
    expect(page.get_by_role("button", name="내 그림 올리기")).to_have_count(0)
    slow.pace(QUICK)
    wait_until_done(page)
    expect(page.locator(".tv-picture.is-new")).to_have_count(0)
    expect(page.get_by_role("button", name="내 그림 올리기")).to_have_count(10)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_server_that_was_stopped_in_mid_run_finishes_it_when_it_is_started_again(
    start_server: StartServer, visitor: NewVisitor, how: signal.Signals
) -> None:
    server = start_server(0.5)
    one = visitor(server)
    page = one.page
    begin(page, one.url, "서윤은 편의점에서 낡은 지도를 줍는다.", cuts=15)
    expect(tab(page, "그림")).to_contain_text(MIDDLE)
    # Told to stop it does so by itself, although a page is open.
    assert server.kill(how) == (-how if how == signal.SIGKILL else 0)
    server.pace(QUICK)
    server.start()
    one.errors.clear()  # the browser told of the server that was gone
    # The page comes back by itself.
    wait_until_done(page)
    project, episode = ids(page)
    page.goto(f"{one.url}/reader?project={project}&episode={episode}")
    expect(page.locator("main img").first).to_be_visible()
    one.errors.clear()


def test_stop_keeps_what_is_done_and_run_goes_on(slow: Server, visitor: NewVisitor) -> None:
    one = visitor(slow)
    page = one.page
    begin(page, one.url, "선장 해인이 갑판에서 젖은 일기장을 찾는다.")
    expect(tab(page, "그림")).to_contain_text(MIDDLE)
    stop(page)
    # What is under way is finished, nothing more is begun.
    slow.pace(QUICK)
    run = page.get_by_role("button", name="전체 실행").locator("visible=true").first
    expect(run).to_be_visible()
    run.click()
    wait_until_done(page)


def test_what_a_stopped_run_has_painted_is_seen_and_said(slow: Server, visitor: NewVisitor) -> None:
    one = visitor(slow)
    page = one.page
    begin(page, one.url, "요리사 복순이 빙하 동굴에서 빨간 우산을 본다.")
    pictures = tab(page, "그림")
    # Seven at a time: those are finished, the others are not begun.
    expect(pictures).to_contain_text("0/10")
    stop(page)
    expect(page.get_by_role("button", name="멈추는 중…").locator("visible=true").first).to_be_disabled()
    expect(page.locator(".tv-trouble")).to_have_count(0)
    # What is under way is finished, nothing more is begun.
    slow.pace(QUICK)
    expect(page.get_by_role("button", name="전체 실행").locator("visible=true").first).to_be_visible(
        timeout=20_000
    )
    pictures.click()
    kept = page.locator(".tv-picture.is-new")
    expect(page.get_by_text(re.compile(r"그림 10장 중 \d+장을 그려 두고 멈췄습니다"))).to_be_visible()
    assert 0 < kept.count() < 10
    expect(page.get_by_text(f"10장 중 {kept.count()}장을")).to_be_visible()
    expect(page.locator(".tv-strip-panel[data-form=picture]")).to_have_count(kept.count())
    expect(page.get_by_text("그리는 중")).to_have_count(0)
    page.reload()
    expect(page.locator(".tv-picture.is-new").first).to_be_visible()
    page.get_by_role("button", name="전체 실행").locator("visible=true").first.click()
    wait_until_done(page)


def test_two_visitors_see_nothing_of_each_other(server: Server, visitor: NewVisitor) -> None:
    mine, other = visitor(server), visitor(server)
    open_notebook(mine.page, mine.url)
    mine.page.get_by_role("button", name=re.compile("한 화 만들기")).click()
    wait_until_done(mine.page)
    project, episode = ids(mine.page)
    open_notebook(other.page, f"{other.url}/?project={project}&episode={episode}")
    expect(tab(other.page, "원고 출력")).not_to_contain_text("✓")
    assert other.page.goto(f"{other.url}/reader?project={project}&episode={episode}").status == 404
    other.page.goto(f"{other.url}/gallery")
    expect(other.page.locator(f"a[href*='{project}']")).to_have_count(0)
