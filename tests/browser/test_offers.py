"""What waits for a person after a re-run: new values beside edits, and the tray."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import LONG, row, tab
from tests.browser.test_past import document, ready


def run_again(page: Page) -> None:
    page.get_by_role("button", name="전체 실행").locator("visible=true").first.click()
    page.get_by_role("button", name="중지").first.wait_for(timeout=LONG)
    page.get_by_role("button", name="전체 실행").first.wait_for(timeout=LONG)


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
        row(page, beat["id"]).get_by_role("button", name="비트 빼기").click()
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
