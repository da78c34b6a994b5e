"""What a writer answers: a script without ids, in a form strict structured outputs accept.

Every field is required, no object takes further ones, and no map has free keys (OpenAI's structured
outputs allow none): text by language is a list of {lang, text}, and speakers go by a cast key.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from pydantic.json_schema import SkipJsonSchema

from engines.kernel.document import Frozen, Json
from engines.text.document import BeatKind


class Worded(Frozen):
    """Words in one language."""

    lang: Literal["ko", "en", "ja", "zh"]
    text: str


class CastAnswer(Frozen):
    """A character. `key` is how beats name the speaker; `palette` is #rrggbb for hair, top and accent."""

    key: str
    names: tuple[Worded, ...]
    role: str
    appearance: str
    personality: str
    voice: str
    palette: tuple[str, ...]


class BeatAnswer(Frozen):
    """`speaker` is a cast key or name; "" for action, narration and sound effects."""

    kind: BeatKind
    speaker: str
    texts: tuple[Worded, ...]
    off_panel: bool


class SceneAnswer(Frozen):
    """One place at one time; place, time, mood and summary in the first language."""

    place: str
    time: str
    mood: str
    summary: str
    beats: tuple[BeatAnswer, ...]


class ScriptAnswer(Frozen):
    """A whole script."""

    title: tuple[Worded, ...]
    logline: tuple[Worded, ...]
    cast: tuple[CastAnswer, ...]
    scenes: tuple[SceneAnswer, ...]
    thing: SkipJsonSchema[tuple[Worded, ...]] = ()
    """What it turns on, where no list of things knows it. Nobody is asked for it: the free writer says it."""
    obstacle: SkipJsonSchema[tuple[Worded, ...]] = ()
    """What stands in the way throughout; asked of nobody either."""


class LineRewritten(Frozen):
    """One line written anew. Its speaker stays."""

    kind: BeatKind
    texts: tuple[Worded, ...]
    unmet: SkipJsonSchema[tuple[str, ...]] = ()
    """Words of the wish that were not understood. Nobody is asked for them: the free writer says them."""


class BeatRewritten(BeatAnswer):
    """A line of a scene written anew: `id` is the old line's, "" for a new one; `speaker` is a cast id."""

    id: str


class SceneRewritten(Frozen):
    """One scene written anew: all of its lines, those that stay with their ids."""

    place: str
    time: str
    mood: str
    summary: str
    beats: tuple[BeatRewritten, ...]
    unmet: SkipJsonSchema[tuple[str, ...]] = ()
    """See `LineRewritten`."""


@cache
def schema() -> Json:
    """The JSON schema of a ScriptAnswer."""
    return ScriptAnswer.model_json_schema()


def read_answer(text: str) -> ScriptAnswer:
    """The writer's JSON. Raises ValidationError, a ValueError that says where it is wrong."""
    return ScriptAnswer.model_validate_json(text)
