"""A line, a scene and a panel written anew by an instruction, as a person does it."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import no_sideways_scroll, row, tab
from tests.browser.test_past import document, lines, ready, words


def wish(page: Page, item: str, name: str, text: str) -> None:
    """Open the small field of an item by its button, type and press Enter."""
    there = row(page, item)
    there.hover()
    there.get_by_role("button", name=name).first.click()
    field = page.get_by_role("dialog", name=name).get_by_role("textbox")
    expect(field).to_be_focused()
    field.fill(text)
    field.press("Enter")


def result(page: Page, item: str) -> Locator:
    return row(page, item).get_by_role("region", name=re.compile("다시 쓴 결과|The rewriting")).first


def test_a_line_is_written_anew_compared_and_taken_back_or_kept(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    tab(page, "대본").click()
    before = document(page, url, "text")
    line = lines(before)[0]
    there = row(page, line["id"])
    there.hover()
    opener = there.get_by_role("button", name="이 대사 다시 쓰기")
    opener.click()
    field = page.get_by_role("dialog", name="이 대사 다시 쓰기")
    expect(field).to_contain_text("무료 · 연습용 작가")
    # Escape gives the focus back; what was typed is there again.
    field.get_by_role("textbox").fill("더 길")
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    page.keyboard.press("Enter")
    expect(field.get_by_role("textbox")).to_have_value("더 길")
    field.get_by_role("button", name="더 길게").click()
    field.get_by_role("button", name="보낼 내용 보기").click()
    sent = page.get_by_role("dialog", name="이 지시로 보낼 내용")
    expect(sent.get_by_role("region", name="프롬프트")).to_contain_text("What the author wishes: 더 길게")
    expect(sent.get_by_role("region", name="프롬프트")).to_contain_text(line["text"]["ko"])
    _rewrites_the_prompt(page, sent)
    page.keyboard.press("Escape")
    field.get_by_role("textbox").press("Enter")
    shown = result(page, line["id"])
    expect(shown).to_contain_text("다시 씀: 더 길게")
    expect(shown.locator("ins")).to_have_count(1)
    expect(words(page, line)).not_to_have_value(line["text"]["ko"])
    expect(tab(page, "식자")).to_contain_text("↻")
    expect(tab(page, "콘티")).not_to_contain_text("↻")
    page.reload()
    result(page, line["id"]).get_by_role("button", name="되돌리기").click()
    expect(words(page, line)).to_have_value(line["text"]["ko"])
    expect(page.locator(".tv-rewrite")).to_have_count(0)
    assert document(page, url, "text") == before
    wish(page, line["id"], "이 대사 다시 쓰기", "더 화나게, 춤추게 해 줘")
    expect(result(page, line["id"])).to_contain_text("바꾼 것이 없습니다: 춤추게")
    result(page, line["id"]).get_by_role("button", name="이대로 두기").click()
    expect(page.locator(".tv-rewrite")).to_have_count(0)
    expect(words(page, line)).to_have_value(re.compile("!$"))
    # It is an edit like any other: one step of undo, once the bar offers it.
    expect(page.locator('.tv-undo [data-k="undo"]')).to_be_enabled()
    page.locator("body").press("Control+z")
    expect(words(page, line)).to_have_value(line["text"]["ko"])


def _rewrites_the_prompt(page: Page, sent: Locator) -> None:
    """The prompt that the sheet shows is written anew; what it shows then is what will be sent."""
    sent.get_by_role("button", name="고쳐 쓰기").click()
    expect(sent).to_contain_text("지시는 {{wish}} 자리에 들어갑니다")
    prompt = sent.get_by_role("textbox", name="프롬프트")
    prompt.fill("짧게 {{wishes}}")
    prompt.blur()
    expect(sent.get_by_role("alert")).to_contain_text("{{wishes}}")
    prompt.fill("짧게 고쳐라. ")
    prompt.press("End")
    sent.get_by_role("button", name="자리표시 wish 넣기").click()
    expect(prompt).to_have_value("짧게 고쳐라. {{wish}}")
    no_sideways_scroll(page)
    sent.get_by_role("button", name="보내는 그대로").click()
    expect(sent.get_by_role("region", name="프롬프트")).to_have_text("짧게 고쳐라. 더 길게")


def test_what_is_not_understood_is_told_at_the_item_with_what_would_be(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    tab(page, "대본").click()
    before = document(page, url, "text")
    scene = before["scenes"][1]
    wish(page, scene["id"], "이 장면 다시 쓰기", "춤추게 해 줘 <b>")
    told = row(page, scene["id"]).get_by_role("alert")
    expect(told).to_contain_text("알아듣지 못했습니다: 춤추게")
    assert document(page, url, "text") == before
    told.get_by_role("button", name="더 화나게").click()
    page.get_by_role("dialog", name="이 장면 다시 쓰기").get_by_role("textbox").press("Enter")
    shown = result(page, scene["id"])
    expect(shown).to_contain_text("다시 씀: 더 화나게")
    expect(shown).not_to_contain_text("알아듣지")
    after = document(page, url, "text")
    assert [one for one in after["scenes"] if one["id"] != scene["id"]] == [
        one for one in before["scenes"] if one["id"] != scene["id"]
    ]
    assert [one["id"] for one in after["scenes"][1]["beats"]] == [one["id"] for one in scene["beats"]]


def test_a_panel_is_directed_anew_on_a_phone_and_a_locked_one_is_not(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    panels = document(page, url, "director")["panels"]
    panel = next(one for one in panels if one["lines"] and one["shot"] != "close_up")
    tab(page, "콘티").click()
    page.set_viewport_size({"width": 360, "height": 780})
    there = row(page, panel["id"])
    there.get_by_role("button", name="이 컷 다시 짜기").click()
    field = page.get_by_role("dialog", name="이 컷 다시 짜기")
    no_sideways_scroll(page)
    field.get_by_role("button", name="얼굴 클로즈업으로").click()
    field.get_by_role("button", name="다시 쓰기", exact=True).click()
    shown = result(page, panel["id"])
    expect(shown).to_contain_text("클로즈업")
    no_sideways_scroll(page)
    made = next(one for one in document(page, url, "director")["panels"] if one["id"] == panel["id"])
    assert (made["shot"], made["lines"]) == ("close_up", panel["lines"])
    shown.get_by_role("button", name="되돌리기").click()
    expect(shown).to_have_count(0)
    assert document(page, url, "director")["panels"] == panels
    there.get_by_role("button", name=re.compile("^고정하기")).click()
    expect(there.get_by_role("button", name="고정한 컷은 바꾸지 않습니다")).to_be_disabled()
