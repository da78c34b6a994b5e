"""Editing a storyboard by hand: many panels at once, lines between panels, find and replace, tables."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server, Visitor
from tests.browser.steps import ids, make, no_sideways_scroll, open_notebook, tab, until

UNDO = "되돌리기"


def ready(server: Server, visitor: NewVisitor, **how: Any) -> tuple[Page, str]:
    one: Visitor = visitor(server, **how)
    open_notebook(one.page, one.url)
    make(one.page)
    if how.get("width", 1280) > 720:
        tab(one.page, "콘티").click()
    else:
        one.page.locator(".tv-stages-now").click()
        one.page.get_by_role("navigation", name="단계").get_by_role("button", name=re.compile("콘티")).click()
    expect(shots(one.page).nth(14)).to_be_attached()
    return one.page, one.url


def shots(page: Page) -> Locator:
    return page.locator(".tv-shot")


def slot(page: Page, panel: str) -> Locator:
    return page.locator(f".tv-slot[data-key='{panel}']")


def view(page: Page, url: str, stage: str = "director") -> dict[str, Any]:
    _, episode = ids(page)
    return page.request.get(f"{url}/api/episodes/{episode}/documents/{stage}").json()


def panels(page: Page, url: str) -> list[dict[str, Any]]:
    """The panels once everything is saved."""
    page.evaluate("toonverse.settled()")
    return view(page, url)["document"]["panels"]


def order(page: Page, url: str) -> list[str]:
    return [panel["id"] for panel in panels(page, url)]


def pick(page: Page, number: int, *keys: Any) -> None:
    shots(page).nth(number - 1).locator(".tv-number").click(modifiers=list(keys))


def test_many_panels_are_set_in_one_save_and_undone_in_one_step(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    before = panels(page, url)
    number = view(page, url)["number"]
    pick(page, 2)
    pick(page, 5, "Shift")
    pick(page, 3, "Control")
    bar = page.get_by_role("toolbar", name="선택한 컷")
    expect(bar).to_contain_text("3컷 선택")
    bar.get_by_label("선택한 컷의 샷").select_option("insert")
    bar.get_by_label("컷 간격").fill("333")
    bar.get_by_label("컷 간격").press("Enter")
    bar.get_by_role("button", name="선택한 컷 고정", exact=True).click()
    after = panels(page, url)
    changed = [one["id"] for one, old in zip(after, before, strict=True) if one != old]
    assert changed == [before[at]["id"] for at in (1, 3, 4)]
    assert all(
        (one["shot"], one["gutter"], one["locked"]) == ("insert", 333, True)
        for one in after
        if one["id"] in changed
    )
    assert view(page, url)["number"] == number + 3
    for step in (4, 5, 6):
        page.locator(".tv-undo [data-k=undo]").click()
        until(page, lambda step=step: view(page, url)["number"] >= number + step)
    assert panels(page, url) == before
    assert view(page, url)["edited"] == []


def test_panels_are_taken_out_together_and_come_back_by_the_word_that_says_so(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    before = panels(page, url)
    pick(page, 2)
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Delete")
    told = page.locator(".tv-toast")
    expect(told).to_contain_text("컷 2개 빼기")
    assert [one["id"] for one in panels(page, url)] == [one["id"] for one in (before[0], *before[3:])]
    expect(page.get_by_text(re.compile("컷에 없는 대사"))).to_be_visible()
    told.get_by_role("button", name=UNDO).click()
    expect(shots(page)).to_have_count(len(before))
    assert panels(page, url) == before
    pick(page, 2)
    page.keyboard.press("Delete")
    page.get_by_text("빼 둔 컷 1개").click()
    page.get_by_role("button", name="되돌려 놓기").click()
    expect(shots(page)).to_have_count(len(before))
    assert panels(page, url) == before


def test_a_panel_moves_by_keyboard_and_by_drag_and_keeps_what_is_being_typed(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    before = order(page, url)
    area = slot(page, before[2]).locator(".is-action textarea")
    area.click()
    area.press("End")
    page.keyboard.type("쓰는 중")
    page.keyboard.press("Alt+ArrowUp")
    page.keyboard.type(" 계속")
    expect(area).to_be_focused()
    expect(area).to_have_value(re.compile("쓰는 중 계속$"))
    area.blur()
    assert order(page, url)[:4] == [before[0], before[2], before[1], before[3]]
    assert panels(page, url)[1]["action"].endswith("쓰는 중 계속")
    thumb = slot(page, before[0]).locator(".tv-thumb")
    # Away from the edges of the window, where a drag scrolls.
    page.evaluate("document.querySelector('.tv-shots').scrollIntoView(); window.scrollBy(0, -210)")
    start = thumb.bounding_box()
    assert start
    page.mouse.move(start["x"] + 30, start["y"] + 60)
    page.mouse.down()
    page.mouse.move(start["x"] + 40, start["y"] + 90, steps=4)

    def over_the_last() -> bool:
        """Aim as one does by eye: rows grow while their drawings come."""
        target = slot(page, before[1]).bounding_box()
        assert target
        page.mouse.move(start["x"] + 40, target["y"] + target["height"] / 2 + 20, steps=8)
        return "is-drop" in (slot(page, before[1]).get_attribute("class") or "").split()

    until(page, over_the_last)
    expect(page.locator(".tv-ghost")).to_be_visible()
    page.mouse.up()
    assert order(page, url)[:3] == [before[2], before[1], before[0]]


@pytest.mark.parametrize("width", [1280, 360])
def test_a_panel_of_any_shape_is_seen_whole_in_its_row(
    server: Server, visitor: NewVisitor, width: int
) -> None:
    """Of a tall one only the top was seen, which may be but a wall."""
    page, url = ready(server, visitor, width=width)
    shapes = [one["shape"] for one in panels(page, url)]
    for shape in ("tall", "wide"):
        thumb = shots(page).nth(shapes.index(shape)).locator(".tv-thumb")
        thumb.scroll_into_view_if_needed()
        image = thumb.locator("img")
        until(page, lambda image=image: image.evaluate("one => one.naturalWidth > 0"))
        out, within = image.bounding_box(), thumb.bounding_box()
        assert out and within
        assert out["height"] <= within["height"] + 0.5 and out["width"] <= within["width"] + 0.5
        assert image.evaluate("one => getComputedStyle(one).objectFit") == "contain"


def test_to_look_for_and_to_replace_are_two_marks(server: Server, visitor: NewVisitor) -> None:
    page, _ = ready(server, visitor)
    button = page.get_by_role("button", name="찾아 바꾸기", exact=True)
    expect(button).to_have_attribute("title", "찾아 바꾸기")
    drawn = "one => one.querySelector('path').getAttribute('d')"
    assert button.evaluate(drawn) != page.locator(".tv-search").evaluate(drawn)


def test_an_escaped_drag_changes_nothing(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    before = order(page, url)
    box = shots(page).first.locator(".tv-thumb").bounding_box()
    assert box
    page.mouse.move(box["x"] + 30, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + 40, box["y"] + 300, steps=5)
    page.keyboard.press("Escape")
    page.mouse.up()
    expect(page.locator(".tv-ghost")).to_have_count(0)
    assert order(page, url) == before


def test_a_panel_is_split_at_a_line_merged_again_and_inserted_in_a_gap(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    before = panels(page, url)
    two = next(panel for panel in before if len(panel["lines"]) == 2)
    at = before.index(two)

    def menu(words: str) -> None:
        shots(page).nth(at).hover()
        shots(page).nth(at).get_by_role("button", name="이 컷 더 보기").click()
        page.get_by_role("menuitem", name=re.compile(words)).click()

    menu("앞에서 나누기")
    expect(shots(page)).to_have_count(len(before) + 1)
    split = panels(page, url)
    assert [one["lines"] for one in split[at : at + 2]] == [[line] for line in two["lines"]]
    menu("합치기")
    expect(shots(page)).to_have_count(len(before))
    assert panels(page, url)[at]["lines"] == two["lines"]
    page.get_by_role("button", name="1번과 2번 사이에 컷 추가").click()
    expect(shots(page).nth(1).locator(".is-action textarea")).to_be_focused()
    page.keyboard.type("새로 넣은 컷")
    page.keyboard.press("Escape")
    assert panels(page, url)[1]["action"] == "새로 넣은 컷"


def test_a_line_goes_to_the_next_panel_is_left_out_and_put_back_and_reworded(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    before = panels(page, url)
    at = next(index for index, panel in enumerate(before) if panel["lines"])
    line = before[at]["lines"][-1]

    def menu(words: str) -> None:
        page.locator(f"[data-line='{line}']").click()
        page.get_by_role("menuitem", name=re.compile(words)).click()

    menu("아랫컷으로")
    after = panels(page, url)
    assert line not in after[at]["lines"] and after[at + 1]["lines"][0] == line
    menu("대사 빼기")
    expect(page.get_by_text("컷에 없는 대사 1개")).to_be_visible()
    assert not any(line in panel["lines"] for panel in panels(page, url))
    page.get_by_role("button", name=re.compile("번 컷에 넣기")).click()
    assert sum(line in panel["lines"] for panel in panels(page, url)) == 1
    page.locator(f"[data-line='{line}']").click()
    page.get_by_label("대사 (대본에 저장)").fill("콘티에서 고친 대사")
    page.keyboard.press("Escape")
    expect(page.locator(f"[data-line='{line}']")).to_contain_text("콘티에서 고친 대사")
    page.evaluate("toonverse.settled()")
    beats = [beat for scene in view(page, url, "text")["document"]["scenes"] for beat in scene["beats"]]
    assert next(beat for beat in beats if beat["id"] == line)["text"]["ko"] == "콘티에서 고친 대사"


def test_the_filter_says_how_many_and_a_number_leads_to_its_panel(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    all_panels = panels(page, url)
    silent = sum(not panel["lines"] for panel in all_panels)
    tools = page.get_by_role("search")
    tools.get_by_label("대사").select_option("silent")
    expect(tools).to_contain_text(f"{len(all_panels)}컷 중 {silent}컷")
    expect(shots(page).locator("visible=true")).to_have_count(silent)
    shots(page).locator("visible=true").first.focus()
    page.keyboard.press("Control+a")
    expect(page.get_by_role("toolbar", name="선택한 컷")).to_contain_text(f"{silent}컷 선택")
    tools.get_by_role("button", name="모두 보기").click()
    jump = tools.get_by_label("컷 번호로 가기")
    jump.fill("12")
    jump.press("Enter")
    expect(shots(page).nth(11)).to_be_focused()
    expect(shots(page).nth(11)).to_be_in_viewport()
    jump.fill("99")
    jump.press("Enter")
    expect(page.locator(".tv-toast")).to_contain_text("그런 번호의 컷은 없습니다")


def test_words_are_replaced_where_ticked_and_the_cost_is_said_before(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    page.get_by_role("button", name="찾아 바꾸기").click()
    dialog = page.get_by_role("dialog", name="찾아 바꾸기")
    dialog.get_by_label("찾을 말").fill("우산")
    dialog.get_by_label("바꿀 말").fill("장갑")
    expect(dialog).to_contain_text(re.compile("갱신이 필요해지는 곳:.*그림 .*컷.*식자 .*컷"))
    dialog.get_by_label("컷 지문", exact=True).uncheck()
    dialog.get_by_label("그림 프롬프트", exact=True).uncheck()
    expect(dialog).to_contain_text(re.compile("갱신이 필요해지는 곳:식자"))
    dialog.get_by_role("button", name=re.compile("곳 바꾸기")).click()
    expect(page.locator("[data-line]", has_text="장갑").first).to_be_attached()
    expect(page.locator("[data-line]", has_text="우산")).to_have_count(0)
    assert any("우산" in panel["action"] for panel in panels(page, url))
    page.locator(".tv-toast").get_by_role("button", name=UNDO).click()
    expect(page.locator("[data-line]", has_text="우산").first).to_be_attached()


def test_words_replaced_in_lines_and_panels_come_back_with_one_undo(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    before = panels(page, url)
    page.get_by_role("button", name="찾아 바꾸기").click()
    dialog = page.get_by_role("dialog", name="찾아 바꾸기")
    dialog.get_by_label("찾을 말").fill("우산")
    dialog.get_by_label("바꿀 말").fill("장갑")
    expect(dialog).to_contain_text(re.compile("갱신이 필요해지는 곳:.*그림 .*컷.*식자 .*컷"))
    dialog.get_by_role("button", name=re.compile("곳 바꾸기")).click()
    expect(page.locator("[data-line]", has_text="장갑").first).to_be_attached()
    assert panels(page, url) != before
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.keyboard.press("Control+z")
    expect(page.locator("[data-line]", has_text="장갑")).to_have_count(0)
    expect(page.locator(".tv-bar [data-k=undo]")).to_be_disabled()
    assert panels(page, url) == before
    page.keyboard.press("Control+Shift+z")
    expect(page.locator("[data-line]", has_text="우산")).to_have_count(0)
    expect(page.locator(".tv-bar [data-k=redo]")).to_be_disabled()


def test_a_table_is_saved_edited_looked_at_and_read_back(
    server: Server, visitor: NewVisitor, tmp_path: Path
) -> None:
    page, url = ready(server, visitor)
    page.get_by_role("button", name="표", exact=True).click()
    dialog = page.get_by_role("dialog")
    with page.expect_download() as saved:
        dialog.get_by_role("button", name="CSV로 저장").click()
    saved.value.save_as(tmp_path / "board.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "board.csv").read_text(encoding="utf-8-sig"))))
    rows[0].update(action="표에서 고친 지문", shot="no such shot")
    with (tmp_path / "board.csv").open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows[:3])
    dialog.locator("input[type=file]").set_input_files(tmp_path / "board.csv")
    expect(dialog).to_contain_text("2행 shot")
    expect(dialog).to_contain_text("표에서 고친 지문")
    assert panels(page, url)[0]["action"] != "표에서 고친 지문"
    dialog.get_by_role("button", name="1개 바꾸기").click()
    expect(page.get_by_text("‘board.csv’에서 컷 1개를 읽어 왔습니다. 바뀐 값은 1개입니다.")).to_be_visible()
    expect(shots(page).first.locator(".is-action textarea")).to_have_value("표에서 고친 지문")
    assert len(panels(page, url)) == len(rows)
    (tmp_path / "none.csv").write_bytes(b"PK\x03\x04 no table")
    page.get_by_role("button", name="표", exact=True).click()
    dialog.locator("input[type=file]").set_input_files(tmp_path / "none.csv")
    expect(dialog.get_by_role("alert")).to_contain_text("표로 읽을 수 없는 파일")


def test_a_change_that_another_window_has_made_too_is_told_and_can_be_insisted_on(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    open_notebook(one.page, one.url)
    make(one.page)
    tab(one.page, "콘티").click()
    expect(shots(one.page).nth(2)).to_be_attached()
    other = one.open()
    # A window of another browser: windows of one tell each other what they have saved.
    other.add_init_script("delete window.BroadcastChannel")
    other.goto(one.page.url)
    tab(other, "콘티").click()
    expect(shots(other).nth(2)).to_be_attached()
    panel = panels(other, one.url)[0]
    slot(other, panel["id"]).get_by_label("샷").select_option("eyes")
    panels(other, one.url)
    pick(one.page, 1)
    pick(one.page, 2, "Shift")
    one.page.get_by_label("선택한 컷의 샷").select_option("insert")
    expect(one.page.get_by_role("alert").first).to_contain_text("다른 곳에서 바뀌었습니다")
    one.page.get_by_role("button", name="내 것으로 저장").click()
    expect(one.page.get_by_role("alert")).to_have_count(0)
    assert [one_panel["shot"] for one_panel in panels(one.page, one.url)[:2]] == ["insert", "insert"]


def test_on_a_phone_panels_are_ticked_and_nothing_scrolls_sideways(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor, width=360)
    page.locator(".tv-pickbox input").nth(1).check(force=True)
    bar = page.get_by_role("toolbar", name="선택한 컷")
    expect(bar).to_contain_text("1컷 선택")
    no_sideways_scroll(page)
    bar.get_by_role("button", name="컷 복제").click()
    expect(shots(page)).to_have_count(16)
    assert panels(page, url)[2]["lines"] == []
    page.get_by_role("button", name="찾아 바꾸기").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    no_sideways_scroll(page)


def test_a_panel_moved_by_keyboard_stays_in_sight_below_the_toolbar(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = ready(server, visitor)
    row = shots(page).nth(8)
    row.scroll_into_view_if_needed()
    row.focus()
    for number in range(8, 3, -1):
        page.keyboard.press("Alt+ArrowUp")
        expect(page.locator(".tv-shot:focus .tv-number")).to_have_text(str(number))
    page.wait_for_timeout(300)
    moved, bar = page.locator(".tv-shot:focus").bounding_box(), page.locator(".tv-toolbar").bounding_box()
    assert moved and bar and moved["y"] >= bar["y"] + bar["height"]


def test_a_search_without_hits_says_so_and_leads_back(server: Server, visitor: NewVisitor) -> None:
    page, _ = ready(server, visitor)
    page.get_by_label("컷에서 찾기").fill("어디에도 없는 말")
    none = page.locator(".tv-none")
    expect(none).to_contain_text("찾은 컷이 없습니다.")
    none.get_by_role("button", name="모두 보기").click()
    expect(none).to_have_count(0)
    expect(shots(page).first).to_be_visible()
    page.get_by_role("button", name="단축키", exact=True).click()
    keys = page.get_by_role("dialog", name="단축키")
    for words in ("컷 또는 선택한 컷 모두 옮기기", "되돌리기", "대사나 장면 옮기기", "말풍선 옮기기"):
        expect(keys.locator("dd", has_text=words).first).to_be_attached()


def test_the_toolbar_is_one_row_and_says_how_many_panels_are_shown(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = ready(server, visitor)
    bar = page.locator(".tv-toolbar")
    height = bar.evaluate("e => e.offsetHeight")
    assert height < 60, height
    expect(bar.get_by_text("15컷")).to_have_css("opacity", "1")
    page.get_by_label("대사", exact=True).locator("visible=true").first.select_option("silent")
    expect(bar.get_by_text("15컷 중")).to_have_css("opacity", "1")
    assert bar.evaluate("e => e.offsetHeight") == height
