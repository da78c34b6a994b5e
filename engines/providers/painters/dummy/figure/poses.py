"""Poses as joint angles: degrees from straight down, positive towards where the figure faces (+x)."""

from __future__ import annotations

from dataclasses import dataclass, replace

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


POSES: dict[str, Pose] = {
    "standing": Pose(),
    "walking": Pose(3, 0, (-26, -4), (24, 46), (-20, -34), (24, 8)),
    "running": Pose(17, -6, (-52, 42), (42, 128), (66, -24), (-22, -84), "fist", "fist", lift=0.25),
    "sitting": Pose(4, 0, (16, 62), (20, 66), (84, 4), (90, 10), seat=True),
    "leaning": Pose(-6, 5, (4, -12), (14, 62), (8, 2), (15, -8), "fist", "relaxed"),
    "pointing": Pose(6, 0, (-10, 6), (84, 92), (-8, -6), (12, 2), "fist", "point"),
    "arms_crossed": Pose(-2, 0, (14, 104), (-12, -100), arms_last=True, near_hand="fist", far_hand="hidden"),
    "hand_on_chin": Pose(2, 5, (22, 158), (-6, -96), arms_last=True, near_hand="fist", far_hand="hidden"),
    "reaching": Pose(12, -4, (-24, -4), (70, 84), (-16, -14), (18, 6), "open", "open"),
    "holding_object": Pose(0, 6, (10, 86), (-4, -60), arms_last=True, near_hand="hold", far_hand="hidden",
                           prop="object", gaze_down=True),
    "crouching": Pose(26, 10, (44, 66), (50, 74), (104, -48), (116, -36)),
    "looking_back": Pose(0, 0, (-14, 6), (14, 2), (-5, -3), (7, 3)),
    "waving": Pose(-2, -5, (-10, 6), (112, 172), near_hand="relaxed", far_hand="open"),
    "fists": Pose(9, 4, (28, 128), (52, 132), (-18, -16), (22, 6), "fist", "fist"),
    "phone": Pose(3, 12, (14, 136), (8, 4), near_hand="hold", prop="phone", arms_last=True, gaze_down=True),
    "lying": Pose(0, 0, (10, 40), (-10, 20), (4, 8), (-6, -14), turn=-84),
    "hands_on_hips": Pose(-3, -3, (-46, 40), (46, -40), (-9, -6), (11, 6), "fist", "fist"),
    "covering_face": Pose(5, 16, (58, 186), (-58, 172), arms_last=True, near_hand="open", far_hand="open",
                          gaze_down=True),
    "bowing": Pose(52, 20, (6, 12), (12, 16), (-3, -3), (3, 2), gaze_down=True),
    "falling": Pose(-10, -14, (-118, -146), (96, 128), (44, -16), (74, 24), "open", "open",
                    turn=-34, lift=0.9),
}  # fmt: skip


def pose_for(name: str, view: str) -> Pose:
    """The pose as seen from the front, where steps to and fro foreshorten to almost nothing."""
    pose = POSES.get(name, POSES["standing"])
    if view == "profile" and pose.arms_last and pose.far_arm[1] < 0:
        # Crossing to the viewer's left would be behind the back here: elbows back, hands at the chest.
        near = pose.near_arm if pose.near_arm[1] > 130 else (-30.0, 112.0)
        return replace(pose, near_arm=near, far_arm=(-22.0, 98.0))
    if view not in ("front", "back"):
        return pose
    near, far = pose.near_leg, pose.far_leg
    return replace(
        pose,
        lean=pose.lean * 0.3,
        near_leg=(-5 + near[0] * 0.12, near[1] * 0.12 - 2),
        far_leg=(5 + far[0] * 0.12, far[1] * 0.12 + 2),
        near_arm=_spread(pose.near_arm, -1, name),
        far_arm=_spread(pose.far_arm, 1, name),
    )


def _spread(bend: Bend, side: int, name: str) -> Bend:
    """Arms that swing to and fro come out sideways; arms raised or crossed stay as they are."""
    if name in ("walking", "running", "sitting", "crouching"):
        return (side * (12 + abs(bend[0]) * 0.2), side * -8)
    if name in ("reaching", "pointing") and side > 0:
        return (bend[0] * 0.75, bend[1] * 0.8)
    if name == "fists":
        return (side * 16, side * -124)
    return bend
