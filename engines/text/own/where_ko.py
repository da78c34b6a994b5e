"""The place a Korean sentence plays at: a caption ("학교 옥상"), or by what its particle and verb say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from engines.text.phrases import nouns
from presets import lexicon
from presets.clock import clock_times

_SIDES = (
    "앞", "옆", "뒤", "뒤편", "안", "안쪽", "위", "밑", "아래",
    "근처", "건너편", "맞은편", "구석", "한가운데", "한복판", "입구", "밖", "바깥",
    "내부", "외부", "정문", "후문", "출구", "문",
)  # fmt: skip
_SHOWN = ("전경", "외관", "외경", "풍경", "전체", "실내", "야외", "모습")
_PLAIN = frozenset(
    ("빈", "텅", "낡은", "어두운", "조용한", "좁은", "넓은", "허름한", "작은", "큰", "오래된", "버려진",
     "폐쇄된", "시끄러운", "복잡한", "한적한", "번화한", "허물어진", "불", "꺼진", "덮인", "눈", "비",
     "오는", "내리는", "젖은", "화려한", "눅눅한", "환한", "캄캄한", "컴컴한", "고요한", "붐비는",
     "썰렁한", "황량한", "거대한", "화창한", "눈부신", "으슥한", "외딴", "깊은", "높은", "새하얀", "하얀",
     "텅빈")
)  # fmt: skip
_CASES = r"(?:에서는|에서도|에서|에는|에도|에|으로|로|을|를|의)"
_TOKEN = re.compile(r"[가-힣A-Za-z0-9]+")
_FROM = re.compile(
    r"\s*(?:(?:막|갓|방금)\s)?(?:온\s|본\s|산\s|받은|만난|찍은|가져온|주운|훔친|빌린|보낸|찾은|배운|쓰는|쓰던|파는|하던|일하는|일하던|사는|살던"
    r"|돌아|나온|나와|나왔|나오|나간|내린|내려|내리|도망|탈출|떠나|출발|전화|연락|걸려|벗어|빠져|왔다|오는\s|들은|들려)"
)
_STAYS = re.compile(
    r"(?<![가-힣])(?:서\s?있|서서|선(?![가-힣]*생)|섰|앉|눕|누워|누운|누웠|있다|있고|있었|모여|모인|모였|도착|내린다|내려선|내렸|들어서|들어섰|들어온"
    r"|들어와|들어왔|숨어|숨은|갇혀|갇힌|쪼그|기대|엎드|매달|남아|홀로|혼자|줄을|나란히|쓰러|비가|눈이|안개가|불이|정적|어둠이|햇살|노을)"
)
_NOT = re.compile(
    r"(?<![가-힣])(?:안|못)\s|지\s?(?:않|못|마)|(?<!아무도\s)(?<!아무것도\s)없|고\s싶|려고|려면|야\s?[한하해]|기로|까\s|[다이]라면(?=[\s,])"
)
_COMES_IN = re.compile(r"\s*(?:[가-힣]+\s){0,2}?(?:들어서|들어섰|들어온|들어와|들어왔|뛰어든|뛰어들|도착)")
_GOES = re.compile(
    r"\s*(?:[가-힣]+\s){0,2}?(?:걷|걸어|걸으|달리|달려|달린|지나|가로지|거닐|헤매|둘러보|둘러본|뛰|질주|내달|서성|돌아다)"
)
_TOLD = re.compile(r"(?:다|요|까|자|죠|네|군|며|고|서|면서|니|지만|는데)$")
_SUBJECT = re.compile(r"(?:이|가|은|는|을|를|에|에서|에게|와|과|도)$")
_AROUND = re.compile(r"(?:비|눈|안개|바람|어둠|밤|불|해|노을|햇살|사람|불빛|먼지|벚꽃|낙엽)[이가로에]$")
_AGAIN = re.compile(r"^(?:다시|또|같은|여전히|이번에는|이번엔|여기는|이곳은)\s+")
_SHOT = re.compile(
    r"^(?:익스트림\s?)?(?:와이드|롱|풀|미디엄|바스트|클로즈\s?업|니|버드아이|인서트|부감|앙각|전신)(?:\s?(?:샷|숏|쇼트|컷))?(?:\s*[-–—.,:]\s*|\s+)"
)
_MOST = 7
"""Words of a caption."""
_THINGS = ("기차", "비행기", "버스", "이불", "자판기", "처마", "배")
"""Words of the lexicon that are a thing as often: they are places with a side (버스 안) or a particle."""
_MORE = frozenset(
    ("집", "공터", "빈터", "숲속", "오솔길", "국도", "도로", "고속도로", "사거리", "삼거리", "교차로",
     "부둣가", "물가", "지하", "현관", "베란다", "발코니", "테라스", "대문", "교문", "로비", "수돗가",
     "연회장", "훈련장", "검문소", "초소", "막사", "벌판", "황무지", "폐허", "성벽", "산기슭", "논두렁",
     "기숙사", "벤치", "대합실", "개찰구", "플랫폼", "섬", "산", "성", "탑", "주차장", "차고", "골목길",
     "갓길", "둑길", "산길", "밤거리", "뒷산", "뒷마당", "옆집", "놀이방", "뒤뜰", "뜰", "앞뜰", "후원",
     "연못가", "누각", "처소", "침소", "대청", "사랑방", "안방", "작은방", "옥좌", "성문", "성안", "장터",
     "나루터", "포구", "오두막", "초가", "움막", "천막", "텐트", "샛길", "언덕길", "밭둑", "강둑", "육교",
     "굴다리", "지하상가", "푸드코트", "놀이터", "스키장", "찜질방", "경기장", "대기실", "분장실",
     "백스테이지", "옥상정원")
)  # fmt: skip
"""Where scripts play, beside what premises know."""


_INSIDE = re.compile(r"[가-힣]{1,6}\s?(?<=\s)(?:안|내부)")
"""Inside something, whatever it is: 차 안, 냉동고 안."""
_NAMED = re.compile("[가-힣]{2,4}역|[가-힣]{2,4}(?:실|방|집|홀)")
"""How names of places end that no list knows: 강남역, 취조실."""


@dataclass(frozen=True)
class There:
    """A place, whether it is all that is said, and whether somebody comes into it or is in it."""

    place: str = ""
    caption: bool = False
    enters: bool = False
    stays: bool = False
    """Whether somebody is said to be there, and not only to pass it."""


@dataclass(frozen=True)
class _Run:
    """Words for one place: "낡은 가게 앞 골목", with the particle behind them."""

    words: str
    case: str
    start: int
    end: int
    side: bool


def there_ko(sentence: str) -> There:
    """The first place the sentence is at; nothing where it only speaks of one."""
    sentence = _AGAIN.sub("", _SHOT.sub("", sentence.strip()))
    for part in re.split(r"[,，/·]|\s[-–—]\s", sentence):
        if caption := _caption(part.strip(" .!?…:")):
            return There(caption, caption=True)
        if run := next((run for run in _runs(part) if _is_there(run, part)), None):
            enters = run.case in ("에", "으로", "로") and _COMES_IN.match(part, run.end) is not None
            return There(run.words, enters=enters, stays=run.case in ("에", "에는", "에도") and not enters)
    return There()


def _caption(part: str) -> str:
    """The part, where it is a noun phrase that names a place and nothing else."""
    words = part.split()
    if not 0 < len(words) <= _MOST or (_TOLD.search(words[-1]) and not _is_place(words[-1])):
        return ""
    while len(words) > 1 and words[-1] in _SHOWN:
        words = words[:-1]
    if _INSIDE.fullmatch(" ".join(words)) and words[0] not in nouns("nowheres", "ko"):
        return " ".join(words)
    runs = _runs(" ".join(words))
    if not runs or runs[-1].case or runs[-1].end < len(" ".join(words)):
        return ""
    if any(_SUBJECT.search(word) and not _AROUND.search(word) and not _is_place(word) and not _adnominal(word)
           for word in words[:-1]):  # fmt: skip
        return ""
    last = runs[-1]
    if not last.side and last.words in _THINGS:
        return ""
    return " ".join(_without_hour(words))


def _without_hour(words: list[str]) -> list[str]:
    hours = {word for entry in lexicon()["hours"].words.values() for word in entry.get("ko", ())}
    clock = max((end for *_, start, end in clock_times(" ".join(words)) if not start), default=0)
    words = " ".join(words)[clock:].split() or words
    while len(words) > 1 and words[0].removesuffix("의") in hours:
        words = words[1:]
    return words


def _adnominal(word: str) -> bool:
    """오는, 텅 빈, 있는: what tells of a noun behind it."""
    return word in _PLAIN or (
        word.endswith(("있는", "하는", "오는", "나는", "되는", "는곳", "리는", "치는", "지는", "은"))
        and len(word) > 1
    )


def _is_there(run: _Run, part: str) -> bool:
    behind = part[run.end :]
    if run.case in ("에서", "에서는", "에서도"):
        return not _FROM.match(behind) and not _NOT.search(behind)
    if run.case in ("에", "에는", "에도"):
        return _STAYS.search(behind) is not None and not _NOT.search(behind)
    if run.case in ("으로", "로"):
        return _COMES_IN.match(behind) is not None and not _NOT.search(behind)
    if run.case in ("을", "를"):
        return _GOES.match(behind) is not None and not _NOT.search(behind) and run.words not in _THINGS
    # "교실 안 민수가 앉아 있다": a side without a particle opens the sentence.
    return not run.case and run.side and not part[: run.start].strip() and bool(behind.strip())


def _runs(text: str) -> list[_Run]:
    """The noun phrases for places in a text, in order."""
    tokens = [(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
    runs: list[_Run] = []
    number = 0
    while number < len(tokens):
        stem, case = _cased(tokens[number][0])
        if not _is_place(stem):
            number += 1
            continue
        first, side = number, False
        while (
            not case and number + 1 < len(tokens) and text[tokens[number][2] : tokens[number + 1][1]] == " "
        ):
            more, ends = _cased(tokens[number + 1][0])
            plain = (
                more in _PLAIN and number + 2 < len(tokens) and _is_place(_cased(tokens[number + 2][0])[0])
            )
            plain = plain or re.fullmatch(r"\d+번", more) is not None
            if not (more in _SIDES or _is_place(more) or plain):
                break
            number, stem, case, side = number + 1, more, ends, more in _SIDES
        while first and (tokens[first - 1][0] in _PLAIN):
            first -= 1
        start, end = tokens[first][1], tokens[number][2] - len(case)
        runs.append(_Run(text[start:end], case, start, tokens[number][2], side))
        number += 1
    return runs


def _cased(token: str) -> tuple[str, str]:
    """A word and its particle: 옥상에서 in two. What is a place as it stands has none (거리로 has one)."""
    if _is_place(token) or token in _SIDES:
        return token, ""
    found = re.fullmatch(rf"(.+?)({_CASES})", token)
    if found and (_is_place(found[1]) or found[1] in _SIDES):
        return found[1], found[2]
    return token, ""


@cache
def _ends() -> tuple[tuple[str, ...], frozenset[str]]:
    """(words that others for places end in, words that are places by themselves)."""
    known = {word for entry in lexicon()["places"].words.values() for word in entry.get("ko", ())}
    known |= nouns("whereabouts", "ko")
    towns = {word for entry in lexicon()["regions"].words.values() for word in entry.get("ko", ())}
    # 속도로 is no road: only what premises know may be written on to another word.
    return tuple(word for word in known if len(word) > 1), frozenset(known | towns | _MORE)


def _is_place(word: str) -> bool:
    ends, whole = _ends()
    if word in whole:
        return True
    return (
        len(word) > 2 and "가" <= word[-1] <= "힣" and (word.endswith(ends) or bool(_NAMED.fullmatch(word)))
    )
