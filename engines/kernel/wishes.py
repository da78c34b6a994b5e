"""Understanding what somebody wishes by its words, or saying which words were not understood.

For writers without a model: they do what they know, and name what they do not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from engines.kernel.errors import InvalidInput

Known = Mapping[str, Mapping[str, Sequence[str]]]
"""What can be done → language → the words that ask for it: whole ones, of Korean ones the beginnings."""

_PLAIN = re.compile(
    r"a|an|the|this|that|it|its|to|of|in|on|at|for|with|and|but|or|then|please|can|could|would|you|i|we|me|make|made|"
    r"let|put|have|has|be|is|are|was|turn(?:ed)?|changed?|into|as|so|more|much|very|bit|little|lot|slightly|even|too|"
    r"way|just|sounds?|sa(?:y|ys|id)|speaks?|talks?|look(?:s|ing)?|feels?|her|him|s?he|his|they|them|their|lines?|sentences?|"
    r"words?|scene|panel|row|shot|picture|face|angle|frame|view|dialogue|text|whole|all|every(?:one|body)|character|"
    r"rewrite|write|go|from|up|get|show|use|want|like|[\w]+'s"
)
"""Words that carry no wish of their own."""
_STEM = re.compile(
    r".|(?:이|그|저)(?:걸|거|것|녀|런|렇게)?[가-힣]?|해(?:줘|주세요|요|서|라|봐)?|하(?:게|는|고|도록|며)?|줘요?|주세요|"
    r"그리고|되게|되도록|돼|있게|있는|으로|처럼|(?:좀|조금|약간|훨씬|아주|매우|많이|전체|모두|대사|장면|문장|느낌|말투|"
    r"바꿔|바꾸|고쳐|고치|써|쓰|다시|만들|표현|인물|등장인물|주인공|보여|보이|잡|찍|그려|느껴|들리|싶|부탁|앵글|"
    r"샷|구도|화면|표정|얼굴|넣)[가-힣]*|(?:말|줄|컷|글|투|톤|쪽|것)[가-힣]{1,2}"
)
"""Such words in Korean, most of them by how they begin."""
_NOT = re.compile(
    r"\b(?:not|don'?t|never|without|no|less|stop|isn'?t|shouldn'?t|instead|than)\b|"
    r"말고|않|아니|덜 |없이|없애|빼|말아|마라|지 마"
)
_TOKEN = re.compile(r"[A-Za-z][\w'’-]*|[가-힣]+|\d+")


@dataclass(frozen=True)
class Understood:
    """What is wished, in the wish's order; whose names are in it; and the words nothing is known for."""

    ways: tuple[str, ...]
    about: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()


def understood(wish: str, known: Known, names: Collection[str] = ()) -> Understood:
    """The wish as far as it is understood; `about` are those of `names` that are in it.

    Raises InvalidInput `wish_unclear`, with the `words`, where nothing is understood. What is told in the
    negative is never guessed at: with "not so angry, and shorter" nothing is done.
    """
    text = wish.strip().casefold()
    about = [name for name in sorted(names, key=len, reverse=True) if name and name.casefold() in text]
    for name in about:
        text = text.replace(name.casefold(), " ")
    hits: list[tuple[int, str]] = []
    for what, languages in known.items():
        for word in (word for words in languages.values() for word in words):
            if found := _pattern(word).search(text):
                hits.append((found.start(), what))
                # What is understood is taken out, its place is kept.
                text = text[: found.start()] + " " * len(found.group()) + text[found.end() :]
    denied = [found.group().strip() for found in _NOT.finditer(text)]
    left = denied or [word for word in _TOKEN.findall(text) if not _is_plain(word)]
    if not hits or denied:
        raise InvalidInput("wish_unclear", words=", ".join(left) or wish.strip()[:60])
    return Understood(tuple(dict.fromkeys(what for _, what in sorted(hits))), tuple(about), tuple(left))


def telling(text: str) -> list[str]:
    """The words of a wish that carry one of their own, in order: neither "make it" nor "좀 해 줘"."""
    return [word for word in _TOKEN.findall(text.casefold()) if not _is_plain(word)]


@cache
def _pattern(word: str) -> re.Pattern[str]:
    if word.isascii():
        return re.compile(rf"\b{re.escape(word.casefold())}\b")
    return re.compile(rf"(?<![가-힣]){re.escape(word)}[가-힣]*")


def _is_plain(word: str) -> bool:
    return bool(_PLAIN.fullmatch(word) if word.isascii() else _STEM.fullmatch(word))
