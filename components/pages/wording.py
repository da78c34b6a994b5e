"""The words of the plain pages, in every interface language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

LANGUAGES = ("en", "ko")
"""Interface languages; a page asked for in another one is in the first."""


@cache
def wording() -> Mapping[str, Mapping[str, str]]:
    """Key → language → words."""
    text = resources.files("components.pages").joinpath("wording.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def known_language(language: str) -> str:
    """The interface language itself, or English for one that is not there."""
    return language if language in LANGUAGES else LANGUAGES[0]


class Words:
    """Looks words up in one language: `words("number", number=3)`."""

    def __init__(self, language: str) -> None:
        self.language = known_language(language)

    def __call__(self, key: str, **values: Any) -> str:
        """The words with their placeholders filled. A key that is not there is a KeyError."""
        return wording()[key][self.language].format(**values)

    def status(self, status: str) -> str:
        """A status as people read it; one we have no words for as it is."""
        return self._or_itself(f"status.{status}", status)

    def language_name(self, code: str) -> str:
        """A language by its own name."""
        return self._or_itself(f"name.{code}", code)

    def episodes(self, count: int) -> str:
        """How many episodes there are."""
        key = "episodes_none" if count == 0 else "episodes_one" if count == 1 else "episodes_many"
        return self(key, count=count)

    def _or_itself(self, key: str, value: str) -> str:
        return self(key) if key in wording() else value
