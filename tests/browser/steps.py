"""What a person does on the page, in words."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

LONG = 60_000
STAGES = ("brief", "text", "director", "image", "lettering", "packaging")


def tab(page: Page, name: str) -> Locator:
    """The tab of a stage or tool, by the start of its label."""
    return page.get_by_role("tab", name=re.compile(rf"^{re.escape(name)}"))


def open_notebook(page: Page, url: str) -> None:
    page.goto(url)
    expect(
        page.get_by_role("button", name=re.compile("한 화 만들기|Make an episode|전체 실행|Run all")).first
    ).to_be_visible()


def make(page: Page) -> None:
    """Press the one big button of a first visit and wait until there is something to read."""
    page.get_by_role("button", name=re.compile("한 화 만들기|Make an episode")).click()
    wait_until_done(page)


def wait_until_done(page: Page) -> None:
    # By its id: on a phone the tabs are there and a list of stages is seen in their place.
    expect(page.locator("#tab-packaging-button").first).to_contain_text("✓", timeout=LONG)


def ids(page: Page) -> tuple[str, str]:
    """Project and episode of the address."""
    found = re.search(r"project=([^&#]+)&episode=([^&#]+)", page.url)
    assert found, page.url
    return found.group(1), found.group(2)


def until(page: Page, condition: Callable[[], bool], seconds: float = 60) -> None:
    """Wait for what the server says. A test that only waits for ever would take the browser along."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        page.wait_for_timeout(50)


def no_sideways_scroll(page: Page) -> None:
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 1, f"{wide} px too wide"


def row(page: Page, item: str) -> Locator:
    """The row or card of one item in the open tab."""
    return page.locator(f"[role=tabpanel] [data-item='{item}']").locator("visible=true").first
