"""Where typefaces come from: uploads first, then the system's comic fonts, then the package floor.

Nothing is read before it is asked for. Names come from FreeType, coverage from the font's cmap through
HarfBuzz (0.3–2 ms a face, against 50 ms with a pure Python reader), digests from the file's bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Protocol

from pylopdf_fonts_ko import sans_path, serif_path

import presets
from engines.kernel.context import Face, FontRole, Fonts
from engines.kernel.document import Json, Point, drawn_text, fingerprint
from engines.kernel.errors import NotFound
from engines.runtime.font_files import (
    Found,
    Stamp,
    contours,
    coverage,
    cut,
    draws,
    faces_of,
    font_paths,
    hashed,
    scan,
    stamp_of,
)
from engines.runtime.own_fonts import OwnFonts

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
_FLOOR = "Noto Sans KR"
_LAST = ("DejaVu Sans Bold", "DejaVu Sans", "Symbola", "Noto Sans CJK JP Bold")
"""Behind every chain: signs, emoji in black, and Han characters of any language."""
_ROLES: tuple[FontRole, ...] = ("dialogue", "shout", "whisper", "phone", "thought", "narration", "sfx")
_LIKE: dict[FontRole, FontRole] = {"phone": "dialogue"}
"""Roles that a preset need not name faces for: they are set in another's."""
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
        own: OwnFonts | None = None,
    ) -> None:
        """`remember` keeps digests between processes: hashing all fonts takes 40 ms. `own` are those that
        people brought on the page, each for who chooses it: they lead no chain by themselves."""
        self._user_folder = user_folder
        self._own = own
        self._remember = remember
        self._digests: dict[Stamp, str] = {}
        self._folders = tuple(SYSTEM_FOLDERS if folders is None else folders)

    def chain(self, role: FontRole, language: str, preset: str = "") -> tuple[Face, ...]:
        """Faces to try in order for one kind of line. Raises NotFound for a preset there is none of."""
        return tuple(self._face(found) for found in self._picked(role, language, preset))

    def _picked(self, role: FontRole, language: str, preset: str) -> list[Found]:
        name = preset or "standard"
        if (values := presets.lettering().get(name)) is None:
            raise NotFound("lettering_preset", preset=name, known=", ".join(presets.lettering()))
        if not any(role == spoken.partition(".")[0] for spoken in values.faces):
            role = _LIKE.get(role, role)
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
        path = self._own.path(name) if self._own is not None else None
        for _, family, file, index in faces_of(stamp_of(path))[:1] if path is not None else ():
            return self._face((name, family, file, index))
        found = self._known().get(_plain(name))
        if found is None:
            raise NotFound("font_unknown", font=name)
        return self._face(found)

    def covers(self, face: Face, character: str) -> bool:
        stamp, code = stamp_of(Path(face.path)), ord(character)
        return code in coverage(stamp, face.index) and draws(stamp, face.index, code)

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
        stamps = {name: [(*stamp_of(f[2]), f[3]) for f in found] for name, found in picked.items()}
        known = fingerprint({name: [[str(p), *rest] for p, *rest in rows] for name, rows in stamps.items()})
        value = self._remember.get(MEMORY_KIND, known) if self._remember else None
        if not isinstance(value, str):
            value = fingerprint({n: [self._face(f).digest for f in found] for n, found in picked.items()})
            if self._remember:
                self._remember.put(MEMORY_KIND, known, value)
        return value

    def contours(self, face: Face, text: str) -> tuple[tuple[Point, ...], ...]:
        """Outlines of letters in em, pen at (0, 0), y downwards. Raises StorageFailed `font_gone`."""
        return contours(stamp_of(Path(face.path)), face.index, text)

    def part(self, face: Face, characters: str) -> bytes:
        """A font file of no more than these characters, 5-60 KB: for a browser to draw them with.

        Raises StorageFailed `font_gone` where the file went away, and `font_part` where it cannot be cut.
        """
        return cut(face.name, stamp_of(Path(face.path)), face.index, characters)

    @property
    def refused(self) -> tuple[str, ...]:
        """Names of the uploaded files that are no readable font."""
        files = [] if self._user_folder is None else list(font_paths(self._user_folder))
        return tuple(path.name for path in files if not faces_of(stamp_of(path)))

    def _uploads(self, role: FontRole) -> list[Found]:
        if self._user_folder is None:
            return []
        places = (self._user_folder / role, self._user_folder)
        return [found for place in places for found in scan(place, deep=False)]

    def _known(self) -> dict[str, Found]:
        """Plain name → face; uploads hide system faces of the same name, the floor comes last."""
        uploads = [] if self._user_folder is None else scan(self._user_folder)
        return _by_name(uploads, self._by_name) if uploads else self._by_name

    @cached_property
    def _by_name(self) -> dict[str, Found]:
        return _by_name(self._installed, {})

    @cached_property
    def _installed(self) -> list[Found]:
        found = [face for folder in self._folders for face in scan(folder)]
        for path in (sans_path(), serif_path()):
            found.extend(faces_of(stamp_of(path)))
        return found

    def _face(self, found: Found) -> Face:
        name, family, path, index = found
        return Face(name=name, family=family, path=path, index=index, digest=self._digest(stamp_of(path)))

    def _digest(self, stamp: Stamp) -> str:
        if stamp not in self._digests:
            path, changed, size = stamp
            known = fingerprint([str(path), changed, size])
            value = self._remember.get(MEMORY_KIND, known) if self._remember else None
            if not isinstance(value, str):
                value = hashed(stamp)
                if self._remember:
                    self._remember.put(MEMORY_KIND, known, value)
            self._digests[stamp] = value
        return self._digests[stamp]


class HeldFonts:
    """`kernel.context.Fonts` as they are now, each file looked at once: for the length of one stage's run."""

    def __init__(self, fonts: Fonts) -> None:
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

    def contours(self, face: Face, text: str) -> tuple[tuple[Point, ...], ...]:
        """As SystemFonts.contours."""
        return self._fonts.contours(face, text)


def _missing(fonts: Fonts, text: str, chain: Sequence[Face]) -> tuple[str, ...]:
    wanted = dict.fromkeys(c for c in drawn_text(text) if not c.isspace())
    return tuple(c for c in wanted if not any(fonts.covers(face, c) for face in chain))


def _by_name(faces: Sequence[Found], rest: Mapping[str, Found]) -> dict[str, Found]:
    """Plain name → face; the first of a name wins, and all of `faces` win over `rest`."""
    known: dict[str, Found] = {}
    for found in faces:
        known.setdefault(_plain(found[0]), found)
    return {**rest, **known}


def _plain(name: str) -> str:
    """Names are compared without case, spaces, `_` and `-`; fonts are careless about them."""
    return "".join(c for c in name.casefold() if c not in " _-")
