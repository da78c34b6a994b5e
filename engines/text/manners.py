"""Who says 존댓말 to whom in a Korean episode: up to elder kin and to teachers, and from a child to grown
people, who answer in 반말."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from engines.text.ages import CHILD, OLD, YOUNG, age_of
from engines.text.answer import BeatAnswer
from engines.text.document import SPOKEN
from engines.text.endings import joined
from engines.text.josa import with_particle
from engines.text.premise import Premise
from engines.text.slots import Names
from engines.text.speech import casual, infinitive, polite

UP, DOWN = "up", "down"
"""Whom the hero says 존댓말 to; and who, besides, says 반말 to the hero."""
_HERO = "hero"
_ELDERS = (
    "할머니", "할아버지", "할매", "할배", "어르신", "어머니", "아버지", "장모", "장모님", "장인",
    "이모부", "고모부", "스승", "스승님", "사부", "사부님", "선생", "선생님", "담임",
    "교장", "원장", "훈장", "교수", "코치", "감독", "선배", "사수",
)  # fmt: skip
"""How those end who are told as above the hero, whether near or not."""
_GROWN = re.compile(
    r"(?:사장|주인|선생님?|원장|교장|소장|단장|계장|촌장|이장|관장|점장|아저씨|아주머니|아줌마|할머니|할아버지|엄마|아빠"
    r"|어머니|아버지|이모|고모|삼촌|경비원?|형사|경찰관?|순경|감독|코치|담임|교수|의사|간호사|기사|사또|훈장|대감|마님)님?$"
)
"""Words for people who are grown up for certain."""
_PARENTS = ("엄마", "아빠")
_YOU = re.compile(r"(?<![가-힣])(?:너(는|를|도|에게|한테|와|랑|의)|(네)가)(?![가-힣])")
_PAIRS = {"는": "은/는", "를": "을/를", "와": "과/와", "랑": "이랑/랑"}
_HONOURED = re.compile(
    r"(?<![가-힣])((?:[가-힣]+\s?)?(?:하|오|가|보|되|주|사|서|계|알))(셨|셔|시)(?=[가-힣.,!? ]|$)"
)
_LEAST, _FINALS, _SSANG = 0xAC00, 28, 20


def levels_of(
    premise: Premise, names: Names, against: tuple[str, str], language: str
) -> Mapping[str, tuple[str, str]]:
    """Role → (UP or DOWN, how the hero calls them), of all roles above the hero; none in another `language`.

    `against` is who stands in the way, and what they are.
    """
    foe, role = against
    hero = _age_of_hero(premise)
    found: dict[str, tuple[str, str]] = {}
    for key, called in names.items() if language == "ko" else ():
        name = called.get("ko", "")
        told = role if name == foe and role else premise.standing(name) or (name if name == foe else "")
        word = told.split()[-1] if told.split() else ""
        if key == _HERO or not word or word in _PARENTS:
            continue
        grown = bool(_GROWN.search(word)) and age_of(told) not in (CHILD, YOUNG)
        if hero in (CHILD, YOUNG) and grown:
            found[key] = (DOWN, word)
        elif word.endswith(_ELDERS) and not (hero == OLD and age_of(word) == OLD):
            found[key] = (UP, word)
    return found


def mannered(
    beats: Sequence[BeatAnswer], levels: Mapping[str, tuple[str, str]], names: Names
) -> tuple[BeatAnswer, ...]:
    """A scene's beats, as each speaks to whom they speak to."""
    if not levels:
        return tuple(beats)
    return tuple(_said(beat, _hearer(beats, at, names), levels) for at, beat in enumerate(beats))


def _said(beat: BeatAnswer, hearer: str, levels: Mapping[str, tuple[str, str]]) -> BeatAnswer:
    if beat.kind not in SPOKEN - {"thought"}:
        return beat
    if beat.speaker == _HERO and hearer in levels:
        return _worded(beat, lambda words: to_elder(words, levels[hearer][1]))
    if levels.get(beat.speaker, ("",))[0] == DOWN:
        # Whoever comes along with a child is one.
        return _worded(beat, to_child)
    return beat


def to_elder(text: str, called: str) -> str:
    """A line in 해요체, to somebody who is called by what they are and never 너."""

    def theirs(match: re.Match[str]) -> str:
        case = match.group(1) or "가"
        return with_particle(called, _PAIRS.get(case, "이/가")) if case in "는를와랑가" else f"{called}{case}"

    return polite(_YOU.sub(theirs, text))


def to_child(text: str) -> str:
    """A line in 반말, and nothing in it that honours whom it is said to."""

    def bare(match: re.Match[str]) -> str:
        stem, mark = match.groups()
        if mark == "시":
            return stem
        said = infinitive(stem) if stem[-1] != "알" else joined(stem, "어")
        if mark == "셔":
            return said
        return said[:-1] + chr(ord(said[-1]) + _SSANG - (ord(said[-1]) - _LEAST) % _FINALS)

    told = re.sub(r"(?<![가-힣])당신(?=[을를은는이가과와의에도한])", "너", casual(text))
    told = re.sub(r"너(?:이|가)(?![가-힣])", "네가", re.sub(r"너은", "너는", told))
    told = re.sub(r"너을", "너를", re.sub(r"너과", "너와", told))
    return _HONOURED.sub(bare, told)


def _worded(beat: BeatAnswer, said: Callable[[str], str]) -> BeatAnswer:
    texts = tuple(
        one.model_copy(update={"text": said(one.text)}) if one.lang == "ko" else one for one in beat.texts
    )
    return beat.model_copy(update={"texts": texts})


def _hearer(beats: Sequence[BeatAnswer], at: int, names: Names) -> str:
    """Whom a line is said to: the last before it who spoke or did something, else the first behind it."""
    speaker = beats[at].speaker
    for beat in reversed(beats[:at]):
        if beat.kind in SPOKEN - {"thought"} and beat.speaker != speaker:
            return beat.speaker
        if beat.kind == "action" and (doer := _doer(beat, names)) not in ("", speaker):
            return doer
    return next(
        (one.speaker for one in beats[at:] if one.kind in SPOKEN - {"thought"} and one.speaker != speaker), ""
    )


def _doer(beat: BeatAnswer, names: Names) -> str:
    """The role of whoever an action begins with."""
    text = next((one.text for one in beat.texts if one.lang == "ko"), "")
    found = [
        (match.start(), key)
        for key, called in names.items()
        if (name := called.get("ko", ""))
        and (
            match := re.search(rf"(?<![가-힣]){re.escape(name.split()[-1])}(?:이|가|은|는)(?![가-힣])", text)
        )
    ]
    return min(found)[1] if found else ""


def _age_of_hero(premise: Premise) -> str:
    if premise.lead:
        return premise.lead.age
    return premise.ages[0] if premise.ages else ""
