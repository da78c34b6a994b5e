"""The real server with slowed providers: `python -m tests.browser.server SECONDS_AN_ITEM [LOG]`.

With PAID in the environment they count as ones that cost money.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path

import app
from engines.studio import Settings, Studio
from tests.fakes import CountingProviders, slowly


def main() -> None:
    settings = Settings.from_environment(os.environ)
    log = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    providers = CountingProviders(slowly(float(sys.argv[1])), paid="PAID" in os.environ, log=log)
    with closing(Studio.open(settings, os.environ, providers.over)) as studio:
        app.serve(settings, studio)


if __name__ == "__main__":
    main()
