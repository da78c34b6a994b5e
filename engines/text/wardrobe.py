"""What a cast wears: work clothes for whom a premise gives work, the clothes of a world that is not today's,
and looks of their own for the parts of a story that is about nobody in particular."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from random import Random

from engines.text.answer import CastAnswer
from engines.text.document import Brief
from engines.text.gender import HAIR
from engines.text.when import weather_of
from engines.text.worn import worn_by
from presets.eras import JOSEON, OLDEN, RETRO, era_of, is_recent
from presets.seasons import season_of
from presets.words import find

Clothes = tuple[Mapping[str, str], str]
"""Words by language and the colour of what covers most."""

_GARMENT = re.compile(
    r"코트|외투|점퍼|재킷|자켓|스웨터|카디건|셔츠|조끼|후드|정장|양복|원피스|앞치마|작업복|제복|유니폼|패딩|비옷|야상"
    r"|교복|멜빵|저고리|망토|실내복|무명옷|목폴라|튜닉|투피스|블라우스|니트|맨투맨|바람막이|파카"
    r"|\b(?:coat|overcoat|jacket|sweater|cardigan|shirt|waistcoat|vest|hoodie|suit|dress|apron|uniform|raincoat|tunic"
    r"|cloak|gown|jumper|pullover|blazer|parka|dungarees|overalls|turtleneck|blouse|jumpsuit|sleeves|cotton)\b",
    re.IGNORECASE,
)
_WORK: dict[str, Clothes] = {
    "cook": ({"ko": "하얀 조리복, 요리사 모자", "en": "chef's whites, a toque"}, "#f2f1ec"),
    "nurse": ({"ko": "청록색 간호복", "en": "teal nurse's scrubs"}, "#7ebebe"),
    "doctor": ({"ko": "흰 가운, 청진기", "en": "a doctor's white coat, a stethoscope"}, "#f1f2f2"),
    "guard": (
        {"ko": "회녹색 경비복, 제복 모자", "en": "a grey-green guard's uniform, a peaked cap"},
        "#5c6e6a",
    ),
    "shadow": (
        {"ko": "검은 코트, 검은 비니, 선글라스", "en": "dark glasses, a black coat, a black woolly hat"},
        "#25242b",
    ),
    "police": (
        {"ko": "남색 경찰 제복, 경찰 모자", "en": "a navy police uniform, a police cap"},
        "#3c4c74",
    ),
    "detective": ({"ko": "베이지색 트렌치코트", "en": "a beige trench coat"}, "#b39a72"),
    "firefighter": ({"ko": "소방 작업복, 안전모", "en": "turnout coveralls, a safety helmet"}, "#c89440"),
    "driver": ({"ko": "남색 조끼, 기사 모자", "en": "a navy waistcoat, a driver's cap"}, "#46507a"),
    "courier": (
        {"ko": "청록색 바람막이, 오토바이 헬멧", "en": "a teal windbreaker, a motorcycle helmet"},
        "#46a096",
    ),
    "student": ({"ko": "교복", "en": "a school uniform"}, "#3a4260"),
    "office_worker": ({"ko": "회색 정장", "en": "a grey suit"}, "#5b6270"),
    "lawyer": ({"ko": "검은 정장", "en": "a black suit"}, "#33343e"),
    "barista": ({"ko": "밤색 앞치마", "en": "a brown apron"}, "#7a5740"),
    "gardener": ({"ko": "파란 멜빵바지, 밀짚모자", "en": "blue dungarees, a straw hat"}, "#4e70a0"),
    "fisher": ({"ko": "노란 고무 작업복, 털모자", "en": "yellow waders, a knitted hat"}, "#e2ac38"),
    "mechanic": ({"ko": "푸른 작업복", "en": "blue coveralls"}, "#546886"),
    "engineer": ({"ko": "체크무늬 셔츠, 헤드폰", "en": "a checked shirt, headphones"}, "#6a86a8"),
    "artist": ({"ko": "물감 묻은 앞치마, 베레모", "en": "an apron with paint on it, a beret"}, "#788478"),
    "astronaut": ({"ko": "흰 우주복", "en": "a white spacesuit"}, "#f0f1f2"),
    "pilot": ({"ko": "남색 정장, 제복 모자", "en": "a navy suit, a peaked cap"}, "#2e3c60"),
    "undertaker": ({"ko": "검은 정장", "en": "a black suit"}, "#2e2e36"),
    "keeper": ({"ko": "남색 코트, 털모자", "en": "a navy coat, a knitted hat"}, "#2c3a5c"),
    "knight": ({"ko": "은빛 갑옷", "en": "silver armour"}, "#a8aeb8"),
    "player": ({"ko": "빨간 반팔 티셔츠", "en": "a red T-shirt"}, "#c23a3a"),
    "monk": ({"ko": "회색 승복, 민머리", "en": "a grey robe, a shaved head"}, "#8e8c88"),
    "priest": ({"ko": "검은 로브, 흰 목깃", "en": "a black cassock, a white clerical collar"}, "#2e2e36"),
    "nun": ({"ko": "검은 로브, 흰 머릿수건", "en": "a black robe, a white headscarf"}, "#34343c"),
    "princess": ({"ko": "연분홍 드레스", "en": "a pale pink gown"}, "#e8b4c4"),
    "king": ({"ko": "진홍 망토", "en": "a crimson cloak"}, "#8e2434"),
    "wizard": ({"ko": "보라색 로브, 마법사 모자", "en": "a violet robe, a wizard's pointed hat"}, "#564284"),
}
_ALSO = {
    "shadow": re.compile(
        r"낯선 사람|수상한|괴한|미행|스토커|^추격자|\b(?:stranger|stalker|pursuer|shadow(?:er|y figure))\b",
        re.IGNORECASE,
    ),
    "player": re.compile(
        r"(?:축구|농구|배구|야구|핸드볼|육상|마라톤|테니스) ?선수|골키퍼|공격수|스트라이커"
        r"|\b(?:(?:soccer|football|basketball|volleyball|tennis|rugby) player|footballer|striker|goalkeeper"
        r"|sprinter|(?:marathon )?runner|athlete)s?\b",
        re.IGNORECASE,
    ),
    "astronaut": re.compile(r"우주 ?비행사|\bastronaut|\bcosmonaut", re.IGNORECASE),
    "police": re.compile(
        r"경찰|순경|(?<![가-힣])서장|보안관|\bpolice(?! detective)|\bsheriff|\bcops?\b|\bconstable",
        re.IGNORECASE,
    ),
    "keeper": re.compile(r"등대지기|등대 ?관리|\blighthouse keeper", re.IGNORECASE),
    "knight": re.compile(
        r"(?<![가-힣])기사단|(?<![가-힣])(?<!배달 )(?<!택배 )(?<!버스 )(?<!택시 )(?<!트럭 )(?<!대리 )기사$"
        r"|\bknight|\bwarrior",
        re.IGNORECASE,
    ),
    "monk": re.compile(r"스님|수도승|\bmonk", re.IGNORECASE),
    "priest": re.compile(r"신부님|(?<![가-힣])사제|\bpriest\b|\bvicar\b|\bchaplain\b", re.IGNORECASE),
    "nun": re.compile(r"수녀|\bnun\b|mother superior", re.IGNORECASE),
    "princess": re.compile(r"공주|여왕|왕비|\bprincess|\bqueen\b", re.IGNORECASE),
    "king": re.compile(r"(?<![가-힣])(?:왕|국왕|왕자|황제)(?![가-힣])|\bking\b|\bprince\b", re.IGNORECASE),
    "wizard": re.compile(r"마법사|마녀|\bwizard|\bwitch", re.IGNORECASE),
}
"""Work that `presets/lexicon/jobs.toml` does not know, or knows as something wider."""
_PAST = re.compile(
    r"조선|고려 ?시대|신라|백제|고구려|한양|임금|세자|궁녀|의녀|상궁|암행어사|선비|사또|주막|\b(?:joseon"
    r"|goryeo|silla)\b",
    re.IGNORECASE,
)
_HANBOK: tuple[Clothes, ...] = (
    ({"ko": "쪽빛 저고리 한복", "en": "an indigo hanbok"}, "#3b5a94"),
    ({"ko": "연분홍 저고리 한복", "en": "a pale pink hanbok"}, "#e6a6b0"),
    ({"ko": "쑥색 도포 한복", "en": "a sage green hanbok"}, "#7f9a78"),
    ({"ko": "미색 무명 한복", "en": "an undyed cotton hanbok"}, "#e4dcc6"),
    ({"ko": "자줏빛 저고리 한복", "en": "a purple hanbok"}, "#7a3a62"),
    ({"ko": "옥색 저고리 한복", "en": "a jade hanbok"}, "#8cc4b6"),
)
_OLDEN: tuple[Clothes, ...] = (
    ({"ko": "이끼색 망토", "en": "a moss-green cloak"}, "#6b7f4e"),
    ({"ko": "적갈색 튜닉", "en": "a russet tunic"}, "#9a5a3c"),
    ({"ko": "회색 모직 로브", "en": "a grey woollen robe"}, "#8b8a90"),
    ({"ko": "남빛 망토", "en": "a deep blue cloak"}, "#3a4a7c"),
    ({"ko": "황토색 튜닉", "en": "an ochre tunic"}, "#c09a4c"),
    ({"ko": "자줏빛 로브", "en": "a wine-red robe"}, "#7c3448"),
)
_RETRO: tuple[Clothes, ...] = (
    ({"ko": "회색 모직 코트", "en": "a grey wool coat"}, "#7d7f86"),
    ({"ko": "밤색 조끼, 걷어 올린 셔츠", "en": "a brown waistcoat over a collarless shirt"}, "#7a5a42"),
    ({"ko": "남색 외투", "en": "a navy overcoat"}, "#2f4468"),
    ({"ko": "낡은 트위드 재킷", "en": "a worn tweed jacket"}, "#8a7a5c"),
    ({"ko": "자주색 니트 카디건", "en": "a plum knitted cardigan"}, "#7d3f5c"),
    ({"ko": "미색 블라우스", "en": "a cream blouse"}, "#e9dcc0"),
)
"""Of days with trains and lamps, and without hoods and zips."""
_TODAY: tuple[Clothes, ...] = (
    ({"ko": "초록 야상", "en": "a green field jacket"}, "#5f7a52"),
    ({"ko": "남색 코트", "en": "a navy coat"}, "#2f4468"),
    ({"ko": "크림색 스웨터", "en": "a cream sweater"}, "#e9dcc0"),
    ({"ko": "자주색 카디건", "en": "a plum cardigan"}, "#7d3f5c"),
    ({"ko": "하늘색 셔츠", "en": "a sky-blue shirt"}, "#86b4dc"),
    ({"ko": "회색 후드", "en": "a grey hoodie"}, "#8a8f98"),
    ({"ko": "주황 바람막이", "en": "an orange windbreaker"}, "#e0803c"),
    ({"ko": "빨간 체크무늬 셔츠", "en": "a red checked shirt"}, "#b04a42"),
    ({"ko": "검은 재킷", "en": "a black jacket"}, "#2f2d34"),
    ({"ko": "민트색 맨투맨", "en": "a mint sweatshirt"}, "#7fbfa8"),
    ({"ko": "보라색 조끼", "en": "a violet waistcoat"}, "#7a5aa0"),
    ({"ko": "청 멜빵바지", "en": "denim dungarees"}, "#5a7aa8"),
    ({"ko": "갈색 코트", "en": "a brown coat"}, "#7a5a42"),
    ({"ko": "분홍 스웨터", "en": "a pink sweater"}, "#dc8ca4"),
)
_SUMMER: tuple[Clothes, ...] = (
    ({"ko": "하늘색 반팔 셔츠", "en": "a sky-blue short-sleeved shirt"}, "#86b4dc"),
    ({"ko": "흰 반팔 티셔츠", "en": "a white T-shirt"}, "#f0eee8"),
    ({"ko": "노란 반팔 티셔츠", "en": "a yellow T-shirt"}, "#e8c95a"),
    ({"ko": "민트색 반팔 티셔츠", "en": "a mint T-shirt"}, "#7fbfa8"),
    ({"ko": "빨간 줄무늬 반팔 티셔츠", "en": "a red striped T-shirt"}, "#c9544c"),
    ({"ko": "남색 반팔 셔츠", "en": "a navy short-sleeved shirt"}, "#2f4468"),
)
_RAIN: tuple[Clothes, ...] = (
    ({"ko": "노란 비옷", "en": "a yellow raincoat"}, "#e8c34a"),
    ({"ko": "파란 비옷", "en": "a blue raincoat"}, "#4a7cb4"),
    ({"ko": "빨간 비옷", "en": "a red raincoat"}, "#c04a48"),
)
_PROOF = re.compile(r"jacket|coat|windbreaker")
"""What one wears in the rain."""
_TELLING = re.compile(r"흰|은발|희끗|회색|white|grey|silver|수염|beard")
"""Hair that says who somebody is."""
_WARM = re.compile(r"jacket|coat|sweater|cardigan|hoodie")
"""What nobody freezes in."""
_CUTS: tuple[Clothes, ...] = (
    ({"ko": "짧은 까만 머리", "en": "short black hair"}, "#1d1b22"),
    ({"ko": "갈색 곱슬머리", "en": "curly brown hair"}, "#5f4230"),
    ({"ko": "헝클어진 밤색 머리", "en": "tousled chestnut hair"}, "#6f4630"),
    ({"ko": "뒤로 넘긴 까만 머리", "en": "black hair swept back"}, "#24222c"),
    ({"ko": "짧은 붉은 갈색 머리", "en": "short auburn hair"}, "#8a4b32"),
    ({"ko": "헝클어진 금발 머리", "en": "tousled blond hair"}, "#c9a865"),
    ({"ko": "짧은 남색 머리", "en": "short blue-black hair"}, "#2c3454"),
)
_LONGER_CUTS: tuple[Clothes, ...] = (
    ({"ko": "어깨까지 오는 까만 머리", "en": "black hair to the shoulders"}, "#1d1b22"),
    ({"ko": "갈색 곱슬머리", "en": "curly brown hair"}, "#5f4230"),
    ({"ko": "밤색 단발", "en": "a chestnut bob"}, "#6f4630"),
    ({"ko": "하나로 묶은 까만 머리", "en": "black hair in a ponytail"}, "#24222c"),
    ({"ko": "어깨까지 오는 붉은 갈색 머리", "en": "auburn hair to the shoulders"}, "#8a4b32"),
    ({"ko": "하나로 묶은 금발 머리", "en": "blond hair in a ponytail"}, "#c9a865"),
    ({"ko": "남색 단발", "en": "a blue-black bob"}, "#2c3454"),
)
"""The same colours as women wear them."""


def clothed(cast: Sequence[CastAnswer], brief: Brief, acted: bool, by: str) -> Sequence[CastAnswer]:
    """The cast in clothes that go with its work and world, each in colours of their own; whom a person gave
    keep theirs. `acted`: the story acts the premise out, and its parts are anybody's. `by`: what is drawn by.
    """
    given = {member.id for member in brief.cast}
    dice = Random(f"wardrobe:{by}")
    era = era_of(brief.premise)
    recent = era == RETRO or (era == OLDEN and is_recent(brief.premise))
    joseon = era == JOSEON or (not recent and _PAST.search(brief.premise) is not None)
    old_world = (joseon or era == OLDEN) and not recent
    today = _RETRO if recent else _for_the_sky(brief.premise)
    # Whatever a part has on, nobody wears a coat in July.
    changed = not recent and today is not _TODAY
    past, today = (dice.sample(one, len(one)) for one in (_HANBOK if joseon else _OLDEN, today))
    cuts = dice.sample(range(len(_CUTS)), len(_CUTS))
    dressed: list[CastAnswer] = []
    worn: list[Clothes | None] = []
    for number, member in enumerate(cast):
        told = worn_by(member.role, brief.premise)
        clothes = (told.words, told.colour) if told else work_clothes(member.role)
        if member.key in given or _is_given(member, brief):
            dressed.append(member)
            continue
        if old_world and not told and not (clothes and _of_any_time(member.role, joseon)):
            clothes = past[number % len(past)]
        elif acted or recent:
            member = _combed(member, cuts[number % len(cuts)], brief.languages[0])
            clothes = clothes or today[number % len(today)]
        elif changed:
            clothes = clothes or today[number % len(today)]
        if clothes is not None and clothes in worn:
            # Two at one work are told apart by their own clothes.
            clothes = None
        worn.append(clothes)
        dressed.append(_wearing(member, clothes, brief.languages[0]) if clothes else member)
    return dressed


def _for_the_sky(premise: str) -> Sequence[Clothes]:
    """Clothes of today for the season and the weather of a premise."""
    weather = weather_of(premise)
    key = weather.key if weather else ""
    season = season_of(premise)
    if key == "snow" or season == "winter":
        return [one for one in _TODAY if _WARM.search(one[0]["en"])]
    if key == "rain":
        return [*_RAIN, *(one for one in _TODAY if _PROOF.search(one[0]["en"]))]
    return _SUMMER if season == "summer" else _TODAY


def _is_given(member: CastAnswer, brief: Brief) -> bool:
    names = {name for one in brief.cast for name in one.names.values()}
    return any(worded.text in names for worded in member.names)


def work_clothes(role: str) -> Clothes | None:
    """What is worn at the work that a role begins with; None where it begins with none."""
    told = role.split(",")[0]
    for job, pattern in _ALSO.items():
        if pattern.search(told):
            return _WORK[job]
    found = find("jobs", told)
    return _WORK.get(found.key) if found else None


def _of_any_time(role: str, joseon: bool) -> bool:
    western = () if joseon else ("knight", "princess", "king")
    return any(_ALSO[job].search(role) for job in ("monk", "wizard", *western))


def _wearing(member: CastAnswer, clothes: Clothes, language: str) -> CastAnswer:
    """With those clothes in the place of what garments the look names, and their colour in the palette."""
    words, colour = clothes
    if language not in words:
        return member
    parts = [part.strip() for part in member.appearance.split(",") if part.strip()]
    at = next((n for n, part in enumerate(parts) if _GARMENT.search(part)), len(parts))
    kept = [part for part in parts if not _GARMENT.search(part)]
    parts = [*kept[:at], words[language], *kept[at:]]
    palette = [*member.palette, "", "", ""][: max(3, len(member.palette))]
    return member.model_copy(
        update={"appearance": ", ".join(parts), "palette": (palette[0], colour, *palette[2:])}
    )


def _combed(member: CastAnswer, cut: int, language: str) -> CastAnswer:
    """With the hair of that number, but for hair gone white and hair that says who somebody is."""
    woman = re.search(r"여자|소녀|woman|girl", member.appearance)
    words, colour = (_LONGER_CUTS if woman else _CUTS)[cut]
    parts = [part.strip() for part in member.appearance.split(",") if part.strip()]
    at = next((n for n, part in enumerate(parts) if HAIR.search(part)), None)
    if at is None or language not in words or _TELLING.search(parts[at]):
        return member
    parts[at] = words[language]
    palette = (colour, *member.palette[1:]) if member.palette else member.palette
    return member.model_copy(update={"appearance": ", ".join(parts), "palette": palette})
