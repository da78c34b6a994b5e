"""Prompt templates with `{{name}}` placeholders."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from engines.kernel.errors import InvalidInput

PARTS = ("instructions", "prompt")
_PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")


@dataclass(frozen=True)
class Template:
    """A prompt that people may rewrite: the options `instructions` and `prompt`, empty for the preset's.

    `names` are all the placeholders there are, `values(*inputs)` what they stand for. One that asks for
    single items says of which kind they are: its options are then `line_instructions` and `line_prompt`,
    say, and its values are of `(wish, document, *inputs)`.
    """

    preset: str
    names: tuple[str, ...]
    values: Callable[..., Mapping[str, str]]
    item: str = ""

    @property
    def options(self) -> dict[str, str]:
        """Part of the prompt → the option that holds a person's own text of it."""
        return {part: f"{self.item}_{part}" if self.item else part for part in PARTS}

    def given(self, options: object) -> dict[str, str]:
        """Part of the prompt → a person's own text of it in the stage's `options`, "" for the preset's."""
        return {part: str(getattr(options, name)) for part, name in self.options.items()}


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its placeholders filled, once: braces inside the values stay as they are.

    Raises InvalidInput "prompt_placeholder" for a name that means nothing here.
    """
    refuse_strange(template, values)
    return _PLACEHOLDER.sub(lambda match: values[match.group(1)], template)


def refuse_strange(template: str, names: Collection[str], **more: str) -> None:
    """Raise InvalidInput "prompt_placeholder" for the first placeholder that is none of `names`."""
    for name in _PLACEHOLDER.findall(template):
        if name not in names:
            raise InvalidInput("prompt_placeholder", name=name, known=", ".join(names), **more)
