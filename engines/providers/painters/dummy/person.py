"""One figure of a picture, understood."""

from __future__ import annotations

from dataclasses import dataclass

from engines.providers.painters.dummy.look import Look


@dataclass(frozen=True)
class Person:
    """One figure as it will be drawn. `side` is −1 when turned to the left, 1 to the right."""

    cast: str
    look: Look
    mood: str
    pose: str
    view: str
    side: int
    gaze: float
    position: str
    strength: float = 1.0
    """How strongly the mood is felt: 1 as usual."""
    moment: int = 0
    """Which variant of the pose: nobody stands twice in quite the same way."""
    cold: bool = False
    """Whether their breath is seen."""
    sheltered: bool = False
    """Whether they hold an open umbrella over their head."""
    loves: bool = False
    """Whether they say so in this picture."""
    hurt: bool = False
    """Whether an arm of theirs is bandaged."""
    mute: bool = False
    """Whether they will not say a word."""
    keeps: bool = False
    """Whether they have in a hand what the story wants back."""
    hangs: bool = False
    """Whether that has a handle, and hangs from an arm that hangs."""
