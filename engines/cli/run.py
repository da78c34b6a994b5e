"""`run`: a brief to a finished episode."""

from __future__ import annotations

import argparse
import json
import os
import time
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import presets
from engines import STAGES
from engines.cli.console import (
    WORKSPACE,
    complain,
    findings_json,
    language_of,
    note,
    open_studio,
    print_json,
    read_file,
    write_file,
)
from engines.director.document import Storyboard
from engines.kernel.errors import InvalidInput
from engines.packaging.document import Package
from engines.packaging.pictures import SUFFIXES
from engines.studio import Desk
from engines.studio.due import Manner
from engines.studio.exports import all_formats
from engines.studio.views import CellView, DocumentView
from engines.text.brief import load_brief
from engines.text.document import Brief, Script

DOCUMENT_FILES = {
    "text": "script.json",
    "director": "storyboard.json",
    "image": "images.json",
    "lettering": "lettering.json",
    "packaging": "package.json",
}
_NAMES = {Path(file).stem: stage for stage, file in DOCUMENT_FILES.items()} | {s: s for s in DOCUMENT_FILES}


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "run",
        help="make an episode from a brief",
        description="Make an episode: script, storyboard, pictures, lettering, slices and exports.",
    )
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "--brief", metavar="sample|FILE", help="a bundled brief by name, or a JSON or TOML file"
    )
    source.add_argument("--premise", metavar="TEXT", help="a premise, in Korean or English")
    source.add_argument(
        "--script", metavar="FILE", help="a script of your own: Fountain, 글콘티 or plain text in UTF-8"
    )
    parser.add_argument("--dummy", action="store_true", help="dummy writer and painter: no key, no bill")
    parser.add_argument("--writer", default="dummy", choices=("dummy", "openai"))
    parser.add_argument("--painter", default="dummy", choices=("dummy", "openai"))
    parser.add_argument("--writer-model", default="", metavar="NAME", help="default: the one proposed first")
    parser.add_argument("--painter-model", default="", metavar="NAME", help="default: the one proposed first")
    parser.add_argument("--out", metavar="DIR", required=True, help="folder for slices and exports")
    parser.add_argument(
        "--format", action="append", metavar="ID", help="export format (default: cbz); repeatable"
    )
    parser.add_argument(
        "--document", action="append", default=[], metavar="STAGE=FILE", help="start from an edited document"
    )
    parser.add_argument("--save-documents", action="store_true", help="also write every document as JSON")
    parser.add_argument("--json", action="store_true", help="print a report as JSON")
    parser.set_defaults(work=work)


def work(given: argparse.Namespace) -> int:
    """Exit code 0 when every stage is done and no item failed."""
    brief = _brief(given)
    edited = [_document(one) for one in given.document]
    formats = given.format or ["cbz"]
    known = [one.id for one in all_formats()]
    if unknown := [name for name in formats if name not in known]:
        raise InvalidInput("export_format_unknown", format=unknown[0], known=", ".join(known))
    with open_studio() as studio:
        started = time.perf_counter()
        done, report = _make(studio.desk(WORKSPACE), brief, edited, formats, given)
        report["seconds"] = round(time.perf_counter() - started, 3)
    if given.json:
        print_json(report)
    else:
        _summary(report, Path(given.out))
    return 0 if done else 1


def _make(
    desk: Desk, brief: Brief, edited: list[tuple[str, bytes]], formats: list[str], given: argparse.Namespace
) -> tuple[bool, dict[str, Any]]:
    """Make the episode and write its files; whether all was done, and the report."""
    language, out = language_of(os.environ), Path(given.out)
    providers = {} if given.dummy else {"writer": given.writer, "painter": given.painter}
    project = desk.projects.create(brief, **providers)
    if not given.dummy:
        desk.projects.update(project.id, writer_model=given.writer_model, painter_model=given.painter_model)
    episode = project.episodes[0].id
    done = _run(desk, episode, edited, language)
    view, documents = desk.notebook.view(episode), desk.notebook.documents(episode)
    report: dict[str, Any] = {
        "project": project.id,
        "episode": episode,
        "seconds": 0.0,
        "cost_usd": round(sum(cell.cost_usd for cell in view.cells), 6),
        "stages": [_stage(cell) for cell in view.cells if cell.stage in DOCUMENT_FILES],
        **_results(desk, episode, documents, out, formats),
    }
    if given.save_documents:
        _save(documents, out)
    findings = [finding for one in documents.values() for finding in one.findings]
    report["findings"] = findings_json(findings, language)
    return done, report


def _brief(given: argparse.Namespace) -> Brief:
    if given.premise is not None:
        return Brief(premise=given.premise, languages=_languages(given.premise))
    if given.script is not None:
        return _own_script(given.script)
    bundled = presets.briefs().get(given.brief)
    if bundled is not None:
        return load_brief(bundled.brief, given.brief)
    data = read_file(given.brief)
    try:
        text = data.decode("utf-8-sig")
        fields = tomllib.loads(text) if given.brief.endswith(".toml") else json.loads(text)
    except (UnicodeDecodeError, json.JSONDecodeError, tomllib.TOMLDecodeError) as error:
        raise InvalidInput(
            "file_malformed", item=given.brief, file=given.brief, problem=str(error)
        ) from error
    if not isinstance(fields, dict):
        raise InvalidInput("file_malformed", item=given.brief, file=given.brief, problem="not an object")
    return load_brief(cast("dict[str, Any]", fields), given.brief)


