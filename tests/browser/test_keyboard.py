"""With the keyboard alone: the focus is never lost, and what happens is said to whoever does not see it."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import open_notebook

PREMISE = "서윤은 편의점에서 낡은 지도를 줍는다. 하지만 도현은 그걸 숨긴다."


def said(page: Page) -> Locator:
    """What a screen reader was told last."""
    return page.locator(".tv-said p").last


def test_a_chip_taken_out_gives_the_focus_to_the_next_one(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("소재", exact=True).fill(PREMISE)
    out = page.get_by_role("button", name="빼기: ")
    expect(out).not_to_have_count(0)
    page.get_by_role("button", name="누가 빼기: 서윤").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="누가 빼기: 도현")).to_be_focused()
    expect(said(page)).to_have_text("뺐습니다. 누가: 서윤")
    expect(page.locator(".tv-said")).to_have_attribute("aria-live", "polite")
    # Of the last chip the one before it has the focus next; of the only one what can be added.
    while count := out.count():
        names = [one.get_attribute("aria-label") for one in out.all()]
        out.last.focus()
        page.keyboard.press("Enter")
        expect(out).to_have_count(count - 1)
        if count > 1:
            expect(page.get_by_role("button", name=names[-2], exact=True)).to_be_focused()
    page.evaluate("toonverse.settled()")
    expect(page.locator(".tv-fact.is-missing").first).to_be_focused()
