"""Putting into a line or a scene what was wished: a mention, somebody to come, a thing, weather, an hour."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from engines.text.additions import Addition
from engines.text.document import SPOKEN, Beat, Scene
from engines.text.josa import with_particle
from engines.text.speech import is_polite
from presets.words import find, label

NEW = "new"
"""Id of a beat that is not in the scene yet."""
_DETERMINED = re.compile(r"(?:the|an?|some|her|his|their|my)\s", re.IGNORECASE)
_END = re.compile(r"[.!?…~]+(?=[\"'”’)]*\s*$)")
_SKY: Mapping[str, tuple[str, str, str, str, str]] = {
    "rain": ("비가 내리기 시작한다.", "비 온다.", "비가 오네요.", "Rain begins to fall.", "It's raining."),
    "snow": ("눈이 내리기 시작한다.", "눈 온다.", "눈이 오네요.", "Snow begins to fall.", "It's snowing."),
    "fog": ("안개가 깔린다.", "안개가 짙어.", "안개가 짙네요.", "Fog rolls in.", "I can't see for the fog."),
    "wind": (
        "바람이 거세게 분다.",
        "바람이 세.",
        "바람이 세네요.",
        "The wind rises.",
        "Listen to that wind.",
    ),
}
"""Kind → seen, said in 반말, said in 존댓말, seen and said in English."""


_TIMES = {
    "rain": {"ko": "비 내리는", "en": "rainy"},
    "snow": {"ko": "눈 내리는", "en": "snowy"},
    "fog": {"ko": "안개 낀", "en": "foggy"},
    "wind": {"ko": "바람 부는", "en": "windy"},
}
"""Weather as a scene's time has it."""
_NAMED = ("objects", "creatures", "details")
"""Lists that know a thing in both languages."""
Called = Mapping[str, Sequence[str]]
"""Cast id → what they are called, in every language."""


def put_in(beat: Beat, wished: Sequence[Addition], turn: int, cast: Called) -> Beat:
    """A line with what is wished in it, in each of its languages; a sound stays as it is.

    A word that is known in one language alone is put into the text of that language.
    """
    if beat.kind == "sfx":
        return beat
    text = dict(beat.text)
    for one in wished:
        for code, words in text.items():
            text[code] = _joined(words, _sentence(_in(one, code, cast), beat, code, words, turn))
    return beat.model_copy(update={"text": text})


def _in(one: Addition, language: str, cast: Called) -> Addition:
    """With its words in a language; none where nobody knows them."""
    if one.kind in ("weather", "hour"):
        return one
    called = next((names for names in cast.values() if one.words in names), None)
    korean = bool(re.search("[가-힣]", one.words))
    if called:
        fitting = [name for name in called if bool(re.search("[가-힣]", name)) == (language == "ko")]
        return replace(one, words=(fitting or [one.words])[0])
    if korean == (language == "ko"):
        return one
    known = next((found for kind in _NAMED if (found := find(kind, one.words))), None)
    kind = next((kind for kind in _NAMED if find(kind, one.words)), "")
    return replace(one, words=label(kind, known.key, language) if known else "")


def _sentence(one: Addition, beat: Beat, language: str, text: str, turn: int) -> str:
    if language not in ("ko", "en"):
        return ""
    if not one.words:
        return ""
    said = beat.kind in SPOKEN - {"thought"}
    if one.kind == "weather" and one.key in _SKY:
        row = _SKY[one.key]
        return row[3 + said] if language == "en" else row[(1 + is_polite(text)) if said else 0]
    if one.kind == "hour":
        hour = label("hours", one.key, language)
        if language == "en":
            return f"It's {hour} already." if said else f"It is {hour}."
        return (
            f"벌써 {hour}이에요."
            if said and is_polite(text)
            else f"벌써 {hour}이야."
            if said
            else f"{hour}이다."
        )
    if one.kind == "person" and not said:
        return (
            f"{with_particle(one.words, '이/가')} 다가온다."
            if language == "ko"
            else f"{_raised(_one_of(one.words))} comes closer."
        )
    return (_korean if language == "ko" else _english)(one.words, beat.kind, text, turn)


