"""LetteredPanels: balloons as geometry. One geometry, two renderers (`raster.py`, `svg.py`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from engines.kernel.document import Box, Document, Frozen, Item, Language, Point

BalloonKind = Literal["dialogue", "thought", "whisper", "shout", "phone", "narration", "sfx"]

Manner = Literal[
    "straight", "arc_up", "arc_down", "growing", "shrinking", "coming", "going", "trembling", "falling"
]
"""How the letters of a sound effect stand. `coming` and `going` are seen in perspective."""


class TextLine(Frozen):
    """One set line. `ink` is the box of its ink, `origin` the left end of its baseline."""

    text: str
    origin: Point
    ink: Box
    size: float
    """Type size in pixels."""


class Letter(Frozen):
    """Letters of a sound effect that stand by themselves: one, or a whole line.

    They are set at the size of their balloon's lines with the pen at (0, 0); (x, y) of that is drawn at
    origin + (a·x + c·y, b·x + d·y), as in an SVG matrix. In perspective (x, y) is `seen` before that.
    """

    text: str
    origin: Point
    turn: tuple[float, float, float, float] = (1.0, 0.0, 0.0, 1.0)
    """a, b, c, d."""
    far: tuple[float, float, float, float] | None = Field(default=None, exclude_if=lambda far: far is None)
    """g, h, x₀, y₀ of letters in perspective: what is (u, v) from (x₀, y₀) is 1 + g·u + h·v times as far."""

    def seen(self, x: float, y: float) -> Point:
        """A point of the letters as perspective has it, in their own pixels: the same at (x₀, y₀)."""
        if self.far is None:
            return x, y
        g, h, x0, y0 = self.far
        off = max(1 + g * (x - x0) + h * (y - y0), 0.1)
        return x0 + (x - x0) / off, y0 + (y - y0) / off

    def put(self, x: float, y: float) -> Point:
        """Where a point of the letters is drawn that perspective leaves where it is."""
        a, b, c, d = self.turn
        return self.origin[0] + a * x + c * y, self.origin[1] + b * x + d * y

    def at(self, x: float, y: float) -> Point:
        """Where a point of the letters is drawn."""
        return self.put(*self.seen(x, y))


class Balloon(Item):
    """One line of the script as it is lettered, in canvas pixels.

    `at`, `width`, `height`, `tip`, `tailed` and `manner` are a person's: where they put its middle, how wide
    and high they made it, where they had its tail end, whether it has one, and how its letters stand (sfx;
    none: as it sounds). One of a given width is set in the lines that suit it; one of a given height is that
    shape, and its type as large as fits, up to its kind's size.
    They are in pixels from the picture's upper left corner, so that they hold when the canvas grows;
    `hand.settle` lays it out by them. `offset` is how far it was moved in documents of before; `placed()`
    gives the geometry that is drawn.
    """

    line: str
    kind: BalloonKind
    outline: tuple[Point, ...]
    """Closed polygon; empty for text without a balloon (sfx)."""
    tail: tuple[Point, ...] | None = None
    tail_tip: Point | None = None
    font: str
    """Name of the face its chain begins with; what that one cannot draw falls back through the chain."""
    text_lines: tuple[TextLine, ...]
    letters: tuple[Letter, ...] = Field(default=(), exclude_if=lambda letters: not letters)
    """How the text of a sound effect is drawn; the `ink` of its lines is then what these take."""
    angle: float = 0.0
    """Degrees clockwise the text is turned about its centre, in documents of before `letters`."""
    offset: Point = (0.0, 0.0)
    in_gutter: bool = False
    said: str = ""
    """The words it was set from."""
    mouth: Point | None = None
    face: Box | None = None
    off: bool = False
    """Its speaker's, as far as they are known, and whether that one is outside the picture."""
    at: Point | None = None
    width: float | None = Field(default=None, gt=0)
    height: float | None = Field(default=None, gt=0, exclude_if=lambda height: height is None)
    tip: Point | None = None
    tailed: bool = True
    manner: Manner | None = Field(default=None, exclude_if=lambda manner: manner is None)
    follow: bool = Field(default=True, exclude_if=lambda follow: follow)
    """Stands where a person put the same line in another language, where it fits there; theirs too."""
    follows: Language | None = Field(default=None, exclude_if=lambda follows: follows is None)
    """The language whose place it stands at, not having been put itself."""
    layer: int = Field(default=0, ge=-1000, le=1000, exclude_if=lambda layer: not layer)
    """A person's: drawn over all of a lower layer; of one layer later lines lie over earlier ones."""

    @property
    def by_hand(self) -> bool:
        """Whether a person has put it as it is."""
        hands = (self.at, self.width, self.height, self.tip, self.manner)
        return any(one is not None for one in hands) or not self.tailed or self.offset != (0.0, 0.0)

    def shifted(self, dx: float, dy: float) -> Balloon:
        """All of it somewhere else on the canvas, its speaker too."""
        tip, mouth, face = self.tail_tip, self.mouth, self.face
        return self.model_copy(
            update={
                "outline": tuple((x + dx, y + dy) for x, y in self.outline),
                "tail": None if self.tail is None else tuple((x + dx, y + dy) for x, y in self.tail),
                "tail_tip": None if tip is None else (tip[0] + dx, tip[1] + dy),
                "text_lines": tuple(_moved(line, dx, dy) for line in self.text_lines),
                "letters": tuple(_led(letter, dx, dy) for letter in self.letters),
                "mouth": None if mouth is None else (mouth[0] + dx, mouth[1] + dy),
                "face": None if face is None else (face[0] + dx, face[1] + dy, face[2], face[3]),
            }
        )

    def placed(self) -> Balloon:
        """The balloon where it is drawn: moved by `offset`, its tail still reaching the same mouth."""
        dx, dy = self.offset
        if not dx and not dy:
            return self
        return self.model_copy(
            update={
                "outline": tuple((x + dx, y + dy) for x, y in self.outline),
                "tail": _stretched(self.tail, self.tail_tip, dx, dy),
                "text_lines": tuple(_moved(line, dx, dy) for line in self.text_lines),
                "letters": tuple(_led(letter, dx, dy) for letter in self.letters),
                "offset": (0.0, 0.0),
            }
        )


