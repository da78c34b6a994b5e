"""What tells that a word for usual goods means them where it stands: 사과 an apple or an apology."""

from __future__ import annotations

from engines.providers.painters.dummy.goods_words import TREES

GOODS_ONLY: dict[tuple[str, str], tuple[str, str]] = {
    ("사과", "apple"): (
        r"(?:빨간|새빨간|붉은|파란|푸른|초록|익은|썩은|작은|커다란|탐스러운|달콤한|황금|금|독) ?$",
        r"[를는가]?\s*(?:깎|먹|따[서는고]|딴 |베어|씹|줍|주워|던지|던져|굴러|굴리|떨어|한 (?:개|알|입|쪽|조각"
        r"|상자|바구니|봉지)|두 (?:개|알)|하나를|씨|껍질|상자|바구니|주스|농장|과수원|장수)",
    ),
    **{
        (word, "tree"): (
            r"\b(?:plants?|planting|planted|fells?|hugs?|waters?|prunes?|cuts? down|chops? down|saves?)"
            r" (?:(?:an?|the|his|her|their|that) )?(?:\w+ )?$|\b(?:bonsai|magic|talking|little|last) $"
            r"|\bthere (?:is|stands) (?:an?|the) $",
            r"[를을]\s*(?:심|베|가꾸|자르|잘라|뽑|끌어안|껴안|돌보|살리)|\s?(?:한|두) 그루|가 (?:있|서)",
        )
        for word in TREES
    },
    ("기차", "steam_train"): (r"(?:장난감|모형|나무|양철|작은|태엽) ?$", r" ?(?:모형|장난감)"),
    ("train", "steam_train"): (r"\b(?:tin|wooden|clockwork|wind-up|little|miniature|brass) $", ""),
    ("fan", "electric_fan"): (r"\b(?:desk|ceiling|broken|dusty|whirring|table) $", ""),
    ("armor", "cuirass"): (r"\b(?:suit of|the|his|her|old|rusty|shining|golden|black) $", ""),
    ("speaker", "speaker"): (r"\b(?:loud|stereo|bluetooth|stage|broken|blown|wireless) $", ""),
    ("mortar", "mortar"): ("", r" and pestle"),
    ("낫", "sickle"): (r"(?:낡은|녹슨|날카로운|오래된|시퍼런) $", r"을|으로|\s?한 자루"),
    ("idol", "statuette"): (
        r"\b(?:gold|golden|jade|stone|stolen|ancient|wooden|bronze|clay|carved|cursed) $",
        "",
    ),
    ("frame", "photo_frame"): (
        r"\b(?:picture|photo|silver|gilt|gilded|wooden|empty|gold|golden|broken|cracked) $",
        "",
    ),
    ("record", "vinyl_record"): (
        r"\b(?:scratched|jazz|lp|rare|dusty|old|gramophone|blues|soul|warped) $",
        r"s? (?:spins?|plays|skips|crackles|sleeve|player)",
    ),
    ("seal", "stamp_seal"): (r"\b(?:royal|jade|king's|emperor's|imperial|queen's|golden|state) $", ""),
    ("bow", "longbow"): (r"\b(?:hunting|wooden|golden|silver|elven|broken|great|yew|ancient|magic) $", ""),
    ("will", "paper"): (r"\b(?:last|missing|forged|lost|father's|mother's|uncle's|hidden|second) $", ""),
    ("salt", "jar"): (r"\b(?:(?:jar|bag|sack|pot|bowl) of (?:sea )?|the )$", ""),
    ("sugar", "jar"): (r"\b(?:(?:jar|bag|sack|pot|bowl) of|the) $", ""),
    ("jam", "jar"): (
        r"\b(?:jar|pot|spoonful|pots|jars) of (?:\w+ )?$"
        r"|\b(?:strawberry|plum|berry|apricot|cherry|fig|blueberry|homemade|grandmother's) $",
        "",
    ),
    ("약", "medicine"): ("", r"[을은]|이 (?:든|담|없|듣|떨어)|\s*(?:한 알|한 봉지|봉투|상자|한 첩)"),
    ("폰", "phone"): ("", r"[을은이의] |[.,]|\s?(?:사진|화면|하나)"),
    ("돌", "pebble"): ("", r"을|[은이] |\s*(?:하나|한 개|두 개)"),
    ("창", "spear"): (
        r"(?:긴|부러진|날카로운|은|쇠) ?$",
        r"을\s*(?:던지|던진|던져|들|든|쥐|쥔|겨누|겨눈|꽂|휘두|휘둘)|으로 (?:찌르|찔|막)|\s?한 자루|끝",
    ),
    ("lock", "padlock"): (r"\b(?:the|a|heavy|rusty|broken|old|combination|brass|iron|big) $", ""),
    ("thread", "needle"): (r"\b(?:needle and|spool of|reel of|the|golden|silver|of) $", ""),
    ("풀", "bottle"): ("", r"로 붙|을 발라|을 바르|을 칠"),
}
"""(word, meaning) → what stands right before it, or behind it, where it means that; "" says nothing."""
GOODS_BOTH: dict[tuple[str, str], tuple[str, str]] = {
    ("tie", "tie"): (
        r"\b(?:the|an?|his|her|this|that|silk|striped|school|lucky|crooked|old|new|father's)\s+$",
        r"(?!-|\s*(?:between|breaker|game|vote|the|his|her|it|them|him|up)\b)",
    ),
    ("iron", "flat_iron"): (
        r"\b(?:the|an|her|his|hot|steam|electric|travel|old|heavy) $",
        r"\s*(?:[.,;!?]|$|(?:with|on|in|from|at|and|is|was|to|stands|hisses|off|down|up|that|over)\b)",
    ),
}
"""The same, where both sides must fit."""
_WORN_EN = r"\b(?:in|wears?|wearing|puts on) (?:(?:an?|the|his|her|their|old|black|dark|high|big) )*$"
_WORN: dict[str, tuple[str, ...]] = {
    r"[을를]?\s?(?:입|차려|두르)": (
        "갑옷",
        "흉갑",
        "armour",
        "armor",
        "suit of armour",
        "suit of armor",
        "breastplate",
    ),
    r"[을를]?\s?(?:쓰|쓴|써|끼|낀|껴)": ("선글라스", "색안경", "가발", "sunglasses", "dark glasses", "wig"),
    r"[을를]?\s?신": ("장화", "부츠", "양말", "boots", "boot", "sock", "socks", "stockings"),
    r"[을를]?\s?(?:매고|맨|맸|매었|달고|단 )": (
        "넥타이",
        "배지",
        "브로치",
        "tie",
        "necktie",
        "badge",
        "brooch",
    ),
}
"""Words for what somebody has on there, by what is said behind the Korean ones."""
GOODS_NEVER: dict[str, tuple[str, str]] = {
    **{
        word: (_WORN_EN, "") if word.isascii() else ("", behind)
        for behind, words in _WORN.items()
        for word in words
    },
    **dict.fromkeys(("가방", "배낭", "책가방"), ("", r"을 (?:둘러|등에 )?(?:멘|메고|맨)")),
    **dict.fromkeys(
        ("bag", "backpack", "rucksack"), ("", r" on (?:the|one|h|their)|( over (?:one|a|the) s)")
    ),
    "보물": ("", r"찾기|\s?지도|섬|\s?사냥|처럼|\s?같"),
    "방울": (r"[가-힣]$", r"방울|져|지[고는며]|토마토|뱀|\s?하나 흘"),
    "배지": (r"재$", r"를 (?:단 |달고)"),
    "배트": ("", r"맨"),
    "간장": (r"[가-힣]$", ""),
    "장화": (r"[가-힣]$", r"홍련|를? ?신"),
    "우상": (r"[가-힣]$", r"향|화|숭배"),
    "불상": ("", r"사"),
    "한복": ("", r"판"),
    "버스": ("", r"\s?(?:정류|정거|터미널|기사|카드|안내)"),
    "bus": ("", r" ?(?:stop|station|shelter|driver|lane|ticket)"),
    "비글": ("", r"비글"),
    "감자": ("", r"전|탕|튀김|국|칩|떡"),
    "스키": ("", r"장|점프|복|부츠|어"),
    "기린": ("", r"아"),
    "치즈": ("", r"\s?(?:케이크|버거|피자|떡|돈|볼|김밥)"),
    "버터": ("", r"플라이|구이|핑거"),
    "레몬": ("", r"티|차|청|색|빛|에이드"),
    "바늘": (r"[가-힣]$|(?:시계|주사|나침반) $", r"구멍|방석|꽂이"),
    "needle": (r"\b(?:compass|gauge|record|pine|the compass's) $", ""),
    "통장": ("", r"님"),
    "soap": ("", r" opera"),
    "corn": ("", r" ?(?:field|flakes|maze|bread)"),
    "apple": (r"adam['’]s $", ""),
    "husky": ("", r" (?:voice|whisper|tone|laugh)"),
    "treasure": ("", r" (?:hunt|island|trove|seek)"),
}
"""What stands right before, or right behind, a word that is no thing there."""
