"""Where a premise plays that names no place: by who keeps it (an innkeeper), or what goes on (a wedding)."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from presets.words import Found, find, head

_KEEPER = re.compile(r"\b([a-z]{3,}?)[ -]?(?:keeper|master)s?\b", re.IGNORECASE)
_AT_WORK = re.compile(
    r"\b([a-z]+) (?:guard|watchman|caretaker|cleaner|janitor|director|curator|nurse|cook|clerk|porter|maid"
    r"|worker|attendant|manager|teacher|owner|assistant|ranger|gardener|receptionist|musician|singer|usher)\b"
    r"|(?<![가-힣])([가-힣]{2,4}) (?:경비원|경비|관리인|청소부|간호사|요리사|직원|매니저|안내원|조리사|관장"
    r"|원장)",
    re.IGNORECASE,
)
"""Who is called after the place they work at: a museum guard."""
_KO_ON = r"(?:\s?날|\s?도중|에서|에|이 시작|이 열)"
_EN_ON = r"\b(?:at|during|crashes|ruins|to) (?:the|a|her|his|their|my|our|[A-Za-z]+['’]s) (?:[a-z'’]+ )?"
_EVENTS = (
    (re.compile(f"결혼식(?:{_KO_ON}| 축가)"), "결혼식장"),
    (re.compile(f"장례식{_KO_ON}"), "장례식장"),
    (re.compile(f"졸업식{_KO_ON}"), "학교"),
    (re.compile(f"(?<![가-힣])재판{_KO_ON}"), "법정"),
    (
        re.compile(rf"{_EN_ON}wedding\b(?! (?:shoes?|dress|gown|ring|cake|veil|suit|gift|present|photo)s?)"),
        "wedding hall",
    ),
    (re.compile(r"\b[Tt]he (?:[a-z'’-]+ )?trial (?:of|begins|starts|opens|is about to)\b"), "courtroom"),
    (re.compile(rf"{_EN_ON}funeral\b"), "funeral home"),
    (re.compile(rf"{_EN_ON}ball\b"), "ballroom"),
    (
        re.compile(
            r"눈사태|산사태|낙석|약초꾼|심마니"
            r"|(?<![가-힣])(?:산골|두메) (?:소년|소녀|아이|처녀|총각|청년|노인|마을|할머니)"
            r"|(?<![가-힣])약초[를을] (?:캐|구하|찾)"
        ),
        "산길",
    ),
    (
        re.compile(r"\b(?:avalanche|landslide|rockslide|mountain (?:guide|boy|girl|hermit|rescuer))\b"),
        "mountain path",
    ),
    (re.compile(r"(?<![가-힣])(?:등대|어선|나룻배|돛단배)(?=[에를을가이은는로까])"), "부두"),
    (re.compile(r"\b(?:lighthouse|(?:his|her|their) boat|fishing boat|rowing boat|ferry)\b"), "harbour"),
)
"""What goes on, and where."""


_WHERE = (
    (r"태권도|유도부|검도|합기도|주짓수", "도장"),
    (r"복서|복싱|권투|레슬러|레슬링", "실내 체육관"),
    (r"축구|야구|마라톤|육상 선수", "경기장"),
    (r"간호사|환자(?!복)|외과|전공의|병동", "병원"),
    (r"대장장이", "대장간"),
    (r"(?<![가-힣])(?:어부|해녀|뱃사람|고기잡이)(?![가-힣]{2})", "부두"),
    (r"허수아비", "농장"),
    (r"베이비시터|우리 집 (?:고양이|강아지|개)|(?<![가-힣])우리 집(?:에|은|이)", "거실"),
    (r"전학생|담임|교생|여고생|남고생|고등학생|중학생", "학교"),
    (r"직장 상사|부장님|신입사원|회식", "회사"),
    (r"셰프|주방장|요리사", "주방"),
    (r"제빵사|파티시에", "빵집"),
    (
        r"요리 대회|오븐|(?:빵|케이크|쿠키|파이)[을를] 굽"
        r"|(?:밥|국|탕|찌개|김치|라면|국수|떡|전|죽|만두|반찬|도시락|음식|요리|상)[을를] "
        r"(?:싸|끓|짓|지어|부쳐|부치|볶|찌|쪄|빚|담그|담가|만들|차리|차려|해 ?주)",
        "주방",
    ),
    (r"오디션|노래자랑|콩쿠르|발표회|(?:공연|무대)(?:에|를|을|가)(?![가-힣])", "공연장"),
    (
        r"(?:피아|바이올리|비올리|오르가)니스트|비올리스트|첼리스트|플루티스트|하피스트|연주자|독주회|연주회|협연|리사이틀"
        r"|오케스트라|교향악단",
        "공연장",
    ),
    (r"플로리스트", "꽃집"),
    (r"바리스타", "카페"),
    (r"황태자|황제|악녀|악역 영애|공작가", "궁전"),
    (r"광년", "우주선"),
    (r"\b(?:taekwondo|karate|judo|kung fu)\b", "dojo"),
    (r"(?i)\b(?:soccer|football|baseball|marathon|sprinter)s?\b", "stadium"),
    (r"(?i)\b(?:boxer|boxing|wrestler)s?\b", "boxing ring"),
    (
        r"(?i)\b(?:nurses?|surgeons?|surgery|(?:her|his|the|a|new|dying) patients?)\b"
        r"(?! (?:dog|cat|man|woman))",
        "hospital",
    ),
    (r"(?i)\bblacksmith", "smithy"),
    (r"(?i)\bfisher(?:man|woman|men)\b", "harbour"),
    (r"\b(?:scarecrows?|farmhouse)\b", "farm"),
    (r"\b(?:babysitt(?:er|ing)|nanny)\b", "living room"),
    (r"\b(?:mascot|homecoming|prom|principal|classmates?|detention)\b", "high school"),
    (r"(?i)\bflorists?\b", "flower shop"),
    (r"(?i)\bbaristas?\b", "café"),
    (
        r"(?i)\b(?:chefs?|line cooks?|ovens?|bake-off|(?:baking|cooking) (?:contest|competition|show))\b",
        "kitchen",
    ),
    (r"\b(?:audition(?:s|ing)?|talent show|school play|on stage|piano competition)\b", "theater"),
    (
        r"(?i)\b(?:pianist|violinist|violist|cellist|flautist|flutist|oboist|harpist|organist|recital|concerto"
        r"|orchestra|philharmonic)s?\b",
        "concert hall",
    ),
    (r"\b(?:light[- ]years?|signal from Earth)\b", "spaceship"),
    (r"\b(?:villainess|crown prince(?:ss)?|duchess)\b", "castle"),
    (r"\bdispatcher\b", "control room"),
    (r"\b(?:accountant|co-?workers?|law firm|(?:her|his) (?:boss|firm))\b", "office"),
    (r"\b(?:leav(?:es?|ing)|left|flight|plane) (?:for|to) [A-Z]", "airport"),
)
"""Where those are at work, or at home, who are spoken of."""


def implied(text: str) -> Found | None:
    """The place somebody keeps, else where what goes on is held; None for neither."""
    return _kept(text) or _event(text)


def usual(text: str) -> Found | None:
    """Where they are at work, or at home, who are spoken of: a nurse in a hospital. No fact of a premise, but
    where its story plays rather than anywhere; None where nothing tells."""
    found = [(hit, place) for pattern, place in _usually() if (hit := pattern.search(text))]
    if not found:
        return None
    hit, place = min(found, key=lambda one: one[0].start())
    kind = find("places", place)
    return replace(kind, word=place, start=hit.start(), end=hit.end()) if kind else None


@cache
def _usually() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), place) for pattern, place in _WHERE)


def _kept(text: str) -> Found | None:
    """The place that somebody in it says by what they are: the inn of an innkeeper."""
    for match in (*_KEEPER.finditer(text), *_AT_WORK.finditer(text)):
        group = 1 if match.group(1) else 2
        noun = head("places", match.group(group))
        if noun is not None:
            return replace(noun, start=match.start(group), end=match.end(group))
    return None


def _event(text: str) -> Found | None:
    """Where something is that a premise says goes on: a wedding's hall."""
    for pattern, place in _EVENTS:
        if (found := pattern.search(text)) and (kind := find("places", place)):
            return replace(kind, word=place, start=found.start(), end=found.end())
    return None
