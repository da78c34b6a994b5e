"""The lettering editor shows what is exported: geometry, faces, edges. Nothing is moved off the picture."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageFilter, ImageStat
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import ids, make, open_notebook, tab, until
from tests.browser.test_past import document

SCRIPT = """# 장면 1: 밤, 낡은 옥상

[내레이션] 그해 여름, 우리는 옥상에서 별을 세었다.
민수: 여기서 뭐 해, 감기 걸리겠다. OK?
지아 (속으로): 들켰다. 어떡하지.
지아 (속삭임): 쉿, 조용히 해.
민수 (외침): 거기 서! 움직이지 마!
[효과음] 쿵
민수 (전화 너머): 여보세요, 지금 어디야?
[효과음] 두근두근
[효과음] 끼이익―
[효과음] 휘이이익
[효과음] 와르르
"""
KINDS = {"narration", "dialogue", "thought", "whisper", "shout", "phone", "sfx"}
ALIKE = 12.0
"""Mean difference of grey levels around balloons. Thin strokes lie half a pixel apart: blurred first."""


def lettered(server: Server, visitor: NewVisitor, script: str) -> tuple[Page, str]:
    one = visitor(server)
    open_notebook(one.page, one.url)
    one.page.get_by_text("직접 쓴 대본이 있어요").click()
    one.page.locator('[data-k="document/script"]').fill(script)
    make(one.page)
    tab(one.page, "식자").click()
    expect(one.page.locator(".tv-canvas").first).to_be_visible()
    one.page.add_style_tag(content=".tv-canvas { border: 0; border-radius: 0 }")
    one.page.wait_for_function(
        """() => [...document.querySelectorAll(".tv-ink")].every((one) =>
            document.fonts.check(`16px ${one.getAttribute("font-family").split(",")[0]}`))"""
    )
    return one.page, one.url


def difference(page: Page, url: str, board: Locator, panel: str) -> float:
    """Between the editor's panel and the exported one, where the balloons are."""
    # Away from the bar above, which would lie over it.
    board.evaluate("one => one.scrollIntoView({ block: 'center', behavior: 'instant' })")
    page.wait_for_timeout(200)
    shown = Image.open(io.BytesIO(board.screenshot())).convert("L")
    answer = page.request.get(f"{url}/media/lettered/{ids(page)[1]}/{panel}?lang=ko&w=1200")
    made = Image.open(io.BytesIO(answer.body())).convert("L").resize(shown.size, Image.Resampling.LANCZOS)
    left, top = board.bounding_box()["x"], board.bounding_box()["y"]  # type: ignore[index]
    worst = 0.0
    for balloon in board.locator(".tv-balloon").all():
        box = balloon.bounding_box()
        assert box
        x, y = box["x"] - left, box["y"] - top
        area = (max(0, int(x)), max(0, int(y)), int(x + box["width"]), int(y + box["height"]))
        parts = [one.filter(ImageFilter.GaussianBlur(3)).crop(area) for one in (shown, made)]
        worst = max(worst, ImageStat.Stat(ImageChops.difference(*parts)).mean[0])
    return worst


def test_every_kind_of_balloon_is_seen_as_it_is_exported(server: Server, visitor: NewVisitor) -> None:
    page, url = lettered(server, visitor, SCRIPT)
    seen: set[str] = set()
    for card in page.locator(".tv-letter").all():
        panel = card.get_attribute("data-item")
        kinds = card.locator(".tv-letter-line").evaluate_all("rows => rows.map((one) => one.dataset.kind)")
        assert panel and difference(page, url, card.locator(".tv-canvas"), panel) < ALIKE, kinds
        seen |= set(kinds)
    assert seen == KINDS


def as_far_as_it_goes(page: Page, key: str) -> None:
    """Press a key until it moves the balloon that has the focus no more."""
    before: list[float] = []
    for _ in range(40):
        page.keyboard.press(key)
        place = page.evaluate(
            """() => {
              const one = document.activeElement.getBoundingClientRect();
              const board = document.activeElement.closest(".tv-canvas").getBoundingClientRect();
              return [one.left - board.left, one.top - board.top];
            }"""
        )
        if place == before:
            return
        before = place


