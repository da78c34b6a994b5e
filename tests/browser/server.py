"""The real server with slowed providers: `python -m tests.browser.server SECONDS_AN_ITEM [LOG]`.

With PACE its pictures are as slow as the file of that name says, those that are waited for already too.
With PAID in the environment the providers count as ones that cost money. With OPENAI_AT it is the app as it
is, and OpenAI's own address leads to the server there.
"""

from __future__ import annotations

import gc
import itertools
import os
import sys
import time

if __name__ == "__main__":
    gc.disable()  # as app.py does

from contextlib import closing
from pathlib import Path

import httpx2
import pytest

import app
from engines.providers import openai_client, wire
from engines.studio import Settings, Studio
from tests.fake_openai import BREAKS
from tests.fakes import Before, CountingProviders, slowly
from tests.guard import Guard

TEXTS = ("script", "storyboard")
"""What a run asks a writer for. A run is seen under way by its pictures, which are many."""


def towards(url: str) -> None:
    """Send what is meant for OpenAI to `url`; a break that it names happens here."""
    there = httpx2.URL(url)
    through = httpx2.HTTPTransport.handle_request

    def sent(self: httpx2.HTTPTransport, request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "api.openai.com":
            request.url = request.url.copy_with(scheme=there.scheme, host=there.host, port=there.port)
        answer = through(self, request)
        how = answer.headers.get(BREAKS)
        if how == "timeout":
            raise httpx2.ReadTimeout("", request=request)
        if how == "unreachable":
            raise httpx2.ConnectError("name or service not known", request=request)
        return answer

    httpx2.HTTPTransport.handle_request = sent
    # The order of things is looked at here, not how long they take.
    wire.RATE_WAIT, wire.SERVER_WAIT, openai_client.UNREACHABLE_WAIT = 0.2, 0.2, 0.2


def paced(file: Path) -> Before:
    """As `slowly`, for as many seconds as stand in the file now, and at once for as many of the first
    pictures as stand behind that; what is written is there at once."""
    asked = itertools.count()

    def wait(label: str) -> None:
        if label in TEXTS:
            return
        begun, number = time.monotonic(), next(asked)
        while True:
            seconds, first = file.read_text().split()
            if number < int(first) or time.monotonic() - begun >= float(seconds):
                return
            time.sleep(0.02)

    return wait


def main() -> None:
    # Nothing that a test starts may reach beyond this machine either.
    Guard().put_up(pytest.MonkeyPatch())
    settings = Settings.from_environment(os.environ)
    if at := os.environ.get("OPENAI_AT"):
        towards(at)
        with closing(Studio.open(settings, os.environ)) as studio:
            app.serve(settings, studio)
        return
    log = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    pace = paced(Path(os.environ["PACE"])) if "PACE" in os.environ else slowly(float(sys.argv[1]))
    providers = CountingProviders(pace, paid="PAID" in os.environ, log=log)
    with closing(Studio.open(settings, os.environ, providers.over)) as studio:
        app.serve(settings, studio)


if __name__ == "__main__":
    main()
