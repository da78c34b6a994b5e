"""Reading a brief from a file's mapping, and refusing one that cannot be worked with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from unicodedata import category

from pydantic import ValidationError

from engines.kernel.errors import InvalidInput
from engines.text.document import PREMISE_LIMIT, SCRIPT_LIMIT, Brief
from engines.text.facts import mostly_korean
from presets import genres

_SHOWN = 20


def load_brief(data: Mapping[str, Any], source: str) -> Brief:
    """A brief from the mapping of a JSON or TOML file; `source` names the file in messages.

    Raises InvalidInput "brief_field" for a field that is unknown and "brief_value" for one that is
    wrong, both with `field` and `source`.
    """
    fields = {key: value for key, value in data.items() if key != "cast"}
    unknown = sorted(set(data) - set(Brief.model_fields))
    if unknown:
        known = ", ".join(name for name in Brief.model_fields if name != "schema_version")
        raise InvalidInput("brief_field", field=unknown[0], source=source, known=known)
    try:
        fields |= _spoken(fields)
        return Brief.model_validate({**fields, "cast": _with_ids(data.get("cast", ()))})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        code = "brief_field" if first["type"] == "extra_forbidden" else "brief_value"
        raise InvalidInput(code, field=place, source=source, problem=first["msg"], known="") from error


def _spoken(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """The language of the premise, where a file names none: nobody chose another."""
    premise = fields.get("premise", "")
    if "languages" in fields or fields.get("script") or not isinstance(premise, str):
        return {}
    letters = any(character.isalpha() for character in premise)
    return {"languages": ("ko" if mostly_korean(premise) else "en",)} if letters else {}


def _with_ids(cast: Any) -> Any:
    """Cast of a hand-written file need no ids: the place in the list is one."""
    if not isinstance(cast, list | tuple):
        return cast
    members: list[Any] = []
    for number, member in enumerate(cast, start=1):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        members.append({"id": f"ch_{number}", **member} if isinstance(member, Mapping) else member)
    return members


def check_brief(brief: Brief) -> None:
    """Raise InvalidInput for what no script can be written from."""
    if brief.script.strip():
        if len(brief.script) > SCRIPT_LIMIT:
            raise InvalidInput("script_too_long", length=len(brief.script), limit=SCRIPT_LIMIT)
        return
    premise = brief.premise.strip()
    if not any(character.isalnum() for character in premise):
        # Pictures are something, and no words: they are not told that there is nothing.
        if any(category(character) == "So" for character in premise):
            raise InvalidInput("premise_signs", signs=premise[:_SHOWN])
        raise InvalidInput("premise_empty")
    if len(premise) > PREMISE_LIMIT:
        raise InvalidInput("premise_too_long", length=len(premise), limit=PREMISE_LIMIT)
    if brief.genre not in genres():
        raise InvalidInput("genre_unknown", genre=brief.genre, known=", ".join(genres()))
    if len(set(brief.languages)) != len(brief.languages):
        raise InvalidInput("languages_repeated", languages=", ".join(brief.languages))
    ids = [member.id for member in brief.cast]
    for member in brief.cast:
        if ids.count(member.id) > 1 or not any(name.strip() for name in member.names.values()):
            raise InvalidInput("cast_member", item=member.id)
