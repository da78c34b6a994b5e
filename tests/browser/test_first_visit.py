"""The six success criteria, in a browser, as a new user meets them."""

from __future__ import annotations

import io
import json
import re
import urllib.request
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewVisitor, Server, StartServer
from tests.browser.steps import ids, make, no_sideways_scroll, open_notebook, tab, wait_until_done

PICTURES = 45
"""Of all three samples."""


def test_the_six_success_criteria(start_server: StartServer, visitor: NewVisitor) -> None:
    # A server of its own: on one that has made this episode for somebody before, no job is needed.
    one = visitor(start_server())
    page = one.page
    open_notebook(page, one.url)
    make(page)
    project, episode = ids(page)
    api = page.request

    # 1. The queue job runs.
    tab(page, "작업").click()
    expect(page.get_by_text("완료").first).to_be_visible()
    jobs = api.get(f"{one.url}/api/episodes/{episode}").json()
    assert jobs["job"]["ended"] == "done"
    # 2. The text engine makes a scenario: 5 scenes, 15 cuts.
    tab(page, "대본").click()
    expect(page.get_by_text("S#5").first).to_be_visible()
    # 3. The director makes a storyboard.
    tab(page, "콘티").click()
    expect(page.locator("[role=tabpanel] [data-item^=pnl]").locator("visible=true")).to_have_count(15)
    # 4. The image engine makes dummy pictures.
    tab(page, "그림").click()
    expect(
        page.get_by_role("tabpanel").locator("img[src*='/media/']").locator("visible=true").first
    ).to_be_visible()
    # 5. The project shows in the gallery, also one with no episode yet.
    page.goto(f"{one.url}/gallery")
    expect(page.locator(f"a[href*='{project}']").first).to_be_visible()
    # 6. The webtoon's page loads.
    page.goto(f"{one.url}/webtoon?project={project}")
    expect(page.locator(f"a[href*='{episode}']").first).to_be_visible()


def test_the_episode_can_be_read_and_downloaded(server: Server, visitor: NewVisitor) -> None:
    for width in (1280, 390):
        one = visitor(server, width=width)
        open_notebook(one.page, one.url)
        make(one.page)
        project, episode = ids(one.page)
        no_sideways_scroll(one.page)
        one.page.goto(f"{one.url}/reader?project={project}&episode={episode}")
        pictures = one.page.locator("main img")
        expect(pictures.first).to_be_visible()
        pictures.last.scroll_into_view_if_needed()
        expect(pictures.last).to_have_js_property("complete", True)
        no_sideways_scroll(one.page)
        answer = one.page.request.get(f"{one.url}/export/{episode}/cbz")
        with zipfile.ZipFile(io.BytesIO(answer.body())) as archive:
            assert "ComicInfo.xml" in archive.namelist()
            assert len(archive.namelist()) == pictures.count() + 1


@pytest.mark.parametrize("locale", ["ko-KR", "en-US"])
def test_a_premise_of_ones_own_becomes_an_episode(server: Server, visitor: NewVisitor, locale: str) -> None:
    one = visitor(server, locale=locale)
    page = one.page
    open_notebook(page, one.url)
    korean = locale == "ko-KR"
    premise = (
        "폐교 옥상에서 별을 보던 하린이 떨어진 우주선을 발견한다."
        if korean
        else ("A night nurse named Mara finds a door in the hospital that was not there yesterday.")
    )
    page.get_by_label("소재" if korean else "Premise").first.fill(premise)
    page.get_by_role("button", name=re.compile("한 화 만들기|Make an episode")).click()
    expect(tab(page, "원고 출력" if korean else "Package")).to_contain_text("✓", timeout=60_000)
    _, episode = ids(page)
    script = page.request.get(f"{one.url}/api/episodes/{episode}/documents/text").json()["document"]
    assert script["languages"][0] == ("ko" if korean else "en")
    assert ("하린" if korean else "Mara") in json.dumps(script, ensure_ascii=False)


def test_a_finished_sample_stands_at_the_right_until_ones_own_panels_replace_it(
    start_server: StartServer, visitor: NewVisitor
) -> None:
    one = visitor(start_server(samples=True), locale="en-US")
    page = one.page
    open_notebook(page, one.url)
    shown = page.locator(".tv-phone")
    expect(shown.get_by_text("A sample")).to_be_visible(timeout=60_000)
    expect(shown.get_by_text("Closing on Sunday")).to_be_visible()
    expect(page.locator(".tv-sample img")).to_have_count(3, timeout=60_000)
    # What the mark in the corners says is told once, until it was read.
    note = shown.get_by_text("Rehearsal drawings")
    expect(note).to_be_visible()
    shown.get_by_role("button", name="Got it, hide this").click()
    expect(note).to_have_count(0)
    # Another sample is shown as soon as it is taken up, and read in a window of its own.
    page.get_by_role("button", name="Fill in the sample “On the Line (Korean)”").click()
    expect(shown.get_by_text("통화 중")).to_be_visible()
    with page.expect_popup() as opened:
        shown.get_by_role("link", name="Read it").click()
    expect(opened.value.locator("main img").first).to_be_visible()
    # A premise of one's own takes the sample's title away; its episode takes the sample's place.
    page.get_by_label("Premise").first.fill(
        "A night nurse named Mara finds a door that was not there yesterday."
    )
    page.get_by_label("Premise").first.blur()
    expect(page.get_by_label("Title").first).to_have_value("")
    page.get_by_role("button", name="Make an episode").click()
    expect(shown.get_by_text("A sample")).to_have_count(0)
    wait_until_done(page)
    expect(shown.get_by_text("fully lettered")).to_be_visible()
    expect(note).to_have_count(0)
    page.get_by_role("button", name="Reword a line").click()
    expect(tab(page, "Script")).to_have_attribute("aria-selected", "true")
    tab(page, "Brief").click()
    page.get_by_role("button", name="Got it").click()
    expect(page.get_by_role("button", name="Reword a line")).to_have_count(0)


