from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from engines.kernel.errors import Failure, NotFound, StageFailed
from engines.runtime import endings, episodes, jobrows, ledger, projects
from engines.runtime.jobrows import NewJob
from engines.runtime.ledger import Caps, Want
from tests.runtime.conftest import Scene

REFUSED = Failure(code="moderation", cause="the provider refused the prompt")


def _want(key: str, *, paid: bool = True) -> Want:
    provider = "openai" if paid else "dummy"
    return Want(key, "paint", {"prompt": key}, provider, "gpt-image", paid, label=f"pnl_{key}")


def _next_job(scene: Scene) -> str:
    jobrows.finish(scene.database, scene.mine, scene.job, "done")
    return jobrows.request(scene.database, scene.mine, NewJob("run", [], scene.episode))[0].id


class Book:
    """The ledger of one job."""

    def __init__(self, scene: Scene, job: str = "") -> None:
        self.at = (scene.database, scene.mine, job or scene.job)

    def want(self, *wants: Want, reuse: bool = True) -> list[ledger.ItemRow]:
        return ledger.want(*self.at, "images", wants, reuse=reuse)

    def intent(self, key: str, reserve: float = 0.0, cap: float | None = None) -> ledger.ItemRow:
        return ledger.intent(*self.at, key, reserve_usd=reserve, caps=Caps(run_usd=cap))

    def outcome(self, key: str, answer: object, cost: float = 0.0) -> ledger.ItemRow:
        return ledger.outcome(*self.at, key, answer, cost_usd=cost)

    @property
    def spent(self) -> float:
        return ledger.spent(self.at[0], self.at[1], job=self.at[2]).total_usd


def test_wanting_twice_is_wanting_once(scene: Scene) -> None:
    book = Book(scene)
    first = book.want(_want("a"), _want("b"), _want("a"))
    assert [row.key for row in first] == ["a", "b", "a"]
    assert first[0] == first[2]
    assert book.want(_want("b"), _want("c"))[0] == first[1]
    assert [row.key for row in ledger.listed(*book.at)] == ["a", "b", "c"]
    assert ledger.listed(*book.at, stage="script") == []


