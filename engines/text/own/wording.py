"""What both writers need: labels in the script's language, names that can be read back, text by lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engines.kernel.document import clean_text, in_language
from engines.text.document import Beat, CastMember, Scene, Script
from engines.text.own.reading import Part
from engines.text.own.settled import unread

KOREAN: Mapping[str, str] = {
    "title": "제목", "logline": "로그라인", "people": "등장인물", "mood": "분위기", "summary": "요약",
    "action": "지문", "narration": "내레이션", "sfx": "효과음", "dialogue": "대사", "thought": "속마음",
    "whisper": "속삭임", "shout": "외침", "phone": "전화 너머", "off": "화면 밖", "on": "화면 안",
    "cut": "{}컷", "nobody": "???",
}  # fmt: skip
ENGLISH: Mapping[str, str] = {
    "title": "Title", "logline": "Logline", "people": "Characters", "mood": "Mood", "summary": "Summary",
    "action": "Action", "narration": "Narration", "sfx": "SFX", "dialogue": "dialogue", "thought": "thinking",
    "whisper": "whispering", "shout": "shouting", "phone": "over the phone", "off": "off",
    "on": "on panel", "cut": "Cut {}", "nobody": "???",
}  # fmt: skip

_CLEAN = str.maketrans(":：()（）^", "  [][] ")


def labels(language: str) -> Mapping[str, str]:
    """The words that mark lines, in Korean or else in English."""
    return KOREAN if language == "ko" else ENGLISH


def manners(beat: Beat, words: Mapping[str, str]) -> list[str]:
    """How a spoken line is said, as labels; a voice from a phone is taken for one from elsewhere."""
    seen = [words["on"]] if beat.kind == "phone" and not beat.off_panel else []
    return [words[beat.kind], *seen] if beat.kind != "dialogue" else []


def rows(text: str) -> list[str]:
    """The lines of a text that hold anything, without the spaces around them."""
    return [line.strip() for line in clean_text(text).split("\n") if line.strip()]


def one_row(text: str) -> str:
    return " ".join(clean_text(text).split())


def place_and_time_of(scene: Scene, script: Script, language: str) -> tuple[str, str]:
    """What a scene's heading says. Where it says nothing, and its actions would be read instead, a "?"."""
    known = frozenset(name_of(member, language).casefold() for member in script.cast)
    told = ((beat, "\n".join(_words(beat, script, language))) for beat in scene.beats)
    # Beats that say nothing are not written, and so nothing is read behind them.
    parts = [Part(beat.kind, words, 0, cut=beat.cut) for beat, words in told if words.strip()]
    return unread(one_row(scene.place), one_row(scene.time), parts, known)


def title_of(script: Script, language: str) -> str:
    return one_row(script.title.get(language) or next(iter(script.title.values()), ""))


def name_of(member: CastMember | None, language: str) -> str:
    """A name without what would end it: colons, brackets, carets and line ends, and without a leading @."""
    if member is None:
        return KOREAN["nobody"]
    names = (member.names.get(language, ""), *member.names.values())
    cleaned = (one_row(name.translate(_CLEAN)).lstrip("@ ") for name in names)
    return next(filter(None, cleaned), member.id)


@dataclass(frozen=True)
class Turn:
    """A beat's turn to be written: `opens` is the cut that begins with it."""

    beat: Beat
    rows: list[str]
    opens: int | None


def turns(scene: Scene, script: Script, language: str) -> Iterator[Turn]:
    """The beats of a scene that say anything or open a cut.

    Last cuts in which nothing is said are left out where what is said next has no number: it would be
    read as theirs.
    """
    found = list(_turns(scene, script, language))
    if found and not found[-1].rows and not _goes_on_numbered(scene, script, language):
        while found and not found[-1].rows:
            found.pop()
    yield from found


def _goes_on_numbered(scene: Scene, script: Script, language: str) -> bool:
    """Whether the first thing that is said after the scene has a cut's number, or nothing is."""
    later = script.scenes[[one.id for one in script.scenes].index(scene.id) + 1 :]
    said = (beat for one in later for beat in one.beats if _words(beat, script, language))
    first = next(said, None)
    return first is None or first.cut is not None


def _turns(scene: Scene, script: Script, language: str) -> Iterator[Turn]:
    cut: int | None = None
    for beat in scene.beats:
        words = _words(beat, script, language)
        opens = beat.cut if beat.cut is not None and beat.cut != cut else None
        cut = beat.cut if beat.cut is not None else cut
        if words or opens is not None:
            yield Turn(beat, words, opens)


def _words(beat: Beat, script: Script, language: str) -> list[str]:
    return rows(beat.text.get(language, "")) or rows(in_language(beat.text, script.languages[0]))
