"""Editing in every tab: saved by itself, stale with a reason, brought up to date by a click."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import ids, make, open_notebook, row, tab, wait_until_done

SAVED = "저장됨"


def ready(server: Server, visitor: NewVisitor) -> tuple[Page, str]:
    one = visitor(server)
    open_notebook(one.page, one.url)
    make(one.page)
    return one.page, one.url


def document(page: Page, url: str, stage: str) -> dict:
    _, episode = ids(page)
    return page.request.get(f"{url}/api/episodes/{episode}/documents/{stage}").json()["document"]


def first_line(script: dict) -> dict:
    return next(beat for scene in script["scenes"] for beat in scene["beats"] if beat["kind"] == "dialogue")


def test_a_reworded_line_needs_lettering_only_and_says_why(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    line = first_line(document(page, url, "text"))
    tab(page, "대본").click()
    field = row(page, line["id"]).locator("textarea").first
    field.fill("이 대사는 브라우저에서 고쳤다.")
    field.blur()
    expect(page.get_by_text(SAVED).first).to_be_visible()
    tab(page, "식자").click()
    expect(page.get_by_text(re.compile("갱신 필요")).first).to_be_visible()
    page.get_by_role("button", name="여기부터 실행").locator("visible=true").click()
    wait_until_done(page)
    expect(page.get_by_text(re.compile("갱신 필요")).locator("visible=true")).to_have_count(0)
    lettered = document(page, url, "lettering")
    texts = [
        " ".join(set_line["text"] for set_line in balloon["text_lines"])
        for panel in lettered["panels"]
        for balloon in panel["balloons"]["ko"]
        if balloon["line"] == line["id"]
    ]
    assert texts and "브라우저에서" in texts[0]


def test_a_storyboard_edit_survives_a_reload_and_a_new_run(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    panel = document(page, url, "director")["panels"][1]
    tab(page, "콘티").click()
    shot = row(page, panel["id"])
    shot.get_by_label("컷 간격").fill("333")
    shot.get_by_label("컷 간격").blur()
    expect(page.get_by_text(SAVED).first).to_be_visible()
    page.reload()
    tab(page, "콘티").click()
    expect(row(page, panel["id"]).get_by_label("컷 간격")).to_have_value("333")
    tab(page, "원고 출력").click()
    expect(page.get_by_text(re.compile("갱신 필요")).first).to_be_visible()
    page.get_by_role("button", name="전체 실행").locator("visible=true").first.click()
    wait_until_done(page)
    assert document(page, url, "director")["panels"][1]["gutter"] == 333


def test_a_refused_value_is_told_at_the_field_and_what_was_typed_stays(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    panel = document(page, url, "director")["panels"][0]
    tab(page, "콘티").click()
    field = row(page, panel["id"]).get_by_label("컷 간격")
    field.fill("999999")
    field.blur()
    expect(page.get_by_role("alert").first).to_be_visible()
    expect(field).to_have_value("999999")
    assert document(page, url, "director")["panels"][0]["gutter"] == panel["gutter"]


def test_hostile_text_is_shown_as_it_is_and_runs_nowhere(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    hostile = '<img src=x onerror="window.hacked=1"> ${window.hacked=1} {{7*7}} \u202e뒤집기 \u200b🙂'
    line = first_line(document(page, url, "text"))
    tab(page, "대본").click()
    field = row(page, line["id"]).locator("textarea").first
    field.fill(hostile)
    field.blur()
    expect(page.get_by_text(SAVED).first).to_be_visible()
    page.get_by_role("button", name="전체 실행").locator("visible=true").first.click()
    wait_until_done(page)
    for name in ("콘티", "그림", "식자", "원고 출력", "점검", "작업"):
        tab(page, name).click()
        page.wait_for_timeout(300)
    project, episode = ids(page)
    assert document(page, url, "text") and first_line(document(page, url, "text"))["text"]["ko"] == hostile
    page.goto(f"{url}/reader?project={project}&episode={episode}")
    assert page.evaluate("window.hacked") is None


def test_a_picture_of_ones_own_replaces_a_panel_and_what_is_none_is_told(
    server: Server, visitor: NewVisitor, tmp_path: Path
) -> None:
    page, url = ready(server, visitor)
    Image.new("RGB", (640, 480), "#3366aa").save(tmp_path / "mine.png")
    (tmp_path / "none.png").write_bytes(b"not a picture")
    tab(page, "그림").click()
    panel = document(page, url, "image")["panels"][0]
    chooser = row(page, panel["id"]).locator("input[type=file]").first
    chooser.set_input_files(tmp_path / "none.png")
    expect(page.get_by_role("alert").first).to_be_visible()
    chooser.set_input_files(tmp_path / "mine.png")
    expect(row(page, panel["id"]).get_by_text("내 그림", exact=True)).to_be_visible()
    after = document(page, url, "image")["panels"][0]
    assert len(after["candidates"]) == 2 and after["chosen"] != panel["chosen"]


def test_history_brings_an_earlier_version_back(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    line = first_line(document(page, url, "text"))
    tab(page, "대본").click()
    field = row(page, line["id"]).locator("textarea").first
    field.fill("잠깐 바꾼 대사")
    field.blur()
    expect(page.get_by_text(SAVED).first).to_be_visible()
    page.get_by_role("button", name="기록").locator("visible=true").first.click()
    page.get_by_role("button", name="v1과 지금 비교").click()
    page.get_by_role("button", name="v1 전체 복원").click()
    expect(row(page, line["id"]).locator("textarea").first).to_have_value(line["text"]["ko"])


def test_a_document_from_a_file_is_told_with_what_came_in_and_can_be_taken_back(
    server: Server, visitor: NewVisitor, tmp_path: Path
) -> None:
    page, url = ready(server, visitor)
    script = document(page, url, "text")
    tab(page, "대본").click()
    cell = page.locator("#tab-text")
    cell.get_by_role("button", name="내보내기·불러오기").click()
    with page.expect_download() as saved:
        cell.get_by_role("button", name="파일로 내보내기").click()
    file = tmp_path / "script.json"
    saved.value.save_as(file)
    file.write_text(json.dumps({**script, "scenes": script["scenes"][:2]}), encoding="utf-8")
    cell.locator("input[type=file][accept*=json]").set_input_files(file)
    lines = sum(beat["kind"] != "action" for scene in script["scenes"][:2] for beat in scene["beats"])
    said = f"대본을 불러왔습니다. 장면 2개, 대사 {lines}개, 등장인물 {len(script['cast'])}명입니다."
    told = page.get_by_role("status").filter(has_text=said)
    expect(told).to_be_visible()
    assert len(document(page, url, "text")["scenes"]) == 2
    told.get_by_role("button", name="되돌리기").click()
    expect(page.get_by_text("되돌렸습니다: 문서 불러오기")).to_be_visible()
    assert document(page, url, "text") == script
