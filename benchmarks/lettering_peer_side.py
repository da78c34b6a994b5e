"""The peers' half of `benchmarks.lettering_peers`, for a Python that has them: Pillow 13, MangaTranslator.

`python lettering_peer_side.py CASES ANSWERS SOURCE`. CASES is JSON: `font`, `leading` (em), `size`, `asked`
(times) and `texts`, each with `text`, `box` (width, height in pixels) and `widths`. ANSWERS gets peer → for
each text its own size and lines in the box, the seconds of that call, and its lines at `size` by width.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

LEAST, MOST = 8, 96
_Set = tuple[float, "list[str]"]
"""Size of type and lines."""
Setter = Callable[[str, float, float, int, int], _Set]
"""Text, width and height, least and largest size → what was set; raises where it does not fit."""


def pillow(font: str, leading: float) -> Setter:
    """`ImageText.Text.wrap` of Pillow 13 at the pitch of the others, its size found by halving.

    Its own `scaling="shrink"` keeps the pitch of the size it starts from: beginning at 96 px it comes out at
    22 px where 34 px fit.
    """
    from PIL import ImageFont, ImageText

    def at(text: str, width: float, height: float, size: int) -> list[str] | None:
        face = ImageFont.truetype(font, size)
        words = ImageText.Text(text, face, spacing=leading * size - face.getbbox("A")[3])  # type: ignore[attr-defined]
        try:
            rest = words.wrap(int(width), int(height))
        except ValueError:
            return None  # a word wider than the box
        return None if rest else str(words.text).split("\n")

    def lines(text: str, width: float, height: float, least: int, most: int) -> _Set:
        found: _Set | None = None
        while least <= most:
            size = (least + most) // 2
            rows = at(text, width, height, size)
            if rows is None:
                most = size - 1
            else:
                found, least = (float(size), rows), size + 1
        if found is None:
            raise ValueError("it does not fit at any size")
        return found

    return lines


def mangatranslator(font: str, leading: float, source: str) -> Setter:
    """`find_optimal_layout` without hyphens, which no letterer uses, at the pitch of the others."""
    sys.path.insert(0, source)
    import skia  # type: ignore[import-not-found]
    import uharfbuzz
    from core.text.layout_engine import find_optimal_layout  # type: ignore[import-not-found]

    face = uharfbuzz.Face(Path(font).read_bytes())
    typeface = skia.Typeface.MakeFromFile(font)
    metrics = skia.Font(typeface, 100).getMetrics()
    pitch = (-metrics.fAscent + metrics.fDescent + metrics.fLeading) / 100
    faces = {"regular": face, "bold": face, "italic": face, "bold_italic": face}

    def lines(text: str, width: float, height: float, least: int, most: int) -> _Set:
        found = find_optimal_layout(
            text,
            width,
            height,
            face,
            typeface,
            faces,
            {"kern": True},
            min_font_size=least,
            max_font_size=most,
            line_spacing_mult=leading / pitch,
            hyphenate_before_scaling=False,
        )
        return float(found["font_size"]), [line["text_with_markers"] for line in found["lines"]]

    return lines


def answered(setter: Setter, case: dict[str, Any], size: int, asked: int) -> dict[str, Any]:
    """What one peer makes of one text."""
    wide, high = case["box"]
    answer: dict[str, Any] = {"size": 0.0, "lines": [], "wrapped": []}
    for _ in range(asked):
        start = time.perf_counter()
        try:
            answer["size"], answer["lines"] = setter(case["text"], wide, high, LEAST, MOST)
        except Exception as error:  # noqa: BLE001 - a peer that cannot set a text says so in its own way
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
        seconds = time.perf_counter() - start
        answer["seconds"] = min(seconds, answer.get("seconds", seconds))
    for width in case["widths"]:
        try:
            answer["wrapped"].append(setter(case["text"], width, 100_000, size, size)[1])
        except Exception as error:  # noqa: BLE001
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
    return answer


def main() -> None:
    question, answer, source = sys.argv[1:]
    asked = json.loads(Path(question).read_text("utf-8"))
    font, leading = asked["font"], asked["leading"]
    setters = {
        "Pillow 13": pillow(font, leading),
        "MangaTranslator": mangatranslator(font, leading, source),
    }
    answers = {
        name: [answered(setter, case, asked["size"], asked["asked"]) for case in asked["texts"]]
        for name, setter in setters.items()
    }
    Path(answer).write_text(json.dumps(answers), "utf-8")


if __name__ == "__main__":
    main()
