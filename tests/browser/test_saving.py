"""Nothing typed is lost: lost connections, reloads, half a syllable, a second window."""

from __future__ import annotations

import re

from playwright.sync_api import CDPSession, Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server, StartServer
from tests.browser.steps import make, open_notebook, row, tab
from tests.browser.test_past import document, gutter, lines, words, write

SETTLED = """async () => {
    await toonverse.settled();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await toonverse.settled();
}"""
"""All that was typed is answered, and drawn."""


def state(page: Page) -> Locator:
    return page.locator(".tv-undo .tv-outbox")


def ready(server: Server, visitor: NewVisitor) -> tuple[Page, str, Page]:
    """A page with an episode, the server's address, and a second window on the same episode."""
    one = visitor(server)
    open_notebook(one.page, one.url)
    make(one.page)
    tab(one.page, "콘티").click()
    other = one.open()
    other.goto(one.page.url)
    # The address says which tab is open: a click before that has happened would be undone by it.
    expect(other.locator(".tv-shot").first).to_be_visible()
    return one.page, one.url, other


def compose(page: Page) -> CDPSession:
    return page.context.new_cdp_session(page)


def test_half_a_syllable_survives_a_reload(server: Server, visitor: NewVisitor) -> None:
    page, url, other = ready(server, visitor)
    other.close()
    line = lines(document(page, url, "text"))[0]
    tab(page, "대본").click()
    field = words(page, line)
    field.fill("")
    ime = compose(page)
    for text, commit in (("ㅎ", ""), ("하", ""), ("한", "한"), ("ㄱ", ""), ("그", ""), ("글", "")):
        ime.send("Input.imeSetComposition", {"text": text, "selectionStart": 1, "selectionEnd": 1})
        if commit:
            ime.send("Input.insertText", {"text": commit})
    page.reload()
    tab(page, "대본").click()
    expect(words(page, line)).to_have_value(re.compile("^한"))
    expect(state(page)).to_have_attribute("data-state", "saved")
    assert lines(document(page, url, "text"))[0]["text"]["ko"].startswith("한")


def test_a_composition_is_not_cut_by_saving(server: Server, visitor: NewVisitor) -> None:
    page, url, other = ready(server, visitor)
    other.close()
    line = lines(document(page, url, "text"))[0]
    tab(page, "대본").click()
    field = words(page, line)
    field.fill("")
    field.focus()
    ime = compose(page)
    ime.send("Input.imeSetComposition", {"text": "하", "selectionStart": 1, "selectionEnd": 1})
    page.wait_for_timeout(700)  # longer than the pause after which typing is saved
    ime.send("Input.imeSetComposition", {"text": "한", "selectionStart": 1, "selectionEnd": 1})
    ime.send("Input.insertText", {"text": "한"})
    ime.send("Input.imeSetComposition", {"text": "글", "selectionStart": 1, "selectionEnd": 1})
    ime.send("Input.insertText", {"text": "글"})
    expect(field).to_have_value("한글")
    field.blur()
    expect(state(page)).to_have_attribute("data-state", "saved")
    assert lines(document(page, url, "text"))[0]["text"]["ko"] == "한글"


def test_a_lost_connection_keeps_what_was_typed_and_sends_it_later(
    start_server: StartServer, visitor: NewVisitor
) -> None:
    server = start_server()
    one = visitor(server)
    open_notebook(one.page, one.url)
    one.page.get_by_label("장면 수").fill("1")
    one.page.get_by_label("컷 수").fill("4")
    make(one.page)
    page, url = one.page, one.url
    panel = document(page, url, "director")["panels"][0]
    tab(page, "콘티").click()
    server.kill()
    gutter(page, panel).fill("321")
    gutter(page, panel).blur()
    expect(state(page)).to_have_attribute("data-state", "offline")
    expect(row(page, panel["id"]).get_by_role("alert")).to_contain_text("저절로 저장됩니다")
    expect(gutter(page, panel)).to_have_value("321")
    server.start()
    expect(state(page)).to_have_attribute("data-state", "saved", timeout=40_000)
    assert document(page, url, "director")["panels"][0]["gutter"] == 321
    expect(row(page, panel["id"]).get_by_role("alert")).to_have_count(0)
    # The server was started anew: it has forgotten where this window is, and finds it again.
    expect(gutter(page, panel)).to_have_value("321")
    expect(page.get_by_role("button", name="되돌리기: 1번 컷 컷 간격")).to_be_enabled()
    expect(tab(page, "원고 출력")).to_contain_text("✓")
    one.errors.clear()  # the browser told of the server that was gone


