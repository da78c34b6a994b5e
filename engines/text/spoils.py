"""What whoever stands in the way has done to a thing before a story begins: they have eaten the pie, broken
the vase, put a price on the boat. It is seen in the first scene."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.text.banes import FOES
from engines.text.conflict import Opposition, hero_words
from engines.text.deeds import Acting
from engines.text.premise import Premise
from engines.text.sight import bare, is_robbed, wanted
from engines.text.spoilt import SOLD, TAKEN, spoil_of
from engines.text.standing import is_person
from presets import bars
from presets.creatures import creature, has_hands
from presets.telling import BeatLine, StoryScene
from presets.words import find

_SCENES = 3
"""A beginning, a turn and an end."""


def with_spoils(
    scenes: Sequence[StoryScene], premise: Premise, conflict: Opposition, acting: Acting
) -> tuple[StoryScene, ...]:
    """The scenes with the thing whole where the first begins, who spoilt it at the end of that, and in the
    hero's hands at the turn: another one of something that is cooked, and what was taken itself."""
    spoil = spoil_of(conflict.does, korean=premise.language == "ko")
    if spoil is None or acting.bar not in FOES or not has_hands(hero_words(premise)) or len(scenes) < _SCENES:
        return tuple(scenes)
    if spoil.kind == TAKEN and is_robbed(premise, acting):
        return tuple(scenes)
    bar = bars(premise.language)[acting.bar]
    # Whoever sold what is being mended lends a hand in the end.
    told: Sequence[BeatLine] = bar.did.get(f"{spoil.kind}_{acting.deed}") or bar.did.get(spoil.kind, ())
    what = spoil.what or bare(wanted(premise, acting))
    if not (told and what and _is_seen(what, premise.language)):
        return tuple(scenes)
    first, turn = scenes[0], scenes[-2]
    # Nothing is done yet to what is only to be sold.
    whole, did, *anew = ["", *told] if spoil.kind == SOLD else told
    opened = (*filter(None, [whole]), *first.beats, did)
    made = (*turn.beats, *anew)
    return (
        first.model_copy(update={"beats": opened}),
        *scenes[1:-2],
        turn.model_copy(update={"beats": made}),
        scenes[-1],
    )


_NOTHING = re.compile(
    r"(?:한눈|약속|규칙|법|침묵|기록|마음|분위기|비밀|기회|자리|자유|시간|목숨|돈|힘|기억|이름|꿈|희망|신뢰|평화|균형|저주|마법)$"
    r"|\b(?:promises?|rules?|laws?|silence|records?|hearts?|vows?|words?|chance|place|job|lead|credit|title|blame|time"
    r"|freedom|life|money|power|memor(?:y|ies)|names?|dreams?|hopes?|trust|peace|spells?|curse|bus|train|way)$"
)
"""What is broken or taken, and can be seen by nobody."""


def _is_seen(what: str, language: str) -> bool:
    """Whether it is a thing that a picture shows: nobody, no place, and nothing that is only a word."""
    noun = what.split()[-1]
    somebody = is_person(noun, korean=language == "ko") or bool(creature(noun))
    return not (_NOTHING.search(what) or somebody or find("places", noun))
