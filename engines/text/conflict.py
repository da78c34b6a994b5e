"""What a premise's hero wants and what stands in the way, as a story acts it out: whose obstacle it is, what
kind of conflict that makes, and both clauses as hero, friend and opponent say them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from engines.text.absence import is_nobody
from engines.text.aimed import NOT, gender_of_hero, wish, without_place
from engines.text.aimed import said_goal as said_goal
from engines.text.clauses import by_hearer, by_speaker, deed, ours, own_of_speaker, to_hearer, to_speaker
from engines.text.endings import joined, quotable, spoken
from engines.text.foes import BLOCK, as_meant, foe_slots, in_person, is_own, kind_of
from engines.text.obstacles import is_deadline, tellable, within
from engines.text.opponent import named_by, opponent_of
from engines.text.person import turned
from engines.text.phrases import KO_SUBJECT, is_of, last, owned_phrase
from engines.text.premise import Premise
from engines.text.several import one_of_english, one_of_korean
from engines.text.standing import NOBODY, REGULARS, is_close, is_person
from engines.text.whole import owned
from engines.text.whose_wish import is_called
from engines.text.work import is_work
from presets.creatures import is_animal

_KO_CLAUSE = re.compile(rf"^((?:[가-힣A-Za-z0-9]+\s+){{0,5}}?[가-힣A-Za-z0-9.]+?){KO_SUBJECT}\s+(.+)$")
_KO_IS_ONE = re.compile(r"(?:^|\s)([가-힣]{2,5})다$")
_EN_DETERMINER = re.compile(r"(?:the|an?|his|her|their|my|its|one)\s+(?:only\s+)?", re.IGNORECASE)
_EN_PRONOUN = re.compile(r"(she|he|they)\s+(.+)", re.IGNORECASE)
_PRONOUN_OF = {"she": "female", "he": "male"}
_WARM = ("romance", "slice_of_life", "comedy", "drama", "fantasy")
"""Genres in which two with plain names know each other."""
_TITLED = re.compile(r"^(?:Dr|Mr|Mrs|Ms|Prof|Captain|Chief|Officer|Lord|Lady|Sir)\b")
_LONGEST = {"ko": 26, "en": 20}
"""Syllables, or words, of a clause that leave room beside it in a balloon."""
_GROUPS = frozenset(("떼", "무리", "패거리", "일당", "일행", "부대", "군단"))
_NAME_WITHIN = 6
"""Words at the beginning of a clause among which its subject's name stands."""


@dataclass(frozen=True)
class Opposition:
    """`kind`: "close" and "far" for somebody the hero knows or obeys, "toward" where what is wanted is wanted
    of them, "own" for the hero's own limit, "thing" for circumstances and time."""

    kind: str
    foe: str = ""
    """Name, or words for who has none ("원장", "the clerk")."""
    role: str = ""
    """What the premise says they are."""
    does: str = ""
    """What they do, without a subject; empty where it is nobody."""


def conflict_of(premise: Premise, genre: str) -> Opposition | None:
    """The conflict of a premise; None where it does not tell both a goal and an obstacle that could be said
    aloud: words of no premise in their place would say nothing."""
    if not premise.goal or not said_goal(premise):
        return None
    bar = premise.obstacle
    if not tellable(bar):
        return Opposition("thing") if is_deadline(bar) else None
    if too_long(bar, premise.language) or too_long(premise.goal, premise.language):
        return None
    found = (_korean if premise.language == "ko" else _english)(premise, bar, genre)
    if found is None or found.kind == "own" or kind_of(found.does) != BLOCK:
        return found
    return replace(found, does=owned(found.does))


def too_long(words: str, language: str) -> bool:
    """Whether a clause alone would fill a balloon."""
    length = sum("가" <= c <= "힣" for c in words) if language == "ko" else len(words.split())
    return length > _LONGEST[language]


