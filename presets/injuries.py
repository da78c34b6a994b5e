"""Words for a body that hurts: a hand that is broken, a knee that was twisted."""

from __future__ import annotations

import re

_KO_HANDS, _KO_LIMBS = "손|손목|손가락|팔|팔꿈치", "발|발목|무릎|허리|어깨"
_EN_HANDS, _EN_LIMBS = "hand|wrist|finger|thumb|arm|elbow", "leg|ankle|knee|foot|shoulder|back"
_KO_LEG = r"다리를 (?:심하게 |크게 )?(?:다[치쳤친쳐]|삐)"
"""다리 is a bridge as well: only of a leg is it said that somebody hurt it."""


def _hurt(korean: str, english: str, more: str = "") -> re.Pattern[str]:
    return re.compile(
        rf"(?<![가-힣])(?P<ko>{korean})[이가을를도] (?:심하게 |크게 |그만 )?"
        rf"(?:다[치쳤친쳐]|부러|삐[었끗어]|접질|아프|아파|찢어){more}"
        rf"|\b(?:{english})s? (?:is|are|was|were|got|has been|gets) (?:badly |still |too )?"
        r"(?:hurt|broken|injured|sore|bandaged|in a cast|in plaster|bruised|sprained|fractured|wounded)\b"
        rf"|\b(?:injured|sprained|hurt|broke|fractured|twisted) (?:his|her|their) (?:{english})s?\b",
        re.IGNORECASE,
    )


_HAND = _hurt(_KO_HANDS, _EN_HANDS)
_BODY = _hurt(f"{_KO_HANDS}|{_KO_LIMBS}", f"{_EN_HANDS}|{_EN_LIMBS}", f"|{_KO_LEG}|부상을|깁스")


def is_hurt(clause: str) -> bool:
    """Whether a clause tells of a body that hurts: nothing there is broken that could be mended."""
    return _BODY.search(clause) is not None


def hurts_hand(clause: str) -> bool:
    """Whether it is a hand or an arm."""
    return _HAND.search(clause) is not None


def limb_of(clause: str) -> str:
    """The Korean word for what hurts; "" where an English clause tells it, or none does."""
    found = _BODY.search(clause)
    if found is None:
        return ""
    return found["ko"] or ("다리" if found.group().startswith("다리") else "")
