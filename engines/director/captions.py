"""The words of a panel that nobody reads aloud: setting, action, picture prompt and alt text."""

from __future__ import annotations

from collections.abc import Sequence

from engines.director.answer import AltAnswer, FigureAnswer
from engines.director.camera import Frame
from engines.director.draft import Draft
from engines.director.vocabulary import HOURS
from engines.kernel.document import in_language
from engines.text.document import Scene, Script
from presets import lexicon
from presets.words import find, find_all, label

_OVER = ("그친", "그치", "갠", "멎", "after the ", "has stopped")
"""Words of weather that is past."""
_NO_TEXT = {"ko": "글자 없음", "en": "no text"}


def place_of(scene: Scene) -> str:
    """The kind of place: of "병원 앞 버스 정류장" the last word found, of English the first."""
    found = find_all("places", scene.place)
    if not found:
        return "street"
    return found[-1].key if found[-1].language == "ko" else found[0].key


def hour_of(scene: Scene) -> str:
    """One of the vocabulary's hours; noon where the scene does not say."""
    found = find("hours", f"{scene.time} {scene.place}")
    return found.key if found and found.key in HOURS else "noon"


def weather_of(scene: Scene, language: str) -> str:
    """One of the vocabulary's weathers: what time, place and mood say, else what the actions do."""
    actions = " ".join(in_language(beat.text, language) for beat in scene.beats if not beat.is_line)
    for words in (f"{scene.time}, {scene.place}, {scene.mood}", actions):
        said = find("weathers", words)
        # "비 그친 뒤", "after the rain": named, but over.
        if said and any(word in words for word in _OVER):
            return "clear"
        if said:
            return said.key if said.key != "wind" else "clear"
    return "clear"


def setting(scene: Scene, language: str) -> str:
    """Kind of place, hour and weather by their ids, then the script's own words."""
    known = (place_of(scene), hour_of(scene), weather_of(scene, language))
    return ", ".join(part for part in (*known, scene.place, scene.time) if part and part != "clear")


def action(draft: Draft, number: int, script: Script, language: str) -> str:
    """What is seen: the script's action, or where it has none a phrase of the lexicon's for silences."""
    told = " ".join(
        in_language(beat.text, language) for beat in draft.beats if not beat.is_line and beat.text
    )
    if told or any(beat.speaker for beat in draft.beats):
        return told
    frames = lexicon()["frames"].words
    words = frames[draft.purpose if draft.purpose in frames and not draft.beats else "wordless"]
    phrases = words.get(language) or words["en"]
    # The scene's own words are in the first language; others name the kind of place and hour.
    own = language == script.languages[0]
    return phrases[number % len(phrases)].format(
        place=(own and draft.scene.place) or label("places", place_of(draft.scene), language),
        time=(own and draft.scene.time) or label("hours", hour_of(draft.scene), language),
        name=_name(next(iter(draft.people), None), script, language),
    )


def alt(
    draft: Draft, people: Sequence[FigureAnswer], frame: Frame, number: int, script: Script
) -> tuple[AltAnswer, ...]:
    """One sentence a language: the action, else who is there and how they look."""
    return tuple(
        AltAnswer.model_validate(
            {
                "lang": code,
                "text": action(draft, number, script, code) or _portrait(people, frame, script, code),
            }
        )
        for code in script.languages
    )


def prompt(draft: Draft, frame: Frame, number: int, script: Script) -> str:
    """What a painter is asked for, in the script's first language.

    Faces and poses are left to the figures' own fields, which the image request words itself: said
    here too, an edited field would be contradicted by the old word.
    """
    language = script.languages[0]
    scene = draft.scene
    parts = [
        ", ".join(part for part in (scene.place, scene.time, scene.mood) if part),
        action(draft, number, script, language).rstrip("."),
        ", ".join((label("shots", frame.shot, language), label("shots", frame.angle, language))),
        _NO_TEXT.get(language, _NO_TEXT["en"]),
    ]
    return ". ".join(part for part in parts if part) + "."


def _portrait(people: Sequence[FigureAnswer], frame: Frame, script: Script, language: str) -> str:
    shot = label("shots", frame.shot, language)
    who = (", " if language == "ko" else "; ").join(
        f"{label('expressions', figure.expression, language)} {_name(figure.cast, script, language)}"
        if language == "ko"
        else f"{_name(figure.cast, script, language)}, {label('expressions', figure.expression, language)}"
        for figure in people
    )
    return f"{shot}: {who}." if who else f"{shot}."


def _name(cast_id: str | None, script: Script, language: str) -> str:
    member = script.member(cast_id)
    if member is None:
        return "누군가" if language == "ko" else "someone"
    return in_language(member.names, language)
