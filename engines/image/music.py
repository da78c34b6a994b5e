"""What is played in a story: by the words of a panel, else by the trade of who plays, else by what the story
is about."""

from __future__ import annotations

from engines.director.document import Panel
from engines.image.aims import aim_of
from engines.kernel.document import Json
from engines.text.document import Script
from presets.instruments import instrument_of, instrument_played

PLAYING = "playing"


def instrument_in(script: Script) -> str:
    """The instrument a story is about: the hero's, or the one they want to play; "" for none."""
    hero = script.cast[0].role if script.cast else ""
    return instrument_of(hero) or instrument_played(aim_of(script))


def played(panel: Panel, script: Script) -> dict[str, Json]:
    """`plays` tells what each of a panel's players has, `instrument` what its story is about; neither is
    named where there is none."""
    story = instrument_in(script)
    players = [one.cast for one in panel.figures if one.pose == PLAYING]
    said = instrument_of(f"{panel.action} {panel.prompt}")
    own: dict[str, Json] = {}
    for cast in players:
        member = script.member(cast)
        trade = instrument_of(member.role) if member else ""
        # Of two who play, each has their own.
        own[cast] = (said or trade or story) if len(players) == 1 else (trade or said or story)
    found: dict[str, Json] = {"instrument": story} if story else {}
    return {**found, "plays": own} if own else found
