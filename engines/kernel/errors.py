"""The error tree. Each error is a code with values; the sentences live in `presets/messages/`.

    ToonverseError
    ├── InvalidInput        what was given cannot be worked with (a person can mend it)
    │   └── EditRefused     an edit would break the document; nothing was changed
    ├── NotFound            no such thing, or it belongs to somebody else
    ├── Conflict            somebody else changed it first; both versions are kept
    ├── StageFailed         a stage or one of its items could not be done
    │   └── ProviderFailed  the other machine said no, or answered nonsense
    ├── StorageFailed       disk, database, asset or cache is damaged or full
    └── DeclarationError    the program itself is put together wrongly (found at import)

`Cancelled` is outside the tree on purpose: work that catches ToonverseError to go on with the next
item must not swallow a person's Stop.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from engines.kernel.document import Frozen, Json


class Failure(Frozen):
    """An error as it is stored and shown: never without a code, never with an empty cause."""

    code: str = Field(min_length=1)
    cause: str = Field(min_length=1, description="What the machine said, for people who repair machines")
    stage: str = ""
    item: str = ""
    request_id: str = ""
    values: Mapping[str, Any] = Field(default_factory=dict)


class ToonverseError(Exception):
    """Base of everything that can go wrong on purpose.

    `code` names an entry of `presets/messages/` that says what happened and what to do next;
    `values` fill its placeholders; `cause` is the technical text behind it.
    """

    def __init__(
        self,
        code: str,
        *,
        stage: str = "",
        item: str = "",
        cause: str = "",
        request_id: str = "",
        **values: Any,
    ) -> None:
        self.code = code
        self.stage = stage
        self.item = item
        self.request_id = request_id
        self.values = values
        self.cause = cause or _plain(code, values)
        super().__init__(f"{code}: {self.cause}")

    def failure(self, *, stage: str = "", item: str = "") -> Failure:
        """The stored form; `stage` and `item` fill in where the raiser did not know them."""
        return Failure(
            code=self.code,
            cause=self.cause,
            stage=self.stage or stage,
            item=self.item or item,
            request_id=self.request_id,
            values=self.values,
        )


def _plain(code: str, values: Mapping[str, Any]) -> str:
    listed = ", ".join(f"{key}={value!r}" for key, value in values.items())
    return f"{code} ({listed})" if listed else code


class InvalidInput(ToonverseError):
    """What was given cannot be worked with."""


class EditRefused(InvalidInput):
    """An edit that would break the document. Nothing was changed."""


class NotFound(ToonverseError):
    """No such thing in this workspace. The same answer for things of others: ids are claims."""


class Conflict(ToonverseError):
    """The thing was changed since it was read."""


class StageFailed(ToonverseError):
    """A stage, or one item of it, could not be done."""

    @classmethod
    def of(cls, failure: Failure) -> StageFailed:
        """A stored failure as an error again, with its code and values."""
        own = {"code", "cause", "stage", "item", "request_id"}
        values = {name: value for name, value in failure.values.items() if name not in own}
        told = {"cause": failure.cause, "item": failure.item, "request_id": failure.request_id}
        return cls(failure.code, **told, **values)


class ProviderFailed(StageFailed):
    """A provider refused, failed or answered something that cannot be used.

    `stops_run`: every further call would fail alike (billing, quota, wrong key).
    `retry_after`: seconds the provider asked to wait, None where repeating cannot help.
    `possibly_billed`: the outcome is unknown; never repeated without a click.
    `answer`: a WriteAnswer in JSON, where a text came and was paid for but is not whole.
    """

    def __init__(
        self,
        code: str,
        *,
        stops_run: bool = False,
        retry_after: float | None = None,
        possibly_billed: bool = False,
        answer: Json = None,
        **rest: Any,
    ) -> None:
        super().__init__(code, **rest)
        self.stops_run = stops_run
        self.retry_after = retry_after
        self.possibly_billed = possibly_billed
        self.answer = answer


class StorageFailed(ToonverseError):
    """Disk, database, asset or cache is damaged, gone or full."""


class DeclarationError(ToonverseError):
    """The program is put together wrongly. Raised at import, so that nothing runs half right."""


class Cancelled(BaseException):
    """The person pressed Stop. Like KeyboardInterrupt, not an Exception."""


def failure_of(error: BaseException, *, stage: str = "", item: str = "") -> Failure:
    """Any exception as a Failure; one with no text of its own is told by its type's name."""
    if isinstance(error, ToonverseError):
        return error.failure(stage=stage, item=item)
    kind = type(error).__name__
    text = str(error).strip()
    return Failure(
        code="unexpected",
        cause=f"{kind}: {text}" if text else kind,
        stage=stage,
        item=item,
        values={"kind": kind},
    )
