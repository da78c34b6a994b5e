"""How many tokens a call is expected to take, before anything is known of its answer.

Measured on our own prompts and on answers of the size our ready stories have, counted with OpenAI's
o200k_base encoding (`tests/providers/recorded_usage.toml`). Tokens a model thinks with come on top: how
many is not known before, so the caps reserve by `most_answer_tokens`.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, cast

from engines.kernel.context import WriteRequest

_SYLLABLES = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7af]")
_WORDS = re.compile(r"[A-Za-z]+")
_NUMBERS = re.compile(r"\d+")
_SIGNS = re.compile(r"[^\w\s]+")
_LONG_WORD, _DIGITS = 8, 3
_PER_WORD, _PER_SIGN = 0.95, 1.1

_SECOND_LANGUAGE = 0.2
"""What each further language adds to a text, as a share: most of an answer is names of its parts."""
_ASKED_LEAST = 8000
"""Output reserved for an answer at least, thinking included."""
LOOK_PROMPT, LOOK_ANSWER = 900, 250
"""Tokens of a question where the people in a picture are, without the picture, and of its answer."""
STORYBOARD_PROMPT = (2000, 38)
"""Tokens of a request for a storyboard whose script is not there yet: so many, and so many a panel."""


def text_tokens(text: str) -> int:
    """About how many tokens a text is: one a Hangul syllable or other East Asian letter, one a word of up to
    eight letters, one a run of signs or three digits. Whole texts of ours come out at 0.86 to 1.02 of
    their count: least where many ids stand, as in a request for a storyboard."""
    words = sum(1 + len(word) // _LONG_WORD for word in _WORDS.findall(text))
    numbers = sum(-(-len(number) // _DIGITS) for number in _NUMBERS.findall(text))
    signs = len(_SIGNS.findall(text))
    return round(len(_SYLLABLES.findall(text)) + _PER_WORD * words + _PER_SIGN * (numbers + signs))


def prompt_tokens(request: WriteRequest) -> int:
    """Tokens of all that is sent: instructions, prompt and the form of the answer."""
    schema = json.dumps(request.answer_schema, ensure_ascii=False) if request.answer_schema else ""
    return sum(text_tokens(part) for part in (request.instructions, request.prompt, schema))


def answer_tokens(request: WriteRequest) -> int:
    """Tokens of the answer to be expected: a script, a storyboard, boxes, or one item written anew."""
    if request.images:
        return LOOK_ANSWER
    document = request.inputs.get("brief") or request.inputs.get("script")
    if request.task in ("script", "storyboard") and isinstance(document, Mapping):
        told = cast("Mapping[str, Any]", document)
        languages = len(told.get("languages", ())) or 1
        cuts = int(told.get("cuts", 1))
        return script_tokens(cuts, languages) if request.task == "script" else storyboard_tokens(cuts)
    return 100 + text_tokens(json.dumps(request.inputs, ensure_ascii=False))


def script_tokens(cuts: int, languages: int) -> int:
    """Tokens of a script, which grows by so much with every doubling of its panels."""
    one = max(500.0, 930 * math.log2(max(cuts, 1)) - 1400)
    return round(one * (1 + _SECOND_LANGUAGE * (languages - 1)))


def storyboard_tokens(cuts: int) -> int:
    """Tokens of a storyboard."""
    return 300 + 205 * cuts


def most_answer_tokens(request: WriteRequest) -> int:
    """What a spending cap reserves for the answer: well above the expected, for it may think at length."""
    return max(_ASKED_LEAST, 2 * answer_tokens(request))
