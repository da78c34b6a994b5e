"""Tables as files: CSV that spreadsheets open as UTF-8, and XLSX. Cells are text both ways.

A cell that a spreadsheet would take for a formula gets an apostrophe in front, which comes off again
when it is read (OWASP, CSV Injection).
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, cast

from engines.kernel.document import clean_text
from engines.kernel.errors import InvalidInput

if TYPE_CHECKING:
    import pandas as pd
    from openpyxl.worksheet.worksheet import Worksheet

# pandas and openpyxl take most of a second to import: only who asks for a table waits for them.
Format = Literal["csv", "xlsx"]
Rows = list[dict[str, str]]
BYTES = 20_000_000
"""Of a file that is read; of an XLSX also unpacked, five times over."""
ROWS, CELL = 5_000, 32_767
"""Most rows of a table, and characters of one cell, where Excel stops."""
# Full-width signs too: some spreadsheets read them as their narrow kin.
_RISKY = re.compile(r"'*[=+\-@\t\r＝＋－＠]")


class Formula(str):
    """What a cell says whose value the file does not hold: a program wrote it and never worked it out."""


def neutral(text: str) -> str:
    """`text` as no spreadsheet takes it for a formula."""
    return "'" + text if _RISKY.match(text) else text


def original(text: str) -> str:
    """What `neutral` was given."""
    return text[1:] if text.startswith("'") and _RISKY.match(text) else text


def write(
    rows: Sequence[Mapping[str, str]],
    columns: Sequence[str],
    kind: Format,
    choices: Mapping[str, Sequence[str]] | None = None,
    name: str = "storyboard",
) -> bytes:
    """The table as a file; in an XLSX its sheet has a name, and the columns of `choices` have lists to
    choose from.

    Raises InvalidInput `table_cell_long` for a text that no cell of an XLSX can hold.
    """
    import pandas as pd

    cells = [[neutral(row.get(column, "")) for column in columns] for row in rows]
    frame = pd.DataFrame(cells, columns=list(columns))
    if kind == "csv":
        # With a byte order mark: without one Excel reads Hangul as the system's old code page.
        return frame.to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig")
    if any(len(cell) > CELL for row in cells for cell in row):
        raise InvalidInput("table_cell_long", limit=CELL)
    buffer = io.BytesIO()
    writer: pd.ExcelWriter[Any] = pd.ExcelWriter(buffer, engine="openpyxl")
    with writer as book:
        frame.to_excel(book, sheet_name=name, index=False)
        _dressed(cast("Worksheet", book.sheets[name]), columns, choices or {})
    return buffer.getvalue()


def read(data: bytes) -> Rows:
    """The rows of a CSV or XLSX file, every cell as text. Raises InvalidInput `table_*` with the reason."""
    if len(data) > BYTES:
        raise InvalidInput("import_too_large", limit=BYTES, size=len(data))
    try:
        frame = _xlsx(data) if data.startswith(b"PK") else _csv(data)
    except InvalidInput:
        raise
    except Exception as error:
        # Whatever a broken file makes the readers raise.
        raise InvalidInput("table_unreadable", cause=f"{type(error).__name__}: {error}"[:300]) from error
    if len(frame) > ROWS:
        raise InvalidInput("table_too_long", rows=len(frame), limit=ROWS)
    names = [str(name).strip().lstrip("\ufeff") for name in frame.columns]
    if "id" not in names:
        # One column is what any text is, read as a table.
        raise InvalidInput("table_no_id" if len(names) > 1 else "table_none")
    return [
        {name: _text(cell) for name, cell in zip(names, row, strict=True)}
        for row in cast("list[list[Any]]", frame.to_numpy().tolist())
    ]


def _csv(data: bytes) -> pd.DataFrame:
    import pandas as pd

    for encoding in ("utf-8-sig", "cp949"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise InvalidInput("table_encoding")
    first = text.split("\n", 1)[0]
    separator = max(",;\t", key=first.count)
    frame = pd.read_csv(
        io.StringIO(text),
        sep=separator,
        dtype=str,
        keep_default_na=False,
        na_filter=False,
        # Rows are told by their number as a spreadsheet counts them.
        skip_blank_lines=False,
        nrows=ROWS + 1,
    )
    if not isinstance(frame.index, pd.RangeIndex):
        # pandas would take the first cells of rows that are longer than the header for their names.
        raise InvalidInput("table_unreadable", cause="rows are longer than the header")
    return frame


def _xlsx(data: bytes) -> pd.DataFrame:
    import pandas as pd

    with zipfile.ZipFile(io.BytesIO(data)) as book:
        if sum(one.file_size for one in book.infolist()) > 5 * BYTES:
            raise InvalidInput("import_too_large", limit=5 * BYTES, size=5 * BYTES + 1)
    frame = pd.read_excel(
        io.BytesIO(data), dtype=str, keep_default_na=False, na_filter=False, nrows=ROWS + 1, engine="openpyxl"
    )
    formulas = list(_formulas(data))
    # Columns of text would keep the words and forget that they are a formula.
    frame = frame.astype(object) if formulas else frame
    for row, column, formula in formulas:
        if row < len(frame) and column < len(frame.columns) and not frame.iat[row, column]:
            frame.iat[row, column] = Formula(formula)
    return frame


def _formulas(data: bytes) -> Iterator[tuple[int, int, str]]:
    """Row and column, from 0 below the header, of every cell of the first sheet that has a formula."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True)
    sheet = book.worksheets[0]
    for row, cells in enumerate(sheet.iter_rows(min_row=2, max_row=ROWS + 2)):
        for column, cell in enumerate(cells):
            if cell.data_type == "f":
                yield row, column, str(cell.value)


def _text(cell: Any) -> str:
    if isinstance(cell, Formula):
        return cell
    return "" if cell is None else original(clean_text(str(cell)))


def _dressed(sheet: Worksheet, columns: Sequence[str], choices: Mapping[str, Sequence[str]]) -> None:
    """To be worked in: the header stays in sight, texts wrap, fixed values are chosen from a list."""
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    sheet.freeze_panes = "C2"
    for index, name in enumerate(columns, start=1):
        letter = get_column_letter(index)
        wide = name.startswith(("text.", "alt.", "prompt", "action", "note"))
        sheet.column_dimensions[letter].width = 48 if wide else 14
        for cell in sheet[letter]:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            # Text whatever it looks like: an id of digits would lose its zeros.
            cell.number_format = "@"
        sheet[f"{letter}1"].font = Font(bold=True)
        if name in choices:
            listed = DataValidation(type="list", formula1=f'"{",".join(choices[name])}"', allow_blank=True)
            sheet.add_data_validation(listed)
            listed.add(f"{letter}2:{letter}{sheet.max_row + 200}")
