"""What the widgets may ask of the server: one small function each, told apart by name.

A payload comes from the browser: every field of it is a claim. Ids are checked by the desk, shapes by
pydantic and `Ask`; whatever goes wrong comes back as a sentence, never as a bare status.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any, cast

import gradio as gr
from pydantic import ValidationError

import presets
from components.context import Page, Value, found, told
from components.wording import UiLanguage, ui_language
from engines.kernel.document import in_language
from engines.kernel.edits import OPS, ROOT
from engines.kernel.errors import Conflict, InvalidInput, ToonverseError
from engines.studio import Desk
from engines.studio.views import StageForm
from engines.text.document import Brief

UPLOAD_LIMIT = 20_000_000
"""Bytes of one picture or document sent by the browser."""


class Ask:
    """A payload read with care. Every getter raises InvalidInput on the wrong type."""

    def __init__(self, payload: Any) -> None:
        self._fields = cast("Mapping[str, Any]", payload) if isinstance(payload, dict) else {}
        self.language: UiLanguage = ui_language(self._fields.get("language"))

    def text(self, name: str, otherwise: str | None = None) -> str:
        value = self._fields.get(name, otherwise)
        if not isinstance(value, str):
            raise InvalidInput("page_request", name=name)
        return value

    def flag(self, name: str) -> bool:
        return self._fields.get(name) is True

    def raw(self, name: str) -> Any:
        return self._fields.get(name)

    def bytes(self, name: str) -> bytes:
        """Base64 text as bytes."""
        text = self.text(name)
        if len(text) > UPLOAD_LIMIT * 4 // 3 + 4:
            raise InvalidInput("page_too_large", limit=UPLOAD_LIMIT // 1_000_000)
        try:
            return base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError) as error:
            raise InvalidInput("page_request", name=name) from error


Action = Callable[[Desk, Ask], Value]


def save(desk: Desk, ask: Ask) -> Value:
    """Edit a document. A conflict names the newest revision, so that the person can insist."""
    episode, stage = ask.text("episode"), ask.text("stage")
    try:
        ops = OPS.validate_python(ask.raw("ops"))
    except ValidationError as error:
        raise InvalidInput("page_request", name="ops", cause=str(error)) from error
    try:
        view = desk.notebook.edit(episode, stage, ops, ask.text("based_on"))
    except Conflict as error:
        head = desk.notebook.document(episode, stage)
        return {**told(error, ask.language), "head": {"revision": head.revision, "number": head.number}}
    return {"revision": view.revision, "number": view.number}


def history(desk: Desk, ask: Ask) -> Value:
    rows = desk.notebook.history(ask.text("episode"), ask.text("stage"))
    return {"rows": [row.model_dump(mode="json") for row in rows]}


def restore(desk: Desk, ask: Ask) -> Value:
    desk.notebook.restore(ask.text("episode"), ask.text("stage"), ask.text("revision"))
    return {}


def findings(desk: Desk, ask: Ask) -> Value:
    view = desk.notebook.document(ask.text("episode"), ask.text("stage"))
    return {"rows": found(view.findings, ask.language)}


def proposals(desk: Desk, ask: Ask) -> Value:
    """New values beside a person's edits, and work that found no place, with the revision to answer on."""
    view = desk.notebook.document(ask.text("episode"), ask.text("stage"))
    return {
        "revision": view.revision,
        "proposals": [one.model_dump(mode="json") for one in view.proposals],
        "tray": [one.model_dump(mode="json") for one in view.tray],
    }


def form(desk: Desk, ask: Ask) -> Value:
    return _form(desk.notebook.form(ask.text("episode"), ask.text("stage")), ask.language)


def set_options(desk: Desk, ask: Ask) -> Value:
    values = ask.raw("values")
    if not isinstance(values, dict):
        raise InvalidInput("page_request", name="values")
    given = cast("Mapping[str, Any]", values)
    return _form(desk.notebook.set_options(ask.text("episode"), ask.text("stage"), given), ask.language)


