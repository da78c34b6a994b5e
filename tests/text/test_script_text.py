"""Scripts as text, in and out: nothing is lost, what is written reads back, and hostile text is quick."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from engines.kernel.document import clean_text
from engines.text import STAGE
from engines.text.checks import check
from engines.text.document import SPOKEN, Beat, BeatKind, CastMember, Scene, Script
from engines.text.own import SCRIPT_FORMS, read_script
from engines.text.parse import parse_script
from engines.text.write import TextOptions
from tests import factories
from tests.text.doubles import WritingContext

PIECES = (
    "안녕", "(속마음) 배고파", '"인용"', "민지: 뭐", "10:30", "//x", "[[a", "]]", "/* b", "*/",
    "**굵게**", "_밑_", "a_b", "\\*", "~", "(웃으며)", "!", "@민지", "> 위", "<", "TO:", "CUT TO:",
    "INT. HOUSE - DAY", "EXT.", "#1 옥상", "S#1. 옥상", "1컷", "컷 2", "1) 하나", "2. 둘", ": 이어",
    "E) 쾅", "N) 그날", "효과음: 쾅", "BANG", "= x", "===", "# 제목", "{{x}}", "<b>", "\u200b",
    "- 민지: 뭐", "장소: 학교", "제목: x", "Title: y", "등장인물", "...", ".가", '민지 "안녕"', "(",
    "）", "：", "민지(E) 여보세요", "MINA", "MINA (V.O.) ^", "민지:", "3컷 민지:", "5~6컷", "로그라인: 뭐",
)  # fmt: skip
LETTERS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=6)
LINE = st.lists(st.sampled_from(PIECES) | LETTERS, min_size=1, max_size=4).map(" ".join)
FORMS = pytest.mark.parametrize("form", sorted(SCRIPT_FORMS))
OPENINGS = ("", "INT. 집 - 밤\n\n@민지\n응.\n\n", "S#1 집 / 밤\n1컷\n민지: 응\n")


def read_back(text: str) -> Script:
    number = itertools.count()
    brief = factories.brief(premise="", script=text)
    return parse_script(brief, lambda prefix: f"{prefix}_{next(number)}")


# What is left out of the script because it is a mark: cut and scene words, labels, cues' extensions.
MARKS = re.compile(
    r"[0-9]+(?:컷|칸|장|화)?|(?:컷|칸|씬|장면|s|e|n|제|화|장)[0-9]*|int|ext|cut|panel|scene|title|v|o|제목|등장인물"
    r"|효과음|내레이션|속마음|지문|로그라인|장소|분위기|요약|작게"
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(OPENINGS), st.lists(LINE | st.just(""), max_size=12))
def test_every_word_of_every_line_is_in_the_script_or_listed(opening: str, lines: list[str]) -> None:
    text = opening + "\n".join(lines)
    brief = factories.brief(premise="", script=text)
    if not text.strip():
        return
    script = STAGE.run(WritingContext(), TextOptions(), brief)
    left = [part.text for part in read_script(text).left_out]
    kept = [*script.title.values(), *script.logline.values(), *left]
    kept += [f"{' '.join(one.names.values())} {one.role}" for one in script.cast]
    for scene in script.scenes:
        kept += [scene.place, scene.time, scene.mood, scene.summary]
        kept += [words for beat in scene.beats for words in beat.text.values()]
    found = "\n".join(kept).casefold()
    for number, line in enumerate(clean_text(text).casefold().split("\n"), start=1):
        for word in re.findall(r"[^\W_]+", line):
            assert word in found or MARKS.fullmatch(word), f"line {number}: {word!r}"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_at_all_is_read(text: str) -> None:
    script = read_back(text)
    check(script, factories.brief(premise="", script=text))
    for form in SCRIPT_FORMS.values():
        read_back(form.write(script, "ko"))


NAMES = (
    "민지", "도현", "MINA", "편의점 사장", "Dr. Kim", "내레이션", "N", "김지은", "R2D2", "10",
    "Jean-Luc", "옛 친구?", "INT. X", "S#1", "1컷", "지문", "장소", "~x", "Note", "연출", "제목",
    "McCabe",
)  # fmt: skip
KINDS: tuple[BeatKind, ...] = (
    *("action", "dialogue", "thought", "whisper", "shout", "phone", "narration", "sfx"),
)
WORDS = st.lists(LINE, min_size=1, max_size=3).map("\n".join)
BEATS = st.tuples(
    st.sampled_from(KINDS), WORDS, st.sampled_from(range(len(NAMES))), st.booleans(), st.integers(0, 2)
)
PLACES = (
    "", "옥상", "INT. HOUSE", "A - B", "A / B", "서울, 밤", "옥상 (밤)", "장면 3 리허설", "학교 [옥상]",
    ".앞", "S#3 x", "a#", "*별*",
)  # fmt: skip
SCENES = st.tuples(
    st.sampled_from(PLACES),
    st.sampled_from(("", "밤", "DAY", "비 오는 밤")),
    st.sampled_from(("", "쓸쓸한")),
    st.sampled_from(("", "요약이다", "# 1막\n[[메모]]\n> CUT TO:")),
    st.integers(-1, 3),
    st.lists(BEATS, max_size=6),
)
Facts = list[tuple[str, str, str, str, list[tuple[str, str, str, bool, int | None]]]]


def script_of(
    scenes: list[tuple[str, str, str, str, int, list[tuple[BeatKind, str, int, bool, int]]]],
) -> Script:
    cast = tuple(CastMember(id=f"c{number}", names={"ko": name}) for number, name in enumerate(NAMES))
    ids = itertools.count()
    made: list[Scene] = []
    for place, when, mood, summary, first, rows in scenes:
        cut = first if first >= 0 else None
        beats: list[Beat] = []
        for kind, words, who, off, step in rows:
            if step and cut is not None:
                cut += step
            spoken = kind in SPOKEN
            beats.append(
                Beat(
                    id=f"b{next(ids)}", kind=kind, text={"ko": words}, speaker=f"c{who}" if spoken else None,
                    off_panel=off and spoken, cut=cut,
                )
            )  # fmt: skip
        made.append(
            Scene(id=f"s{next(ids)}", place=place, time=when, mood=mood, summary=summary, beats=tuple(beats))
        )
    return Script(title={"ko": "**별**: 하나"}, cast=cast, scenes=tuple(made))


def facts(script: Script) -> Facts:
    """All that must come back: text without blank lines and outer spaces, beats that say nothing left out."""
    names = {member.id: member.names["ko"] for member in script.cast}
    return [
        (scene.place, scene.time, scene.mood, scene.summary, [
            (beat.kind, names.get(beat.speaker or "", ""), words, beat.off_panel, beat.cut)
            for beat in scene.beats
            if (words := "\n".join(filter(None, map(str.strip, clean_text(beat.text["ko"]).split("\n")))))
        ])
        for scene in script.scenes
    ]  # fmt: skip


@FORMS
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(scenes=st.lists(SCENES, min_size=1, max_size=3))
@example(
    scenes=[
        ("", "", "", "", 0, [("action", "", 0, False, 0)]),
        ("", "", "", "", -1, [("action", "안녕", 0, False, 0)]),
    ]
)
@example(scenes=[("", "밤", "", "", 0, [])])
@example(scenes=[("", "", "", "", 0, [("action", "", 0, False, 0), ("action", "때: 밤", 0, False, 0)])])
@example(scenes=[("", "", "", "", 0, [("dialogue", "#1 옥상 /\n안녕", 0, False, 0)])])
@example(scenes=[("", "", "", "", 0, [("dialogue", "#1 옥상 \\", 0, False, 0)])])
def test_what_is_written_reads_back_as_the_same_script(form: str, scenes: list[object]) -> None:
    script = script_of(scenes)  # type: ignore[arg-type]
    back = read_back(SCRIPT_FORMS[form].write(script, "ko"))
    assert back.title == script.title
    assert facts(back) == facts(script)


@FORMS
def test_a_written_script_leaves_nothing_doubtful_and_changes_no_more(form: str) -> None:
    text = SCRIPT_FORMS[form].write(factories.script(), "ko")
    reading = read_script(text)
    assert (reading.form, reading.doubts, reading.left_out) == (form, (), ())
    assert SCRIPT_FORMS[form].write(read_back(text), "ko") == text


@FORMS
def test_cuts_without_any_beat_survive_and_others_languages_are_written(form: str) -> None:
    script = read_back("S#1 옥상\n1컷\n민지: 응\n2컷\n3컷\n비\n4컷\nS#2 교실\n5컷\n어")
    assert [beat.cut for beat in script.beats()] == [1, 2, 3, 4, 5]
    assert facts(read_back(SCRIPT_FORMS[form].write(script, "ko"))) == facts(script)
    beat = Beat(id="b", kind="narration", text={"ko": "안녕", "en": "Hello."})
    two = factories.script(factories.scene("s1", beat), languages=("ko", "en"))
    assert "Hello." in SCRIPT_FORMS[form].write(two, "en")
    assert "안녕" in SCRIPT_FORMS[form].write(two, "ja")


def test_names_without_capitals_are_forced_and_capitals_are_not() -> None:
    script = read_back("INT. LAB - DAY\n\n@민지\n응.\n\n@McCabe\nHi.\n\nMINA\nHi.\n\n!BANG\n\n.옥상\n\n끝\n")
    lines = SCRIPT_FORMS["fountain"].write(script, "ko").split("\n")
    marked = ["INT. LAB - DAY", "@민지", "@McCabe", "MINA", "!BANG", ".옥상"]
    assert [line for line in lines if line in marked] == marked


HOSTILE = {
    "fifty thousand lines": "a\n" * 50_000,
    "blank lines": "\n" * 99_999 + "a",
    "open notes": "[[ " * 33_000,
    "notes over blank lines": "[[\n\n" * 20_000 + "]]",
    "open boneyards": "/* " * 33_000,
    "boneyards": "/**/" * 25_000,
    "stars": "INT. A - B\n\n" + "*a " * 33_000,
    "underlines": "INT. A - B\n\n" + "_a" * 49_000,
    "colons": ":" * 100_000,
    "brackets": "(" * 50_000 + ":" * 50_000,
    "closing brackets": "a)" * 50_000,
    "spaces": "a" + " " * 99_000 + "b",
    "hashes": "INT. A - B\n\n." + "a#" * 49_000,
    "capitals": "A\nb\n\n" * 20_000,
    "many people": "\n".join(f"이름{number}: 안녕" for number in range(9_000)),
    "thoughts": "".join(f"이름{number}: 안녕\n비\n(속마음) 어\n" for number in range(4_500)),
    "one long speech": "@a\n" + "b c d\n" * 16_000,
    "braces and markup": "{{a}} <b>x</b> ${y}\n" * 5_000,
    "controls": "\x00\x07\x0c\x85\u2028\u202e" * 16_000,
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_hostile_text_is_read_in_one_pass(name: str) -> None:
    """What went over the text again for each mark would not come to an end here."""
    text = HOSTILE[name][:100_000]
    reading = read_script(text)
    kept = "".join(part.words for part in reading.parts()) + "".join(one.place for one in reading.scenes)
    letters = sum(map(str.isalpha, kept))
    assert name in ("boneyards", "many people", "thoughts") or letters >= 0.4 * sum(map(str.isalpha, text))
