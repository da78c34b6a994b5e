"""The three forms a script of one's own may have, and what becomes of each line."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

import pytest

from engines.text import STAGE
from engines.text.checks import check
from engines.text.document import Script
from engines.text.own import read_script
from engines.text.write import TextOptions
from tests import factories
from tests.text.doubles import WritingContext

Row = tuple[str, str, str]


def read(text: str, **changes: object) -> Script:
    brief = factories.brief(premise="", script=text, **changes)
    return STAGE.run(WritingContext(), TextOptions(), brief)


def rows(script: Script) -> list[Row]:
    """Kind, speaker and words of every beat; "~" before a speaker who is not seen."""
    names = {member.id: member.names["ko"] for member in script.cast}
    return [
        (beat.kind, "~" * beat.off_panel + names.get(beat.speaker or "", ""), beat.text["ko"])
        for beat in script.beats()
    ]


def cuts(script: Script) -> list[int | None]:
    return [beat.cut for beat in script.beats()]


def rules(text: str, **changes: object) -> list[tuple[str, int]]:
    """What is said about single lines: rule and line number."""
    brief = factories.brief(premise="", script=text, **changes)
    script = STAGE.run(WritingContext(), TextOptions(), brief)
    return [(one.rule, one.values["line"]) for one in check(script, brief) if "line" in one.values]


FOUNTAIN = """Title: 막차
Author: 홍길동

= 막차를 놓친 두 사람.

# 1막

INT. 승강장 - 밤 #1A#

[[바닥이 젖어 있다]]

텅 빈 승강장. 민지가 *뛰어* 내려온다.
숨이 차다.

@민지
(숨을 몰아쉬며)
잠깐만요!
_문_ 닫지 **마세요**!

@도현 (O.S.)
이미 갔어요.

