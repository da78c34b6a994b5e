"""Entry of the desktop and of a Space: settings → studio → screens → serve.

python app.py          serves the notebook at http://127.0.0.1:7860
"""

from __future__ import annotations

import gc
import logging
import os
import sys

if __name__ == "__main__":
    # Of what is imported nothing is garbage, and looking for some is a sixth of the start: `memory.settle`.
    gc.disable()
# Gradio reads these when it is imported: no statistics leave this machine.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"

from engines.cli.console import complain, language_of
from engines.kernel.errors import ToonverseError
from engines.studio import Settings, Studio


def serve(settings: Settings, studio: Studio) -> None:
    """Serve until stopped. Unfinished jobs of earlier processes go on at once."""
    from components import theme
    from components.notebook import build, page_settings
    from components.pages import ahead
    from components.pages.front import FrontPage
    from components.pages.router import router
    from components.stubless import gradio as gr
    from engines.http import create_app, serving

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
    serving.serve(app, settings.host, settings.port, proxied=settings.is_space or settings.proxied)


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
