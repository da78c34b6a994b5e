"""How the page looks, and the scripts it needs before any widget is drawn."""

from __future__ import annotations

from functools import cache
from importlib import resources

import gradio as gr

from components.widgets import encode
from components.wording import LANGUAGES, table

# Plain names make no request; gradio would fetch a GoogleFont from another machine.
FONTS = ("Pretendard", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", "NanumGothic", "sans-serif")
MONO = ("ui-monospace", "SFMono-Regular", "Menlo", "Consolas", "monospace")
STYLES = ("base", "page", "cell", "forms", "rows", "pictures", "preview", "phone")
SCRIPTS = (
    "core", "saving", "files", "running", "bar", "strip", "cell", "cell_panels", "brief", "script",
    "storyboard", "images", "lettering", "balloon", "package", "preview", "tools",
)  # fmt: skip
KEEP_TAB = "() => { toonverse.keepTab(); }"


def theme() -> gr.themes.Base:
    """Gradio's own parts in our colours: they should not be noticed beside the widgets."""
    return gr.themes.Base(
        primary_hue="indigo", neutral_hue="zinc", radius_size="md", font=list(FONTS), font_mono=list(MONO)
    ).set(
        body_background_fill="var(--tv-page)",
        body_background_fill_dark="var(--tv-page)",
        body_text_color="var(--tv-ink)",
        body_text_color_dark="var(--tv-ink)",
        block_border_width="0px",
        block_shadow="none",
        block_background_fill="transparent",
        block_background_fill_dark="transparent",
    )


def _file(name: str) -> str:
    return resources.files("components.widgets").joinpath(name).read_text(encoding="utf-8")


def _styles() -> str:
    # Not gradio's `css`: it prefixes selectors by splitting them at commas, which breaks :is(a, b).
    return "\n".join(_file(f"{name}.css") for name in STYLES)


@cache
def head() -> str:
    """Styles, the words in both languages and the widgets' scripts, before anything is mounted."""
    words = encode({language: dict(table(language)) for language in LANGUAGES})
    scripts = "\n".join(_file(f"{name}.js") for name in SCRIPTS)
    if "</script" in scripts.lower():
        raise ValueError("components/widgets/*.js: a script must not hold </script")
    return (
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{_styles()}</style>"
        f"<script>window.toonverseWords={words};\n{scripts}</script>"
    )
