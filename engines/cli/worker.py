"""`worker`: do queued work without serving the page."""

from __future__ import annotations

import argparse
import signal
import threading
from typing import Any

from engines.cli.console import note, open_studio


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "worker",
        help="work on queued jobs until stopped",
        description="Work on the jobs of this data home (or of TOONVERSE_DATABASE_URL) until stopped. "
        "Start as many as you like; the work of one that dies is taken over by the others within seconds.",
    )
    parser.set_defaults(work=work)


def work(given: argparse.Namespace) -> int:
    stop = threading.Event()

    def end(signum: int, frame: object) -> None:
        stop.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, end)
    with open_studio() as studio:
        studio.take_part()
        note("working; press Ctrl+C to stop")
        stop.wait()
    return 0
