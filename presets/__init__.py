"""Package data: typed loading, once, at the first call. A leaf: imports nothing of ours but its types.

Every kind is found by its files: `presets/<kind>/<id>.toml`. A wrong file is a PresetError that names
the file and the field.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any, TypeVar

from pydantic import ValidationError

from presets.model import (
    BriefPreset,
    Fault,
    Genre,
    LetteringPreset,
    Lexicon,
    Message,
    ModelPrice,
    Platform,
    Preset,
    Prompt,
    Story,
    Style,
)

P = TypeVar("P", bound=Preset)


class PresetError(ValueError):
    """A file of package data is wrong. The text names the file and the field."""


def _read(path: Any, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PresetError(f"{name}: {error}") from error


def _checked(kind: type[P], data: Any, name: str) -> P:
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise PresetError(f"{name}: {place or 'file'}: {first['msg']}") from error


def _folder(folder: str, kind: type[P]) -> Mapping[str, P]:
    found: dict[str, P] = {}
    for path in sorted(resources.files("presets").joinpath(folder).iterdir(), key=lambda p: p.name):
        if path.name.endswith(".toml"):
            name = f"presets/{folder}/{path.name}"
            found[path.name.removesuffix(".toml")] = _checked(kind, _read(path, name), name)
    return found


@cache
def briefs() -> Mapping[str, BriefPreset]:
    return _folder("briefs", BriefPreset)


@cache
def genres() -> Mapping[str, Genre]:
    return _folder("genres", Genre)


@cache
def lexicon() -> Mapping[str, Lexicon]:
    """Words by which places, hours, objects, expressions … are known, in every language."""
    return _folder("lexicon", Lexicon)


@cache
def stories() -> Mapping[str, Story]:
    """The dummy writer's stories."""
    return _folder("stories", Story)


@cache
def styles() -> Mapping[str, Style]:
    return _folder("styles", Style)


@cache
def prompts() -> Mapping[str, Prompt]:
    return _folder("prompts", Prompt)


@cache
def platforms() -> Mapping[str, Platform]:
    return _folder("platforms", Platform)


@cache
def lettering() -> Mapping[str, LetteringPreset]:
    return _folder("lettering", LetteringPreset)


@cache
def faults() -> Mapping[str, Fault]:
    """Recorded bad answers of providers, from `presets/faults/*.toml`."""
    return _folder("faults", Fault)


def _tables(path: Any, name: str, kind: type[P]) -> dict[str, P]:
    return {key: _checked(kind, table, f"{name}: [{key}]") for key, table in _read(path, name).items()}


@cache
def models() -> Mapping[str, ModelPrice]:
    """Model id → prices and dates, from `presets/models.toml`."""
    return _tables(resources.files("presets").joinpath("models.toml"), "presets/models.toml", ModelPrice)


@cache
def messages() -> Mapping[str, Message]:
    """Error code or check rule → sentences. One file an area; a code in two files is an error."""
    found: dict[str, Message] = {}
    for path in sorted(resources.files("presets").joinpath("messages").iterdir(), key=lambda p: p.name):
        if not path.name.endswith(".toml"):
            continue
        name = f"presets/messages/{path.name}"
        for code, message in _tables(path, name, Message).items():
            if code in found:
                raise PresetError(f"{name}: [{code}] is already in another file")
            found[code] = message
    return found
