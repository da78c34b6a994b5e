"""Pictures ordered one by one: reference sheets of the cast, and other candidates of one panel.

Each is an item of a job like any other: its price is said before, its answer is kept in the ledger, and the
same request is not paid for twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from engines import STAGES, providers
from engines.director.document import Panel, Storyboard
from engines.image.cautions import cautions
from engines.image.document import PanelImage, PanelImages, Retouch
from engines.image.paint import ImageOptions
from engines.image.request import request_for, style_of
from engines.image.retouch import About, Changed, instructions_of, retouch_request
from engines.image.sheet import sheet_request
from engines.kernel.context import Painting, PaintRequest
from engines.kernel.document import AssetRef, Finding, Json, fingerprint
from engines.kernel.edits import SetField
from engines.kernel.errors import EditRefused, Failure, InvalidInput, NotFound
from engines.packaging.pictures import encoded, open_picture
from engines.providers.estimates import request_usd, rules_of
from engines.providers.finders import local
from engines.runtime import episodes, jobrows, ledger, workspaces
from engines.runtime.jobrows import JobRow, NewJob
from engines.runtime.jobs import Jobs
from engines.runtime.keyholders import KEY
from engines.studio import jobviews, masks
from engines.studio.asked import ONLY
from engines.studio.commissioned import STAGE, Commission, commissions_of, rows_of, with_commissions
from engines.studio.context import want_of
from engines.studio.notebook import Notebook
from engines.studio.pictures import request_of_panel
from engines.studio.prepare import Bench, Prepared, prepare
from engines.studio.reading import stage_named
from engines.studio.sights import look_price
from engines.studio.views import DocumentView, JobView
from engines.studio.workshop import Choice, Workshop
from engines.text.document import CastMember, Script, Sheet

SENTENCE = 2000
"""Characters of an instruction."""


@dataclass(frozen=True)
class Wish:
    """Another picture for a panel: `base` (a candidate) changed as `instruction` says, where `mask` (a PNG)
    is transparent; with `previous` the panel before goes along. Without a base it is painted anew."""

    panel: str
    instruction: str = ""
    base: str = ""
    mask: bytes | None = None
    previous: bool = False


class Commissions:
    """Everything here checks the workspace."""

    def __init__(self, shop: Workshop, jobs: Jobs, workspace: str, notebook: Notebook) -> None:
        self._shop = shop
        self._jobs = jobs
        self._workspace = workspace
        self._notebook = notebook

    def sheets(self, episode: str, members: Sequence[str]) -> JobView:
        """Have a reference sheet made of each of these. Raises NotFound for who is not there."""
        bench = self._open(episode)
        return self._start(bench, [self._sheet(bench, member) for member in members])

    def sheets_price(self, episode: str, members: Sequence[str]) -> float:
        """Dollars that would cost; free ones and unknown prices as 0."""
        bench = self._open(episode)
        return self._usd(bench, [self._sheet(bench, member).request for member in members])

    def upload_sheet(self, episode: str, member: str, data: bytes) -> DocumentView:
        """A person's own picture becomes the sheet. Re-encoded: nothing but pixels is kept.

        Raises InvalidInput for what is no picture or too large, NotFound for who is not there.
        """
        self._member(self._open(episode), member)
        asset = self._shop.assets.put(encoded(open_picture(data), "png", 0), "image/png")
        workspaces.claim(self._shop.database, self._workspace, [asset])
        op = SetField(item=member, field="sheet", value=Sheet(asset=asset).model_dump(mode="json"))
        return self._notebook.edit(episode, "text", [op], "")

    def retouch(self, episode: str, wish: Wish) -> JobView:
        """Have another candidate of a panel made.

        Raises NotFound for a panel or candidate that is not there, EditRefused `image_locked`, InvalidInput
        `retouch_empty`, `retouch_no_previous`, `mask_*`; of the practice painter `retouch_unclear`,
        `retouch_met`.
        """
        bench = self._open(episode)
        _refuse_empty(wish)
        made = self._retouched(bench, wish)
        chosen = bench.choice(stage_named(STAGE))
        by_rules = chosen is not None and chosen.provider == providers.DUMMY
        if by_rules and wish.base and wish.instruction.strip():
            providers.refuse_unheard(wish.instruction, made.request)
        return self._start(bench, [made])

    def retouch_price(self, episode: str, wish: Wish) -> float:
        """Dollars that would cost, a look at it too, also while the sentence and the area are still to come.
        Raises NotFound, EditRefused `image_locked`, InvalidInput `retouch_no_previous`."""
        bench = self._open(episode)
        usd = self._usd(bench, [self._retouched(bench, wish).request])
        return usd + (look_price(bench, wish.panel) or 0.0)

    def under_way(self, episode: str) -> tuple[str, ...]:
        """Panels and people that a job under way makes a picture for. Raises NotFound."""
        with self._shop.database.reading() as at:
            episodes.get(at, self._workspace, episode)
            row = jobrows.active(at, self._workspace, episode)
        return tuple(one.item for one in commissions_of(row.plan)) if row else ()

    def failures(self, episode: str) -> Mapping[str, Failure]:
        """Panel or person → why the picture ordered last did not come, until something else is run."""
        bench = Bench.open(self._shop, self._workspace, episode)
        with self._shop.database.reading() as at:
            recent = jobrows.listed(at, self._workspace, episode=episode, limit=1)
        if not recent or recent[0].active:
            return {}
        return {one.item: row.failure for one, row in rows_of(bench, recent[0]) if row and row.failure}

    def cautions(self, episode: str) -> tuple[Finding, ...]:
        """What to know before the pictures are paid for. Raises NotFound."""
        bench = Bench.open(self._shop, self._workspace, episode)
        inputs = self._shop.reading.inputs(stage_named(STAGE), bench.heads)
        chosen = bench.choice(stage_named(STAGE))
        if inputs is None or chosen is None:
            return ()
        most = rules_of(chosen.model).max_references if chosen.paid else rules_of("").max_references
        storyboard, script = cast(Storyboard, inputs["storyboard"]), cast(Script, inputs["script"])
        looked = local.available() or bench.looker(stage_named(STAGE)) is not None
        real = chosen.provider != providers.DUMMY
        return cautions(storyboard, script, most=most, real=real, looked=looked)

    def _sheet(self, bench: Bench, member: str) -> Commission:
        options = cast(ImageOptions, bench.options(stage_named(STAGE)))
        quality = "medium" if options.quality == "low" else options.quality
        style, everybody = style_of(options.style), self._script(bench).cast
        request = sheet_request(self._member(bench, member), style, cast=everybody, quality=quality)
        request = self._fresh(bench, request.model_copy(update={"partials": options.partials(quality)}))
        return Commission(id=_name("sht", member, request), kind="sheet", item=member, request=request)

    def _retouched(self, bench: Bench, wish: Wish) -> Commission:
        ready, images = prepare(bench, stage_named(STAGE)), self._images(bench)
        storyboard = cast(Storyboard, ready.inputs["storyboard"])
        panel, image = storyboard.panel(wish.panel), images.panel(wish.panel)
        if panel is None or image is None:
            raise NotFound("panel_not_found", item=wish.panel)
        at = [one.id for one in storyboard.panels].index(panel.id)
        if image.locked:
            raise EditRefused("image_locked", item=panel.id, number=at + 1)
        base = _candidate(image, wish.base) if wish.base else None
        previous = self._previous(storyboard, images, at) if wish.previous else None
        retouch = Retouch(
            of=wish.base,
            instruction=wish.instruction.strip(),
            area=wish.mask is not None,
            previous=wish.previous,
        )
        changed = self._changed(image, wish, base) if base else None
        request = _request(ready, panel, retouch, changed, previous)
        request = self._fresh(bench, request, [one.asset.sha256 for one in image.candidates])
        name = _name("rt", panel.id, request)
        return Commission(id=name, kind="candidate", item=panel.id, request=request, retouch=retouch)

    def _changed(self, image: PanelImage, wish: Wish, base: AssetRef) -> Changed:
        mask = self._mask(wish.mask, base) if wish.mask is not None else None
        return Changed(base, mask, instructions_of(image, wish.base))

    def _previous(self, storyboard: Storyboard, images: PanelImages, at: int) -> AssetRef:
        before = images.panel(storyboard.panels[at - 1].id) if at else None
        if before is None or before.picture is None:
            raise InvalidInput("retouch_no_previous", number=at + 1)
        return before.picture.asset

    def _mask(self, data: bytes, base: AssetRef) -> AssetRef:
        mask = self._shop.assets.put(masks.mask_of(data, base), "image/png")
        workspaces.claim(self._shop.database, self._workspace, [mask])
        return mask

    def _fresh(self, bench: Bench, request: PaintRequest, seen: Sequence[str] | None = None) -> PaintRequest:
        """With the first seed that is not painted yet: who asks again wants another picture.

        `seen` are digests of pictures that are there: a painted one that is not among them was taken back,
        and comes again for nothing.
        """
        while (asset := self._painted(bench, request)) and (seen is None or asset in seen):
            request = request.model_copy(update={"seed": request.seed + 1})
        return request

    def _painted(self, bench: Bench, request: PaintRequest) -> str:
        """Digest of the picture that answered this request before, "" for none."""
        chosen = cast(Choice, bench.choice(stage_named(STAGE)))
        key = want_of("paint", chosen, request).key
        row = ledger.find_done(self._shop.database, self._workspace, key)
        return Painting.model_validate(row.outcome).asset.sha256 if row else ""

    def _usd(self, bench: Bench, requests: Sequence[PaintRequest]) -> float:
        chosen = bench.choice(stage_named(STAGE))
        if chosen is None or not chosen.paid:
            return 0.0
        return sum(request_usd(chosen.model, one) for one in requests if not self._painted(bench, one))

    def _start(self, bench: Bench, new: Sequence[Commission]) -> JobView:
        self._jobs.launch()
        plan = with_commissions({**bench.plan([stage_named(STAGE)]), "repeat": True, ONLY: {STAGE: []}}, new)
        with self._shop.database.transaction() as at:
            row, fresh = jobrows.request(
                at, self._workspace, NewJob(kind="run", plan=plan, episode=bench.episode.id)
            )
            if fresh:
                self._jobs.enqueue(at, self._workspace, row.id)
            else:
                row = jobrows.request_cancel(at, self._workspace, row.id, wanted=False)
                row = jobrows.extend(at, self._workspace, row.id, _joined(row, plan, new))
            return jobviews.view(at, row)

    def _open(self, episode: str) -> Bench:
        bench = Bench.open(self._shop, self._workspace, episode)
        if "text" not in bench.heads:
            raise NotFound("document_not_found", item="text")
        return bench

    def _script(self, bench: Bench) -> Script:
        return cast(Script, self._shop.reading.seen(bench.heads["text"].revision))

    def _member(self, bench: Bench, member: str) -> CastMember:
        found = self._script(bench).member(member)
        if found is None:
            raise NotFound("member_not_found", item=member)
        return found

    def _images(self, bench: Bench) -> PanelImages:
        if STAGE not in bench.heads:
            raise NotFound("document_not_found", item=STAGE)
        return cast(PanelImages, self._shop.reading.seen(bench.heads[STAGE].revision))


def _refuse_empty(wish: Wish) -> None:
    """Something has to be asked for: a sentence, an area, or the panel before."""
    if len(wish.instruction) > SENTENCE:
        raise InvalidInput("retouch_long", length=len(wish.instruction), limit=SENTENCE)
    anew = wish.previous and not wish.base
    if not (wish.instruction.strip() or anew or (wish.base and wish.mask is not None)):
        raise InvalidInput("retouch_empty")


def _request(
    ready: Prepared, panel: Panel, retouch: Retouch, changed: Changed | None, previous: AssetRef | None
) -> PaintRequest:
    storyboard, script = cast(Storyboard, ready.inputs["storyboard"]), cast(Script, ready.inputs["script"])
    options, quality = cast(ImageOptions, ready.options), panel.quality
    about = About(panel, script, style_of(options.style), options.extra)
    fresh = request_for(
        panel,
        script,
        about.style,
        # Painted anew it is another picture than the panel's own.
        seed=request_of_panel(ready, storyboard, panel.id).seed + (changed is None),
        quality=quality or options.quality,
        extra=options.extra,
        previous=previous,
    )
    fresh = fresh.model_copy(update={"partials": options.partials(fresh.quality)})
    return retouch_request(fresh, retouch, about, changed)


def _candidate(image: PanelImage, name: str) -> AssetRef:
    found = next((one for one in image.candidates if one.id == name), None)
    if found is None:
        raise NotFound("candidate_not_found", item=name)
    return found.asset


def _name(prefix: str, item: str, request: PaintRequest) -> str:
    return f"{prefix}_{fingerprint([item, request.model_dump(mode='json')])[:16]}"


def _joined(row: JobRow, plan: Json, new: Sequence[Commission]) -> Json:
    """The plan of a job under way with these pictures in it too."""
    names = {*row.plan["stages"], STAGE}
    only: dict[str, Json] = dict(row.plan.get(ONLY, {}))
    if STAGE not in row.plan["stages"]:
        only[STAGE] = []
    grown: dict[str, Json] = {
        **row.plan,
        "stages": [one.name for one in STAGES if one.name in names],
        "set": {**plan["set"], **row.plan.get("set", {})},
        KEY: plan[KEY] or row.plan.get(KEY, ""),
        **({ONLY: only} if only else {}),
    }
    return with_commissions(grown, new)
