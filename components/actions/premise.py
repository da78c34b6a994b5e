"""What is read in a premise, asked while one types: no id is involved, and nothing is stored."""

from __future__ import annotations

from pydantic import ValidationError

from components.actions.ask import Action, Ask
from components.context import Value
from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from engines.studio.premises import understood
from engines.text.document import Brief

_READ = 4000
"""Characters looked at; a brief takes no longer premise."""


def understand(desk: Desk, ask: Ask) -> Value:
    """The facts of a premise with those a person set over it; a long premise is read as far as it is used."""
    try:
        brief = Brief.model_validate(
            {
                "premise": ask.text("premise")[:_READ],
                "languages": ask.raw("languages"),
                "facts": ask.raw("facts"),
            }
        )
    except ValidationError as error:
        raise InvalidInput("page_request", name="facts", cause=str(error)) from error
    return {"facts": [one.model_dump(mode="json") for one in understood(brief)]}


ACTIONS: tuple[Action, ...] = (understand,)
