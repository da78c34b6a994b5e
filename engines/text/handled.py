"""What is taken in hand, and what a goal is about: by that a noun no list knows is a thing."""

from __future__ import annotations

import re

KO_HANDLED = re.compile(
    r"(?:되찾|돌려주|돌려줘|돌려줄|돌려드|전하|전해|전달|배달|줍|주워|주운|주웠|훔[치친쳤]|숨[기긴겼겨]|건네|가져|챙기|챙겨|꺼내|발견"
    r"|놓고|두고|빌리|빌려|고치|고쳐|들고|쥐고|안고|메고|버리|버린|선물|맡[기긴아겼]|잃|배송|보내|보낸|부치|부친|옮기|옮겨|찾|훔쳐|감추|감춰|감췄|감춘|없애|없앤|없앴|빼앗|뺏|노리|노린|불?태[우운웠]"
    r"|부수|부순|부쉈|깨뜨|팔|파는|판다|만들|만든|켜|켠|틀|튼|지키|지켜|꿰매|닦|던지|던진|묻|심|도둑맞)"
)
"""What is done to a thing, behind it."""
HANDLED = re.compile(
    r"\b(?:los(?:es?|t|ing)|finds?|found|finding|returns?|returned|returning|steals?|stole|stealing|hid(?:es?|ing)?"
    r"|carr(?:y|ies|ied|ying)"
    r"|delivers?|delivered|delivering|brings?|brought|bringing|gives?|gave|giving|fix(?:es)?|mends?|repairs?|repairing"
    r"|inherits?"
    r"|picks?|drops?|dropped|guards?|protects?|borrows?|borrowed|borrowing|wears?"
    r"|recovers?|retrieves?|keeps?|kept|holds?|held|owns?|buys?|bought|sells?|sold"
    r"|builds?|built|makes?|made|finish(?:es|ed)?|bakes?|baked|look(?:s|ing)? for|search(?:es"
    r"|ing)? for|gets?|got|poison(?:s|ed)?|play(?:s|ed)?|steer(?:s|ed)?|read(?:s|ing)?"
    r"|check(?:s|ed)? out|open(?:s|ed)?|writes?|wrote|lights?|lit|smuggl(?:es?|ed)|restor(?:es?"
    r"|ed|ing)|win|wins|won)"
    r"\s+(?:back\s+|up\s+|away\s+)?$"
)
"""What is done to a thing, before it."""
_KO_NOT_DONE_TO = re.compile(
    r"(?:가|오|오르|올라가|건너|건너가|넘|떠나|벗어나|나가|나오|탈출하|빠져나가|빠져나오|도망치|이기|막|멈추|되|하|치르|피하"
    r"|이루|누리|만나|설득하|돕|도와주|웃기|속이|달래|이어받|물려받|맞이하|풀|밝히|밝혀내"
    r"|알아내|알|깨닫|믿|말하|거두|열|준비하|마치|끝내|시작하|치러 내|벌이|망치|돌|누비|다니|타"
    r"|배우|가르치|외우)기$"
)
"""Verbs whose object is where one goes, an event or somebody."""
_NOT_DONE_TO = re.compile(
    r"(?:reach|climb|cross|enter|escape|leave|become|visit|board|sail|go|get|be|stop|win|beat|learn|pass"
    r"|meet|marry|ask|tell|convince|persuade|help|impress|avoid|survive|run|start|prove|solve"
    r"|understand|know|see|hear|watch|face|join|quit|forget|remember|end|live|stay|follow|teach|outrun"
    r"|defeat|date|have|host|lead|open|hold|share|rob|sort|celebrate|organise|organize|plan|attend)"
)


def is_aim_ko(token: str, goal: str) -> bool:
    """Whether a Korean goal does something to what stands in `token` with its particle ("도자기를")."""
    found = re.search(rf"(?<![가-힣]){re.escape(token)}\s(?:[가-힣]+\s)?(?P<verb>[가-힣]+기)$", goal)
    counted = token[:1].isdigit()
    return found is not None and not counted and _KO_NOT_DONE_TO.fullmatch(found["verb"]) is None


def is_aim(noun: str, goal: str) -> bool:
    """Whether an English goal does something to a noun with its article ("the last orchid")."""
    verb, _, rest = goal.partition(" ")
    rest = re.sub(r"^(?:back|up|down|out|off|away|on|over|home)\s+", "", rest)
    return (
        _NOT_DONE_TO.fullmatch(verb.casefold()) is None
        and re.match(rf"{re.escape(noun)}(?!\w)", rest) is not None
    )
