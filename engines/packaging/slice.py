"""`slice IMAGE…`: cut finished pictures into upload-sized files at quiet rows.

The pictures are stacked at one width. They are decoded twice, one at a time, so that memory does not
grow with the episode: once to read what is in each row, once to write the slices. No disk is
touched: sources are read through callables, files come out as bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engines.kernel.document import Finding
from engines.kernel.errors import InvalidInput
from engines.packaging.budget import share_of_total
from engines.packaging.cuts import cut_rows
from engines.packaging.pictures import FORMATS, SUFFIXES, TALLEST, Encoder, PictureFormat
from engines.packaging.rows import activity_costs
from engines.packaging.stack import Source, Stack
from presets.model import Platform


@dataclass(frozen=True)
class SliceLimits:
    """Pixels and bytes the slices must keep to."""

    width: int
    max_height: int
    min_height: int
    encoder: Encoder
    max_total_bytes: int | None = None
    max_count: int | None = None


@dataclass(frozen=True)
class SlicedFile:
    """One finished slice: rows top … top + height of the strip."""

    file: str
    top: int
    width: int
    height: int
    data: bytes

    def facts(self) -> Mapping[str, Any]:
        """The entry of `slices` in the JSON that `slice --json` prints."""
        return {
            "file": self.file,
            "top": self.top,
            "width": self.width,
            "height": self.height,
            "bytes": len(self.data),
        }


def limits_of(
    platform: Platform,
    *,
    width: int | None = None,
    max_height: int | None = None,
    max_bytes: int | None = None,
    picture_format: str | None = None,
) -> SliceLimits:
    """A platform's limits, some of them replaced. InvalidInput `slice_limits` names a wrong field."""
    for name, value in (("width", width), ("max_height", max_height), ("max_bytes", max_bytes)):
        if value is not None and value <= 0:
            raise InvalidInput("slice_limits", field=name, value=value)
    wanted = picture_format or platform.formats[0]
    wanted = "jpeg" if wanted == "jpg" else wanted
    chosen: PictureFormat | None = next((known for known in FORMATS if known == wanted), None)
    if chosen is None:
        raise InvalidInput("slice_limits", field="format", value=wanted)
    highest = min(max_height or platform.max_height, TALLEST[chosen])
    return SliceLimits(
        width=width or platform.width,
        max_height=highest,
        min_height=min(platform.min_height, highest),
        encoder=Encoder(chosen, platform.quality, max_bytes or platform.max_bytes),
        max_total_bytes=platform.max_total_bytes,
        max_count=platform.max_slices,
    )


class Slicing:
    """The cut decided, the files not yet written. `strip` is (width, height) in pixels."""

    def __init__(self, stack: Stack, limits: SliceLimits) -> None:
        self._stack = stack
        self._limits = limits
        self.strip = (limits.width, stack.height)
        self._ends = cut_rows(
            stack.height,
            (),
            activity_costs(stack.activity),
            limits.max_height,
            limits.min_height,
            limits.max_count,
        )
        self.findings: list[Finding] = self._cut_findings(stack.activity)

    def files(self) -> Iterator[SlicedFile]:
        """Every slice in order. Findings about sizes are added as they are known."""
        limits = self._limits
        encoder = limits.encoder
        data = [encoder.encode(image) for image in self._images()]
        share = share_of_total([len(one) for one in data], limits.max_total_bytes)
        if share < 1 and len(encoder.qualities()) > 1:
            data = [
                replace(encoder, max_bytes=int(len(one) * share)).encode(image)
                for one, image in zip(data, self._images(), strict=True)
            ]
        digits = max(3, len(str(len(data))))
        suffix = SUFFIXES[encoder.media_type]
        for index, ((top, bottom), one) in enumerate(zip(self._spans(), data, strict=True), start=1):
            name = f"{index:0{digits}d}{suffix}"
            self._size_finding(name, len(one))
            yield SlicedFile(name, top, limits.width, bottom - top, one)
        self._total_finding(sum(len(one) for one in data))

    def _spans(self) -> list[tuple[int, int]]:
        return list(pairwise([0, *self._ends]))

    def _images(self) -> Iterator[Image.Image]:
        return (self._stack.rows(top, bottom) for top, bottom in self._spans())

    def _cut_findings(self, activity: NDArray[np.float32]) -> list[Finding]:
        found = [
            Finding(rule="slice_cuts_drawing", severity="warning", values={"row": end})
            for end in self._ends[:-1]
            if activity[end - 1] > 0 and activity[end] > 0
        ]
        limit = self._limits.max_count
        if limit is not None and len(self._ends) > limit:
            values = {"count": len(self._ends), "limit": limit}
            found.append(Finding(rule="slice_too_many", severity="error", values=values))
        return found

    def _size_finding(self, name: str, size: int) -> None:
        limit = self._limits.encoder.max_bytes
        if limit is not None and size > limit:
            values = {"bytes": size, "limit": limit}
            self.findings.append(
                Finding(rule="slice_too_many_bytes", severity="error", item=name, values=values)
            )

    def _total_finding(self, size: int) -> None:
        limit = self._limits.max_total_bytes
        if limit is not None and size > limit:
            values = {"bytes": size, "limit": limit}
            self.findings.append(Finding(rule="slices_too_many_bytes", severity="error", values=values))


def slice_images(sources: Sequence[Source], limits: SliceLimits) -> Slicing:
    """Stack the pictures at `limits.width` and decide where to cut; `.files()` then gives the slices.

    Raises InvalidInput `slice_nothing` without pictures, `picture_unreadable` and `picture_too_large`
    for a picture that is not one or is too big.
    """
    if not sources:
        raise InvalidInput("slice_nothing")
    return Slicing(Stack(sources, limits.width), limits)
