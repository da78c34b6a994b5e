"""History, comparisons, undo and redo in words: what the widgets draw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from components.context import Value
from components.deeds import deed
from components.editors import Sight
from components.naming import GEOMETRY, Names, model_name
from components.wording import UiLanguage, words
from engines.kernel.diff import Change
from engines.kernel.edits import ROOT, Place, places
from engines.kernel.wording import compare_words
from engines.studio import Desk
from engines.studio.pastviews import Changed, Comparison, RevisionView, Step, Timeline, tally

LONG = 12
"""Characters from which two texts are compared word by word instead of being put side by side."""
_ROUNDED = 2.0
"""Pixels that a width may differ by on its way through the page."""


def history_row(row: RevisionView, language: UiLanguage) -> Value:
    """One revision as a row of the history."""
    shown = row.model_dump(mode="json", include={"id", "number", "origin", "is_head"})
    own = row.origin == "generated"
    # What writes and paints without a model has no name that says anything.
    named = own and row.provider != "dummy"
    return {
        **shown,
        "what": words(language, f"past.{row.step}", of=row.of) if row.step else "",
        "created": row.created,
        # Edits name the run they stand on: who made that, how long and for how much is told once, there.
        "provider": row.provider if own else "",
        "model": model_name(row.model, language) if named else "",
        "cost_usd": row.cost_usd if own else None,
        "seconds": row.seconds if own else None,
        "changes": words(language, "past.first") if row.first else told(row.changes, language),
    }


def told(changes: Sequence[Changed], language: UiLanguage) -> str:
    """e.g. "2 lines reworded, 1 panel added"."""
    if not changes:
        return words(language, "past.same")
    return ", ".join(_counted(one, language) for one in changes)


def _counted(one: Changed, language: UiLanguage) -> str:
    name = words(language, f"part.{one.group}")
    if language == "ko":
        items = f"{name} {one.count}개"
    else:
        singular, _, plural = name.partition("|")
        items = f"{one.count} {singular if one.count == 1 else plural}"
    return words(language, f"past.{one.change}", items=items)


def step_words(step: Step | None, script: Mapping[str, Any], language: UiLanguage) -> str:
    """What a step did, in a few words: "gutter of panel 3"; "" for none."""
    if step is None:
        return ""
    if done := [one for one in (step, *step.also) if not _is_laid(one)]:
        # What was lettered by it goes without saying.
        step = done[0].model_copy(update={"also": tuple(done[1:])})
    else:
        return words(language, "undo.laid")
    if step.origin == "generated":
        stages = sorted((step, *step.also), key=lambda one: one.place)
        names = [words(language, f"stage.{one.stage}") for one in stages]
        return words(language, "undo.run", stages=", ".join(names))
    if step.also:
        parts = (*reversed(step.also), step.model_copy(update={"also": ()}))
        counted = [tally(one.changes, one.before, one.after) for one in parts]
        # A part in which nothing differs that is told of goes without saying.
        return ", ".join(told(one, language) for one in counted if one) or told((), language)
    if step.origin == "imported":
        return words(language, "undo.import")
    if named := deed(step, language):
        return named
    if len({one.item for one in step.changes}) != 1:
        return told(tally(step.changes, step.before, step.after), language)
    first = step.changes[0]
    names = Names(step.before if first.change == "removed" else step.after, language, script)
    if first.change == "set":
        return names.of(first.item, *_fields_changed(step))
    verb = {"added": "add", "removed": "remove", "moved": "move"}[first.change]
    return words(language, f"undo.{verb}", item=names.item(first.item))


def _fields_changed(step: Step) -> list[str]:
    """The fields a step set of its one item. A height by hand takes along the width the balloon has, so that
    the form is whole: that is nothing the person changed."""
    fields = list(dict.fromkeys(one.field for one in step.changes if one.change == "set"))
    width = next((one for one in step.changes if one.field == "width"), None)
    if step.stage == "lettering" and width is not None and width.before is None and "height" in fields:
        outline = places(dict(step.before))[width.item].item["outline"]
        across = [x for x, _ in outline] or [0.0]
        if abs(max(across) - min(across) - float(width.after)) <= _ROUNDED:
            fields.remove("width")
    return fields


def _is_laid(step: Step) -> bool:
    """Whether it is the engine that placed balloons anew, by itself or after an edit of the same action."""
    return step.stage == "lettering" and any(one.field in GEOMETRY for one in step.changes)


def undoing(sight: Sight) -> Value:
    """What undo and redo would do now, and the newest revision of each stage that this is true of."""
    timeline = sight.desk.notebook.timeline(sight.episode)
    script = script_of(sight.desk, sight.episode) if timeline != Timeline() else {}
    return {
        "language": sight.language,
        "episode": sight.episode,
        "undo": step_words(timeline.undo, script, sight.language),
        "redo": step_words(timeline.redo, script, sight.language),
        "numbers": {cell.stage: cell.number for cell in sight.view.cells},
    }


def script_of(desk: Desk, episode: str) -> Mapping[str, Any]:
    """The episode's script as JSON, {} while there is none: other documents point at its lines."""
    shown = desk.notebook.document(episode, "text").document
    return shown.model_dump(mode="json") if shown else {}


