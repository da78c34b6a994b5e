from __future__ import annotations

import os
import pickle
import sqlite3
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engines.runtime.cache import ResultCache

LARGE = {"panels": ["가" * 40_000]}
"""Large enough for a file of its own."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home" / "cache"


@pytest.fixture
def cache(folder: Path) -> ResultCache:
    return ResultCache(folder)


class Bomb:
    """Writes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[str]]:
        return os.mkdir, (str(self.path),)


def _tamper(cache: ResultCache, statement: str, *values: object) -> None:
    """Change the database as somebody with access to the file would."""
    cache.close()
    with sqlite3.connect(cache.folder / "cache.db") as connection:
        connection.execute(statement, values)
    connection.close()


def _rules(cache: ResultCache) -> list[str]:
    return [problem.rule for problem in cache.problems]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(max_size=10),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=8,
    ),
)
def test_any_json_comes_back(cache: ResultCache, key: str, value: object) -> None:
    cache.put("panel", key, value)
    assert cache.get("panel", key, "absent") == value
    assert cache.problems == ()


def test_what_is_not_there_is_the_default(cache: ResultCache) -> None:
    assert cache.get("panel", "a") is None
    assert cache.get("panel", "a", 5) == 5
    cache.put("slice", "a", 1)
    assert cache.get("panel", "a") is None


def test_results_outlive_the_process_in_a_closed_folder(cache: ResultCache, folder: Path) -> None:
    cache.put("panel", "a", LARGE)
    cache.close()
    assert ResultCache(folder).get("panel", "a") == LARGE
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_it_keeps_more_than_diskcache_would(cache: ResultCache) -> None:
    _tamper_free = [cache.put("panel", str(number), LARGE) for number in range(30)]
    inside = cache._open()
    assert inside.eviction_policy == "none"
    inside.reset("size_limit", 1)
    cache.put("panel", "last", 1)
    assert cache.count() == len(_tamper_free) + 1


def test_threads_share_it(cache: ResultCache) -> None:
    def work(number: int) -> object:
        cache.put("panel", str(number % 7), {"n": number % 7})
        return cache.get("panel", str(number % 7))

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(200))) == [{"n": number % 7} for number in range(200)]
    assert cache.problems == ()


def test_a_pickle_in_the_database_is_not_run(cache: ResultCache, tmp_path: Path) -> None:
    cache.put("panel", "a", 1)
    bomb = pickle.dumps(Bomb(tmp_path / "boom"))
    _tamper(cache, "UPDATE Cache SET mode = 4, value = ?", bomb)
    assert cache.get("panel", "a") is None
    assert not (tmp_path / "boom").exists()
    assert _rules(cache) == ["cache_entry_damaged"]
    assert cache.count() == 0


def test_a_pickled_key_is_not_run(cache: ResultCache, tmp_path: Path) -> None:
    cache.put("panel", "a", 1)
    _tamper(cache, "UPDATE Cache SET raw = 0, key = ?", pickle.dumps(Bomb(tmp_path / "boom")))
    assert cache.get("panel", "a") is None
    cache.put("panel", "a", 2)
    assert cache.get("panel", "a") == 2
    cache.clear()
    assert not (tmp_path / "boom").exists()


@pytest.mark.parametrize("name", ["{outside}", "../outside.val", "ab/cd/../../../outside.val"])
@pytest.mark.parametrize("mode", [2, 3, 4])
def test_no_file_outside_is_read_or_deleted(cache: ResultCache, name: str, mode: int) -> None:
    outside = cache.folder.parent / "outside.val"
    cache.put("panel", "a", 1)
    outside.write_text("mine")
    named = name.format(outside=outside)
    for undo in (
        lambda: cache.get("panel", "a"),
        lambda: cache.put("panel", "a", 2),
        lambda: cache.clear(),
    ):
        cache.put("panel", "a", 1)
        _tamper(cache, "UPDATE Cache SET mode = ?, filename = ?, value = NULL", mode, named)
        assert undo() is None
        assert outside.read_text() == "mine"


def test_a_link_that_leads_outside_is_not_followed(cache: ResultCache, tmp_path: Path) -> None:
    cache.put("panel", "a", LARGE)
    (kept,) = cache.folder.rglob("*.val")
    outside = tmp_path / "outside"
    kept.rename(outside)
    kept.symlink_to(outside)
    assert cache.get("panel", "a") is None
    assert outside.exists()
    assert not kept.is_symlink()


