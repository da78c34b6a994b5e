"""What is read off a document over and over while one thing is made of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, TypeVar

from engines.kernel.document import Document

D = TypeVar("D", bound=Document)
V = TypeVar("V")


class OfDocument(Generic[D, V]):
    """A function of one document that is asked of the same one again and again, and worked out once.

    Documents never change, so the very same one (not an equal one: comparing costs what is saved) has the
    same answer. One is held at a time; two threads that take turns work it out anew each time.
    """

    def __init__(self, make: Callable[[D], V]) -> None:
        self._make = make
        self._last: tuple[D, V] | None = None
        update_wrapper(self, make)

    def __call__(self, document: D) -> V:
        last = self._last
        if last is not None and last[0] is document:
            return last[1]
        value = self._make(document)
        # Put at one go: another thread sees this pair or the one before.
        self._last = (document, value)
        return value
