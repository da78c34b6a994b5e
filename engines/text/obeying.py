"""How the practice writer obeys a wish for a line or a scene.

By the rules it has. Of a wish that it knows in part it does that part, and names the rest; where it knows
none of it, it says so, and nothing is changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from zlib import crc32

from engines.kernel.document import Json
from engines.kernel.errors import InvalidInput
from engines.kernel.left_out import removals
from engines.kernel.wishes import Understood, telling, understood, whole_words
from engines.text.additions import Addition, additions
from engines.text.answer import BeatRewritten, LineRewritten, SceneRewritten, Worded
from engines.text.document import SPOKEN, Beat, Scene
from engines.text.moods import MOODS, mood_of_scene
from engines.text.putting import NEW, put_in, scene_with
from engines.text.removals import line_without, without
from engines.text.temper import is_flat, is_loud
from engines.text.wordings import reworded
from presets import wishes

_KINDS = {"shout": "shout", "whisper": "whisper", "calm": "dialogue"}
"""Ways that make another kind of line of one that is spoken: it is directed anew then, so anger is none."""
_OPENING = ("angry", "hesitant", "polite", "casual")
"""Ways that may put something before a line."""
_PUT = re.compile(
    r"\b(?:add|include|put in)\b|(?:추가|더)(?:해|하)?[가-힣]*(?:\s?줘|\s?주세요)", re.IGNORECASE
)
_SET = ("hour", "weather")
"""What is put in that may be so already: nothing is in the way of it then."""
_LAST = re.compile(r"\b(?:last|final)\b|마지막|맨 끝", re.IGNORECASE)
"""Of a scene's lines: the last one is meant."""
_FEW = 3
"""Beats a scene keeps however short it is to be."""


def obeyed_line(inputs: Mapping[str, Json], take: int) -> LineRewritten:
    """The line as wished. Raises InvalidInput `wish_unclear`, and `wish_met` where nothing is left to do."""
    beat, names = Beat.model_validate(inputs["beat"]), _names(inputs)
    out, rest = removals(inputs["wish"])
    put, wish = _read(rest, names, out)
    if any(name not in names.get(beat.speaker or "", ()) for name in wish.about):
        raise InvalidInput("wish_unclear", words=", ".join(whole_words(wish.about, inputs["wish"])))
    turn = _turn(beat, take)
    less = beat
    for what in out:
        less = line_without(less, what, names)
    made = put_in(_as_wished(less, wish.ways, turn), put, turn, names)
    left = [what for what in out if line_without(beat, what, names) == beat]
    idle = [wish.asked[way] for way in wish.ways if _as_wished(less, [way], turn) == less]
    untold = [one.words for one in put if one.kind not in _SET and put_in(beat, [one], turn, names) == beat]
    if made == beat:
        raise _nothing(beat.id, whole_words((*wish.unmet, *untold), inputs["wish"]))
    unmet = whole_words((*wish.unmet, *idle, *untold, *left), inputs["wish"])
    return LineRewritten(kind=made.kind, texts=_worded(made), unmet=unmet)


def obeyed_scene(inputs: Mapping[str, Json], take: int) -> SceneRewritten:
    """The scene as wished: every line the wish is about. Raises like `obeyed_line`."""
    scene, names = Scene.model_validate(inputs["scene"]), _names(inputs)
    last = bool(_LAST.search(inputs["wish"]))
    out, rest = removals(inputs["wish"])
    put, wish = _read(_LAST.sub(" ", rest) if last else rest, names, out)
    speakers = {cast for cast, called in names.items() if any(name in called for name in wish.about)}
    lead = str(inputs["languages"][0])
    less = scene
    for what in out:
        less = less.model_copy(update={"beats": tuple(without(less.beats, what, names))})
    left = [what for what in out if without(scene.beats, what, names) == list(scene.beats)]
    made = _changed(less, wish.ways, speakers, take, lead, last=last)
    told, beats = scene_with(made, put, names)
    # Each part of the wish by itself: what of it nothing comes of is said, and not done in the report alone.
    idle = [
        wish.asked[way] for way in wish.ways if _changed(less, [way], speakers, take, lead, last=last) == less
    ]
    still = [one for one in put if _same(scene, *scene_with(scene, [one], names))]
    untold = [one.words for one in still if one.kind not in _SET]
    if _same(scene, told, beats):
        silent = wish.about if speakers and not any(one.speaker in speakers for one in scene.beats) else ()
        raise _nothing(scene.id, whole_words((*wish.unmet, *untold, *silent), inputs["wish"]))
    head = {name: getattr(told, name) for name in ("place", "time", "mood", "summary")}
    unmet = whole_words((*wish.unmet, *idle, *(one.words for one in still), *left), inputs["wish"])
    return SceneRewritten(**head, beats=tuple(map(_answer, beats)), unmet=unmet)


def _changed(
    scene: Scene, ways: Sequence[str], speakers: set[str], take: int, lead: str, *, last: bool
) -> Scene:
    """The scene in those ways, without what is put into it; its `last` line alone where that is meant."""
    beats = _in_scene(scene, ways, speakers, take)
    if last:
        ends = [
            beat.id
            for beat in scene.beats
            if beat.kind in SPOKEN and beat.speaker in (speakers or {beat.speaker})
        ]
        beats = [new if new.id in ends[-1:] else old for new, old in zip(beats, scene.beats, strict=True)]
    elif "shorter" in ways and not speakers:
        beats = _fewer(beats, scene.beats)
    mood = scene.mood
    for way in ways:
        if way in MOODS and not speakers:
            mood = mood_of_scene(way, mood, lead)
    return scene.model_copy(update={"beats": tuple(beats), "mood": mood})


