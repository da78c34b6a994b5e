"""Hand-written stories (`presets/stories/`): which one fits a brief, and how much of it is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import cast

from engines.kernel.errors import InvalidInput
from engines.text.document import BeatKind, Brief
from engines.text.premise import Premise
from presets import stories
from presets.model import Story, StoryScene

LANGUAGES = ("ko", "en")
"""Languages the stories are written in."""
_LINE = re.compile(r"^(?:(\d)\| )?(\w+)(?: (\w+))?: (.+)$")
_LINES_PER_CUT = 2
"""On average; a single cut holds `_LINES_AT_MOST`."""
_LINES_AT_MOST = 3
_SILENT_OF_15 = 2
"""Of fifteen cuts so many stay without lines."""
_FROM = (0, 10, 22, 45)
"""Fewest cuts at which beats of level 0, 1, 2 and 3 are told."""


@dataclass(frozen=True)
class Line:
    """One beat of a story, in both languages."""

    level: int
    who: str
    kind: BeatKind
    off: bool
    text: Mapping[str, str]


@dataclass(frozen=True)
class Planned:
    """A scene as it will be told."""

    scene: StoryScene
    lines: tuple[Line, ...]


def choose(brief: Brief, premise: Premise, random: Random) -> Story:
    """A story of the brief's first language, best of its genre, in a place the premise allows.

    Raises InvalidInput "dummy_language" for a language no story is written in.
    """
    for language in brief.languages:
        if language not in LANGUAGES:
            raise InvalidInput("dummy_language", language=language, known=", ".join(LANGUAGES))
    fitting = [story for story in _told_in(brief) if _fits(story, premise)]
    best = max((bool(story.genre), bool(story.places) and premise.place is not None) for story in fitting)
    return random.choice(
        [s for s in fitting if (bool(s.genre), bool(s.places) and premise.place is not None) == best]
    )


def _told_in(brief: Brief) -> list[Story]:
    """Stories of the brief's genre, or of any, in its first language: known by their files' names."""
    named = re.compile(rf"(?:any|{re.escape(brief.genre)})(?:_[a-z]+)?\.{brief.languages[0]}")
    return [stories()[name] for name in stories() if named.fullmatch(name)]


def _fits(story: Story, premise: Premise) -> bool:
    return not story.places or premise.place is None or premise.place.key in story.places


def read_line(source: str, language: str) -> Line:
    """A line of a story file (`presets.model.BeatLine`) written in `language` first."""
    match = _LINE.match(source)
    if match is None:
        raise ValueError(f"not a beat: {source!r}")
    level, who, manner, rest = match.groups()
    words, _, other = rest.partition(" // ")
    kind = who if who in ("action", "narration", "sfx") else manner or "dialogue"
    off = kind == "off"
    return Line(
        level=1 if level is None else int(level),
        who="" if kind == who else who,
        kind="dialogue" if off else cast(BeatKind, kind),
        off=off,
        text={code: (words if code == language else other or words).strip() for code in LANGUAGES},
    )


def plan(story: Story, spare: Story, scenes: int, cuts: int, random: Random) -> list[Planned]:
    """Exactly `scenes` scenes, told at a length for `cuts` cuts.

    A longer episode gets interludes before the turn, a shorter one has neighbouring scenes run
    together. `spare` holds interludes that go with any story; each is used once at most.
    """
    level = max(index for index, least in enumerate(_FROM) if cuts >= least)
    told = [_told(scene, level, story.language) for scene in story.scenes]
    interludes = _interludes(story, level) + _interludes(spare, level, random)
    while len(told) > scenes:
        told = _run_together(told)
    turn = next((i for i, planned in enumerate(told) if planned.scene.part in ("turn", "end")), len(told))
    between = max(0, min(turn, len(told) - 1))
    for number in range(scenes - len(told)):
        told.insert(between + number, interludes.pop(0))
    return _filled(_trimmed(told, cuts), interludes, level, cuts)


def _interludes(story: Story, level: int, random: Random | None = None) -> list[Planned]:
    """The long ones first; shuffled, where the order is not the story's own."""
    found = [_told(scene, max(level, 1), story.language) for scene in story.interludes]
    if random is not None:
        random.shuffle(found)
        found.sort(key=lambda planned: len(planned.lines) < 4)
    return found


def _told(scene: StoryScene, level: int, language: str) -> Planned:
    lines = (read_line(source, language) for source in scene.beats)
    return Planned(scene, tuple(line for line in lines if line.level <= level))


def _run_together(told: list[Planned]) -> list[Planned]:
    """The two neighbours that together are shortest become one scene; a move in between is an action."""
    index = min(range(len(told) - 1), key=lambda i: (len(told[i].lines) + len(told[i + 1].lines), -i))
    first, second = told[index], told[index + 1]
    moved: tuple[Line, ...] = ()
    if first.scene.place != second.scene.place or first.scene.time != second.scene.time:
        where = {code: f"{second.scene.time[code]}. {second.scene.place[code]}." for code in LANGUAGES}
        moved = (Line(0, "", "action", off=False, text=where),)
    part = second.scene.part if first.scene.part != "opening" else "opening"
    scene = first.scene.model_copy(update={"part": part})
    return [*told[:index], Planned(scene, (*first.lines, *moved, *second.lines)), *told[index + 2 :]]


def _trimmed(told: list[Planned], cuts: int) -> list[Planned]:
    """A crowded episode keeps of each scene what opens and what closes it."""
    full = max(1, (cuts - cuts * _SILENT_OF_15 // 15) // len(told)) if told else 1
    room = max(2, min(_LINES_PER_CUT * cuts // max(1, len(told)), _LINES_AT_MOST * full))
    trimmed: list[Planned] = []
    for planned in told:
        spoken = [line for line in planned.lines if line.kind != "action"]
        ends = room - room // 2
        kept = spoken[: room // 2] + spoken[max(room // 2, len(spoken) - ends) :]
        lines = tuple(line for line in planned.lines if line.kind == "action" or line in kept)
        trimmed.append(replace(planned, lines=lines))
    return trimmed


def _filled(told: list[Planned], interludes: list[Planned], level: int, cuts: int) -> list[Planned]:
    """With many cuts and few scenes, unused interludes open the middle scenes: the hero is early, alone."""
    wanted = round(cuts * 0.8) - sum(len(planned.lines) for planned in told)
    index = 1
    while wanted > 0 and interludes and level >= 2 and len(told) > 2:
        extra = interludes.pop(0).lines
        target = told[index]
        told[index] = replace(target, lines=(*extra, *target.lines))
        wanted -= len(extra)
        index = index % (len(told) - 2) + 1
    return told
