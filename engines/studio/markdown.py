"""Notes in Markdown as a tree of plain values: what both the page and the one-file export draw from.

A small part of CommonMark (https://spec.commonmark.org/0.31.2/): headings, paragraphs, lists with tick
boxes, quotes, code, rules; strong, emphasis, struck text, code and links inside a line. There is no raw
HTML: markup that a person types is text. Links lead to http and https only.

    parse(text) -> tuple[Node, ...]     blocks
    Node(kind, text, children, …)       `text` for kinds that hold words, `children` for the others
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal
from urllib.parse import urlsplit

from engines.kernel.document import Frozen

Kind = Literal[
    "heading", "paragraph", "list", "item", "quote", "code", "rule",
    "text", "strong", "emphasis", "struck", "inline_code", "link", "break",
]  # fmt: skip
DEEPEST = 6
"""Levels of nesting that are followed; what lies deeper stays as it was typed."""

_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*$")
_ITEM = re.compile(r"([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(.*)$")
_BOX = re.compile(r"\[([ xX])\][ \t]+(.*)$", re.DOTALL)
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\((https?://[^\s()<>]{1,2000})\)")
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]\"']{1,2000}")
_MARKS: tuple[tuple[str, Kind], ...] = (
    ("**", "strong"), ("__", "strong"), ("~~", "struck"), ("*", "emphasis"), ("_", "emphasis"),
)  # fmt: skip
_ESCAPABLE = "\\`*_{}[]()#+-.!~>"


class Node(Frozen):
    """A block or a run of words. `level` is a heading's, `checked` a tick box's, `href` a link's."""

    kind: Kind
    text: str = ""
    children: tuple[Node, ...] = ()
    level: int = 0
    ordered: bool = False
    checked: bool | None = None
    href: str = ""


def parse(text: str) -> tuple[Node, ...]:
    """The blocks of a note. Every text is a valid note."""
    return tuple(_blocks(text.expandtabs(4).split("\n"), 0))


def _blocks(lines: list[str], depth: int) -> Iterator[Node]:
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
        elif fence := _FENCE.match(line):
            end = _fence_end(lines, at, fence.group(1))
            yield Node(kind="code", text="\n".join(lines[at + 1 : end]))
            at = end + 1
        elif heading := _HEADING.match(line):
            yield Node(kind="heading", level=len(heading.group(1)), children=_line(heading.group(2)))
            at += 1
        elif _RULE.match(line):
            yield Node(kind="rule")
            at += 1
        elif line.startswith(">") and depth < DEEPEST:
            end = _while(lines, at, lambda one: one.startswith(">"))
            inner = [one[1:].removeprefix(" ") for one in lines[at:end]]
            yield Node(kind="quote", children=tuple(_blocks(inner, depth + 1)))
            at = end
        elif _ITEM.match(line) and depth < DEEPEST:
            end = _list_end(lines, at)
            yield _list(lines[at:end], depth)
            at = end
        else:
            end = max(at + 1, _while(lines, at + 1, _continues))
            yield Node(kind="paragraph", children=_line("\n".join(one.strip() for one in lines[at:end])))
            at = end


def _continues(line: str) -> bool:
    """Whether a line goes on with the paragraph before it."""
    starts = _FENCE.match(line) or _HEADING.match(line) or _RULE.match(line) or _ITEM.match(line)
    return bool(line.strip()) and not starts and not line.startswith(">")


def _while(lines: list[str], at: int, holds: Callable[[str], bool]) -> int:
    while at < len(lines) and holds(lines[at]):
        at += 1
    return at


def _fence_end(lines: list[str], at: int, mark: str) -> int:
    """The closing line, or the end of the note where nobody closed it."""
    for end in range(at + 1, len(lines)):
        found = _FENCE.match(lines[end])
        if found and found.group(1).startswith(mark) and not lines[end].strip(mark[0] + " "):
            return end
    return len(lines)


def _list_end(lines: list[str], at: int) -> int:
    """A list goes on while lines are items, indented, or one empty line before either."""
    end = at
    while end < len(lines):
        line = lines[end]
        following = lines[end + 1] if end + 1 < len(lines) else ""
        inside = _ITEM.match(line) or line.startswith("  ")
        if not inside and not (not line.strip() and (_ITEM.match(following) or following.startswith("  "))):
            break
        end += 1
    return end


