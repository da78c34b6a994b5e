"""A member of the dummy painter's cast is the same person in every cut, whatever the view and the shot."""

from __future__ import annotations

import io
from typing import get_args

import pytest
from PIL import Image, ImageChops

from engines.director import STAGE as DIRECTOR
from engines.director.direct import DirectorOptions
from engines.director.document import Angle, Facing, Figure, Panel, Shape
from engines.director.vocabulary import POSES
from engines.image.paint import ImageOptions, requests_for
from engines.image.request import request_for, style_of
from engines.kernel.context import FaceRegion, Painted, PaintRequest
from engines.providers.painters.dummy.canvas import mix
from engines.providers.painters.dummy.look import LENGTHS, look_of
from engines.providers.painters.dummy.palette import hex_colour, shade
from engines.providers.painters.dummy.reading import read
from engines.text import STAGE as TEXT
from engines.text.brief import load_brief
from engines.text.document import CastMember, Scene, Script
from engines.text.write import TextOptions
from presets import briefs
from tests.providers.remembering import RememberingPainter
from tests.text.doubles import WritingContext

PAINTER = RememberingPainter()
VIEWS = get_args(Facing)
SEEN = ("front", "three_quarter", "profile")
# Colours no palette of the painter holds: what has them in the picture is hair, and cloth.
HAIR, CLOTH, ACCENT = "#c81ec8", "#1ec81e", "#1e64f0"


def member(appearance: str) -> Script:
    person = CastMember(
        id="cst_one", names={"en": "One"}, appearance=appearance, palette=(HAIR, CLOTH, ACCENT)
    )
    scene = Scene(id="scn_one", place="street", time="noon", mood="")
    return Script(title={"en": "One"}, cast=(person,), scenes=(scene,), languages=("en",))


def ask(script: Script, seed: int = 1, **fields: object) -> PaintRequest:
    """Before a gradient, where nothing is tinted by the hour."""
    figure = {"cast": "cst_one", "looking": "right", **fields.pop("figure", {})}  # type: ignore[dict-item]
    given = {
        "id": "pnl_one", "scene": "scn_one", "shot": "long", "shape": "tall", "effect": "gradient",
        "figures": (Figure.model_validate(figure),), **fields,
    }  # fmt: skip
    return request_for(Panel.model_validate(given), script, style_of(""), seed=seed)


def mask(painted: Painted, *colours: str) -> Image.Image:
    """White where the picture has one of these colours, give or take smoothing; black elsewhere."""
    picture = Image.open(io.BytesIO(painted.picture)).convert("RGB")
    found = Image.new("L", picture.size)
    for colour in colours:
        apart = ImageChops.difference(picture, Image.new("RGB", picture.size, colour)).split()
        farthest = ImageChops.lighter(ImageChops.lighter(apart[0], apart[1]), apart[2])
        found = ImageChops.lighter(found, farthest.point([255 if value < 5 else 0 for value in range(256)]))
    return found


def count(found: Image.Image) -> int:
    return found.histogram()[255]


