"""Six lettered panels drawn from code, and the small pictures they are compared with.

`python -m tests.lettering.goldens` draws the pictures anew: look at every one before it is committed.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat

from engines.kernel.context import FaceRegion, Regions
from engines.lettering.block import LineIn, preset_of
from engines.lettering.document import LetteredPanels
from engines.lettering.hand import settle
from engines.lettering.panel import letter_panel
from engines.lettering.raster import render
from tests.lettering.doubles import floor_fonts, without_raqm
from tests.lettering.test_joined import LONG

FOLDER = Path(__file__).with_name("golden")
SIZE = (800, 600)
TALL = (800, 1000)
"""Of the panel whose line is too long for one balloon."""
LEFT = FaceRegion(cast="a", box=(110, 330, 120, 150), mouth=(172, 445))
RIGHT = FaceRegion(cast="b", box=(560, 330, 120, 150), mouth=(618, 445))

BELOW = FaceRegion(cast="c", box=(320, 620, 150, 190), mouth=(395, 760))
_BOTH = (LEFT, RIGHT)
_PANELS: dict[str, tuple[str, str, list[tuple[str, str, FaceRegion | None]], dict[str, object]]] = {
    # name: language, preset, (kind, text, speaker), what a person set of the first balloon
    "talk": (
        "ko",
        "standard",
        [("dialogue", "여기서 뭐 해? 감기 걸리겠다.", LEFT), ("thought", "들켰다. 어떡하지…", RIGHT)],
        {},
    ),
    "loud": (
        "en",
        "comedy",
        [("whisper", "Don't move, it can hear us.", LEFT), ("shout", "RUN! Right now!", RIGHT)],
        {},
    ),
    "joined": (
        "ko",
        "romance",
        [
            (
                "dialogue",
                LONG,
                BELOW,
            )
        ],
        {},
    ),
    "told": (
        "ko",
        "thriller",
        [
            ("narration", "그해 여름, 우리는 옥상에서 별을 세었다.", None),
            ("phone", "여보세요, 지금 어디야?", LEFT),
        ],
        {},
    ),
    "sounds": (
        "ko",
        "action",
        [("sfx", "콰앙!!", None), ("sfx", "휘이이익", None), ("sfx", "두근두근", None)],
        {},
    ),
    "drawn": (
        "en",
        "standard",
        [("dialogue", "I told you that it would rain tonight, and you laughed.", LEFT)],
        {"at": (400.0, 170.0), "width": 380.0, "height": 190.0},
    ),
}
NAMES = tuple(_PANELS)


def drawn(name: str, **look: object) -> Image.Image:
    """A panel as it is lettered now, half as large and grey; `look` changes its preset's values."""
    language, preset, said, hands = _PANELS[name]
    lines = [
        LineIn(f"lin_{at}", kind, text, face and face.mouth, face and face.box)
        for at, (kind, text, face) in enumerate(said)
    ]
    size, faces = (TALL, (BELOW,)) if name == "joined" else (SIZE, _BOTH)
    with without_raqm():
        fonts = floor_fonts()
        panel = letter_panel(lines, language, size, Regions(faces=faces), preset, fonts)
        first, *others = panel.balloons[language]
        put = panel.model_copy(
            update={"balloons": {language: (first.model_copy(update=hands), *others)}, "scale": panel.scale}
        )
        seen = settle(LetteredPanels(preset=preset, panels=(put,)), fonts).panels[0]
        values = preset_of(preset)[0].model_copy(update=look)
        whole = render(_picture(size, faces), seen, language, fonts, values, gutter="#ffffff")
    return whole.convert("L").reduce(2)


def _picture(size: tuple[int, int], faces: tuple[FaceRegion, ...]) -> Image.Image:
    picture = Image.new("RGB", size, "#b8c4d4")
    pen = ImageDraw.Draw(picture)
    for face in faces:
        x, y, w, h = face.box
        pen.ellipse((x, y, x + w, y + h), fill="#e3c6b0")
        pen.ellipse(
            (face.mouth[0] - 8, face.mouth[1] - 4, face.mouth[0] + 8, face.mouth[1] + 4), fill="#803030"
        )
    return picture


def kept(name: str) -> Image.Image:
    return Image.open(FOLDER / f"{name}.png").convert("L")


def apart(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """(mean, greatest) difference in grey levels, blurred: another FreeType moves edges a little."""
    both = [image.filter(ImageFilter.GaussianBlur(1.5)) for image in (one, other)]
    found = ImageChops.difference(*both)
    return ImageStat.Stat(found).mean[0], float(found.getextrema()[1])


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name in NAMES:
        drawn(name).quantize(16).save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
