"""A key of one's own: entered, forgotten, and waited for by a run."""

from __future__ import annotations

import re
import signal

from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor, Server, StartServer
from tests.browser.steps import open_notebook, tab, wait_until_done

KEY = "sk-planted-0123456789abcdefABCDEF"
MIDDLE = re.compile(r"[1-9]\d?/40")


def enter_key(page: Page) -> None:
    box = page.get_by_role("group", name="OpenAI API 키")
    box.get_by_label("OpenAI API 키").fill(KEY)
    page.keyboard.press("Enter")
    expect(box).to_have_count(0)


def run_all(page: Page, agree: str) -> None:
    page.get_by_role("button", name="전체 실행").locator("visible=true").first.click()
    page.get_by_role("dialog").get_by_role("button", name=agree).click()


def test_a_run_waits_for_the_key_after_a_restart_and_goes_on_when_it_is_entered(
    start_server: StartServer, visitor: NewVisitor
) -> None:
    server = start_server(1, paid=True)
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("컷 수").fill("40")
    painter = page.get_by_role("radiogroup", name="그림").get_by_role("radio", name="OpenAI")
    painter.click()
    enter_key(page)
    expect(painter).to_have_attribute("aria-checked", "true")
    run_all(page, "실행")
    expect(page.get_by_role("status").filter(has_text="그 앞에서 멈췄습니다")).to_be_visible()
    run_all(page, "실행")
    expect(tab(page, "그림")).to_contain_text(MIDDLE)
    # SIGTERM waits for the eight that are being asked for: nothing is left in doubt, and more are to come.
    server.kill(signal.SIGTERM)
    server.pace(0.02)
    server.start()
    one.errors.clear()  # the browser told of the server that was gone
    # The page comes back by itself.
    told = page.get_by_role("alert").filter(has_text="키를 기다립니다")
    expect(told).to_be_visible()
    tab(page, "작업").click()
    expect(told).to_be_hidden()
    page.locator(".tv-job").get_by_role("button", name="키 입력").click()
    enter_key(page)
    wait_until_done(page)
    expect(page.locator(".tv-job").get_by_role("button", name="키 입력")).to_have_count(0)
    assert KEY not in page.content()


def test_the_key_box_is_left_by_escape_and_says_what_is_wrong_with_a_key(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_role("radiogroup", name="글").get_by_role("radio", name="OpenAI").click()
    box = page.get_by_role("group", name="OpenAI API 키")
    box.get_by_label("OpenAI API 키").fill("not a key")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert").filter(has_text="키가 아닙니다")).to_be_visible()
    expect(box).to_be_visible()
    box.get_by_label("OpenAI API 키").press("Escape")
    expect(box).to_have_count(0)


def test_run_all_stops_before_paid_pictures_and_one_is_tried_first(
    start_server: StartServer, visitor: NewVisitor
) -> None:
    one = visitor(start_server(0.2, paid=True))
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("장면 수").fill("1")
    page.get_by_label("컷 수").fill("4")
    page.get_by_role("radiogroup", name="그림").get_by_role("radio", name="OpenAI").click()
    enter_key(page)
    # The text of this provider costs money too, at no known price: that is asked for before anything is done.
    run_all(page, "실행")
    told = page.get_by_role("status").filter(has_text="그 앞에서 멈췄습니다")
    expect(told).to_be_visible()
    told.get_by_role("button", name="자세히 보기").click()
    expect(told).to_be_hidden()
    # The tab it leads to is still empty, and has a button for what the notice speaks of.
    page.get_by_role("button", name="한 컷만 시험").click()
    expect(page.locator(".tv-picture:not(.is-missing)")).to_have_count(1)
    run_all(page, "실행")
    wait_until_done(page)
    tab(page, "비용").click()
    page.get_by_label("한 번 실행, $").fill("2.5")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="한도를 저장했습니다")).to_be_visible()
    page.reload()
    tab(page, "비용").click()
    expect(page.get_by_label("한 번 실행, $")).to_have_value("2.50")