def text(colour: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def face_of(painted: Painted) -> FaceRegion:
    return painted.regions.faces[0]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("shot", ["long", "medium", "bust", "over_shoulder"])
def test_hair_and_garment_keep_their_colours_in_every_view(view: str, shot: str) -> None:
    painted = PAINTER.paint(ask(member("a woman, long hair, hoodie"), shot=shot, figure={"facing": view}))
    assert count(mask(painted, HAIR)) > 160
    assert count(mask(painted, CLOTH)) > 160


@pytest.mark.parametrize("style", sorted(LENGTHS.words))
def test_hair_reaches_as_far_down_in_every_view(style: str) -> None:
    """Measured from the crown in heights of the figure: short hair is short from all sides."""
    script = member(f"a woman, {style.replace('_', ' ')} hair, hoodie")
    hair = hex_colour(HAIR)
    assert hair is not None
    colours = [HAIR, text(shade(hair, 0.3))]
    if style == "shaved":
        skin = look_of({"key": "cst_one", "appearance": "a woman, shaved hair"}).skin
        colours = [text(mix(hair, skin, 0.42))]
    reach: dict[str, float] = {}
    for view in VIEWS:
        painted = PAINTER.paint(ask(script, figure={"facing": view}))
        box = mask(painted, *colours).getbbox()
        assert box, view
        reach[view] = (box[3] - box[1]) / painted.regions.figures[0][3]
    assert max(reach.values()) - min(reach.values()) < 0.06, reach


@pytest.mark.parametrize("view", SEEN)
@pytest.mark.parametrize("thing", ["glasses", "cap", "hairpin", "earring", "scarf"])
def test_the_accessory_is_there_in_every_view_with_a_face(view: str, thing: str) -> None:
    """Both have the same face, hair and clothes: what differs is what is worn, and where it is worn."""
    plain, worn = member("a woman, bob hair, coat, eyepatch"), member(f"a woman, bob hair, coat, {thing}")
    bare, dressed = (
        PAINTER.paint(ask(script, shot="bust", shape="square", figure={"facing": view}))
        for script in (plain, worn)
    )
    assert bare.picture != dressed.picture
    if thing != "glasses":
        assert count(mask(dressed, ACCENT)) > count(mask(bare, ACCENT))


@pytest.mark.parametrize("angle", get_args(Angle))
@pytest.mark.parametrize("shape", get_args(Shape))
def test_the_face_keeps_its_proportions(angle: str, shape: str) -> None:
    """A frontal face is the same oval in every frame; a tilted camera turns it with the picture."""
    script = member("a man, short hair, suit")
    request = ask(script, shot="medium", shape=shape, angle=angle, figure={"facing": "front"})
    _, _, wide, tall = face_of(PAINTER.paint(request)).box
    assert 0.85 < wide / tall < (1.2 if angle == "tilted" else 1.05)


def test_every_cut_of_an_episode_gives_a_member_one_look() -> None:
    for name in sorted(briefs()):
        script = TEXT.run(WritingContext(), TextOptions(), load_brief(briefs()[name].brief, name))
        board = DIRECTOR.run(WritingContext(), DirectorOptions(), script)
        looks: dict[str, set[object]] = {}
        for request in requests_for(ImageOptions(), board, script):
            for person in read(request).people:
                looks.setdefault(person.cast, set()).add(person.look)
        assert looks, name
        assert all(len(seen) == 1 for seen in looks.values()), name
        assert len({look for seen in looks.values() for look in seen}) == len(looks), name


@pytest.mark.parametrize("pose", POSES)
@pytest.mark.parametrize("view", VIEWS)
def test_no_pose_loses_its_clothes_or_the_picture(pose: str, view: str) -> None:
    script = member("a man, short hair, hoodie")
    painted = PAINTER.paint(ask(script, shape="wide", figure={"pose": pose, "facing": view}))
    x, y, wide, tall = painted.regions.figures[0]
    cloth = mask(painted, CLOTH)
    inside = count(cloth.crop((round(x), round(y), round(x + wide), round(y + tall))))
    assert inside > 240
    assert inside > 0.97 * count(cloth)


def test_words_for_hair_pattern_beard_and_rims_are_read() -> None:
    theo = look_of({"key": "a", "appearance": "a man, tall, shaved head, round glasses, striped sweater"})
    assert (theo.hair, theo.pattern, theo.round_rims, theo.accessory) == (
        "shaved",
        "stripes",
        True,
        "glasses",
    )
    june = look_of({"key": "b", "appearance": "a little girl, two dark braids, a yellow raincoat"})
    assert (june.hair, june.outfit, june.age) == ("braids", "raincoat", "child")
    assert look_of({"key": "c", "appearance": "노인, 턱수염, 체크 셔츠"}).beard == "beard"
    assert look_of({"key": "d", "appearance": "여자, 땋은 머리, 비옷"}).outfit == "raincoat"
