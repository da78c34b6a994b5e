"""Shots, angles and shapes: chosen by what a panel is for, so that an episode never repeats itself for long.

The figures held to (at least 6 shot sizes, 3 angles, 4 shapes in fifteen panels, never three alike
running) are those of the project's dummy specification.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from random import Random
from typing import cast, get_args

from engines.director.document import Angle, Shape, Shot
from engines.director.draft import Draft, Purpose
from engines.director.placed import OPEN, place_of
from engines.director.posture import Down
from engines.director.variety import Frame as Frame
from engines.director.variety import Room, varied
from engines.text.document import Scene


@cache
def _options(
    purpose: Purpose, arriving: bool = False, low: Down = "", paid: bool = False, whole: bool = False
) -> tuple[Frame, ...]:
    told = f"{_OPTIONS[purpose]}, {_ARRIVING}" if arriving else _OPTIONS[purpose]
    told = _DOWN.get(low, told)
    if paid or whole:
        told = _WHOLE if whole else _OPTIONS[purpose] if purpose == "payoff" else _PAID
    return tuple(
        Frame(cast(Shot, shot), cast(Angle, angle), cast(Shape, shape))
        for shot, angle, shape in (option.split() for option in told.split(","))
    )


# One "shot angle shape" a framing, the most usual first.
_OPTIONS: dict[Purpose, str] = {
    "establish": "extreme_long high tall, long eye_level wide, extreme_long low borderless, "
    "extreme_long birds_eye tall, long high borderless",
    "insert": "insert high wide, insert eye_level square, insert tilted narrow, insert high square",
    "action": "medium eye_level wide, long high tall, long low borderless, bust eye_level square, "
    "medium low tall, close_up high wide, long tilted square, long low square",
    "talk": "bust eye_level square, medium eye_level wide, over_shoulder eye_level square, "
    "close_up eye_level wide, medium high tall, bust low borderless, medium low square, "
    "over_shoulder low borderless, long eye_level tall, long high wide, long low borderless, "
    "close_up tilted wide",
    "exchange": "medium eye_level square, over_shoulder eye_level tall, long eye_level tall, "
    "over_shoulder high square, medium low tall, medium eye_level borderless, long high wide, "
    "extreme_long high tall, long low wide, bust eye_level wide",
    "thought": "close_up eye_level square, bust high borderless, eyes eye_level wide, "
    "close_up low borderless, bust tilted square",
    "narration": "long eye_level tall, insert high square, extreme_long high borderless, "
    "bust eye_level square",
    "shout": "close_up tilted square, bust low borderless, medium tilted tall, long low tall",
    "impact": "insert tilted narrow, insert tilted borderless, insert eye_level wide, medium tilted wide, "
    "long low square, extreme_long high wide, long tilted wide",
    "reaction": "close_up eye_level square, over_shoulder eye_level square, eyes eye_level narrow, "
    "bust low wide, medium eye_level square, close_up tilted narrow",
    "eyes": "eyes eye_level narrow, over_shoulder eye_level wide, close_up high narrow, bust eye_level wide, "
    "eyes tilted wide, medium high square",
    "aftermath": "long high wide, extreme_long eye_level borderless, long eye_level tall",
    "view": "long high wide, long eye_level tall, extreme_long high borderless, long low borderless",
    "last": "medium low borderless, bust tilted tall, medium eye_level tall, bust low borderless, "
    "long low borderless",
    "payoff": "insert eye_level square, insert low borderless, insert high square",
}
_PAID = (
    "medium eye_level square, medium low borderless, medium high wide, medium low tall, "
    "long eye_level square, long low borderless"
)
"""Framings in which both are seen: who has got what the story wanted, and the thing."""
_DOWN: dict[Down, str] = {
    "falling": "long eye_level tall, long high borderless, long tilted square, long low tall",
    "lying": "long high wide, close_up high square, long eye_level wide, close_up high borderless, "
    "long high borderless, long low wide, long tilted square, long eye_level square",
}
"""Framings of somebody who falls or lies: the whole body and the ground, or the head seen from above."""
_ARRIVING = "long eye_level tall, long high borderless, long low tall, medium high wide"
"""Further framings of a scene's first panel: where we are has to be seen before who talks."""
_ARRIVE: frozenset[Purpose] = frozenset({"action", "talk", "exchange", "narration", "thought", "shout"})
_ARRIVES = 5.0
_SEEN_SO = 4.0
"""What it costs to show a place as it was shown before."""
_FROM_AFAR = 0.5
"""And the share of that to show it from as far as before."""
_HOLD_TWO: frozenset[Shot] = frozenset({"medium", "long", "over_shoulder"})
_TOGETHER = 1.5
"""What it is worth to see both of two who talk."""
_EYES_OF, _EYES_APART = 15, 8
"""Eyes alone: at most one panel of so many, and none nearer to the last."""
_HANDS_SEEN: frozenset[Purpose] = frozenset(
    {"action", "talk", "exchange", "last", "view", "narration", "thought", "shout"}
)
"""Purposes with framings in which hands are seen."""
_FACES: frozenset[Shot] = frozenset({"medium", "bust", "close_up", "eyes", "over_shoulder"})
_SHOTS: frozenset[Shot] = frozenset(get_args(Shot))
_WHERE: frozenset[Shot] = frozenset({"extreme_long", "long"})
_STEEP: frozenset[Angle] = frozenset({"high", "birds_eye"})
"""Angles from which what comes along a road behind people is out of the picture."""
_LOAD: dict[Shape, int] = {"narrow": 7, "wide": 26, "square": 46, "borderless": 90, "tall": 10**6}
"""Syllables a shape has room for beside a face."""
_SLIM: frozenset[Shape] = frozenset({"tall", "narrow"})
"""Shapes with no room beside a head."""
_WHOLE = "long low tall, long eye_level tall, long low borderless, extreme_long eye_level tall"
"""Framings in which what stands there is seen from its foot to its top."""


