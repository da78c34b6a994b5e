"""What the page announces of gradio's files is there, and is what gradio will load."""

from __future__ import annotations

import pytest

from components.pages import ahead


def test_a_build_of_another_form_gives_fewer_files_and_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    assert ahead.wanted(["nothing-of-this-name"]) == ahead.wanted([])
    monkeypatch.setattr(ahead, "FRONTEND", tmp_path)
    assert ahead.wanted(["html"]) == ()
    (tmp_path / "index.html").write_text('<script src="./assets/index-abc.js"></script>')
    assert ahead.wanted(["html"]) == ()


def test_scripts_are_announced_and_styles_are_not() -> None:
    assert ahead.links(["a-1.js", "a-1.css"]) == (
        '<link rel="modulepreload" fetchpriority="low" href="./assets/a-1.js">'
    )
