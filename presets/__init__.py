"""Package data: typed loading, once, at the first call. A leaf: imports nothing of ours but its types.

Every kind is found by its files: `presets/<kind>/<id>.toml`. A wrong file is a PresetError that names
the file and the field.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
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
    Style,
    Words,
)
from presets.telling import Bar, Deed, Story, Tone

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


def _paths(folder: str) -> list[Any]:
    rows = resources.files("presets").joinpath(folder).iterdir()
    return sorted((path for path in rows if path.name.endswith(".toml")), key=lambda path: path.name)


def _one(folder: str, path: Any, kind: type[P]) -> P:
    name = f"presets/{folder}/{path.name}"
    return _checked(kind, _read(path, name), name)


def _folder(folder: str, kind: type[P]) -> Mapping[str, P]:
    return {path.name.removesuffix(".toml"): _one(folder, path, kind) for path in _paths(folder)}


class _Shelf(Mapping[str, P]):
    """A folder whose files are read one by one, when they are asked for: the names are free."""

    def __init__(self, folder: str, kind: type[P]) -> None:
        self._folder, self._kind = folder, kind
        self._paths = {path.name.removesuffix(".toml"): path for path in _paths(folder)}
        self._read: dict[str, P] = {}

    def __getitem__(self, name: str) -> P:
        if name not in self._read:
            self._read[name] = _one(self._folder, self._paths[name], self._kind)
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


@cache
def digest(folder: str) -> str:
    """Changes when any file of `presets/<folder>` does. Reads the bytes only: parsing takes far longer."""
    found = hashlib.sha256()
    for path in _paths(folder):
        found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


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
def wishes() -> Mapping[str, Lexicon]:
    """What the practice writer can do to a "line" and a "panel", by the words that ask for it."""
    return _folder("wishes", Lexicon)


@cache
def stories() -> Mapping[str, Story]:
    """The dummy writer's stories: `<genre or "any">[_<word>].<language>`, each read when it is asked for."""
    return _Shelf("stories", Story)


@cache
def deeds(language: str) -> Mapping[str, Deed]:
    """What is wanted, by how it is tried and done: `presets/deeds/<language>.toml`, one table a kind."""
    return _by_kind("deeds", language, Deed)


@cache
def bars(language: str) -> Mapping[str, Bar]:
    """What is in the way, by how it stops a try: `presets/bars/<language>.toml`, one table a kind."""
    return _by_kind("bars", language, Bar)


@cache
def tones(language: str) -> Mapping[str, Tone]:
    """How genres with a tone of their own tell a deed: `presets/tones/<language>.toml`, one table a tone."""
    return _by_kind("tones", language, Tone)


def _by_kind(folder: str, language: str, kind: type[P]) -> Mapping[str, P]:
    name = f"presets/{folder}/{language}.toml"
    return _tables(resources.files("presets").joinpath(folder).joinpath(f"{language}.toml"), name, kind)


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
    for path in _paths("messages"):
        name = f"presets/messages/{path.name}"
        for code, message in _tables(path, name, Message).items():
            if code in found:
                raise PresetError(f"{name}: [{code}] is already in another file")
            found[code] = message
    return found


@cache
def sheet_words() -> Mapping[str, Mapping[str, str]]:
    """ "table.key" → language → words of the one-file notebook."""
    name = "presets/sheet/words.toml"
    tables = _read(resources.files("presets").joinpath("sheet").joinpath("words.toml"), name)
    found: dict[str, Mapping[str, str]] = {}
    for table, rows in tables.items():
        for key, texts in rows.items():
            words = _checked(Words, texts, f"{name}: [{table}] {key}")
            found[f"{table}.{key}"] = {"en": words.en, "ko": words.ko}
    return found


@cache
def sheet_style() -> str:
    """The style sheet of the one-file notebook."""
    return resources.files("presets").joinpath("sheet").joinpath("sheet.css").read_text(encoding="utf-8")
