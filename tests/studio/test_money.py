"""Money: nothing is paid for unasked, nothing above a limit, and everything that was spent is told."""

from __future__ import annotations

from typing import Any

import pytest

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.context import Painted, Painter, PaintRequest, Shown, Usage
from engines.kernel.errors import InvalidInput, NotFound, ProviderFailed
from engines.runtime.projects import ProjectRow
from engines.studio import Desk, Studio
from engines.studio.due import Manner
from engines.studio.messages import say
from engines.studio.views import JobView
from engines.studio.workshop import Choice, Need
from tests import factories
from tests.conftest import WORKSPACE, OpenStudio
from tests.fakes import CountingProviders, slowly, until

MODEL = "gpt-image-2.5-flare"
COST = 0.02
"""Dollars that each picture turns out to cost: more than its estimate in low quality is not possible here."""
AGREED = Manner(agreed=True)


class Priced:
    """A painter whose pictures have a price."""

    def __init__(self, inner: Painter) -> None:
        self._inner = inner
        self.provider, self.model, self.paid = "openai", MODEL, True

    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted:
        painted = self._inner.paint(request, shown)
        told = {"usage": Usage(images=1, cost_usd=COST), "provider": self.provider, "model": MODEL}
        return painted.model_copy(update=told)


class FreeText(CountingProviders):
    """Text is free; pictures cost money where a project has chosen to have them of "openai"."""

    def choice(self, need: Need, project: ProjectRow) -> Choice:
        pays = need == "painter" and project.settings.get("painter") == "openai"
        return Choice("openai", MODEL, paid=True) if pays else self._inner.choice(need, project)

    def painter(self, workspace: str, project: ProjectRow) -> Painter:
        inner = super().painter(workspace, project)
        return Priced(inner) if self.choice("painter", project).paid else inner


@pytest.fixture
def providers() -> CountingProviders:
    return FreeText(paid=True)


@pytest.fixture
def episode(desk: Desk) -> str:
    return new(desk, scenes=2, cuts=12)


def new(desk: Desk, **brief: object) -> str:
    """An episode whose pictures cost money."""
    project = desk.projects.create(factories.brief(**brief))
    desk.projects.update(project.id, painter="openai")
    return project.episodes[0].id


def finish(desk: Desk, job: JobView | None) -> JobView:
    assert job is not None
    return desk.runs.wait(job.id, 60)


def painted(providers: CountingProviders) -> int:
    return sum(count for label, count in providers.tally.calls.items() if label.startswith("pnl_"))


def failure_of(job: JobView, desk: Desk) -> Any:
    return next(one.failure for one in desk.runs.items(job.id) if one.failure)


