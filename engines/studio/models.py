"""The models a project may choose from, each with what a call of it would cost here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

import presets
from engines.kernel.context import PaintRequest, WriteRequest
from engines.kernel.document import Frozen, Json
from engines.kernel.errors import ToonverseError
from engines.kernel.stage import Stage
from engines.providers import DUMMY
from engines.providers.estimates import request_usd
from engines.providers.expected import STORYBOARD_PROMPT
from engines.providers.pricing import is_priced, offered, proposed, successor
from engines.studio.plans import usual_picture
from engines.studio.prepare import Bench
from engines.studio.sending import asked
from engines.studio.workshop import Choice

_USUAL_CUTS = 15
"""Panels of the storyboard that stands for a text that cannot be asked for yet."""


class ModelView(Frozen):
    """A model with the price of one call in dollars; None where no price is known."""

    id: str
    names: Mapping[str, str]
    usd: float | None = None
    shutdown: date | None = None
    """The day it is shut down."""


class ModelsView(Frozen):
    """What stands to choose for one role of a project."""

    role: Literal["writer", "painter"]
    practice: bool
    """Nothing of it is used while the project works in practice mode."""
    chosen: str
    """Set by hand; "" takes `proposed`."""
    proposed: str
    any_name: bool
    """A compatible server is spoken to: only it knows what its models are called."""
    models: tuple[ModelView, ...] = ()
    gone: ModelView | None = None
    """The chosen one, where it has been shut down."""
    successor: str = ""
    qualities: Mapping[str, float | None] = {}
    """Quality → price of one picture by the model in force."""


def models_of(bench: Bench, stage: Stage, today: date) -> ModelsView:
    """For a stage that asks a provider."""
    role = stage.needs or "writer"
    kind = "text" if role == "writer" else "image"
    chosen = str(bench.project.settings.get(f"{role}_model") or "")
    usual, known = _usual(bench, stage), presets.models()
    replaced = successor(chosen, today)
    quality = str(getattr(usual, "quality", ""))
    return ModelsView(
        role=role,
        practice=str(bench.project.settings.get(role, DUMMY)) == DUMMY,
        chosen=chosen,
        proposed=proposed(kind),
        any_name=bool(bench.shop.settings.openai_base_url),
        models=tuple(
            ModelView(id=name, names=one.names, usd=_usd(name, usual), shutdown=one.shutdown)
            for name, one in offered(kind, today).items()
        ),
        gone=ModelView(id=chosen, names=known[chosen].names, shutdown=known[chosen].shutdown)
        if replaced
        else None,
        successor=replaced,
        qualities={
            one: _usd(chosen or proposed(kind), usual.model_copy(update={"quality": one}))
            for one in (known["gpt-image-2"].qualities if quality else ())
        },
    )


def _usual(bench: Bench, stage: Stage) -> WriteRequest | PaintRequest:
    """The stage's first call as it would be made now, or one like it where that cannot be known yet."""
    try:
        found, _ = asked(bench, stage, Choice(DUMMY, "", paid=False))
        if found:
            return found[0][0]
    except ToonverseError:
        pass  # The cell itself tells why it cannot be run; a price is of use all the same.
    if stage.needs == "painter":
        return usual_picture("low")
    return _usual_text()


def _usual_text() -> WriteRequest:
    inputs: dict[str, Json] = {"script": {"cuts": _USUAL_CUTS}}
    words = "word " * (STORYBOARD_PROMPT[0] + STORYBOARD_PROMPT[1] * _USUAL_CUTS)
    return WriteRequest(task="storyboard", instructions="", prompt=words, answer_schema={}, inputs=inputs)


def _usd(model: str, request: WriteRequest | PaintRequest) -> float | None:
    return (request_usd(model, request) or None) if is_priced(model) else None