def _moved(line: TextLine, dx: float, dy: float) -> TextLine:
    (x, y), (left, top, width, height) = line.origin, line.ink
    return line.model_copy(update={"origin": (x + dx, y + dy), "ink": (left + dx, top + dy, width, height)})


def _led(letter: Letter, dx: float, dy: float) -> Letter:
    x, y = letter.origin
    return letter.model_copy(update={"origin": (x + dx, y + dy)})


def _stretched(
    tail: tuple[Point, ...] | None, tip: Point | None, dx: float, dy: float
) -> tuple[Point, ...] | None:
    """Points move with the balloon in proportion to their distance from the tip, which stays."""
    if tail is None or tip is None:
        return tail
    far = [((x - tip[0]) ** 2 + (y - tip[1]) ** 2) ** 0.5 for x, y in tail]
    longest = max(far) or 1.0
    return tuple((x + dx * d / longest, y + dy * d / longest) for (x, y), d in zip(tail, far, strict=True))


class LetteredPanel(Item):
    """`id` is the panel's id. The canvas may be larger than the picture: balloons hang in the gutter."""

    canvas: tuple[int, int]
    panel: Box
    """Where the picture lies on the canvas."""
    scale: float = Field(default=1.0, gt=0)
    """Pixels of the picture to one pixel of the strip: sizes of the preset are multiplied by it."""
    balloons: Mapping[Language, tuple[Balloon, ...]] = Field(default_factory=dict)
    """In reading order."""

    def drawn(self, language: str) -> list[Balloon]:
        """A language's balloons in the order they are drawn, the uppermost last."""
        return sorted(self.balloons.get(language, ()), key=lambda balloon: balloon.layer)


class LetteredPanels(Document):
    """Panels in storyboard order. `preset` says in which faces and colours they are drawn."""

    preset: str = "standard"
    panels: tuple[LetteredPanel, ...] = ()

    def panel(self, panel_id: str) -> LetteredPanel | None:
        return next((panel for panel in self.panels if panel.id == panel_id), None)
