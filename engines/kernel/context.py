"""What a stage is handed: its providers, assets, fonts, memo, progress, Stop and seeded randomness.

A stage fetches nothing by itself. All of these are protocols; `engines.studio` wires real ones in
and `tests/fakes.py` simple ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from random import Random
from typing import TYPE_CHECKING, Any, Literal, Protocol

from pydantic import Field

from engines.kernel.document import AssetRef, Box, Frozen, Json, Point
from engines.kernel.errors import Failure

if TYPE_CHECKING:
    from PIL import Image


def _unset(value: Any) -> bool:
    """Left out of JSON: what was asked for before the field was there keeps its key in the ledger."""
    return not value


FontRole = Literal["dialogue", "shout", "whisper", "phone", "thought", "narration", "sfx"]


class WriteRequest(Frozen):
    """One text call. `inputs` holds the documents in JSON for writers that need no prompt (dummy)."""

    task: str
    """Which answer is wanted: "script" or "storyboard"."""
    instructions: str
    prompt: str
    answer_schema: Json
    inputs: Mapping[str, Json] = Field(default_factory=dict)
    seed: int = 0
    label: str = ""
    """What people call this call, e.g. "script" or "scene 2"; shown in progress and failures."""
    images: tuple[AssetRef, ...] = Field(default=(), exclude_if=_unset)
    """Pictures that are asked about; they go along below the prompt."""


class Usage(Frozen):
    """What a call used, as the provider counts it.

    `image_input_tokens` and `cached_tokens` are parts of `input_tokens`, priced differently.
    """

    input_tokens: int = 0
    image_input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    images: int = 0
    cost_usd: float = 0.0


class WriteAnswer(Frozen):
    """JSON text that should satisfy the request's schema; the stage validates it."""

    text: str
    provider: str
    model: str
    usage: Usage = Usage()
    request_id: str = ""
    truncated: bool = False
    """It ended at a length limit, so it is not whole."""
    key: str = ""
    """The ledger's name of the item it answers; "" where there is no ledger."""


class FaceRegion(Frozen):
    """A face in picture pixels. `cast` is the cast member's id, empty when unknown."""

    cast: str = ""
    box: Box
    mouth: Point


class Regions(Frozen):
    """Where things are in a picture, in its own pixels. `clear` are areas left empty for balloons."""

    faces: tuple[FaceRegion, ...] = ()
    figures: tuple[Box, ...] = ()
    hands: tuple[Box, ...] = ()
    clear: tuple[Box, ...] = ()
    by: Literal["", "local", "model"] = Field(default="", exclude_if=_unset)
    """Who found them: "" the painter, or nobody; this machine; a model that looked at the picture."""


class PaintRequest(Frozen):
    """One picture. `scene` is the structured description that painters without a prompt can draw."""

    prompt: str
    width: int = Field(gt=0)
    height: int = Field(gt=0)
    seed: int = 0
    scene: Mapping[str, Json] = Field(default_factory=dict)
    references: tuple[AssetRef, ...] = ()
    """What to keep to: reference sheets in the order of the figures, then the panel before."""
    base: AssetRef | None = Field(default=None, exclude_if=_unset)
    """The picture to change. `prompt` then says what is to be different."""
    mask: AssetRef | None = Field(default=None, exclude_if=_unset)
    """A PNG of the base's size: where it is transparent is painted anew, the rest stays."""
    quality: str = "low"
    partials: int = Field(default=0, ge=0, le=3, exclude_if=_unset)
    """How often the unfinished picture is to be shown; never part of what is drawn."""
    label: str = ""
    """The panel's or cast member's id; never part of what is drawn."""

    @property
    def sent(self) -> tuple[AssetRef, ...]:
        """The pictures that go along: the one to change first."""
        return (*((self.base,) if self.base else ()), *self.references)


class Painted(Frozen):
    """One finished picture as bytes, with what the painter knows of it."""

    picture: bytes
    media_type: Literal["image/png", "image/jpeg", "image/webp"]
    provider: str
    model: str
    prompt: str
    regions: Regions = Regions()
    notes: tuple[str, ...] = ()
    """Which words of the prompt were obeyed (dummy), or what the provider rewrote."""
    unread: tuple[str, ...] = ()
    """Words of an instruction to change a picture that were not understood (dummy)."""
    usage: Usage = Usage()
    request_id: str = ""