def _korean(premise: Premise, bar: str, genre: str) -> Opposition:
    found = _KO_CLAUSE.match(bar)
    if found is None or not bar.endswith("다") or is_nobody(*found.groups()[:2]):
        return Opposition("thing")
    words, does = found.group(1).split(), found.group(2)
    if words[-2:-1] and words[-2].endswith(("을", "를")):
        # "여의주를 까마귀가 훔쳐 갔다": what it is done to stands before who does it.
        does = f"{words[-2]} {does}"
    hero = hero_of(premise)
    if hero and (is_called(words[-1], hero) or words[-1] == hero.split()[-1]):
        return Opposition("own", does=does)
    if named := named_by(words, premise, hero):
        foe, role = named, premise.standing(named)
    elif len(words) > 1 and words[-1] in _GROUPS:
        # "너구리 떼": they are one opponent, called by what they are.
        foe, role = " ".join(words[-2:]), words[-2]
    elif one := one_of_korean(words) or (
        words[-1] if is_person(words[-1], korean=True) and words[-1] not in NOBODY else ""
    ):
        foe = role = one
    elif len(words) > 1 and is_person(words[-2], korean=True):
        foe, role = words[-1], words[-2]
    elif is_animal(words[-1]) and kind_of(does) != BLOCK:
        # "거위가 쫓아온다": what barks all night is noise, what chases is somebody.
        foe = role = words[-1]
    else:
        return Opposition("thing")
    told = kind.group(1) if (kind := _KO_IS_ONE.search(does)) else ""
    # "손님은 책을 읽을 줄 모르는 고양이다": what they are is told behind them.
    role = next((one for one in (told.removesuffix("이"), told) if one and is_animal(one)), role)
    return Opposition(_kind(premise, foe, role, genre), foe, role, does)


def _english(premise: Premise, bar: str, genre: str) -> Opposition | None:
    hero = hero_of(premise)
    if pronoun := _EN_PRONOUN.match(bar):
        told = _PRONOUN_OF.get(pronoun.group(1).casefold(), "")
        if not told:
            # "they have lost the recipe": the hero's own side, and nobody against it.
            return Opposition("thing")
        others = premise.heroes[1:]
        mine = not others or (premise.genders[:1] == (told,) and told not in premise.genders[1:])
        if mine:
            return Opposition("own", does=pronoun.group(2))
        foe = next((n for n, sex in zip(others, premise.genders[1:], strict=True) if sex == told), others[0])
        return Opposition(
            _kind(premise, foe, premise.standing(foe), genre), foe, premise.standing(foe), pronoun.group(2)
        )
    opening = " ".join(bar.split()[:_NAME_WITHIN])
    for name in premise.heroes:
        at = re.search(rf"(?<!\w){re.escape(name)}(?!['’\w])", opening)
        if at and (at.start() == 0 or not premise.lead or name != hero):
            does = bar[at.end() :].lstrip(" ,")
            if name == hero:
                return Opposition("own", does=does)
            role = premise.standing(name)
            # "but her ex-partner Silas": nothing that they could say of themselves.
            return Opposition(_kind(premise, name, role, genre), name, role, does) if does else None
    one, does = one_of_english(bar)
    if one:
        return Opposition(_kind(premise, f"the {one}", one, genre), f"the {one}", one, does)
    if determiner := _EN_DETERMINER.match(bar):
        words, end = owned_phrase(bar, determiner.end())
        somebody = is_of(last(words), "beings") or is_work(words) or is_of(last(words), "workers")
        if somebody and (does := deed(bar[end:])):
            foe = f"the {words}"
            return Opposition(_kind(premise, foe, words, genre), foe, words, does)
    return Opposition("thing")


def hero_of(premise: Premise) -> str:
    """Who it is about: the first of those it names, unless they are only named as in the way."""
    # A verb alone is told of the hero: "but has two left feet".
    told = premise.obstacle.casefold() in premise.text.casefold()
    against = opponent_of(premise, premise.text) if told else ""
    first = next((name for name in premise.heroes if name not in premise.added), "")
    if first and first != against:
        return first
    return premise.lead.words if premise.lead else ""


def hero_words(premise: Premise) -> str:
    """What a premise says its hero is, or else what it calls them."""
    hero = hero_of(premise)
    return premise.standing(hero) or hero


def _kind(premise: Premise, foe: str, role: str, genre: str) -> str:
    korean = premise.language == "ko"
    named = foe in premise.heroes
    close = (
        is_close(role, korean=korean)
        if role and role not in REGULARS
        else named and genre in _WARM and not _TITLED.match(foe)
    )
    called = foe.removeprefix("the ").split()[0]
    # Who is loved is no stranger, whatever their work.
    close = close or (named and genre == "romance" and called in premise.goal)
    return "toward" if close and called in premise.goal else "close" if close else "far"


def conflict_slots(conflict: Opposition, premise: Premise) -> Mapping[str, str]:
    """Slot → words, for stories that act a conflict out: `goal_…` in every form, `bar` as it is told, `bar_…`
    as it is said."""
    korean, plain = premise.language == "ko", conflict.kind in ("close", "toward")
    told = foe_slots(
        conflict.does or premise.obstacle,
        korean,
        foe=conflict.role or conflict.foe,
        hero=hero_words(premise),
        plain=plain,
    )
    slots = (_korean_slots if korean else _english_slots)(conflict, premise)
    # Of what has no words of its own they say what they do.
    does = slots["does_said" if plain else "does_polite"] if korean else slots["does_i"]
    return {"foe_says": does[:1].upper() + does[1:], **told, **slots}


