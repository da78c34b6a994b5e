"""Whether a premise speaks of somebody as a woman or a man, and words of a look that go with it."""

from __future__ import annotations

import re
from functools import cache

from presets import lexicon

FEMALE, MALE = "female", "male"
_BEFORE = 26
"""Characters before a name in which a word for the person may stand ("a girl named …")."""
_AFTER = 160
_PRONOUNS = frozenset(("그녀", "she", "her", "hers", "herself", "he", "him", "his", "himself"))
_SAID = {
    FEMALE: re.compile(r"(?<![가-힣])그녀|\b(?:she|her|hers|herself)\b", re.IGNORECASE),
    MALE: re.compile(
        r"(?<![가-힣])그(?:는|가|의|를|에게)(?![가-힣])|\b(?:he|him|his|himself)\b", re.IGNORECASE
    ),
}
HAIR = re.compile(
    r"머리|단발|은발|수염|hair|bob\b|braid|ponytail|curls|\bbun\b|pixie|cropped|shaved|bald|moustache|beard"
)
_OTHERS = {
    FEMALE: re.compile(
        r"수염|대머리|민머리|짧은|뒤로 넘긴|헝클|더벅|뻗친"
        r"|bald|shaved|moustache|beard|short|cropped|swept back|messy|tousled|shaggy"
    ),
    MALE: re.compile(
        r"단발|쪽 ?찐|묶은|땋은|틀어 올린|생머리|긴|어깨까지"
        r"|bob\b|braid|ponytail|\bbun\b|pixie|long|shoulders|tied high"
    ),
}
"""Hair that is no sign of the one, and would be drawn as the other."""
_WORN = {
    FEMALE: re.compile(r"넥타이|necktie|\btie\b"),
    MALE: re.compile(r"머리핀|머리끈|원피스|치마|리본|hairpin|hair tie|dress|skirt|ribbon"),
}
_PAIRS = (
    ("남자", "여자"), ("소년", "소녀"), ("할아버지", "할머니"), ("아저씨", "아주머니"), ("남학생", "여학생"),
    ("man", "woman"), ("boy", "girl"), ("gentleman", "lady"), ("grandfather", "grandmother"),
    ("father", "mother"), ("grandpa", "grandma"), ("brother", "sister"),
    ("his", "her"), ("he", "she"), ("himself", "herself"),
)  # fmt: skip
"""Words for a man and for a woman of the same age."""
_SWAPS = {FEMALE: dict(_PAIRS), MALE: {woman: man for man, woman in _PAIRS}}
_SWAPPED = {
    gender: re.compile(
        "|".join(rf"\b{old}\b" if old.isascii() else old for old in sorted(swaps, key=len, reverse=True)),
        re.IGNORECASE,
    )
    for gender, swaps in _SWAPS.items()
}
_NOUN = {
    gender: re.compile("|".join(rf"\b{new}\b" if new.isascii() else new for new in list(swaps.values())[:12]))
    for gender, swaps in _SWAPS.items()
}
"""That a look says of whom it is: pronouns left out, "her coat" may hang over a man's arm."""
NOUN = {FEMALE: {"ko": "여자", "en": "a woman"}, MALE: {"ko": "남자", "en": "a man"}}


def gender_of(name: str, text: str, others: tuple[str, ...] = ()) -> str:
    """ "female", "male" or "" for somebody named in a text: by the word right before the name ("여고생
    하늘", "a girl named June"), by an apposition, by the name itself where hardly anyone of the other sex
    bears it, or by the first pronoun before another name comes."""
    names = lexicon()["names"].words
    named = next((g for g in (FEMALE, MALE) if name.split()[0] in names[f"{g}_names"]["en"]), "")
    for match in re.finditer(re.escape(name), text):
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        after = text[match.end() : match.end() + _AFTER]
        for other in others:
            after = after.split(other)[0] if other != name else after
        for gender, title, apposed, _ in _patterns():
            if title.search(before) or apposed.match(after):
                return gender
        if named:
            return named
        said = [(hit.start(), gender) for gender, _, _, she in _patterns() if (hit := she.search(after))]
        if said:
            return min(said)[1]
    return named


def fitting(appearance: str, gender: str, language: str, number: int = 0) -> str:
    """A look for somebody of `gender`: nouns, hair and the few clothes that say otherwise are exchanged.

    "" and a look that already says so leave it as it is. `number` chooses the hair.
    """
    if not gender or language not in ("ko", "en") or _NOUN[gender].search(appearance):
        return appearance
    swaps = _SWAPS[gender]
    appearance = _SWAPPED[gender].sub(lambda word: swaps[word.group().lower()], appearance)
    parts = [part.strip() for part in appearance.split(",")]
    hair = lexicon()["looks"].words[gender][language]
    kept: list[str] = []
    for part in parts:
        if _WORN[gender].search(part):
            continue
        wrong = HAIR.search(part) and _OTHERS[gender].search(part)
        kept.append(hair[number % len(hair)] if wrong else part)
    if not any(_NOUN[gender].search(part) for part in kept):
        kept.insert(0, NOUN[gender][language])
    return ", ".join(dict.fromkeys(kept))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    """Gender, the word before a name, the apposition after it, pronouns."""
    names = lexicon()["names"].words
    made: list[tuple[str, re.Pattern[str], re.Pattern[str], re.Pattern[str]]] = []
    for gender in (FEMALE, MALE):
        words = [word for word in (*names[gender]["ko"], *names[gender]["en"]) if word not in _PRONOUNS]
        noun = "|".join(sorted(words, key=len, reverse=True))
        made.append(
            (
                gender,
                re.compile(rf"(?<![가-힣a-z])(?:{noun})(?:\s+(?:named|called)|,)?\s+$", re.IGNORECASE),
                re.compile(
                    rf"이?라는\s+(?:{noun})|,\s+(?:an?|the|her|his)\s+(?:[\w-]+\s+){{0,3}}(?:{noun})\b"
                ),
                _SAID[gender],
            )
        )
    return tuple(made)
