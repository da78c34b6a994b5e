"""One figure in its place."""

from __future__ import annotations

from dataclasses import dataclass

from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.reading import Person


@dataclass(frozen=True)
class Standing:
    """One figure in its place: feet at (x, y), one head is `unit` pixels."""

    person: Person
    figure: Figure
    x: float
    y: float
    unit: float
    flip: bool
    dim: bool = False
    """A back in the foreground, drawn darker."""
