"""Pictures of something in a text: "the photo of the red glove", 바다 엽서, 배를 그린 종이."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.providers.painters.dummy.senses import heads
from presets.words import find_all

Hit = tuple[int, int, str]
"""Where a word starts and ends, and what it means."""

_ENGLISH = {
    "photo": r"photo(?:graph)?s?|pictures?|snapshots?|polaroids?|portraits?|postcards?",
    "drawing": r"drawings?|sketch(?:es)?|doodles?|paintings?",
    "blueprint": r"blueprints?|plans?",
}
_KOREAN = {
    "photo": r"사진(?!관|사[는가를의]|작가|첩|기|집)|폴라로이드|엽서",
    "drawing": r"그림(?!자|책|\s?일기|\s*같)|스케치(?!북)|초상화",
    "blueprint": r"설계도|도면",
}
_WORN = r"(?:(?:낡은|오래된|작은|빛바랜|색 바랜|옛|흑백|젖은|구겨진|찢어진|찢긴|마지막|한 장뿐인) )?"
_STOP = (
    r"(?!(?:and|or|with|on|in|into|under|from|by|to|at|near|beside|next|behind|that|which|who|is|was|are|lies"
    r"|falls|hangs|he|she|they|it|holding|wearing|standing|sitting|smiling|riding|carrying)\b)"
)
_BETWEEN = re.compile(rf"(?:(?:{_STOP}[\w’'-]+)? +){{0,5}}(?:['’]s +)?(?:{_STOP}[\w’'-]+ +){{0,2}}")
_OF = {kind: re.compile(rf"\b(?:{words}) of (?=\W*\w| {{2}})") for kind, words in _ENGLISH.items()}
_AFTER_NOUN = {
    "photo": re.compile(r" (?:photo(?:graph)?s?|picture|snapshot|polaroid|portrait|postcard)\b"),
    "drawing": re.compile(r" (?:drawings?|sketch|painting)\b"),
    "blueprint": re.compile(r" blueprints?\b"),
}
"""Behind what they show. What somebody does is no picture of them: "the man pictures the key"."""
_BY_SOMEBODY = re.compile(r"plans?|blueprints?|(?:의? ).*(?:그림|설계도|도면|스케치)|.*(?:설계도|도면)")
"""What is somebody's own when it is said to be of them: grandmother's drawing shows something else."""
_TOGETHER = re.compile(r" (?:with|holding|riding|wearing) (?:an?|the|his|her|their) ")
_ALSO = (
    ("mountain", re.compile(r"(?<![가-힣])산(?=[이의을]? )|\bhills?\b")),
    ("house", re.compile(r"\bhouse\b|\bhome\b")),
)
_OF_A_NAME = re.compile(r" {2,}(?!['’]s)")
"""What a name leaves that has been taken out of a text."""
_BY: dict[str, tuple[str, str, str]] = {
    "photo": ("찍힌|나온|담긴|실린|보이는|그려진", "찍은|담은|그린", _KOREAN["photo"]),
    "drawing": ("그려진|담긴|나온", "그린|담은", f"{_KOREAN['drawing']}|종이"),
    "blueprint": ("그려진|담긴|나온", "그린|담은", _KOREAN["blueprint"]),
}
"""How what it shows got on to it, as its subject and as its object; a sheet is a picture only then."""
_SOUGHT = r"|[을를]? 찾습니다[’'”\"]?(?:이?라고) (?:크게 )?(?:쓴|적은|적힌) (?:종이|전단|벽보)"
"""How a notice speaks of what is lost: it shows it."""
_BEHIND = {
    kind: re.compile(
        rf"들?(?:의? ?{_WORN}(?:{_KOREAN[kind]})|[이가] (?:{shown}) {_WORN}(?:{words})"
        rf"|[을를] (?:{made}) {_WORN}(?:{words})"
        rf"{_SOUGHT if kind == 'drawing' else ''})"
    )
    for kind, (shown, made, words) in _BY.items()
}
_WITHIN = {kind: re.compile(rf"(?:{words}) 속(?:의)? ") for kind, words in _KOREAN.items()}

_SCENES: dict[str, tuple[str, ...]] = {
    "lighthouse": ("lighthouse",),
    "sea": ("beach", "undersea", "deck", "harbor", "harbour", "riverside", "lake", "polar"),
    "mountain": ("mountain", "cave", "desert", "temple", "valley"),
    "forest": ("forest", "park", "garden", "campsite", "orchard"),
    "steam_train": ("subway",),
    "microphone": ("theatre",),
    "shop": ("shop", "cafe", "salon", "diner", "bakery", "flower_shop", "laundry", "convenience_store", "bar",
        "tavern", "smithy"),
    "city": ("street", "alley", "rooftop", "bus_stop", "market", "bridge", "stadium"),
    "hospital": ("hospital",),
    "school": ("classroom", "gym"),
    "castle": ("palace", "great_hall"),
    "station": ("platform",),
    "museum": ("museum", "library", "courtroom", "bank"),
}  # fmt: skip
"""What a picture of a place shows, by the place; of any other a house."""


def with_pictures(text: str, hits: Sequence[Hit], places: Sequence[Hit]) -> list[Hit]:
    """The things of a text in lower case, a picture of one, of a place or of somebody as one thing with what
    it shows."""
    shown = subjects(text, hits, places)
    # A photo of the recipe book is none of a recipe.
    called = subjects(text, heads(text, list(hits)), places)
    found = [*_of(text, called), *_called(text, shown), *_korean(text, shown)]
    kept: list[Hit] = []
    for one in sorted(found, key=lambda hit: (hit[0], -hit[1])):
        if not kept or one[0] >= kept[-1][1]:
            kept.append(one)
    bare = [hit for hit in hits if not any(hit[0] < end and start < hit[1] for start, end, _ in kept)]
    return sorted([*bare, *kept])


def subjects(text: str, hits: Sequence[Hit], places: Sequence[Hit]) -> list[Hit]:
    """What a picture may show of what a text names: things first, then places, then people."""
    return [*hits, *((start, end, _scene(place)) for start, end, place in places), *_people(text)]


def _people(text: str) -> list[Hit]:
    """Who is named, but no animals; and hills and houses."""
    beasts = [(one.start, one.end) for one in find_all("creatures", text)]
    people = [(one.start, one.end) for one in find_all("nouns", text) if one.key == "beings"]
    # Words that name no place of a panel, or half of many a word: a picture may show them all the same.
    also = [(*match.span(), scene) for scene, word in _ALSO for match in word.finditer(text)]
    return [*((*one, "person") for one in people if one not in beasts), *also]


def _scene(place: str) -> str:
    return next((scene for scene, places in _SCENES.items() if place in places), "house")


def _of(text: str, shown: Sequence[Hit]) -> list[Hit]:
    """Pictures "of" something."""
    found: list[Hit] = []
    for kind, words in _OF.items():
        for match in words.finditer(text):
            near = [hit for hit in shown if hit[0] >= match.end() and _is_of(text, match.end(), hit)]
            if near and near[0][2] == "person" and _BY_SOMEBODY.match(match.group()):
                continue
            if near:
                # A thing goes before who is near it, and before where it is: `shown` is in that order.
                end = max(near[0][1], _with(text, near[0][1], shown))
                found.append((match.start(), end, f"{kind} of {near[0][2]}"))
            elif match.group().startswith("postcard"):
                found.append((match.start(), match.end(), f"{kind} of city"))
            elif _OF_A_NAME.match(text, match.end() - 1):
                found.append((match.start(), match.end(), f"{kind} of person"))
    return _whole(found)


def _called(text: str, shown: Sequence[Hit]) -> list[Hit]:
    """A cat photo."""
    found: list[Hit] = []
    for start, end, meaning in shown:
        for kind, words in _AFTER_NOUN.items():
            if meaning != "person" and text[start].isascii() and (match := words.match(text, end)):
                found.append((start, match.end(), f"{kind} of {meaning}"))
    return _whole(found)


def _whole(found: Sequence[Hit]) -> list[Hit]:
    return [one for one in found if not one[2].endswith(_NO_SUBJECTS)]


def _with(text: str, start: int, shown: Sequence[Hit]) -> int:
    """Where a picture of a man with a dog ends."""
    match = _TOGETHER.match(text, start)
    return next((end for at, end, _ in shown if match and at == match.end()), start)


def _is_of(text: str, start: int, hit: Hit) -> bool:
    owns = hit[2] == "person" and text[hit[1] : hit[1] + 2] in ("'s", "’s")
    return not owns and bool(_BETWEEN.fullmatch(text[start : hit[0]]) or start == hit[0])


def _korean(text: str, shown: Sequence[Hit]) -> list[Hit]:
    found: list[Hit] = []
    for start, end, meaning in shown:
        for kind in _KOREAN:
            match = _BEHIND[kind].match(text, end)
            if match and not (meaning == "person" and _BY_SOMEBODY.match(match.group())):
                found.append((start, match.end(), f"{kind} of {meaning}"))
            for before in _WITHIN[kind].finditer(text):
                if before.end() == start:
                    found.append((before.start(), end, f"{kind} of {meaning}"))
    found = [one for one in found if not one[2].endswith(_NO_SUBJECTS)]
    cards = ((*match.span(), "photo of city") for match in _POSTCARD.finditer(text))
    return [
        *found,
        *(one for one in cards if not any(one[0] < end and start < one[1] for start, end, _ in found)),
    ]


_POSTCARD = re.compile(r"(?<![가-힣])[가-힣]{2,}(?<![의한은는던]) 엽서")
"""Of a place no list has."""
_NO_SUBJECTS = (" of hand", " of shadow", " of photo", " of painting", " of letter", " of paper",
    " of blueprint")  # fmt: skip
"""What has no picture of its own: a hand belongs to somebody, and a sheet is what a picture is on."""
