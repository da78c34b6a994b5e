"""Types of the package data. Every file is checked against them when it is first read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class Preset(BaseModel):
    """One file (or one table of a file). `names` are what people see, by language."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())

    names: Mapping[str, str] = Field(default_factory=dict)


class Words(Preset):
    """One text of the interface in every language."""

    en: str = Field(min_length=1)
    ko: str = Field(min_length=1)


class BriefPreset(Preset):
    """A sample brief. `brief` is checked by the text engine, whose document it is."""

    brief: Mapping[str, Any]


class Genre(Preset):
    """`title_words`, `tones` and `hints` feed prompts."""

    tones: tuple[str, ...] = ()
    hint: str = ""


class Lexicon(Preset):
    """Words by which a thing is known in running text: id → language → words, the first one its label."""

    words: Mapping[str, Mapping[str, tuple[str, ...]]]


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
    capitals: bool = False
    """English is set in capitals, as most letterers of it do."""
    thoughts: Literal["box", "cloud", "bare"] = "box"
    """How what is thought is lettered: a box with round corners, a cloud, or words without a balloon."""
    ink: str = "#151318"
    paper: str = "#ffffff"
    faces: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """"role" or "role.language" → family names, first found wins."""
    sound_tones: tuple[str, ...] = Field(default=(), max_length=2)
    """Colours of sound effects, from the top of a letter to its foot; none is `ink`."""
    sound_contour: float = Field(default=0.0, ge=0, le=0.2, description="Line in `ink` around them, in em")
    sound_edge: float = Field(default=0.085, ge=0, le=0.3, description="Edge in `paper` around that, in em")
    sound_lean: float = Field(
        default=0.0, ge=-0.5, le=0.5, description="How far they lean forward, per height"
    )
    sound_play: float = Field(default=1.0, ge=0, le=2)
    """How boldly letters turn, bend and grow; 1 is as drawn by a calm hand."""


class ModelPrice(Preset):
    """One model of one provider; prices in US dollars for a million tokens."""

    provider: str
    kind: str
    input_usd: float = 0.0
    output_usd: float = 0.0
    image_input_usd: float = 0.0
    image_output_tokens: Mapping[str, int] = Field(default_factory=dict)
    """"quality.WIDTHxHEIGHT" → output tokens of one picture."""
    cached_input_usd: float | None = None
    """Text input the provider still had in its cache; None is priced like any input."""
    qualities: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    """The only "WIDTHxHEIGHT" a picture model takes; none listed means any within the limits below."""
    step: int = 16
    min_pixels: int = 655_360
    max_pixels: int = 8_294_400
    max_edge: int = 3840
    max_ratio: float = 3.0
    quality_patches: Mapping[str, int] = Field(default_factory=dict)
    """Quality → patches along the long edge, where output tokens follow from them (see `pricing`)."""
    reference_tokens: int = 0
    """Input tokens assumed for one reference picture before a run, where they do not follow from its size."""
    reference_patches: int = 0
    """The most patches one reference picture counts as, where its tokens follow from its size (`pricing`)."""
    max_references: int = 16
    max_prompt: int = 32_000
    """Characters of a picture prompt."""
    shutdown: date | None = None
    successor: str = ""
    source: str
    checked: date


class Fault(Preset):
    """A bad answer as it came over the wire, or a connection that breaks. Replayed to test and to train.

    `code` is the error it must end in. `breaks` is empty when an answer comes at all.
    """

    kinds: tuple[Literal["writer", "painter"], ...] = ("writer", "painter")
    code: str
    breaks: Literal["", "unreachable", "timeout", "cut"] = ""
    status: int = 200
    headers: Mapping[str, str] = Field(default_factory=lambda: {"content-type": "application/json"})
    body: str = ""
    source: str
    checked: date


class Message(Preset):
    """What people are told, by language: what happened, why, and what to do next."""

    what: Mapping[str, str]
    why: Mapping[str, str] = Field(default_factory=dict)
    next: Mapping[str, str] = Field(default_factory=dict)
