"""Korean names behind words for people, where much is a name that would be none elsewhere, and before
titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from engines.text.given import is_given
from engines.text.josa import stems
from engines.text.kind_names import is_free
from engines.text.name_shapes import (
    USUAL,
    free,
    full_name,
    hangul,
    is_noun,
    known_given,
    like_a_name,
    may_be_a_name,
    short_name,
    stripped,
)
from engines.text.phrases import nouns
from engines.text.surnames import SURNAMES
from engines.text.work import KO_WORKER, is_korean_work
from presets import lexicon
from presets.creatures import creature

_KO_NICK = re.compile(r"([가-힣]{1,3}이)(?:는|가|를|와|의|도|랑|에게|한테)")
"""What somebody is called by, with the 이 that eases it."""
_KO_APPOSED = re.compile(r"\s*(?:[,.·]|$)")
_KO_IS = re.compile(r"(?<=[가-힣]{2})(?:뿐(?:이다|이었|인데)?|이다|이었|이라|이고|인데)$")
"""Behind who somebody is: "상대는 절친 보민이다"."""
_KO_ONLY = re.compile(r"(?<=^[가-힣]{3})(?:만|마저|조차|까지|밖에)$")
"""Behind a full name: "최복자만 발전기를 갖고 있다"."""

_KO_CALLED = re.compile(r"[가-힣]{1,3}이")
_EASED = frozenset((
    "높이", "길이", "넓이", "깊이", "나이", "종이", "놀이", "먹이", "풀이", "벌이", "맞이", "아이",
    "사이", "차이", "오이", "모이", "둘이", "셋이", "같이", "많이", "굳이", "손잡이", "길잡이", "떡볶이",
    "재떨이", "턱받이", "해돋이", "나들이", "집들이", "구이", "거북이", "목걸이", "귀걸이", "옷걸이",
    "어린이", "젊은이", "늙은이", "털이", "돈벌이",
))  # fmt: skip
"""Nouns whose 이 is no ending of a name."""

_LITTLE = frozenset(("꼬마", "막내"))
_KO_SUBJECT = re.compile(r"[가-힣]+[이가은는을를과와의도]")

_FOREIGN = re.compile(r"[가-힣]{2,5}[린안언스트드나라아엘르크리비샤셀렌론벨티제온란엔]")
"""How names of other countries end in Hangul, as romances of dukes have them: 로젤린, 레온하르트."""

_PLACED = ("방", "집", "점", "댁", "가게", "상회", "다방")
"""How places end that somebody keeps: 구둣방 할아버지."""


def behind_roles(text: str) -> Iterator[tuple[str, int]]:
    """Names behind a word for a person, where much is a name that would be none elsewhere."""
    for match in _after_role().finditer(text):
        role, token = match.group(1), match.group(2)
        sure = role in _words("roles", "ko") or is_korean_work(role)
        only = _KO_ONLY.sub("", token)
        name = _KO_IS.sub("", _nickname(only) if sure else stripped(only))
        ends = bool(_KO_APPOSED.match(text, match.end(2)))
        carries = name != token or ends
        if _is_told_of(role, name) or is_role(name, token) or token.startswith("하나뿐"):
            continue
        if _is_beast(role, token):
            continue
        given = known_given(name) and (carries or sure)
        if given or (free(name) and _may_follow(name, token, sure=sure, ends=ends)):
            yield name, match.start(2)


def is_role(name: str, token: str) -> bool:
    """Whether a word says what somebody is; with a particle 영애 is more likely a name than a title."""
    return name in _words("roles", "ko") and not (name != token and known_given(name))


def _may_follow(name: str, token: str, *, sure: bool, ends: bool) -> bool:
    """Whether a free word is a name behind a word that is one for a person, surely or likely."""
    if sure:
        return _behind_sure(name, token) or (ends and _may_end(name, token))
    return (name != token or ends) and (full_name(name) or _is_called(name, token))


def _is_told_of(role: str, name: str) -> bool:
    """Whether what looks like a word for a person says what the noun behind it is: 마지막 소원인 바다."""
    noun = role.removesuffix("인")
    return noun != role and noun in nouns("nothings", "ko") and name in _words("given", "ko")


def _is_beast(role: str, token: str) -> bool:
    """Whether a little one is an animal: "꼬마 용이", and not the name 용이."""
    return role in _LITTLE and _KO_SUBJECT.fullmatch(token) is not None and bool(creature(token[:-1]))


def _is_called(name: str, token: str) -> bool:
    """Whether a word behind one that is likely a person's is what somebody is called, with its 이: 몽이는."""
    called = _KO_NICK.fullmatch(token) is not None and _KO_CALLED.fullmatch(name) is not None
    return called and name not in _EASED and is_free(name, token) and not is_noun(name)


