"""A context that keeps everything in memory, and small episodes to package."""

from __future__ import annotations

import hashlib
import io
from random import Random

from PIL import Image, ImageDraw

from engines.director.document import PANEL_SIZES, Panel, Storyboard
from engines.image.document import Candidate, PanelImage, PanelImages
from engines.kernel.context import FaceRegion, Regions
from engines.kernel.document import AssetRef, fingerprint
from engines.lettering.document import Balloon, LetteredPanel, LetteredPanels
from engines.text.document import Script


class MemoryAssets:
    """The picture store as a dictionary."""

    def __init__(self):
        self.data = {}

    def put(self, data, media_type):
        sha = hashlib.sha256(data).hexdigest()
        self.data[sha] = data
        width, height = Image.open(io.BytesIO(data)).size
        return AssetRef(sha256=sha, width=width, height=height, media_type=media_type)

    def read(self, asset):
        return self.data[asset.sha256]

    def image(self, asset):
        return Image.open(io.BytesIO(self.read(asset)))


class NoFonts:
    """Balloons of these tests hold no text."""

    def chain(self, role, language, preset=""):
        return ()

    def face(self, name):
        return type("Face", (), {"name": name, "digest": "none"})()


class MemoryContext:
    """Counts what is computed; `progress_calls` holds (done, total, item, cached)."""

    def __init__(self, assets=None, memos=None):
        self.assets = assets or MemoryAssets()
        self.memos = {} if memos is None else memos
        self.fonts = NoFonts()
        self.random = Random(7)
        self.kept = {}
        self.wishes = {}
        self.computed = []
        self.progress_calls = []

    def mint(self, prefix):
        return f"{prefix}_{self.random.getrandbits(48):x}"

    def memo(self, kind, key, compute):
        name = (kind, fingerprint(key))
        if name not in self.memos:
            self.computed.append(kind)
            self.memos[name] = compute()
        return self.memos[name]

    def progress(self, done, total, item="", cached=False):
        self.progress_calls.append((done, total, item, cached))

    def again(self):
        """A new run over the same store and memos."""
        return MemoryContext(self.assets, self.memos)


def picture_bytes(width, height, seed=1, shapes=40):
    """A drawing full of lines, as PNG."""
    random = Random(seed)
    image = Image.new("RGB", (width, height), (200, 205, 215))
    draw = ImageDraw.Draw(image)
    for _ in range(shapes):
        box = [random.randrange(width), random.randrange(height)]
        draw.ellipse([*box, box[0] + 90, box[1] + 60], fill=tuple(random.randrange(256) for _ in "rgb"))
    draw.line([(0, 0), (width - 1, height - 1)], fill="black", width=3)
    draw.line([(0, height - 1), (width - 1, 0)], fill="black", width=3)
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=1)
    return out.getvalue()


def balloon(line, left, top, width, height, offset=(0.0, 0.0)):
    outline = ((left, top), (left + width, top), (left + width, top + height), (left, top + height))
    return Balloon(
        id=f"bln_{line}",
        line=line,
        kind="dialogue",
        outline=outline,
        font="any",
        text_lines=(),
        offset=offset,
    )


def episode(
    ctx, shapes=("tall", "wide", "square"), *, languages=("ko",), balloons=True, gutter=60, tone="paper"
):
    """Script, storyboard, images and lettering of one panel per shape, each with one balloon."""
    panels, images, lettered = [], [], []
    for number, shape in enumerate(shapes):
        width, height = PANEL_SIZES[shape]
        name = f"pnl_{number}"
        panels.append(
            Panel(
                id=name,
                scene="scn",
                shape=shape,
                gutter=gutter,
                gutter_tone=tone,
                alt={"ko": f"{number}번 컷", "en": f"Panel {number}"},
            )
        )
        asset = ctx.assets.put(picture_bytes(width, height, number), "image/png")
        face = FaceRegion(
            box=(width * 0.4, height * 0.5, width * 0.2, height * 0.2), mouth=(width / 2, height * 0.65)
        )
        picture = Candidate(id=f"cnd_{number}", asset=asset, provider="dummy", regions=Regions(faces=(face,)))
        images.append(PanelImage(id=name, candidates=(picture,), chosen=picture.id))
        said = (balloon(f"line_{number}", 100, 30, 300, 120),) if balloons else ()
        lettered.append(
            LetteredPanel(
                id=name,
                canvas=(width, height),
                panel=(0, 0, width, height),
                balloons=dict.fromkeys(languages, said),
            )
        )
    script = Script(title={"ko": "첫 화", "en": "First"}, languages=languages)
    return (
        script,
        Storyboard(panels=tuple(panels)),
        PanelImages(panels=tuple(images)),
        LetteredPanels(panels=tuple(lettered)),
    )
