"""Whether tails point at whom they belong to: counted over all the talking panels of dummy episodes.

    python -m benchmarks.tails [--genre romance …] [--out DIR]

crossed   two tails meet                      rays      their ways to the two mouths do
balloon   a tail runs through another balloon  head      … through the head of somebody else
past      beyond its tip it goes on through somebody else's head before it comes to its own
nearer    its tip is nearer to somebody else's head than to its speaker's
inside    its tip lies on its speaker's face   missing   a line that is spoken has none

With `--out`, a picture of every such panel is put there.
"""

from __future__ import annotations

import argparse
import io
import math
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple, cast

from PIL import Image

from benchmarks.story_sheet import make
from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.context import Regions
from engines.kernel.document import Box, Point
from engines.lettering.block import TAILED, LineIn
from engines.lettering.document import Balloon, LetteredPanel
from engines.lettering.letter import panel_lines
from engines.lettering.panel import letter_panel, scale_of
from engines.lettering.raster import render
from engines.lettering.shapes import corners, crown_of, edges, head_of, inside, meets, polygons_meet, to_box
from engines.runtime.fonts import HeldFonts, SystemFonts
from engines.studio import Desk, Settings, Studio
from engines.text.document import Brief, Script
from presets import genres

PREMISES = {
    "ko": (
        "서윤은 오래된 지도를 찾으려고 한다. 하지만 도현이 먼저 가져갔다.",
        "지훈은 옥상에서 민아에게 고백하려 하지만 비가 쏟아진다.",
    ),
    "en": (
        "Mina wants to find the old map, but Theo took it first.",
        "A night nurse named Mara argues with her brother Joe about the locked door.",
    ),
}


class Talk(NamedTuple):
    """A panel in which something is said, as the letterer is given it."""

    name: str
    language: str
    lines: Sequence[LineIn]
    regions: Regions
    size: tuple[int, int]
    scale: float
    picture: bytes


def talks(desk: Desk, genre: str, language: str, seed: int) -> Iterator[Talk]:
    brief = Brief(premise=PREMISES[language][seed], genre=genre, languages=(language,), cuts=15, scenes=5)
    episode = make(desk, brief, seed)
    script = cast(Script, desk.notebook.document(episode, "text").document)
    board = cast(Storyboard, desk.notebook.document(episode, "director").document)
    images = cast(PanelImages, desk.notebook.document(episode, "image").document)
    for number, panel in enumerate(board.panels, 1):
        lines, regions, size = panel_lines(script, panel, images, language)
        held = images.panel(panel.id)
        if lines and held and held.picture:
            picture = desk.media.thumbnail(held.picture.asset.sha256, 480)
            name = f"{genre}_{language}_{seed}_{number:02}"
            yield Talk(name, language, lines, regions, size, scale_of(size[0], panel.size[0]), picture)


def faults(talk: Talk, panel: LetteredPanel) -> Counter[str]:
    """What is wrong with the tails of one panel, by kind."""
    found: Counter[str] = Counter()
    dx, dy = panel.panel[:2]
    balloons = [one.placed() for one in panel.balloons[talk.language]]
    said = {line.id: line for line in talk.lines}
    heads = {
        face.box: (x + dx, y + dy, w, h)
        for face in talk.regions.faces
        for x, y, w, h in [crown_of(face.box, talk.size)]
    }
    for one in balloons:
        line = said[one.line]
        spoken = line.kind in TAILED and line.mouth is not None
        if spoken and (one.tail is None or one.tail_tip is None):
            found["missing"] += 1
        elif spoken:
            found.update(_alone(one, line, heads, balloons))
    for one, two in combinations(balloons, 2):
        if one.tail and two.tail and not one.off and not two.off:
            found["crossed"] += polygons_meet(one.tail, two.tail)
            found["rays"] += one.mouth != two.mouth and _meet(_ray(one), _ray(two))
    return found


def _alone(one: Balloon, line: LineIn, heads: dict[Box, Box], balloons: Sequence[Balloon]) -> Iterator[str]:
    assert one.tail and one.tail_tip and one.mouth
    if any(
        polygons_meet(one.tail, other.outline) for other in balloons if other is not one and other.outline
    ):
        yield "balloon"
    others = [head for face, head in heads.items() if face != line.face]
    if any(polygons_meet(one.tail, corners(head)) for head in others):
        yield "head"
    elif any(_meets_box((one.tail_tip, one.mouth), head) and not _holds(head, one.mouth) for head in others):
        yield "past"
    own = head_of(one.face) if one.face else None
    far = to_box(one.tail_tip, own) if own else math.dist(one.tail_tip, one.mouth)
    if any(to_box(one.tail_tip, head) < far for head in others):
        yield "nearer"
    if one.face and inside(one.tail_tip, corners(one.face)):
        yield "inside"


def _ray(one: Balloon) -> tuple[Point, Point]:
    assert one.tail and one.mouth
    (x, y), (x2, y2) = one.tail[0], one.tail[-1]
    return ((x + x2) / 2, (y + y2) / 2), one.mouth


def _meet(one: tuple[Point, Point], two: tuple[Point, Point]) -> bool:
    return meets(*one, *two) is not None


def _meets_box(line: tuple[Point, Point], box: Box) -> bool:
    return any(meets(*line, a, b) is not None for a, b in edges(corners(box)))


def _holds(box: Box, point: Point) -> bool:
    return inside(point, corners(box))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--genre", nargs="*", default=sorted(genres()))
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    fonts, found, panels, tails = HeldFonts(SystemFonts()), Counter[str](), 0, 0
    with tempfile.TemporaryDirectory() as home:
        studio = Studio.open(Settings.from_environment({"TOONVERSE_HOME": str(Path(home) / "home")}), {})
        studio.take_part()
        for talk in (
            talk
            for genre in given.genre
            for language in PREMISES
            for seed in (0, 1)
            for talk in talks(studio.desk("bench"), genre, language, seed)
        ):
            panel = lettered(talk, fonts)
            wrong = faults(talk, panel)
            found += wrong
            panels += 1
            tails += sum(one.tail is not None for one in panel.balloons[talk.language])
            if given.out and wrong:
                given.out.mkdir(parents=True, exist_ok=True)
                picture(talk, panel, fonts).save(given.out / f"{talk.name}_{'_'.join(sorted(wrong))}.png")
        studio.close()
    print(f"{panels} panels, {tails} tails: {dict(sorted(found.items()))}")


def lettered(talk: Talk, fonts: HeldFonts) -> LetteredPanel:
    what = (talk.lines, talk.language, talk.size, talk.regions, "standard", fonts)
    return letter_panel(*what, scale=talk.scale)


def picture(talk: Talk, panel: LetteredPanel, fonts: HeldFonts) -> Image.Image:
    shown = Image.open(io.BytesIO(talk.picture)).convert("RGB").resize(talk.size)
    done = render(shown, panel, talk.language, fonts)
    return done.resize((400, round(400 * done.height / done.width)))


if __name__ == "__main__":
    main()
