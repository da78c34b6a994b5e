"""What people do to a stage's document and its options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pydantic import ValidationError

import presets
from components.actions.ask import Action, Ask, made
from components.context import Value, found, told
from components.imported import came_in
from components.offers import both_values
from components.past import script_of
from components.typefaces import face_choices
from components.wording import UiLanguage
from engines.kernel.document import in_language
from engines.kernel.edits import OPS
from engines.kernel.errors import Conflict, InvalidInput
from engines.studio import Desk
from engines.studio.views import StageForm


def save(desk: Desk, ask: Ask) -> Value:
    """Edit a document. A conflict names the newest revision, so that the person can insist.

    With `letter`, a panel, an edit of the script letters that panel in the same step ("also").
    """
    episode, stage, panel = ask.text("episode"), ask.text("stage"), ask.text("letter", "")
    try:
        ops = OPS.validate_python(ask.raw("ops"))
    except ValidationError as error:
        raise InvalidInput("page_request", name="ops", cause=str(error)) from error
    try:
        if panel and stage == "text":
            view, laid = desk.letters.reword(episode, panel, ops, ask.text("based_on"))
            also = [laid.model_dump(mode="json")] if laid else []
            return {"revision": view.revision, "number": view.number, "also": also}
        view = desk.notebook.edit(episode, stage, ops, ask.text("based_on"))
    except Conflict as error:
        head = desk.notebook.document(episode, stage)
        return {
            **told(error, ask.language),
            "head": {"revision": head.revision, "number": head.number},
            **both_values(head, script_of(desk, episode), error, ask.language),
        }
    return made(view)


def findings(desk: Desk, ask: Ask) -> Value:
    view = desk.notebook.document(ask.text("episode"), ask.text("stage"))
    return {"rows": found(view.findings, ask.language)}


def form(desk: Desk, ask: Ask) -> Value:
    episode = ask.text("episode")
    return _form(desk, episode, desk.notebook.form(episode, ask.text("stage")), ask.language)


def set_options(desk: Desk, ask: Ask) -> Value:
    values = ask.raw("values")
    if not isinstance(values, dict):
        raise InvalidInput("page_request", name="values")
    given = cast("Mapping[str, Any]", values)
    episode = ask.text("episode")
    shown = desk.notebook.set_options(episode, ask.text("stage"), given)
    return _form(desk, episode, shown, ask.language)


def _form(desk: Desk, episode: str, shown: StageForm, language: UiLanguage) -> Value:
    """The form, with names to choose from for options that hold the id of a preset."""
    names: dict[str, Mapping[str, Any]] = {
        "style": presets.styles(),
        "preset": presets.lettering(),
        "platform": presets.platforms(),
    }
    choices = {
        option: [[name, in_language(one.names, language) or name] for name, one in found.items()]
        for option, found in names.items()
        if option in shown.values
    }
    if "face" in shown.values:
        choices["face"] = face_choices(desk.typefaces.known(episode), language)
    return {**shown.model_dump(mode="json", by_alias=True), "choices": choices}


def confirm(desk: Desk, ask: Ask) -> Value:
    desk.notebook.confirm(ask.text("episode"), ask.text("stage"), ask.flag("confirmed"))
    return {}


def export_document(desk: Desk, ask: Ask) -> Value:
    data = desk.notebook.export_document(ask.text("episode"), ask.text("stage"))
    return {"text": data.decode()}


def import_document(desk: Desk, ask: Ask) -> Value:
    """`told`: what came in."""
    stage = ask.text("stage")
    view = desk.notebook.import_document(ask.text("episode"), stage, ask.bytes("data"))
    return {**made(view), "told": came_in(stage, view.document, ask.language)}


def upload(desk: Desk, ask: Ask) -> Value:
    """A person's own picture. `look_usd` is what a look at it would cost, None where nobody would look."""
    episode, panel = ask.text("episode"), ask.text("panel")
    view = desk.notebook.upload_picture(episode, panel, ask.bytes("data"))
    return {**made(view), "look_usd": desk.sights.price(episode, panel)}


ACTIONS: tuple[Action, ...] = (
    save, findings, form, set_options, confirm,
    export_document, import_document, upload,
)  # fmt: skip
