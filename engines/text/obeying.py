"""How the practice writer obeys a wish for a line or a scene.

By the rules it has, and where it has none not at all: it says so, and nothing is changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engines.kernel.document import Json
from engines.kernel.errors import InvalidInput
from engines.kernel.wishes import understood
from engines.text.answer import BeatRewritten, LineRewritten, SceneRewritten, Worded
from engines.text.document import SPOKEN, Beat, Scene
from engines.text.wordings import reworded
from presets import wishes

_KINDS = {"shout": "shout", "whisper": "whisper"}
"""Ways that make another kind of line of one that is spoken: it is directed anew then, so anger is none."""
_FEW = 3
"""Beats a scene keeps however short it is to be."""


def obeyed_line(inputs: Mapping[str, Json], take: int) -> LineRewritten:
    """The line as wished. Raises InvalidInput `wish_unclear`, and `wish_met` where nothing is left to do."""
    beat, names = Beat.model_validate(inputs["beat"]), _names(inputs)
    ways, about = understood(
        inputs["wish"], wishes()["line"].words, [name for one in names.values() for name in one]
    )
    if any(name not in names.get(beat.speaker or "", ()) for name in about):
        raise InvalidInput("wish_unclear", words=", ".join(about))
    made = _as_wished(beat, ways, take)
    if made == beat:
        raise InvalidInput("wish_met", item=beat.id)
    return LineRewritten(kind=made.kind, texts=_worded(made))


def obeyed_scene(inputs: Mapping[str, Json], take: int) -> SceneRewritten:
    """The scene as wished: every line the wish is about. Raises like `obeyed_line`."""
    scene, names = Scene.model_validate(inputs["scene"]), _names(inputs)
    ways, about = understood(
        inputs["wish"], wishes()["line"].words, [name for one in names.values() for name in one]
    )
    speakers = {cast for cast, called in names.items() if any(name in called for name in about)}
    spoken = [beat.id for beat in scene.beats if beat.kind in SPOKEN]
    beats = [_in_scene(beat, ways, speakers, spoken[-1] if spoken else "", take) for beat in scene.beats]
    if "shorter" in ways and not speakers:
        beats = _fewer(beats, scene.beats)
    if beats == list(scene.beats):
        raise InvalidInput("wish_met", item=scene.id)
    head = {name: getattr(scene, name) for name in ("place", "time", "mood", "summary")}
    return SceneRewritten(**head, beats=tuple(map(_answer, beats)))


def _names(inputs: Mapping[str, Json]) -> dict[str, tuple[str, ...]]:
    """Cast id → what they are called."""
    return {str(one["id"]): tuple(one["names"].values()) for one in inputs["cast"]}


def _as_wished(beat: Beat, ways: Sequence[str], take: int) -> Beat:
    for way in ways:
        speaks = beat.kind in SPOKEN - {"thought"}
        text = {code: reworded(way, words, beat.kind, code, take) for code, words in beat.text.items()}
        kind = _KINDS.get(way, beat.kind) if speaks else beat.kind
        beat = beat.model_copy(update={"kind": kind, "text": text})
    return beat


def _in_scene(beat: Beat, ways: Sequence[str], speakers: set[str], last: str, take: int) -> Beat:
    """One line of a scene: where somebody is named, theirs alone; else all that is said, of which only the
    last becomes a question or longer."""
    if speakers and beat.speaker not in speakers:
        return beat
    mine = [way for way in ways if way == "shorter" or beat.kind in SPOKEN]
    if not speakers:
        mine = [way for way in mine if way not in ("question", "longer") or beat.id == last]
    return _as_wished(beat, mine, take)


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
