"""Korean names by what stands before them or how they end: what a thing that speaks is called, nicknames, a
surname with a rank."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engines.text.given import is_given
from engines.text.josa import stems
from engines.text.surnames import SURNAMES
from presets import lexicon

_KO_ALIVE = re.compile(
    r"(?:말하는|말을 하는|말할 줄 아는|생각하는|노래하는|춤추는|춤을 추는|걸어 다니는|살아 있는"
    r"|살아 움직이는)\s+(?:[가-힣]+\s+)??"
    r"(?P<kind>[가-힣]{1,6})\s+(?P<name>[가-힣]{2,5})(?![가-힣])"
)
_KO_PET = re.compile(
    r"(?<![가-힣])(?P<name>[가-힣]{1,2}(?:돌이|순이|돌쇠))(?=[은는가를와의도]?(?![가-힣])|에게|한테)"
)
_KO_RANKED = re.compile(
    r"(?<![가-힣])(?P<name>[김이박최정강조윤장임한오서신권황안송류홍고문양손배백허유남심노하]"
    r"(?:대리|과장|부장|차장|팀장|사장|주임|실장|이사|선생|감독|형사|검사|변호사|박사|교수|여사|씨))"
    r"(?=님?(?:[은는이가을를와과의도]|에게|한테)?(?![가-힣]))"
)
_KO_NUMBERED = re.compile(
    r"(?:로봇|안드로이드|인공지능|드론|휴머노이드|클론|복제인간|실험체|기계|요원|병사)\s+"
    r"(?P<name>(?:[A-Z]-?)?\d{1,4}호)(?=[는가를와의도,.]|에게|한테|랑|\s|$)"
)
"""What is no more than a number of its kind: 청소 로봇 3호."""
_RANKS_THAT_ARE = frozenset(
    (
        "이사장",
        "조교수",
        "정교수",
        "장사장",
        "조감독",
        "임대리",
        "한과장",
        "서과장",
        "유대리",
        "고이사",
        "정형사",
        "한이사",
    )
)
"""Letters of a surname and a rank that are another word."""
_KO_ENDS = ("은", "는", "이", "가", "을", "를", "와", "과", "의", "도", "에게", "한테")
_APPOSED = re.compile(r"\s*(?:[,.·]|$)")


def nicknames(text: str) -> Iterator[tuple[str, int]]:
    """What a thing that speaks is called ("말하는 붕어빵 팥돌이"), names that end as only nicknames do, and a
    surname with a rank (김대리)."""
    seen = set[int]()
    for pattern in (_KO_PET, _KO_ALIVE, _KO_RANKED, _KO_NUMBERED):
        for match in pattern.finditer(text):
            if match.start("name") in seen:
                continue
            token = match.group("name")
            name = next((one for one in stems(token) if token[len(one) :] in _KO_ENDS), token)
            # The 이 of 팥돌이 is part of the name.
            if pattern is _KO_PET:
                name = token
                bare = name.removesuffix("이")
                if is_given(bare) or (bare[0] in SURNAMES and is_given(bare[1:])):
                    continue
            if pattern is _KO_ALIVE and not (name != token or _APPOSED.match(text, match.end("name"))):
                continue
            if pattern is _KO_ALIVE and match["kind"].endswith(("을", "를", "에게", "한테")):
                # "말하는 거북이를 만난다": what is done to it.
                continue
            if name not in _RANKS_THAT_ARE:
                seen.add(match.start("name"))
                yield name, match.start("name")


def pet_names(text: str) -> Iterator[tuple[str, int]]:
    """What an animal is called, right behind the word for it: "토끼 뭉치를"."""
    creatures = lexicon()["creatures"].words
    animals = "|".join(
        sorted((word for one in creatures.values() for word in one["ko"]), key=len, reverse=True)
    )
    pets = "|".join(sorted(lexicon()["names"].words["pets"]["ko"], key=len, reverse=True))
    for match in re.finditer(
        rf"(?<![가-힣])(?:{animals})\s+({pets})(?=(?:이?[가는를와의]|[은을도과]|이랑|랑|에게|한테)?(?![가-힣]))",
        text,
    ):
        yield match.group(1), match.start(1)
