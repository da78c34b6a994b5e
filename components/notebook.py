"""The page: project bar, the stage strip that is the tab bar, one cell and one editor a stage, the preview.

It knows no stage by name: it walks the list of editors.
"""

from __future__ import annotations

from typing import Any

import gradio as gr

from components import theme
from components.actions import serve
from components.actions.rewrites import REWRITING
from components.context import Page, Place
from components.screen import EDITORS, TOOLS
from components.widgets import widget
from components.wiring import TICK, Ui, wire
from components.wording import words
from engines.studio import Studio

CELL_ACTIONS = (
    "save", "run", "paint_one", "plan", "stop", "history", "compare", "restore", "restore_parts", "findings",
    "proposals", "form", "set_options", "confirm", "export_document", "import_document", "outlook",
    "write_note", "requests", "models", "set_model", "answers", "bring_font", "take_out_font",
)  # fmt: skip
BAR_ACTIONS = (
    "run", "paint_one", "plan", "stop", "create", "add_episode", "set_provider", "set_key", "forget_key",
)  # fmt: skip
QUEUE_SECONDS = 0.5
TOOL_ACTIONS = ("stop", "retry", "job_items", "clear_jobs", "health", "set_caps", "answers")


def build(studio: Studio) -> gr.Blocks:
    """The notebook page for `studio`. Serve it with the settings of `page_settings()`."""
    page = Page(studio)
    parts: dict[str, Any] = {}
    with gr.Blocks(title="Toonverse Notebook", fill_width=True, delete_cache=(3600, 86400)) as demo:
        nowhere: Place = {"project": "", "episode": "", "language": "ko"}
        place, seen = gr.State(nowhere), gr.State({})
        parts["timer"] = gr.Timer(TICK, active=False)
        parts["refresh"] = widget("refresh")
        parts["bar"] = widget("bar", server_functions=serve(page, *BAR_ACTIONS))
        parts["undo"] = widget("undo", server_functions=serve(page, "undo", "redo"))
        parts["strip"] = widget("strip")
        with gr.Row(elem_id="tv-main", equal_height=False):
            with gr.Column(elem_id="tv-work", scale=1, min_width=320):
                tabs = _tabs(page, parts)
            with gr.Column(elem_id="tv-side", scale=0, min_width=280):
                parts["preview"] = widget("preview", server_functions=serve(page, "sample", "save"))
        wire(demo, page, Ui(place, seen, tabs, parts))
    _rest(demo)
    return demo


def _rest(demo: gr.Blocks) -> None:
    """Gradio looks into its queue a thousand times a second, which is a tenth of a processor. Nothing on this
    page is queued (`wiring.wire`)."""
    queue = demo._queue  # type: ignore[reportPrivateUsage]
    queue.sleep_when_free = queue.progress_update_sleep_when_free = QUEUE_SECONDS


def _tabs(page: Page, parts: dict[str, Any]) -> gr.Tabs:
    with gr.Tabs(elem_id="tv-tabs", selected=EDITORS[0].stage, overflow_behavior="wrap") as tabs:
        for editor in EDITORS:
            name = words("ko", f"stage.{editor.stage}")
            with gr.Tab(name, id=editor.stage, elem_id=f"tab-{editor.stage}") as tab:
                # A cell that is never run stands below what it keeps the history of.
                kinds = ("cell", editor.widget) if editor.runs else (editor.widget, "cell")
                for kind in kinds:
                    part = "cell" if kind == "cell" else "editor"
                    asks = (*editor.actions, *(REWRITING if editor.rewrites else ()))
                    actions = CELL_ACTIONS if kind == "cell" else asks
                    parts[f"{part}:{editor.stage}"] = widget(kind, server_functions=serve(page, *actions))
            parts[f"tab:{editor.stage}"] = tab
        for tool in TOOLS:
            with gr.Tab(
                words("ko", f"tool.{tool}"), id=tool, elem_id=f"tab-{tool}", alignment="right"
            ) as tab:
                parts[tool] = widget(tool, server_functions=serve(page, *TOOL_ACTIONS))
            parts[f"tab:{tool}"] = tab
    return tabs


def page_settings() -> dict[str, Any]:
    """Theme, styles, scripts and safety switches for `gr.mount_gradio_app` (or `launch`)."""
    return {
        "theme": theme.theme(),
        "head": theme.head(),
        "show_error": False,
        "ssr_mode": False,
        "run_history": False,
        "footer_links": [],
        "max_file_size": "20mb",
        "pwa": False,
    }
