"""What the letterer works with: a line to letter, and a set balloon that has no place yet."""

from __future__ import annotations

from dataclasses import dataclass

import presets
from engines.kernel.document import Box, Point
from engines.kernel.errors import InvalidInput
from engines.lettering.document import BalloonKind, Letter, TextLine
from engines.lettering.typeface import Type
from presets.model import LetteringPreset

LAYOUT_VERSION = 8
"""Raised when the same inputs are laid out differently: part of every cache key of this stage."""

SIZE_BY_KIND: dict[BalloonKind, float] = {
    "dialogue": 1.0,
    "thought": 0.95,
    "whisper": 0.88,
    "shout": 1.18,
    "phone": 0.95,
    "narration": 0.92,
    "sfx": 2.6,
}
"""Type size in parts of the episode's body size. Only whispers and shouts change the voice's size."""
OUTLINE_BY_KIND: dict[BalloonKind, float] = {
    "dialogue": 1.0,
    "thought": 0.8,
    "whisper": 0.8,
    "shout": 1.35,
    "phone": 0.8,
    "narration": 0.8,
    "sfx": 0.0,
}
"""Outline width in parts of the preset's."""
SFX_STROKE = 0.085
"""Width of the light edge around words that stand on the picture, in em."""
TAILED: frozenset[BalloonKind] = frozenset({"dialogue", "whisper", "shout", "phone"})


def preset_of(preset: LetteringPreset | str) -> tuple[LetteringPreset, str]:
    """Values and id of a lettering preset given as either. Raises InvalidInput `lettering_preset`."""
    known = presets.lettering()
    if isinstance(preset, str):
        if preset not in known:
            raise InvalidInput("lettering_preset", preset=preset, known=", ".join(known))
        return known[preset], preset
    return preset, next((name for name, values in known.items() if values == preset), "")


@dataclass(frozen=True)
class LineIn:
    """One line to letter. `mouth` and `face` are its speaker's, in picture pixels, where known.

    `off`: said by somebody who is not in the picture, so its tail points out of it.
    """

    id: str
    kind: BalloonKind
    text: str
    mouth: Point | None = None
    face: Box | None = None
    off: bool = False


@dataclass(frozen=True)
class Measures:
    """Preset values in pixels of one picture. `shrink` is 1, or less where a panel is crowded."""

    values: LetteringPreset
    scale: float
    shrink: float = 1.0

    @property
    def body(self) -> float:
        return self.values.body_size * self.scale * self.shrink

    @property
    def outline(self) -> float:
        return max(self.values.outline_width * self.scale, 1.0)

    @property
    def margin(self) -> float:
        """Least distance of a balloon to the canvas edge and to the next balloon."""
        return max(0.3 * self.values.body_size * self.scale, 3.0)

    def size(self, kind: BalloonKind) -> float:
        """Type size in pixels, in quarters so that few sizes of a face are opened."""
        return max(round(self.body * SIZE_BY_KIND[kind] * 4) / 4, 4.0)


@dataclass(frozen=True)
class Block:
    """A set and shaped balloon about its centre (0, 0), on whole pixels.

    `half_width` and `half_height` hold all it draws but the tail; `effort` is how far it is from the
    best shape of its text. Its lines are set by rough ink: `balloons.settled` sets them for good.
    """

    line: LineIn
    outline: tuple[Point, ...]
    lines: tuple[TextLine, ...]
    half_width: int
    half_height: int
    type_: Type
    letters: tuple[Letter, ...] = ()
    """Of a sound effect: its lines' `ink` is then exact already."""
    effort: float = 0.0
    lobes: tuple[tuple[Point, ...], ...] = ()
    """Of joined balloons: each one's own outline, in reading order."""
