"""The ground between a storyboard's panels: which of it is dark, and that it never jumps."""

from __future__ import annotations

from itertools import pairwise

from engines.director.sample import sample_storyboard
from tests import factories


def test_gutters_go_dark_for_grave_nights_and_never_jump() -> None:
    """What a gutter ends as the next begins as: beside a narrow panel no gradient as high as the panel."""
    ends = {"paper": "pp", "night": "nn", "fade_to_night": "pn", "fade_to_paper": "np"}
    scenes = (("night", "uneasy dread"), ("noon", "warm"), ("night", "warm"), ("noon", "bright"))
    made = factories.script(
        *(
            factories.scene(f"s{n}", factories.beat(f"l{n}a"), factories.beat(f"l{n}b"), time=time, mood=mood)
            for n, (time, mood) in enumerate(scenes)
        ),
        cuts=12,
    )
    tones = [ends[panel.gutter_tone] for panel in sample_storyboard(made, 1).panels]
    assert all(one[1] == after[0] for one, after in pairwise(tones))
    assert tones[0] == "nn" and tones.count("np") == 1 and "pn" not in tones


def test_where_every_scene_is_a_grave_night_none_stands_out() -> None:
    scenes = (factories.scene(f"s{n}", factories.beat(f"l{n}"), time="밤", mood="불안한") for n in range(3))
    made = sample_storyboard(factories.script(*scenes, cuts=6), 1)
    assert {panel.gutter_tone for panel in made.panels} == {"paper"}
