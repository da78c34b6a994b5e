"""A press is never lost: not where the page moves under it, nor where an answer is late or never comes."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Request, Route, expect

from tests.browser.conftest import NewVisitor, Server
from tests.browser.steps import ids, make, open_notebook, tab, until
from tests.browser.test_past import ready

LATE = 11_000
"""Milliseconds after which a request that nobody answered is made again."""


class Held:
    """The first `most` requests that have all of `words` in them are held back, until they are let go."""

    def __init__(self, page: Page, *words: str, answered: bool = False, most: int = 1) -> None:
        self._words = words
        self._answered = answered
        self._most = most
        self._waiting: list[Callable[[], None]] = []
        self.asked = 0
        page.route("**/gradio_api/**", self._look)

    def _look(self, route: Route) -> None:
        body = route.request.post_data or ""
        if not all(word in body for word in self._words):
            return route.continue_()
        self.asked += 1
        if self.asked > self._most:
            return route.continue_()
        if self._answered:
            # What the server said is on its way for long.
            answer = route.fetch()
            self._waiting.append(lambda: route.fulfill(response=answer))
        else:
            self._waiting.append(route.continue_)
        return None

    @property
    def there(self) -> bool:
        return bool(self._waiting)

    def let_go(self) -> None:
        """The one that came last."""
        self._waiting.pop()()


def visible(found: Locator) -> Locator:
    return found.locator("visible=true").first


def down(page: Page, control: Locator) -> None:
    """The pointer goes down on the middle of a control, and stays where it is."""
    expect(control).to_be_visible()
    # Brings it into view as well, and looks for it again where it was drawn anew meanwhile.
    control.hover()
    page.mouse.down()


def drawn_anew(page: Page, control: Locator) -> None:
    """The whole page is drawn anew, as after what another window did."""
    old = control.element_handle()
    page.evaluate("toonverse.refresh({ again: true })")
    until(page, lambda: not old.evaluate("(node) => node.isConnected"))


def where(control: Locator) -> float:
    box = control.bounding_box()
    assert box
    return box["y"]


def test_what_is_read_of_the_premise_moves_the_button_away_from_under_a_press(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server, width=360)
    page = one.page
    read = Held(page, '"understand"', "등대지기")
    open_notebook(page, one.url)
    page.get_by_label("소재", exact=True).fill("등대지기가 열쇠를 잃어버린다.")
    until(page, lambda: read.there)
    button = page.get_by_role("button", name="한 화 만들기")
    down(page, button)
    before = where(button)
    read.let_go()
    until(page, lambda: abs(where(button) - before) > 24)
    page.mouse.up()
    page.wait_for_url(re.compile("project="))


def test_a_press_elsewhere_or_dragged_away_makes_nothing(server: Server, visitor: NewVisitor) -> None:
    one = visitor(server)
    page = one.page
    creates: list[str] = []

    def sent(request: Request) -> None:
        if '"create"' in (request.post_data or ""):
            creates.append(request.url)

    page.on("request", sent)
    open_notebook(page, one.url)
    button = page.get_by_role("button", name="한 화 만들기")
    expect(page.get_by_role("radiogroup", name="글")).to_be_visible()
    down(page, button)
    drawn_anew_at_once(page)
    box = button.bounding_box()
    assert box
    page.mouse.move(box["x"] + 80, box["y"] - 60)
    page.mouse.up()
    # Whoever lets go of it elsewhere has thought better of it; a press of the other button too does nothing.
    page.mouse.move(box["x"] + 80, box["y"] + 20)
    page.mouse.down(button="right")
    drawn_anew_at_once(page)
    page.mouse.up(button="right")
    page.keyboard.press("Escape")
    expect(page.get_by_label("소재", exact=True)).to_be_visible()
    assert creates == [] and "project=" not in page.url
    button.click()
    page.wait_for_url(re.compile("project="))
    assert len(creates) == 1


def drawn_anew_at_once(page: Page) -> None:
    """As when the bar is drawn: the big button follows what runs."""
    page.evaluate("toonverse.emit('job', { job: '', last: {} })")


def test_the_first_press_is_heard_where_the_button_is_drawn_anew_under_it(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    page = one.page
    open_notebook(page, one.url)
    expect(page.get_by_role("radiogroup", name="글")).to_be_visible()
    button = page.get_by_role("button", name="한 화 만들기")
    down(page, button)
    drawn_anew_at_once(page)
    page.mouse.up()
    page.wait_for_url(re.compile("project="))


def test_buttons_that_are_drawn_anew_under_a_press_are_pressed(server: Server, visitor: NewVisitor) -> None:
    page, url = ready(server, visitor)
    project, first = ids(page)
    tab(page, "대본").click()
    # A run of a cell: what it would do is asked for.
    run = visible(page.locator('.tv-cell [data-k="run"]'))
    down(page, run)
    drawn_anew(page, run)
    with page.expect_request(lambda sent: '"plan"' in (sent.post_data or "")):
        page.mouse.up()
    expect(page.get_by_role("dialog")).to_have_count(0)
    # The space bar presses when it is let go.
    confirm = visible(page.locator('.tv-cell [data-k="confirm"]'))
    confirm.focus()
    page.keyboard.down(" ")
    drawn_anew(page, confirm)
    page.keyboard.up(" ")
    expect(visible(page.get_by_role("button", name="확정 풀기"))).to_be_visible()
    # A tab of gradio's is not ours to draw; it is heard while the page is.
    board = tab(page, "콘티")
    down(page, board)
    page.evaluate("toonverse.refresh({ again: true })")
    page.mouse.up()
    expect(board).to_have_attribute("aria-selected", "true")
    following = page.get_by_role("button", name="다음 화")
    down(page, following)
    drawn_anew(page, following)
    page.mouse.up()
    page.wait_for_url(lambda at: first not in at and project in at)
    assert len(page.request.get(f"{url}/api/projects/{project}").json()["episodes"]) == 2


def test_the_next_episode_is_opened_also_while_the_bar_is_being_brought_up_to_date(
    server: Server, visitor: NewVisitor
) -> None:
    page, _ = ready(server, visitor)
    _, first = ids(page)
    look = Held(page, '"number"')
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    until(page, lambda: look.there)
    following = page.get_by_role("button", name="다음 화")
    with page.expect_response(lambda answer: '"add_episode"' in (answer.request.post_data or "")):
        following.click()
    # Not done yet, and seen to be under way.
    expect(page.locator("html")).to_have_attribute("data-underway", "")
    expect(following).to_have_attribute("aria-busy", "true")
    assert ids(page)[1] == first
    look.let_go()
    page.wait_for_url(lambda at: first not in at)
    expect(page.locator("html")).not_to_have_attribute("data-underway", "")
    assert look.asked == 2


@pytest.mark.parametrize("answered", [True, False])
def test_an_episode_is_made_before_the_page_has_got_what_it_starts_with(
    server: Server, visitor: NewVisitor, answered: bool
) -> None:
    one = visitor(server)
    page = one.page
    start = Held(page, '"fn_index":0', answered=answered)
    open_notebook(page, one.url)
    until(page, lambda: start.there)
    with page.expect_response(lambda answer: '"create"' in (answer.request.post_data or "")):
        page.get_by_role("button", name="한 화 만들기").click()
    expect(page.locator("html")).to_have_attribute("data-underway", "")
    start.let_go()
    page.wait_for_url(re.compile("project="))
    expect(page.get_by_role("button", name="한 화 만들기")).to_have_count(0)


def test_a_request_that_nobody_answers_is_told_and_made_again_and_a_late_answer_changes_nothing(
    server: Server, visitor: NewVisitor
) -> None:
    one = visitor(server)
    page = one.page
    page.clock.install()
    open_notebook(page, one.url)
    make(page)
    _, first = ids(page)
    late = Held(page, '"number"', answered=True, most=2)
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    until(page, lambda: late.asked == 1 and late.there)
    with page.expect_response(lambda answer: '"add_episode"' in (answer.request.post_data or "")):
        page.get_by_role("button", name="다음 화").click()
    page.clock.fast_forward(LATE)
    told = page.get_by_role("status").filter(has_text="서버의 응답이 늦어지고 있습니다")
    expect(told).to_be_visible()
    until(page, lambda: late.asked == 2)
    assert ids(page)[1] == first
    # What was pressed meanwhile is asked for together with it.
    late.let_go()
    page.wait_for_url(lambda at: first not in at)
    expect(told).to_have_count(0)
    now = ids(page)[1]
    # What was drawn for the first episode comes too late: the page looks again instead.
    before = late.asked
    late.let_go()
    until(page, lambda: late.asked > before)
    expect(page.locator("html")).not_to_have_attribute("data-underway", "")
    assert ids(page)[1] == now
