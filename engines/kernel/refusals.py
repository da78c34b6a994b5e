"""Says a validation error in terms of a document's items, with a sentence of ours for each kind."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from pydantic import ValidationError

from engines.kernel.errors import EditRefused

REFUSALS: Mapping[str, str] = {
    "greater_than_equal": "edit_too_small",
    "greater_than": "edit_above",
    "less_than_equal": "edit_too_large",
    "literal_error": "edit_choice",
    "int_parsing": "edit_number",
    "int_type": "edit_number",
    "int_from_float": "edit_number",
    "float_parsing": "edit_number",
    "float_type": "edit_number",
    "finite_number": "edit_number",
    "bool_parsing": "edit_yes_no",
    "bool_type": "edit_yes_no",
    "string_type": "edit_text",
    "string_too_long": "edit_too_long",
    "string_pattern_mismatch": "edit_form",
    "tuple_type": "edit_list",
    "too_short": "edit_few",
    "too_long": "edit_many",
    "dict_type": "edit_group",
    "mapping_type": "edit_group",
    "model_type": "edit_group",
    "extra_forbidden": "edit_field",
    "missing": "edit_missing",
    "unknown_speaker": "edit_unknown_speaker",
    "unknown_candidate": "edit_unknown_candidate",
    "id_twice": "edit_id_taken",
}
"""What pydantic (and our own validators) call a problem → the code of our sentence for it."""


def refusal(error: ValidationError, tree: dict[str, Any], last: tuple[str, str]) -> EditRefused:
    """The first problem of `error`, at its item and field in `tree`, else at `last` (item, field)."""
    first = error.errors(include_url=False)[0]
    item, field = _where(tree, [str(part) for part in first["loc"]])
    if not item:
        item, field = last
    code = REFUSALS.get(first["type"], "edit_invalid")
    return EditRefused(code, item=item, cause=str(first["msg"]), **told_of(first.get("ctx", {})), field=field)


def told_of(context: Mapping[str, Any]) -> dict[str, Any]:
    """What of pydantic's context a sentence can say: "'a', 'b' or 'c'" is English, and 0.0 is 0."""
    told: dict[str, Any] = {}
    for name, value in context.items():
        if name == "expected":
            told[name] = ", ".join(re.findall(r"'([^']*)'", value)) or value
        elif isinstance(value, float) and value.is_integer():
            told[name] = int(value)
        elif isinstance(value, str | int | float):
            told[name] = value
    return told


def _where(tree: Any, path: Sequence[str]) -> tuple[str, str]:
    """The innermost item on a validation path, and the rest of the path."""
    item, rest, node = "", list(path), tree
    for depth, part in enumerate(path):
        if isinstance(node, dict):
            node = cast(dict[str, Any], node).get(part)
        elif isinstance(node, list) and part.isdigit():
            node = dict(enumerate(cast(list[Any], node))).get(int(part))
        if isinstance(node, dict) and "id" in node:
            item, rest = str(cast(dict[str, Any], node)["id"]), list(path[depth + 1 :])
    return item, ".".join(rest)
