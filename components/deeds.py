"""What a person did to the storyboard, told from the changes it made: splitting adds one and sets fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.naming import Names
from components.wording import UiLanguage, words
from engines.director.document import Panel
from engines.kernel.diff import Change
from engines.studio.pastviews import Step

Item = Mapping[str, Any]
_COPIED = ("scene", "shot", "angle", "shape", "setting", "prompt", "figures")
"""What a panel that was divided off or duplicated has from the panel before it."""
_BLANK: Item = Panel(id="blank", scene="").model_dump(mode="json")
"""What a panel says where it says nothing: of one that was put in only what was set is kept."""


def deed(step: Step, language: UiLanguage) -> str:
    """e.g. "split panel 4", "" where the changes say themselves what was done."""
    # What only settles an offer ("keep mine") changes nothing that is seen.
    if step.stage != "director" or not step.changes:
        return ""
    if all(one.field in ("take", "quality") for one in step.changes):
        return _redrawn(step, language)
    whole = [one for one in step.changes if one.change in ("added", "removed")]
    rest = {one.item for one in step.changes if one.change == "set"}
    if len(whole) != 1 or len(step.changes) != len(whole) + sum(one.change == "set" for one in step.changes):
        return ""
    name, panel = _added(step, whole[0]) if whole[0].change == "added" else _merged(step, whole[0])
    # What came out of a removed panel is set in it first: that is part of the same.
    if not name or rest - {panel, whole[0].item}:
        return ""
    return words(language, f"undo.{name}", item=Names(step.before, language).item(panel))


def _redrawn(step: Step, language: UiLanguage) -> str:
    panels = {one.item for one in step.changes}
    if len(panels) > 1:
        return words(language, "undo.redraw_n", n=len(panels))
    item = Names(step.after, language).item(step.changes[0].item)
    return words(language, "undo.redraw", item=item) if item else ""


def _added(step: Step, one: Change) -> tuple[str, str]:
    """("split" or "copy", the panel it came from), ("", "") for one that was put in new."""
    after, before = _panels(step.after), _panels(step.before)
    order = list(after)
    at = order.index(one.item) if one.item in after else 0
    if not at or order[at - 1] not in before:
        return "", ""
    new, old = after[one.item], before[order[at - 1]]
    if any(new[field] != old[field] for field in _COPIED) or not (old["prompt"] or old["figures"]):
        return "", ""
    taken = bool(new["lines"]) and set(new["lines"]) <= set(old["lines"])
    return ("split" if taken or new["action"] != old["action"] else "copy"), order[at - 1]


def _merged(step: Step, one: Change) -> tuple[str, str]:
    """("merge", the panel it went into), ("", "") for one that was only taken out."""
    after, before = _panels(step.after), _panels(step.before)
    order = list(before)
    at = order.index(one.item) if one.item in before else 0
    if not at or order[at - 1] not in after:
        return "", ""
    gone, was, into = before[one.item], before[order[at - 1]], after[order[at - 1]]
    if into == was or not set(gone["lines"]) <= set(into["lines"]) or gone["action"] not in into["action"]:
        return "", ""
    return "merge", order[at - 1]


def _panels(tree: Mapping[str, Any]) -> dict[str, Item]:
    """Panel id → the whole panel, in the order of the storyboard."""
    return {str(panel["id"]): {**_BLANK, **panel} for panel in tree["panels"]}
