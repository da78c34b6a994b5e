"""Times the sample episode from nothing to slices and CBZ, and the same again.

    python -m benchmarks.episode [--runs 5]

Each run has a fresh data home. Times are inside one process, after all imports.
"""

from __future__ import annotations

import argparse
import importlib
import statistics
import tempfile
import time
from pathlib import Path

import presets
from engines.kernel.edits import SetField
from engines.studio import Desk, Settings, Studio
from engines.text.brief import load_brief

_LATE = (
    "providers.painters.dummy",
    "providers.writers.dummy",
    "packaging.formats.cbz",
    "text.sample",
    "director.sample",
)
"""What the program imports at its first run: `app.py` has done that before a visitor's, by its samples."""


def make(desk: Desk, cuts: int | None = None) -> tuple[str, float]:
    """Seconds from nothing to slices and CBZ."""
    fields = dict(presets.briefs()["sample"].brief)
    if cuts:
        fields |= {"cuts": cuts, "scenes": max(5, cuts // 4)}
    started = time.perf_counter()
    episode = desk.projects.create(load_brief(fields, "sample")).episodes[0].id
    job = desk.runs.start(episode)
    if job is not None:
        assert desk.runs.wait(job.id).ended == "done"
    _, chunks = desk.exports.write(episode, "cbz")
    assert sum(len(chunk) for chunk in chunks) > 0
    return episode, time.perf_counter() - started


def reword(desk: Desk, episode: str) -> float:
    """Seconds to bring everything up to date after one line was reworded."""
    view = desk.notebook.document(episode, "text")
    line = next(iter(view.document.lines()))
    desk.notebook.edit(
        episode, "text", [SetField(item=line, field="text.ko", value="다른 말이다.")], view.revision
    )
    started = time.perf_counter()
    job = desk.runs.start(episode)
    assert job is not None and desk.runs.wait(job.id).ended == "done"
    return time.perf_counter() - started


def measure(home: Path, cuts: int | None) -> dict[str, float]:
    studio = Studio.open(Settings.from_environment({"TOONVERSE_HOME": str(home)}), {})
    studio.take_part()
    desk = studio.desk("bench")
    episode, fresh = make(desk, cuts)
    started = time.perf_counter()
    assert desk.runs.start(episode) is None
    unchanged = time.perf_counter() - started
    _, again = make(desk, cuts)
    found = {
        "from nothing": fresh,
        "unchanged": unchanged,
        "same brief again": again,
        "one line": reword(desk, episode),
    }
    studio.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--cuts", type=int, default=None)
    given = parser.parse_args()
    for name in _LATE:
        importlib.import_module(f"engines.{name}")
    rows: list[dict[str, float]] = []
    for _ in range(given.runs):
        with tempfile.TemporaryDirectory() as home:
            rows.append(measure(Path(home) / "home", given.cuts))
    for name in rows[0]:
        values = sorted(row[name] for row in rows)
        print(
            f"{name:18} min {values[0]:.3f}  median {statistics.median(values):.3f}  max {values[-1]:.3f} s"
        )


if __name__ == "__main__":
    main()
