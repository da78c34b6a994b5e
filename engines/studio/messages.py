"""Sentences for errors and findings, in the reader's language, from `presets/messages/`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import presets
from engines.kernel.document import Finding, Frozen, in_language
from engines.kernel.errors import Failure, failure_of
from engines.runtime.ledger_reads import STOPS_RUN

_NAME = re.compile(r"\{(\w+)\}")
_LANGUAGES: Mapping[str, Mapping[str, str]] = {
    "ko": {"ko": "한국어", "en": "Korean"},
    "en": {"ko": "영어", "en": "English"},
}


class Saying(Frozen):
    """What happened, why, and what to do next. `what` and `next` are never empty."""

    code: str
    what: str
    why: str
    next: str

    @property
    def text(self) -> str:
        return " ".join(part for part in (self.what, self.why, self.next) if part)


def say(error: Failure | BaseException, language: str) -> Saying:
    """The sentences for an error in `language` (en where it has none).

    A code without an entry is told by the general one, with the code and cause in it.
    """
    failure = error if isinstance(error, Failure) else failure_of(error)
    entry = presets.messages().get(failure.code)
    values: dict[str, Any] = {"item": failure.item, "stage": failure.stage, "cause": failure.cause}
    values.update(failure.values)
    if entry is None:
        entry = presets.messages()["unexpected"]
        values = {**values, "kind": failure.code}
    why = _fill(in_language(entry.why, language), values)
    return Saying(
        code=failure.code,
        what=_fill(_pick(entry.what, language), values),
        why=why or (failure.cause if failure.code == "unexpected" else ""),
        next=_fill(_pick(entry.next, language), values),
    )


def stops_run(failure: Failure) -> bool:
    """Whether nothing more was asked for after it: billing, a key, a limit. It holds for all that is left."""
    return bool(failure.values.get(STOPS_RUN))


def say_finding(finding: Finding, language: str) -> str:
    """One sentence for a finding; a rule without an entry is told by its name."""
    entry = presets.messages().get(finding.rule)
    if entry is None:
        return f"{finding.rule}: {finding.item}"
    values = {"item": finding.item, **finding.values}
    for name in ("language", "there"):
        if (code := values.get(name)) in _LANGUAGES:
            values[name] = in_language(_LANGUAGES[str(code)], language)
    return " ".join(filter(None, (_fill(_pick(t, language), values) for t in (entry.what, entry.next))))


def _pick(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get("en") or in_language(texts, language)


def _fill(template: str, values: Mapping[str, Any]) -> str:
    """Put values in place of {names}. Not str.format: values and templates may hold braces."""
    return _NAME.sub(lambda m: _shown(m.group(1), values.get(m.group(1), m.group(0))), template)


def _shown(name: str, value: Any) -> str:
    """Dollars to the cent; of less than one, what there is of it."""
    if name.endswith("_usd") and isinstance(value, int | float):
        return f"{value:.4f}" if 0 < value < 0.01 else f"{value:.2f}"
    return str(value)
