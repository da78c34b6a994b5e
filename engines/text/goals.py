"""What a premise's hero wants or must do: what others want is in the way, and no goal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.text.josa import with_particle
from engines.text.phrases import KO_SUBJECT, is_of
from engines.text.verbs import stem_needed, stem_wanted
from engines.text.whose_wish import is_anothers, is_anothers_ko
from engines.text.work import is_work

_EN_SUBJECT = re.compile(r"\b(?:the|its|this|that)\s+((?:[a-z-]+\s+){0,2}[a-z-]+)\s+$")
"""Nobody's name right before a verb."""
_NO_TIME = r"(?!(?:전|후|뒤|때|중|안|사이|동안)에|[가-힣]*까지)"
"""막차 전에 is when something is done, and not to what."""
NIEUN = "".join(chr(code) for code in range(0xAC00 + 4, 0xD7A4, 28))
"""Syllables that words end in which tell of the noun behind them (노란, 낡은, 잃어버린)."""
_NO_NOUN = f"쳐켜춰겨펴을를이가는에게와과로도의고며서뒤후때라할될릴낼볼쓸{NIEUN}"
_BARE = (
    rf"(?:[가-힣A-Za-z0-9]{{2,}}(?<![{_NO_NOUN}칠킬릴줄])(?<![깨채지세키태싸배외]울)(?<!까지)(?<!당장)\s+)?"
)
"""A noun that says which: 피아노 소리."""
_COUNTED = r"(?:[가-힣A-Za-z0-9]+\s+(?:한|두|세|네|몇|열|백|천|만|백만|천만|\d+)\s+)?"
"""What is counted: 김치 한 통."""
_OF = (
    r"(?:[가-힣A-Za-z0-9]{2,}(?:의|에게|한테)\s+|[가-힣A-Za-z0-9]+[을를]?\s+[가-힣]+는\s+(?=법)"
    rf"|[가-힣A-Za-z0-9]+[을를]\s+[가-힣]*(?:[{NIEUN}]|는)\s+(?=(?:사람|범인|것|곳|이유|까닭)[을를이가])"
    rf"|[가-힣A-Za-z0-9]+[이가]\s+(?:[가-힣]+마다\s+)?[가-힣]*(?:[{NIEUN}]|는)\s+(?=(?:이유|까닭|원인|비밀|곳|사람|범인|것)[을를]))?"
)
"""Whose it is, or what it is about: 식빵의 범인, 길을 건너는 법, 소포를 보낸 사람."""
_ASKED = (
    r"(?:(?:[가-힣A-Za-z0-9]+(?:이|가)\s+)?(?:누구|누가|누구를|누구와|누구에게|무엇을|뭘|왜|어디서|어디로|어디에|언제|어떻게|무슨\s[가-힣]+)\s+"
    r"(?:[가-힣]+(?:을|를|에게|로|으로|에서)\s+)?)"
)
"""What a question begins with that somebody wants to know: 누구와 통화하는지."""
_TO_WHAT = (
    rf"([가-힣A-Za-z0-9]+\s+(?:하나를|둘을|셋을|전부를)|{_ASKED}[가-힣]{{2,}}(?<![하까])지(?=\s)"
    rf"|{_OF}{_COUNTED}{_BARE}{_NO_TIME}[가-힣A-Za-z0-9]+(?:을|를|에게|한테|에서|에|로|과|와|이랑|랑)"
    r"|[가-힣A-Za-z0-9]+(?:이|가)(?=\s+되)|[가-힣A-Za-z0-9]+(?:처럼|같이)|여기|거기|이곳|그곳|혼자|서로|둘이|다시"
    r"|[가-힣A-Za-z0-9]+(?:\s[가-힣]{1,3})?까지(?=\s(?:올라|내려|걸어|달려|뛰어|헤엄쳐|날아|찾아|들어|도착|닿|가[고려야기]))"
    r"|다 같이|조용히|편히|푹|실컷|마음껏|그냥|그저|제대로|오래|멀리|빨리|무사히|[가-힣]+(?:하게|롭게|스럽게)"
    r"|(?:[가-힣A-Za-z0-9]+(?:이|가|을|를)\s+)?[가-힣]{2,}(?<![하까])지)"
)
"""What a goal is about: a noun with its particle, what somebody is to become, how or where, or a question
("노인이 누구인지")."""
_HOW = r"((?:(?:다시|꼭|모두|전부|무사히|몰래|먼저|제때|함께|직접)\s+)?(?:[가-힣]{1,4}\s+)?[가-힣]{1,6}?)"
"""What is done, with how it is: 다시 날게 하."""
_FATE = re.compile(r"^(?:위기|직전|운명|처지|신세|예정)의\s+")
"""What is to become of it, of which a clause before tells: 문을 닫을 위기의 서점."""
_KO_WITHIN = re.compile(
    r"(?<=[을를게]\s)(?:(?:[가-힣]+[이가을를]?\s)?[가-힣]+\s?전까지\s"
    r"|(?:오늘|내일|이번 주|올해|하루|하룻밤|(?:한|두|세|\d+)\s?(?:시간|분|달|주))\s?(?:안에|내로|만에)\s)"
)
"""A time within what is wanted: "카드를 오늘 안에 전해야"."""
_HIM = r"(?!\s[가-힣]{2,}[을를]\s)"
"""What comes behind is whom something is done to, and the wish is theirs: 책을 태우려는 시장을 막아야."""
_NOT = r"(?!\s?하지 (?:않|못|말))"
_KO_GOAL = re.compile(
    rf"{_TO_WHAT}\s+{_HOW}"
    rf"(?:(으려고|으려는{_HIM}|으려(?!면|던|는)|려고|려는{_HIM}|려\s(?=[하한했든들애]|노력|안간힘)){_NOT}"
    rf"|(으러|러)\s(?:(?:[가-힣]+의\s)?[가-힣]+(?:으로|로|에)\s)?(?:가|간|갔|떠나|떠난|떠났|나서|나선|나섰|온다|왔)"
    rf"|고\s?싶(?!지\s?(?:않|도|는|를|가))|기로{_NOT}|기\s?위해)"
)
_EN_GOAL = re.compile(
    r"(?<!n't )(?<!n’t )(?<!not )(?<!never )(?<!no longer )"
    r"\b(?:(?:wants?|tries|trying|has|have|(?:has|have) (?:only )?until \w+|needs?|decides?|hopes?"
    r"|(?:races?|struggles?|fights?|strives?)(?=\s+to\s+(?!(?:the|an?|his|her|their|its|school|work|home|town)\b))"
    r"|sets out|vows?|plans?|longs?|aims?|promises|promised|swears|(?:would|['’]d) (?:love|like)"
    r"|(?:is|are|was|were|gets|got) (?:sent|hired|asked|told|ordered|chosen|forced|supposed|determined|dying"
    r"|desperate)"
    r"|(?:has|have|had) (?:only |just )?(?:one|two|three|a|an|\d+) (?:night|day|hour|week|chance"
    r"|shot|month|season|summer|winter|weekend|afternoon|evening|morning|minute|year)s?(?: left)?)\s+to"
    r"|must|would rather)\s+"
    r"([a-z]+(?:\s+[^\s.,;:!?]+){0,11}?)"
    r"(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because|unless|even though|although"
    r"|despite|in spite|or(?=\s+(?:else|lose|be|die|face|pay|give up|go)\b)"
    r"|though|yet)\b|\s+from\s+(?:an?|the|her|his|their)\s+[a-z]+\s+who\b|(?<!look)(?<!looks)(?<!looking)(?<!take)(?<!takes)\s+after\b"
    r"|\s+by\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|sunrise|sunset|sundown|dawn|dusk|noon|midnight|nightfall|morning|tonight|tomorrow)\b|$)"
)
_EN_BY = re.compile(
    r"\s+by\s+(?:sunrise|sunset|dawn|dusk|noon|midnight|morning|tonight|tomorrow)(?=\s+(?:whether|if|how|who|what|which|where)\b)"
)
"""A time within what is wanted: "decide by morning whether to …"."""
_EN_PURPOSE = re.compile(
    r"\b(?:wants?|tries|has|have|needs?|decides?|hopes?|sets out|vows?|plans?|longs?|aims?|swears)\s+to\s+"
    r"([a-z]+(?:\s+[^\s.,;:!?]+){1,9}?)"
    r"(?=\s+(?:so as |in order )?to\s+[a-z]+\s+(?:the|an?|his|her|their|its|my|it|them|him)\b)"
)
"""A goal with what it is for behind it, where the two are too long to be said: "drive her old bus one last
time to bring her son home"."""
_AS_MEANT = {"으러": "으려고", "러": "려고"}
"""찾으러 간다 is 찾으려고 한다."""
_KO_MUST = re.compile(
    rf"{_TO_WHAT}\s+{_HOW}야\s?(?:만\s?)?(?:(?=(?![^.!?]*[이가]\s될\s수)[^.!?]{{2,24}}\s수\s?있)|한다|했다|한대|해|하는|하지만|하고|하며|하나|하니|하기|하게|하건만|할(?!지)"
    r"|된다|됐다|되는|되지만|돼|함)"
)
_KO_BECOME = re.compile(r"(?:[가-힣]야만?|[가-힣]면)\s+([가-힣A-Za-z0-9]+(?:이|가))\s+(될)\s수\s?있")
"""What somebody may become if they do something: "간을 먹어야 인간이 될 수 있다"."""
_KO_ALONE = re.compile(
    rf"{KO_SUBJECT}\s(?:(?:꼭|다시|반드시|무조건|끝까지|오늘|내일|혼자|어떻게든)\s)*([가-힣]{{1,5}}?)"
    r"(?:(으려고|으려|려고|려)\s?(?:한다|했다)|(고)\s?싶(?:다|어|은데|지만)|야\s?(?:만\s?)?(?:한다|했다|해|하는데|하지만|된다|돼))"
)
"""A wish of one verb, behind who has it: "민수는 살아남아야 한다"."""
_KO_SEEKS = re.compile(
    rf"({_OF}{_BARE}[가-힣A-Za-z0-9]+[을를])\s+찾(?:아다[니닌녔]|고\s?있다|는다(?=\s*(?:[.!?…]|$))"
    r"|아\s(?=[^.,;!?]{0,24}?(?:헤[맨매]|나[선서섰]|떠[난나났]|다[닌니녔]|길을))"
    rf"|아\s[가-힣A-Za-z]+(?:으로|로|에)\s(?:간다|갔다|가지만|향한다|향했다|온다|왔다|들어간다|들어갔다))"
)
"""Whoever goes about looking for something wants to find it."""
_KO_LEAD = re.compile(
    rf"({_OF}{_BARE}[가-힣A-Za-z0-9]+[을를])\s(찾|되찾|지키|돌보|쫓|뒤쫓|모으|배우|기다리|짓|만들|그리)는"
    r"(?=\s(?:[가-힣]+\s){0,2}?[가-힣A-Za-z]{2,}\s*(?:[.,!]|$))"
)
"""What whoever a sentence ends with does: "강아지를 찾는 소녀 하늘." wants to find it."""
_COME_UPON = re.compile(r"(?:우연히|마침내|드디어|결국|문득|뜻밖에)\s[^.!?…]*찾는다$")
"""Here it is found, and nobody wants it any more."""
_EN_SEEKS = re.compile(
    r"\b(?:hunts|searches|looks|(?:(?<=s\s)|(?<=they\s)|(?<=and\s))(?:hunt|search|look)"
    r"|search(?:es)?\s+(?:the|every|their|his|her)(?:\s\w+){1,2}"
    r"|(?:is|goes|sets out|sets off) (?:looking|searching|hunting))\s+for\s+"
    r"((?:[^\s.,;:!?]+\s){0,7}?[^\s.,;:!?]+)"
    r"(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because|although|though|yet|in|at|on|with|all)\b|$)"
)
_EN_NEEDS = re.compile(
    r"\bneeds\s+((?:an?|the|one|some|his|her|their)\s+(?:[^\s.,;:!?]+\s){0,6}?[^\s.,;:!?]+)"
    r"(?=[.,;:!?]|\s+(?:to|before|but|and|when|while|until|so|because|although|though|yet|for|if)\b|$)"
)
_KO_WAITS = re.compile(
    rf"({_OF}{_BARE}[가-힣A-Za-z0-9]+[을를])\s기다(?:린다|려 왔다|리고\s?있다|려(?:요)?(?=[.!?]|$))"
)
"""Whoever waits for somebody wants to see them come."""
_KO_LOATH = re.compile(rf"{_TO_WHAT}\s+([가-힣]{{1,4}})기\s?싫(?:다|어|은데|지만)")
"""What somebody would rather not do: 문을 닫기 싫다."""
_KO_MISSING = re.compile(
    r"([가-힣A-Za-z0-9]{2,})(?:이|가)\s(?:사라진|없어진|실종된)\s(?:걸|것을|줄|사실을)\s[^.!?]{0,14}?찾(?:으려|아야|기로|고\s?싶)"
)
_KO_THEN = re.compile(
    r"([가-힣A-Za-z0-9]{2,}[을를])\s[^.!?을를]*[.!?]\s+(?:[가-힣]+(?:\s[가-힣]+)?\s?(?:전까지|까지|안에)\s)?"
    r"(?:다시\s|꼭\s|무사히\s)?([가-힣]{2,6})야\s?(?:만\s?)?(?:한다|했다|해)"
)
"""What must be done to whom the sentence before tells of: "할머니를 데려왔다. … 돌려보내야 한다"."""
_KO_NEEDS = re.compile(
    rf"({_OF}{_BARE}[가-힣A-Za-z0-9]+)(?:이|가)\s(?:꼭\s|당장\s)?필요(?:하다|하지만|한데|했다|해(?![가-힣]))"
)
"""Whoever needs something wants to find it."""
_EN_LACKS = re.compile(
    r"\bneeds\s+(rain|snow|water|money|help|sleep|proof|food|shelter|medicine)(?=\s(?:by|or|before|to)\b|[.,;!])"
)
"""What is needed and cannot be found as a thing can."""
_KO_OBJECT = re.compile(r"(?<![가-힣])[가-힣A-Za-z0-9]+[을를](?![가-힣])")
_KO_LEFT = re.compile(
    r"(?<![가-힣\w])((?:[가-힣A-Za-z0-9]{2,}의\s+|[가-힣]+\s+(?:한|두|세|네|몇)\s+)?[가-힣A-Za-z0-9]+[을를]\s+"
    r"(?:(?:다시|몰래|직접|꼭|밤새)\s+)?(?:(?:들고|안고|메고|타고|데리고|가지고|품고|[가-힣]*[아어여와워려져해켜춰꺼내겨쳐])\s+)?)$"
)
"""An object at the end of a text, and a verb joined to what comes."""
_KO_UNSEEN = re.compile(r"[가-힣A-Za-z0-9](?<![은는이가을를에의로도와과고서며])\s+$")
"""Who is not to know stands right before 몰래."""
_KO_TAKES = re.compile(
    r"(?:건네|건네주|선물하|바치|맡기|빌려주|보내|돌려보내|돌려주|갖다주|데려다주|데려가|되돌리|되돌려주|숨기|지키|키우|팔|전하|전해주|옮기|풀어주|놓아주)기$"
)
"""Verbs with something they are done to: where a goal does not say what, it was told before."""
_KO_TOLD = re.compile(
    rf"(?<![가-힣])((?:[가-힣]{{2,}}\s(?:한|두|세|네)\s)?[가-힣A-Za-z0-9]{{2,}}[을를])\s(?![가-힣]*(?:[{NIEUN}]|는|을|를)\s[가-힣]+(?:은|는|이|가)\s)"
)
"""What was told before, and not within a clause about another noun: "감자를 발견하고, … 보내려 한다"."""
_KO_APART = re.compile(r"(?:에게|한테|에서)\s")


