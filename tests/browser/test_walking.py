"""Long lists with the keyboard: out of a list, straight to a line or panel, to what a check speaks of."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import make, open_notebook, tab


def made(server: Server, visitor: NewVisitor) -> Page:
    one = visitor(server)
    open_notebook(one.page, one.url)
    make(one.page)
    return one.page


def focused(page: Page, within: str) -> Locator:
    return page.locator(f"{within}:has(:focus), {within}:focus")


def test_tab_goes_through_one_line_and_on_behind_the_list(server: Server, visitor: NewVisitor) -> None:
    page = made(server, visitor)
    tab(page, "대본").click()
    scene = page.locator(".tv-scene").first
    line = scene.locator(".tv-beat").nth(1)
    line.locator("textarea").first.focus()
    page.keyboard.press("Tab")
    tool = line.get_by_role("button", name="이 대사 다시 쓰기")
    expect(tool).to_be_focused()
    # The tools of a line are one stop, with the arrows between them.
    page.keyboard.press("ArrowRight")
    expect(line.get_by_role("button", name="위로")).to_be_focused()
    page.keyboard.press("Tab")
    expect(scene.get_by_role("button", name="항목 추가", exact=True)).to_be_focused()
    # Whoever comes back comes to the line that was left.
    page.keyboard.press("Shift+Tab")
    expect(line.locator("textarea").first).to_be_focused()
    page.keyboard.press("Alt+PageDown")
    expect(page.locator(".tv-scene").nth(1).locator("header textarea").first).to_be_focused()

    tab(page, "콘티").click()
    page.locator(".tv-shot").nth(2).focus()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.locator(".tv-shot:has(:focus)").count() == 0:
            break
        expect(page.locator(".tv-shot").nth(2).locator(":focus")).to_have_count(1)
    expect(page.get_by_role("button", name="컷 추가", exact=True).locator("visible=true")).to_be_focused()


def test_a_line_and_a_panel_are_gone_to_by_number_and_by_words(server: Server, visitor: NewVisitor) -> None:
    page = made(server, visitor)
    tab(page, "대본").click()
    page.locator(".tv-fold-mark").nth(1).click()
    page.keyboard.press("Control+g")
    box = page.get_by_role("dialog", name="바로 가기")
    where = box.get_by_role("textbox")
    where.fill("2-2")
    expect(box.get_by_role("status")).to_contain_text("1곳을 찾았습니다")
    where.press("Enter")
    # A folded scene is opened for it.
    second = page.locator(".tv-scene").nth(1).locator(".tv-beat").nth(1).locator("textarea").first
    expect(second).to_be_focused()
    expect(second).to_be_in_viewport()
    words = page.locator(".tv-scene").nth(2).locator(".tv-beat textarea").first
    page.keyboard.press("Control+g")
    where.fill(words.input_value())
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(words).to_be_focused()
    page.keyboard.press("Control+g")
    where.fill("그런 말은 아무도 하지 않는다")
    expect(box.get_by_role("status")).to_have_text("그런 곳이 없습니다.")
    where.press("Escape")
    expect(words).to_be_focused()

    for stage, row in (("콘티", ".tv-shot"), ("그림", ".tv-image"), ("식자", ".tv-letter")):
        tab(page, stage).click()
        expect(page.locator(row).nth(4)).to_be_visible()
        page.keyboard.press("Control+g")
        where.fill("5")
        where.press("Enter")
        expect(focused(page, row).locator(".tv-number").first).to_have_text("5")
    # Cards of pictures are walked by the arrows.
    tab(page, "그림").click()
    page.locator(".tv-picture").nth(4).focus()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".tv-picture").nth(3)).to_be_focused()


def test_what_a_check_speaks_of_has_the_focus(server: Server, visitor: NewVisitor) -> None:
    page = made(server, visitor)
    tab(page, "대본").click()
    item = page.locator(".tv-beat:not([data-kind=action])").last.get_attribute("data-item")
    tab(page, "기획").click()
    page.evaluate("item => toonverse.reveal('text', item)", item)
    expect(page.locator(f'[data-item="{item}"] textarea').first).to_be_focused()


def test_the_first_tab_of_the_page_leads_to_the_work(server: Server, visitor: NewVisitor) -> None:
    page = made(server, visitor)
    page.reload()
    expect(page.get_by_role("button", name=re.compile("전체 실행")).first).to_be_visible()
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="편집기로 건너뛰기")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator('[data-k="document/premise"]').locator("visible=true").first).to_be_focused()
