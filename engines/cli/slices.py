"""`slice`: cut finished pictures into files of a platform's size."""

from __future__ import annotations

import argparse
import os
from functools import partial
from pathlib import Path
from typing import Any

import presets
from engines.cli.console import findings_json, language_of, note, print_json, read_file, write_file
from engines.kernel.errors import InvalidInput
from engines.packaging.slice import limits_of, slice_images
from engines.packaging.stack import Source


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "slice",
        help="cut pictures into upload-sized files",
        description="Stack pictures into one strip and cut it at quiet rows. No row is lost.",
    )
    parser.add_argument("images", nargs="+", metavar="IMAGE", help="pictures from top to bottom")
    parser.add_argument("--platform", default="generic", help=f"one of: {', '.join(presets.platforms())}")
    parser.add_argument("--out", metavar="DIR", required=True)
    parser.add_argument("--width", type=int, help="pixels, instead of the platform's")
    parser.add_argument("--max-height", type=int, help="pixels of one file at most")
    parser.add_argument("--max-bytes", type=int, help="bytes of one file at most")
    parser.add_argument("--format", choices=("jpeg", "jpg", "png", "webp"), help="file format")
    parser.add_argument("--json", action="store_true", help="print what was written as JSON")
    parser.set_defaults(work=work)


def work(given: argparse.Namespace) -> int:
    platform = presets.platforms().get(given.platform)
    if platform is None:
        raise InvalidInput("platform_unknown", platform=given.platform, known=", ".join(presets.platforms()))
    limits = limits_of(
        platform,
        width=given.width,
        max_height=given.max_height,
        max_bytes=given.max_bytes,
        picture_format=given.format,
    )
    out = Path(given.out)
    slicing = slice_images([Source(name, partial(read_file, name)) for name in given.images], limits)
    rows: list[Any] = []
    for piece in slicing.files():
        write_file(out / piece.file, piece.data)
        rows.append(piece.facts())
    language = language_of(os.environ)
    report: dict[str, Any] = {
        "strip": list(slicing.strip),
        "slices": rows,
        "findings": findings_json(slicing.findings, language),
    }
    if given.json:
        print_json(report)
    else:
        note(f"{len(rows)} files in {out}")
        for finding in report["findings"]:
            note(f"{finding['severity']}: {finding['message']}")
    return 0
