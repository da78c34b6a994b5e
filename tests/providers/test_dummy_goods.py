"""Usual things are drawn as themselves, a story's own thing in all its panels, footprints on the ground."""

from __future__ import annotations

import pytest

from engines.director.document import Figure
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.goods_words import ALSO_CALLED, GOODS_WORDS
from engines.providers.painters.dummy.objects.catalogue import THINGS
from engines.providers.painters.dummy.objects.sizes import can_be_held, metres
from engines.providers.painters.dummy.reading import Reading, read
from engines.providers.painters.dummy.things_in import things
from engines.providers.painters.dummy.track_words import Tracks, tracks_of
from presets.creatures import creature
from tests.providers.test_dummy_world import ME, PAINTER, ask, seen

_NOUNS = (
    ("푸들", "poodle", "dog"),
    ("보물", "treasure", "treasure_chest"),
    ("다이아몬드", "diamond", "stone"),
    ("흉상", "bust", "statuette"),
    ("공룡알", "dinosaur egg", "dinosaur_egg"),
    ("액자", "picture frame", "photo_frame"),
    ("장화", "boots", "boots"),
    ("양말", "sock", "sock"),
    ("선풍기", "electric fan", "electric_fan"),
    ("낫", "sickle", "sickle"),
    ("요술램프", "magic lamp", "magic_lamp"),
    ("기린", "giraffe", "giraffe"),
    ("간장", "soy sauce", "jar"),
    ("백신", "vaccine", "medicine"),
    ("해독제", "antidote", "potion"),
    ("졸업장", "diploma", "paper"),
    ("약초", "herb", "herb"),
    ("배지", "badge", "badge"),
    ("돋보기", "magnifying glass", "magnifier"),
    ("립스틱", "lipstick", "lipstick"),
    ("통장", "bankbook", "bankbook"),
    ("돈", "money", "money"),
    ("자물쇠", "padlock", "padlock"),
    ("옥수수", "corn", "corn"),
    ("감자", "potato", "potato"),
    ("치즈", "cheese", "cheese"),
    ("비누", "soap", "soap"),
    ("그물", "net", "net"),
    ("가발", "wig", "wig"),
    ("화석", "fossil", "fossil"),
    ("운석", "meteorite", "meteorite"),
    ("브로치", "brooch", "brooch"),
    ("배터리", "battery", "battery"),
    ("선글라스", "sunglasses", "sunglasses"),
)


@pytest.mark.parametrize(("korean", "english", "thing"), _NOUNS)
def test_a_usual_thing_is_drawn_as_itself(korean: str, english: str, thing: str) -> None:
    for words in (f"낡은 {korean}", f"The {english}."):
        assert seen(shot="insert", action=words, setting="").thing == thing, words


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("빨간 사과를 깎는다.", "apple"),
        ("사과를 받아 준다.", ""),
        ("사과 한마디 없이 돌아선다.", ""),
        ("an apple", "apple"),
        ("나무를 심는다.", "tree"),
        ("나무 아래에 앉는다.", ""),
        ("She plants a tree.", "tree"),
        ("He hides behind the trees.", ""),
        ("He lifts the iron.", "flat_iron"),
        ("the iron gate", "door"),
        ("an iron will", ""),
        ("창을 던진다.", "spear"),
        ("창밖을 본다.", ""),
        ("He locks the door.", "door"),
        ("보물지도를 편다.", "map"),
        ("물방울이 떨어진다.", ""),
        ("a husky voice", ""),
        ("One of them sails away.", ""),
        ("A knight in armour.", ""),
        ("가발을 쓰고 웃는다.", ""),
        ("the train leaves", ""),
        ("She will go.", ""),
    ],
)
def test_a_word_of_two_senses_is_a_thing_where_it_means_one(words: str, thing: str) -> None:
    assert next(iter(things(words)), "") == thing


def test_what_is_listed_can_be_drawn() -> None:
    assert set(GOODS_WORDS) | set(ALSO_CALLED) <= set(THINGS)
    assert not set(GOODS_WORDS) & set(ALSO_CALLED)
    assert all(metres(thing) != metres("zzyzx") for thing in GOODS_WORDS)
    assert can_be_held("statuette") and not can_be_held("tree") and metres("needle") < metres("wig")


