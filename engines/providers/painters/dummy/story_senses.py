"""What tells that a word for what a story is about means it where it stands: 해 the sun, and no year."""

from __future__ import annotations

_TAKEN = (
    r"\b(?:steals?|stole|stolen|catch(?:es)?|lasso|lost|find|bring back|missing|paper|toy|model|little|tiny"
    r"|pet) "
)
_KO_TAKEN = (
    r"[을를]\s*(?:훔|따[서고는오다]|딴 |잡|붙잡|되찾|찾|잃|돌려|삼키|삼킨|쥐|품|안[고은])|[이가] (?:닿|손에)"
)
STORY_ONLY: dict[tuple[str, str], tuple[str, str]] = {
    ("star", "fallen_star"): (
        r"\b(?:fallen|falling|lost|stolen|golden|silver|tiny|little|magic|last|paper|broken|missing"
        r"|glowing|dying) $",
        "",
    ),
    ("별", "fallen_star"): (
        r"(?:떨어진|길 잃은|작은|마지막|빛나는|사라진|금빛|은빛|종이) ?$",
        _KO_TAKEN + r"|\s*(?:하나를|한 개|한 조각|조각)",
    ),
    ("moon", "moon"): (
        _TAKEN + r"(?:the )?(?:\w+ )?$",
        r"(?: is| was|'s)? (?:stolen|missing"
        r"|has been stolen)",
    ),
    ("crescent", "moon"): (_TAKEN + r"(?:the )?$", ""),
    ("full moon", "moon"): (_TAKEN + r"(?:the )?$", ""),
    ("달", "moon"): ("", _KO_TAKEN),
    ("보름달", "moon"): ("", _KO_TAKEN),
    ("초승달", "moon"): ("", _KO_TAKEN),
    ("반달", "moon"): ("", _KO_TAKEN),
    ("sun", "sun"): (_TAKEN + r"(?:the )?$", ""),
    ("해", "sun"): ("", _KO_TAKEN),
    ("태양", "sun"): ("", _KO_TAKEN),
    ("planet", "planet"): (r"\b(?:lost|stolen|tiny|little|model|toy|missing|dying|dwarf) $", ""),
    ("cloud", "cloud"): (r"\b(?:lost|stolen|tiny|little|pet|talking|fluffy|sad|lonely) $", ""),
    ("구름", "cloud"): (
        r"(?:작은|길 잃은|꼬마|외로운) $",
        r"[을를]\s*(?:타[고는]|탄 |잡|따[서고]|훔"
        r"|찾)|\s*한 (?:점|조각)",
    ),
    ("song", "music_sheet"): (
        r"\b(?:lost|last|unfinished|forgotten|new|stolen|old|love|finished|her|his|mother's|grandmother's) $",
        r"\s(?:sheet|book)",
    ),
    ("tune", "music_sheet"): (r"\b(?:lost|last|unfinished|forgotten|stolen) $", ""),
    ("melody", "music_sheet"): (r"\b(?:lost|last|unfinished|forgotten|stolen) $", ""),
    ("score", "music_sheet"): (
        r"\b(?:lost|last|unfinished|forgotten|stolen|musical"
        r"|orchestral) $",
        r" of the (?:symphony|opera)",
    ),
    ("노래", "music_sheet"): (
        r"(?:잃어버린|마지막|미완성|잊힌|잊혀진|새|자작|도둑맞은|완성한) $",
        r"[를을]\s*(?:완성|작곡|쓰[고는려]|짓|지어|적|훔|되찾)|\s?(?:악보|책)",
    ),
    ("곡", "music_sheet"): (
        r"(?:잃어버린|마지막|미완성|새|자작) $",
        r"[을]\s*(?:완성|쓰[고는려]|써|짓|지어|훔|되찾|만들|만든)",
    ),
    ("가사", "music_sheet"): (r"노래 $", r"[를을]\s*(?:완성|쓰|써|적|지어|짓)"),
    ("sign", "sign"): (
        r"\b(?:shop|neon|wooden|old|street|painted|broken|fallen|new|his|her|their) $",
        r" (?:above|over|that (?:says|hangs)|hangs|falls|creaks|swings|board)",
    ),
    ("chip", "chip"): (r"\b(?:computer|data|memory|stolen|secret|silicon|control|ai) $", ""),
    ("칩", "chip"): ("", r"[을이]|\s*(?:하나|속)"),
    ("hair", "braid"): (r"\b(?:lock of|braid of|cut|plait of|strand of) (?:\w+ )?$", ""),
    ("머리카락", "braid"): (
        r"(?:땋은|잘린|자른|한 가닥) $",
        r"\s*(?:한 (?:올|가닥|줌)|뭉치)"
        r"|[을]\s*(?:훔|되찾|팔)",
    ),
    ("머리칼", "braid"): ("", r"\s*(?:한 (?:올|가닥|줌)|뭉치)"),
    ("belt", "belt"): (
        r"\b(?:leather|champion's|championship|golden|stolen|his|her|father's|silver|old|new|the|black) $",
        "",
    ),
    ("button", "button"): (r"\b(?:coat|lost|missing|loose|last|torn-off|pearl|wooden|found|stray) $", ""),
    ("nut", "nut"): (r"\b(?:golden|last|winter|squirrel's|giant|the|a|magic|ripe) $", ""),
    ("pepper", "spice_jar"): (r"\b(?:the|black|ground|of|salt and|white) $", ""),
    ("grain", "sack"): (r"\b(?:sack of|bag of|the|stolen|last|winter) $", ""),
    ("wheat", "sack"): (r"\b(?:sack of|bag of) $", ""),
    ("보리", "sack"): ("", r"\s*(?:한 (?:자루|포대|말)|자루|포대)"),
    ("자루", "sack"): (r"(?:커다란|무거운|큰|쌀|밀가루|곡식|낡은) ?$", ""),
    ("양념", "spice_jar"): (r"(?:비밀|비법|특제|할머니의|어머니의) ?$", r"[을]\s*(?:되찾|훔|찾)"),
    ("노", "oar"): (
        "",
        r"를\s*(?:젓|저어|저으|잃|놓|찾|부러|잡|쥐|되찾)|[가] (?:부러|떠내려|없)"
        r"|\s?(?:하나를|한 자루|두 자루)",
    ),
    ("paddle", "oar"): (r"\b(?:lost|wooden|boat|canoe|kayak|broken|the|a|only|last|his|her) $", ""),
    ("먹", "inkstone"): (r"벼루와 $", r"을 갈|[과와] 벼루|\s한 자루"),
    ("고추", "chilli"): ("", r"[를가와]|\s*(?:한 (?:개|자루|줌)|밭)"),
    ("금", "gold_bar"): (
        "",
        r"[을]\s*(?:훔|찾|되찾|캐|캔 |나눠|숨기|숨긴|녹)|이 (?:사라|없어|든|담)"
        r"|\s*한 (?:덩이|돈|냥)",
    ),
    ("gold", "gold_bar"): (r"", r"(?!\s*(?:ring|medal|coin|bar|tooth|watch|leaf))"),
    ("scale", "balance"): (r"\b(?:golden|brass|weighing|kitchen|justice's|apothecary's) $", ""),
    ("무", "radish"): ("", r"[를]\s*(?:뽑|썰|다듬|심|캐|씻|찾|훔)|[와] 배추|\s*한 (?:개|포기|단)"),
    ("charm", "talisman"): (r"\b(?:lucky|protective|love|silver|the|a|magic) $", ""),
    ("window", "window"): (r"\b(?:stained glass|broken|smashed|cracked) $", ""),
    ("창문", "window"): (r"(?:깨진|부서진|금 간) $", r"[을]\s*(?:고치|고쳐|갈)|이 (?:깨|박살)"),
    ("유리창", "window"): (r"(?:깨진|부서진|금 간) $", r"[을]\s*(?:고치|고쳐|갈|깨)|이 (?:깨|박살)"),
    ("plum", "fruit"): (r"\b(?:a|the|ripe|last|sour|stolen) $", r"s\b"),
    ("olive", "fruit"): (r"\b(?:an|the|last) $", r"s\b"),
    ("carpet", "carpet"): (r"\b(?:rolled|rolled-up|persian|stolen|woven|antique|lost) $", ""),
    ("카펫", "carpet"): (
        r"(?:말린|둘둘 만|페르시아|도둑맞은|잃어버린) ?$",
        r"[을]\s*(?:말[고아]|짜|훔|되찾|어깨)",
    ),
    ("단추", "button"): (
        r"(?:떨어진|잃어버린|마지막) $",
        r"\s?(?:하나|한 개|두 개|구멍)|[를]\s*(?:찾|줍|주워|집|꿰매|달[아고]|쥐)",
    ),
    ("드릴", "drill"): ("", r"[을로]\s|\s*(?:한 대|날|소리)"),
    ("잉크", "bottle"): ("", r"\s?병|\s*한 병|[를]\s*(?:찾|훔|쏟|엎)"),
    ("tooth", "tooth"): (
        r"\b(?:a|the|baby|lost|golden|gold|milk|wisdom|dragon['’]s|shark['’]s|wolf['’]s|first|loose) $",
        "",
    ),
    ("teeth", "tooth"): (r"\b(?:baby|lost|golden|gold|milk|dragon['’]s|shark['’]s) $", ""),
    ("apricot", "fruit"): (r"\b(?:an|the|ripe) $", r"s\b"),
    ("ink", "bottle"): (r"\b(?:bottle of|pot of|invisible|magic) $", ""),
    ("oil", "bottle"): (r"\b(?:bottle of|sesame|olive) $", ""),
    ("paint", "palette"): (r"\b(?:pot of|tin of|tube of|tubes of|stolen) $", r"[.,!;]| (?:with both|to )"),
    ("canvas", "painting"): (r"\b(?:stolen|unfinished|slashed|torn|painted|blank|the|ruined) $", ""),
    ("silk", "cloth"): (r"\b(?:bolt of|roll of|stolen) $", ""),
    ("wool", "cloth"): (r"\b(?:bolt of|roll of|stolen) $", ""),
    ("lily", "flower"): (r"\b(?:a|the|white|water|last|single|wilting) $", ""),
    ("violet", "flower"): (r"\b(?:wild|african|pressed|last|single|wilting) $", ""),
    ("daisy", "flower"): (r"\b(?:a|the|wild|last|single|wilting|pressed) $", ""),
    ("cherry", "fruit"): (r"\b(?:ripe|red|last|single|bowl of|a|the) $", r"(?! tree| blossom| pie)"),
    ("fuel", "tub"): (r"\b(?:can of|last|the|stolen|rocket|ship's) $", ""),
    ("pick", "axe"): (r"\b(?:ice|miner's|rusty) $", ""),
    ("mixer", "machine"): (r"\b(?:a|the|broken|kitchen|electric) $", ""),
    ("circuit", "chip"): (r"\b(?:burnt|broken|control|missing|the) $", r" board"),
    ("gum", "candy"): (r"\b(?:bubble|chewing|piece of|stick of) $", ""),
    ("엿", "candy"): ("", r"[을]\s*(?:먹|팔|녹|사)|\s*한 (?:가락|가래)|장수|가락"),
    ("brush", "pen"): (r"\b(?:paint|calligraphy|ink|magic|painter's|horsehair|artist's|the|her|his) $", ""),
    ("비단", "cloth"): ("", r"[을이은]|\s*한 (?:필|폭)|옷"),
    ("무명", "cloth"): ("", r"\s*한 (?:필|폭)|천"),
    ("위성", "satellite"): (r"(?:인공|고장 난|추락한|잃어버린) ?$", r"[을이]\s"),
    ("정장", "suit"): (r"(?:낡은|새|맞춤|검은) $", r"[을]\s*(?:짓|만들|고치|다리|빌리|찾)|\s*한 벌"),
    ("벨트", "belt"): (r"(?:챔피언|가죽|황금) ?$", ""),
    ("rug", "carpet"): (r"\b(?:rolled|rolled-up|persian|magic|stolen|woven|turkish|antique|lost) $", ""),
}
"""(word, meaning) → what stands right before it, or behind it, where it means that; "" says nothing."""
STORY_VERBS = frozenset(
    (
        "belts",
        "braids",
        "brush",
        "brushes",
        "buttons",
        "cape",
        "chain",
        "chains",
        "chips",
        "circuits",
        "coral",
        "drill",
        "drills",
        "fuels",
        "hammock",
        "ladles",
        "scale",
        "scales",
        "scores",
        "sign",
        "signs",
        "spice",
        "suit",
        "suits",
        "torch",
        "torches",
        "whisk",
        "whisks",
        "whistle",
        "whistles",
    )
)
"""English nouns that are verbs, or nothing, as often."""
STORY_NEVER: dict[str, tuple[str, str]] = {
    "달": (
        r"(?:[한두세네몇석넉]|다음|지난|이번|그|매|여러|번째) ?$",
        r"에 (?:한|두)|은 (?:빛|밝)"
        r"|도 (?:없|차)|이 (?:뜨|뜬|떴|밝|지|차|기울)",
    ),
    "해": (
        r"(?:[한올새그두몇]|다음|지난|이듬) ?$",
        r"도 |[를가] (?:거듭|넘|바뀌|지[고는]|질|진 |졌"
        r"|저물|뜨|뜬|떴|기울)|는 ",
    ),
    "별": ("", r"로 |과 (?:다|같)|도 (?:안|없)|이 (?:뜨|뜬|반짝|빛|총총)"),
    "노": ("", r"는 "),
    "먹": ("", r"을 (?:것|게|거|만|수|때|거리)|은 |는 |이 "),
    "무지개": ("", r"떡|색|빛"),
    "구름": ("", r"처럼|같|다리|떼"),
    "rainbow": ("", r"[- ]colou?r| trout| flag"),
    "satellite": ("", r" (?:dish|phone|images?|photos?|view|tv)"),
    "chain": ("", r"s? (?:of|reaction|store|saw|mail)"),
    "drone": ("", r" (?:shot|footage|view)|s? on"),
    "whistle": ("", r"s? (?:blower|at|to|for)"),
    "suit": (r"\bin (?:an?|the|his|her|my)\s[\w\s]*$", r" (?:of|him|her|you)"),
    "sign": ("", r"s? (?:of|up|his|her|the|a|for|off|in|language)\b"),
    "spice": ("", r" (?:up|of life)"),
    "tooth": ("", r"(?:ache| fairy|brush|paste)"),
    "teeth": (r"\b(?:his|her|their|gritted|through|clenched|grits|grit|bares?) (?:\w+ )?$", ""),
    "이빨": ("", r"[을] ?(?:드러내|드러낸|악|갈[고며])|이 (?:딱딱|덜덜)|\s?자국"),
    "송곳니": ("", r"를 (?:드러내|드러낸)"),
    "사슬": ("", r"로 "),
    "벨트": (r"(?:안전|컨베이어) ?$", r"를 (?:매|푼|풀)"),
    "허리띠": ("", r"를 (?:졸라|매)"),
    "양복": ("", r"[을]?\s?(?:입|차림|차려)|점"),
    "정장": ("", r"[을]?\s?(?:입|차림|차려)"),
    "망토": ("", r"[를을]?\s?(?:두르|두른|걸치|걸친|휘날|입)|처럼"),
    "짚신": ("", r"[을]?\s?신"),
    "suits": (r"\bin (?:\w+ )?$", ""),
    "cloak": (r"\b(?:in|wears?|wearing) (?:an?|the|his|her) (?:\w+ )?$", ""),
    "치아": ("", r"를 드러"),
    "torch": ("", r" (?:song|bearer)"),
    "flour": ("", r" mill"),
    "heater": (r"\bwater $", ""),
    "칩": (r"[가-힣]$", r"거"),
    "간판": ("", r" (?:아래|밑|앞|옆)"),
    "표지판": ("", r" (?:아래|밑|앞|옆)"),
    "자루": (r"[한두세네몇] ?$", ""),
    "먹구름": ("", r"이 (?:몰려|끼|드리)"),
    "stares": ("", r".*"),
    "드릴": ("", r"[게까래걸지려]|\s(?:말|게|것|수|테)"),
    "살구": ("", r"색|빛"),
    "자두": ("", r"색|빛"),
    "앵두": ("", r"색|빛|같"),
    "cape": (r"\bin an?\s[\w\s]*$", r" (?:flying|town)"),
    "무": ("", r"[를] (?:막|릅)"),
    "scales": (r"\b(?:dragon['’]?s?|fish|its|his|her|green|silver|musical) $", r" (?:the|a|it)\b"),
    "제기": ("", r"[하되된한랄]"),
    "score": ("", r"s? (?:a|the|of \d|goal)"),
}
"""What stands right before, or right behind, a word that is no thing there."""
