"""History, undo and redo, proposals: what a person sees and does."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import LONG, ids, make, no_sideways_scroll, open_notebook, row, tab, wait_until_done

ALL_SAVED = "저장 완료"


def ready(server: Server, visitor: NewVisitor, width: int = 1280) -> tuple[Page, str]:
    one = visitor(server, width=width)
    open_notebook(one.page, one.url)
    make(one.page)
    return one.page, one.url


def document(page: Page, url: str, stage: str) -> dict:
    _, episode = ids(page)
    return page.request.get(f"{url}/api/episodes/{episode}/documents/{stage}").json()["document"]


def lines(script: dict) -> list[dict]:
    return [beat for scene in script["scenes"] for beat in scene["beats"] if beat["kind"] == "dialogue"]


def words(page: Page, line: dict) -> Locator:
    return row(page, line["id"]).locator("textarea").first


def write(page: Page, field: Locator, text: str) -> None:
    field.fill(text)
    field.blur()
    expect(page.locator(".tv-undo .tv-outbox")).to_have_attribute("data-state", "saved")


def gutter(page: Page, panel: dict) -> Locator:
    return row(page, panel["id"]).get_by_label("컷 간격", exact=True)


def one_below_the_other(compared: Locator) -> None:
    """What is compared, its changes and its buttons each have the whole width."""
    parts = compared.evaluate(
        "box => [...box.children].map((one) => { const at = one.getBoundingClientRect();"
        " return [at.left, at.width, box.clientWidth]; })"
    )
    assert len({left for left, _, _ in parts}) == 1, parts
    assert all(width > 0.88 * whole for _, width, whole in parts), parts


def test_undo_and_redo_follow_the_order_of_saves_over_all_stages_and_a_reload(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    line, panel = lines(document(page, url, "text"))[0], document(page, url, "director")["panels"][1]
    tab(page, "대본").click()
    write(page, words(page, line), "이 대사는 먼저 고쳤다.")
    tab(page, "콘티").click()
    write(page, gutter(page, panel), "333")
    undo = page.get_by_role("button", name="되돌리기: 2번 컷 컷 간격")
    expect(undo).to_be_enabled()
    page.reload()
    tab(page, "콘티").click()
    expect(gutter(page, panel)).to_have_value("333")
    undo.click()
    expect(gutter(page, panel)).to_have_value(str(panel["gutter"]))
    expect(page.get_by_role("button", name=re.compile("^되돌리기: S#"))).to_be_enabled()
    page.keyboard.press("Control+z")
    expect(page.get_by_role("button", name="되돌릴 것이 없습니다")).to_be_disabled()
    assert lines(document(page, url, "text"))[0]["text"] == line["text"]
    page.keyboard.press("Control+Shift+z")
    page.keyboard.press("Control+y")
    expect(gutter(page, panel)).to_have_value("333")
    tab(page, "대본").click()
    expect(words(page, line)).to_have_value("이 대사는 먼저 고쳤다.")


def test_a_run_in_between_is_not_undone(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    line = lines(document(page, url, "text"))[0]
    tab(page, "대본").click()
    write(page, words(page, line), "다시 식자할 대사.")
    tab(page, "식자").click()
    expect(page.get_by_text("갱신 필요").locator("visible=true").first).to_be_visible()
    page.get_by_role("button", name="전체 실행").locator("visible=true").first.click()
    expect(page.get_by_text("갱신 필요").locator("visible=true")).to_have_count(0, timeout=LONG)
    wait_until_done(page)
    page.keyboard.press("Control+z")
    expect(page.get_by_text(re.compile("갱신 필요")).first).to_be_visible()
    assert lines(document(page, url, "text"))[0]["text"] == line["text"]
    expect(tab(page, "식자")).to_contain_text("✓")


def test_while_typing_the_fields_own_undo_works(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    first, second = lines(document(page, url, "text"))[:2]
    tab(page, "대본").click()
    write(page, words(page, first), "먼저 저장한 대사")
    words(page, second).click()
    page.keyboard.press("End")
    page.keyboard.type("xyz")
    page.keyboard.press("Control+z")
    expect(words(page, second)).not_to_have_value(re.compile("xyz"))
    expect(words(page, first)).to_have_value("먼저 저장한 대사")


def test_a_step_is_what_was_written_in_a_field_and_not_a_letter(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    line = lines(document(page, url, "text"))[1]
    before = line["text"]["ko"]
    tab(page, "대본").click()
    box = words(page, line)
    box.click()
    page.keyboard.press("End")
    # As slowly as somebody types who looks for the keys.
    for letter in "느리게":
        page.keyboard.insert_text(letter)
        page.wait_for_timeout(500)
    expect(page.get_by_role("button", name=re.compile("^되돌리기: S#"))).to_be_enabled()
    page.keyboard.press("Control+z")
    expect(box).to_have_value(before)
    expect(box).to_be_focused()
    expect(page.get_by_role("button", name="되돌릴 것이 없습니다")).to_be_disabled()
    page.keyboard.press("Control+y")
    expect(box).to_have_value(before + "느리게")
    # Two pieces with a pause between them are two steps.
    page.keyboard.press("End")
    page.keyboard.type("abc")
    expect(page.locator(".tv-undo .tv-outbox")).to_have_attribute("data-state", "saved")
    page.wait_for_timeout(1500)
    page.keyboard.type("def")
    page.get_by_role("button", name=re.compile("^되돌리기: S#")).click()
    expect(box).to_have_value(before + "느리게abc")
    page.get_by_role("button", name=re.compile("^되돌리기: S#")).click()
    expect(box).to_have_value(before + "느리게")


def test_only_what_is_ticked_comes_back_from_a_comparison(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    first, second = lines(document(page, url, "text"))[:2]
    tab(page, "대본").click()
    write(page, words(page, first), "하나만 되돌릴 대사")
    write(page, words(page, second), "그대로 둘 대사")
    page.get_by_role("button", name="기록").locator("visible=true").first.click()
    expect(page.get_by_text("대사 1개 고쳐 씀").first).to_be_visible()
    page.get_by_role("button", name="v1과 지금 비교").click()
    compared = page.locator(".tv-compare:visible")
    expect(compared.locator("ins").first).to_contain_text("하나만")
    one_below_the_other(compared)
    expect(compared.get_by_role("button", name="고른 것만 복원 (0)")).to_be_disabled()
    compared.get_by_role("checkbox").first.check()
    compared.get_by_role("button", name="고른 것만 복원 (1)").click()
    expect(words(page, first)).to_have_value(first["text"]["ko"])
    expect(words(page, second)).to_have_value("그대로 둘 대사")
    expect(page.get_by_text("v1 일부 복원")).to_be_visible()


def test_a_field_goes_back_to_the_engines_value_by_one_click(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    panel = document(page, url, "director")["panels"][0]
    tab(page, "콘티").click()
    back = row(page, panel["id"]).get_by_role("button", name="엔진이 만든 값으로")
    expect(back).to_have_count(0)
    write(page, gutter(page, panel), "444")
    back.click()
    expect(gutter(page, panel)).to_have_value(str(panel["gutter"]))
    expect(back).to_have_count(0)


def test_history_and_comparison_fit_a_phone(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor, width=360)
    line = lines(document(page, url, "text"))[0]
    page.locator(".tv-stages-now").click()
    page.get_by_role("navigation", name="단계").get_by_role("button", name=re.compile("대본")).click()
    write(page, words(page, line), "아주 긴 대사를 적어서 좁은 화면에서도 옆으로 넘치지 않는지 본다. " * 3)
    page.get_by_role("button", name="기록").locator("visible=true").first.click()
    page.get_by_role("button", name="v1과 지금 비교").click()
    expect(page.locator(".tv-compare:visible ins").first).to_be_visible()
    one_below_the_other(page.locator(".tv-compare:visible"))
    no_sideways_scroll(page)
