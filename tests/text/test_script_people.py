"""Scripts of one's own that tell who somebody is where they first come, and that have no title."""

from __future__ import annotations

import pytest

from engines.text.document import Script
from tests import factories
from tests.text.test_sample import written

FOUNTAIN = """INT. CHESS CLUB - NIGHT

OLD TEO (80, bald, cardigan) sits by the fire. MAYA (9, pigtails) stands on a chair.

TEO
You moved my queen.

MAYA (O.S.)
She wanted to see the window (the big one, at the back).

TEO (whispering)
Nobody has beaten me since 1971.
"""
CONTI = """S#1. 세탁소 / 밤

만석(67, 대머리, 카디건)이 의자에 앉아 있다.
만석: 사람 기다리는 중이다.
지우(19세, 교복): 누구를요?
지우: 그래요? (웃으며, 살짝)
"""


def made(text: str, language: str, **changes: object) -> Script:
    return written(factories.brief(premise="", script=text, languages=(language,), title="", **changes))


@pytest.mark.parametrize(
    ("text", "language", "people", "first"),
    [
        (
            FOUNTAIN,
            "en",
            [
                ("TEO", "80 years old", "an old man, bald, cardigan"),
                ("MAYA", "9 years old", "a little girl, pigtails"),
            ],
            "OLD TEO sits by the fire. MAYA stands on a chair.",
        ),
        (
            CONTI,
            "ko",
            [("만석", "67세", "할아버지, 대머리, 카디건"), ("지우", "19세", "교복")],
            "만석이 의자에 앉아 있다.",
        ),
    ],
)
def test_who_somebody_is_goes_into_the_cast_and_lies_nowhere_about(
    text: str, language: str, people: list[tuple[str, str, str]], first: str
) -> None:
    script = made(text, language)
    assert [(who.names[language], who.role, who.appearance) for who in script.cast] == people
    assert next(script.beats()).text[language] == first


def test_people_of_the_cast_keep_their_looks_and_the_script_its_words() -> None:
    cast = (factories.member("만석", appearance="빨간 모자"),)
    script = made(CONTI, "ko", cast=cast)
    assert script.cast[0].appearance == "빨간 모자"
    assert "대머리" in next(script.beats()).text["ko"]


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        (FOUNTAIN, "en", "Chess Club"),
        (CONTI, "ko", "세탁소"),
        ("민수가 문을 연다.\n민수: 안녕.\n", "ko", "민수가 문을 연다"),
        ("Title: The Queen\n\n" + FOUNTAIN, "en", "The Queen"),
        ("[1컷] 와이드. 눈 덮인 간이역.\n민수: 안녕.\n", "ko", "눈 덮인 간이역"),
    ],
)
def test_a_script_without_a_title_is_called_by_its_place_or_its_first_words(
    text: str, language: str, title: str
) -> None:
    assert made(text, language).title == {language: title}


def test_whoever_is_called_as_an_animal_is_one_and_a_name_tells_a_sex() -> None:
    cast = made("1컷\n강아지: 멍!\n영수: 누구 개지?\n미자: 글쎄요.\n", "ko").cast
    looks = {member.names["ko"]: member.appearance for member in cast}
    assert looks == {"강아지": "강아지", "영수": "남자", "미자": "여자"}
