"""Storyboard: order, framing and gutters of the panels."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from engines.director.vocabulary import EXPRESSIONS as EXPRESSIONS
from engines.director.vocabulary import HOURS as HOURS
from engines.director.vocabulary import PLACES as PLACES
from engines.director.vocabulary import POSES as POSES
from engines.director.vocabulary import WEATHERS as WEATHERS
from engines.director.vocabulary import Expression as Expression
from engines.director.vocabulary import Pose as Pose
from engines.kernel.document import Document, Frozen, Item, Text, Words

Shot = Literal["extreme_long", "long", "medium", "bust", "close_up", "eyes", "over_shoulder", "insert"]
Angle = Literal["eye_level", "high", "low", "tilted", "birds_eye"]
Shape = Literal["tall", "wide", "square", "narrow", "borderless"]
Position = Literal["left", "center_left", "center", "center_right", "right"]
Facing = Literal["front", "three_quarter", "profile", "back"]
Effect = Literal["none", "focus_lines", "speed_lines", "flash", "gradient", "black", "rain", "snow", "fog"]
GutterTone = Literal["paper", "night", "fade_to_night", "fade_to_paper"]

STRIP_WIDTH = 800
"""Width in pixels of the strip that panels and gutters are measured against."""

PANEL_SIZES: dict[Shape, tuple[int, int]] = {
    "tall": (800, 1200),
    "wide": (800, 500),
    "square": (720, 720),
    "narrow": (800, 300),
    "borderless": (800, 1000),
}
"""Width and height in pixels by shape, at STRIP_WIDTH."""


class Figure(Frozen):
    """Someone in the picture. `looking` is the side of the picture they face."""

    cast: str
    position: Position = "center"
    expression: str = "neutral"
    pose: str = "standing"
    facing: Facing = "three_quarter"
    looking: Literal["left", "right", "viewer"] = "viewer"


class Panel(Item):
    """One panel (컷). `lines` are ids of the script's lines, in reading order."""

    scene: str
    shot: Shot = "medium"
    angle: Angle = "eye_level"
    shape: Shape = "wide"
    effect: Effect = "none"
    setting: Words = ""
    action: Words = ""
    figures: tuple[Figure, ...] = ()
    lines: tuple[str, ...] = ()
    prompt: Words = ""
    """What the painter is asked for; the style and the cast's looks are added when it is sent."""
    alt: Text = Field(default_factory=dict)
    room: float = Field(default=0.0, ge=0.0, le=0.6)
    """Share of the panel's height to leave empty for balloons, as the director judged it."""
    take: int = Field(default=0, ge=0, le=9999)
    """Which picture of the same panel is asked for: only the painter's seed depends on it."""
    quality: Literal["", "low", "medium", "high"] = ""
    """What this panel's picture is asked for in; "" takes the stage's."""
    gutter: int = Field(default=60, ge=0, le=3000)
    """White space below the panel in pixels at STRIP_WIDTH."""
    gutter_tone: GutterTone = "paper"
    locked: bool = False

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels at STRIP_WIDTH."""
        return PANEL_SIZES[self.shape]


class Storyboard(Document):
    """The home of order, framing and gutters. Left-out lines are a finding, not an error."""

    panels: tuple[Panel, ...] = ()

    @model_validator(mode="after")
    def _unique(self) -> Storyboard:
        ids = [panel.id for panel in self.panels]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("id_twice", "two panels share an id")
        return self

    def panel(self, panel_id: str) -> Panel | None:
        return next((panel for panel in self.panels if panel.id == panel_id), None)
