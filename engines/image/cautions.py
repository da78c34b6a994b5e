"""What to know before pictures are paid for: sheets that are missing or of no use, and crowded panels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engines.director.document import Panel, Storyboard
from engines.kernel.document import Finding, in_language
from engines.text.document import CastMember, Script

MOST_FIGURES = 4
"""People in one picture that models still tell apart; with more of them faces and clothes get mixed up."""
_SHOWN = 8
"""Panels named in one sentence."""


def cautions(
    storyboard: Storyboard, script: Script, *, most: int, real: bool, looked: bool = True
) -> tuple[Finding, ...]:
    """Findings of all, of people in the order of the cast, then of panels in strip order.

    `most` references go along with one picture; `real`: the painter is no practice one; `looked`: somebody
    will look for the faces in its pictures.
    """
    found = [*_of_cast(storyboard, script, real)]
    if real and not looked and any(panel.figures for panel in storyboard.panels):
        found.insert(0, Finding(rule="image_faces_not_found", severity="note"))
    for number, panel in enumerate(storyboard.panels, start=1):
        found += _of_panel(panel, script, number, most)
    return tuple(found)


def _of_cast(storyboard: Storyboard, script: Script, real: bool) -> Iterator[Finding]:
    some = any(member.sheet for member in script.cast)
    for member in script.cast:
        seen = [
            number
            for number, panel in enumerate(storyboard.panels, start=1)
            if any(figure.cast == member.id for figure in panel.figures)
        ]
        name = in_language(member.names, script.languages[0]) or member.id
        if member.sheet is None and some and seen:
            yield _warning("image_sheet_missing", member, name=name, panels=_numbers(seen), count=len(seen))
        elif member.sheet is not None and not seen:
            yield _warning("image_sheet_unused", member, name=name)
        elif member.sheet is not None and real and member.sheet.provider == "dummy":
            yield _warning("image_sheet_practice", member, name=name)


def _of_panel(panel: Panel, script: Script, number: int, most: int) -> Iterator[Finding]:
    people = list(dict.fromkeys(figure.cast for figure in panel.figures))
    sheets = sum(1 for one in people if (member := script.member(one)) and member.sheet)
    values = {"number": number, "count": len(panel.figures)}
    if sheets > most:
        values = {"number": number, "count": sheets, "limit": most}
        yield Finding(rule="image_references_many", severity="warning", item=panel.id, values=values)
    elif len(panel.figures) > MOST_FIGURES:
        yield Finding(rule="image_figures_many", severity="warning", item=panel.id, values=values)


def _warning(rule: str, member: CastMember, **values: object) -> Finding:
    return Finding(rule=rule, severity="warning", item=member.id, values=values)


def _numbers(numbers: Sequence[int]) -> str:
    shown = ", ".join(map(str, numbers[:_SHOWN]))
    return shown + (" …" if len(numbers) > _SHOWN else "")
