"""Single pictures a job was asked for beside its stages: what a plan says of them, and where they are put.

A commission holds its whole request, as it was priced: what is sent is what was agreed to.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, cast

from engines.image.document import PanelImages, Retouch
from engines.image.retouch import candidate_of
from engines.kernel.context import Painting, PaintRequest
from engines.kernel.document import Frozen, Json
from engines.kernel.edits import AddItem, Op, SetField
from engines.runtime import jobrows, ledger
from engines.runtime.jobrows import JobRow
from engines.runtime.ledger_rows import ItemRow
from engines.studio.context import want_of
from engines.studio.finding import with_faces
from engines.studio.notebook import Notebook
from engines.studio.prepare import Bench
from engines.studio.reading import stage_named
from engines.studio.sights import Look, look_price, with_looks_at
from engines.studio.workshop import Workshop
from engines.text.document import Script, Sheet

COMMISSIONS = "commissions"
"""In a job's plan: those that are not yet in their place."""
STAGE = "image"
"""The stage whose painter they are asked of, and under which they are paid."""


class Commission(Frozen):
    """`item` is the cast member a sheet is of, or the panel that gets a candidate. `id` names the picture."""

    id: str
    kind: Literal["sheet", "candidate"]
    item: str
    request: PaintRequest
    retouch: Retouch = Retouch()


def commissions_of(plan: Json) -> tuple[Commission, ...]:
    """What a job's plan still has to put in its place."""
    return tuple(Commission.model_validate(one) for one in cast("dict[str, Any]", plan).get(COMMISSIONS, ()))


def with_commissions(plan: Json, new: Sequence[Commission]) -> dict[str, Json]:
    """The plan with these too; one that is in it already is not asked for twice."""
    known = {one.id: one for one in (*commissions_of(plan), *new)}
    return {**plan, COMMISSIONS: [one.model_dump(mode="json") for one in known.values()]}


def rows_of(bench: Bench, row: JobRow) -> list[tuple[Commission, ItemRow | None]]:
    """What a job has not put in its place yet, each with its item of the ledger where there is one."""
    chosen = bench.planned(STAGE, row.plan).choice(stage_named(STAGE))
    ordered = commissions_of(row.plan)
    if chosen is None or not ordered:
        return []
    items = {one.key: one for one in ledger.listed(bench.shop.database, row.workspace, row.id)}
    return [(one, items.get(want_of("paint", chosen, one.request).key)) for one in ordered]


def place(bench: Bench, row: JobRow) -> frozenset[str]:
    """Put those that have come in their place, and take them out of the plan. Returns their ids."""
    done = [(one, item) for one, item in rows_of(bench, row) if item and item.state == "done"]
    looks: list[Look] = []
    for one, item in done:
        painting = with_faces(bench.shop, Painting.model_validate(item.outcome))
        name = _hang(bench.shop, row, one, painting)
        if name and look_price(bench, one.item) is not None:
            looks.append(Look(panel=one.item, candidate=name, asset=painting.asset))
    if done:
        _take_out(bench.shop, row, [one.id for one, _ in done], looks)
    return frozenset(one.id for one, _ in done)


def _hang(shop: Workshop, row: JobRow, commission: Commission, painting: Painting) -> str:
    """Put the picture where it belongs, as an edit that can be taken back. Safe to repeat.

    Returns the candidate's id, "" for a sheet. Where the panel or person has gone meanwhile there is nothing
    to put it on; the ledger keeps it.
    """
    notebook, episode = Notebook(shop, row.workspace), row.episode or ""
    if commission.kind == "sheet":
        script = notebook.document(episode, "text").document
        if not isinstance(script, Script) or script.member(commission.item) is None:
            return ""
        sheet = Sheet(asset=painting.asset, provider=painting.provider, model=painting.model)
        op = SetField(item=commission.item, field="sheet", value=sheet.model_dump(mode="json"))
        notebook.edit(episode, "text", [op], "")
        return ""
    images = notebook.document(episode, STAGE).document
    if not isinstance(images, PanelImages) or images.panel(commission.item) is None:
        return ""
    name = _name(images, commission, painting)
    notebook.edit(episode, STAGE, _chosen(images, commission, painting, name), "")
    return name


def _name(images: PanelImages, commission: Commission, painting: Painting) -> str:
    """The id of the candidate that is this picture already, else its own."""
    panel = images.panel(commission.item)
    candidates = panel.candidates if panel else ()
    same = (one.id for one in candidates if one.asset.sha256 == painting.asset.sha256)
    return next(same, commission.id)


def _chosen(images: PanelImages, commission: Commission, painting: Painting, name: str) -> list[Op]:
    """The picture as the panel's newest candidate, in use unless the panel was locked meanwhile."""
    panel = images.panel(commission.item)
    ops: list[Op] = []
    if panel is None or all(one.id != name for one in panel.candidates):
        item = candidate_of(painting, commission.retouch, name).model_dump(mode="json")
        ops.append(AddItem(parent=commission.item, collection="candidates", item=item))
    if panel is None or not panel.locked:
        ops.append(SetField(item=commission.item, field="chosen", value=name))
    return ops


def _take_out(shop: Workshop, row: JobRow, done: Sequence[str], looks: Sequence[Look]) -> None:
    """Of the plan, whatever was added to it meanwhile. `looks` are what is to be looked at next."""
    with shop.database.transaction() as at:
        # An update first: it holds the row until the plan is written.
        now = jobrows.start(at, row.workspace, row.id, shop.executor)
        left = [one.model_dump(mode="json") for one in commissions_of(now.plan) if one.id not in done]
        jobrows.extend(at, row.workspace, row.id, with_looks_at({**now.plan, COMMISSIONS: left}, looks))
