"""`move`: a home from SQLite to PostgreSQL, or back."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

from engines.cli.console import language_of, note, print_json
from engines.studio import Settings
from engines.studio.messages import say_finding
from engines.studio.moving import Moved, look, move


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "move",
        help="move all projects from SQLite to PostgreSQL, or back",
        description="Copy the library of this data home into an empty database of the other kind, all or "
        "nothing, and compare every row. The home itself is only read. Stop everything that works on it "
        "first; no job may be unfinished. Uploaded fonts, the cache and the key that signs visitors' cookies "
        "stay in the home.",
        epilog="The password may be left out of URL where PGPASSWORD or a .pgpass file has it. "
        "docs/deploy.md has the whole way to several machines.",
    )
    parser.add_argument(
        "--to", required=True, metavar="URL", help="postgresql://USER:PASSWORD@HOST/NAME, or sqlite:///FILE"
    )
    parser.add_argument(
        "--assets",
        default="",
        metavar="URL",
        help="also copy every picture to this folder or fsspec address, and verify each by its digest",
    )
    parser.add_argument("--check", action="store_true", help="write nothing: say what would be moved")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.set_defaults(work=work)


def work(given: argparse.Namespace) -> int:
    settings = Settings.from_environment(os.environ)
    moved = look(settings, given.to) if given.check else move(settings, given.to, given.assets, _told)
    language = language_of(os.environ)
    if given.json:
        print_json(_json(moved))
    else:
        sys.stdout.write(_table(moved))
    for finding in moved.findings:
        note(say_finding(finding, language))
    return 0


def _told(what: str, done: int, total: int) -> None:
    note(f"{what} {done}/{total}")


def _table(moved: Moved) -> str:
    """A line for each table; after a move with the rows that were read back."""
    lines = [f"{'table':16} {'rows':>8}" + (f" {'moved':>8}  same" if moved.written else "")]
    for one in moved.tables:
        back = f" {one.moved:8}  {'yes' if one.same else 'no'}" if moved.written else ""
        lines.append(f"{one.table:16} {one.rows:8}{back}")
    return "\n".join(lines) + "\n"


def _json(moved: Moved) -> dict[str, Any]:
    return {
        "from": moved.source,
        "to": moved.target,
        "written": moved.written,
        "tables": [
            {"table": one.table, "rows": one.rows, "moved": one.moved, "same": one.same}
            for one in moved.tables
        ],
        "pictures": {
            "count": moved.pictures,
            "copied": moved.pictures_copied,
            "place": moved.pictures_at,
        },
        "seconds": round(moved.seconds, 3),
    }
