"""Poses of what somebody is busy with: they dig, work, hug, call, shiver, sleep, put up a sheet, tend."""

from __future__ import annotations

from engines.providers.painters.dummy.figure.music_poses import PLAYED
from engines.providers.painters.dummy.figure.pose import Pose

ACTS: dict[str, Pose] = {
    "digging": Pose(38, 4, (-12, 66), (-14, 38), (-22, -30), (34, -8), "fist", "fist", arms_last=True,
                    gaze_down=True),
    "rummaging": Pose(48, 0, (8, 42), (2, 58), (8, -80), (16, -78), "open", "open", gaze_down=True),
    "working": Pose(12, 14, (34, 103), (-18, 86), (-8, -4), (10, 2), "hold", "open", prop="tool",
                    gaze_down=True),
    # On one knee, the hammer up and the other hand on the board.
    "nailing": Pose(26, 12, (74, 148), (20, 34), (8, -80), (82, 3), "hold", "open", prop="tool",
                    gaze_down=True),
    "hugging": Pose(2, 10, (22, 112), (20, 104), (-6, -3), (9, 2), "relaxed", "hidden", gaze_down=True,
                    near_span=(1.0, 0.9), far_span=(0.7, 0.5)),
    "hugging_self": Pose(4, 12, (16, 131), (-19, -132), (-5, -2), (7, 1), "relaxed", "relaxed",
                         arms_last=True, gaze_down=True),
    "calling_out": Pose(-4, -8, (0, 142), (24, -158), (-12, -6), (15, 4), "cup", "cup", arms_last=True,
                        near_span=(0.45, 1.1), far_span=(0.45, 0.92)),
    "shivering": Pose(9, 14, (16, 131), (-19, -132), (4, -4), (-2, -8), "relaxed", "relaxed",
                      arms_last=True, gaze_down=True),
    "lying": Pose(0, 0, (-6, 96), (154, -96), (6, 2), (46, -42), "relaxed", "relaxed", turn=-84),
    # On the side, the face to the viewer and the head on the lower arm.
    "sleeping": Pose(0, 0, (6, 106), (-167, -130), (50, -30), (38, -22), "relaxed", "relaxed", turn=86,
                     leg_span=(0.85, 0.95), flat=0.85),
    # At something that stands there: one hand on it, the other with the hammer up.
    "mending": Pose(8, 8, (64, 150), (48, 84), (-14, -8), (16, 4), "hold", "open", prop="tool"),
    "posting": Pose(4, -8, (76, 152), (33, 138), (-8, -5), (11, 3), "open", "open"),
    "tending": Pose(20, 10, (36, 84), (12, 128), (8, -80), (82, 3), "hold", "open", gaze_down=True),
    "calling": Pose(0, 5, (-34, 158), (8, 4), (-6, -3), (9, 2), "hold", "relaxed", prop="receiver",
                    arms_last=True, near_span=(0.85, 1.02)),
    "dozing": Pose(9, 30, (16, 62), (20, 66), (84, 4), (90, 10), seat=True, gaze_down=True),
} | PLAYED  # fmt: skip

ACTS["pointing_down"] = Pose(10, 8, (-10, 6), (48, 54), (-8, -6), (12, 2), "fist", "point", gaze_down=True)
# On both knees, the hands clasped before the chest.
ACTS["begging"] = Pose(13, -8, (34, 126), (6, 154), (6, -84), (16, -80), "fist", "fist", far_span=(0.75, 0.8))
# Two the same way, heads down; how they are linked is `close_pairs`'s.
ACTS["arm_in_arm"] = Pose(17, 14, (-16, 62), (26, 60), (-30, -46), (32, 4), "fist", "fist", gaze_down=True)
ACTS["dragged"] = Pose(12, 4, (60, 70), (-34, -12), (-28, -44), (26, 2), "relaxed", "open")
# On one foot, both arms up; of two, how they take each other is `close_pairs`'s.
ACTS["dancing"] = Pose(-3, -6, (-100, -50), (104, 72), (16, -58), (0, 0), "open", "open")
# Against wind and rain: an arm before the eyes, the body laid into it; standing, and on the way.
ACTS["shielding"] = Pose(17, 6, (140, -94), (-38, -6), (-26, -22), (30, 2), "fist", "fist",
                         near_span=(1.05, 1.1))  # fmt: skip
ACTS["braving"] = Pose(25, 2, (138, -96), (-44, 10), (-36, -54), (38, 6), "fist", "fist",
                       near_span=(1.05, 1.1))  # fmt: skip

ACTS_CLOSE: dict[str, Pose] = {
    "digging": Pose(17, 8, (-16, 103), (-42, 59), (-10, -8), (14, 2), "fist", "fist", arms_last=True,
                    gaze_down=True),
    "rummaging": Pose(24, 14, (4, 40), (12, 50), (-6, -3), (8, 1), "open", "open", gaze_down=True),
    "sleeping": Pose(0, 6, (-58, 158), (-20, -150), (-3, -1), (3, 1), "relaxed", "relaxed",
                     near_span=(0.7, 0.7), far_span=(0.7, 0.7)),
    "lying": Pose(0, 4, (-58, 162), (10, -20), (-3, -1), (3, 1), "relaxed", "relaxed",
                  near_span=(0.7, 0.72)),
    "tending": Pose(14, 12, (30, 84), (12, 122), (-6, -3), (8, 1), "hold", "open", gaze_down=True),
}  # fmt: skip

