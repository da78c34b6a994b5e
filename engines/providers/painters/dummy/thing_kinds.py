"""What a thing that no list names is most like: by how its noun ends, by what is done with it."""

from __future__ import annotations

import re

from engines.providers.painters.dummy.things_in import things
from presets.organs import is_organ

# How a dish is called, by what it is served as; a table of words or a man's robe ends otherwise.
_DISHES: tuple[tuple[str, str], ...] = (
    ("cake", r"(?:케이크|케익|푸딩|머핀|카스텔라|카스테라)$|(?:cake|pudding|muffin|gateau|trifle)s?$"),
    ("bread", r"빵$|(?:bread|loaf|loaves|bun|roll|bagel|brioche|croissant)s?$"),
    ("pie", r"(?:파이|타르트|키슈)$|(?:pie|tart|quiche|past(?:y|ie)|cobbler|crumble)s?$"),
    ("rice_cakes", r"(?:떡|송편|경단|약과|강정|한과|다식|쿠키|과자|도넛|만주|양갱|마카롱)$"
     r"|(?:cooky|cookie|scone|doughnut|donut|shortbread|macaroon|brownie|gingerbread)s?$"),
    ("pancakes", r"(?:(?:파|김치|부추|감자|녹두|호박|고추|굴|육|생선|동태|깻잎"
     r"|배추|메밀|버섯|해물|애호박|모둠|명절)전"
     r"|부침개|부침|빈대떡|팬케이크|와플|호떡|지짐이?)$|(?:pancake|waffle|fritter|flapjack|blini|cr[eê]pe)s?$"),
    ("stew", r"(?:찌개|전골|찜|조림|스튜|카레|수프|매운탕|(?<!사)(?<!설)(?<!욕)(?<!온)(?<!냉)탕"
     r"|(?<![약한중미조영애외고천왕제송결])국|(?<![가대])죽|국밥|육개장|수제비)$"
     r"|(?:stew|soup|curry|broth|chowder|porridge|goulash|chill?i|gumbo|hotpot|casserole|gruel|gravy)s?$"),
    ("bowl", r"(?:밥|국수|(?:냉|라|자장|짜장|쫄|비빔|메밀|쌀|밀|우동|칼)면|우동|짬뽕|만둣국)$"
     r"|(?:noodle|ramen|rice|pho|udon|risotto)s?$"),
    ("platter", r"(?:(?:잡|생|탕평|겨자)채|볶음|구이|무침|나물|김치|젓갈|반찬|튀김|만두|불고기|갈비"
     r"|수육|족발|순대|초밥|스테이크|샐러드|스파게티|장아찌|쌈|산적|요리|안주|음식|밥상|상차림|오믈렛)$"
     r"|(?:salad|pasta|spaghetti|lasagn[ae]|stir-fry|dumpling|sushi|steak|roast|turkey|ham|sausage|omelette"
     r"|kimchi|dish|meal|feast|supper|dinner|casserole|tamale|taco|paella|kebab|gnocchi|ravioli)s?$"),
)  # fmt: skip

_ENDINGS: tuple[tuple[str, str], ...] = (
    ("tub", r"(?:통|함|케이스|캔|깡)$|(?:can|tub|container|canister|crock|case|pail|tank)s?$"),
    ("box", r"(?:상자|곽|갑|궤)$|(?:box|crate|chest|trunk|coffer)(?:es|s)?$"),
    ("bottle", r"(?:병|향수|소주|와인|술)$|(?:bottle|perfume|wine|oil|juice|ink)s?$"),
    ("book", r"(?:책|집|록|첩|전집|경전|족보|사전|일지|소설)$"
     r"|(?:book|album|bible|manual|guide|register|atlas|novel|dictionary|chronicle)s?$"),
    ("paper", r"(?:지|장|서|표|증|권|문서|그림|도면|서류|파일)$"
     r"|(?:paper|file|document|record|certificate|deed|licen[cs]e|permit|letter"
    r"|page|drawing|plan|poem)s?$"),
    ("garment", r"(?:복|옷|의상|바지|조끼|양말|치마|저고리)$"
     r"|(?:robe|vest|trousers|jeans|socks?|costume|kilt|sari|skirt|gown)$"),
    ("cloth", r"(?:천|보|포|비단|실크|모포|손가방)$|(?:cloth|fabric|silk|scarf|tapestry|net|sheet)s?$"),
    ("violin", r"(?:금|악기|비파|아쟁)$|(?:harp|cello|banjo|sitar|instrument|zither|mandolin)s?$"),
    ("doll", r"(?:인형|곰돌이|장난감|피규어|퍼즐)$|(?:toy|puppet|figurine|puzzle|plush)s?$"),
    ("sword", r"(?:의|보|명|장|성|마|신)검$|(?:sword|sabre|katana)s?$"),
    ("shovel", r"(?:(?:낚싯|막|장|깃|작|노)대|(?:골프|테니스|배드민턴|라켓)채|죽창|낫|톱)$"
     r"|(?:tool|stick|pole|rod|spear|staff|saw|rifle|racket|bat)s?$"),
    ("machine", r"(?:기|계|기계|장비|드론|모터|센서)$|(?:machine|device|drone|motor|sensor|scanner|meter"
    r"|ator|puter|lator)s?$"),
    ("flower", r"(?:꽃|모종|묘목|난초|나무)$|(?:seedling|sapling|rosebush|shrub|bulb|orchid)s?$"),
)  # fmt: skip
"""How other nouns end. The first that fits."""

