"""Poses as joint angles: degrees from straight down, positive towards where the figure faces (+x)."""

from __future__ import annotations

from dataclasses import replace

from engines.providers.painters.dummy.figure.act_poses import (
    ACTS,
    ACTS_BEHIND,
    ACTS_CLOSE,
    ACTS_FACING,
    ACTS_PROFILE,
)
from engines.providers.painters.dummy.figure.pose import Bend as Bend
from engines.providers.painters.dummy.figure.pose import Pose as Pose

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
    "crouching": Pose(24, 8, (-6, 65), (-42, 70), (104, -48), (116, -36), far_span=(0.85, 1.0)),
    "looking_back": Pose(0, 0, (-14, 6), (14, 2), (-5, -3), (7, 3)),
    "waving": Pose(-2, -5, (-10, 6), (112, 172), near_hand="relaxed", far_hand="open"),
    "fists": Pose(9, 4, (28, 128), (52, 132), (-18, -16), (22, 6), "fist", "fist"),
    "phone": Pose(3, 12, (14, 136), (8, 4), near_hand="hold", prop="phone", arms_last=True, gaze_down=True),
    "hands_on_hips": Pose(-3, -3, (-50, 58), (50, -58), (-9, -6), (11, 6), "hip", "hip"),
    "covering_face": Pose(4, 14, (-6, 158), (6, -158), arms_last=True, near_hand="open", far_hand="open",
                          gaze_down=True, near_span=(0.34, 1.1), far_span=(0.34, 1.1)),
    "bowing": Pose(52, 20, (6, 12), (12, 16), (-3, -3), (3, 2), gaze_down=True),
    "falling": Pose(-10, -14, (-118, -146), (96, 128), (44, -16), (74, 24), "open", "open",
                    turn=-46, lift=-1.15),
    "gesturing": Pose(3, 2, (-13, 5), (24, 82), (-7, -4), (10, 1), "relaxed", "open"),
    "shrugging": Pose(-2, 7, (-20, -74), (20, 74), (-6, -3), (8, 2), "open", "open"),
    "hand_on_chest": Pose(1, 4, (12, 122), (8, 5), (-6, -3), (7, 1), arms_last=True),
    "looking_down": Pose(5, 17, (-7, 6), (7, 8), (-3, -1), (8, 0), gaze_down=True),
    "looking_up": Pose(-5, -24, (-12, 2), (12, 6), (-5, -2), (9, 2)),
    "kneeling": Pose(7, 8, (14, 52), (30, 60), (8, -80), (82, 3), gaze_down=True),
    "sitting_ground": Pose(-8, 6, (30, 74), (38, 80), (135, 26), (142, 34)),
    "huddled": Pose(16, 26, (24, 150), (2, 172), (128, 50), (136, 56), "open", "open", arms_last=True,
                    gaze_down=True, near_span=(0.62, 1.0), far_span=(0.62, 1.0)),
    "giving": Pose(9, 0, (58, 84), (8, 6), (-12, -10), (16, 5), "hold", "relaxed", prop="object"),
    "receiving": Pose(7, 6, (34, 82), (44, 88), (-8, -6), (12, 4), "open", "open"),
    "raising": Pose(-3, -10, (112, 146), (10, 6), (-7, -5), (12, 3), "hold", "relaxed", prop="object"),
    "carrying": Pose(-5, 4, (8, 98), (9, 6), (-9, -6), (11, 4), "hold", "relaxed", prop="object"),
    "drinking": Pose(-2, -8, (30, 146), (8, 5), (-6, -3), (9, 2), "hold", "relaxed", arms_last=True,
                     prop="object"),
    # Close to the chest, where two stand too near each other to hold a thing out.
    "holding_close": Pose(0, 4, (8, 102), (8, 5), arms_last=True, near_hand="hold", prop="object",
                          gaze_down=True, near_span=(0.92, 0.6)),
    "jumping": Pose(4, -8, (-128, -150), (126, 152), (34, -62), (8, -84), "open", "open", lift=0.75),
    "blocking": Pose(-2, -3, (-74, -86), (74, 86), (-16, -8), (18, 8), "open", "open"),
    "refusing": Pose(-6, 2, (-12, 6), (40, 132), (-8, -4), (12, 3), "relaxed", "open", far_span=(0.8, 0.9)),
    "pleading": Pose(10, -8, (-12, 132), (12, -132), (-12, -10), (14, 4), "fist", "fist", arms_last=True,
                     near_span=(0.8, 0.72), far_span=(0.8, 0.72)),
    "cheering": Pose(-4, -14, (-146, -166), (146, 166), (-12, -6), (14, 5), "fist", "fist"),
    "searching": Pose(74, -44, (4, 2), (22, 12), (2, -86), (22, -84), "open", "open"),
    "pushing": Pose(24, -10, (72, 84), (80, 88), (-38, -30), (26, -8), "open", "open"),
    "pulling": Pose(-20, 4, (64, 72), (72, 78), (-16, 12), (44, 22), "fist", "fist"),
    "recoiling": Pose(-13, -5, (-34, 52), (38, 118), (-26, -14), (22, 18), "open", "open"),
    "hiding": Pose(4, 4, (-34, -74), (-24, -64), (-6, -3), (9, 2), "hold", "hidden", prop="object"),
    "listening": Pose(10, 8, (-12, 4), (84, -158), (-8, -6), (12, 3), "relaxed", "open",
                      far_span=(0.8, 0.9)),
    "covering_ears": Pose(6, 14, (-62, 162), (62, -162), (-6, -3), (8, 2), "open", "open", arms_last=True,
                          gaze_down=True, near_span=(0.7, 0.9), far_span=(0.7, 0.9)),
    "covering_mouth": Pose(0, 4, (-24, 142), (24, -142), (-6, -3), (8, 2), "open", "open", arms_last=True,
                           near_span=(0.44, 0.8), far_span=(0.44, 0.8)),
    "peering": Pose(9, -4, (-14, 6), (98, -150), (-10, -6), (16, 4), "relaxed", "open", far_span=(0.85, 0.9)),
    "knocking": Pose(6, 0, (-10, 6), (58, 116), (-10, -8), (14, 4), "relaxed", "fist"),
    "throwing": Pose(-10, -4, (-128, -172), (70, 84), (-24, -16), (32, 14), "hold", "open", prop="object"),
    "writing": Pose(8, 16, (24, 96), (8, 84), (-6, -3), (9, 2), "fist", "open", arms_last=True,
                    gaze_down=True, near_span=(0.9, 0.8), far_span=(0.9, 0.9)),
    "climbing": Pose(10, -20, (118, 150), (150, 170), (62, -30), (20, -16), "fist", "fist", lift=0.5),
    "sneaking": Pose(24, -14, (34, 112), (46, 118), (-34, -58), (58, -14), "open", "open"),
    "turning_away": Pose(2, 8, (-8, 5), (9, 8), (-6, -3), (9, 3)),
} | ACTS  # fmt: skip