def goal_of(text: str, korean: bool, who: Sequence[str]) -> str:
    """Korean: a phrase ending in 기 ("편지를 찾기"); English: an infinitive without "to"; "" for none.

    `who` are the premise's people, its hero first.
    """
    return _korean(text, who) if korean else _english(text, who)


def _korean(text: str, who: Sequence[str]) -> str:
    text = _KO_WITHIN.sub("", text)
    found = [*_KO_GOAL.finditer(text), *_KO_MUST.finditer(text), *_KO_BECOME.finditer(text)]
    for match in sorted(found, key=lambda one: one.start()):
        if is_anothers_ko(text[: match.end()], who):
            continue
        if match.re is _KO_BECOME:
            return f"{match.group(1)} 되기"
        stem = (
            stem_wanted(match.group(2), match.group(3) or _AS_MEANT.get(match.group(4), ""))
            if match.re is _KO_GOAL
            else stem_needed(match.group(2))
        )
        if stem:
            what = f"{_FATE.sub('', _whom(match.group(1), text[: match.start()], who))} {stem}기"
            if _KO_UNSEEN.search(text[: match.start()]):
                # "반장 몰래 …": who is not to see it, and not how it is done.
                what = what.removeprefix("몰래 ")
            return f"{_before(text[: match.start()], what)}{what}"
    return _alone(text, who) or _sought(text, who) or _wished_otherwise(text, who)


