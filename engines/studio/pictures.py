"""Pictures of single panels: another one for this panel, what it would cost, which ones are out of date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from engines import STAGES, providers
from engines.director.document import Panel, Storyboard
from engines.image.document import PanelImages
from engines.image.paint import ImageOptions, requests_for
from engines.kernel.context import Painting, PaintRequest
from engines.kernel.document import Json
from engines.kernel.edits import SetField
from engines.kernel.errors import EditRefused, InvalidInput, NotFound
from engines.providers.estimates import look_usd, request_usd
from engines.runtime import jobrows, ledger
from engines.runtime.jobrows import JobRow, NewJob
from engines.runtime.jobs import Jobs
from engines.studio import jobviews
from engines.studio.asked import ONLY, asked_of, asks_nothing
from engines.studio.context import want_of
from engines.studio.notebook import Notebook
from engines.studio.prepare import Bench, Prepared, prepare
from engines.studio.reading import stage_named
from engines.studio.views import JobView
from engines.studio.workshop import Workshop
from engines.text.document import Script

STAGE = "image"
UPLOAD = "upload"
TAKES = 1000
"""Takes of one panel that are looked through for one that nobody has painted yet."""


class Pictures:
    """Everything here checks the workspace. A panel's neighbours are never touched."""

    def __init__(self, shop: Workshop, jobs: Jobs, workspace: str, notebook: Notebook) -> None:
        self._shop = shop
        self._jobs = jobs
        self._workspace = workspace
        self._notebook = notebook

    def redo(
        self, episode: str, panels: Sequence[str], *, repeat: bool = False, quality: str = ""
    ) -> JobView:
        """Paint these panels anew with what is set now; the pictures they have stay as candidates.

        A panel whose picture was painted from the very same request gets its next take, which is a new
        seed, as an edit of the storyboard; `quality` is one too. `repeat` asks again for items that were
        possibly billed.
        Raises NotFound for a panel that is not there, EditRefused `image_locked` for a locked one.
        """
        bench = self._open(episode)
        for panel in panels:
            found = self._images(bench).panel(panel)
            if found is not None and found.locked:
                raise EditRefused("image_locked", item=panel, number=self._number(bench, panel))
        bench = self._edited(
            bench, [SetField(item=one, field="quality", value=quality) for one in panels if quality]
        )
        takes = self._takes(bench, panels)
        bench = self._edited(bench, [SetField(item=one, field="take", value=take) for one, take in takes])
        return self._start(bench, panels, repeat)

    def fill(self, episode: str) -> JobView:
        """Draw every panel without a picture in practice mode, for nothing, and bring the rest up to date.

        The painter that is chosen stays chosen. Raises NotFound `panel_not_found` when none is left.
        """
        bench = self._open(episode)
        left = [panel.id for panel in self._lacking(bench)]
        if not left:
            raise NotFound("panel_not_found", item="")
        settings = {**bench.project.settings, "painter": providers.DUMMY}
        free = replace(bench, project=replace(bench.project, settings=settings))
        return self._start(free, left, repeat=False, then=("lettering", "packaging"))

    def test(self, episode: str) -> JobView:
        """Paint one panel only, to see what a painter gives before all are paid for.

        The first one without a picture, else the first that would be asked for anew; with somebody in it
        where there is such a one. Raises InvalidInput `stage_needs` while there is no storyboard, NotFound
        `panel_not_found` when no panel is left.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        if "director" not in bench.heads:
            raise InvalidInput("stage_needs", stage=STAGE, needs="director")
        left = self._lacking(bench) or self._unpainted(bench)
        if not left:
            raise NotFound("panel_not_found", item="")
        return self._start(bench, [next((one for one in left if one.figures), left[0]).id], repeat=False)

    def price(self, episode: str, panels: Sequence[str], quality: str = "") -> float:
        """Dollars that new pictures of the panels would cost, free ones and unknown prices as 0."""
        bench = self._open(episode)
        chosen = bench.choice(stage_named(STAGE))
        if chosen is None or not chosen.paid:
            return 0.0
        ready, storyboard, _ = self._ready(bench)
        requests = _requests(ready, storyboard)
        asked = [_of_panel(requests, panel) for panel in panels]
        better = {"quality": quality} if quality else {}
        looker = bench.looker(ready.stage)
        looks = len(asked) * look_usd(looker.model) if looker else 0.0
        return looks + sum(request_usd(chosen.model, one.model_copy(update=better)) for one in asked)

    def asked(self, episode: str) -> tuple[str, ...]:
        """The panels that a job under way was asked to paint by themselves. Raises NotFound."""
        bench = Bench.open(self._shop, self._workspace, episode)
        with self._shop.database.reading() as at:
            row = jobrows.active(at, self._workspace, bench.episode.id)
        return asked_of(row.plan, STAGE) if row else ()

    def outdated(self, episode: str) -> frozenset[str]:
        """Panels that are not seen any more as they were painted: they, their cast or their scene changed.

        One that was painted by itself since, and shows that picture, is not among them. Raises NotFound.
        """
        bench = self._open(episode)
        changed = _changed(
            self._storyboard(bench),
            bench.heads[STAGE].revision.inputs,
            self._shop.reading.input_prints(stage_named(STAGE), bench.heads),
        )
        chosen = bench.choice(stage_named(STAGE))
        if not changed or chosen is None:
            return frozenset()
        ready, storyboard, images = self._ready(bench)
        requests = _requests(ready, storyboard)
        keys = {want_of("paint", chosen, requests[panel]).key: panel for panel in changed}
        done = ledger.find_all_done(self._shop.database, self._workspace, list(keys))
        for key, row in done.items():
            image = images.panel(keys[key])
            painted = Painting.model_validate(row.outcome).asset.sha256
            if image and image.picture and image.picture.asset.sha256 == painted:
                changed.discard(keys[key])
        return frozenset(changed)

    def _ready(self, bench: Bench) -> tuple[Prepared, Storyboard, PanelImages]:
        return prepare(bench, stage_named(STAGE)), self._storyboard(bench), self._images(bench)

    def _takes(self, bench: Bench, panels: Sequence[str]) -> list[tuple[str, int]]:
        """Panels whose request was answered before, each with its next take that was not."""
        ready, storyboard, images = self._ready(bench)
        used = self._as_asked(bench, images)
        found: list[tuple[str, int]] = []
        for panel in panels:
            now = storyboard.panel(panel)
            if now is None:
                raise NotFound("panel_not_found", item=panel)
            takes = range(now.take + (panel in used), now.take + TAKES)
            fresh = (one for one in takes if not self._taken(bench, ready, storyboard, panel, one))
            take = next(fresh, now.take)
            if take != now.take:
                storyboard = _with_take(storyboard, panel, take)
                found.append((panel, take))
        return found

    def _as_asked(self, bench: Bench, images: PanelImages) -> set[str]:
        """Panels whose picture answers the very request that would be made now.

        The ledger alone does not know: a free picture may come from the cache of somebody else's run.
        """
        if bench.differs(stage_named(STAGE)):
            return set()
        painted = {
            image.id
            for image in images.panels
            if image.failure is None and any(one.provider != UPLOAD for one in image.candidates)
        }
        now = self._shop.reading.input_prints(stage_named(STAGE), bench.heads)
        return painted - _changed(self._storyboard(bench), bench.heads[STAGE].revision.inputs, now)

    def _taken(self, bench: Bench, ready: Prepared, storyboard: Storyboard, panel: str, take: int) -> bool:
        """Whether this take of the panel was painted before, by the painter chosen now."""
        return self._painted(bench, request_of_panel(ready, _with_take(storyboard, panel, take), panel))

    def _painted(self, bench: Bench, request: PaintRequest) -> bool:
        """Whether this very picture was painted before, by the painter chosen now."""
        if (chosen := bench.choice(stage_named(STAGE))) is None:
            return False
        key = want_of("paint", chosen, request).key
        return ledger.find_done(self._shop.database, self._workspace, key) is not None

    def _lacking(self, bench: Bench) -> list[Panel]:
        """The panels without a picture that may be painted."""
        images = self._images(bench) if STAGE in bench.heads else PanelImages()
        there = {one.id for one in images.panels if one.picture or one.locked}
        return [panel for panel in self._storyboard(bench).panels if panel.id not in there]

    def _unpainted(self, bench: Bench) -> list[Panel]:
        """The panels whose pictures are not what would be asked for now, and may be painted anew."""
        ready, storyboard, images = self._ready(bench)
        requests, locked = _requests(ready, storyboard), {one.id for one in images.panels if one.locked}
        free = [panel for panel in storyboard.panels if panel.id not in locked]
        return [panel for panel in free if not self._painted(bench, requests[panel.id])]

    def _edited(self, bench: Bench, ops: Sequence[SetField]) -> Bench:
        """The bench after these edits of the storyboard."""
        if not ops:
            return bench
        self._notebook.edit(bench.episode.id, "director", ops, "")
        return self._open(bench.episode.id)

    def _start(self, bench: Bench, panels: Sequence[str], repeat: bool, then: Sequence[str] = ()) -> JobView:
        """Paint these panels only; `then` are stages to be brought up to date after that."""
        self._jobs.launch()
        stages = [stage_named(name) for name in (STAGE, *then)]
        plan = {**bench.plan(stages), "repeat": repeat, ONLY: {STAGE: list(panels)}}
        with self._shop.database.transaction() as at:
            new = NewJob(kind="run", plan=plan, episode=bench.episode.id)
            row, fresh = jobrows.request(at, self._workspace, new)
            if fresh:
                self._jobs.enqueue(at, self._workspace, row.id)
            else:
                row = jobrows.request_cancel(at, self._workspace, row.id, wanted=False)
                row = jobrows.extend(at, self._workspace, row.id, _joined(row, plan, panels))
            return jobviews.view(at, row)

    def _open(self, episode: str) -> Bench:
        bench = Bench.open(self._shop, self._workspace, episode)
        if STAGE not in bench.heads:
            raise NotFound("document_not_found", item=STAGE)
        return bench

    def _images(self, bench: Bench) -> PanelImages:
        return cast(PanelImages, self._shop.reading.seen(bench.heads[STAGE].revision))

    def _storyboard(self, bench: Bench) -> Storyboard:
        return cast(Storyboard, self._shop.reading.seen(bench.heads["director"].revision))

    def _number(self, bench: Bench, panel: str) -> int:
        ids = [one.id for one in self._storyboard(bench).panels]
        return ids.index(panel) + 1 if panel in ids else 0


def _changed(storyboard: Storyboard, before: Mapping[str, Any], now: Mapping[str, Any]) -> set[str]:
    """Panels whose own values, or those of what they show, are not what the pictures were made from."""

    def differing(parameter: str, group: str) -> set[str]:
        old, new = (prints.get(parameter, {}).get(group, {}).get("items", {}) for prints in (before, now))
        return {item for item in {*old, *new} if old.get(item) != new.get(item)}

    if not before:
        return set()
    panels, cast, scenes = (
        differing("storyboard", "panel"),
        differing("script", "cast"),
        differing("script", "scene"),
    )
    return {
        panel.id
        for panel in storyboard.panels
        if panel.id in panels or panel.scene in scenes or any(one.cast in cast for one in panel.figures)
    }


def _with_take(storyboard: Storyboard, panel: str, take: int) -> Storyboard:
    return storyboard.model_copy(
        update={
            "panels": tuple(
                one.model_copy(update={"take": take}) if one.id == panel else one for one in storyboard.panels
            )
        }
    )


def request_of_panel(ready: Prepared, storyboard: Storyboard, panel: str) -> PaintRequest:
    """What the painter is asked for one panel. Raises NotFound for one that is not there."""
    return _of_panel(_requests(ready, storyboard), panel)


def _requests(ready: Prepared, storyboard: Storyboard) -> Mapping[str, PaintRequest]:
    """Panel → what the painter is asked. No panel's can be told without those before it."""
    options, script = cast(ImageOptions, ready.options), cast(Script, ready.inputs["script"])
    return {one.label: one for one in requests_for(options, storyboard, script)}


def _of_panel(requests: Mapping[str, PaintRequest], panel: str) -> PaintRequest:
    if panel not in requests:
        raise NotFound("panel_not_found", item=panel)
    return requests[panel]


def _joined(row: JobRow, plan: Json, panels: Sequence[str]) -> Json:
    """The plan of a job under way with these panels in it too."""
    grown = {**row.plan, "set": {**plan["set"], **row.plan.get("set", {})}}
    asked = asked_of(row.plan, STAGE)
    if STAGE in row.plan["stages"] and not asked and not asks_nothing(row.plan, STAGE):
        # It paints all that is out of date, this take too; the count makes it look again at its end.
        return {**grown, "joined": row.plan.get("joined", 0) + 1}
    names = {*row.plan["stages"], STAGE}
    return {
        **grown,
        "stages": [one.name for one in STAGES if one.name in names],
        ONLY: {**row.plan.get(ONLY, {}), STAGE: list(dict.fromkeys([*asked, *panels]))},
    }
