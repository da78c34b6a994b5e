"""The notebook on a phone: one column, a list of stages, targets a finger can hit."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor, Server, running
from tests.browser.steps import LONG, no_sideways_scroll, open_notebook

SMALL = """() => [...document.querySelectorAll("button, select, input, textarea, summary")]
    .filter((one) => {
        const box = one.getBoundingClientRect();
        return one.offsetParent && box.width && box.height && box.height < 39.5
            && one.type !== "checkbox" && !one.closest(".tv-hidden");
    })
    .map((one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 20)}`)"""
STAGES = ("대본", "콘티", "그림", "식자", "원고 출력", "점검", "작업")

PACE = 0.5
"""Seconds a picture."""


@pytest.fixture(scope="module")
def paced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A run is seen under way; what nobody has made there before is not there at once."""
    with running(tmp_path_factory.mktemp("phone") / "home", PACE) as server:
        yield server


@pytest.fixture
def slow(paced: Server) -> Server:
    paced.pace(PACE)
    return paced


def go(page: Page, stage: str) -> None:
    page.locator(".tv-stages-now").click()
    page.get_by_role("navigation", name="단계").locator(".tv-stages-list button", has_text=stage).click()


def made(server: Server, visitor: NewVisitor, width: int) -> Page:
    one = visitor(server, width=width)
    open_notebook(one.page, one.url)
    one.page.get_by_role("button", name="한 화 만들기").click()
    expect(one.page.locator(".tv-read")).to_be_attached(timeout=LONG)
    return one.page


@pytest.mark.parametrize("width", [360, 390])
def test_every_stage_is_reached_and_fits_a_phone(server: Server, visitor: NewVisitor, width: int) -> None:
    page = made(server, visitor, width)
    # A link to a stage names it above too, though it is the server that opens its tab.
    page.get_by_role("button", name="대사 바꾸기").click()
    expect(page.locator(".tv-stages-now")).to_contain_text("대본")
    expect(page).to_have_url(re.compile("stage=text"))
    for stage in STAGES:
        go(page, stage)
        expect(page.locator(".tv-stages-now")).to_contain_text(stage)
        page.wait_for_timeout(300)
        no_sideways_scroll(page)
        assert page.evaluate(SMALL) == [], stage


def test_the_stage_list_says_how_each_stands_and_works_by_keyboard(
    server: Server, visitor: NewVisitor
) -> None:
    page = made(server, visitor, 390)
    now = page.locator(".tv-stages-now")
    now.press("Enter")
    items = page.get_by_role("navigation", name="단계").locator(".tv-stages-list button")
    expect(items.nth(2)).to_contain_text("콘티")
    expect(items.nth(2)).to_contain_text("완료")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(now).to_contain_text("콘티")
    expect(now).to_be_focused()
    expect(page.locator(".tv-shot").first).to_be_visible()
    # Undo stands beside it, from the first sight of the page on.
    page.reload()
    expect(page.locator(".tv-stages .tv-undo")).to_be_visible()
    now.press("Enter")
    page.keyboard.press("Escape")
    expect(items).to_have_count(0)


def test_the_bar_is_one_row_and_keeps_the_rest_behind_a_button(server: Server, visitor: NewVisitor) -> None:
    page = made(server, visitor, 360)
    box = page.locator(".tv-bar").bounding_box()
    assert box is not None and box["height"] <= 60
    writer = page.get_by_role("radiogroup", name="글")
    expect(writer).to_be_hidden()
    page.get_by_role("button", name="메뉴").click()
    expect(writer).to_be_visible()
    page.keyboard.press("Escape")
    expect(writer).to_be_hidden()


@pytest.mark.parametrize("locale", ["ko-KR", "en-US"])
def test_the_bars_words_stay_in_their_buttons_before_there_is_a_project(
    server: Server, visitor: NewVisitor, locale: str
) -> None:
    page = visitor(server, width=360, locale=locale).page
    open_notebook(page, server.url)
    buttons = page.locator(".tv-bar > .tv-button").locator("visible=true")
    expect(buttons).to_have_count(2)
    boxes = buttons.evaluate_all(
        "all => all.map((one) => [one.scrollWidth - one.clientWidth, one.getBoundingClientRect().left,"
        " one.getBoundingClientRect().right])"
    )
    assert [over for over, _, _ in boxes] == [0, 0]
    edges = sorted((left, right) for _, left, right in boxes)
    assert edges[0][1] <= edges[1][0] and edges[1][1] <= 360


SEEN = """(one) => {
    const box = one.getBoundingClientRect();
    return box.top >= 40 && box.top < innerHeight - 60;
}"""


def test_a_first_run_is_followed_from_its_button_to_its_end(slow: Server, visitor: NewVisitor) -> None:
    one = visitor(slow, width=360)
    page = one.page
    open_notebook(page, one.url)
    # Under way until it was looked at, however busy the machine is.
    slow.pace(60)
    page.get_by_role("button", name="한 화 만들기").click()
    stop = page.locator(".tv-hero-do").get_by_role("button", name="중지")
    expect(stop).to_be_visible()
    expect(page.locator(".tv-hero-how")).to_contain_text("/")
    page.wait_for_timeout(900)
    assert stop.evaluate(SEEN)
    slow.pace(PACE)
    card = page.locator(".tv-steps")
    expect(card).to_be_visible(timeout=LONG)
    page.wait_for_timeout(1200)
    assert card.evaluate(SEEN)


def test_the_end_of_a_run_is_told_where_somebody_works_elsewhere(slow: Server, visitor: NewVisitor) -> None:
    one = visitor(slow, width=360)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("소재", exact=True).fill("도윤이 분식집에서 낡은 우표를 줍는다.")
    page.get_by_role("button", name="한 화 만들기").click()
    expect(page.locator(".tv-hero-do").get_by_role("button", name="중지")).to_be_visible()
    go(page, "대본")
    expect(page.locator(".tv-toast").get_by_role("link", name="지금 읽기")).to_be_visible(timeout=LONG)


COVERED = """() => [...document.querySelectorAll("button, a, select, textarea")].filter((one) => {
    const box = one.getBoundingClientRect();
    const x = box.left + box.width / 2, y = box.top + box.height / 2;
    if (!one.offsetParent || !box.width || y < 110 || y > innerHeight - 2) return false;
    const seen = document.elementFromPoint(x, y);
    // A word at the lower edge goes by itself.
    if (!seen || seen.closest(".tv-toast") || one.contains(seen) || seen.contains(one)) return false;
    for (let over = seen; over; over = over.parentElement)
        if (getComputedStyle(over).position === "fixed") return true;
    return false;
}).map((one) => one.textContent || one.getAttribute("aria-label"))"""


def test_the_strip_is_opened_from_the_row_that_stays_and_covers_no_button(
    server: Server, visitor: NewVisitor
) -> None:
    page = made(server, visitor, 360)
    opener = page.get_by_role("button", name="미리보기")
    for stage in STAGES[:5]:
        go(page, stage)
        for _ in range(3):
            assert page.evaluate(COVERED) == [], stage
            page.mouse.wheel(0, 500)
            page.wait_for_timeout(80)
        expect(opener).to_be_in_viewport()
    opener.click()
    expect(page.locator(".tv-phone")).to_be_visible()
    # What it covers while it is open is one press away.
    page.get_by_role("button", name="미리보기 닫기").click()
    expect(page.locator(".tv-phone")).to_be_hidden()
    opener.click()
    page.keyboard.press("Escape")
    expect(page.locator(".tv-phone")).to_be_hidden()
    expect(opener).to_be_focused()


def test_every_candidate_picture_is_seen_on_a_phone(server: Server, visitor: NewVisitor) -> None:
    page = made(server, visitor, 360)
    go(page, "그림")
    card = page.locator(".tv-image").first
    for candidates in (2, 3):
        card.locator("[data-k$=redo]").click()
        expect(card.get_by_role("radio")).to_have_count(candidates, timeout=LONG)
    within = card.bounding_box()
    assert within
    for one in card.get_by_role("radio").all():
        box = one.bounding_box()
        assert box and box["x"] >= within["x"] and box["x"] + box["width"] <= within["x"] + within["width"]
    assert card.locator(".tv-candidates").evaluate("one => one.scrollWidth <= one.clientWidth")
    no_sideways_scroll(page)