def test_an_intent_is_there_before_the_call_and_reserves_its_cost(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"))
    row = book.intent("a", reserve=0.2)
    assert (row.state, row.attempts, row.reserved_usd) == ("intent", 1, 0.2)
    assert [open_.key for open_ in ledger.unfinished_intents(*book.at)] == ["a"]
    done = book.outcome("a", {"asset": "x"}, cost=0.15)
    assert (done.state, done.outcome, done.reserved_usd, done.cost_usd) == ("done", {"asset": "x"}, 0.0, 0.15)
    assert ledger.unfinished_intents(scene.database, scene.mine) == []
    assert book.spent == pytest.approx(0.15)


def test_a_done_item_is_never_asked_again(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"))
    book.intent("a", reserve=0.2)
    book.outcome("a", "one", cost=0.1)
    assert book.intent("a", reserve=0.2).state == "done"
    second = book.outcome("a", "two", cost=0.1)
    assert (second.outcome, second.cost_usd, second.lost_usd) == ("one", 0.1, 0.1)


def test_a_paid_intent_that_was_cut_off_waits_for_a_person(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"))
    book.intent("a", reserve=0.2)
    cut = book.intent("a", reserve=0.2)
    assert (cut.state, cut.attempts) == ("possibly_billed", 1)
    assert cut.failure is not None
    assert cut.failure.code == "intent_without_outcome"
    assert book.intent("a").state == "possibly_billed"
    assert book.spent == pytest.approx(0.2)
    assert [row.key for row in ledger.doubtful(scene.database, scene.mine, ["a", "b"])] == ["a"]


def test_a_person_may_repeat_it_and_the_cap_remembers(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"))
    book.intent("a", reserve=0.2)
    book.intent("a", reserve=0.2)
    assert ledger.again(*book.at, ["a"])[0].state == "wanted"
    assert book.spent == pytest.approx(0.2)
    with pytest.raises(StageFailed):
        book.intent("a", reserve=0.2, cap=0.3)
    book.intent("a", reserve=0.2, cap=0.5)
    book.outcome("a", "x", cost=0.2)
    assert book.spent == pytest.approx(0.4)
    assert ledger.doubtful(scene.database, scene.mine, ["a"]) == []


def test_an_answer_that_comes_after_all_counts(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"))
    book.intent("a", reserve=0.2)
    ledger.mark_possibly_billed(*book.at, "a", REFUSED)
    assert book.outcome("a", "late", cost=0.1).state == "done"
    assert book.spent == pytest.approx(0.1)


def test_a_free_intent_that_was_cut_off_is_simply_repeated(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a", paid=False))
    book.intent("a")
    assert (book.intent("a").state, book.intent("a").attempts) == ("intent", 3)


def test_a_failure_is_kept_and_may_be_tried_again(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"))
    book.intent("a", reserve=0.2)
    failed = ledger.failed(*book.at, "a", REFUSED, cost_usd=0.05)
    assert (failed.state, failed.failure, failed.reserved_usd) == ("failed", REFUSED, 0.0)
    assert book.spent == pytest.approx(0.05)
    assert book.intent("a").state == "intent"


def test_the_cap_counts_what_is_reserved(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"), _want("b"), _want("c"))
    book.intent("a", reserve=0.5, cap=1.0)
    book.intent("b", reserve=0.5, cap=1.0)
    with pytest.raises(StageFailed) as capped:
        book.intent("c", reserve=0.01, cap=1.0)
    assert capped.value.code == "cap_reached"
    assert capped.value.values == {"cap_usd": 1.0, "spent_usd": 1.0, "needed_usd": 0.01}
    assert ledger.get(*book.at, "c").state == "wanted"
    book.outcome("a", "x", cost=0.1)
    assert book.intent("c", reserve=0.4, cap=1.0).state == "intent"


def test_the_cap_of_a_workspace_counts_all_of_its_jobs_and_nobody_elses(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"), _want("b"))
    caps = Caps(run_usd=1.0, workspace_usd=1.0)
    ledger.intent(*book.at, "a", reserve_usd=0.9, caps=caps)
    book.outcome("a", "x", cost=0.9)
    with pytest.raises(StageFailed) as capped:
        ledger.intent(*book.at, "b", reserve_usd=0.2, caps=Caps(run_usd=5.0, workspace_usd=1.0))
    assert capped.value.code == "cap_all_reached"
    assert ledger.spent(scene.database, scene.other).total_usd == 0


def test_intents_at_once_do_not_pass_the_cap_together(scene: Scene) -> None:
    book = Book(scene)
    book.want(*(_want(str(number)) for number in range(16)))

    def ask(number: int) -> bool:
        try:
            return book.intent(str(number), reserve=0.1, cap=1.0).state == "intent"
        except StageFailed:
            return False

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(ask, range(16))) == 10
    assert book.spent == pytest.approx(1.0)


def test_what_was_paid_in_one_job_is_reused_in_the_next(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"))
    book.intent("a", reserve=0.2)
    book.outcome("a", {"asset": "x"}, cost=0.2)
    later = Book(scene, _next_job(scene))
    row, fresh = later.want(_want("a"), _want("b"))
    assert (row.state, row.reused, row.outcome, row.cost_usd) == ("done", True, {"asset": "x"}, 0.0)
    assert (fresh.state, fresh.reused, later.spent) == ("wanted", False, 0.0)
    assert ledger.counts(*later.at) == ledger.Counts(wanted=1, done=1, reused=1)
    found = ledger.find_done(scene.database, scene.mine, "a")
    assert found is not None
    assert found.outcome == {"asset": "x"}


def test_a_new_answer_can_be_asked_for_on_purpose(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"))
    book.outcome("a", "one")
    later = Book(scene, _next_job(scene))
    assert later.want(_want("a"), reuse=False)[0].state == "wanted"
    later.outcome("a", "two")
    newest = ledger.find_done(scene.database, scene.mine, "a")
    assert newest is not None
    assert newest.outcome == "two"


def _jobs_at_once(scene: Scene) -> tuple[Book, Book]:
    """Two works that want the same before either has it."""
    project = projects.create(scene.database, scene.mine, title={"en": "Another work"})
    episode = episodes.create(scene.database, scene.mine, project.id).id
    other = jobrows.request(scene.database, scene.mine, NewJob("run", [], episode))[0].id
    books = Book(scene), Book(scene, other)
    for book in books:
        book.want(_want("a"))
    return books


def test_what_another_job_is_asking_for_is_not_asked_for_and_then_taken_from_it(scene: Scene) -> None:
    one, other = _jobs_at_once(scene)
    assert one.intent("a", reserve=0.2).state == "intent"
    waits = other.intent("a", reserve=0.2)
    assert (waits.state, waits.attempts, other.spent) == ("wanted", 0, 0.0)
    assert ledger.asked_elsewhere(scene.database, waits)
    one.outcome("a", {"asset": "x"}, cost=0.2)
    assert not ledger.asked_elsewhere(scene.database, waits)
    row = other.intent("a", reserve=0.2)
    assert (row.state, row.reused, row.outcome, row.cost_usd) == ("done", True, {"asset": "x"}, 0.0)


def test_what_another_job_failed_at_is_asked_for(scene: Scene) -> None:
    one, other = _jobs_at_once(scene)
    one.intent("a")
    ledger.failed(*one.at, "a", REFUSED)
    assert other.intent("a").state == "intent"


def test_two_jobs_that_announce_the_same_at_once_do_not_both_call(scene: Scene) -> None:
    books = _jobs_at_once(scene)
    with ThreadPoolExecutor(2) as pool:
        states = sorted(pool.map(lambda book: book.intent("a").state, books))
    assert states == ["intent", "wanted"]


def test_an_answer_from_before_does_not_stand_for_one_that_was_asked_for_anew(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"))
    book.outcome("a", "one")
    later = Book(scene, _next_job(scene))
    later.want(_want("a"), reuse=False)
    assert later.intent("a").state == "intent"


def test_what_was_announced_when_a_job_ended_is_possibly_billed(scene: Scene) -> None:
    book = Book(scene)
    book.want(_want("a"), _want("b"), _want("free", paid=False))
    book.intent("a", reserve=0.2)
    book.intent("free")
    endings.end(scene.database, scene.mine, scene.job, "cancelled")
    states = {row.key: row.state for row in ledger.listed(*book.at)}
    assert states == {"a": "possibly_billed", "b": "wanted", "free": "intent"}
    assert [row.key for row in ledger.doubtful(scene.database, scene.mine, ["a", "b", "free"])] == ["a"]


def test_the_workspaces_spending_is_the_sum_of_its_jobs(scene: Scene) -> None:
    for job in (scene.job, _next_job(scene)):
        book = Book(scene, job)
        book.want(_want(f"of {job}"))
        book.outcome(f"of {job}", "x", cost=0.25)
    assert ledger.spent(scene.database, scene.mine).total_usd == pytest.approx(0.5)
    assert ledger.spent(scene.database, scene.mine, since=4e9).total_usd == 0.0
    assert ledger.spent(scene.database, scene.other).total_usd == 0.0


def test_many_keys_are_looked_up_at_once(scene: Scene) -> None:
    book = Book(scene)
    keys = [f"k{number}" for number in range(1200)]
    book.want(*(_want(key) for key in keys))
    book.outcome("k1199", "x")
    assert list(ledger.find_all_done(scene.database, scene.mine, keys)) == ["k1199"]


def test_an_item_that_was_never_wanted_is_not_found(scene: Scene) -> None:
    with pytest.raises(NotFound):
        Book(scene).intent("a")
