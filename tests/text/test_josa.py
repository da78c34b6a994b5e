"""Korean particles agree with whatever stands before them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.text.josa import PAIRS, called, final_sound, particle, with_particle, without_particle
from engines.text.romanise import romanise

SYLLABLE = st.integers(0xAC00, 0xD7A3).map(chr)
NAME = st.lists(SYLLABLE, min_size=2, max_size=4).map("".join)


@pytest.mark.parametrize(
    ("word", "pair", "wanted"),
    [
        ("서윤", "은/는", "서윤은"),
        ("민지", "은/는", "민지는"),
        ("민지", "이/가", "민지가"),
        ("우산", "을/를", "우산을"),
        ("편지", "을/를", "편지를"),
        ("도현", "와/과", "도현과"),
        ("지호", "과/와", "지호와"),
        ("서윤", "아/야", "서윤아"),
        ("지호", "아/야", "지호야"),
        ("서울", "으로/로", "서울로"),
        ("부산", "으로/로", "부산으로"),
        ("학교", "으로/로", "학교로"),
        ("Mina", "은/는", "Mina는"),
        ("John", "이/가", "John이"),
        ("Jane", "은/는", "Jane은"),
        ("Mike", "이/가", "Mike가"),
        ("Jack", "을/를", "Jack을"),
        ("Paul", "으로/로", "Paul로"),
        ("R2", "이/가", "R2가"),
        ("R3", "이/가", "R3이"),
        ("B1", "으로/로", "B1로"),
        ("6", "을/를", "6을"),
        ("10", "은/는", "10은"),
        ("MRI", "은/는", "MRI는"),
        ("LTM", "을/를", "LTM을"),
        ("‘우산’", "이/가", "‘우산’이"),
    ],
)
def test_a_particle_agrees_with_what_is_heard_last(word: str, pair: str, wanted: str) -> None:
    assert with_particle(word, pair) == wanted


@given(NAME)
def test_hangul_takes_the_form_its_last_syllable_asks_for(name: str) -> None:
    closed = (ord(name[-1]) - 0xAC00) % 28 != 0
    assert particle(name, "이/가") == ("이" if closed else "가")
    assert particle(name, "은/는") == particle(name, "는/은")


@given(st.text(max_size=12), st.sampled_from(PAIRS))
def test_any_text_gets_one_of_the_two_forms(word: str, pair: tuple[str, str]) -> None:
    assert particle(word, "/".join(pair)) in pair


@given(NAME, st.sampled_from(["은/는", "이/가", "을/를", "과/와"]))
def test_a_particle_put_on_comes_off_again(name: str, pair: str) -> None:
    stripped = without_particle(with_particle(name, pair))
    # A name may itself end in what could be another particle; never is a sound of it lost otherwise.
    assert stripped == name or name.startswith(stripped)


@given(NAME)
def test_what_is_left_of_a_word_could_have_carried_its_particle(name: str) -> None:
    for wrong in ("을" if not final_sound(name) else "를", "은" if not final_sound(name) else "는"):
        assert without_particle(name + wrong) != name


def test_a_pair_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="particles"):
        particle("서윤", "가/나")


def test_friends_leave_out_the_surname() -> None:
    assert [called(name) for name in ("한서윤", "노을", "이루", "Nora Bell", "Mia")] == [
        "서윤",
        "노을",
        "이루",
        "Nora",
        "Mia",
    ]


def test_names_are_romanised_by_the_rule() -> None:
    assert romanise("한서윤") == "Seoyun Han"
    assert romanise("민지") == "Minji"
    assert romanise("김도현") == "Dohyeon Kim"
    assert romanise("Nora") == "Nora"
