"""What was read in a premise, as chips: seen while one types, changed, left out, added, kept."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import (
    LONG,
    ids,
    make,
    no_sideways_scroll,
    open_notebook,
    tab,
    until,
)
from tests.browser.test_past import document, lines, words, write

PREMISE = "서윤은 편의점에서 낡은 지도를 줍는다. 하지만 도현은 그걸 숨긴다."


def chip(page: Page, name: str, value: str) -> Locator:
    return page.get_by_role("button", name=f"{name} 고치기: {value}", exact=True)


def facts(page: Page, url: str) -> dict:
    _, episode = ids(page)
    return page.request.get(f"{url}/api/episodes/{episode}/documents/brief").json()["document"]["facts"]


def test_what_is_typed_is_read_and_can_be_set_otherwise(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("소재", exact=True).fill(PREMISE)
    expect(chip(page, "누가", "서윤")).to_be_visible()
    expect(chip(page, "어디서", "편의점")).to_be_visible()
    expect(chip(page, "막는 것", "도현은 그걸 숨긴다")).to_be_visible()
    expect(page.get_by_text("이야기가 정할 것: 언제, 하려는 일")).to_be_visible()
    # Changed, left to the story, added, and taken back by Escape.
    chip(page, "어디서", "편의점").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("달의 뒷면")
    page.keyboard.press("Enter")
    expect(chip(page, "어디서", "달의 뒷면")).to_be_focused()
    page.get_by_role("button", name="막는 것 빼기", exact=False).click()
    page.get_by_role("button", name="하려는 일", exact=True).click()
    page.keyboard.type("지도를 돌려준다")
    page.keyboard.press("Enter")
    chip(page, "누가", "서윤").click()
    page.keyboard.type("아무개")
    page.keyboard.press("Escape")
    expect(chip(page, "누가", "서윤")).to_be_visible()
    expect(page.get_by_text("이야기에 맡긴 것: 막는 것")).to_be_visible()
    make(page)
    script = page.request.get(f"{one.url}/api/episodes/{ids(page)[1]}/documents/text").json()["document"]
    assert script["scenes"][0]["place"] == "달의 뒷면"
    assert "지도를 돌려줘야" in str(script) and "그걸 숨긴다" not in str(script)


def test_facts_are_kept_with_the_brief_and_read_again_on_demand(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server, width=360)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("소재", exact=True).fill(PREMISE)
    expect(chip(page, "누가", "서윤")).to_be_visible()
    make(page)
    chip(page, "누가", "서윤").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("마리트")
    page.keyboard.press("Enter")
    expect(page.get_by_text("저장됨").first).to_be_visible()
    no_sideways_scroll(page)
    page.reload()
    expect(chip(page, "누가", "마리트")).to_be_visible()
    assert facts(page, one.url)["who"] == ["마리트", "도현"]
    page.get_by_role("button", name="소재에서 다시 읽기").click()
    expect(chip(page, "누가", "서윤")).to_be_visible()
    expect(page.get_by_text("저장됨").first).to_be_visible()
    page.reload()
    expect(chip(page, "누가", "서윤")).to_be_visible()
    assert facts(page, one.url)["who"] is None


def test_a_korean_syllable_in_the_making_is_not_taken_for_a_fact(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("소재", exact=True).fill(PREMISE)
    page.get_by_role("button", name="언제", exact=True).click()
    field = page.get_by_role("textbox", name="언제", exact=True)
    expect(field).to_be_focused()
    session = page.context.new_cdp_session(page)
    session.send("Input.imeSetComposition", {"text": "바", "selectionStart": 1, "selectionEnd": 1})
    field.dispatch_event("keydown", {"key": "Enter", "isComposing": True, "keyCode": 229})
    expect(field).to_be_focused()
    session.send("Input.insertText", {"text": "밤"})
    page.keyboard.press("Enter")
    expect(chip(page, "언제", "밤")).to_be_visible()


def test_work_by_hand_is_spoken_of_before_another_script_comes(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("소재", exact=True).fill("등대지기 만석이 등대에 남는다.")
    # What a ready story turns on is asked for where it was not read.
    page.get_by_role("button", name="원하는 것 적기").click()
    page.keyboard.type("고래를 바다로 돌려보낸다")
    page.keyboard.press("Enter")
    expect(chip(page, "하려는 일", "고래를 바다로 돌려보낸다")).to_be_visible()
    expect(page.get_by_role("button", name="원하는 것 적기")).to_have_count(0)
    make(page)
    line = lines(document(page, one.url, "text"))[0]
    tab(page, "대본").click()
    write(page, words(page, line), "바꾼 말.")
    tab(page, "기획").click()
    chip(page, "누가", "만석").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("강태")
    page.keyboard.press("Enter")
    expect(page.locator(".tv-undo .tv-outbox")).to_have_attribute("data-state", "saved")
    run, asked = page.get_by_role("button", name="전체 실행").first, page.get_by_role("dialog")
    before = document(page, one.url, "text")
    run.click()
    expect(asked).to_contain_text("대본 1곳")
    page.keyboard.press("Escape")
    expect(asked).to_have_count(0)
    run.click()
    asked.get_by_role("button", name="내 대본 그대로").click()
    # What was packed before is there all the while: the run is over when the new line is lettered and packed.
    for stage in ("lettering", "packaging"):
        expect(page.locator(f"#tab-{stage}-button").first).to_have_text(re.compile(r"✓$"), timeout=LONG)
    assert document(page, one.url, "text") == before
    run.click()
    asked.get_by_role("button", name="대본 새로 쓰기").click()
    until(page, lambda: "강태" in str(document(page, one.url, "text")["cast"]))


def test_hostile_words_are_only_words(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server, locale="en-US")
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("Premise", exact=True).fill("Nothing at all.")
    page.get_by_role("button", name="object", exact=True).click()
    page.keyboard.type("<img src=x onerror=window.hacked=1>${window.hacked=1}{hero}")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=re.compile("^Change object: <img"))).to_be_visible()
    page.get_by_role("button", name="Make an episode").click()
    expect(page.get_by_role("tab", name=re.compile("^Package"))).to_contain_text("✓", timeout=60_000)
    assert page.evaluate("window.hacked") is None


ENGLISH = "A night nurse named Mara finds a door in the hospital that was not there yesterday."


def test_an_episode_is_told_in_the_language_of_its_premise_until_one_is_chosen(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    premise = page.locator('[data-k="document/premise"]')
    premise.fill(ENGLISH)
    # Pressed at once: what was typed a moment ago counts.
    make(page)
    assert document(page, one.url, "text")["languages"] == ["en"]
    page.get_by_role("button", name="새 작품").click()
    page.locator(".tv-choice").first.click()
    expect(premise).to_have_value("")
    premise.fill(ENGLISH)
    told = page.locator(".tv-facts-read")
    expect(told).to_contain_text("이야기도 영어로 나옵니다")
    told.get_by_role("button", name="한국어로 바꾸기").click()
    expect(told).to_contain_text("소재는 영어인데 이야기는 한국어로 나옵니다")
    # Chosen by hand it stays, whatever is typed.
    premise.fill(ENGLISH + " She opens it.")
    page.wait_for_timeout(900)
    page.evaluate("toonverse.settled()")
    assert document(page, one.url, "brief")["languages"] == ["ko"]
