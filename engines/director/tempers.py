"""How a story's conflict shows in its people: who stands in the way is stern until they give way, whoever has
just failed is dismayed, and who has got what they wanted is glad. By what the actions tell so far."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from engines.director.draft import Draft
from engines.director.payoff import payoff_of
from engines.director.shown import mentions
from engines.kernel.document import in_language
from engines.kernel.sentences import sentences
from engines.text.document import Beat, Script
from presets.words import find

Temper = Literal["", "stern", "shaken", "yielding", "failing", "stopped", "glad"]
_BLOCKS = re.compile(
    r"가로막|막아서|막아선|앞을 막|길을 막|고개를 (?:젓|저)|빼앗|밀쳐|밀어낸|비웃|그림자가 앞을"
    r"|\b(?:(?:steps?|stops?|stands?) (?:right )?in front of|blocks?|bars? (?:the|his|her|their) way"
    r"|stands? in (?:the|his|her|their) way|in the way of"
    r"|shakes? (?:his|her|their) head|snatch(?:es)?|push(?:es)? \w+ (?:back|away|aside)|only looks away"
    r"|sneers?|shadow of \w+ falls)\b",
    re.IGNORECASE,
)
"""What somebody does who is against it."""
_YIELDS = re.compile(
    r"비켜|길을 (?:내|연|열)|고개를 끄덕|물러선|물러난|손을 내민|무릎을 꿇"
    r"|\b(?:to the side|steps? aside|gives? way|stands? aside|makes? way|nods"
    r"|lets? \w+ (?:pass|through|go)|holds? out a hand)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"(?:,\s+(?:\S+\s+){0,3}|(?:[자면며고]|지만|는데|더니|[아어]서|사이|동안|순간|때|다가|채)\s+)$"
)
"""How a Korean clause ends before another person's begins."""
_KOREAN = re.compile("[가-힣]")
_SHARED = re.compile(
    r"데리고|이끌고|함께|같이|나란히|서로|마주|맞대|손을 잡고|부축|껴안|끌어안|얼싸안|부둥켜|(?<!나)둘[이은 ]"
)
"""Words by which whoever is named second does it too."""
_OBJECT = re.compile(r"이?(?:을|를|에게서?|한테서?|께)(?![가-힣])")
_BESIDE = re.compile(r"이?(?:을|를|에게서?|한테서?|께|의|처럼|보다)(?![가-힣])|(?= )")
"""How a Korean name ends of whom something is only done to; of somebody named second also whose thing it is
done to, or beside whom."""
_SUBJECT = re.compile(r"\S+?[이가은는도](?= )")
_FAILS = re.compile(
    r"주저앉|넘어지|넘어진|쓰러|비틀|무너진|무너져|털썩|고개를 떨|실패|놓치|놓친|맥없이|지쳐"
    r"|힘이 빠|굴러떨어|부서진|부서져"
    r"|\b(?:slumps?|sinks? (?:down|to)|stumbles?|trips|staggers?|collapses?|fails?|worn out"
    r"|out of strength|falls? over|stumbles and falls|on (?:his|her|their) knees|breaks? apart|pushed back"
    r"|stops dead|lets? (?:it|them) drop)\b",
    re.IGNORECASE,
)


def temper(person: str, draft: Draft, script: Script) -> Temper:
    """Of one person in a panel; "" where nothing is told that bears on it."""
    language, lead = script.languages[0], script.cast[0].id if script.cast else ""
    done = payoff_of(script)
    now: Temper = ""
    for starts, beat in _until(draft, script):
        if starts and now in ("failing", "stopped", "yielding"):
            now = ""
        if done and beat.id == done.beat and person == lead:
            now = "glad"
        if beat.kind != "action" or (done and beat.id == done.beat):
            continue
        for words in sentences(in_language(beat.text, language), ".!?;"):
            now = _after(words, person, person == lead, now, script)
    return now


def _until(draft: Draft, script: Script) -> Iterator[tuple[bool, Beat]]:
    """The beats up to the panel's last, each with whether a scene starts at it. A panel put in without
    beats of its own is as its scene begins."""
    last = draft.beats[-1].id if draft.beats else ""
    for scene in script.scenes:
        if scene.id == draft.scene.id and not last:
            return
        for number, beat in enumerate(scene.beats):
            yield number == 0, beat
            if beat.id == last:
                return


def _after(words: str, person: str, lead: bool, now: Temper, script: Script) -> Temper:
    """How somebody is after a sentence of an action."""
    who = doer(words, script)
    if who != person:
        # Whoever is held up is not merry about it.
        held = lead and who and now != "glad" and _BLOCKS.search(words)
        return "stopped" if held else now
    if lead:
        return "failing" if _FAILS.search(words) else now
    if _YIELDS.search(words) and now in ("stern", "shaken"):
        return "yielding"
    if _BLOCKS.search(words):
        return "stern"
    feeling = find("expressions", words)
    if now == "stern" and feeling and feeling.key in ("surprised", "sad", "crying", "worried", "scared"):
        return "shaken"
    return "failing" if _FAILS.search(words) else now


def doer(words: str, script: Script) -> str:
    """Whom a sentence names first; "" where it names nobody."""
    named = [
        (at, member.id)
        for member in script.cast
        for name in member.names.values()
        if mentions(words, name) and (at := _at(words, name)) >= 0
    ]
    return min(named, default=(0, ""))[1]


def _at(words: str, name: str) -> int:
    """Where a text first has a name: by its first word, but for "the guard"."""
    return words.casefold().find(name) if name[:1].islower() else words.find(name.split()[0])


def own_part(words: str, person: str, script: Script) -> str:
    """What of a sentence is about somebody it names after another: from their name on ("해솔이 돌아보자,
    강무가 뒤에 서 있다"); of the one it names first all before that. Whom it only means besides ("Hank stops
    in front of them") does nothing in it."""
    first, member = doer(words, script), script.member(person)
    if member is None or first == "":
        return words
    if any(_is_done_to(words, name, first == person) for name in member.names.values()):
        return ""
    if first == person:
        return words[: min(_turns(words, person, script), default=len(words))]
    at = [_at(words, name) for name in member.names.values() if mentions(words, name)]
    return words[max(at) :] if at and max(at) >= 0 else ""


def _turns(words: str, person: str, script: Script) -> list[int]:
    """Where a Korean sentence goes over to what somebody else does."""
    names = [name for one in script.cast if one.id != person for name in one.names.values()]
    at = [_at(words, name) for name in names if mentions(words, name)]
    own = script.member(person)
    from_ = max([0, *(_at(words, name) for name in own.names.values())]) if own else 0
    return [one for one in at if _CLAUSE.search(words[from_:one]) and _SUBJECT.match(words, one)]


def _is_done_to(words: str, name: str, first: bool) -> bool:
    """Whether a Korean sentence only has somebody done to: "강무가 해솔을 붙잡는다"."""
    if not _KOREAN.search(words) or not mentions(words, name) or _SHARED.search(words):
        return False
    after = [words[match.end() :] for match in re.finditer(re.escape(name.split()[0]), words)]
    return bool(after) and all((_OBJECT if first else _BESIDE).match(rest) for rest in after)
