"""Sheets of what the dummy painter can draw, to be looked at: `python -m benchmarks.contact_sheet --out DIR`.

Sheets: places by hour, shots by place, places by seed, angles, poses by view, expressions by view, the
cast by view and hair by view, effects and weather, inserts, and one strip of fifteen panels. Prints
milliseconds a panel, mean and worst.
"""

from __future__ import annotations

import argparse
import io
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

from PIL import Image, ImageDraw

from engines.director.document import PANEL_SIZES, Angle, Effect, Facing, Figure, Panel, Shot
from engines.director.vocabulary import EXPRESSIONS, HOURS, PLACES, POSES
from engines.image.request import request_for, style_of
from engines.image.sample import sample_requests, sample_script
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.look import LENGTHS

Cell = tuple[str, PaintRequest]
VIEWS = get_args(Facing)
THINGS = (
    "phone letter key umbrella cup ring book photo watch knife flower food bag ticket door lamp cat shoe box "
    "helmet crown glasses bell coin"
)


def panel(seed: int = 1, **fields: object) -> PaintRequest:
    given = {"id": "pnl_sheet", "scene": "scn_none", "shot": "long", "shape": "wide", "room": 0.15, **fields}
    return request_for(Panel.model_validate(given), sample_script(), style_of(""), seed=seed)


def pair(**fields: str) -> tuple[Figure, ...]:
    return (
        Figure.model_validate({"cast": "cst_sori", "position": "left", "looking": "right", **fields}),
        Figure.model_validate({"cast": "cst_haru", "position": "right", "looking": "left", **fields}),
    )


def one(cast: str = "cst_sori", **fields: str) -> tuple[Figure, ...]:
    return (Figure.model_validate({"cast": cast, "looking": "right", **fields}),)


def sheets() -> Iterator[tuple[str, int, Iterable[Cell]]]:
    """(name, columns, cells) of each sheet."""
    hours = ("noon", "evening", "late_night", "dawn")
    yield (
        "places",
        len(hours),
        (
            (f"{place} {hour}", panel(setting=f"{place}, {hour}", figures=pair()))
            for place in PLACES
            for hour in hours
        ),
    )
    shots = get_args(Shot)
    yield (
        "shots",
        len(shots),
        (
            (f"{shot} {place}", panel(shot=shot, setting=place, figures=pair(), shape="square"))
            for place in PLACES
            for shot in shots
        ),
    )
    yield (
        "seeds",
        5,
        (
            (f"{place} {seed}", panel(seed, shot="medium", setting=place, figures=pair()))
            for place in PLACES
            for seed in range(1, 6)
        ),
    )
    yield from framings()
    yield from people()
    yield from cast()
    yield from things()


def framings() -> Iterator[tuple[str, int, Iterable[Cell]]]:
    """Every shot at every angle and in every shape."""
    shots = get_args(Shot)
    yield (
        "angles",
        len(shots),
        (
            (
                f"{shot} {angle}",
                panel(shot=shot, angle=angle, setting="street", figures=pair(), shape="square"),
            )
            for angle in get_args(Angle)
            for shot in shots
        ),
    )
    yield (
        "shapes",
        len(shots),
        (
            (f"{shot} {shape}", panel(shot=shot, shape=shape, setting="cafe", figures=one()))
            for shape in PANEL_SIZES
            for shot in shots
        ),
    )


def people() -> Iterator[tuple[str, int, Iterable[Cell]]]:
    """Poses and expressions by view, of two people."""
    yield (
        "poses",
        8,
        (
            (
                f"{pose} {view}",
                panel(shape="square", setting="park", figures=one(cast, pose=pose, facing=view)),
            )
            for pose in POSES
            for cast in ("cst_sori", "cst_haru")
            for view in VIEWS
        ),
    )
    yield "expressions", 6, (
        (f"{face} {view}", panel(shot="bust", shape="square", setting="office",
                                 figures=one(cast, expression=face, facing=view)))
        for face in EXPRESSIONS
        for cast in ("cst_sori", "cst_haru")
        for view in VIEWS[:3]
    )  # fmt: skip


