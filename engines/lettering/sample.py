"""A plausible lettered document from a seed: for tests, benchmarks and docs."""

from __future__ import annotations

from random import Random

from engines.kernel.context import FaceRegion, Fonts, Regions
from engines.kernel.document import Language
from engines.lettering.block import LineIn
from engines.lettering.document import BalloonKind, LetteredPanel, LetteredPanels
from engines.lettering.panel import letter_panel

_Said = tuple[BalloonKind, str]
_TALK: dict[str, tuple[_Said, ...]] = {
    "ko": (
        ("narration", "그날 밤, 편의점의 불은 유난히 밝았다."),
        ("dialogue", "야, 너 지금 이게 무슨 상황인지 알기나 해?"),
        ("dialogue", "알아. 그러니까 제발 조용히 좀 해 줘…"),
        ("whisper", "들키면 끝이야."),
        ("shout", "거기 서!! 도망치지 마!"),
        ("sfx", "쾅!!"),
        ("thought", "이상하다. 분명히 문을 잠갔는데… 왜 열려 있지?"),
        ("dialogue", "ㅋㅋㅋ 진짜 웃긴다."),
        ("sfx", "두근두근"),
    ),
    "en": (
        ("narration", "That night the lights of the store seemed brighter than ever."),
        ("dialogue", "Do you even understand what kind of mess we're in?"),
        ("dialogue", "I do. So please, keep your voice down…"),
        ("whisper", "If they find us, it's over."),
        ("shout", "STOP! DON'T YOU RUN!"),
        ("sfx", "BAM!!"),
        ("thought", "Strange. I know I locked that door… so why is it open?"),
        ("dialogue", "Ha! That's a good one."),
        ("sfx", "ba-dump"),
    ),
}


def sample_scene(seed: int, size: tuple[int, int] = (800, 1000)) -> Regions:
    """One or two people standing in a picture of `size`, an empty zone above them."""
    random = Random(seed)
    width, height = size
    faces: list[FaceRegion] = []
    places = (0.27, 0.73) if random.random() < 0.7 else (random.uniform(0.35, 0.65),)
    tall = height * random.uniform(0.14, 0.2)
    for number, across in enumerate(places):
        x, y = across * width, height * random.uniform(0.4, 0.5)
        box = (x - tall * 0.4, y - tall / 2, tall * 0.8, tall)
        faces.append(FaceRegion(cast=f"cst_{number}", box=box, mouth=(x, y + tall * 0.28)))
    top = min(face.box[1] for face in faces)
    figures = tuple((f.box[0] - tall * 0.5, f.box[1], tall * 1.8, height - f.box[1]) for f in faces)
    return Regions(faces=tuple(faces), figures=figures, clear=((0.0, 0.0, float(width), top),))


def sample_lines(seed: int, language: Language, regions: Regions, count: int = 3) -> list[LineIn]:
    """`count` lines in reading order, spoken by the people of `regions` in turn."""
    random = Random(seed)
    talk = _TALK.get(language, _TALK["en"])
    said = sorted(random.sample(range(len(talk)), min(count, len(talk))))
    lines: list[LineIn] = []
    for number, index in enumerate(said):
        kind, text = talk[index]
        speaks = kind not in {"narration", "sfx"} and bool(regions.faces)
        face = regions.faces[number % len(regions.faces)] if speaks else None
        lines.append(
            LineIn(f"lin_{number}", kind, text, face.mouth if face else None, face.box if face else None)
        )
    return lines


def sample_lettered(
    seed: int, fonts: Fonts, count: int = 3, language: Language = "ko", preset: str = "standard"
) -> LetteredPanels:
    """`count` lettered panels of two to four lines each."""
    size, panels = (800, 1000), list[LetteredPanel]()
    random = Random(seed)
    for number in range(count):
        regions = sample_scene(seed * 1000 + number, size)
        lines = sample_lines(seed * 1000 + number, language, regions, random.randint(2, 4))
        panels.append(letter_panel(lines, language, size, regions, preset, fonts, panel_id=f"pnl_{number}"))
    return LetteredPanels(preset=preset, panels=tuple(panels))
