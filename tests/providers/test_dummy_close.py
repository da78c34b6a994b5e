"""How near one may come: a head beside its cloud, who hides something, who begs, who goes arm in arm, who
comes far behind."""

from __future__ import annotations

import pytest

from engines.director.document import Figure
from engines.image.request import request_for, style_of
from engines.providers.painters.dummy.reading import read
from tests import factories
from tests.providers.test_dummy_hands import YOU, pair
from tests.providers.test_dummy_thoughts import alone
from tests.providers.test_dummy_world import ME, PAINTER, ask, seen


@pytest.mark.parametrize(
    ("shot", "shape", "near"),
    [
        ("close_up", "wide", "close_up"),
        ("close_up", "square", "bust"),
        ("close_up", "tall", "medium"),
        ("bust", "wide", "bust"),
        ("bust", "square", "bust"),
        ("bust", "borderless", "medium"),
        ("medium", "wide", "medium"),
    ],
)
def test_a_head_is_as_near_as_leaves_room_for_its_cloud(shot: str, shape: str, near: str) -> None:
    panel = {"shot": shot, "shape": shape, "figures": alone(), "setting": "park"}
    assert seen(action="She thinks of the cake.", **panel).shot == near
    # With nothing in mind it is as near as was asked for.
    assert seen(action="She waits.", **panel).shot == shot
    regions = PAINTER.paint(ask(action="She thinks of the cake.", **panel)).regions
    (face,) = regions.faces
    (_, _, wide, high), whole = face.box, seen(**panel)
    if near == "close_up":
        assert high >= 0.6 * whole.height
    assert regions.hands[-1][2] > 0.2 * min(whole.width, whole.height * 1.4) and wide > 0


@pytest.mark.parametrize("shape", ["tall", "square", "borderless", "wide"])
def test_what_is_hidden_behind_a_back_is_in_the_picture_and_so_is_who_points_at_it(shape: str) -> None:
    request = ask(
        cast=(factories.member(), YOU), setting="police station", shape=shape, shot="long",
        action="Hana hides the camera behind the back. She points at it.", figures=pair("pointing", "hiding"),
    )  # fmt: skip
    found = PAINTER.paint(request).regions
    for x, _, wide, _ in found.hands:
        assert x > -2 and x + wide < request.width + 2
    assert all(0.0 < x + wide / 2 < request.width for x, _, wide, _ in found.figures)


@pytest.mark.parametrize(
    ("action", "poses", "told"),
    [
        ("She kneels down, clasps both hands and begs.", ("kneeling", "standing"), ("begging", "standing")),
        ("그녀가 무릎을 꿇고 두 손을 모아 애원한다.", ("pleading", "standing"), ("begging", "standing")),
        ("She kneels down. Hana waits.", ("kneeling", "standing"), ("kneeling", "standing")),
        ("Arm in arm, she and Hana walk on.", ("walking", "walking"), ("arm_in_arm", "arm_in_arm")),
        ("둘이 서로 팔을 끼고 걸어간다.", ("walking", "walking"), ("arm_in_arm", "arm_in_arm")),
        ("She and Hana walk on.", ("walking", "walking"), ("walking", "walking")),
    ],
)
def test_who_kneels_and_begs_is_on_both_knees_and_who_goes_arm_in_arm_is_linked(
    action: str, poses: tuple[str, str], told: tuple[str, str]
) -> None:
    request = ask(
        cast=(factories.member(), YOU), setting="park", shot="long", action=action, figures=pair(*poses)
    )
    assert tuple(one.pose for one in read(request).people) == told
    one, other = PAINTER.paint(request).regions.faces
    apart = abs(one.box[0] + one.box[2] / 2 - other.box[0] - other.box[2] / 2) / one.box[2]
    assert (apart < 2.4) == ("arm_in_arm" in told)


def test_who_comes_far_behind_is_smaller_and_last() -> None:
    same = (
        Figure(cast=ME, pose="running", position="left", facing="profile", looking="left"),
        Figure(cast="ch_you", pose="running", position="right", facing="profile", looking="left"),
    )

    def tall(action: str) -> list[float]:
        request = ask(cast=(factories.member(), YOU), setting="street", action=action, figures=same)
        faces = PAINTER.paint(request).regions.faces
        return [face.box[3] for face in sorted(faces, key=lambda face: face.box[0])]

    front, behind = tall("She runs. Far behind, Hana runs, too.")
    assert behind < 0.75 * front
    front, behind = tall("She runs. Hana runs, too.")
    assert behind > 0.75 * front


def test_a_feeling_is_no_stronger_for_a_very_thing() -> None:
    for words, strong in (
        ("There is that very moment, the very same scarf.", False),
        ("She is very sad.", True),
    ):
        (one,) = seen(action=words, figures=alone(expression="sad"), setting="park").people
        assert (one.strength > 1.2) == strong


def test_another_thing_lies_about_beside_who_keeps_one() -> None:
    people = pair("crouching", "crouching")
    request = ask(
        cast=(factories.member(), YOU), setting="park", shot="long", figures=people,
        action="The photo of the dog lies on the ground.",
    )  # fmt: skip
    kept = {"keeps": {"cast": "ch_you", "thing": "suitcase"}}
    found = read(request.model_copy(update={"scene": {**request.scene, **kept}}))
    assert found.placed == "photo of dog" and found.thing == "suitcase"
    assert [one.hangs for one in found.people] == [False, True]


@pytest.mark.parametrize(("action", "done"), [("Kai hammers at it.", False), ("It runs.", True)])
def test_what_is_worked_on_in_the_last_scene_is_broken_still(action: str, done: bool) -> None:
    script = factories.script(
        factories.scene("s1"), languages=("en",), logline={"en": "Kai has to fix the engine."}
    )
    panel = factories.panel("p", scene=script.scenes[-1].id, action=action, setting="workshop")
    scene = request_for(panel, script, style_of(""), seed=1).scene
    assert ("mended" in scene) == done and ("to_mend" in scene) != done
