"""Reference sheets and changed pictures, as a person makes them: in the cast and over the picture itself."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import LONG, ids, make, no_sideways_scroll, open_notebook, tab


def document(page: Page, url: str, stage: str) -> dict[str, Any]:
    _, episode = ids(page)
    return page.request.get(f"{url}/api/episodes/{episode}/documents/{stage}").json()["document"]


def picture(page: Page, url: str, sha256: str) -> Image.Image:
    return Image.open(io.BytesIO(page.request.get(f"{url}/media/{sha256}").body())).convert("RGB")


def made(server: Server, visitor: NewVisitor, **more: Any) -> tuple[Page, str]:
    one = visitor(server, **more)
    open_notebook(one.page, one.url)
    make(one.page)
    return one.page, one.url


def changing(page: Page, card: Locator) -> Locator:
    card.get_by_role("button", name="이 그림 고치기").click()
    return page.get_by_role("dialog", name="2번 컷의 다른 그림")


def drag(page: Page, canvas: Locator, *points: tuple[float, float]) -> None:
    box = canvas.bounding_box()
    assert box is not None
    at = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in points]
    page.mouse.move(*at[0])
    page.mouse.down()
    for one in at[1:]:
        page.mouse.move(*one, steps=5)
    page.mouse.up()


TOUCH = """(canvas, points) => {
    const box = canvas.getBoundingClientRect();
    const kinds = ["pointerdown", ...points.slice(1).map(() => "pointermove"), "pointerup"];
    canvas.setPointerCapture = () => {};
    [...points, points.at(-1)].forEach(([x, y], index) =>
        canvas.dispatchEvent(new PointerEvent(kinds[index], {
            pointerId: 7, pointerType: "touch", bubbles: true, cancelable: true,
            clientX: box.left + x * box.width, clientY: box.top + y * box.height,
        })));
}"""


def test_a_sheet_is_made_brought_taken_out_and_back_and_its_panels_alone_wait(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = made(server, visitor)
    tab(page, "대본").click()
    rows = page.locator(".tv-sheet-row")
    cast = document(page, url, "text")["cast"]
    expect(rows).to_have_count(len(cast))
    rows.first.get_by_role("button", name="시트 만들기").click()
    thumb = rows.first.get_by_role("button", name=f"{cast[0]['names']['ko']}의 시트 크게 보기")
    expect(thumb).to_be_visible(timeout=LONG)
    expect(rows.first.get_by_text("연습용", exact=True)).to_be_visible()
    thumb.click()
    whole = page.get_by_role("dialog").get_by_role("img")
    expect(whole).to_be_visible()
    page.keyboard.press("Escape")
    # Only the panels with them wait; the others, and what cannot be helped, are told before a run.
    tab(page, "그림").click()
    stale = page.locator(".tv-image:has(.is-stale)")
    panels = document(page, url, "director")["panels"]
    mine = [one["id"] for one in panels if cast[0]["id"] in [figure["cast"] for figure in one["figures"]]]
    expect(stale).to_have_count(len(mine))
    assert [one.get_attribute("data-key") for one in stale.all()] == mine
    cautions = page.locator(".tv-cautions")
    seen = {figure["cast"] for one in panels for figure in one["figures"]} - {cast[0]["id"]}
    expect(cautions.locator("li")).to_have_count(len(seen))
    cautions.get_by_role("button", name="보기").first.click()
    expect(page.locator(".tv-person").nth(1)).to_be_in_viewport()
    # One's own picture takes its place; taken out it comes back with one click.
    out = io.BytesIO()
    Image.new("RGB", (640, 480), "#3366aa").save(out, "PNG")
    files = {"name": "mine.png", "mimeType": "image/png", "buffer": out.getvalue()}
    rows.first.locator("input[type=file]").set_input_files(files)  # type: ignore[arg-type]
    expect(rows.first.get_by_text("내 그림", exact=True)).to_be_visible()
    rows.first.get_by_role("button", name="시트 빼기").click()
    expect(rows.first.get_by_text("아직 없음")).to_be_visible()
    page.locator(".tv-toast").get_by_role("button", name="되돌리기").click()
    expect(rows.first.get_by_text("내 그림", exact=True)).to_be_visible()
    bad = {"name": "no.png", "mimeType": "image/png", "buffer": b"no picture"}
    rows.first.locator("input[type=file]").set_input_files(bad)  # type: ignore[arg-type]
    expect(page.get_by_role("alert").first).to_be_visible()
    # The rest at once.
    page.get_by_role("button", name="없는 시트").click()
    expect(page.locator("button.tv-sheet-thumb")).to_have_count(len(cast), timeout=LONG)


def test_a_picture_is_changed_by_a_sentence_in_an_area_and_after_the_panel_before(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = made(server, visitor)
    tab(page, "그림").click()
    card = page.locator(".tv-image").nth(1)
    box = changing(page, card)
    go = box.get_by_role("button", name="그리기 · 무료")
    go.click()
    expect(box.get_by_role("alert")).to_contain_text("먼저 바꿀 내용을 적어 주세요")
    words = box.get_by_role("textbox", name="바꿀 내용")
    words.fill("<b>눈 내리는 밤</b>")
    box.get_by_role("button", name="닫기").click()
    expect(box).to_have_count(0)
    box = changing(page, card)
    expect(words).to_have_value("<b>눈 내리는 밤</b>")
    go.click()
    expect(card.get_by_role("radio")).to_have_count(2, timeout=LONG)
    expect(card.locator(".tv-retouched")).to_contain_text("“<b>눈 내리는 밤</b>”")
    # An area: brush and rectangle by mouse and by a finger, taken back, and one by the keyboard alone.
    box = changing(page, card)
    box.get_by_role("radio", name="영역 다시 그리기").click()
    go.click()
    expect(box.get_by_role("alert")).to_contain_text("칠해 주세요")
    canvas = box.get_by_role("application")
    drag(page, canvas, (0.2, 0.2), (0.8, 0.2))
    undo, clear = box.get_by_role("button", name="되돌리기"), box.get_by_role("button", name="모두 지우기")
    expect(undo).to_be_enabled()
    undo.click()
    expect(undo).to_be_disabled()
    box.get_by_role("radio", name="사각형").click()
    drag(page, canvas, (0.1, 0.1), (0.4, 0.4))
    canvas.evaluate(TOUCH, [[0.5, 0.5], [0.7, 0.7]])
    clear.click()
    expect(clear).to_be_disabled()
    canvas.focus()
    for key in ("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft"):
        page.keyboard.press(key)
    expect(box.get_by_text("왼쪽 0%, 위 25%, 너비 50%, 높이 50%")).to_be_visible()
    page.keyboard.press("Enter")
    expect(clear).to_be_enabled()
    words.fill("보라색")
    go.click()
    expect(card.get_by_role("radio")).to_have_count(3, timeout=LONG)
    expect(card.locator(".tv-retouched")).to_contain_text("영역 다시 그림")
    panel = document(page, url, "image")["panels"][1]
    after, before = (picture(page, url, one["asset"]["sha256"]) for one in panel["candidates"][:2])
    wide, high = after.size
    assert after.tobytes() != before.tobytes()
    for kept in ((wide // 2 + 1, 0, wide, high), (0, 0, wide, high // 4 - 1)):
        assert after.crop(kept).tobytes() == before.crop(kept).tobytes()
    # Anew, with the panel before; from the full-size view this time.
    card.get_by_role("button", name="크게 보기").click()
    page.get_by_role("dialog", name="그림 크게 보기").get_by_role("button", name="이 그림 고치기").click()
    box = page.get_by_role("dialog", name="2번 컷의 다른 그림")
    box.get_by_role("radio", name="새로 그리기").click()
    box.get_by_role("checkbox").check()
    go.click()
    view = page.get_by_role("dialog", name="그림 크게 보기")
    expect(view.locator(".tv-candidate")).to_have_count(4, timeout=LONG)
    page.keyboard.press("Escape")
    expect(card.locator(".tv-retouched")).to_contain_text("앞 컷 참고")
    # The first panel has none before it; a locked one is left alone.
    page.locator(".tv-image").first.get_by_role("button", name="이 그림 고치기").click()
    expect(page.get_by_role("dialog").get_by_role("checkbox")).to_have_count(0)
    page.keyboard.press("Escape")
    # And all of it is undone like anything else.
    page.keyboard.press("Control+z")
    expect(card.get_by_role("radio")).to_have_count(3)


def test_on_a_phone_the_dialog_fits_and_a_finger_marks_the_area(server: Server, visitor: NewVisitor) -> None:
    page, _ = made(server, visitor, width=360, dark=True)
    page.evaluate("document.querySelector('#tab-image-button').click()")
    card = page.locator(".tv-image").nth(1)
    box = changing(page, card)
    no_sideways_scroll(page)
    assert box.evaluate("(box) => box.scrollWidth <= box.clientWidth + 1")
    box.get_by_role("radio", name="영역 다시 그리기").click()
    canvas = box.get_by_role("application")
    assert canvas.evaluate("(canvas) => getComputedStyle(canvas).touchAction") == "none"
    canvas.evaluate(TOUCH, [[0.3, 0.3], [0.6, 0.6]])
    go = box.get_by_role("button", name="그리기 · 무료")
    go.scroll_into_view_if_needed()
    go.click()
    expect(card.locator(".tv-retouched")).to_contain_text("영역 다시 그림", timeout=LONG)
