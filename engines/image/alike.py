"""What painters are told of how somebody looks, and who of a cast is like another by the words alone, and not
to be taken for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from engines.text.document import CastMember, Script
from presets.creatures import is_natural, kind_of

_HAIR = re.compile(r"hair|머리|단발|대머리|\bbald\b|\bbob\b")
_SEX = re.compile(
    r"여자아이|남자아이|여자|여성|소녀|아주머니|남자|남성|소년|아저씨|\b(?:woman|girl|lady|man|boy|gentleman|child)\b"
)
_OLD = re.compile(
    r"노인|노파|할머니|할아버지|영감|백발"
    r"|\b(?:elderly|aged|grand(?:mother|father|ma|pa)|old(?:er)? (?:man|woman|lady|gentleman|person))\b"
)


def look_of(member: CastMember) -> dict[str, Any]:
    """`key` names the character, so that a silhouette stays the same whatever else is reworded."""
    look: dict[str, Any] = {
        "key": member.id,
        "appearance": member.appearance,
        "palette": list(member.palette),
    }
    # An animal is often told by its part alone ("lonely dragon, inherited a café").
    kind = kind_of(member.appearance, member.role)
    natural = {"natural": True} if is_natural(member.appearance, member.role) else {}
    return {**look, "kind": kind, **natural} if kind else look


def look_in(script: Script, cast_id: str) -> dict[str, Any]:
    """The look of one of a script's cast, among all of them."""
    member = script.member(cast_id)
    if member is None:
        return {"key": cast_id, "appearance": "", "palette": []}
    return {**look_of(member), **among(member, script.cast)}


def among(member: CastMember, cast: Sequence[CastMember]) -> dict[str, Any]:
    """`among`: the how manyth of those of one sort somebody is, in the order of the cast. Empty where there
    is nobody else like them."""
    sort = _sort(member.appearance, member.role)
    alike = [one.id for one in cast if _sort(one.appearance, one.role) == sort]
    if member.id not in alike or len(alike) < 2 or not sort[0]:
        return {}
    return {"among": alike.index(member.id)}


@lru_cache(maxsize=512)
def _sort(appearance: str, role: str) -> tuple[str, str]:
    """Old people are all of one sort, whose hair is white; others are by their sex and their hair."""
    words = appearance.lower()
    if kind_of(appearance, role):
        return ("", "")
    if _OLD.search(words):
        return ("old", "")
    hair = next((part.strip() for part in words.split(",") if _HAIR.search(part)), "")
    sex = _SEX.search(words)
    return (hair, sex.group() if sex else "")
