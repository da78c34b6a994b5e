"""One panel lettered: what holds for any lines and any faces."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw

from engines.kernel.context import FaceRegion, Regions
from engines.kernel.errors import InvalidInput
from engines.lettering.block import LineIn
from engines.lettering.looks import type_of
from engines.lettering.panel import letter_panel, merged
from engines.lettering.sample import sample_lines, sample_scene
from engines.lettering.typeface import opened
from tests.lettering.doubles import assert_well_lettered, floor_fonts, installed_fonts, without_raqm

KINDS = st.sampled_from(["dialogue", "thought", "whisper", "shout", "phone", "narration", "sfx"])
KOREAN = st.text(alphabet="가나다라마바사아자차하겠었습니까쀍뚫ㅋㅠ", min_size=1, max_size=7)
ENGLISH = st.text(alphabet="abcdefgijlmnoprstwyABTW'-", min_size=1, max_size=12)
MARKS = st.sampled_from(["", "", "?", "!!", "…", "...", ",", "~"])
WORD = st.builds(lambda word, mark: word + mark, st.one_of(KOREAN, ENGLISH), MARKS)
WORDS = st.lists(WORD, min_size=1, max_size=14).map(" ".join)


@st.composite
def scenes(draw):
    """(size, regions, lines): up to three faces anywhere in the picture, up to four lines."""
    width, height = draw(st.sampled_from([(800, 300), (800, 500), (720, 720), (800, 1200), (1024, 1536)]))
    faces = []
    for number in range(draw(st.integers(0, 3))):
        tall = draw(st.integers(30, height * 2 // 3))
        wide = min(int(tall * 0.8), width)
        x, y = draw(st.integers(0, width - wide)), draw(st.integers(0, height - tall))
        face = FaceRegion(cast=f"c{number}", box=(x, y, wide, tall), mouth=(x + wide / 2, y + tall * 0.8))
        faces.append(face)
    lines = []
    for number in range(draw(st.integers(1, 4))):
        kind, text = draw(KINDS), draw(WORDS)
        speaker = draw(st.sampled_from([None, *faces])) if kind not in ("narration", "sfx") else None
        mouth, face = (speaker.mouth, speaker.box) if speaker else (None, None)
        lines.append(LineIn(f"lin_{number}", kind, text, mouth, face))
    return (width, height), Regions(faces=tuple(faces)), lines


@pytest.mark.parametrize("fonts", [installed_fonts, floor_fonts], ids=["installed", "floor"])
@pytest.mark.parametrize("shaping", [nullcontext, without_raqm], ids=["raqm", "basic"])
@settings(max_examples=25, deadline=None)
@given(scene=scenes())
def test_any_lines_are_placed_whole_apart_and_in_order(fonts, shaping, scene):
    size, regions, lines = scene
    with shaping():
        panel = letter_panel(lines, "ko", size, regions, "standard", fonts())
        assert_well_lettered(panel, "ko", lines, [face.box for face in regions.faces])
    assert panel.canvas[1] >= size[1] and panel.panel[2:] == size


@settings(max_examples=25, deadline=None)
@given(scene=scenes())
def test_words_are_never_broken_while_a_line_can_hold_them(scene):
    size, regions, lines = scene
    panel = letter_panel(lines, "ko", size, regions, "standard", installed_fonts())
    for line, balloon in zip(lines, panel.balloons["ko"], strict=True):
        set_words = [word for row in balloon.text_lines for word in row.text.split()]
        assert set_words == line.text.replace("...", "…").split()


def test_a_word_wider_than_any_line_breaks_between_syllables_but_laughter_does_not():
    long = "가" * 40
    lines = [LineIn("a", "dialogue", f"아니 {long} ㅋㅋㅋㅋㅋㅋㅋㅋ")]
    panel = letter_panel(lines, "ko", (300, 900), Regions(), "standard", installed_fonts(), scale=1.0)
    rows = [row.text for row in panel.balloons["ko"][0].text_lines]
    assert "".join(rows).replace(" ", "") == f"아니{long}ㅋㅋㅋㅋㅋㅋㅋㅋ"
    assert sum("ㅋ" in row for row in rows) == 1
    assert_well_lettered(panel, "ko", lines)


@pytest.mark.parametrize("shaping", [nullcontext, without_raqm], ids=["raqm", "basic"])
def test_no_pixel_of_type_falls_outside_its_balloon(shaping):
    fonts = installed_fonts()
    with shaping():
        for seed in range(6):
            language = ("ko", "en")[seed % 2]
            regions = sample_scene(seed)
            lines = sample_lines(seed, language, regions, 4)
            panel = letter_panel(lines, language, (800, 1000), regions, "standard", fonts)
            for balloon in panel.balloons[language]:
                if not balloon.outline:
                    continue
                type_, ink = type_of(balloon, language, fonts, "standard"), Image.new("L", panel.canvas)
                inside, boxes = Image.new("L", panel.canvas), Image.new("L", panel.canvas)
                ImageDraw.Draw(inside).polygon([tuple(point) for point in balloon.outline], fill=255)
                for line in balloon.text_lines:
                    x, y, w, h = line.ink
                    ImageDraw.Draw(boxes).rectangle((x, y, x + w - 1, y + h - 1), fill=255)
                    for run in type_.laid(line.text, line.size):
                        at = (line.origin[0] + run.dx, line.origin[1])
                        font = opened(run.face, line.size)
                        ImageDraw.Draw(ink).text(at, run.text, fill=255, font=font, anchor="ls")
                assert ImageChops.subtract(ink, inside).getbbox() is None
                assert ImageChops.subtract(ink, boxes).getbbox() is None


@pytest.mark.parametrize(
    "text",
    [
        '<script>alert(1)</script> & "quotes" ${HOME} {{7*7}}',
        "😀👍🏽 가족 👨\u200d👩\u200d👧\u200d👦 \U0001f9a9",
        "\u202e거꾸로\u202c \u200b\u200b숨은\u200d글자 שלום",
        "日本語のテキストは、改行が「文字」の間で起こります。",
        "\n\n첫 줄\n둘째 줄\n",
        "가나다라마바사" * 429,
        "The quick brown fox jumps over the lazy dog. " * 67,
        "W" * 3000,
    ],
    ids=["markup", "emoji", "marks", "japanese", "newlines", "korean_3000", "english_3000", "one_word_3000"],
)
@pytest.mark.parametrize("kind", ["dialogue", "sfx", "narration", "shout"])
def test_hostile_text_comes_out_whole(text, kind):
    lines = [LineIn("a", kind, text, (400, 400), (340, 300, 120, 150)), LineIn("b", "dialogue", "응.")]
    panel = letter_panel(lines, "ko", (800, 600), Regions(), "standard", installed_fonts())
    assert_well_lettered(panel, "ko", lines, [(340, 300, 120, 150)])
    if text.isascii():
        rows = panel.balloons["ko"][0].text_lines
        assert "".join(row.text for row in rows).replace(" ", "") == "".join(text.split())


def test_a_panel_too_full_hangs_into_the_gutter_and_says_where_the_picture_lies():
    face = FaceRegion(box=(0, 0, 800, 300), mouth=(400, 200))
    lines = [
        LineIn(f"l{n}", "dialogue", "여기에는 말풍선을 둘 자리가 없어.", face.mouth, face.box)
        for n in range(3)
    ]
    panel = letter_panel(lines, "ko", (800, 300), Regions(faces=(face,)), "standard", installed_fonts())
    assert_well_lettered(panel, "ko", lines, [(0, 0, 800, 300)])
    assert all(balloon.in_gutter for balloon in panel.balloons["ko"])
    assert panel.canvas[1] > 300 and panel.panel[3] == 300
    assert all(balloon.text_lines[0].size == 30 for balloon in panel.balloons["ko"])


def test_lines_without_anything_to_draw_get_no_balloon():
    lines = [LineIn("a", "dialogue", " \u200b\n　 "), LineIn("b", "narration", "끝.")]
    panel = letter_panel(lines, "ko", (800, 500), Regions(), "standard", installed_fonts())
    assert [balloon.line for balloon in panel.balloons["ko"]] == ["b"]


def test_the_same_inputs_give_the_same_geometry():
    regions = sample_scene(3)
    lines = sample_lines(3, "ko", regions, 4)
    twice = [letter_panel(lines, "ko", (800, 1000), regions, "standard", installed_fonts()) for _ in "ab"]
    assert twice[0] == twice[1]


def test_type_grows_with_the_picture():
    lines = [LineIn("a", "dialogue", "안녕하세요")]
    small = letter_panel(lines, "ko", (800, 600), Regions(), "standard", installed_fonts())
    large = letter_panel(lines, "ko", (1600, 1200), Regions(), "standard", installed_fonts())
    sizes = [panel.balloons["ko"][0].text_lines[0].size for panel in (small, large)]
    assert sizes[1] == 2 * sizes[0] and large.scale == 2


def test_two_languages_share_one_canvas_and_one_place_for_the_picture():
    fonts, size, regions = installed_fonts(), (800, 300), Regions()
    korean = [LineIn("a", "dialogue", "응.")]
    english = [LineIn("a", "dialogue", "A rather long answer that needs a lot more room than this. " * 5)]
    both = merged(
        [
            letter_panel(korean, "ko", size, regions, "standard", fonts),
            letter_panel(english, "en", size, regions, "standard", fonts),
        ]
    )
    assert set(both.balloons) == {"ko", "en"} and both.canvas[1] > 300
    assert_well_lettered(both, "ko", korean)
    assert_well_lettered(both, "en", english)


def test_an_unknown_preset_is_refused_by_name():
    with pytest.raises(InvalidInput) as refusal:
        letter_panel([], "ko", (800, 500), Regions(), "nowhere", installed_fonts())
    assert refusal.value.code == "lettering_preset" and refusal.value.values["preset"] == "nowhere"
