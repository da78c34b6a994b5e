"""Finding people's names in a premise, by their shape, their particles and the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from engines.text.given import is_given
from engines.text.josa import final_sound, stems
from engines.text.kind_names import is_free
from engines.text.names_latin import LATIN_NAME
from engines.text.names_nouns import noun_names
from engines.text.nicknames import nicknames, pet_names
from engines.text.phrases import nouns
from engines.text.surnames import SURNAMES, ranked
from engines.text.work import KO_WORKER, is_korean_work
from presets import lexicon
from presets.words import find

_KO_TOKEN = re.compile(
    rf"(?<![가-힣\w])([가-힣]{{2,6}}|(?:{LATIN_NAME}|[A-Z][A-Za-z0-9-]*)[가-힣]{{1,3}})(?![가-힣\w])"
)
_KO_WORDS = re.compile(r"(?<![가-힣\w])([가-힣]{2,7})(?: ([가-힣]{2,8}))?(?![가-힣\w])")
_KO_PAIR = re.compile(r"(?<![가-힣\w])([가-힣]{2,5})(?:이랑|하고|과|와|랑) ([가-힣]{2,4})(?![가-힣\w])")
_KO_PARTICLES = re.compile(r"(?:이가|이는|이와|에게|한테|의|은|는|이|가|을|를|와|과|랑|이랑|도)$")
_KO_IS_SOMEBODY = re.compile(
    r"(?:^|[.!?]\s+)([가-힣]{2,3})(?:은|는)\s+[^.!?]*?([가-힣]+?)(?:이다|다|이었다|였다|이에요|예요)(?=\s*(?:[.!?]|$))"
)
"""Who somebody is: "수리는 이 학교의 마지막 학생이다"."""
_KO_NICK = re.compile(r"([가-힣]{1,3}이)(?:는|가|를|와|의|도|랑|에게|한테)")
"""What somebody is called by, with the 이 that eases it."""
_KO_APPOSED = re.compile(r"\s*(?:[,.·]|$)")
_KO_TO_SOMEBODY = re.compile(
    r"\s+(?:[가-힣]+\s+)?(?:만나|만난|찾|기다|사랑|좋아|짝사랑|구하|구한|돕|도와|쫓|믿|의심|미워|그리|설득|데리|데려"
    r"|속|배신|죽|지키|지켜|잡|부르|불러|보내|떠나|떠난|잊|닮|위해|위한|향해|마주|알아|이기|따라|따르|노리|노린|막"
    r"|말리|말린|놀리|돌보|돌본|키우|키운|재우)"
)
"""What is done to people: a word with 을 that may be a name is one there."""
_USUAL = frozenset("김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하")
"""Surnames that most people have: behind a word for a role the rest of such a name may be any syllables."""
_KO_IS = re.compile(r"(?<=[가-힣]{2})(?:뿐(?:이다|이었|인데)?|이다|이었|이라|이고|인데)$")
"""Behind who somebody is: "상대는 절친 보민이다"."""
_KO_ONLY = re.compile(r"(?<=^[가-힣]{3})(?:만|마저|조차|까지|밖에)$")
"""Behind a full name: "최복자만 발전기를 갖고 있다"."""
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
        if not _is_noun(name) and _free(name):
            found.setdefault(name, start)
    found = dict(pet_names(text)) | found
    whole = list(found)
    for name, start in _behind_roles(text):
        found.setdefault(name, start)
    for match in _KO_TOKEN.finditer(text):
        token = match.group(1)
        name = _stripped(token)
        bare = name == token and not text[match.end() :].startswith(",")
        if any(name in words.split() for words in whole) or name in _words("roles", "ko"):
            continue
        done_to = (
            token.endswith(("을", "를"))
            and not is_given(name)
            and not _KO_TO_SOMEBODY.match(text, match.end())
        )
        usual = is_given(name) or not _hangul(name) or _like_a_name(name)
        taken = any(name != one and name in one and abs(at - match.start()) < 2 for one, at in found.items())
        likely = not bare and usual and not taken and not _is_verb(name, token)
        if likely and (is_given(name) or not done_to) and _free(name) and _free(token):
            found.setdefault(name, match.start())
    for match in _KO_PAIR.finditer(text):
        # Of two who are named together the second may stand without a particle ("서윤과 도현. 둘은 …").
        second = _stripped(match.group(2))
        known = any(second.startswith(name) for name in found)
        likely = _like_a_name(second) or is_given(second)
        if match.group(1) in found and not known and likely and _free(second):
            found.setdefault(second, match.start(2))
    for match in _KO_IS_SOMEBODY.finditer(text):
        name = match.group(1)
        if match.group(2).endswith(_people()) and not _is_noun(name) and _free(name):
            found.setdefault(name, match.start(1))
    _titled(text, found)
    _in_full(found)
    return tuple(sorted(found, key=found.__getitem__))[:_MOST]


def _is_verb(name: str, token: str) -> bool:
    """Whether what looks like a name with 는 is a verb that tells of the noun behind it: 말하는 붕어빵."""
    if token == f"{name}는" and name in _HELPED:
        return True
    noun = name.removesuffix("하")
    return noun != name and token == f"{name}는" and (noun in nouns("nothings", "ko") or noun in _DONE)


def _is_noun(word: str) -> bool:
    lists = ("beings", "nothings", "grounds", "nowheres", "counters")
    return any(word in nouns(one, "ko") for one in lists) or word in _words("roles", "ko")


@cache
def _people() -> tuple[str, ...]:
    return (*nouns("beings", "ko"), *_words("roles", "ko"))


def _behind_roles(text: str) -> Iterator[tuple[str, int]]:
    """Names behind a word for a person, where much is a name that would be none elsewhere."""
    for match in _after_role().finditer(text):
        role, token = match.group(1), match.group(2)
        sure = role in _words("roles", "ko") or is_korean_work(role)
        only = _KO_ONLY.sub("", token)
        name = _KO_IS.sub("", _nickname(only) if sure else _stripped(only))
        carries = name != token or bool(_KO_APPOSED.match(text, match.end(2)))
        if (_known_given(name) and (carries or sure) and name not in _words("roles", "ko")) or (
            _free(name) and (_behind_sure(name, token) if sure else carries and _full_name(name))
        ):
            yield name, match.start(2)


def _behind_sure(name: str, token: str) -> bool:
    """Whether a word is a name behind one that is surely a person's."""
    if name in _words("roles", "ko"):
        return False
    full = len(name) == 3 and name[0] in _USUAL and name != token
    if len(name) == 2 and token[2:] in ("은", "는", "이", "가") and is_free(name, token):
        return True
    if token != name and token.endswith(("은", "는", "이", "가")) and _may_be_a_name(name):
        return True
    return (
        not _hangul(name)
        or (_KO_IS.search(token) is not None and _may_be_a_name(name))
        or _like_a_name(name)
        or _short_name(name)
        or full
        or bool(_KO_NICK.fullmatch(token))
    )