def cast() -> Iterator[tuple[str, int, Iterable[Cell]]]:
    """Who is who: the sample's cast in every view and shot, and every cut of hair from all sides."""
    yield (
        "cast",
        8,
        (
            (
                f"{member.id} {shot} {view}",
                panel(shot=shot, shape="square", setting="cafe", figures=one(member.id, facing=view)),
            )
            for member in sample_script().cast
            for shot in ("long", "bust")
            for view in VIEWS
        ),
    )
    yield (
        "hair",
        8,
        ((f"{style} {view}", haired(style, view)) for style in sorted(LENGTHS.words) for view in VIEWS),
    )


def haired(style: str, view: str) -> PaintRequest:
    """Somebody of no other distinction than this cut of hair."""
    script = sample_script()
    member = script.cast[1].model_copy(
        update={"appearance": f"a woman, {style.replace('_', ' ')} hair, sweater"}
    )
    given = {"id": "pnl_hair", "scene": "scn_none", "shot": "medium", "shape": "square", "room": 0.05}
    figures = one(member.id, facing=view)
    return request_for(
        Panel.model_validate({**given, "setting": "park", "figures": figures}),
        script.model_copy(update={"cast": (member,)}),
        style_of(""),
        seed=1,
    )


def things() -> Iterator[tuple[str, int, Iterable[Cell]]]:
    """Effects, inserts, hours, and one strip."""
    yield (
        "effects",
        5,
        (
            (
                f"{effect} {shot}",
                panel(shot=shot, effect=effect, setting="alley, night", figures=one(), shape="square"),
            )
            for effect in get_args(Effect)
            for shot in ("long", "medium", "bust", "close_up", "insert")
        ),
    )
    yield (
        "inserts",
        5,
        (
            (thing, panel(shot="insert", prompt=thing, setting="cafe", shape="square", figures=()))
            for thing in THINGS.split()
        ),
    )
    yield (
        "hours",
        len(HOURS),
        (
            (
                f"{place} {hour}",
                panel(shot="extreme_long", setting=f"{place}, {hour}", figures=one(), shape="tall"),
            )
            for place in ("street", "convenience_store", "classroom", "forest", "office")
            for hour in HOURS
        ),
    )
    yield "strip", 5, ((request.label, request) for request in sample_requests(7, 15))


def draw_sheet(cells: Iterable[Cell], columns: int, cell: int) -> tuple[Image.Image, list[float]]:
    painter, seconds = DummyPainter(), list[float]()
    drawn: list[tuple[str, Image.Image]] = []
    for name, request in cells:
        started = time.perf_counter()
        painted = painter.paint(request)
        seconds.append(time.perf_counter() - started)
        picture = Image.open(io.BytesIO(painted.picture)).convert("RGB")
        picture.thumbnail((cell - 8, cell - 22), Image.Resampling.LANCZOS)
        drawn.append((name, picture))
    tallest = max(picture.height for _, picture in drawn) + 22
    rows = -(-len(drawn) // columns)
    sheet = Image.new("RGB", (columns * cell, rows * tallest), "white")
    pen = ImageDraw.Draw(sheet)
    for number, (name, picture) in enumerate(drawn):
        x, y = number % columns * cell + 4, number // columns * tallest + 16
        pen.text((x, y - 13), name, fill="black")
        sheet.paste(picture, (x, y))
    return sheet, seconds


def main() -> None:
    parser = argparse.ArgumentParser(description="Contact sheets of the dummy painter.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the PNG files")
    parser.add_argument("--only", nargs="*", help="names of sheets")
    parser.add_argument("--cell", type=int, default=300, help="width of one picture in pixels")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    DummyPainter().paint(panel())  # the first picture also compiles the word patterns
    for name, columns, cells in sheets():
        if options.only and name not in options.only:
            continue
        sheet, seconds = draw_sheet(cells, columns, options.cell)
        sheet.save(options.out / f"{name}.png")
        mean, worst = 1000 * sum(seconds) / len(seconds), 1000 * max(seconds)
        print(f"{name:12} {len(seconds):4} panels  mean {mean:5.1f} ms  worst {worst:5.1f} ms")


if __name__ == "__main__":
    main()
