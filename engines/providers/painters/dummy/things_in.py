"""Things in a text, each with the colour or the material that is said of it."""

from __future__ import annotations

import re

from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.colour_words import COLOURS
from engines.providers.painters.dummy.own_thing import Own
from engines.providers.painters.dummy.words import OBJECTS, colour_table, spans

_MATERIALS: dict[str, tuple[str, Colour]] = {
    "of wood": (
        r"나무|목제|\b(?:wooden|wood|oak|walnut|pine|bamboo|mahogany)\b",
        (168, 116, 74),
    ),
    "of silver": (r"(?<![가-힣])(?:순은|백금|은)|\b(?:platinum|pewter)\b", (198, 203, 212)),
    "of gold": (r"(?<![가-힣])(?:순금|황금|금)", (232, 184, 74)),
    "of brass": (r"놋쇠|(?<![가-힣])놋|황동|\bbrass\b", (214, 172, 84)),
    "of bronze": (r"청동|\bbronze\b", (140, 122, 78)),
    "of copper": (r"구리|\bcopper\b", (190, 112, 72)),
    "of iron": (
        r"무쇠|강철|(?<![가-힣])쇠|철제|(?<![가-힣])철|\b(?:iron|steel|metal|tin)\b",
        (120, 126, 138),
    ),
    "of leather": (r"가죽|\bleather\b", (134, 86, 56)),
    "of stone": (r"대리석|(?<![가-힣])돌|\b(?:stone|marble|granite)\b", (164, 162, 160)),
    "of jade": (r"(?<![가-힣])옥|비취|\bjade\b", (110, 178, 140)),
    "of glass": (r"유리|수정|\b(?:glass|crystal)\b", (176, 216, 228)),
    "of pearl": (r"진주|자개|\bpearl\b", (244, 238, 230)),
    "of ruby": (r"루비|\bruby\b", (196, 38, 70)),
    "of sapphire": (r"사파이어|\bsapphire\b", (44, 84, 184)),
    "of emerald": (r"에메랄드", (44, 150, 100)),
    "of clay": (r"질그릇|옹기|(?<![가-힣])흙|\b(?:clay|earthen|terracotta)\b", (172, 110, 82)),
}
"""Name → the words for it as they stand right before a thing, and what it is painted in."""
_PATTERNS = {name: re.compile(words) for name, (words, _) in _MATERIALS.items()}


def painted_in(name: str) -> Colour:
    """The colour of a colour or of a material."""
    return _MATERIALS[name][1] if name in _MATERIALS else COLOURS[name][1]


def materials(lowered: str) -> list[tuple[int, int, str]]:
    """(start, end, name) of every word for a material: 은 of 은반지, and not the particle."""
    return [
        (found.start(), found.end(), name)
        for name, pattern in _PATTERNS.items()
        for found in pattern.finditer(lowered)
    ]


# Between a colour and its thing: nothing, a Korean adjective or an English word or two ("blue coffee mug").
_BETWEEN = re.compile(
    r"색?\s*|색?\s+(?:[가-힣]*[은는한진난운된간던]\s+){1,2}|,?\s+(?:(?!and|of|on|in|with|under|by|light)[a-z-]+\s+){1,2}"
)


_GOODS = re.compile(
    r"(?:^|\b(?:an|the|his|her|their|this|that|some|all|more|stolen|lost|ripe|sweet|peeled|rotten|last|every)\s+)"
    r"((?:orange|gold|plum|chestnut|olive)s?)(?=['’]?s?\s*(?:[.,;!?]|$|(?:is|was|are|were|has|in|into|on|onto|from|and|or|to|with|that|for"
    r"|at|under|behind|before|back|away|rolls?|falls?|lies|gleams?|glitters?|he|she|they)\b))"
    r"|(?<![가-힣])(오렌지)(?=[를가는도와의]|$|\s?(?:하나|한|두|주스|나무))"
)
"""Where the word for a colour is a thing: an orange, the gold."""
_GEM = "stone"
"""What is called as it is coloured: a ruby."""


def things(text: str, own: Own | None = None) -> dict[str, str]:
    """Thing → the colour that stands before it ("" where none does), in order of the text. `own` is the thing
    only a script knows.

    Colours are taken out first: 검은 is black, and no sword (검) with a particle.
    """
    lowered = text.lower().replace("_", " ")
    # A gold bar is called that: what its name begins with is not the colour of another thing.
    called = [
        (start, end)
        for start, end, meaning in spans(lowered, OBJECTS, own)
        if " " in lowered[start:end] and " of " not in meaning
    ]
    called += [found.span(found.lastindex or 1) for found in _GOODS.finditer(lowered)]
    colours = [
        hit
        for hit in spans(lowered, colour_table())
        if not any(start <= hit[0] and hit[1] <= end for start, end in called)
    ]
    bare = lowered
    for start, end, _ in colours:
        bare = bare[:start] + " " * (end - start) + bare[end:]
    found: dict[str, str] = {}
    said = [*colours, *materials(lowered)]
    for start, stop, meaning in spans(bare, OBJECTS, own):
        near = [name for _, end, name in said if end <= start and _BETWEEN.fullmatch(lowered[end:start])]
        # 철문: the word for the thing begins with what it is made of.
        gem = not near and (meaning == _GEM or meaning.endswith(f" of {_GEM}"))
        near += [name for begin, end, name in said if begin == start and start < end < stop + gem]
        if " of " in meaning:
            # The colour of what a picture shows stands within.
            inside = [name for begin, end, name in said if start <= begin and end < stop + gem]
            near = inside or ([] if lowered[start].isascii() else near)
        if near or meaning not in found:
            found[meaning] = near[-1] if near else ""
    return found


def unpictured(text: str, own: Own | None = None) -> str:
    """A text with blanks for what is only in a picture: a postcard of the sea is no beach."""
    for start, end, meaning in spans(text.lower().replace("_", " "), OBJECTS, own):
        if " of " in meaning:
            text = text[:start] + " " * (end - start) + text[end:]
    return text
