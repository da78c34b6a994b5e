"""Pictures that no run painted, looked at by a model: changed ones, and those that people bring.

A look is planned with the picture it is for, and asked for once that is in its place. What it finds becomes
the candidate's regions, as an edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from engines import STAGES
from engines.director.document import Panel, Storyboard
from engines.image.document import Candidate, PanelImages
from engines.image.looking import seen_in
from engines.kernel.asking import ANSWERS
from engines.kernel.context import Context
from engines.kernel.document import AssetRef, Frozen, Json
from engines.kernel.edits import SetField
from engines.kernel.errors import InvalidInput, NotFound, StageFailed
from engines.providers.estimates import look_usd
from engines.runtime import jobrows
from engines.runtime.jobrows import JobRow, NewJob
from engines.runtime.jobs import Jobs
from engines.runtime.keyholders import KEY
from engines.runtime.unusable import unusable
from engines.studio import jobviews
from engines.studio.asked import ONLY
from engines.studio.items import told
from engines.studio.notebook import Notebook
from engines.studio.prepare import Bench
from engines.studio.reading import stage_named
from engines.studio.views import JobView
from engines.studio.workshop import Workshop
from engines.text.document import Script

LOOKS = "looks"
"""In a job's plan: the pictures a model is still to look at."""
_STAGE = "image"


class Look(Frozen):
    """One picture to be looked at: `candidate` of `panel`."""

    panel: str
    candidate: str
    asset: AssetRef


class Sights:
    """Everything here checks the workspace."""

    def __init__(self, shop: Workshop, jobs: Jobs, workspace: str) -> None:
        self._shop = shop
        self._jobs = jobs
        self._workspace = workspace

    def price(self, episode: str, panel: str) -> float | None:
        """Dollars for a look at the picture the panel shows; None where nobody would look at it.

        That is: the text model was not asked to, nobody is in the panel, or it has no picture.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        return look_price(bench, panel) if _picture(bench, panel) else None

    def look(self, episode: str, panel: str) -> JobView:
        """Have the text model look at the picture the panel shows. Raises InvalidInput `look_nobody`."""
        bench = Bench.open(self._shop, self._workspace, episode)
        found = _picture(bench, panel)
        if found is None or look_price(bench, panel) is None:
            raise InvalidInput("look_nobody")
        nothing: dict[str, list[str]] = {_STAGE: []}
        plan = {**bench.plan([stage_named(_STAGE)]), "repeat": True, ONLY: nothing}
        plan = with_looks_at(plan, [Look(panel=panel, candidate=found.id, asset=found.asset)])
        self._jobs.launch()
        with self._shop.database.transaction() as at:
            new = NewJob(kind="run", plan=plan, episode=episode)
            row, fresh = jobrows.request(at, self._workspace, new)
            if fresh:
                self._jobs.enqueue(at, self._workspace, row.id)
            else:
                row = jobrows.request_cancel(at, self._workspace, row.id, wanted=False)
                row = jobrows.extend(at, self._workspace, row.id, _joined(row, plan))
            return jobviews.view(at, row)


def looks_of(plan: Json) -> tuple[Look, ...]:
    """What a job's plan still has to have looked at."""
    return tuple(Look.model_validate(one) for one in cast("dict[str, Any]", plan).get(LOOKS, ()))


def with_looks_at(plan: Json, new: Sequence[Look]) -> dict[str, Json]:
    """The plan with these too, each once."""
    known = {(one.panel, one.candidate): one for one in (*looks_of(plan), *new)}
    return {**plan, LOOKS: [one.model_dump(mode="json") for one in known.values()]} if known else dict(plan)


def look_price(bench: Bench, panel: str) -> float | None:
    """Dollars for a look at a picture of this panel; None where nobody would look at it."""
    looker = bench.looker(stage_named(_STAGE))
    found = _panel(bench, panel)
    if looker is None or found is None or not found.figures:
        return None
    return look_usd(looker.model) if looker.paid else 0.0


def take_looks(bench: Bench, row: JobRow, ctx: Context) -> None:
    """Have the pictures of the plan looked at, or raise ItemsWanted. A look that fails stays planned."""
    notebook = Notebook(bench.shop, row.workspace)
    script = cast(Script, bench.shop.reading.seen(bench.heads["text"].revision))
    asked = [(one, panel) for one in looks_of(row.plan) if (panel := _panel(bench, one.panel))]
    found = seen_in(ctx, script, [(panel, one.asset) for one, panel in asked])
    done: set[tuple[str, str]] = set()
    for (one, _), regions in zip(asked, found, strict=True):
        if isinstance(regions, StageFailed):
            # Looked at again by a click, it is asked anew.
            failure = told(bench.shop, regions, _STAGE, one.panel)
            unusable(bench.shop.database, row.workspace, failure.values.get(ANSWERS, ()), failure)
            continue
        done.add((one.panel, one.candidate))
        images = notebook.document(row.episode or "", _STAGE).document
        image = images.panel(one.panel) if isinstance(images, PanelImages) else None
        if image and any(it.id == one.candidate for it in image.candidates):
            op = SetField(item=one.candidate, field="regions", value=regions.model_dump(mode="json"))
            notebook.edit(row.episode or "", _STAGE, [op], "")
    if done:
        _take_out(bench.shop, row, done)


def _take_out(shop: Workshop, row: JobRow, done: set[tuple[str, str]]) -> None:
    with shop.database.transaction() as at:
        # An update first: it holds the row until the plan is written.
        now = jobrows.start(at, row.workspace, row.id, shop.executor)
        left = [one for one in looks_of(now.plan) if (one.panel, one.candidate) not in done]
        plan = {**now.plan, LOOKS: [one.model_dump(mode="json") for one in left]}
        jobrows.extend(at, row.workspace, row.id, plan)


def _panel(bench: Bench, panel: str) -> Panel | None:
    if "director" not in bench.heads:
        return None
    return cast(Storyboard, bench.shop.reading.seen(bench.heads["director"].revision)).panel(panel)


def _picture(bench: Bench, panel: str) -> Candidate | None:
    """The picture in use. Raises NotFound."""
    if _STAGE not in bench.heads:
        raise NotFound("document_not_found", item=_STAGE)
    found = cast(PanelImages, bench.shop.reading.seen(bench.heads[_STAGE].revision)).panel(panel)
    if found is None:
        raise NotFound("panel_not_found", item=panel)
    return found.picture


def _joined(row: JobRow, plan: Json) -> Json:
    """The plan of a job under way with these looks in it too."""
    names = {*row.plan["stages"], _STAGE}
    only: dict[str, Json] = dict(row.plan.get(ONLY, {}))
    if _STAGE not in row.plan["stages"]:
        only[_STAGE] = []
    grown = {
        **row.plan,
        "stages": [one.name for one in STAGES if one.name in names],
        "set": {**plan["set"], **row.plan.get("set", {})},
        KEY: plan[KEY] or row.plan.get(KEY, ""),
        **({ONLY: only} if only else {}),
    }
    return with_looks_at(grown, looks_of(plan))
