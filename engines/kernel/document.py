"""Frozen documents and the small values they are made of.

Every stage writes one document. Documents are values: two equal documents have one fingerprint,
and nothing about when, where or at what price they were made lives inside them.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Container, Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

Json = Any
"""A value that `json.dumps` takes: pydantic's own JsonValue costs a deep walk on every validation."""

Language = Annotated[str, StringConstraints(pattern=r"^(ko|en|ja|zh)$")]
Point = tuple[float, float]
"""x, y in pixels, origin at the top left, y downwards."""
Box = tuple[float, float, float, float]
"""x, y, width, height in pixels."""
Severity = Literal["error", "warning", "note"]

# C0 and C1 controls but tab and newline, and lone surrogates: none can be drawn or stored as UTF-8.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def clean_text(text: str) -> str:
    """Bring text to the one form every stage relies on: NFC, `\\n` line ends, no control characters.

    Zero-width and bidirectional marks are kept; the letterer deals with them.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", text))


# Variation selectors, fillers, joiners and skin tones: default-ignorable code points outside category Cf
# (Unicode DerivedCoreProperties), and emoji modifiers, which change a glyph but are none by themselves.
_SILENT = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0"
    "\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff]"
)


def drawn_text(text: str) -> str:
    """`clean_text` without what draws nothing: zero-width and bidi marks, variation selectors, fillers."""
    kept = _SILENT.sub("", clean_text(text))
    return "".join(c for c in kept if unicodedata.category(c) != "Cf")


Words = Annotated[str, AfterValidator(clean_text)]
"""Text that a person or a model wrote."""
Text = Mapping[Language, Words]
"""Text shown to readers: language → words. The episode's first language leads."""


def in_language(text: Mapping[str, str], language: str) -> str:
    """The words in `language`, else in whichever language comes first, else nothing."""
    if language in text:
        return text[language]
    return next(iter(text.values()), "")


class Frozen(BaseModel):
    """An immutable value that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())


class Item(Frozen):
    """Part of a document that a person can edit, lock or point at. Ids are opaque and never reused."""

    id: str = Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.-]+$")


class Document(Frozen):
    """What one stage writes and the next ones read."""

    schema_version: int = 1

    @classmethod
    def fitted(cls, item: Mapping[str, Json], known: Container[str]) -> Mapping[str, Json]:
        """An item that was kept aside, as it can stand again beside the items `known`.

        A kind whose items name others lets go of those that are gone.
        """
        return item


class AssetRef(Frozen):
    """A picture by its content. The bytes live in the asset store under `sha256`."""

    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    width: int = Field(gt=0)
    height: int = Field(gt=0)
    media_type: Literal["image/png", "image/jpeg", "image/webp"]


class Finding(Frozen):
    """One result of a check: the rule, the item it points at, and the values its message needs.

    The sentence itself is data: `presets/messages/*.toml` has it in every language under `rule`.
    """

    rule: str
    severity: Severity
    item: str = ""
    values: Mapping[str, Any] = Field(default_factory=dict)


def canonical_json(value: Any) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces: equal values give equal bytes."""
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json")
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode("utf-8", "surrogatepass")


def fingerprint(value: Any) -> str:
    """sha256 in hex of the canonical JSON of a model or plain JSON value."""
    return hashlib.sha256(canonical_json(value)).hexdigest()
