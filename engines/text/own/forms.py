"""The forms a script can be written in, as people download them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engines.text.document import Script
from engines.text.own.write_conti import write_conti
from engines.text.own.write_fountain import write_fountain


@dataclass(frozen=True)
class ScriptForm:
    """One way to write a script as text. `names` are what people see, by language.

    `write(script, language)` gives the text in that language, and in the first one where a line has none.
    """

    id: str
    names: Mapping[str, str]
    extension: str
    """With its dot."""
    media_type: str
    write: Callable[[Script, str], str]


SCRIPT_FORMS: Mapping[str, ScriptForm] = {
    form.id: form
    for form in (
        ScriptForm(
            id="fountain",
            names={"en": "Script (Fountain)", "ko": "대본 (Fountain)"},
            extension=".fountain",
            media_type="text/plain; charset=utf-8",
            write=write_fountain,
        ),
        ScriptForm(
            id="conti",
            names={"en": "Script with cut numbers (TXT)", "ko": "글콘티 (TXT)"},
            extension=".txt",
            media_type="text/plain; charset=utf-8",
            write=write_conti,
        ),
    )
}
"""By id."""
