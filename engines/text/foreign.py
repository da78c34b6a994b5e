"""Whether a premise is in a language other than Korean and English: by its letters, or by small words that
every sentence of a language has."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ja", "[\u3040-\u30ff]"),
    ("zh", "[\u3400-\u9fff]"),
    ("ru", "[\u0400-\u04ff]"),
    ("el", "[\u0370-\u03ff]"),
    ("ar", "[\u0600-\u06ff\u0750-\u077f]"),
    ("he", "[\u0590-\u05ff]"),
    ("hi", "[\u0900-\u097f]"),
    ("th", "[\u0e00-\u0e7f]"),
    ("other", "[\u0980-\u0dff\u0e80-\u10ff\u1200-\u137f\u1780-\u17ff]"),
)
"""Letters; the first of those a text has most of. Japanese has Chinese signs between its own."""
_HANGUL = re.compile("[가-힣ㄱ-ㅎㅏ-ㅣ]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ELIDED = re.compile(r"^(?:l|d|j|qu|n|s|c|m|t|dell|nell|all|un)['’](?=\w)", re.IGNORECASE)
_ENGLISH = frozenset(
    [
        "the",
        "and",
        "of",
        "to",
        "in",
        "is",
        "a",
        "an",
        "that",
        "it",
        "with",
        "for",
        "was",
        "on",
        "his",
        "her",
        "their",
        "my",
        "he",
        "she",
        "they",
        "who",
        "but",
        "must",
        "wants",
        "at",
        "from",
        "by",
        "when",
        "has",
        "have",
        "not",
        "are",
        "this",
        "be",
        "into",
        "after",
        "before",
        "only",
        "every",
        "one",
        "i",
        "we",
        "you",
        "him",
        "them",
        "its",
        "as",
        "out",
        "about",
        "up",
        "can",
    ]
)
_SMALL: Mapping[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "fr": "le la les un une des du de et est dans pour avec sur qui que mais son sa ses elle il ils"
        " elles doit"
        " veut au aux ne pas plus par ce cette sans sous chez où leur être trouver avant après jeune",
        "es": "el la los las un una de del y es en para con por que pero su sus ella él quiere debe al no"
        " se lo"
        " más como sin sobre antes cuando hay está muy hasta desde joven pueblo",
        "pt": "o a os as um uma de do da dos das e é em no na nos nas para com por que mas seu sua ela"
        " ele quer"
        " deve ao não se mais como sem sobre antes quando até jovem",
        "it": "il lo la i gli le un uno una di del della dei e è in nel nella per con che ma suo sua lei"
        " lui vuole"
        " deve al non si più come senza prima quando sono alla dal giovane",
        "de": "der die das ein eine einen einem einer und ist in im mit für auf von zu den dem des aber"
        " ihr ihre"
        " ihren ihrer ihres sein seine seinen seinem seiner seines sie er es nach wie will muss sucht"
        " findet nicht sich wenn bevor nach aus bei wird als auch junge",
        "nl": "de het een en is in van met voor op te aan maar haar zijn hij zij ze wil moet niet zich"
        " als naar uit"
        " bij wordt ook om dat die door jonge",
        "pl": "i w na z do się nie jest że to jak ale jego jej on ona chce musi po za od dla przez który"
        " która przed"
        " swoją swojego",
        "tr": "bir ve bu için ile ama çok onun o da de ne ister gibi daha sonra önce kadar her genç kız adam",
        "vi": "một và của là có không cho với trong những người anh cô phải muốn nhưng khi được để này đã ở",
        "id": "yang dan di ke dari untuk dengan seorang ini itu tidak ingin harus tetapi tapi dia adalah"
        " pada akan",
        "sv": "en ett och är i på med för av som men hon han vill måste inte sin sitt att det den till ung",
        "da": "en et og er i på med for af som men hun han vil skal ikke sin sit at det den til ung må",
        "fi": "ja on ei se hän että mutta joka kun hänen pitää haluaa nuori ennen",
        "hu": "a az egy és hogy nem van meg de aki kell akar fiatal mielőtt",
        "cs": "a v na se je že to ale jeho její musí chce který která před mladá mladý si do",
        "ro": "un o și este în pe cu pentru de la care dar lui ei vrea trebuie nu să din tânăr",
    }.items()
}
_BOTH = frozenset(("a", "in", "an", "i", "is", "was", "for", "to", "me", "he", "on", "as", "no", "not"))
"""English words that are others elsewhere."""
_OPENS = re.compile(r"(?:^|[.!?:…]\s+)(?:[«¿¡\"“(]\s*)?([^\W\d_]+)")
_OWN_LETTERS = re.compile("[à-öø-ÿāăąćčďđęěğįłńňőœřśšşťůűźżžıñçßà]", re.IGNORECASE)
_LEAST = 0.22
"""Of all words: a sentence has more small words than that, and a list of names has none."""
_FEW = 2


def foreign(text: str) -> str:
    """The language a premise is in, as ISO 639-1 writes it ("other" for one no list has); "" for Korean,
    English and what is too short to tell."""
    letters = [character for character in text if character.isalpha()]
    if not letters:
        return ""
    hangul = len(_HANGUL.findall(text))
    counts = {code: len(re.findall(signs, text)) for code, signs in _SCRIPTS}
    told = sum(counts.values())
    if told > hangul and 2 * told > len(letters) - hangul:
        # A few Japanese letters say that the signs beside them are Japanese.
        return (
            "ja"
            if 8 * counts["ja"] > counts["zh"] and counts["ja"]
            else max(counts, key=lambda one: counts[one])
        )
    return "" if 2 * hangul >= len(letters) or 3 * hangul >= len(letters) - hangul else _latin(text)


def _latin(text: str) -> str:
    """The same for a text in Latin letters: whose small words it has, and hardly any of English."""
    told = [match[0] for match in _WORD.finditer(text)]
    words = [_ELIDED.sub("", word) for word in told]
    elided = sum(bool(_ELIDED.match(word)) for word in told)
    # "La Reina" is a name in any language; a sentence may begin with anything.
    opens = {match[1] for match in _OPENS.finditer(text)}
    words = [word.casefold() for word in words if word.islower() or word in opens]
    everything = len(told)
    if len(told) <= _FEW:
        return ""
    elsewhere = _OWN_LETTERS.search(text) is not None
    english = _small(words, _ENGLISH - _BOTH) + sum(words.count(one) for one in _BOTH if not elsewhere)
    found = {code: _small(words, small - _ENGLISH) for code, small in _SMALL.items()}
    code = max(found, key=lambda one: found[one])
    most = found[code] + elided
    marked = elsewhere and english == 0
    least = _LEAST / 2 if marked else _LEAST
    return code if most >= _FEW and most > 2 * english and most >= least * everything else ""


def _small(words: list[str], known: frozenset[str]) -> int:
    return sum(word in known for word in words)