def test_a_folder_that_leads_outside_is_not_followed(cache: ResultCache, tmp_path: Path) -> None:
    cache.put("panel", "a", LARGE)
    (kept,) = cache.folder.rglob("*.val")
    kept.parent.rename(tmp_path / "elsewhere")
    kept.parent.symlink_to(tmp_path / "elsewhere")
    assert cache.get("panel", "a") is None
    cache.clear()
    assert (tmp_path / "elsewhere" / kept.name).exists()


@pytest.mark.parametrize(
    ("key", "value"),
    [("_directory", "/etc"), ("get", "x"), ("sqlite_journal_mode", "off; DROP"), ("disk_evil", 1)],
)
def test_settings_that_diskcache_would_obey_are_not(cache: ResultCache, key: str, value: object) -> None:
    cache.put("panel", "a", 1)
    _tamper(cache, "INSERT OR REPLACE INTO Settings VALUES (?, ?)", key, value)
    assert cache.get("panel", "a") is None
    assert _rules(cache) == ["cache_rebuilt"]
    cache.put("panel", "a", 2)
    assert cache.get("panel", "a") == 2


@pytest.mark.parametrize("value", ["{", "", "12", '{"n": 2}', b"\xff\xfe", 7])
def test_a_damaged_entry_is_a_miss_and_is_removed(cache: ResultCache, value: object) -> None:
    cache.put("panel", "a", {"n": 1})
    _tamper(cache, "UPDATE Cache SET value = ?", value)
    assert cache.get("panel", "a") is None
    assert cache.count() == 0
    assert _rules(cache) == ["cache_entry_damaged"]


def test_an_answer_moved_to_another_key_is_a_miss(cache: ResultCache) -> None:
    cache.put("panel", "a", {"n": 1})
    _tamper(cache, "UPDATE Cache SET key = 'panel:b'")
    assert cache.get("panel", "b") is None


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-9], lambda data: b"\xff" + data[1:], lambda data: b""]
)
def test_a_damaged_file_is_a_miss(cache: ResultCache, damage: Callable[[bytes], bytes]) -> None:
    cache.put("panel", "a", LARGE)
    (kept,) = cache.folder.rglob("*.val")
    kept.write_bytes(damage(kept.read_bytes()))
    assert cache.get("panel", "a") is None
    assert _rules(cache) == ["cache_entry_damaged"]


def test_a_lost_file_is_a_miss(cache: ResultCache) -> None:
    cache.put("panel", "a", LARGE)
    (kept,) = cache.folder.rglob("*.val")
    kept.unlink()
    assert cache.get("panel", "a") is None


def test_a_damaged_database_is_set_aside_and_the_work_goes_on(cache: ResultCache, folder: Path) -> None:
    cache.put("panel", "a", 1)
    cache.close()
    for name in ("cache.db", "cache.db-wal"):
        (folder / name).write_bytes(b"this is no database" * 1000)
    assert cache.get("panel", "a") is None
    cache.put("panel", "a", 2)
    assert cache.get("panel", "a") == 2
    assert _rules(cache) == ["cache_rebuilt"]
    assert (folder.parent / "cache.damaged" / "cache.db").exists()


def test_a_database_damaged_while_in_use_stops_nothing(cache: ResultCache, folder: Path) -> None:
    for number in range(200):
        cache.put("panel", str(number), {"n": "x" * 500})
    cache._open().close()
    data = bytearray((folder / "cache.db").read_bytes())
    data[4096:] = os.urandom(len(data) - 4096)
    (folder / "cache.db").write_bytes(data)
    cache.put("panel", "a", 1)
    assert cache.get("panel", "a") == 1
    assert "cache_rebuilt" in _rules(cache)


def test_a_folder_deleted_while_in_use_stops_nothing(cache: ResultCache, folder: Path) -> None:
    cache.put("panel", "a", 1)
    cache.close()
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    cache.put("panel", "a", 2)
    assert cache.get("panel", "a") == 2


def test_a_cache_that_cannot_be_made_is_gone_without(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    cache = ResultCache(tmp_path / "cache")
    cache.put("panel", "a", 1)
    assert cache.get("panel", "a", "absent") == "absent"
    assert set(_rules(cache)) == {"cache_unusable"}


def test_what_is_no_json_is_the_callers_mistake(cache: ResultCache) -> None:
    with pytest.raises(TypeError):
        cache.put("panel", "a", object())
