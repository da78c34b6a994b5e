"""Health over HTTP: the status says it, the body says what, strangers are told little."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from engines.http import create_app
from engines.studio import Settings, Studio


def test_a_sound_server_answers_200_with_every_probe(studio: Studio) -> None:
    studio.take_part()
    with TestClient(create_app(studio), base_url="http://127.0.0.1") as client:
        answer = client.get("/health")
        assert answer.status_code == 200
        names = [one["name"] for one in answer.json()["probes"]]
        assert {"database", "assets", "cache", "disk", "fonts", "queue", "writer", "painter"} < set(names)
        one = client.get("/engine/lettering/health")
        assert one.status_code == 200 and one.json()["state"] == "ok"
        unknown = client.get("/engine/poetry/health")
        assert unknown.status_code == 404 and unknown.json()["error"]["hint"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_deleted_database_is_503_with_reason_and_next_step(
    studio: Studio, home: Path, language: str
) -> None:
    studio.take_part()
    with TestClient(create_app(studio), base_url="http://127.0.0.1") as client:
        for file in home.glob("library.sqlite*"):
            file.unlink()
        answer = client.get("/health", headers={"accept-language": language})
        assert answer.status_code == 503
        found = next(one for one in answer.json()["probes"] if one["name"] == "database")
        assert found["state"] == "alarm" and found["message"] and found["hint"]


def test_strangers_are_told_states_only(home: Path) -> None:
    settings = Settings.from_environment(
        {"TOONVERSE_HOME": str(home), "TOONVERSE_HOST": "0.0.0.0", "TOONVERSE_API_TOKEN": "t" * 32}
    )
    studio = Studio.open(settings, {})
    try:
        with TestClient(create_app(studio), base_url="http://127.0.0.1") as client:
            (home / "assets").rename(home / "gone")
            (home / "assets").write_text("a file stands where the folder should be")
            stranger = client.get("/health")
            assert str(home) not in stranger.text and not stranger.json()["versions"]
            owner = client.get("/health", headers={"authorization": f"Bearer {'t' * 32}"})
            assert owner.json()["versions"]
    finally:
        studio.close()
