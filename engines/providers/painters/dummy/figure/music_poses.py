"""Poses of whoever plays an instrument, one for each kind of instrument; "playing" is at a piano."""

from __future__ import annotations

from engines.providers.painters.dummy.figure.pose import Pose

PLAYED: dict[str, Pose] = {
    "playing": Pose(9, 8, (30, 95), (-26, 108), (80, 2), (86, 8), "relaxed", "open", arms_last=True,
                    seat=True, gaze_down=True),
    "playing_violin": Pose(-3, 10, (36, 128), (44, 146), (-7, -4), (10, 2), "fist", "hold",
                           gaze_down=True, near_span=(0.9, 0.86)),
    "playing_cello": Pose(6, 4, (38, 74), (34, 152), (74, -4), (92, 12), "fist", "hold", arms_last=True,
                          seat=True, gaze_down=True),
    "playing_guitar": Pose(2, 10, (-16, 78), (26, 132), (-7, -4), (10, 2), "relaxed", "hold",
                           arms_last=True, gaze_down=True),
    "playing_flute": Pose(-2, 2, (60, 136), (46, 148), (-7, -4), (10, 2), "hold", "hold", arms_last=True),
    "playing_horn": Pose(-4, -4, (62, 132), (36, 138), (-7, -4), (10, 2), "hold", "hold", arms_last=True),
    "playing_drum": Pose(8, 6, (24, 104), (8, 98), (-7, -4), (10, 2), "fist", "fist", arms_last=True,
                         gaze_down=True),
    "playing_zither": Pose(10, 14, (26, 84), (6, 80), (84, -88), (88, -84), "open", "open",
                           arms_last=True, gaze_down=True),
    "playing_accordion": Pose(-2, 8, (-22, 62), (46, 66), (-7, -4), (10, 2), "hold", "hold",
                              arms_last=True, gaze_down=True),
}  # fmt: skip
PLAYED["playing_harp"] = Pose(4, 6, (34, 108), (4, 128), (76, 0), (88, 10), "open", "open", arms_last=True,
                              seat=True, gaze_down=True)  # fmt: skip
REACH = {"playing": 3.4, "playing_violin": 2.0, "playing_cello": 2.4, "playing_guitar": 1.7,
    "playing_flute": 1.9, "playing_horn": 2.2, "playing_drum": 2.4, "playing_zither": 3.0,
    "playing_accordion": 1.6, "playing_harp": 2.4}  # fmt: skip
"""How far an instrument reaches before who plays it, in heads from the pelvis."""
