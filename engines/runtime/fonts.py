"""Where typefaces come from: uploads first, then the system's comic fonts, then the package floor.

Nothing is read before it is asked for. Names come from FreeType, coverage from the font's cmap through
HarfBuzz (0.3–2 ms a face, against 50 ms with a pure Python reader), digests from the file's bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Protocol

import uharfbuzz
from PIL import ImageFont
from pylopdf_fonts_ko import sans_path, serif_path

import presets
from engines.kernel.context import Face, FontRole, Fonts
from engines.kernel.document import Json, drawn_text, fingerprint
from engines.kernel.errors import NotFound, StorageFailed

_SYSTEM = Path("/usr/share/fonts")
SYSTEM_FOLDERS = tuple(
    _SYSTEM / name
    for name in (
        "truetype/woowa-bm",
        "truetype/nanum",
        "opentype/comic-neue",
        "truetype/dejavu",
        "truetype/ancient-scripts/Symbola_hint.ttf",
        "opentype/noto/NotoSansCJK-Bold.ttc",
        "opentype/noto/NotoSansCJK-Regular.ttc",
        "opentype/noto/NotoSerifCJK-Bold.ttc",
    )
)
"""Folders, or single files of folders that may hold a thousand: Debian's fonts-woowa-bm, fonts-nanum(-extra),
fonts-comic-neue, fonts-dejavu-core, fonts-symbola and fonts-noto-cjk."""
_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_UNNAMED = (None, "", "Regular", "Book", "Normal", "Roman")
"""Styles that are left out of a face's name."""
_FLOOR = "Noto Sans KR"
_LAST = ("DejaVu Sans Bold", "DejaVu Sans", "Symbola", "Noto Sans CJK JP Bold")
"""Behind every chain: signs, emoji in black, and Han characters of any language."""
_ROLES: tuple[FontRole, ...] = ("dialogue", "shout", "whisper", "thought", "narration", "sfx")
_Found = tuple[str, str, Path, int]
"""Name, family, file, index in the file."""
_Stamp = tuple[Path, int, int]
"""File, change time in ns, size: equal stamps mean the same bytes."""
MEMORY_KIND = "fonts"


class Memory(Protocol):
    """Where digests are remembered; the result cache is one."""

    def get(self, kind: str, key: str) -> Json: ...
    def put(self, kind: str, key: str, value: Json) -> None: ...