def _may_end(name: str, token: str) -> bool:
    """Whether a word without a particle, behind which nothing comes, is a name there: "소년 리우, …"."""
    shaped = may_be_a_name(name) or bool(_KO_CALLED.fullmatch(name) or _FOREIGN.fullmatch(name))
    return name == token and shaped and name not in _EASED and is_free(name, token)


def _behind_sure(name: str, token: str) -> bool:
    """Whether a word is a name behind one that is surely a person's."""
    if is_role(name, token):
        return False
    full = len(name) == 3 and name[0] in USUAL and name != token
    if len(name) == 2 and token[2:] in ("은", "는", "이", "가") and is_free(name, token):
        return True
    if token != name and token.endswith(("은", "는", "이", "가")) and may_be_a_name(name):
        return True
    return (
        not hangul(name)
        or (_KO_IS.search(token) is not None and may_be_a_name(name))
        or like_a_name(name)
        or short_name(name)
        or full
        or bool(_KO_NICK.fullmatch(token))
    )


def _nickname(token: str) -> str:
    """A name without its particle; what is no usual name keeps the 이 it is called with (삼색이, 뚝이)."""
    name, eased = stripped(token), _KO_NICK.fullmatch(token)
    return (
        eased.group(1) if eased and not (known_given(name) or like_a_name(name) or short_name(name)) else name
    )


def add_titled(text: str, found: dict[str, int]) -> None:
    """Three syllables with a surname, whatever the other two are, where a word for a person stands on both
    sides, or behind them: "경비원 최만수 할아버지는"."""
    for match in _titles().finditer(text):
        name = match.group(1)
        placed = name.endswith(_PLACED)
        full = (
            not placed
            and len(name) == 3
            and name[0] in SURNAMES
            and free(name)
            and name not in _words("roles", "ko")
        )
        # "지수는 할아버지에게 …": a particle on it says that it is not what stands behind.
        carries = any(stem in found or is_noun(stem) for stem in stems(name))
        if match.group(2) in _AT_WORK and not full_name(name):
            # "마케팅 팀장": what they lead, and not who they are.
            continue
        if name not in found and not carries and (full or is_given(name)):
            found[name] = match.start(1)


_AT_WORK = (
    "팀장",
    "부장",
    "과장",
    "대리",
    "본부장",
    "실장",
    "감독",
    "코치",
    "기자",
    "형사",
    "교수",
    "박사",
    "원장",
    "선배",
    "후배",
)
"""Titles that stand behind what is led as often as behind who leads."""


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])


@cache
def _after_role() -> re.Pattern[str]:
    roles = "|".join(sorted(_words("roles", "ko"), key=len, reverse=True))
    return re.compile(
        rf"(?<![가-힣\w])({KO_WORKER}|[가-힣]*(?:{roles}))(?=\s+([가-힣]{{2,5}}|[A-Za-z][\w.-]*[가-힣]{{0,3}})(?![가-힣]))"
    )


@cache
def _titles() -> re.Pattern[str]:
    roles = "|".join(sorted(_words("roles", "ko"), key=len, reverse=True))
    after = (
        r"(?:할아버지|할머니|할매|할배|아저씨|아지매|아주머니|아줌마|이모|삼촌|여사|영감"
        rf"|선생님?|사장님?|회장님?|씨|군|양|{'|'.join(_AT_WORK)})"
    )
    end = r"(?:은|는|이|가|을|를|의|와|과|에게|도)?(?![가-힣])"
    return re.compile(rf"(?:(?<![가-힣])(?:{roles})\s+)?(?<![가-힣\w])([가-힣]{{2,3}})\s+({after}){end}")
