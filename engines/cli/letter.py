"""`letter`: set lines into balloons on one picture."""

from __future__ import annotations

import argparse
import base64
import io
import json
import os
from pathlib import Path
from typing import Any

from PIL import Image

import presets
from engines.cli.console import complain, language_of, note, read_file, write_file
from engines.kernel.errors import InvalidInput
from engines.lettering.command import letter_picture, read_lines
from engines.lettering.raster import render
from engines.lettering.svg import render_svg
from engines.packaging.pictures import open_picture
from engines.runtime.fonts import SystemFonts
from engines.studio import Settings
from engines.studio.messages import say_finding


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "letter",
        help="set lines into balloons on a picture",
        description="Place balloons with tails on a picture, clear of faces. Nothing is dropped: what does "
        "not fit makes the canvas taller.",
        epilog='LINES: {"lang": "ko", "lines": [{"id", "kind", "text", "speaker": {"mouth": [x, y], '
        '"face": [x, y, w, h]} or null}], "keep_clear": [[x, y, w, h]]}, in pixels of the picture.',
    )
    parser.add_argument("image", metavar="IMAGE")
    parser.add_argument("--lines", required=True, metavar="FILE", help="the lines, as UTF-8 JSON")
    parser.add_argument("--out", required=True, metavar="PNG")
    parser.add_argument("--geometry", metavar="FILE", help="also write the geometry as JSON")
    parser.add_argument("--svg", metavar="FILE", help="also write the same lettering as SVG")
    parser.add_argument("--preset", default="standard", choices=tuple(presets.lettering()))
    parser.set_defaults(work=work)


def work(given: argparse.Namespace) -> int:
    request = read_lines(read_file(given.lines))
    picture = open_picture(read_file(given.image), name=given.image)
    fonts = SystemFonts(Settings.from_environment(os.environ).fonts_folder)
    done = letter_picture(picture, request, fonts, given.preset)
    preset = presets.lettering()[given.preset]
    write_file(Path(given.out), _png(render(picture, done.panel, request.lang, fonts, preset)))
    if given.geometry:
        body = json.dumps(done.geometry, ensure_ascii=False, indent=2)
        write_file(Path(given.geometry), body.encode())
    if given.svg:
        href = "data:image/png;base64," + base64.b64encode(_png(picture)).decode()
        write_file(Path(given.svg), render_svg(done.panel, request.lang, fonts, preset, href).encode())
    language = language_of(os.environ)
    for finding in done.findings:
        note(f"{finding.severity}: {say_finding(finding, language)}")
    if any(finding.severity == "error" for finding in done.findings):
        complain(InvalidInput("letter_findings"), language)
        return 1
    return 0


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=1)
    return out.getvalue()
