"""A payload from the browser, read with care: every field of it is a claim."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from components.context import Value
from components.wording import UiLanguage, ui_language
from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from engines.studio.views import DocumentView

T = TypeVar("T")
UPLOAD_LIMIT = 20_000_000
"""Bytes of one picture or document sent by the browser."""


class Ask:
    """A payload read with care. Every getter raises InvalidInput on the wrong type."""

    def __init__(self, payload: Any) -> None:
        self._fields = cast("Mapping[str, Any]", payload) if isinstance(payload, dict) else {}
        self.language: UiLanguage = ui_language(self._fields.get("language"))

    def text(self, name: str, otherwise: str | None = None) -> str:
        value = self._fields.get(name, otherwise)
        if not isinstance(value, str):
            raise InvalidInput("page_request", name=name)
        return value

    def flag(self, name: str) -> bool:
        return self._fields.get(name) is True

    def raw(self, name: str) -> Any:
        return self._fields.get(name)

    def shaped(self, kind: TypeAdapter[T], name: str) -> T:
        """A field in its shape."""
        try:
            return kind.validate_python(self.raw(name))
        except ValidationError as error:
            raise InvalidInput("page_request", name=name, cause=str(error)) from error

    def bytes(self, name: str) -> bytes:
        """Base64 text as bytes."""
        text = self.text(name)
        if len(text) > UPLOAD_LIMIT * 4 // 3 + 4:
            raise InvalidInput("page_too_large", limit=UPLOAD_LIMIT // 1_000_000)
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as error:
            raise InvalidInput("page_request", name=name) from error


def made(view: DocumentView) -> Value:
    """The revision an action led to: the page undoes nothing that it has not heard of."""
    return {"stage": view.stage, "revision": view.revision, "number": view.number}


Action = Callable[[Desk, Ask], Value]
"""Does one thing for one visitor. Raises ToonverseError, which is told in a sentence."""
