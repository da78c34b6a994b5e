"""The strip beside the script: it follows the caret, and says which panels are not as written any more."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import ids, make, open_notebook, tab, until, wait_until_done


def made(server: Server, visitor: NewVisitor, **how: object) -> Page:
    one = visitor(server, locale="en-US", **how)
    open_notebook(one.page, one.url)
    make(one.page)
    return one.page


def in_sight(page: Page) -> bool:
    """Whether the marked panel lies in the part of the strip that is seen."""
    return page.evaluate("""() => {
        const host = document.querySelector(".tv-phone-screen").getBoundingClientRect();
        const one = document.querySelector(".tv-strip-picture.is-selected");
        if (!one) return false;
        const box = one.getBoundingClientRect();
        return box.top < host.bottom - 20 && box.bottom > host.top + 20;
    }""")


def covers_nothing(page: Page) -> bool:
    """Whether the mark of a panel lies beside all pictures of the strip, and in sight."""
    return page.evaluate("""() => {
        const mark = document.querySelector(".tv-strip-stale").getBoundingClientRect();
        const screen = document.querySelector(".tv-phone-screen").getBoundingClientRect();
        const pictures = [...document.querySelectorAll(".tv-strip-picture")];
        return mark.left >= screen.left && mark.height > 40
            && pictures.every((one) => one.getBoundingClientRect().left >= mark.right);
    }""")


def test_the_strip_goes_along_with_the_line_one_writes_in(server: Server, visitor: NewVisitor) -> None:
    page = made(server, visitor)
    tab(page, "Script").click()
    _, episode = ids(page)
    board = page.request.get(f"{server.url}/api/episodes/{episode}/documents/director").json()["document"]
    lines = page.locator(".tv-beat:has(.tv-speaker select)")
    expect(lines.nth(2)).to_be_visible()
    for line in (lines.last, lines.nth(2)):
        line.locator("textarea").first.click()
        beat = line.get_attribute("data-key") or ""
        panel = next(one["id"] for one in board["panels"] if beat in one["lines"])
        marked = page.locator(f".tv-strip-panel[data-key='{panel}'] > .tv-strip-picture")
        expect(marked).to_have_attribute("aria-current", "true")
        until(page, lambda: in_sight(page))


def test_what_was_reworded_is_marked_until_it_is_run_and_export_says_so(
    server: Server, visitor: NewVisitor
) -> None:
    page = made(server, visitor)
    tab(page, "Script").click()
    line = page.locator(".tv-beat:has(.tv-speaker select) textarea").nth(4)
    line.fill("Something else entirely.")
    line.blur()
    old = page.locator(".tv-strip-stale")
    expect(old).to_have_count(1)
    expect(old).to_have_text("out of date")
    assert covers_nothing(page)
    expect(page.locator(".tv-phone-form")).to_have_text("out of date: 1")
    expect(
        page.locator(".tv-cell:visible").get_by_text("Still to be updated after it: Lettering")
    ).to_be_visible()
    package = page.locator("#tab-packaging-button").first
    expect(package).to_have_attribute("data-state", "behind")
    tab(page, "Package").click()
    told = page.locator(".tv-package-old")
    expect(told).to_contain_text("Panels out of date: 1, from Lettering on.")
    # It may be taken out all the same.
    expect(page.get_by_role("link", name="CBZ")).to_be_visible()
    told.get_by_role("button", name="Run to here first").click()
    expect(told).to_have_count(0, timeout=60_000)
    wait_until_done(page)
    expect(old).to_have_count(0)
    expect(package).to_have_attribute("data-state", "done")
