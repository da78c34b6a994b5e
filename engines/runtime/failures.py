"""A failure as it is stored: whatever it holds, it can be written, and its cause is never empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from engines.kernel.document import Json, clean_text
from engines.kernel.errors import Failure


def stored(failure: Failure) -> dict[str, Json]:
    """Plain JSON of the failure. Values that are no JSON (paths, exceptions) are told as text."""
    values = {str(name): _plain(value) for name, value in failure.values.items()}
    return {
        "code": clean_text(failure.code) or "unexpected",
        # A cause made of nothing but blanks or control characters says as little as an empty one.
        "cause": clean_text(failure.cause).strip() or failure.code or "unexpected",
        "stage": clean_text(failure.stage),
        "item": clean_text(failure.item),
        "request_id": clean_text(failure.request_id),
        "values": values,
    }


def loaded(value: Json) -> Failure | None:
    """The failure that was stored, None where none was."""
    return None if value is None else Failure.model_validate(value)


def _plain(value: object) -> Json:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        # NaN and infinity are no JSON.
        return value if abs(value) < float("inf") else str(value)
    if isinstance(value, list | tuple):
        return [_plain(part) for part in cast("Sequence[object]", value)]
    return clean_text(str(value))
