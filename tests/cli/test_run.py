"""`run`, `export`, `import`: the files and the JSON other programs rely on."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from engines.__main__ import main

Capture = pytest.CaptureFixture[str]
STAGES = ["text", "director", "image", "lettering", "packaging"]


def run(capsys: Capture, *arguments: str) -> tuple[int, dict[str, Any], str]:
    code = main(["run", *arguments])
    out, err = capsys.readouterr()
    return code, json.loads(out) if out.strip() else {}, err


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_the_sample_gives_five_scenes_and_fifteen_cuts(capsys: Capture, out: Path) -> None:
    code, report, _ = run(capsys, "--brief", "sample", "--dummy", "--out", str(out), "--json")
    assert code == 0
    assert set(report) == {
        "project", "episode", "seconds", "cost_usd", "stages", "metrics", "slices", "exports", "findings",
    }  # fmt: skip
    assert (report["metrics"]["scenes"], report["metrics"]["cuts"]) == (5, 15)
    assert report["metrics"]["words"] > 50
    assert report["cost_usd"] == 0
    assert [stage["stage"] for stage in report["stages"]] == STAGES
    for stage in report["stages"]:
        assert stage["outcome"] == "done" and stage["executed"] is True
        assert stage["items"]["done"] > 0 and stage["items"]["failed"] == 0
    for piece in report["slices"]:
        path = out / piece["file"]
        assert path.stat().st_size == piece["bytes"]
        with Image.open(path) as picture:
            assert picture.size == (piece["width"], piece["height"])
    with zipfile.ZipFile(report["exports"]["cbz"]) as archive:
        assert "ComicInfo.xml" in archive.namelist()
        assert len(archive.namelist()) >= len(report["slices"])


def test_the_same_again_runs_no_engine_and_gives_the_same_bytes(
    capsys: Capture, out: Path, tmp_path: Path
) -> None:
    _, first, _ = run(capsys, "--brief", "sample", "--dummy", "--out", str(out), "--json")
    other = tmp_path / "again"
    code, again, _ = run(capsys, "--brief", "sample", "--dummy", "--out", str(other), "--json")
    assert code == 0
    assert [stage["executed"] for stage in again["stages"]] == [False] * 5
    assert first["slices"] == again["slices"]
    for piece in first["slices"]:
        assert (out / piece["file"]).read_bytes() == (other / piece["file"]).read_bytes()


def test_documents_are_saved_and_an_edited_one_is_where_a_run_starts(
    capsys: Capture, out: Path, tmp_path: Path
) -> None:
    run(capsys, "--brief", "sample", "--dummy", "--out", str(out), "--json", "--save-documents")
    names = ["script.json", "storyboard.json", "images.json", "lettering.json", "package.json"]
    assert sorted(path.name for path in out.glob("*.json")) == sorted(names)
    script = json.loads((out / "script.json").read_text())
    line = next(beat for scene in script["scenes"] for beat in scene["beats"] if beat["kind"] == "dialogue")
    line["text"]["ko"] = "이 대사는 손으로 고쳤다."
    (tmp_path / "edited.json").write_text(json.dumps(script, ensure_ascii=False))
    code, report, _ = run(
        capsys, "--brief", "sample", "--dummy", "--out", str(tmp_path / "b"), "--json", "--save-documents",
        "--document", f"script={tmp_path / 'edited.json'}",
    )  # fmt: skip
    assert code == 0
    stages = {stage["stage"]: stage for stage in report["stages"]}
    assert stages["text"]["outcome"] == "imported"
    assert stages["image"]["executed"] is False
    assert stages["lettering"]["items"]["done"] == 1
    lettered = (tmp_path / "b" / "lettering.json").read_text()
    assert line["id"] in lettered and "고쳤다" in lettered


@pytest.mark.parametrize(
    ("premise", "language"),
    [
        ("비 오는 밤, 등대지기 도윤이 자기가 쓴 편지를 발견한다.", "ko"),
        ("A lighthouse keeper finds a letter.", "en"),
    ],
)
def test_any_premise_becomes_an_episode_in_its_language(
    capsys: Capture, out: Path, premise: str, language: str
) -> None:
    code, report, err = run(
        capsys, "--premise", premise, "--dummy", "--out", str(out), "--json", "--save-documents"
    )
    assert code == 0, err
    script = json.loads((out / "script.json").read_text())
    assert script["languages"] == [language]
    assert report["metrics"]["cuts"] == 15 and report["slices"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('{"premise": "x", "premis": "y"}', "premis"),
        ('{"premise": "x", "cuts": "many"}', "cuts"),
        ('{"premise": ', "brief.json"),
        ("[1, 2]", "brief.json"),
        ('{"premise": ""}', ""),
        ('{"premise": "' + "word " * 20_000 + '"}', "4000"),
    ],
)
def test_a_wrong_brief_is_told_on_standard_error_with_the_field(
    capsys: Capture, out: Path, tmp_path: Path, content: str, told: str
) -> None:
    (tmp_path / "brief.json").write_text(content)
    code, _, err = run(capsys, "--brief", str(tmp_path / "brief.json"), "--dummy", "--out", str(out))
    assert code == 1
    assert told in err.replace(",", "") and len(err.strip().splitlines()) >= 2


def test_a_brief_that_is_not_there_and_an_unknown_format_are_told(capsys: Capture, out: Path) -> None:
    code, _, err = run(capsys, "--brief", "no-such-file.json", "--dummy", "--out", str(out))
    assert code == 1 and "no-such-file.json" in err
    code, _, err = run(capsys, "--brief", "sample", "--dummy", "--out", str(out), "--format", "docx")
    assert code == 1 and "docx" in err and "cbz" in err


def test_an_episode_can_be_listed_exported_and_a_document_brought_in(
    capsys: Capture, out: Path, tmp_path: Path
) -> None:
    _, report, _ = run(capsys, "--brief", "sample", "--dummy", "--out", str(out), "--json")
    assert main(["export"]) == 0
    assert report["episode"] in capsys.readouterr().out
    path = tmp_path / "s.json"
    assert main(["export", report["episode"], "--document", "text", "--out", str(path)]) == 0
    assert main(["import", report["episode"], "text", str(path)]) == 0
    assert main(["export", report["episode"], "--format", "cbz", "--out", str(tmp_path / "x.cbz")]) == 0
    assert zipfile.is_zipfile(tmp_path / "x.cbz")
    path.write_text('{"title": {"ko": "x"}, "nonsense": 1}')
    assert main(["import", report["episode"], "text", str(path)]) == 1
    assert "nonsense" in capsys.readouterr().err


OWN = "제목: 막차\nS#1. 승강장 / 밤\n1컷\n비가 온다.\n2컷\n민지: 안 돼!\nE) 쾅\n3컷\n도현 (속마음): 늦었네.\n"


def test_a_script_of_one_s_own_goes_in_as_a_file_and_out_as_text(
    capsys: Capture, out: Path, tmp_path: Path
) -> None:
    (tmp_path / "own.txt").write_text(OWN, encoding="utf-8")
    code, report, err = run(
        capsys, "--script", str(tmp_path / "own.txt"), "--dummy", "--out", str(out), "--json",
        "--save-documents", "--format", "conti", "--format", "fountain",
    )  # fmt: skip
    assert code == 0, err
    assert report["metrics"]["cuts"] == 3
    assert "3" in next(one["message"] for one in report["findings"] if one["rule"] == "script_read_conti")
    script = json.loads((out / "script.json").read_text())
    said = {beat["id"]: beat for scene in script["scenes"] for beat in scene["beats"]}
    lettered = json.loads((out / "lettering.json").read_text())
    shown = [[said[one["line"]]["cut"] for one in panel["balloons"]["ko"]] for panel in lettered["panels"]]
    assert shown == [[], [2, 2], [3]]
    written = Path(report["exports"]["conti"]).read_text(encoding="utf-8")
    assert "2컷\n민지: 안 돼!\n효과음: 쾅\n" in written
    fountain = Path(report["exports"]["fountain"])
    assert fountain.suffix == ".fountain" and "@민지\n안 돼!\n" in fountain.read_text(encoding="utf-8")
    _, again, _ = run(
        capsys, "--script", report["exports"]["conti"], "--dummy", "--out", str(tmp_path / "b"), "--json"
    )
    assert again["metrics"] == report["metrics"]
    assert main(["export", report["episode"], "--format", "fountain", "--lang", "en"]) == 1
    assert "ko" in capsys.readouterr().err


def test_a_script_file_that_is_no_text_is_told(capsys: Capture, out: Path, tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_bytes(b"\xff\xfe\x00")
    code, _, err = run(capsys, "--script", str(tmp_path / "own.txt"), "--dummy", "--out", str(out))
    assert code == 1 and "own.txt" in err


@pytest.mark.parametrize("command", ["run", "letter", "slice", "export", "import", "worker", "move"])
def test_every_command_has_help_good_enough_to_work_from(capsys: Capture, command: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert len(capsys.readouterr().out) > 200
