"""The dummy writer's script: a hand-written story with the premise's names and facts in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from engines.kernel.document import in_language
from engines.text.again import gone_on, last_time, parts
from engines.text.answer import BeatAnswer, CastAnswer, SceneAnswer, ScriptAnswer, Worded
from engines.text.choice import choose
from engines.text.document import Brief, CastMember
from engines.text.gender import said_of
from engines.text.looks import dressed, greyed
from engines.text.obeying import obeyed_line as obeyed_line
from engines.text.obeying import obeyed_scene as obeyed_scene
from engines.text.opponent import opponent_of, opposing, part_of
from engines.text.premise import RANK, Premise, read_premise
from engines.text.romanise import romanise
from engines.text.slots import Names, Slots, aims, fill_slots, slots_of, titled, worded
from engines.text.story import Line, Planned, plan
from engines.text.worlds import place_in, world_of
from presets import stories
from presets.model import Story, StoryRole
from presets.words import Found, find

_AIMS_FROM = 8
"""Cuts from which there is room to tell what the premise wants beside the story."""
_COMMON = "common"
"""`presets/stories/common.toml` holds the interludes any story can use."""

_WEATHERS = {
    "rain": {"ko": "비 내리는", "en": "rainy"},
    "snow": {"ko": "눈 내리는", "en": "snowy"},
    "fog": {"ko": "안개 낀", "en": "foggy"},
}


Before = tuple[Mapping[str, str], Line] | None
"""How the last episode ended, as a slot and the caption it stands in."""


def sample_script(brief: Brief, seed: int) -> ScriptAnswer:
    """A script of exactly `brief.scenes` scenes; the same brief and seed give the same one.

    Raises InvalidInput "dummy_language" for languages other than Korean and English.
    """
    random = Random(f"{seed}:{brief.premise}:{brief.genre}")
    premise = read_premise(brief)
    story = choose(brief, premise, random)
    premise = gone_on(premise, brief) if story.again else premise
    cast, names = _cast(story, brief, premise, random)
    foe = opponent_of(premise, brief.premise)
    before = last_time(brief) if story.again else None
    slots = {
        language: {
            **slots_of(story, premise, names, language),
            **_somewhere(story, premise, brief, language),
            **(before[0] if before else {}),
        }
        for language in brief.languages
    }
    world = world_of(story, premise, brief.premise)
    told = plan(story, stories()[_COMMON], brief.scenes, brief.cuts, random, world)
    lead = brief.languages[0]
    told[0] = _with_aims(told, premise, brief, slots[lead], before, part_of(foe, names))
    return ScriptAnswer(
        title=titled(story.title, slots),
        logline=worded(story.logline, slots),
        thing=_unknown_thing(premise, slots),
        cast=(*_at_work(cast, brief, slots[lead], premise.job), *_silent(brief, story)),
        scenes=tuple(
            _scene(planned, slots, lead, premise.weather if _same_sky(planned, told, lead) else None)
            for planned in told
        ),
    )


def _somewhere(story: Story, premise: Premise, brief: Brief, language: str) -> Slots:
    """The place of a premise that tells only in what world it is."""
    where = place_in(story, premise, brief.premise, language)
    return {"place": where} if where else {}


def _unknown_thing(premise: Premise, slots: Mapping[str, Slots]) -> tuple[Worded, ...]:
    """The premise's thing as each language has it, where the lexicon does not know what it is."""
    if premise.thing is None or premise.thing.key or not premise.thing.word.strip():
        return ()
    words = ((language, filled["object"]) for language, filled in slots.items())
    return tuple(Worded.model_validate({"lang": language, "text": text}) for language, text in words)


def _with_aims(
    told: Sequence[Planned], premise: Premise, brief: Brief, slots: Slots, before: Before, opponent: str
) -> Planned:
    """The first scene with what is wanted and what is in the way: told over its first picture, or over one
    of whoever is in the way (the role `opponent`)."""
    first = told[0]
    if brief.cuts < _AIMS_FROM and not before:
        return first
    lines = aims(premise, brief.languages, [line for scene in told for line in scene.lines], slots, opponent)
    lines = (*([before[1]] if before else []), *lines)
    at = 1 if first.lines and first.lines[0].kind == "action" else 0
    return replace(first, lines=(*first.lines[:at], *lines, *first.lines[at:]))


