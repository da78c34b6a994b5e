"""The settings of a stage, and a font of one's own in those of the lettering."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect
from pylopdf_fonts_ko import serif_path

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import tab
from tests.browser.test_past import ready
from tests.browser.test_sending import unfold
from tests.runtime.test_own_fonts import CAPITALS, part


def test_the_settings_of_a_stage_are_there_to_be_seen(server: Server, visitor: NewVisitor) -> None:
    page, _ = ready(server, visitor)
    tab(page, "식자").click()
    panel = unfold(page, "설정")
    expect(panel.locator("select").first).to_be_visible()


def test_a_font_of_one_s_own_is_brought_chosen_and_lettered_in(server: Server, visitor: NewVisitor) -> None:
    page, _ = ready(server, visitor)
    tab(page, "식자").click()
    panel = unfold(page, "설정")
    file = panel.locator(".tv-font input[type=file]")
    broken = {"name": "../../<b>.ttf", "mimeType": "font/ttf", "buffer": b"PK\x03\x04"}
    file.set_input_files(broken)  # pyright: ignore[reportArgumentType]
    expect(page.get_by_text("쓸 수 있는 글꼴 파일이 아닙니다")).to_be_visible()
    data = part(Path(serif_path()), CAPITALS + "가나다라마바사")
    file.set_input_files({"name": "mine.otf", "mimeType": "font/otf", "buffer": data})
    expect(panel.locator("[data-k=font-covers]")).to_contain_text("한글 7자, 라틴 26자")
    chosen = panel.locator("select").filter(has=page.locator("option", has_text="한글 7자"))
    expect(chosen.locator("option:checked")).to_contain_text("라틴 26자")
    chosen.select_option("")
    expect(panel.get_by_role("button", name="이 글꼴 빼기")).to_be_hidden()
    chosen.select_option(label=chosen.locator("option").nth(1).inner_text())
    panel.get_by_role("button", name="이 글꼴 빼기").click()
    expect(page.get_by_text("글꼴을 뺐습니다")).to_be_visible()
    expect(panel.locator("option", has_text="한글 7자")).to_have_count(0)
    chosen = panel.locator("select").filter(has=page.locator("option", has_text="프리셋의 글꼴"))
    expect(chosen.locator("option:checked")).to_have_text("프리셋의 글꼴")
