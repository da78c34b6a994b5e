"""Types of the package data. Every file is checked against them when it is first read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


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


StoryText = Mapping[str, str]
"""Language → words with `{slot}` or, for a Korean particle that agrees, `{slot:은/는}`."""
BeatLine = Annotated[
    str,
    StringConstraints(
        pattern=r"^(?:[0-3]\| )?(?:action|narration|sfx"
        r"|[a-z]+(?: (?:thought|shout|whisper|phone|off))?): \S.*$"
    ),
]
"""`[level| ]who[ kind]: words // words in the other language`.

The level is the least length a beat is wanted at: 0 always, 1 from 15 cuts, 2 from 30, 3 from 60; 1 when
it is not given.
"""


class StoryRole(Preset):
    """A part in a story. `names` is not used: `called` are the names to choose from, by the seed."""

    key: str
    called: tuple[StoryText, ...]
    role: StoryText
    appearance: StoryText
    personality: StoryText
    voice: StoryText
    palette: tuple[str, ...] = ()
    company: Literal["", "close", "polite"] = ""
    """Can be with the hero at any time before the turn, and how both speak then: 반말 or 존댓말."""
    against: bool = False
    """Stands against the hero: who a premise says is in the way plays this part."""


class StoryScene(Preset):
    """One scene of a story; `part` is what it is for."""

    part: Literal["opening", "rise", "turn", "end", "interlude"]
    place: StoryText
    time: StoryText
    mood: StoryText
    summary: StoryText
    beats: tuple[BeatLine, ...]
    worlds: tuple[str, ...] = ()
    """Of an interlude for any story: where there is such a place, as "city" or ids of
    `presets/lexicon/worlds.toml`; none means anywhere."""
    company: Literal["", "friend", "foe"] = ""
    """Of an interlude for any story: who of its people is in it as `other`."""
    parts: tuple[str, ...] = ()
    """Of a story that acts a deed: what is tried ("deed.first") and what stops it ("bar.first"), told behind
    `beats`."""
    after: tuple[BeatLine, ...] = ()
    """Beats behind its parts. An end whose last one asks something needs no question of the deed's."""
    against: tuple[BeatLine, ...] = ()
    """Of a story that acts a deed: the whole scene where somebody stands in the way."""
    opens: BeatLine | None = None
    """Beat in which whoever stands in the way is first spoken of, in place of the obstacle's own."""


class Story(Preset):
    """A hand-written episode with slots. `language` is the one it was written in; `genre` "" fits any.

    `places` are ids of `presets/lexicon/places.toml` it can be set in; none means anywhere.
    """

    language: str
    genre: str = ""
    places: tuple[str, ...] = ()
    about: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """Language → words of premises it tells: jobs, things done, relations. They decide which is told."""
    free: bool = False
    """Its hero may do anything for a living; a caption says what."""
    everywhere: bool = False
    """Told in either language: nothing in it belongs to one country."""
    again: bool = False
    """Only for later episodes of a serial: its people know each other, and keep their work."""
    acts: Literal["", "close", "far", "toward", "own", "thing", "deed"] = ""
    """Acts out what its premise wants and what stands in the way, for one kind of conflict
    (`engines.text.conflict`), or as a "deed" that is tried, stopped and done (`engines.text.deeds`); told in
    its own language alone."""
    needs: Literal["", "foe", "here", "few"] = ""
    """Of a story that acts a deed: it is told only where somebody stands in the way, where it ends at the place
    it began at, or where the premise brings few people, as a stranger comes to them."""
    title: StoryText = Field(default_factory=dict)
    titles: tuple[StoryText, ...] = ()
    """More titles of a story that acts a premise out, in place of those of `presets/lexicon/voices.toml`."""
    logline: StoryText = Field(default_factory=dict)
    slots: Mapping[str, StoryText] = Field(default_factory=dict)
    cast: tuple[StoryRole, ...] = ()
    scenes: tuple[StoryScene, ...] = ()
    """None: only `interludes`, for any story to use."""
    interludes: tuple[StoryScene, ...] = ()


class Tries(Preset):
    """Other beats of a deed, any of which may be told in place of its own."""

    first: tuple[BeatLine, ...] = ()
    second: tuple[BeatLine, ...] = ()
    third: tuple[BeatLine, ...] = ()
    near: tuple[BeatLine, ...] = ()
    done: tuple[BeatLine, ...] = ()
    ask: BeatLine | None = None


class Deed(Preset):
    """What one does who wants something. Its beats are a story's, with the slots `aim` and `bane`."""

    verbs: tuple[str, ...]
    """How such a goal's Korean stem ends, or an English goal begins."""
    aim: str
    """What it is about, where the goal does not tell."""
    dear: bool = False
    """It is done to somebody, who is there."""
    first: tuple[BeatLine, ...]
    second: tuple[BeatLine, ...]
    third: tuple[BeatLine, ...]
    near: tuple[BeatLine, ...]
    """It is as good as done, and then it is not."""
    done: tuple[BeatLine, ...]
    ask: BeatLine
    """The question an episode ends on."""
    others: tuple[Tries, ...] = ()
    where: str = ""
    """Where it is done in the end, where that is not where it began."""


class Stops(Preset):
    """Other beats of an obstacle, any of which may be told in place of its own."""

    first: tuple[BeatLine, ...] = ()
    second: tuple[BeatLine, ...] = ()
    third: tuple[BeatLine, ...] = ()
    cost: tuple[BeatLine, ...] = ()
    gives: tuple[BeatLine, ...] = ()


class Bar(Preset):
    """How what is in the way stops each try, what that costs, and how it gives way."""

    words: tuple[str, ...]
    """What a clause that tells of such an obstacle holds."""
    bane: str
    """What stands in the way, where the clause does not name it."""
    first: tuple[BeatLine, ...]
    second: tuple[BeatLine, ...]
    third: tuple[BeatLine, ...]
    cost: tuple[BeatLine, ...]
    sign: tuple[BeatLine, ...]
    """What a keepsake shows of it, in a story that turns on one."""
    sees: tuple[BeatLine, ...]
    """What the hero sees then."""
    gives: tuple[BeatLine, ...]
    """How it gives way, whatever the hero saw."""
    others: tuple[Stops, ...] = ()
    opens: str = ""
    """A beat in which it is first spoken of, where that is another than of every obstacle."""


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
