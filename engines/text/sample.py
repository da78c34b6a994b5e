"""The dummy writer's script: a hand-written story with the premise's names and facts in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from engines.kernel.sentences import sentences
from engines.text.acting import acted_slots, foe_of, quest_of
from engines.text.again import gone_on, last_time
from engines.text.answer import BeatAnswer, CastAnswer, SceneAnswer, ScriptAnswer, Worded
from engines.text.casting import at_work, cast_of, silent
from engines.text.checks import length_of
from engines.text.choice import acted_out, pick
from engines.text.conflict import Opposition
from engines.text.document import Brief
from engines.text.draws import nameless
from engines.text.fitting import ON_THE_WAY
from engines.text.hurdles import hurdled
from engines.text.keepsake import keepsake
from engines.text.looks import as_animal, is_bare
from engines.text.manners import levels_of, mannered
from engines.text.obeying import obeyed_line as obeyed_line
from engines.text.obeying import obeyed_scene as obeyed_scene
from engines.text.opponent import opponent_of, part_of
from engines.text.plain import readable
from engines.text.premise import Premise, read_premise
from engines.text.sight import bare, own_of
from engines.text.sky import in_weather, under_sky
from engines.text.slots import Names, Slots, aims, fill_slots, slots_of, titled, voice_of, worded
from engines.text.story import Line, Planned, plan
from engines.text.told_looks import as_told
from engines.text.tones import in_its_genre
from engines.text.twice import at_most_twice
from engines.text.wants import wanting
from engines.text.wardrobe import clothed, work_clothes
from engines.text.worlds import place_in, world_of
from presets import lexicon, stories
from presets.organs import is_organ
from presets.telling import Story
from presets.words import Found

_AIMS_FROM = 8
"""Cuts from which there is room to tell what the premise wants beside the story."""
_COMMON = "common"
"""`presets/stories/common.toml` holds the interludes any story can use."""

Before = tuple[Mapping[str, str], Line] | None
"""How the last episode ended, as a slot and the caption it stands in."""


def sample_script(brief: Brief, seed: int) -> ScriptAnswer:
    """A script of exactly `brief.scenes` scenes; the same brief and seed give the same one.

    Raises InvalidInput "dummy_language" for languages other than Korean and English.
    """
    premise = wanting(read_premise(brief := in_its_genre(readable(brief))))
    by = nameless(brief.premise, premise)
    random = Random(f"{seed}:{by}:{brief.genre}")
    story, premise = _chosen(brief, premise, random, Random(f"hurdle:{seed}:{by}"))
    conflict = quest_of(premise, brief.genre) if story.acts else None
    foe, role = foe_of(story, premise, conflict) if conflict else (opponent_of(premise, brief.premise), "")
    cast, names = cast_of(story, brief, premise, random, (foe, role))
    acted: Slots = _acted(premise, conflict, brief.genre, random) if conflict else {}
    before = last_time(brief) if story.again else None
    slots = {
        language: {
            **acted,
            **slots_of(story, premise, names, language),
            **_somewhere(story, premise, brief, language, acted),
            **(before[0] if before else {}),
        }
        for language in brief.languages
    }
    world = world_of(story, premise, brief.premise)
    told = plan(story, stories()[_COMMON], brief.scenes, brief.cuts, random, world)
    lead = brief.languages[0]
    told[0] = _with_aims(told, premise, brief, slots[lead], before, part_of(foe, names), acted=bool(acted))
    told = at_most_twice(told, slots[lead], lead, premise.obstacle) if acted else told
    levels, sky = levels_of(premise, names, (foe, role), lead), _sky(told, premise, lead)
    return ScriptAnswer(
        title=titled(_title(story, premise, slots[lead], f"title:{seed}:{by}"), slots),
        logline=worded(story.logline, slots),
        thing=_unknown_thing(premise, slots),
        obstacle=_in_the_way(premise, slots) if acted else (),
        cast=_dressed(at_work(cast, brief, slots[lead], premise.job), brief, story, premise, by),
        scenes=tuple(
            _polite(_scene(planned, slots, lead, weather), levels, names)
            for planned, weather in zip(told, sky, strict=True)
        ),
    )


def _chosen(brief: Brief, premise: Premise, random: Random, hurdle: Random) -> tuple[Story, Premise]:
    """A story, and its premise with what the story itself puts in the way, or what goes on from last time."""
    story, drawn = pick(brief, premise, random)
    premise = hurdled(story, premise, brief.genre, hurdle)
    story = acted_out(story, brief, premise, drawn)
    return story, gone_on(premise, brief) if story.again else premise


def _in_the_way(premise: Premise, slots: Mapping[str, Slots]) -> tuple[Worded, ...]:
    """What a premise says is in the way, in its own language."""
    return worded({premise.language: premise.obstacle}, slots) if premise.obstacle else ()


def _acted(premise: Premise, conflict: Opposition, genre: str, random: Random) -> Slots:
    """What a story that acts its premise out is told with: its genre's voice, and the premise's own."""
    own = {**acted_slots(premise, conflict), **keepsake(premise, conflict, genre)}
    return {**voice_of(genre, premise, random), **own}


def _dressed(
    cast: Sequence[CastAnswer], brief: Brief, story: Story, premise: Premise, by: str
) -> tuple[CastAnswer, ...]:
    """The players in their clothes, and after them whom the story has no part for."""
    lead = brief.languages[0]
    given = {name for member in brief.cast for name in member.names.values()}
    players = [
        one
        if given & {name.text for name in one.names}
        else _animal(as_told(one, _called(one, premise, number), premise.text, lead), lead)
        for number, one in enumerate(clothed(cast, brief, bool(story.acts), by))
    ]
    return (*players, *silent(brief, story, premise.absent))


def _called(one: CastAnswer, premise: Premise, number: int) -> str:
    """How a premise calls a player: by name, the first by the words for whom it is about; "" for no way."""
    named = next((name.text for name in one.names if name.text in premise.present), "")
    return named or (premise.lead.words if premise.lead and not premise.together and number == 0 else "")


def _animal(one: CastAnswer, lead: str) -> CastAnswer:
    """A player as the animal or machine they are, if any: an animal in its coat, unless it is at work."""
    told, dressed = one.role.split(",")[0].removeprefix("말하는 "), work_clothes(one.role) is not None
    look = as_animal(one.appearance, told, lead, dressed)
    bare = is_bare(told, dressed) and look != one.appearance
    palette = ("", "", *one.palette[2:]) if bare and one.palette else one.palette
    return one.model_copy(update={"appearance": look, "palette": palette})


def _title(story: Story, premise: Premise, slots: Slots, by: str) -> Mapping[str, str]:
    """A story's title; one that acts a premise out has many, as all such stories would be called alike. None
    is called after its own keepsake where the premise has a thing."""
    if not story.acts:
        return story.title
    own = [one[story.language] for one in (story.title, *story.titles)]
    shared = () if story.titles else lexicon()["voices"].words["acted-title"][story.language]
    ways = (*shared, *own)
    if premise.thing and premise.thing.word not in slots.get("token", ""):
        ways = tuple(way for way in ways if "{token" not in way) or ways
    return {story.language: Random(by).choice(ways)}


def _somewhere(story: Story, premise: Premise, brief: Brief, language: str, acted: Slots) -> Slots:
    """The place of a premise that tells only in what world it is, or of who is on the way to its place."""
    where = acted.get(ON_THE_WAY, "") or place_in(story, premise, brief.premise, language)
    return {"place": where} if where else {}


def _unknown_thing(premise: Premise, slots: Mapping[str, Slots]) -> tuple[Worded, ...]:
    """The animal or the trophy that is wanted; else the premise's thing as each language has it, where the
    lexicon does not know what it is."""
    wants = {language: filled.get("wanted", "") for language, filled in slots.items()}
    organs = {language: bare(one) for language, one in wants.items() if is_organ(one, premise.text)}
    words = organs or {language: own_of(one) for language, one in wants.items()}
    if not any(words.values()):
        unknown = premise.thing is not None and not premise.thing.key and premise.thing.word.strip()
        words = {language: filled["object"] for language, filled in slots.items()} if unknown else {}
    told = [(language, text) for language, text in words.items() if text]
    return tuple(Worded.model_validate({"lang": language, "text": text}) for language, text in told)


def _with_aims(
    told: Sequence[Planned],
    premise: Premise,
    brief: Brief,
    slots: Slots,
    before: Before,
    opponent: str,
    *,
    acted: bool,
) -> Planned:
    """The first scene with what is wanted and what is in the way: told over its first picture, or over one
    of whoever is in the way (the role `opponent`)."""
    first = told[0]
    if brief.cuts < _AIMS_FROM and not before:
        return first
    said = [line for scene in told for line in scene.lines]
    lines = aims(premise, brief.languages, said, slots, opponent, acted=acted)
    lines = (*([before[1]] if before else []), *lines)
    at = 1 if first.lines and first.lines[0].kind == "action" else 0
    return replace(first, lines=(*first.lines[:at], *lines, *first.lines[at:]))


def _parted(line: Line, slots: Mapping[str, Slots]) -> Sequence[Line]:
    """A line whose clauses fill more than a balloon, as one line a sentence; none of two languages."""
    lead, *others = slots
    length, limit = length_of(fill_slots(line.text[lead], slots[lead]), lead)
    if others or length <= limit or line.kind == "action":
        return (line,)
    return [replace(line, text={lead: words}) for words in sentences(line.text[lead])]


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
        for whole in planned.lines
        for line in _parted(whole, slots)
    )
    if weather:
        filled["time"] = in_weather(filled["time"], beats, weather, lead)
    return SceneAnswer(**filled, beats=beats)


def _sky(told: Sequence[Planned], premise: Premise, lead: str) -> list[Found | None]:
    return under_sky(told, premise.weather, lead, premise.obstacle if premise.language == lead else "")


def _polite(scene: SceneAnswer, levels: Mapping[str, tuple[str, str]], names: Names) -> SceneAnswer:
    return scene.model_copy(update={"beats": mannered(scene.beats, levels, names)})
