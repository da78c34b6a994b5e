"""Whom a tail points at whose face is not to be seen, and balloons beside a face that fills the picture."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director.document import Figure, Panel
from engines.image.document import Candidate, PanelImage, PanelImages
from engines.kernel.context import FaceRegion, Regions
from engines.kernel.document import AssetRef
from engines.lettering.block import LineIn
from engines.lettering.drawn import shape_of
from engines.lettering.letter import panel_lines
from engines.lettering.panel import letter_panel
from engines.lettering.shapes import bounds, corners, crown_of, inside, overlap
from engines.text.document import Beat, CastMember, Scene, Script
from tests.lettering.doubles import assert_well_lettered, installed_fonts

SIZE = (800, 1000)
SEEN = FaceRegion(cast="haru", box=(430, 420, 180, 190), mouth=(520, 575))
BODY = (280.0, 330.0, 500.0, 670.0)
BACK = (0.0, 480.0, 330.0, 520.0)


def lettered(regions, *lines, figures=("haru", "mina"), size=SIZE):
    """The lines of a shot over mina's shoulder, on a picture with these regions."""
    beats = [
        Beat(id=f"l{n}", kind="dialogue", text={"ko": t}, speaker=who) for n, (who, t) in enumerate(lines)
    ]
    script = Script(
        title={"ko": "밤"},
        cast=tuple(CastMember(id=one, names={"ko": one}) for one in ("haru", "mina", "jun")),
        scenes=(Scene(id="s1", place="길", beats=tuple(beats)),),
    )
    places = {"haru": "center_right", "mina": "left", "jun": "center"}
    panel = Panel(
        id="p1",
        scene="s1",
        shot="over_shoulder",
        lines=tuple(beat.id for beat in beats),
        figures=tuple(
            Figure(cast=one, position=places[one], facing="front" if one == "haru" else "back")
            for one in figures
        ),
    )
    asset = AssetRef(sha256="a" * 64, width=size[0], height=size[1], media_type="image/png")
    candidate = Candidate(id="c1", asset=asset, provider="dummy", regions=regions)
    images = PanelImages(panels=(PanelImage(id="p1", candidates=(candidate,), chosen="c1"),))
    said, found, size = panel_lines(script, panel, images, "ko")
    return said, letter_panel(said, "ko", size, found, "standard", installed_fonts())


def test_a_tail_points_at_the_head_of_who_is_seen_from_behind_and_their_balloon_keeps_off_it():
    said, panel = lettered(
        Regions(faces=(SEEN,), figures=(BACK, BODY)),
        ("mina", "이천 원이면 버스비는 되잖아요."),
        ("haru", "네?"),
    )
    first = panel.balloons["ko"][0]
    left, top, wide, _ = said[0].face
    assert BACK[0] <= left and left + wide <= BACK[0] + BACK[2] and top >= BACK[1]
    assert inside(said[0].mouth, corners(said[0].face))
    left, upper, right, lower = bounds(first.outline)
    assert overlap(said[0].face, (left, upper, right - left, lower - upper)) == 0
    aimed = math.dist(first.tail_tip, said[0].mouth)
    assert aimed < math.dist(middle(first.outline), said[0].mouth) and first.tail_tip[1] <= said[0].mouth[1]


def middle(shape):
    left, top, right, bottom = bounds(shape)
    return (left + right) / 2, (top + bottom) / 2


def test_who_was_not_drawn_is_a_voice_from_outside_whose_tail_ends_at_the_pictures_edge():
    said, panel = lettered(
        Regions(faces=(SEEN,), figures=(BACK, BODY)),
        ("haru", "누구세요?"),
        ("jun", "나야."),
        figures=("haru", "mina", "jun"),
    )
    assert said[1].off and said[1].mouth is None and not said[0].off
    tip = panel.balloons["ko"][1].tail_tip
    assert min(tip[0], SIZE[0] - tip[0]) < 20


@pytest.mark.parametrize("regions", [Regions(), Regions(faces=(SEEN,), figures=(BODY,), by="local")])
def test_where_nobody_told_who_was_drawn_the_storyboard_says_where_they_are(regions):
    said, _ = lettered(regions, ("mina", "여기야."))
    assert said[0].mouth is not None and said[0].face is None and not said[0].off


TALK = ("다행이다. 진짜 다행이다.", "왜 이제 왔어? 한참을 기다렸잖아. 무슨 일이 있었던 거야?", "쉿.")


@settings(max_examples=40, deadline=None)
@given(
    high=st.sampled_from((480, 1000, 1280)),
    share=st.floats(0.44, 0.95),
    across=st.floats(0.3, 0.7),
    down=st.floats(0.4, 0.7),
    texts=st.lists(st.sampled_from(TALK), min_size=1, max_size=3),
    kind=st.sampled_from(("dialogue", "whisper", "thought", "narration")),
)
def test_no_balloon_stands_on_the_forehead_of_a_face_that_fills_the_picture(
    high, share, across, down, texts, kind
):
    tall = share * high
    face = (800 * across - tall * 0.42, high * down - tall / 2, tall * 0.84, tall)
    mouth = (face[0] + face[2] / 2, face[1] + 0.78 * tall)
    lines = [LineIn(f"l{n}", kind, text, mouth, face) for n, text in enumerate(texts)]
    regions = Regions(faces=(FaceRegion(box=face, mouth=mouth),))
    panel = letter_panel(lines, "ko", (800, high), regions, "standard", installed_fonts())
    assert_well_lettered(panel, "ko", lines, [face])
    x, y, w, h = crown_of(face, (800, high))
    crown = (x + panel.panel[0], y + panel.panel[1], w, h)
    for balloon in panel.balloons["ko"]:
        left, top, right, bottom = bounds(shape_of(balloon))
        assert overlap(crown, (left, top, right - left, bottom - top)) == 0
