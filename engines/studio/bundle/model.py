"""What the files of a bundle hold. Everything is checked against these before anything is stored."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from engines.kernel.document import Frozen, Language, Text, Words
from engines.kernel.edits import Overlay
from engines.studio.notes import NOTE_LIMIT
from engines.text.document import CastMember

FORMAT = "toonverse-project"
VERSION = 1
HISTORY = 50
"""Revisions of a stage that go along, the newest ones: as many as its history shows."""

SettingName = Literal["writer", "painter", "writer_model", "painter_model", "preset", "platform"]
TallyName = Literal["done", "cached", "failed"]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Name = Annotated[str, StringConstraints(max_length=200)]
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
Cost = Annotated[float, Field(ge=0, le=1e6, allow_inf_nan=False)]
Moment = Annotated[float, Field(ge=0, le=1e11, allow_inf_nan=False)]


class BundledFile(Frozen):
    name: Name
    sha256: Sha256
    size: int = Field(ge=0)


class Manifest(Frozen):
    """`files` are all files but this one."""

    format: Literal["toonverse-project"] = FORMAT
    version: int = VERSION
    files: tuple[BundledFile, ...]


class BundledProject(Frozen):
    """`settings` are the providers' and presets' names, nothing else: a key has no place in it."""

    title: Words | Text = ""
    genre: Name = ""
    status: Literal["draft", "active", "finished", "paused"] = "draft"
    target_episodes: int = Field(default=1, ge=0, le=10_000)
    languages: tuple[Language, ...] = Field(default=("ko",), min_length=1, max_length=8)
    settings: dict[SettingName, Name] = Field(default_factory=dict["SettingName", str])
    cast: tuple[CastMember, ...] = ()
    story_so_far: Words | Text = ""


class Prints(Frozen):
    """Digests of the values a stage used of one group of an input."""

    items: dict[str, Name]
    order: Name


class BundledStep(Frozen):
    """What the revision takes back, does again or restores: an id here, "" for one that stayed behind."""

    kind: Literal["undo", "redo", "restore", "parts"]
    of: Id | Literal[""] = ""


class RevisionOptions(Frozen):
    """How a revision was made; edited and imported ones may have none of it."""

    values: dict[str, Any] = Field(default_factory=dict)
    config: Name = ""
    items: dict[TallyName, int] = Field(default_factory=dict["TallyName", int])
    from_cache: bool = False
    step: BundledStep | None = None


class BundledRevision(Frozen):
    """One revision. `document` is the digest of its generated part, `parent` an id of this file."""

    id: Id
    stage: Name
    number: int = Field(ge=1, le=1_000_000_000)
    origin: Literal["generated", "edited", "imported", "restored"]
    document: Sha256
    overlay: Overlay = Overlay()
    inputs: dict[str, dict[str, Prints]] = Field(default_factory=dict)
    key: Name = ""
    options: RevisionOptions = RevisionOptions()
    provider: Name = ""
    model: Name = ""
    cost_usd: Cost = 0.0
    started: Moment | None = None
    seconds: Cost = 0.0
    parent: Id | None = None
    created: Moment


class BundledHead(Frozen):
    """`current` says that it was made with the settings in force, so that it need not be paid for again."""

    stage: Name
    revision: Id
    confirmed: bool = False
    confirmed_number: int | None = None
    current: bool = False


class BundledSettings(Frozen):
    options: dict[str, Any] = Field(default_factory=dict)
    prompt: str = Field(default="", max_length=200_000)
    note: str = Field(default="", max_length=NOTE_LIMIT)


class BundledEpisode(Frozen):
    number: int = Field(ge=0, le=1_000_000)
    title: Words | Text = ""
    status: Name = "draft"
    revisions: tuple[BundledRevision, ...] = ()
    heads: tuple[BundledHead, ...] = ()
    settings: dict[str, BundledSettings] = Field(default_factory=dict)
