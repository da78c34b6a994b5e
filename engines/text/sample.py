"""The dummy writer's script: a hand-written story with the premise's names and facts in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from random import Random

from engines.kernel.document import in_language
from engines.text.answer import BeatAnswer, CastAnswer, SceneAnswer, ScriptAnswer, Worded
from engines.text.document import Brief, CastMember
from engines.text.gender import fitting
from engines.text.josa import called, particle
from engines.text.premise import Premise, read_premise
from engines.text.romanise import romanise
from engines.text.story import Planned, choose, plan
from presets import stories
from presets.model import Story, StoryRole
from presets.words import Found, find, label

_SLOT = re.compile(r"\{(\w+)(?:\.(full))?(?::([^{}]+))?\}")
_COMMON = "common"
"""`presets/stories/common.toml` holds the interludes any story can use."""

_WEATHERS = {
    "rain": {"ko": "비 내리는", "en": "rainy"},
    "snow": {"ko": "눈 내리는", "en": "snowy"},
    "fog": {"ko": "안개 낀", "en": "foggy"},
}

Slots = Mapping[str, str]


def sample_script(brief: Brief, seed: int) -> ScriptAnswer:
    """A script of exactly `brief.scenes` scenes; the same brief and seed give the same one.

    Raises InvalidInput "dummy_language" for languages other than Korean and English.
    """
    random = Random(f"{seed}:{brief.premise}:{brief.genre}")
    premise = read_premise(brief)
    story = choose(brief, premise, random)
    cast = _cast(story, brief, premise, random)
    slots = {language: _slots(story, premise, cast, language) for language in brief.languages}
    told = plan(story, stories()[_COMMON], brief.scenes, brief.cuts, random)
    lead = brief.languages[0]
    weather = premise.weather.key if premise.weather else ""
    return ScriptAnswer(
        title=_worded(brief, slots, story.title),
        logline=_worded(brief, slots, story.logline),
        cast=(*cast, *_silent(brief, story)),
        scenes=tuple(
            _scene(planned, brief, slots, lead, weather if _same_sky(planned, told, lead) else "")
            for planned in told
        ),
    )


def fill_slots(text: str, slots: Slots) -> str:
    """`text` with `{slot}`, `{slot.full}` and `{slot:은/는}` filled.

    Raises KeyError for a slot that is not there: a story file is wrong, which its test finds.
    """

    def value(match: re.Match[str]) -> str:
        name, full, pair = match.groups()
        word = slots[f"{name}.full"] if full else slots[name]
        return word + particle(word, pair) if pair else word

    return _SLOT.sub(value, text)


def _worded(brief: Brief, slots: Mapping[str, Slots], text: Mapping[str, str]) -> tuple[Worded, ...]:
    return tuple(
        Worded.model_validate({"lang": language, "text": fill_slots(text[language], slots[language])})
        for language in brief.languages
    )


def _scene(
    planned: Planned, brief: Brief, slots: Mapping[str, Slots], lead: str, weather: str = ""
) -> SceneAnswer:
    filled = {
        name: fill_slots(getattr(planned.scene, name)[lead], slots[lead])
        for name in ("place", "time", "mood", "summary")
    }
    beats = tuple(
        BeatAnswer(
            kind=line.kind,
            speaker=line.who,
            texts=_worded(brief, slots, line.text),
            off_panel=line.off,
        )
        for line in planned.lines
    )
    if weather:
        filled["time"] = _in_weather(filled["time"], beats, weather, lead)
    return SceneAnswer(**filled, beats=beats)


def _cast(story: Story, brief: Brief, premise: Premise, random: Random) -> tuple[CastAnswer, ...]:
    """The story's roles: first the given cast plays them, then whom the premise names."""
    named = [name for name in premise.heroes if not _given_named(brief, name)]
    taken: set[str] = {name for member in brief.cast for name in member.names.values()} | set(named)
    players: list[CastAnswer] = []
    for index, role in enumerate(story.cast):
        if index < len(brief.cast):
            players.append(_played(role, brief.cast[index], brief))
            continue
        genders = dict(zip(premise.heroes, premise.genders, strict=True))
        gender = genders.get(named[0], "") if named else ""
        players.append(_player(role, brief, _names(role, named, taken, random), gender))
    return tuple(players)


