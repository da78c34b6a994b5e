"""Words for colours in English and Korean, and the colours they are painted in."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour

COLOURS: dict[str, tuple[str, Colour]] = {
    "red": ("crimson,scarlet,빨간,빨강,붉은,빨갛", (206, 58, 62)),
    "orange": ("amber,주황,오렌지", (234, 132, 52)),
    "yellow": ("노란,노랑,노랗", (238, 192, 66)),
    "green": ("emerald,mint,초록,녹색,푸르른,민트", (72, 150, 100)),
    "blue": ("navy,azure,파란,파랑,푸른,남색,하늘색", (62, 110, 190)),
    "purple": ("violet,lavender,보라,자주", (134, 92, 178)),
    "pink": ("rose-coloured,분홍,핑크", (236, 140, 168)),
    "brown": ("chestnut,갈색,밤색", (126, 84, 58)),
    "black": ("jet-black,검은,검정,까만,새까만", (38, 36, 46)),
    "white": ("snow-white,하얀,흰,새하얀", (240, 240, 242)),
    "blond": ("blonde,flaxen,금발", (226, 190, 122)),
    "silver": ("silvery,은색,은빛,은발", (204, 210, 220)),
    "gold": ("golden,금색,금빛,황금", (232, 184, 74)),
    "grey": ("gray,ash,회색,잿빛,백발", (138, 140, 150)),
}
