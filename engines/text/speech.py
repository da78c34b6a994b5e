"""Korean levels of speech: from 반말 to 존댓말 and back, by how a sentence ends.

반말 is 해체 and 해라체, 존댓말 해요체 and 하십시오체, as the National Institute of Korean Language's
grammar names them. An ending that is not known stays: nothing wrong is put into somebody's mouth.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_BASE, _FINALS, _VOWELS = 0xAC00, 28, 21
_NIEUN, _LIEUL, _BIEUP, _SSANG = 4, 8, 17, 20
_SENTENCE = re.compile(r"([^.!?…~,]+)([.!?…~]+|,\s|$)")
_WORD_POLITE = (
    ("나는", "저는"), ("내가", "제가"), ("나를", "저를"), ("나도", "저도"), ("나한테", "저한테"),
    ("나에게", "저에게"), ("난", "전"), ("내", "제"), ("응", "네"), ("어", "네"), ("그래", "네"),
    ("아니", "아니요"), ("안녕", "안녕하세요"), ("고마워", "고마워요"), ("미안", "미안해요"),
)  # fmt: skip
_WORD_CASUAL = (
    ("저는", "나는"), ("제가", "내가"), ("저를", "나를"), ("저도", "나도"), ("저한테", "나한테"),
    ("저에게", "나에게"), ("제", "내"), ("네", "응"), ("예", "응"), ("아니요", "아니"),
    ("아뇨", "아니"), ("저희", "우리"), ("안녕하세요", "안녕"), ("감사합니다", "고마워"),
    ("고맙습니다", "고마워"), ("죄송합니다", "미안해"), ("죄송해요", "미안해"), ("실례합니다", "저기"),
)  # fmt: skip
_ALONE = {"응", "어", "그래", "아니", "안녕", "고마워", "미안", "네", "예", "아니요", "아뇨", "안녕하세요"}
"""Words that change only where they are all that is said."""
_TO_POLITE = (
    ("거야", "거예요"), ("아니야", "아니에요"), ("아냐", "아니에요"), ("이야", "이에요"), ("구나", "군요"),
    ("이니", "인가요"),
    ("느냐", "나요"), ("마라", "마세요"), ("해라", "하세요"), ("와라", "오세요"), ("봐라", "보세요"),
    ("줘라", "주세요"), ("가라", "가세요"), ("해 줘", "해 주세요"), ("줘", "주세요"), ("니", "나요"),
    ("냐", "나요"), ("야", "예요"),
)  # fmt: skip
_ADDS_YO = tuple("어아여해지네래게까데고서와봐돼가져려워나줘켜쳐혀써여라걸둬")
_TO_CASUAL = (
    ("이에요", "이야"), ("거예요", "거야"), ("겁니까", "거야"), ("겁니다", "거야"),
    ("아니에요", "아니야"), ("예요", "야"), ("에요", "야"),
    ("입니다", "이야"), ("입니까", "이야"), ("합니다", "해"), ("합니까", "해"), ("됩니다", "돼"),
    ("죠", "지"),
    ("군요", "구나"), ("나요", "니"), ("하세요", "해"), ("가세요", "가"), ("오세요", "와"), ("보세요", "봐"),
    ("주세요", "줘"), ("드세요", "먹어"), ("마세요", "마"), ("계세요", "있어"), ("주무세요", "자"),
    ("하십시오", "해"), ("주십시오", "줘"), ("오십시오", "와"), ("가십시오", "가"),
)  # fmt: skip


def polite(text: str) -> str:
    """Every sentence in 존댓말, as far as its ending is known."""
    return _each(text, _polite_ending, _WORD_POLITE)


def casual(text: str) -> str:
    """Every sentence in 반말, as far as its ending is known."""
    return _each(text, _casual_ending, _WORD_CASUAL)


def is_polite(text: str) -> bool:
    """Whether its last sentence is said in 존댓말."""
    said = re.sub(r"[\s.!?…~\"'”’]+$", "", text)
    last = re.split(r"[.!?…~]\s*", said)[-1].strip()
    return last in ("네", "예") or _proposes(said) or said.endswith(("요", "니다", "니까", "시오", "죠"))


def _proposes(said: str) -> bool:
    """ "…ㅂ시다", such as 갑시다 and 먹읍시다."""
    return said.endswith("시다") and len(said) > 2 and _final(said[-3]) == _BIEUP


def _each(text: str, ending: Callable[[str], str], words: tuple[tuple[str, str], ...]) -> str:
    swap = dict(words)

    def one(found: re.Match[str]) -> str:
        said, mark = found.group(1), found.group(2)
        body, tail = said.rstrip(), said[len(said.rstrip()) :]
        bare = body.strip()
        if bare in swap and bare in _ALONE:
            return body.replace(bare, swap[bare]) + tail + mark
        parts = [swap.get(part, part) if part not in _ALONE else part for part in body.split(" ")]
        ended = " ".join(parts)
        # A clause before a comma does not end the sentence.
        return (ended if mark.startswith(",") else ending(ended)) + tail + mark

    return _SENTENCE.sub(one, text)


def _polite_ending(said: str) -> str:
    if not said or is_polite(said):
        return said
    if said.endswith("다") and len(said) > 1:
        return _formal(said[:-1])
    if said.endswith("자") and len(said) > 1 and said not in ("혼자",):
        return _together(said[:-1])
    for old, new in _TO_POLITE:
        if said.endswith(old):
            return said[: -len(old)] + new
    if said.endswith(("어라", "아라")) and len(said) > 2:
        return said[:-2] + ("으세요" if _final(said[-3]) else "세요")
    return said + "요" if said.endswith(_ADDS_YO) else said


def _formal(stem: str) -> str:
    """A plain "…다" in 하십시오체: 간 → 갑니다, 먹는 → 먹습니다, 했 → 했습니다, 크 → 큽니다."""
    last = stem[-1]
    if not _hangul(last):
        return stem + "다"
    final = _final(last)
    if last == "는" and len(stem) > 1:
        return stem[:-1] + "습니다"
    if final in (0, _NIEUN):
        return stem[:-1] + _with_final(last, _BIEUP) + "니다"
    if final == _LIEUL:
        return stem[:-1] + _with_final(last, _BIEUP) + "니다"
    return stem + "습니다"


def _together(stem: str) -> str:
    """ "…자" in 존댓말: 가 → 갑시다, 먹 → 먹읍시다."""
    last = stem[-1]
    if not _hangul(last):
        return stem + "자"
    if _final(last) == 0:
        return stem[:-1] + _with_final(last, _BIEUP) + "시다"
    return stem + "읍시다"


def _casual_ending(said: str) -> str:
    if not is_polite(said):
        return said
    for old, new in _TO_CASUAL:
        if said.endswith(old):
            return _after_noun(said[: -len(old)], new)
    if _proposes(said):
        stem = said[:-3] if said[-3] == "읍" else said[:-3] + _with_final(said[-3], 0)
        return stem + "자"
    for old in ("습니다", "습니까"):
        if said.endswith(old):
            return infinitive(said[: -len(old)])
    for old in ("니다", "니까"):
        if said.endswith(old) and len(said) > 2 and _final(said[-3]) == _BIEUP:
            return infinitive(_unhonoured(said[:-3] + _with_final(said[-3], 0)))
    for old in ("으세요", "으십시오", "세요", "십시오"):
        if said.endswith(old):
            return infinitive(said[: -len(old)])
    return said[:-1] if said.endswith("요") and len(said) > 1 else said


def _unhonoured(stem: str) -> str:
    """Without -(으)시-: 가시 → 가, 앉으시 → 앉."""
    for mark in ("으시", "시"):
        if stem.endswith(mark) and len(stem) > len(mark):
            return stem[: -len(mark)]
    return stem


def _after_noun(noun: str, ending: str) -> str:
    """ "이야" behind a consonant is "야" behind a vowel."""
    if ending == "이야" and noun and _hangul(noun[-1]) and _final(noun[-1]) == 0:
        return noun + "야"
    return noun + ending


_JOINED = {0: 0, 4: 4, 8: 9, 13: 14, 18: 4, 20: 6, 1: 1, 5: 5, 6: 6, 11: 10, 9: 10}
"""Vowel of an open stem → the vowel it has with 아/어 joined to it (ㅗ → ㅘ, ㅣ → ㅕ, ㅡ → ㅓ …)."""


def infinitive(stem: str) -> str:
    """The stem with 아/어, as it is said in 반말: 가 → 가, 기다리 → 기다려, 먹 → 먹어, 하 → 해, 했 → 했어."""
    if not stem or not _hangul(stem[-1]):
        return stem
    last = stem[-1]
    vowel, final = _vowel(last), _final(last)
    if last == "하":
        return stem[:-1] + "해"
    if final == 0 and vowel in _JOINED:
        return stem[:-1] + chr(ord(last) + (_JOINED[vowel] - vowel) * _FINALS)
    bright = vowel in (0, 2, 8) and final != _SSANG
    return stem + ("아" if bright else "어")


def _hangul(character: str) -> bool:
    return "가" <= character <= "힣"


def _final(character: str) -> int:
    return (ord(character) - _BASE) % _FINALS if _hangul(character) else 0


def _vowel(character: str) -> int:
    return (ord(character) - _BASE) // _FINALS % _VOWELS


def _with_final(character: str, final: int) -> str:
    return chr(ord(character) - _final(character) + final)
