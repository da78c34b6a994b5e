"""A translator's table: the lines out, changed, looked at, in. Nothing else is touched or taken back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from engines.director.document import Storyboard
from engines.kernel.document import clean_text
from engines.kernel.edits import SetField
from engines.kernel.errors import Conflict, InvalidInput, NotFound
from engines.lettering.document import LetteredPanels
from engines.studio import Desk, linetable, sheet
from engines.studio.lineread import read
from engines.text.document import Script
from tests.factories import beat, brief, scene, script

FURNISHED = brief(languages=("ko", "en"))
Rows = list[dict[str, str]]
words = st.text("가나 =+-@'\"[]\\,;\t\n=_x0041e1.", max_size=30).map(clean_text)
NOWHERE = (Storyboard(), LetteredPanels())


def exported(desk: Desk, episode: str) -> Rows:
    text = desk.lines.export_table(episode, "csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def file(rows: Rows) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def script_now(desk: Desk, episode: str) -> Script:
    return cast(Script, desk.notebook.document(episode, "text").document)


def reword(desk: Desk, episode: str, line: str, text: str, language: str = "ko") -> None:
    op = SetField(item=line, field=f"text.{language}", value=text)
    desk.notebook.edit(episode, "text", [op], desk.notebook.document(episode, "text").revision)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.tuples(words, words), min_size=1, max_size=6), st.sampled_from(["csv", "xlsx"]))
def test_whatever_the_lines_say_their_table_changes_nothing(texts: list[tuple[str, str]], kind: str) -> None:
    beats = [
        beat(f"l{number}").model_copy(update={"text": {"ko": ko, "en": en}})
        for number, (ko, en) in enumerate(texts)
    ]
    given = script(scene("s1", *beats), languages=("ko", "en"))
    table = sheet.write(linetable.rows(given, *NOWHERE), linetable.columns(given), kind)  # type: ignore[arg-type]
    reading = read(sheet.read(table), given, *NOWHERE)
    assert (reading.changes, reading.problems, reading.warnings, dict(reading.ops)) == ((), (), (), {})


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_table_that_nobody_edited_changes_nothing(desk: Desk, episode: str, kind: str) -> None:
    checked = desk.lines.check_table(episode, desk.lines.export_table(episode, kind))  # type: ignore[arg-type]
    assert not checked.reading.changes and not checked.reading.problems and not checked.consequences


def test_a_row_tells_a_translator_who_says_what_where_and_how_much_a_balloon_holds(
    desk: Desk, episode: str
) -> None:
    rows, lines = exported(desk, episode), script_now(desk, episode).lines()
    board = cast(Storyboard, desk.notebook.document(episode, "director").document)
    lettered = cast(LetteredPanels, desk.notebook.document(episode, "lettering").document)
    assert [row["id"] for row in rows] == [line for panel in board.panels for line in panel.lines]
    balloons = {
        (balloon.line, language): balloon
        for panel in lettered.panels
        for language, found in panel.balloons.items()
        for balloon in found
    }
    for row in rows:
        beat = lines[row["id"]]
        member = script_now(desk, episode).member(beat.speaker)
        assert row["speaker"] == (member.names["ko"] if member else "") and row["kind"] == beat.kind
        assert row["id"] in board.panels[int(row["panel"]) - 1].lines and row["scene"].startswith("S#")
        assert (row["text.ko"], row["text.en"]) == (beat.text["ko"], beat.text["en"])
        assert (row["most_syllables.ko"], row["most_words.en"]) == ("30", "25")
        for language in ("ko", "en"):
            assert row[f"rows.{language}"] == str(len(balloons[row["id"], language].text_lines))


def test_changed_texts_go_home_to_the_script_in_one_step(desk: Desk, episode: str) -> None:
    rows = exported(desk, episode)
    rows[0].update({"text.en": "=1+1", "note": "=HYPERLINK(1) unsure"})
    rows[2].update({"text.ko": "[b1] 표에서\n고친 대사", "text.en": "From the table"})
    checked = desk.lines.check_table(episode, file(rows[2:3] + rows[:1]))
    assert [(one.row, one.column, one.panel) for one in checked.reading.changes] == [
        (2, "text.ko", int(rows[2]["panel"])),
        (2, "text.en", int(rows[2]["panel"])),
        (3, "text.en", int(rows[0]["panel"])),
    ]
    assert [one.stage for one in checked.consequences] == ["lettering"]
    before = script_now(desk, episode)
    assert desk.notebook.document(episode, "text").number == 1
    (done,) = desk.lines.import_table(episode, file(rows[2:3] + rows[:1]), checked.based_on)
    assert (done.stage, done.number) == ("text", 2)
    after = script_now(desk, episode).lines()
    assert after[rows[0]["id"]].text["en"] == "=1+1"
    assert after[rows[2]["id"]].text == {"ko": "[b1] 표에서\n고친 대사", "en": "From the table"}
    touched = {rows[0]["id"], rows[2]["id"]}
    assert all(after[one] == beat for one, beat in before.lines().items() if one not in touched)
    job = desk.runs.start(episode)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    assert not desk.lines.check_table(episode, file(rows)).reading.problems


@pytest.mark.parametrize(
    ("change", "rule", "row", "column"),
    [
        (lambda rows: rows[1].update(kind="shout"), "table_read_only", 3, "kind"),
        (lambda rows: rows[1].update(speaker="누구"), "table_read_only", 3, "speaker"),
        (lambda rows: rows[1].update({"rows.en": "99"}), "table_read_only", 3, "rows.en"),
        (lambda rows: rows[2].update(id="gone"), "lines_id_unknown", 4, "id"),
        (lambda rows: rows[2].update(id=""), "lines_id_missing", 4, "id"),
        (lambda rows: rows[2].update(id=rows[1]["id"]), "table_id_twice", 4, "id"),
        (lambda rows: rows[2].update({"text.en": " "}), "lines_text_empty", 4, "text.en"),
        (lambda rows: [row.update({"text.ja": "雨"}) for row in rows], "table_column_unknown", 1, "text.ja"),
    ],
)
def test_what_cannot_be_taken_is_told_with_row_and_column(
    desk: Desk, episode: str, change: Callable[[Rows], None], rule: str, row: int, column: str
) -> None:
    rows = exported(desk, episode)
    rows[3]["text.en"] = "This one is fine"
    change(rows)
    reading = desk.lines.check_table(episode, file(rows)).reading
    told = [(one.rule, one.values["row"], one.values["column"]) for one in reading.problems]
    assert told == [(rule, row, column)]
    assert [(one.row, one.column) for one in reading.changes] == [(5, "text.en")]


def test_a_text_over_the_limit_is_taken_with_a_warning(desk: Desk, episode: str) -> None:
    rows = exported(desk, episode)
    rows[0].update({"text.ko": "가" * 31, "text.en": "word " * 26})
    rows[1].update({"text.ko": "나" * 30})
    reading = desk.lines.check_table(episode, file(rows)).reading
    assert [(one.rule, one.values["row"], one.values["length"]) for one in reading.warnings] == [
        ("lines_over_syllables", 2, 31),
        ("lines_over_words", 2, 26),
    ]
    assert len(reading.changes) == 3 and not reading.problems


def test_what_was_rewritten_in_the_script_meanwhile_is_not_taken_back(desk: Desk, episode: str) -> None:
    rows = exported(desk, episode)
    reword(desk, episode, rows[0]["id"], "그사이 고친 대사")
    reword(desk, episode, rows[1]["id"], "그사이 고친 다른 대사")
    rows[0]["text.en"] = "Translated"
    rows[1]["text.ko"] = "번역가도 고친 대사"
    reading = desk.lines.check_table(episode, file(rows)).reading
    assert [(one.rule, one.values["row"], one.values["now"]) for one in reading.problems] == [
        ("lines_moved", 2, "그사이 고친 대사")
    ]
    assert [(one.rule, one.values["row"]) for one in reading.warnings] == [("lines_both", 3)]
    assert [(one.row, one.after) for one in reading.changes] == [(2, "Translated"), (3, "번역가도 고친 대사")]
    for row in rows:
        del row["seen"]
    blind = desk.lines.check_table(episode, file(rows)).reading
    assert [one.row for one in blind.changes] == [2, 2, 3] and not blind.problems


def test_a_formula_without_its_value_is_told_and_a_note_may_be_one(desk: Desk, episode: str) -> None:
    book = load_workbook(io.BytesIO(desk.lines.export_table(episode, "xlsx")))
    names = [str(cell.value) for cell in book.worksheets[0][1]]
    book.worksheets[0].cell(3, names.index("text.en") + 1).value = "=1+1"
    book.worksheets[0].cell(4, names.index("note") + 1).value = "=1+1"
    out = io.BytesIO()
    book.save(out)
    reading = desk.lines.check_table(episode, out.getvalue()).reading
    assert [(one.rule, one.values["row"]) for one in reading.problems] == [("table_formula", 3)]
    assert not reading.changes


def test_a_table_that_was_checked_against_another_script_is_not_written(desk: Desk, episode: str) -> None:
    rows = exported(desk, episode)
    rows[0]["text.en"] = "Late"
    checked = desk.lines.check_table(episode, file(rows))
    reword(desk, episode, rows[1]["id"], "먼저 온 사람")
    with pytest.raises(Conflict, match="preview_moved"):
        desk.lines.import_table(episode, file(rows), checked.based_on)


def test_lines_go_out_before_there_is_a_storyboard_and_not_before_there_is_a_script(desk: Desk) -> None:
    episode = desk.projects.create(FURNISHED).episodes[0].id
    with pytest.raises(NotFound):
        desk.lines.export_table(episode, "csv")
    job = desk.runs.start(episode, last="text")
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    rows = exported(desk, episode)
    assert [row["id"] for row in rows] == list(script_now(desk, episode).lines())
    assert {row["panel"] + row["rows.ko"] for row in rows} == {""}


def test_rows_longer_than_the_header_are_refused_and_blank_ones_are_counted(desk: Desk, episode: str) -> None:
    with pytest.raises(InvalidInput, match="table_unreadable"):
        desk.lines.check_table(episode, b"id,text.en\nl1,Well, yes\n")
    first, second = exported(desk, episode)[:2]
    data = f"id,text.en\n{first['id']},One\n\n{second['id']},Two\n".encode()
    assert [one.row for one in desk.lines.check_table(episode, data).reading.changes] == [2, 4]
