"""Marks at the start of a line: cut numbers and scene headings, Korean and English."""

from __future__ import annotations

import re
from dataclasses import dataclass

from presets.words import find

PLACES = ("장소", "배경", "place", "location", "setting")
TIMES = ("시간", "때", "시간대", "time")
MOODS = ("분위기", "mood")
"""What stands before a colon below a scene's heading."""

# One for one, so that places in the changed text are places in the line.
_NARROW = str.maketrans("：（）［］＃／０１２３４５６７８９　", ":()[]#/0123456789 ")

_OPEN, _SHUT = r"[\[(<【〈]?\s*", r"\s*[\])>】〉]?"
_ENDS = r"(?=$|[\s.:)\]\-–—/,(>】〉])"
_CUT = re.compile(
    rf"{_OPEN}(?:#?\s?(?P<a>[0-9]{{1,4}})\s?(?:컷|칸)|(?:컷|칸)\s?#?\s?(?P<b>[0-9]{{1,4}})){_ENDS}"
    rf"{_SHUT}\s*[.:)\-–—/]*\s*(?P<rest>.*)$"
)
# In running English a cut and a panel are things as well: more than a space must follow the number.
_CUT_EN = re.compile(
    rf"{_OPEN}(?:cut|panel)\s?#?\s?(?P<a>[0-9]{{1,4}})(?:{_SHUT}\s*$|\s*[.:)\]\-–—>]+\s*(?P<rest>.*)$)",
    re.IGNORECASE,
)
_RANGE = re.compile(
    rf"{_OPEN}#?\s?(?:(?:컷|칸)\s?)?(?P<a>[0-9]{{1,4}})\s?[~\-–,]\s?[0-9]{{1,4}}\s?(?:컷|칸)?{_SHUT}"
)
_NUMBER = re.compile(r"(?P<a>[0-9]{1,3})[.)](?:\s+(?P<rest>\S.*)|$)")

