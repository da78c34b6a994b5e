"""Poses that a panel's words tell of together: on the ground with the face in both hands, on one knee to set
a thing down; and feet that have lost a shoe."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.request_frame import mapping, text

_ON_GROUND = re.compile(
    r"바닥에 (?:주저)?앉|땅에 (?:주저)?앉|주저앉|쪼그려 앉|길바닥|웅크"
    r"|\b(?:sits?|sitting|sat|sinks?|slumps?|crouch(?:es)?|huddles?) (?:\w+ )?(?:on|in|down|to|onto)\b"
    r"|\bon (?:the |bare )?(?:ground|floor)\b",
    re.IGNORECASE,
)
_FACE_HIDDEN = re.compile(
    r"얼굴을 (?:두 손|양손|무릎|손)|얼굴을 (?:가|감싸|묻)|두 손에 얼굴|두 손으로 얼굴"
    r"|\bface in (?:both|his|her|their)|\b(?:bur(?:y|ies)|hid(?:es|ing)?|covers?) (?:his|her|their|the) face",
    re.IGNORECASE,
)
_KNEELING = re.compile(r"무릎을? ?(?:꿇|굽)|\b(?:kneels?|kneeling|on one knee|goes down on)\b", re.IGNORECASE)
_DRAGS = re.compile(
    r"잡아[끄끈끌]|[팔손]을 [끄끈끌]|끌고 (?:가|간|나|걷|들어)"
    r"|\b(?:drag(?:s|ging)|haul(?:s|ing)|pull(?:s|ing)|lead(?:s|ing)) [^.]{1,24}"
    r"(?:along\b|by (?:one|the|an|his|her) (?:arm|hand|wrist|sleeve))",
    re.IGNORECASE,
)
_AT_GROUND = re.compile(
    r"(?:바닥|구석|발밑|땅|발치|발 앞)을 (?:손가락으로 )?가리[키킨]"
    r"|손가락으로 (?:바닥|구석|발밑|땅|발치)을 가리"
    r"|\bpoints? (?:(?:at|to|into) (?:the|a) (?:ground|floor|corner)|down)\b",
    re.IGNORECASE,
)
POINTING_DOWN = "pointing_down"
"""The pose of whoever points at something low."""
_BEGS = re.compile(
    r"(?<!소원을 )(?<!소원 )빈다|빌며|애원|사정[하한해]|매달[리려린]"
    r"|\b(?:begs?|begging|pleads?|pleading|implores?)\b",
    re.IGNORECASE,
)
BEGGING = "begging"
"""The pose of whoever begs on both knees."""
_LINKS = re.compile(r"서로 팔을 끼|\barm in arm\b|\barms linked\b", re.IGNORECASE)
ARM_IN_ARM = "arm_in_arm"
"""The pose of two who walk so."""
DRAGGED = "dragged"
"""The pose of whoever is pulled along by an arm."""
_DOWN = ("sitting_ground", "sitting", "crouching", "kneeling", "covering_face", "lying")
_GOING = ("walking", "running", "shielding", "braving", "standing", "looking_down")
_HANDLING = ("reaching", "holding_object", "giving", "receiving")
_ONE_SHOE = re.compile(
    r"신발[을이]? 한 짝(?:만|뿐| ?신)|한 짝뿐인 신발|한쪽 신발만|신발 한 짝이 (?:벗겨|없)|한쪽 발이 맨발"
    r"|\b(?:only one shoe|one shoe (?:on|missing|gone|flies|comes)|single shoe|one bare foot|one shoe only"
    r"|in one shoe|has one shoe|lost a shoe|loses a shoe)\b",
    re.IGNORECASE,
)
_BAREFOOT = re.compile(r"맨발(?:로|인|의|이다)|\bbare ?foot\b|\bbarefooted\b|\bbare feet\b", re.IGNORECASE)
_SHOD = re.compile(
    r"신발을 (?:다|모두|도로) 신|두 발에 신발"
    r"|\b(?:both shoes|two shoes|shoes on both|a shoe on (?:each|either))\b",
    re.IGNORECASE,
)


def together(people: tuple[Person, ...], said: str) -> tuple[Person, ...]:
    """The people in the pose that the words make of two: the first of them whose own pose is one of these."""
    hidden, down = bool(_FACE_HIDDEN.search(said)), bool(_ON_GROUND.search(said))
    if hidden and down:
        return _first(people, _DOWN, "huddled")
    if hidden:
        return _first(people, ("standing", "looking_down"), "covering_face") if not _any(people) else people
    if _AT_GROUND.search(said):
        people = _first(people, ("pointing",), POINTING_DOWN)
    if len(people) == 2 and _LINKS.search(said):
        return tuple(replace(one, pose=ARM_IN_ARM) if one.pose in _GOING else one for one in people)
    if len(people) == 2 and _DRAGS.search(said):
        return _dragging(people)
    if _KNEELING.search(said) and _BEGS.search(said):
        return _first(people, ("kneeling", "pleading"), BEGGING)
    if _KNEELING.search(said) and not any(one.pose == "kneeling" for one in people):
        return _kneeling(people)
    return people


def _kneeling(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Who has something in hand on their knees: what an animal is to eat stays in the hand."""
    fed = any(one.look.kind or one.look.species for one in people)
    gives = next((at for at, one in enumerate(people) if one.pose == "giving" and not one.look.kind), None)
    knelt = _first(people, _HANDLING, "kneeling")
    if not fed or gives is None or knelt[gives].pose != "kneeling":
        return knelt
    return (*knelt[:gives], replace(knelt[gives], keeps=True), *knelt[gives + 1 :])


def _dragging(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Of two, one of whom pulls, the other as who is pulled."""
    one, other = people
    pulls = [who.pose == "pulling" for who in people]
    if sum(pulls) != 1 or any(who.look.kind for who in people):
        return people
    return (one, replace(other, pose=DRAGGED)) if pulls[0] else (replace(one, pose=DRAGGED), other)


def _any(people: Sequence[Person]) -> bool:
    return any(one.pose == "covering_face" for one in people)


def _first(people: tuple[Person, ...], poses: Sequence[str], pose: str) -> tuple[Person, ...]:
    # Who has the face hidden already is meant before whoever merely sits.
    order = sorted(range(len(people)), key=lambda index: people[index].pose != "covering_face")
    at = next((index for index in order if people[index].pose in poses and not people[index].look.kind), None)
    if at is None:
        return people
    return (*people[:at], replace(people[at], pose=pose), *people[at + 1 :])


def shod(people: tuple[Person, ...], scene: Mapping[str, Any], said: str) -> tuple[Person, ...]:
    """The people with the shoes they have: a panel's words tell it of the first, looks of whose they are."""
    if _SHOD.search(said):
        return people
    figures, found = [mapping(raw) for raw in scene.get("figures") or ()], list[Person]()
    for index, (one, figure) in enumerate(zip(people, figures, strict=True)):
        own = text(mapping(figure.get("look")), "appearance")
        told = f"{own}, {said}" if index == 0 else own
        bare = 2 if _BAREFOOT.search(told) else 1 if _ONE_SHOE.search(told) else 0
        found.append(replace(one, look=replace(one.look, bare_feet=bare)) if bare else one)
    return tuple(found)