def _given_named(brief: Brief, name: str) -> bool:
    return any(name in known for member in brief.cast for known in member.names.values())


def _names(role: StoryRole, named: list[str], taken: set[str], random: Random) -> Mapping[str, str]:
    if named:
        name = named.pop(0)
        return {"ko": name, "en": romanise(name)}
    free = [names for names in role.called if not taken & set(names.values())] or list(role.called)
    names = random.choice(free)
    taken.update(names.values())
    return names


def _player(role: StoryRole, brief: Brief, names: Mapping[str, str], gender: str = "") -> CastAnswer:
    lead = brief.languages[0]
    return CastAnswer(
        key=role.key,
        names=tuple(
            Worded.model_validate({"lang": language, "text": names[language]}) for language in brief.languages
        ),
        role=role.role[lead],
        appearance=fitting(role.appearance[lead], gender, lead),
        personality=role.personality[lead],
        voice=role.voice[lead],
        palette=role.palette,
    )


def _played(role: StoryRole, member: CastMember, brief: Brief) -> CastAnswer:
    """A given cast member in a role of the story: the role's words only where the brief has none."""
    name = in_language(member.names, brief.languages[0])
    names = {language: member.names.get(language) or romanise(name) for language in brief.languages}
    own = _player(role, brief, names)
    kept = {
        field: getattr(member, field) or getattr(own, field)
        for field in ("role", "appearance", "personality", "voice", "palette")
    }
    return own.model_copy(update=kept)


def _silent(brief: Brief, story: Story) -> Sequence[CastAnswer]:
    """Given cast the story has no part for: still in the cast, so that nobody is lost."""
    return [
        CastAnswer(
            key=member.id,
            names=tuple(
                Worded.model_validate(
                    {"lang": code, "text": member.names.get(code) or in_language(member.names, code)}
                )
                for code in brief.languages
            ),
            **member.model_dump(include={"role", "appearance", "personality", "voice", "palette"}),
        )
        for member in brief.cast[len(story.cast) :]
    ]


def _slots(story: Story, premise: Premise, cast: Sequence[CastAnswer], language: str) -> Slots:
    """Slot → words: the story's own, then the premise's facts, then the names."""
    slots = {name: text[language] for name, text in story.slots.items()}
    if premise.place:
        slots["place"] = _said(premise.place, "places", language)
    if premise.hour:
        slots["hour"] = _said(premise.hour, "hours", language)
    if premise.thing:
        parts = [_said(premise.quality, "qualities", language), _said(premise.thing, "objects", language)]
        slots["object"] = " ".join(part for part in parts if part)
    if premise.goal and premise.language == language:
        slots["goal"] = premise.goal
    for player in cast:
        full = next((worded.text for worded in player.names if worded.lang == language), player.key)
        slots[f"{player.key}.full"] = full
        slots[player.key] = called(full)
    return slots


def _same_sky(planned: Planned, told: Sequence[Planned], language: str) -> bool:
    """Whether the premise's weather is this scene's: the first one's always, and in a story without
    weather of its own that of every scene at the same place."""
    own = {found.key for each in told if (found := find("weathers", each.scene.time[language]))}
    if planned is told[0]:
        return True
    return not own & set(_WEATHERS) and planned.scene.place == told[0].scene.place


def _in_weather(time: str, beats: Sequence[BeatAnswer], weather: str, language: str) -> str:
    """A scene's time with the premise's weather before it ("눈 내리는 밤"), unless the scene has its own."""
    told = [time, *(worded.text for beat in beats for worded in beat.texts if worded.lang == language)]
    if weather not in _WEATHERS or any(find("weathers", words) for words in told):
        return time
    return f"{_WEATHERS[weather][language]} {time}"


def _said(found: Found | None, kind: str, language: str) -> str:
    """A fact in the premise's own word, or for another language in the lexicon's."""
    if found is None:
        return ""
    return found.word if found.language == language else label(kind, found.key, language)
