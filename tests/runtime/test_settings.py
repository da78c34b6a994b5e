from __future__ import annotations

import stat
from pathlib import Path

import pytest

from engines.kernel.errors import InvalidInput, StorageFailed
from engines.runtime.settings import Settings


def test_without_variables_it_serves_this_machine_only() -> None:
    settings = Settings.from_environment({})
    assert (settings.host, settings.port, settings.public) == ("127.0.0.1", 7860, False)
    assert settings.home.is_absolute()
    assert settings.database_url == f"sqlite:///{settings.home / 'library.sqlite'}"


def test_our_variables_win_over_gradios() -> None:
    env = {
        "TOONVERSE_HOST": "0.0.0.0",
        "TOONVERSE_PORT": "9000",
        "GRADIO_SERVER_NAME": "127.0.0.1",
        "GRADIO_SERVER_PORT": "1",
    }
    settings = Settings.from_environment(env)
    assert (settings.host, settings.port) == ("0.0.0.0", 9000)
    gradio = Settings.from_environment({"GRADIO_SERVER_NAME": "::1", "GRADIO_SERVER_PORT": "7861"})
    assert (gradio.host, gradio.port, gradio.public) == ("::1", 7861, False)


@pytest.mark.parametrize("env", [{"SPACE_ID": "me/webtoon"}, {"SYSTEM": "spaces"}])
def test_a_space_serves_everybody(env: dict[str, str]) -> None:
    settings = Settings.from_environment(env)
    assert (settings.host, settings.is_space, settings.public) == ("0.0.0.0", True, True)


@pytest.mark.parametrize(
    ("host", "public"),
    [("localhost", False), ("127.1.2.3", False), ("::1", False), ("0.0.0.0", True), ("10.0.0.4", True)],
)
def test_public_means_beyond_this_machine(host: str, public: bool) -> None:
    assert Settings.from_environment({"TOONVERSE_HOST": host}).public is public


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TOONVERSE_PORT", "eighty"),
        ("TOONVERSE_PORT", "70000"),
        ("TOONVERSE_PORT", "-1"),
        ("GRADIO_SERVER_PORT", "７８６０"),
        ("TOONVERSE_HOST", "http://me"),
        ("TOONVERSE_SHARE_KEY", "perhaps"),
        ("TOONVERSE_PUBLIC", "perhaps"),
        ("TOONVERSE_DATABASE_URL", "mysql://me"),
        ("TOONVERSE_API_TOKEN", "two words"),
        ("OPENAI_BASE_URL", "ftp://me"),
        ("OPENAI_BASE_URL", "http://[broken"),
        ("TOONVERSE_HOME", __file__),
        ("TOONVERSE_HOME", "~nobody-of-this-name/x"),
    ],
)
def test_a_wrong_value_is_refused_by_its_variables_name(name: str, value: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        Settings.from_environment({name: value})
    assert refused.value.values["name"] == name
    assert name in str(refused.value)


def test_blank_values_count_as_not_given() -> None:
    names = ["TOONVERSE_PORT", "TOONVERSE_HOST", "TOONVERSE_SHARE_KEY", "OPENAI_BASE_URL", "SPACE_ID"]
    assert Settings.from_environment(dict.fromkeys(names, " ")) == Settings.from_environment({})


def test_secrets_are_not_in_its_text_form() -> None:
    env = {
        "TOONVERSE_API_TOKEN": "tok-en-1234",
        "TOONVERSE_DATABASE_URL": "postgresql://me:passw0rd@host/db",
        "OPENAI_API_KEY": "sk-live-123456789",
    }
    shown = repr(Settings.from_environment(env))
    assert "tok-en-1234" not in shown
    assert "passw0rd" not in shown
    assert "sk-live" not in Settings.from_environment(env).model_dump_json()


def test_the_home_folder_is_closed_to_others(tmp_path: Path) -> None:
    home = tmp_path / "deep" / "home"
    Settings.from_environment({"TOONVERSE_HOME": str(home)}).prepare_home()
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_home_that_became_a_file_is_told(tmp_path: Path) -> None:
    settings = Settings.from_environment({"TOONVERSE_HOME": str(tmp_path / "home")})
    settings.home.write_text("a file")
    with pytest.raises(StorageFailed) as failed:
        settings.prepare_home()
    assert failed.value.values["place"] == str(settings.home)