def _korean_slots(conflict: Opposition, premise: Premise) -> Mapping[str, str]:
    stem = without_place(said_goal(premise), premise)
    here = _to_them(stem, conflict)
    bar = premise.obstacle
    if is_deadline(bar):
        bar = f"남은 시간은 {bar}뿐이다"
    does = conflict.does or bar
    who = {"foe": conflict.role or conflict.foe, "hero": premise.standing(hero_of(premise))}
    return {
        "goal_must": f"{stem.removesuffix(NOT)}말아야" if stem.endswith(NOT) else joined(stem, "어야"),
        "goal_if": joined(stem, "으면"),
        "goal_to": joined(stem, "으려고"),
        "goal_will": joined(stem, "을"),
        "goal_wish": wish(stem),
        "goal_ing": joined(stem, "는"),
        "goal_as": joined(stem, "기"),
        "here_will": joined(here, "을"),
        "here_and": joined(here, "고"),
        "does": does,
        "bar": bar,
        # A time stands alone in a caption.
        "bar_told": bar.removesuffix("뿐이다") if is_deadline(premise.obstacle) else bar,
        "bar_said": spoken(bar),
        "bar_polite": spoken(bar, polite=True),
        "bar_quoted": quotable(bar),
        "does_said": in_person(does, **who, polite=False),
        "does_polite": in_person(does, **who, polite=True),
        "does_quoted": quotable(does),
    }


def _english_slots(conflict: Opposition, premise: Premise) -> Mapping[str, str]:
    gender = gender_of_hero(premise)
    told = without_place(premise.goal, premise)
    own = without_place(said_goal(premise), premise)
    bar = within(premise.obstacle)
    if is_deadline(bar):
        bar = f"there is time {bar}"
    if conflict.foe and (pronoun := _EN_PRONOUN.match(bar)):
        bar = f"{conflict.foe} {pronoun.group(2)}"
    does = conflict.does
    # Of a satellite that wants something "its engine" is told.
    things = bool(premise.lead) and not gender
    return {
        "goal_told": told,
        "goal_mine": own,
        "goal_yours": to_hearer(told, gender),
        "goal_here": _to_them(own, conflict),
        "bar": bar,
        "bar_mine": ours(bar)
        if ours(bar) != bar
        else re.sub(r"\bits\b", "my", by_hearer(bar, gender))
        if things
        else by_hearer(bar, gender),
        "bar_yours": ours(bar)
        if ours(bar) != bar
        else re.sub(r"\bits\b", "your", to_hearer(bar, gender))
        if things
        else to_hearer(bar, gender),
        "does_i": _said_by_foe(conflict, premise) if does else bar,
        "does_you": turned(to_speaker(does), gender) or to_speaker(does) if does else bar,
        "own_i": turned(by_speaker(does), gender) or by_speaker(does) if does else bar,
        "own_you": to_hearer(to_speaker(does), gender) if does else bar,
    }


def _said_by_foe(conflict: Opposition, premise: Premise) -> str:
    """What an English clause tells of whoever is in the way, as they say it."""
    does, gender = conflict.does, gender_of_hero(premise)
    foe, hero = conflict.role or conflict.foe, premise.standing(hero_of(premise))
    if is_own(does, foe=foe, hero=hero):
        return foe_slots(does, False, foe=foe, hero=hero, plain=True)["foe_says"]
    return own_of_speaker(to_hearer(as_meant(by_speaker(does)), gender), gender)


def _to_them(goal: str, conflict: Opposition) -> str:
    """A goal that names whom it is wanted of, as it is said to them: "서하에게 고백하" → "너에게 고백하"."""
    foe = conflict.foe.removeprefix("the ")
    if not foe:
        return goal
    if re.search("[가-힣]", foe):
        role = rf"(?:{re.escape(conflict.role)}\s)?" if conflict.role else ""
        return re.sub(rf"{role}{re.escape(foe)}이?(에게|한테|를|을|와|과|의)(?![가-힣])", _you, goal)
    role = rf"(?:\b(?:my|the|his|her)\s+(?:{re.escape(conflict.role)}\s+)?)?" if conflict.role else ""
    goal = re.sub(rf"{role}\b{re.escape(foe)}['’]s\b", "your", goal)
    told = re.sub(rf"{role}\b{re.escape(foe)}\b", "you", goal)
    # "tell Joon I love him": it is said to his face.
    return re.sub(r"(?<=\byou )(I \w+) (?:him|her|them)\b", r"\1 you", told) if told != goal else told


def _you(match: re.Match[str]) -> str:
    particle = match.group(1)
    return (
        "네"
        if particle == "의"
        else f"너{ {'을': '를', '과': '와'}.get(particle, particle) }".replace(" ", "")
    )