def frames(made: Sequence[Draft], random: Random) -> list[Frame]:
    """One frame a draft, in order."""
    used: Counter[str] = Counter()
    chosen: list[Frame] = []
    for number, draft in enumerate(made):
        arriving = draft.purpose in _ARRIVE and _arrives(number, made)
        best = min(
            _offered(number, made, chosen, arriving),
            key=lambda option, draft=draft, arriving=arriving: (
                _tiring(option, chosen, used)
                + _SEEN_SO * _seen(option, draft, made, chosen)
                - _ARRIVES * (arriving and option.shot in _WHERE)
                - _TOGETHER * (draft.pair and option.shot in _HOLD_TWO),
                random.random(),
            ),
        )
        if draft.asked:
            best = replace(best, shot=draft.asked)
        chosen.append(best)
        used.update((best.shot, best.angle, best.shape))
    if len(made) >= 15:
        chosen = varied(chosen, [_room(number, made) for number in range(len(made))])
    shots = [
        replace(frame, shot=draft.asked) if draft.asked else frame
        for frame, draft in zip(chosen, made, strict=True)
    ]
    shots = [
        replace(frame, angle="eye_level") if frame.angle in _STEEP and draft.vehicle else frame
        for frame, draft in zip(shots, made, strict=True)
    ]
    return _unlike(shots)


def _offered(number: int, made: Sequence[Draft], chosen: Sequence[Frame], arriving: bool) -> list[Frame]:
    """The framings a panel may have: those that show who is there and leave room for what is said."""
    draft = made[number]
    barred = _barred(draft, there=_gets_there(number, made))
    if not may_be_eyes(number, made, [index for index, one in enumerate(chosen) if one.shot == "eyes"]):
        barred.add("eyes")
    paid = draft.payoff is not None or (draft.wanted and draft.untalked)
    # What is whispered, thought or shouted over an act leaves the act to be seen.
    purpose = "action" if draft.purpose in ("thought", "shout") and draft.hands else draft.purpose
    offered = _options(purpose, arriving, draft.down, paid, draft.whole)
    options = [one for one in offered if one.shot not in barred]
    options = options or list(_options("view"))
    if draft.way:
        # The deed that does it fills its picture.
        options = [one for one in options if (one.shot, one.shape) != ("long", "wide")] or options
    roomy = [option for option in options if option.shape in _roomy(draft)]
    return roomy or [replace(option, shape="tall") for option in options]


def _roomy(draft: Draft) -> frozenset[Shape]:
    """Shapes with room for a panel's words, and for the cloud beside a head."""
    thinks = draft.wanted and draft.untalked and not draft.payoff
    return frozenset(
        shape for shape, most in _LOAD.items() if draft.load <= most and not (thinks and shape in _SLIM)
    )


def _seen(option: Frame, draft: Draft, made: Sequence[Draft], chosen: Sequence[Frame]) -> float:
    """How often a place was shown so already: it would be taken for one picture used twice."""
    if option.shot not in _WHERE:
        return 0
    # One end of a park and the other are the same park.
    kind = place_of(draft.scene)
    shown = [frame for frame, before in zip(chosen, made, strict=False) if place_of(before.scene) == kind]
    alike = sum((frame.shot, frame.angle) == (option.shot, option.angle) for frame in shown)
    if draft.purpose != "establish":
        return alike
    return alike + _FROM_AFAR * sum(frame.shot == option.shot == "extreme_long" for frame in shown)


