"""Finished pictures under each other at one width, decoded only when their rows are wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engines.kernel.errors import InvalidInput
from engines.packaging.pictures import MAX_PIXELS, check_size, open_picture
from engines.packaging.rows import row_activity

KEPT_BYTES = 192_000_000
"""Decoded pixels kept for the second pass; what does not fit is decoded again."""


@dataclass(frozen=True)
class Source:
    """A picture to stack. `read` is called once or more; `name` is for messages."""

    name: str
    read: Callable[[], bytes]


class Stack:
    """A strip made of sources. Building it decodes each once, for its height and its activity.

    Raises InvalidInput `picture_unreadable` and `picture_too_large`.
    """

    def __init__(self, sources: Sequence[Source], width: int) -> None:
        self._sources = sources
        self._width = width
        self._kept: dict[int, Image.Image] = {}
        self._borrowed: tuple[int, Image.Image] | None = None
        self._tops: list[int] = [0]
        activity: list[NDArray[np.float32]] = []
        room = KEPT_BYTES
        for index in range(len(sources)):
            image = self._decoded(index)
            self._tops.append(self._tops[-1] + image.height)
            activity.append(row_activity(image))
            room -= image.width * image.height * 3
            if room >= 0:
                self._kept[index] = image
        self.activity = np.concatenate(activity)
        """For each row of the strip, how much is drawn in it (`rows.row_activity`)."""

    @property
    def height(self) -> int:
        return self._tops[-1]

    def rows(self, top: int, bottom: int) -> Image.Image:
        """Rows top … bottom as one picture."""
        out = Image.new("RGB", (self._width, bottom - top))
        for index, (first, last) in enumerate(pairwise(self._tops)):
            if last > top and first < bottom:
                part = (0, max(top - first, 0), self._width, min(bottom, last) - first)
                out.paste(self._picture(index).crop(part), (0, max(first - top, 0)))
        return out

    def _picture(self, index: int) -> Image.Image:
        if index in self._kept:
            return self._kept[index]
        # The next slice most likely begins in the picture the last one ended in: hold on to one.
        if self._borrowed is None or self._borrowed[0] != index:
            self._borrowed = None
            image = self._decoded(index)
            if image.height != self._tops[index + 1] - self._tops[index]:
                name = self._sources[index].name
                raise InvalidInput("picture_unreadable", item=name, cause=f"{name}: changed meanwhile")
            self._borrowed = (index, image)
        return self._borrowed[1]

    def _decoded(self, index: int) -> Image.Image:
        source = self._sources[index]
        image = open_picture(source.read(), name=source.name)
        if image.width == self._width:
            return image
        size = (self._width, max(1, round(image.height * self._width / image.width)))
        # A picture one pixel wide and tall as a house is harmless only until it is widened.
        check_size(size, source.name, max_side=MAX_PIXELS)
        return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
