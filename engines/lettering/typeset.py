"""Line breaking for balloons: an exact search over breaks for each number of lines.

Widths are measured once in em; they are linear in size, so no size needs measuring again. For each
number of lines the dynamic programme fits the words to the profile of a balloon of that many lines;
the balloon that results is then judged whole (area, proportion, breaks by sense), and the best ones
are offered to the placer: a wide or a tall one may fit where the best does not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from engines.lettering.fit import Band, exponent, oval
from engines.lettering.typeface import Type
from engines.lettering.words import Atom, split_wide

_LONG = 70
"""Atoms from which lines are simply filled: nobody judges the shape of such a block."""
_NOMINAL = (0.74, 0.12)
"""Ink above and below the baseline in em while only comparing; real ink decides the outline."""
_ORPHAN = 3.0
"""What a single short word on the last line costs, in breaks that make no sense."""
SENSE = 0.13
"""What a break that makes no sense costs, in parts of the balloon's area."""
_SPREAD = (1.03, 1.2)
"""Widths to aim at, in parts of what an even spread over the profile would need."""


@dataclass(frozen=True)
class Setting:
    """One way to break a text. `score` compares settings of the same text; `width` is in em."""

    lines: tuple[str, ...]
    width: float
    score: float


@dataclass(frozen=True)
class Measured:
    """Atoms with where each would begin and end on one line, in em."""

    atoms: tuple[Atom, ...]
    starts: tuple[float, ...]
    """Distance in em from the first atom's start to each atom's start, as if on one line."""
    ends: tuple[float, ...]

    def width(self, first: int, last: int) -> float:
        return self.ends[last] - self.starts[first]

    def text(self, first: int, last: int) -> str:
        rest = self.atoms[first + 1 : last + 1]
        return self.atoms[first].text + "".join((" " if a.gap else "") + a.text for a in rest)


def settings(
    atoms: Sequence[Atom], type_: Type, widest: float, leading: float, air: float, square: bool = False
) -> list[Setting]:
    """Ways to break a text with no line wider than `widest` em, best first, one a number of lines.

    `square` is for boxes: lines as even as can be instead of widest in the middle.
    """
    whole = [part for atom in atoms for part in _narrowed(atom, type_, widest)]
    measured = measure(whole, type_)
    if len(whole) > _LONG:
        return [_filled(measured, widest, leading)]
    found: list[Setting] = []
    for count in _counts(measured, widest, leading):
        profile = _profile(count, leading, air, square)
        options = [
            option
            for spread in _SPREAD
            if (option := _broken(measured, profile, spread, widest, leading, air, square))
        ]
        if options:
            found.append(min(options, key=lambda option: option.score))
    return sorted(found, key=lambda option: option.score) or [_filled(measured, widest, leading)]


def _narrowed(atom: Atom, type_: Type, widest: float) -> list[Atom]:
    if type_.advance(atom.text) <= widest:
        return [atom]
    return split_wide(atom, lambda text: type_.advance(text) <= widest)


def measure(atoms: Sequence[Atom], type_: Type) -> Measured:
    """Every atom's width, once and for all sizes."""
    space, pen = type_.advance(" "), 0.0
    starts, ends = list[float](), list[float]()
    for atom in atoms:
        pen += space if atom.gap and ends else 0.0
        starts.append(pen)
        pen += type_.advance(atom.text)
        ends.append(pen)
    return Measured(tuple(atoms), tuple(starts), tuple(ends))


def _counts(measured: Measured, widest: float, leading: float) -> range:
    """Numbers of lines worth trying: around a block of 2:1, never fewer than the width allows."""
    total = measured.ends[-1]
    forced = 1 + sum(atom.forced for atom in measured.atoms)
    ideal = round(math.sqrt(total / leading / 2.0))
    least = max(forced, math.ceil(total / widest), 1)
    first = max(least, ideal - 1)
    return range(first, min(max(first, ideal + 2, least + 1), len(measured.atoms)) + 1)


def _profile(count: int, leading: float, air: float, square: bool) -> list[float]:
    """Half width of each line's place in a balloon of `count` lines, the widest one 1."""
    if square:
        return [1.0] * count
    ink = sum(_NOMINAL)
    half = ((count - 1) * leading + ink) / 2
    n, b = exponent(count), half + air * 1.25
    reach = [abs((line - (count - 1) / 2) * leading) + ink / 2 for line in range(count)]
    widths = [max(1 - (min(y, b * 0.98) / b) ** n, 0.05) ** (1 / n) for y in reach]
    return [width / max(widths) for width in widths]


