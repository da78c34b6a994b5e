"""Whoever a premise says is in the way: who that is, the part they play, and that they are seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engines.text.ages import age_of
from engines.text.gender import sex_of
from engines.text.looks import who_is
from engines.text.premise import Premise
from engines.text.standing import is_person
from engines.text.story import Line
from engines.text.whose_wish import is_called
from presets.telling import Story, StoryRole

DEAR = "dear"
"""The part of whom a deed is done to."""
_SEEN = {"ko": "저만치에서 {%s:이/가} 이쪽을 돌아본다.", "en": "Some way off {%s} looks back this way."}


def opponent_of(premise: Premise, text: str) -> str:
    """Who of those a premise (`text`) names stands in what is in the way; "" for nobody.

    The hero may be in the way too ("but Mina is afraid"), unless that is the only time they are named.
    """
    first, others = premise.heroes[:1], premise.heroes[1:]
    if first and not others and text.count(first[0]) == 1:
        others = first if premise.goal or premise.obstacle.startswith(first[0]) else ()
    return next((name for name in others if name in premise.obstacle), "")


def opposing(story: Story) -> str:
    """The key of the role they play: who is against the hero, else the second."""
    second = story.cast[1].key if len(story.cast) > 1 else ""
    return next((role.key for role in story.cast if role.against), second)


def as_told(role: StoryRole, against: str, dear: str, language: str) -> StoryRole:
    """A role as a deed has it: where nobody stands `against` the hero, whom it is done to is found as they
    would be; where somebody does, it has no other name than the premise's word (`dear`)."""
    if role.key != DEAR or not dear or against == DEAR:
        return role.model_copy(update={"against": role.key == against})
    who = dear.removeprefix("the ")
    look = who_is(sex_of(who), age_of(who), language)
    return role.model_copy(
        update={
            "against": False,
            "called": ({"ko": dear, "en": dear},),
            "role": {language: who},
            "appearance": {language: ", ".join(filter(None, (look, role.appearance[language])))},
        }
    )


_BANDAGE = {"ko": "머리에 붕대", "en": "a bandage round the head"}


def bandaged(role: StoryRole) -> StoryRole:
    """Somebody who has forgotten, as pictures tell it."""
    looks = {language: f"{words}, {_BANDAGE[language]}" for language, words in role.appearance.items()}
    return role.model_copy(update={"appearance": looks})


def part_of(name: str, names: Mapping[str, Mapping[str, str]]) -> str:
    """The key of the role somebody of that name plays."""
    return next((key for key, called in names.items() if name and name in called.values()), "")


def seen(role: str) -> Line:
    """The picture of them that a caption about them stands over."""
    return Line(
        0, "", "action", off=False, text={language: words % role for language, words in _SEEN.items()}
    )


def named_by(words: Sequence[str], premise: Premise, hero: str) -> str:
    """Which of a premise's others the words before a Korean particle mean, by name or by what they are; ""
    for none of them."""
    # "미나 할머니": a title may stand behind the name.
    close_by = words[-2:] if is_person(words[-1], korean=True) else words[-1:]
    others = [one for one in premise.heroes if one != hero]
    if words[-1] in ("그", "그녀") and len(premise.heroes) > 1:
        return premise.heroes[1]
    named = next((one for one in others for word in close_by if is_called(word, one)), "")
    return named or next((one for one in others if premise.standing(one) == words[-1]), "")