def _may_be_a_name(name: str) -> bool:
    """Two syllables, each of which some names have, or a surname before them."""
    entries = ("syllables", "female_syllables", "male_syllables", "female_starts", "male_starts")
    pool = frozenset[str]().union(*(_words(entry, "ko") for entry in entries), "리교")
    usual = len(name) == 2 or (len(name) == 3 and name[0] in SURNAMES)
    return usual and set(name[-2:]) <= pool and not _is_noun(name)


def _full_name(name: str) -> bool:
    """A usual surname, and a given name whose last syllable ends many."""
    ends = _words("syllables", "ko") | _words("female_syllables", "ko") | _words("male_syllables", "ko")
    return len(name) == 3 and name[0] in _USUAL and name[2] in ends


def _known_given(name: str) -> bool:
    """A common given name, alone or behind a surname."""
    return is_given(name) or name in _words("given", "ko") or (name[:1] in SURNAMES and is_given(name[1:]))


def _nickname(token: str) -> str:
    """A name without its particle; what is no usual name keeps the 이 it is called with (삼색이, 뚝이)."""
    name, eased = _stripped(token), _KO_NICK.fullmatch(token)
    return (
        eased.group(1)
        if eased and not (_known_given(name) or _like_a_name(name) or _short_name(name))
        else name
    )


def _titled(text: str, found: dict[str, int]) -> None:
    """Three syllables with a surname, whatever the other two are, where a word for a person stands on both
    sides, or behind them: "경비원 최만수 할아버지는"."""
    for match in _titles().finditer(text):
        name = match.group(1)
        full = len(name) == 3 and name[0] in SURNAMES and _free(name) and name not in _words("roles", "ko")
        # "지수는 할아버지에게 …": a particle on it says that it is not what stands behind.
        carries = any(stem in found or _is_noun(stem) for stem in stems(name))
        if name not in found and not carries and (full or is_given(name)):
            found[name] = match.start(1)


def _in_full(found: dict[str, int]) -> None:
    """A given name said alone is the same person's as the full name that ends in it: 이수아, 수아."""
    for full in [name for name in found if len(name) == 3 and name[0] in SURNAMES and _hangul(name)]:
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
        both = bool(last) and _foreign(last) and _free(last) and last not in _words("roles", "ko")
        if first == alone and both and (last in known or len(last) >= 3):
            found.setdefault(f"{first} {last}", match.start())
        elif alone:
            found.setdefault(alone, match.start())
        elif (
            last != second
            and both
            and len(last) >= 3
            and len(first) >= 3
            and _foreign(first)
            and _free(first)
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
        r"|선생님?|사장님?|회장님?|씨|군|양)"
    )
    end = r"(?:은|는|이|가|을|를|의|와|과|에게|도)?(?![가-힣])"
    return re.compile(rf"(?:(?<![가-힣])(?:{roles})\s+)?(?<![가-힣\w])([가-힣]{{2,3}})\s+{after}{end}")


def _stripped(token: str) -> str:
    """A name without its particle; 이 that only eases speech ("서윤이가") goes too."""
    if not _KO_PARTICLES.search(token):
        return token
    # "소은", "지은이": a name that ends like a particle is a name as long as its rest is too short for one.
    left = list(stems(token))
    given = next((stem for stem in left if _known_given(stem)), None)
    if given:
        return given
    stem = next((stem for stem in left if len(stem) >= 2), token)
    if stem.endswith("이") and len(stem) >= 3 and final_sound(stem[:-1]) and _like_a_name(stem[:-1]):
        stem = stem[:-1]
    return stem


def _short_name(name: str) -> bool:
    """A surname and a given name of one syllable (김솔). Many nouns look so: only a role before it tells."""
    return len(name) == 2 and name[0] in SURNAMES and name[1] in _words("syllables", "ko")


def _hangul(name: str) -> bool:
    return all("가" <= character <= "힣" for character in name)


def _like_a_name(name: str) -> bool:
    """Two syllables of given names, or a surname before them."""
    if not 2 <= len(name) <= 3 or (len(name) == 3 and name[0] not in SURNAMES):
        return False
    return all(character in _words("syllables", "ko") for character in name[-2:])


def _free(name: str) -> bool:
    other = any(find(kind, name) for kind in ("places", "objects", "regions"))
    return name not in _words("not_names", "ko") and not other
