"""`export --table` and `import EPISODE table`: listed first, written when told so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engines.__main__ import main


def test_a_table_goes_out_and_its_changes_come_in_when_confirmed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["run", "--brief", "sample", "--dummy", "--out", str(tmp_path / "out"), "--json"]) == 0
    episode = json.loads(capsys.readouterr().out)["episode"]
    path = tmp_path / "board.csv"
    assert main(["export", episode, "--table", "csv", "--out", str(path)]) == 0
    text = path.read_text(encoding="utf-8-sig")
    assert main(["import", episode, "table", str(path)]) == 0
    path.write_text(text.replace(",tall,", ",square,", 1), encoding="utf-8-sig", newline="")
    capsys.readouterr()
    assert main(["import", episode, "table", str(path)]) == 1
    listed = capsys.readouterr().err
    assert "'tall' → 'square'" in listed and "--yes" in listed
    assert main(["import", episode, "table", str(path), "--yes"]) == 0
    assert main(["import", episode, "table", str(path)]) == 0