def _list(lines: list[str], depth: int) -> Node:
    first = _ITEM.match(lines[0])
    indent = len(first.group(1)) if first else 0
    ordered = bool(first) and first.group(2)[0].isdigit() if first else False
    rows: list[list[str]] = []
    for line in lines:
        found = _ITEM.match(line)
        if found and len(found.group(1)) <= indent + 1:
            rows.append([found.group(3)])
        elif rows:
            rows[-1].append(line[min(indent + 2, len(line) - len(line.lstrip())) :])
    return Node(kind="list", ordered=ordered, children=tuple(_item(row, depth + 1) for row in rows))


def _item(row: list[str], depth: int) -> Node:
    box = _BOX.match(row[0])
    if box:
        row = [box.group(2), *row[1:]]
    children = tuple(_blocks(row, depth))
    # A single paragraph is the item's own words: a list is not spaced like prose.
    if children and children[0].kind == "paragraph":
        children = (*children[0].children, *children[1:])
    return Node(kind="item", checked=box.group(1) != " " if box else None, children=children)


def _line(text: str) -> tuple[Node, ...]:
    return tuple(_joined(_inline(text, 0)))


def _joined(nodes: Iterator[Node]) -> Iterator[Node]:
    """Neighbouring bits of text as one."""
    held = ""
    for node in nodes:
        if node.kind == "text":
            held += node.text
            continue
        if held:
            yield Node(kind="text", text=held)
        held = ""
        yield node
    if held:
        yield Node(kind="text", text=held)


def _inline(text: str, depth: int) -> Iterator[Node]:
    at = 0
    unclosed: set[str] = set()
    while at < len(text):
        node, end = _token(text, at, depth, unclosed)
        yield node
        at = end


def _token(text: str, at: int, depth: int, unclosed: set[str]) -> tuple[Node, int]:
    """The run of words or the marked part that starts at `at`, and where it ends."""
    character = text[at]
    if character == "\n":
        return Node(kind="break"), at + 1
    if character == "\\" and text[at + 1 : at + 2] and text[at + 1] in _ESCAPABLE:
        return Node(kind="text", text=text[at + 1]), at + 2
    found = None
    if character == "`":
        found = _code(text, at, unclosed)
    elif character in "[h":
        found = _link(text, at)
    elif depth < DEEPEST:
        found = _marked(text, at, depth, unclosed)
    if found:
        return found
    end = at + 1
    while end < len(text) and text[end] not in "\n\\`[h*_~":
        end += 1
    return Node(kind="text", text=text[at:end]), end


def _code(text: str, at: int, unclosed: set[str]) -> tuple[Node, int] | None:
    end = -1 if "`" in unclosed else text.find("`", at + 1)
    if end < 0:
        unclosed.add("`")
    return (Node(kind="inline_code", text=text[at + 1 : end]), end + 1) if end > at + 1 else None


def _link(text: str, at: int) -> tuple[Node, int] | None:
    if link := _LINK.match(text, at):
        children = tuple(_joined(_inline(link.group(1), DEEPEST)))
        return (
            (Node(kind="link", href=link.group(2), children=children), link.end()) if _safe(link[2]) else None
        )
    if found := _ADDRESS.match(text, at):
        words = found.group().rstrip(".,;:!?*_~")
        shown = (Node(kind="text", text=words),)
        return (Node(kind="link", href=words, children=shown), at + len(words)) if _safe(words) else None
    return None


def _marked(text: str, at: int, depth: int, unclosed: set[str]) -> tuple[Node, int] | None:
    for mark, kind in _MARKS:
        start = at + len(mark)
        # Inside a word an underscore is a letter: snake_case stays whole.
        inside = mark[0] == "_" and at and text[at - 1].isalnum()
        if mark in unclosed or inside or not text.startswith(mark, at) or not text[start : start + 1].strip():
            continue
        if end := _close(text, start, mark):
            inner = tuple(_joined(_inline(text[start:end], depth + 1)))
            return Node(kind=kind, children=inner), end + len(mark)
        # What nothing closes from here on is not closed later either; looking again would take for ever.
        unclosed.add(mark)
    return None


def _close(text: str, start: int, mark: str) -> int:
    """Where the part that begins at `start` is closed, 0 where it never is."""
    end = text.find(mark, start + 1)
    while end > 0:
        after = text[end + len(mark) : end + len(mark) + 1]
        if text[end - 1].strip() and not (mark[0] == "_" and after.isalnum()):
            return end
        end = text.find(mark, end + 1)
    return 0


def _safe(address: str) -> bool:
    """Whether it is an address of http or https with a host."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)
