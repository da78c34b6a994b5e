"""A text in fewer words, by rules: without its adverbs, asides and subordinate clauses, and never without its
subject or its verb."""

from __future__ import annotations

import re

from engines.kernel.sentences import sentences
from engines.text.document import SPOKEN

_QUOTED = re.compile(r"[‘’“”\"]\s?\w|\w[”\"]")
"""Of what is quoted no word is taken."""
_IDLE_EN = re.compile(
    r"\b(?:really|just|very|actually|so|quite|well|maybe|I think|I guess|you know|kind of|a bit|in the end"
    r"|at last|after all)\b,?\s*"
    r"|\b(?!(?:only|early|family|likely|lonely|friendly|lovely|ugly|silly|holy)\b)[a-z]{3,}ly\b\s?",
    re.IGNORECASE,
)
_FIRST_EN = re.compile(
    r"^(?:when|as|after|before|if|because|while|since|although|though|once|until)\b[^,.!?]*,\s+",
    re.IGNORECASE,
)
_PLACED_EN = re.compile(
    r"^(?i:with|without|in|on|at|from|under|after|behind|through|all but)\s(?:[a-z'’-]+,?\s){1,5}?"
    r"(?=(?:[A-Z][\w'’-]*|the [a-z]+|he|she|they)\s[a-z]+(?:s|ed)?\b)"
)
_ASIDE_EN = re.compile(r",\s+(?:who|which|whose)\b[^,.!?]*,?(?=\s|[.!?…]|$)")
_LAST_EN = re.compile(
    r"(?:,\s+|\s+)(?:because|while|although|though|as if|as though|so that|until|since"
    r"|when(?=\s+(?:the|she|he|it|they|i|you)\b))\s[^.!?]*(?=[.!?…]|$)"
    r"|,\s+(?:and|but|so)\s[^.!?]*(?=[.!?…]|$)|,\s+[a-z]+ing\s[^.!?]*(?=[.!?…]|$)",
    re.IGNORECASE,
)
_JOINED_EN = re.compile(
    r"^(\S+(?:\s\S+){2,}?)\s+and\s+(?=[a-z]+(?:s|ed)?\s)(?!\S+(?:\s\S+)?[.!?…]*$)[^.!?]*(?=[.!?…]|$)"
)
"""Two things somebody does: the first has the subject before it."""
_IDLE_KO = re.compile(
    r"(?<![가-힣])(?:정말로?|진짜로?|그냥|너무|아주|사실은?|조금|좀|일단|막|아마도?|솔직히|어느새|갑자기|문득"
    r"|가만히|살며시|천천히|조용히|잠시|한참|왠지|무심코|슬그머니|조심조심|조심스레|조심스럽게|황급히|서둘러|힘껏"
    r"|꼭|바로|이내|마침내|드디어|이제|다급히|말없이|멍하니|또박또박|단단히|우두커니|맥없이|나지막이|빤히)\s+"
)
_SUBJECT_KO = re.compile(r"^(.*?[가-힣A-Za-z0-9])(?:이|가|은|는|께서)$")
_NO_SUBJECT_KO = re.compile(
    r"(?:하는|가는|오는|있는|없는|되는|보는|지는|리는|르는|기는|우는|쓰는|트는|내는)$"
)
_CASE_KO = re.compile(
    r"[가-힣A-Za-z0-9](?:을|를|에|에게|한테|께|에서|로|으로|와|과|의|이|가|도|만|까지|부터)$"
)
_JOIN_KO = re.compile(
    r"(?:고|며|면서|자|자마자|다가|아서|어서|여서|라서|해서|워서|니까|는데|은데|지만|으나|려고|도록|듯이|면|채로?"
    r"|[가-힣]아|[가-힣]어|해|려|져|켜)$"
)
_MUST_KO = ("안", "못", "더", "덜", "잘", "다시")
"""Before a verb: without these it says something else."""
_HELPS_KO = re.compile(
    r"^(?:있|없|않|싶|버렸|버린|버려|했|한다|줘|준다|주|봐|본다|봤|못|된다|돼|됐|말|마|놓|둔|뒀|낸다|냈|간다|갔|온다|왔|나선다"
    r"|선다)[가-힣]*?(?<![도면고])$"
)
"""What goes on a verb before it: 서 있다, 보고 싶다."""
_BOUND_KO = re.compile(r"^(?:수|줄|적|것|게|거|걸|뿐|리|데)(?:가|이|도|을|를|는|은|밖에)?$")
"""Nouns that are nothing without the verb before them: "찾을 수가 없어"."""
_WHICH_KO = frozenset(
    ("몇", "한", "두", "세", "네", "그", "이", "저", "내", "제", "우리", "첫", "아무", "어느", "무슨", "어떤")
)
_FEW = 3


