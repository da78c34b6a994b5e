"""The serving process's memory: at rest, and its peak after whole dummy episodes were made and read in it.

    python -m benchmarks.memory [--cuts 15 60 200]

A server of its own for each number of cuts. Resident memory as the kernel counts it (VmRSS, VmHWM; Linux).
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import time
from contextlib import AbstractContextManager
from pathlib import Path

import httpx

import presets
from benchmarks.page import free_port, served


def megabytes(process: int, name: str) -> int:
    found = re.search(rf"{name}:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text())
    return int(found.group(1)) // 1024 if found else 0


def serving(port: int) -> int:
    """The process that serves at the port, among this script's own children."""
    for line in subprocess.run(["pgrep", "-P", str(_self())], capture_output=True, text=True).stdout.split():
        if f"TOONVERSE_PORT={port}".encode() in Path(f"/proc/{line}/environ").read_bytes():
            return int(line)
    raise SystemExit("the server is not there")


def _self() -> int:
    return int(Path("/proc/self").readlink().name)


def make(url: str, cuts: int) -> None:
    """One episode from its brief to slices, then everything a reader and an editor ask for."""
    with httpx.Client(base_url=url, timeout=60) as client:
        client.get("/")
        brief = {**presets.briefs()["sample"].brief, "cuts": cuts, "scenes": min(20, max(5, cuts // 4))}
        episode = client.post("/api/projects", json=brief).json()["episodes"][0]["id"]
        job = client.post(f"/api/episodes/{episode}/generate-full").json()["id"]
        while not client.get(f"/api/jobs/{job}").json()["ended"]:
            time.sleep(0.2)
        for stage in ("text", "director", "image", "lettering", "packaging"):
            client.get(f"/api/episodes/{episode}/documents/{stage}").raise_for_status()
        for panel in client.get(f"/api/episodes/{episode}/documents/director").json()["document"]["panels"]:
            client.get(f"/media/lettered/{episode}/{panel['id']}", params={"w": 480})
        client.get(f"/export/{episode}/cbz").raise_for_status()


def _alone(port: int, home: str) -> AbstractContextManager[str]:
    """A server that makes no samples of its own."""
    return served(["app.py"], port, home, TOONVERSE_SAMPLES="0")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, nargs="+", default=[15, 60, 200])
    for cuts in parser.parse_args().cuts:
        port = free_port()
        with tempfile.TemporaryDirectory() as home, _alone(port, home) as url:
            process = serving(port)
            rest = megabytes(process, "VmRSS")
            make(url, cuts)
            print(f"{cuts:4} cuts  at rest {rest} MB  peak {megabytes(process, 'VmHWM')} MB", flush=True)


if __name__ == "__main__":
    sys.exit(main())
