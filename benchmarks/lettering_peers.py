"""One text, one balloon, one face: whose type is larger at equal air, whose lines less ragged, who is faster?

Run by hand: `python -m benchmarks.lettering_peers --peer-python PYTHON --mangatranslator DIR`. PYTHON is one
with Pillow 13, skia-python, uharfbuzz and numpy; DIR holds a checkout of MangaTranslator (Apache-2.0), whose
layout engine is run as it is and not copied.

Every text gets an oval of chance proportions, in which its type comes out at some 20 to 40 pixels. Peers know
boxes, so each sets it into the largest box in that oval, less half an em, by a search for the size: "own".
Because a lucky box may do better, each also breaks the text at nine widths, and those lines count that let
the largest type stand in the oval: "best lines". The referee is the same for all and not the engine: corners
of each line's ink, half an em from the oval. Ours is only
asked for its own.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.lettering_texts import said
from engines.kernel.document import Point
from engines.lettering.block import LineIn, Measures, preset_of
from engines.lettering.fit import Band, exponent
from engines.lettering.given import block_of_shape
from engines.lettering.rows import rows_of
from engines.lettering.typeface import Type
from engines.lettering.words import prepared
from engines.runtime.fonts import HeldFonts, SystemFonts

FACES = {"ko": "BM JUA_TTF", "en": "Comic Neue Bold"}
SIZE = 28
ASKED = 3
"""Times everybody is asked the same: the first measures words, and others work on the machine."""
AIR = 0.5
_WIDTHS = (0.55, 0.65, 0.75, 0.85, 0.95, 1.05, 1.2, 1.4, 1.7)
"""Widths a peer may break a text at, in parts of that of a block with the oval's proportions."""
_LEAST = 14
"""Characters: shorter texts have one line whoever sets them."""
_PART = 1.45
"""Side of the oval in parts of that of the block of type in it."""
_ROUND = tuple((math.cos(t), math.sin(t)) for t in (math.pi * k / 8 for k in range(5)))


@dataclass(frozen=True)
class Case:
    """A text and the oval it is to be set in, in pixels."""

    text: str
    shape: Point
    widths: tuple[float, ...]

    @property
    def box(self) -> Point:
        """The largest box in the oval of a text of three lines, less the air."""
        part = 0.5 ** (1 / exponent(3))
        return self.shape[0] * part - SIZE, self.shape[1] * part - SIZE


@dataclass(frozen=True)
class Result:
    """What one makes of one text: its own size (0: not set), the best lines' size and raggedness, seconds."""

    own: float
    size: float
    ragged: float
    seconds: float


def cases_of(language: str, count: int, type_: Type, leading: float) -> list[Case]:
    """Dialogue of the lettering corpus that needs more than one line, without breaks of its own."""
    random, found = Random(f"peers/{language}"), list[Case]()
    while len(found) < count:
        kind, text = said(random, language)
        text = prepared(text, type_.draws)
        if kind != "dialogue" or len(text) < _LEAST or "\n" in text:
            continue
        aspect = random.uniform(0.9, 2.4)
        high = math.sqrt(type_.advance(text) * leading / aspect) * SIZE
        shape = high * aspect * _PART, high * _PART
        found.append(Case(text, shape, tuple(high * aspect * part for part in _WIDTHS)))
    return found


def judged(lines: Sequence[str], case: Case, type_: Type, leading: float) -> tuple[float, float]:
    """(largest size at which the lines stand in the oval with air, how unevenly they fill it then)."""
    bands = [Band(one.half / 100, one.reach / 100) for one in rows_of(lines, type_, 100, leading).bands]
    a, b, n = case.shape[0] / 2, case.shape[1] / 2, exponent(len(lines))
    low, high = 0.0, 200.0
    for _ in range(24):
        size = (low + high) / 2
        stands = all(
            (((band.half + AIR * c) * size / a) ** n + ((band.reach + AIR * s) * size / b) ** n) <= 1
            for band in bands
            for c, s in _ROUND
        )
        low, high = (size, high) if stands else (low, size)
    free = [
        (1 - min(band.reach * low / b, 1) ** n) ** (1 / n) - band.half * low / a for band in bands if low > 0
    ]
    return low, math.sqrt(statistics.fmean(one * one for one in free)) if free else 1.0