ACTS_FACING: dict[str, Pose] = {
    "calling": Pose(0, 5, (-46, 152), (8, 4), (-4, -2), (5, 2), "hold", "relaxed", prop="receiver",
                    arms_last=True, near_span=(0.85, 1.06)),
    "working": Pose(0, 12, (-24, 100), (30, -58), (-5, -2), (5, 2), "hold", "open", arms_last=True,
                    prop="tool", gaze_down=True, near_span=(0.9, 0.8), far_span=(0.9, 0.8)),
    "calling_out": Pose(0, -6, (-22, 148), (22, -148), (-8, -5), (8, 5), "cup", "cup", arms_last=True,
                        near_span=(0.42, 1.0), far_span=(0.42, 1.0)),
    "sleeping": Pose(0, 0, (6, 106), (-167, -130), (50, -30), (38, -22), "relaxed", "relaxed", turn=86,
                     leg_span=(0.85, 0.95), flat=0.85),
    "shivering": Pose(0, 12, (22, 130), (-20, -126), (2, -3), (-2, 3), "relaxed", "relaxed",
                      arms_last=True, gaze_down=True),
    "hugging_self": Pose(0, 10, (22, 130), (-20, -126), (-4, -2), (4, 2), "relaxed", "relaxed",
                         arms_last=True, gaze_down=True),
    "hugging": Pose(0, 10, (-14, 112), (14, -106), (-4, -2), (4, 2), "relaxed", "relaxed",
                    arms_last=True, gaze_down=True, near_span=(1.0, 0.9), far_span=(1.0, 0.9)),
}  # fmt: skip

ACTS_PROFILE: dict[str, Pose] = {
    "pleading": Pose(11, -8, (34, 126), (26, 138), (-12, -10), (14, 4), "fist", "fist",
                     far_span=(0.85, 0.85)),
    "begging": Pose(13, -8, (34, 126), (26, 138), (6, -84), (16, -80), "fist", "fist",
                    far_span=(0.85, 0.85)),
    "calling": Pose(0, 5, (34, -168), (8, 4), (-6, -3), (9, 2), "hold", "relaxed", prop="receiver",
                    arms_last=True, near_span=(0.85, 1.02)),
    "calling_out": Pose(-4, -8, (30, 160), (20, 172), (-12, -6), (15, 4), "cup", "cup", arms_last=True,
                        near_span=(0.6, 1.05), far_span=(0.6, 1.05)),
    "shivering": Pose(12, 16, (-6, 116), (-14, 100), (4, -4), (-2, -8), "relaxed", "relaxed",
                      gaze_down=True, near_span=(1.0, 0.8), far_span=(0.95, 0.42)),
}  # fmt: skip

ACTS_BEHIND: dict[str, Pose] = {
    "working": Pose(0, 12, (-24, 70), (24, -70), arms_first=True, near_span=(0.95, 0.5),
                    far_span=(0.95, 0.5)),
    "hugging": Pose(0, 10, (-20, 70), (20, -70), arms_first=True, near_span=(1.0, 0.5),
                    far_span=(1.0, 0.5)),
    "hugging_self": Pose(0, 10, (-20, 70), (20, -70), arms_first=True, near_span=(1.0, 0.5),
                         far_span=(1.0, 0.5)),
    "shivering": Pose(0, 12, (-20, 70), (20, -70), (2, -3), (-2, 3), arms_first=True,
                      near_span=(1.0, 0.5), far_span=(1.0, 0.5)),
    "calling_out": Pose(0, -4, (-46, 150), (46, -150), (-8, -5), (8, 5), arms_first=True,
                        near_span=(0.6, 0.8), far_span=(0.6, 0.8)),
    "pleading": Pose(0, 4, (-20, 70), (20, -70), arms_first=True, near_span=(1.0, 0.5),
                     far_span=(1.0, 0.5)),
    "posting": Pose(0, -10, (-128, 150), (128, -150), (-7, -4), (8, 3), "open", "open",
                    arms_first=True, near_span=(0.62, 0.95), far_span=(0.62, 0.95)),
}  # fmt: skip
for _name, _legs in (("shielding", ((-9, -6), (10, 4))), ("braving", ((-14, 2), (13, 10)))):
    ACTS_FACING[_name] = Pose(0, 8, (-132, 100), (14, 8), *_legs, "fist", "fist", near_span=(0.85, 1.25))
ACTS_FACING["dancing"] = ACTS_BEHIND["dancing"] = Pose(0, -4, (-118, -50), (100, 74), (-20, -30), (4, 2),
                                                       "open", "open")  # fmt: skip
for _poses in (ACTS, ACTS_FACING, ACTS_BEHIND):
    _poses["hugging_it"] = _poses["hugging"]
FROM_THE_SIDE = ("digging", "nailing", "mending", "rummaging", "tending", "lying", "searching", "kneeling",
                 "begging",
                 "carrying", "hugging_it", "writing", "working", *PLAYED)  # fmt: skip
"""What shows nothing of itself from behind: the back would hide it."""
SIDEWAYS = ("begging", "digging", "nailing", "mending", "rummaging", "tending", "posting", *PLAYED)
"""What folds towards the viewer, and from straight before cannot be told."""
