"""The page at /docs, in a real browser: its policy lets it work, and nothing is fetched from elsewhere."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import NewVisitor, Server


def test_the_viewer_shows_the_engines_and_tries_a_call(server: Server, visitor: NewVisitor) -> None:
    page = visitor(server).page
    page.goto(f"{server.url}/docs")
    page.get_by_text("/engine/text/script", exact=True).click()
    expect(page.get_by_text("Puts the inputs and options in their places").first).to_be_visible()
    page.get_by_text("/api/projects", exact=True).first.click()
    page.get_by_role("button", name="Try it out").last.click()
    page.get_by_role("button", name="Execute").click()
    expect(page.locator(".live-responses-table tbody .response-col_status").first).to_contain_text("200")
