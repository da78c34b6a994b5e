"""The notebook around the stages: what a run would do, notes, confirming, one view, one file, projects."""

from __future__ import annotations

import re
import zipfile
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import ids, no_sideways_scroll, open_notebook, row, tab, until, wait_until_done
from tests.browser.test_past import document, ready

MORE = "더 보기: 화면, 저장, 열기"
WAYS = "다른 실행 방법"


def cell(page: Page) -> Locator:
    return page.locator(".tv-cell").locator("visible=true").first


def menu(page: Page, name: str) -> Locator:
    page.locator(".tv-bar").get_by_role("button", name=MORE).click()
    return page.get_by_role("menuitem", name=re.compile(f"^{name}"))


def reworded(page: Page, url: str, words: str) -> None:
    line = next(
        beat
        for scene in document(page, url, "text")["scenes"]
        for beat in scene["beats"]
        if beat["kind"] == "dialogue"
    )
    tab(page, "대본").click()
    field = row(page, line["id"]).locator("textarea").first
    field.fill(words)
    field.blur()
    expect(page.locator(".tv-undo .tv-outbox")).to_have_attribute("data-state", "saved")


def test_a_cell_says_what_each_run_would_do_and_counts_them(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    tab(page, "식자").click()
    expect(cell(page)).to_contain_text("1번째 실행")
    expect(cell(page).locator(".tv-outlook")).to_contain_text("할 일이 없습니다")
    reworded(page, url, "한 줄만 고쳤다.")
    tab(page, "식자").click()
    expect(cell(page).locator(".tv-outlook")).to_contain_text("컷 1개를 식자합니다")
    expect(cell(page).locator(".tv-outlook")).to_contain_text("무료")
    cell(page).get_by_role("button", name=WAYS).click()
    stale = page.get_by_role("menuitem", name=re.compile("^갱신 필요만"))
    expect(stale).to_contain_text("컷 1개를 식자합니다")
    stale.click()
    wait_until_done(page)
    expect(cell(page)).to_contain_text("2번째 실행")
    expect(page.get_by_text("갱신 필요").locator("visible=true")).to_have_count(0)
    cell(page).get_by_role("button", name=WAYS).click()
    page.get_by_role("menuitem", name=re.compile("^새로 실행")).click()
    expect(cell(page)).to_contain_text("3번째 실행")
    wait_until_done(page)


def test_a_note_stays_and_what_is_confirmed_says_when_it_has_changed(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    tab(page, "대본").click()
    cell(page).get_by_role("button", name="메모", exact=True).click()
    area = cell(page).get_by_label("대본 메모")
    area.fill(
        "# 2차 회의\n- [x] 제목\n- [ ] **결말**\n\n<img src=x onerror=alert(1)> [곳](javascript:alert(1))"
    )
    cell(page).get_by_role("button", name="닫기").click()
    cell(page).get_by_role("button", name="확정", exact=True).click()
    expect(cell(page)).to_contain_text("확정됨")
    page.reload()
    tab(page, "대본").click()
    note = cell(page).locator(".tv-note")
    expect(note.get_by_role("heading", name="2차 회의")).to_be_visible()
    expect(note.get_by_role("checkbox").first).to_have_attribute("aria-checked", "true")
    expect(note).to_contain_text("<img src=x onerror=alert(1)>")
    assert note.locator("img, a").count() == 0
    expect(cell(page)).to_contain_text("확정됨")
    reworded(page, url, "확정한 뒤에 고친 대사.")
    expect(cell(page)).to_contain_text(re.compile(r"v\d+ 확정 뒤에 바뀜"))


def test_all_cells_in_one_view_stay_so_and_the_tabs_lead_to_their_places(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = ready(server, visitor)
    page.get_by_role("button", name="모든 단계를 이어서 보기").click()
    headings = page.locator(".tv-stack-head").locator("visible=true")
    expect(headings).to_have_count(6)
    tab(page, "그림").click()
    expect(page.locator("#tab-image .tv-stack-head")).to_be_in_viewport()
    page.reload()
    expect(headings).to_have_count(6)
    page.locator("#tab-text .tv-stack-fold").click()
    expect(page.locator("#tab-text .tv-cell")).to_be_hidden()
    no_sideways_scroll(page)
    page.get_by_role("button", name="단계마다 탭으로 보기").click()
    expect(headings).to_have_count(0)


def test_the_notebook_as_one_file_opens_without_a_network(
    server: Server, visitor: NewVisitor, tmp_path: Path
) -> None:
    page, url = ready(server, visitor)
    reworded(page, url, "<script>alert(1)</script> 하고 말했다.")
    with page.expect_download() as download:
        menu(page, "노트북을 파일 하나로").click()
    file = tmp_path / "notebook.html"
    download.value.save_as(file)
    assert download.value.suggested_filename.endswith(".html")
    reader = page.context.browser.new_context(offline=True).new_page()
    reader.goto(file.as_uri())
    for stage in ("기획", "대본", "콘티", "그림", "식자", "원고 출력"):
        expect(reader.get_by_role("heading", name=re.compile(stage)).first).to_be_visible()
    expect(reader.locator("body")).to_contain_text("<script>alert(1)</script> 하고 말했다.")
    assert reader.locator("script").count() == 0
    # Below the fold they are lazy; each must open all the same.
    reader.evaluate("Promise.all([...document.images].map((one) => ((one.loading = 'eager'), one.decode())))")
    assert reader.evaluate("document.images.length") >= len(document(page, url, "director")["panels"])
    reader.context.close()


def test_a_project_goes_to_another_person_and_a_tampered_one_is_refused_with_the_reason(
    server: Server, visitor: NewVisitor, tmp_path: Path
) -> None:
    page, url = ready(server, visitor)
    script = document(page, url, "text")
    # Whichever episode it is saved from, it opens on the first.
    page.mouse.move(500, 600)
    page.mouse.wheel(0, 900)
    until(page, lambda: page.evaluate("scrollY") > 100)
    page.get_by_role("button", name="다음 화 추가").click()
    expect(page.get_by_label("지난 이야기")).not_to_have_value("")
    with page.expect_download() as download:
        menu(page, "작품 저장").click()
    file = tmp_path / "project.zip"
    download.value.save_as(file)
    other = visitor(server)
    open_notebook(other.page, other.url)
    _open(other.page, _tampered(file))
    expect(other.page.get_by_role("alert").locator("visible=true").first).to_contain_text(
        re.compile("파일|zip")
    )
    assert "project=" not in other.page.url
    _open(other.page, file)
    expect(other.page.get_by_role("status").filter(has_text="열었습니다. 회차는")).to_be_visible()
    wait_until_done(other.page)
    expect(other.page).to_have_url(re.compile("project="))
    assert document(other.page, url, "text") == script
    assert ids(other.page)[0] != ids(page)[0]


def test_the_next_episode_goes_on_with_cast_places_and_the_story_so_far(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    cast = document(page, url, "text")["cast"]
    title = document(page, url, "text")["title"]["ko"]
    page.get_by_role("button", name="다음 화 추가").click()
    expect(page.get_by_label("지난 이야기")).to_have_value(re.compile(re.escape(title)))
    expect(page.get_by_label("이 작품의 장소")).not_to_have_value("")
    assert page.evaluate("scrollY") == 0
    page.get_by_role("button", name="전체 실행").locator("visible=true").first.click()
    wait_until_done(page)
    after = document(page, url, "text")
    assert {one["id"] for one in after["cast"]} >= {one["id"] for one in cast}
    assert after["title"] != {"ko": title}


def _open(page: Page, file: Path) -> None:
    with page.expect_file_chooser() as chooser:
        menu(page, "작품 열기").click()
    chooser.value.set_files(file)


def _tampered(file: Path) -> Path:
    """The same file with one byte of a document changed."""
    changed = file.with_name("tampered.zip")
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(changed, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data + b" " if name.endswith(".json") and name != "manifest.json" else data)
    return changed


def test_a_file_that_is_no_project_is_told_of_without_moving_the_bar(
    server: Server, visitor: NewVisitor, tmp_path: Path
) -> None:
    page, _ = ready(server, visitor)
    wrong = tmp_path / "notes.zip"
    wrong.write_bytes(b"just words")
    page.mouse.wheel(0, 600)
    with page.expect_file_chooser() as chooser:
        menu(page, "작품 열기").click()
    chooser.value.set_files(wrong)
    word = page.get_by_role("alert").filter(has_text="작품 파일이 아닙니다.")
    expect(word).to_be_visible()
    expect(word).not_to_contain_text("zip file")
    tab(page, "콘티").click()
    expect(tab(page, "콘티")).to_have_attribute("aria-selected", "true")


def test_the_keyboard_comes_to_the_editor_by_a_link_and_to_the_tabs_once(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = ready(server, visitor)
    tab(page, "콘티").click()
    expect(tab(page, "콘티")).to_have_attribute("tabindex", "0")
    expect(page.locator("#tv-tabs [role=tab][tabindex='0']")).to_have_count(1)
    tab(page, "콘티").press("ArrowRight")
    expect(tab(page, "그림")).to_be_focused()
    expect(page.locator("#tv-tabs [role=tab][tabindex='0']")).to_have_text(re.compile("그림"))
    page.keyboard.press("Home")
    expect(tab(page, "기획")).to_be_focused()
    page.get_by_role("link", name="편집기로 건너뛰기").press("Enter")
    assert page.evaluate("document.activeElement.closest('[role=tabpanel] .tv-widget-brief') !== null")


def test_a_new_work_is_a_button_with_words_and_its_list_opens_under_it(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = ready(server, visitor)
    new = page.get_by_role("button", name="새 작품")
    expect(new.get_by_text("새 작품")).to_be_visible()
    new.click()
    button, box = new.bounding_box(), page.get_by_role("group", name="새 작품").bounding_box()
    assert button and box
    assert abs(button["x"] - box["x"]) < 4 and 0 <= box["y"] - button["y"] - button["height"] < 30
    expect(page.get_by_role("group", name="새 작품").get_by_role("button").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("group", name="새 작품")).to_have_count(0)
    expect(new).to_be_focused()


def test_the_number_of_a_panel_covers_no_balloon(server: Server, visitor: NewVisitor) -> None:
    page, _ = ready(server, visitor)
    tab(page, "식자").click()
    expect(page.locator(".tv-letter").nth(1)).to_be_visible()
    over = page.locator(".tv-letter-board").evaluate_all(
        "all => all.filter((one) => one.querySelector('.tv-number').getBoundingClientRect().bottom"
        " > one.querySelector('.tv-canvas').getBoundingClientRect().top).length"
    )
    assert over == 0


def test_the_focus_goes_on_where_the_keyboard_led(server: Server, visitor: NewVisitor) -> None:
    """What is drawn anew under the focus hands it on: it never falls back to the top of the page."""
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("소재", exact=True).fill("등대지기 노아가 열쇠를 잃어버린다. 폭풍이 온다.")
    page.get_by_role("button", name="한 화 만들기").press("Enter")
    wait_until_done(page)
    expect(page.get_by_role("link", name="지금 읽기")).to_be_focused()
    page.keyboard.press("Alt+3")
    expect(tab(page, "콘티")).to_be_focused()
    page.get_by_role("button", name="전체 실행").locator("visible=true").press("Enter")
    expect(page.get_by_role("button", name="전체 실행").locator("visible=true")).to_be_focused()
    page.locator(".tv-lang").press("Enter")
    expect(page.get_by_role("button", name="Run all").locator("visible=true")).to_be_visible()
    expect(page.locator(".tv-lang")).to_be_focused()


@pytest.mark.parametrize("width", [740, 900, 1100, 1280])
def test_nothing_in_the_bar_lies_over_another_or_out_of_sight(
    server: Server, visitor: NewVisitor, width: int
) -> None:
    page, _ = ready(server, visitor)
    tab(page, "콘티").click()
    page.set_viewport_size({"width": width, "height": 800})
    gutter = page.get_by_label("컷 간격", exact=True).locator("visible=true").first
    for value, state in (("70", "saved"), ("-5", "refused")):
        gutter.fill(value)
        gutter.blur()
        expect(page.locator(".tv-undo .tv-outbox")).to_have_attribute("data-state", state)
        # Found and measured at one go: the bar may be drawn anew in between.
        boxes = page.evaluate(
            """() => [...document.querySelectorAll(".tv-bar :is(button, select, a)")]
                .filter((one) => one.offsetParent)
                .map((one) => one.getBoundingClientRect()).map((box) => [box.left, box.right])"""
        )
        boxes.sort()
        assert all(left >= before[1] - 1 for before, (left, _) in pairwise(boxes)), boxes
        assert boxes[-1][1] <= width, boxes
    if width < 1200:
        page.locator(".tv-bar-menu").click()
        expect(page.locator(".tv-bar-more").get_by_role("link", name="뷰어")).to_be_in_viewport()
