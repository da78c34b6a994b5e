"""The worked example of docs/api.md, run as it stands against `python app.py`."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = "\n".join(
    re.findall(r"^```bash\n(.*?)^```", (ROOT / "docs" / "api.md").read_text(encoding="utf-8"), re.M | re.S)
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of a server on a home of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        **os.environ,
        "TOONVERSE_HOME": str(tmp_path / "served"),
        "TOONVERSE_PORT": str(port),
        "TOONVERSE_SAMPLES": "0",
    }
    log = tmp_path / "server.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "app.py"], cwd=ROOT, env=environment, stdout=out, stderr=out
        )
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            assert process.poll() is None, log.read_text()
            try:
                urllib.request.urlopen(f"{address}/openapi.json", timeout=5).close()
                break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        process.kill()
        process.wait(20)
    assert "Traceback" not in log.read_text()


@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("bash")), reason="needs bash and curl")
def test_the_worked_example_ends_with_a_cbz(server: str, tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    python = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", EXAMPLE],
        cwd=folder,
        env={**os.environ, "TOONVERSE_URL": server, "PATH": python},
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert "edit_conflict: yours 90, theirs 200" in done.stdout and "job: done" in done.stdout
    with zipfile.ZipFile(folder / "episode.cbz") as book:
        assert book.testzip() is None
        assert "ComicInfo.xml" in book.namelist() and len(book.namelist()) > 1
    # Under our names nothing is left to Gradio, which is mounted behind us.
    for path, status in (("/api/nothing", 404), ("/docs", 200), ("/", 200)):
        asked = ["curl", "-s", "-o", str(tmp_path / "answer"), "-w", "%{http_code}", server + path]
        assert subprocess.run(asked, capture_output=True, text=True).stdout == str(status)
    asked = ["curl", "-s", "-i", "-H", "Origin: http://evil.example", f"{server}/api/projects"]
    told = subprocess.run(asked, capture_output=True, text=True).stdout.lower()
    assert told.endswith("[]") and "access-control" not in told and "set-cookie" not in told
