"""The script's lines as a table for a translator: a row a line, in reading order.

    id  panel  scene  speaker  kind  text.ko …  most_syllables.ko …  rows.ko …  seen  note

`rows.*` are the rows of type its balloon has now. `seen` says what the row held when it was saved, so that
what was changed in the script meanwhile is not taken back by a cell that nobody touched.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from engines.director.document import Storyboard
from engines.kernel.document import fingerprint, in_language
from engines.lettering.document import LetteredPanels
from engines.studio.limits import balloon_limit
from engines.text.document import Script

UNREAD = ("seen", "note")
"""`seen` is ours to compare with; a note is the translator's."""
_SEEN = re.compile(r"(\w+):([0-9a-f]{8})")


def columns(script: Script) -> tuple[str, ...]:
    return ("id", *_told(script)[:4], *texts(script), *_told(script)[4:], *UNREAD)


def texts(script: Script) -> tuple[str, ...]:
    return tuple(f"text.{language}" for language in script.languages)


def _told(script: Script) -> tuple[str, ...]:
    """Columns that are there to be read."""
    most = (f"most_{balloon_limit(language)[0]}.{language}" for language in script.languages)
    return ("panel", "scene", "speaker", "kind", *most, *(f"rows.{one}" for one in script.languages))


def rows(script: Script, board: Storyboard, lettered: LetteredPanels) -> list[dict[str, str]]:
    """One row a line under `columns`: in strip order, then those that are in no panel."""
    lines, set_in, homes = script.lines(), _set_in(lettered), _homes(script)
    found: list[dict[str, str]] = []
    for line, number in numbered(script, board).items():
        beat = lines[line]
        speaker = script.member(beat.speaker)
        row = {
            "id": line,
            "panel": str(number or ""),
            "scene": homes[line],
            "speaker": in_language(speaker.names, script.languages[0]) if speaker else "",
            "kind": beat.kind,
        }
        for language in script.languages:
            counted, most = balloon_limit(language)
            row[f"text.{language}"] = beat.text.get(language, "")
            row[f"most_{counted}.{language}"] = str(most)
            row[f"rows.{language}"] = str(set_in.get((line, language), ""))
        found.append({**row, "seen": _seen(script, row), "note": ""})
    return found


def numbered(script: Script, board: Storyboard) -> Mapping[str, int]:
    """Line → number of the panel it stands in, 0 for none; in reading order."""
    lines = script.lines()
    placed: dict[str, int] = {}
    for number, panel in enumerate(board.panels, start=1):
        for line in panel.lines:
            if line in lines:
                placed.setdefault(line, number)
    return {**placed, **{line: 0 for line in lines if line not in placed}}


def seen(row: Mapping[str, str]) -> Mapping[str, str]:
    """Language → digest of the text the row was saved with, and "row" → that of all that is only read."""
    return dict(_SEEN.findall(row.get("seen", "")))


def digest(text: str) -> str:
    return fingerprint(text)[:8]


def digest_told(script: Script, row: Mapping[str, str]) -> str:
    """Of the columns that are there to be read."""
    return fingerprint([row.get(name, "").strip() for name in _told(script)])[:8]


def _seen(script: Script, row: Mapping[str, str]) -> str:
    parts = [f"{language}:{digest(row[f'text.{language}'])}" for language in script.languages]
    return " ".join([*parts, f"row:{digest_told(script, row)}"])


def _set_in(lettered: LetteredPanels) -> Mapping[tuple[str, str], int]:
    """Line and language → rows of type in its balloons."""
    found: Counter[tuple[str, str]] = Counter()
    for panel in lettered.panels:
        for language, balloons in panel.balloons.items():
            for balloon in balloons:
                found[(balloon.line, language)] += len(balloon.text_lines)
    return found


def _homes(script: Script) -> Mapping[str, str]:
    """Line → its scene, by number and place."""
    return {
        beat.id: f"S#{number} {scene.place}"
        for number, scene in enumerate(script.scenes, start=1)
        for beat in scene.beats
    }
