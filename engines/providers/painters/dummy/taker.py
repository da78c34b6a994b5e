"""Who takes what the only one of a picture hands over: somebody without a name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from engines.providers.painters.dummy.look import Look, look_of
from engines.providers.painters.dummy.period import of_period
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.request_frame import text
from engines.providers.painters.dummy.worn_at import WORN

_HANDS = re.compile(
    r"건[네넨넸]|내[밀민]|전해 ?[준주]|전한다"
    r"|\b(?:hands? (?:it |them )?over|hands (?:the|his|her|it)|offers?|gives?|delivers?|passes)\b",
    re.IGNORECASE,
)
_TO = re.compile(
    r"(?P<ko>[가-힣]+(?: [가-힣]+)?)(?:에게|한테|께| 앞에)"
    r"|\b(?:to|before) (?P<en>(?:the|his|her|their|my) [a-z' -]+?|an? [a-z' -]+?)(?=[.,;:]|$)",
)
"""Whom it goes to."""
_TO_POLICE = re.compile(r"경찰(?:서)?(?:에|에게|한테)|\bto the police\b", re.IGNORECASE)
_POLICE = "a navy police uniform, a police cap"
_EMPTY = re.compile(r"빈손|손바닥|\bempty|\b(?:a|one|his|her) hand\b", re.IGNORECASE)
_WORN = {
    **WORN,
    **dict.fromkeys(("police", "post", "airport"), "uniform"),
    **dict.fromkeys(("classroom", "library"), "cardigan"),
    **dict.fromkeys(("kitchen", "cafe", "diner", "shop", "market", "bakery", "flower_shop"), "apron"),
    "laboratory": "white coat",
    "joseon_palace": "hanbok",
}
"""What somebody wears who is at home in a place."""


def with_taker(
    people: tuple[Person, ...], said: str, scene: Mapping[str, Any], place: str, era: str
) -> tuple[Person, ...]:
    """The people, and who takes what the only one of them holds out, by the words: an old woman where it goes
    to a grandmother, somebody in white in a hospital."""
    if len(people) != 1 or people[0].pose != "giving" or scene.get("shot") not in ("medium", "long"):
        return people
    if people[0].look.species or not _HANDS.search(said) or _EMPTY.search(said):
        return people
    one = people[0]
    gives = replace(one, position="left" if one.side > 0 else "right", view=_beside(one.view))
    takes = Person(
        cast="",
        look=of_period(_look(said, place, text(scene, "aim")), era),
        mood="smile",
        pose="receiving",
        view="three_quarter",
        side=-one.side,
        gaze=0.5,
        position="right" if one.side > 0 else "left",
    )
    return (gives, takes)


def _beside(view: str) -> str:
    return "three_quarter" if view in ("front", "back") else view


def _look(said: str, place: str, aim: str) -> Look:
    told = _TO.search(said)
    words = (told["ko"] or told["en"]) if told else ""
    worn = _POLICE if not words and _TO_POLICE.search(aim) else _WORN.get(place, "")
    return look_of({"key": f"taker {place} {words}", "appearance": ", ".join(filter(None, (words, worn)))})
