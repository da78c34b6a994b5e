"""All the words of the interface, in Korean and English: `<language>.toml`, dotted keys.

Both files have the same keys and the same placeholders; a test holds them to it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, Literal, cast

UiLanguage = Literal["ko", "en"]
LANGUAGES: tuple[UiLanguage, ...] = ("ko", "en")
_NAME = re.compile(r"\{(\w+)\}")


@cache
def table(language: UiLanguage) -> Mapping[str, str]:
    """Dotted key → words. Raises ValueError naming the file and key when a value is not text."""
    name = f"{language}.toml"
    data = tomllib.loads(resources.files(__name__).joinpath(name).read_text(encoding="utf-8"))
    return dict(_flat(data, "", name))


def _flat(data: Mapping[str, Any], prefix: str, name: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in data.items():
        if isinstance(value, dict):
            found += _flat(cast("Mapping[str, Any]", value), f"{prefix}{key}.", name)
        elif isinstance(value, str):
            found.append((prefix + key, value))
        else:
            raise ValueError(f"components/wording/{name}: {prefix}{key} is not text")
    return found


def words(language: UiLanguage, key: str, **values: object) -> str:
    """The words under `key` with {names} filled in. Raises KeyError for a key that is not there."""
    return _NAME.sub(lambda m: str(values.get(m.group(1), m.group(0))), table(language)[key])


def words_or(language: UiLanguage, key: str, otherwise: str) -> str:
    """The words under a key made at run time (an id of a preset, a group of items), or `otherwise`."""
    return table(language).get(key, otherwise)


def ui_language(asked: object) -> UiLanguage:
    """`asked` where it is a language of the interface, English elsewhere. It comes from the browser."""
    return "ko" if asked == "ko" else "en"
