"""Korean verbs by their stems: the forms a sentence ends in, and the stem a form comes from."""

from __future__ import annotations

import re
from functools import cache

from presets import lexicon

_LEAST, _FINALS, _VOWELS = 0xAC00, 28, 21
_NIEUN, _LIEUL, _PIEUP, _SS = 4, 8, 17, 20
_A, _O, _U, _EU, _I, _EO, _E, _AE = 0, 8, 13, 18, 20, 4, 5, 1
_DRAWN = {_I: 6, _U: 14, _O: 9, 11: 10}
"""By vowel: what it becomes when 어 is drawn into it (지키 → 지켜, 주 → 줘, 보 → 봐, 되 → 돼)."""
_LOOSED = {drawn: vowel for vowel, drawn in _DRAWN.items()}
_KEPT = frozenset((_A, _EO, _E, _AE, 6))
"""Vowels that 어 is lost behind (가, 서, 세, 내, 켜)."""
_ALONE = {"켜": "켜", "펴": "펴", "퍼": "푸"}
"""Verbs of one syllable that no rule gives back."""
_EASY = ("따르", "치르", "들르", "다다르", "우러르", "잠그")
"""Verbs in 르 that take no second ㄹ: 따라, 치러; the others do (몰라, 불러)."""
_DROPPED = {"써": "쓰", "꺼": "끄", "떠": "뜨"}
_AFTER = r" ?(?:버렸|버린|갔|간|왔|온|냈|낸|뒀|둔|놨|놓았|줬|준|달아났|달아난)다"
"""Verbs that go on with one: 훔쳐 갔다, 숨겨 버렸다."""


def ends_with(stems: str) -> re.Pattern[str]:
    """What finds any verb of a list of `presets/lexicon/verbs.toml` as the last word of a clause: in the
    present, the past, as going on, and as meant to be done or refused where the list says so."""
    parts = "|".join(sorted({form for stem in _words(stems) for form in _forms(stem)}, key=len, reverse=True))
    meant = "|".join(map(_meant, _words(f"{stems}_meant")))
    refused = "|".join(_words(f"{stems}_refused"))
    return re.compile(
        rf"(?:{parts}|(?:{meant})(?:고)? ?(?:한다|했다|든다|들었다)|(?:{refused})지 (?:않는다|않았다))"
        r"(?=\s*(?:[.!?,\n]|$))"
    )


def ends_with_stem(stem: str) -> str:
    """A pattern for one verb as the last word of a clause, in the present, the past or as going on."""
    return rf"(?:{'|'.join(sorted(_forms(stem), key=len, reverse=True))})(?=\s*(?:[.!?,\n]|$))"


_E_LOST = re.compile(
    r"(?:[cvuz]|dg|[bcdfgklmnprstvw]at"
    r"|(?:^|[^aeiou])(?:[aiou]k|[aio]m|[ao]p|[aio]d|[iou]v|[ou]s|[aiou]r|[iou]l|[ion]n|[uio]t))$"
)
_E_KEPT = frozenset(("visit", "edit", "exit", "limit", "open", "win", "sit", "hit", "run", "swim"))


def infinitive(gerund: str) -> str:
    """An English verb without its "ing": opening → open, winning → win, writing → write."""
    stem = gerund.removesuffix("ing")
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lszf":
        return stem[:-1]
    return f"{stem}e" if stem not in _E_KEPT and _E_LOST.search(stem) else stem


def _forms(stem: str) -> tuple[str, ...]:
    """Patterns: 숨긴다, 숨겼다, 숨기고 있다, 숨겨 버렸다, 숨깁니다, 숨겼습니다, 숨겨요, 숨겼어요."""
    open_form = drawn(stem)
    past = _with_final(open_form, _SS)
    return (
        f"{_present(stem)}다",
        f"{past}(?:다|습니다|어요|음)",
        f"{stem}고 ?있다",
        f"{open_form}(?:요|{_AFTER})",
        *((f"{_with_final(stem, _PIEUP)}니다",) if not _final(stem) else ()),
    )


def _present(stem: str) -> str:
    if _final(stem) == _LIEUL:
        return _with_final(stem[:-1] + _open(stem[-1]), _NIEUN)
    return f"{stem}는" if _final(stem) else _with_final(stem, _NIEUN)


