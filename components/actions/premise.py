"""What is read in a premise or a script, asked while one types: no id is involved, and nothing is stored."""

from __future__ import annotations

from pydantic import ValidationError

from components.actions.ask import Action, Ask
from components.context import Value, plain
from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from engines.studio.messages import say_finding
from engines.studio.ownscripts import script_view
from engines.studio.premises import premise_view
from engines.text.document import SCRIPT_LIMIT, Brief

_READ = 4000
"""Characters looked at; a brief takes no longer premise."""

_TOLD = ("languages", "facts", "genre", "scenes", "cuts", "story_so_far")
"""What else decides which story the free writer takes."""

_READ_WITH = ("title", "languages", "cast", "cuts")
"""What else a script is read by."""


def seed_of(desk: Desk, episode: str) -> int:
    """The seed the episode's script is written with. Raises NotFound."""
    return int(str(desk.notebook.form(episode, "text").values["seed"]))


def understand(desk: Desk, ask: Ask) -> Value:
    """How a premise is understood, with the facts a person set; a long one is read as far as it is used."""
    wanted = {name: ask.raw(name) for name in _TOLD if ask.raw(name) is not None}
    try:
        brief = Brief.model_validate({"premise": ask.text("premise")[:_READ], **wanted})
    except ValidationError as error:
        raise InvalidInput("page_request", name="facts", cause=str(error)) from error
    episode = ask.text("episode", "")
    return premise_view(brief, seed_of(desk, episode) if episode else 0).model_dump(mode="json")


def recognise(desk: Desk, ask: Ask) -> Value:
    """How a script of one's own is understood; a long one is read as far as it is used. Each of `told` says
    which line it is about, and in a sentence what is the matter with it."""
    wanted = {name: ask.raw(name) for name in _READ_WITH if ask.raw(name) is not None}
    try:
        brief = Brief.model_validate({"script": ask.text("script")[:SCRIPT_LIMIT], **wanted})
    except ValidationError as error:
        raise InvalidInput("page_request", name="script", cause=str(error)) from error
    view = script_view(brief)
    told = [
        {"line": one.values["line"], "severity": one.severity, "text": plain(say_finding(one, ask.language))}
        for one in view.findings
    ]
    return {**view.model_dump(mode="json", exclude={"findings"}), "told": told}


ACTIONS: tuple[Action, ...] = (understand, recognise)