def test_a_sample_that_is_still_being_drawn_is_said_to_be_and_seen_panel_by_panel(
    start_server: StartServer, visitor: NewVisitor
) -> None:
    """A new server has nothing to show for some seconds: grey boxes alone say nothing."""
    server = start_server(3600, samples=True)
    one = visitor(server, locale="en-US")
    open_notebook(one.page, one.url)
    shown = one.page.locator(".tv-phone")
    expect(shown.get_by_text("sample is being drawn")).to_be_visible(timeout=60_000)
    begun = shown.get_by_text("The sample is being drawn:")
    picture = shown.locator(".tv-strip-panel[data-form=picture]").first
    expect(picture).to_have_count(0)
    # One picture after another is let through, until one of the sample that is shown here is seen.
    for number in range(1, PICTURES + 1):
        server.pace(3600, number)
        with suppress(AssertionError):
            # The other samples may come first.
            expect(picture).to_be_attached(timeout=2000 if begun.is_visible() else 500)
            break
    expect(picture).to_be_attached()
    expect(begun).to_be_visible()
    expect(shown.get_by_role("link", name="Read it")).to_have_count(0)
    server.pace(0)
    expect(shown.get_by_role("link", name="Read it")).to_be_visible(timeout=60_000)
    expect(begun).to_have_count(0)
    expect(shown.get_by_text("Closing on Sunday")).to_be_visible()


def test_nothing_typed_at_once_after_the_premise_is_lost(server: Server, visitor: NewVisitor) -> None:
    """The premise takes the sample's title away: that must not draw the field anew that is gone on to."""
    one = visitor(server)
    page = one.page
    page.goto(one.url)
    box = {
        name: page.locator(f"[data-k='document/{name}']") for name in ("premise", "scenes", "cuts", "title")
    }
    premise = "민재는 지하철 막차에서 하린의 헬멧을 줍는다."
    box["premise"].fill(premise)
    box["cuts"].fill("6")
    box["scenes"].fill("2")
    box["scenes"].press("Tab")
    expect(box["title"]).to_have_value("")
    for name, told in (("premise", premise), ("cuts", "6"), ("scenes", "2")):
        expect(box[name]).to_have_value(told)
    # A chip that is pressed in the moment the premise is left is pressed.
    box["premise"].fill(premise + " 눈이 온다.")
    page.get_by_role("button", name="영어", exact=True).click()
    expect(page.get_by_role("button", name="영어", exact=True)).to_have_attribute("aria-pressed", "true")
    make(page)
    _, episode = ids(page)
    brief = page.request.get(f"{one.url}/api/episodes/{episode}/documents/brief").json()["document"]
    assert (brief["premise"], brief["cuts"], brief["scenes"]) == (premise + " 눈이 온다.", 6, 2)
    assert brief["languages"] == ["ko", "en"] and brief["title"] == ""


def test_a_fold_that_was_opened_stays_open_when_the_page_speaks_another_language(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.locator("summary", has_text="지난 이야기와 장소").click()
    written = page.locator("details[open] textarea").last
    expect(written).to_be_visible()
    page.locator(".tv-bar button", has_text=re.compile("^EN$")).click()
    expect(page.locator("details[open] summary", has_text="Story so far and places")).to_be_visible()


def test_our_styles_stand_above_gradios(server: Server, visitor: NewVisitor) -> None:
    """Gradio's own rules for buttons weigh as much as ours: ours count because they come later."""
    one = visitor(server, width=390)
    open_notebook(one.page, one.url)
    preview = one.page.get_by_role("button", name="미리보기").locator("visible=true")
    colours = "e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]"
    expect(preview).to_be_visible()
    back, ink = preview.evaluate(colours)
    assert back != ink and "rgba" not in back, (back, ink)


def test_the_page_asks_nobody_else_and_says_nothing_of_the_disk(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server)
    open_notebook(one.page, one.url)
    config = one.page.request.get(f"{one.url}/config").text()
    assert str(Path.home()) not in config and "/tmp/" not in config
    with urllib.request.urlopen(f"{one.url}/openapi.json", timeout=5) as answer:
        assert json.load(answer)["info"]["title"] == "Toonverse Notebook"


def test_without_a_premise_nothing_is_made_and_the_word_goes_when_one_is_written(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    premise = page.get_by_label("소재", exact=True)
    premise.fill("")
    page.get_by_role("button", name="한 화 만들기").click()
    word = page.get_by_text("소재가 비어 있습니다.")
    expect(word).to_be_visible()
    assert "project=" not in page.url
    expect(page.locator(".tv-where")).to_have_count(0)
    premise.fill("소녀가 등대에서 편지를 줍는다.")
    expect(word).to_have_count(0)
    make(page)


def test_a_premise_that_is_too_long_is_said_before_anything_is_run(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    premise = page.get_by_label("소재", exact=True)
    told = page.locator(".tv-hero .tv-length")
    expect(told).to_be_empty()
    premise.fill("가" * 3300)
    expect(told).to_have_text("3,300자 / 4,000자")
    premise.fill("가" * 4001)
    expect(told).to_have_text("4,001자입니다. 4,000자까지 쓸 수 있습니다.")
    expect(premise).to_have_attribute("aria-invalid", "true")
    premise.fill("소녀가 등대에서 편지를 줍는다.")
    expect(told).to_be_empty()
