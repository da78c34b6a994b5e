"""One pose: joint angles in degrees from straight down, positive towards where the figure faces (+x)."""

from __future__ import annotations

from dataclasses import dataclass

Bend = tuple[float, float]
"""Upper and lower part of a limb."""


@dataclass(frozen=True)
class Pose:
    """`near` is the side towards the viewer when the figure is turned to the right."""

    lean: float = 0.0
    nod: float = 0.0
    near_arm: Bend = (-9.0, 3.0)
    far_arm: Bend = (9.0, 4.0)
    near_leg: Bend = (-4.0, -2.0)
    far_leg: Bend = (5.0, 2.0)
    near_hand: str = "relaxed"
    far_hand: str = "relaxed"
    arms_last: bool = False
    """Both arms lie over the torso (crossed, before the face)."""
    prop: str = ""
    turn: float = 0.0
    """The whole body turned about its middle (lying, falling)."""
    lift: float = 0.0
    """Height of the lowest foot above the ground, in heads."""
    seat: bool = False
    gaze_down: bool = False
    near_span: Bend = (1.0, 1.0)
    """Foreshortening of upper arm and forearm: a part that points at the viewer is seen shorter."""
    far_span: Bend = (1.0, 1.0)
    leg_span: Bend = (1.0, 1.0)
    trunk: float = 1.0
    """Foreshortening of the trunk."""
    arms_first: bool = False
    """From behind: forearms and hands are before the body, and hidden by it."""
    bowed: bool = False
    """The head hangs before the chest: seen from behind, the back covers it."""
    flat: float = 0.45
    """How high the pelvis of who lies is above the ground in the picture, in heads."""
