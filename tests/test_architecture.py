"""Who may import whom. The tree is walked; there are no exceptions."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
STAGES = ("text", "director", "image", "lettering", "packaging")
FOLDERS = ("engines", "components", "presets")
SOURCES = [ROOT / "app.py", *sorted(path for one in FOLDERS for path in (ROOT / one).rglob("*.py"))]
OUTSIDE = {
    # library → the only places that may import it
    "gradio": ("components", "app"),
    "openai": ("engines.providers.openai_client",),
    "fastapi": ("engines.http", "components.pages", "app"),
    "starlette": ("engines.http", "components.pages", "app"),
    "uvicorn": ("engines.http.serving",),
    "sqlalchemy": ("engines.runtime",),
    "dbos": ("engines.runtime",),
    "fsspec": ("engines.runtime",),
    "diskcache": ("engines.runtime",),
    "jinja2": ("components.pages",),
}
NOT_IN_KERNEL = {"os", "io", "time", "datetime", "socket", "secrets", "threading", "tempfile", "PIL"}
ONLY_IN_KERNEL = {"random": {"random.Random"}, "pathlib": {"pathlib.PurePath"}}
"""What the kernel may take of these: a seeded generator it is handed, and a path that reads nothing."""
NOT_IN_STAGES = {"os", "time", "socket", "secrets", "threading", "tempfile", "shutil", "subprocess"}


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@cache
def imports_of(path: Path) -> tuple[str, ...]:
    """Absolute names of all that a file imports, inside functions too, but for typing only."""
    return tuple(_imported(nodes_of(path)))


def _imported(nodes: tuple[ast.AST, ...]) -> Iterator[str]:
    skipped: set[ast.AST] = set()
    for node in nodes:
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            skipped.update(inner for one in node.body for inner in ast.walk(one))
    for node in nodes:
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def under(name: str, *places: str) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)


def allowed(importer: str, imported: str) -> bool:
    """Imports run one way: app → components → studio → stages, providers, runtime → kernel."""
    if under(imported, "presets"):
        return not under(importer, "engines.kernel")
    if under(importer, "presets"):
        return False
    if under(importer, "engines.kernel"):
        return under(imported, "engines.kernel")
    for stage in STAGES:
        if under(importer, f"engines.{stage}"):
            return stage_may_import(stage, imported)
    if under(importer, "engines.providers"):
        return under(imported, "engines.kernel", "engines.providers") or imports_document(imported, "sample")
    if under(importer, "engines.runtime"):
        return under(imported, "engines.kernel", "engines.runtime")
    if under(importer, "engines"):
        return under(imported, "engines")
    if under(importer, "components"):
        return components_may_import(imported)
    return under(importer, "app")


def stage_may_import(stage: str, imported: str) -> bool:
    # How a document is drawn counts as part of it: packaging draws balloons with lettering's renderers.
    return under(imported, "engines.kernel", f"engines.{stage}") or imports_document(
        imported, "raster", "svg"
    )


def imports_document(imported: str, *also: str) -> bool:
    return any(
        under(imported, f"engines.{stage}.{module}") for stage in STAGES for module in ("document", *also)
    )


def components_may_import(imported: str) -> bool:
    return under(imported, "components", "engines.studio", "engines.kernel") or imports_document(
        imported, "vocabulary"
    )


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    importer = name_of(path)
    ours = [name for name in imports_of(path) if under(name, "engines", "components", "presets", "app")]
    assert [name for name in ours if not allowed(importer, name)] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_each_library_is_used_in_its_place_only(path: Path) -> None:
    importer = name_of(path)
    names = set(imports_of(path))
    roots = {name.partition(".")[0] for name in names}
    assert [one for one in sorted(roots & OUTSIDE.keys()) if not under(importer, *OUTSIDE[one])] == []
    if under(importer, "engines.kernel"):
        assert not roots & NOT_IN_KERNEL
        for library, few in ONLY_IN_KERNEL.items():
            assert {name for name in names if under(name, library)} <= few
    if under(importer, *(f"engines.{stage}" for stage in STAGES)):
        assert not roots & NOT_IN_STAGES


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_files_and_functions_stay_small_and_annotated(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= (80 if path.name == "app.py" else 300)
    for node in nodes_of(path):
        assert not isinstance(node, ast.Global), f"line {node.lineno}: global"
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 40, f"{node.name} is too long"
            assert node.returns is not None or node.name == "__init__", f"{node.name} has no return type"


def test_the_stage_list_is_the_five_engines_in_order() -> None:
    from engines import STAGES as declared

    assert tuple(stage.name for stage in declared) == STAGES
