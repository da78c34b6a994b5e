"""A script of one's own is read as it is, without asking a writer."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from engines.text import STAGE
from engines.text.checks import check
from engines.text.document import Script
from engines.text.own import read_script
from engines.text.write import TextOptions
from tests import factories
from tests.text.doubles import WritingContext

OWN = """S#1 옥상, 밤
민지가 난간에 기대 있다.
컷 1
민지: 왔네?
도현 (속마음): 도망칠까.
도현(off): 응.
효과음: 쿵
내레이션: 그날 밤.
민지 (울면서): 늦었어.
S#2. 교실 - 아침
컷 2
도현 (외침): 미안!
10:30, 아무도 대답하지 않는다
"""


def read(text: str, **changes: object) -> Script:
    ctx = WritingContext()
    script = STAGE.run(ctx, TextOptions(), factories.brief(premise="", script=text, **changes))
    assert ctx.requests == []
    return script


def test_names_kinds_scenes_and_cut_numbers_are_understood() -> None:
    script = read(OWN)
    names = {member.id: member.names["ko"] for member in script.cast}
    assert [(scene.place, scene.time) for scene in script.scenes] == [("옥상", "밤"), ("교실", "아침")]
    assert [
        (beat.kind, names.get(beat.speaker or ""), beat.text["ko"], beat.off_panel, beat.cut)
        for beat in script.beats()
    ] == [
        ("action", None, "민지가 난간에 기대 있다.", False, None),
        ("dialogue", "민지", "왔네?", False, 1),
        ("thought", "도현", "도망칠까.", False, 1),
        ("dialogue", "도현", "응.", True, 1),
        ("sfx", None, "쿵", False, 1),
        ("narration", None, "그날 밤.", False, 1),
        ("action", None, "민지 (울면서)", False, 1),
        ("dialogue", "민지", "늦었어.", False, 1),
        ("shout", "도현", "미안!", False, 2),
        ("action", None, "10:30, 아무도 대답하지 않는다", False, 2),
    ]


def test_speakers_of_the_given_cast_are_found_by_name() -> None:
    script = read("민수: 안녕\n영희: 응", cast=(factories.member(),))
    assert script.cast[0].id == "ch_minsu"
    assert len(script.cast) == 2


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")) | st.just("\n"), max_size=200))
def test_nothing_of_a_script_is_dropped(text: str) -> None:
    if not text.strip():
        return
    script = read(text)
    kept = "".join(words for beat in script.beats() for words in beat.text.values())
    kept += "".join(f"{scene.place}{scene.time}{scene.summary}" for scene in script.scenes)
    kept += "".join(name + member.role for member in script.cast for name in member.names.values())
    kept += "".join((*script.title.values(), *script.logline.values()))
    # What heads a list of nobody is told of as left out.
    kept += "".join(part.text for part in read_script(text).left_out)
    letters = {character for line in text.split("\n") for character in line if character.isalpha()}
    heading = set("컷cutpanelS장면씬INTEXTintextnarration내레이션나효과음지문")
    normal = set("".join(kept))
    missing = {c for c in letters if c not in normal and c not in heading}
    assert not {c for c in missing if c.isascii() or "가" <= c <= "힣"}


def test_checks_point_at_what_a_person_may_want_to_mend() -> None:
    long = "아" * 31
    script = read(
        f"S#1 옥상\n민지: {long}\nS#2\n지나간다", languages=("ko", "en"), cast=(factories.member(),)
    )
    found = {finding.rule: finding for finding in check(script, factories.brief(script="x"))}
    assert found["script_line_long"].values["length"] == 31
    assert found["script_language_empty"].values["language"] == "en"
    assert "script_text_missing" not in found, "said once, not for every line"
    assert found["script_scene_silent"].item == script.scenes[1].id
    assert found["script_cast_mute"].item == "ch_minsu"


def test_a_list_of_who_plays_ends_at_a_scene_or_a_cut() -> None:
    for heading in ("S#1 방", "#1. 방", "1컷", "Scene 1: room", "# 옥상, 밤"):
        script = read(f"등장인물\n민수 - 학생\n{heading}\n민수: 안녕")
        assert [member.names["ko"] for member in script.cast] == ["민수"]
        assert [(beat.kind, beat.text["ko"]) for beat in script.beats()] == [("dialogue", "안녕")]
    for told in ("3. INT. KITCHEN - DAY", "INT. KITCHEN - DAY"):
        script = read(f"등장인물\n민수 - 학생\n{told}\n민수: 안녕")
        assert [member.names["ko"] for member in script.cast] == ["민수"]
        assert script.scenes[0].place == "KITCHEN"


def test_what_no_script_knows_is_told_of_behind_a_cuts_number_too() -> None:
    text = "S#1 옥상\n1컷 @@%%||??\n민수: 안녕\n2컷 민수가 웃는다."
    assert [(doubt.line, doubt.text) for doubt in read_script(text).doubts] == [(2, "@@%%||??")]
    kept = [beat.text["ko"] for beat in read(text).beats() if beat.kind == "action"]
    assert kept == ["@@%%||??", "민수가 웃는다."]


def test_what_heads_a_list_of_nobody_is_told_of() -> None:
    for text in ("등장인물", "등장인물\n\nS#1 방\n민수: 안녕", "등장인물:\nS#1 방"):
        assert [(left.first, left.text.rstrip(":")) for left in read_script(text).left_out] == [
            (1, "등장인물")
        ]
    assert not read_script("등장인물\n민수\n\nS#1 방\n민수: 안녕").left_out
