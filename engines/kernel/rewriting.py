"""Writing one item of a document anew as a person wishes, while everything else stays as it is.

A stage says how one of its items is asked for and how the answer becomes edits; what comes in is an edit like
a person's own, with the same undo and the same consequences.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from engines.kernel.asking import Again, ask
from engines.kernel.context import Context, WriteRequest
from engines.kernel.document import Document, Frozen, Words
from engines.kernel.edits import Op
from engines.kernel.errors import StageFailed
from engines.kernel.prompt import Template

WISH_LIMIT = 500
"""Characters of one wish; more is a new script."""


class Wish(Frozen):
    """How one item is to be changed, in a person's words."""

    item: str
    text: Words = Field(max_length=WISH_LIMIT)
    take: int = Field(default=0, ge=0)
    """How often the same was wished for this item before: whoever asks again wants another answer."""


@dataclass(frozen=True)
class Rewriting:
    """How a stage writes an item of its own document anew.

    `kind(document, item)` says what the item is ("line", "scene", "panel"): NotFound `rewrite_gone` for
    one that is not there, EditRefused `rewrite_locked` for a locked one. `request(options, wish, document,
    *inputs)` is the one call, by the stage's options. `read(text, wish, document, mint, *inputs)` gives the
    edits of this item alone; ValueError for an answer that cannot be used. `templates` are the prompts, by
    what `kind` says, that a person may rewrite.
    """

    kind: Callable[[Any, str], str]
    request: Callable[..., WriteRequest]
    read: Callable[..., tuple[Op, ...]]
    templates: Mapping[str, Template]


class Told(BaseModel):
    """Beside what was rewritten: the words of the wish that its writer had no way to obey."""

    model_config = ConfigDict(extra="ignore")
    unmet: tuple[str, ...] = ()


def rewritten(
    ctx: Context,
    rewriting: Rewriting,
    options: object,
    wish: Wish,
    document: Document,
    inputs: Mapping[str, Document],
    again: Again,
) -> tuple[tuple[Op, ...], tuple[str, ...]]:
    """The edits that make the item what is wished, and the words of it that were not obeyed.

    An answer that cannot be used is asked for once more.

    Raises StageFailed: the provider's failure, answer_invalid, answer_truncated, or `rewrite_same` for an
    answer that changes nothing.
    """
    rewriting.kind(document, wish.item)

    def read(text: str) -> tuple[tuple[Op, ...], tuple[str, ...]]:
        ops = rewriting.read(text, wish, document, ctx.mint, *inputs.values())
        return ops, Told.model_validate_json(text).unmet

    ops, unmet = ask(ctx, rewriting.request(options, wish, document, *inputs.values()), read, again)
    if not ops:
        raise StageFailed("rewrite_same", item=wish.item, cause="the answer is what stands there already")
    return ops, unmet
