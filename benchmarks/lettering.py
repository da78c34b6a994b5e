"""How long lettering takes, warm: a balloon set, a panel placed, a panel drawn, a document checked.

Run by hand: `python -m benchmarks.lettering`. The design's budget: a three-line panel set, placed and
composited within 60 ms.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

from PIL import Image

from engines.lettering.balloons import blocks
from engines.lettering.block import LineIn, Measures, preset_of
from engines.lettering.checks import panel_findings
from engines.lettering.panel import letter_panel
from engines.lettering.raster import render
from engines.lettering.sample import sample_lines, sample_scene
from engines.lettering.svg import render_svg
from engines.lettering.typeface import layout_engine, type_for
from engines.runtime.fonts import HeldFonts, SystemFonts

SIZE = (800, 1000)
SEEDS = range(24)


def report(name: str, samples: Sequence[float]) -> None:
    ordered = sorted(samples)
    median, worst = statistics.median(ordered), ordered[-1]
    print(f"{name:<44} median {median * 1000:7.2f} ms   worst {worst * 1000:7.2f} ms   n={len(ordered)}")


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def set_balloons(lines: Sequence[LineIn], fonts: HeldFonts, language: str) -> list[float]:
    measures = Measures(preset_of("standard")[0], 1.0)
    times: list[float] = []
    for line in lines:
        type_ = type_for(fonts, line.kind, language, "standard")
        times.append(timed(lambda line=line, type_=type_: blocks(line, type_, measures, 780)))
    return times


def main() -> None:
    fonts, values = HeldFonts(SystemFonts()), preset_of("standard")[0]
    picture = Image.new("RGB", SIZE, "#c8d4e4")
    print(f"layout: {layout_engine().name}; picture {SIZE[0]}x{SIZE[1]}")
    for language in ("ko", "en"):
        balloons, placed, drawn, both, written, checked = ([] for _ in range(6))
        # Twice: the first round opens faces and measures words, as the first panel of a run does.
        for warm in (False, True):
            for seed in SEEDS:
                regions = sample_scene(seed, SIZE)
                lines = sample_lines(seed, language, regions, 3)
                faces = [face.box for face in regions.faces]
                setting = set_balloons(lines, fonts, language)
                start = time.perf_counter()
                panel = letter_panel(lines, language, SIZE, regions, "standard", fonts)
                laid = time.perf_counter()
                render(picture, panel, language, fonts)
                end = time.perf_counter()
                if warm:
                    balloons.extend(setting)
                    placed.append(laid - start)
                    drawn.append(end - laid)
                    both.append(end - start)
                    written.append(timed(lambda p=panel, lang=language: render_svg(p, lang, fonts)))
                    rules = (panel, language, lines, faces, values)
                    checked.append(timed(lambda rules=rules: panel_findings(*rules)))
        print(f"-- {language}")
        report("balloon: broken, set and shaped", balloons)
        report("panel of 3 lines: set and placed", placed)
        report("panel of 3 lines: drawn on its picture", drawn)
        report("panel of 3 lines: all of that", both)
        report("panel of 3 lines: SVG", written)
        report("panel of 3 lines: checks", checked)


if __name__ == "__main__":
    main()
