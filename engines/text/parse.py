"""A person's own script as plain text: `Name: what they say`, nothing dropped, nothing asked of a writer.

A line with a known kind of words before the colon or in brackets is that kind: `민지 (속마음): …`,
`효과음: 쾅`, `Narration: …`. A line that starts a scene (`S#1 옥상, 밤`, `INT. ROOFTOP - NIGHT`, `# …`)
does so. Whatever is none of these is an action.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from engines.kernel.document import clean_text
from engines.text.document import Beat, BeatKind, Brief, CastMember, Scene, Script

_HEADING = re.compile(
    r"^(?:S\s*#\s*\d*\.?|#{1,3}(?=\s)|\d+\s*장\.|장면\s*\d*\s*[.:]?|(?=(?:INT|EXT)[./]))\s*(.*)$",
    re.IGNORECASE,
)
_CUT = re.compile(r"^(?:컷|cut|panel)\s*#?\s*(\d{1,4})\s*[.:)]?\s*$", re.IGNORECASE)
_SPOKEN = re.compile(r"^([^\s:：][^:：]{0,23}?)\s*(?:[(（]([^()（）]{1,24})[)）])?\s*[:：]\s*(\S.*)$")
_KINDS: dict[str, BeatKind] = {
    **dict.fromkeys(("narration", "narrator", "caption", "내레이션", "나레이션"), "narration"),
    **dict.fromkeys(("sfx", "sound", "효과음", "의성어", "의태어"), "sfx"),
    **dict.fromkeys(("action", "지문"), "action"),
    **dict.fromkeys(("thought", "thinking", "thinks", "속마음", "독백", "생각"), "thought"),
    **dict.fromkeys(("whisper", "whispering", "whispers", "속삭임", "속삭이며", "작게"), "whisper"),
    **dict.fromkeys(("shout", "shouting", "shouts", "외침", "외치며", "소리치며", "크게"), "shout"),
}
_OFF = ("off", "o.s.", "v.o.", "화면 밖", "목소리")


@dataclass
class _Draft:
    """One scene while it is being read."""

    place: str
    time: str = ""
    beats: list[tuple[BeatKind, str, str, bool, int | None]] = field(
        default_factory=list[tuple[BeatKind, str, str, bool, int | None]]
    )


def parse_script(brief: Brief, mint: Callable[[str], str]) -> Script:
    """The script in `brief.script`; speakers join the given cast. Every non-blank line has its beat.

    Only the first language is filled: a missing one is a finding, not an error.
    """
    drafts = _read(clean_text(brief.script))
    language = brief.languages[0]
    people = {
        name.strip().casefold(): member.id
        for member in brief.cast
        for name in (member.id, *member.names.values())
    }
    cast = list(brief.cast)
    for draft in drafts:
        for _, speaker, _, _, _ in draft.beats:
            if speaker and speaker.casefold() not in people:
                member = CastMember(id=mint("ch"), names={language: speaker})
                people[speaker.casefold()] = member.id
                cast.append(member)
    title = brief.title.strip() or ("제목 없음" if language == "ko" else "Untitled")
    return Script(
        title={language: title},
        cast=tuple(cast),
        scenes=tuple(_scene(draft, people, language, mint) for draft in drafts),
        languages=brief.languages,
        cuts=brief.cuts,
    )


def _scene(draft: _Draft, people: Mapping[str, str], language: str, mint: Callable[[str], str]) -> Scene:
    return Scene(
        id=mint("scn"),
        place=draft.place,
        time=draft.time,
        beats=tuple(
            Beat(
                id=mint("bt"),
                kind=kind,
                text={language: words},
                speaker=people[speaker.casefold()] if speaker else None,
                off_panel=off,
                cut=cut,
            )
            for kind, speaker, words, off, cut in draft.beats
        ),
    )


def _read(text: str) -> list[_Draft]:
    drafts: list[_Draft] = []
    cut: int | None = None
    for raw in text.split("\n"):
        line = raw.strip()
        if not line:
            continue
        if number := _CUT.match(line):
            cut = int(number.group(1))
            continue
        if heading := _HEADING.match(line):
            place, _, time = re.sub(r"\s+[-–—]\s+|\s*/\s*", ", ", heading.group(1)).rpartition(", ")
            drafts.append(_Draft(place or time, time if place else ""))
            continue
        if not drafts:
            drafts.append(_Draft(""))
        drafts[-1].beats.append((*_beat(line), cut))
    return drafts


def _beat(line: str) -> tuple[BeatKind, str, str, bool]:
    """Kind, speaker ("" for none), words, off panel."""
    spoken = _SPOKEN.match(line)
    if spoken is None:
        return "action", "", line, False
    name, how, words = spoken.group(1).strip(), (spoken.group(2) or "").strip().casefold(), spoken.group(3)
    # A clock ("10:30") or an address ("https://…") is no speaker.
    if words.startswith("//") or not any(character.isalpha() for character in name):
        return "action", "", line, False
    whole = _KINDS.get(name.casefold())
    if whole in ("narration", "sfx", "action"):
        return whole, "", words.strip(), False
    kind: BeatKind = _KINDS.get(how, "dialogue")
    if kind in ("narration", "sfx", "action"):
        return kind, "", words.strip(), False
    known = not how or how in _KINDS or how in _OFF
    # A bracket that is no kind is a note on acting: it stays with the words, so that nothing is lost.
    return kind, name, words.strip() if known else f"({spoken.group(2)}) {words.strip()}", how in _OFF
