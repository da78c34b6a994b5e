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


def cast(text: str, language: str = "ko") -> dict[str, tuple[str, str]]:
    """Name → role and look."""
    return {who.names[language]: (who.role, who.appearance) for who in made(text, language).cast}


def test_pronouns_in_what_somebody_says_are_of_somebody_else() -> None:
    text = "A rooftop. Mina waits.\nMina: He's late.\nTeo: Sorry.\nMina: He always is.\n"
    assert cast(text, "en") == {"Mina": ("", "a woman"), "Teo": ("", "a man")}


@pytest.mark.parametrize(
    ("text", "language", "people"),
    [
        (
            "등장인물\n- 이도현 (34세, 형사, 남)\n- 노인 (80대)\n\n"
            "1컷\n도현(N): 그날.\n이도현: 누구야?\n노인: 나다.\n",
            "ko",
            {"이도현": ("34세, 형사, 남", "남자"), "노인": ("80대", "노인")},
        ),
        (
            "조종실.\n선장 한: 간다.\n한: 갔다.\n로봇 삐삐가 운다.\n삐삐: 삐.\n",
            "ko",
            {"선장 한": ("", ""), "삐삐": ("", "로봇")},
        ),
        (
            "길고양이 나비가 온다.\n나비: 야옹.\n새끼 고양이 둘이 운다.\n새끼1: 엄마!\n",
            "ko",
            {"나비": ("", "길고양이"), "새끼1": ("", "고양이")},
        ),
        (
            "할머니(여든둘)가 웃는다.\n할머니: 오냐.\n미소(일곱 살): 네!\n"
            "지훈(23, 남)이 선다.\n지훈: 형이야.\n",
            "ko",
            {"할머니": ("82세", "할머니"), "미소": ("7세", "꼬마 여자아이"), "지훈": ("23세", "남자")},
        ),
        (
            "형사가 앉는다.\n형사: 앉아.\n기자: 네.\n선장: 출항!\n",
            "ko",
            {"형사": ("", ""), "기자": ("", ""), "선장": ("", "")},
        ),
        (
            "RUTH (70s, raincoat) waits. The FERRYMAN (50, beard) nods. VIVIAN (38, red dress) smokes.\n"
            "RUTH: Well?\nFERRYMAN: Well.\nVIVIAN: Hm.\n",
            "en",
            {
                "RUTH": ("70s", "an old woman, raincoat"),
                "FERRYMAN": ("50 years old", "a man, beard"),
                "VIVIAN": ("38 years old", "a woman, red dress"),
            },
        ),
        (
            "INT. SHIP - DAY\n\nCAPTAIN REYES (40s, scar) sits. UNIT-7, a small robot, rolls in.\n\n"
            "REYES\nReport!\n\n"
            "UNIT-7\nLost.\n\nCAPTAIN REYES (O.S.)\nLost?\n",
            "en",
            {"CAPTAIN REYES": ("40s", "scar"), "UNIT-7": ("", "small robot")},
        ),
        (
            "A bar.\nBARISTA: Latte?\n"
            "Officer Diaz: Please.\nDiaz: Thanks.\nMrs. Kim: Me too.\nKim: And me.\n",
            "en",
            {
                "BARISTA": ("", ""),
                "Officer Diaz": ("", ""),
                "Mrs. Kim": ("", "a woman"),
                "Kim": ("", ""),
            },
        ),
    ],
)
def test_who_is_who_and_what(text: str, language: str, people: dict[str, tuple[str, str]]) -> None:
    assert cast(text, language) == people


def test_whoever_is_in_the_cast_by_a_short_name_is_not_there_twice() -> None:
    given = (factories.member("도현", appearance="빨간 모자"),)
    script = made("1컷\n이도현: 가자.\n지안: 응.\n", "ko", cast=given)
    assert [member.names["ko"] for member in script.cast] == ["도현", "지안"]


def test_whoever_is_told_of_before_what_they_say_in_a_cut_is_no_picture_besides() -> None:
    script = made("1컷\n바다.\n2컷\n막내(19): 저게 뭐예요?\n3컷\n지우(20)\n", "ko")
    assert [(beat.cut, beat.kind, beat.text["ko"]) for beat in script.beats()] == [
        (1, "action", "바다."),
        (2, "dialogue", "저게 뭐예요?"),
        (3, "action", "지우(20)"),
    ]
