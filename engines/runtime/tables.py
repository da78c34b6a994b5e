"""The tables as queries see them. The truth about constraints is `migrations.py`.

Times are Unix seconds, money is US dollars. Every row has a workspace but `documents`, whose
bodies are found by their content and read only through a revision, which has one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from pydantic import BaseModel
from sqlalchemy import BigInteger, Boolean, Column, Double, MetaData, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from engines.kernel.document import clean_text

metadata = MetaData()


class JsonText(TypeDecorator[Any]):
    """A JSON value as text: the same in both databases, and its length can be checked.

    None is stored as NULL where the column is `optional`, as the JSON value null elsewhere.
    """

    impl = Text
    cache_ok = True

    def __init__(self, *, optional: bool = False) -> None:
        super().__init__()
        self.optional = optional

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None and self.optional else json_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)


class CleanText(TypeDecorator[str]):
    """Text from outside, without what PostgreSQL (NUL) or UTF-8 (lone surrogates) cannot hold."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else clean_text(value)


def json_text(value: Any) -> str:
    """Compact JSON that can be stored as UTF-8, whatever a provider put into it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_plain)
    # A lone surrogate is legal in JSON only when escaped.
    return json.dumps(value, separators=(",", ":"), default=_plain) if _has_surrogate(text) else text


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    if isinstance(value, Mapping):
        return dict(cast("Mapping[Any, Any]", value))
    raise TypeError(f"{type(value).__name__} is not JSON")


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _text(name: str, *, key: bool = False) -> Column[Any]:
    return Column(name, Text, primary_key=key)


def _clean(name: str) -> Column[Any]:
    return Column(name, CleanText)


def _json(name: str, *, optional: bool = False) -> Column[Any]:
    return Column(name, JsonText(optional=optional))


def _real(name: str) -> Column[Any]:
    return Column(name, Double)


def _int(name: str) -> Column[Any]:
    return Column(name, BigInteger)


def _bool(name: str) -> Column[Any]:
    return Column(name, Boolean)


workspaces = Table(
    "workspaces",
    metadata,
    _text("id", key=True),
    _real("created"),
    _clean("note"),
    _text("key_holder"),
    _real("run_cap_usd"),
    _real("cap_usd"),
)

projects = Table(
    "projects",
    metadata,
    _text("id", key=True),
    _text("workspace"),
    _json("title"),
    _clean("genre"),
    _clean("status"),
    _int("target_episodes"),
    _json("languages"),
    _json("settings"),
    Column("cast", JsonText(), quote=True),
    _json("story_so_far"),
    _real("created"),
    _real("updated"),
    _real("removed"),
)

episodes = Table(
    "episodes",
    metadata,
    _text("id", key=True),
    _text("workspace"),
    _text("project"),
    _int("number"),
    _json("title"),
    _clean("status"),
    _real("created"),
    _real("updated"),
    _real("removed"),
)

documents = Table("documents", metadata, _text("sha256", key=True), _text("json"))

revisions = Table(
    "revisions",
    metadata,
    _text("id", key=True),
    _text("workspace"),
    _text("episode"),
    _text("stage"),
    _int("number"),
    _text("origin"),
    _text("document"),
    _json("overlay"),
    _json("inputs"),
    _text("key"),
    _json("options"),
    _clean("provider"),
    _clean("model"),
    _real("cost_usd"),
    _real("started"),
    _real("seconds"),
    _text("parent"),
    _text("job"),
    _real("created"),
)

heads = Table(
    "heads",
    metadata,
    _text("episode", key=True),
    _text("stage", key=True),
    _text("workspace"),
    _text("revision"),
    _bool("confirmed"),
    _int("confirmed_number"),
)

stage_settings = Table(
    "stage_settings",
    metadata,
    _text("episode", key=True),
    _text("stage", key=True),
    _text("workspace"),
    _json("options"),
    _clean("prompt"),
    _clean("note"),
    _real("updated"),
)

jobs = Table(
    "jobs",
    metadata,
    _text("id", key=True),
    _text("workspace"),
    _text("project"),
    _text("episode"),
    _text("kind"),
    _json("plan"),
    _text("state"),
    _text("ended"),
    _text("stage"),
    _int("done"),
    _int("total"),
    _json("failure", optional=True),
    _bool("cancel_requested"),
    _text("executor"),
    _real("created"),
    _real("started"),
    _real("finished"),
    _text("active"),
    _real("touched"),
    _bool("put_away"),
    _text("waits"),
    _text("beside"),
    _text("item"),
)

items = Table(
    "items",
    metadata,
    _text("id", key=True),
    _text("workspace"),
    _text("job"),
    _text("stage"),
    _text("key"),
    _int("position"),
    _text("kind"),
    _clean("label"),
    _json("request"),
    _clean("provider"),
    _clean("model"),
    _bool("paid"),
    _text("state"),
    _bool("reused"),
    _real("reserved_usd"),
    _real("cost_usd"),
    _real("lost_usd"),
    _json("usage", optional=True),
    _json("outcome", optional=True),
    _json("failure", optional=True),
    _int("attempts"),
    _real("created"),
    _real("started"),
    _real("finished"),
)

asset_claims = Table(
    "asset_claims",
    metadata,
    _text("workspace", key=True),
    _text("sha256", key=True),
    _int("width"),
    _int("height"),
    _text("media_type"),
    _real("created"),
)
