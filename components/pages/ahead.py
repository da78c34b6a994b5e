"""Gradio's files that the page will ask for, known before it asks.

Its scripts find out in four waves what they need: the entry, the client, the page's frame, then a file for
each kind of component. Announced in the head, all of them are fetched at once. What is needed is read from
the dynamic imports in gradio's own build; a build of another form gives fewer files, and a slower start.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import gradio

FRONTEND = Path(gradio.__file__).parent / "templates" / "frontend"
_ENTRY = re.compile(r'src="(?:\./)?assets/(index-[\w-]+\.js)"')
_FILES = re.compile(r'\["\./[^\]]+\]')
_IMPORT = re.compile(r"import\(`\./(?P<file>[\w.-]+)`\)[^\[\]`]{0,40}__vite__mapDeps\(\[(?P<deps>[\d,]*)\]\)")


def wanted(kinds: Iterable[str]) -> tuple[str, ...]:
    """Names of the files in `assets/` that a page with components of these kinds loads, in gradio's order."""
    entry = _ENTRY.search(_read(FRONTEND / "index.html"))
    if entry is None:
        return ()
    found = dict.fromkeys(_imports(entry.group(1)))
    for name in [name for name in found if name.startswith("Index-")]:
        found.update(dict.fromkeys(one for one in _imports(name) if not one.startswith("Login-")))
    core = next((name for name in found if re.fullmatch(r"core-[\w-]+\.js", name)), "")
    for kind in kinds:
        found.update(dict.fromkeys(_component(core, kind)))
    return tuple(found)


def links(names: Iterable[str]) -> str:
    """The scripts among them as tags for a page's head. Styles would hold up the first paint."""
    return "".join(
        f'<link rel="modulepreload" fetchpriority="low" href="./assets/{name}">'
        for name in names
        if name.endswith(".js")
    )


def _imports(name: str) -> Iterator[str]:
    """What a file imports while it runs, each with what it needs at once."""
    text = _read(FRONTEND / "assets" / name)
    files = _listed(text)
    for match in _IMPORT.finditer(text):
        yield from _named(match, files)


def _component(core: str, kind: str) -> Iterator[str]:
    text = _read(FRONTEND / "assets" / core)
    place = re.search(rf"[{{,]{re.escape(kind)}:\{{", text)
    start = text.find("component:", place.end()) if place else -1
    match = _IMPORT.search(text, start) if start >= 0 else None
    if match:
        yield from _named(match, _listed(text))


def _named(match: re.Match[str], files: list[str]) -> Iterator[str]:
    yield match["file"]
    numbers = [int(one) for one in match["deps"].split(",") if one]
    yield from (files[number] for number in numbers if number < len(files))


def _listed(text: str) -> list[str]:
    found = _FILES.search(text)
    return re.findall(r'"\./([\w.-]+)"', found.group()) if found else []


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
