"""The storyboard as a table: out, edited, looked at, in. Nothing is lost, nothing written unseen."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from engines.director.document import Storyboard
from engines.kernel.document import clean_text
from engines.kernel.errors import Conflict, InvalidInput
from engines.studio import Desk
from engines.studio.linecell import parsed, written
from engines.studio.sheet import neutral, original, read, write
from engines.text.document import Script
from tests.factories import brief

Rows = list[dict[str, str]]
words = st.text("가나 =+-@'\"[]\\,;\t\n=민수1.", max_size=30).map(clean_text)


@given(st.text(max_size=40))
def test_what_is_made_harmless_is_no_formula_and_comes_back(text: str) -> None:
    assert original(neutral(text)) == text
    assert not neutral(text).startswith(("=", "+", "-", "@", "\t", "\r", "=", "+", "-", "@"))


@given(st.lists(st.tuples(st.sampled_from(["b1", "bt_x.2", "c-3"]), words), max_size=4))
def test_lines_in_a_cell_come_back_as_they_were(lines: list[tuple[str, str]]) -> None:
    assert parsed(written(lines)) == lines


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(words, words), min_size=1, max_size=4), st.sampled_from(["csv", "xlsx"]))
def test_a_file_gives_back_every_cell(cells: list[tuple[str, str]], kind: str) -> None:
    rows = [{"id": f"p{number}", "a": one, "b": two} for number, (one, two) in enumerate(cells)]
    assert read(write(rows, ["id", "a", "b"], kind)) == rows  # type: ignore[arg-type]


def test_a_csv_begins_so_that_spreadsheets_read_hangul() -> None:
    assert write([{"id": "민수"}], ["id"], "csv").startswith(b"\xef\xbb\xbf")


def test_a_csv_as_korean_windows_and_as_semicolons_write_it_is_read() -> None:
    assert read("id,action\np1,비가 온다\n".encode("cp949")) == [{"id": "p1", "action": "비가 온다"}]
    assert read(b"id;action\np1;a,b\n") == [{"id": "p1", "action": "a,b"}]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04junk", b"\xff\xfe\x00\xd8", b'id,a\n"p1,x\n'])
def test_a_file_that_is_no_table_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(InvalidInput):
        read(data)


@pytest.mark.parametrize(
    ("data", "code"), [(b"hello not a table", "table_none"), (b"hello, no table\n1,2\n", "table_no_id")]
)
def test_a_text_is_no_table_though_it_can_be_read_as_one(data: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        read(data)
    assert refused.value.code == code


FURNISHED = brief(languages=("ko", "en"))


def exported(desk: Desk, episode: str) -> Rows:
    text = desk.board.export_table(episode, "csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def file(rows: Rows) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def board(desk: Desk, episode: str) -> Storyboard:
    found = desk.notebook.document(episode, "director").document
    assert isinstance(found, Storyboard)
    return found


def numbers(desk: Desk, episode: str) -> list[int]:
    return [desk.notebook.document(episode, stage).number for stage in ("text", "director")]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_table_that_nobody_edited_changes_nothing(desk: Desk, episode: str, kind: str) -> None:
    checked = desk.board.check_table(episode, desk.board.export_table(episode, kind))  # type: ignore[arg-type]
    assert checked.reading.changes == () and checked.reading.problems == ()
    assert checked.consequences == ()


def test_changed_cells_become_edits_of_their_home_and_missing_rows_stay(desk: Desk, episode: str) -> None:
    rows = exported(desk, episode)
    spoken = next(row for row in rows if row["text.ko"])
    line = spoken["lines"].split()[0]
    spoken["text.ko"] = spoken["text.ko"].replace(f"[{line}] ", f"[{line}] 표에서 고친 ", 1)
    rows[0].update(shot="close_up", gutter="77", locked="예", action="=1+1")
    before = board(desk, episode)
    checked = desk.board.check_table(episode, file([rows[0], spoken]))
    assert numbers(desk, episode) == [1, 1]
    changed = {(one.row, one.column) for one in checked.reading.changes}
    assert changed >= {(2, "shot"), (2, "gutter"), (2, "locked"), (2, "action")}
    desk.board.import_table(episode, file([rows[0], spoken]), checked.based_on)
    assert numbers(desk, episode) == [2, 2]
    after = board(desk, episode)
    assert [panel.id for panel in after.panels] == [panel.id for panel in before.panels]
    assert after.panels[0].model_dump(include={"shot", "gutter", "locked", "action"}) == {
        "shot": "close_up", "gutter": 77, "locked": True, "action": "=1+1",
    }  # fmt: skip
    script = desk.notebook.document(episode, "text").document
    assert isinstance(script, Script)
    assert script.lines()[line].text["ko"].startswith("표에서 고친 ")


@pytest.mark.parametrize(
    ("change", "rule", "row", "column"),
    [
        (lambda rows: rows[0].update(shot="wide angle"), "table_choice", 2, "shot"),
        (lambda rows: rows[0].update(gutter="a lot"), "table_gutter", 2, "gutter"),
        (lambda rows: rows[0].update(gutter="3001"), "table_gutter", 2, "gutter"),
        (lambda rows: rows[1].update(locked="maybe"), "table_flag", 3, "locked"),
        (lambda rows: rows[1].update(scene="S#99"), "table_scene", 3, "scene"),
        (lambda rows: rows[1].update(lines="nobody"), "table_line_unknown", 3, "lines"),
        (lambda rows: rows[2].update(id="gone"), "table_id_unknown", 4, "id"),
        (lambda rows: rows[2].update(id=""), "table_id_missing", 4, "id"),
        (lambda rows: rows[2].update(id=rows[1]["id"]), "table_id_twice", 4, "id"),
        (lambda rows: rows[2].update(number="1"), "table_read_only", 4, "number"),
        (lambda rows: [row.update(mood="blue") for row in rows], "table_column_unknown", 1, "mood"),
    ],
)
def test_what_cannot_be_taken_is_told_with_row_and_column(
    desk: Desk, episode: str, change: Callable[[Rows], None], rule: str, row: int, column: str
) -> None:
    rows = exported(desk, episode)
    rows[3]["action"] = "이 칸은 괜찮다."
    change(rows)
    reading = desk.board.check_table(episode, file(rows)).reading
    told = [(one.rule, one.values["row"], one.values["column"]) for one in reading.problems]
    assert told == [(rule, row, column)]
    assert [(one.row, one.column) for one in reading.changes] == [(5, "action")]


def test_a_formula_without_its_value_is_no_empty_cell(desk: Desk, episode: str) -> None:
    book = load_workbook(io.BytesIO(desk.board.export_table(episode, "xlsx")))
    sheet = book.worksheets[0]
    names = [str(cell.value) for cell in sheet[1]]
    sheet.cell(3, names.index("action") + 1).value = "=1+1"
    out = io.BytesIO()
    book.save(out)
    reading = desk.board.check_table(episode, out.getvalue()).reading
    assert reading.changes == ()
    (problem,) = reading.problems
    assert (problem.rule, problem.values) == (
        "table_formula",
        {"row": 3, "column": "action", "value": "=1+1"},
    )


def test_a_line_goes_where_the_table_puts_it_but_never_into_two_panels(desk: Desk, episode: str) -> None:
    rows = exported(desk, episode)
    first, second = [row for row in rows if row["lines"]][:2]
    line = first["lines"].split()[0]
    second["lines"] = f"{line} {second['lines']}"
    twice = desk.board.check_table(episode, file(rows)).reading
    assert [one.rule for one in twice.problems] == ["table_line_twice"] and not twice.changes
    first["lines"] = " ".join(one for one in first["lines"].split() if one != line)
    checked = desk.board.check_table(episode, file(rows))
    assert not checked.reading.problems
    desk.board.import_table(episode, file(rows), checked.based_on)
    holder = next(panel for panel in board(desk, episode).panels if line in panel.lines)
    assert holder.id == second["id"]


def test_a_panel_goes_only_by_the_delete_column(desk: Desk, episode: str) -> None:
    rows = exported(desk, episode)
    rows[1]["delete"] = "yes"
    checked = desk.board.check_table(episode, file(rows[:3]))
    assert checked.reading.removed == (2,)
    before = len(board(desk, episode).panels)
    desk.board.import_table(episode, file(rows[:3]), checked.based_on)
    assert len(board(desk, episode).panels) == before - 1


def test_a_text_without_its_line_s_id_is_taken_only_where_it_can_be_told(desk: Desk, episode: str) -> None:
    rows = exported(desk, episode)
    one = next(row for row in rows if len(row["lines"].split()) == 1)
    two = next(row for row in rows if len(row["lines"].split()) > 1)
    one["text.ko"], two["text.ko"] = "새 대사", "누구의 대사?"
    reading = desk.board.check_table(episode, file([one, two])).reading
    assert [change.after for change in reading.changes] == ["새 대사"]
    assert [(problem.rule, problem.values["row"]) for problem in reading.problems] == [
        ("table_line_whose", 3)
    ]


def test_a_table_that_was_checked_against_another_state_is_not_written(desk: Desk, episode: str) -> None:
    rows = exported(desk, episode)
    rows[0]["gutter"] = "77"
    checked = desk.board.check_table(episode, file(rows))
    rows[1]["gutter"] = "78"
    desk.board.import_table(episode, file(rows), checked.based_on)
    with pytest.raises(Conflict, match="preview_moved"):
        desk.board.import_table(episode, file(rows), checked.based_on)


def test_a_table_without_ids_is_refused(desk: Desk, episode: str) -> None:
    with pytest.raises(InvalidInput, match="table_no_id"):
        desk.board.check_table(episode, b"number,shot\n1,long\n")