_VARIANTS: dict[str, tuple[Pose, ...]] = {
    "standing": (
        Pose(),
        Pose(-2, 3, (-46, 54), (8, 5), (-3, 0), (13, 3), "hip", "relaxed"),
        Pose(2, 4, (3, 34), (-5, -30), (-5, -2), (6, 1), arms_last=True, far_hand="hidden"),
        Pose(-2, -2, (-15, 10), (5, 9), (-1, 0), (15, 4)),
        Pose(1, 5, (10, 97), (5, 3), (-6, -2), (5, 1), arms_last=True),
    ),
    "sitting": (
        POSES["sitting"],
        Pose(11, 3, (20, 70), (26, 74), (82, 2), (92, 10), seat=True),
        Pose(-7, -2, (-26, -8), (16, 64), (84, 22), (88, -6), seat=True),
    ),
    "walking": (POSES["walking"], Pose(4, -2, (26, 44), (-22, -2), (24, 10), (-18, -36))),
    "running": (POSES["running"], Pose(20, -5, (40, 126), (-46, 44), (-24, -86), (64, -20), "fist", "fist",
                                       lift=0.25)),
}  # fmt: skip
"""A pose as different moments show it: the weight shifts, a hand finds something to do."""
_BEHIND_TOO = (0, 3)
"""Variants of somebody standing that can be told from behind."""

