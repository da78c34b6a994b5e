"""Gradio, imported without the type stubs it would make.

At each import gradio reads the source of each of its components, makes a stub (`.pyi`) of it, compares it
with the one it ships with and writes it anew where they differ: half the time of its import, and files that
change in a folder which may belong to somebody else. Only a type checker reads them.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def _without_stubs() -> Iterator[None]:
    """A class whose source cannot be found gets no stub: so it is said of gradio's own."""
    found = inspect.getfile

    def getfile(what: Any) -> str:
        if isinstance(what, type) and what.__module__.startswith("gradio."):
            raise OSError(f"no stub is wanted of {what.__name__}")
        return found(what)

    inspect.getfile = getfile
    try:
        yield
    finally:
        inspect.getfile = found


with _without_stubs():
    import gradio

__all__ = ["gradio"]
