"""With the keyboard alone: the focus is never lost, and what happens is said to whoever does not see it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server, Visitor, running
from tests.browser.steps import LONG, ids, make, open_notebook, tab

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


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A picture is seen on its way."""
    with running(tmp_path_factory.mktemp("keyboard") / "home", 0.01) as server:
        yield server


def made(server: Server, visitor: NewVisitor, **how: Any) -> tuple[Visitor, Page]:
    one = visitor(server, **how)
    open_notebook(one.page, one.url)
    make(one.page)
    return one, one.page


@pytest.mark.parametrize(
    ("words", "selector"),
    [
        ("대사 바꾸기", ".tv-beat:not([data-kind=action]) textarea"),
        ("컷 바꾸기", ".tv-shot"),
        ("말풍선 옮기기", ".tv-balloon"),
    ],
)
def test_the_first_steps_lead_to_the_first_thing_that_can_be_changed(
    server: Server, visitor: NewVisitor, words: str, selector: str
) -> None:
    _, page = made(server, visitor)
    page.get_by_role("button", name=words, exact=True).press("Enter")
    first = page.locator(selector).locator("visible=true").first
    expect(first).to_be_focused()
    expect(first).to_be_in_viewport()


def test_a_picture_painted_anew_leaves_the_focus_on_its_card_and_is_told(
    slow: Server, visitor: NewVisitor
) -> None:
    _, page = made(slow, visitor)
    tab(page, "그림").click()
    again = page.locator(".tv-image").nth(1).get_by_role("button", name="다시 그리기")
    slow.pace(60)
    again.press("Enter")
    expect(page.locator(".tv-said")).to_contain_text("2번 컷을 그리기 시작했습니다")
    expect(again).to_have_attribute("aria-disabled", "true")
    expect(again).to_be_focused()
    slow.pace(0.01)
    expect(page.locator(".tv-said")).to_contain_text("2번 컷의 새 그림이 나왔습니다", timeout=LONG)
    expect(again).not_to_have_attribute("aria-disabled", "true")
    expect(again).to_be_focused()
    expect(page.locator(".tv-image").nth(1).get_by_role("radio")).to_have_count(2)


def test_a_panel_and_a_balloon_that_are_moved_by_keys_are_told(server: Server, visitor: NewVisitor) -> None:
    _, page = made(server, visitor)
    tab(page, "콘티").click()
    page.locator(".tv-shot").nth(1).press("Alt+ArrowDown")
    expect(said(page)).to_have_text("2번 컷 → 3번")
    expect(page.locator(".tv-shot:focus .tv-number")).to_have_text("3")
    page.locator(".tv-shot").first.press("Alt+ArrowUp")
    expect(said(page)).to_have_text("더 옮길 곳이 없습니다")
    tab(page, "식자").click()
    balloon = page.locator(".tv-balloon").first
    name = balloon.get_attribute("aria-label")
    assert name and ".." not in name and re.search(r"[.!?…] 화살표로", name), name
    balloon.press("ArrowDown")
    expect(said(page)).to_have_text(re.compile(r"^말풍선을 옮겼습니다\. 왼쪽에서 \d+%, 위에서 \d+%$"))
    page.evaluate("toonverse.settled()")
    expect(balloon).to_be_focused()


def test_a_balloon_is_named_with_one_full_stop(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server, locale="en-US")
    open_notebook(one.page, one.url)
    one.page.get_by_text("I have a script of my own").click()
    one.page.locator('[data-k="document/script"]').fill(
        "# Scene 1: rooftop, night\n\nMara: I see it.\nTom: Where\nMara: 'There.'\nTom: Now?\n"
    )
    make(one.page)
    tab(one.page, "Lettering").click()
    balloons = one.page.locator(".tv-balloon")
    expect(balloons.first).to_be_visible()
    names = [each.get_attribute("aria-label") or "" for each in balloons.all()]
    for words in ("I see it. Move", "Where. Move", "There.' Move", "Now? Move"):
        assert any(words in name.replace("’", "'") for name in names), names


def test_a_blank_work_begun_on_a_phone_is_written_in_at_once(server: Server, visitor: NewVisitor) -> None:
    _, page = made(server, visitor, width=360)
    menu = page.locator(".tv-bar-menu")
    menu.press("Enter")
    page.get_by_role("button", name="새 작품").press("Enter")
    page.locator(".tv-choice").first.press("Enter")
    premise = page.locator('[data-k="document/premise"]')
    expect(premise).to_have_value("")
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(page.locator(".tv-bar-more")).to_be_hidden()
    expect(premise).to_be_focused()
    # Nothing is written yet, so nothing is done.
    brief = page.locator("#tab-brief-button").first
    expect(brief).to_have_attribute("data-state", "empty")
    expect(brief).not_to_contain_text("✓")
    page.keyboard.type(PREMISE)
    expect(brief).to_contain_text("✓")
    expect(brief).to_have_attribute("data-state", "done")


def test_the_reader_is_read_and_left_by_keys(server: Server, visitor: NewVisitor) -> None:
    one, page = made(server, visitor)
    project, episode = ids(page)
    page.goto(f"{one.url}/reader?project={project}&episode={episode}")
    content = page.locator("#content")
    expect(content).to_be_focused()
    expect(content).to_have_css("outline-style", "none")
    page.keyboard.press("Space")
    page.wait_for_function("scrollY > 200")
    page.keyboard.press("PageDown")
    page.wait_for_function("scrollY > 1000")
    # The first stop of the page leads past its header.
    skip = page.get_by_role("link", name="본문으로 건너뛰기")
    skip.focus()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(content).to_be_focused()
    page.keyboard.press("Escape")
    page.wait_for_url(re.compile("/webtoon"))
