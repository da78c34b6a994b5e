"""Cutting a long strip, side by side: `python benchmarks/slicing.py [--rows 64000] [--smartstitch DIR]`.

Each tool runs as a process of its own on the same JPEG files: panels with gutters on an 800 px strip, cut
anywhere into files as another program might have done. Reported are wall time from start to exit, peak
memory, and what readers see: rows lost, the highest file, and cuts that go through a drawing.

`stitchtoon` is used where its command is on the path (PyPI, MIT); SmartStitch where `--smartstitch` names a
checkout of MechTechnology/SmartStitch (MIT) whose requirements are installed.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parent.parent
WIDTH, MAX_HEIGHT = 800, 1280


@dataclass(frozen=True)
class Result:
    """What one tool did. Sizes in pixels, memory in megabytes."""

    tool: str
    seconds: float
    megabytes: float
    heights: list[int]
    rows: int
    cut_drawings: int


def draw_strip(rows: int, seed: int = 4) -> Image.Image:
    """Busy panels of 300 … 1,150 px with white gutters of 40 … 200 px, `rows` pixels in all."""
    rng = random.Random(seed)
    strip = Image.new("RGB", (WIDTH, rows), "white")
    draw = ImageDraw.Draw(strip)
    row = 30
    while row < rows - 350:
        height = min(rng.randrange(300, 1150), rows - row)
        draw.rectangle([20, row, WIDTH - 20, row + height], fill=_colour(rng), outline="black", width=3)
        for _ in range(height // 8):
            x, y = rng.randrange(30, WIDTH - 130), rng.randrange(row + 4, max(row + height - 70, row + 5))
            draw.ellipse([x, y, x + rng.randrange(20, 100), y + rng.randrange(10, 60)], fill=_colour(rng))
        row += height + rng.randrange(40, 200)
    return strip


def _colour(rng: random.Random) -> tuple[int, int, int]:
    return (rng.randrange(40, 240), rng.randrange(40, 240), rng.randrange(40, 240))


def save_pages(strip: Image.Image, folder: Path) -> None:
    """The strip as JPEG files of 1,280 rows, cut without looking."""
    folder.mkdir()
    for number, top in enumerate(range(0, strip.height, MAX_HEIGHT)):
        bottom = min(top + MAX_HEIGHT, strip.height)
        strip.crop((0, top, WIDTH, bottom)).save(folder / f"{number:03d}.jpg", quality=92)


def measure(tool: str, command: Sequence[str], out: Path, strip: Image.Image, cwd: Path = ROOT) -> Result:
    """Run the command, then read what it wrote."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    if status != 0:
        message = process.stderr.read().decode(errors="replace") if process.stderr else ""
        raise SystemExit(f"{tool} failed:\n{message[-2000:]}")
    files = sorted(path for path in out.rglob("*") if path.suffix in {".jpg", ".jpeg"})
    heights = [Image.open(path).height for path in files]
    ends: list[int] = np.cumsum(heights)[:-1].tolist()
    return Result(tool, seconds, usage.ru_maxrss / 1024, heights, sum(heights), _cut_drawings(strip, ends))


def _cut_drawings(strip: Image.Image, ends: Sequence[int]) -> int:
    """Cuts whose two neighbouring rows are both drawn on. Peers that lose rows are off by as many."""
    grey = np.asarray(strip.convert("L"))
    busy = [int(row.max()) - int(row.min()) > 12 for row in grey]
    return sum(1 for end in ends if end < len(busy) and busy[end - 1] and busy[end])


def ours(pages: Path, out: Path) -> None:
    """What `slice` does, in this process."""
    sys.path.insert(0, str(ROOT))
    import presets
    from engines.packaging.slice import limits_of, slice_images
    from engines.packaging.stack import Source

    out.mkdir()
    sources = [Source(path.name, path.read_bytes) for path in sorted(pages.iterdir())]
    for piece in slice_images(sources, limits_of(presets.platforms()["generic"])).files():
        (out / piece.file).write_bytes(piece.data)


def compare(rows: int, smartstitch: Path | None) -> list[Result]:
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        strip = draw_strip(rows)
        save_pages(strip, pages)
        out = Path(folder, "ours")
        command = [sys.executable, __file__, "--ours", str(pages), str(out)]
        results = [measure("Toonverse", command, out, strip)]
        if found := shutil.which("stitchtoon"):
            out = Path(folder, "stitchtoon")
            command = [found, "-f", "jpeg", "-H", "1200", "--max-height", str(MAX_HEIGHT)]
            results.append(measure("stitchtoon", [*command, str(pages), str(out)], out, strip))
        if smartstitch is not None:
            command = [sys.executable, "SmartStitchConsole.py", "-i", str(pages), "-sh", str(MAX_HEIGHT)]
            command += ["-t", ".jpg", "-lq", "92"]
            out = Path(folder, "pages [stitched]")
            results.append(measure("SmartStitch", command, out, strip, smartstitch))
        return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rows", type=int, default=64_000)
    parser.add_argument("--smartstitch", type=Path)
    parser.add_argument("--ours", nargs=2, type=Path, metavar=("PAGES", "OUT"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.ours:
        ours(*given.ours)
        return
    print(f"{WIDTH} × {given.rows} px, {os.cpu_count()} cores, Python {platform.python_version()}\n")
    print("| tool | seconds | MB | files | highest | rows lost | drawings cut |")
    print("|---|---|---|---|---|---|---|")
    for one in compare(given.rows, given.smartstitch):
        lost = given.rows - one.rows
        print(
            f"| {one.tool} | {one.seconds:.2f} | {one.megabytes:.0f} | {len(one.heights)} | "
            f"{max(one.heights)} | {lost} | {one.cut_drawings} |"
        )


if __name__ == "__main__":
    main()
