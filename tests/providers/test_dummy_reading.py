"""What the dummy painter makes of the words of a panel: things and their colours, places, edits."""

from __future__ import annotations

import pytest

from engines.director import STAGE as DIRECTOR
from engines.director.direct import DirectorOptions
from engines.image.paint import ImageOptions, requests_for
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.insert import THINGS, colour_of
from engines.providers.painters.dummy.palette import brightness
from engines.providers.painters.dummy.reading import read
from engines.providers.painters.dummy.things_in import things
from engines.text import STAGE as TEXT
from engines.text.brief import load_brief
from engines.text.write import TextOptions
from presets import briefs, lexicon
from tests.providers.test_dummy_painter import ask
from tests.text.doubles import WritingContext


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("검은 수첩", {"notebook": "black"}),
        ("벽에 걸린 검을 뽑는다", {"sword": ""}),
        ("golden and a little sad. Alone on the shelf stands the blue mug", {"cup": "blue"}),
        ("the blue coffee mug", {"cup": "blue"}),
        ("파란색 낡은 우산과 빨간 편지", {"umbrella": "blue", "letter": "red"}),
        ("노란 불빛 아래 놓인 열쇠", {"key": ""}),
    ],
)
def test_a_colour_belongs_to_the_thing_it_stands_before(words: str, found: dict[str, str]) -> None:
    assert {thing: colour for thing, colour in things(words).items() if thing in found} == found


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_object_a_story_may_plant_can_be_drawn(language: str) -> None:
    for words in lexicon()["objects"].words.values():
        for word in words[language]:
            assert set(things(word)) & set(THINGS), word


def test_a_thing_without_a_colour_has_the_same_one_in_every_place() -> None:
    here = read(ask(shot="insert", action="수첩이 놓여 있다.", setting="alley", figures=()))
    there = read(ask(shot="insert", action="수첩이 놓여 있다.", setting="beach", figures=()))
    assert colour_of(here) == colour_of(there)
    black = read(ask(shot="insert", action="검은 수첩이 놓여 있다.", figures=()))
    assert brightness(colour_of(black)) < 0.2


def test_a_hand_is_shown_under_a_thing_and_alone_where_there_is_none() -> None:
    held = read(ask(shot="insert", action="펼친 손바닥 위에 놓인 열쇠.", figures=()))
    assert (held.thing, held.also) == ("key", "hand")
    alone = read(ask(shot="insert", action="A hand slides along the rail.", figures=()))
    assert alone.thing == "hand"


@pytest.mark.parametrize(
    ("setting", "place"),
    [
        ("subway, night, 지하철 승강장", "platform"),
        ("subway, night, 지하철 안", "subway"),
        ("kitchen, evening, 분식집", "diner"),
        ("kitchen, evening, 부엌", "kitchen"),
        ("beach, dawn, lighthouse", "lighthouse"),
    ],
)
def test_a_closer_word_for_a_place_is_obeyed(setting: str, place: str) -> None:
    assert read(ask(setting=setting, scene="scn_gone")).place == place


def test_an_edited_expression_or_pose_of_a_figure_changes_the_picture() -> None:
    script = TEXT.run(WritingContext(), TextOptions(), load_brief(briefs()["sample"].brief, "sample"))
    board = DIRECTOR.run(WritingContext(), DirectorOptions(), script)
    painter = DummyPainter()
    edited = 0
    for index, panel in enumerate(board.panels):
        if not panel.figures or panel.shot == "insert":
            continue
        wanted = "laugh" if panel.figures[0].expression != "laugh" else "angry"
        figure = panel.figures[0].model_copy(update={"expression": wanted, "pose": "waving"})
        changed = panel.model_copy(update={"figures": (figure, *panel.figures[1:])})
        panels = (*board.panels[:index], changed, *board.panels[index + 1 :])
        request = requests_for(ImageOptions(), board.model_copy(update={"panels": panels}), script)[index]
        person = read(request).people[0]
        assert (person.mood, person.pose) == (wanted, "waving"), panel.prompt
        if edited == 0:
            before = requests_for(ImageOptions(), board, script)[index].model_copy(
                update={"seed": request.seed}
            )
            assert painter.paint(before).picture != painter.paint(request).picture
        edited += 1
    assert edited > 6


@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("The rings from a pebble grow and grow.", "pebble"),
        ("Rings of water spread on the pond.", ""),
        ("The bell rings.", "bell"),
        ("Mina watches the door.", "door"),
        ("A silver ring lies on the sill.", "ring"),
        ("An old watch lies on the sill.", "watch"),
        ("The queen rose early.", ""),
        ("새 신발을 신는다.", "shoe"),
        ("앵무새가 자전거 위에 앉는다.", "parrot"),
        ("엄마의 병이 깊어진다.", ""),
        ("병을 고치는 의사가 온다.", ""),
        ("초록 병을 줍는다.", "bottle"),
        ("낡은 밧줄 끝에 손전등이 매달려 있다.", "rope"),
    ],
)
def test_a_word_that_is_no_thing_there_is_not_drawn(words: str, thing: str) -> None:
    assert next(iter(things(words)), "") == thing
