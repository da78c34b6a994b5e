"""Fonts, ways to lay text out, and what every lettered panel must hold."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from random import Random
from unittest.mock import patch

from PIL import Image

from engines.kernel.context import Regions
from engines.kernel.document import fingerprint
from engines.lettering.block import preset_of
from engines.lettering.checks import panel_findings
from engines.lettering.drawn import shape_of
from engines.lettering.shapes import bounds, clearance, polygons_meet
from engines.lettering.words import prepared
from engines.runtime.fonts import HeldFonts, SystemFonts


@cache
def installed_fonts() -> HeldFonts:
    """Held as for a stage's run: no test changes this machine's fonts."""
    return HeldFonts(SystemFonts())


@cache
def floor_fonts() -> HeldFonts:
    """A machine with no fonts but the package's."""
    return HeldFonts(SystemFonts(folders=[]))


@contextmanager
def without_raqm() -> Iterator[None]:
    """A machine without libfribidi."""
    with patch("engines.lettering.typeface.features.check", return_value=False):
        yield


class Pictures:
    """One picture for all panels; counts how often it is looked at. An error is raised instead of given."""

    def __init__(self, picture):
        self.picture, self.looked = picture, 0

    def image(self, asset):
        self.looked += 1
        if isinstance(self.picture, Exception):
            raise self.picture
        return self.picture


class MemoryContext:
    """Remembers in memory and counts what is computed."""

    def __init__(self, fonts=None, memos=None, picture=None):
        self.assets = Pictures(picture or Image.new("RGB", (800, 500), "#9fb4cc"))
        self.fonts = fonts or installed_fonts()
        self.memos = {} if memos is None else memos
        self.random = Random(7)
        self.kept = {}
        self.wishes = {}
        self.computed = []
        self.reported = []

    def memo(self, kind, key, compute):
        at = (kind, fingerprint(key))
        if at not in self.memos:
            self.memos[at] = compute()
            self.computed.extend([key["panel"]] if kind == "lettering" else [])
        return self.memos[at]

    def progress(self, done, total, item="", cached=False):
        self.reported.append((done, total, item, cached))


def no_people() -> Regions:
    return Regions()


def assert_well_lettered(panel, language, lines, faces=(), allowed=()):
    """The invariants of DESIGN.md: every line once and in order, nothing outside, over or on a face."""
    balloons = panel.balloons[language]
    wanted = [line.id for line in lines if prepared(line.text, lambda _: True)]
    assert [balloon.line for balloon in balloons] == wanted
    width, height = panel.canvas
    for number, balloon in enumerate(balloons):
        shape = shape_of(balloon)
        left, top, right, bottom = bounds(shape)
        assert left >= 0 and top >= 0 and right <= width and bottom <= height
        for line in balloon.text_lines:
            assert line.ink[0] >= 0 and line.ink[0] + line.ink[2] <= width
            if balloon.outline:
                assert clearance(balloon.outline, line.ink) >= 0.5 * line.size - 0.5
        for other in balloons[:number]:
            assert not polygons_meet(shape_of(other), shape)
            assert not read_before(bounds(shape), bounds(shape_of(other)))
    found = panel_findings(panel, language, lines, faces, preset_of("standard")[0])
    fatal = {
        "ink_outside",
        "air_small",
        "balloon_overlap",
        "face_covered",
        "off_canvas",
        "order_inverted",
        "tail_crossed",
    }
    assert [finding for finding in found if finding.rule in fatal - set(allowed)] == []


def read_before(later, earlier) -> bool:
    """Whether a balloon is met before another one by reading rows from the top, left to right."""
    same_row = later[1] < earlier[3] and later[3] > earlier[1]
    return later[3] <= earlier[1] or (same_row and later[2] <= earlier[0])
