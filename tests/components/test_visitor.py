"""Who is asking and in which language is read from the request alone."""

from __future__ import annotations

import gradio as gr
import pytest

from components.visitor import language_of, workspace_of
from tests.components.requests import visit


def test_the_workspace_is_the_one_the_middleware_set() -> None:
    assert workspace_of(visit("ws_a")) == "ws_a"
    assert workspace_of(gr.Request(visit("ws_b"))) == "ws_b"


def test_without_the_middleware_nobody_may_read_anything() -> None:
    with pytest.raises(RuntimeError, match="middleware"):
        workspace_of(visit(""))


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("ko-KR,ko;q=0.9,en;q=0.8", "ko"),
        ("en-US,en;q=0.9,ko;q=0.8", "en"),
        ("fr-FR,ko;q=0.3", "ko"),
        ("fr-FR", "en"),
        ("ko;q=broken", "en"),
        ("", "en"),
    ],
)
def test_the_browser_s_language_is_followed(header: str, language: str) -> None:
    assert language_of(visit(language=header)) == language


def test_a_choice_made_before_outranks_the_browser_and_the_address_outranks_both() -> None:
    request = visit(language="ko", cookie="toonverse_language=en")
    assert language_of(request) == "en"
    assert language_of(request, "ko") == "ko"
    assert language_of(visit(cookie="toonverse_language=<script>")) == "ko"
