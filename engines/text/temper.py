"""Putting temper into a line: anger and hesitation, each as it suits what is said, in Korean and English.

A whole scene must not begin every line alike, so most of a temper goes into the sentence itself, and what can
be put before it is chosen by the caller's number.
"""

from __future__ import annotations

import re

from engines.text.speech import is_polite

_END = re.compile(r"[.!?…~]+(?=[\"'”’)]*\s*$)")
_OUTBURSTS = (
    ("그만 좀 해!", "그만 좀 하세요!", "Enough!"),
    ("기가 막혀!", "기가 막혀요!", "Unbelievable!"),
    ("장난해?!", "장난해요?!", "Are you kidding me?!"),
    ("어이가 없네!", "어이가 없네요!", "This is ridiculous!"),
    ("웃기지 마!", "웃기지 마세요!", "Don't make me laugh!"),
    ("더는 못 참아!", "더는 못 참겠어요!", "I've had it!"),
    ("말이 되는 소리를 해!", "말이 되는 소리를 하세요!", "Listen to yourself!"),
    ("진짜 너무하네!", "진짜 너무하네요!", "That is too much!"),
)
"""What somebody bursts out with before a line: (in 반말, in 존댓말, in English), the same in each place."""
_BITTER = (("하, ", "Oh, "), ("그래, ", "Fine, "), ("참, ", "Well, "))
"""What turns thanks and courtesies sour: (in Korean, in English)."""
_GENTLE = re.compile(
    r"고마|고맙|감사|미안|죄송|사랑|축하|안녕|어서 오|반가|반갑|다행|괜찮|행복|잘 자|잘 먹|환영|수고|"
    r"좋아해|보고 싶|하하|후후|ㅎㅎ|ㅋㅋ|^(?:응|네|예|어|그래|그래요|알았어|알겠어요?|좋아|좋아요)[.…~!]*$|"
    r"\b(?:thanks?|thank you|sorry|love|congrat\w*|hello|welcome|glad|happy|nice to|"
    r"good (?:morning|evening|night)|miss(?:ed)? you|haha)\b|"
    r"^(?:hi|yes|yeah|yep|ok|okay|sure|of course|all right|right|good)\W*$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"(?:[가-힣](?:고|서|면서|는데|은데|을텐데|텐데|니까|든지|거든|기|것)|…)[.…]*[\"'”’)]*$|…$"
)
_ASKS_KO = re.compile(
    r"(?:^|(?<=\s))(?=(?:왜|뭐|뭘|무슨|무엇|누가|누구|어디|언제|어떻게|어쩌|어째서)[가-힣]*(?:\s|[?!.…]))"
)
_ASKS_EN = re.compile(
    r"\b(what|why|who|where|how)(?= (?:do|does|did|is|are|was|were|can|could|will|would|should|have|has|am|"
    r"don't|won't|didn't)\b)|\b(what|why|who|where|how)(?='(?:s|re|d)\b)",
    re.IGNORECASE,
)
_ORDER_KO = re.compile(r"(?:라|마|줘|둬|놔|세요|십시오)[.!…~]*$")
_ORDER_EN = re.compile(
    r"(?:don't |please )?(?:stop|come|go|give|tell|take|get|put|open|close|leave|move|answer|say|bring|drop|"
    r"shut)\b(?!.*,)",
    re.IGNORECASE,
)
_STARTS = (
    ("저, 그게… ", "Well… "),
    ("그러니까… ", "I, um… "),
    ("음… ", "It's just… "),
    ("있잖아… ", "You see… "),
)
_FELT = {
    "ko": ("주먹을 꽉 쥔다.", "이를 악문다.", "눈에 불꽃이 튄다.", "얼굴이 붉으락푸르락한다."),
    "en": ("Fists clench.", "Teeth grit.", "Eyes blaze.", "A vein stands out."),
}


def is_gentle(text: str) -> bool:
    """Whether a line thanks, greets, comforts or only agrees: anger sits ill on it."""
    return bool(_GENTLE.search(text.strip()))


def is_loud(text: str) -> bool:
    """Whether it is cried out: somebody who does is not lost for words."""
    return bool(re.search(r"!\W*$", text.strip()))


def is_flat(text: str) -> bool:
    """Whether a line is none to shout: it is gentle, or its last sentence breaks off in the middle."""
    return is_gentle(text) or bool(_OPEN_END.search(text.strip()))


def angered(text: str, language: str, take: int, opens: bool = True) -> str:
    """The line said in anger: louder, with what makes its own question or order sharper; where that is
    nothing, and `opens` allows it, with an outburst before it, the one numbered `take`."""
    text = text.lstrip("… ") or text
    louder = marked(text, "!")
    if is_gentle(text):
        before = _BITTER[take % len(_BITTER)][language == "en"]
        said = any(text.startswith(pair[language == "en"]) for pair in _BITTER)
        return louder if said or not opens else before + (louder if language == "ko" else lowered(louder))
    sharper = _sharper(louder, language)
    if sharper != louder and (not opens or take % 2):
        return sharper
    outbursts = [one for row in _OUTBURSTS for one in (row[2:] if language == "en" else row[:2])]
    if not opens or any(text.startswith(one) for one in outbursts):
        return sharper
    row = _OUTBURSTS[take % len(_OUTBURSTS)]
    return f"{row[2] if language == 'en' else row[is_polite(text)]} {louder}"


def seen_angry(text: str, language: str, take: int) -> str:
    """An action with what shows anger behind it."""
    known = _FELT[language]
    if any(one in text for one in known):
        return text
    return f"{text.rstrip()}{'' if _END.search(text) else '.'} {known[take % len(known)]}"


def hesitating(text: str, language: str, take: int, opens: bool = True) -> str:
    """The line said with hesitation: begun twice, or left hanging, or, where `opens`, put off by a word."""
    english = language == "en"
    if any(text.startswith(pair[english]) for pair in _STARTS) or _is_broken(text):
        return text
    if opens and take % 3 != 1:
        return _STARTS[take % len(_STARTS)][english] + lowered(text)
    return _begun_twice(text, language) if take % 2 or "?" in text[-3:] else marked(text, "…")


def marked(text: str, mark: str) -> str:
    """With another mark at its end; a question that is cried out stays one."""
    found = _END.search(text)
    if found is None:
        return text.rstrip() + mark
    now = "?!" if mark == "!" and "?" in found.group() else "?" if "?" in found.group() else mark
    return text[: found.start()] + now + text[found.end() :]


def lowered(text: str) -> str:
    """To go on with in the middle of a sentence; names and "I" are left alone as far as can be told."""
    return text[:1].lower() + text[1:] if _STARTER.match(text) else text


def _sharper(text: str, language: str) -> str:
    if "?" in text[-3:]:
        return _pressed(text, language)
    if language == "ko":
        start = _last_sentence(text)
        order = _ORDER_KO.search(text) and "당장" not in text
        return f"{text[:start]}당장 {text[start:]}" if order else text
    last = text[_last_sentence(text) :]
    return (
        f"{text} Now!" if _ORDER_EN.match(last) and not re.search(r"\bnow\b", text, re.IGNORECASE) else text
    )


def _pressed(text: str, language: str) -> str:
    """A question with more force behind its question word."""
    start = _last_sentence(text)
    before, last = text[:start], text[start:]
    if language == "ko":
        return text if "대체" in text else before + _ASKS_KO.sub("도대체 ", last, count=1)
    if re.search(r"\bon earth\b", text, re.IGNORECASE):
        return text
    found = _ASKS_EN.search(last)
    if found is None:
        return text
    rest = last[found.end() :]
    if rest.startswith("'"):
        short = {"'s": " is", "'re": " are", "'d": " did"}[re.match(r"'(?:s|re|d)", rest)[0]]  # type: ignore[index]
        rest = short + re.sub(r"^'(?:s|re|d)", "", rest)
    return f"{before}{last[: found.end()]} on earth{rest}"


def _last_sentence(text: str) -> int:
    """Where the last sentence begins."""
    ends = [found.end() for found in re.finditer(r"[.!?…]\s+", text)]
    return ends[-1] if ends else 0


def _is_broken(text: str) -> bool:
    return (
        text.startswith("…")
        or bool(re.match(r"([가-힣]), \1|([A-Za-z])-\2", text, re.IGNORECASE))
        or text.rstrip().endswith("…")
    )


def _begun_twice(text: str, language: str) -> str:
    """ "그만해." → "그, 그만해."; "Wait." → "W-wait." One that begins with a vowel is left hanging."""
    if language == "ko" and re.match(r"[가-힣]{2}", text):
        return f"{text[0]}, {text}"
    if language == "en" and re.match(r"[B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z][a-z]", text):
        return f"{text[0]}-{text[0].lower()}{text[1:]}"
    return marked(text, "…")


_STARTER = re.compile(
    r"(?:the|an?|and|but|so|then|next|just|this|that|these|those|it|s?he|they|we|you|what|who|where|when|why|how|is|are|does?|did|can|"
    r"could|will|would|should|there|here|my|your|his|her|their|our|if|in|on|at|no|not|don't|can't|it's|that's|"
    r"please|take|give|tell|look|come|go|wait|stop|let|get|put|hold|open|close|say|keep|leave|thanks?|welcome|sorry)\b",
    re.IGNORECASE,
)
"""Words that are written small in the middle of a sentence."""
