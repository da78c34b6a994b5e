"""What QA and the Script tab show: rules that point at scenes, beats and cast members."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from engines.kernel.document import Finding, in_language
from engines.text.document import Beat, Brief, Script
from engines.text.notes import notes
from engines.text.unused import unused
from presets.words import find_all

SYLLABLES = 30
"""Hangul syllables a balloon holds comfortably at 800 px."""
WORDS = 25
"""English words a balloon holds comfortably at 800 px."""
_TOLD_SCENES = 3
"""With fewer scenes there is no turn to pay anything off at."""
LINES_PER_CUT = 3
"""More than this on average and balloons cover the pictures."""


def check(script: Script, brief: Brief) -> tuple[Finding, ...]:
    """Findings in reading order: how a script of one's own was understood, then what stands in it.

    Unknown speakers cannot occur: the document refuses them.
    """
    return (
        *notes(script, brief),
        *_whole(script, brief),
        *_scenes(script),
        *_beats(script),
        *_telling(script, brief),
        *_cast(script),
    )


def length_of(words: str, language: str) -> tuple[int, int]:
    """(length, limit): Hangul syllables for Korean, words for languages with spaces, else characters."""
    if language == "ko":
        return sum("가" <= character <= "힣" for character in words), SYLLABLES
    if language == "en":
        return len(words.split()), WORDS
    return sum(character.isalnum() for character in words), SYLLABLES


def _whole(script: Script, brief: Brief) -> Iterator[Finding]:
    lines = len(script.lines())
    if not lines:
        yield Finding(rule="script_no_lines", severity="warning")
    if not brief.script.strip() and len(script.scenes) != brief.scenes:
        values = {"scenes": len(script.scenes), "wanted": brief.scenes}
        yield Finding(rule="script_scene_count", severity="warning", values=values)
    if len(script.scenes) > script.cuts:
        values = {"scenes": len(script.scenes), "cuts": script.cuts}
        yield Finding(rule="script_cuts_few", severity="warning", values=values)
    elif lines > script.cuts * LINES_PER_CUT:
        values = {"lines": lines, "cuts": script.cuts, "needed": -(-lines // LINES_PER_CUT)}
        yield Finding(rule="script_lines_many", severity="warning", values=values)
    elif sum(1 for _ in script.beats()) * 2 < script.cuts:
        values = {"beats": sum(1 for _ in script.beats()), "cuts": script.cuts}
        yield Finding(rule="script_beats_few", severity="note", values=values)


def _scenes(script: Script) -> Iterator[Finding]:
    for number, scene in enumerate(script.scenes, start=1):
        if not scene.beats:
            yield Finding(
                rule="script_scene_empty", severity="warning", item=scene.id, values={"number": number}
            )
        elif not any(beat.is_line for beat in scene.beats):
            yield Finding(
                rule="script_scene_silent", severity="note", item=scene.id, values={"number": number}
            )
        if not scene.place.strip():
            yield Finding(
                rule="script_scene_place", severity="note", item=scene.id, values={"number": number}
            )


def _beats(script: Script) -> Iterator[Finding]:
    seen: dict[tuple[str, str | None, str], str] = {}
    lead = script.languages[0]
    empty = {
        code
        for code in script.languages
        if not any(beat.text.get(code, "").strip() for beat in script.beats())
    }
    for language in script.languages:
        if language in empty and any(beat.is_line for beat in script.beats()):
            yield Finding(rule="script_language_empty", severity="warning", values={"language": language})
    for beat in script.beats():
        yield from _wording(beat, script, empty)
        words = beat.text.get(lead, "").strip()
        key = (beat.kind, beat.speaker, words)
        # Short cries and sounds may return ("어?", "TAP TAP TAP"); a whole sentence said twice is a slip.
        if beat.is_line and beat.kind != "sfx" and len(words) > 8 and key in seen:
            yield Finding(rule="script_line_twice", severity="note", item=beat.id, values={"text": words})
        seen[key] = beat.id


def _wording(beat: Beat, script: Script, empty: Collection[str]) -> Iterator[Finding]:
    for language in script.languages:
        if language in empty:
            continue
        words = beat.text.get(language, "")
        if not words.strip():
            if beat.is_line:
                values = {"language": language, "text": in_language(beat.text, script.languages[0])[:40]}
                yield Finding(rule="script_text_missing", severity="warning", item=beat.id, values=values)
            continue
        length, limit = length_of(words, language)
        if beat.is_line and length > limit:
            values = {"language": language, "length": length, "limit": limit, "text": words[:40]}
            yield Finding(rule="script_line_long", severity="warning", item=beat.id, values=values)


def _telling(script: Script, brief: Brief) -> Iterator[Finding]:
    """What makes one read on; a script of one's own is told as its author wants it."""
    lead, told = script.languages[0], [scene for scene in script.scenes if scene.beats]
    if missing := unused(brief, script):
        yield Finding(rule="script_unused", severity="note", values={"words": ", ".join(missing)})
    if brief.script.strip() or len(told) < _TOLD_SCENES:
        return
    last = told[-1].beats[-1]
    if not last.is_line or "?" not in last.text.get(lead, "").replace("？", "?"):
        yield Finding(rule="script_no_question", severity="note", item=last.id)
    words = [" ".join(beat.text.get(lead, "") for beat in scene.beats) for scene in told]
    shown = " ".join(beat.text.get(lead, "") for beat in told[0].beats if not beat.is_line)
    first = _things(shown)
    later = {key for scene in words[len(words) // 2 :] for key in _things(scene)}
    own = brief.facts.object or in_language(script.thing, lead)
    kept = bool(own) and own in words[0] and any(own in scene for scene in words[len(words) // 2 :])
    if find_all("objects", shown) and not kept and not first.keys() & later:
        values = {"things": ", ".join(first.values())}
        yield Finding(rule="script_object_lost", severity="note", item=told[0].beats[0].id, values=values)


def _things(words: str) -> dict[str, str]:
    """Key → word of all that is named and could be picked up or looked at closely."""
    return {found.key: found.word for kind in ("details", "objects") for found in find_all(kind, words)}


def _cast(script: Script) -> Iterator[Finding]:
    speaking = {beat.speaker for beat in script.beats()}
    for member in script.cast:
        name = in_language(member.names, script.languages[0])
        if member.id not in speaking:
            yield Finding(rule="script_cast_mute", severity="note", item=member.id, values={"name": name})