def _same(scene: Scene, told: Scene, beats: Sequence[Beat]) -> bool:
    """Whether nothing of a scene is another than before but its mood: that alone nobody would see."""
    return list(beats) == list(scene.beats) and told.time == scene.time


def _read(
    text: str, names: Mapping[str, Sequence[str]], out: Sequence[str] = ()
) -> tuple[tuple[Addition, ...], Understood]:
    """What is to be put in, and what else is wished than that and what is to be left `out`. Raises
    `wish_unclear` where it is none of them."""
    called = [name for one in names.values() for name in one]
    put, rest = additions(text, called)
    # "add more detail": that something is to be put in says nothing beside what it is.
    rest = _PUT.sub(" ", rest) if _PUT.sub(" ", rest).strip() else rest
    if not put and not out:
        return (), understood(rest, wishes()["line"].words, called)
    try:
        return put, understood(rest, wishes()["line"].words, called)
    except InvalidInput:
        # Nothing else is asked, or nothing that is known: that is named, and the rest is done.
        return put, Understood((), (), tuple(telling(rest)))


def _nothing(item: str, unmet: Sequence[str]) -> InvalidInput:
    """Of a wish that is known in part, and that part is so already, the rest is what is in the way."""
    return (
        InvalidInput("wish_unclear", words=", ".join(unmet)) if unmet else InvalidInput("wish_met", item=item)
    )


def _turn(beat: Beat, take: int) -> int:
    """Which of several ways a line takes: not the same for each, another one when it is wished again."""
    return crc32(beat.id.encode()) % 1000 + take


def _names(inputs: Mapping[str, Json]) -> dict[str, tuple[str, ...]]:
    """Cast id → what they are called."""
    return {str(one["id"]): tuple(one["names"].values()) for one in inputs["cast"]}


def _as_wished(beat: Beat, ways: Sequence[str], turn: int, opens: bool = True) -> Beat:
    for way in ways:
        speaks = beat.kind in SPOKEN - {"thought"}
        text = {code: reworded(way, words, beat.kind, code, turn, opens) for code, words in beat.text.items()}
        kind = _KINDS.get(way, beat.kind) if speaks else beat.kind
        beat = beat.model_copy(update={"kind": kind, "text": text})
    return beat


def _in_scene(scene: Scene, ways: Sequence[str], speakers: set[str], take: int) -> list[Beat]:
    """The scene's lines: where somebody is named theirs alone, else all that is said, of which only the last
    becomes a question or longer. What is put before a line stands before each one's first alone."""
    said = [beat for beat in scene.beats if beat.kind in SPOKEN]
    mine = [beat for beat in said if beat.speaker in speakers] if speakers else said
    opened: dict[str | None, int] = {}
    made: list[Beat] = []
    last_seen = next((beat.id for beat in reversed(scene.beats) if beat.kind == "action"), "")
    for beat in scene.beats:
        short = [way for way in ways if way == "shorter" and not speakers]
        # What is to be told in more detail is seen in more detail, too.
        short += [way for way in ways if way == "longer" and not speakers and beat.id == last_seen]
        fitting = [way for way in ways if _fits(way, beat, mine, bool(speakers))] if beat in mine else short
        opens = bool(fitting) and beat.kind != "thought" and beat.speaker not in opened
        turn = _turn(scene.beats[0], take) + len(opened) * 2
        if opens and any(way in _OPENING for way in fitting):
            opened[beat.speaker] = turn
        made.append(_as_wished(beat, fitting, turn, opens))
    return made


def _fits(way: str, beat: Beat, lines: Sequence[Beat], named: bool) -> bool:
    """Whether a line of a scene is one for that way: nobody thanks in anger, and no cry hesitates."""
    if way in ("question", "longer", *MOODS):
        return named or beat.id == [one.id for one in lines][-1]
    unfit = {"angry": is_flat, "hesitant": is_loud}.get(way)
    if unfit is None:
        return True
    quiet = ("whisper", "thought") if way == "angry" else ("shout",)
    left = [one for one in lines if one.kind not in quiet and not any(map(unfit, one.text.values()))]
    return not left or beat in left


def _fewer(beats: Sequence[Beat], before: Sequence[Beat]) -> list[Beat]:
    """A scene to be shorter: where no line of it could be, without one of the actions inside it."""
    if list(beats) != list(before) or len(beats) <= _FEW:
        return list(beats)
    silent = [beat for beat in beats[1:-1] if not beat.is_line] or list(beats[1:-1])
    return [beat for beat in beats if beat.id != silent[-1].id]


def _answer(beat: Beat) -> BeatRewritten:
    return BeatRewritten(
        id="" if beat.id == NEW else beat.id,
        kind=beat.kind,
        speaker=beat.speaker or "",
        texts=_worded(beat),
        off_panel=beat.off_panel,
    )


def _worded(beat: Beat) -> tuple[Worded, ...]:
    return tuple(Worded.model_validate({"lang": code, "text": words}) for code, words in beat.text.items())
