"""Where a line of the script may be broken: by word, by phrase, by syllable where nothing else helps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.lettering.words import Atom, atoms, split_wide

_NEVER_FIRST = "、。！？」っゃゅょーァ"


def pieces(text: str) -> list[str]:
    return [atom.text for atom in atoms(text)]


def test_korean_is_kept_whole_by_word_and_laughter_too() -> None:
    assert pieces("아니 그게ㅋㅋㅋ 무슨 말이야ㅠㅠ") == ["아니", "그게ㅋㅋㅋ", "무슨", "말이야ㅠㅠ"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "昨日まではここにあったはずだと言ったでしょう？",
            ["昨日までは", "ここに", "あったはずだと", "言ったでしょう？"],
        ),
        ("「約束した」と誰も知らなかった…", ["「約束した」と", "誰も", "知らなかった…"]),
        ("谁也不知道，那封信是写给他的。", None),
    ],
)
def test_japanese_and_chinese_are_kept_whole_by_phrase(text: str, expected: list[str] | None) -> None:
    found = pieces(text)
    assert "".join(found) == text and len(found) > 1
    assert expected is None or found == expected


@given(st.text("あいうっゃー、。！」「漢字日本語カナァ", min_size=1, max_size=40))
def test_no_line_begins_with_what_may_not_begin_one(text: str) -> None:
    found = pieces(text)
    assert "".join(found) == text
    assert all(piece[0] not in _NEVER_FIRST for piece in found[1:])
    assert all(piece[-1] != "「" for piece in found[:-1])


@given(st.text("가나다라마바사", min_size=2, max_size=30), st.integers(1, 12))
def test_a_word_too_wide_is_broken_into_few_pieces_of_like_length(word: str, most: int) -> None:
    found = [one.text for one in split_wide(Atom(word, False, 1.0), lambda text: len(text) <= most)]
    assert "".join(found) == word and max(map(len, found)) <= most
    assert len(found) == -(-len(word) // most)
    assert max(map(len, found)) - len(found[-1]) < len(found)