def shortened(text: str, kind: str, language: str) -> str:
    """The text in fewer words, or as it is where none can go."""
    parts = [one.strip() for one in sentences(text) if one.strip()]
    reduced = [_fewer(one, language) for one in parts]
    if len(parts) > 1:
        spoken = kind in SPOKEN
        whole = [one for one in reduced if _is_whole(one, language)] or reduced
        return whole[-1] if spoken else whole[0]
    return reduced[0] if reduced and len(reduced[0]) < len(text.strip()) else text


def _fewer(sentence: str, language: str) -> str:
    if _QUOTED.search(sentence):
        return sentence
    made = (_korean if language == "ko" else _english)(sentence)
    return made if re.search(r"\w", made) and len(made) < len(sentence) else sentence


def _is_whole(sentence: str, language: str) -> bool:
    """Whether a sentence has a verb: "해 질 녘, 옥상." has none."""
    if language == "ko":
        return (
            re.search(r"(?:다|요|까|어|아|해|야|지|자|네|줘|마|라|래|걸|니|냐|군|게)[.!?…~]*$", sentence)
            is not None
        )
    return len(sentence.split()) > 1


def _english(sentence: str) -> str:
    made = _ASIDE_EN.sub("", sentence)
    for pattern in (_FIRST_EN, _PLACED_EN):
        cut = pattern.sub("", made, count=1)
        made = cut if len(cut.split()) >= _FEW - 1 else made
    for pattern in (_LAST_EN, _IDLE_EN):
        cut = re.sub(r"\s+([,.!?…])", r"\1", pattern.sub("", made)).strip(" ,")
        made = cut if len(cut.split()) >= _FEW - 1 else made
    made = _JOINED_EN.sub(r"\1", made)
    return made[:1].upper() + made[1:]


def _korean(sentence: str) -> str:
    mark = ((found := re.search(r"[.!?…~]+$", sentence)) and found.group()) or ""
    words = sentence[: len(sentence) - len(mark)].replace(",", " ,").split()
    words = [word for word in _IDLE_KO.sub("", f"{' '.join(words)} ").split() if word]
    last = max((at for at, word in enumerate(words) if word == ","), default=-1)
    before, main = [one for one in words[: max(last, 0)] if one != ","], words[last + 1 :]
    if not main:
        return sentence
    if len(words) <= _FEW or (len(main) <= _FEW + 1 and not before and not _subject(main)):
        return f"{' '.join(words)}{mark}".replace(" ,", ",")
    subject = _subject(main) or _subject(before)
    verb = _verb(main)
    told = _told(main[:verb], subject)
    kept = [*([subject] if subject and subject not in told else []), *told, *main[verb:]]
    return f"{' '.join(kept)}{mark}" if len(kept) > 1 or len(words) == 1 else sentence


def _subject(words: list[str]) -> str:
    """Who it is about: the first word with the particle of one that no clause about a noun has taken."""
    for at, word in enumerate(words[:-1]):
        if (
            _SUBJECT_KO.match(word)
            and not _BOUND_KO.match(word)
            and not _NO_SUBJECT_KO.search(word)
            and not _tells_of_noun(words, at)
        ):
            return word
    return ""


def _tells_of_noun(words: list[str], at: int) -> bool:
    """Whether the subject at `at` stands in a clause that tells of a noun: "빗방울이 흐르는 유리창"."""
    after = words[at + 1 : at + 2]
    return (
        bool(after) and words[at].endswith(("이", "가")) and after[0].endswith(("는", "던", "은", "린", "진"))
    )


def _verb(words: list[str]) -> int:
    """Where the verb begins, with what belongs to it: 안, 못, 서 있다."""
    at = len(words) - 1
    while at > 0 and (_HELPS_KO.match(words[at]) and not _CASE_KO.search(words[at - 1])):
        at -= 1
        if not _HELPS_KO.match(words[at]):
            break
    while at > 0 and (_BOUND_KO.match(words[at]) or _BOUND_KO.match(words[at - 1])):
        at -= 1
    while at > 0 and words[at - 1] in _MUST_KO:
        at -= 1
    return at


def _told(words: list[str], subject: str) -> list[str]:
    """What stands right before the verb with a particle of its own, and the subject's part of it."""
    kept: list[str] = []
    for word in reversed(words):
        if word == subject:
            break
        joins = _JOIN_KO.search(word) and not word.endswith(("에", "을", "를", "의"))
        if word not in _WHICH_KO and (joins or not _CASE_KO.search(word)):
            break
        kept.insert(0, word)
    return kept
