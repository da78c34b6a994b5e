"""Types of the package data. Every file is checked against them when it is first read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Preset(BaseModel):
    """One file (or one table of a file). `names` are what people see, by language."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())

    names: Mapping[str, str] = Field(default_factory=dict)


class BriefPreset(Preset):
    """A sample brief. `brief` is checked by the text engine, whose document it is."""

    brief: Mapping[str, Any]


class Genre(Preset):
    """`title_words`, `tones` and `hints` feed prompts."""

    tones: tuple[str, ...] = ()
    hint: str = ""


class Style(Preset):
    """A drawing style: words added to every picture prompt."""

    prompt: str
    ink: str = "#1d1b22"
    line_width: float = 3.0


class Prompt(Preset):
    """A prompt with `{{name}}` placeholders. `names` listed in `placeholders` must all be used."""

    instructions: str
    prompt: str
    placeholders: tuple[str, ...] = ()


class Platform(Preset):
    """Where an episode is uploaded. Limits in pixels and bytes; None means no limit known."""

    width: int = Field(gt=0)
    max_height: int = Field(gt=0)
    min_height: int = Field(default=200, gt=0)
    max_bytes: int | None = None
    max_total_bytes: int | None = None
    max_slices: int | None = None
    formats: tuple[str, ...] = ("jpeg", "png")
    quality: int = Field(default=90, ge=1, le=100)
    source: str
    checked: date
    verified: bool = False


class LetteringPreset(Preset):
    """Sizes in pixels at a strip 800 px wide; faces by role are looked up by family name."""

    body_size: float = Field(default=30, gt=0)
    min_size: float = Field(default=22, gt=0)
    leading: float = Field(default=1.28, gt=0)
    air: float = Field(default=0.6, ge=0.5, description="Free space between ink and outline, in em")
    outline_width: float = 2.5
    ink: str = "#151318"
    paper: str = "#ffffff"
    faces: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """"role" or "role.language" → family names, first found wins."""


class ModelPrice(Preset):
    """One model of one provider; prices in US dollars for a million tokens."""

    provider: str
    kind: str
    input_usd: float = 0.0
    output_usd: float = 0.0
    image_input_usd: float = 0.0
    image_output_tokens: Mapping[str, int] = Field(default_factory=dict)
    """"quality.WIDTHxHEIGHT" → output tokens of one picture."""
    shutdown: date | None = None
    successor: str = ""
    source: str
    checked: date


class Message(Preset):
    """What people are told, by language: what happened, why, and what to do next."""

    what: Mapping[str, str]
    why: Mapping[str, str] = Field(default_factory=dict)
    next: Mapping[str, str] = Field(default_factory=dict)
