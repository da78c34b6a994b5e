"""What tells a man from a woman whatever the hair: its cut, the jaw, the brows, the shoulders."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from engines.director.document import Figure
from engines.image.request import request_for, style_of
from engines.providers.painters.dummy.figure.joints import joints
from engines.providers.painters.dummy.figure.poses import POSES
from engines.providers.painters.dummy.look import Look, look_of
from tests import factories
from tests.providers.remembering import RememberingPainter

PAINTER = RememberingPainter()
KEYS = tuple(f"k{number}" for number in range(12))
HAIR = ("갈색 곱슬머리", "긴 머리", "하나로 묶은 까만 머리", "까만 단발")


def both(key: str, hair: str) -> tuple[Look, Look]:
    return (
        look_of({"key": key, "appearance": f"남자, {hair}"}),
        look_of({"key": key, "appearance": f"여자, {hair}"}),
    )


@pytest.mark.parametrize("hair", HAIR)
def test_men_have_the_wider_jaw_and_the_broader_shoulders(hair: str) -> None:
    for key in KEYS:
        man, woman = both(key, hair)
        assert man.traits.jaw > woman.traits.jaw
        ends = [joints(one, POSES["standing"], "front").near_arm[0][0] for one in (man, woman)]
        assert ends[0] < ends[1]


def test_curls_of_men_are_short_and_their_long_hair_leaves_the_face_open() -> None:
    assert {both(key, "갈색 곱슬머리")[0].hair for key in KEYS} == {"curls_short"}
    assert {both(key, "갈색 곱슬머리")[1].hair for key in KEYS} == {"curly"}
    assert {both(key, "긴 머리")[0].fringe for key in KEYS} <= {1, 5}


@pytest.mark.parametrize("view", ["front", "three_quarter", "profile", "back"])
def test_a_man_with_curls_is_not_drawn_as_a_woman_with_them(view: str) -> None:
    drawn: list[bytes] = []
    for words in ("남자, 갈색 곱슬머리, 회색 후드", "여자, 갈색 곱슬머리, 회색 후드"):
        one = factories.member(appearance=words)
        panel = factories.panel("p", shot="bust", shape="square", action="", prompt="",
            figures=(Figure(cast=one.id, facing=view),))  # fmt: skip
        request = request_for(panel, factories.script(cast=(one,)), style_of(""), seed=1)
        drawn.append(Image.open(BytesIO(PAINTER.paint(request).picture)).convert("L").tobytes())
    changed = sum(abs(a - b) > 40 for a, b in zip(*drawn, strict=True))
    assert changed > 0.01 * len(drawn[0])
