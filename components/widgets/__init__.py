"""gr.HTML components drawn in the browser from JSON: one .py class, one .js and one .css for all.

The template is a constant with no value in it: gradio evaluates templates as JavaScript, so text of
a person or a model must never reach one (`widgets/core.js` draws with textContent only).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import gradio as gr

TEMPLATE = '<div class="tv-host"><div class="tv-root"></div></div>'
Call = Callable[..., Any]


def encode(value: Any) -> str:
    """JSON that is inert wherever it lands: no "<" in it, so no tag can start."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def widget(name: str, *, server_functions: Sequence[Call] = ()) -> gr.HTML:
    """A component that `toonverse.define(name, …)` draws; give it values made by `encode` only.

    Not a subclass of gr.HTML: gradio writes a .pyi file beside the source of every subclass.
    """
    return gr.HTML(
        value=encode({}),
        html_template=TEMPLATE,
        js_on_load=f'toonverse.mount("{name}", element, {{trigger, props, server, watch}}, "changed");',
        apply_default_css=False,
        server_functions=list(server_functions),
        elem_classes=["tv-widget", f"tv-widget-{name}"],
    )
