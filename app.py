"""Entry of the desktop and of a Space: settings → studio → screens → serve.

python app.py          serves the notebook at http://127.0.0.1:7860
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from typing import TYPE_CHECKING

# Gradio reads these when it is imported: no statistics leave this machine.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"

from engines.cli.console import complain, language_of
from engines.kernel.errors import ToonverseError
from engines.studio import Settings, Studio

if TYPE_CHECKING:
    from fastapi import FastAPI


def serve(settings: Settings, studio: Studio) -> None:
    """Serve until stopped. Unfinished jobs of earlier processes go on at once."""
    import gradio as gr

    from components import theme
    from components.notebook import build, page_settings
    from components.pages import ahead
    from components.pages.front import FrontPage
    from components.pages.router import router
    from engines.http import create_app

    os.environ.setdefault("GRADIO_TEMP_DIR", str(settings.home / "gradio"))
    app = create_app(studio)
    app.include_router(router)
    # Mounted last: whatever is added after the page at "/" is never reached.
    page = build(studio)
    app = gr.mount_gradio_app(app, page, path="/", **page_settings())
    # The last route is gradio's; the page itself is answered from memory.
    mount = app.routes[-1]
    kinds = {block.get_block_name() for block in page.blocks.values()}
    mount.app = FrontPage(mount.app, theme.early() + ahead.links(ahead.wanted(sorted(kinds))))
    studio.take_part()
    if settings.samples:
        try:
            studio.samples.prepare()
        except ToonverseError as error:
            # The notebook works without them.
            complain(error, language_of(os.environ))
    logging.getLogger("toonverse").warning("Toonverse Notebook: http://%s:%s", settings.host, settings.port)
    _until_stopped(app, settings)


def _until_stopped(app: FastAPI, settings: Settings) -> None:
    """Serve until Ctrl+C or SIGTERM. An open page listens for ever; it is not waited for."""
    import uvicorn

    # uvicorn raises the signal again when it has stopped; by default that would end the process on the
    # spot, before anything is closed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    logging.getLogger("uvicorn.error").addFilter(_not_a_cut_stream)
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        # Its own handlers would print past the ones that take keys out.
        log_config=None,
        log_level="warning",
        proxy_headers=settings.is_space,
        timeout_graceful_shutdown=2,
    )


def _not_a_cut_stream(record: logging.LogRecord) -> bool:
    """Of each stream it cuts at the end uvicorn would print the whole stack."""
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, asyncio.CancelledError) and "graceful shutdown" not in str(record.msg)


def main() -> int:
    """Returns the exit code: 1 when the settings or the data home cannot be used."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr)
    try:
        settings = Settings.from_environment(os.environ)
        studio = Studio.open(settings, os.environ)
    except ToonverseError as error:
        complain(error, language_of(os.environ))
        return 1
    try:
        serve(settings, studio)
    finally:
        studio.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
