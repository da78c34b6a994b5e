"""An episode's lines as a table: out to a translator, and back into the script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from engines.lettering.document import LetteredPanels
from engines.studio import lineread, linetable, sheet
from engines.studio.board import Board, Checked, Stepped, refuse_moved, script_of, storyboard_of
from engines.studio.outlook import consequences, rehearsed
from engines.studio.prepare import Bench
from engines.studio.tablerows import Reading
from engines.studio.workshop import Workshop

HOME = ("text",)
"""Where what is read goes: a line's text has one home."""


class Lines:
    """One visitor's lines. Every id is checked against the workspace."""

    def __init__(self, shop: Workshop, workspace: str, board: Board) -> None:
        self._shop = shop
        self._workspace = workspace
        self._board = board

    def export_table(self, episode: str, kind: sheet.Format) -> bytes:
        """The lines with who says them and what a balloon holds, as a CSV or XLSX file.

        Panels and balloons are told as far as there are any. Raises NotFound while there is no script.
        """
        bench = self._bench(episode)
        script = script_of(bench)
        rows = linetable.rows(script, storyboard_of(bench), _lettered(bench))
        return sheet.write(rows, linetable.columns(script), kind, name="lines")

    def check_table(self, episode: str, data: bytes) -> Checked:
        """What a table would change. Nothing is written.

        Raises NotFound; InvalidInput `table_*` for a file that is no such table; EditRefused when its
        changes together would break the script.
        """
        bench = self._bench(episode)
        reading = _read(bench, data)
        return Checked(
            reading=reading,
            consequences=consequences(bench, rehearsed(bench, reading.ops)),
            based_on={name: bench.heads[name].revision.id for name in HOME},
        )

    def import_table(self, episode: str, data: bytes, based_on: Mapping[str, str]) -> tuple[Stepped, ...]:
        """Make a table's changes, as `check_table` showed them: one new revision of the script.

        Raises Conflict `preview_moved` when the script is not the one it was checked against.
        """
        bench = self._bench(episode)
        refuse_moved(bench, HOME, based_on)
        return self._board.write(bench, _read(bench, data).ops)

    def _bench(self, episode: str) -> Bench:
        return Bench.open(self._shop, self._workspace, episode)


def _read(bench: Bench, data: bytes) -> Reading:
    return lineread.read(sheet.read(data), script_of(bench), storyboard_of(bench), _lettered(bench))


def _lettered(bench: Bench) -> LetteredPanels:
    """The lettered panels; none while there are none."""
    head = bench.heads.get("lettering")
    return cast(LetteredPanels, bench.shop.reading.seen(head.revision)) if head else LetteredPanels()
