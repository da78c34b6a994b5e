"""What somebody who is no human being is called, right behind the word for what they are: "외계인 뽀로는".

Such names follow no rule of names. They are looked for only where nobody else has one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from engines.text.josa import final_sound
from engines.text.phrases import nouns
from presets import lexicon
from presets.words import find

_KINDS = (
    "인어", "인어 공주", "공주", "왕자", "여왕", "외계인", "악마", "천사", "귀신", "도깨비", "요정", "마녀",
    "마법사", "저승사자", "산신령", "괴물", "거인", "난쟁이", "좀비", "흡혈귀", "뱀파이어", "마왕",
    "허수아비", "눈사람", "장승", "구미호",
)  # fmt: skip
_THEIRS = (
    "꼬리", "털", "발", "눈", "귀", "밥", "집", "옷", "알", "뿔", "날개", "이빨", "가면", "간식",
    "사료", "소리", "울음", "무리", "떼", "사냥", "씨", "중", "때", "것", "같", "하나", "둘", "한",
    "두", "세", "네", "몇", "본인", "자신", "혼자", "전원", "대신", "대표", "대장", "흉내", "노릇",
    "얼굴", "손", "몸", "피", "뼈", "나이", "이름", "세계", "왕국", "나라", "마을", "출신", "전문",
    "수", "년", "편", "쪽",
)  # fmt: skip
"""What stands behind such a word and is nobody's name."""
_OPEN, _CLOSED = ("는", "가"), ("은", "이")


def kind_names(text: str) -> Iterator[tuple[str, int]]:
    """Names and where they stand."""
    for match in _behind().finditer(text):
        name, particle = match.group(1), match.group(2)
        # The particle has to agree: 같은 and 하는 are parts of verbs as often.
        fits = particle in (_CLOSED if final_sound(name) else _OPEN)
        if fits and name not in _THEIRS and not _is_word(name):
            yield name, match.start(1)


def _is_word(name: str) -> bool:
    lists = ("beings", "nothings", "grounds", "nowheres", "counters")
    known = any(name in nouns(one, "ko") for one in lists) or name in lexicon()["names"].words["roles"]["ko"]
    known = known or name in lexicon()["names"].words["not_names"]["ko"]
    return known or any(
        find(kind, name) for kind in ("places", "objects", "regions", "hours", "jobs", "details")
    )


@cache
def _behind() -> re.Pattern[str]:
    creatures = {word for one in lexicon()["creatures"].words.values() for word in one["ko"]}
    kinds = "|".join(sorted(creatures | set(_KINDS), key=len, reverse=True))
    return re.compile(rf"(?<![가-힣])(?:{kinds})\s+([가-힣]{{1,4}}?)([은는이가])(?=\s)")
