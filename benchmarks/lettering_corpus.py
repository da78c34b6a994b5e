"""Two thousand panels to letter, and what a letterer would send back: counted in pixels.

Run by hand: `python -m benchmarks.lettering_corpus [--panels N] [--seed N] [--worst N --out DIR]`. What is
counted does not use the checks of the stage: text, outlines and tails are drawn as masks and compared.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from benchmarks.lettering_texts import LANGUAGES, said
from engines.kernel.context import FaceRegion, Regions
from engines.kernel.document import Box, Language, Point
from engines.lettering.block import LineIn, Measures, preset_of
from engines.lettering.busy import Busy
from engines.lettering.document import Balloon, LetteredPanel
from engines.lettering.looks import look_of, type_of
from engines.lettering.panel import letter_panel, scale_of
from engines.lettering.raster import render
from engines.lettering.strokes import letters_mask
from engines.lettering.typeface import layout_engine, opened
from engines.runtime.fonts import HeldFonts, SystemFonts

_SHAPES = (
    (800, 420),
    (800, 620),
    (800, 800),
    (800, 1000),
    (800, 1280),
    (800, 1600),
    (520, 900),
    (1024, 1536),
)
_PRESETS = ("standard", "action", "romance", "comedy", "thriller")
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Scene:
    """One panel of the corpus."""

    seed: int
    size: tuple[int, int]
    language: Language
    preset: str
    regions: Regions
    lines: list[LineIn]
    busy: Busy | None = None


@dataclass
class Count:
    """What was wrong in all panels, each with the seeds it was seen in."""

    wrong: Counter[str] = field(default_factory=Counter[str])
    seen: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    told: Counter[str] = field(default_factory=Counter[str])
    air: list[float] = field(default_factory=list[float])

    def add(self, rule: str, seed: int, by: int = 1) -> None:
        if by:
            self.wrong[rule] += by
            self.seen.setdefault(rule, []).append(seed)


def scene_of(seed: int) -> Scene:
    """A panel from its number: shape, people (crowded in every fourth), one to six lines."""
    random = Random(seed)
    size = random.choice(_SHAPES)
    words = random.choices(list(LANGUAGES), list(LANGUAGES.values()))[0]
    language = "ko" if words == "mixed" else words
    faces = _people(random, size, crowded=seed % 4 == 0)
    figures = tuple(_figure(face, size) for face in faces)
    hands = tuple(_hand(random, figure) for figure in figures if random.random() < 0.6)
    lines: list[LineIn] = []
    for number in range(random.choices((1, 2, 3, 4, 5, 6), (26, 28, 20, 13, 8, 5))[0]):
        kind, text = said(random, words)
        speaks = kind not in {"narration", "sfx"} and faces and random.random() < 0.9
        face = random.choice(faces) if speaks else None
        lines.append(
            LineIn(f"lin_{number}", kind, text, face.mouth if face else None, face.box if face else None)
        )
    regions = Regions(faces=tuple(faces), figures=figures, hands=hands)
    preset = random.choice(_PRESETS)
    return Scene(seed, size, language, preset, regions, lines, _ground(random, size) if seed % 2 else None)


def _people(random: Random, size: tuple[int, int], *, crowded: bool) -> list[FaceRegion]:
    width, height = size
    count = random.randint(4, 7) if crowded else random.choices((0, 1, 2, 3), (12, 38, 38, 12))[0]
    faces: list[FaceRegion] = []
    for number in range(count):
        tall = height * (random.uniform(0.1, 0.22) if crowded else random.choice((0.12, 0.2, 0.3, 0.5)))
        wide = min(tall * 0.8, width * 0.7)
        for _ in range(12):
            x, y = random.uniform(0, width - wide), random.uniform(height * 0.05, height * 0.95 - tall)
            if all(abs(x - f.box[0]) > wide * 0.9 or abs(y - f.box[1]) > tall for f in faces):
                mouth = (round(x + wide / 2, 1), round(y + tall * 0.78, 1))
                faces.append(FaceRegion(cast=f"cst_{number}", box=(x, y, wide, tall), mouth=mouth))
                break
    return faces


def _ground(random: Random, size: tuple[int, int]) -> Busy:
    """Patches of leaves and of plain wall."""
    rows = max(round(6 * size[1] / size[0]), 1)
    patches = [[random.choice((0, 8, 30, 70, 100)) for _ in range(6)] for _ in range(rows)]
    return Busy(tuple(tuple(row) for row in patches), size)


def _figure(face: FaceRegion, size: tuple[int, int]) -> Box:
    x, y, w, h = face.box
    left, right = max(x - w * 0.8, 0), min(x + w * 1.8, size[0])
    return (left, y, right - left, min(h * 4, size[1] - y))


def _hand(random: Random, figure: Box) -> Box:
    x, y, w, h = figure
    side = w * 0.16
    return (x + random.uniform(0, w - side), y + h * random.uniform(0.45, 0.85), side, side)


def _polygon(points: tuple[Point, ...], size: tuple[int, int]) -> Mask:
    mask = Image.new("1", size, 0)
    if len(points) > 2:
        ImageDraw.Draw(mask).polygon([tuple(p) for p in points], fill=1)
    return np.asarray(mask, dtype=bool)


_BEYOND = 60
"""Pixels around the canvas in which is looked for what is clipped."""


def _ink(balloon: Balloon, language: str, fonts: HeldFonts, preset: str, size: tuple[int, int]) -> Mask:
    mask = Image.new("L", size, 0)
    pen, type_ = ImageDraw.Draw(mask), type_of(balloon, language, fonts, preset)
    if not balloon.outline:
        look = look_of(balloon, type_, preset_of(preset)[0], 1.0)
        return np.asarray(letters_mask(look, (0, 0, *size))) > 128
    for line in balloon.text_lines:
        for run in type_.laid(line.text, line.size):
            at = (line.origin[0] + run.dx, line.origin[1])
            pen.text(at, run.text, fill=255, font=opened(run.face, line.size), anchor="ls")
    return np.asarray(mask) > 128


def _clipped(balloon: Balloon, scene: Scene, panel: LetteredPanel, fonts: HeldFonts) -> int:
    """Pixels of a sound effect, its edges included, that fall off the canvas."""
    type_, values = type_of(balloon, scene.language, fonts, scene.preset), preset_of(scene.preset)[0]
    look, (width, height) = look_of(balloon, type_, values, panel.scale), panel.canvas
    area = (-_BEYOND, -_BEYOND, width + _BEYOND, height + _BEYOND)
    drawn = np.asarray(letters_mask(look, area, reach=look.light)) > 128
    return int(drawn.sum() - drawn[_BEYOND:-_BEYOND, _BEYOND:-_BEYOND].sum())


def _grown(mask: Mask, radius: int) -> Mask:
    """All pixels within `radius` of one that is set (a disc)."""
    image = Image.new("1", (mask.shape[1], mask.shape[0]), 0)
    pen = ImageDraw.Draw(image)
    edge = mask & ~(np.roll(mask, 1, 0) & np.roll(mask, -1, 0) & np.roll(mask, 1, 1) & np.roll(mask, -1, 1))
    for y, x in zip(*np.nonzero(edge), strict=True):
        pen.ellipse((int(x) - radius, int(y) - radius, int(x) + radius, int(y) + radius), fill=1)
    return np.asarray(image, dtype=bool) | mask


def judge(scene: Scene, panel: LetteredPanel, fonts: HeldFonts, count: Count) -> None:
    """Adds what is wrong with one lettered panel to `count`."""
    size, seed = panel.canvas, scene.seed
    balloons = [balloon.placed() for balloon in panel.balloons[scene.language]]
    inks = [_ink(one, scene.language, fonts, scene.preset, size) for one in balloons]
    bodies = [_polygon(one.outline, size) | ink for one, ink in zip(balloons, inks, strict=True)]
    tails = [_polygon(one.tail or (), size) for one in balloons]
    count.add("lines without a balloon", seed, len(scene.lines) - len({one.line for one in balloons}))
    faces = [_polygon(_corners(face.box, panel.panel), size) for face in scene.regions.faces]
    for number, (balloon, ink) in enumerate(zip(balloons, inks, strict=True)):
        if balloon.outline:
            outline = _polygon(balloon.outline, size)
            count.add("ink outside its outline, px", seed, int((ink & ~outline).sum()))
            em = max(line.size for line in balloon.text_lines)
            count.add("air below half an em", seed, int((_grown(ink, int(em / 2 - 1)) & ~outline).any()))
        else:
            count.add("sound off the canvas, px", seed, _clipped(balloon, scene, panel, fonts))
        count.add("ink missing", seed, int(not ink.any()))
        count.add("faces covered", seed, sum(bool((bodies[number] & face).any()) for face in faces))
        for other in range(number):
            count.add("balloons over each other", seed, int((bodies[number] & bodies[other]).any()))
            count.add("tails crossing", seed, int((tails[number] & tails[other]).any()))
            count.add("order inverted", seed, int(_inverted(bodies[other], bodies[number])))
        crossed = [o for o in range(len(balloons)) if o != number and (tails[number] & bodies[o]).any()]
        count.add("tails through a balloon", seed, len(crossed))
        count.add("characters no face has", seed, sum(line.text.count("□") for line in balloon.text_lines))
        count.told["balloons"] += 1
        count.told["set smaller"] += (
            balloon.text_lines[0].size < 0.99 * _body(scene) and balloon.kind == "dialogue"
        )
        count.told["in the gutter"] += balloon.in_gutter
        count.told["tails"] += balloon.tail is not None
        speaker = scene.lines[[line.id for line in scene.lines].index(balloon.line)].mouth
        wanted = balloon.kind in {"dialogue", "whisper", "shout"} and speaker is not None
        count.told["tails wanted"] += wanted
        if wanted and balloon.tail is None:
            count.add("tail wanted and none", seed)
    count.told["panels made taller"] += panel.canvas[1] > scene.size[1]


def _body(scene: Scene) -> float:
    scale = scale_of(scene.size[0])
    return Measures(preset_of(scene.preset)[0], scale).size("dialogue")


def _corners(box: Box, at: Box) -> tuple[Point, ...]:
    x, y, w, h = box[0] + at[0], box[1] + at[1], box[2], box[3]
    return (x, y), (x + w, y), (x + w, y + h), (x, y + h)


def _inverted(earlier: Mask, later: Mask) -> bool:
    """Whether `later` would be read first: above, or level with the earlier one and left of it."""
    if not earlier.any() or not later.any():
        return False
    rows, columns = np.nonzero(earlier)
    below, beside = np.nonzero(later)
    if below.max() < rows.min():
        return True
    level = below.min() < rows.max() and below.max() > rows.min()
    return bool(level and beside.max() <= columns.min())


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--panels", type=int, default=2000)
    asked.add_argument("--seed", type=int, default=0)
    asked.add_argument("--worst", type=int, default=0, help="pictures of so many panels with each fault")
    asked.add_argument("--out", type=Path, default=Path("corpus"))
    options = asked.parse_args()
    fonts, count, times = HeldFonts(SystemFonts()), Count(), list[float]()
    for seed in range(options.seed, options.seed + options.panels):
        scene = scene_of(seed)
        start = time.perf_counter()
        panel = _lettered(scene, fonts)
        times.append(time.perf_counter() - start)
        judge(scene, panel, fonts, count)
    print(f"{options.panels} panels, {count.told['balloons']} balloons; layout: {layout_engine().name}")
    for rule in sorted(count.seen):
        seeds = count.seen[rule]
        print(f"{rule:<34} {count.wrong[rule]:>7} in {len(seeds):>5} places, as in {sorted(set(seeds))[:6]}")
    print(", ".join(f"{name} {number}" for name, number in sorted(count.told.items())))
    ordered = sorted(times)
    most = ordered[int(len(ordered) * 0.95)] * 1000
    print(f"ms a panel: median {statistics.median(times) * 1000:.1f}, 95 % {most:.1f}")
    for rule, seeds in count.seen.items():
        for seed in sorted(set(seeds))[: options.worst]:
            _drawn(scene_of(seed), fonts, options.out / f"{rule.replace(' ', '-')}-{seed}.png")


def _lettered(scene: Scene, fonts: HeldFonts) -> LetteredPanel:
    return letter_panel(
        scene.lines, scene.language, scene.size, scene.regions, scene.preset, fonts, busy=scene.busy
    )


def _drawn(scene: Scene, fonts: HeldFonts, path: Path) -> None:
    picture = Image.new("RGB", scene.size, "#c8d4e4")
    pen = ImageDraw.Draw(picture)
    for box, colour in (
        *((box, "#b5c2d6") for box in scene.regions.figures),
        *((face.box, "#e8c8b0") for face in scene.regions.faces),
        *((box, "#d8b090") for box in scene.regions.hands),
    ):
        pen.rectangle((box[0], box[1], box[0] + box[2], box[1] + box[3]), fill=colour)
    for face in scene.regions.faces:
        x, y = face.mouth
        pen.ellipse((x - 6, y - 4, x + 6, y + 4), fill="#803030")
    path.parent.mkdir(parents=True, exist_ok=True)
    render(picture, _lettered(scene, fonts), scene.language, fonts, scene.preset).save(path)


if __name__ == "__main__":
    main()