def may_be_eyes(number: int, made: Sequence[Draft], others: Sequence[int]) -> bool:
    """Whether a panel may show eyes alone: as the answer to what has just happened in its scene, at most
    once in fifteen panels and never twice within eight. `others` are the panels that do so already."""
    asked = [index for index, draft in enumerate(made) if draft.asked == "eyes"]
    taken = {*others, *asked} - {number}
    if len(taken) >= max(1, len(made) // _EYES_OF) or sum(at < number for at in taken) > number // _EYES_OF:
        return False
    if any(abs(at - number) < _EYES_APART for at in taken) or number == 0:
        return False
    before = made[number - 1]
    if before.scene is not made[number].scene:
        return False
    said = any(beat.is_line for beat in before.beats) and made[number].purpose in ("reaction", "eyes")
    return said or before.purpose in ("shout", "impact", "action", "insert")


def is_open(scene: Scene) -> bool:
    """Whether a scene's place has room for somebody seen from afar."""
    return place_of(scene) in OPEN


def _arrives(number: int, made: Sequence[Draft]) -> bool:
    """Whether it is the first panel of a scene that has others, in which the place may be shown."""
    scene = made[number].scene
    opens = number == 0 or made[number - 1].scene is not scene
    return opens and number + 1 < len(made) and made[number + 1].scene is scene


def _gets_there(number: int, made: Sequence[Draft]) -> bool:
    """Whether the last scene begins with a panel, and plays elsewhere than the one before: where it is has to
    be seen together with what was brought there."""
    scene, before = made[number].scene, made[number - 1].scene if number else None
    last = made[-1].scene is scene and before is not scene
    return last and before is not None and place_of(before) != place_of(scene)


def _barred(draft: Draft, *, there: bool = False) -> set[Shot]:
    """Shots that cannot show who is there: one face for two people, a shoulder with nobody's behind it."""
    if draft.payoff or (draft.wanted and draft.untalked):
        near: set[Shot] = {"long"} if there or (draft.feet and not draft.payoff) else {"medium"}
        return set(_SHOTS) - ({"insert"} if draft.purpose == "payoff" else near)
    barred: set[Shot] = set() if draft.pair else {"over_shoulder"}
    shown = draft.people or not (draft.silent or draft.empty)
    if shown and place_of(draft.scene) not in OPEN:
        # A person at a seventh of the height would make a hall of any room.
        barred.add("extreme_long")
    if len(draft.people) > 1 and draft.purpose not in ("thought", "reaction", "eyes"):
        barred |= {"close_up", "eyes"}
    if draft.empty or (draft.beats and _faceless(draft)):
        barred |= _FACES
    if (draft.hands and draft.purpose in _HANDS_SEEN) or draft.key:
        barred |= {"close_up", "bust", "eyes", "over_shoulder"}
        barred |= {"medium", "extreme_long"} if draft.feet else {"extreme_long"}
    if draft.purpose == "last" and len(draft.people) == 1 and draft.company:
        # The end is about whoever it was all about, and not about the one who asks.
        barred |= {"bust", "close_up", "eyes"}
    if draft.whole:
        barred |= _SHOTS - _WHERE
    if draft.down:
        barred |= {"medium", "bust", "eyes", "over_shoulder"}
        barred |= {"close_up"} if draft.down == "falling" else set()
    if draft.beats and (draft.people or not draft.thing) and draft.purpose in ("narration", "impact"):
        # A close view of nothing, or beside what people do, would show a thing that has no part in it.
        barred.add("insert")
    return barred


def _tiring(option: Frame, chosen: Sequence[Frame], used: Counter[str]) -> float:
    tired = used[option.shot] + 0.5 * used[option.angle] + 0.7 * used[option.shape]
    # Eye level is the resting place: a tilted page of tilted panels says nothing.
    if option.angle == "eye_level":
        tired -= 0.4 * used["eye_level"]
    for distance, before in enumerate(reversed(chosen[-2:]), start=1):
        alike = 3 * (before.shot == option.shot) + (before.shape == option.shape)
        tired += 6 * (before == option) + alike / distance
    return tired


def _faceless(draft: Draft) -> bool:
    """Somebody without a name, or a place: there is no face to come close to."""
    speak = any(beat.speaker and not beat.off_panel for beat in draft.scene.beats)
    return not draft.people and (draft.silent or not speak)


def _room(number: int, made: Sequence[Draft]) -> Room:
    """What a panel may be taken as instead, for the sake of variety."""
    draft, there = made[number], _gets_there(number, made)
    closer = _FACES if _faceless(draft) else frozenset[Shot]()
    # A talk of two all through: one of them may be left out of a picture, but no face is made up.
    # A thing that is longed for, or had, stays in its picture.
    kept = draft.down or draft.payoff or (draft.wanted and draft.untalked) or draft.purpose == "last"
    shown = (draft.people or not draft.silent) and not kept
    handed = draft.hands and len(draft.people) > 1
    acts = 3 if draft.turns else 2 if draft.feet or handed else int(draft.hands)
    return Room(
        barred=frozenset(_barred(draft, there=there) | closer),
        alone=closer if shown else None,
        shapes=_roomy(draft),
        eyes=lambda others: may_be_eyes(number, made, others),
        asked=bool(draft.asked),
        acts=acts,
        thing=draft.shows and not kept,
        had=draft.payoff is not None and draft.untalked and len(draft.people) < 2 and not there,
        thinks=draft.muses and not (draft.held and draft.scene is made[0].scene),
        two=draft.pair and acts < 3 and not draft.payoff,
    )


def _unlike(chosen: list[Frame]) -> list[Frame]:
    """No three alike running: the third one is taken from another angle."""
    for index in range(2, len(chosen)):
        if chosen[index] == chosen[index - 1] == chosen[index - 2]:
            other = "low" if chosen[index].angle != "low" else "eye_level"
            chosen[index] = replace(chosen[index], angle=other)
    return chosen
