"""A panel set at another hour or place, with a thing more in it, or come close to a hand or a thing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from engines.director.document import Panel
from engines.director.placed import OPEN
from presets.words import find, find_all, label, walled

_DAY = re.compile(r"(?<![가-힣])낮(?![가-힣])|\bday(?:time)?\b", re.IGNORECASE)
_SEEN_THERE = ("medium", "long", "insert")
"""Shots that show what else there is at a place."""


def is_outside(panel: Panel) -> bool:
    """Whether there is weather where a panel is: out of doors, or where it is seen already."""
    if find("weathers", panel.setting):
        return True
    found = find("places", panel.setting)
    if found:
        return found.key in OPEN
    return not walled(panel.setting)


def at_hour(panel: Panel, hour: str, languages: Sequence[str]) -> Panel:
    """At another hour: the old one's words give way to it in setting and prompt."""
    language = languages[0]
    if any(one.key == hour for one in find_all("hours", panel.setting)):
        return panel
    word = label("hours", hour, language)
    told = [part for part in panel.setting.split(", ") if part]
    first = next((at for at, part in enumerate(told) if _tells_hour(part)), len(told))
    parts = [*told[:first], word, *(part for part in told[first + 1 :] if not _tells_hour(part))]
    prompt = _DAY.sub(word, _without("hours", panel.prompt, word))
    if not find("hours", prompt):
        prompt = f"{word}. {prompt}"
    alt = {code: _without("hours", text, label("hours", hour, code)) for code, text in panel.alt.items()}
    return panel.model_copy(update={"setting": ", ".join(parts), "prompt": prompt, "alt": alt})


def at_place(panel: Panel, place: str, word: str, languages: Sequence[str]) -> Panel:
    """Elsewhere, at the same hour and in the same weather."""
    name = word if find("places", word) else label("places", place, languages[0])
    parts = panel.setting.split(", ")
    kept = [part for part in parts if _tells_hour(part) or find("weathers", part)]
    if any(one.key == place for one in find_all("places", panel.setting)):
        return panel
    prompt = panel.prompt
    for part in sorted((one for one in parts if one and one not in kept), key=len, reverse=True):
        prompt = re.sub(rf"(?<!\w){re.escape(part)}", name, prompt)
    if name not in prompt:
        prompt = f"{name}. {prompt}"
    return panel.model_copy(update={"setting": ", ".join([name, *kept]), "prompt": prompt})


def with_thing(panel: Panel, word: str, languages: Sequence[str]) -> Panel:
    """With a thing there, in a picture that has room to show it."""
    if panel.shot not in _SEEN_THERE or word.casefold() in f"{panel.action} {panel.prompt}".casefold():
        return panel
    told = f"{word}." if languages[0] == "ko" else f"There is a {word}."
    return panel.model_copy(
        update={"action": f"{panel.action} {told}".strip(), "prompt": f"{panel.prompt} {told}".strip()}
    )


def close_on(panel: Panel, what: str, languages: Sequence[str], names: Mapping[str, Sequence[str]]) -> Panel:
    """A close view of a thing, or of the hand ("") of who is in the picture, whose skin and sleeve it has."""
    language = languages[0]
    owner = next((names[one.cast][0] for one in panel.figures if names.get(one.cast)), "")
    if what:
        shown = f"{what}." if language == "ko" else f"The {what}."
    elif language == "ko":
        shown = f"{owner}의 손." if owner else "손."
    else:
        shown = f"The hand of {owner}." if owner else "A hand."
    views = ", ".join((label("shots", "insert", language), label("shots", panel.angle, language)))
    update: dict[str, Any] = {
        "shot": "insert",
        "figures": () if what else panel.figures[:1],
        "action": shown,
        "prompt": f"{panel.setting}. {shown} {views}.".lstrip(". "),
        "alt": dict.fromkeys(panel.alt, shown) if set(panel.alt) <= {language} else panel.alt,
    }
    return panel.model_copy(update=update)


def _tells_hour(words: str) -> bool:
    return find("hours", words) is not None or _DAY.search(words) is not None


def _without(kind: str, text: str, word: str) -> str:
    """A text with the lexicon's words of a kind replaced by another one."""
    for found in reversed(find_all(kind, text)):
        text = text[: found.start] + word + text[found.end :]
    return text
