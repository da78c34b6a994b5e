"""Numbers that cannot stand are told at their field, and no run begins with others than are seen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import make, open_notebook, tab
from tests.browser.test_past import document


def refuses(page: Page, value: str, told: str) -> None:
    field = page.get_by_label("컷 수")
    field.fill(value)
    expect(page.locator(".tv-brief-fields").get_by_role("alert")).to_contain_text(told)
    expect(field).to_have_attribute("aria-invalid", "true")
    # Pressed at once: what was typed a moment ago counts.
    page.get_by_role("button", name="전체 실행").click()
    expect(page.locator(".tv-toast")).to_contain_text("먼저 고쳐 주세요")
    expect(field).to_have_value(value)


@pytest.mark.parametrize("width", [1280, 360])
def test_a_number_out_of_range_stops_a_run_until_it_is_mended(
    server: Server, visitor: NewVisitor, width: int
) -> None:
    one = visitor(server, width=width)
    page = one.page
    open_notebook(page, one.url)
    for value, told in (("999", "1에서 200까지"), ("-3", "1에서 200까지"), ("", "정수"), ("2.5", "정수")):
        refuses(page, value, told)
    assert "episode=" not in page.url
    page.get_by_role("button", name="되돌리기 (15)").click()
    expect(page.get_by_label("컷 수")).to_have_value("15")
    expect(page.locator(".is-refused")).to_have_count(0)
    if width < 500:
        return
    page.get_by_label("컷 수").fill("6")
    make(page)
    tab(page, "기획").click()
    for value, told in (("999", "1에서 200까지"), ("", "정수")):
        refuses(page, value, told)
    # Like all that is typed it is there again after a reload, and still marked.
    page.reload()
    page.get_by_role("button", name="되돌리기 (6)").click()
    expect(page.get_by_label("컷 수")).to_have_value("6")
    assert document(page, one.url, "brief")["cuts"] == 6
