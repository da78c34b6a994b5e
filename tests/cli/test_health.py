"""`python -m engines health`: exit code and output say the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engines.__main__ import main


def test_a_sound_home_is_healthy_in_words_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["health"]) == 0
    told = capsys.readouterr().out
    assert "engine.packaging" in told and "versions:" in told
    assert main(["health", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["status"] == "ok" and {"database", "queue"} <= {one["name"] for one in found["probes"]}


def test_an_alarm_is_exit_code_1_with_what_to_do(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["health"]) == 0
    database = home / "library.sqlite"
    damaged = bytearray(database.read_bytes())
    damaged[4096:] = b"\x5a" * (len(damaged) - 4096)
    for file in home.glob("library.sqlite-*"):
        file.unlink()
    database.write_bytes(damaged)
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    assert main(["health"]) == 1
    assert "손상" in capsys.readouterr().out
    assert main(["health", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["status"] == "alarm" and told["probes"][0]["code"] and told["probes"][0]["hint"]
