"""What somebody who is no human being is called, right behind the word for what they are ("외계인 뽀로는"),
and what people are called behind their work.

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
    "수", "년", "편", "쪽", "생활", "시절", "자격", "경력", "면허", "시험", "인생", "수업", "집단",
    "일행", "부부", "가족", "친구", "동료", "선배", "후배", "월급", "업무", "수사", "조직", "지망",
    "모습", "정도", "이상", "여럿", "모두", "둘이", "셋이", "마음", "손님", "사무", "연습", "훈련",
)  # fmt: skip
"""What stands behind such a word and is nobody's name."""
_OPEN, _CLOSED, _DONE_TO = ("는", "가", "를"), ("은", "이", "을"), ("을", "를")
_TWICE = re.compile(r"([가-힣])\1이?")


def kind_names(text: str) -> Iterator[tuple[str, int]]:
    """Names and where they stand."""
    for match in _behind().finditer(text):
        name, particle = match.group(1), match.group(2)
        # The particle has to agree: 같은 and 하는 are parts of verbs as often.
        fits = particle in (_CLOSED if final_sound(name) else _OPEN)
        # Of whom something is done to only what is no noun for certain: 뿌뿌를.
        done_to = particle in _DONE_TO and not is_doubled(name)
        if fits and not done_to and is_free(name, name + particle):
            yield name, match.start(1)
    for match in _both().finditer(text):
        if all(is_free(name, name) for name in match.groups()):
            yield from ((match.group(at), match.start(at)) for at in (1, 2))
    for match in _at_the_end().finditer(text):
        if not _is_word(match.group(1)):
            yield match.group(1), match.start(1)


def is_doubled(name: str) -> bool:
    """Whether a name is one syllable said twice, as only what somebody is called is (뿌뿌, 삐삐)."""
    return _TWICE.fullmatch(name) is not None


def is_free(name: str, token: str) -> bool:
    """Whether a word behind one for a person may be their name: no thing of theirs ("선수 생활은"), and no
    word that only ends like a particle ("달팽이")."""
    return not _is_word(name) and not find("creatures", token)


def _is_word(name: str) -> bool:
    lists = ("beings", "nothings", "grounds", "nowheres", "counters")
    names = lexicon()["names"].words
    known = any(name in nouns(one, "ko") for one in lists)
    known = known or any(name in names[one]["ko"] for one in ("roles", "not_names"))
    listed = ("places", "objects", "regions", "hours", "jobs", "details")
    return known or name in _THEIRS or any(find(kind, name) for kind in listed)


@cache
def _kinds() -> str:
    words = {
        word for kind in ("creatures", "jobs") for one in lexicon()[kind].words.values() for word in one["ko"]
    }
    words |= {*_KINDS, *lexicon()["names"].words["roles"]["ko"]}
    return "|".join(sorted((word for word in words if len(word) > 1), key=len, reverse=True))


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?<![가-힣])(?:{_kinds()})\s+(?=([가-힣]{{1,4}}?)([은는이가을를])\s)")


@cache
def _at_the_end() -> re.Pattern[str]:
    """Where a sentence has no verb: "… 트럭 기사 덕팔."."""
    return re.compile(rf"(?<![가-힣])(?:{_kinds()})\s+([가-힣]{{2,3}})\s*(?:[.!?…]|$)")


@cache
def _both() -> re.Pattern[str]:
    """Two who are named together: "외계인 부부 삐오와 따오는"."""
    of_several = r"(?:부부|형제|자매|남매|쌍둥이|커플|연인|콤비|일당|모녀|모자|부녀|부자|단짝|친구)"
    end = r"(?=(?:은|는|이|가|의)\s)"
    return re.compile(
        rf"(?<![가-힣])(?:(?:{_kinds()})\s?)?{of_several}\s+([가-힣]{{2,3}}?)(?:와|과|하고|이랑|랑)\s+([가-힣]{{2,3}}?){end}"
    )
