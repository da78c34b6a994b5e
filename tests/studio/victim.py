"""A process to be killed: `python -m tests.studio.victim LOG SECONDS [paid] [idle] [key] [held]`.

Starts a run in the data home of TOONVERSE_HOME (`idle`: only takes part) and prints the job's id.
`paid`: with providers that cost money. `key`: with a key of the visitor's own. `held`: after a first round of
pictures nothing is answered any more, so that it is known what is under way when the process is killed.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from itertools import count
from pathlib import Path

from engines.studio import Settings, Studio
from engines.studio.due import Manner
from engines.studio.pace import CALLS_AT_ONCE
from tests import factories
from tests.fakes import CountingProviders, slowly


def held(seconds: float) -> Callable[[str], None]:
    """A first round of pictures is answered; whoever asks for more waits for ever."""
    pictures = count()

    def before(label: str) -> None:
        slowly(seconds)(label)
        if label.startswith("pnl_") and next(pictures) >= CALLS_AT_ONCE:
            threading.Event().wait()

    return before


def main() -> None:
    log, seconds, *modes = Path(sys.argv[1]), float(sys.argv[2]), *sys.argv[3:]
    before = held(seconds) if "held" in modes else slowly(seconds)
    providers = CountingProviders(before, paid="paid" in modes, log=log)
    studio = Studio.open(Settings.from_environment(os.environ), {}, providers.over)
    if "idle" in modes:
        studio.take_part()
    else:
        desk = studio.desk("ws_test")
        if "key" in modes:
            desk.keys.set("openai", "sk-planted-0123456789abcdefABCDEF")
        episode = desk.projects.create(factories.brief(scenes=2, cuts=20)).episodes[0].id
        job = desk.runs.start(episode, manner=Manner(agreed=True))
        assert job is not None
        sys.stdout.write(f"{job.id}\n")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    threading.Event().wait()


if __name__ == "__main__":
    main()
