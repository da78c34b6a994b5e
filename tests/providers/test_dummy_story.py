"""What a reader follows from panel to panel: one look a character, things as they are told, and the time."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from engines.director.document import Figure, Panel
from engines.image.request import request_for, style_of, visuals
from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.look import look_of
from engines.providers.painters.dummy.palette import is_metal
from engines.providers.painters.dummy.period import of_period
from engines.providers.painters.dummy.reading import read
from presets.creatures import creature
from tests import factories

CAT = factories.member("나비", id="ch_a", names={"ko": "나비"}, appearance="까만 고양이, 파란 조끼")
MAN = factories.member(
    "도현", id="ch_b", names={"ko": "도현"}, appearance="남자, 짧은 머리, 후드티, 빨간 목도리"
)


def ask(*, cast: str = "", place: str = "거리", title: str = "x", **fields: object) -> PaintRequest:
    script = factories.script(
        factories.scene("s", place=place, time="낮"), cast=(CAT, MAN), languages=("ko",), title={"ko": title}
    )
    figures = (Figure(cast=cast),) if cast else ()
    given = {"id": "p", "scene": "s", "setting": f"{place}, 낮", "figures": figures, **fields}
    return request_for(Panel.model_validate(given), script, style_of(""), seed=3)


def test_a_word_of_one_panel_changes_nobody() -> None:
    plain = read(ask(cast="ch_b", shot="long")).people[0].look
    for action in (
        "도현이 고양이처럼 몸을 웅크린다.",
        "도현이 곰 인형과 한복을 본다.",
        "교복 입은 학생이 도현을 부른다.",
    ):
        assert read(ask(cast="ch_b", shot="bust", action=action, prompt=action)).people[0].look == plain, (
            action
        )


def test_while_one_of_the_cast_is_a_cat_no_cat_lies_about() -> None:
    request = ask(
        cast="ch_a", shot="long", action="고양이가 지도 앞에 선다.", prompt="고양이가 지도 앞에 선다."
    )
    assert request.scene["beasts"] == ["cat"]
    seen = read(request)
    assert (seen.people[0].look.kind, seen.placed) == ("cat", "map")


def test_an_animal_named_after_another_is_what_it_is_called_first() -> None:
    assert creature("고양이 나비") == "cat" and creature("나비") == "butterfly"


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("샌드위치가 있다.", "sandwich"),
        ("A sandwich on a plate.", "sandwich"),
        ("등대의 램프에 불이 켜진다.", "beacon"),
        ("An oil lamp burns.", "oil_lamp"),
        ("햄버거 하나.", "burger"),
        ("빨간 연이 난다.", "kite"),
    ],
)
def test_things_are_drawn_as_what_they_are(words: str, thing: str) -> None:
    assert read(ask(shot="insert", action=words, prompt=words)).thing == thing


def test_a_lamp_is_a_lighthouses_in_a_lighthouse_and_burns_oil_in_old_times() -> None:
    words = "램프가 놓여 있다."
    assert read(ask(shot="insert", place="등대", action=words, prompt=words)).thing == "beacon"
    assert read(ask(shot="insert", title="조선 시대 이야기", action=words, prompt=words)).thing == "oil_lamp"
    assert read(ask(shot="insert", action=words, prompt=words)).thing == "lamp"


@pytest.mark.parametrize("words", ["A silver watch lies there.", "은색 손목시계가 놓여 있다."])
def test_a_silver_watch_is_of_silver(words: str) -> None:
    request = ask(shot="insert", shape="square", action=words, prompt=words)
    seen = read(request)
    assert seen.thing == "watch" and seen.paint is not None and is_metal(seen.paint)
    gold = read(ask(shot="insert", action="금색 시계", prompt="금색 시계"))
    assert gold.paint is not None and is_metal(gold.paint) and gold.paint != seen.paint


def test_a_scarf_has_the_colour_it_is_said_to_have() -> None:
    palette = {"key": "x", "appearance": "a woman, red scarf", "palette": ["#222222", "#335577", "#f0ece2"]}
    red, green, blue = look_of(palette).accent
    assert red > 150 > max(green, blue)


def test_nobody_of_another_time_wears_what_is_worn_today() -> None:
    today = look_of({"key": "k", "appearance": "남자, 후드티, 헤드폰", "palette": []})
    assert today.outfit == "hoodie" and of_period(today, "") == today
    assert of_period(today, "joseon").outfit == "hanbok"
    for era in ("olden", "retro"):
        assert of_period(today, era).outfit != "hoodie" and of_period(today, era).accessory == ""
    dressed = {
        read(ask(cast="ch_b", title="조선 시대", shot=shot)).people[0].look.outfit
        for shot in ("long", "bust")
    }
    assert dressed == {"hanbok"}


@pytest.mark.parametrize("era", ["olden", "joseon", "retro"])
def test_streets_of_other_times_have_no_painted_roads(era: str) -> None:
    """The white of a crossing and of road markings fills no part of the ground."""

    def white(request: PaintRequest) -> int:
        picture = Image.open(io.BytesIO(DummyPainter().paint(request).picture)).convert("RGB")
        low = picture.crop((0, picture.height // 2, picture.width, picture.height)).tobytes()
        pixels = (low[at : at + 3] for at in range(0, len(low), 3))
        return sum(min(pixel) > 222 and max(pixel) - min(pixel) < 26 for pixel in pixels)

    request = ask(shot="extreme_long", angle="high", shape="tall")
    facts = {**request.scene["scene"], "era": era}
    old = request.model_copy(update={"scene": {**request.scene, "scene": facts}})
    assert white(request) > 4 * max(white(old), 1)


def test_what_was_wanted_shines_when_it_is_lit() -> None:
    words = "램프 하나. {}"
    pictures = [
        Image.open(io.BytesIO(DummyPainter().paint(request).picture)).convert("L")
        for request in (
            ask(
                shot="insert",
                shape="square",
                place="등대",
                action=words.format(end),
                prompt=words.format(end),
            )
            for end in ("꺼져 있다.", "불이 환하게 켜진다.")
        )
    ]
    dark, lit = (sum(one.tobytes()) / (one.width * one.height) for one in pictures)
    assert lit > dark + 2


def test_the_cast_is_named_only_where_somebody_is_no_human() -> None:
    script = factories.script(factories.scene("s"), cast=(MAN,), languages=("ko",))
    assert "beasts" not in visuals(Panel(id="p", scene="s"), script)
