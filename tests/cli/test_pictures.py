"""`letter` and `slice` on pictures of anybody's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from engines.__main__ import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = Image.new("RGB", (800, 900), "#c8d8e0")
    draw = ImageDraw.Draw(image)
    for left in (150, 500):
        draw.ellipse((left, 400, left + 160, 600), fill="#f0c8a0")
    image.save(tmp_path / "panel.png")
    return tmp_path / "panel.png"


def speaker(left: int) -> dict[str, list[int]]:
    return {"mouth": [left + 80, 550], "face": [left, 400, 160, 200]}


def lines_file(tmp_path: Path, **changes: object) -> str:
    content = {
        "lang": "ko",
        "lines": [
            {"id": "a", "kind": "dialogue", "text": "이 우산, 어디서 났어요?", "speaker": speaker(150)},
            {"id": "b", "kind": "shout", "text": "그건 제 거예요!", "speaker": speaker(500)},
            {"id": "c", "kind": "narration", "text": "비는 그치지 않았다.", "speaker": None},
        ],
        "keep_clear": [[0, 850, 800, 50]],
        **changes,
    }  # fmt: skip
    path = tmp_path / "lines.json"
    path.write_text(json.dumps(content))
    return str(path)


def test_letter_writes_the_picture_the_geometry_and_the_same_as_svg(picture: Path, tmp_path: Path) -> None:
    out, geometry, svg = tmp_path / "o.png", tmp_path / "g.json", tmp_path / "o.svg"
    arguments = ["letter", str(picture), "--lines", lines_file(tmp_path), "--out", str(out)]
    assert main([*arguments, "--geometry", str(geometry), "--svg", str(svg)]) == 0
    found = json.loads(geometry.read_text())
    assert set(found) == {"canvas", "panel", "balloons", "findings"}
    with Image.open(out) as image:
        assert list(image.size) == found["canvas"]
    assert [balloon["line"] for balloon in found["balloons"]] == ["a", "b", "c"]
    for balloon in found["balloons"]:
        assert set(balloon) == {"line", "kind", "outline", "tail", "tail_tip", "text_lines"}
        assert balloon["text_lines"]
    assert found["balloons"][0]["tail"] and found["balloons"][2]["tail"] is None
    assert "<script" not in svg.read_text() and "어디서" in svg.read_text()


@pytest.mark.parametrize(
    ("changes", "told"),
    [({"langs": "ko"}, "langs"), ({"lines": [{"id": "a", "kind": "song", "text": "x"}]}, "kind")],
)
def test_an_unknown_field_is_refused_by_name(
    capsys: Capture, picture: Path, tmp_path: Path, changes: dict[str, object], told: str
) -> None:
    lines = lines_file(tmp_path, **changes)
    assert main(["letter", str(picture), "--lines", lines, "--out", str(tmp_path / "o.png")]) == 1
    assert told in capsys.readouterr().err


def test_slices_add_up_to_the_strip_and_keep_the_limits(
    capsys: Capture, picture: Path, tmp_path: Path
) -> None:
    out = tmp_path / "slices"
    arguments = ["slice", str(picture), str(picture), str(picture), "--platform", "webtoon_canvas"]
    assert main([*arguments, "--out", str(out), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["strip"] == [800, 2700]
    assert sum(piece["height"] for piece in report["slices"]) == 2700
    assert all(piece["height"] <= 1280 and piece["width"] == 800 for piece in report["slices"])
    assert [piece["top"] for piece in report["slices"]] == sorted(piece["top"] for piece in report["slices"])
    assert all((out / piece["file"]).stat().st_size == piece["bytes"] for piece in report["slices"])


@pytest.mark.parametrize("content", [b"", b"not a picture", b"<svg/>", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_is_no_picture_is_told_by_name(capsys: Capture, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.png"
    path.write_bytes(content)
    assert main(["slice", str(path), "--out", str(tmp_path / "o")]) == 1
    assert "odd.png" in capsys.readouterr().err
    assert main(["letter", str(path), "--lines", lines_file(tmp_path), "--out", str(tmp_path / "o.png")]) == 1
    assert "odd.png" in capsys.readouterr().err


def test_a_picture_thirty_thousand_pixels_tall_and_an_unknown_platform_are_told(
    capsys: Capture, picture: Path, tmp_path: Path
) -> None:
    Image.new("1", (10, 30_001)).save(tmp_path / "tall.png")
    assert main(["slice", str(tmp_path / "tall.png"), "--out", str(tmp_path / "o")]) == 1
    assert "tall.png" in capsys.readouterr().err
    assert main(["slice", str(picture), "--platform", "myspace", "--out", str(tmp_path / "o")]) == 1
    assert "myspace" in capsys.readouterr().err
