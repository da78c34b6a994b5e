"""The files of `letter`: what is refused by name, and what comes out."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from engines.kernel.errors import InvalidInput
from engines.lettering.command import letter_picture, read_lines
from engines.lettering.shapes import clearance
from tests.lettering.doubles import installed_fonts

LINE = {"id": "l1", "kind": "dialogue", "text": "안녕하세요, 손님.", "speaker": None}


def lines_file(**changes):
    return json.dumps({"lang": "ko", "lines": [LINE], **changes}, ensure_ascii=False)


@pytest.mark.parametrize(
    ("data", "code", "field"),
    [
        ("{", "lines_json", ""),
        (b"\xff\xfe", "lines_json", ""),
        (lines_file(colour="red"), "lines_field", "colour"),
        (lines_file(lines=[{**LINE, "size": 30}]), "lines_field", "lines[0].size"),
        (lines_file(lines=[{**LINE, "kind": "song"}]), "lines_field", "lines[0].kind"),
        (lines_file(lines=[{"id": "a"}]), "lines_field", "lines[0].text"),
        (
            lines_file(lines=[{**LINE, "speaker": {"face": [1, 2, 3, 4]}}]),
            "lines_field",
            "lines[0].speaker.mouth",
        ),
        (lines_file(lang="fr"), "lines_field", "lang"),
        (lines_file(keep_clear=[[0, 0, -1, 5]]), "lines_field", "keep_clear[0][2]"),
        (lines_file(lines=[LINE, LINE]), "lines_twice", ""),
        ("[]", "lines_field", "file"),
    ],
)
def test_a_wrong_file_is_refused_with_the_name_of_what_is_wrong(data, code, field):
    with pytest.raises(InvalidInput) as refusal:
        read_lines(data)
    assert refusal.value.code == code
    assert not field or refusal.value.values["field"] == field


def test_the_geometry_is_the_public_one_and_json():
    speaker = {"mouth": [400, 420], "face": [330, 300, 140, 160]}
    said = [
        {"id": "n", "kind": "narration", "text": "그날 밤."},
        {"id": "d/1 가", "kind": "dialogue", "text": "거기 누구 있어요?", "speaker": speaker},
        {"id": "s", "kind": "sfx", "text": "쾅"},
    ]
    request = read_lines(lines_file(lines=said, keep_clear=[[0, 500, 200, 100]]))
    done = letter_picture(Image.new("RGB", (800, 600), "#ccd"), request, installed_fonts())
    geometry = json.loads(json.dumps(done.geometry))
    assert set(geometry) == {"canvas", "panel", "balloons", "findings"}
    assert geometry["canvas"] == [800, 600] and geometry["panel"] == [0, 0, 800, 600]
    assert [balloon["line"] for balloon in geometry["balloons"]] == ["n", "d/1 가", "s"]
    names = {"line", "kind", "outline", "tail", "tail_tip", "text_lines"}
    for balloon in geometry["balloons"]:
        assert set(balloon) == names
        for row in balloon["text_lines"]:
            assert set(row) == {"text", "ink", "size"}
            assert (
                not balloon["outline"] or clearance(balloon["outline"], row["ink"]) >= row["size"] / 2 - 0.5
            )
    assert geometry["balloons"][1]["tail_tip"] and geometry["balloons"][2]["outline"] == []


def test_a_character_no_font_has_is_reported_and_stands_as_a_box():
    request = read_lines(lines_file(lines=[{**LINE, "text": "야 \U0001f9a9!"}]))
    done = letter_picture(Image.new("RGB", (800, 600)), request, installed_fonts())
    assert [(f.rule, f.values["count"]) for f in done.findings] == [("missing_glyph", 1)]
    assert done.geometry["balloons"][0]["text_lines"][0]["text"] == "야 □!"


def test_no_lines_make_no_balloons():
    done = letter_picture(Image.new("RGB", (50, 20)), read_lines(lines_file(lines=[])), installed_fonts())
    assert done.geometry == {"canvas": [50, 20], "panel": [0, 0, 50, 20], "balloons": [], "findings": []}
