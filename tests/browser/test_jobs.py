"""The jobs of a visitor: their timeline, the list, how the machine is; and a name that is changed."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import open_notebook, tab, until, wait_until_done
from tests.browser.test_past import document

PREMISE = "문채원은 심야 도서관에서 빈 일기장을 줍고, 강도현이 그 일기장을 찾으러 온다."


def test_jobs_are_unfolded_filtered_and_put_away_and_the_machine_is_checked(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.locator(".tv-widget-brief textarea").first.fill(PREMISE)
    page.get_by_role("button", name=re.compile("한 화 만들기|Make an episode")).click()
    wait_until_done(page)
    tab(page, "작업").click()
    job = page.locator(".tv-job")
    expect(job).to_have_count(1)
    page.get_by_role("button", name="호출 내역").click()
    expect(page.locator(".tv-call")).not_to_have_count(0)
    expect(page.locator(".tv-call").filter(has_text="1번 컷").first).to_contain_text("완료")
    page.get_by_role("button", name="진행 중", exact=True).click()
    expect(job).to_have_count(0)
    page.get_by_role("button", name="모두", exact=True).click()
    expect(job).to_have_count(1)
    page.get_by_role("button", name="점검하기").click()
    expect(page.locator(".tv-probe")).to_have_count(14)
    expect(page.locator(".tv-health [role=status]")).to_have_text("모두 정상입니다.")
    page.get_by_role("button", name="끝난 작업 치우기").click()
    expect(job).to_have_count(0)


def test_a_new_name_is_brought_to_every_line_and_back(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    page.locator(".tv-widget-brief textarea").first.fill(PREMISE)
    page.get_by_role("button", name=re.compile("한 화 만들기|Make an episode")).click()
    wait_until_done(page)
    tab(page, "대본").click()
    person = page.locator(".tv-person").filter(has=page.locator("textarea")).first
    field = person.locator("textarea").first
    before = field.input_value()
    given = before[1:]
    field.fill("서보름")
    field.blur()
    offer = page.get_by_role("button", name="모두 바꾸기: 서보름")
    expect(offer).to_be_visible()
    # It waits for an answer, wherever one goes meanwhile.
    page.reload()
    tab(page, "대본").click()
    offer.click()
    expect(offer).to_have_count(0)
    expect(page.locator(".tv-toast")).to_contain_text("새 이름으로 바꿨습니다")

    def said(name: str) -> bool:
        return name in str(document(page, one.url, "text"))

    until(page, lambda: not said(given) and said("보름"))
    page.locator(".tv-toast").get_by_role("button", name="되돌리기").click()
    until(page, lambda: said(given))
