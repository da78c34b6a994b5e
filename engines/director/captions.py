"""The words of a panel that nobody reads aloud: setting, action, picture prompt and alt text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.director.answer import AltAnswer, FigureAnswer
from engines.director.bearing import WHOLE, keeps
from engines.director.camera import Frame
from engines.director.draft import Draft
from engines.director.payoff import Payoff
from engines.director.placed import place_of
from engines.director.shown import planted, thing_in
from engines.director.skies import before_it_begins
from engines.director.vocabulary import HOURS
from engines.kernel.document import in_language
from engines.text.document import Scene, Script
from presets import lexicon
from presets.clock import clock_times
from presets.storms import is_storm
from presets.words import find, find_all, label

_OVER = ("그친", "그치", "그쳤", "갠", "갰", "멎", "after the ", "has stopped")
"""Words of weather that is past."""
_FALLING = re.compile(r"눈이 [가-힣]+ (?=내[리린렸]|오|온다|온)")
"""However it snows: 눈이 펑펑 내린다."""
_DAY_LATER = re.compile(
    r"다음 ?날|이튿날|며칠|사흘|나흘|열흘|하루 ?(?:뒤|후)|[주달년일월] ?(?:뒤|후)"
    r"|\b(?:next|days?|weeks?|months?|years?)\b"
)
_WEATHERS = {("snow", "ko"): "눈발"}
"""What a weather is called where the lexicon begins with a part of a word (눈이 내)."""
_STORM = {"ko": "폭풍우", "en": "storm"}
_CLOCK = {("late_night", "ko"): "심야", ("late_night", "en"): "midnight"}
"""What an hour is called where the lexicon begins with a time of the clock."""
_NO_TEXT = {"ko": "글자 없음", "en": "no text"}


def hour_of(scene: Scene) -> str:
    """One of the vocabulary's hours; noon where the scene does not say."""
    found = find("hours", f"{scene.time} {scene.place}")
    return found.key if found and found.key in HOURS else "noon"


def hours(script: Script) -> dict[str, str]:
    """The hour of every scene by its id: of one that tells none ("a little later") that of the scene before,
    unless a day has passed."""
    found: dict[str, str] = {}
    now = ""
    for scene in script.scenes:
        told = find("hours", f"{scene.time} {scene.place}") is not None
        if told or not now or days_on(scene):
            now = hour_of(scene)
        found[scene.id] = now
    return found


def days_on(scene: Scene) -> bool:
    """Whether a time says that a day has passed, so that the hour before says nothing of it."""
    return _DAY_LATER.search(scene.time.casefold()) is not None


def weather_of(scene: Scene, language: str) -> str:
    """One of the vocabulary's weathers: what time, place and mood say, else what the actions do."""
    told = (in_language(beat.text, language) for beat in scene.beats if not beat.is_line)
    actions = " ".join(before_it_begins(told))
    for words in (f"{scene.time}, {scene.place}, {scene.mood}", actions):
        said = find("weathers", _FALLING.sub("눈이 ", words))
        # "비 그친 뒤", "after the rain": named, but over.
        if said and any(word in words for word in _OVER):
            return "clear"
        if said:
            return said.key if said.key != "wind" else "clear"
    return "clear"


def setting(scene: Scene, language: str, hour: str = "") -> str:
    """Place, hour and weather, each once, as the script says them; what it leaves unsaid by its usual name.

    The kind of place stands first where the script's own words could be taken for another one. `hour` is the
    scene's in its episode (`hours`).
    """
    kind, weather = place_of(scene), weather_of(scene, language)
    plain = {one.key for one in find_all("places", scene.place)} == {kind}
    when = f"{scene.time} {scene.place}"
    parts = [
        "" if plain else label("places", kind, language),
        scene.place,
        _by_clock(when, language),
        scene.time,
        "" if find("hours", when) else label("hours", hour or hour_of(scene), language),
        "" if weather == "clear" or find("weathers", when) else _sky(weather, language, scene),
    ]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _by_clock(when: str, language: str) -> str:
    """What an hour told by the clock is called, where its words alone say another one: 오후 11시 is night."""
    hour = find("hours", when)
    if hour is None or not any(start == hour.start for *_, start, _ in clock_times(when)):
        return ""
    alone = [
        (len(word), name)
        for name, by_language in lexicon()["hours"].words.items()
        for word in by_language.get(hour.language, ())
        if word in hour.word.lower()
    ]
    if max(alone, default=(0, ""))[1] == hour.key:
        return ""
    return _CLOCK.get((hour.key, language)) or label("hours", hour.key, language)


