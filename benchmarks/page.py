"""Times the served page against an empty Gradio page, in the same browser, in one run.

    python -m benchmarks.page [--runs 5]

Three figures a page: the answer of `/`, the first paint, and the time until the page's own button can be
pressed, each in a fresh browser profile. The empty page's own button is not gradio's footer, which
comes before any component is there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-headless-shell") or "chromium"
"""Debian's. The whole browser first, as people have it: the shell is half as fast again."""
OWN = ".tv-widget-brief button:visible:enabled"
EMPTY = """
import gradio as gr
with gr.Blocks() as demo:
    gr.Button("go", elem_classes=["own"])
demo.launch(server_port={port}, ssr_mode=False, quiet=True)
"""


@contextmanager
def served(command: list[str], port: int, home: str, **settings: str) -> Iterator[str]:
    environment = {
        **os.environ,
        **settings,
        "TOONVERSE_HOME": home,
        "TOONVERSE_PORT": str(port),
        "GRADIO_ANALYTICS_ENABLED": "False",
    }
    process = subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL
    )
    url = f"http://127.0.0.1:{port}/"
    try:
        while True:
            try:
                urllib.request.urlopen(url, timeout=5).read()
                break
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.2)
        _settle(process.pid)
        yield url
    finally:
        process.kill()
        process.wait()


def _settle(process: int) -> None:
    """Wait until the process rests: ours makes its samples when it is started (Linux)."""
    stat = Path(f"/proc/{process}/stat")
    used, rests = -1, 0
    while rests < 8 and stat.exists():
        now = sum(int(one) for one in stat.read_text().rsplit(")", 1)[1].split()[11:13])
        rests = rests + 1 if now - used <= 4 else 0
        used = now
        time.sleep(0.25)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answer_seconds(url: str) -> float:
    started = time.perf_counter()
    urllib.request.urlopen(url, timeout=10).read()
    return time.perf_counter() - started


def opened(url: str, button: str) -> tuple[float, float]:
    """Seconds to the first contentful paint, and until `button` can be seen, in a fresh browser profile."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page()
        started = time.perf_counter()
        page.goto(url, wait_until="commit")
        page.locator(button).first.wait_for()
        seconds = time.perf_counter() - started
        paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")
        browser.close()
    return paint / 1000, seconds


def told(name: str, pairs: list[tuple[float, float]]) -> None:
    mine, theirs = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"{name:12} ours {mine:.4f} s  empty {theirs:.4f} s  ratio {mine / theirs:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as home:
        ours, empty = free_port(), free_port()
        with served(["app.py"], ours, home) as a, served(["-c", EMPTY.format(port=empty)], empty, home) as b:
            told("answer of /", [(answer_seconds(a), answer_seconds(b)) for _ in range(runs * 10)])
            visits = [(opened(a, OWN), opened(b, "button.own")) for _ in range(runs)]
            told("first paint", [(x[0], y[0]) for x, y in visits])
            told("own button", [(x[1], y[1]) for x, y in visits])


if __name__ == "__main__":
    main()
