"""`health`: try everything that has to work, and say what does not."""

from __future__ import annotations

import argparse
import os
import sys
import time
from typing import Any

from engines.cli.console import WORKSPACE, language_of, open_studio, print_json
from engines.kernel.errors import ToonverseError
from engines.studio.health import HealthView, Probe, versions, view_json
from engines.studio.messages import say


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "health",
        help="check stores, queue, fonts, providers and engines",
        description="Try everything that has to work: database, pictures, cache, disk, fonts, the job queue "
        "(a test job is sent through it if any process works on it), the providers in use (nothing is spent) "
        "and each engine. The exit code is 0 when nothing keeps anybody from working.",
    )
    parser.add_argument("--json", action="store_true", help="print the whole result as JSON")
    parser.set_defaults(work=work)


def work(given: argparse.Namespace) -> int:
    language = language_of(os.environ)
    view = _looked()
    if given.json:
        print_json(view_json(view, language))
    else:
        for probe in view.probes:
            sys.stdout.write(_line(probe, language))
        sys.stdout.write("versions: " + ", ".join(f"{k} {v}" for k, v in view.versions.items()) + "\n")
    return 0 if view.healthy else 1


def _looked() -> HealthView:
    try:
        with open_studio() as studio:
            return studio.health.look(WORKSPACE, fresh=True)
    except ToonverseError as error:
        # What cannot even be opened is the finding.
        probe = Probe(name="home", state="alarm", failure=error.failure())
        return HealthView(checked=time.time(), probes=(probe,), versions=versions())


def _line(probe: Probe, language: str) -> str:
    facts = "  ".join(f"{name}={value}" for name, value in probe.facts.items())
    line = f"{probe.state:5}  {probe.name:16} {probe.seconds * 1000:6.0f} ms  {facts}".rstrip() + "\n"
    if probe.failure:
        said = say(probe.failure, language)
        line += "".join(f"       {text}\n" for text in (said.what, said.why, said.next) if text)
    return line
