"""Lines of type set about the centre of their ink, on whole pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.lettering.block import Block
from engines.lettering.document import TextLine
from engines.lettering.fit import Band
from engines.lettering.typeface import Type


@dataclass(frozen=True)
class Rows:
    """Lines of type about the centre of their ink."""

    lines: tuple[TextLine, ...]
    bands: tuple[Band, ...]

    @property
    def half(self) -> float:
        return max(band.half for band in self.bands)

    @property
    def reach(self) -> float:
        return max(band.reach for band in self.bands)


def settled(block: Block) -> tuple[TextLine, ...]:
    """The block's lines with their exact ink, centred where the rough one was: for the one that is drawn."""
    if block.letters:
        return block.lines
    lines: list[TextLine] = []
    for line in block.lines:
        ink, y = block.type_.ink(line.text, line.size), line.origin[1]
        x = round(line.ink[0] + line.ink[2] / 2 - (ink.left + ink.right) / 2)
        box = (x + ink.left, y + ink.top, ink.right - ink.left, ink.bottom - ink.top)
        lines.append(line.model_copy(update={"origin": (x, y), "ink": box}))
    return tuple(lines)


def rows_of(lines: Sequence[str], type_: Type, size: float, leading: float) -> Rows:
    """Centred by ink, not by advance or ascent: Hangul would sit visibly low otherwise."""
    inks = [type_.rough_ink(text, size) for text in lines]
    pitch = round(leading * size)
    top = min(number * pitch + ink.top for number, ink in enumerate(inks))
    bottom = max(number * pitch + ink.bottom for number, ink in enumerate(inks))
    middle = (top + bottom) // 2
    placed, bands = list[TextLine](), list[Band]()
    for number, (text, ink) in enumerate(zip(lines, inks, strict=True)):
        x, y = -((ink.left + ink.right) // 2), number * pitch - middle
        box = (x + ink.left, y + ink.top, ink.right - ink.left, ink.bottom - ink.top)
        placed.append(TextLine(text=text, origin=(x, y), ink=box, size=size))
        bands.append(
            Band(
                half=max(-(x + ink.left), x + ink.right, 1),
                reach=max(abs(y + ink.top), abs(y + ink.bottom), 1),
            )
        )
    return Rows(tuple(placed), tuple(bands))
