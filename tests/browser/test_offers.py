"""What waits for a person after a re-run: new values beside edits, and the tray."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import LONG, row, tab
from tests.browser.test_past import document, ready, words, write


def run_again(page: Page) -> None:
    page.get_by_role("button", name="전체 실행").locator("visible=true").first.click()
    page.get_by_role("button", name="중지").first.wait_for(timeout=LONG)
    page.get_by_role("button", name="전체 실행").first.wait_for(timeout=LONG)


def test_a_new_value_is_offered_in_the_field_and_in_a_list(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    beats = [beat for scene in document(page, url, "text")["scenes"] for beat in scene["beats"]]
    actions = {beat["text"]["ko"]: beat for beat in beats if beat["kind"] == "action"}
    panel = next(one for one in document(page, url, "director")["panels"] if one["action"] in actions)
    tab(page, "콘티").click()
    write(page, words(page, panel), "내가 직접 쓴 지문.")
    tab(page, "대본").click()
    write(page, words(page, actions[panel["action"]]), "엔진이 새로 읽을 지문.")
    run_again(page)
    tab(page, "콘티").click()
    offer = row(page, panel["id"]).get_by_role("group", name="엔진이 새로 만든 값")
    expect(offer).to_contain_text("엔진이 새로 읽을 지문.")
    expect(words(page, panel)).to_have_value("내가 직접 쓴 지문.")
    page.get_by_role("button", name="보기", exact=True).locator("visible=true").first.click()
    listed = page.get_by_role("region", name="직접 고친 곳에 엔진이 새 값을 냈습니다")
    expect(listed).to_contain_text("내가 직접 쓴 지문.")
    offer.get_by_role("button", name="새 값 쓰기").click()
    expect(words(page, panel)).to_have_value("엔진이 새로 읽을 지문.")
    expect(offer).to_have_count(0)
    page.keyboard.press("Control+z")
    expect(words(page, panel)).to_have_value("내가 직접 쓴 지문.")
    offer.get_by_role("button", name="내 값 유지").click()
    expect(offer).to_have_count(0)
    expect(words(page, panel)).to_have_value("내가 직접 쓴 지문.")


def test_a_picture_without_a_panel_waits_in_the_tray_and_serves_another(
    server: Server, visitor: NewVisitor, tmp_path: Path
) -> None:
    page, url = ready(server, visitor)
    scene = document(page, url, "text")["scenes"][-1]
    panels = document(page, url, "director")["panels"]
    last = next(one for one in panels if one["scene"] == scene["id"])
    Image.new("RGB", (640, 480), "#3366aa").save(tmp_path / "mine.png")
    tab(page, "그림").click()
    row(page, last["id"]).locator("input[type=file]").first.set_input_files(tmp_path / "mine.png")
    expect(row(page, last["id"]).get_by_text("내 그림", exact=True)).to_be_visible()
    tab(page, "대본").click()
    for beat in scene["beats"]:
        row(page, beat["id"]).get_by_role("button", name="항목 빼기").click()
        expect(page.locator(f"#tab-text [data-item='{beat['id']}']")).to_have_count(0)
    run_again(page)
    tab(page, "그림").click()
    page.get_by_role("button", name="보기", exact=True).locator("visible=true").first.click()
    held = page.get_by_role("region", name="보관함")
    expect(held.get_by_role("img")).to_have_count(2)
    held.get_by_label("다른 컷에 쓰기…").last.select_option("1번 컷")
    expect(row(page, panels[0]["id"]).get_by_text("내 그림", exact=True)).to_be_visible()
    expect(held.get_by_role("img")).to_have_count(2)
    held.get_by_role("button", name="버리기").click()
    expect(held).to_have_count(0)
