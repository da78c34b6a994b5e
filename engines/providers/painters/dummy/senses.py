"""Which of its meanings a word for a thing has where it stands: 배 a ship, a pear or somebody's stomach."""

from __future__ import annotations

import re

from engines.providers.painters.dummy.creature_words import CREATURE_WORDS
from engines.providers.painters.dummy.goods_senses import GOODS_BOTH, GOODS_NEVER, GOODS_ONLY
from engines.providers.painters.dummy.story_senses import STORY_NEVER, STORY_ONLY, STORY_VERBS

_SEEN = 14
"""How many letters before and behind a word tell what it means."""
_ONLY: dict[tuple[str, str], tuple[str, str]] = {
    ("배", "boat"): (
        r"(?:낡은|작은|나무|고기잡이|조그만|커다란|부서진|버려진|텅 빈|새) $",
        r"(?:[를가에는의]|에서)?\s*(?:타[고는며]|탄 |태우|띄우|띄운|저어|젓|몰[고아]|뜨|뜬 |떠나|만들|침몰"
        r"|출항|항해|고치|고쳐|묶|한 척|두 척|안에|안으로|에서 내|오르|올라|그린 |찍은 "
        r"|사진|그림|설계도|도면)",
    ),
    ("배", "pear_fruit"): ("", r"[를는도]?\s*(?:깎|먹|따[서는]|베어|씹|한 개|두 개|한 상자|한 알)"),
    ("말", "horse"): (
        "",
        r"(?:[을이은에의]|에서)?\s*(?:타고|타는|타며|탄 |달리|달려|몰[고아]|몰며|오르|올라|내려|내린|등에"
        r"|등 위|한 마리|두 마리|울음|발굽|날뛰|길들|여물|안장|묶)",
    ),
    ("차", "car"): (
        "",
        r"(?:[를가에]|에서)?\s*(?:타[고는며]|탄 |태우|세우|세운|세워|멈추|멈춘|멈춰|몰[고아]|몰며|훔|고치"
        r"|고쳐|빌리|치이|치여|오르|올라|내려|내린|고장|막히|달려|달리|들이받|문을|키를|열쇠|한 대|시동"
        r"|안에서|트렁크)",
    ),
    ("차", "cup"): (
        "",
        r"[를는가]?\s*(?:마시|마셔|마신|따르|따라|끓|우리|우려|내오|내온|한 잔|두 잔|식|향)",
    ),
    ("밤", "chestnuts"): (
        "",
        r"[을]?\s*(?:줍|주워|주운|까[서는]|깐|굽|구워|구운|삶|먹|한 톨|한 알|한 봉지)",
    ),
    ("초", "candle"): ("", r"(?:를|에)?\s*(?:켜|켠|끄|불을|불이|꽂|한 자루|밝히)"),
    ("공", "ball"): (
        "",
        r"[을이]?\s*(?:차[고는며]|찬다|찬 |차서|던지|던져|던진|받|굴리|굴러|구르|튀|잡|줍|주워|찾|날아"
        r"|한 개|하나|놓치|놓쳐|빠[지져진])"
        r"|[을이은과도]\s(?!들[여이인]|세[우워운]|쌓|돌[리려린]|인정|치하|크다|많)|\s(?:앞|옆|곁)에",
    ),
    ("북", "drum"): ("", r"[을이]|\s*소리|\s*한 개"),
    ("종", "bell"): (
        r"(?:은색?|금색?|놋쇠?|쇠|청동|큰|작은|커다란|낡은|오래된)\s*$",
        r"을|이 (?:울|달|매달|걸|깨)|은 (?:울|아직)|의 (?:소리|울림)|\s*소리|\s(?:앞|옆|곁)에",
    ),
    ("벌", "bee"): ("", r"[이가에은]?\s*(?:한 마리|두 마리|날|윙|쏘|쏘이|쏘여|떼)"),
    ("게", "crab"): ("", r"[를가는]?\s*(?:한 마리|두 마리|잡|삶|기어|집게)"),
    ("쥐", "mouse"): ("", r"(?:[가를는]\s|\s(?:한 마리|두 마리|떼))(?!않)"),
    ("소", "cow"): (
        "",
        r"[를가는]?\s*(?:한 마리|두 마리|몰[고아]|끌|키우|키운|키워|먹이|팔|울|운다|풀을|떼|우리)",
    ),
    ("양", "sheep"): ("", r"[을이은]?\s*(?:한 마리|두 마리|치는|몰[고아]|돌보|울|운다|풀을|떼|우리)"),
    ("관", "coffin"): (
        "",
        r"[을이에은]?\s*(?:열|연다|연 |닫|묻|옮|메고|파내|속|안에|뚜껑|누[워운]|못을|흔들)",
    ),
    ("총", "gun"): ("", r"[을이에은]|\s*(?:한 자루|소리|두 자루)"),
    ("알", "egg"): ("", r"[을이은]|에서|\s*(?:한 개|하나|껍)"),
    ("탈", "hahoe_mask"): ("", r"[을은]?\s*(?:쓰|쓴|써|벗|만들|깎|씌|찾|속|줍|주워|발견|빌)"),
    ("갓", "gat"): ("", r"을|이 (?:날|벗|떨어|찢)|은 (?:낡|찢)|\s*끈|\s*쓴"),
    ("감", "persimmon"): ("", r"[을이]?\s*(?:따[서고는]|딴|깎|먹|말리|말려|익|한 개|두 개|한 상자|나무)"),
    ("실", "yarn"): ("", r"[을이](?!내|외)|\s*(?:뭉치|타래|한 올)"),
    ("도장", "stamp_seal"): (
        r"(?:인감|막|낡은|나무|아버지의|할아버지의)\s*$",
        r"[을이]?\s*(?:찍|파[서는]|새기|새긴|꺼내|훔|발견|찾)",
    ),
    **GOODS_ONLY,
    **STORY_ONLY,
}
"""(word, meaning) → what stands right before it, or behind it, where it means that; "" says nothing."""
_BOTH: dict[tuple[str, str], tuple[str, str]] = {
    **GOODS_BOTH,
    ("stamp", "postage_stamp"): (
        r"\b(?:an?|the|this|that|his|her|their|rare|old|last|lost|stolen|first|missing) $",
        "",
    ),
    ("saw", "saw"): (
        r"\b(?:an?|the|his|her|their|rusty|old|hand|with|chain) $",
        r"(?!\s*(?:it|him|her|them|the|a|that|how)\b)",
    ),
    ("safe", "safe"): (
        r"\b(?:an?|the|his|her|their|old|steel|iron|wall|locked|bank|open) $",
        r"\s*(?:[.,;!?]|$|(?:in|behind|door|is|was|with|of|and(?! sound)|that|from|under|to|opens?|he|she"
        r"|they|at|holds?)\b)",
    ),
    ("well", "well"): (
        r"\b(?:an?|the|old|dry|stone|village|deep|dried-up|abandoned|haunted) $",
        r"(?!-|\s*(?:known|as|done|over|enough|before|into|after|past|being|made|kept|loved|to do)\b)",
    ),
}
"""The same, where both sides must fit."""
_DETERMINED = (
    r"\b(?:an?|the|this|that|these|those|his|her|their|my|our|its|one|two|three|some|brown|black|white"
    r"|red|polar|wild|old|young|baby|giant|big|huge|small|little|tiny|lost|wounded|dancing|friendly"
    r"|talking|magic|rusty|rubber|mother|ship's|iron|stolen|broken|missing|favou?rite|last|old|cracked"
    r"|grandfather['’]s|grandmother['’]s|father['’]s|mother['’]s)\s+$|^\s*$"
)
"""What stands before an English noun that is a verb as well."""
_VERBS_TOO = frozenset(
    ("anchor", "bat", "bats", "bear", "bears", "bull", "bust", "busts", "butters", "chick", "comb",
     "combs", "cure", "cures", "drawing", "drawings", "duck", "ducks", "fawn", "flag", "flags", "glue",
     "glues", "gong", "hare", "harpoons", "hawk", "lance", "lances", "needles", "nest", "net", "nets",
     "ox", "painting", "paintings", "pan", "pans", "pictures", "rat", "rats", "recorder", "sail", "sails",
     "skate", "skates", "ski", "skis", "spears", "stag", "swing", "swings", "treasure", "treasures",
     "vixen", *STORY_VERBS)
)  # fmt: skip
"""English nouns that are verbs, or nothing, as often."""
_NEVER: dict[str, tuple[str, str]] = {
    "가면": (
        r"(?:(?:에|로|으로|까지|만|길|따라|다가|집|학교|시간이|세월이|지나)\s*|(?<![금은철탈황])[가-힣])$",
        "",
    ),
    "사자": (r"저승$", r"마자|고 |성어"),
    "오리": (r"(?<![청물집])(?<!새끼)[가-힣]$", r"지|온|무|엔|알|고기|다"),
    "지도": (
        # 부르지도, 않지도: the end of a verb. A map of a kind has one of these before it.
        r"[가-힣](?<!보물)(?<!세계)(?<!관광)(?<!노선)(?<!등산)(?<!비밀)(?<!동네)(?<!항해)(?<!마을)(?<!종이)"
        r"(?<!시내)(?<!전국)(?<!별자리)(?<!미로)(?<!던전)(?<!약)(?<!옛)(?<!고)(?<!새)(?<!헌)$",
        r"\s*(?:않|못|말[고아])|\s?교수|자[가는를의]|력|부",
    ),
    "판다": (r"[을를로]\s(?:\S{1,5}\s)?$|[파팔]고 (?:또 )?$", ""),
    "기타": ("", r"\s*등|\s*사항|\s*여러"),
    "수정": ("", r"하|했|한|할|해|을 (?:마|거|요)|본|안|액"),
    "구두": ("", r"쇠|로 (?:약|합|전)|장이"),
    "사전": ("", r"에(?!서)|투표|조사|예약|답사"),
    "장기": ("", r"\s*(?:여행|기증|이식|적|간|매매|자랑|출장|휴가)"),
    "반지": ("", r"하"),
    "나비": ("", r"넥타이"),
    "시계": ("", r"\s*방향|탑"),
    **GOODS_NEVER,
    **STORY_NEVER,
    "사진": ("", r"관|사[는가를의]|작가"),
    "신문": ("", r"사[는에의]|\s?기자|\s?배달"),
    "안경": ("", r"점"),
    "여우": ("", r"비|주연|조연|짓|상을"),
    "늑대": ("", r"\s?(?:인간|소년)"),
    "돼지": ("", r"고기|국밥|갈비|껍데기"),
    "토끼": ("", r"띠|풀"),
    "호랑이": ("", r"띠|\s?선생"),
    "용": ("", r"을 (?:쓰|쓴|써|썼)|의 알|의 비늘|의 이빨"),
    "거미": ("", r"줄"),
    "탈": ("", r"이 (?:났|난다|나서|날까)"),
    "진주": ("", r"에서|에 (?:살|도착|내)|역"),
    "향수": ("", r"병|에 (?:젖|잠)|를 (?:달래|달랜|느끼|자극|불러)"),
    "부채": ("", r"를 (?:갚|떠안|상환|짊|진|청산)|가 (?:쌓|늘|많|불어)|에 (?:시달|쫓)"),
    "그림": ("", r"\s*같|책|\s?일기"),
    "고래": (r"고래\s?$|(?<![흰왕유등범])[가-힣]$", r"고래|등"),
    "종이": ("", r"\s*(?:울[리렸린]|매달[리려린])"),
    "연": ("", r"이 (?:닿|끊|없|깊)|을 (?:맺|끊)"),
    "병": ("", r"이 든"),
    "호박": ("", r"전|죽|엿|떡"),
    "감": ("", r"이 (?:오|온|좋|안|없|떨어진다)|을 (?:잡|찾)"),
    "배": (
        "",
        r"[가는를도]?\s*(?:고프|고파|고픈|아프|아파|부르|불러|부른|채우|움켜|나온|나왔|로 |터지|의 가격)",
    ),
    "스케이트": ("", r"장"),
    "실": (r"(?:교|침|사무|병|화장|거)$", ""),
    "레코드": ("", r"\s?(?:가게|점|샵)"),
    "리본": ("", r"\s?체조"),
    "ghost": ("", r" (?:town|stor(?:y|ies)|ship|writer|hunters?|train|light)"),
    "mouse": (r"computer $", r" ?(?:pad|click)|-click"),
    "wings": (r"\b(?:in the|waiting in|east|west|south|north) $", ""),
    "flag": ("", r"(?:s|ged)? down"),
    "anchor": (r"\b(?:news|tv) $", ""),
    "harp": ("", r"s? on\b"),
    "van": ("", r" (?:gogh|der?)\b"),
    "clover": (r"in $", ""),
}
"""What stands right before, or right behind, a word that is no thing there."""
_NO_BEAST = re.compile(
    r"\s?(?:인형|가면|탈[을이]|무늬|그림[자책]|모양|조각|장식|브로치|저금통|옷|꼬리|가죽|발톱|이빨|비늘|슬리퍼"
    r"|귀 |동상|문신|머리띠|모자|발? ?자국)|['’]?s?[ -](?:masks?|dolls?|toys?|costumes?|plush|brooch|statues?"
    r"|figurine|tattoo|eggs?|scales?|slayers?|hunters?|riders?|shaped?|pendant|keychain|print|suit"
    r"|sticker|slippers?|ears?|pie|soup|skin|fur|tokens?|saddles?|racing|races?|webs?|bones?"
    r"|(?:foot|paw)?[ -]?prints?|tracks?)\b"
)
"""What makes of an animal before it a thing of another kind."""


