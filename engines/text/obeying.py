"""How the practice writer obeys a wish for a line or a scene.

By the rules it has. Of a wish that it knows in part it does that part, and names the rest; where it knows
none of it, it says so, and nothing is changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zlib import crc32

from engines.kernel.document import Json
from engines.kernel.errors import InvalidInput
from engines.kernel.wishes import understood
from engines.text.answer import BeatRewritten, LineRewritten, SceneRewritten, Worded
from engines.text.document import SPOKEN, Beat, Scene
from engines.text.temper import is_flat, is_loud
from engines.text.wordings import reworded
from presets import wishes

_KINDS = {"shout": "shout", "whisper": "whisper"}
"""Ways that make another kind of line of one that is spoken: it is directed anew then, so anger is none."""
_OPENING = ("angry", "hesitant", "polite", "casual")
"""Ways that may put something before a line."""
_FEW = 3
"""Beats a scene keeps however short it is to be."""


def obeyed_line(inputs: Mapping[str, Json], take: int) -> LineRewritten:
    """The line as wished. Raises InvalidInput `wish_unclear`, and `wish_met` where nothing is left to do."""
    beat, names = Beat.model_validate(inputs["beat"]), _names(inputs)
    wish = understood(
        inputs["wish"], wishes()["line"].words, [name for one in names.values() for name in one]
    )
    if any(name not in names.get(beat.speaker or "", ()) for name in wish.about):
        raise InvalidInput("wish_unclear", words=", ".join(wish.about))
    made = _as_wished(beat, wish.ways, _turn(beat, take))
    if made == beat:
        raise _nothing(beat.id, wish.unmet)
    return LineRewritten(kind=made.kind, texts=_worded(made), unmet=wish.unmet)


def obeyed_scene(inputs: Mapping[str, Json], take: int) -> SceneRewritten:
    """The scene as wished: every line the wish is about. Raises like `obeyed_line`."""
    scene, names = Scene.model_validate(inputs["scene"]), _names(inputs)
    wish = understood(
        inputs["wish"], wishes()["line"].words, [name for one in names.values() for name in one]
    )
    speakers = {cast for cast, called in names.items() if any(name in called for name in wish.about)}
    beats = _in_scene(scene, wish.ways, speakers, take)
    if "shorter" in wish.ways and not speakers:
        beats = _fewer(beats, scene.beats)
    if beats == list(scene.beats):
        raise _nothing(scene.id, wish.unmet)
    head = {name: getattr(scene, name) for name in ("place", "time", "mood", "summary")}
    return SceneRewritten(**head, beats=tuple(map(_answer, beats)), unmet=wish.unmet)


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
    for beat in scene.beats:
        short = [way for way in ways if way == "shorter" and not speakers]
        fitting = [way for way in ways if _fits(way, beat, mine, bool(speakers))] if beat in mine else short
        opens = bool(fitting) and beat.kind != "thought" and beat.speaker not in opened
        turn = _turn(scene.beats[0], take) + len(opened) * 2
        if opens and any(way in _OPENING for way in fitting):
            opened[beat.speaker] = turn
        made.append(_as_wished(beat, fitting, turn, opens))
    return made


def _fits(way: str, beat: Beat, lines: Sequence[Beat], named: bool) -> bool:
    """Whether a line of a scene is one for that way: nobody thanks in anger, and no cry hesitates."""
    if way in ("question", "longer"):
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
        id=beat.id,
        kind=beat.kind,
        speaker=beat.speaker or "",
        texts=_worded(beat),
        off_panel=beat.off_panel,
    )


def _worded(beat: Beat) -> tuple[Worded, ...]:
    return tuple(Worded.model_validate({"lang": code, "text": words}) for code, words in beat.text.items())
