"""Lights that a story is about: dark in every picture until its end, and burning in that."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.image.aims import aim_of
from engines.text.document import Script

_LAMPS = (
    r"(?:lamp|light|lighthouse|lantern|beacon|street ?light|candle|(?:camp|bon|signal )?fire|torch|stove)s?"
)
_TO_LIGHT = re.compile(
    r"켜야|켜려|켜고 싶|밝혀야|밝히려|불을 붙여야|불을 붙이려|다시 켜"
    r"|(?:봉화|봉홧불|모닥불|횃불)[을를] (?:다시 )?(?:올려|올리|피워|피우|지펴|지피)"
    r"|(?:등대|등불|등잔|램프|랜턴|불빛|불씨|불)[을를] (?:다시 )?(?:되살|살려야|살리려|지펴|지피)"
    r"|\b(?:re)?(?:light|kindle)s? (?:the|an?|her|his|their|this|its|all)\b|\blit again\b"
    rf"|\b(?:turn|switch|bring|get)s? (?:(?:the|an?|her|his|their|its|all) )?(?:[\w'’-]+ ){{0,3}}{_LAMPS}"
    r" (?:back )?(?:on|burning|shining|lit|to life)\b"
    rf"|\b(?:turn|switch)(?:es|s)? (?:back )?on (?:the|an?|her|his|their|its) (?:[\w'’-]+ ){{0,3}}{_LAMPS}\b",
    re.IGNORECASE,
)
_NO_LIGHT = re.compile(
    r"(?:진실|비밀|정체|사실|진상|범인|누명|신분|출처|의혹|원인|이름|속내|마음|컴퓨터|노트북|화면|모니터|텔레비전|라디오"
    r"|휴대폰|전화기|기계|로봇|엔진|시동|에어컨)[을를] (?:\S+ ){0,2}$"
)
"""What stands before a Korean verb that lights nothing: a truth is brought to light, a computer is
started."""


def lamps(panel: Panel, script: Script) -> dict[str, bool]:
    """`unlit` in every picture before the last scene of a story about a light that burns only at its end,
    `relit` in those of that scene. Empty where nothing is to be lit."""
    aim = aim_of(script)
    told = (found for found in _TO_LIGHT.finditer(aim) if not _NO_LIGHT.search(aim[: found.start()]))
    if not script.scenes or next(told, None) is None:
        return {}
    return {"relit" if panel.scene == script.scenes[-1].id else "unlit": True}
