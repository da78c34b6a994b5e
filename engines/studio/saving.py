"""Makes a stage's result the head of its cell, with everything people did carried over."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from pydantic import ValidationError

from engines.kernel.document import AssetRef, Document, Json
from engines.kernel.edits import Overlay, places, rows_of
from engines.kernel.errors import Conflict, StorageFailed
from engines.kernel.rebase import rebase
from engines.runtime import revisions, workspaces
from engines.runtime.revisions import Head, NewRevision, RevisionRow
from engines.studio.asked import given_way
from engines.studio.context import Tally
from engines.studio.prepare import Bench, Prepared
from engines.studio.reruns import step_of
from engines.studio.titles import follow_script

TRIES = 5
"""How often a result is carried over anew when a person edits in the very same moment."""


def keep_result(
    bench: Bench,
    ready: Prepared,
    document: Document,
    *,
    job: str | None,
    started: float,
    cost_usd: float = 0.0,
    tally: Tally | None = None,
    cacheable: bool = True,
    plan: Json = None,
) -> RevisionRow:
    """Store `document` as the stage's newest revision, under the edits there are, and cache it.

    `plan` is the run's: it tells whether undo takes the result back.
    """
    shop, stage = bench.shop, ready.stage
    if cacheable:
        shop.cache.put("stage", ready.key, document.model_dump(mode="json"))
    for left in reversed(range(TRIES)):
        head = revisions.head(shop.database, bench.workspace, bench.episode.id, stage.name)
        generated, overlay = carried_over(bench, head, ready, document)
        described = _described(bench, ready, tally or Tally(), job)
        new = replace(
            described,
            options={**described.options, **step_of(bench, stage.name, head, generated, plan or {})},
            document=generated.model_dump(mode="json"),
            overlay=overlay.model_dump(mode="json"),
            cost_usd=cost_usd,
            started=started,
            seconds=time.time() - started,
        )
        try:
            row = _stored(bench, new, head)
            follow_script(bench, head, bench.shop.reading.seen(row))
            return row
        except Conflict:
            if not left:
                raise
    raise AssertionError("unreachable: the last try returns or raises")


def _described(bench: Bench, ready: Prepared, tally: Tally, job: str | None) -> NewRevision:
    """How the result came about."""
    chosen = bench.choice(ready.stage)
    return NewRevision(
        stage=ready.stage.name,
        origin="generated",
        inputs=ready.prints,
        key=ready.key,
        options={
            "values": ready.options.model_dump(mode="json"),
            "config": ready.config,
            "items": vars(tally),
            "from_cache": job is None,
        },
        provider=chosen.provider if chosen else "",
        model=chosen.model if chosen else "",
        job=job,
    )


def _stored(bench: Bench, new: NewRevision, head: Head | None) -> RevisionRow:
    """Raises Conflict when the head is not `head` any more."""
    expected = head.revision.id if head else None
    with bench.shop.database.transaction() as at:
        row = revisions.advance(at, bench.workspace, bench.episode.id, new, expected_head=expected)
        workspaces.claim(at, bench.workspace, _assets(new.document))
    return row


def carried_over(
    bench: Bench, head: Head | None, ready: Prepared, document: Document
) -> tuple[Document, Overlay]:
    """The new generated part with the old one's ids, and the overlay that fits it."""
    if head is None:
        return document, Overlay()
    reading, stage = bench.shop.reading, ready.stage
    overlay = reading.overlay(head.revision)
    if stage.merge is not None:
        seen, overlay = _with_kept(reading.seen(head.revision), overlay, document)
        seen, overlay = given_way(seen, overlay, document, ready.asked)
        document = stage.merge(seen, document)
    old = reading.generated(head.revision)
    fresh, overlay = rebase(old, overlay, document, stage.signatures, stage.precious)
    return (stage.give_way(fresh, overlay) if stage.give_way else fresh), overlay


def _with_kept(seen: Document, overlay: Overlay, new: Document) -> tuple[Document, Overlay]:
    """What the tray keeps of items that `new` has again stands in `seen` again, and leaves the tray."""
    there, tree = places(new.model_dump(mode="json")), seen.model_dump(mode="json")
    back = [one for one in overlay.tray if one.reason == "paid" and str(one.item["id"]) in there]
    if not back:
        return seen, overlay
    known = places(tree)
    for one in back:
        if str(one.item["id"]) not in known:
            rows_of(tree, one.parent, one.collection).append(dict(one.item))
    tray = tuple(one for one in overlay.tray if one not in back)
    return type(seen).model_validate(tree), overlay.model_copy(update={"tray": tray})


def cached_result(bench: Bench, ready: Prepared) -> Document | None:
    """The stage's result if it was made before, whoever asked for it, and its pictures are there."""
    body = bench.shop.cache.get("stage", ready.key)
    if body is None:
        return None
    try:
        document = ready.stage.writes.model_validate(body)
    except ValidationError:
        return None
    return document if all(_readable(bench, asset) for asset in assets_in(document)) else None


def _readable(bench: Bench, asset: AssetRef) -> bool:
    """A damaged or lost picture makes a cached result worthless: the stage then runs again."""
    try:
        bench.shop.assets.read(asset)
    except StorageFailed:
        return False
    return True


def assets_in(document: Document) -> Iterator[AssetRef]:
    """Every picture a document names."""
    return _assets(document.model_dump(mode="json"))


def _assets(node: Any) -> Iterator[AssetRef]:
    if isinstance(node, Mapping):
        found = cast("Mapping[str, Any]", node)
        if found.keys() == AssetRef.model_fields.keys():
            yield AssetRef.model_validate(found)
            return
        for value in found.values():
            yield from _assets(value)
    elif isinstance(node, list):
        rows = cast("list[Any]", node)
        # Outlines are long lists of points: only lists of things can hold pictures.
        if rows and isinstance(rows[0], Mapping):
            for value in rows:
                yield from _assets(value)