def test_a_balloon_moved_as_far_as_it_goes_keeps_its_whole_edge(server: Server, visitor: NewVisitor) -> None:
    page, url = lettered(server, visitor, SCRIPT)
    for card in page.locator(".tv-letter", has=page.locator(".tv-balloon")).all():
        balloon = card.locator(".tv-balloon").first
        item = balloon.get_attribute("data-item")
        balloon.focus()
        for key in ("Shift+ArrowUp", "Shift+ArrowLeft"):
            as_far_as_it_goes(page, key)
        # It was the same one all along.
        assert page.evaluate("document.activeElement.dataset.item") == item
        balloon = page.locator(f'.tv-balloon[data-item="{item}"]')
        # Both at one moment: what was moved is laid out anew when its answer is there, and the page with it.
        # Found and measured in one step: of a card drawn anew in between the balloon would have no place.
        board, *edge = page.evaluate(
            """(item) => {
              const one = document.querySelector(`.tv-balloon[data-item="${item}"]`);
              const all = [...one.querySelectorAll(".tv-edge, .tv-grab")].map((part) => {
                // Around the words of a sound effect lies their light edge, wider about a larger letter.
                const letter = part.matches(".tv-grab") && one.querySelector("[stroke-width] > .tv-ink");
                const by = letter ? letter.parentNode : part, box = part.getBoundingClientRect();
                const unit = letter ? letter.getScreenCTM() : part.getScreenCTM();
                const wide = (Number(by.getAttribute("stroke-width")) / 2) * Math.hypot(unit.a, unit.b);
                return [box.left - wide, box.top - wide];
              });
              const board = one.closest(".tv-canvas").getBoundingClientRect();
              return [[board.left, board.top, board.width], ...all];
            }""",
            item,
        )
        assert board[2] > 0 and edge
        tip = balloon.locator(".tv-edge").count() > 1
        for left, top in edge[: 1 if tip else None]:
            assert left >= board[0] - 0.6 and top >= board[1] - 0.6
    page.wait_for_timeout(600)
    page.evaluate("toonverse.settled()")
    moved = [
        balloon["at"]
        for panel in document(page, url, "lettering")["panels"]
        for balloon in panel["balloons"]["ko"]
    ]
    assert any(at is not None for at in moved)


def test_a_balloon_is_shaped_its_tail_led_elsewhere_and_all_taken_back(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = lettered(server, visitor, SCRIPT)

    def said() -> dict[str, Any]:
        rows = [b for p in document(page, url, "lettering")["panels"] for b in p["balloons"]["ko"]]
        return next(row for row in rows if row["kind"] == "dialogue")

    before = said()
    balloon = page.locator(f'.tv-balloon[data-item="{before["id"]}"]')
    balloon.press("ArrowLeft")
    page.wait_for_timeout(600)
    page.evaluate("toonverse.settled()")
    width = page.get_by_role("slider", name="말풍선 너비")
    width.focus()
    for _ in range(3):
        width.press("Shift+ArrowLeft")
    page.wait_for_timeout(700)
    page.evaluate("toonverse.settled()")
    narrow = said()
    assert narrow["width"] and len(narrow["text_lines"]) > len(before["text_lines"])
    height = page.get_by_role("slider", name="말풍선 높이")
    height.focus()
    # Once: two presses with half a second between them, on a busy machine, are two steps to take back.
    height.press("Shift+ArrowUp")
    page.wait_for_timeout(700)
    page.evaluate("toonverse.settled()")
    tall = said()
    ys = [y for _, y in tall["outline"]]
    assert tall["height"] and max(ys) - min(ys) >= tall["height"] - 1 and tall["width"] == narrow["width"]
    expect(height).to_have_attribute("aria-valuetext", f"{round(max(ys) - min(ys))} px")
    page.get_by_role("button", name="되돌리기").first.click()
    page.evaluate("toonverse.settled()")
    until(page, lambda: said()["outline"] == narrow["outline"])
    ys = [y for _, y in narrow["outline"]]
    # The page is drawn anew by then.
    expect(height).to_have_attribute("aria-valuetext", f"{round(max(ys) - min(ys))} px")
    balloon.focus()
    tip = page.get_by_role("slider", name="꼬리 끝")
    box = tip.locator(".tv-dot").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 30, y + 10, steps=4)
    page.mouse.up()
    page.wait_for_timeout(300)
    page.evaluate("toonverse.settled()")
    led = said()
    assert led["tip"] and led["tail_tip"] != narrow["tail_tip"]
    card = page.locator(".tv-letter", has=balloon)
    card.get_by_role("button", name="자동 배치로").click()
    page.evaluate("toonverse.settled()")
    assert said()["outline"] == before["outline"] and said()["at"] is None