class SystemFonts:
    """`kernel.context.Fonts` over folders.

    A font file in `user_folder` leads every chain; one in `user_folder/<role>` leads that role's chains.
    `folders` replaces SYSTEM_FOLDERS. Unreadable files are left out and named in `refused`.
    """

    def __init__(
        self,
        user_folder: Path | None = None,
        folders: Sequence[Path] | None = None,
        remember: Memory | None = None,
    ) -> None:
        """`remember` keeps digests between processes: hashing all fonts takes 40 ms."""
        self._user_folder = user_folder
        self._remember = remember
        self._digests: dict[_Stamp, str] = {}
        self._folders = tuple(SYSTEM_FOLDERS if folders is None else folders)

    def chain(self, role: FontRole, language: str, preset: str = "") -> tuple[Face, ...]:
        """Faces to try in order for one kind of line. Raises NotFound for a preset there is none of."""
        return tuple(self._face(found) for found in self._picked(role, language, preset))

    def _picked(self, role: FontRole, language: str, preset: str) -> list[_Found]:
        name = preset or "standard"
        if (values := presets.lettering().get(name)) is None:
            raise NotFound("lettering_preset", preset=name, known=", ".join(presets.lettering()))
        # A language a preset says nothing of is set in the standard one's faces.
        spoken = f"{role}.{language}"
        own = values.faces.get(spoken) or presets.lettering()["standard"].faces.get(spoken, ())
        asked = [*own, *values.faces.get(role, ())]
        known = self._known()
        picked = [_plain(found[0]) for found in self._uploads(role)]
        picked += [key for family in [*asked, _FLOOR, *_LAST] if (key := _plain(family)) in known]
        return [known[name] for name in dict.fromkeys(picked)]

    def face(self, name: str) -> Face:
        """The face a document names. Raises NotFound when this machine has no such face."""
        found = self._known().get(_plain(name))
        if found is None:
            raise NotFound("font_unknown", font=name)
        return self._face(found)

    def covers(self, face: Face, character: str) -> bool:
        stamp, code = _stamp(Path(face.path)), ord(character)
        return code in _coverage(stamp, face.index) and _draws(stamp, face.index, code)

    def missing(self, text: str, chain: Sequence[Face]) -> tuple[str, ...]:
        """Characters of `text`, each once, that no face can draw. Marks that draw nothing do not count."""
        return _missing(self, text, chain)

    def fingerprint(self, preset: str, languages: Sequence[str]) -> str:
        """Changes when any file that lettering with `preset` would use changes: for the stage's key."""
        picked = {
            f"{role}.{language}": self._picked(role, language, preset)
            for role in _ROLES
            for language in languages
        }
        stamps = {name: [(*_stamp(f[2]), f[3]) for f in found] for name, found in picked.items()}
        known = fingerprint({name: [[str(p), *rest] for p, *rest in rows] for name, rows in stamps.items()})
        value = self._remember.get(MEMORY_KIND, known) if self._remember else None
        if not isinstance(value, str):
            value = fingerprint({n: [self._face(f).digest for f in found] for n, found in picked.items()})
            if self._remember:
                self._remember.put(MEMORY_KIND, known, value)
        return value

    def part(self, face: Face, characters: str) -> bytes:
        """A font file of no more than these characters, 5-60 KB: for a browser to draw them with.

        Raises StorageFailed `font_gone` where the file went away, and `font_part` where it cannot be cut.
        """
        harfbuzz: Any = uharfbuzz
        wanted = harfbuzz.SubsetInput()
        wanted.unicode_set.update(map(ord, characters))
        whole = _shaper(_stamp(Path(face.path)), face.index).face
        try:
            return bytes(harfbuzz.subset(whole, wanted).blob.data)
        except RuntimeError as error:
            raise StorageFailed("font_part", font=face.name, cause=str(error)) from error

    @property
    def refused(self) -> tuple[str, ...]:
        """Names of the uploaded files that are no readable font."""
        files = [] if self._user_folder is None else list(_files(self._user_folder))
        return tuple(path.name for path in files if not _faces_of(_stamp(path)))

    def _uploads(self, role: FontRole) -> list[_Found]:
        if self._user_folder is None:
            return []
        places = (self._user_folder / role, self._user_folder)
        return [found for place in places for found in _scan(place, deep=False)]

    def _known(self) -> dict[str, _Found]:
        """Plain name → face; uploads hide system faces of the same name, the floor comes last."""
        uploads = [] if self._user_folder is None else _scan(self._user_folder)
        return _by_name(uploads, self._by_name) if uploads else self._by_name

    @cached_property
    def _by_name(self) -> dict[str, _Found]:
        return _by_name(self._installed, {})

    @cached_property
    def _installed(self) -> list[_Found]:
        found = [face for folder in self._folders for face in _scan(folder)]
        for path in (sans_path(), serif_path()):
            found.extend(_faces_of(_stamp(path)))
        return found

    def _face(self, found: _Found) -> Face:
        name, family, path, index = found
        return Face(name=name, family=family, path=path, index=index, digest=self._digest(_stamp(path)))

    def _digest(self, stamp: _Stamp) -> str:
        if stamp not in self._digests:
            path, changed, size = stamp
            known = fingerprint([str(path), changed, size])
            value = self._remember.get(MEMORY_KIND, known) if self._remember else None
            if not isinstance(value, str):
                value = _hashed(stamp)
                if self._remember:
                    self._remember.put(MEMORY_KIND, known, value)
            self._digests[stamp] = value
        return self._digests[stamp]


