"""The image engine: asks the painter for every panel's picture and keeps what came back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal

from pydantic import Field

from engines.director.document import Storyboard
from engines.image.document import Candidate, PanelImage, PanelImages
from engines.image.looking import looked_at
from engines.image.request import request_for, style_of, visuals
from engines.kernel.context import Context, Painting, PaintRequest
from engines.kernel.document import Json, fingerprint
from engines.kernel.errors import Failure
from engines.kernel.stage import Options
from engines.text.document import Script


class ImageOptions(Options):
    """How pictures are asked for."""

    aside: ClassVar[frozenset[str]] = frozenset({"previews"})

    style: str = Field(default="", description="Id of a style preset; empty means clean_line")
    quality: Literal["low", "medium", "high"] = Field(default="low", description="Costs rise with it")
    extra: str = Field(default="", max_length=2000, description="Words added to every picture prompt")
    previews: int = Field(
        default=1,
        ge=0,
        le=3,
        description="Unfinished pictures shown while one is painted; not in low quality",
    )
    look: bool = Field(
        default=False,
        exclude_if=lambda look: not look,
        description="Have the text model look for faces in the pictures; each look is a paid call",
    )

    def partials(self, quality: str) -> int:
        """How often an unfinished picture is shown. Each is charged: half of a cheap one's price again."""
        return 0 if quality == "low" else self.previews


def style_data(options: ImageOptions) -> Json:
    """The style preset the options name: editing its file changes the cache key."""
    return style_of(options.style).model_dump(mode="json")


def signatures(item: Mapping[str, Json], document: Mapping[str, Json]) -> Sequence[Json]:
    """A panel's pictures stay with the panel: its id is the panel's."""
    return [["panel", item["id"]]]


def paint(ctx: Context, options: ImageOptions, storyboard: Storyboard, script: Script) -> PanelImages:
    """One picture a panel at the panel's size. Raises InvalidInput for a style that is not there.

    A panel that fails keeps its place with the Failure; its neighbours are not affected.
    """
    requests = requests_for(options, storyboard, script)
    # A locked panel passes through: it is not asked for, so it costs nothing.
    wanted = [request for request in requests if request.label not in ctx.kept]
    painted = dict(zip((request.label for request in wanted), ctx.paint(wanted), strict=True))
    # A practice writer sees nothing.
    if options.look and ctx.by_prompt:
        painted = looked_at(ctx, storyboard, script, painted)
    return PanelImages(
        panels=tuple(
            _image(ctx, panel.id, painted[panel.id])
            if panel.id in painted
            else PanelImage.model_validate(ctx.kept[panel.id])
            for panel in storyboard.panels
        )
    )


def requests_for(options: ImageOptions, storyboard: Storyboard, script: Script) -> list[PaintRequest]:
    """What the painter is asked, panel by panel in storyboard order.

    Two panels that look alike to the last field are told apart by the seed alone: the second gets
    the next one, so that a strip never shows the same drawing twice. So are the takes of one panel.
    """
    style = style_of(options.style)
    seen: Counter[str] = Counter()
    requests: list[PaintRequest] = []
    for panel in storyboard.panels:
        look = fingerprint(visuals(panel, script))
        quality = panel.quality or options.quality
        request = request_for(
            panel,
            script,
            style,
            seed=_seed(options.seed, look, seen[look], panel.take),
            quality=quality,
            extra=options.extra,
        )
        requests.append(request.model_copy(update={"partials": options.partials(quality)}))
        seen[look] += 1
    return requests


def _seed(chosen: int, look: str, repeat: int, take: int) -> int:
    return int(fingerprint([chosen, look, repeat, *([take] if take else [])])[:8], 16)


def _image(ctx: Context, panel_id: str, result: Painting | Failure) -> PanelImage:
    if isinstance(result, Failure):
        return PanelImage(id=panel_id, failure=result)
    candidate = Candidate(
        id=ctx.mint("pic"),
        asset=result.asset,
        provider=result.provider,
        model=result.model,
        prompt=result.prompt,
        regions=result.regions,
        notes=result.notes,
    )
    return PanelImage(id=panel_id, candidates=(candidate,), chosen=candidate.id)
