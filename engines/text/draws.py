"""What the sample writer draws by: a premise without its names, so that a renamed hero has the same story."""

from __future__ import annotations

import re

from engines.text.premise import Premise
from engines.text.surnames import SURNAMES

_PARTICLE = r"(?:은|는|이|가|을|를|과|와|으로|로|아|야)?(?![가-힣])"
"""Written by how a name ends, and so gone with it."""
_FULL = 3
"""Letters of a Korean name with its surname."""


def nameless(text: str, premise: Premise) -> str:
    """The text with a number for each name of the premise."""
    for number, name in enumerate(premise.heroes):
        calls = [name, *([name[1:]] if len(name) == _FULL and name[0] in SURNAMES else [])]
        for call in calls:
            end = r"(?!\w)" if call.isascii() else rf"(?:이?{_PARTICLE}|)"
            text = re.sub(rf"(?<![\w]){re.escape(call)}{end}", f"#{number} ", text)
    return text
