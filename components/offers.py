"""Two values where there can be one: proposals, conflicts, and the tray, in words and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.context import Value
from components.naming import THUMB, Names
from components.wording import UiLanguage
from engines.kernel.edits import ROOT, Place, Proposal, TrayItem
from engines.kernel.errors import Conflict
from engines.kernel.wording import compare_words
from engines.studio.views import DocumentView


def both_values(
    head: DocumentView, script: Mapping[str, Any], conflict: Conflict, language: UiLanguage
) -> Value:
    """Mine and theirs of a field that two windows wrote, in words."""
    if head.document is None or "mine" not in conflict.values:
        return {}
    names = Names(head.document.model_dump(mode="json"), language, script)
    field = str(conflict.values["field"])
    shown = {
        side: names.value(conflict.item, field, conflict.values[side]).get("text", "")
        for side in ("mine", "theirs")
    }
    return {**shown, "field_name": names.of(conflict.item, field)}


def offers(view: DocumentView, board: DocumentView, script: Mapping[str, Any], language: UiLanguage) -> Value:
    """{"proposals": [...], "tray": [...], "panels": those a picture of the tray can go to}.

    `board` is the storyboard's view: it, or its own tray, knows what a panel is about.
    """
    tree = view.document.model_dump(mode="json") if view.document else {}
    names = Names(tree, language, script)
    rows = tree.get("panels", []) if view.stage == "image" else []
    return {
        "proposals": [_proposal(one, names) for one in view.proposals],
        "tray": [_held(one, names, _about(board)) for one in view.tray],
        "panels": [
            {
                "id": row["id"],
                "name": names.item(row["id"]),
                "last": row["candidates"][-1]["id"] if row["candidates"] else "",
            }
            for row in rows
        ],
    }


def _proposal(one: Proposal, names: Names) -> Value:
    shown: Value = {
        "item": one.item,
        "field": one.field,
        "what": names.of(one.item, one.field),
        "mine": names.value(one.item, one.field, one.mine),
        "new": names.value(one.item, one.field, one.new),
    }
    if isinstance(one.mine, str) and isinstance(one.new, str) and "text" in shown["new"] and " " in one.new:
        shown["pieces"] = [list(piece) for piece in compare_words(one.mine, one.new)]
    return shown


def _about(board: DocumentView) -> Mapping[str, Mapping[str, Any]]:
    """Panel id → the panel of the storyboard, those in its tray too."""
    panels = board.document.model_dump(mode="json")["panels"] if board.document else []
    return {str(row["id"]): row for row in (*(one.item for one in board.tray), *panels)}


def _held(one: TrayItem, names: Names, about: Mapping[str, Mapping[str, Any]]) -> Value:
    row = dict(one.item)
    told = dict(about.get(str(row["id"]), row))
    owner = names.item(one.parent) if one.parent != ROOT else ""
    scene = names.value(one.parent, "scene", told["scene"]).get("text", "") if told.get("scene") else ""
    held = row.get("candidates") or ([row] if "asset" in row else [])
    return {
        "item": row["id"],
        "reason": one.reason,
        "title": " · ".join(part for part in (owner, scene) if part),
        "text": names.whole(Place(told, one.parent, one.collection, [told])).get("text", ""),
        "pictures": [{"src": f"/media/{two['asset']['sha256']}?w={THUMB}", "item": two} for two in held],
    }