def comparison(found: Comparison, script: Mapping[str, Any], language: UiLanguage) -> Value:
    """{"old", "new", "cards": [{"item", "title", "change", "rows": [{"keys", "label", …}]}]}.

    A row has either "pieces" ([[kind, text], …], a text compared word by word) or "before" and "after",
    each as `Names.value` gives them; "keys" are what is ticked to bring it back.
    """
    old, new = Names(found.before, language, script), Names(found.after, language, script)
    trees = places(dict(found.before)), places(dict(found.after))
    by_item: dict[str, list[Change]] = {}
    for one in found.changes:
        by_item.setdefault(one.item, []).append(one)
    return {
        "old": history_row(found.old, language),
        "new": history_row(found.new, language),
        "cards": [_card(item, changes, (old, new), trees) for item, changes in by_item.items()],
    }


Both = tuple[Names, Names]
Trees = tuple[Mapping[str, Place], Mapping[str, Place]]


def _card(item: str, changes: Sequence[Change], names: Both, trees: Trees) -> Value:
    old, new = names
    whole = next((one for one in changes if one.change in ("added", "removed")), None)
    moved = next((one for one in changes if one.change == "moved"), None)
    if whole:
        there, name = (trees[1], new) if whole.change == "added" else (trees[0], old)
        side = "after" if whole.change == "added" else "before"
        rows: list[Value] = [{"keys": [whole.key], "label": "", side: name.whole(there[item])}]
    else:
        rows = [_moved(moved, names)] if moved else []
        rows += _fields(item, [one for one in changes if one.change == "set"], names)
    return {
        "item": item if item in trees[1] else "",
        "title": new.item(item) or old.item(item),
        "change": whole.change if whole else "moved" if moved else "changed",
        "rows": rows,
    }


def _moved(one: Change, names: Both) -> Value:
    before, after = (
        {"text": words(n.language, "past.behind", item=n.item(at)) if at else words(n.language, "past.front")}
        for n, at in zip(names, (str(one.before), str(one.after)), strict=True)
    )
    return {"keys": [one.key], "label": "", "before": before, "after": after}


def _fields(item: str, changes: Sequence[Change], names: Both) -> list[Value]:
    old, new = names
    laid = [one for one in changes if one.field in GEOMETRY or _same_letters(item, one, names)]
    rows = [_field(item, one, old, new) for one in changes if one not in laid]
    # What the letterer lays out anew comes back together or not at all.
    if shape := [one.key for one in laid]:
        text = {"text": words(new.language, "past.shape")}
        rows.append({"keys": shape, "label": new.field("outline"), "after": text})
    return rows


def _same_letters(item: str, one: Change, names: Both) -> bool:
    """The same words in other lines or places: of a balloon its look has changed, and nothing it says."""
    old, new = names
    return one.field == "text_lines" and (
        old.value(item, one.field, one.before) == new.value(item, one.field, one.after)
    )


def _field(item: str, one: Change, old: Names, new: Names) -> Value:
    row: Value = {"keys": [one.key], "label": new.field(one.field) if item != ROOT else old.field(one.field)}
    before, after = old.value(item, one.field, one.before), new.value(item, one.field, one.after)
    if before == after:
        # What differs is nothing that has a word: a place, a size.
        return {**row, "after": {"text": words(new.language, "past.inside")}}
    texts = before.get("text", ""), after.get("text", "")
    if all(isinstance(side, str) for side in (one.before, one.after)) and max(map(len, texts)) >= LONG:
        pieces = compare_words(str(one.before), str(one.after))
        return {**row, "pieces": [list(piece) for piece in pieces]}
    return {**row, "before": before, "after": after}
