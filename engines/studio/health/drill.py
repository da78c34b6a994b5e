"""Whether each engine works on this machine: all five make a very short episode, kept nowhere."""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

from PIL import Image

from engines import STAGES, providers
from engines.kernel.context import Assets, Painting, PaintRequest, WriteAnswer, WriteRequest
from engines.kernel.document import AssetRef, Document, Json
from engines.kernel.errors import Failure, NotFound, failure_of
from engines.runtime.assets import measure
from engines.runtime.fonts import HeldFonts, SystemFonts
from engines.studio.health.model import Probe
from engines.studio.reading import sources
from engines.text.document import Brief

BRIEF = Brief(premise="하루가 노란 우산을 찾는다.", languages=("ko",), genre="comedy", scenes=1, cuts=3)


def drill(fonts: SystemFonts) -> tuple[Probe, ...]:
    """A probe for each engine, named "engine.text" …. One that fails leaves those after it untried."""
    context, made = _Drill(fonts), dict[str, Document]({"brief": BRIEF})
    found: list[Probe] = []
    for stage in STAGES:
        name, started = f"engine.{stage.name}", time.perf_counter()
        inputs = {parameter: made.get(home) for parameter, home in sources(stage).items()}
        if None in inputs.values():
            missing = next(home for home in sources(stage).values() if home not in made)
            failure = Failure(code="health_engine_untried", cause=missing, values={"engine": missing})
            found.append(Probe(name=name, state="alarm", failure=failure))
            continue
        try:
            made[stage.name] = stage.run(context, stage.options(), **inputs)
        except Exception as error:  # noqa: BLE001 - whatever an engine breaks on is what is asked here
            found.append(Probe(name=name, state="alarm", failure=failure_of(error, stage=stage.name)))
            continue
        found.append(Probe(name=name, seconds=time.perf_counter() - started))
    return tuple(found)


class _Drill:
    """Implements `engines.kernel.context.Context` in memory, with the dummies."""

    def __init__(self, fonts: SystemFonts) -> None:
        self.random = Random("drill")
        self.fonts = HeldFonts(fonts)
        self.by_prompt = False
        self.kept: Mapping[str, Json] = {}
        self.wishes: Mapping[str, Mapping[str, Json]] = {}
        self.assets: Assets = _Memory()
        self._writer = providers.make_writer(providers.DUMMY)
        self._painter = providers.make_painter(providers.DUMMY, read_asset=self.assets.read)

    def mint(self, prefix: str) -> str:
        return f"{prefix}_{self.random.getrandbits(48):012x}"

    def write(self, requests: Sequence[WriteRequest]) -> list[WriteAnswer | Failure]:
        return [self._writer.write(request) for request in requests]

    def paint(self, requests: Sequence[PaintRequest]) -> list[Painting | Failure]:
        return [self._painted(request) for request in requests]

    def _painted(self, request: PaintRequest) -> Painting:
        painted = self._painter.paint(request)
        asset = self.assets.put(painted.picture, painted.media_type)
        values = painted.model_dump(include={"provider", "model", "prompt", "regions", "notes"})
        return Painting.model_validate({"asset": asset, **values})

    def memo(self, kind: str, key: Json, compute: Callable[[], Any]) -> Any:
        return compute()

    def progress(self, done: int, total: int, item: str = "", cached: bool = False) -> None:
        """Nobody is watching."""


class _Memory:
    """Pictures for the length of one drill."""

    def __init__(self) -> None:
        self._data: dict[str, bytes] = {}

    def put(self, data: bytes, media_type: str) -> AssetRef:
        sha256 = hashlib.sha256(data).hexdigest()
        self._data[sha256] = data
        width, height, _ = measure(data)
        return AssetRef.model_validate(
            {"sha256": sha256, "width": width, "height": height, "media_type": media_type}
        )

    def read(self, asset: AssetRef) -> bytes:
        if asset.sha256 not in self._data:
            raise NotFound("asset_not_found", item=asset.sha256)
        return self._data[asset.sha256]

    def image(self, asset: AssetRef) -> Image.Image:
        return Image.open(io.BytesIO(self.read(asset)))
