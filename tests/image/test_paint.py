"""The image engine: one request a panel, made of what is seen and of nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director.document import Figure, Storyboard
from engines.image import STAGE
from engines.image.paint import ImageOptions, paint, requests_for
from engines.image.sample import sample_script, sample_storyboard
from engines.kernel.errors import InvalidInput
from presets import styles
from tests import factories
from tests.image.doubles import PaintingContext

SCRIPT = sample_script()


def changed(storyboard, index, **fields):
    panels = list(storyboard.panels)
    panels[index] = panels[index].model_copy(update=fields)
    return Storyboard(panels=tuple(panels))


def asked(storyboard, script=SCRIPT, **options):
    """The requests without their labels, which decide nothing."""
    found = requests_for(ImageOptions(**options), storyboard, script)
    return [request.model_copy(update={"label": ""}) for request in found]


def test_every_panel_gets_a_chosen_picture_of_its_size():
    storyboard = sample_storyboard(3, 8)
    images = paint(PaintingContext(), ImageOptions(), storyboard, SCRIPT)
    assert [image.id for image in images.panels] == [panel.id for panel in storyboard.panels]
    for panel, image in zip(storyboard.panels, images.panels, strict=True):
        assert image.picture is not None
        assert (image.picture.asset.width, image.picture.asset.height) == panel.size
        assert image.picture.notes == ("seen",)


def test_a_panel_that_fails_keeps_its_place_and_leaves_its_neighbours_alone():
    storyboard = sample_storyboard(3, 4)
    lost = storyboard.panels[1].id
    images = paint(PaintingContext(refused=[lost]), ImageOptions(), storyboard, SCRIPT)
    assert [image.picture is None for image in images.panels] == [False, True, False, False]
    failed = images.panel(lost)
    assert failed and failed.failure and failed.failure.code == "provider_moderation"


def test_when_every_panel_fails_there_is_still_a_document():
    storyboard = sample_storyboard(3, 3)
    everything = [panel.id for panel in storyboard.panels]
    images = paint(PaintingContext(refused=everything), ImageOptions(), storyboard, SCRIPT)
    assert all(image.failure for image in images.panels)


@settings(max_examples=25, deadline=None)
@given(
    index=st.integers(0, 5),
    lines=st.lists(st.sampled_from(["lin_1", "lin_2"]), max_size=2),
    gutter=st.integers(0, 900),
    locked=st.booleans(),
    alt=st.text(max_size=20),
)
def test_lines_gutters_alt_text_and_locks_do_not_change_what_is_asked(index, lines, gutter, locked, alt):
    storyboard = sample_storyboard(5, 6)
    other = changed(
        storyboard,
        index,
        lines=tuple(lines),
        gutter=gutter,
        locked=locked,
        alt={"en": alt},
        gutter_tone="night",
    )
    assert asked(other) == asked(storyboard)
    assert STAGE.uses["storyboard"](other) == STAGE.uses["storyboard"](storyboard)


@pytest.mark.parametrize(
    "fields",
    [
        {"shot": "eyes"},
        {"prompt": "a red umbrella"},
        {"room": 0.45},
        {"effect": "black"},
        {"setting": "beach"},
        {"figures": (Figure(cast="cst_min", pose="falling"),)},
    ],
)
def test_a_visual_field_changes_its_own_panel_and_no_other(fields):
    storyboard = sample_storyboard(5, 6)
    before, after = asked(storyboard), asked(changed(storyboard, 2, **fields))
    assert [index for index in range(6) if before[index] != after[index]] == [2]


@pytest.mark.parametrize(
    ("prompt", "setting", "line"),
    [
        ("지하철, 늦은 오후, 고요한. 민수가 선다.", "지하철, 늦은 오후", ""),
        (
            "지하철, 늦은 오후, 고요한. 민수가 선다.",
            "지하철 승강장, 지하철, 늦은 오후",
            "Setting: 지하철 승강장.",
        ),
        ("민수가 선다.", "지하철, 늦은 오후", "Setting: 지하철, 늦은 오후, 고요한."),
    ],
)
def test_place_time_and_mood_are_each_said_once(prompt, setting, line):
    script = factories.script(factories.scene("s1", place="지하철", time="늦은 오후", mood="고요한"))
    board = Storyboard(panels=(factories.panel("p1", prompt=prompt, setting=setting),))
    lines = requests_for(ImageOptions(), board, script)[0].prompt.split("\n")
    assert lines[0] == prompt
    assert [one for one in lines if one.startswith("Setting")] == ([line] if line else [])


def test_the_panels_id_and_place_in_the_strip_decide_nothing():
    storyboard = sample_storyboard(5, 6)
    renamed = Storyboard(
        panels=tuple(
            panel.model_copy(update={"id": f"x{n}"}) for n, panel in enumerate(storyboard.panels[::-1])
        )
    )
    assert asked(renamed) == asked(storyboard)[::-1]


def test_two_panels_that_look_alike_differ_by_their_seed_only():
    panel = sample_storyboard(5, 1).panels[0]
    twin = panel.model_copy(update={"id": "pnl_twin"})
    first, second = asked(Storyboard(panels=(panel, twin)))
    assert first.seed != second.seed
    assert first.model_copy(update={"seed": 0}) == second.model_copy(update={"seed": 0})


def test_the_look_of_the_cast_and_the_scene_are_used_but_names_and_words_are_not():
    storyboard = sample_storyboard(5, 6)
    renamed = SCRIPT.model_copy(
        update={
            "cast": tuple(m.model_copy(update={"names": {"en": "X"}, "voice": "loud"}) for m in SCRIPT.cast)
        }
    )
    assert asked(storyboard, renamed) == asked(storyboard)
    assert STAGE.uses["script"](renamed) == STAGE.uses["script"](SCRIPT)
    repainted = SCRIPT.model_copy(
        update={"cast": tuple(m.model_copy(update={"palette": ("#ffffff",)}) for m in SCRIPT.cast)}
    )
    with_people = [bool(panel.figures) for panel in storyboard.panels]
    before, after = asked(storyboard), asked(storyboard, repainted)
    assert [a != b for a, b in zip(before, after, strict=True)] == with_people


def test_seed_and_style_change_every_request():
    storyboard = sample_storyboard(5, 4)
    assert all(a != b for a, b in zip(asked(storyboard), asked(storyboard, seed=1), strict=True))
    assert all(a != b for a, b in zip(asked(storyboard), asked(storyboard, style="ink_noir"), strict=True))
    assert asked(storyboard, style="clean_line") == asked(storyboard)


def test_every_style_preset_can_be_asked_for_and_an_unknown_one_is_named():
    storyboard = sample_storyboard(5, 1)
    for style in styles():
        assert styles()[style].prompt in asked(storyboard, style=style)[0].prompt
    with pytest.raises(InvalidInput) as caught:
        asked(storyboard, style="cubism")
    assert caught.value.code == "image_style_unknown"
    assert caught.value.values["style"] == "cubism"


def test_the_prompt_asks_for_no_text_and_says_where_to_leave_room():
    panel = sample_storyboard(5, 1).panels[0].model_copy(update={"room": 0.3, "prompt": "She runs."})
    prompt = asked(Storyboard(panels=(panel,)))[0].prompt
    assert prompt.startswith("She runs.")
    assert "upper 30 %" in prompt
    assert "speech balloons" in prompt
