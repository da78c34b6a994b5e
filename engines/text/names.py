"""Finding people's names in a premise, by their shape, their particles and the words around them."""

from __future__ import annotations

import re
from functools import cache

from engines.text.given import is_given
from engines.text.josa import stems
from engines.text.name_shapes import free, hangul, is_noun, like_a_name, stripped
from engines.text.names_behind import add_titled, behind_roles, is_role
from engines.text.names_latin import LATIN_NAME
from engines.text.names_nouns import noun_names
from engines.text.nicknames import nicknames, pet_names
from engines.text.phrases import nouns
from engines.text.surnames import SURNAMES, ranked
from presets import lexicon

_KO_TOKEN = re.compile(
    rf"(?<![가-힣\w])([가-힣]{{2,6}}|(?:{LATIN_NAME}|[A-Z][A-Za-z0-9-]*)[가-힣]{{1,3}})(?![가-힣\w])"
)
_KO_WORDS = re.compile(r"(?<![가-힣\w])([가-힣]{2,7})(?: ([가-힣]{2,8}))?(?![가-힣\w])")
_KO_PAIR = re.compile(r"(?<![가-힣\w])([가-힣]{2,5})(?:이랑|하고|과|와|랑) ([가-힣]{2,4})(?![가-힣\w])")
_KO_IS_SOMEBODY = re.compile(
    r"(?:^|[.!?]\s+)([가-힣]{2,3})(?:은|는)\s+[^.!?]*?([가-힣]+?)(?:이다|다|이었다|였다|이에요|예요)(?=\s*(?:[.!?]|$))"
)
"""Who somebody is: "수리는 이 학교의 마지막 학생이다"."""
_KO_TO_SOMEBODY = re.compile(
    r"\s+(?:[가-힣]+\s+)?(?:만나|만난|찾|기다|사랑|좋아|짝사랑|구하|구한|돕|도와|쫓|믿|의심|미워|그리|설득|데리|데려"
    r"|속|배신|죽|지키|지켜|잡|부르|불러|보내|떠나|떠난|잊|닮|위해|위한|향해|마주|알아|이기|따라|따르|노리|노린|막"
    r"|말리|말린|놀리|돌보|돌본|키우|키운|재우)"
)
"""What is done to people: a word with 을 that may be a name is one there."""
_INITIALS = re.compile(r"(?:CCTV|TV|SNS|PC|AI|DM|USB|GPS|KTX|VIP|CEO|MT|PPT|DNA|SOS|ID|DVD|MBTI)[가-힣]*$")
_HELPED = frozenset(("해주", "봐주", "사주", "놔주", "와주", "써주", "돼주"))
"""Verbs that help another: "해주는 밥"."""
_DONE = frozenset(
    ("말", "일", "사랑", "좋아", "싫어", "생각", "노래", "공부", "알바", "배달", "여행", "운동", "독")
)
"""Nouns that 하다 makes verbs of."""
_MOST = 4
"""More names than this belong to a list of people, not to one episode."""


def korean_names(text: str) -> tuple[str, ...]:
    """Names in the order they come: after a word for a role, or shaped like one and carrying a particle."""
    found: dict[str, int] = {**noun_names(text), **_foreign_names(text), **ranked(text)}
    for name, start in nicknames(text):
        if not is_noun(name) and free(name):
            found.setdefault(name, start)
    found = dict(pet_names(text)) | found
    whole = list(found)
    for name, start in behind_roles(text):
        found.setdefault(name, start)
    for match in _KO_TOKEN.finditer(text):
        token = match.group(1)
        name = stripped(token)
        bare = name == token and not text[match.end() :].startswith(",")
        if any(name in words.split() for words in whole) or is_role(name, token):
            continue
        done_to = (
            token.endswith(("을", "를"))
            and not is_given(name)
            and not _KO_TO_SOMEBODY.match(text, match.end())
        )
        usual = is_given(name) or not hangul(name) or like_a_name(name)
        taken = any(name != one and name in one and abs(at - match.start()) < 2 for one, at in found.items())
        likely = not bare and usual and not taken and not _is_verb(name, token)
        if likely and (is_given(name) or not done_to) and free(name) and free(token):
            found.setdefault(name, match.start())
    for match in _KO_PAIR.finditer(text):
        # Of two who are named together the second may stand without a particle ("서윤과 도현. 둘은 …").
        second = stripped(match.group(2))
        known = any(second.startswith(name) for name in found)
        likely = like_a_name(second) or is_given(second)
        if match.group(1) in found and not known and likely and free(second):
            found.setdefault(second, match.start(2))
    for match in _KO_IS_SOMEBODY.finditer(text):
        name = match.group(1)
        if match.group(2).endswith(_people()) and not is_noun(name) and free(name):
            found.setdefault(name, match.start(1))
    add_titled(text, found)
    _in_full(found)
    return tuple(sorted(found, key=found.__getitem__))[:_MOST]


def _is_verb(name: str, token: str) -> bool:
    """Whether what looks like a name with a particle is none: a verb that tells of the noun behind it
    (말하는 붕어빵), or what is only written in capitals."""
    if token == f"{name}는" and name in _HELPED:
        return True
    if token.endswith("하다가") or _INITIALS.match(token):
        # "분식집을 하다가", "CCTV에는": doing, and a thing with initials.
        return True
    noun = name.removesuffix("하")
    return noun != name and token == f"{name}는" and (noun in nouns("nothings", "ko") or noun in _DONE)


@cache
def _people() -> tuple[str, ...]:
    return (*nouns("beings", "ko"), *_words("roles", "ko"))


def _in_full(found: dict[str, int]) -> None:
    """A given name said alone is the same person's as the full name that ends in it: 이수아, 수아."""
    for full in [name for name in found if len(name) == 3 and name[0] in SURNAMES and hangul(name)]:
        if full[1:] in found:
            found[full] = min(found[full], found.pop(full[1:]))


def _foreign_names(text: str) -> dict[str, int]:
    """Names from other languages in Hangul ("알렉산더 마르티네스는"): known ones, and two words running that
    are spelt as only words from other languages are, before a particle."""
    found: dict[str, int] = {}
    for match in _KO_WORDS.finditer(text):
        first, second = match.group(1), match.group(2) or ""
        known = _words("foreign", "ko")
        alone = next((name for name in (first, *stems(first)) if name in known), "")
        last = _stem_of(second)
        both = bool(last) and _foreign(last) and free(last) and last not in _words("roles", "ko")
        if first == alone and both and (last in known or len(last) >= 3):
            found.setdefault(f"{first} {last}", match.start())
        elif alone:
            found.setdefault(alone, match.start())
        elif (
            last != second and both and len(last) >= 3 and len(first) >= 3 and _foreign(first) and free(first)
        ):
            found.setdefault(f"{first} {last}", match.start())
    return found


def _stem_of(token: str) -> str:
    return next((stem for stem in stems(token) if len(stem) >= 2), token)


def _foreign(word: str) -> bool:
    """Spelt throughout as words from other languages are, with one syllable at least that only they have."""
    return set(word) <= _words("foreign_syllables", "ko") and any(
        c in _words("foreign_only", "ko") for c in word
    )


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])
