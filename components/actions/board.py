"""What the storyboard's editor asks beside plain edits."""

from __future__ import annotations

from pydantic import TypeAdapter, ValidationError

from components.actions.ask import Action, Ask
from components.context import Value
from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from engines.studio.board import Step

_STEPS: TypeAdapter[tuple[Step, ...]] = TypeAdapter(tuple[Step, ...])


def undo(desk: Desk, ask: Ask) -> Value:
    """Take documents back to earlier revisions, all or none."""
    try:
        steps = _STEPS.validate_python(ask.raw("steps"))
    except ValidationError as error:
        raise InvalidInput("page_request", name="steps", cause=str(error)) from error
    done = desk.board.undo(ask.text("episode"), steps)
    return {"steps": [one.model_dump(mode="json") for one in done]}


ACTIONS: tuple[Action, ...] = (undo,)