def _own_script(name: str) -> Brief:
    try:
        script = read_file(name).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput("script_file", item=name, file=name, cause=str(error)) from error
    return Brief(script=script, languages=_languages(script))


def _languages(text: str) -> tuple[str, ...]:
    return ("ko",) if any("\uac00" <= character <= "\ud7a3" for character in text) else ("en",)


def _document(text: str) -> tuple[str, bytes]:
    name, found, file = text.partition("=")
    if not found or name not in _NAMES:
        raise InvalidInput("document_argument", argument=text, known=", ".join(DOCUMENT_FILES))
    return _NAMES[name], read_file(file)


def _run(desk: Desk, episode: str, edited: list[tuple[str, bytes]], language: str) -> bool:
    """Run all stages, putting each edited document in place of its stage's result."""
    names = [stage.name for stage in STAGES]
    first = 0
    for stage, data in sorted(edited, key=lambda one: names.index(one[0])):
        place = names.index(stage)
        if place > first and not _bring_up(desk, episode, names[first], names[place - 1], language):
            return False
        desk.notebook.import_document(episode, stage, data)
        first = place + 1
    return first == len(names) or _bring_up(desk, episode, names[first], names[-1], language)


def _bring_up(desk: Desk, episode: str, first: str, last: str, language: str) -> bool:
    # What a command asks for it is to do: nobody is there to be asked again.
    job = desk.runs.start(episode, first, last, Manner(agreed=True))
    seen = ""
    while job is not None and job.active:
        job = desk.runs.wait(job.id, seconds=1.0)
        now = f"{job.stage} {job.done}/{job.total}" if job.stage else job.state
        if now != seen:
            note(now)
            seen = now
    if job is not None and job.failure is not None:
        complain(job.failure, language)
    return job is None or job.ended == "done"


def _stage(cell: CellView) -> dict[str, Any]:
    return {
        "stage": cell.stage,
        "outcome": "imported" if cell.origin == "imported" else cell.ended or "not_run",
        "executed": cell.has_output and not cell.from_cache and cell.origin == "generated",
        "seconds": round(cell.seconds, 3),
        "items": {"done": 0, "cached": 0, "failed": 0, **cell.items},
    }


def _save(documents: Mapping[str, DocumentView], out: Path) -> None:
    """Write what there is: a run that failed half way still leaves its documents."""
    for name, file in DOCUMENT_FILES.items():
        document = documents[name].document
        if document is not None:
            body = json.dumps(document.model_dump(mode="json"), ensure_ascii=False, indent=2)
            write_file(out / file, body.encode())


def _results(
    desk: Desk, episode: str, documents: Mapping[str, DocumentView], out: Path, formats: list[str]
) -> dict[str, Any]:
    """Metrics of what was made, and the slices and exports written to `out`."""
    script, storyboard, package = (documents[name].document for name in ("text", "director", "packaging"))
    report: dict[str, Any] = {
        "metrics": {
            "scenes": len(script.scenes) if isinstance(script, Script) else 0,
            "words": script.words() if isinstance(script, Script) else 0,
            "cuts": len(storyboard.panels) if isinstance(storyboard, Storyboard) else 0,
        },
        "slices": [],
        "exports": {},
    }
    if isinstance(package, Package):
        report["slices"] = _slices(desk, package, out)
        for name in formats:
            download, chunks = desk.exports.write(episode, name)
            write_file(out / download.filename, b"".join(chunks))
            report["exports"][name] = str(out / download.filename)
    return report


def _slices(desk: Desk, package: Package, out: Path) -> list[dict[str, Any]]:
    """Write the slices; further languages go into folders of their own."""
    rows: list[dict[str, Any]] = []
    for number, strip in enumerate(package.strips):
        folder = out if number == 0 else out / strip.id
        for index, piece in enumerate(strip.slices, start=1):
            data, kind = desk.media.picture(piece.asset.sha256)
            path = folder / f"{index:03d}{SUFFIXES[kind]}"
            write_file(path, data)
            rows.append(
                {
                    "file": str(path.relative_to(out)),
                    "width": piece.asset.width,
                    "height": piece.asset.height,
                    "bytes": len(data),
                }
            )
    return rows


def _summary(report: dict[str, Any], out: Path) -> None:
    metrics = report["metrics"]
    note(
        f"{metrics['scenes']} scenes, {metrics['cuts']} cuts, {len(report['slices'])} slices in {out} "
        f"({report['seconds']} s, ${report['cost_usd']})"
    )
    for finding in report["findings"]:
        if finding["severity"] != "note":
            note(f"{finding['severity']}: {finding['message']}")
