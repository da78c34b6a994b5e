"""What a story wants and where it gets it: the thing its logline or first scene names, and the beat near its
end that shows it had. That beat's picture is one of the thing, as it is then: lit, steaming, high up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from engines.kernel.document import in_language
from engines.kernel.remembered import OfDocument
from engines.text.document import Beat, Scene, Script
from presets import lexicon
from presets.creatures import kind_of
from presets.likeness import thought_of, unpictured, unthought, whole
from presets.words import Found, find_all, label

State = Literal["lit", "hot", "aloft", "there"]
"""How the thing is when it is had: the name of its phrase in `presets/lexicon/frames.toml`."""
_BEFORE = re.compile(r"[가-힣]+$")
_KIND = re.compile(r"\b(?:the|an?|his|her|their|its|my)\s+(?P<kind>[a-z]+)\s$")
"""An English word between the article and the thing: a dragon egg is no egg."""
_LIT = re.compile(
    r"켜|켠|켰|밝히|밝혀|되살|점등"
    r"|\b(?:lights?|lit|relit|light up|switch(?:es|ed)? on|turn(?:s|ed)? on|life comes back)\b",
    re.IGNORECASE,
)
_COOKED = re.compile(
    r"끓이|끓여|끓인|끓였|굽|구워|구운|구웠|요리|차리|차려|지어|짓|만들|볶|튀기"
    r"|\b(?:cooks?|bakes?|boils?|makes?|fr(?:y|ies)|roasts?|brews?|grills?|steams?|prepares?|serves?|finish(?:es|ed)?"
    r"|cooked|baked|boiled|made)\b",
    re.IGNORECASE,
)
_FLOWN = re.compile(
    r"날리|날려|날렸|띄우|띄워|띄웠|날아|하늘"
    r"|\b(?:fl(?:y|ies|ew|own|ying)|launch(?:es|ed)?|lifts? off|sky|soars?)\b",
    re.IGNORECASE,
)
_OWN = "own"
_KINDS = ("aims", "objects", "details")
"""Lexicons of things; where two know a word, the first."""
_LAMPS = frozenset(("lantern", "candle", "flashlight", "lamp"))
_DISHES = frozenset(("dish", "food", "egg", "kettle"))
_FLIERS = frozenset(("kite", "balloon", "plane", "bird", "butterfly"))


@dataclass(frozen=True)
class Payoff:
    """`thing` in the story's words ("red kite"), the beat it is had at and how it is then, and the action
    of the first scene that shows it ("" for none)."""

    thing: str
    beat: str
    state: State
    key: str
    seen: str = ""
    won: str = ""
    """The action right before in which it is come by; "" for none."""
    shown: frozenset[str] = frozenset()
    """Every action that shows it, in whosever hands."""

    def teller(self, scene: Scene) -> Beat | None:
        """The narration right behind that beat, which says that it was done."""
        ids = [beat.id for beat in scene.beats]
        after = scene.beats[ids.index(self.beat) + 1 :][:1] if self.beat in ids else ()
        return next((beat for beat in after if beat.kind == "narration"), None)

    def called(self, script: Script, language: str) -> str:
        """The thing in a language: in others than the first by its usual name."""
        if language == script.languages[0]:
            return self.thing
        if self.key == _OWN:
            return script.thing.get(language, self.thing)
        return next(label(kind, self.key, language) for kind in _KINDS if self.key in lexicon()[kind].words)


@OfDocument
def payoff_of(script: Script) -> Payoff | None:
    """None where nothing that can be seen is wanted, or its end tells nothing of it."""
    language = script.languages[0]
    wanted = _wanted(script, language)
    if wanted is None:
        return None
    found, source = wanted
    beat = _had(script, found, language)
    if beat is None or is_played(in_language(beat.text, language)):
        return None
    told = f"{source} {in_language(beat.text, language)}"
    seen = next((one.id for one in script.scenes[0].beats if _shows(one, found, language)), "")
    called, state = _called(found, source, language), _state(found.key, told)
    won = _won(script, found, beat, language)
    shown = frozenset(one.id for one in script.beats() if _shows(one, found, language))
    return Payoff(called, beat.id, state, found.key, seen, won, shown)


def is_played(words: str) -> bool:
    """Whether somebody makes music in running text: that is seen of who plays, and of no thing."""
    return any(one.key == "playing" for one in find_all("poses", words))


def pays(script: Script, beats: tuple[Beat, ...]) -> Payoff | None:
    """The payoff, where it is among these beats."""
    payoff = payoff_of(script)
    return payoff if payoff and any(beat.id == payoff.beat for beat in beats) else None


def sees_wanted(script: Script, beats: tuple[Beat, ...]) -> bool:
    """Whether what the story wants is first seen in one of these beats, or what somebody has in mind."""
    payoff = payoff_of(script)
    first = {payoff.seen if payoff else "", *thoughts(script)}
    return any(beat.id in first for beat in beats)


@OfDocument
def thoughts(script: Script) -> tuple[str, ...]:
    """The actions in which somebody thinks of something, or gives it up: of each scene the first."""
    language = script.languages[0]
    told = (
        [
            one.id
            for one in scene.beats
            if one.kind == "action" and thought_of(in_language(one.text, language))
        ]
        for scene in script.scenes
    )
    return tuple(found[0] for found in told if found)


def _wanted(script: Script, language: str) -> tuple[Found, str] | None:
    """The thing the logline's first sentence is about, else the one that title or first scene and last scene
    name, and the words it stands in."""
    goal = in_language(script.logline, language).split(". ")[0] if script.logline else ""
    if (own := script.thing.get(language, "")) and not _things(own):
        at = goal.find(own)
        return Found(_OWN, language, own, max(0, at), max(0, at) + len(own)), goal if at >= 0 else own
    beasts = {kind_of(one.appearance, one.role) for one in script.cast}
    # 소라 who wants something is no shell, nor is Rose a flower.
    names = {name for member in script.cast for name in member.names.values()}
    if things := [one for one in _things(goal) if one.key not in beasts and one.word not in names]:
        return things[0], goal
    if any(name in unpictured(goal) for one in script.cast[1:] for name in one.names.values()):
        # Somebody is wanted, and no thing.
        return None
    ends = {
        one.key for scene in script.scenes[-1:] for words in _words(scene, language) for one in _things(words)
    }
    minded = _minded(script, language)
    if minded is None and any(script.obstacle.values()):
        # Who acts a premise out has a keepsake with them; it is not what they are after.
        return None
    for words in _words(script.scenes[0], language) if len(script.scenes) > 1 else ():
        for one in _things(words):
            # Whoever is on a picture is found, and not the picture; and nothing but what a cloud shows.
            if minded is not None and one.key not in minded:
                continue
            if one.word in names:
                continue
            if one.key in ends - beasts and whole(words, one.start, one.end) == (one.start, one.end):
                return one, words
    return None


def _minded(script: Script, language: str) -> set[str] | None:
    """The things that somebody thinks of in the first scene; None where nobody thinks of anything there."""
    first = {beat.id: in_language(beat.text, language) for beat in script.scenes[0].beats}
    told = [first[one] for one in thoughts(script) if one in first]
    return {one.key for words in told for one in _things(words)} if told else None


def _things(words: str) -> list[Found]:
    """Things and animals in running text; a part of a body or a shadow is nothing one wants."""
    bare = {found.start for found in find_all("qualities", words)}
    found: dict[int, Found] = {}
    for kind in reversed(_KINDS):
        found |= {one.start: one for one in find_all(kind, words) if one.start not in bare}
    return [found[start] for start in sorted(found) if found[start].key not in _NO_AIM]


_NO_AIM = frozenset(("hand", "shadow", "shoe", "door", "monitor"))


def _words(scene: Scene, language: str) -> Iterator[str]:
    return (in_language(beat.text, language) for beat in scene.beats if beat.kind != "sfx")


def _had(script: Script, wanted: Found, language: str) -> Beat | None:
    """In the last scene that tells of the thing in action or narration, the action that shows it: one that
    names it, else the one right before it is told."""
    for scene in reversed(script.scenes[len(script.scenes) // 2 :]):
        action: Beat | None = None
        told: Beat | None = None
        for beat in scene.beats:
            if beat.kind not in ("action", "narration"):
                continue
            # Who only thinks of it has not got it.
            names = _names(unthought(in_language(beat.text, language)), wanted)
            if beat.kind == "action":
                if names:
                    return beat
                action = beat if told is None else action
            elif names and told is None:
                told = action or beat
        if told is not None:
            return told
    return None


def _won(script: Script, wanted: Found, had: Beat, language: str) -> str:
    """The last action of the scene before the thing is had, where it tells of it."""
    at = next(number for number, scene in enumerate(script.scenes) if had in scene.beats)
    before = [one for one in script.scenes[at - 1].beats if one.kind == "action"] if at > 1 else []
    return before[-1].id if before and _shows(before[-1], wanted, language) else ""


def _shows(beat: Beat, wanted: Found, language: str) -> bool:
    return beat.kind == "action" and _names(in_language(beat.text, language), wanted)


def _names(words: str, wanted: Found) -> bool:
    if wanted.key == _OWN:
        return wanted.word.split()[-1].casefold() in unpictured(words).casefold()
    return any(one.key == wanted.key for one in _things(words))


def _called(found: Found, source: str, language: str) -> str:
    """The thing as its story calls it: with the quality before it, a Korean one as the whole word."""
    start, end = found.start, found.end
    if language == "ko":
        before = _BEFORE.search(source[:start])
        start = before.start() if before else start
    elif before := _KIND.search(source[:start]):
        start = before.start("kind")
    near = [one for one in find_all("qualities", source[:start]) if not source[one.end : start].strip()]
    return source[near[-1].start if near else start : end].strip() or found.word


def _state(key: str, told: str) -> State:
    if key in _LAMPS and _LIT.search(told):
        return "lit"
    if key in _DISHES and _COOKED.search(told):
        return "hot"
    if key in _FLIERS and _FLOWN.search(told):
        return "aloft"
    return "there"