def test_a_translator_s_table_comes_back_into_the_balloons(
    server: Server, visitor: NewVisitor, tmp_path: Path
) -> None:
    page, url = lettered(server, visitor, SCRIPT)
    page.get_by_role("button", name="번역가용 표").locator("visible=true").click()
    dialog = page.get_by_role("dialog")
    with page.expect_download() as saved:
        dialog.get_by_role("button", name="CSV로 저장").click()
    path = tmp_path / "lines.csv"
    saved.value.save_as(path)
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    rows[1].update({"text.ko": "표에서 온 대사", "kind": "shout"})
    rows[2]["text.ko"] = "가" * 40
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    dialog.locator("input[type=file]").set_input_files(path)
    expect(dialog).to_contain_text("3행 kind")
    expect(dialog).to_contain_text("40음절")
    dialog.get_by_role("button", name="2개 바꾸기").click()
    expect(page.get_by_text("‘lines.csv’에서 대사 2줄을 읽어 왔습니다. 바뀐 값은 2개입니다.")).to_be_visible()
    expect(page.locator(".tv-differs")).to_have_count(2)
    page.get_by_role("button", name="식자 다시 하기").click()
    expect(page.locator(".tv-differs")).to_have_count(0, timeout=60_000)
    laid = [
        "".join(line["text"] for line in balloon["text_lines"]).replace(" ", "")
        for panel in document(page, url, "lettering")["panels"]
        for balloon in panel["balloons"]["ko"]
    ]
    assert "표에서온대사" in laid


def tail_of(balloon: Locator) -> list[list[float]]:
    """The tail as it is drawn: the second of the balloon's filled shapes."""
    drawn = balloon.locator("path:not(.tv-edge)").nth(1).get_attribute("d") or ""
    return [[float(n) for n in one.split()] for one in drawn.strip("MZ").split("L")]


def test_the_tail_of_a_balloon_under_way_is_the_one_it_will_have(server: Server, visitor: NewVisitor) -> None:
    page, _ = lettered(server, visitor, "# 장면 1: 옥상\n\n민수: 여기서 뭐 해, 감기 걸리겠다.\n")
    balloon = page.locator(".tv-balloon").first
    board = page.locator(".tv-canvas").first
    board.evaluate("one => one.scrollIntoView({ block: 'center', behavior: 'instant' })")
    page.wait_for_timeout(200)
    was, frame = tail_of(balloon), board.bounding_box()
    grab = balloon.locator(".tv-grab").bounding_box()
    assert grab and frame
    x, y = grab["x"] + grab["width"] / 2, grab["y"] + grab["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 8, frame["y"] + 0.86 * frame["height"], steps=5)
    shown = tail_of(balloon)
    # From under the speaker it points upwards, and the picture is seen as it is.
    assert min(py for _, py in shown) > min(py for _, py in was)
    assert board.evaluate("one => getComputedStyle(one).opacity") == "1"
    page.mouse.up()
    page.wait_for_timeout(500)
    page.evaluate("toonverse.settled()")
    kept = tail_of(balloon)
    assert len(kept) == len(shown)
    assert (
        max(abs(a - b) for one, two in zip(kept, shown, strict=True) for a, b in zip(one, two, strict=True))
        < 3
    )
