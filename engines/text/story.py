"""Hand-written stories (`presets/stories/`): their lines, and how much of one is told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, takewhile
from random import Random
from typing import cast

from engines.text.document import BeatKind
from engines.text.interludes import ordered, staying
from engines.text.lengths import LONG_FROM, is_short
from engines.text.worlds import world_of
from presets.telling import Story, StoryScene

LANGUAGES = ("ko", "en")
"""Languages the stories are written in."""
_LINE = re.compile(r"^(?:(\d)s?\| )?(\w+)(?: (\w+))?: (.+)$")
_NAMED = re.compile(r"\{(\w+)")
_HERO = "hero"
_TOLD_FIRST = re.compile(r"\{(?:object|token|goal|here|bar|does|own|foe_says)", re.IGNORECASE)
"""Lines that stay in a crowded episode: of the planted thing, of what is wanted and what is in the way."""
_LINES_PER_CUT, _IN_SHORT = 2, 1.3
"""On average, of an episode and of a short one; a single cut holds `_LINES_AT_MOST`."""
_LINES_AT_MOST = 3
_SILENT_OF_15 = 2
"""Of fifteen cuts so many stay without lines."""
_ACTS_OF_15 = 13
"""Of fifteen cuts so many show what somebody does, each one thing; a picture of two tells neither."""
_SEEN_FIRST = re.compile(r"\{(?:aim|bane|foe|dear|token|object)", re.IGNORECASE)
"""Actions that tell a story without words: of what is handled, who is in the way and whom it is for."""
_FROM = (0, 10, LONG_FROM, 45)
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


@lru_cache(maxsize=4096)
def read_line(source: str, language: str) -> Line:
    """A line of a story file (`presets.telling.BeatLine`) written in `language` first."""
    match = _LINE.match(source)
    if match is None:
        raise ValueError(f"not a beat: {source!r}")
    level, who, manner, rest = match.groups()
    words, _, other = rest.partition(" // ")
    kind = who if who in ("action", "narration", "sfx") else manner or "dialogue"
    off = kind in ("off", "phone")
    return Line(
        level=1 if level is None else int(level),
        who="" if kind == who else who,
        kind="dialogue" if kind == "off" else cast(BeatKind, kind),
        off=off,
        text={code: (words if code == language else other or words).strip() for code in LANGUAGES},
    )


def plan(
    story: Story, spare: Story, scenes: int, cuts: int, random: Random, world: str | None = None
) -> list[Planned]:
    """Exactly `scenes` scenes, told at a length for `cuts` cuts, in a `world` of `worlds.world_of`.

    A longer episode gets the story's own interludes before the turn, in their order, and only when these
    are used up some of `spare`, which go with any story; a shorter one has neighbouring scenes run
    together. No interlude is used twice.
    """
    level = max(index for index, least in enumerate(_FROM) if cuts >= least)
    told = [_told(scene, level, story.language) for scene in story.scenes]
    own = [_told(scene, max(level, 1), story.language) for scene in story.interludes]
    extra = ordered(spare.interludes, story, world_of(story) if world is None else world, random)
    common = [_told(scene, max(level, 1), spare.language) for scene in extra]
    while len(told) > scenes:
        told = _run_together(told)
    turn = next((i for i, planned in enumerate(told) if planned.scene.part in ("turn", "end")), len(told))
    at = max(0, min(turn, len(told) - 1))
    room = scenes - len(told)
    told[at:at] = own[:room]
    at += len(own[:room])
    told = _there(_spread(told, common, scenes - len(told), at))
    return _filled(_trimmed(told, cuts), [*own[room:], *common], level, cuts)


def _spread(told: list[Planned], common: list[Planned], count: int, turn: int) -> list[Planned]:
    """`count` interludes, taken out of `common`, evenly between the opening and the turn."""
    gaps = max(1, turn)
    shares = [count * (gap + 1) // gaps - count * gap // gaps for gap in range(gaps)][::-1]
    result = told[:1] if turn else []
    for gap, share in enumerate(shares, start=1):
        result += [_taken(common, result) for _ in range(share)]
        result += told[gap : gap + 1] if turn else []
    return [*result, *told[gaps + 1 if turn else 0 :]]


def _taken(common: list[Planned], before: list[Planned]) -> Planned:
    """The first interlude in which nobody speaks who has not been seen or heard of yet, taken out."""
    met = {key for planned in before for line in planned.lines for key in _people(line)}
    known = (i for i, one in enumerate(common) if all(line.who in ("", _HERO, *met) for line in one.lines))
    return common.pop(next(known, 0))


def _people(line: Line) -> set[str]:
    return {line.who, *_NAMED.findall(line.text[LANGUAGES[0]])}


def _there(told: list[Planned]) -> list[Planned]:
    """An interlude that can be anywhere is where, and when, the scene before it was."""
    result: list[Planned] = []
    for planned in told:
        result.append(replace(planned, scene=staying(planned.scene, result[-1].scene if result else None)))
    return result


def _told(scene: StoryScene, level: int, language: str) -> Planned:
    lines = (read_line(source, language) for source in scene.beats)
    return Planned(scene, tuple(line for line in lines if line.level <= level))


def _run_together(told: list[Planned]) -> list[Planned]:
    """The two neighbours that together are shortest become one scene."""
    index = min(range(len(told) - 1), key=lambda i: (len(told[i].lines) + len(told[i + 1].lines), -i))
    return [*told[:index], _joined(told[index], told[index + 1]), *told[index + 2 :]]


def _joined(first: Planned, second: Planned) -> Planned:
    """One scene of two; a move in between is an action."""
    moved: tuple[Line, ...] = ()
    if first.scene.place != second.scene.place or first.scene.time != second.scene.time:
        where = {
            code: f"{second.scene.time[code]}. {second.scene.place[code]}."
            for code in LANGUAGES
            if code in second.scene.time
        }
        where = {code: where.get(code) or next(iter(where.values())) for code in LANGUAGES}
        moved = (Line(0, "", "action", off=False, text=where),)
    part = first.scene.part if second.scene.part == "interlude" else second.scene.part
    scene = first.scene.model_copy(update={"part": "opening" if first.scene.part == "opening" else part})
    return Planned(scene, (*first.lines, *moved, *second.lines))


def _trimmed(told: list[Planned], cuts: int) -> list[Planned]:
    """A crowded episode keeps of each scene its last word, what is said of the planted object, and what
    opens and closes it; and no answer without what it was asked. A short one tells by pictures first."""
    full = max(1, (cuts - cuts * _SILENT_OF_15 // 15) // len(told)) if told else 1
    short = is_short(cuts)
    most = _LINES_AT_MOST * full
    room = max(2, min(int((_IN_SHORT if short else _LINES_PER_CUT) * cuts / max(1, len(told))), most))
    trimmed: list[Planned] = []
    for planned in _acted(told, cuts) if short else told:
        spoken = [index for index, line in enumerate(planned.lines) if line.kind != "action"]
        count = min(most, room + (short and planned.scene.part != "rise"))
        kept = _kept(_ranked(spoken, planned.lines), spoken, planned.lines, (count, most))
        lines = tuple(line for i, line in enumerate(planned.lines) if line.kind == "action" or i in kept)
        trimmed.append(replace(planned, lines=lines))
    return trimmed


def _kept(
    ranked: Sequence[int], spoken: Sequence[int], lines: Sequence[Line], room: tuple[int, int]
) -> set[int]:
    """The first so many of what is said, each with the question it answers. `room`: how many, and with
    questions at most; an answer whose question has no room goes too."""
    count, most = room
    asked = {answer: question for question, answer in pairwise(spoken) if _asks(lines[question])}
    kept: set[int] = set()
    for answer in ranked[:count]:
        chain, question = {answer}, asked.get(answer)
        while question is not None:
            chain.add(question)
            question = asked.get(question)
        if len(kept | chain) <= max(most, len(chain) if not kept else 0):
            kept |= chain
    return kept


def _ranked(spoken: Sequence[int], lines: Sequence[Line]) -> list[int]:
    """What is said, the last word first, then what tells the story, then from both ends inwards."""
    return sorted(
        spoken,
        key=lambda index: (
            index != spoken[-1],
            not _TOLD_FIRST.search(lines[index].text[LANGUAGES[0]]),
            min(spoken.index(index), len(spoken) - 1 - spoken.index(index)),
        ),
    )


def _asks(line: Line) -> bool:
    return line.text[LANGUAGES[0]].rstrip().endswith("?")


def _acted(told: Sequence[Planned], cuts: int) -> list[Planned]:
    """The scenes with as many actions as a short episode can show. Those it cannot do without (level 0), what
    it opens on, the last of a scene, and then what tells the story without words stay longest; what is said
    to one that is left out goes with it."""
    shown = list(told)
    while sum(len(_actions(one)) for one in shown) > max(cuts * _ACTS_OF_15 // 15, 2 * len(shown)):
        spare = [
            (_is_seen(planned.lines[at]), -len(_actions(planned)), number, at)
            for number, planned in enumerate(shown)
            for at in _actions(planned)[number == 0 : -1]
            if planned.lines[at].level > 0 and not _is_needed(planned, at)
        ]
        if not spare:
            break
        *_, number, at = min(spare)
        shown[number] = _without(shown[number], at)
    return shown


def _is_needed(planned: Planned, at: int) -> bool:
    """Whether an action shows what is wanted, is the only one with whoever is in the way, or is answered by
    what stays."""
    behind = planned.lines[at + 1]
    if "{wanted" in _words(planned.lines[at]) or (behind.kind != "action" and behind.level == 0):
        return True
    with_foe = [number for number in _actions(planned) if "{foe" in _words(planned.lines[number])]
    return with_foe == [at]


def _words(line: Line) -> str:
    return line.text[LANGUAGES[0]].lower()


def _is_seen(line: Line) -> bool:
    return bool(_SEEN_FIRST.search(line.text[LANGUAGES[0]]))


def _actions(planned: Planned) -> list[int]:
    return [number for number, line in enumerate(planned.lines) if line.kind == "action"]


def _without(planned: Planned, at: int) -> Planned:
    """A scene without one action and what is said to it, unless nothing would be said any more."""
    behind = takewhile(lambda line: line.kind != "action" and line.level > 0, planned.lines[at + 1 :])
    end = at + 1 + len(list(behind))
    rest = (*planned.lines[:at], *planned.lines[end:])
    spoken = any(line.kind != "action" for line in rest)
    return replace(planned, lines=rest if spoken else (*planned.lines[:at], *planned.lines[at + 1 :]))


def _filled(told: list[Planned], interludes: list[Planned], level: int, cuts: int) -> list[Planned]:
    """With many cuts and few scenes, interludes that are left follow on the scenes before the turn."""
    wanted = round(cuts * 0.8) - sum(len(planned.lines) for planned in told)
    turn = next((i for i, planned in enumerate(told) if planned.scene.part in ("turn", "end")), len(told))
    used: list[Planned] = []
    while wanted > 0 and interludes and level >= 2 and turn > 1:
        used.append(interludes.pop(0))
        wanted -= len(used[-1].lines)
    for number, extra in enumerate(used):
        index = 1 + number * (turn - 1) // len(used)
        told[index] = _joined(told[index], replace(extra, scene=staying(extra.scene, told[index].scene)))
    return told
