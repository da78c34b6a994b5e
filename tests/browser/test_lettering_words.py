"""Writing, splitting, tidying and layering on the picture, as a person does it: by mouse, keys and finger."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import make, open_notebook, tab
from tests.browser.test_lettering import ALIKE, SCRIPT, difference, lettered
from tests.browser.test_past import document
from tests.fakes import until

FIELD = ".tv-onpicture-text"
TALK = SCRIPT + "민수: 여긴 너무 춥다. 이제 내려가자.\n"


def rows(page: Page, url: str) -> list[dict[str, Any]]:
    return [one for panel in document(page, url, "lettering")["panels"] for one in panel["balloons"]["ko"]]


def said(page: Page, url: str, line: str) -> str:
    scenes = document(page, url, "text")["scenes"]
    return next(beat["text"]["ko"] for scene in scenes for beat in scene["beats"] if beat["id"] == line)


def settled(page: Page) -> None:
    page.wait_for_timeout(500)
    page.evaluate("toonverse.settled()")


def shown(page: Page, balloon: str) -> Locator:
    return page.locator(f'.tv-balloon[data-item="{balloon}"]')


def words_of(balloon: Locator) -> str:
    return "".join(balloon.locator(".tv-ink").all_text_contents()).replace(" ", "")


def test_words_are_written_on_the_picture_and_a_syllable_in_the_making_is_nobody_s_command(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = lettered(server, visitor, TALK)
    one = next(row for row in rows(page, url) if row["kind"] == "dialogue")
    balloon, field = shown(page, one["id"]), page.locator(FIELD)
    was = said(page, url, one["line"])
    balloon.dblclick()
    expect(field).to_be_focused()
    field.fill("지울 말")
    page.keyboard.press("Escape")
    expect(field).to_have_count(0)
    settled(page)
    assert said(page, url, one["line"]) == was
    expect(balloon).to_be_focused()
    page.keyboard.press("Enter")
    field.fill("")
    session = page.context.new_cdp_session(page)
    for half in ("ㅂ", "비", "빈"):
        session.send("Input.imeSetComposition", {"text": half, "selectionStart": 1, "selectionEnd": 1})
    # What the input method itself answers to must neither save nor give up.
    for key in ("Escape", "Enter"):
        field.evaluate(
            """(one, key) => one.dispatchEvent(
                new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, ctrlKey: true }))""",
            key,
        )
    expect(field).to_be_focused()
    session.send("Input.insertText", {"text": "빈"})
    page.keyboard.insert_text(" 옥상이네")
    page.keyboard.press("Control+Enter")
    expect(field).to_have_count(0)
    settled(page)
    assert said(page, url, one["line"]) == "빈 옥상이네"
    # Lettered at once, with nothing left to run; the field beside it says the same.
    expect(page.locator(".tv-differs")).to_have_count(0)
    expect(page.get_by_role("button", name="식자 다시 하기")).to_have_count(0)
    expect(page.locator(f'[data-k="{one["line"]}/text.ko"]')).to_have_value("빈 옥상이네")
    assert words_of(shown(page, one["id"])) == "빈옥상이네"
    page.locator('.tv-undo [data-k="undo"]').click()
    settled(page)
    assert said(page, url, one["line"]) == was
    # The picture follows the words, as soon as it is drawn anew.
    until(lambda: words_of(shown(page, one["id"])) == was.replace(" ", ""))
    balloon.press("Enter")
    place = was.index(",") + 1
    field.evaluate("(one, at) => one.setSelectionRange(at, at)", place)
    page.get_by_role("button", name="여기서 나누기").click()
    settled(page)
    assert said(page, url, one["line"]) == was[:place]
    second = next(row for row in rows(page, url) if row["said"] == was[place:].strip())
    expect(shown(page, second["id"])).to_have_count(1)
    card = page.locator(".tv-letter", has=balloon)
    assert difference(page, url, card.locator(".tv-canvas"), card.get_attribute("data-item") or "") < ALIKE
    page.locator(f'[data-k="menu:letter:{one["id"]}"]').click()
    page.get_by_role("menuitem", name="다음 말풍선과 합치기").click()
    settled(page)
    assert said(page, url, one["line"]) == was
    expect(shown(page, second["id"])).to_have_count(0)
    _like_it(page, url, balloon, one)


def _like_it(page: Page, url: str, balloon: Locator, one: dict[str, Any]) -> None:
    """All that this voice says gets the width of one of its balloons, in one step of undo."""

    def widths() -> list[float | None]:
        return [row["width"] for row in rows(page, url) if row["kind"] in ("dialogue", "shout", "phone")]

    balloon.focus()
    side = page.get_by_role("slider", name="말풍선 너비")
    side.focus()
    for _ in range(3):
        side.press("Shift+ArrowLeft")
    page.wait_for_timeout(400)
    settled(page)
    assert sum(width is not None for width in widths()) == 1
    page.locator(f'[data-k="menu:letter:{one["id"]}"]').click()
    page.get_by_role("menuitem", name="민수의 대사 모두 같은 모양으로 (3)").click()
    settled(page)
    assert len(set(widths())) == 1 and widths()[0]
    page.get_by_role("status").get_by_role("button", name="되돌리기").click()
    settled(page)
    assert sum(width is not None for width in widths()) == 1


def test_a_panel_is_tidied_and_drawn_in_the_order_a_person_wants(server: Server, visitor: NewVisitor) -> None:
    page, url = lettered(server, visitor, SCRIPT)
    panel = max(document(page, url, "lettering")["panels"], key=lambda one: len(one["balloons"]["ko"]))
    first, second = panel["balloons"]["ko"][:2]
    balloon, other = shown(page, first["id"]), shown(page, second["id"])
    card = page.locator(".tv-letter", has=balloon)
    card.scroll_into_view_if_needed()
    start, end = balloon.bounding_box(), other.bounding_box()
    assert start and end
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + end["width"] / 2 - 20, end["y"] + end["height"] / 2 - 12, steps=6)
    page.mouse.up()
    settled(page)
    expect(card.locator(".tv-finding", has_text="겹칩니다")).to_have_count(1)

    on_top = card.locator(".tv-balloon").last
    expect(on_top).not_to_have_attribute("data-item", first["id"])
    balloon.press("]")
    expect(on_top).to_have_attribute("data-item", first["id"])
    settled(page)
    assert difference(page, url, card.locator(".tv-canvas"), panel["id"]) < ALIKE
    balloon.press("t")
    settled(page)
    expect(card.locator(".tv-finding", has_text="겹칩니다")).to_have_count(0)
    page.locator('[data-k="letter-guides"]').click()
    expect(card.locator('[data-guide="safe"]')).to_have_count(1)
    page.locator('[data-k="letter-guides"]').click()
    page.keyboard.press("Control+z")
    expect(card.locator(".tv-finding", has_text="겹칩니다")).to_have_count(1)
    balloon.press("r")
    settled(page)
    now = next(one for one in document(page, url, "lettering")["panels"] if one["id"] == panel["id"])
    assert [one["outline"] for one in now["balloons"]["ko"]] == [
        one["outline"] for one in panel["balloons"]["ko"]
    ]

    page.set_viewport_size({"width": 360, "height": 760})
    page.wait_for_timeout(400)
    _by_finger(page, balloon)


def _by_finger(page: Page, balloon: Locator) -> None:
    """On a phone everything is as large as a finger, and a tap on what is chosen writes in it."""
    # Clear of what stays at the page's head.
    balloon.evaluate("one => one.scrollIntoView({ block: 'center' })")
    page.mouse.click(3, 400)
    session = page.context.new_cdp_session(page)
    box = balloon.locator(".tv-reach").bounding_box()
    assert box and min(box["width"], box["height"]) >= 36
    for _ in range(2):
        box = balloon.locator(".tv-reach").bounding_box()
        assert box
        at = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
        session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [at]})
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        page.wait_for_timeout(500)
    field = page.locator(FIELD)
    expect(field).to_be_focused()
    box = field.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 360
    page.keyboard.press("Escape")
    for reach in page.locator(".tv-dot-reach").all():
        box = reach.bounding_box()
        assert box and min(box["width"], box["height"]) >= 40


def test_the_language_that_is_lettered_is_the_one_of_the_preview_too(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    open_notebook(one.page, one.url)
    page = one.page
    page.get_by_role("group", name="언어").get_by_role("button", name="영어").click()
    make(page)
    tab(page, "식자").click()
    pictures = page.locator(".tv-strip-picture img")
    expect(pictures.nth(1)).to_have_attribute("src", re.compile("lang=ko"))
    group = page.get_by_role("group", name="식자 언어")
    group.get_by_role("button", name="영어").click()
    for picture in pictures.all():
        expect(picture).to_have_attribute("src", re.compile("lang=en"))
    group.get_by_role("button", name="한국어").click()
    expect(pictures.nth(1)).to_have_attribute("src", re.compile("lang=ko"))
