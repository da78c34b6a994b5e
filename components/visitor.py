"""Who is asking, and in which language: read from the request, never from what the page sends."""

from __future__ import annotations

from typing import Any

import gradio as gr

from components.wording import UiLanguage, ui_language

LANGUAGE_COOKIE = "toonverse_language"


def _raw(request: Any) -> Any:
    # Queued events get gradio's wrapper, server functions Starlette's own request.
    return request.request if isinstance(request, gr.Request) else request


def workspace_of(request: Any) -> str:
    """The visitor's workspace, as the cookie middleware put it on the request.

    Raises RuntimeError when no middleware did: then nobody may read anything.
    """
    workspace = getattr(_raw(request).state, "workspace", "")
    if not workspace:
        raise RuntimeError("no workspace on the request: the visitor middleware is not installed")
    return str(workspace)


def language_of(request: Any, asked: str = "") -> UiLanguage:
    """The interface's language: asked for in the address, else the cookie, else the browser's own."""
    raw = _raw(request)
    wanted = asked or raw.cookies.get(LANGUAGE_COOKIE, "")
    if wanted in ("ko", "en"):
        return ui_language(wanted)
    return _accepted(raw.headers.get("accept-language", ""))


def _accepted(header: str) -> UiLanguage:
    """The better liked of our two languages in an Accept-Language header (RFC 9110, 12.5.4)."""
    best: tuple[float, UiLanguage] = (0.0, "en")
    for part in header.split(","):
        name, _, weight = part.strip().partition(";q=")
        code = name.partition("-")[0].lower()
        try:
            liked = float(weight or 1)
        except ValueError:
            liked = 0.0
        if code in ("ko", "en") and liked > best[0]:
            best = (liked, ui_language(code))
    return best[1]