def test_a_breed_of_dogs_may_be_of_a_cast() -> None:
    assert creature("poodle") == creature("푸들") == creature("닥스훈트") == "dog"


def _of_a_story(thing: str, **fields: object) -> PaintRequest:
    request = ask(**fields)
    return request.model_copy(update={"scene": {**request.scene, "thing": thing}})


def _seen(thing: str, action: str, **fields: object) -> Reading:
    return read(_of_a_story(thing, action=action, **fields))


@pytest.mark.parametrize(
    "action",
    [
        "탈을 품에 안고 걷는다.",
        "탈을 꺼낸다.",
        "탈을 등 뒤로 감춘다.",
        "탈을 건넨다.",
        "탈을 잡아당긴다.",
        "탈이 있다.",
    ],
)
def test_a_word_of_one_syllable_is_the_thing_a_story_is_about(action: str) -> None:
    holds = (Figure(cast=ME, position="left", pose="holding_object"),)
    assert _seen("금빛 탈", action, figures=holds).thing == "hahoe_mask"
    assert _seen("금빛 탈", action, shot="insert").thing == "hahoe_mask"
    assert _seen("금빛 탈", action, shot="insert").paint == _seen("", "금빛 가면", shot="insert").paint


def test_something_else_said_outright_is_not_the_thing_of_a_story() -> None:
    assert _seen("낡은 배", "배가 보인다.").placed == "boat"
    assert _seen("낡은 배", "배가 고프다.").placed == ""
    assert _seen("금빛 탈", "오늘 탈이 났다.").placed == ""


@pytest.mark.parametrize(
    ("thing", "action", "shown"),
    [
        ("stolen atlas", "She holds the photo of the stolen atlas.", "photo of book"),
        ("stolen ledgerbook", "She holds the photo of the stolen ledgerbook.", "photo of book"),
        ("stolen ledgerbook", "She holds the stolen ledgerbook.", "book"),
        ("금빛 탈", "금빛 탈 사진을 든다.", "photo of hahoe_mask"),
        ("가발", "‘가발 찾습니다’라고 크게 쓴 종이를 든다.", "drawing of wig"),
        ("the last train", "the photo of the last train", "photo of steam_train"),
    ],
)
def test_a_photo_of_the_thing_of_a_story_shows_it(thing: str, action: str, shown: str) -> None:
    assert _seen(thing, action, shot="insert").thing == shown


@pytest.mark.parametrize(
    ("words", "tracks"),
    [
        ("There are footprints on the ground.", Tracks("shoe", 1)),
        ("바닥에 발자국이 이어져 있다.", Tracks("shoe", 1)),
        ("a line of footprints", Tracks("shoe", 1)),
        ("two lines of footprints in the sand", Tracks("shoe", 2)),
        ("Small footprints. Bare feet.", Tracks("bare", 1)),
        ("paw prints in the mud", Tracks("paw", 1)),
        ("늑대 발자국을 따라간다.", Tracks("paw", 1)),
        ("한 발자국 물러선다.", None),
        ("발자국 소리가 들린다.", None),
        ("발자국이 없다.", None),
        ("There are no footprints.", None),
    ],
)
def test_footprints_are_known_from_steps(words: str, tracks: Tracks | None) -> None:
    assert tracks_of(words, "street") == tracks
    assert tracks_of(words, "undersea") is None


@pytest.mark.parametrize("shot", ["long", "insert"])
def test_footprints_are_seen_on_the_ground(shot: str) -> None:
    people = (Figure(cast=ME, position="left", pose="crouching"),) if shot == "long" else ()

    def painted(action: str) -> bytes:
        return PAINTER.paint(ask(shot=shot, setting="forest", figures=people, action=action)).picture

    plain, feet = painted("Something is there."), painted("There are footprints.")
    assert len({plain, feet, painted("There are paw prints.")}) == 3
    assert plain == painted("There are no footprints.")
    assert seen(shot=shot, setting="forest", action="There are footprints.").thing == ""
    assert _seen("낡은 가발", "바닥에 발자국이 이어져 있다.", shot=shot).thing == ""
