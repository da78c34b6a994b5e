"""The colour a thing has of itself, where nothing is said of it."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour

NATURAL: dict[str, Colour] = {"heart": (228, 72, 92), "fox": (230, 122, 62), "nine_tailed": (250, 244, 236),
    "wolf": (132, 140, 154), "tiger": (238, 156, 66), "lion": (226, 178, 104),
    "deer": (190, 130, 82), "bear": (128, 88, 64), "panda": (250, 250, 248),
    "rabbit": (246, 240, 236), "pig": (246, 186, 186), "cow": (214, 164, 110),
    "sheep": (250, 246, 238), "unicorn": (248, 244, 250), "owl": (156, 112, 78),
    "parrot": (216, 66, 58), "duck": (250, 214, 92), "penguin": (62, 68, 88),
    "swan": (252, 252, 252), "hen": (250, 244, 232), "eagle": (116, 82, 58),
    "phoenix": (230, 92, 52), "dragon": (84, 156, 104), "dinosaur": (116, 168, 92),
    "ghost": (244, 246, 254), "spider": (62, 56, 70), "bee": (246, 200, 70),
    "bat": (86, 74, 96), "starfish": (240, 142, 84), "jellyfish": (206, 158, 226),
    "mouse": (166, 162, 170), "squirrel": (186, 112, 66), "dragon_egg": (92, 140, 128),
    "crystal_ball": (150, 120, 210), "wings": (250, 248, 246), "pearl": (170, 150, 160),
    "ice_cream": (248, 178, 190), "strawberry": (220, 54, 62), "pumpkin": (236, 134, 48),
    "watermelon": (70, 140, 84), "mushroom": (206, 62, 56), "grapes": (118, 76, 150),
    "chestnuts": (122, 68, 44), "persimmon": (238, 132, 48), "pear_fruit": (226, 196, 110),
    "cactus": (84, 150, 92), "clover": (88, 160, 88), "leaf": (222, 118, 54),
    "sunflower": (246, 196, 60), "bone": (248, 242, 226), "fallen_star": (250, 208, 96),
    "wine_glass": (150, 40, 66), "crocodile": (104, 146, 84), "monkey": (146, 96, 66),
    "magic_carpet": (150, 58, 84), "hairpin": (236, 130, 150), "vase": (146, 186, 168),
    "boxing_glove": (206, 52, 50), "boxing_gloves": (206, 52, 50),
    "greeting_card": (236, 118, 140), "apple": (214, 58, 58), "dinosaur_egg": (178, 156, 112),
    "statuette": (190, 146, 70), "tree": (104, 160, 92), "bonsai": (92, 146, 84),
    "herb": (112, 168, 92), "ginseng": (232, 206, 158), "corn": (246, 206, 84), "carrot": (238, 132, 50),
    "potato": (206, 168, 112), "cheese": (248, 206, 92), "butter": (252, 226, 132), "lemon": (248, 220, 78),
    "fossil": (190, 164, 120), "meteorite": (112, 98, 104), "brooch": (196, 60, 92),
    "battery": (196, 130, 62),
    "badge": (238, 196, 84), "padlock": (226, 180, 78), "money": (126, 172, 122), "soap": (246, 204, 214),
    "lipstick": (204, 42, 66), "wig": (150, 96, 62), "tie": (64, 92, 158), "spear": (200, 56, 58),
    "bankbook": (66, 112, 166), "sunglasses": (60, 56, 66), "flat_iron": (96, 156, 190),
    "magic_lamp": (238, 190, 76),
    "cuirass": (164, 172, 186), "orb": (120, 170, 232), "photo_frame": (178, 124, 74),
    "giraffe": (240, 196, 108),
    "boots": (128, 84, 56), "censer": (178, 148, 82), "speaker": (92, 88, 104)}  # fmt: skip