def test_leaving_with_unsaved_words_is_asked_about_and_a_reload_brings_them_back(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    open_notebook(one.page, one.url)
    make(one.page)
    page, asked = one.page, list[str]()
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    panel = document(page, one.url, "director")["panels"][0]
    tab(page, "콘티").click()
    write(page, gutter(page, panel), "111")
    page.reload()
    assert asked == []
    expect(gutter(page, panel)).to_have_value("111")
    # The page tries again by itself, and must not get through before it is reloaded.
    page.route(re.compile("component_server"), lambda route: route.continue_() if asked else route.abort())
    gutter(page, panel).fill("222")
    gutter(page, panel).blur()
    expect(state(page)).to_have_attribute("data-state", "offline")
    page.reload()
    assert asked == ["beforeunload"]
    tab(page, "콘티").click()
    expect(gutter(page, panel)).to_have_value("222")
    expect(state(page)).to_have_attribute("data-state", "saved")
    assert document(page, one.url, "director")["panels"][0]["gutter"] == 222
    one.errors.clear()


def test_two_windows_on_different_fields_merge_quietly_and_hear_of_each_other(
    server: Server, visitor: NewVisitor
) -> None:
    page, url, other = ready(server, visitor)
    first, second = document(page, url, "director")["panels"][:2]
    tab(other, "콘티").click()
    write(page, gutter(page, first), "301")
    expect(gutter(other, first)).to_have_value("301")
    write(other, gutter(other, second), "302")
    expect(gutter(page, second)).to_have_value("302")
    panels = document(page, url, "director")["panels"]
    assert [panel["gutter"] for panel in panels[:2]] == [301, 302]


def test_two_windows_in_one_field_keep_both_until_somebody_chooses(
    server: Server, visitor: NewVisitor
) -> None:
    page, url, other = ready(server, visitor)
    line = lines(document(page, url, "text"))[0]
    for window in (page, other):
        tab(window, "대본").click()
    mine = words(page, line)
    mine.focus()
    write(other, words(other, line), "다른 창에서 쓴 대사")
    mine.press_sequentially("내 글")
    mine.blur()
    page.evaluate("toonverse.settled()")
    told = row(page, line["id"]).get_by_role("alert")
    expect(told).to_contain_text("다른 창에서 쓴 대사")
    expect(mine).to_have_value(re.compile("내 글"))
    assert lines(document(page, url, "text"))[0]["text"]["ko"] == "다른 창에서 쓴 대사"
    told.get_by_role("button", name="내 것으로 저장").click()
    expect(told).to_have_count(0)
    expect(words(other, line)).to_have_value(re.compile("내 글"))
    assert "내 글" in lines(document(page, url, "text"))[0]["text"]["ko"]


def test_taking_the_other_windows_words_forgets_mine(server: Server, visitor: NewVisitor) -> None:
    page, url, other = ready(server, visitor)
    line = lines(document(page, url, "text"))[0]
    for window in (page, other):
        tab(window, "대본").click()
    words(page, line).focus()
    write(other, words(other, line), "그쪽 대사")
    words(page, line).press_sequentially("내 것")
    words(page, line).blur()
    # The row is drawn anew when this window hears of the other's words, and what was typed is sent again:
    # a press on a button that is just being replaced would meet nothing.
    expect(page.locator("[role=tabpanel]:visible .tv-cell")).to_contain_text("v2")
    page.evaluate(SETTLED)
    row(page, line["id"]).get_by_role("button", name="이것으로 쓰기").click()
    expect(words(page, line)).to_have_value("그쪽 대사")
    expect(state(page)).to_have_attribute("data-state", "saved")
    page.reload()
    tab(page, "대본").click()
    expect(words(page, line)).to_have_value("그쪽 대사")
