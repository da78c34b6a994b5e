"""A real server and a real Chromium. Any request that would leave this machine fails the test."""

from __future__ import annotations

import os
import random
import shutil
import signal
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect, sync_playwright

from tests import processes

CHROMIUM = next(
    (found for name in ("chromium-headless-shell", "chromium") if (found := shutil.which(name))), "chromium"
)
"""Debian's. The shell is the same engine without a browser's own windows."""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    # All but this machine is reached through a proxy that is not there: nothing can leave, and no request
    # has to be stopped and looked at one by one (which would also switch the browser's own cache off).
    "--proxy-server=127.0.0.1:9",
]
REQUIRED = "TOONVERSE_REQUIRE_BROWSER"
START_SECONDS = 150
"""A server is there in three; a machine that does much else at the time may need many times that."""

PATIENCE = 40_000
"""Milliseconds. What is waited for is what is claimed; how long it takes on a busy machine is not."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in Path(str(item.fspath)).parents:
            item.add_marker(pytest.mark.browser)


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if shutil.which(CHROMIUM) is None:
        if os.environ.get(REQUIRED):
            pytest.fail(f"{CHROMIUM} is not there, and {REQUIRED} is set")
        pytest.skip(f"{CHROMIUM} is not there")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


class Server:
    """`python app.py` on a home of its own; may be killed and started again."""

    def __init__(
        self, home: Path, seconds: float, *, samples: bool = False, paid: bool = False, openai: str = ""
    ) -> None:
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("TOONVERSE_")},
            "TOONVERSE_HOME": str(home),
            "TOONVERSE_PORT": str(_free_port()),
            "TOONVERSE_SAMPLES": "1" if samples else "0",
            "PACE": str(home.with_suffix(".pace")),
            **({"PAID": "1"} if paid else {}),
            **({"OPENAI_AT": openai} if openai else {}),
        }
        self._command = ("tests.browser.server", str(seconds)) if seconds or openai else ("app.py",)
        self._log = home.with_suffix(".log")
        self.pace(seconds)
        self._process: processes.Started | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._environment['TOONVERSE_PORT']}"

    def pace(self, seconds: float, first: int = 0) -> None:
        """How long a picture takes from now on, those that are under way too: what is slow to be seen under
        way need not be slow to its end. The `first` pictures of all take no time."""
        pace = Path(self._environment["PACE"])
        # At one go: it is being read.
        pace.with_suffix(".new").write_text(f"{seconds} {first}")
        pace.with_suffix(".new").replace(pace)

    def start(self) -> None:
        self._process = processes.start(*self._command, environment=self._environment, log=self._log)
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            answers = self._answers()
            # Looked at after the answer: another process may have taken the port, and then ours has ended.
            assert self._process.poll() is None, f"the server ended: {self.log}"
            if answers:
                return
            time.sleep(0.05)
        raise AssertionError(f"the server does not answer: {self.log}")

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health", timeout=2):
                return True
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def kill(self, how: signal.Signals = signal.SIGKILL) -> int | None:
        """The exit code, or minus the signal that ended it; None when it was not running."""
        if self._process is None:
            return None
        process, self._process = self._process, None
        return process.end(how, 20)

    @property
    def log(self) -> str:
        return self.whole_log[-4000:]

    @property
    def whole_log(self) -> str:
        return self._log.read_text()


def _free_port() -> int:
    """A port that nobody is given by chance while the server starts.

    The ones the system hands out belong, a moment later, to any browser's or test's own connection.
    """
    while True:
        with socket.socket() as probe, suppress(OSError):
            port = random.randrange(20_000, 30_000)
            probe.bind(("127.0.0.1", port))
            return port


StartServer = Callable[..., Server]


@pytest.fixture
def start_server(tmp_path: Path) -> Iterator[StartServer]:
    servers: list[Server] = []

    def start(seconds: float = 0.0, *, samples: bool = False, paid: bool = False) -> Server:
        server = Server(tmp_path / f"home{len(servers)}", seconds, samples=samples, paid=paid)
        servers.append(server)
        server.start()
        return server

    yield start
    for server in servers:
        server.kill()
        assert "Traceback" not in server.log, server.log


@contextmanager
def running(home: Path, seconds: float = 0.0, *, openai: str = "") -> Iterator[Server]:
    """A server that several tests visit."""
    server = Server(home, seconds, openai=openai)
    server.start()
    yield server
    server.kill()
    assert "Traceback" not in server.log, server.log


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all tests that only visit it; each test is a visitor of its own."""
    with running(tmp_path_factory.mktemp("server") / "home") as server:
        yield server


class Visitor:
    """A browser of one person. Collects what must never happen."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.context = context
        self.url = url
        self.outside: list[str] = []
        self.errors: list[str] = []
        context.on("request", self._look)
        self.page = self.open()

    def open(self) -> Page:
        page = self.context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: message.type == "error" and self._said(message.text))
        return page

    def _said(self, text: str) -> None:
        # Expected answers of the server to wrong input are shown by the page; the browser logs them too.
        if "Failed to load resource" not in text:
            self.errors.append(text)

    def _look(self, request: Request) -> None:
        if urlsplit(request.url).hostname not in ("127.0.0.1", "localhost", None):
            self.outside.append(request.url)


NewVisitor = Callable[..., Visitor]


@pytest.fixture
def visitor(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[NewVisitor]:
    """New visitors; at the end none may have tried to leave this machine or met a script error. What they
    saw last of a test that failed is in its `last.png`."""
    visitors: list[Visitor] = []

    def new(server: Server, *, locale: str = "ko-KR", width: int = 1280, dark: bool = False) -> Visitor:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            locale=locale,
            color_scheme="dark" if dark else "light",
            accept_downloads=True,
        )
        visitors.append(Visitor(context, server.url))
        return visitors[-1]

    yield new
    for one in visitors:
        if request.node.stash.get(FAILED, False):
            one.page.screenshot(path=tmp_path / "last.png")
        one.context.close()
        assert one.outside == []
        assert one.errors == []