def ours(cases: Sequence[Case], type_: Type) -> list[Result]:
    """Asked as often as the others, of which the quickest counts."""
    values = preset_of("standard")[0].model_copy(update={"body_size": 96.0, "min_size": 8.0})
    measures, done = Measures(values, 1.0), list[Result]()
    for number, case in enumerate(cases):
        line = LineIn(f"lin_{number}", "dialogue", case.text)
        seconds = math.inf
        for _ in range(ASKED):
            start = time.perf_counter()
            block = block_of_shape(line, type_, measures, case.shape, (4000, 4000))
            seconds = min(seconds, time.perf_counter() - start)
        assert block is not None
        size, ragged = judged([row.text for row in block.lines], case, type_, values.leading)
        done.append(Result(block.lines[0].size, size, ragged, seconds))
    return done


def theirs(cases: Sequence[Case], answers: Sequence[Any], type_: Type, leading: float) -> list[Result]:
    done: list[Result] = []
    for case, answer in zip(cases, answers, strict=True):
        options = [answer["lines"], *answer["wrapped"]]
        best = max((judged(lines, case, type_, leading) for lines in options if lines), default=(0.0, 1.0))
        done.append(Result(answer["size"], *best, answer["seconds"]))
    return done


def peers(
    python: str, source: Path, cases: Sequence[Case], type_: Type, leading: float
) -> dict[str, list[Any]]:
    """Peer → its answer to each case, as `lettering_peer_side` writes them."""
    asked = {
        "font": str(type_.chain[0].path),
        "leading": leading,
        "size": SIZE,
        "asked": ASKED,
        "texts": [{"text": one.text, "box": one.box, "widths": one.widths} for one in cases],
    }
    with tempfile.TemporaryDirectory() as folder:
        question, answer = Path(folder, "cases.json"), Path(folder, "answers.json")
        question.write_text(json.dumps(asked), "utf-8")
        side = Path(__file__).with_name("lettering_peer_side.py")
        command = [python, str(side), str(question), str(answer), str(source)]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        return json.loads(answer.read_text("utf-8"))


def report(language: str, name: str, found: Sequence[Result], mine: Sequence[Result]) -> None:
    """One row. "ours" compares text by text, only those that both have set."""
    both = [(one, my) for one, my in zip(found, mine, strict=True) if one.size > 0]
    owns = [(one, my) for one, my in both if one.own > 0]
    larger = 100 * (statistics.fmean(my.size / one.size for one, my in both) - 1)
    own = 100 * (statistics.fmean(my.own / one.own for one, my in owns) - 1)
    smaller = sum(my.size < one.size * 0.995 for one, my in both)
    print(
        f"{language}  {name:<16} own {statistics.fmean(one.own for one, _ in owns):5.1f} px"
        f" (ours {own:+5.1f} %)   best lines {statistics.fmean(one.size for one, _ in both):5.1f} px"
        f" (ours {larger:+5.1f} %, smaller in {smaller})   ragged"
        f" {statistics.fmean(one.ragged for one, _ in both):5.3f} (ours"
        f" {statistics.fmean(my.ragged for _, my in both):5.3f})"
        f"   {statistics.median(one.seconds for one in found) * 1000:6.2f} ms"
        f"   not set {len(found) - len(owns)}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer-python", required=True)
    parser.add_argument("--mangatranslator", type=Path, required=True)
    parser.add_argument("--texts", type=int, default=150)
    given = parser.parse_args()
    fonts, leading = HeldFonts(SystemFonts()), preset_of("standard")[0].leading
    for language, name in FACES.items():
        type_ = Type(fonts, (fonts.face(name),))
        cases = cases_of(language, given.texts, type_, leading)
        mine = ours(cases, type_)
        report(language, "ours", mine, mine)
        for peer, answers in peers(given.peer_python, given.mangatranslator, cases, type_, leading).items():
            report(language, peer, theirs(cases, answers, type_, leading), mine)


if __name__ == "__main__":
    main()