def _form(shown: StageForm, language: UiLanguage) -> Value:
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
    return {**shown.model_dump(mode="json", by_alias=True), "choices": choices}


def confirm(desk: Desk, ask: Ask) -> Value:
    desk.notebook.confirm(ask.text("episode"), ask.text("stage"), ask.flag("confirmed"))
    return {}


def export_document(desk: Desk, ask: Ask) -> Value:
    data = desk.notebook.export_document(ask.text("episode"), ask.text("stage"))
    return {"text": data.decode()}


def import_document(desk: Desk, ask: Ask) -> Value:
    desk.notebook.import_document(ask.text("episode"), ask.text("stage"), ask.bytes("data"))
    return {}


def upload(desk: Desk, ask: Ask) -> Value:
    desk.notebook.upload_picture(ask.text("episode"), ask.text("panel"), ask.bytes("data"))
    return {}


def plan(desk: Desk, ask: Ask) -> Value:
    shown = desk.runs.plan(ask.text("episode"), ask.text("first", "text"), ask.text("last", "packaging"))
    return {"plan": shown.model_dump(mode="json")}


def run(desk: Desk, ask: Ask) -> Value:
    job = desk.runs.start(ask.text("episode"), ask.text("first", "text"), ask.text("last", "packaging"))
    return {"job": job.id if job else ""}


def stop(desk: Desk, ask: Ask) -> Value:
    desk.runs.stop(ask.text("job"))
    return {}


def retry(desk: Desk, ask: Ask) -> Value:
    job = desk.runs.retry(ask.text("job"))
    return {"job": job.id if job else ""}


def create(desk: Desk, ask: Ask) -> Value:
    """A new project from a brief; `run` starts the whole episode at once."""
    try:
        brief = Brief.model_validate(ask.raw("brief"))
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise InvalidInput("edit_invalid", field=field, problem=first["msg"], item=ROOT) from error
    project = desk.projects.create(brief)
    for name in ("writer", "painter"):
        if chosen := ask.text(name, ""):
            desk.projects.update(project.id, **{name: chosen})
    episode = project.episodes[0].id
    if ask.flag("run"):
        desk.runs.start(episode)
    return {"project": project.id, "episode": episode}


def add_episode(desk: Desk, ask: Ask) -> Value:
    view = desk.projects.add_episode(ask.text("project"))
    return {"project": view.project, "episode": view.id}


def set_provider(desk: Desk, ask: Ask) -> Value:
    role = ask.text("role")
    if role not in ("writer", "painter"):
        raise InvalidInput("page_request", name="role")
    desk.projects.update(ask.text("project"), **{role: ask.text("provider")})
    return {}


def set_key(desk: Desk, ask: Ask) -> Value:
    desk.keys.set(ask.text("provider"), ask.text("key"))
    return {}


def forget_key(desk: Desk, ask: Ask) -> Value:
    desk.keys.forget(ask.text("provider"))
    return {}


ACTIONS: Mapping[str, Action] = {
    fn.__name__: fn
    for fn in (
        save, history, restore, findings, proposals, form, set_options, confirm,
        export_document, import_document, upload, plan, run, stop, retry, create,
        add_episode, set_provider, set_key, forget_key,
    )
}  # fmt: skip


def answer(page: Page, name: str, payload: Any, request: Any) -> Value:
    """Do the action `name`. Never raises: a failure is an answer with `ok` false and its sentences."""
    ask = Ask(payload)
    try:
        return {"ok": True, **ACTIONS[name](page.desk(request), ask)}
    except ToonverseError as error:
        return told(error, ask.language)
    except Exception as error:  # noqa: BLE001  the edge of the page: logged by told(), and shown
        return told(error, ask.language)


def serve(page: Page, *names: str) -> list[Callable[..., Any]]:
    """Server functions for a widget, by action name."""

    def one(name: str) -> Callable[..., Any]:
        def call(payload: Any, request: gr.Request) -> Value:
            return answer(page, name, payload, request)

        # Gradio finds and names a server function by this.
        call.__name__ = name
        return call

    return [one(name) for name in names]
