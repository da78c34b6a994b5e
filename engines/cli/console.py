"""What the verbs share: where messages go, and in which language."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engines.kernel.document import Finding
from engines.kernel.errors import Failure, InvalidInput
from engines.studio import Settings, Studio
from engines.studio.messages import say, say_finding

WORKSPACE = "local"
"""Whose projects the command line works on."""


def language_of(environment: Mapping[str, str]) -> str:
    """ko where the locale says so, else en."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "ko" if value.lower().startswith("ko") else "en"
    return "en"


def complain(error: Failure | BaseException, language: str) -> None:
    """What happened and what to do next, on standard error."""
    saying = say(error, language)
    sys.stderr.write(f"{saying.what}\n")
    for line in (saying.why, saying.next):
        if line:
            sys.stderr.write(f"  {line}\n")


def note(text: str) -> None:
    """A line of progress, on standard error."""
    sys.stderr.write(f"{text}\n")


@contextmanager
def open_studio() -> Generator[Studio]:
    """The studio on the data home, closed at the end. Raises InvalidInput, StorageFailed."""
    studio = Studio.open(Settings.from_environment(os.environ), os.environ)
    try:
        yield studio
    finally:
        studio.close()


def read_file(name: str) -> bytes:
    """Raises InvalidInput `file_unreadable`, naming the file and the reason."""
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise InvalidInput(
            "file_unreadable", item=name, file=name, reason=error.strerror or str(error)
        ) from error


def write_file(path: Path, data: bytes) -> None:
    """Raises InvalidInput `file_unwritable`, naming the file and the reason."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        raise InvalidInput(
            "file_unwritable", item=str(path), file=str(path), reason=error.strerror or str(error)
        ) from error


def findings_json(findings: Iterable[Finding], language: str) -> list[dict[str, Any]]:
    """Findings as the JSON output has them."""
    return [
        {
            "rule": finding.rule,
            "severity": finding.severity,
            "item": finding.item,
            "message": say_finding(finding, language),
        }
        for finding in findings
    ]


def print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