_SCENE = re.compile(
    r"(?:"
    r"S\s?#\s?[0-9]*[A-Z]?|#\s?[0-9]+|씬\s?#?\s?[0-9]+|신\s?#\s?[0-9]+|장면\s?#?\s?[0-9]+|장면(?=\s?:)"
    r"|제?\s?[0-9]{1,3}\s?장(?=\s?[.:]|$)|scene\s?#?\s?[0-9]+(?=\s*[.:\-–—]|$)"
    r"|scene\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*[.:\-–—]|$)"
    r")(?=$|[\s.:)\]\-–—/,>】〉])(?:\s*[.:)]|\s?[\-–—])?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_KOREAN_SCENE = re.compile(r"[\[<【〈]?\s*(?:S\s?#|#\s?[0-9]|씬)", re.IGNORECASE)
_PAGE = re.compile(
    r"[\[(<]?\s*(?:(?:page|pg\.?|p\.)\s?(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|twenty)"
    r"|[0-9]{1,3}\s?(?:페이지|쪽|p))\s*[:.]?\s*[\])>]?(?:\s*\([^()]{1,24}\))?",
    re.IGNORECASE,
)
"""`PAGE TWO`, `3페이지`: where a printed comic turns the leaf."""
_FADE = re.compile(r"FADE (?:IN|OUT|TO BLACK|TO WHITE)[.:]?$")
_PAIRS = {"[": "]", "<": ">", "【": "】", "〈": "〉"}
_MARKDOWN = re.compile(r"#{1,3}\s+(?:[0-9]{1,3}[.)]\s+)?(?P<rest>\S.*)$")
_SLUG = re.compile(
    r"(?:INT\.?\s?/\s?EXT|EXT\.?\s?/\s?INT|INT|EXT|EST|I\s?/\s?E)(?P<end>\.|\s)\s*\S", re.IGNORECASE
)
_HOUR = re.compile(
    r"새벽|아침|오전|정오|대낮|한낮|오후|점심|저녁|심야|자정|노을|해\s?질|해\s?뜰|(?<![가-힣])[밤낮](?![가-힣])"
    r"|\b(?:day|night|morning|noon|afternoon|evening|dusk|dawn|midnight|sunset|sunrise|later|continuous)\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"(?:다음|이튿|며칠|몇)\s?(?:날|뒤|후|달|해)|잠시\s?(?:뒤|후)|\b(?:next|the following) ", re.IGNORECASE
)
_TELLS = re.compile(r"[다요]$|[가-힣](?:이|가|을|를)\s|\b(?:is|are|was|were|the \w+ \w+s)\b")
"""What shows a sentence, and no heading."""
_LONGEST_PLAIN = 30
_SENTENCES = re.compile(r"(?P<place>.*\w{2,})\.\s+(?P<time>[^.]*\w)\.?$")
"""`부엌. 저녁.`: place and time as two sentences."""
_LONGEST_TIME = 24
_BRACKETED = re.compile(r"(?P<place>[^()]*\S)\s*\((?P<time>[^()]+)\)$")


def narrow(line: str) -> str:
    """The line with full-width punctuation and digits as plain ones, of the same length."""
    return line.translate(_NARROW)


@dataclass(frozen=True)
class Cut:
    """A cut's number and what follows it on its line."""

    number: int
    rest: str
    several: bool = False


def read_cut(line: str) -> Cut | None:
    """`1컷`, `컷 1`, `[컷 1]`, `(1컷)`, `#1컷 - …`, `Cut 1.`; `5~6컷` is the fifth, and `several`."""
    flat = narrow(line)
    if "컷" in flat[:12] or "칸" in flat[:12]:
        if several := _RANGE.match(flat):
            return Cut(int(several["a"]), line, several=True)
        if found := _CUT.match(flat):
            return Cut(int(found["a"] or found["b"]), line[found.start("rest") :].strip())
        return None
    if found := _CUT_EN.match(flat):
        rest = line[found.start("rest") :] if found["rest"] else ""
        return Cut(int(found["a"]), rest.strip())
    return None


def read_number(line: str) -> Cut | None:
    """`1)` or `1.` with or without words after it: a cut only where a whole script is numbered so."""
    found = _NUMBER.match(narrow(line))
    if found is None:
        return None
    return Cut(int(found["a"]), line[found.start("rest") :].strip() if found["rest"] else "")


def read_scene(line: str) -> str | None:
    """What stands behind `S#1.`, `#1`, `씬1`, `장면 1 —`, `1장.`, `Scene 1:` or `# `; None for other lines.

    Behind `S#1` a dash after two spaces belongs to a heading without a place: so one is written.
    """
    shut = _PAIRS.get(line[:1])
    if shut and shut in line:
        line = line[1:].replace(shut, "" if line.endswith(shut) else " ", 1).strip()
    flat = narrow(line)
    found = _SCENE.match(flat) or _MARKDOWN.match(flat)
    if found is None:
        return None
    rest = line[found.start("rest") : found.end("rest")].strip()
    return (
        f"- {rest}" if _HOUR.fullmatch(rest) and flat[: found.start("rest")].rstrip()[-1:] in "-–—" else rest
    )


def is_slug(line: str, *, alone: bool) -> bool:
    """Whether a line begins as a heading of a screenplay does: `INT. ROOFTOP - NIGHT`.

    Without its full stop or in small letters it must stand `alone`, with blank lines around it.
    """
    found = _SLUG.match(line)
    if found is None:
        return False
    return alone or (found["end"] == "." and line[: found.start("end")].isupper())


def opens(line: str) -> bool:
    """Whether the story begins at a line: a scene, with or without a number before its slug, a cut, or what
    is told of a scene."""
    numbered = read_number(line)
    slug = is_slug(line, alone=False) or (numbered is not None and is_slug(numbered.rest, alone=False))
    label = narrow(line).partition(":")[0].strip().casefold()
    return slug or read_scene(line) is not None or bool(read_cut(line)) or label in (*PLACES, *TIMES, *MOODS)


def is_page(line: str) -> bool:
    """`PAGE TWO`, `3페이지`."""
    return _PAGE.fullmatch(narrow(line)) is not None


def is_transition(line: str) -> bool:
    """`SMASH CUT TO:`, `FADE OUT.`"""
    return line.isupper() and (line.endswith(" TO:") or _FADE.match(line) is not None)


def ends_speech(line: str) -> bool:
    """A cut's number or a scene's in Korean fashion: right under what somebody says it is no part of it."""
    if "컷" in line or "칸" in line:
        return read_cut(line) is not None
    return _KOREAN_SCENE.match(narrow(line)) is not None and read_scene(line) is not None


def is_section(line: str) -> bool:
    """`# Act one`, but not `#1`: that is a scene's number."""
    words = line.lstrip("#")
    return line[0] == "#" and bool(words.strip()) and not words[0].isdigit()


def time_and_place(line: str) -> tuple[str, str] | None:
    """`밤, 옥상`, `다음 날, 교실`, `Rooftop, night` as place and time: an hour and a kind of place, and
    nothing else. None for other lines."""
    parts = [part.strip() for part in narrow(line).split(",")]
    if len(parts) != 2 or not all(parts) or len(line) > _LONGEST_PLAIN or line[-1] in ".!?…~\"'”’":
        return None
    if read_scene(line) is not None or read_cut(line) or is_slug(line, alone=True):
        return None
    for time, place in (parts, parts[::-1]):
        hour = _HOUR.search(time) or _LATER.search(time)
        told = _TELLS.search(time) or _TELLS.search(place)
        if hour and not told and find("places", place) and not _HOUR.search(place):
            return place, time
    return None


def place_and_time(words: str, first: str = "/") -> tuple[str, str]:
    """A heading in two: behind the last " / " or " - " stands the time (`first` is looked for first).

    Behind a comma, in brackets or at a slash without spaces only what names an hour is a time.
    """
    flat = f" {narrow(words)} ".replace("–", "-").replace("—", "-")
    for mark in (first, "-" if first == "/" else "/"):
        at = flat.rfind(f" {mark} ")
        if at >= 0:
            return words[:at].strip(), words[at + 2 :].strip()
    if (found := _BRACKETED.match(narrow(words))) and _HOUR.search(found["time"]):
        return found["place"], words[found.start("time") : found.end("time")].strip()
    for mark in (",", "/"):
        before, _, after = narrow(words).rpartition(mark)
        if before.strip() and len(after) <= _LONGEST_TIME and _HOUR.search(after):
            return words[: len(before)].strip(), words[len(before) + 1 :].strip()
    found = _SENTENCES.match(narrow(words))
    if found and _HOUR.search(found["time"]) and len(found["time"]) <= _LONGEST_TIME:
        return words[: found.end("place")].strip(), words[found.start("time") : found.end("time")].strip()
    return words, ""
