"""Where everything lies on the strip: pictures, gutters and balloons, as numbers. No pixel is touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil, floor

from engines.director.document import STRIP_WIDTH, Panel, Storyboard
from engines.image.document import Candidate, PanelImages
from engines.lettering.document import Balloon, LetteredPanel, LetteredPanels
from engines.packaging.scaling import drawn_rows, scale_lettered

PAPER, NIGHT = 0.0, 1.0
"""Darkness of the ground behind the panels."""

_TONES: dict[str, tuple[float, float]] = {
    "paper": (PAPER, PAPER),
    "night": (NIGHT, NIGHT),
    "fade_to_night": (PAPER, NIGHT),
    "fade_to_paper": (NIGHT, PAPER),
}


@dataclass(frozen=True)
class Ground:
    """Rows top … bottom of the strip whose ground goes from darkness `start` to `end`."""

    top: int
    bottom: int
    start: float
    end: float
    gutter: bool


@dataclass(frozen=True)
class Placed:
    """One panel on the strip, in strip pixels. The canvas may reach beyond the picture."""

    panel: Panel
    picture: Candidate | None
    lettered: LetteredPanel
    """Scaled to the strip, with only this strip's language in `balloons`."""
    language: str
    left: int
    top: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @cached_property
    def canvas_box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of the canvas on the strip."""
        left, top = self.left - round(self.lettered.panel[0]), self.top - round(self.lettered.panel[1])
        return (left, top, left + self.lettered.canvas[0], top + self.lettered.canvas[1])

    @property
    def balloons(self) -> tuple[Balloon, ...]:
        return self.lettered.balloons.get(self.language, ())

    def rows(self, balloon: Balloon) -> tuple[int, int]:
        """First and last+1 strip row that the balloon, its tail or its text touches."""
        top = self.canvas_box[1]
        first, last = drawn_rows(balloon, self.lettered.scale)
        return top + floor(first), top + ceil(last)

    def faces(self) -> Iterator[tuple[int, int]]:
        """Strip rows of each face in the picture."""
        if self.picture is None:
            return
        scale = self.height / self.picture.asset.height
        for face in self.picture.regions.faces:
            yield self.top + floor(face.box[1] * scale), self.top + ceil((face.box[1] + face.box[3]) * scale)


@dataclass(frozen=True)
class Plan:
    """The whole strip of one language."""

    language: str
    width: int
    height: int
    panels: tuple[Placed, ...]
    grounds: tuple[Ground, ...]

    def balloon_rows(self) -> list[tuple[int, int]]:
        return [placed.rows(balloon) for placed in self.panels for balloon in placed.balloons]


def lay_out(
    storyboard: Storyboard, images: PanelImages, lettered: LetteredPanels, language: str, width: int
) -> Plan:
    """Panels under each other at strip width `width`, each with its gutter below.

    Where balloons hang out of a panel further than the gutter is high, the gutter grows: no canvas
    ever reaches over a neighbour's picture.
    """
    sized = [_scaled_panel(panel, images, lettered, language, width) for panel in storyboard.panels]
    scale = width / STRIP_WIDTH
    placed: list[Placed] = []
    grounds: list[Ground] = []
    row = 0
    ground = _TONES[storyboard.panels[0].gutter_tone][0] if sized else PAPER
    for index, item in enumerate(sized):
        above, below = _overhang(item)
        if index == 0:
            row = above
        following = _overhang(sized[index + 1])[0] if index + 1 < len(sized) else 0
        gap = max(round(item.panel.gutter * scale), below + following)
        here = replace(item, top=row)
        placed.append(here)
        top = 0 if index == 0 else here.top
        start, end = _TONES[item.panel.gutter_tone]
        # Behind a panel as wide as the strip the ground may change unseen. Beside a narrow one it stays as it
        # was in the gutter above: what changes there changes in the gutter below.
        start = start if here.width >= width else ground
        grounds.append(Ground(top, here.bottom, ground, start, gutter=False))
        if gap:
            grounds.append(Ground(here.bottom, here.bottom + gap, start, end, gutter=True))
        ground = end
        row = here.bottom + gap
    return Plan(language, width, row, tuple(placed), tuple(grounds))


def _scaled_panel(
    panel: Panel, images: PanelImages, lettered: LetteredPanels, language: str, width: int
) -> Placed:
    """The panel at strip scale, its top still at 0."""
    image = images.panel(panel.id)
    picture = image.picture if image else None
    found = lettered.panel(panel.id)
    target = min(width, round(panel.size[0] * width / STRIP_WIDTH))
    if found is None:
        height = round(target * panel.size[1] / panel.size[0])
        if picture is not None:
            height = max(1, round(target * picture.asset.height / picture.asset.width))
        found = LetteredPanel(id=panel.id, canvas=(target, height), panel=(0, 0, target, height))
    scaled = scale_lettered(found, target, language)
    left = (width - target) // 2
    return Placed(panel, picture, scaled, language, left, 0, target, round(scaled.panel[3]))


def _overhang(item: Placed) -> tuple[int, int]:
    """How far the canvas reaches above and below the picture."""
    above = round(item.lettered.panel[1])
    return max(above, 0), max(item.lettered.canvas[1] - above - item.height, 0)