def _scene(
    planned: Planned, slots: Mapping[str, Slots], lead: str, weather: Found | None = None
) -> SceneAnswer:
    filled = {
        name: fill_slots(getattr(planned.scene, name)[lead], slots[lead])
        for name in ("place", "time", "mood", "summary")
    }
    beats = tuple(
        BeatAnswer(
            kind=line.kind,
            speaker=line.who,
            texts=worded(line.text, slots),
            off_panel=line.off,
        )
        for line in planned.lines
    )
    if weather:
        filled["time"] = _in_weather(filled["time"], beats, weather, lead)
    return SceneAnswer(**filled, beats=beats)


def _cast(
    story: Story, brief: Brief, premise: Premise, random: Random
) -> tuple[tuple[CastAnswer, ...], Names]:
    """The story's roles, and their names in all languages known: first the given cast plays them, then
    whom the premise names."""
    named = [name for name in premise.heroes if not _given_named(brief, name)]
    taken: set[str] = {name for member in brief.cast for name in member.names.values()} | set(named)
    told = dict(zip(premise.heroes, zip(premise.genders, premise.ages, strict=True), strict=True))
    lead = premise.lead
    does = lead.words if lead and premise.language == brief.languages[0] else ""
    players: list[CastAnswer] = []
    called: dict[str, Mapping[str, str]] = {}
    given = parts(story, brief)
    foe, opposed = opponent_of(premise, brief.premise), opposing(story)
    against = [named.pop(named.index(foe))] if opposed and foe in named else []
    for role in story.cast:
        if member := given.get(role.key):
            first = in_language(member.names, brief.languages[0])
            called[role.key] = {**{code: romanise(first) for code in brief.languages}, **member.names}
            players.append(_played(role, member, brief))
            continue
        if lead:
            # Who has no name in the premise is called as the part is.
            called[role.key] = _names(role, [], taken, random)
            players.append(_player(role, brief, called[role.key], (lead.gender, lead.age), does))
            lead = None
            continue
        mine = against if against and role.key == opposed else named
        who = told.get(mine[0], ("", "")) if mine else ("", "")
        called[role.key] = _names(role, mine, taken, random)
        players.append(_player(role, brief, called[role.key], who))
    return tuple(players), called


def _at_work(
    cast: Sequence[CastAnswer], brief: Brief, slots: Slots, told: Found | None
) -> Sequence[CastAnswer]:
    """The cast with the premise's job as its hero's role, or before it; people a person gave keep theirs."""
    job = slots.get("job") or (told.word if told and told.key == RANK else "")
    if not cast or not job or brief.cast:
        return cast
    hero = cast[0]
    role = fill_slots(hero.role, slots)
    told_so = job.split()[0] if told and told.key == RANK else job
    if told and told_so.casefold() not in role.casefold():
        role = f"{job}, {role}"
    return (hero.model_copy(update={"role": role}), *cast[1:])


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


def _player(
    role: StoryRole, brief: Brief, names: Mapping[str, str], who: tuple[str, str] = ("", ""), does: str = ""
) -> CastAnswer:
    """A part as somebody of a gender and an age plays it; `does` is what a premise says they are."""
    gender, age = who
    lead = brief.languages[0]
    return CastAnswer(
        key=role.key,
        names=tuple(
            Worded.model_validate({"lang": language, "text": names[language]}) for language in brief.languages
        ),
        role=does or said_of(role.role[lead], role.appearance[lead], gender),
        appearance=dressed(role.appearance[lead], gender, age, lead),
        personality=said_of(role.personality[lead], role.appearance[lead], gender),
        voice=said_of(role.voice[lead], role.appearance[lead], gender),
        palette=greyed(role.palette, age),
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
        for member in brief.cast
        if member not in parts(story, brief).values()
    ]


def _same_sky(planned: Planned, told: Sequence[Planned], language: str) -> bool:
    """Whether the premise's weather is this scene's: the first one's always, and in a story without
    weather of its own that of every scene at the same place."""
    own = {found.key for each in told if (found := find("weathers", each.scene.time[language]))}
    if planned is told[0]:
        return True
    return not own & set(_WEATHERS) and planned.scene.place == told[0].scene.place


def _in_weather(time: str, beats: Sequence[BeatAnswer], weather: Found, language: str) -> str:
    """A scene's time with the premise's weather ("눈 내리는 밤"), unless the scene has its own."""
    told = [time, *(one.text for beat in beats for one in beat.texts if one.lang == language)]
    if any(find("weathers", words) for words in told):
        return time
    if weather.key in _WEATHERS:
        return f"{_WEATHERS[weather.key][language]} {time}"
    # A wind is read out of many a premise; only what a person set is told in so many words.
    return f"{time}, {weather.word}" if not weather.key else time
