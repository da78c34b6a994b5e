"""Pictures asked of another machine: how evenly they are asked for, and how often a limited key is refused.

    python -m benchmarks.pictures [--limited]

The other machine is the tests' own server on loopback, reached over HTTP by the real client. `--limited`
lets ten requests a minute through, and takes two minutes.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections import defaultdict
from contextlib import closing
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from engines.providers import openai_client
from engines.studio import Desk, Settings, Studio, pace
from engines.text.document import Brief
from tests import fake_openai
from tests.fake_openai import FakeOpenAI

SECONDS, PLACES, PICTURES = 2.0, 5, 20
LIMIT, WINDOW = 10, 60.0
KEY = "sk-benchmark-0123456789abcdef"


class Limited(FakeOpenAI):
    """Remembers who was refused, and when."""

    def __init__(self, limit: int, window: float) -> None:
        super().__init__(limit=limit, window=window)
        self.told: defaultdict[str, list[float]] = defaultdict(list)

    def wait_for(self, path: str, body: dict[str, Any]) -> float:
        wait = super().wait_for(path, body)
        if wait:
            self.told[str(body["prompt"])].append(time.monotonic())
        return wait


def ready(desk: Desk) -> str:
    """An episode of so many panels that wait for a painter who is paid."""
    desk.keys.set("openai", KEY)
    brief = Brief(premise="등대지기가 바다에서 온 편지를 읽는다.", scenes=5, cuts=PICTURES)
    project = desk.projects.create(brief)
    episode = project.episodes[0].id
    job = desk.runs.start(episode, "text", "director")
    assert job is not None and desk.runs.wait(job.id, 120).ended == "done"
    desk.projects.update(project.id, painter="openai")
    return episode


def painted(fake: FakeOpenAI, home: Path) -> float:
    """Seconds until all panels are there."""
    openai_client.OFFICIAL = fake.url
    settings = Settings.from_environment({"TOONVERSE_HOME": str(home)})
    with closing(Studio.open(settings, {})) as studio:
        studio.take_part()
        desk = studio.desk("bench")
        episode = ready(desk)
        started = time.perf_counter()
        job = desk.runs.start(episode, "image", "image")
        assert job is not None
        ended = desk.runs.wait(job.id, 600)
        assert ended.ended == "done", ended
        return time.perf_counter() - started


def even() -> str:
    pace.CALLS_AT_ONCE = PLACES
    # A picture takes the server as long as is said, and not the time to draw it as well.
    fake_openai.picture = cache(fake_openai.picture)
    with FakeOpenAI(seconds=SECONDS).running() as fake, tempfile.TemporaryDirectory() as folder:
        passed = painted(fake, Path(folder) / "home")
    ideal = PICTURES * SECONDS / PLACES
    asked = f"{PICTURES} pictures of {SECONDS:g} s, {PLACES} at a time"
    return f"{asked}: {passed:.2f} s, {passed / ideal:.2f} x ideal (load {os.getloadavg()[0]:.1f})"


def limited() -> str:
    with Limited(limit=LIMIT, window=WINDOW).running() as fake, tempfile.TemporaryDirectory() as folder:
        passed = painted(fake, Path(folder) / "home")
        assert isinstance(fake, Limited)
        often = max((len(times) for times in fake.told.values()), default=0)
        close = min((b - a for times in fake.told.values() for a, b in pairwise(times)), default=WINDOW)
        refused = len(fake.refused)
    asked = f"{PICTURES} pictures, {LIMIT} a minute"
    return f"{asked}: {passed:.0f} s, {refused} refusals, at most {often} of one picture, {close:.0f} s apart"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--limited", action="store_true")
    print(limited() if parser.parse_args().limited else even())


if __name__ == "__main__":
    main()
