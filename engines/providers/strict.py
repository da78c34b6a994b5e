"""JSON schemas in the subset that structured outputs enforce."""

from __future__ import annotations

from typing import Any

from engines.kernel.document import Json
from engines.providers.wire import as_list, as_map

# Refused or ignored in strict mode; the stage checks the answer against the full schema anyway.
_DROPPED = frozenset(
    {"default", "examples", "minLength", "maxLength", "uniqueItems", "minProperties", "maxProperties"}
)
_INEXPRESSIBLE = frozenset(
    {"patternProperties", "prefixItems", "oneOf", "allOf", "not", "if", "propertyNames"}
)


def strict_schema(schema: Json) -> tuple[Json, bool]:
    """The schema to send, and whether the provider can be asked to enforce it.

    Every property becomes required and objects are closed, as strict mode demands; an optional field is then
    simply always answered. Schemas with open maps or fixed tuples are sent as they are and not enforced.
    Source: OpenAI's structured outputs guide, "supported schemas".
    """
    if not _expressible(schema) or as_map(schema).get("type") != "object":
        return schema, False
    return _closed(schema), True


def _expressible(node: Any) -> bool:
    fields = as_map(node)
    if any(name in fields for name in _INEXPRESSIBLE) or as_map(fields.get("additionalProperties")):
        return False
    if fields.get("type") == "object" and "properties" not in fields:
        return False
    return all(_expressible(child) for child in _children(fields))


def _children(fields: Any) -> list[Any]:
    """The schemas inside one schema; names of properties are not mistaken for keywords."""
    named = [*as_map(fields.get("properties")).values(), *as_map(fields.get("$defs")).values()]
    single = [fields["items"]] if "items" in fields else []
    return [*named, *single, *as_list(fields.get("anyOf"))]


def _closed(node: Any) -> Any:
    fields = {name: value for name, value in as_map(node).items() if name not in _DROPPED}
    for name in ("properties", "$defs"):
        if name in fields:
            fields[name] = {key: _closed(child) for key, child in as_map(fields[name]).items()}
    if "items" in fields:
        fields["items"] = _closed(fields["items"])
    if "anyOf" in fields:
        fields["anyOf"] = [_closed(child) for child in as_list(fields["anyOf"])]
    if "properties" in fields:
        fields["required"] = list(fields["properties"])
        fields["additionalProperties"] = False
    return fields