_USES: tuple[tuple[str, str, str], ...] = (
    ("stew", r"끓이|끓여|끓인|고아|달여|달이", r"boil|simmer|brew|stew"),
    ("bread", r"굽|구워|구운|구웠", r"bak(?:e[sd]?|ing)"),
    ("platter", r"상에 (?:올|놓|차)|먹|요리|볶|튀기|튀긴|무치|무친|부치|차려|차리"
     r"|맛[을이]? ?(?:보|내)|시식|간을 (?:보|맞)",
     r"cook(?:s|ed|ing)?|eat(?:s|ing)?|ate|serv(?:e[sd]?|ing)|fr(?:y|ies|ied|ying)|roast(?:s|ed|ing)?"
     r"|tast(?:e[sd]?|ing)|grill(?:s|ed|ing)?|steam(?:s|ed|ing)?"),
    ("garment", r"입[고은는을어으]|입히|꿰매|다려|다리[는려]|바느질|짓[는고]? ?(?:한복|옷)",
     r"wear(?:s|ing)?|wore|sew(?:s|ed|ing|n)?|knit(?:s|ted|ting)?|put on|try on|iron(?:s|ed|ing)?"),
    ("book", r"읽|펼쳐 ?읽|낭독|번역", r"read(?:s|ing)?|recit(?:e[sd]?|ing)|translat(?:e[sd]?|ing)"),
    ("violin", r"연주|켜는 법|뜯[는고]|튕기", r"play(?:s|ed|ing)? the|strum(?:s|ming)?|tun(?:e[sd]?|ing)"),
    ("flower", r"심[는고어으]|심을|가꾸|물을 주|꽃피우|피우",
     r"plant(?:s|ed|ing)?|grow(?:s|ing)?|water(?:s|ed|ing)?"),
    ("cup", r"마시|마셔|들이켜", r"drink(?:s|ing)?|drank|sip(?:s|ping)?"),
)  # fmt: skip
"""What a thing is that one does this with: words behind a Korean noun, before an English one."""
_BEHIND, _BEFORE = 14, 30
"""How far from the noun a word may stand that tells what is done with it."""


def dish_of(noun: str) -> str:
    """The kind of dish a noun names by its ending, "" where it names none."""
    return _ending(noun, _DISHES)


def kind_of_thing(noun: str, said: str = "") -> str:
    """What a thing that no word names is most like: a dish of its kind, a container, paper, cloth, an
    instrument, a toy, a tool, a machine, or what is `said` to be done with it; else a "parcel"."""
    if is_organ(noun, said):
        return "organ_box"
    kind = dish_of(noun)
    if kind:
        return kind
    # 기차 and "train" are in many a text no thing; of "the last train" one is told all the same.
    words = noun.split()
    alone = next(iter(things(words[-1])), "") if len(words) > 1 else ""
    # What is done with a thing tells more of it than the last syllable of its name.
    return alone or _used(noun, said) or _ending(noun, _ENDINGS) or "parcel"


def _ending(noun: str, table: tuple[tuple[str, str], ...]) -> str:
    word = noun.strip().lower().split(" ")[-1] if noun.strip() else ""
    return next((kind for kind, ending in table if re.search(ending, word)), "")


def _used(noun: str, said: str) -> str:
    noun, text = noun.strip().lower(), said.lower()
    if not noun:
        return ""
    for found in re.finditer(re.escape(noun), text):
        # "생신상에 올릴 잡채": what stands before a noun may tell it too.
        behind = text[found.end() : found.end() + _BEHIND]
        before = re.split(r"[.!?;]", text[max(0, found.start() - _BEFORE) : found.start()])[-1]
        behind = re.split(r"[.!?;]", behind)[0]
        for kind, korean, english in _USES:
            if re.search(korean, behind) or re.search(rf"\b(?:{english})\b", before):
                return kind
            if re.search(r"상에 (?:올|놓|차)\S*\s*$", before):
                return "platter"
    return ""