def _alone(text: str, who: Sequence[str]) -> str:
    """A wish of one verb."""
    for bare in _KO_ALONE.finditer(text):
        wanted = bare.group(2) or bare.group(3)
        stem = stem_wanted(bare.group(1), wanted) if wanted else stem_needed(bare.group(1))
        if stem and not is_anothers_ko(text[: bare.end()], who):
            return f"{stem}기"
    return ""


def _sought(text: str, who: Sequence[str]) -> str:
    """What somebody goes about looking for."""
    seeks = ((one, text[: one.end()]) for one in _KO_SEEKS.finditer(text))
    sought = next(
        (one for one, told in seeks if not is_anothers_ko(told, who) and not _COME_UPON.search(told)), None
    )
    if sought:
        return f"{sought.group(1)} 찾기"
    if lead := _KO_LEAD.search(text):
        return f"{_FATE.sub('', lead.group(1))} {lead.group(2)}기"
    return ""


def _wished_otherwise(text: str, who: Sequence[str]) -> str:
    """What is wanted in other words than those of a wish: missed, to be undone, loathed, awaited or"
    " needed."""
    if missing := _KO_MISSING.search(text):
        return f"{with_particle(missing.group(1), '을/를')} 찾기"
    then = _KO_THEN.search(text)
    if then and (stem := stem_needed(then.group(2))):
        return f"{then.group(1)} {stem}기"
    if loath := next(
        (one for one in _KO_LOATH.finditer(text) if not is_anothers_ko(text[: one.end()], who)), None
    ):
        return f"{loath.group(1)} {loath.group(2)}지 않기"
    if waits := next(
        (one for one in _KO_WAITS.finditer(text) if not is_anothers_ko(text[: one.end()], who)), None
    ):
        return f"{waits.group(1)} 기다리기"
    needs = (one for one in _KO_NEEDS.finditer(text) if not is_anothers_ko(text[: one.start()], who))
    needed = next(needs, None)
    return f"{with_particle(needed.group(1), '을/를')} 구하기" if needed else ""


