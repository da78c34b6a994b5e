"""Which face somebody has in a panel: by its words, by how a line is said or heard, by a scene's mood."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import cast

from engines.director.draft import Draft
from engines.director.tempers import Temper, is_beside, temper
from engines.director.vocabulary import Expression
from engines.kernel.document import in_language
from engines.text.document import Beat, Script
from presets.words import find

_DREAD = re.compile(
    r"숨죽|서늘|팽팽|아슬|섬뜩|얼어붙|죄어드|조여 오|숨 막히|침침|칠흑|캄캄|으스스"
    r"|\b(?:hushed|chilled|eerie|taut|on edge|uncanny|frozen|tightening|breathless|dusky|pitch dark)\b"
)
_STILL: Mapping[Expression, Expression] = {
    "worried": "sad", "embarrassed": "sad", "laugh": "sad", "smirk": "sad", "pout": "sad", "smile": "neutral",
}  # fmt: skip
"""In a scene of dread a face is grave: no drop of sweat, no grin."""
_IN_THE_WAY: Mapping[Expression, Expression] = {"smile": "neutral", "laugh": "neutral"}
_BESIDE: Mapping[Expression, Expression] = {
    "determined": "smile", "angry": "worried", "smirk": "smile", "pout": "worried",
}  # fmt: skip
"""Of whoever goes along, a face that could be an opponent's."""
_AT_FIRST: Mapping[Expression, Expression] = {"sad": "worried", "tired": "smile", "neutral": "smile"}
"""Of whoever goes along, where they are first seen: a sullen face would be an opponent's."""
_FEELING: Mapping[Expression, Expression] = {
    "neutral": "worried", "determined": "worried", "angry": "worried", "smirk": "worried", "pout": "worried",
    "smile": "worried", "laugh": "smile",
}  # fmt: skip
"""Of whoever goes along, where the hero fails."""


_AT_LAST: Mapping[Expression, Expression] = {
    "determined": "smile", "angry": "neutral", "pout": "neutral", "smirk": "smile", "tired": "smile",
    "worried": "smile",
}  # fmt: skip
"""Faces of a last picture in which nothing is told of who has them."""
_WENT_WELL: Mapping[Expression, Expression] = {**_AT_LAST, "neutral": "smile", "surprised": "laugh"}
"""And of the pictures before it in the last scene."""
_HOLD = re.compile(
    r"껴안|끌어안|얼싸안|안아 준|손을 (?:꼭 )?(?:맞)?잡|\b(?:hugs?|holds? hands|both arms round|arm in arm)\b"
)
_HELD: Mapping[Expression, Expression] = {**_WENT_WELL, "surprised": "smile", "sad": "smile"}
"""And of who is held, or holds another by the hand, at the very end."""
_AFRAID_OF_IT: tuple[Expression, ...] = ("sad", "worried", "scared", "tired", "neutral", "surprised")
"""Faces that nobody makes over the deed that does it."""
_BEFORE_LAST = 2
"""Counted from the end, the scene in which a story turns."""


def expression_of(person: str, draft: Draft, script: Script, seen: Sequence[str]) -> Expression:
    """By the words of the panel, one's own lines first; else by how the line is spoken, or heard.

    `seen` are the words that tell of the person.
    """
    face, now = _of_words(person, draft, script, seen), temper(person, draft, script)
    turns = len(script.scenes) > _BEFORE_LAST and draft.scene.id == script.scenes[-_BEFORE_LAST].id
    if (draft.way or (turns and draft.turns)) and person == script.cast[0].id and face in _AFRAID_OF_IT:
        return "determined"
    over, plain = draft.scene in script.scenes[1:][-1:], not _is_told(person, draft, script, seen)
    held = plain and any(_HOLD.search(words) for words in seen)
    if draft.purpose == "last" and face == "sad" and plain:
        # Whoever sinks down at the very end is worn out, and has not failed.
        return "neutral" if _DREAD.search(draft.scene.mood) else "smile"
    if over and held and draft.purpose != "last":
        # Whoever has found whom they looked for is glad, whatever the mood.
        return _HELD.get(face, face)
    if now not in ("", "glad") or _DREAD.search(draft.scene.mood):
        return face
    if draft.purpose == "last":
        # What went well ends with kind faces, whatever is asked on top.
        return (_HELD if held else _AT_LAST).get(face, face)
    # Whoever holds a hand tight at the end (손을 꼭 잡고) is glad, and not set on anything.
    if over and (face == "determined" or plain):
        return _WENT_WELL.get(face, face)
    if turns and face == "surprised" and draft.hands:
        # A shout over the deed that does it is no fright.
        return "smile" if draft.way else "determined"
    return face


