"""A zip from outside, opened with suspicion: nothing of it is believed before it has been looked at."""

from __future__ import annotations

import hashlib
import json
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import IO, Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from engines.kernel.document import Json
from engines.kernel.errors import InvalidInput
from engines.studio.bundle.model import FORMAT, VERSION, BundledFile, Manifest

MOST_FILES = 20_000
JSON_LIMIT = 20_000_000
"""Bytes of one JSON file; a document that is imported alone has the same limit."""
ALL_JSON_LIMIT = 300_000_000
PICTURE_LIMIT = 64 * 1024 * 1024
UNPACKED_FACTOR = 4
"""Pictures are stored as they are and JSON packs about tenfold: a whole bundle never grows more than this,
above what little JSON is allowed anyway."""

_NAME = re.compile(
    r"manifest\.json|project\.json|episodes/\d{1,7}\.json"
    r"|documents/[0-9a-f]{64}\.json|pictures/[0-9a-f]{64}\.(?:png|jpg|webp)",
    re.ASCII,
)
# All that zipfile and zlib raise for files that are damaged or made to be.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError,
    NotImplementedError, OverflowError, MemoryError,
)  # fmt: skip
M = TypeVar("M", bound=BaseModel)


class Archive:
    """The files of a bundle by name. Every reading is checked against the manifest's digest and size."""

    def __init__(self, file: IO[bytes], limit: int) -> None:
        """Raises InvalidInput with the reason for whatever is not a bundle; nothing is unpacked."""
        try:
            self._zip = zipfile.ZipFile(file)
            infos = self._zip.infolist()
        except _BROKEN as error:
            raise InvalidInput("bundle_not_zip", cause=str(error) or type(error).__name__) from error
        self._infos = _checked(infos, limit)
        self._files: Mapping[str, BundledFile] = {}
        manifest = self._manifest()
        self._files = {one.name: one for one in manifest.files}
        self._compare(manifest)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._files)

    def read(self, name: str) -> bytes:
        """Raises InvalidInput `bundle_incomplete` or `bundle_damaged`."""
        told = self._files.get(name)
        if told is None:
            raise InvalidInput("bundle_incomplete", item=name)
        data = self._unpacked(name)
        if len(data) != told.size or hashlib.sha256(data).hexdigest() != told.sha256:
            raise InvalidInput("bundle_damaged", item=name)
        return data

    def json(self, name: str) -> Json:
        """Raises InvalidInput, also for JSON that is none."""
        return _parsed(name, self.read(name))

    def model(self, kind: type[M], name: str) -> M:
        """A file as a value of `kind`. Raises InvalidInput naming the file and the field."""
        return validated(kind, self.json(name), name)

    def _unpacked(self, name: str) -> bytes:
        info = self._infos[name]
        try:
            with self._zip.open(info) as member:
                # One more than told, so that the end is reached and its checksum compared.
                data = member.read(info.file_size + 1)
        except _BROKEN as error:
            raise InvalidInput(
                "bundle_damaged", item=name, cause=str(error) or type(error).__name__
            ) from error
        if len(data) != info.file_size:
            raise InvalidInput("bundle_damaged", item=name, cause="its size is not the one told")
        return data

    def _manifest(self) -> Manifest:
        name = "manifest.json"
        if name not in self._infos:
            raise InvalidInput("bundle_incomplete", item=name)
        tree = _parsed(name, self._unpacked(name))
        found = cast("dict[str, Any]", tree) if isinstance(tree, dict) else {}
        if found.get("format") != FORMAT:
            raise InvalidInput("bundle_foreign")
        if found.get("version") != VERSION:
            raise InvalidInput("bundle_version", version=str(found.get("version"))[:20], known=VERSION)
        return validated(Manifest, tree, name)

    def _compare(self, manifest: Manifest) -> None:
        """The manifest lists each file once, and just those that are there."""
        names = [one.name for one in manifest.files]
        if twice := next((name for name in names if names.count(name) > 1), None):
            raise InvalidInput("bundle_twice", item=twice)
        there = self._infos.keys() - {"manifest.json"}
        if different := sorted(there ^ set(names)):
            raise InvalidInput("bundle_incomplete", item=different[0])


def _checked(infos: list[zipfile.ZipInfo], limit: int) -> dict[str, zipfile.ZipInfo]:
    if len(infos) > MOST_FILES:
        raise InvalidInput("bundle_too_many", count=len(infos), limit=MOST_FILES)
    found: dict[str, zipfile.ZipInfo] = {}
    texts = 0
    for info in infos:
        # The name as it is written: zipfile cuts at a NUL and turns backslashes on some systems.
        name = info.orig_filename
        if not _NAME.fullmatch(name) or name != info.filename:
            raise InvalidInput("bundle_name", item=name[:80])
        if name in found:
            raise InvalidInput("bundle_twice", item=name)
        kind = stat.S_IFMT(info.external_attr >> 16)
        plain = kind in (0, stat.S_IFREG) and not info.flag_bits & 0x1 and not info.is_dir()
        if not plain or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise InvalidInput("bundle_link", item=name)
        is_text = name.endswith(".json")
        if info.file_size > (JSON_LIMIT if is_text else PICTURE_LIMIT):
            raise InvalidInput("bundle_file_too_large", item=name, size=info.file_size)
        texts += info.file_size if is_text else 0
        found[name] = info
    total = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos)
    if texts > ALL_JSON_LIMIT or total > limit or total - texts > UNPACKED_FACTOR * packed:
        raise InvalidInput("bundle_bomb", megabytes=total // 1_000_000)
    return found


def _parsed(name: str, data: bytes) -> Json:
    try:
        return json.loads(data, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise InvalidInput("bundle_invalid", item=name, field="", problem=str(error)[:200]) from error


def _refuse(constant: str) -> Json:
    raise ValueError(f"{constant} is not JSON")


def validated(kind: type[M], tree: Json, name: str) -> M:
    """Raises InvalidInput `bundle_invalid` with the file's name, the field and what is wrong with it."""
    try:
        return kind.model_validate(tree)
    except (ValidationError, RecursionError) as error:
        first = error.errors(include_url=False)[0] if isinstance(error, ValidationError) else None
        field = ".".join(str(part) for part in first["loc"])[:120] if first else ""
        problem = first["msg"] if first else "too deep"
        raise InvalidInput("bundle_invalid", item=name, field=field, problem=problem) from error
