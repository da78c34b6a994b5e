"""What every cell has in the one-file notebook: facts, note, checks, settings and revisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from engines.kernel.document import Finding, Json
from engines.studio.markdown import Node, parse
from engines.studio.messages import say_finding
from engines.studio.offline.html import Child, Html, el
from engines.studio.offline.words import SheetWords
from engines.studio.pastviews import RevisionView
from engines.studio.views import CellView

_TAGS = {"strong": "strong", "emphasis": "em", "struck": "s", "quote": "blockquote", "paragraph": "p"}


def facts(cell: CellView, words: SheetWords, provider: str) -> Html:
    """How often, when and at what price it ran, and whether people confirmed it."""
    marks: list[Child] = []
    if cell.confirmed:
        marks.append(el("span", words("fact.confirmed"), class_="mark good"))
    elif cell.unconfirmed:
        marks.append(el("span", words("fact.unconfirmed", n=cell.unconfirmed), class_="mark warn"))
    if cell.stale:
        marks.append(el("span", words("fact.stale"), class_="mark warn"))
    return el(
        "p",
        el("code", words("fact.runs", n=cell.runs)) if cell.runs else None,
        el("span", words("fact.revision", n=cell.number)) if cell.number else None,
        el("span", words.when(cell.ran)) if cell.ran else None,
        el("span", words("fact.seconds", n=f"{cell.seconds:.1f}")) if cell.runs else None,
        el("span", provider) if provider else None,
        el("span", words.money(cell.cost_usd) if cell.cost_usd else words("fact.free"))
        if cell.runs
        else None,
        el("span", words("fact.edits", n=cell.edits)) if cell.edits else None,
        marks,
        class_="facts",
    )


def note(text: str, words: SheetWords) -> Html | None:
    if not text.strip():
        return None
    return el(
        "div", [_node(one) for one in parse(text)], class_="note", role="note", aria_label=words("part.note")
    )


def _node(one: Node) -> Html | str:
    inside = [_node(child) for child in one.children]
    if one.kind == "text":
        return one.text
    if one.kind in ("code", "inline_code"):
        code = el("code", one.text)
        return el("pre", code) if one.kind == "code" else code
    if one.kind in ("break", "rule"):
        return el("br" if one.kind == "break" else "hr")
    if one.kind == "heading":
        return el(f"h{min(6, one.level + 3)}", inside)
    if one.kind == "link":
        return el("a", inside, href=one.href, rel="noopener noreferrer nofollow")
    if one.kind == "list":
        return el("ol" if one.ordered else "ul", inside)
    if one.kind == "item":
        box = None if one.checked is None else ("☑ " if one.checked else "☐ ")
        return el("li", box, inside, class_=None if box is None else "task")
    return el(_TAGS[one.kind], inside)


def folded(title: str, *inside: Child) -> Html:
    return el("details", el("summary", title), *inside)


def checks(findings: Sequence[Finding], words: SheetWords) -> Html | None:
    if not findings:
        return None
    order = {"error": 0, "warning": 1, "note": 2}
    rows = [
        el(
            "li",
            el("b", words(f"severity.{one.severity}"), class_=one.severity),
            " ",
            say_finding(one, words.language),
        )
        for one in sorted(findings, key=lambda one: order[one.severity])
    ]
    return folded(words("part.checks", n=len(findings)), el("ul", rows, class_="findings"))


def settings(values: Mapping[str, Json], words: SheetWords) -> Html | None:
    """Options in force; those left to the preset say so."""
    if not values:
        return None
    shown = {
        name: str(value) if value not in ("", None) else words("field.default")
        for name, value in values.items()
    }
    return folded(
        words("part.settings"), pairs((words.of("field", name), text) for name, text in shown.items())
    )


def revisions(rows: Sequence[RevisionView], words: SheetWords) -> Html | None:
    if not rows:
        return None
    heads = ("", words("field.how"), "", words("field.when"), words("field.cost"))
    return folded(words("part.revisions"), table(heads, (_revision(row, words) for row in rows)))


def _revision(row: RevisionView, words: SheetWords) -> tuple[str, ...]:
    how = words(f"step.{row.step}", n=row.of) if row.step else words(f"origin.{row.origin}")
    changed = sum(one.count for one in row.changes)
    about = (row.model or row.provider, words("fact.changes", n=changed) if changed else "")
    return (
        words("fact.revision", n=row.number),
        how,
        " · ".join(part for part in about if part),
        words.when(row.created),
        words.money(row.cost_usd) if row.cost_usd else "",
    )


def pairs(rows: Iterable[tuple[str, Child]]) -> Html:
    return el("dl", [[el("dt", name), el("dd", value)] for name, value in rows if value not in ("", None)])


def table(heads: Sequence[str], rows: Iterable[Sequence[Child]], class_: str | None = None) -> Html:
    body = [el("tr", [el("td", value) for value in row]) for row in rows]
    head = el("thead", el("tr", [el("th", name, scope="col") for name in heads]))
    return el("div", el("table", head, el("tbody", body), class_=class_), class_="wide")
