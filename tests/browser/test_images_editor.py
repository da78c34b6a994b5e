"""Panel images: another one for this panel, compared and chosen; and the strip beside them."""

from __future__ import annotations

import base64
import io
import re
from typing import Any

from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import LONG, ids, make, open_notebook, tab

COPY_FILE = """(card, data) => {
    const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], "mine.png", { type: "image/png" }));
    for (const type of ["dragover", "drop"])
        card.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
}"""


def open_images(server: Server, visitor: NewVisitor) -> tuple[Page, str]:
    one = visitor(server)
    open_notebook(one.page, one.url)
    make(one.page)
    tab(one.page, "그림").click()
    expect(one.page.locator(".tv-image").first).to_be_visible()
    return one.page, one.url


def images(page: Page, url: str) -> list[dict[str, Any]]:
    _, episode = ids(page)
    return page.request.get(f"{url}/api/episodes/{episode}/documents/image").json()["document"]["panels"]


def another(card: Locator, candidates: int) -> None:
    card.get_by_role("button", name="다시 그리기").click()
    expect(card.get_by_role("radio")).to_have_count(candidates, timeout=LONG)
    # The card is drawn once more when the run has ended: a click in that very moment would be lost.
    expect(card.page.get_by_role("button", name="중지", exact=True)).to_have_count(0, timeout=LONG)


def test_another_picture_comes_beside_the_first_and_neighbours_stay(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = open_images(server, visitor)
    before = images(page, url)
    card = page.locator(".tv-image").nth(1)
    another(card, 2)
    after = images(page, url)
    assert [one for at, one in enumerate(after) if at != 1] == [
        one for at, one in enumerate(before) if at != 1
    ]
    assert after[1]["candidates"][-1]["id"] == before[1]["chosen"] != after[1]["chosen"]
    card.get_by_role("radio").last.click()
    expect(card.get_by_role("radio").last).to_have_attribute("aria-checked", "true")
    page.evaluate("toonverse.settled()")
    assert images(page, url)[1]["chosen"] == before[1]["chosen"]


def test_two_candidates_are_compared_by_keyboard_and_one_is_chosen(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = open_images(server, visitor)
    card = page.locator(".tv-image").nth(1)
    another(card, 2)
    card.get_by_role("button", name="크게 보기").click()
    view = page.get_by_role("dialog", name="그림 크게 보기")
    expect(view.get_by_text("2번 컷", exact=True)).to_be_visible()
    page.keyboard.press("c")
    expect(view.locator("figure")).to_have_count(2)
    view.get_by_role("button", name="겹쳐 보기").click()
    slider = view.get_by_role("slider", name="두 그림의 경계")
    slider.press("ArrowRight")
    expect(slider).to_have_value("51")
    view.focus()
    page.keyboard.press("c")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(view.get_by_text("채택됨")).to_be_visible()
    page.evaluate("toonverse.settled()")
    assert images(page, url)[1]["chosen"] == images(page, url)[1]["candidates"][1]["id"]
    page.keyboard.press("ArrowRight")
    expect(view.get_by_text("3번 컷", exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(view).to_have_count(0)
    expect(page.locator(":focus")).to_have_accessible_name("3번 컷 크게 보기")


def test_a_picture_let_fall_on_a_card_becomes_its_picture(server: Server, visitor: NewVisitor) -> None:
    page, url = open_images(server, visitor)
    out = io.BytesIO()
    Image.new("RGB", (640, 480), "#3366aa").save(out, "PNG")
    card = page.locator(".tv-image").nth(2)
    card.evaluate(COPY_FILE, base64.b64encode(out.getvalue()).decode())
    expect(card.get_by_text("내 그림", exact=True)).to_be_visible()
    card.evaluate(COPY_FILE, base64.b64encode(b"no picture").decode())
    expect(card.get_by_role("alert")).to_be_visible()
    assert len(images(page, url)[2]["candidates"]) == 2


def test_a_locked_panel_is_not_painted_again_and_is_found_by_the_filter(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = open_images(server, visitor)
    card = page.locator(".tv-image").nth(1)
    card.get_by_role("button", name=re.compile("고정")).click()
    expect(card.get_by_role("button", name="다시 그리기")).to_be_disabled()
    page.get_by_role("group", name="어떤 컷을 볼까요").get_by_role("button", name="고정").click()
    expect(page.locator(".tv-image")).to_have_count(1)
    expect(page.get_by_role("article", name="2번 컷")).to_be_visible()


def test_only_the_panel_that_is_out_of_date_is_painted(server: Server, visitor: NewVisitor) -> None:
    page, url = open_images(server, visitor)
    before = images(page, url)
    card = page.locator(".tv-image").nth(3)
    card.get_by_text("프롬프트", exact=True).click()
    prompt = card.get_by_label("이 컷의 프롬프트")
    prompt.fill("빨간 우산을 든 사람")
    prompt.blur()
    expect(card.get_by_text("갱신 필요")).to_be_visible()
    page.get_by_role("group", name="어떤 컷을 볼까요").get_by_role("button", name="갱신 필요").click()
    page.get_by_role("button", name="보이는 1컷 다시 그리기").click()
    expect(page.locator(".tv-image")).to_have_count(0, timeout=LONG)
    after = images(page, url)
    assert [a != b for a, b in zip(after, before, strict=True)] == [at == 3 for at in range(len(before))]


def test_a_gutter_is_changed_in_the_preview_and_saved_in_the_storyboard(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = open_images(server, visitor)
    gutter = page.get_by_role("slider", name="2번 컷 아래 간격", exact=True)
    start = int(gutter.get_attribute("aria-valuenow") or 0)
    gutter.scroll_into_view_if_needed()
    box = gutter.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 40, steps=5)
    page.mouse.up()
    # 40 px of a column of `width` are so many of a strip of 800.
    wanted = round((start + 40 * 800 / box["width"]) / 10) * 10
    expect(gutter).to_have_attribute("aria-valuenow", str(wanted))
    gutter.press("ArrowDown")
    gutter.blur()
    tab(page, "콘티").click()
    row = page.locator("[role=tabpanel] .tv-shot").nth(1)
    expect(row.get_by_label("컷 간격")).to_have_value(str(wanted + 10))


def test_the_preview_shows_screens_and_follows_the_panel_worked_on(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = open_images(server, visitor)
    page.get_by_role("button", name="9:16 안내선").click()
    expect(page.get_by_text("화면 2", exact=True)).to_be_attached()
    page.locator(".tv-image").nth(6).locator(".tv-caption").click()
    shown = page.get_by_label("미리보기").get_by_role("button", name="7번 컷")
    expect(shown).to_have_attribute("aria-current", "true")
    expect(shown).to_be_in_viewport()
    shown.press("ArrowDown")
    expect(page.locator(".tv-image.is-selected")).to_have_accessible_name("8번 컷")
