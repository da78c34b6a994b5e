"""The practice painter's people, things and manners are told apart as their words have it."""

from __future__ import annotations

import io
from itertools import combinations

import pytest
from PIL import Image, ImageStat

from engines.director.document import Figure
from engines.image.request import look_of as asked_look
from engines.image.request import request_for, style_of
from engines.kernel.context import Painted
from engines.providers.painters.dummy.finish import FINISHES, manner_of
from engines.providers.painters.dummy.look import colour_near, look_of
from engines.providers.painters.dummy.look_words import HAIR_WORDS
from engines.providers.painters.dummy.retold import retold
from engines.text.document import Brief, CastMember
from engines.text.sample import sample_script
from presets import styles
from presets.creatures import animated
from tests import factories
from tests.providers.remembering import RememberingPainter

PAINTER = RememberingPainter()


def painted(member: CastMember, style: str = "", **fields: object) -> Painted:
    figure = Figure(cast=member.id, pose="standing", facing="front")
    panel = factories.panel("p", **{"shot": "long", "shape": "tall", "figures": (figure,), **fields})
    script = factories.script(cast=(member,))
    return PAINTER.paint(request_for(panel, script, style_of(style), seed=4))


def height(appearance: str) -> float:
    """Of a figure, in heights of its face."""
    regions = painted(factories.member(appearance=appearance)).regions
    return regions.figures[0][3] / regions.faces[0].box[3]


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("an old man, white beard", "old"),
        ("할머니, 쪽 찐 머리", "old"),
        ("a woman, an old watch on the wrist", ""),
        ("a middle-aged man, moustache", "middle"),
        ("꼬마 남자아이", "child"),
        ("열일곱 살 소년", "teen"),
        ("a 9-year-old girl", "child"),
        ("72세 남자", "old"),
    ],
)
def test_age_is_read_of_people_and_not_of_what_they_wear(words: str, age: str) -> None:
    assert look_of({"key": "a", "appearance": words}).age == age


def test_children_are_smaller_than_teenagers_and_these_than_grown_ups() -> None:
    child, teen, grown, old = (
        height(f"{words}, short hair") for words in ("a little boy", "a teen boy", "a man", "an old man")
    )
    assert child < teen < grown and old < grown


@pytest.mark.parametrize(
    ("words", "outfit", "hat"),
    [
        ("a chef, moustache", "chefs_jacket", "chef_hat"),
        ("간호사, 단발", "scrubs", ""),
        ("a police officer", "police_shirt", "peaked"),
        ("배달 라이더, 청년", "jacket", "rider"),
        ("astronaut, a woman", "spacesuit", ""),
        ("여자, 한복", "hanbok", ""),
        ("농부 할아버지", "overalls", "straw"),
        ("a chef, red hoodie", "hoodie", ""),
    ],
)
def test_work_is_worn_unless_other_clothes_are_told(words: str, outfit: str, hat: str) -> None:
    look = look_of({"key": "a", "appearance": words})
    assert (look.outfit, look.hat) == (outfit, hat)


@pytest.mark.parametrize(
    ("appearance", "role", "kind"),
    [
        ("", "vending machine, lonely", "vending_machine"),
        ("말하는 붕어빵", "", "fish_bread"),
        ("헝겊 인형, 빨간 리본", "주인공", "doll"),
        ("a woman, a big umbrella", "umbrella seller", ""),
        ("남자, 긴 코트", "자판기", "vending_machine"),
        ("여자, 우산", "학생", ""),
        ("short black hair, chef's whites", "food truck cook", ""),
        ("짧은 머리", "트럭 기사", ""),
        ("", "vending machine detective", "vending_machine"),
    ],
)
def test_a_thing_is_somebody_only_where_the_words_begin_with_it(
    appearance: str, role: str, kind: str
) -> None:
    assert animated(appearance, role) == kind


@pytest.mark.parametrize("shot", ["long", "medium", "bust", "close_up"])
def test_a_thing_has_a_face_that_is_told(shot: str) -> None:
    machine = factories.member(appearance="", role="자판기")
    assert asked_look(machine)["kind"] == "vending_machine"
    drawn = painted(machine, shot=shot)
    face = drawn.regions.faces[0]
    assert face.cast == machine.id
    assert drawn.picture != painted(factories.member(appearance="남자", role="")).picture


def test_every_style_is_another_picture_at_a_glance() -> None:
    """Mean colour and spread of a small copy: no two styles have both alike."""
    member = factories.member(
        appearance="a woman, long hair, red coat", palette=("#3b2a2a", "#c23a3a", "#e8c04a")
    )
    seen: dict[str, list[float]] = {}
    for style in styles():
        picture = Image.open(io.BytesIO(painted(member, style).picture)).convert("RGB").resize((40, 60))
        stat = ImageStat.Stat(picture)
        seen[style] = [*stat.mean, *stat.stddev]
    for one, other in combinations(seen.values(), 2):
        assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) > 20, seen


def test_a_manner_comes_of_the_style_or_of_a_persons_words() -> None:
    manners = {manner_of(f"Style: {style.prompt}.", "") for style in styles().values()}
    assert manners == {"", *FINISHES}
    assert manner_of("Style: clean lines.", "흑백으로 바꿔 줘") == "screentone"
    assert manner_of("Style: clean lines.", "a storybook lies on the bed") == ""


def test_looks_change_as_they_are_told() -> None:
    man = look_of({"key": "a", "appearance": "a man, short black hair, beard, blue jacket"})
    old = retold(man, ("make him an old man",))
    assert (old.age, old.female) == ("old", False) and sum(old.hair_colour) > sum(man.hair_colour)
    assert retold(man, ("make her an old woman",)).female
    assert retold(man, ("수염을 없애 줘",)).beard == ""
    assert retold(man, ("put a straw hat on him",)).hat == "straw"
    assert retold(man, ("he wears a red coat",)).outfit == "coat"
    assert retold(man, ("more cinematic",)) == man


@pytest.mark.parametrize(
    "premise",
    [
        "서점 주인 은하는 서점을 지키려고 한다. 하지만 건물주 태오가 나가라고 한다.",
        "두 자매가 사라진 아버지를 찾아 섬으로 간다.",
        "할머니와 손녀가 잃어버린 반지를 찾으려고 한다.",
        "Clara wants to open a bakery, but her brother Simon has sold the oven.",
        "Two sisters want to find a lost map.",
    ],
)
def test_hair_is_painted_as_the_look_of_a_cast_says(premise: str) -> None:
    language = "en" if premise.isascii() else "ko"
    brief = Brief(premise=premise, scenes=3, cuts=15, languages=(language,))
    for seed in range(12):
        for member in sample_script(brief, seed).cast:
            said = colour_near(member.appearance, HAIR_WORDS)
            look = look_of({"key": member.key, "appearance": member.appearance, "palette": member.palette})
            if said and not look.kind:
                off = max(abs(a - b) for a, b in zip(said, look.hair_colour, strict=True))
                assert off < 70, (member.appearance, member.palette)


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("a navy coat", "a sky-blue coat"),
        ("a dark green coat", "a lime-green coat"),
        ("a plum cardigan", "a lavender cardigan"),
        ("남색 외투", "하늘색 외투"),
        ("자주색 카디건", "연보라 카디건"),
        ("붉은 갈색 머리", "흑갈색 머리"),
    ],
)
def test_shades_of_a_colour_are_told_apart(words: str, other: str) -> None:
    first, second = (look_of({"key": "a", "appearance": said, "palette": []}) for said in (words, other))
    assert first != second
