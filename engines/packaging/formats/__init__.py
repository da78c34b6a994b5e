"""Export formats, found by their files: a module here with `FORMAT = ExportFormat(…)` is one.

Modules whose name begins with an underscore are shared helpers.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from engines.kernel.errors import DeclarationError, InvalidInput
from engines.packaging.formats._export import Export as Export
from engines.packaging.formats._export import ExportFormat as ExportFormat
from engines.packaging.formats._names import file_name as file_name
from engines.packaging.formats._zip import zip_stream as zip_stream


@cache
def export_formats() -> Mapping[str, ExportFormat]:
    """Every format by id. Raises DeclarationError for a module without FORMAT, or two of one id."""
    found: dict[str, ExportFormat] = {}
    for module in sorted(iter_modules(__path__), key=lambda module: module.name):
        if module.name.startswith("_"):
            continue
        declared = getattr(import_module(f"{__name__}.{module.name}"), "FORMAT", None)
        if not isinstance(declared, ExportFormat):
            cause = f"formats/{module.name}.py has no FORMAT = ExportFormat(…)"
            raise DeclarationError("export_format_missing", cause=cause)
        if declared.id in found:
            cause = f"formats/{module.name}.py: the id {declared.id!r} is already taken"
            raise DeclarationError("export_format_twice", cause=cause)
        found[declared.id] = declared
    return found


def export_format(name: str) -> ExportFormat:
    """The format of that id. Raises InvalidInput `export_format_unknown`."""
    found = export_formats().get(name)
    if found is None:
        raise InvalidInput("export_format_unknown", format=name, known=", ".join(export_formats()))
    return found
