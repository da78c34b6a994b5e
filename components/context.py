"""What every part of the page is given: the studio, and how a failure is told."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypedDict

from components.visitor import workspace_of
from components.wording import UiLanguage, words, words_or
from engines.kernel.document import Finding
from engines.kernel.errors import Conflict, EditRefused, Failure, ToonverseError, failure_of
from engines.studio import Desk, Studio
from engines.studio.messages import say, say_finding

LOG = logging.getLogger("toonverse.page")
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
Value = dict[str, Any]
"""What one widget draws: plain JSON."""


@dataclass(frozen=True)
class Page:
    """Everything the handlers need; made once in `notebook.build`."""

    studio: Studio

    def desk(self, request: Any) -> Desk:
        """The visitor's own desk. Every id that reaches it is a claim, which it checks."""
        return self.studio.desk(workspace_of(request))


def plain(sentence: str) -> str:
    """A sentence that quotes somebody's text, without marks that would turn the rest of it around.

    They are the embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9).
    """
    return _DIRECTIONS.sub("", sentence)


class Place(TypedDict):
    """Where a browser tab is: ids only."""

    project: str
    episode: str
    language: UiLanguage


def told(error: Failure | BaseException, language: UiLanguage) -> Value:
    """An error as the page shows it. What nobody foresaw is logged with its traceback too."""
    if isinstance(error, BaseException) and not isinstance(error, ToonverseError):
        LOG.error("unexpected error in a handler", exc_info=error)
    values: Mapping[str, Any] = getattr(error, "values", {})
    saying = say(_named(error, values, language), language)
    # Of work in parts: what is there already need not be feared for.
    done = {"n": values["kept"], "of": values["of"], "items": error.item} if "kept" in values else {}
    kept = words(language, "run.kept", **done) if done else ""
    return {
        "ok": False,
        "code": saying.code,
        "what": plain(saying.what),
        "why": plain(saying.why),
        "next": plain(" ".join(filter(None, (kept, saying.next)))),
        "conflict": isinstance(error, Conflict),
        "refused": isinstance(error, EditRefused),
        "field": str(values.get("field", "")),
    }


def _named(
    error: Failure | BaseException, values: Mapping[str, Any], language: UiLanguage
) -> Failure | BaseException:
    """With the field called as people see it: a name of ours says nothing to them."""
    field = values.get("field")
    if not isinstance(field, str):
        return error
    kinds = ("field_name", "brief", "option")
    head = field.partition(".")[0]
    named = next(filter(None, (words_or(language, f"{kind}.{head}", "") for kind in kinds)), field)
    failure = error if isinstance(error, Failure) else failure_of(error)
    return failure.model_copy(update={"values": {**failure.values, "field": named}})


def found(findings: tuple[Finding, ...], language: UiLanguage) -> list[Value]:
    """Findings as rows: errors first, each with its sentence and the item it points at."""
    order = {"error": 0, "warning": 1, "note": 2}
    return [
        {"severity": one.severity, "item": one.item, "text": plain(say_finding(one, language))}
        for one in sorted(findings, key=lambda one: order[one.severity])
    ]
