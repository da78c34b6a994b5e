"""Where what is wanted can be seen, what a story plants is a picture of it, followed from its first scene to
the turn."""

from __future__ import annotations

import re

import pytest

from engines.text.acting import quest_of
from engines.text.document import Script
from engines.text.keepsake import keepsake
from presets.likeness import pictured, unpictured, whole
from tests import factories
from tests.text.test_premise_typed import read
from tests.text.test_sample import written

PLANTED = [
    ("신입 경찰 이하나는 사라진 도자기를 찾아야 한다. 골동품상이 말을 돌린다", "drama", "도자기 사진"),
    ("편의점 알바 지호는 손님에게 우산을 돌려주려 한다", "drama", "손님 사진"),
    ("택배 기사 만수는 새해 첫날까지 수수께끼의 소포를 배달해야 한다", "drama", "받는 이의 사진"),
    ("우주 정비사 유나는 고장 난 산소 발생기를 고쳐야 한다", "drama", "산소 발생기 도면"),
    ("요리사 진구는 임금님께 바칠 잡채를 만들어야 한다", "drama", "잡채 그림"),
    ("마녀 라온은 은색 종을 울려야 한다. 까마귀가 종을 지킨다", "fantasy", "은색 종 그림"),
    ("Detective Ruiz must find the stolen violin before the concert", "drama", "photo of the stolen violin"),
    (
        "Young knight Alda must carry the king's crown across the lake",
        "fantasy",
        "drawing of the king's crown",
    ),
    ("Retired magician Pia wants to win back her rabbit from a rival", "comedy", "photo of the rabbit"),
    ("Nell wants to rescue Sean from the tower, but the guard is awake.", "drama", "photo of Sean"),
    ("A lighthouse keeper must repair the great lamp before the fog", "drama", "drawing of the great lamp"),
    # What can only be a page, or is nothing to be seen, has no picture.
    ("화가 수연은 전시회에 낼 마지막 그림을 완성하고 싶지만 물감이 떨어졌다", "drama", ""),
    ("탐정 류는 도둑을 잡아야 한다. 아무도 그를 믿지 않는다", "drama", "도둑 사진"),
    (
        "Night nurse Dina must find the missing patient, but the lights go out",
        "horror",
        "photo of the missing patient",
    ),
    ("탐정 류는 도둑을 잡아야 한다. 하지만 도둑이 변장을 한다", "drama", ""),
    ("Climber Ada wants to become the champion, but her knee hurts", "drama", ""),
]


@pytest.mark.parametrize(("premise", "genre", "token"), PLANTED)
def test_the_planted_thing_is_a_picture_of_what_is_wanted(premise: str, genre: str, token: str) -> None:
    found = read(premise)
    conflict = quest_of(found, genre)
    assert conflict is not None
    assert keepsake(found, conflict, genre).get("token", "") == token


def actions(script: Script, language: str, scenes: slice) -> str:
    beats = (beat for scene in script.scenes[scenes] for beat in scene.beats if beat.kind == "action")
    return " ".join(beat.text[language] for beat in beats)


@pytest.mark.parametrize("genre", ["drama", "mystery", "thriller", "slice_of_life", "comedy"])
@pytest.mark.parametrize(("premise", "token"), [(one[0], one[2]) for one in PLANTED if "사진" in one[2]])
def test_it_is_seen_first_in_the_middle_and_at_the_turn(premise: str, token: str, genre: str) -> None:
    script = written(factories.brief(premise=premise, genre=genre))
    for part in (slice(0, 1), slice(1, 3), slice(3, 4)):
        assert token in actions(script, "ko", part)


def test_what_the_premise_has_beside_what_is_wanted_is_planted_as_it_is() -> None:
    found = read("Nora finds an old key and wants to find her lost dog, but it rains")
    conflict = quest_of(found, "drama")
    assert conflict is not None and found.thing is not None and found.thing.word not in found.goal
    assert not keepsake(found, conflict)


@pytest.mark.parametrize(
    ("text", "what", "picture"),
    [
        ("Walt sets down the photo of the lost glove, puzzled.", "the lost glove", "photo of the lost glove"),
        ("The drawing of her cake falls.", "her cake falls", "drawing of her cake falls"),
        ("월트가 잃어버린 장갑 사진을 들고 있다.", "잃어버린 장갑", "잃어버린 장갑 사진"),
        ("우산 옆의 금도끼 그림이 젖는다.", "금도끼", "금도끼 그림"),
    ],
)
def test_of_a_picture_nothing_it_shows_is_there(text: str, what: str, picture: str) -> None:
    assert [text[start:end] for start, end in pictured(text)] in ([what], [f"옆의 {what}"])
    assert what not in unpictured(text) and len(unpictured(text)) == len(text)
    head = re.search(r"photo|drawing|사진|그림", text)
    assert head is not None
    start, end = whole(text, *head.span())
    assert picture in text[start:end]
