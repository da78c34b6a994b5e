"""The script as a writer works on it: by keyboard, by hand, with a cast that can change."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import ids, make, open_notebook, tab, until

SAVED = re.compile("저장됨")


def open_script(server: Server, visitor: NewVisitor) -> tuple[Page, str]:
    one = visitor(server)
    open_notebook(one.page, one.url)
    make(one.page)
    tab(one.page, "대본").click()
    expect(one.page.locator(".tv-beat").first).to_be_visible()
    return one.page, one.url


def script(page: Page, url: str) -> dict[str, Any]:
    _, episode = ids(page)
    return page.request.get(f"{url}/api/episodes/{episode}/documents/text").json()["document"]


def saved(page: Page) -> None:
    page.evaluate("toonverse.settled()")


def lines(page: Page, url: str) -> list[list[str]]:
    saved(page)
    return [[beat["text"]["ko"] for beat in scene["beats"]] for scene in script(page, url)["scenes"]]


def field(page: Page, text: str) -> Locator:
    """The text box that holds this line."""
    found = page.locator(".tv-beat textarea").evaluate_all(
        "(all, text) => all.findIndex((one) => one.value === text)", text
    )
    return page.locator(".tv-beat textarea").nth(found)


def test_a_scene_is_written_by_keyboard_alone(server: Server, visitor: NewVisitor) -> None:
    page, url = open_script(server, visitor)
    before = lines(page, url)
    beats = script(page, url)["scenes"][0]["beats"]
    at = max(number for number, beat in enumerate(beats) if beat["kind"] == "dialogue") + 1
    field(page, before[0][at - 1]).press("Control+End")
    page.keyboard.press("Enter")
    page.keyboard.type("첫 번째 새 대사")
    page.keyboard.press("Enter")
    page.keyboard.type("두 번째 새 대사")
    page.keyboard.press("Tab")
    after = lines(page, url)
    assert after[0] == [*before[0][:at], "첫 번째 새 대사", "두 번째 새 대사", *before[0][at:]]
    beats = script(page, url)["scenes"][0]["beats"]
    # In a talk the other one answers.
    first, second, third = (beat["speaker"] for beat in beats[at - 1 : at + 2])
    assert second != first and third == first
    field(page, "두 번째 새 대사").fill("")
    page.keyboard.press("Backspace")
    expect(page.locator(":focus")).to_have_value("첫 번째 새 대사")
    assert lines(page, url)[0] == [*before[0][:at], "첫 번째 새 대사", *before[0][at:]]


def test_enter_that_ends_a_korean_syllable_adds_no_line(server: Server, visitor: NewVisitor) -> None:
    page, url = open_script(server, visitor)
    before = lines(page, url)
    box = field(page, before[0][3])
    box.press("Control+End")
    client = page.context.new_cdp_session(page)
    client.send("Input.imeSetComposition", {"text": "하", "selectionStart": 1, "selectionEnd": 1})
    box.evaluate("""(area) => area.dispatchEvent(new KeyboardEvent("keydown",
        { key: "Enter", isComposing: true, bubbles: true, cancelable: true }))""")
    client.send("Input.insertText", {"text": "하"})
    box.blur()
    assert lines(page, url)[0] == [*before[0][:3], before[0][3] + "하", *before[0][4:]]


def test_a_line_goes_into_the_scene_above_by_keyboard_and_keeps_the_focus(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = open_script(server, visitor)
    before = lines(page, url)
    field(page, before[1][0]).focus()
    page.keyboard.press("Alt+ArrowUp")
    expect(page.locator(":focus")).to_have_value(before[1][0])
    after = lines(page, url)
    assert after[0] == [*before[0], before[1][0]] and after[1] == before[1][1:]
    page.keyboard.press("Alt+ArrowUp")
    assert lines(page, url)[0] == [*before[0][:-1], before[1][0], before[0][-1]]


def test_a_line_is_dragged_and_a_scene_is_taken_out_and_brought_back(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = open_script(server, visitor)
    before = lines(page, url)
    rows = page.locator(".tv-beats").first.locator(".tv-beat")
    rows.first.scroll_into_view_if_needed()
    rows.first.locator(".tv-grip").hover()
    page.mouse.down()
    target = rows.nth(2).bounding_box()
    assert target is not None
    page.mouse.move(target["x"] + 10, target["y"] + target["height"] - 3, steps=6)
    page.mouse.up()
    assert lines(page, url)[0] == [*before[0][1:3], before[0][0], *before[0][3:]]
    page.locator(".tv-scene").nth(1).get_by_role("button", name="장면 빼기").click()
    expect(page.locator(".tv-scene")).to_have_count(len(before) - 1)
    page.get_by_role("button", name="되돌리기", exact=True).last.click()
    expect(page.locator(".tv-scene")).to_have_count(len(before))
    assert lines(page, url)[1:] == before[1:]


def test_scenes_are_added_duplicated_and_moved(server: Server, visitor: NewVisitor) -> None:
    page, url = open_script(server, visitor)
    before = lines(page, url)
    page.locator(".tv-scene").first.get_by_role("button", name="장면 복제").click()
    expect(page.locator(".tv-scene")).to_have_count(len(before) + 1)
    assert lines(page, url) == [before[0], before[0], *before[1:]]
    page.get_by_role("button", name="장면 추가", exact=True).click()
    expect(page.locator(":focus")).to_have_attribute("data-k", re.compile("/place$"))
    page.keyboard.type("옥상")
    page.keyboard.press("Alt+ArrowUp")
    saved(page)
    # What was typed is on its way for half a second after the last key.
    until(page, lambda: script(page, url)["scenes"][-2]["place"] == "옥상")


def test_a_line_too_long_for_a_balloon_says_so_while_it_is_written(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = open_script(server, visitor)
    box = field(page, lines(page, url)[0][3])
    box.fill("가" * 31)
    count = page.locator(".tv-count", has_text="31/30")
    expect(count).to_be_visible()
    expect(count).to_have_attribute("data-load", "over")
    box.blur()
    saved(page)
    expect(page.get_by_text("말풍선보다 긴 대사 1개")).to_be_visible()


def test_only_one_character_s_lines_are_shown(server: Server, visitor: NewVisitor) -> None:
    page, url = open_script(server, visitor)
    who = script(page, url)["cast"][0]
    said = [b for s in script(page, url)["scenes"] for b in s["beats"] if b["speaker"] == who["id"]]
    chips = page.get_by_role("group", name="누구의 대사를 볼까요")
    chips.get_by_role("button", name=re.compile(who["names"]["ko"])).click()
    expect(page.locator(".tv-beat:visible")).to_have_count(len(said))
    chips.get_by_role("button", name=re.compile("모두")).click()
    expect(page.locator(".tv-beat:visible").nth(len(said))).to_be_visible()


def test_a_member_of_the_cast_gets_a_colour_and_leaves_their_lines_to_another(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = open_script(server, visitor)
    cast = script(page, url)["cast"]
    first, second = cast[0], cast[1]
    card = page.locator(f".tv-person[data-item='{first['id']}']")
    portrait = card.get_by_role("img").get_attribute("src")
    card.get_by_role("button", name="외모·말투").click()
    card.get_by_label("옷", exact=True).evaluate(
        "(input) => { input.value = '#ff0000'; input.dispatchEvent(new Event('change')); }"
    )
    expect(card.get_by_role("img")).not_to_have_attribute("src", portrait or "")
    assert script(page, url)["cast"][0]["palette"][1] == "#ff0000"
    said = [b["id"] for s in script(page, url)["scenes"] for b in s["beats"] if b["speaker"] == first["id"]]
    card.get_by_role("button", name="인물 빼기").first.click()
    expect(card.get_by_text(f"대사가 {len(said)}개")).to_be_visible()
    card.get_by_label("대사를 넘길 사람").select_option(second["id"])
    card.get_by_role("button", name="인물 빼기").last.click()
    expect(card).to_have_count(0)
    after = script(page, url)
    assert {b["speaker"] for s in after["scenes"] for b in s["beats"] if b["id"] in said} == {second["id"]}
    page.get_by_role("button", name="되돌리기", exact=True).last.click()
    expect(card).to_have_count(1)
    again = script(page, url)
    assert [b["id"] for s in again["scenes"] for b in s["beats"] if b["speaker"] == first["id"]] == said


def test_words_for_other_hair_change_the_portrait_and_a_colour_somebody_chose_stays(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = open_script(server, visitor)
    first, second = script(page, url)["cast"][:2]
    assert first["palette"] and second["palette"]
    for one in (first, second):
        card = page.locator(f".tv-person[data-item='{one['id']}']")
        card.get_by_role("button", name="외모·말투").click()
        look = card.get_by_label("생김새", exact=True)
        portrait = card.get_by_role("img").get_attribute("src")
        if one is second:
            card.get_by_label("옷", exact=True).evaluate(
                "(input) => { input.value = '#ff0000'; input.dispatchEvent(new Event('change')); }"
            )
            expect(card.get_by_role("img")).not_to_have_attribute("src", portrait or "")
            portrait = card.get_by_role("img").get_attribute("src")
        look.fill("여자, 파란 단발, 노란 외투")
        look.blur()
        expect(card.get_by_role("img")).not_to_have_attribute("src", portrait or "")
    after = script(page, url)["cast"]
    assert after[0]["appearance"] == after[1]["appearance"] == "여자, 파란 단발, 노란 외투"
    assert after[0]["palette"] == []
    assert after[1]["palette"][:2] == ["", "#ff0000"]


def test_the_shortcuts_of_the_open_tab_are_listed_in_its_language(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = open_script(server, visitor)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="단축키")
    expect(dialog.get_by_text("줄 끝에서: 아래에 대사 추가")).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    page.locator(".tv-beat textarea").first.press("?")
    expect(dialog).to_have_count(0)
    page.locator(".tv-beat textarea").first.blur()
    page.keyboard.press("Alt+4")
    expect(tab(page, "그림")).to_have_attribute("aria-selected", "true")
