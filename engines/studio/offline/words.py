"""The words of the one-file notebook in one language, and times and sums as people read them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import presets
from engines.kernel.document import in_language

LANGUAGES = ("en", "ko")


class SheetWords:
    """`words("stage.text")`; a key that is not there is a KeyError."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]

    def __call__(self, key: str, **values: object) -> str:
        text = presets.sheet_words()[key][self.language]
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", str(value))
        return text

    def of(self, table: str, key: str) -> str:
        """The words for an id that documents use; the id itself where there are none."""
        found = presets.sheet_words().get(f"{table}.{key}")
        return found[self.language] if found else key

    def named(self, names: Mapping[str, str], otherwise: str) -> str:
        """A preset's name."""
        return in_language(names, self.language) or otherwise

    @staticmethod
    def when(seconds: float) -> str:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M")

    @staticmethod
    def money(usd: float) -> str:
        return f"${usd:.4f}" if 0 < usd < 0.01 else f"${usd:.2f}"