class HeldFonts:
    """`kernel.context.Fonts` as they are now, each file looked at once: for the length of one stage's run."""

    def __init__(self, fonts: SystemFonts) -> None:
        self._fonts = fonts
        self._chains: dict[tuple[FontRole, str, str], tuple[Face, ...]] = {}
        self._covered: dict[tuple[str, int, str], bool] = {}

    def chain(self, role: FontRole, language: str, preset: str = "") -> tuple[Face, ...]:
        """As SystemFonts.chain."""
        key = (role, language, preset)
        if key not in self._chains:
            self._chains[key] = self._fonts.chain(role, language, preset)
        return self._chains[key]

    def face(self, name: str) -> Face:
        """As SystemFonts.face."""
        return self._fonts.face(name)

    def covers(self, face: Face, character: str) -> bool:
        """As SystemFonts.covers."""
        key = (face.digest, face.index, character)
        if key not in self._covered:
            self._covered[key] = self._fonts.covers(face, character)
        return self._covered[key]

    def missing(self, text: str, chain: Sequence[Face]) -> tuple[str, ...]:
        """As SystemFonts.missing."""
        return _missing(self, text, chain)


def _missing(fonts: Fonts, text: str, chain: Sequence[Face]) -> tuple[str, ...]:
    wanted = dict.fromkeys(c for c in drawn_text(text) if not c.isspace())
    return tuple(c for c in wanted if not any(fonts.covers(face, c) for face in chain))


def _by_name(faces: Sequence[_Found], rest: Mapping[str, _Found]) -> dict[str, _Found]:
    """Plain name → face; the first of a name wins, and all of `faces` win over `rest`."""
    known: dict[str, _Found] = {}
    for found in faces:
        known.setdefault(_plain(found[0]), found)
    return {**rest, **known}


def _plain(name: str) -> str:
    """Names are compared without case, spaces, `_` and `-`; fonts are careless about them."""
    return "".join(c for c in name.casefold() if c not in " _-")


def _files(folder: Path, deep: bool = True) -> Iterator[Path]:
    if folder.is_file():
        yield folder
    elif folder.is_dir():
        every = folder.rglob("*") if deep else folder.iterdir()
        yield from sorted(path for path in every if path.suffix.lower() in _SUFFIXES and path.is_file())


def _scan(folder: Path, deep: bool = True) -> list[_Found]:
    return [face for path in _files(folder, deep) for face in _faces_of(_stamp(path))]


def _stamp(path: Path) -> _Stamp:
    try:
        status = path.stat()
    except OSError as error:
        raise StorageFailed("font_gone", font=path.name, cause=str(error)) from error
    return path, status.st_mtime_ns, status.st_size


@lru_cache(maxsize=2048)
def _faces_of(stamp: _Stamp) -> tuple[_Found, ...]:
    """Faces in a file; none when FreeType cannot read it."""
    path = stamp[0]
    count = 64 if path.suffix.lower() in {".ttc", ".otc"} else 1
    found: list[_Found] = []
    for index in range(count):
        try:
            family, style = ImageFont.truetype(str(path), 16, index=index).getname()
        except OSError:
            break  # past the collection's last face, or no font at all: `refused` names the latter
        family = family or path.stem
        name = family if style in _UNNAMED else f"{family} {style}"
        found.append((name, family, path, index))
    return tuple(found)


@lru_cache(maxsize=256)
def _shaper(stamp: _Stamp, index: int) -> Any:
    harfbuzz: Any = uharfbuzz  # the package is a compiled module without types
    return harfbuzz.Font(harfbuzz.Face(harfbuzz.Blob(_bytes(stamp)), index))


@lru_cache(maxsize=256)
def _coverage(stamp: _Stamp, index: int) -> frozenset[int]:
    return frozenset(_shaper(stamp, index).face.unicodes)


@lru_cache(maxsize=16384)
def _draws(stamp: _Stamp, index: int, code: int) -> bool:
    """Whether the glyph has ink: BM JUA and HANNA map ‘ ’ — · and others to empty outlines."""
    if chr(code).isspace():
        return True
    font = _shaper(stamp, index)
    extents = font.get_glyph_extents(font.get_nominal_glyph(code))
    return extents is not None and bool(extents.width or extents.height)


def _hashed(stamp: _Stamp) -> str:
    """sha256 of the file, never held whole: a collection for all of Han has 20 MB."""
    try:
        with stamp[0].open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise StorageFailed("font_gone", font=stamp[0].name, cause=str(error)) from error


def _bytes(stamp: _Stamp) -> bytes:
    try:
        return stamp[0].read_bytes()
    except OSError as error:
        raise StorageFailed("font_gone", font=stamp[0].name, cause=str(error)) from error
