"""Colours by the words for them in both languages."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour

COLOURS: dict[str, tuple[str, Colour]] = {
    "red": ("crimson,scarlet,빨간,빨강,붉은,빨갛", (206, 58, 62)),
    "orange": ("amber,주황,오렌지", (234, 132, 52)),
    "yellow": ("노란,노랑,노랗", (238, 192, 66)),
    "green": ("emerald,초록,녹색,푸르른", (72, 150, 100)),
    "dark green": ("bottle-green,짙은 초록,진초록,짙은 녹색", (36, 84, 66)),
    "mint": ("mint-green,민트", (143, 209, 181)),
    "lime": ("lime-green,light green,pale green,연두", (163, 198, 92)),
    "olive": ("moss-green,올리브,카키,이끼색,쑥색", (112, 122, 74)),
    "blue": ("azure,파란,파랑,푸른", (62, 110, 190)),
    "navy": ("navy-blue,dark blue,deep blue,남색,남빛,네이비,감색", (44, 62, 100)),
    "sky-blue": ("sky blue,pale blue,light blue,하늘색,하늘빛", (134, 184, 222)),
    "teal": ("turquoise,청록", (64, 146, 146)),
    "purple": ("violet,보라", (134, 92, 178)),
    "dark purple": ("짙은 보라,진보라", (78, 52, 106)),
    "lavender": ("lilac,연보라,라벤더", (182, 160, 214)),
    "plum": ("maroon,wine-red,wine red,burgundy,자주,자줏빛,와인색,버건디", (124, 48, 76)),
    "pink": ("rose-coloured,분홍,핑크", (236, 140, 168)),
    "brown": ("chestnut,갈색,밤색,고동", (126, 84, 58)),
    "light brown": ("fawn,밝은 갈색,연갈색", (160, 116, 80)),
    "dark brown": ("흑갈색,짙은 갈색", (66, 46, 40)),
    "auburn": ("red-brown,russet,붉은 갈색,적갈색", (134, 70, 46)),
    "blue-black": ("흑청색", (40, 46, 78)),
    "beige": ("cream,ivory,베이지,크림색,아이보리,미색", (228, 214, 186)),
    "black": ("jet-black,검은,검정,까만,새까만", (38, 36, 46)),
    "white": ("snow-white,하얀,흰,새하얀", (240, 240, 242)),
    "blond": ("blonde,flaxen,금발", (226, 190, 122)),
    "silver": ("silvery,ash-grey,은색,은빛,은발,은회색", (198, 203, 212)),
    "gold": ("golden,금색,금빛,황금", (232, 184, 74)),
    "grey": ("gray,ash,회색,잿빛,쥐색,백발", (138, 140, 150)),
    "dark grey": ("dark gray,charcoal,짙은 회색,진회색,먹색", (76, 80, 90)),
}
"""Name → other words for it, and what it is painted in. Of words that overlap the longest counts."""
