"""Seeded, plausible requests and documents: for tests, benchmarks and docs."""

from __future__ import annotations

import hashlib
from random import Random
from typing import get_args

from engines.director.document import Angle, Effect, Facing, Figure, Panel, Position, Shape, Shot, Storyboard
from engines.image.document import Candidate, PanelImage, PanelImages
from engines.image.request import request_for, style_of
from engines.kernel.context import FaceRegion, PaintRequest, Regions
from engines.kernel.document import AssetRef
from engines.text.document import CastMember, Scene, Script

_CAST = (
    CastMember(
        id="cst_haru",
        names={"en": "Haru", "ko": "하루"},
        appearance="young man, short messy black hair, green convenience-store apron, tired eyes",
        palette=("#2a2733", "#3f7d5a", "#e0b84c"),
    ),
    CastMember(
        id="cst_sori",
        names={"en": "Sori", "ko": "소리"},
        appearance="여고생, 긴 생머리, 교복, 빨간 머리핀",
        palette=("#5b3a2e", "#33415f", "#c8443f"),
    ),
    CastMember(
        id="cst_min",
        names={"en": "Min", "ko": "민"},
        appearance="older man with glasses and a long grey coat",
        palette=("#8b8891", "#6d7078", "#a4483a"),
    ),
)
_SCENES = (
    ("convenience_store", "late night", "lonely"),
    ("classroom", "morning", "bright"),
    ("alley", "밤, 비", "불안"),
    ("rooftop", "evening", "bittersweet"),
    ("forest", "dawn", "quiet"),
)
_EXPRESSIONS = ("neutral", "smile", "surprised", "angry", "sad", "worried", "determined", "laugh")
_POSES = ("standing", "walking", "arms_crossed", "pointing", "phone", "sitting", "reaching", "hands_on_hips")


def sample_script() -> Script:
    """Three people and five scenes without lines: only what pictures depend on."""
    scenes = tuple(
        Scene(id=f"scn_{number}", place=place, time=time, mood=mood)
        for number, (place, time, mood) in enumerate(_SCENES, start=1)
    )
    return Script(title={"en": "Night shift"}, cast=_CAST, scenes=scenes, languages=("en", "ko"))


def sample_storyboard(seed: int, count: int = 15) -> Storyboard:
    """`count` panels of varied framing over the sample scenes."""
    random = Random(seed)
    return Storyboard(panels=tuple(_panel(random, number, count) for number in range(count)))


def _panel(random: Random, number: int, count: int) -> Panel:
    place = number * len(_SCENES) // count
    shot = random.choice(get_args(Shot))
    people = 0 if shot == "insert" else 2 if shot == "over_shoulder" else random.choice((1, 1, 2))
    cast = random.sample([member.id for member in _CAST], people)
    sides: list[Position] = ["left", "right"] if people == 2 else [random.choice(get_args(Position))]
    figures = tuple(
        Figure(
            cast=member,
            position=side,
            expression=random.choice(_EXPRESSIONS),
            pose=random.choice(_POSES),
            facing=random.choice(get_args(Facing)[:3]),
            looking=random.choice(("left", "right", "viewer")),
        )
        for member, side in zip(cast, sides, strict=False)
    )
    return Panel(
        id=f"pnl_{number:03}",
        scene=f"scn_{place + 1}",
        shot=shot,
        angle=random.choice(get_args(Angle)),
        shape=random.choice(get_args(Shape)),
        effect=random.choice(("none", "none", "none", *get_args(Effect))),
        setting=_SCENES[place][0],
        figures=figures,
        room=random.choice((0.0, 0.2, 0.3)),
    )


def sample_requests(seed: int, count: int = 15) -> tuple[PaintRequest, ...]:
    """What the image engine would ask for `sample_storyboard(seed, count)`."""
    script, style = sample_script(), style_of("")
    return tuple(
        request_for(panel, script, style, seed=seed * 1000 + number)
        for number, panel in enumerate(sample_storyboard(seed, count).panels)
    )


def sample_images(storyboard: Storyboard, seed: int = 0) -> PanelImages:
    """A picture for every panel, with made-up assets of the right size and a face for each figure."""
    random = Random(seed)
    return PanelImages(panels=tuple(_image(random, panel) for panel in storyboard.panels))


def _image(random: Random, panel: Panel) -> PanelImage:
    width, height = panel.size
    digest = hashlib.sha256(f"{panel.id} {random.random()}".encode()).hexdigest()
    size = height * 0.3
    faces: list[FaceRegion] = []
    for number, figure in enumerate(panel.figures, start=1):
        centre = width * number / (len(panel.figures) + 1)
        top = height * 0.4
        faces.append(
            FaceRegion(
                cast=figure.cast,
                box=(centre - size / 2, top, size, size),
                mouth=(centre, top + size * 0.8),
            )
        )
    candidate = Candidate(
        id=f"pic_{panel.id}",
        asset=AssetRef(sha256=digest, width=width, height=height, media_type="image/png"),
        provider="dummy",
        model="dummy-painter-26",
        prompt=panel.prompt,
        regions=Regions(faces=tuple(faces), clear=((0.0, 0.0, float(width), height * panel.room),)),
    )
    return PanelImage(id=panel.id, candidates=(candidate,), chosen=candidate.id)
