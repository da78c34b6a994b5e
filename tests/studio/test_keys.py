"""Which providers cannot be asked for want of a key."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from engines.studio import Settings, Studio

KEY = "sk-planted-0123456789abcdefABCDEF"


@pytest.mark.parametrize(
    ("address", "lacks"),
    [
        ("", True),
        ("https://api.openai.com/v1", True),
        ("https://models.example.com/v1", True),
        ("http://127.0.0.1:11434/v1", False),
        ("http://localhost:1234/v1", False),
    ],
)
def test_only_a_compatible_server_on_this_machine_is_asked_without_a_key(
    tmp_path: Path, address: str, lacks: bool
) -> None:
    environment = {"TOONVERSE_HOME": str(tmp_path / "home"), "OPENAI_BASE_URL": address}
    with closing(Studio.open(Settings.from_environment(environment), environment)) as studio:
        keys = studio.desk("someone").keys
        assert keys.lacks("openai") is lacks
        assert not keys.lacks("dummy")
        keys.set("openai", KEY)
        assert not keys.lacks("openai")
        keys.forget("openai")
        assert keys.lacks("openai") is lacks
