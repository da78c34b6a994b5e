"""A key of one's own: entered, forgotten, and waited for by a run."""

from __future__ import annotations

import re
import signal

from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor, StartServer
from tests.browser.steps import open_notebook, tab, wait_until_done

KEY = "sk-planted-0123456789abcdefABCDEF"
MIDDLE = re.compile(r"[1-9]\d?/15")


def enter_key(page: Page) -> None:
    box = page.get_by_role("group", name="OpenAI API 키")
    box.get_by_label("OpenAI API 키").fill(KEY)
    page.keyboard.press("Enter")
    expect(box).to_have_count(0)


def test_a_run_waits_for_the_key_after_a_restart_and_goes_on_when_it_is_entered(
    start_server: StartServer, visitor: NewVisitor
) -> None:
    server = start_server(1, paid=True)
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    painter = page.get_by_role("radiogroup", name="그림").get_by_role("radio", name="OpenAI")
    painter.click()
    enter_key(page)
    expect(painter).to_have_attribute("aria-checked", "true")
    page.get_by_role("button", name=re.compile("한 화 만들기")).click()
    expect(tab(page, "그림")).to_contain_text(MIDDLE, timeout=30_000)
    where = page.url
    # SIGTERM waits for what is being asked: nothing is left in doubt.
    server.kill(signal.SIGTERM)
    server.start()
    one.errors.clear()  # the browser told of the server that was gone
    page.goto(where)
    told = page.get_by_role("alert").filter(has_text="키를 기다립니다")
    expect(told).to_be_visible(timeout=30_000)
    tab(page, "작업").click()
    expect(told).to_be_hidden()
    page.locator(".tv-job").get_by_role("button", name="키 입력").click()
    enter_key(page)
    wait_until_done(page)
    expect(page.locator(".tv-job").get_by_role("button", name="키 입력")).to_have_count(0)
    assert KEY not in page.content()


def test_the_key_box_is_left_by_escape_and_says_what_is_wrong_with_a_key(
    start_server: StartServer, visitor: NewVisitor
) -> None:
    one = visitor(start_server())
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
