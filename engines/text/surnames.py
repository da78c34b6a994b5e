"""Korean surnames, and which names have one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from presets import lexicon

SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용나"
)

# By index of the syllable's parts (Unicode ch. 3.12); "-" is silence.
_INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h"
_ALONE = re.compile(r"(?<![가-힣])(?![이한전온])([가-힣])\s$")
"""이 영감 is this old man, and 한 의사 some doctor."""
_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"
_FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"


def surname_of(name: str, english: str = "") -> str:
    """The surname of a Korean name of three syllables, "" for a name that has none.

    Without the name in Latin letters (`english`), the other two syllables tell: 마리트 is no 리트 of the 마.
    """
    if len(name) != 3 or not all("가" <= c <= "힣" for c in name):
        return ""
    usual = name[0] in SURNAMES
    if english:
        words = {word.strip(".,").casefold() for word in english.split()}
        spelt = {syllable(name[0]), *(_words("surnames", "en") if usual else ())}
        return name[0] if len(words) > 1 and words & spelt else ""
    given = set(name[1:]) <= _words("syllables", "ko") or name[1:] in _words("given", "ko")
    return name[0] if usual and given else ""


def titled(before: str, told: str) -> str:
    """A title with the surname that stands right before it: 정 부장, 최 영감."""
    title = told.removesuffix("님")
    title = title if title in _words("ranks", "ko") else told
    found = _ALONE.search(before) if title in _words("ranks", "ko") else None
    return f"{found[1]} {title}" if found and found[1] in SURNAMES else told


def ranked(text: str) -> Mapping[str, int]:
    """Everybody who is a surname and a title (정 부장) → where."""
    titles = "|".join(sorted(_words("ranks", "ko"), key=len, reverse=True))
    end = r"(?=님?(?:[은는이가을를와과의도]|에게|한테)?(?![가-힣]))"
    # 우리 반 반장 is head of the class.
    told = rf"(?<![가-힣])(?<!우리 )(?<!옆 )(?![이한전온현])([가-힣]\s(?:{titles})){end}"
    return {found[1]: found.start() for found in re.finditer(told, text) if found[1][0] in SURNAMES}


def surname_left(name: str) -> str:
    """What somebody is called by: a Korean full name without its surname, the first of English names."""
    if name.isascii():
        first = name.split()[0] if name.split() else ""
        if len(name.split()) > 1 and first.casefold() in _words("titles", "en"):
            return name
        numbered = name.split()[-1:] and name.split()[-1].isdigit()
        given = first[:1].isupper() and not first.endswith(".") and first != "The" and not numbered
        return first if given else name
    first = "".join(name.split()[:1])
    if first != name and first in _words("foreign", "ko"):
        return first
    return name[1:] if surname_of(name) else name


def alike(names: Mapping[str, str], others: Mapping[str, str]) -> Mapping[str, str]:
    """`others` with the surname that `names` bear, in each language; given names alone stay as they are."""
    found = dict(others)
    first, name = names.get("ko", ""), others.get("ko", "")
    if surname_of(first, names.get("en", "")) and surname_of(name, others.get("en", "")):
        found["ko"] = first[0] + name[1:]
    hers, his = names.get("en", "").split(), others.get("en", "").split()
    if len(hers) > 1 and len(his) > 1:
        found["en"] = " ".join((*his[:-1], hers[-1]))
    return found


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])


def syllable(character: str) -> str:
    """A Hangul syllable in Latin letters, lower case."""
    code = ord(character) - 0xAC00
    parts = ((_INITIALS, code // 588), (_VOWELS, code % 588 // 28), (_FINALS, code % 28))
    return "".join(table.split()[index] for table, index in parts).replace("-", "")
