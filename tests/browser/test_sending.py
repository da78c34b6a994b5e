"""What is sent, by which model, and what comes back: looked at, rewritten and read as a person does."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewVisitor, Server, running
from tests.browser.steps import ids, no_sideways_scroll, open_notebook, row, tab
from tests.browser.test_past import document, ready
from tests.fake_chat import FakeChat

HOSTILE = '{"title": "<img src=x onerror=alert(1)><b>굵게</b>", "more": "' + "가나다라 " * 40 + '"}'


def cell(page: Page) -> Locator:
    return page.locator(".tv-cell").locator("visible=true").first


def unfold(page: Page, name: str) -> Locator:
    fold = cell(page).get_by_role("button", name=name, exact=True)
    if fold.get_attribute("aria-expanded") != "true":
        fold.click()
    return cell(page).locator(".tv-panel")


def sent(panel: Locator, name: str) -> Locator:
    return panel.get_by_role("region", name=name, exact=True)


def test_a_prompt_is_read_rewritten_and_taken_back(server: Server, visitor: NewVisitor) -> None:
    page, _ = ready(server, visitor)
    tab(page, "대본").click()
    panel = unfold(page, "보낼 내용")
    expect(sent(panel, "프롬프트")).to_contain_text("Write one episode with exactly")
    expect(sent(panel, "지시문")).to_contain_text("You write scripts for vertical-scroll webtoons")
    expect(panel).to_contain_text("다시 묻지 않음")
    panel.get_by_role("button", name="고쳐 쓰기").click()
    prompt = panel.get_by_role("textbox", name="프롬프트")
    prompt.fill("짧게. {{premis}}")
    prompt.blur()
    refused = panel.get_by_role("alert")
    expect(refused).to_contain_text("{{premis}}")
    expect(refused).to_contain_text("premise, title, genre")
    prompt.fill("짧게. ")
    prompt.press("End")
    panel.get_by_role("button", name="자리표시 tone 넣기").click()
    expect(prompt).to_have_value("짧게. {{tone}}")
    expect(prompt).to_be_focused()
    panel.get_by_role("button", name="보내는 그대로").click()
    expect(refused).to_have_count(0)
    expect(sent(panel, "프롬프트")).to_have_text(re.compile(r"^짧게\. (?!\{)"))
    page.reload()
    panel = unfold(page, "보낼 내용")
    expect(sent(panel, "프롬프트")).to_have_text(re.compile(r"^짧게\. (?!\{)"))
    panel.get_by_role("button", name="고쳐 쓰기").click()
    panel.get_by_role("button", name="처음 글로 되돌리기").click()
    expect(panel.get_by_role("textbox", name="프롬프트")).to_have_value(re.compile("^Write one episode"))
    expect(panel.get_by_text("처음 글 그대로")).to_have_count(2)


def test_pictures_are_listed_panel_by_panel_and_lead_to_their_home(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    tab(page, "그림").click()
    panel = unfold(page, "보낼 내용")
    expect(panel.locator("details")).to_have_count(15)
    panel.get_by_text("3번 컷", exact=True).click()
    expect(sent(panel, "3번 컷: 프롬프트")).to_contain_text("Avoid: text, letters")
    panel.get_by_role("button", name="이 컷의 프롬프트 고치기").locator("visible=true").click()
    expect(tab(page, "콘티")).to_have_attribute("aria-selected", "true")
    third = document(page, url, "director")["panels"][2]["id"]
    expect(row(page, third).locator("details.tv-more")).to_have_attribute("open", "")


def test_a_model_is_chosen_with_its_price_and_one_that_is_gone_names_its_successor(
    server: Server, visitor: NewVisitor
) -> None:
    page, url = ready(server, visitor)
    tab(page, "그림").click()
    panel = unfold(page, "설정")
    model = panel.locator("[data-k=model]")
    expect(model.locator("option").first).to_have_text(re.compile(r"GPT Image 2 · 한 장에 약 \$0\.0"))
    expect(panel.get_by_label("품질").locator("option").last).to_have_text(
        re.compile(r"높음 · 한 장에 약 \$")
    )
    model.select_option("gpt-image-2.6-flare")
    expect(cell(page).get_by_text("저장됨")).to_be_visible()
    page.reload()
    expect(unfold(page, "설정").locator("[data-k=model]")).to_have_value("gpt-image-2.6-flare")
    _patch(page, url, writer_model="gpt-4.1-nano")
    tab(page, "대본").click()
    panel = unfold(page, "설정")
    expect(panel.get_by_text("종료되었습니다")).to_contain_text("GPT-6 Luna")
    panel.get_by_role("button", name=re.compile("GPT-6 Luna .*쓰기")).click()
    expect(panel.locator("[data-k=model]")).to_have_value("gpt-6-luna")
    expect(panel.get_by_text("종료되었습니다")).to_have_count(0)


def _patch(page: Page, url: str, **fields: str) -> None:
    project, _ = ids(page)
    answer = page.request.patch(f"{url}/api/projects/{project}", data=fields)
    assert answer.ok, answer.text()


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[FakeChat, Server]]:
    """A compatible server that holds its answers back, and ours that asks it."""
    with FakeChat([HOSTILE]).running() as chat, pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENAI_BASE_URL", chat.url)
        patch.setenv("OPENAI_API_KEY", "local")
        with running(tmp_path_factory.mktemp("sending") / "home") as server:
            yield chat, server


@pytest.mark.parametrize("width", [1280, 360])
def test_a_text_is_seen_while_it_is_written_and_read_raw_when_it_is_no_use(
    held: tuple[FakeChat, Server], visitor: NewVisitor, width: int
) -> None:
    chat, server = held
    chat.asked.clear()
    chat.go_on.clear()
    one = visitor(server, width=width)
    page = one.page
    open_notebook(page, one.url)
    page.get_by_label("소재", exact=True).fill("등대지기가 열쇠를 잃어버린다.")
    if width < 720:
        page.locator(".tv-bar-menu").click()
    page.get_by_role("radiogroup", name="글").get_by_role("radio", name="OpenAI").click()
    page.locator(".tv-hero-do button").first.click()
    page.get_by_role("dialog").get_by_role("button", name="실행").click()
    # The address names the project before its run is begun: who leaves then has not begun it.
    expect(page.locator(".tv-hero-do").get_by_role("button", name="중지")).to_be_visible()
    page.goto(page.url + "&stage=text")
    writing = cell(page).get_by_role("region", name="쓰는 중")
    expect(writing).to_contain_text("<img src=x onerror=alert(1)><b>굵게</b>")
    expect(cell(page).locator(".tv-arriving")).to_have_attribute("aria-live", "off")
    expect(cell(page).locator(".tv-arriving")).to_contain_text(re.compile(r"2\d\d자"))
    page.reload()
    expect(writing).to_contain_text("<img src=x")
    chat.go_on.set()
    expect(cell(page).get_by_role("alert")).to_contain_text("쓸 수 없")
    expect(writing).to_have_count(0)
    cell(page).get_by_role("button", name="받은 답 보기").click()
    dialog = page.get_by_role("dialog", name="받은 그대로의 답")
    expect(sent(dialog, "답 1")).to_have_text(HOSTILE)
    expect(sent(dialog, "답 2")).to_have_text(HOSTILE)
    expect(dialog.locator("img")).to_have_count(0)
    expect(dialog.locator(".tv-refused").first).to_contain_text("logline")
    no_sideways_scroll(page)
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    _names_a_model(page)
    if width > 720:
        tab(page, "작업").click()
        page.locator(".tv-job").get_by_role("button", name="받은 답 보기").click()
        expect(sent(dialog, "답 2")).to_have_text(HOSTILE)
    assert len(chat.asked) == 2


def _names_a_model(page: Page) -> None:
    """A server of one's own is asked for any model, by the name it has there."""
    model = unfold(page, "설정").locator("[data-k=model]")
    expect(model).to_have_attribute("placeholder", re.compile("gpt"))
    model.fill("qwen3:8b")
    model.blur()
    expect(cell(page).get_by_text("저장됨")).to_be_visible()
    page.reload()
    expect(unfold(page, "보낼 내용").locator(".tv-sent-who")).to_contain_text("qwen3:8b")