def _sky(weather: str, language: str, scene: Scene) -> str:
    actions = " ".join(in_language(beat.text, language) for beat in scene.beats if not beat.is_line)
    if weather == "rain" and is_storm(f"{scene.mood}, {actions}"):
        return _STORM[language] if language in _STORM else _STORM["en"]
    return _WEATHERS.get((weather, language)) or label("weathers", weather, language)


def action(draft: Draft, number: int, script: Script, language: str, shot: str = "") -> str:
    """What is seen: the script's action, or where it has none a phrase of the lexicon's for silences.

    A close view (`shot` insert) of nothing in particular shows the planted thing again.
    """
    told = " ".join(
        in_language(beat.text, language) for beat in draft.beats if not beat.is_line and beat.text
    )
    close = shot == "insert" or draft.purpose == "insert"
    if draft.payoff:
        return _paid(told, draft.payoff, script, language)
    if shot in WHOLE and (had := keeps(draft, script)):
        return f"{told} {_kept(had, script, language)}".strip()
    if told or (any(beat.speaker for beat in draft.beats) and not close):
        return told
    frames = lexicon()["frames"].words
    thing = (_of_lines(draft, script, language) or planted(script, language)) if close else ""
    purpose = draft.purpose if draft.purpose in frames and not draft.beats else "wordless"
    if purpose == "eyes" and shot not in ("eyes", "close_up"):
        purpose = "reaction"
    words = frames["thing" if thing else purpose]
    phrases = words.get(language) or words["en"]
    # The scene's own words are in the first language; others name the kind of place and hour.
    own = language == script.languages[0]
    return phrases[number % len(phrases)].format(
        place=(own and draft.scene.place) or label("places", place_of(draft.scene), language),
        time=(own and draft.scene.time) or label("hours", hour_of(draft.scene), language),
        thing=thing,
        name=_name(next(iter(draft.people), None), script, language),
    )


def _paid(told: str, payoff: Payoff, script: Script, language: str) -> str:
    """What is told of the moment a story has what it wanted, and the thing as it is then."""
    thing = payoff.called(script, language)
    words = lexicon()["frames"].words[payoff.state]
    named = payoff.state == "there" and thing.casefold() in told.casefold()
    shown = (words.get(language) or words["en"])[1 if named else 0].format(thing=thing)
    return f"{told} {shown}".strip()


def _kept(payoff: Payoff, script: Script, language: str) -> str:
    words = lexicon()["frames"].words["kept"]
    name = _name(script.cast[0].id, script, language)
    return (words.get(language) or words["en"])[0].format(name=name, thing=payoff.called(script, language))


def _of_lines(draft: Draft, script: Script, language: str) -> str:
    """The thing that what is told or thought over the picture speaks of."""
    over = (in_language(beat.text, language) for beat in draft.beats if beat.kind in ("narration", "thought"))
    found = next((thing for words in over if (thing := thing_in(words, script))), None)
    return found.word if found else ""


def alt(
    draft: Draft, people: Sequence[FigureAnswer], frame: Frame, number: int, script: Script
) -> tuple[AltAnswer, ...]:
    """One sentence a language: the action, else who is there and how they look."""
    return tuple(
        AltAnswer.model_validate(
            {
                "lang": code,
                "text": action(draft, number, script, code, frame.shot)
                or _portrait(people, frame, script, code),
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
    there = ", ".join(part for part in (scene.place, scene.time, scene.mood) if part)
    shown = action(draft, number, script, language, frame.shot).rstrip(".")
    parts = [
        there,
        # A view of the place alone has said so.
        "" if shown in there else shown,
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
