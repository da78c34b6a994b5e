"""Korean particles (조사): choosing the form that fits a word, and taking particles off words.

The form depends on whether the word, *as it is read aloud*, ends in a consonant (받침). For Hangul that
is exact arithmetic on the syllable's code point (Unicode ch. 3.12); digits and Latin letters go by how
they are read in Korean.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from engines.text.surnames import surname_of
from presets import lexicon

# Forms that follow a consonant; the other one of each pair follows a vowel.
PAIRS: tuple[tuple[str, str], ...] = (
    ("은", "는"),
    ("이", "가"),
    ("을", "를"),
    ("과", "와"),
    ("아", "야"),
    ("으로", "로"),
    ("이랑", "랑"),
    ("이라", "라"),
    ("이나", "나"),
    ("이야", "야"),
    ("이에요", "예요"),
    ("이었", "였"),
    ("이여", "여"),
    ("이라고", "라고"),
)
_AFTER_CONSONANT = frozenset(pair[0] for pair in PAIRS)
# Taken off names, longest first. What may follow the name depends on its last sound.
_ENDINGS = (
    *(
        "에게서",
        "한테서",
        "이라는",
        "라는",
        "이에게",
        "이한테",
        "에게",
        "한테",
        "께서",
        "으로",
        "이랑",
        "까지",
    ),
    *("처럼", "보다", "부터", "이가", "이는", "이를", "이와", "이의", "이도"),
    *("은", "는", "이", "가", "을", "를", "과", "와", "의", "도", "랑", "로", "만"),
)
_NEEDS_CONSONANT = frozenset({"은", "이", "을", "과", "으로", "이랑", "이라는"}) | {
    ending for ending in _ENDINGS if ending.startswith("이") and len(ending) > 1
}
_NEEDS_VOWEL = frozenset({"는", "가", "를", "와", "랑", "로", "라는"})
_LIEUL = 8
"""Index of ㄹ among the 28 finals; -로 follows it as if it were a vowel."""
_DIGITS = {"0": 21, "1": _LIEUL, "2": 0, "3": 16, "4": 0, "5": 0, "6": 1, "7": _LIEUL, "8": _LIEUL, "9": 0}
_LETTERS = {"L": _LIEUL, "M": 16, "N": 4, "R": _LIEUL}
"""Finals of the names of capital letters (엘, 엠, 엔, 알); all others end in a vowel."""


def final_sound(word: str) -> int:
    """Index of the last syllable's final consonant as read in Korean: 0 none, 8 ㄹ."""
    letters = [c for c in unicodedata.normalize("NFC", word) if c.isalnum()]
    if not letters:
        return 0
    last = letters[-1]
    if "가" <= last <= "힣":
        return (ord(last) - 0xAC00) % 28
    if last in _DIGITS:
        return _DIGITS[last]
    if last.isascii():
        return _latin_final("".join(letters))
    return 0


def _latin_final(word: str) -> int:
    """Final of a Latin word by how such words are usually written in Hangul (Jane 제인, Mike 마이크)."""
    tail = "".join(c for c in word if c.isascii() and c.isalpha())
    if len(tail) == 1 or tail.isupper():
        return _LETTERS.get(tail[-1].upper(), 0)
    tail = tail.lower()
    # A silent e: what is heard last is the consonant before it.
    if len(tail) > 3 and tail[-1] == "e" and tail[-2] in "nml" and tail[-3] in "aeiouynl":
        tail = tail[:-1]
    if tail.endswith("ng"):
        return 21
    last = tail[-1]
    if last in "nm":
        return 4 if last == "n" else 16
    if last == "l":
        return _LIEUL
    short = len(tail) >= 2 and (tail[-2] in "aeiou" or tail.endswith(("ck", "tt")))
    long = len(tail) >= 3 and tail[-2] in "aeiou" and tail[-3] in "aeiou"
    return 1 if last in "kptcb" and short and not long else 0


def particle(word: str, pair: str) -> str:
    """The form of `pair` ("은/는", either order) that follows `word`.

    Raises ValueError for a pair that is not a Korean particle's.
    """
    first, _, second = pair.partition("/")
    if first not in _AFTER_CONSONANT or (second in _AFTER_CONSONANT and len(second) > len(first)):
        first, second = second, first
    if (first, second) not in PAIRS:
        raise ValueError(f"no such pair of particles: {pair!r}")
    final = final_sound(word)
    if first == "으로" and final == _LIEUL:
        return second
    return first if final else second


def with_particle(word: str, pair: str) -> str:
    """`word` followed by the fitting particle: ("서윤", "이/가") → "서윤이"."""
    return word + particle(word, pair)


def without_particle(word: str) -> str:
    """`word` without its particle, where what is left could have carried it: "민지가" → "민지".

    Words that only look as if they had one keep it ("하은": 하 cannot carry 은).
    """
    return next(stems(word), word)


def stems(word: str) -> Iterator[str]:
    """What `word` may be without a particle, the longest particle first: "보라는" → "보", "보라"."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or not stem:
            continue
        final = final_sound(stem)
        if ending in _NEEDS_CONSONANT and (not final or (ending == "으로" and final == _LIEUL)):
            continue
        if ending in _NEEDS_VOWEL and final and not (ending == "로" and final == _LIEUL):
            continue
        yield stem


def called(name: str, english: str = "") -> str:
    """What friends call somebody: the given name of a full one, without titles ("Mrs. Aerts" stays whole).

    `english` is the same name in Latin letters, which tells a Korean name ("Jiwan Han") from a foreign
    one of three syllables ("마리트", "Marit").
    """
    if surname_of(name, english):
        return name[1:]
    words = name.split()
    if len(words) > 1 and words[0] in lexicon()["names"].words["foreign"]["ko"]:
        return words[0]
    # "Unit 7" is no Unit for short.
    whole = len(words) < 2 or words[-1].isdigit()
    if whole or not name.isprintable() or any("가" <= c <= "힣" for c in name):
        return name
    # What stands before a name and is no name: "Mrs.", "Old", "the".
    if (
        words[0].rstrip(".").casefold() in lexicon()["names"].words["titles"]["en"]
        or words[0].endswith(".")
        or not words[0][0].isupper()
    ):
        return name
    return words[0]
