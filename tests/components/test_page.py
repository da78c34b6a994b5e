"""The page as it is built: what reaches a browser before anybody has typed a word."""

from __future__ import annotations

import asyncio
import json
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import gradio as gr
import pytest

import components
from components import theme
from components.notebook import build, page_settings
from components.pages import ahead
from components.widgets import encode
from engines.studio import Studio


@pytest.fixture
def page(studio: Studio) -> gr.Blocks:
    async def made() -> gr.Blocks:
        return build(studio)

    # Where no event loop runs, gradio opens two and leaves them open; and the browser tests may have
    # left one running in this thread.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(lambda: asyncio.run(made())).result()


def _config(page: gr.Blocks) -> dict[str, Any]:
    return page.get_config_file()


def test_the_page_stays_small(page: gr.Blocks) -> None:
    assert len(_config(page)["components"]) <= 150


def test_no_event_is_public_and_none_shows_progress(page: gr.Blocks) -> None:
    for event in _config(page)["dependencies"]:
        assert event["api_visibility"] == "private"
        assert event["show_progress"] == "hidden"
        assert len(event["inputs"]) <= 6


def test_templates_hold_no_value_and_no_expression(page: gr.Blocks) -> None:
    widgets = [one["props"] for one in _config(page)["components"] if one["type"] == "html"]
    assert len(widgets) > 12
    for props in widgets:
        assert "${" not in props["html_template"] and "{{" not in props["html_template"]
        assert props["value"] == "{}"


def test_values_are_inert_wherever_they_land() -> None:
    text = "</script><script>alert(1)</script> ${1+1} {{7*7}} \u2028"
    inert = encode({"text": text})
    assert "<" not in inert and "\u2028" not in inert
    assert json.loads(inert) == {"text": text}


def test_the_scripts_take_no_markup() -> None:
    folder = Path(components.__file__).parent / "widgets"
    for path in folder.glob("*.js"):
        source = path.read_text(encoding="utf-8")
        for way in (
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
        ):
            assert way not in source, f"{path.name}: {way}"


def test_the_head_has_every_style_and_script_and_asks_no_other_machine() -> None:
    head = theme.early() + theme.head()
    folder = Path(components.__file__).parent / "widgets"
    assert {path.stem for path in folder.glob("*.js")} == set(theme.SCRIPTS)
    assert {path.stem for path in folder.glob("*.css")} == set(theme.STYLES)
    addresses = re.findall(r'(?:src|href)="([^"]+)"', head)
    assert addresses == [*theme.files(), next(iter(theme.files()))]
    assert all(re.fullmatch(r"/ui/notebook-[0-9a-f]{16}\.(css|js)", address) for address in addresses)
    assert page_settings()["ssr_mode"] is False and page_settings()["show_error"] is False


def test_building_writes_nothing_beside_the_sources(page: gr.Blocks) -> None:
    assert not list(Path(components.__file__).parent.rglob("*.pyi"))


def test_gradio_s_files_for_every_kind_of_component_are_known_beforehand(page: gr.Blocks) -> None:
    frame = set(ahead.wanted([]))
    assert any(name.startswith("Blocks-") for name in frame)
    kinds = {block.get_block_name() for block in page.blocks.values()}
    for kind in kinds - {"column"}:  # is in the frame itself
        own = set(ahead.wanted([kind])) - frame
        assert any(name.startswith("Index-") for name in own), kind
    for name in ahead.wanted(kinds):
        assert (ahead.FRONTEND / "assets" / name).is_file(), name
