"""Where a hand holds a thing: by its hilt, its handle, its stem or its string, the rest of it up or down."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen
from engines.providers.painters.dummy.objects.extents import Draw
from engines.providers.painters.dummy.objects.pictured import plain, shown_in
from engines.providers.painters.dummy.objects.repaint import drawn_as
from engines.providers.painters.dummy.objects.sizes import held_unit, reach

_GRIPS: dict[str, tuple[float, float, float]] = {"sword": (0.19, -0.28, 158.0),
    "knife": (0.01, 0.32, 12.0), "hammer": (-0.19, 0.35, -14.0), "axe": (-0.19, 0.35, -14.0),
    "goblin_club": (-0.19, 0.35, -10.0), "baseball_bat": (-0.29, 0.32, -26.0),
    "spoon": (0.2, -0.41, 164.0), "microphone": (-0.09, 0.2, -10.0), "mirror": (0.0, 0.42, 6.0),
    "cane": (0.06, -0.46, 0.0), "wand": (-0.22, 0.32, -12.0), "broom": (0.1, -0.28, -16.0),
    "shovel": (0.08, -0.18, -18.0), "flag": (-0.43, 0.3, 4.0), "folding_fan": (0.0, 0.36, 8.0),
    "racket": (-0.36, 0.38, -20.0), "wine_glass": (0.0, 0.24, 0.0), "beer": (0.46, 0.08, 0.0),
    "candy": (-0.13, 0.46, -8.0), "ice_cream": (0.0, 0.36, 6.0),
    "sunflower": (0.02, 0.44, 16.0), "flower": (0.0, 0.4, 8.0), "bouquet": (0.0, 0.3, 6.0),
    "fishing_rod": (-0.4, 0.44, 0.0), "saw": (-0.4, 0.14, -24.0), "gun": (-0.22, 0.14, 0.0),
    "hairpin": (0.26, -0.16, 172.0), "clover": (0.12, 0.42, -10.0), "leaf": (0.08, 0.48, 0.0),
    "balloon": (0.0, 0.46, 22.0), "longbow": (0.2, 0.0, 0.0), "feather": (0.0, 0.4, 10.0),
    "net": (-0.31, 0.45, -10.0), "spear": (0.05, -0.09, -16.0), "magnifier": (0.34, 0.39, 30.0),
    "herb": (0.0, 0.27, 10.0), "corn": (-0.15, 0.46, -6.0), "flat_iron": (0.12, -0.4, 0.0),
    "lipstick": (-0.12, 0.4, 6.0), "wig": (0.0, 0.4, 0.0),
    "sickle": (-0.26, 0.4, 0.0), "orb": (0.0, 0.4, 0.0), "magic_lamp": (0.56, 0.06, 0.0),
    "skis": (0.0, 0.3, 0.0), "mortar": (0.0, 0.48, 0.0),
    "whisk": (-0.16, 0.38, 0.0), "ladle": (-0.16, -0.34, -58.0), "torch": (-0.04, 0.44, 0.0),
    "sceptre": (-0.16, 0.34, 0.0), "drill": (0.3, 0.2, 0.0), "oar": (0.12, -0.2, 0.0),
    "stethoscope": (0.0, 0.0, 0.0), "test_tube": (0.06, 0.1, 0.0), "braid": (0.1, -0.44, 0.0),
    "surfboard": (0.0, 0.1, 0.0)}  # fmt: skip
"""The point that lies in the hand, and by how many degrees the thing is turned about it."""
_FLAT: dict[str, tuple[float, float, float]] = {"letter": (-0.06, 0.22, -4.0), "photo": (0.0, 0.38, 4.0),
    "photo of": (-0.06, 0.42, 4.0), "drawing of": (-0.06, 0.43, 2.0), "ticket": (-0.2, 0.2, -8.0),
    "paper": (0.0, 0.42, 2.0), "blueprint": (0.0, 0.44, 2.0), "blueprint of": (0.0, 0.44, 2.0), "map": (-0.1,
    0.3, 0.0), "book": (-0.02, 0.32, 0.0),
    "notebook": (0.0, 0.36, 4.0), "greeting_card": (-0.1, 0.38, 4.0), "phone": (0.0, 0.3, 8.0),
    "talisman": (0.0, 0.4, 0.0), "wallet": (0.0, 0.22, 0.0), "postage_stamp": (0.0, 0.36, 0.0),
    "card_deck": (0.0, 0.34, 0.0), "game_console": (0.0, 0.2, 0.0), "cassette": (0.0, 0.24, 0.0),
    "painting": (0.0, 0.4, 0.0), "photo_frame": (0.0, 0.44, 2.0),
    "bankbook": (0.0, 0.28, 4.0), "money": (0.0, 0.3, 0.0), "music_sheet": (0.0, 0.42, 2.0),
    "tablet_computer": (0.0, 0.4, 0.0), "disk": (0.0, 0.34, 0.0)}  # fmt: skip
"""The same of what is flat and is held by its lower edge, so that one sees what is on it."""
_SMALL: dict[str, tuple[float, float, float]] = {"key": (-0.24, 0.02, -58.0), "ring": (0.0, 0.38, 0.0),
    "coin": (0.0, 0.36, 0.0), "medal": (0.0, 0.3, 0.0), "glove": (-0.38, 0.0, 62.0),
    "boxing_glove": (-0.38, 0.0, 62.0), "watch": (0.0, 0.4, 0.0),
    "pocket_watch": (0.0, 0.3, 0.0), "bottle": (0.0, 0.28, 0.0), "bell": (0.0, -0.3, 0.0),
    "badge": (0.0, 0.46, 0.0),
    "brooch": (0.0, 0.46, 0.0), "padlock": (0.0, 0.44, 0.0), "battery": (-0.1, 0.42, 0.0),
    "usb_stick": (-0.44, 0.28, -50.0), "needle": (-0.26, 0.36, -6.0), "apple": (0.0, 0.36, 0.0),
    "lemon": (0.0, 0.3, 0.0), "potato": (0.0, 0.3, 0.0), "cheese": (0.0, 0.3, 0.0), "soap": (0.0, 0.28, 0.0),
    "butter": (0.0, 0.3, 0.0), "onion": (0.0, 0.34, 0.0), "tomato": (0.0, 0.34, 0.0),
    "orange": (0.0, 0.38, 0.0), "nut": (0.0, 0.42, 0.0), "spice_jar": (0.0, 0.4, 0.0),
    "chilli": (0.0, -0.4, 0.0), "thermos": (0.0, 0.4, 0.0), "chip": (0.0, 0.42, 0.0),
    "whistle": (-0.5, -0.06, -20.0), "button": (0.0, 0.38, 0.0), "tooth": (0.0, 0.4, 0.0),
    "puzzle_piece": (0.0, 0.36, 0.0), "hopae": (0.0, 0.36, 0.0), "mapae": (0.0, 0.44, 0.0),
    "yeopjeon": (0.0, 0.3, 0.0), "coral": (0.0, 0.48, 0.0), "inkstone": (0.0, 0.34, 0.0),
    "fallen_star": (0.0, 0.34, 0.0), "moon": (-0.2, 0.46, 0.0), "sun": (0.0, 0.4, 0.0)}  # fmt: skip
"""The same of what would be hidden in a fist: its better part stands out of it."""
_HUNG: dict[str, tuple[float, float, float]] = {"lantern": (0.0, -0.52, 0.0), "birdcage": (0.0, -0.62, 0.0),
    "bucket": (0.0, -0.58, 0.0), "basket": (0.0, -0.56, 0.0), "puppet": (0.0, -0.5, 0.0),
    "tie": (0.0, -0.44, 0.0), "suit": (0.04, -0.6, 0.0)}  # fmt: skip
"""The same of what hangs from the hand. At half length it would hang out of the picture."""


def _kind(thing: str) -> str:
    """What a thing is held like: a picture like any other of its sort."""
    subject = shown_in(thing)
    return thing.removesuffix(f" {subject}") if subject else plain(thing)


def is_flat(thing: str) -> bool:
    """Whether fingers lie behind a thing, and a thumb over the face of it."""
    return _kind(thing) in _FLAT


def _grip_of(thing: str, whole: bool) -> tuple[float, float, float] | None:
    kind = _kind(thing)
    return _GRIPS.get(kind) or _FLAT.get(kind) or _SMALL.get(kind) or (_HUNG.get(kind) if whole else None)


def has_sides(thing: str) -> bool:
    """Whether two hands hold a thing by its two sides: not what is held by a handle or at the fingertips."""
    grip = _grip_of(thing, whole=True)
    return grip is None or is_flat(thing)


def between_hands(thing: str, said: bool = False) -> Draw | None:
    """What draws a thing with the pen at a hand that holds it by one side, for another hand at the other."""
    draw = drawn_as(thing, said)
    if draw is None or not has_sides(thing):
        return in_hand(thing, whole=False, said=said)
    left, top, wide, high = reach(thing)
    low = top + high * 0.62

    def offered(pen: Pen, colour: Colour) -> None:
        draw(pen.moved(-left - 0.06 * wide, -low), colour)

    return offered


def in_mouth(thing: str, said: bool = False) -> Draw | None:
    """What draws a thing with the pen at the mouth that has it by its upper edge: it hides no eyes."""
    draw = drawn_as(thing, said)
    if draw is None:
        return None
    left, top, wide, high = reach(thing)

    def hanging(pen: Pen, colour: Colour) -> None:
        draw(pen.moved(-left - wide / 2, -top - high * 0.12), colour)

    return hanging


def in_hand(thing: str, whole: bool, said: bool = False) -> Draw | None:
    """What draws a thing with the pen at the hand that holds it, None where nothing does; `whole` where all
    of the person is seen, `said` where its colour is."""
    draw = drawn_as(thing, said)
    grip = _grip_of(thing, whole)
    if draw is None or grip is None:
        return draw
    x, y, turn = grip

    def gripped(pen: Pen, colour: Colour) -> None:
        draw(pen.moved(0.0, 0.0, turn).moved(-x, -y), colour)

    return gripped


_BROAD, _HUGE = 1.3, 2.0
"""Heads across from which a thing raised before a face hides it, and one held before the chest does."""
_SHEET = 1.3
"""Heads up from which a sheet does."""
_ABOVE, _SHEET_ABOVE = 0.22, 0.42
"""What part of a thing that hangs from a hand is above it."""
_AT_CHEST = ("holding_object", "carrying", "holding_close")


def _broad(thing: str, whole: bool) -> bool:
    if drawn_as(thing, said=False) is None:
        return False
    plainly = is_flat(thing) or _grip_of(thing, whole) is None
    return plainly and reach(thing)[2] * held_unit(thing) >= _BROAD


def beside_face(thing: str) -> float:
    """How far before somebody a broad thing reaches that they raise beside their face, in heads."""
    return min(reach(thing)[2] * held_unit(thing), 2.6) if _broad(thing, whole=False) else 0.0


def off_the_face(thing: str, pose: str, whole: bool, said: bool = False) -> Draw | None:
    """What draws a thing in the hand of somebody in a pose, whose face it does not hide: raised, a broad one
    is held by its near edge; before the chest a large one hangs down from the hand."""
    sheet = pose in _AT_CHEST and _is_sheet(thing)
    if not (sheet or _broad(thing, whole)):
        return in_hand(thing, whole, said)
    if pose == "raising":
        return between_hands(thing, said)
    left, top, across, high = reach(thing)
    if not sheet and (across * held_unit(thing) < _HUGE or pose not in _AT_CHEST):
        return in_hand(thing, whole, said)
    above = _SHEET_ABOVE if sheet else _ABOVE
    draw = drawn_as(thing, said)

    def hanging(pen: Pen, colour: Colour) -> None:
        if draw is not None:
            draw(pen.moved(-left - across / 2, -top - high * above), colour)

    return hanging


def _is_sheet(thing: str) -> bool:
    """Whether it is a sheet that would stand up before a face from a hand at the chest."""
    return is_flat(thing) and drawn_as(thing, said=False) is not None and _tall(thing) >= _SHEET


def _tall(thing: str) -> float:
    return reach(thing)[3] * held_unit(thing)
