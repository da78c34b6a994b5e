"""HTML from values: every text is escaped where it is put in, and there is no other way to put one in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import TypeAlias

_EMPTY = frozenset({"img", "br", "hr", "meta"})
_LINK = re.compile(r"(?:#[\w-]+$|https?://|data:image/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$)")


class Html:
    """A piece that is HTML already. Only `el` makes one."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


Child: TypeAlias = "Html | str | Iterable[Child] | None"


def el(tag: str, *children: Child, **attributes: str | int | None) -> Html:
    """An element. Attributes that are None are left out; `class_` is class, `data_kind` is data-kind.

    Raises ValueError for an address that leads anywhere but to this page, a picture in it, or the web.
    """
    parts: list[str] = []
    for name, value in attributes.items():
        if value is None:
            continue
        name = name.rstrip("_").replace("_", "-")
        if name in ("href", "src") and not _LINK.match(str(value)):
            raise ValueError(f"not an address for this page: {str(value)[:40]!r}")
        parts.append(f' {name}="{escape(str(value), quote=True)}"')
    opened = f"<{tag}{''.join(parts)}>"
    return Html(opened if tag in _EMPTY else f"{opened}{''.join(_texts(children))}</{tag}>")


def _texts(children: Iterable[Child]) -> Iterable[str]:
    for child in children:
        if isinstance(child, Html):
            yield child.text
        elif isinstance(child, str):
            yield escape(child, quote=False)
        elif child is not None:
            yield from _texts(child)
