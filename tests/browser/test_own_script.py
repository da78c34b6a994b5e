"""A script of one's own: easily found, and told at once what was recognised of it."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import ids, make, no_sideways_scroll, open_notebook

BUS = """Night Bus

INT. BUS - NIGHT

Rain on the windows.

MINA
Last one again.

The bus stops.

OLD MAN
Is this the last one?

[[ a note never closed
"""


def test_a_pasted_script_is_recognised_before_anything_is_made(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_role("button", name="직접 쓴 대본이 있어요").click()
    area = page.locator('[data-k="document/script"]')
    expect(area).to_be_focused()
    # Without a script nothing is made of the sample that stands in the other field.
    page.get_by_role("button", name="한 화 만들기").click()
    expect(page.get_by_text("먼저 대본을 붙여 넣어 주세요.")).to_be_visible()
    assert "project=" not in page.url
    area.fill(BUS)
    seen = page.locator(".tv-seen")
    expect(seen).to_contain_text("Fountain 대본으로 알아봤습니다")
    expect(seen).to_contain_text("장면 1 · 컷 번호 없음, 약 4컷 · 대사 2")
    expect(seen).to_contain_text("MINA, OLD MAN")
    expect(seen).to_contain_text("제목Night Bus")
    expect(seen).to_contain_text("INT. BUS / NIGHT")
    # An English script is told in English, and its title takes the sample's place.
    expect(page.get_by_role("button", name="영어", exact=True)).to_have_attribute("aria-pressed", "true")
    expect(page.locator("[data-k='document/title']")).to_have_value("")
    # A line that was not understood is one click away.
    seen.get_by_role("button", name="15번째 줄").click()
    expect(area).to_be_focused()
    chosen = area.evaluate("a => a.value.slice(a.selectionStart, a.selectionEnd)")
    assert chosen == "[[ a note never closed"
    # The page in another language asks the same, and starts from the same.
    page.locator(".tv-bar button", has_text=re.compile("^EN$")).click()
    expect(page.locator(".tv-seen")).to_contain_text("Recognised as Fountain")
    expect(page.get_by_role("button", name="I have a script of my own")).to_have_attribute(
        "aria-pressed", "true"
    )
    make(page)
    _, episode = ids(page)
    script = page.request.get(f"{one.url}/api/episodes/{episode}/documents/text").json()["document"]
    assert script["title"] == {"en": "Night Bus"} and len(script["scenes"]) == 1


def test_beside_a_script_the_premise_says_that_it_is_not_used(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server, locale="en-US", width=360)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_role("button", name="I have a script of my own").click()
    page.locator('[data-k="document/script"]').fill("Mina: You came.\nJoon: Nearly not.\n")
    expect(page.locator(".tv-seen")).to_contain_text("Recognised as plain text")
    expect(page.locator(".tv-seen")).to_contain_text("Every line was understood.")
    no_sideways_scroll(page)
    page.get_by_role("button", name="From one sentence").click()
    expect(page.get_by_text("Your own script is there")).to_be_visible()
    page.get_by_role("button", name="Empty the script").click()
    expect(page.get_by_text("Your own script is there")).to_have_count(0)
    page.get_by_role("button", name="I have a script of my own").click()
    expect(page.locator('[data-k="document/script"]')).to_have_value("")
