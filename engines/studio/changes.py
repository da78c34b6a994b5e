"""What people do to a document: edit, restore, confirm, import, upload. Each makes a revision."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from engines.image.document import PanelImages
from engines.kernel.diff import diff
from engines.kernel.document import Document, Finding, Json, canonical_json, fingerprint
from engines.kernel.edits import AddItem, Op, Overlay, ResetField, SetField, get_field, places
from engines.kernel.errors import Conflict, EditRefused, InvalidInput, NotFound
from engines.runtime import revisions, workspaces
from engines.runtime.revisions import Head, NewRevision
from engines.studio.finding import kept_upload
from engines.studio.imports import parsed
from engines.studio.prepare import Bench
from engines.studio.projects import follow_brief
from engines.studio.reading import BRIEF, kind_of, stage_named
from engines.studio.saving import TRIES, assets_in
from engines.studio.titles import follow_script
from engines.studio.views import DocumentView
from engines.studio.workshop import Workshop
from engines.text.document import Brief

Belongs = Mapping[str, str] | None


class Changes(ABC):
    """Everything here checks the workspace, and refuses what would break the document."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        self._shop = shop
        self._workspace = workspace

    def edit(
        self,
        episode: str,
        stage: str,
        ops: Sequence[Op],
        based_on: str,
        step: Belongs = None,
        inputs: Json = None,
    ) -> DocumentView:
        """Apply a person's operations to the head and make that the new head.

        `step` says what it belongs to: edits of several stages that were one action have one "group" and
        are undone together; one that a job made has its "kind" and "job". `inputs` are digests of what the
        document answers to from now on, where the action saw to that.

        `based_on` is the revision the person saw. Edits of other fields made since then are kept;
        the same field changed elsewhere raises Conflict with both values. Raises EditRefused when
        the document would be broken: nothing is changed then.
        """
        kind_of(stage)
        for left in reversed(range(TRIES)):
            try:
                self._edit_once(episode, stage, ops, based_on, step, inputs)
                break
            except Conflict as conflict:
                # The head moved between our look and our write: look again, at what moved it.
                if conflict.code != "head_moved" or not left:
                    raise
                based_on = based_on or str(conflict.values["expected"])
        return self._changed(episode, stage)

    def _edit_once(
        self, episode: str, stage: str, ops: Sequence[Op], based_on: str, step: Belongs, inputs: Json
    ) -> None:
        bench = Bench.open(self._shop, self._workspace, episode)
        head = self._head(bench, stage)
        if based_on and based_on != head.revision.id:
            self._refuse_conflict(bench, head, ops, based_on)
        reading = self._shop.reading
        before = reading.seen(head.revision)
        overlay, after = reading.changed(head.revision, ops)
        self._refuse_new_errors(bench, stage, before, after)
        self._refuse_foreign_pictures(after)
        if inputs or overlay != reading.overlay(head.revision):
            row = replace(head.revision, inputs=inputs or head.revision.inputs)
            self._store(bench, replace(head, revision=row), overlay, "edited", step=step)

    def refuse_moved(self, episode: str, stage: str, based_on: str) -> Head:
        """The stage's head, if it is `based_on` ("" = whichever). Raises Conflict `undo_moved`, NotFound."""
        kind_of(stage)
        head = self._head(Bench.open(self._shop, self._workspace, episode), stage)
        if based_on and head.revision.id != based_on:
            raise Conflict("undo_moved", item=stage, stage=stage)
        return head

    def restore(self, episode: str, stage: str, revision: str, based_on: str = "") -> DocumentView:
        """Make an earlier revision the head again, as a new revision.

        Raises NotFound, and Conflict `undo_moved` when the head is not `based_on` (where that is given).
        """
        head = self.refuse_moved(episode, stage, based_on)
        bench = Bench.open(self._shop, self._workspace, episode)
        row = revisions.get(self._shop.database, self._workspace, revision)
        if (row.episode, row.stage) != (episode, stage):
            raise NotFound("revision_not_found", item=revision)
        overlay, step = Overlay.model_validate(row.overlay), {"kind": "restore", "of": row.id}
        self._store(bench, Head(row, False), overlay, "restored", head.revision.id, step)
        return self._changed(episode, stage)

    def confirm(self, episode: str, stage: str, confirmed: bool = True) -> None:
        """Mark the head as approved, or not. Raises NotFound."""
        head = self._head(Bench.open(self._shop, self._workspace, episode), stage)
        revisions.confirm(self._shop.database, self._workspace, episode, stage, head.revision.id, confirmed)

    def export_document(self, episode: str, stage: str) -> bytes:
        """The document as it is seen, as UTF-8 JSON. Raises NotFound while there is none."""
        head = self._head(Bench.open(self._shop, self._workspace, episode), stage)
        body = self._shop.reading.seen(head.revision).model_dump(mode="json")
        return json.dumps(body, ensure_ascii=False, indent=2).encode()

    def checked(self, stage: str, data: bytes) -> Document:
        """The document of a stage in a file, as it could be imported. Raises InvalidInput, NotFound."""
        document = parsed(kind_of(stage), data)
        self._refuse_foreign_pictures(document)
        return document

    def import_document(
        self, episode: str, stage: str, data: bytes, based_on: str | None = None
    ) -> DocumentView:
        """Replace a stage's document by one from a file. Raises InvalidInput with place and reason.

        `based_on` is the revision it is to replace ("" = there is none yet, None = whichever there is);
        another one raises Conflict with all that differs.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        document = self.checked(stage, data)
        head = bench.heads.get(stage)
        self._refuse_moved_document(stage, head, document, based_on)
        inputs = self._shop.reading.inputs(stage_named(stage), bench.heads) if stage != BRIEF else None
        prints = self._shop.reading.input_prints(stage_named(stage), bench.heads) if inputs else {}
        new = NewRevision(
            stage=stage, origin="imported", document=document.model_dump(mode="json"), inputs=prints
        )
        expected = head.revision.id if head else None
        revisions.advance(self._shop.database, self._workspace, episode, new, expected_head=expected)
        return self._changed(episode, stage)

    def upload_picture(self, episode: str, panel: str, data: bytes) -> DocumentView:
        """A person's own picture becomes a candidate of the panel and is chosen.

        It is re-encoded, so that nothing but pixels is kept. Raises InvalidInput for what is no
        picture or too large, NotFound for a panel that is not there.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        head = self._head(bench, "image")
        images = cast(PanelImages, self._shop.reading.seen(head.revision))
        found = images.panel(panel)
        if found is None:
            raise NotFound("panel_not_found", item=panel)
        asset, regions = kept_upload(self._shop, data)
        workspaces.claim(self._shop.database, self._workspace, [asset])
        same = next((one for one in found.candidates if one.asset.sha256 == asset.sha256), None)
        name = same.id if same else f"up_{fingerprint([panel, asset.sha256])[:16]}"
        item = {"id": name, "asset": asset.model_dump(), "provider": "upload", "regions": regions}
        last = found.candidates[-1].id if found.candidates else ""
        ops: list[Op] = (
            [] if same else [AddItem(parent=panel, collection="candidates", after=last, item=item)]
        )
        ops.append(SetField(item=panel, field="chosen", value=name))
        return self.edit(episode, "image", ops, head.revision.id)

    @abstractmethod
    def document(self, episode: str, stage: str) -> DocumentView:
        """The document as it is seen after a change; `Notebook` reads it."""

    def _changed(self, episode: str, stage: str) -> DocumentView:
        """The document after a change; a changed brief is told to the project, which shows its title."""
        view = self.document(episode, stage)
        if isinstance(view.document, Brief):
            follow_brief(self._shop, self._workspace, episode, view.document)
        return view

    def _head(self, bench: Bench, stage: str) -> Head:
        head = bench.heads.get(stage)
        if head is None:
            raise NotFound("document_not_found", item=stage)
        return head

    def _store(
        self,
        bench: Bench,
        of: Head,
        overlay: Overlay,
        origin: Any,
        expected: str | None = None,
        step: Belongs = None,
    ) -> None:
        """`step` says what this takes back, does again or restores ("kind" and "of", a revision's id), or
        what else was done by the same action ("group")."""
        row = of.revision
        made = {name: value for name, value in row.options.items() if name != "step"}
        new = NewRevision(
            stage=row.stage,
            origin=origin,
            document_of=row.id,
            overlay=overlay.model_dump(mode="json"),
            inputs=row.inputs,
            key=row.key,
            options={**made, "step": dict(step)} if step else made,
            provider=row.provider,
            model=row.model,
            job=row.job,
        )
        stored = revisions.advance(
            self._shop.database,
            self._workspace,
            bench.episode.id,
            new,
            expected_head=expected or row.id,
        )
        follow_script(bench, bench.heads.get(row.stage), self._shop.reading.seen(stored))

    def _refuse_conflict(self, bench: Bench, head: Head, ops: Sequence[Op], based_on: str) -> None:
        """Raise Conflict when a field to be set is not what the person saw."""
        row = revisions.get(self._shop.database, self._workspace, based_on)
        if (row.episode, row.stage) != (bench.episode.id, head.revision.stage):
            raise NotFound("revision_not_found", item=based_on)
        then = places(self._shop.reading.seen(row).model_dump(mode="json"))
        now = places(self._shop.reading.seen(head.revision).model_dump(mode="json"))
        clashes: list[dict[str, Any]] = []
        for op in ops:
            if not isinstance(op, SetField | ResetField) or op.item not in then or op.item not in now:
                continue
            was, theirs = (get_field(tree[op.item].item, op.field) for tree in (then, now))
            mine = op.value if isinstance(op, SetField) else was
            if theirs not in (was, mine):
                clashes.append({"item": op.item, "field": op.field, "yours": mine, "theirs": theirs})
        if clashes:
            first = {
                "field": clashes[0]["field"],
                "mine": clashes[0]["yours"],
                "theirs": clashes[0]["theirs"],
            }
            raise Conflict(
                "edit_conflict",
                item=clashes[0]["item"],
                **first,
                clashes=clashes,
                revision=head.revision.id,
            )

    def _refuse_moved_document(
        self, stage: str, head: Head | None, mine: Document, based_on: str | None
    ) -> None:
        there = head.revision.id if head else ""
        if based_on in (None, there):
            return
        if head is None:
            raise NotFound("document_not_found", item=stage)
        theirs = self._shop.reading.seen(head.revision).model_dump(mode="json")
        clashes = [
            {"item": one.item, "field": one.field, "yours": one.before, "theirs": one.after}
            for one in diff(mine.model_dump(mode="json"), theirs)
        ]
        code = "document_moved" if based_on else "document_there"
        raise Conflict(code, item=stage, clashes=clashes, revision=there)

    def _refuse_new_errors(self, bench: Bench, stage: str, before: Document, after: Document) -> None:
        """An edit may not add an error that the checks know, such as a line that does not exist."""
        if stage == BRIEF:
            return
        found = stage_named(stage)
        inputs = self._shop.reading.inputs(found, bench.heads)
        if inputs is None:
            return
        old = {_name(one) for one in found.check(before, *inputs.values())}
        for finding in found.check(after, *inputs.values()):
            if finding.severity == "error" and _name(finding) not in old:
                raise EditRefused(finding.rule, stage=stage, item=finding.item, **dict(finding.values))

    def _refuse_foreign_pictures(self, document: Document) -> None:
        """A document from outside may name any digest: only pictures of this workspace count."""
        foreign = workspaces.unclaimed(self._shop.database, self._workspace, list(assets_in(document)))
        if foreign:
            raise InvalidInput("asset_not_yours", item=foreign[0].sha256)


def _name(finding: Finding) -> bytes:
    return canonical_json(finding)