TO_THE_FACE = ("covering_face", "covering_mouth")
"""Poses in which both hands meet before the face."""
CLOSE: dict[str, Pose] = {
    "falling": Pose(-8, -10, (-112, -150), (112, 146), (12, 4), (20, 8), "open", "open"),
    # At half length an arm held out would end on the other's chest and look like a handshake.
    "gesturing": Pose(3, 2, (-13, 5), (8, 114), (-7, -4), (10, 1), "relaxed", "open", far_span=(0.95, 0.8)),
    "reaching": Pose(9, -3, (-18, 2), (40, 82), (-8, -6), (10, 3), "relaxed", "open", far_span=(0.85, 0.85)),
    "bowing": Pose(15, 30, (-4, 6), (9, 9), (-3, -1), (4, 1), gaze_down=True),
    "sitting": Pose(4, 0, (2, 50), (14, 60), (-12, 2), (18, -2), leg_span=(0.46, 1.0)),
    "sitting_ground": Pose(6, 6, (6, 56), (18, 62), (-12, 2), (18, -2), leg_span=(0.46, 1.0)),
    "kneeling": Pose(12, 12, (4, 40), (18, 50), (-6, -3), (8, 1), gaze_down=True),
    "giving": Pose(
        7, 2, (26, 84), (6, 5), (-7, -4), (10, 1), "hold", "relaxed", prop="object", near_span=(0.92, 0.86)
    ),
    "receiving": Pose(
        6, 8, (8, 88), (16, 92), (-7, -4), (10, 1), "open", "open", near_span=(0.9, 0.8), far_span=(0.9, 0.8)
    ),
    # What is held is seen above the lower edge of the picture, before the chest or beside the face.
    "holding_object": Pose(
        0, 6, (14, 124), (8, 5), arms_last=True, near_hand="hold", prop="object", gaze_down=True
    ),
    "raising": Pose(
        -2, -4, (60, 162), (8, 5), (-6, -3), (9, 2), "hold", "relaxed", arms_last=True, prop="object"
    ),
    "carrying": Pose(
        -3, 4, (12, 112), (8, 5), (-6, -3), (9, 2), "hold", "relaxed", arms_last=True, prop="object"
    ),
    "crouching": Pose(18, 10, (8, 76), (16, 84), (-6, -3), (8, 1)),
    "jumping": Pose(2, -8, (-120, -156), (118, 152), (-4, -1), (8, 2), "open", "open"),
    "searching": Pose(30, 14, (10, 20), (26, 30), (-6, -3), (8, 1), "open", "open", gaze_down=True),
    "climbing": Pose(6, -18, (120, 150), (150, 172), (-6, -3), (8, 1), "fist", "fist"),
    "blocking": Pose(-2, -3, (-64, -84), (64, 84), (-8, -4), (10, 3), "open", "open"),
    "sneaking": Pose(18, -8, (30, 116), (42, 122), (-8, -6), (10, 2), "open", "open"),
    "pushing": Pose(16, -6, (56, 84), (64, 88), (-8, -6), (10, 2), "open", "open"),
} | ACTS_CLOSE
"""What cannot be told in a picture that ends at the waist, as that much of it shows it."""

# Seen straight on or from behind, what points along the line of sight is short.
_FACING: dict[str, Pose] = {
    "sitting": Pose(0, 0, (-13, 14), (13, -14), (-20, 2), (20, -2), seat=True, leg_span=(0.46, 1.0)),
    "walking": Pose(0, 0, (-13, 2), (13, 10), (-3, -1), (4, 5), leg_span=(1.0, 0.97)),
    "running": Pose(2, 0, (-30, 30), (30, 150), (-5, -1), (8, 16), "fist", "fist", lift=0.15,
                    far_span=(0.8, 0.7), leg_span=(0.96, 0.94)),
    "crouching": Pose(0, 0, (-20, 26), (20, -26), (-52, 12), (52, -12), leg_span=(0.5, 0.62), trunk=0.92),
    "bowing": Pose(0, 0, (-7, 2), (7, -2), (-3, -1), (3, 1), trunk=0.6, bowed=True),
    "leaning": Pose(-3, 3, (-16, 6), (12, -8), (-4, 0), (12, -6), "relaxed", "relaxed"),
    "fists": Pose(0, 0, (-24, 130), (24, -130), (-9, -5), (9, 5), "fist", "fist", near_span=(0.8, 0.8),
                  far_span=(0.8, 0.8), arms_last=True),
    "kneeling": Pose(0, 4, (-12, 10), (12, -10), (-9, -2), (9, 2), leg_span=(0.92, 0.22)),
    "sitting_ground": Pose(0, 2, (-20, 34), (20, -34), (-64, 16), (64, -16), leg_span=(0.62, 0.5)),
} | ACTS_FACING  # fmt: skip

