"""How old a premise says somebody is: by words, a number, a school year, or a pension."""

from __future__ import annotations

import re

from engines.text.phrases import DETERMINER, phrase

OLD, CHILD, YOUNG = "old", "child", "young"
GROWN = "grown"
"""Neither: told of kin alone, whose part may be a child's."""
AGEING = "ageing"
"""Between the two: the parents of somebody grown."""
_ADULT = 20
"""Years from which nothing of a look has to change."""
_TEEN, _AGED = 13, 60
_NUMBER = re.compile(
    r"(?<!\d)(\d{1,3})\s?(?:세|살)(?![가-힣]*\s?(?:어린|많은|연상|연하|차이))"
    r"|(?<!\d)(\d{1,3})[- ]years?[- ]old|\baged?\s+(\d{1,3})\b"
    r"|(?<!\d)([1-9]0)대(?![가-힣])"
)
_BEHIND = re.compile(r"\s*[(,（]\s*(?:만\s?)?(?:aged?\s+)?(\d{1,3})(?:세|살)?\s*(?:[),，）]|$)")
"""Behind a name: "Agnes, 78,", "유나(17)"."""
_WORDS = {
    OLD: re.compile(
        r"할머니|할아버지|할매|할배|노인|노파|노모|노부부|영감|늙은|은퇴|퇴직한|정년|환갑|칠순|팔순"
        r"|(?:예순|일흔|여든|아흔)\s?(?:[가-힣]{1,2}\s)?(?:살|이|의)"
        r"|(?<!year-)(?<!year )(?<!years )\b(?:old|elderly|aged|retired|pensioner|grandmother|grandfather"
        r"|grandma|grandpa|granny|nana"
        r"|in (?:his|her|their) (?:sixties|seventies|eighties|nineties)"
        r"|(?:sixty|seventy|eighty|ninety)(?:-\w+)?[- ]years?[- ]old)\b"
        r"|(?:^|(?<=,\s))(?:sixty|seventy|eighty|ninety)(?:-\w+)?(?=,|\s+and\b|$)",
        re.IGNORECASE,
    ),
    CHILD: re.compile(
        r"꼬마|어린아이|어린이|(?:^|\s)아이$|초등학생|초등|초딩|유치원|아기|갓난|신생아|젖먹이"
        r"|(?<![가-힣])(?:열\s?)?(?:한|두)\s살|(?<![가-힣열]\s)(?<![가-힣])(?:세|네|다섯|여섯|일곱|여덟|아홉|열)\s살"
        r"|\b(?:child|kid|toddler|baby|newborn|infant|little (?:girl|boy|brother|sister)"
        r"|(?:first|second|third|fourth|fifth|sixth)[- ]grader"
        r"|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]years?[- ]old)\b",
        re.IGNORECASE,
    ),
    YOUNG: re.compile(
        r"소녀|소년|손자|손녀|중학생|고등학생|여중생|남중생|여고생|남고생|여학생|남학생|전학생|수험생|십\s?대"
        r"|(?<![가-힣])[중고][1-3](?!\d)|(?:중|고등)학교\s?[1-3]학년|열\s?(?:세|네|다섯|여섯|일곱|여덟|아홉)\s살"
        r"|\b(?:girl|boy|teenager|teenaged?|teen|grandson|granddaughter|(?:high"
        r"|middle)[- ]schooler|schoolgirl|schoolboy"
        r"|high[- ]school (?:senior|junior|sophomore|freshman|student)"
        r"|(?:seventh|eighth|ninth|tenth|eleventh|twelfth)[- ]grader"
        r"|(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)[- ]years?[- ]old)\b",
        re.IGNORECASE,
    ),
}
_AROUND, _NEAR = 60, 7
"""Characters before and behind a name in which its bearer's age may be told."""
_PARTICLE = re.compile("이?(?:[은는이가을를의와과도]|에게|한테)\\s")
"""Behind a Korean name: what comes then is somebody else."""
_OF_ANOTHER = re.compile(r"[가-힣]+(?:의|이|가|은|는|을|를|에게|한테|와|과|로)(?<!늙은)(?<!대의)\s")
"""Before a Korean name: "할머니의 손녀" is no grandmother."""
_PLURAL = re.compile(
    r"\b(?:twins|sisters|brothers|siblings|kids|boys|girls|children|friends|students|teenagers|teens|cousins)\s+$"
)
_APPOSED = re.compile(r",\s+(?:(?:an?|the|her|his|their|my)\s+)?((?:[^\s,.;]+\s+){0,6}[^\s,.;]+)\s*[,.;]")
_BESIDE = re.compile(r"([A-Z]\w+)\s+and\s+$")
_YEARS = re.compile(r"\byears? old\s*$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*[(（]([^)）]{1,30})[)）]")


def age_of(words: str) -> str:
    """ "old", "child", "young" or "" by the words for somebody; a number goes before any other word."""
    if found := _NUMBER.search(words):
        return _by_years(int(next(one for one in found.groups() if one)))
    return next((age for age, pattern in _WORDS.items() if pattern.search(words)), "")


def age_around(name: str, text: str) -> str:
    """The age of somebody named in a text, by the words right around the name: "경비원 최만수 할아버지",
    "an old man named Tom", "Agnes, 78,"."""
    at = text.find(name)
    if at < 0:
        return ""
    before, behind = text[:at], text[at + len(name) :]
    if found := _BEHIND.match(behind):
        return _by_years(int(found.group(1)))
    around = re.split(r"[.!?\n]", before[-_AROUND:])[-1]
    korean = bool(re.search("[가-힣]", name))
    told = _before_korean(around) if korean else _before_english(around, before)
    near = "" if _PARTICLE.match(behind[:_NEAR]) or not korean else behind[:_NEAR]
    apart = _BRACKETS.match(behind) or (None if korean else _APPOSED.match(behind))
    return age_of(told) or age_of(near) or (age_of(apart.group(1)) if apart else "")


def _before_korean(around: str) -> str:
    around = re.split(r"[)）][은는이가을를의와과도]?\s|,\s", around)[-1]
    last = list(_OF_ANOTHER.finditer(around))
    return around[last[-1].end() :] if last else around


def _before_english(around: str, before: str) -> str:
    """The noun phrase that ends right before a name; of the second of two, that of both of them."""
    if (pair := _BESIDE.search(around)) and _PLURAL.search(before[: before.rfind(pair.group(1))]):
        around = around[: pair.start()]
    around = re.sub(r"\s+(?:named|called)\s+$", " ", around).rstrip(" ,")
    around = re.split(r"[,;:]|\s(?:and|but|or|who|that|with|while)(?:\s|$)", around)[-1]
    starts = list(re.finditer(rf"\b{DETERMINER}\s+", around))
    if starts:
        _, end = phrase(around, starts[-1].end())
        # Behind "the old dog meets" comes somebody else.
        return around[end:] if around[end:].strip() else around[starts[-1].start() :]
    opens = not before[: len(before) - len(around) - 1].strip(" .!?\n")
    return around if opens else " ".join(around.split()[-3 if _YEARS.search(around) else -2 :])


def _by_years(years: int) -> str:
    if years >= _ADULT:
        return OLD if years >= _AGED else ""
    return YOUNG if years >= _TEEN else CHILD
