"""Everybody with a name whom a premise speaks of: the hero first, whoever is not there last."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.text.absence import absent_of
from engines.text.document import Brief
from engines.text.kind_names import is_doubled, kind_names
from engines.text.known import with_cast
from engines.text.names import korean_names
from engines.text.names_latin import latin_names
from engines.text.setting import without_setting
from engines.text.standing import wanter_of

_DOES = re.compile(r"[가-힣](?:하고|하며|하자|해서|하면|되고|되어)$")
"""How a verb ends that goes on: 발견하고 is nobody."""
_AGE = re.compile(r"(?<=[가-힣])\s?[(（](?:만\s?)?\d{1,3}(?:세|살)?[)）]")
"""Between a name and its particle: 박필순(72)은."""
_BUT = re.compile(r"(?<=[.!?,] )(?:하지만|그런데|그러나|그렇지만|한데|근데)\s")


def people_named(text: str, korean: bool, brief: Brief) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Everybody with a name, the hero first and whoever is not there last; and those alone."""
    heroes = with_cast(_names(text, korean), text, brief)
    heroes = _topic_first(heroes, text) if korean else heroes
    absent = absent_of(text, heroes, korean)
    # Who is not there is not who it is about: "사라진 동생 민호를 찾기 위해 무당 설화는 …".
    return (*(name for name in heroes if name not in absent), *absent), absent


def _names(text: str, korean: bool) -> tuple[str, ...]:
    text = _AGE.sub("", text) if korean else text
    told = without_setting(text)
    found = _korean_names(told) if korean else latin_names(told)
    heroes = tuple(name for name in found if not _DOES.search(name))
    wanter = wanter_of(text) if korean else ""
    wanter = "" if _DOES.search(wanter) else wanter
    known = any(wanter in name or name in wanter for name in heroes)
    return (wanter, *heroes) if wanter and not known else heroes


def _korean_names(text: str) -> tuple[str, ...]:
    """What looks like a name; where nothing does what follows a word for somebody, and of what does so beside
    a name only what is no word for certain (뿌뿌)."""
    found, behind = _wholes(korean_names(text)), [name for name, _ in kind_names(text)]
    if not found:
        return tuple(behind)
    doubled = (name for name in behind if is_doubled(name) and name not in found)
    return tuple(sorted((*found, *doubled), key=text.find))


def _wholes(found: Sequence[str]) -> tuple[str, ...]:
    """Names without the first part of another: "알렉산더 마르티네스" is one person."""
    return tuple(one for one in found if not any(name.startswith(f"{one} ") for name in found))


def _topic_first(heroes: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Korean names with whom the sentence is about before somebody only told of within it: "5살 딸 아린이를
    혼자 키우는 아빠 도진은 …"."""
    for name in heroes[1:]:
        first, topic = heroes[0], re.search(rf"(?<![가-힣]){re.escape(name)}이?[은는]\s", text)
        object_ = re.search(rf"(?<![가-힣]){re.escape(first)}이?(?:[을를]|에게|한테|의)\s", text)
        sentence = re.split(r"[.!?\n]", text)[0]
        acts = re.search(rf"(?<![가-힣]){re.escape(first)}이?(?:[은는이가와과도]|랑|하고)\s", sentence)
        if topic and object_ and not acts and object_.start() < topic.start() <= len(sentence):
            return (name, *(one for one in heroes if one != name))
    return _wanter_first(heroes, text)


def _wanter_first(heroes: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Names with who wants something first, where the first named does nothing: "정 부장과 하늘. 하늘은 …
    받아 내야 한다"."""
    acts = r"(?<![가-힣]){}이?[은는이가]\s"
    if not heroes or re.search(acts.format(re.escape(heroes[0])), text):
        return heroes
    ends = r"(?:려는|고 싶은)\s[^.!?]*?{}\s*(?:[.!?]|$)"
    if last := next((one for one in heroes if re.search(ends.format(re.escape(one)), text)), ""):
        # "아기 펭귄 뿌뿌를 데려다주려는 기사 덕팔."
        return (last, *(one for one in heroes if one != last))
    wants = r"[^.!?]*?(?:야\s?[한하했된돼]|려고?\s?[한하했]|고\s?싶|기로)"
    # Whoever comes in by a "but" is in the way: "요리사 민재. 하지만 사장 동식이 …".
    told = _BUT.split(text)[0]
    wanter = next((one for one in heroes if re.search(acts.format(re.escape(one)) + wants, told)), heroes[0])
    joint = r"이?(?:와|과|랑|이랑|하고)\s(?:[가-힣]+\s){0,2}"
    if re.search(rf"{re.escape(heroes[0])}{joint}{re.escape(wanter)}이?[은는이가]\s", told):
        # "무무와 두두는 …": the two of them want it.
        return heroes
    return (wanter, *(one for one in heroes if one != wanter))