_BEHIND: dict[str, Pose] = {
    # What the hands do is hidden by the back: elbows show at the sides.
    "arms_crossed": Pose(0, 0, (-20, 70), (20, -70), arms_first=True, near_span=(1.0, 0.5), far_span=(1.0,
                                                                                                      0.5)),
    "hand_on_chin": Pose(0, 4, (-18, 64), (22, -66), arms_first=True, near_span=(1.0, 0.5), far_span=(0.9,
                                                                                                       0.6)),
    "holding_object": Pose(0, 4, (-16, 60),
                           (16, -60), arms_first=True, near_span=(1.0, 0.6), far_span=(1.0, 0.6)),
    "phone": Pose(0, 8, (-10, 4), (18, -140), arms_first=True, near_span=(1.0, 1.0), far_span=(0.95, 0.6)),
    "covering_face": Pose(0, 12, (-30, 150),
                          (30, -150), arms_first=True, near_span=(0.8, 0.6), far_span=(0.8, 0.6)),
    "covering_mouth": Pose(0, 6, (-34, 138),
                           (34, -138), arms_first=True, near_span=(0.8, 0.5), far_span=(0.8, 0.5)),
    "hand_on_chest": Pose(0, 2, (-16, 62), (8, 4), arms_first=True, near_span=(1.0, 0.6)),
    "giving": Pose(0, 2, (-24, -60), (8, 4), arms_first=True, near_span=(1.0, 0.8)),
    "receiving": Pose(0, 4, (-22, 40), (22, -40), arms_first=True, near_span=(1.0, 0.5), far_span=(1.0, 0.5)),
    "carrying": Pose(0, 2, (-18, 54), (18, -54), arms_first=True, near_span=(1.0, 0.5), far_span=(1.0, 0.5)),
    "drinking": Pose(0, -4, (-24, 120), (8, 4), arms_first=True, near_span=(0.9, 0.5)),
    "fists": Pose(0, 0, (-26, 90), (26, -90), (-9, -5),
                  (9, 5), arms_first=True, near_span=(0.9, 0.4), far_span=(0.9, 0.4)),
} | ACTS_BEHIND  # fmt: skip


def pose_for(name: str, view: str, moment: int = 0, close: bool = False) -> Pose:
    """The pose as seen from the front, where steps to and fro foreshorten to almost nothing.

    `moment` picks one of its variants; `close` is for pictures that end at the waist.
    """
    if close and name in CLOSE and not (view == "back" and name in _BEHIND):
        return CLOSE[name]
    pose = _variant(name, view, moment)
    if view == "profile" and name in ACTS_PROFILE:
        return ACTS_PROFILE[name]
    if view == "profile" and pose.arms_last and pose.far_arm[1] < 0 and name not in TO_THE_FACE:
        # From the side both forearms lie before the chest, the far one behind it.
        near = pose.near_arm if pose.near_arm[1] > 130 else (-16.0, 104.0)
        far = replace(pose, far_arm=(-14.0, 100.0), far_span=(0.95, 0.42))
        return replace(far, near_arm=near, arms_last=False)
    if view not in ("front", "back"):
        return pose
    if view == "back" and name in _BEHIND:
        return _BEHIND[name]
    if name in _FACING:
        return _FACING[name]
    near, far = pose.near_leg, pose.far_leg
    return replace(
        pose,
        lean=pose.lean * 0.3,
        near_leg=(-5 + near[0] * 0.12, near[1] * 0.12 - 2),
        far_leg=(5 + far[0] * 0.12, far[1] * 0.12 + 2),
        far_arm=_spread(pose.far_arm, name),
    )


def _variant(name: str, view: str, moment: int) -> Pose:
    variants = _VARIANTS.get(name, (POSES.get(name, POSES["standing"]),))
    if view == "back" and name == "standing":
        return variants[_BEHIND_TOO[moment % len(_BEHIND_TOO)]]
    return variants[moment % len(variants)]


def _spread(bend: Bend, name: str) -> Bend:
    """An arm stretched out to the side comes a little forward."""
    if name in ("reaching", "pointing", "pointing_down", "gesturing"):
        return (bend[0] * 0.75, bend[1] * 0.8)
    return bend
