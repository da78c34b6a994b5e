"""What is being made at this moment: the text of running calls piece by piece as it arrives, and pictures
that are not finished yet.

Kept in memory by the process that makes the call, and gone with the call: another process sees nothing of
it, and what was written whole is in the ledger.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

from engines.kernel.context import Shown
from engines.kernel.document import Frozen
from engines.runtime.ledger_rows import ItemRow

TAIL = 4000
"""Characters of the end that are shown."""


class ArrivingView(Frozen):
    """A text on its way. `text` is its end, `characters` its whole length so far; `key` is the item's."""

    key: str
    stage: str
    item: str
    text: str
    characters: int
    started: float


@dataclass(frozen=True)
class Unfinished:
    """A picture on its way: the newest state of it, and the how manieth that is. Never stored."""

    item: ItemRow
    data: bytes
    media_type: str
    number: int


@dataclass
class _Text:
    item: ItemRow
    started: float
    pieces: list[str] = field(default_factory=list[str])
    characters: int = 0

    def add(self, piece: str) -> None:
        self.pieces.append(piece)
        self.characters += len(piece)

    def tail(self, length: int) -> str:
        # Joined only when somebody looks, and the pieces kept joined for the next look.
        self.pieces = ["".join(self.pieces)]
        return self.pieces[0][-length:] if length else ""


class Arriving:
    """The texts and pictures on their way in this process. Thread-safe."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[str, str, str], Unfinished] = {}
        self._texts: dict[tuple[str, str, str], _Text] = {}
        self._lock = threading.Lock()

    @contextmanager
    def of(self, item: ItemRow) -> Generator[Callable[[str], None]]:
        """What a call of this item is to tell its pieces to. A call that is repeated begins empty."""
        text = _Text(item, time.time())
        name = (item.workspace, item.job, item.key)

        def told(piece: str) -> None:
            with self._lock:
                text.add(piece)

        with self._lock:
            self._texts[name] = text
        try:
            yield told
        finally:
            with self._lock:
                self._texts.pop(name, None)

    def of_job(self, workspace: str, job: str, tail: int = TAIL) -> tuple[ArrivingView, ...]:
        """The job's texts that something has arrived of, the oldest first."""
        with self._lock:
            mine = [one for name, one in self._texts.items() if name[:2] == (workspace, job)]
            return tuple(
                ArrivingView(
                    key=one.item.key,
                    stage=one.item.stage,
                    item=one.item.label,
                    text=one.tail(tail),
                    characters=one.characters,
                    started=one.started,
                )
                for one in mine
                if one.characters
            )

    @contextmanager
    def picture(self, item: ItemRow) -> Generator[Shown]:
        """What a call of this item is to show its unfinished pictures to. They go when the call ends."""
        name = (item.workspace, item.job, item.key)

        def shown(data: bytes, media_type: str) -> None:
            with self._lock:
                before = self._pictures.get(name)
                number = before.number + 1 if before else 1
                self._pictures[name] = Unfinished(item, data, media_type, number)

        try:
            yield shown
        finally:
            with self._lock:
                self._pictures.pop(name, None)

    def pictures(self, workspace: str, job: str) -> dict[str, Unfinished]:
        """The job's unfinished pictures: label (a panel, or who a sheet is of) → picture."""
        with self._lock:
            return {
                one.item.label: one for name, one in self._pictures.items() if name[:2] == (workspace, job)
            }
