"""Brief (what the user wants) and Script (what the text engine writes)."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Annotated, Any, Literal, cast

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from engines.kernel.document import AssetRef, Document, Frozen, Item, Json, Language, Text, Words, clean_text
from engines.text.surnames import surname_left
from presets.likeness import unpictured

LineKind = Literal["dialogue", "thought", "whisper", "shout", "phone", "narration", "sfx"]
BeatKind = Literal["action", "dialogue", "thought", "whisper", "shout", "phone", "narration", "sfx"]
SPOKEN: frozenset[str] = frozenset({"dialogue", "thought", "whisper", "shout", "phone"})
"""Kinds that need a speaker. Narration and sound effects have none."""
PREMISE_LIMIT = 4000
"""Characters. Longer premises are drafts of a script, and cost more than they add."""
SCRIPT_LIMIT = 100_000
"""Characters of a person's own script; about ten long episodes."""


def _one_line(text: str) -> str:
    return " ".join(clean_text(text).split())


Fact = Annotated[str, AfterValidator(_one_line), Field(max_length=80)]
"""A few words on one line."""


class Facts(Frozen):
    """What a person says a story is about, where the premise was not read as they meant it.

    None takes what is read in the premise; "" (or nobody) leaves it to the story.
    """

    who: Annotated[tuple[Fact, ...], Field(max_length=6)] | None = None
    place: Fact | None = None
    hour: Fact | None = None
    weather: Fact | None = None
    object: Fact | None = None
    goal: Fact | None = None
    obstacle: Fact | None = None

    def given(self) -> Mapping[str, str | tuple[str, ...]]:
        """Name → words of the facts a person set, those left to the story included."""
        return {name: value for name, value in self if value is not None}


NO_SHEETS: Any = {"cast": {"__all__": {"sheet"}}}
"""What to leave out of a brief's or script's JSON for writers, who see no pictures."""


class Sheet(Frozen):
    """A character's reference sheet, and who made it: a provider, or "upload"."""

    asset: AssetRef
    provider: str = "upload"
    model: str = ""


class CastMember(Item):
    """A character. `palette` are #rrggbb colours: hair, top, accent. A missing or empty one is chosen."""

    names: Text
    role: Words = ""
    appearance: Words = ""
    personality: Words = ""
    voice: Words = ""
    palette: tuple[str, ...] = ()
    sheet: Sheet | None = Field(default=None, exclude_if=lambda sheet: sheet is None)
    """The reference sheet: what every picture with them keeps to. Goes along to the next episodes."""


class Brief(Document):
    """What the user asks for. Only `premise` matters, unless `script` holds a script of their own."""

    premise: Words = ""
    title: Words = ""
    genre: str = "slice_of_life"
    tone: Words = ""
    audience: Words = ""
    languages: tuple[Language, ...] = Field(default=("ko",), min_length=1)
    scenes: int = Field(default=5, ge=1, le=30)
    cuts: int = Field(default=15, ge=1, le=200)
    style: str = "clean_line"
    cast: tuple[CastMember, ...] = ()
    places: tuple[Words, ...] = ()
    """Where the serial has been: places to come back to."""
    story_so_far: Words = ""
    """What happened in the episodes before this one."""
    script: Words = ""
    facts: Facts = Field(default_factory=Facts)
    """Read in the premise unless set here."""


class Beat(Item):
    """One thing that happens or is said. All but `action` is a *line*: text that gets lettered."""

    kind: BeatKind
    text: Text
    speaker: str | None = None
    """The cast member's id; None for action, narration and sound effects."""
    off_panel: bool = False
    cut: int | None = None
    """The cut number the user's own script gives, where it gives one."""

    @property
    def is_line(self) -> bool:
        return self.kind != "action"


class Scene(Item):
    """One place at one time. `place`, `time` and `mood` are in the first language."""

    place: Words
    time: Words = ""
    mood: Words = ""
    summary: Words = ""
    beats: tuple[Beat, ...] = ()


class Script(Document):
    """The home of every line's text."""

    title: Text
    logline: Text = Field(default_factory=dict)
    cast: tuple[CastMember, ...] = ()
    scenes: tuple[Scene, ...] = ()
    languages: tuple[Language, ...] = ("ko",)
    cuts: int = Field(default=15, ge=1)
    """Panels expected of the director."""
    thing: Text = Field(default_factory=dict)
    """What the story turns on, where no list of things knows the word: it is shown as that thing."""
    obstacle: Text = Field(default_factory=dict)
    """What stands in the way throughout, as a clause ("the bridge has collapsed"): it is seen where the story
    plays."""

    @classmethod
    def fitted(cls, item: Mapping[str, Json], known: Container[str]) -> Mapping[str, Json]:
        """Lines of somebody who is gone are nobody's until a person gives them away."""
        beats = [cls.fitted(beat, known) for beat in cast("list[Mapping[str, Json]]", item.get("beats", []))]
        speaker = item.get("speaker")
        return {
            **item,
            **({"beats": beats} if beats else {}),
            **({"speaker": None} if isinstance(speaker, str) and speaker not in known else {}),
        }

    @model_validator(mode="after")
    def _references(self) -> Script:
        known = {member.id for member in self.cast}
        seen: set[str] = set()
        for beat in self.beats():
            if beat.speaker is not None and beat.speaker not in known:
                raise PydanticCustomError(
                    "unknown_speaker",
                    "beat {beat}: unknown speaker {speaker}",
                    {"beat": beat.id, "speaker": beat.speaker},
                )
        for item in [*self.cast, *self.scenes, *self.beats()]:
            if item.id in seen:
                raise PydanticCustomError("id_twice", "two items share the id {id}", {"id": item.id})
            seen.add(item.id)
        return self

    def beats(self) -> Iterator[Beat]:
        """Every beat in reading order."""
        for scene in self.scenes:
            yield from scene.beats

    def lines(self) -> Mapping[str, Beat]:
        """Line id → beat, in reading order (no action beats)."""
        return {beat.id: beat for beat in self.beats() if beat.is_line}

    def member(self, cast_id: str | None) -> CastMember | None:
        return next((member for member in self.cast if member.id == cast_id), None)

    def called_in(self, words: str) -> list[str]:
        """The names that words say, whole or as friends say them: 나비 who looks up is no butterfly."""
        names = {name for member in self.cast for name in member.names.values()}
        names |= {surname_left(name) for name in names}
        return sorted(name for name in names if name and name in words)

    def own_thing(self, words: str) -> str:
        """The thing no list knows, where running text in any language speaks of it; else ""."""
        lowered = unpictured(words).casefold()
        return next((thing for thing in self.thing.values() if thing.split()[-1].casefold() in lowered), "")

    def syllables(self) -> int:
        """Hangul syllables of all lines in the first language."""
        first = self.languages[0]
        texts = (beat.text.get(first, "") for beat in self.beats() if beat.is_line)
        return sum("가" <= character <= "힣" for text in texts for character in text)

    def words(self) -> int:
        """Whitespace-separated tokens of all lines in the first language."""
        first = self.languages[0]
        return sum(len(beat.text.get(first, "").split()) for beat in self.beats() if beat.is_line)