class Painting(Frozen):
    """A painted picture once it lies in the asset store."""

    asset: AssetRef
    provider: str
    model: str
    prompt: str
    regions: Regions = Regions()
    notes: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


Shown = Callable[[bytes, str], None]
"""Called with the bytes and media type of an unfinished picture."""


class Writer(Protocol):
    """A text provider. `write` raises ProviderFailed; it never retries by itself.

    `told` is called with each piece of the answer as it arrives, in order, from the calling thread.
    """

    @property
    def provider(self) -> str: ...
    @property
    def model(self) -> str: ...
    @property
    def paid(self) -> bool: ...
    def write(self, request: WriteRequest, told: Callable[[str], None] | None = None) -> WriteAnswer: ...


class Painter(Protocol):
    """A picture provider. `paint` raises ProviderFailed; it never retries by itself.

    `shown` is called with each unfinished picture as it arrives, from the calling thread; painters that do
    not stream never call it.
    """

    @property
    def provider(self) -> str: ...
    @property
    def model(self) -> str: ...
    @property
    def paid(self) -> bool: ...
    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted: ...


class Assets(Protocol):
    """The content-addressed picture store. Reading verifies the digest (StorageFailed)."""

    def put(self, data: bytes, media_type: str) -> AssetRef: ...
    def read(self, asset: AssetRef) -> bytes: ...
    def image(self, asset: AssetRef) -> Image.Image: ...


class Face(Frozen):
    """One font face. `name` is what documents store, `digest` goes into cache keys."""

    name: str
    family: str
    path: PurePath
    index: int = 0
    digest: str


class Fonts(Protocol):
    """Finds faces. A chain is tried in order, character by character; the floor covers all Hangul."""

    def chain(self, role: FontRole, language: str, preset: str = "") -> tuple[Face, ...]: ...
    def face(self, name: str) -> Face: ...
    def covers(self, face: Face, character: str) -> bool: ...
    def missing(self, text: str, chain: Sequence[Face]) -> tuple[str, ...]: ...
    def contours(self, face: Face, text: str) -> tuple[tuple[Point, ...], ...]:
        """Outlines of letters in em, pen at (0, 0), y downwards; none of letters that are pictures."""
        ...


class Context(Protocol):
    """Everything a stage may reach."""

    @property
    def random(self) -> Random:
        """Seeded from the stage's cache key: the same inputs draw the same numbers."""
        ...

    @property
    def assets(self) -> Assets: ...
    @property
    def fonts(self) -> Fonts: ...

    @property
    def by_prompt(self) -> bool:
        """Whether the writer works from the prompt, as a model does: what is long is asked for in parts.

        One that works from `inputs` takes a whole document of any length.
        """
        ...

    @property
    def kept(self) -> Mapping[str, Json]:
        """Items (id → JSON) that pass through as they are: locked ones, or all but those asked for.

        A stage that pays for items must not ask for these; for the others it is only a saving.
        """
        ...

    @property
    def wishes(self) -> Mapping[str, Mapping[str, Json]]:
        """Item id → field → what a person set there, of the fields the stage heeds."""
        ...

    def mint(self, prefix: str) -> str:
        """A new opaque id, e.g. `pnl_3k9x…`, drawn from `random`."""
        ...

    def write(self, requests: Sequence[WriteRequest]) -> list[WriteAnswer | Failure]:
        """Answers in the order asked. One durable item a request; finished ones are never repeated."""
        ...

    def paint(self, requests: Sequence[PaintRequest]) -> list[Painting | Failure]:
        """Pictures in the order asked. One durable item a request; finished ones are never repeated."""
        ...

    def memo(self, kind: str, key: Json, compute: Callable[[], Any]) -> Any:
        """`compute()` (plain JSON), or what it gave for the same kind and key before."""
        ...

    def progress(self, done: int, total: int, item: str = "", cached: bool = False) -> None:
        """Report one more item done. Raises Cancelled when the person pressed Stop."""
        ...