def test_a_full_run_stops_before_pictures_that_cost_money_and_says_what_they_cost(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    plan = desk.runs.plan(episode)
    assert plan.stops_before is not None and plan.stops_before.stage == "image" and not plan.pays
    job = finish(desk, desk.runs.start(episode))
    assert (job.ended, job.stops_before) == ("done", "image") and painted(providers) == 0
    assert desk.notebook.document(episode, "director").document is not None
    plan = desk.runs.plan(episode)
    assert plan.stops_before is not None and plan.stops_before.calls == 12 and plan.stops_before.exact
    assert plan.stops_before.cost_usd > 0
    assert desk.runs.start(episode) is None, "nothing is left that may be done unasked"
    assert finish(desk, desk.runs.start(episode, manner=AGREED)).ended == "done"
    assert painted(providers) == 12
    plan = desk.runs.plan(episode)
    assert plan.stops_before is None and not plan.pays


def test_what_is_at_hand_does_not_stop_a_run(desk: Desk, episode: str, providers: CountingProviders) -> None:
    finish(desk, desk.runs.start(episode, manner=AGREED))
    again = new(desk, scenes=2, cuts=12)
    assert desk.runs.plan(again).stops_before is None
    assert desk.runs.start(again) is None and desk.notebook.view(again).cell("packaging").has_output
    assert painted(providers) == 12


def test_beginning_with_the_pictures_is_agreeing_to_them(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    finish(desk, desk.runs.start(episode, "text", "director"))
    assert finish(desk, desk.runs.start(episode, "image", "packaging")).ended == "done"
    assert painted(providers) == 12


def test_one_panel_is_painted_to_see_what_it_is_like_and_the_rest_stays_to_be_done(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    with pytest.raises(InvalidInput, match="stage_needs"):
        desk.pictures.test(episode)
    finish(desk, desk.runs.start(episode))
    job = finish(desk, desk.pictures.test(episode))
    images = desk.notebook.document(episode, "image").document
    assert isinstance(images, PanelImages)
    assert job.ended == "done" and painted(providers) == 1
    assert [bool(one.picture) for one in images.panels].count(True) == 1
    assert all(one.failure is None for one in images.panels)
    # The others are still to be made, and are told as such.
    plan = desk.runs.plan(episode)
    assert plan.stops_before is not None and plan.stops_before.calls == 11
    assert desk.notebook.view(episode).cell("image").stale
    finish(desk, desk.pictures.test(episode))
    finish(desk, desk.runs.start(episode, "image", "packaging"))
    assert painted(providers) == 12
    with pytest.raises(NotFound, match="panel_not_found"):
        desk.pictures.test(episode)
    # Where all are to be painted anew, in another style say, one shows what that will be like.
    desk.notebook.set_options(episode, "image", {"style": "ink_noir"})
    finish(desk, desk.pictures.test(episode))
    assert painted(providers) == 13
    assert desk.runs.plan(episode, "image", "image").stages[0].calls == 11


def test_a_call_that_might_pass_the_limit_of_a_run_is_not_made(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    desk.money.limit(0.1, None)
    finish(desk, desk.runs.start(episode))
    job = finish(desk, desk.runs.start(episode, "image", "image"))
    assert job.ended == "done_with_failures"
    assert 0 < painted(providers) < 12 and job.cost_usd <= 0.1 + 8 * COST
    failure = failure_of(job, desk)
    assert failure.code == "cap_reached"
    for language in ("en", "ko"):
        assert "{" not in say(failure, language).text
    before, kept = painted(providers), painted(providers)
    # No limit that is too low forgets what there is, and what there is is not paid for again.
    desk.money.limit(1.0, None)
    assert finish(desk, desk.runs.retry(job.id)).ended == "done"
    assert painted(providers) == 12 and before == kept


def test_the_limit_of_all_runs_counts_every_run(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    desk.money.limit(1.0, 0.25)
    assert finish(desk, desk.runs.start(episode, manner=AGREED)).ended == "done"
    spent = desk.money.view().spent_usd
    assert spent == pytest.approx(12 * COST)
    other = new(desk, premise="등대지기가 편지를 읽는다.", scenes=2, cuts=12)
    job = finish(desk, desk.runs.start(other, manner=AGREED))
    assert failure_of(job, desk).code == "cap_all_reached"
    assert desk.money.view().spent_usd - spent < 0.1


@pytest.mark.parametrize("given", [-1.0, float("nan"), float("inf"), 1e6])
def test_limits_that_are_none_are_refused(desk: Desk, given: float) -> None:
    with pytest.raises(InvalidInput, match="cap_wrong"):
        desk.money.limit(given, None)
    with pytest.raises(InvalidInput, match="cap_wrong"):
        desk.money.limit(1.0, given)
    assert desk.money.view().run_cap_usd == 1.0


def test_strangers_spend_only_so_much_of_the_owners_money(open_studio: OpenStudio) -> None:
    providers = FreeText(paid=True)
    studio = open_studio(
        providers,
        TOONVERSE_PUBLIC="1",
        TOONVERSE_SHARE_KEY="1",
        TOONVERSE_LENT_USD="0.1",
        OPENAI_API_KEY="sk-of-the-owner-0123456789",
    )
    desk = studio.desk(WORKSPACE)
    job = finish(desk, desk.runs.start(new(desk, scenes=2, cuts=12), manner=AGREED))
    assert failure_of(job, desk).code == "cap_all_reached" and desk.money.view().lent_usd == 0.1
    assert painted(providers) < 12
    # With a key of one's own it is one's own money.
    desk.keys.set("openai", "sk-of-mine-0123456789abcdef")
    assert desk.money.view().lent_usd is None
    assert finish(desk, desk.runs.retry(job.id)).ended == "done"


def test_what_was_spent_is_told_by_episode_and_stage(desk: Desk, episode: str) -> None:
    finish(desk, desk.runs.start(episode, manner=AGREED))
    project = desk.projects.episode(episode).project
    rows = desk.money.view(project).rows
    assert [(one.episode, one.stage) for one in rows] == [(episode, "image")]
    assert rows[0].usd == pytest.approx(12 * COST) and rows[0].reserved_usd == 0
    other = desk.projects.create(factories.brief(scenes=1, cuts=2))
    assert desk.money.view(other.id).rows == ()


def test_what_is_left_is_told_in_panels_and_what_was_expected_beside_what_it_cost(
    desk: Desk, episode: str
) -> None:
    usual = desk.money.budget(episode)
    assert usual is not None and usual.limit == "run" and usual.left_usd == 1.0
    finish(desk, desk.runs.start(episode))
    each = desk.money.budget(episode)
    assert each is not None and each.panel_usd > 0 and each.panels == int(1.0 / each.panel_usd)
    desk.money.limit(3.5 * each.panel_usd, None)
    few = desk.money.budget(episode)
    assert few is not None and (few.panels, few.limit) == (3, "run")
    desk.money.limit(1.0, 0.0)
    none = desk.money.budget(episode)
    assert none is not None and (none.panels, none.limit) == (0, "all")
    desk.money.limit(1.0, None)
    expected = desk.runs.plan(episode, "image", "image").cost_usd
    finish(desk, desk.runs.start(episode, manner=AGREED))
    assert desk.money.expected(episode) == {"image": pytest.approx(expected)}
    desk.projects.update(desk.projects.episode(episode).project, painter="dummy")
    assert desk.money.budget(episode) is None, "what costs nothing has no budget"


def test_after_a_refusal_that_stops_the_run_nothing_more_is_asked_for(
    studio: Studio, desk: Desk, providers: CountingProviders
) -> None:
    def broke(label: str) -> None:
        slowly(0.1)(label)
        if label.startswith("pnl_"):
            raise ProviderFailed("billing_limit", cause="HTTP 400", stops_run=True)

    episode = new(desk, scenes=3, cuts=20)
    providers.before = broke
    job = finish(desk, desk.runs.start(episode, manner=AGREED))
    # Those that were under way at the same time; of twenty.
    assert job.ended == "done_with_failures" and painted(providers) <= 8
    providers.before = lambda label: None
    assert finish(desk, desk.runs.retry(job.id)).ended == "done"
    until(lambda: desk.notebook.view(episode).cell("packaging").ended == "done")


def chosen(desk: Desk, episode: str) -> list[str]:
    """Who painted the picture in use, panel by panel; "" where there is none."""
    images = desk.notebook.document(episode, "image").document
    assert isinstance(images, PanelImages)
    return [one.picture.provider if one.picture else "" for one in images.panels]


def test_after_a_billing_failure_practice_fills_the_rest_and_is_painted_for_real_later(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    def broke(label: str) -> None:
        if label.startswith("pnl_") and painted(providers) > 4:
            raise ProviderFailed("billing_limit", cause="HTTP 400", stops_run=True)

    finish(desk, desk.runs.start(episode))
    providers.before = broke
    assert finish(desk, desk.runs.start(episode, "image", "packaging")).ended == "done_with_failures"
    kept = chosen(desk, episode)
    lacking = kept.count("")
    assert 0 < lacking < 12
    asked = painted(providers)
    providers.before = lambda label: None
    ended = finish(desk, desk.pictures.fill(episode))
    assert ended.ended == "done" and desk.notebook.view(episode).cell("packaging").ended == "done"
    assert chosen(desk, episode) == [one or "dummy" for one in kept]
    assert desk.money.view().spent_usd == pytest.approx((12 - lacking) * COST)
    # The chosen painter stays chosen, and has nothing to do until it is asked again.
    assert desk.runs.plan(episode).stops_before is None
    images = desk.notebook.document(episode, "image").document
    assert isinstance(images, PanelImages)
    practice = [one.id for one in images.panels if one.picture and one.picture.provider == "dummy"]
    before = painted(providers)
    assert finish(desk, desk.pictures.redo(episode, practice)).ended == "done"
    assert painted(providers) - before == lacking and "dummy" not in chosen(desk, episode)
    assert asked <= before
    with pytest.raises(NotFound, match="panel_not_found"):
        desk.pictures.fill(episode)


def test_chosen_panels_are_painted_in_high_quality_and_stay_so(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    finish(desk, desk.runs.start(episode, manner=AGREED))
    storyboard = desk.notebook.document(episode, "director").document
    assert isinstance(storyboard, Storyboard)
    panels = [panel.id for panel in storyboard.panels[:2]]
    low, high = (desk.pictures.price(episode, panels, quality) for quality in ("low", "high"))
    assert high > 10 * low > 0
    before = painted(providers)
    assert finish(desk, desk.pictures.redo(episode, panels, quality="high")).ended == "done"
    assert painted(providers) - before == 2
    requests = [item for item in desk.runs.items(desk.runs.list(1)[0].id) if item.kind == "paint"]
    assert {one.item for one in requests} == set(panels)
    # A later run does not go back to drafts, and has nothing to pay.
    assert desk.runs.plan(episode, "image").cost_usd == 0
    assert desk.runs.start(episode, "image", "image") is None
