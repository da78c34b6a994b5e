"""What a writer answers for a storyboard: panels that hold line *ids* only, so that no wording can change.

Every field is required and no map has free keys, as strict structured outputs want it.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from pydantic.json_schema import SkipJsonSchema

from engines.director.document import Angle, Effect, Facing, GutterTone, Position, Shape, Shot
from engines.director.vocabulary import Expression, Pose
from engines.kernel.document import Frozen, Json


class AltAnswer(Frozen):
    """What is seen, for readers who do not see it, in one language."""

    lang: Literal["ko", "en", "ja", "zh"]
    text: str


class FigureAnswer(Frozen):
    """Someone in the picture; `cast` is a cast member's id."""

    cast: str
    position: Position
    expression: Expression
    pose: Pose
    facing: Facing
    looking: Literal["left", "right", "viewer"]


class PanelAnswer(Frozen):
    """One panel. `scene` and `lines` are ids of the script."""

    scene: str
    shot: Shot
    angle: Angle
    shape: Shape
    effect: Effect
    setting: str
    action: str
    figures: tuple[FigureAnswer, ...]
    lines: tuple[str, ...]
    prompt: str
    alt: tuple[AltAnswer, ...]
    room: float
    gutter: int
    gutter_tone: GutterTone


class StoryboardAnswer(Frozen):
    """A whole storyboard."""

    panels: tuple[PanelAnswer, ...]


class RowFigure(Frozen):
    """Someone in a panel that is directed anew. A person may have put any word for expression and pose."""

    cast: str
    position: Position
    expression: str
    pose: str
    facing: Facing
    looking: Literal["left", "right", "viewer"]


class RowAnswer(Frozen):
    """One panel directed anew. `lines` are ids of the script."""

    shot: Shot
    angle: Angle
    shape: Shape
    effect: Effect
    setting: str
    action: str
    figures: tuple[RowFigure, ...]
    lines: tuple[str, ...]
    prompt: str
    alt: tuple[AltAnswer, ...]
    room: float
    gutter: int
    gutter_tone: GutterTone
    unmet: SkipJsonSchema[tuple[str, ...]] = ()
    """Words of the wish that were not understood. Nobody is asked for them: the free writer says them."""


@cache
def schema() -> Json:
    """The JSON schema of a StoryboardAnswer."""
    return StoryboardAnswer.model_json_schema()


def read_answer(text: str) -> StoryboardAnswer:
    """The writer's JSON with a panel at least. Raises ValueError that says where it is wrong."""
    answer = StoryboardAnswer.model_validate_json(text)
    if not answer.panels:
        raise ValueError("panels: there are none")
    return answer
