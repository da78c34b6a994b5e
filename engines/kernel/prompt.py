"""Prompt templates with `{{name}}` placeholders."""

from __future__ import annotations

import re
from collections.abc import Mapping

from engines.kernel.errors import InvalidInput

_PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its placeholders filled, once: braces inside the values stay as they are.

    Raises InvalidInput "prompt_placeholder" for a name that means nothing here.
    """

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in values:
            raise InvalidInput("prompt_placeholder", name=name, known=", ".join(values))
        return values[name]

    return _PLACEHOLDER.sub(value, template)
