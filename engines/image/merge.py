"""Keeps the pictures there were when new ones come: nothing painted or uploaded is thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from engines.image.document import Candidate, PanelImage, PanelImages
from engines.kernel.document import Json

_FREE = "dummy"
"""The only provider whose pictures can be had again for nothing."""
_WORTH = {"": 0, "local": 1, "model": 2}
"""Whose boxes are kept where there are others of the same picture."""


def merge(old: PanelImages, new: PanelImages) -> PanelImages:
    """`new` with the older candidates of each panel behind its own.

    A picture that comes back is the old candidate again. An upload that was chosen stays chosen.
    """
    return PanelImages(panels=tuple(_merged(old.panel(panel.id), panel) for panel in new.panels))


def _merged(old: PanelImage | None, new: PanelImage) -> PanelImage:
    if old is None:
        return new
    known = {candidate.asset.sha256: candidate for candidate in old.candidates}
    fresh = tuple(_again(known.get(one.asset.sha256), one) for one in new.candidates)
    ids = {one.id for one in fresh}
    kept = tuple(one for one in old.candidates if one.id not in ids)
    chosen = old.chosen if not fresh or _is_upload(old.picture) else fresh[0].id
    return new.model_copy(update={"candidates": (*fresh, *kept), "chosen": chosen})


def _again(old: Candidate | None, new: Candidate) -> Candidate:
    """The old candidate, with what is known better now of the very same picture."""
    if old is None:
        return new
    better = _WORTH[new.regions.by] >= _WORTH[old.regions.by] and new.regions.by
    return old.model_copy(update={"regions": new.regions}) if better else old


def _is_upload(picture: Candidate | None) -> bool:
    return picture is not None and picture.provider == "upload"


def precious(item: Mapping[str, Json]) -> bool:
    """Whether a panel holds a picture that was paid for, uploaded, or changed as a person said."""
    candidates = cast("list[Mapping[str, Json]]", item.get("candidates", []))
    return any(one["provider"] != _FREE or one.get("retouch") for one in candidates)