def _is_told(person: str, draft: Draft, script: Script, seen: Sequence[str]) -> bool:
    """Whether words, or somebody's own line, say what face they have."""
    own = (in_language(one.text, script.languages[0]) for one in draft.beats if one.speaker == person)
    return any(find("expressions", words) for words in (*seen, *own))


def _of_words(person: str, draft: Draft, script: Script, seen: Sequence[str]) -> Expression:
    language = script.languages[0]
    own = [beat for beat in draft.beats if beat.speaker == person]
    now = temper(person, draft, script)
    for words in seen:
        if found := find("expressions", words):
            told = cast(Expression, found.key)
            return _FACES_OF["glad"].get(told, told) if draft.payoff and now == "glad" else told
    face = _as_said(person, own, draft, language)
    face = _FACES_OF[now].get(face, face) if now else face
    if not now and is_beside(person, script):
        # Whoever is not in the way is on the hero's side, and feels with them.
        if temper(script.cast[0].id, draft, script) in ("failing", "stopped"):
            face = _FEELING.get(face, face)
        elif draft.scene is script.scenes[0] and not _DREAD.search(draft.scene.mood):
            face = _AT_FIRST.get(face, _BESIDE.get(face, face))
        elif any(script.obstacle.values()):
            face = _BESIDE.get(face, face)
    elif not now and person != script.cast[0].id and draft.scene in script.scenes[:-_BEFORE_LAST]:
        # Nobody smiles who stands in the way.
        face = _IN_THE_WAY.get(face, face)
    said = [beat for beat in draft.beats if beat.speaker]
    if face == "laugh" and not own and said and is_left_open(said[-1], draft, language):
        face = "smile"
    if now == "glad":
        return face
    return _STILL.get(face, face) if _DREAD.search(draft.scene.mood) else face


def is_left_open(beat: Beat, draft: Draft, language: str) -> bool:
    """Whether an episode ends on what this line asks: whoever hears that laughs no longer."""
    return draft.purpose == "last" and in_language(beat.text, language).rstrip("”’\"' ").endswith("?")


def _as_said(person: str, own: Sequence[Beat], draft: Draft, language: str) -> Expression:
    """By the words of one's own lines, else by how they are said, else by how others' are heard."""
    for words in (in_language(beat.text, language) for beat in own):
        if found := find("expressions", words):
            return cast(Expression, found.key)
    if own and is_left_open(own[-1], draft, language) and _DREAD.search(draft.scene.mood):
        # What the episode leaves open: nobody asks that with a straight face.
        return "surprised" if draft.scene.beats.index(own[-1]) % 2 else "worried"
    if own and is_left_open(own[-1], draft, language):
        # It went well: a face in fright would tell another end.
        return "neutral"
    if own:
        return _by_manner(own[-1], language) or _in_turn(_by_mood(draft), _place(own[-1], draft))
    said = [beat for beat in draft.beats if beat.speaker and beat.speaker != person and not beat.off_panel]
    if said and draft.purpose not in ("reaction", "eyes") and said[-1].kind != "shout":
        return _listening(said[-1], draft, language)
    if any(beat.kind in ("shout", "sfx") for beat in draft.beats) or draft.purpose in ("reaction", "eyes"):
        return "surprised"
    return _by_mood(draft) if draft.purpose in ("action", "aftermath") else "neutral"