def _before(text: str, goal: str) -> str:
    """The object that stands before a goal which has none ("구름을" of "구름을 동생에게 보여 주기"), with the
    verb between the two ("목소리를 되찾아"); "" for none."""
    if _KO_OBJECT.search(goal.rpartition(" ")[0]):
        return ""
    found = _KO_LEFT.search(re.split(r"[.!?,\n]", text)[-1])
    if found:
        return "" if _KO_APART.search(found.group(1)) else found.group(1)
    if not _KO_TAKES.search(goal):
        return ""
    told = _KO_TOLD.findall(re.split(r"[.!?\n]", text)[-1])
    return f"{told[-1]} " if told else ""


def _whom(what: str, before: str, who: Sequence[str]) -> str:
    """그를 and 그녀를 as whom they stand for, where only one other was told of before."""
    others = [one for one in who[1:] if one in before]
    if what not in ("그를", "그녀를") or len(others) != 1:
        return what
    return with_particle(others[0], "을/를")


def _english(text: str, who: Sequence[str]) -> str:
    text = _EN_BY.sub("", text)
    match = next(
        (
            one
            for one in (*_EN_GOAL.finditer(text), *_EN_PURPOSE.finditer(text))
            if not _is_things(text[: one.start()], one) and not is_anothers(text[: one.start()], who)
        ),
        None,
    )
    if match:
        return match.group(1).strip()
    found = (*_EN_SEEKS.finditer(text), *_EN_NEEDS.finditer(text))
    sought = next((one for one in found if not is_anothers(text[: one.start()], who)), None)
    if sought:
        return f"find {sought.group(1)}"
    lacking = _EN_LACKS.search(text)
    return f"get {lacking.group(1)}" if lacking and not is_anothers(text[: lacking.start()], who) else ""


def _is_things(before: str, match: re.Match[str]) -> bool:
    """Whether it is a thing that must do something ("the airlock must stay shut"): nobody's goal."""
    subject = _EN_SUBJECT.search(before)
    if subject is None or not match.group().startswith(("must", "has ", "have ", "needs ", "need ")):
        return False
    noun = subject.group(1).split()[-1]
    if is_of(noun, "ends"):
        # "in the aquarium overnight and must": who does was told before.
        return False
    return not (is_of(noun, "beings") or is_work(noun))