def drawn(stem: str) -> str:
    """A stem with 아 or 어 behind it, drawn together where that is usual: 막아, 숨겨, 가, 잠가."""
    if stem.endswith("하"):
        return f"{stem[:-1]}해"
    vowel = (ord(stem[-1]) - _LEAST) // _FINALS % _VOWELS
    if stem[-1:] == "르" and len(stem) > 1 and stem[-2] != " " and not stem.endswith(_EASY):
        before = (ord(stem[-2]) - _LEAST) // _FINALS % _VOWELS
        return f"{_with_final(stem[:-1], _LIEUL)}{'라' if before in (_A, _O) else '러'}"
    if _final(stem):
        return f"{stem}{'아' if vowel in (_A, _O) else '어'}"
    if vowel == _EU:
        before = (ord(stem[-2]) - _LEAST) // _FINALS % _VOWELS if len(stem) > 1 and stem[-2] != " " else _EO
        return stem[:-1] + _syllable(stem[-1], _A if before in (_A, _O) else _EO)
    if vowel in _KEPT:
        return stem
    return stem[:-1] + _syllable(stem[-1], _DRAWN[vowel]) if vowel in _DRAWN else f"{stem}어"


def _meant(stem: str) -> str:
    return f"{stem}{'으' if _final(stem) not in (0, _LIEUL) else ''}려"


def stem_wanted(verb: str, ending: str) -> str:
    """A verb's stem before an ending that says what is wanted: 지(으려) → 짓, 도우(려) → 돕."""
    head, last = verb.rpartition(" ")[::2]
    known = irregular("before_want")
    for size in (2, 1):
        lost = ending.startswith("으") or (size == 2 and ending.startswith("려"))
        if (
            lost
            and len(last) >= size
            and last[-size:] in known
            and (size == 2 or len(last) == 1 or _final(last) == _LIEUL)
        ):
            last = last[:-size] + known[last[-size:]]
            break
    return f"{head} {last}".strip()


def stem_needed(verb: str) -> str:
    """A verb's stem from the form before "야 한다": 지켜 → 지키, 돌려줘 → 돌려주, 도와 → 돕."""
    head, last = verb.rpartition(" ")[::2]
    known = irregular("before_must")
    form = next((last[-size:] for size in (3, 2, 1) if last[-size:] in known), "")
    if last in _ALONE:
        last = _ALONE[last]
    elif form:
        last = last.removesuffix(form) + known[form]
    elif last[-1] == "여" and len(last) > 1 and last[-2] != "하":
        last = last[:-1] + "이"
    elif last[-1] in "아어여" and len(last) > 1:
        last = last[:-1]
    else:
        last = last[:-1] + _loose(last[-1])
    return f"{head} {last}".strip()


def stem_meant(verb: str) -> str:
    """A verb's stem from the form before "거다": 차릴 → 차리, 찾을 → 찾, 만들 → 만들; "" for no such form."""
    if verb.endswith("을") and len(verb) > 1:
        return verb[:-1]
    if _final(verb) != _LIEUL:
        return ""
    return verb if verb.endswith(_LIEUL_STEMS) else verb[:-1] + _open(verb[-1])


_LIEUL_STEMS = (
    "만들",
    "팔",
    "열",
    "살",
    "놀",
    "풀",
    "빌",
    "알",
    "울",
    "걸",
    "끌",
    "밀",
    "날",
    "털",
    "돌",
    "들",
    "벌",
)
"""Stems that end in ㄹ themselves."""


def _loose(syllable: str) -> str:
    """A syllable without the vowel that was drawn into it."""
    if syllable in _DROPPED or not "가" <= syllable <= "힣" or _final(syllable):
        return _DROPPED.get(syllable, syllable)
    vowel = (ord(syllable) - _LEAST) // _FINALS % _VOWELS
    return _syllable(syllable, _LOOSED.get(vowel, vowel))


def _final(word: str) -> int:
    return (ord(word[-1]) - _LEAST) % _FINALS


def _open(syllable: str) -> str:
    return chr(ord(syllable) - _final(syllable))


def _with_final(word: str, final: int) -> str:
    return word[:-1] + chr(ord(word[-1]) - _final(word) + final)


def _syllable(like: str, vowel: int) -> str:
    initial = (ord(like) - _LEAST) // (_FINALS * _VOWELS)
    return chr(_LEAST + (initial * _VOWELS + vowel) * _FINALS)


@cache
def irregular(entry: str, *, turned: bool = False) -> dict[str, str]:
    """Form → stem of the verbs no rule gives back, or turned round: stem → its first form."""
    pairs = [pair.split("/") for pair in _words(entry)]
    return {stem: form for form, stem in reversed(pairs)} if turned else dict(pairs)


def _words(entry: str) -> tuple[str, ...]:
    return lexicon()["verbs"].words[entry]["ko"]
