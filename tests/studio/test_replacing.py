"""Where words are found in a text, and what comes in their place."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.studio.replacing import Query, replaced, spots


def after(text: str, find: str, replace: str, **options: bool) -> str:
    query = Query(find=find, replace=replace, **options)  # type: ignore[arg-type]
    return replaced(text, list(spots(text, query)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("민수가 왔다.", "지연이 왔다."),
        ("민수는 민수를 봤다.", "지연은 지연을 봤다."),
        ("민수와 민수에게", "지연과 지연에게"),
        ("민수로 정했다.", "지연으로 정했다."),
        ("민수야!", "지연아!"),
        ("민수", "지연"),
        ("민수가방", "지연가방"),
    ],
)
def test_a_particle_follows_the_new_word(text: str, expected: str) -> None:
    assert after(text, "민수", "지연") == expected


def test_particles_are_left_alone_when_told_so() -> None:
    assert after("민수가 왔다.", "민수", "지연", particles=False) == "지연가 왔다."


@pytest.mark.parametrize(
    ("text", "find", "expected"),
    [
        ("민수네 집에 민수가 왔다.", "민수", "민수네 집에 X가 왔다."),
        ("cat concat cat.", "cat", "X concat X."),
        ("김민수 민수", "민수", "김민수 X"),
        ("(a+b) a+b", "a+b", "(X) X"),
    ],
)
def test_whole_words_only(text: str, find: str, expected: str) -> None:
    assert after(text, find, "X", word=True) == expected


def test_case_counts_only_when_asked() -> None:
    assert after("Rain rain", "rain", "snow") == "snow snow"
    assert after("Rain rain", "rain", "snow", case=True) == "Rain snow"


def test_what_is_typed_apart_is_found_joined() -> None:
    assert after("한글", unicodedata.normalize("NFD", "한글"), "글") == "글"


@given(st.text("가나민수는 ab.*+?()[]\\", max_size=40), st.text("가민수ab.*+\\", min_size=1, max_size=4))
def test_without_particles_it_is_what_str_replace_does(text: str, find: str) -> None:
    assert after(text, find, "[새]", case=True, particles=False) == text.replace(find, "[새]")


@given(st.text("가나민수는을 ab.", max_size=40), st.text("민수ab", min_size=1, max_size=3), st.booleans())
def test_spots_follow_each_other_and_say_what_is_there(text: str, find: str, word: bool) -> None:
    found = list(spots(text, Query(find=find, replace="지연", word=word)))
    assert all(text[spot.start : spot.end] == spot.old for spot in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
    if word:
        assert not any(re.search(r"\w$", text[: spot.start]) for spot in found)
