"""What a person looks like: read from the words of their appearance, filled up from a stable hash."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, TypeVar

from engines.providers.painters.dummy.canvas import Colour, mix
from engines.providers.painters.dummy.palette import brightness, hex_colour, hsl, shade
from engines.providers.painters.dummy.words import Table, colour_named, colour_table, find, first
from presets.creatures import creature

T = TypeVar("T")

BUILDS = Table(
    {
        "female": "woman,girl,lady,she,her,female,mother,mom,grandmother,queen,princess,heroine,sister,"
        "여자아이,여자,여성,소녀,여고생,여대생,아가씨,엄마,어머니,할머니,누나,언니,여왕,공주,아내,여직원",
        "male": "man,boy,guy,he,his,male,father,dad,grandfather,king,prince,brother,"
        "남자,남성,소년,남고생,남대생,아저씨,아빠,아버지,할아버지,형,오빠,왕자,남편,청년",
    }
)
# What a silhouette is read as where no noun tells.
BUILDS_BY_HAIR = Table(
    {
        "female": "bob,braid,braids,ponytail,pigtails,bun,skirt,dress,단발,땋은,묶은,생머리,머리핀,"
        "치마,원피스",
        "male": "moustache,mustache,beard,stubble,bald,shaved,수염,콧수염,턱수염,대머리,민머리",
    }
)
AGES = Table(
    {
        "child": "child,kid,nine-year-old,little girl,little boy,toddler,아이,꼬마,어린이,초등학생",
        "old": "old,older,elderly,aged,wrinkled,grandmother,grandfather,노인,할머니,할아버지,늙은,주름,노년",
    }
)
LENGTHS = Table(
    {
        "shaved": "shaved head,buzz cut,crew cut,bald,balding,민머리,대머리,까까머리,빡빡,스포츠머리,스포츠",
        "short": "cropped,close-cropped,short hair,pixie,짧은,단정한 머리,커트,숏컷",
        "bob": "bobbed,chin-length,단발",
        "long": "to the shoulders,shoulder-length,어깨까지,long hair,waist-length,flowing,"
        "긴 머리,긴 생머리,생머리,긴머리,장발",
        "ponytail": "pony tail,tied hair,tied back,포니테일,묶은,묶고",
        "twin_tails": "twin tails,twintails,pigtails,양갈래",
        "braids": "braid,braided,plaits,땋은,댕기",
        "bun": "topknot,updo,쪽진,올림머리,똥머리,상투",
        "wavy": "waves,curly long,웨이브,곱슬곱슬한 긴",
        "curly": "curls,afro,perm,곱슬,파마,뽀글",
        "spiky": "messy,tousled,wild,bed hair,삐죽,뻗친,shaggy,부스스,헝클,더벅",
        "slick": "slicked,slicked-back,combed,swept back,올백,넘긴",
    }
)
OUTFITS = Table(
    {
        "uniform": "school uniform,student,blazer,교복,학생,여고생,남고생",
        "apron": "barista,part-timer,clerk,waiter,waitress,cook,앞치마,알바,점원,직원,조끼",
        "suit": "office worker,necktie,lawyer,detective,businessman,양복,정장,넥타이,회사원,팀장,부장",
        "hoodie": "sweatshirt,tracksuit,후드,맨투맨,추리닝,트레이닝",
        "raincoat": "rain coat,slicker,poncho,비옷,우비,우의",
        "jacket": "bomber jacket,windbreaker,blouson,parka,점퍼,재킷,자켓,패딩,바람막이",
        "coat": "trench coat,long coat,overcoat,외투,코트",
        "dress": "skirt,gown,원피스,드레스,치마",
        "robe": "hanbok,mage,wizard,priest,monk,king,queen,prince,princess,kimono,cloak,cape,"
        "한복,도포,로브,마법사,왕,공주,망토,무당,두루마기",
        "armour": "armor,knight,soldier,warrior,갑옷,기사,무사,전사,군인",
        "jumpsuit": "astronaut,space suit,spacesuit,pilot,mechanic,overalls,우주복,작업복,조종사,점프수트",
        "sweater": "cardigan,knit,turtleneck,스웨터,니트,가디건,카디건",
        "tee": "t-shirt,tee shirt,shirt,티셔츠,셔츠,반팔",
    }
)
ACCESSORIES = Table(
    {
        "glasses": "spectacles,eyeglasses,안경",
        "cap": "hat,baseball cap,beanie,모자,캡,비니",
        "scarf": "muffler,목도리,스카프,머플러",
        "headphones": "headset,earphones,헤드폰,헤드셋,이어폰",
        "hairpin": "hair clip,hairclip,ribbon,hairband,barrette,머리핀,리본,머리띠,비녀",
        "earring": "earrings,piercing,귀걸이,귀고리,피어싱",
        "bandage": "band-aid,plaster,scar,반창고,흉터,상처",
        "choker": "necklace,pendant,collar,목걸이,초커",
        "eyepatch": "eye patch,안대",
        "nose_tape": "tape across the nose,strip of tape,콧등의 반창고,코에 반창고",
        "horns": "horn,horned,뿔",
        "helmet": "helm,투구,헬멧,철모",
        "crown": "tiara,diadem,왕관,티아라,금관",
        "gloves": "glove,mittens,장갑",
        "freckles": "freckled,주근깨",
        "pencil": "pencil behind,pen behind,귀에 연필,귀에 꽂은",
    }
)
PATTERNS = Table(
    {
        "stripes": "striped,stripe,pinstripe,줄무늬,스트라이프",
        "checks": "checked,chequered,plaid,tartan,flannel,체크,격자",
        "dots": "dotted,polka,물방울무늬,땡땡이",
    }
)
BEARDS = Table(
    {
        "beard": "bearded,full beard,턱수염,수염",
        "moustache": "mustache,콧수염",
        "stubble": "unshaven,five o'clock,까칠한",
    }
)
# Without these words an unnamed length is meant: "long coat" is no hair.
_SHAPES = Table(
    {style: words for style, words in LENGTHS.words.items() if style not in ("long", "short", "slick")}
)
FEMALE_HAIR = ("bob", "long", "ponytail", "twin_tails", "bun", "wavy", "long", "short")
MALE_HAIR = ("short", "spiky", "slick", "short", "short", "spiky")
EVERYDAY = ("hoodie", "tee", "coat", "sweater", "uniform", "suit")
SKINS: tuple[Colour, ...] = ((254, 229, 210), (252, 222, 200), (246, 210, 184), (226, 176, 142))
EYES: tuple[Colour, ...] = ((96, 62, 42), (50, 76, 122), (66, 100, 76), (116, 70, 44))
HAIR_COLOURS: tuple[Colour, ...] = (
    (46, 40, 52), (92, 62, 50), (66, 72, 104), (150, 96, 62), (122, 64, 62), (58, 58, 66), (188, 146, 92),
)  # fmt: skip


@dataclass(frozen=True)
class Look:
    """A constant silhouette: the same key and words always give the same person."""

    female: bool
    age: str
    hair: str
    fringe: int
    """0 full, 1 parted, 2 swept, 3 spiky."""
    outfit: str
    accessory: str
    skin: Colour
    hair_colour: Colour
    top: Colour
    bottom: Colour
    accent: Colour
    eye: Colour
    eye_shape: float
    """0 round … 1 narrow."""
    jaw: float = 0.0
    """How much wider the jaw is than a pointed one, in heads."""
    pattern: str = ""
    """Of the garment: stripes, checks, dots, or plain."""
    beard: str = ""
    round_rims: bool = False
    kind: str = ""
    """cat, dog, fox, rabbit, bear, bird, robot, ghost or dragon; "" for somebody human. `skin` is the
    fur then."""

    @property
    def heads(self) -> float:
        """Height in heads."""
        return 4.6 if self.age == "child" else 6.4 if self.female else 6.7


def look_of(look: Mapping[str, Any]) -> Look:
    """A Look from `{"key", "appearance", "palette"}`; whatever is missing is chosen by hash of the key."""
    palette = tuple(str(text) for text in look.get("palette", ()))
    words = str(look.get("appearance", ""))
    human = _look(str(look.get("key", "")), words, palette)
    kind = str(look.get("kind", "")) or creature(words)
    return _as_creature(human, kind, words, str(look.get("key", ""))) if kind in FURS else human


@lru_cache(maxsize=256)
def _look(key: str, words: str, colours: tuple[str, ...]) -> Look:
    dice = hashlib.sha256(f"look {key}".encode()).digest()
    build = first(words, BUILDS) or first(words, BUILDS_BY_HAIR)
    female = build == "female" if build else dice[0] % 2 == 0
    age = first(words, AGES)
    hair = _hair(words) or _pick(FEMALE_HAIR if female else MALE_HAIR, dice[1])
    if hair == "short" and female:
        hair = "bob" if dice[1] % 2 and "short" not in words.lower() else "short"
    outfit = first(words, OUTFITS) or _pick(EVERYDAY, dice[2])
    palette = [hex_colour(text) for text in colours]
    hair_colour = _colour(palette, 0) or _colour_near(words, HAIR_WORDS)
    if hair_colour is None:
        hair_colour = (196, 194, 198) if age == "old" else _pick(HAIR_COLOURS, dice[3])
    top = _colour(palette, 1) or _colour_near(words, OUTFIT_WORDS) or _top(outfit, dice)
    return Look(
        female=female,
        age=age,
        hair=hair,
        fringe=3 if hair == "spiky" else dice[7] % 3,
        outfit=outfit,
        accessory=first(words, ACCESSORIES),
        skin=_pick(SKINS, dice[8] % 15 // 4),
        hair_colour=hair_colour,
        top=top,
        bottom=_bottom(outfit, top, dice[9]),
        accent=_colour(palette, 2) or hsl(dice[6] * 360 / 256, 0.62, 0.54),
        eye=_colour_near(words, ("eyes", "눈")) or mix(hair_colour, _pick(EYES, dice[10]), 0.72),
        eye_shape=(dice[11] % 100) / 100 * (0.6 if female else 1.0) + (0.0 if female else 0.25),
        jaw=dice[12] % 4 * 0.008 + (0.0 if female or age == "child" else 0.02),
        pattern=first(words, PATTERNS),
        beard="" if female else first(words, BEARDS),
        round_rims=find_near(words, ("glasses", "안경", "spectacles"), ("round", "동그란", "둥근")),
    )


FURS: dict[str, tuple[Colour, ...]] = {
    "cat": ((236, 168, 92), (108, 104, 116), (246, 238, 226), (74, 68, 78)),
    "dog": ((206, 158, 104), (240, 226, 204), (150, 108, 78)),
    "fox": ((230, 122, 62),),
    "rabbit": ((246, 240, 236), (206, 186, 170), (176, 172, 180)),
    "bear": ((150, 106, 76), (246, 246, 246), (110, 84, 70)),
    "bird": ((110, 160, 206), (240, 206, 96), (120, 128, 146)),
    "robot": ((196, 204, 216),),
    "ghost": ((240, 242, 252),),
    "dragon": ((104, 170, 116), (110, 140, 196), (200, 96, 92)),
}
"""The colours each kind comes in."""


def _as_creature(look: Look, kind: str, words: str, key: str) -> Look:
    """The same clothes and colours on another kind of body."""
    dice = hashlib.sha256(f"fur {key}".encode()).digest()
    part = next((one for one in words.split(",") if creature(one) == kind), "")
    fur = (colour_named(part) if part else None) or _pick(FURS[kind], dice[0])
    robe = {"ghost": "robe", "robot": "jumpsuit"}.get(kind, look.outfit)
    cloth = (232, 236, 250) if kind == "ghost" else look.top
    # Small bodies under large heads, unless told to be old: a cat of a man's height is a man in a mask.
    age = look.age if kind == "ghost" or look.age == "old" else "child"
    return replace(
        look, kind=kind, age=age, skin=fur, hair="shaved", hair_colour=shade(fur, 0.3),
            beard="", accessory=_worn(look.accessory),
        outfit=robe, top=cloth, bottom=mix(cloth, (150, 160, 200), 0.3) if kind == "ghost" else look.bottom,
    )  # fmt: skip


def _worn(accessory: str) -> str:
    """Of what people wear on their heads an animal keeps what is round its neck."""
    return accessory if accessory in ("scarf", "choker", "gloves") else ""


def find_near(words: str, things: Sequence[str], said: Sequence[str]) -> bool:
    """Whether one comma-separated part of the words says one of `said` of one of the things."""
    parts = words.lower().split(",")
    return any(any(t in part for t in things) and any(s in part for s in said) for part in parts)


def _hair(words: str) -> str:
    """The hair style named; "long" and "short" only where hair is spoken of (a long coat is no hair)."""
    parts = [part for part in words.lower().split(",") if any(word in part for word in HAIR_WORDS)]
    # Of "short man with long hair" what stands right before the word counts.
    near = [
        part[: part.rfind("hair")][-24:] + part[part.rfind("hair") :] if "hair" in part else part
        for part in parts
    ]
    return first(", ".join(near), LENGTHS) or first(words, _SHAPES)


HAIR_WORDS = ("hair", "머리", "shaved", "bald", "cropped", "pixie", "buzz cut")
OUTFIT_WORDS = (
    *("coat", "hoodie", "shirt", "jacket", "dress", "suit", "uniform", "apron", "sweater", "cape", "vest"),
    *("코트", "후드", "셔츠", "재킷", "원피스", "드레스", "정장", "교복", "앞치마", "조끼", "망토", "니트"),
)


def _pick(options: Sequence[T], number: int) -> T:
    return options[number % len(options)]


def _colour(palette: Sequence[Colour | None], index: int) -> Colour | None:
    return palette[index] if index < len(palette) else None


def _colour_near(words: str, things: Sequence[str]) -> Colour | None:
    """The colour word in the same comma-separated part as the thing: "green apron, black hair"."""
    for part in words.lower().split(","):
        if any(thing in part for thing in things) and find(part, colour_table()):
            return colour_named(part)
    return None


def _top(outfit: str, dice: bytes) -> Colour:
    if outfit in ("suit", "uniform"):
        return _pick(((58, 66, 96), (62, 62, 72), (72, 88, 82), (92, 72, 66), (70, 58, 78)), dice[4])
    return hsl(dice[4] * 360 / 256, 0.16 + dice[5] % 24 / 100, 0.40 + dice[5] % 7 * 0.06)


def _bottom(outfit: str, top: Colour, number: int) -> Colour:
    if outfit in ("suit", "jumpsuit", "robe", "dress"):
        return mix(top, (30, 28, 40), 0.18)
    if outfit == "uniform":
        return (112, 112, 126) if brightness(top) < 0.5 else (58, 66, 96)
    return _pick(((58, 66, 92), (72, 70, 80), (104, 96, 92), (44, 48, 66)), number)
