"""Animals on their own feet: what each is built like, by the words for it. Lengths in its own heads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from engines.providers.painters.dummy.canvas import Colour
from presets.creatures import NATURAL
from presets.words import find_all


@dataclass(frozen=True)
class Species:
    """`size` is its head to a human one; the rest is to its own head."""

    size: float
    furs: tuple[Colour, ...]
    long: float = 1.45
    leg: float = 0.75
    thick: float = 0.64
    neck: float = 0.0
    tail: str = "up"
    """up, long, brush, ringed, low, puff, curl, thin, or fan and short of birds."""
    mark: str = ""
    """stripes, spots, patches, mane, antlers, wool, panda; hook of a beak."""
    perches: bool = True
    """Whether a bird sits on what is high, and does not stay on the ground."""

    @property
    def flies(self) -> bool:
        return self.tail in ("fan", "short", "train")


_BROWN: Colour = (206, 158, 104)
_GREY: Colour = (132, 130, 140)
_DOGS: tuple[Colour, ...] = (_BROWN, (240, 226, 204), (150, 108, 78))

SPECIES: dict[str, Species] = {
    "cat": Species(0.74, ((236, 168, 92), (108, 104, 116), (246, 238, 226), (74, 68, 78)), 1.45, 0.55, 0.6,
                   tail="long"),
    "kitten": Species(0.58, ((236, 168, 92), (160, 156, 166), (246, 238, 226)), 1.15, 0.42, 0.56,
                      tail="long"),
    "tiger": Species(1.25, ((236, 152, 70),), 2.0, 0.8, 0.86, tail="long", mark="stripes"),
    "lion": Species(1.25, ((222, 172, 98),), 2.0, 0.8, 0.86, tail="long", mark="mane"),
    "leopard": Species(1.05, ((230, 186, 110),), 1.9, 0.75, 0.72, tail="long", mark="spots"),
    "dog": Species(0.9, _DOGS, 1.5, 0.86, 0.68),
    "puppy": Species(0.74, _DOGS, 1.2, 0.56, 0.64),
    "wolf": Species(1.0, ((126, 128, 138), (92, 92, 102)), 1.7, 0.98, 0.72, tail="low"),
    "deer": Species(0.82, ((178, 124, 80),), 1.7, 1.5, 0.72, neck=0.55, tail="puff", mark="antlers"),
    "sheep": Species(0.8, ((246, 242, 232),), 1.5, 0.62, 0.86, tail="puff", mark="wool"),
    "goat": Species(0.8, ((236, 230, 218), (150, 132, 116)), 1.5, 0.85, 0.76, neck=0.2, tail="puff"),
    "cow": Species(1.3, ((244, 240, 234), (176, 122, 84)), 2.1, 0.9, 1.1, tail="thin", mark="patches"),
    "fox": Species(0.78, ((230, 122, 62),), 1.5, 0.72, 0.52, tail="brush"),
    "raccoon": Species(0.74, (_GREY,), 1.3, 0.46, 0.68, tail="ringed"),
    "badger": Species(0.6, (_GREY,), 1.3, 0.48, 0.6, tail="brush"),
    "squirrel": Species(0.36, ((190, 116, 66), (120, 100, 92)), 1.05, 0.34, 0.56, tail="brush"),
    "rabbit": Species(0.6, ((246, 240, 236), (206, 186, 170), (176, 172, 180)), 1.1, 0.34, 0.66, tail="puff"),
    "donkey": Species(1.0, ((146, 138, 138),), 2.0, 1.35, 0.9, neck=0.45, tail="thin"),
    "bear": Species(1.4, ((150, 106, 76), (110, 84, 70)), 1.9, 0.75, 1.05, tail="puff"),
    "polar": Species(1.45, ((246, 246, 246),), 1.9, 0.75, 1.05, tail="puff"),
    "panda": Species(1.3, ((250, 250, 248),), 1.7, 0.62, 1.05, tail="puff", mark="panda"),
    "mouse": Species(0.32, ((176, 166, 170), (224, 190, 150)), 1.0, 0.24, 0.54, tail="thin"),
    "otter": Species(0.55, ((132, 96, 72),), 1.7, 0.36, 0.6, tail="low"),
    "pig": Species(0.9, ((246, 188, 190),), 1.6, 0.46, 0.86, tail="curl"),
    "monkey": Species(0.62, ((142, 98, 68),), 1.2, 0.66, 0.56, tail="long"),
    "bird": Species(0.4, ((110, 160, 206), (240, 206, 96), (120, 128, 146)), tail="short"),
    "parrot": Species(0.56, ((74, 168, 92), (214, 66, 60), (70, 136, 206)), tail="train", mark="hook"),
    "crow": Species(0.52, ((58, 58, 74),), tail="fan"),
    "owl": Species(0.62, ((158, 120, 86), (206, 190, 168)), tail="short", mark="owl"),
    "eagle": Species(0.78, ((124, 88, 62),), tail="fan", mark="hook"),
    "duck": Species(0.56, ((246, 240, 226), (240, 206, 96)), tail="short", mark="bill", perches=False),
    "hen": Species(0.58, ((244, 238, 228), (196, 120, 70)), tail="fan", mark="comb", perches=False),
    "penguin": Species(0.8, ((62, 70, 92),), tail="short", mark="bib", perches=False),
    "ostrich": Species(0.9, ((96, 88, 96),), leg=1.5, neck=1.0, tail="fan", perches=False),
}  # fmt: skip

HOOFED = ("deer", "sheep", "goat", "cow", "donkey")
PLUMES: dict[str, Colour] = {"parrot": (54, 110, 196), "duck": (206, 196, 178), "penguin": (48, 54, 74),
    "eagle": (92, 64, 46)}  # fmt: skip
"""The wings of birds that have them in another colour."""
CHESTS: dict[str, Colour] = {"parrot": (248, 208, 90), "penguin": (250, 248, 242), "crow": (72, 72, 90),
    "panda": (250, 250, 248), "polar": (250, 250, 250), "pig": (246, 188, 190),
    "duck": (250, 246, 236)}  # fmt: skip
"""The chests of those whose chest is no paler coat."""

_WORDS: dict[str, str] = {
    "kitten": "kitten,새끼 고양이,아기 고양이",
    "tiger": "tiger,호랑이",
    "lion": "lion,lioness,사자",
    "leopard": "leopard,panther,cheetah,jaguar,lynx,puma,cougar,표범,치타,재규어,살쾡이",
    "puppy": "puppy,강아지,멍멍이,corgi,dachshund,chihuahua,pug",
    "wolf": "wolf,coyote,jackal,hyena,늑대,코요테",
    "deer": "deer,사슴,노루",
    "sheep": "sheep,lamb,양",
    "goat": "goat,염소,llama,alpaca",
    "cow": "cow,calf,송아지,소",
    "raccoon": "raccoon,racoon,너구리",
    "badger": "badger,skunk,오소리,스컹크",
    "squirrel": "squirrel,chipmunk,weasel,ferret,다람쥐,족제비,담비",
    "donkey": "donkey,mule,당나귀",
    "polar": "polar bear,북극곰",
    "panda": "panda,판다",
    "mouse": "mouse,rat,hamster,guinea pig,hedgehog,mole,생쥐,햄스터,고슴도치,두더지",
    "otter": "otter,beaver,walrus,수달,비버,물개",
    "pig": "pig,piglet,boar,돼지,멧돼지",
    "monkey": "monkey,gorilla,sloth,koala,원숭이,고릴라,나무늘보,코알라",
    "parrot": "parrot,toucan,앵무새",
    "crow": "crow,raven,magpie,까마귀,까치,pigeon,dove,seagull,비둘기,갈매기",
    "owl": "owl,부엉이,올빼미",
    "eagle": "eagle,hawk,falcon,vulture,독수리",
    "duck": "duck,duckling,goose,gosling,swan,pelican,오리,거위,백조,기러기,펠리컨",
    "hen": "hen,rooster,chicken,chick,닭,암탉,수탉,병아리,칠면조",
    "penguin": "penguin,펭귄",
    "ostrich": "ostrich,flamingo,stork,heron,peacock,타조,두루미,플라밍고,공작새",
}


@lru_cache(maxsize=1)
def _by_word() -> dict[str, str]:
    return {word: name for name, words in _WORDS.items() for word in words.split(",")}


def species_of(words: str, kind: str) -> str:
    """Which animal of a kind the words name: "tiger" of the cats; the kind itself where they do not tell."""
    if kind not in NATURAL:
        return ""
    lowered = words.lower()
    if kind == "cat" and any(word in lowered for word in _WORDS["kitten"].split(",")):
        return "kitten"
    for found in find_all("creatures", words):
        name = _by_word().get(found.word.lower(), "") if found.key == kind else ""
        if name:
            return name
    return kind
