"""`export` and `import`: episodes as files; documents and storyboard tables going in and out."""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path
from typing import Any

from engines.cli.console import WORKSPACE, language_of, note, open_studio, read_file, write_file
from engines.cli.run import DOCUMENT_FILES
from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from engines.studio.board import Board
from engines.studio.exports import all_formats
from engines.studio.lines import Lines
from engines.studio.messages import say_finding

TABLES = ("csv", "xlsx")


def add(commands: Any) -> None:
    exports = commands.add_parser(
        "export",
        help="write an episode or one of its documents to a file",
        description="Without an episode or a project: lists projects and episodes.",
    )
    exports.add_argument("episode", nargs="?", help="an episode's id, as `run --json` and the list show it")
    exports.add_argument(
        "--format",
        choices=tuple(one.id for one in all_formats()),
        help="an export format; the script's are fountain and conti",
    )
    exports.add_argument("--document", choices=("brief", *DOCUMENT_FILES), help="a stage's document as JSON")
    exports.add_argument("--table", choices=TABLES, help="the storyboard with its lines as a table")
    exports.add_argument("--lines", choices=TABLES, help="the lines as a table for a translator")
    exports.add_argument(
        "--notebook", action="store_true", help="the whole notebook as one HTML file that opens offline"
    )
    exports.add_argument(
        "--project", metavar="ID", help="a whole project as one .zip that `import --project` opens"
    )
    exports.add_argument("--lang", help="language of the export (default: the first one)")
    exports.add_argument("--out", metavar="FILE", help="file to write (default: named after the episode)")
    exports.set_defaults(work=export)
    imports = commands.add_parser(
        "import",
        help="put a document into an episode, or open a project file",
        description="Replace a stage's document by one from a JSON file (the old one stays in the history), "
        "or make a new project from a file that `export --project` wrote. "
        "With `table`: the changed cells of a CSV or XLSX table become edits, found by the panels' ids; "
        "with `lines`: those of a translator's table, found by the lines' ids.",
    )
    imports.add_argument("episode", nargs="?", help="an episode's id")
    imports.add_argument("stage", nargs="?", choices=("brief", *DOCUMENT_FILES, "table", "lines"))
    imports.add_argument("file", nargs="?", help="as `export --document`, `--table` or `--lines` writes it")
    imports.add_argument("--project", metavar="FILE", help="a project's .zip")
    imports.add_argument("--yes", action="store_true", help="write a table's changes, not only list them")
    imports.set_defaults(work=bring_in)


def export(given: argparse.Namespace) -> int:
    with open_studio() as studio:
        desk = studio.desk(WORKSPACE)
        if given.project:
            return _save(desk, given)
        return _export(desk, given) if given.episode else _list(desk)


def _save(desk: Desk, given: argparse.Namespace) -> int:
    download, chunks = desk.bundles.save(given.project)
    path = Path(given.out or download.filename)
    write_file(path, b"".join(chunks))
    note(str(path))
    return 0


def _list(desk: Desk) -> int:
    for project in desk.projects.list():
        sys.stdout.write(f"{project.id}  {project.title}\n")
        for episode in project.episodes:
            sys.stdout.write(f"  {episode.id}  {episode.number}  {episode.title}\n")
    return 0


def _export(desk: Desk, given: argparse.Namespace) -> int:
    if given.table:
        path = Path(given.out or f"storyboard.{given.table}")
        write_file(path, desk.board.export_table(given.episode, given.table))
    elif given.lines:
        path = Path(given.out or f"lines.{given.lines}")
        write_file(path, desk.lines.export_table(given.episode, given.lines))
    elif given.document:
        path = Path(given.out or DOCUMENT_FILES.get(given.document, "brief.json"))
        write_file(path, desk.notebook.export_document(given.episode, given.document))
    elif given.notebook:
        download, chunks = desk.sheets.write(given.episode, given.lang or language_of(os.environ))
        path = Path(given.out or download.filename)
        write_file(path, b"".join(chunks))
    else:
        download, chunks = desk.exports.write(given.episode, given.format or "cbz", given.lang)
        path = Path(given.out or download.filename)
        write_file(path, b"".join(chunks))
    note(str(path))
    return 0


def bring_in(given: argparse.Namespace) -> int:
    if given.project:
        with open_studio() as studio:
            project = studio.desk(WORKSPACE).bundles.open(io.BytesIO(read_file(given.project)))
        sys.stdout.write(f"{project.id}\n")
        note(project.title)
        return 0
    if not given.file:
        raise InvalidInput("import_argument")
    data = read_file(given.file)
    with open_studio() as studio:
        desk = studio.desk(WORKSPACE)
        if given.stage == "table":
            return _read_table(desk.board, given.episode, data, given.yes)
        if given.stage == "lines":
            return _read_table(desk.lines, given.episode, data, given.yes)
        view = desk.notebook.import_document(given.episode, given.stage, data)
    note(f"{given.stage} v{view.number}")
    return 0


def _read_table(tables: Board | Lines, episode: str, data: bytes, confirmed: bool) -> int:
    """List what a table would change; write it once that was asked for. 1 while changes wait for it."""
    checked = tables.check_table(episode, data)
    reading = checked.reading
    language = language_of(os.environ)
    for problem in (*reading.problems, *reading.warnings):
        note(say_finding(problem, language))
    for one in reading.changes:
        note(f"{one.row} {one.column}: {one.before!r} → {one.after!r}")
    for number in reading.removed:
        note(f"- {number}")
    if not reading.ops:
        return 0
    for one in checked.consequences:
        note(f"{one.stage}: {len(one.panels)}")
    if not confirmed:
        note("nothing is written yet: add --yes to write these changes")
        return 1
    for done in tables.import_table(episode, data, checked.based_on):
        note(f"{done.stage} v{done.number}")
    return 0
