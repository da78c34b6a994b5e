"""Which words of an instruction this painter can draw, and which it cannot."""

from __future__ import annotations

from dataclasses import replace

from engines.kernel.context import PaintRequest
from engines.kernel.wishes import telling
from engines.providers.painters.dummy.finish import ASKED
from engines.providers.painters.dummy.picture import draw
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.retold import heard_of_looks
from engines.providers.painters.dummy.retouch import gone_of, said_before, together
from engines.providers.painters.dummy.seating import SEATS, SPREADS
from engines.providers.painters.dummy.words import (
    EXPRESSIONS,
    HOURS,
    OBJECTS,
    PLACES,
    POSES,
    WEATHERS,
    colour_table,
    spans,
)

_KNOWN = (ASKED, POSES, EXPRESSIONS, WEATHERS, HOURS, PLACES, OBJECTS, SEATS, SPREADS)


def heard(instruction: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(words it knows, words it does not), as they stand in the instruction."""
    gone = gone_of(instruction)
    text = instruction.lower().replace("_", " ")
    for what in gone:
        text = text.replace(what.lower(), " " * len(what))
    found: list[tuple[int, int]] = []
    for table in (*_KNOWN, colour_table()):
        found += [(start, end) for start, end, _ in spans(text, table)]
    found += heard_of_looks(text)
    known: list[str] = []
    left = text
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if left[start:end].strip() == text[start:end].strip():
            known.append(text[start:end].strip())
            # A Korean word goes with what is written on to it.
            stop = end
            while stop < len(left) and "가" <= left[stop] <= "힣":
                stop += 1
            left = left[:start] + " " * (stop - start) + left[stop:]
    return tuple(dict.fromkeys(known)), tuple(dict.fromkeys((*gone, *telling(left))))


def changes(request: PaintRequest) -> bool:
    """Whether the instruction of a change makes another picture: not one that is so already, or that this
    framing cannot show."""
    before, after = read(said_before(request)), read(together(request))
    area = (0.0, 0.0, float(request.width), float(request.height)) if request.mask else None
    # A word may be understood and still show nothing: weather in a room without a window.
    return (
        replace(before, notes=()) != replace(after, notes=())
        and draw(before, area)[0] != draw(after, area)[0]
    )
