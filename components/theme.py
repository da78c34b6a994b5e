"""How the page looks, and the scripts it needs before any widget is drawn."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources

import gradio as gr

from components.editors import brief
from components.pages.front import Packed
from components.widgets import encode
from components.wording import LANGUAGES, table
from engines.kernel.document import fingerprint

# Plain names make no request; gradio would fetch a GoogleFont from another machine.
FONTS = ("Pretendard", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", "NanumGothic", "sans-serif")
MONO = ("ui-monospace", "SFMono-Regular", "Menlo", "Consolas", "monospace")
STYLES = (
    "base",
    "page",
    "presses",
    "cell",
    "forms",
    "facts",
    "own_script",
    "rows",
    "board",
    "script",
    "pictures",
    "lettering",
    "viewer",
    "retouch",
    "preview",
    "popups",
    "frame",
    "phone",
    "touch",
    "history",
    "jobs",
    "costs",
    "sending",
    "rewrite",
    "walk",
)
SCRIPTS = (
    "icons", "core", "presses", "refresh", "aloud", "arrive", "walk", "popups", "drafts", "lane", "over",
    "outbox", "marks", "numbers", "saving", "undo", "files", "prices", "running", "trouble", "sorting",
    "stacked", "bar_menu", "bar_boxes", "frame_menu", "bar", "stages", "strip",
    "notes", "answers", "cell_head", "cell", "models", "cell_panels",
    "template", "sending", "history", "offers", "tables", "lines_table",
    "facts_said", "facts", "spoken", "brief_start", "brief_further", "brief_script", "brief",
    "rewrite_sent", "rewrite",
    "script_edits", "script_scenes", "script_sheet", "script_names", "script_cast", "script",
    "board_ops", "board_do", "board_row", "board_lines", "board_pick", "board_drag",
    "board_filter", "board_bar", "board_find", "storyboard",
    "images_mask", "images_retouch", "images_view", "images_card", "images_told", "images_trouble", "images",
    "faces", "balloon_tail", "balloon", "balloon_handles", "balloon_text",
    "lettering_do", "lettering_line", "lettering_picture", "lettering",
    "package",
    "preview_sheet", "preview",
    "tools", "notify", "jobs", "costs", "help", "goto",
)  # fmt: skip


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
    # Menus and dialogs stand outside gradio's own element, which has the font.
    font = ", ".join(f'"{name}"' if " " in name else name for name in FONTS)
    return f":root {{ --tv-font: {font}; }}\n" + "\n".join(_file(f"{name}.css") for name in STYLES)


def _scripts() -> str:
    words = encode({language: dict(table(language)) for language in LANGUAGES})
    # A first visit is drawn from here, before the server is asked anything.
    drafts = encode({language: brief.draft(language) for language in LANGUAGES})
    return f"window.toonverseWords={words};\nwindow.toonverseDrafts={drafts};\n" + "\n".join(
        _file(f"{name}.js") for name in SCRIPTS
    )


@cache
def files() -> Mapping[str, tuple[str, Packed]]:
    """Address → (media type, content) of the page's styles and scripts.

    The address holds a digest of the text, so browsers may keep the file for ever.
    """
    found = {".css": ("text/css", _styles()), ".js": ("text/javascript", _scripts())}
    return {
        f"/ui/notebook-{fingerprint(text)[:16]}{kind}": (media, Packed(text.encode()))
        for kind, (media, text) in found.items()
    }


@cache
def early() -> str:
    """The top of the page's head: the script runs before gradio's own module, the style is on its way."""
    style, script = files()
    return f'<link rel="preload" as="style" href="{style}"><script defer src="{script}"></script>'


@cache
def head() -> str:
    """What gradio puts in the head when it starts: our style has to stand behind gradio's own."""
    style, _ = files()
    return f'<link rel="stylesheet" href="{style}">'
