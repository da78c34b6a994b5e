"""Whether a premise speaks of somebody as a woman or a man, and words of a look that go with it."""

from __future__ import annotations

import re
from functools import cache

from engines.text.given import FEMALE, MALE, sounds_like, usual_sex
from engines.text.person import NO_NOUN
from engines.text.phrases import nouns
from presets import lexicon

_BEFORE = 26
"""Characters before a name in which a word for the person may stand ("a girl named …")."""
_AFTER = 160
_PRONOUNS = frozenset(("그녀", "she", "her", "hers", "herself", "he", "him", "his", "himself"))
_SAID = {
    FEMALE: re.compile(
        rf"(?<![가-힣])그녀(?:는|가|의|도)|\b(?:she|hers|herself|her(?= (?!{NO_NOUN})\w))\b", re.IGNORECASE
    ),
    MALE: re.compile(r"(?<![가-힣])그(?:는|가|의)(?![가-힣])|\b(?:he|his|himself)\b", re.IGNORECASE),
}
"""Whom somebody is done to ("forbids her", 그녀를) is somebody else than who does it."""
_DOES = {
    FEMALE: re.compile(r"(?<![가-힣])그녀(?:는|가)|\b(?:she|herself)\b", re.IGNORECASE),
    MALE: re.compile(r"(?<![가-힣])그(?:는|가)(?![가-힣])|\b(?:he|himself)\b", re.IGNORECASE),
}
_OFTEN = 2
"""Pronouns that say more than a name usual for the other sex: "Tom finds her key" is about two people."""
_TOLD = {
    FEMALE: re.compile(r"\b(?:she|hers|herself|her)\b", re.IGNORECASE),
    MALE: re.compile(r"\b(?:he|his|him|himself)\b", re.IGNORECASE),
}
HAIR = re.compile(
    r"머리|단발|은발|수염|hair|bob\b|braid|plait|pigtail|ponytail|curls|\bbun\b|pixie|cropped|shaved|bald|moustache|beard"
)
_OTHERS = {
    FEMALE: re.compile(
        r"수염|대머리|민머리|짧은|뒤로 넘긴|옆으로 넘긴|헝클|더벅|뻗친"
        r"|bald|shaved|moustache|beard|short|cropped|swept back|messy|tousled|shaggy"
    ),
    MALE: re.compile(
        r"단발|쪽 ?찐|묶은|땋은|올린|생머리|물결|갈래|긴|어깨까지"
        r"|bob\b|braid|plait|pigtail|ponytail|\bbun\b|pixie|long|shoulders|tied high"
    ),
}
"""Hair that is no sign of the one, and would be drawn as the other."""
_WORN = {
    FEMALE: re.compile(r"넥타이|necktie|\btie\b"),
    MALE: re.compile(
        r"머리핀|머리끈|원피스|치마|리본|귀걸이|진주|hairpin|hair tie|dress|skirt|ribbon|earring|pearl"
    ),
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
_WHITE = re.compile(r"흰|하얀|은발|은빛|회색|희끗|white|grey|gray|silver|grizzled")
_WHITE_HAIR = {
    FEMALE: {"ko": "쪽 찐 흰 머리", "en": "white hair in a bun"},
    MALE: {"ko": "짧은 흰 머리", "en": "short white hair"},
}
"""Who is old stays old."""
NOUN = {FEMALE: {"ko": "여자", "en": "a woman"}, MALE: {"ko": "남자", "en": "a man"}}


_BUT = re.compile(r",\s+(?:but|and|because|while|until|when|so)\s+(?:her|his|she|he)\b")
"""A clause that goes on about whoever the sentence is about."""


def gender_of(name: str, text: str, others: tuple[str, ...] = ()) -> str:
    """ "female", "male" or "" for somebody named in a text: by the word right before the name ("여고생
    하늘", "a girl named June"), by an apposition, by what a text about one person only says of them, by the
    name itself where hardly anyone of the other sex bears it, or by the first pronoun before anybody else
    comes."""
    usual = usual_sex(name)
    around = [
        (text[max(0, match.start() - _BEFORE) : match.start()], text[match.end() : match.end() + _AFTER])
        for match in re.finditer(re.escape(name), text)
    ]
    for before, after in around:
        for gender, title, apposed in _patterns():
            if title.search(before) or apposed.match(after):
                return gender
    if len(others) < 2 and (said := _said_of_one(text) or _said_at_once(around, text)):
        return said
    if not usual and len(others) > 1 and (hers := _of_the_subject(others[0], text)):
        return hers if name == others[0] else ""
    return (
        usual
        or (_only_sex(text) if len(others) < 2 else "")
        or next((said for _, after in around if (said := _said(after, name, others))), "")
        or (sounds_like(name))
    )


def _of_the_subject(hero: str, text: str) -> str:
    """The one sex that any pronoun tells, where it may only be the first's: "Dani wants to ask Alex to prom,
    but her robot …"."""
    opens = re.match(rf"(?:[\w-]+\s+){{0,4}}{re.escape(hero)}\s+[a-z]", text)
    return _only_sex(text) if opens and not usual_sex(hero) and re.search(_BUT, text) else ""


def _said_of_one(text: str) -> str:
    """Where one person has a name and nobody else is spoken of: of the only sex any pronoun tells."""
    told = [gender for gender, pattern in _DOES.items() if pattern.search(text)]
    alone = not any(one.search(text) for one in _somebody().values()) and not _beings().search(text)
    return told[0] if len(told) == 1 and alone else ""


def _said_at_once(around: list[tuple[str, str]], text: str) -> str:
    """By the first pronoun of the sentence that begins with a name, where nobody else comes before it and no
    pronoun tells another sex: "Pip wants to make her paper plane fly"."""
    sex = _only_sex(text)
    often = bool(sex) and len(_TOLD[sex].findall(text)) >= _OFTEN
    for _, after in around[:1] if often else ():
        sentence = re.split(r"[.!?\n]", after)[0]
        told = _TOLD[sex].search(sentence)
        before = sentence[: told.start()] if told else ""
        if (
            told
            and not _beings().search(before)
            and not any(one.search(before) for one in _somebody().values())
        ):
            return sex
    return ""


def _only_sex(text: str) -> str:
    """The one sex that any English pronoun of a text tells, with no word for somebody else of it."""
    told = [sex for sex, pattern in _TOLD.items() if pattern.search(text)]
    return told[0] if len(told) == 1 and not _somebody()[told[0]].search(text) else ""


def _said(after: str, name: str, others: tuple[str, ...]) -> str:
    """By the first pronoun behind a name, before anybody else comes it could stand for."""
    for other in others:
        after = after.split(other)[0] if other != name else after
    said = [(hit.start(), gender) for gender, pattern in _SAID.items() if (hit := pattern.search(after))]
    if not said:
        return ""
    at, gender = min(said)
    return "" if _somebody()[gender].search(after[:at]) else gender


_ENDS = re.compile(r"(?<=[a-z]{3})(?:woman|lady|girl|boy|(?<!hu|wo|er|ro|ha|is|to|ai)man)$")
"""What work ends in that says who does it ("stuntwoman", "milkman"), and no human, German or shaman."""


def sex_of(words: str) -> str:
    """ "female", "male" or "" by the last of the words for somebody."""
    last = "".join(words.casefold().split()[-1:]).rpartition("-")[2]
    if ends := _ENDS.search(last):
        return FEMALE if ends.group() in ("woman", "lady", "girl") else MALE
    names = lexicon()["names"].words
    return next((sex for sex in (FEMALE, MALE) if any(last in names[sex][one] for one in ("ko", "en"))), "")


_WHO = re.compile(r"(?<=\w )who\b")
"""Of somebody else than whom a text begins with."""


def sex_behind(start: int, text: str) -> str:
    """Of somebody without a name whose words end there: by the first pronoun behind them, where nobody else
    comes before it ("A blacksmith … the sword that killed his son")."""
    after = text[start:]
    said = [(hit.start(), sex) for sex, pattern in _SAID.items() if (hit := pattern.search(after))]
    at, sex = min(said, default=(0, ""))
    others = (_somebody()[FEMALE], _somebody()[MALE], _beings(), _WHO)
    return "" if any(one.search(after[:at]) for one in others) else sex


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
        other = _WHITE_HAIR[gender][language] if _WHITE.search(part) else hair[number % len(hair)]
        kept.append(other if wrong else part)
    if not any(_NOUN[gender].search(part) for part in kept):
        kept.insert(0, NOUN[gender][language])
    return ", ".join(dict.fromkeys(kept))


def said_of(words: str, appearance: str, gender: str) -> str:
    """What is said of a part ("a café she cannot afford") as of somebody of `gender`, where its look is that
    of the other sex."""
    if not gender or _NOUN[gender].search(appearance) or not _NOUN[_other(gender)].search(appearance):
        return words
    return _SWAPPED[gender].sub(lambda word: _SWAPS[gender].get(word.group().lower(), word.group()), words)


def _other(gender: str) -> str:
    return MALE if gender == FEMALE else FEMALE


@cache
def _nouns(gender: str) -> str:
    """The words for somebody of a sex as one pattern, without the pronouns."""
    names = lexicon()["names"].words
    words = [word for word in (*names[gender]["ko"], *names[gender]["en"]) if word not in _PRONOUNS]
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def _somebody() -> dict[str, re.Pattern[str]]:
    """Words for somebody else of a sex: "a boy asks for his own"."""
    return {
        gender: re.compile(rf"(?<![가-힣a-z])(?:{_nouns(gender)})(?![a-z])", re.IGNORECASE)
        for gender in (FEMALE, MALE)
    }


@cache
def _beings() -> re.Pattern[str]:
    """Words for anybody else, whose sex they do not tell (손님, "stranger")."""
    korean = "|".join(word for word in nouns("beings", "ko") if len(word) > 1)
    return re.compile(rf"(?<![가-힣])(?:{korean})|\b(?:{'|'.join(nouns('beings', 'en'))})\b")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """Gender, the word before a name, the apposition after it."""
    return tuple(
        (
            gender,
            re.compile(
                rf"(?<![가-힣a-z])(?:{_nouns(gender)})s?\.?(?:\s+(?:named|called)|,)?\s+"
                r"(?:[A-Z][a-z]+ and )?$",
                re.IGNORECASE,
            ),
            re.compile(
                rf"\s?이?라는\s+(?:{_nouns(gender)})"
                rf"|,\s+(?:an?|the|her|his)\s+(?:[\w-]+\s+){{0,3}}(?:{_nouns(gender)})\b"
            ),
        )
        for gender in (FEMALE, MALE)
    )
