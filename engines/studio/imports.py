"""A document in a file that a person brings."""

from __future__ import annotations

import json
from typing import Any, cast

from pydantic import ValidationError

from engines.kernel.document import Document
from engines.kernel.errors import InvalidInput
from engines.kernel.refusals import refusal

IMPORT_LIMIT = 20_000_000
"""Bytes of one imported document."""


def parsed(kind: type[Document], data: bytes) -> Document:
    """Raises InvalidInput: `import_too_large`, `import_not_json`, or what is wrong and where."""
    if len(data) > IMPORT_LIMIT:
        raise InvalidInput("import_too_large", limit=IMPORT_LIMIT, size=len(data))
    try:
        tree: Any = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InvalidInput("import_not_json", cause=str(error), place="file") from error
    if not isinstance(tree, dict):
        raise InvalidInput("import_not_json", cause="not an object", place="file")
    found = cast("dict[str, Any]", tree)
    try:
        return kind.model_validate(found)
    except ValidationError as error:
        wrong = refusal(error, found, ("document", ""))
        place = ".".join(str(part) for part in error.errors()[0]["loc"]) or "document"
        raise InvalidInput(
            wrong.code, item=wrong.item, cause=wrong.cause, **{**wrong.values, "place": place, "field": place}
        ) from error
