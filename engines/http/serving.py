"""Serves the application until the process is told to stop, and stops then.

serve(app, host, port, proxied=False)    returns after Ctrl+C; SIGTERM raises SystemExit(0)
"""

from __future__ import annotations

import asyncio
import logging
import signal
import sys
from types import FrameType

import uvicorn
from fastapi import FastAPI

_ANSWERS_MAY_END_SECONDS = 2
_KEPT_OPEN_SECONDS = 75
"""Longer than clients and proxies keep an idle connection (nginx: 60 s to those behind it): who closes first
resets whatever the other is just about to ask."""


def serve(app: FastAPI, host: str, port: int, *, proxied: bool = False) -> None:
    """Serve until stopped. An open page listens for ever: its stream is cut, not waited for.

    proxied: believe what a proxy in front says of the visitor's address and scheme.
    """
    # uvicorn raises the signal again when it has stopped; by default that would end the process on the
    # spot, before anything is closed.
    signal.signal(signal.SIGTERM, _end)
    logging.getLogger("uvicorn.error").addFilter(_not_a_cut_stream)
    uvicorn.run(
        app,
        host=host,
        port=port,
        # Its own handlers would print past the ones that take keys out.
        log_config=None,
        log_level="warning",
        proxy_headers=proxied,
        timeout_keep_alive=_KEPT_OPEN_SECONDS,
        timeout_graceful_shutdown=_ANSWERS_MAY_END_SECONDS,
    )


def _end(number: int, frame: FrameType | None) -> None:
    sys.exit(0)


def _not_a_cut_stream(record: logging.LogRecord) -> bool:
    """Of each stream it cuts at the end uvicorn would print the whole stack."""
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, asyncio.CancelledError) and "graceful shutdown" not in str(record.msg)