def _korean(words: str, kind: str, text: str, turn: int) -> str:
    if kind in ("action", "narration"):
        return (
            f"{with_particle(words, '이/가')} 눈에 들어온다."
            if kind == "action"
            else f"{with_particle(words, '은/는')} 그 자리에 있었다."
        )
    if kind == "thought":
        return f"자꾸 {words} 생각이 난다."
    topic = with_particle(words, "은/는")
    rows = (
        (f"{topic} 어떻게 됐어?", f"{topic} 어떻게 됐어요?"),
        (f"{words} 얘기도 해야지.", f"{words} 얘기도 해야지요."),
    )
    return rows[turn % len(rows)][is_polite(text)]


def _english(words: str, kind: str, text: str, turn: int) -> str:
    if kind not in ("action", "narration"):
        # "add a dog": what is spoken of is known.
        words = re.sub(r"^(?:an?|some)\s+(?=[a-z])", "the ", words)
    if not _DETERMINED.match(words) and words[:1].islower():
        words = f"the {words}"
    if kind in ("action", "narration"):
        return f"Close by is {words}." if kind == "action" else f"And there was {words}."
    if kind == "thought":
        return f"I keep thinking of {words}."
    return (f"And what about {words}?", f"Remember {words}?")[turn % 2]


def scene_with(scene: Scene, wished: Sequence[Addition], cast: Called) -> tuple[Scene, list[Beat]]:
    """A scene's head and beats with what is wished: weather and hour in its time, weather where it begins, a
    thing in its last spoken line, and whoever is to come in an action before that.

    Beats that are new have the id NEW.
    """
    language = next(iter(scene.beats[0].text)) if scene.beats else "ko"
    beats, turn = list(scene.beats), 0
    # The hour first: a weather is told beside it.
    for one in sorted(wished, key=lambda one: one.kind != "hour"):
        if one.kind in ("weather", "hour"):
            scene = scene.model_copy(update={"time": _time(one, scene.time, language)})
        if one.kind == "hour":
            continue
        if one.kind == "mention":
            at = next((i for i in reversed(range(len(beats))) if beats[i].kind in SPOKEN), len(beats) - 1)
            beats[at : at + 1] = [put_in(beats[at], [one], turn, cast)] if beats else []
            continue
        seen = _seen(one, beats[0], cast)
        if all(words for words in seen.text.values()):
            beats.insert(1 if one.kind in ("weather", "thing") else max(1, len(beats) - 1), seen)
    return scene, beats


def _time(one: Addition, time: str, language: str) -> str:
    """A scene's time with an hour or a weather in it; one that is told already stays."""
    if one.kind == "hour":
        word = label("hours", one.key, language)
        return time if word in time else word
    told = find("weathers", time)
    if told and told.key == one.key:
        return time
    return f"{_TIMES[one.key].get(language, one.words)} {time}".strip() if one.key in _TIMES else time


def _seen(one: Addition, like: Beat, cast: Called) -> Beat:
    """A new action: somebody comes, or the weather does."""
    blank = Beat(id=NEW, kind="action", text=dict.fromkeys(like.text, ""))
    spare = "" if one.kind == "thing" else one.words
    told = {code: _sentence(_in(one, code, cast), blank, code, "", 0) or spare for code in like.text}
    return blank.model_copy(update={"text": told})


def _joined(text: str, more: str) -> str:
    if not more or more in text:
        return text
    return f"{text.rstrip()}{'' if _END.search(text) else '.'} {more}"


def _one_of(words: str) -> str:
    """ "dog" as somebody who was not there before: "a dog"."""
    if not words[:1].islower() or _DETERMINED.match(words):
        return words
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _raised(words: str) -> str:
    return words[:1].upper() + words[1:]
