"""One line, scene or panel written anew as a person wishes."""

from __future__ import annotations

from components.actions.ask import Action, Ask, made
from components.context import Value
from components.naming import model_name
from engines.studio import Desk


def rewrite(desk: Desk, ask: Ask) -> Value:
    """Have it written anew. Whoever asks was told the price."""
    return {"job": desk.rewrites.start(*_wished(ask)).id}


def rewrite_ahead(desk: Desk, ask: Ask) -> Value:
    """What would be sent, word for word, and what it would cost."""
    shown = desk.rewrites.ahead(*_wished(ask))
    return {
        "request": shown.requests[0].model_dump(mode="json"),
        "paid": shown.paid,
        "priced": shown.priced,
        "model_name": model_name(shown.model, ask.language),
        "template": shown.template.model_dump(mode="json") if shown.template else None,
    }


def rewrite_again(desk: Desk, ask: Ask) -> Value:
    """Wish the same once more, also where the call before may be on the bill."""
    return {"job": desk.rewrites.again(ask.text("job")).id}


def rewrite_keep(desk: Desk, ask: Ask) -> Value:
    """The result stays, or what went wrong was read."""
    desk.rewrites.keep(ask.text("job"))
    return {}


def rewrite_back(desk: Desk, ask: Ask) -> Value:
    """As it was before, over whatever else was done since."""
    return made(desk.rewrites.take_back(ask.text("job")))


def _wished(ask: Ask) -> tuple[str, str, str, str]:
    return ask.text("episode"), ask.text("stage"), ask.text("item"), ask.text("wish", "")


ACTIONS: tuple[Action, ...] = (rewrite, rewrite_ahead, rewrite_again, rewrite_keep, rewrite_back)
REWRITING = (*(action.__name__ for action in ACTIONS), "stop", "answers", "set_options")
"""What an editor may ask whose items can be written anew."""