def _broken(
    measured: Measured,
    profile: Sequence[float],
    spread: float,
    widest: float,
    leading: float,
    air: float,
    square: bool,
) -> Setting | None:
    aim = max(measured.ends[-1] / sum(profile) * spread, _widest_atom(measured))
    targets = [min(share * aim, widest) for share in profile]
    breaks = breaks_of(measured, targets, aim, [widest] * len(targets))
    if breaks is None:
        return None
    spans = list(zip(breaks, [*breaks[1:], len(measured.atoms)], strict=True))
    widths = [measured.width(first, last - 1) for first, last in spans]
    reach = [abs((line - (len(spans) - 1) / 2) * leading) + sum(_NOMINAL) / 2 for line in range(len(spans))]
    if square:
        area = max(widths) / 2 * (max(reach) + 0.3)
        area *= 1 + 0.25 * math.log(max(widths) / (2 * max(reach)) / 5.0) ** 2
    else:
        bands = [Band(width / 2, y) for width, y in zip(widths, reach, strict=True)]
        area = oval(bands, air).score
    score = area / (measured.ends[-1] * leading / 4 + 1.2) + SENSE * nonsense(measured, breaks, widths)
    return Setting(tuple(measured.text(a, b - 1) for a, b in spans), max(widths), score)


def nonsense(measured: Measured, breaks: Sequence[int], widths: Sequence[float]) -> float:
    """What lines that begin with the atoms `breaks` cost the reader: breaks by sense, a word left alone."""
    sense = sum(measured.atoms[first].cost for first in breaks[1:])
    alone = len(breaks) > 2 and breaks[-1] == len(measured.atoms) - 1
    return sense + (_ORPHAN if alone and widths[-1] < 0.3 * max(widths) else 0.0)


def _widest_atom(measured: Measured) -> float:
    return max(end - start for start, end in zip(measured.starts, measured.ends, strict=True))


def breaks_of(
    measured: Measured, targets: Sequence[float], aim: float, limits: Sequence[float]
) -> list[int] | None:
    """First atom of each line, by least squared slack to `targets` and cost of breaks; None where no line
    may hold them. `limits` are the most each line may be wide; all widths in em, slack in parts of `aim`.
    """
    count, size = len(targets), len(measured.atoms)
    starts, ends = measured.starts, measured.ends
    forced = [atom.forced for atom in measured.atoms]
    costs = [*(0.03 * atom.cost for atom in measured.atoms[1:]), 0.0]
    best: list[float] = [math.inf] * (size + 1)
    best[0] = 0.0
    came: list[list[int]] = []
    for line, (target, widest) in enumerate(zip(targets, limits, strict=True)):
        after = [math.inf] * (size + 1)
        back = [-1] * (size + 1)
        for first in range(line, size):
            before = best[first]
            if before == math.inf:
                continue
            start = starts[first]
            for last in range(first, size - (count - line - 1)):
                width = ends[last] - start
                if width > widest + 1e-6 or (last > first and forced[last]):
                    break
                slack = (target - width) / aim
                cost = before + slack * slack * (1.0 if slack >= 0 else 6.0) + costs[last]
                if cost < after[last + 1]:
                    after[last + 1], back[last + 1] = cost, first
        best = after
        came.append(back)
    if best[size] == math.inf:
        return None
    breaks, end = list[int](), size
    for back in reversed(came):
        end = back[end]
        breaks.append(end)
    return breaks[::-1]


def _filled(measured: Measured, widest: float, leading: float) -> Setting:
    """Lines filled one after the other to a comfortable width."""
    total = measured.ends[-1]
    aim = min(widest, max(math.sqrt(total * leading * 1.2), _widest_atom(measured)))
    lines, first = list[str](), 0
    for last in range(1, len(measured.atoms) + 1):
        full = last == len(measured.atoms)
        if full or measured.atoms[last].forced or measured.width(first, last) > aim + 1e-6:
            lines.append(measured.text(first, last - 1))
            first = last
    return Setting(tuple(lines), aim, 0.0)
