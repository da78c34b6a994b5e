"""What people wear at work, by the word for what they do; and how old the words make somebody."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.words import Table, first


@dataclass(frozen=True)
class Trade:
    """Clothes of one trade. None and "" leave colour and headgear to the person."""

    outfit: str
    top: Colour | None = None
    hat: str = ""
    hair: str = ""
    accessory: str = ""


_WHITE: Colour = (244, 244, 242)
TRADES: dict[str, tuple[str, Trade]] = {
    "chef": ("cook,baker,요리사,셰프,조리사,주방장,제빵사", Trade("chefs_jacket", _WHITE, "chef_hat")),
    "barista": ("part-timer,clerk,waiter,waitress,cashier,바리스타,알바,점원,직원,종업원", Trade("apron")),
    "nurse": ("nurses,간호사,의녀", Trade("scrubs", (126, 190, 190))),
    "doctor": ("surgeon,scientist,professor,researcher,vet,의사,박사,과학자,연구원,교수,수의사",
        Trade("labcoat", _WHITE)),
    "police officer": (
        "policeman,policewoman,cop,sheriff,constable,police chief,chief of police,경찰,경찰관,순경,보안관,"
        "경찰서장,서장,경찰청장,경위,경감",
        Trade("police_shirt", (62, 84, 132), "peaked"),
    ),
    "guard": ("security guard,night guard,watchman,경비원,경비,수위", Trade("police_shirt", (74, 88, 92),
        "peaked")),
    "firefighter": ("fireman,소방관,소방사,구조대원", Trade("firesuit", (206, 148, 62), "hard_hat")),
    "soldier": ("army officer,sergeant,lieutenant,marine,trooper,군인,장교,하사,중사,일병,이병",
        Trade("military", (98, 108, 78), "peaked")),
    "bride": ("새신부,새색시", Trade("wedding", (252, 250, 248))),
    "bridegroom": ("groom,새신랑,신랑", Trade("tuxedo", (36, 36, 44))),
    "diver": ("scuba diver,잠수부,다이버,해녀", Trade("wetsuit", (38, 48, 64))),
    "student": ("schoolgirl,schoolboy,pupil,학생,여고생,남고생,중학생,고등학생,전학생", Trade("uniform")),
    "office worker": (
        "businessman,businesswoman,lawyer,secretary,manager,banker,intern,회사원,직장인,변호사,팀장,부장,비서,사원",
        Trade("suit"),
    ),
    "detective": ("inspector,private eye,형사,탐정", Trade("coat", (156, 128, 92))),
    "astronaut": ("cosmonaut,우주비행사,우주 비행사", Trade("spacesuit", _WHITE)),
    "pilot": ("captain of the plane,flight attendant,조종사,기장,승무원", Trade("suit", (46, 60, 96),
        "peaked")),
    "courier": (
        "delivery rider,rider,delivery man,배달원,배달 기사,라이더,택배 기사,퀵서비스",
        Trade("jacket", (70, 160, 150), "rider"),
    ),
    "driver": ("taxi driver,bus driver,택시 기사,버스 기사,운전기사", Trade("vest", (70, 78, 110), "peaked")),
    "monk": ("buddhist nun,스님,수도승,승려,동자승", Trade("robe", (142, 140, 136), hair="shaved")),
    "farmer": ("gardener,농부,농사꾼,정원사", Trade("overalls", (78, 112, 160), "straw")),
    "fisherman": ("fisher,sailor,어부,뱃사람,선원", Trade("overalls", (226, 172, 56), "beanie")),
    "knight": ("warrior,기사단장,무사,전사,병사,장군", Trade("armour", accessory="helmet")),
    "builder": ("construction worker,foreman,인부,건설 노동자,공사장", Trade("vest", (236, 128, 52),
        "hard_hat")),
    "mechanic": ("engineer,plumber,repairman,정비사,수리공,배관공,기술자", Trade("jumpsuit", (84, 104, 134))),
    "painter": ("artist,sculptor,화가,조각가", Trade("apron", (120, 132, 120), "beret")),
    "wizard": ("mage,witch,sorcerer,마법사,마녀", Trade("robe", (86, 66, 132), "wizard_hat")),
    "king": ("queen,emperor,empress,임금,여왕,황제,국왕", Trade("robe", (176, 52, 56), accessory="crown")),
    "prince": ("princess,priest,왕자,공주,신부님,무당", Trade("robe")),
    "scholar": ("선비,유생,도령,암행어사,사또", Trade("hanbok", (226, 226, 216), "gat")),
    "court lady": ("상궁,나인,궁녀,기생,주모,머슴", Trade("hanbok")),
    "teacher": ("tutor,librarian,선생님,교사,사서", Trade("sweater")),
    "athlete": ("runner,boxer,coach,runner,swimmer,선수,코치,감독님", Trade("hoodie")),
}  # fmt: skip
"""Trade → further words for it, and what is worn."""
FIXED: dict[str, Colour] = {
    "wedding": (252, 250, 248),
    "tuxedo": (36, 36, 44),
    "military": (98, 108, 78),
    "firesuit": (206, 164, 72),
    "wetsuit": (38, 48, 64),
}
"""Clothes that have one colour wherever nothing else is said."""
TRADE_WORDS = Table({trade: words for trade, (words, _) in TRADES.items()})


def trade_of(words: str) -> Trade | None:
    """The trade that an appearance names, None where it names none."""
    found = first(words, TRADE_WORDS)
    return TRADES[found][1] if found else None


_YEARS = re.compile(
    r"\b(\d{1,3})[- ]?(?:years?[- ]old|y/?o)\b|(?<!\d)(\d{1,3})\s*(?:살|세)(?![가-힣])|(?<!\d)([1-9]0)\s*대"
)
_DECADES = {"teens": 15, "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65,
    "seventies": 75,
            "eighties": 85, "nineties": 95}  # fmt: skip
_TENS = {"십대": 15, "이십 대": 25, "삼십 대": 35, "사십 대": 45, "오십 대": 55, "육십 대": 65,
    "칠십 대": 75, "여든": 80,
         "일흔": 70, "예순": 62, "쉰": 50, "마흔": 42, "스무": 20, "열일곱": 17, "열여덟": 18,
             "열여섯": 16, "열다섯": 15,
         "열네": 14, "열세": 13, "열두": 12, "열한": 11, "열 살": 10, "아홉 살": 9, "여덟 살": 8,
             "일곱 살": 7,
         "여섯 살": 6, "다섯 살": 5}  # fmt: skip
_OLD = re.compile(
    r"\b(?:elderly|wrinkled|grandm\w+|grandf\w+|grandp\w+|granny|senior citizen)\b|노인|할머니|할아버지"
    r"|할멈|영감|늙은|주름|노년|노파|나이 든|백발"
    r"|\bold(?:er)? (?:(?:wo)?man|lady|gentleman|person|guy|people|couple|monk|king|queen|wizard|witch"
    r"|fisher\w+|farmer|teacher|doctor|sailor|soldier|detective)\b|^\s*(?:very )?old\s*$",
    re.MULTILINE,
)
_CHILD = re.compile(
    r"\b(?:child|kid|toddler|little (?:girl|boy)|infant|(?:five|six|seven|eight|nine|ten)-year-old)\b"
    r"|아이(?![가-힣]*돌)|꼬마|어린이|초등학생|유치원|동자승"
)
_TEEN = re.compile(
    r"\b(?:teen(?:ager|aged?)?|school(?:girl|boy)|(?:high|middle)[- ]school(?:er)?|adolescent)\b"
    r"|십대|여고생|남고생|고등학생|중학생|소녀|소년|사춘기|교복|앳된"
)
_MIDDLE = re.compile(
    r"\bmiddle[- ]aged\b|중년|아저씨|아주머니|아줌마|희끗|greying|graying|grey at the temples"
)


def age_of(words: str) -> str:
    """child, teen, middle, old, or "" for a grown-up of no age in particular; years go before nouns."""
    lowered = words.lower()
    if years := _years(lowered):
        bounds = ((12, "child"), (19, "teen"), (40, ""), (61, "middle"))
        return next((age for limit, age in bounds if years <= limit), "old")
    parts = re.sub(r"[,.;]", "\n", lowered)
    tests = ((_MIDDLE, "middle"), (_OLD, "old"), (_CHILD, "child"), (_TEEN, "teen"))
    return next((age for test, age in tests if test.search(parts)), "")


def ages_in(text: str) -> list[tuple[int, int]]:
    """Where a text in lower case tells an age."""
    tests = (_YEARS, _OLD, _CHILD, _MIDDLE, _TEEN, _SAID)
    return [match.span() for test in tests for match in test.finditer(text)]


_SAID = re.compile(r"\b(?:older|younger|young|elderly|old)\b|늙\w*|젊\w*|나이 들\w*")


def _years(lowered: str) -> int:
    if found := _YEARS.search(lowered):
        return int(next(group for group in found.groups() if group))
    said = [years for word, years in (_DECADES | _TENS).items() if word in lowered]
    return said[0] if said else 0
