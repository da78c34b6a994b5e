"""`python -m engines`: run a brief, letter a picture, slice pictures, export and import episodes,
work on queued jobs, check the health of it all, move a home to another database.

Results go to standard output, messages to standard error. The exit code is 0 only when the work was
done. Every command has `--help`.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence

from engines.cli import health, letter, move, run, slices, transfer, worker
from engines.cli.console import complain, language_of
from engines.kernel.errors import ToonverseError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m engines",
        description="Toonverse Notebook on the command line: from a premise to a finished webtoon episode.",
        epilog="Example: python -m engines run --brief sample --dummy --out out --json",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in (run, letter, slices, transfer, worker, health, move):
        module.add(commands)
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        return given.work(given)
    except ToonverseError as error:
        complain(error, language_of(os.environ))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