_PICTURED = re.compile(r"의? (?:사진|그림|도면|설계도|스케치)(?=[을를이가은는과와의도에로]|으로|[^가-힣]|$)")


def means(text: str, start: int, end: int, meaning: str, own: bool = False) -> bool:
    """Whether the word at `start` … `end` of a text in lower case means that thing there. A story's `own`
    thing is meant unless something else is said outright: 배가 고프다."""
    if not text[:start].strip() and not text[end:].strip():
        # The name of a thing by itself is that of a thing.
        return True
    if _PICTURED.match(text, end):
        # And so is what there is a picture of.
        return True
    word, before, behind = (
        _singular(text[start:end]),
        text[max(0, start - _SEEN) : start],
        text[end : end + _SEEN],
    )
    only = None if own else _ONLY.get((word, meaning))
    if only and not (_before(only[0], before) or _behind(only[1], behind)):
        return False
    if (both := _BOTH.get((word, meaning))) and not (
        _before(both[0], before) and (not both[1] or _behind(both[1], behind))
    ):
        return False
    if word in _VERBS_TOO and not re.search(_DETERMINED, before):
        return False
    if (never := _NEVER.get(word)) and (_before(never[0], before) or _behind(never[1], behind)):
        return False
    return meaning not in CREATURE_WORDS or not _NO_BEAST.match(behind)


def heads(text: str, hits: list[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """Without the nouns that only tell of what kind the next one is: a baseball trophy, 진주 목걸이."""
    return tuple(
        hit
        for hit, after in zip(hits, [*hits[1:], None], strict=False)
        if after is None
        or text[hit[1] : after[0]] != " "
        or text[hit[0]].isascii() != text[after[0]].isascii()
    )


def theirs(lowered: str, hits: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Those that are not said to have the next one: of a ship's engine there is the engine."""
    ends = [*(start for start, _, _ in hits[1:]), len(lowered) + _OWNED]
    return [
        one
        for one, behind in zip(hits, ends, strict=False)
        if not (lowered.startswith(("'s ", "’s "), one[1]) and behind - one[1] < _OWNED)
    ]


_OWNED = 16
"""Letters behind whose it is in which a thing is named that is theirs."""


def _singular(word: str) -> str:
    """An English word as the tables have it."""
    bare = word.removesuffix("s")
    return bare if any(bare == told for told, _ in (*_BOTH, *_ONLY)) else word


def _before(pattern: str, text: str) -> bool:
    return bool(pattern) and bool(re.search(pattern, text))


def _behind(pattern: str, text: str) -> bool:
    return bool(pattern) and bool(re.match(pattern, text))
