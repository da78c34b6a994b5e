"""What is in the way is drawn where a setting tells of it, and as it is once it is passed."""

from __future__ import annotations

import io
from random import Random

import pytest
from PIL import Image, ImageChops

from engines.director.document import Figure
from engines.director.vocabulary import Pose
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.barrier_room import worker
from engines.providers.painters.dummy.canvas import Canvas
from engines.providers.painters.dummy.framing import frame
from engines.providers.painters.dummy.reading import read
from presets import lexicon
from presets.barriers import Barrier, said
from tests.providers.test_dummy_weathered import IDS, asked

KEYS = sorted({key.partition("_")[0] for key in lexicon()["barriers"].words})
BARRIERS = [*(Barrier(key) for key in KEYS), Barrier("broken", "오븐"), Barrier("broken", "트럭")]
SHOTS = ("long", "medium")


def painted(setting: str, shot: str = "long") -> Image.Image:
    request = asked(setting, shot=shot)
    return Image.open(io.BytesIO(DummyPainter().paint(request).picture)).convert("RGB")


def differs(one: Image.Image, other: Image.Image) -> float:
    """Share of the pixels that are not alike."""
    changed = ImageChops.difference(one, other).convert("L").point(lambda level: 255 if level > 24 else 0)
    return changed.histogram()[255] / (one.width * one.height)


@pytest.mark.parametrize("shot", SHOTS)
@pytest.mark.parametrize("barrier", BARRIERS, ids=lambda one: f"{one.key} {one.thing}".strip())
def test_it_is_seen_and_looks_otherwise_once_it_is_passed(barrier: Barrier, shot: str) -> None:
    place = "공원, 낮"
    over = Barrier(barrier.key, barrier.thing, "over")
    shut, passed = (painted(f"{place}, {said(one, 'ko')}", shot) for one in (barrier, over))
    assert differs(painted(place, shot), shut) > 0.01
    assert differs(shut, passed) > 0.004


@pytest.mark.parametrize("key", ["bridge", "rocks", "avalanche", "tree", "wall"])
def test_what_there_is_under_the_sky_alone_is_in_no_room(key: str) -> None:
    assert differs(painted("교실, 낮"), painted(f"교실, 낮, {said(Barrier(key), 'ko')}")) == 0


@pytest.mark.parametrize("barrier", BARRIERS, ids=lambda one: f"{one.key} {one.thing}".strip())
def test_it_is_no_place_and_no_thing_of_its_own(barrier: Barrier) -> None:
    bare, told = read(asked("공원, 낮")), read(asked(f"공원, 낮, {said(barrier, 'ko')}"))
    assert told.barrier == barrier
    assert (told.place, told.hour, told.thing, told.placed) == (
        bare.place,
        bare.hour,
        bare.thing,
        bare.placed,
    )


def test_a_person_may_ask_for_it_in_the_prompt() -> None:
    request = asked("공원, 낮", prompt="무너진 다리 앞에 선 두 사람")
    assert (found := read(request).barrier) is not None and found.key == "bridge"


DEEDS = (
    ("door", "pushing", "문을 민다."),
    ("rocks", "pushing", "바위를 민다."),
    ("wall", "climbing", "사다리를 오른다."),
    ("flood", "pulling", "배수구 뚜껑을 당긴다."),
    ("tree", "pulling", "밧줄을 당긴다."),
)


@pytest.mark.parametrize(("key", "pose", "action"), DEEDS)
def test_it_is_before_the_hands_of_who_has_a_hand_to_it(key: str, pose: Pose, action: str) -> None:
    setting = f"공원, 낮, {said(Barrier(key, stage='over'), 'ko')}"
    figures = (
        Figure(cast=IDS[0], position="left", pose=pose),
        Figure(cast=IDS[1], position="right", pose="standing"),
    )
    reading = read(asked(setting, action=action, figures=figures))
    staging = frame(reading, Canvas(reading.width, reading.height, (0, 0, 0)), Random(1))
    one, other = staging.standing
    assert worker(staging.standing, reading) is one
    assert one.flip == (one.x < other.x), "whoever else is there stands behind them"
    assert 3 * one.unit < (one.x if one.flip else reading.width - one.x)


def test_who_hammers_at_a_bridge_kneels_at_its_planks() -> None:
    figures = (Figure(cast=IDS[0], position="left", pose="working"),)
    over = f"공원, 낮, {said(Barrier('bridge', stage='over'), 'ko')}"
    hammers = [
        read(asked(where, IDS[:1], action="망치질을 한다.", figures=figures)) for where in ("공원, 낮", over)
    ]
    assert [one.people[0].pose for one in hammers] == ["working", "nailing"]