MINA (CONT'D)
(whispering)
Hello?
(pause)
Anyone?

@민지 (속마음) ^
누구지?

@McCabe
(shouting)
Hey!

~라라라

> 10분 뒤 <

===

!BANG
BANG

> FADE OUT.

.플랫폼 끝 / 새벽

CUT TO:

@내레이션
그날 밤.

SFX
쾅
"""


def test_fountain_as_its_writers_know_it() -> None:
    script = read(FOUNTAIN)
    assert script.title == {"ko": "막차"}
    assert script.logline == {"ko": "막차를 놓친 두 사람."}
    assert [(scene.place, scene.time) for scene in script.scenes] == [
        ("INT. 승강장", "밤"),
        ("플랫폼 끝", "새벽"),
    ]
    assert rows(script) == [
        ("action", "", "텅 빈 승강장. 민지가 뛰어 내려온다.\n숨이 차다."),
        ("action", "", "민지 (숨을 몰아쉬며)"),
        ("dialogue", "민지", "잠깐만요!\n문 닫지 마세요!"),
        ("dialogue", "~도현", "이미 갔어요."),
        ("whisper", "MINA", "Hello?"),
        ("action", "", "MINA (pause)"),
        ("whisper", "MINA", "Anyone?"),
        ("thought", "민지", "누구지?"),
        ("shout", "McCabe", "Hey!"),
        ("narration", "", "라라라"),
        ("narration", "", "10분 뒤"),
        ("action", "", "BANG\nBANG"),
        ("narration", "", "그날 밤."),
        ("sfx", "", "쾅"),
    ]


def test_what_is_meant_for_the_makers_goes_into_the_scene_s_summary() -> None:
    first, second = read(FOUNTAIN).scenes
    assert first.summary.split("\n") == ["# 1막", "[[바닥이 젖어 있다]]", "> FADE OUT."]
    assert second.summary == "> CUT TO:"


def test_a_boneyard_and_the_title_page_are_listed_as_left_out() -> None:
    text = (
        "Title: 별\nAuthor: 나\n\nINT. 집 - 밤\n\n민지가 /* 아주 */ 웃는다.\n\n"
        "/*\n@민지\n싫어.\n*/\n\n@민지\n좋아.\n"
    )
    assert [words for _, _, words in rows(read(text))] == ["민지가  웃는다.", "좋아."]
    assert rules(text) == [("script_left_out", 2), ("script_boneyard", 6), ("script_boneyard", 8)]
    assert ("script_left_out", 1) in rules(text, title="다른 제목")


def test_hangul_in_capitals_lines_is_no_cue_and_a_cue_needs_words() -> None:
    text = "INT. 집 - 밤\n\nTV 켜진다\n화면이 밝다.\n\nBOSS\nHi.\n\nNOBODY\n\n@민지\n\n끝난다."
    assert rows(read(text)) == [
        ("action", "", "TV 켜진다\n화면이 밝다."),
        ("dialogue", "BOSS", "Hi."),
        ("action", "", "NOBODY"),
        ("action", "", "@민지"),
        ("action", "", "끝난다."),
    ]
    assert rules(text) == [("script_line_cue", 11)]


def test_lines_with_colons_are_actions_of_fountain_unless_somebody_known_says_them() -> None:
    text = (
        "INT. LAB - DAY\n\nMINA\nHi.\n\nJOON\nHello.\n\nMina: Look.\n\nThe sign: closed.\n\n"
        "SUPER: One year later\n\n민수: 안녕\n\nE) 쾅\n"
    )
    assert rows(read(text)) == [
        ("dialogue", "MINA", "Hi."),
        ("dialogue", "JOON", "Hello."),
        ("dialogue", "MINA", "Look."),
        ("action", "", "The sign: closed."),
        ("narration", "", "One year later"),
        ("dialogue", "민수", "안녕"),
        ("sfx", "", "쾅"),
    ]
    assert rules(text) == [("script_line_colon", 11)]


def test_indented_pages_and_fades_are_understood() -> None:
    text = (
        "FADE IN:\n\nEXT. ROOF - NIGHT\n\n      MINA\n   Left!\n      \n      JOON\n   No.\n  \n   Right.\n"
    )
    script = read(text)
    assert [scene.summary for scene in script.scenes] == ["> FADE IN:"]
    assert rows(script) == [("dialogue", "MINA", "Left!"), ("dialogue", "JOON", "No.\nRight.")]


def test_comments_that_are_never_closed_are_words() -> None:
    text = "INT. 집 - 밤\n\n[[메모\n\n@민지\n응 [[.\n\n민지가 /* 웃는다.\n"
    assert [words for _, _, words in rows(read(text))] == ["[[메모", "응 [[.", "민지가 /* 웃는다."]
    assert rules(text) == [("script_line_open", line) for line in (3, 6, 8)]


def test_marks_of_emphasis_stay_where_they_are_none() -> None:
    text = (
        "INT. LAB - DAY\n\nMINA\n3 * 4 * 5\nsnake_case_name and \\*stars\\*\n_밑줄_은 *기울임*과 ***함께***\n"
    )
    assert read(text).lines().popitem()[1].text["ko"].split("\n") == [
        "3 * 4 * 5",
        "snake_case_name and *stars*",
        "밑줄은 기울임과 함께",
    ]


CONTI = """제목: 막차
작가: 나
등장인물
김민지: 회사원, 29세
- 도현 (역무원)

S#1. 승강장 / 밤
분위기: 쓸쓸한
1컷
텅 빈 승강장.
N) 그날 밤이었다.
[컷 2] E) 쾅
김민지: 안 돼!
(속마음) 막차인데.
(3컷)
도현이 다가온다.
(속마음) 또 뛰네.
컷4 - 민지의 구두. 클로즈업
도현(E): 갔어요.
5컷
6컷.
도현) 안 온다니까요.
도현 "내일 타세요."
김민지(작게, off): 네…
SE) 덜컹
연출: 화면이 어두워진다
지문) 불이 꺼진다.
씬2 승강장 밖
김민지 (울면서): 늦었다.
???: 타실래요?
"""


def test_a_korean_conti() -> None:
    script = read(CONTI)
    assert script.title == {"ko": "막차"}
    assert [(one.names["ko"], one.role) for one in script.cast] == [
        ("김민지", "회사원, 29세"),
        ("도현", "역무원"),
        ("???", ""),
    ]
    assert [(one.place, one.time, one.mood) for one in script.scenes] == [
        ("승강장", "밤", "쓸쓸한"),
        ("승강장 밖", "", ""),
    ]
    assert rows(script) == [
        ("action", "", "텅 빈 승강장."),
        ("narration", "", "그날 밤이었다."),
        ("sfx", "", "쾅"),
        ("dialogue", "김민지", "안 돼!"),
        ("thought", "김민지", "막차인데."),
        ("action", "", "도현이 다가온다."),
        ("thought", "도현", "또 뛰네."),
        ("action", "", "민지의 구두. 클로즈업"),
        ("dialogue", "~도현", "갔어요."),
        ("action", "", ""),
        ("dialogue", "도현", "안 온다니까요."),
        ("dialogue", "도현", "내일 타세요."),
        ("whisper", "~김민지", "네…"),
        ("sfx", "", "덜컹"),
        ("action", "", "연출: 화면이 어두워진다"),
        ("action", "", "불이 꺼진다."),
        ("action", "", "김민지 (울면서)"),
        ("dialogue", "김민지", "늦었다."),
        ("dialogue", "???", "타실래요?"),
    ]
    assert cuts(script) == [1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 6, 6, 6, 6, 6, None, None, None]
    assert rules(CONTI) == [("script_left_out", 2)]


@pytest.mark.parametrize(
    "mark",
    ["3컷", "컷3", "컷 3", "[컷 3]", "(3컷)", "#3컷", "<3컷>", "3컷:", "３컷", "Cut 3", "CUT 3.", "Panel 3:"],
)
def test_ways_to_number_a_cut(mark: str) -> None:
    assert cuts(read(f"S#1 옥상\n{mark}\n비가 온다.")) == [3]


@pytest.mark.parametrize(
    "line", ["1컷에서 본 얼굴", "컷 3개를 본다", "Cut 3 slices of bread.", "컷을 나눈다", "세 컷"]
)
def test_sentences_about_cuts_number_none(line: str) -> None:
    assert (rows(read(f"S#1 옥상\n{line}")), cuts(read(f"S#1 옥상\n{line}"))) == (
        [("action", "", line)],
        [None],
    )


@pytest.mark.parametrize(
    "heading",
    ["S#3. 옥상 / 밤", "S#3 옥상, 밤", "#3 옥상 - 밤", "씬3 옥상/밤", "장면 3 옥상 (밤)", "3장. 옥상, 밤",
     "[S#3] 옥상 / 밤", "【씬 3】 옥상 / 밤", "Scene 3: 옥상 / 밤", "# 옥상 / 밤",
     "S#3.\n장소: 옥상\n시간: 밤"],
)  # fmt: skip
def test_ways_to_begin_a_scene(heading: str) -> None:
    script = read(f"{heading}\n민지: 안녕\n1컷\n민지: 응")
    assert [(scene.place, scene.time) for scene in script.scenes] == [("옥상", "밤")]


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("(어디 갔지)", ("thought", "민수", "어디 갔지")),
        ("（벌써 갔나…）", ("thought", "민수", "벌써 갔나…")),
        ("(Where did it go?)", ("thought", "민수", "Where did it go?")),
        ("(한숨을 쉰다)", ("action", "", "(한숨을 쉰다)")),
        ("(작게)", ("action", "", "(작게)")),
    ],
)
def test_what_stands_in_brackets_behind_a_line_is_thought_where_it_ends_as_speech(
    line: str, row: tuple[str, str, str]
) -> None:
    said = ("dialogue", "민수", "여기 있었는데.")
    assert rows(read(f"1컷\n민수: 여기 있었는데.\n{line}")) == [said, row]
    # Behind no line it is nobody's.
    assert rows(read(f"1컷\n비가 내린다.\n{line}"))[-1][0] == "action"


@pytest.mark.parametrize("line", ["장면이 바뀐다", "장면 전환", "2장의 사진", "신 나는 노래", "#1위를 한다"])
def test_sentences_that_look_like_headings_are_none(line: str) -> None:
    assert rows(read(f"1컷\n{line}")) == [("action", "", line)]


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("민수: 안녕", ("dialogue", "민수", "안녕")),
        ("민수 : “안녕”", ("dialogue", "민수", "안녕")),
        ("민수：안녕", ("dialogue", "민수", "안녕")),
        ("- 민수: 안녕", ("dialogue", "민수", "안녕")),
        ("민수(속마음): 안녕", ("thought", "민수", "안녕")),
        ("민수: (속마음) 안녕", ("thought", "민수", "안녕")),
        ("민수: (속삭이며) 안녕", ("whisper", "민수", "안녕")),
        ("민수 (소리치며, 화면 밖): 야!", ("shout", "~민수", "야!")),
        ("민수 (전화 너머): 여보세요", ("phone", "~민수", "여보세요")),
        ("민수 (F): 여보세요", ("phone", "~민수", "여보세요")),
        ("민수 (over the phone, on panel): Hi", ("phone", "민수", "Hi")),
        ("편의점 사장) 어서 와", ("dialogue", "편의점 사장", "어서 와")),
        ("민수 「안녕」", ("dialogue", "민수", "안녕")),
        ("민수(N): 그날", ("narration", "", "그날")),
        ("민수의 독백: 그날", ("thought", "민수", "그날")),
        ("민수E) 누구?", ("dialogue", "~민수", "누구?")),
        ("민수 N: 그날", ("narration", "", "그날")),
        ("대사) 민수: 안녕", ("dialogue", "민수", "안녕")),
        ("민수 -> 영희: 안녕", ("action", "", "민수 (→ 영희)")),
        ("NA) 그날", ("narration", "", "그날")),
        ("나레이션) 그날", ("narration", "", "그날")),
        ("[내레이션] 그날", ("narration", "", "그날")),
        ("자막: 3년 후", ("narration", "", "3년 후")),
        ("E: 쾅", ("sfx", "", "쾅")),
        ("(효과음) 쾅", ("sfx", "", "쾅")),
        ("BGM) 잔잔한 피아노", ("action", "", "BGM) 잔잔한 피아노")),
        ("오후 3:30에 만난다", ("action", "", "오후 3:30에 만난다")),
        ("https://example.org/a", ("action", "", "https://example.org/a")),
        ('민수가 "안녕" 하고 말한다', ("action", "", '민수가 "안녕" 하고 말한다')),
        ("민수:\n안녕", ("dialogue", "민수", "안녕")),
        ("민수: 안녕\n: 잘 지내?", ("dialogue", "민수", "안녕\n잘 지내?")),
        ("@민수\n안녕\n잘 지내?", ("dialogue", "민수", "안녕\n잘 지내?")),
    ],
)
def test_ways_to_say_a_line(line: str, row: Row) -> None:
    assert rows(read(f"S#1 옥상\n{line}\n2컷"))[:1] == [row]


def test_numbers_are_cuts_only_where_a_whole_script_counts_by_them() -> None:
    numbered = "S#1 옥상\n1) 비가 온다.\n2) 민지: 왔네?\n3) \nS#2 교실\n1) 도현: 응"
    assert cuts(read(numbered)) == [1, 2, 3, 1]
    listed = "S#1 옥상\n민지: 살 것!\n1) 우유\n5) 빵"
    assert cuts(read(listed)) == [None] * 3
    assert rules(listed) == [("script_line_number", 3), ("script_line_number", 4)]


def test_plain_text_needs_no_marks_at_all() -> None:
    text = "비 오는 옥상.\nMina: Are you there?\nJoon (whispering): Always.\nNarration: Rain.\nShe waits."
    assert rows(read(text)) == [
        ("action", "", "비 오는 옥상."),
        ("dialogue", "Mina", "Are you there?"),
        ("whisper", "Joon", "Always."),
        ("narration", "", "Rain."),
        ("action", "", "She waits."),
    ]


def test_doubtful_lines_are_told_with_their_number_and_point_at_the_beat_they_became() -> None:
    text = (
        'S#1 옥상\n\n"거기 누구야?"\n(속마음) 배고파\n민수:\n\n'
        "그는 천천히 말했다: 안녕\n5~6컷\n민수: 응\n8컷\n민수: 어\n#### ???"
    )
    brief = factories.brief(premise="", script=text)
    script = STAGE.run(WritingContext(), TextOptions(), brief)
    found = [one for one in check(script, brief) if "line" in one.values]
    assert [(one.rule, one.severity, one.values["line"]) for one in found] == [
        ("script_line_speaker", "warning", 3),
        ("script_line_speaker", "warning", 4),
        ("script_line_cue", "warning", 5),
        ("script_line_colon", "note", 7),
        ("script_line_range", "warning", 8),
        ("script_cut_order", "note", 10),
        ("script_line_odd", "warning", 12),
    ]
    beats = {beat.id: beat for beat in script.beats()}
    assert [beats[one.item].text["ko"] for one in found if one.item] == [
        '"거기 누구야?"', "(속마음) 배고파", "민수:", "그는 천천히 말했다: 안녕", "5~6컷", "#### ???",
    ]  # fmt: skip
    assert all(beats[one.item].kind == "action" for one in found if one.item)


@pytest.mark.parametrize(
    ("text", "rule", "values"),
    [
        (FOUNTAIN, "script_read_fountain", {"scenes": 2, "cuts": 0, "lines": 10, "speakers": 4}),
        (CONTI, "script_read_conti", {"scenes": 2, "cuts": 6, "lines": 12, "speakers": 3}),
        ("민지: 안녕\n비가 온다.", "script_read_plain", {"rows": 2, "scenes": 1, "lines": 1, "speakers": 1}),
        ("INT. ROOF - NIGHT\n\nMina: Hi\nJoon: Hi", "script_read_plain", {"scenes": 1, "lines": 2}),
        ("S#1 옥상\n\n@민지\n안녕\n\n1컷\n도현: 응\n도현: 어", "script_read_conti", {"lines": 3, "cuts": 1}),
    ],
)
def test_the_form_is_known_from_the_text_and_told(text: str, rule: str, values: dict[str, int]) -> None:
    brief = factories.brief(premise="", script=text)
    first = check(STAGE.run(WritingContext(), TextOptions(), brief), brief)[0]
    assert (first.rule, first.severity) == (rule, "note")
    assert {name: first.values[name] for name in values} == values


def test_a_text_that_is_no_script_is_not_told_line_by_line_for_ever() -> None:
    text = "\n".join(f'"누구야 {number}"' for number in range(500))
    assert rules(text)[-1] == ("script_lines_more", 61)
    assert len(rules(text)) == 61


def test_the_numbers_of_cuts_decide_how_many_panels_are_expected() -> None:
    assert read("1컷\n비\n2컷\n3컷\n민지: 응", cuts=15).cuts == 3
    assert read("S#1\n1컷\n비\nS#2\n민지: 응", cuts=15).cuts == 2
    assert read("S#1\n1컷\n비\nS#2\n민지: 응", cuts=20).cuts == 20
    assert read("민지: 응", cuts=15).cuts == 1
    assert read("민지: 응", cuts=20).cuts == 20


def test_cut_numbers_may_begin_anew_in_each_scene_and_stand_before_its_heading() -> None:
    script = read("1컷\nS#1 옥상\n민지: 응\n2컷\nS#2 교실\n1컷\n민지: 어\n2컷")
    assert [[(beat.cut, beat.text["ko"]) for beat in scene.beats] for scene in script.scenes] == [
        [(1, "응"), (2, "")],
        [(1, "어"), (2, "")],
    ]


@pytest.mark.parametrize("form", ["plain", "conti", "fountain"])
def test_the_examples_of_the_docs_are_understood(form: str) -> None:
    heading = {"plain": "## Plain text", "conti": "## 글콘티", "fountain": "## Fountain"}[form]
    page = (Path(__file__).parents[2] / "docs" / "scripts.md").read_text(encoding="utf-8")
    example = page.split(f"{heading}\n\n")[1]
    lines = takewhile(lambda line: line.startswith("    ") or not line, example.split("\n"))
    reading = read_script("\n".join(line[4:] for line in lines))
    assert (reading.form, reading.doubts, reading.left_out, reading.jumps) == (form, (), (), ())
    assert {part.kind for part in reading.parts()} >= {"action", "dialogue", "whisper", "narration"}
    assert reading.cuts() == (4 if form == "conti" else 0)
