"""From groups of beats to panel drafts: what each panel is for, and where silent ones are put in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from engines.director.asked import asked_shot
from engines.director.barriers import passes
from engines.director.cuts import Group, has_cuts
from engines.director.draft import Draft, Purpose
from engines.director.payoff import payoff_of, pays, sees_wanted, thoughts
from engines.director.posture import down, in_hand, makes_music, needs_body, needs_feet, only_points
from engines.director.shown import ALONE, comes_to_life, key_beats, meant, of_people, thing_in, told
from engines.director.split import split
from engines.kernel.document import in_language
from engines.text.document import Beat, Scene, Script
from presets.words import find

_BEHIND_HEAD = re.compile(r"\s(?:of|in|on|at|behind|by|under|over|beside|near|before|outside|inside)\s|,")
"""What stands behind the noun an English place is."""
_OPENS = 12
"""From so many cuts on an episode opens on its place, in silence."""
SILENT_SHARE = 2 / 15
"""At least this many panels say nothing: two of fifteen."""
_SILENCES = (3, 6, 10)
"""What a silent panel is worth when cutting; more is tried while there are too few."""
_FILLERS: tuple[tuple[int, Purpose], ...] = ((2, "reaction"), (3, "insert"), (1, "eyes"), (4, "aftermath"))


def drafts(script: Script) -> list[Draft]:
    """The episode as panel drafts: `script.cuts` of them, where scenes, lines and cut numbers allow it."""
    made = _drafted(script)
    if script.cuts >= _OPENS and made and not (made[0].silent or has_cuts(made[0].scene)):
        shorter = _drafted(script.model_copy(update={"cuts": script.cuts - 1}))
        if len(shorter) < len(made) and not shorter[0].silent:
            made = _opened(shorter, script)
    scenes = [one.scene.id for one in made]
    opens = [number == 0 or scenes[number - 1] != scene for number, scene in enumerate(scenes)]
    known = [_understood(one, script, new) for one, new in zip(made, opens, strict=True)]
    return _marked_last([_on_the_way(known, number, script) for number in range(len(known))])


def _on_the_way(made: Sequence[Draft], number: int, script: Script) -> Draft:
    """A draft, marked where what is in the way gives in it."""
    draft = made[number]
    way = bool(draft.people) and passes(made, number, script)
    return replace(draft, way=True, feet=True) if way else draft


def _understood(draft: Draft, script: Script, opens: bool) -> Draft:
    """With what its words show, and the shot they ask for: of a close view of nobody, the thing alone."""
    # What is played is seen with whoever plays it.
    played = bool(draft.people) and makes_music(draft.beats, draft.language)
    shown_by = bool(draft.people) and only_points(draft.beats, draft.language)
    thing = _has_thing(draft, script) and not (played or shown_by)
    asked = asked_shot(draft.beats, script.languages[0])
    if asked in ("bust", "close_up") and thing and not draft.people:
        asked = "insert"
    low = down(draft.people, draft.beats, draft.scene, script)
    held = in_hand(draft.beats, draft.language)
    seen = held or needs_body(draft.beats, draft.language)
    alone = len(draft.people) == 1 and bool(ALONE.search(told(draft.beats, draft.language)))
    draft = replace(draft, alone=alone, held=held)
    heard = any(beat.kind == "phone" for beat in draft.beats)
    hands = bool(draft.people) and (seen or alone or heard)
    had = pays(script, draft.beats)
    wanted = payoff_of(script)
    shown = {*key_beats(script), *(wanted.shown if wanted else ())}
    key = any(beat.id in shown for beat in draft.beats if not beat.is_line)
    draft = replace(draft, asked=asked, down=low, opens=opens, hands=hands, key=key, payoff=had)
    draft = replace(draft, feet=bool(draft.people) and needs_feet(draft.beats, draft.language))
    draft = replace(draft, wanted=bool(draft.people) and sees_wanted(script, draft.beats))
    thinks = any(beat.id in thoughts(script) for beat in draft.beats)
    draft = replace(draft, thinks=thinks, whole=comes_to_life(told(draft.beats, draft.language)))
    # What somebody only thinks of lies nowhere to be seen alone.
    return replace(draft, thing=(thing and not thinks) or had is not None)


def _has_thing(draft: Draft, script: Script) -> bool:
    shown = [beat for beat in draft.beats if not beat.is_line]
    over = [beat for beat in draft.beats if beat.kind in ("narration", "thought")]
    return any(thing_in(in_language(beat.text, draft.language), script) for beat in shown or over)


def _drafted(script: Script) -> list[Draft]:
    quiet = int(script.cuts * SILENT_SHARE)
    wanted = script.cuts - sum(1 for scene in script.scenes if not scene.beats)
    fewest = len(_made(script, 0, 0))
    made = _made(script, wanted, _SILENCES[0])
    for silence in _SILENCES[1:]:
        if _silent(made) >= quiet:
            break
        made = _made(script, wanted, silence)
    # Where the script has no more silences to give, its lines move together and panels are put in.
    while len(made) > fewest and _silent(made) + max(0, script.cuts - len(made)) < quiet:
        # A scene without beats has a panel too, and none of those that are parted.
        made = _made(script, sum(bool(one.beats) for one in made) - 1, _SILENCES[-1])
    return _with_fillers(made, script, max(0, script.cuts - len(made)))


def _opened(made: list[Draft], script: Script) -> list[Draft]:
    """With the place alone as the first panel: what the script first shows of it, taken from its lines."""
    first = made[0]
    lines = next(index for index, beat in enumerate(first.beats) if beat.is_line)
    shown = first.beats[:lines]
    if not shown or _of_people(shown, first.scene, script):
        return [Draft(first.scene, (), "establish", script.languages[0]), *made]
    rest = first.beats[lines:]
    talk = _draft(first.scene, rest, script)
    return [Draft(first.scene, shown, "establish", script.languages[0]), talk, *made[1:]]


def _silent(made: Sequence[Draft]) -> int:
    return sum(draft.silent for draft in made)


def _made(script: Script, wanted: int, silence: int) -> list[Draft]:
    made: list[Draft] = []
    for scene, groups in zip(script.scenes, split(script, wanted, silence), strict=True):
        if not groups:
            made.append(Draft(scene, (), "establish", script.languages[0]))
        made.extend(_draft(scene, group, script) for group in groups)
    return made


def _draft(scene: Scene, group: Group, script: Script) -> Draft:
    people = _people(group, scene, script)
    return Draft(scene, group, _purpose(group, scene, script), script.languages[0], people)


def _people(group: Group, scene: Scene, script: Script) -> tuple[str, ...]:
    spoken = [beat.speaker for beat in group if beat.speaker and not beat.off_panel]
    had = payoff_of(script)
    # Who has got it is seen when that is told, whoever speaks.
    glad = had.teller(scene) if had else None
    words = in_language(glad.text, script.languages[0]) if glad in group else ""
    shown = meant(f"{told(group, script.languages[0])} {words}", scene, script)
    return tuple(dict.fromkeys([*spoken, *shown]))


def _purpose(group: Group, scene: Scene, script: Script) -> Purpose:
    lines = [beat for beat in group if beat.is_line]
    kinds = {beat.kind for beat in lines}
    if not lines:
        return _silent_purpose(group, scene, script)
    if "shout" in kinds:
        return "shout"
    actions = [beat for beat in group if not beat.is_line]
    people = _of_people(group, scene, script)
    if kinds <= {"thought", "narration"} and any(beat.id in key_beats(script) for beat in group):
        return "insert"
    if actions and kinds <= {"thought", "narration"} and not people:
        return "insert" if thing_in(told(group, script.languages[0]), script) else "view"
    if kinds == {"sfx"}:
        return "action" if people else "impact"
    if kinds <= {"narration", "sfx"}:
        return "narration"
    if kinds <= {"thought", "whisper", "narration"}:
        return "thought"
    seen = {beat.speaker for beat in lines if beat.speaker and not beat.off_panel}
    return "exchange" if len(seen) > 1 else "talk"


def _silent_purpose(group: Group, scene: Scene, script: Script) -> Purpose:
    people = _of_people(group, scene, script)
    if len(group) == 1 and group[0].id in key_beats(script):
        had = pays(script, group)
        if had and not (people and had.state == "there" and in_hand(group, script.languages[0])):
            return "payoff"
        # Planted, a thing is seen alone; later on, and where it is longed for, somebody is with it.
        if not people or (scene is script.scenes[0] and not sees_wanted(script, group)):
            return "insert"
    if people:
        return "action"
    words = told(group, script.languages[0])
    # What a close view could show nothing of is seen from afar.
    close: Purpose = "insert" if thing_in(words, script) else "view"
    if not group or group[0] != scene.beats[0]:
        return close
    # A scene's first picture shows the place, unless its words are about a thing in it.
    places = find("places", words) or any(word in words for word in _heads(scene.place))
    return "establish" if places or scene is script.scenes[0] or close == "view" else "insert"


def _heads(place: str) -> list[str]:
    """The words by which a place is known again: Korean ones, or what an English one is ("pantry")."""
    if any("가" <= letter <= "힣" for letter in place):
        return [word for word in place.split() if len(word) > 1]
    return _BEHIND_HEAD.split(place, maxsplit=1)[0].split()[-1:]


def _of_people(group: Sequence[Beat], scene: Scene, script: Script) -> bool:
    return of_people(told(tuple(group), script.languages[0]), scene, script)


def _with_fillers(made: Sequence[Draft], script: Script, count: int) -> list[Draft]:
    """Silent panels where they do most: at a scene's start, after a cry, at its end, then in between."""
    after: dict[int, list[Draft]] = {index: [] for index in range(len(made))}
    before: set[int] = set()
    places = [place for place in _places(made) if not has_cuts(made[place[1]].scene)]
    for number in range(count if places else 0):
        kind, index = places[number % len(places)]
        draft = made[index]
        about = _speaker(draft, script)
        # After the first round the same places would show the same panels again.
        if number >= len(places):
            kind = _FILLERS[number // len(places) % len(_FILLERS)][1]
        if kind == "establish" and number < len(places):
            before.add(index)
        else:
            after[index].append(Draft(draft.scene, (), kind, draft.language, (about,) if about else ()))
    result: list[Draft] = []
    for index, draft in enumerate(made):
        if index in before:
            result.append(Draft(draft.scene, (), "establish", draft.language))
        result.append(draft)
        result.extend(after[index])
    return result


def _places(made: Sequence[Draft]) -> list[tuple[Purpose, int]]:
    """Where a silent panel could go, best first: (its purpose, the draft it stands by)."""
    rated: list[tuple[int, int, Purpose]] = []
    for index, draft in enumerate(made):
        opens = index == 0 or made[index - 1].scene is not draft.scene
        closes = index + 1 < len(made) and made[index + 1].scene is not draft.scene
        if opens and draft.purpose != "establish":
            rated.append((1 if index == 0 else 3, index, "establish"))
        if index + 1 == len(made):
            # The last word is the episode's question; nothing comes after it.
            continue
        if draft.purpose in ("shout", "impact"):
            rated.append((0, index, "reaction"))
        elif draft.purpose in ("talk", "exchange", "thought", "narration"):
            rank, kind = _FILLERS[index % len(_FILLERS)]
            rated.append((2 if closes else 3 + rank, index, "aftermath" if closes else kind))
        else:
            rated.append((9, index, "eyes"))
    rated.sort(key=lambda place: place[:2])
    return [(kind, index) for _, index, kind in rated] or [("establish", 0)]


def _speaker(draft: Draft, script: Script) -> str | None:
    """Whom a silent panel beside this draft is about: who hears what was said, else who said it."""
    spoken = [beat.speaker for beat in draft.beats if beat.speaker and not beat.off_panel]
    scene = [beat.speaker for beat in draft.scene.beats if beat.speaker and not beat.off_panel]
    others = [speaker for speaker in scene if speaker not in spoken]
    return next(iter([*others, *spoken]), script.cast[0].id if script.cast else None)


def _marked_last(made: list[Draft]) -> list[Draft]:
    if not made:
        return made
    last = made[-1]
    return made if last.purpose == "payoff" else [*made[:-1], replace(last, purpose="last")]
