"""What is asked of writers and painters, by which model, and what they answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.actions.ask import Action, Ask
from components.context import Value, told
from components.naming import model_name
from components.wording import UiLanguage, words_or
from engines.kernel.document import in_language
from engines.kernel.errors import Failure, InvalidInput
from engines.studio import Desk
from engines.studio.answers import AnswerView
from engines.studio.models import ModelView


def requests(desk: Desk, ask: Ask) -> Value:
    """What the stage would send now. Panels are named by their numbers."""
    episode = ask.text("episode")
    shown = desk.notebook.requests(episode, ask.text("stage"))
    numbers: Mapping[str, int] = {}
    if any(one.kind == "paint" for one in shown.requests):
        numbers = desk.board.numbers(episode)
    view = shown.model_dump(mode="json", exclude={"requests", "failure"})
    view["model_name"] = model_name(shown.model, ask.language)
    view["requests"] = [
        {**one.model_dump(mode="json"), "number": numbers.get(one.item, 0)} for one in shown.requests
    ]
    view["failure"] = told(_named(shown.failure, ask.language), ask.language) if shown.failure else None
    return view


def _named(failure: Failure, language: UiLanguage) -> Failure:
    """With the stage that is missing called as people call it."""
    needs = str(failure.values.get("needs", ""))
    named = {"needs": words_or(language, f"stage.{needs}", needs)} if needs else {}
    return failure.model_copy(update={"values": {**failure.values, **named}})


def models(desk: Desk, ask: Ask) -> Value:
    """The models to choose from for whom the stage asks."""
    shown = desk.notebook.models(ask.text("episode"), ask.text("stage"))
    view = shown.model_dump(mode="json", exclude={"models", "gone"})
    view["models"] = [_model(one, ask.language) for one in shown.models]
    view["gone"] = _model(shown.gone, ask.language) if shown.gone else None
    view["successor_name"] = model_name(shown.successor, ask.language)
    view["proposed_name"] = model_name(shown.proposed, ask.language)
    return view


def _model(one: ModelView, language: UiLanguage) -> Value:
    return {
        **one.model_dump(mode="json", exclude={"names"}),
        "name": in_language(one.names, language) or one.id,
    }


def set_model(desk: Desk, ask: Ask) -> Value:
    """Choose a project's model for one role; "" is the one proposed first."""
    role = ask.text("role")
    if role not in ("writer", "painter"):
        raise InvalidInput("page_request", name="role")
    project = desk.projects.episode(ask.text("episode")).project
    chosen: dict[str, Any] = {f"{role}_model": ask.text("model")}
    desk.projects.update(project, **chosen)
    return {}


def answers(desk: Desk, ask: Ask) -> Value:
    """What a job's writer answered, word for word, and why it could not be used."""
    return {"answers": [_answer(one, ask.language) for one in desk.runs.answers(ask.text("job"))]}


def _answer(one: AnswerView, language: UiLanguage) -> Value:
    shown = one.model_dump(mode="json", exclude={"failure"})
    shown["model"] = model_name(one.model, language)
    shown["failure"] = told(one.failure, language) if one.failure else None
    return shown


ACTIONS: tuple[Action, ...] = (requests, models, set_model, answers)
