from __future__ import annotations

import io
import logging
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.errors import InvalidInput, StorageFailed
from engines.runtime.secrets import CookieSigner, Keyring, new_workspace
from engines.runtime.settings import Settings


def test_keys_belong_to_their_workspace() -> None:
    ring = Keyring()
    ring.set("ws_a", " sk-aaaaaaaaaaaa ")
    assert ring.get("ws_a") == "sk-aaaaaaaaaaaa"
    assert ring.get("ws_b") is None
    assert (ring.source("ws_a"), ring.source("ws_b")) == ("own", None)
    ring.forget("ws_a")
    assert ring.get("ws_a") is None


@pytest.mark.parametrize(
    ("env", "lent"),
    [
        ({}, True),
        ({"TOONVERSE_HOST": "0.0.0.0"}, False),
        ({"SPACE_ID": "me/webtoon"}, False),
        ({"SPACE_ID": "me/webtoon", "TOONVERSE_SHARE_KEY": "1"}, True),
    ],
)
def test_the_owners_key_is_lent_only_at_home_or_when_told(env: dict[str, str], lent: bool) -> None:
    env = {**env, "OPENAI_API_KEY": "sk-owner-1234567"}
    ring = Keyring.from_environment(env, Settings.from_environment(env))
    assert ring.get("ws_visitor") == ("sk-owner-1234567" if lent else None)
    assert ring.source("ws_visitor") == ("owner" if lent else None)
    ring.set("ws_visitor", "sk-own-12345678")
    assert ring.get("ws_visitor") == "sk-own-12345678"


@pytest.mark.parametrize("key", ["", "  ", "sk-a\nb", "sk-a b", "sk-키", "x" * 600])
def test_a_key_that_no_header_can_carry_is_refused_without_showing_it(key: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        Keyring().set("ws_a", key)
    assert refused.value.code == "key_malformed"
    assert not key.strip() or key not in str(refused.value)


@settings(max_examples=60, deadline=None)
@given(st.text(), st.text(), st.from_regex(r"\A[A-Za-z0-9_-]{8,60}\Z"))
def test_no_known_key_survives_redaction(before: str, after: str, key: str) -> None:
    ring = Keyring()
    ring.set("ws_a", key)
    assert key not in ring.redact(f"{before}{key}{after}").replace("[key]", "")


def test_what_looks_like_a_key_is_hidden_though_unknown() -> None:
    ring = Keyring(hidden=["token-of-the-api"])
    told = (
        "key sk-proj-abcDEF123 and sk-ab***********9xyz, Bearer abc.def123, hf_abcdefgh12, token-of-the-api"
    )
    hidden = ring.redact(told)
    for part in ("abcDEF", "9xyz", "abc.def", "hf_abc", "token-of"):
        assert part not in hidden
    assert ring.redact("a task-force of risk-takers") == "a task-force of risk-takers"


def test_a_keyring_shows_nothing_of_its_keys() -> None:
    ring = Keyring("sk-owner-1234567")
    ring.set("ws_a", "sk-aaaaaaaaaaaa")
    assert "sk-" not in repr(ring)


def test_logs_are_redacted_with_arguments_and_tracebacks() -> None:
    ring = Keyring()
    ring.set("ws_a", "local-key-123456")
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.addFilter(ring.log_filter())
    logger = logging.Logger("test")
    logger.addHandler(handler)
    try:
        raise RuntimeError("refused local-key-123456")
    except RuntimeError:
        logger.exception("call with %s failed", "sk-abcdef123456")
    assert "failed" in out.getvalue()
    assert "RuntimeError: refused [key]" in out.getvalue()
    assert "local-key" not in out.getvalue()
    assert "sk-abc" not in out.getvalue()


def test_a_signed_workspace_is_read_back(tmp_path: Path) -> None:
    signer = CookieSigner.from_file(tmp_path / "cookie.key")
    workspace = new_workspace()
    assert signer.read(signer.sign(workspace)) == workspace
    again = CookieSigner.from_file(tmp_path / "cookie.key")
    assert again.read(signer.sign(workspace)) == workspace
    assert stat.S_IMODE((tmp_path / "cookie.key").stat().st_mode) == 0o600


def test_a_cookie_that_was_changed_or_made_elsewhere_is_nobodys(tmp_path: Path) -> None:
    signer = CookieSigner.from_file(tmp_path / "a.key")
    other = CookieSigner.from_file(tmp_path / "b.key")
    cookie = signer.sign("ws_victim")
    tag = cookie.rpartition(".")[2]
    assert other.read(cookie) is None
    for forged in (
        "",
        "ws_victim",
        f"v1.ws_other.{tag}",
        cookie[:-1],
        f"{cookie}x",
        f"{cookie}\n",
        "v1..",
        "é" * 60,
    ):
        assert signer.read(forged) is None


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_no_text_from_outside_breaks_reading(value: str) -> None:
    assert CookieSigner(b"x" * 32).read(value) is None


def test_processes_that_start_together_share_one_secret(tmp_path: Path) -> None:
    path = tmp_path / "home" / "cookie.key"
    with ThreadPoolExecutor(8) as pool:
        signers = list(pool.map(lambda _: CookieSigner.from_file(path), range(8)))
    assert len({signer.sign("ws_a") for signer in signers}) == 1
    assert [file.name for file in path.parent.iterdir()] == ["cookie.key"]


def test_a_damaged_secret_is_told_and_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "cookie.key"
    path.write_text("not hex")
    with pytest.raises(StorageFailed) as failed:
        CookieSigner.from_file(path)
    assert failed.value.code == "cookie_key_damaged"
    assert path.read_text() == "not hex"