_FACES_OF: Mapping[Temper, Mapping[Expression, Expression]] = {
    "stern": {
        "neutral": "determined", "smile": "determined", "laugh": "smirk", "surprised": "angry",
        "worried": "determined", "embarrassed": "angry", "pout": "angry", "sad": "determined",
        "tired": "determined", "scared": "angry",
        "crying": "angry",
    },
    "shaken": {
        "neutral": "sad", "smile": "sad", "laugh": "sad", "smirk": "worried", "determined": "worried",
        "angry": "worried", "pout": "sad",
    },
    "yielding": {
        "neutral": "sad", "smile": "sad", "laugh": "smile", "smirk": "sad", "determined": "sad",
        "angry": "worried", "pout": "sad", "surprised": "worried",
    },
    "failing": {
        "neutral": "sad", "smile": "worried", "laugh": "sad", "smirk": "worried", "determined": "worried",
        "angry": "worried", "pout": "sad", "embarrassed": "worried",
    },
    "stopped": {
        "neutral": "worried", "smile": "determined", "laugh": "worried", "smirk": "determined",
        "pout": "worried", "embarrassed": "worried",
    },
    "glad": {
        "neutral": "smile", "worried": "smile", "tired": "smile", "determined": "laugh", "sad": "smile",
        "scared": "smile", "angry": "smile", "embarrassed": "smile", "smirk": "smile", "pout": "smile",
    },
}  # fmt: skip
"""What becomes of a face that lines and moods alone would give."""
_NEAR_FACES: Mapping[Expression, tuple[Expression, ...]] = {
    "neutral": ("neutral", "determined", "worried"),
    "smile": ("smile", "neutral", "smile", "determined"),
    "smirk": ("smirk", "neutral", "smile", "pout"),
    "worried": ("worried", "determined", "sad"),
    "scared": ("scared", "worried", "determined"),
    "sad": ("sad", "neutral", "tired"),
    "determined": ("determined", "smile", "worried"),
    "tired": ("tired", "determined", "worried"),
}
"""Faces near to a mood, by turns: nobody keeps the same one through a whole scene."""
_ANSWERED: Mapping[Expression, Expression] = {
    "angry": "worried", "crying": "worried", "sad": "worried", "scared": "worried", "laugh": "smile",
    "smile": "smile", "embarrassed": "smirk", "surprised": "neutral", "pout": "smirk", "tired": "worried",
}  # fmt: skip
"""How somebody looks who hears another with such a face."""


def _in_turn(mood: Expression, place: int) -> Expression:
    near = _NEAR_FACES.get(mood, (mood,))
    return near[place % len(near)]


def _place(beat: Beat, draft: Draft) -> int:
    """How many lines its speaker has said in the scene before."""
    own = [one.id for one in draft.scene.beats if one.speaker == beat.speaker]
    return own.index(beat.id) if beat.id in own else 0


def _listening(beat: Beat, draft: Draft, language: str) -> Expression:
    """Of who hears what another says: by how that is said, else beside the scene's mood."""
    found = find("expressions", in_language(beat.text, language))
    heard = cast(Expression, found.key) if found else _by_manner(beat, language)
    return _ANSWERED.get(heard, "neutral") if heard else _in_turn(_by_mood(draft), _place(beat, draft) + 1)


def _by_mood(draft: Draft) -> Expression:
    found = find("moods", draft.scene.mood)
    return cast(Expression, found.key) if found else "neutral"


def _by_manner(beat: Beat, language: str) -> Expression | None:
    words = in_language(beat.text, language).rstrip("”’\"' ")
    if beat.kind == "shout":
        return "surprised"
    if beat.kind == "whisper" or "…" in words:
        return "worried"
    if words.endswith("?"):
        return "surprised" if len(words) < 16 else None
    return "determined" if words.endswith("!") else None
