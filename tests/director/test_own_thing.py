"""A thing no list knows is the story's thing everywhere: in words, title, storyboard and picture."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from engines.image.request import request_for, style_of, visuals
from engines.providers.painters.dummy import DummyPainter
from engines.text.answer import schema
from engines.text.document import Brief, Script
from engines.text.person import as_told
from presets import genres, stories
from tests import factories
from tests.director.test_storyboards import directed
from tests.text.test_sample import written

HELMET = "지하철 막차. 신입 기관사 김도윤은 정하린에게 빨간 헬멧을 전하려고 한다."
SPATULA = "Gus is a cook at the county fair, and Gus's lucky spatula is gone."


def brief(premise: str, **more: object) -> Brief:
    return factories.brief(premise=premise, languages=("en" if premise.isascii() else "ko",), **more)


def words(script: Script) -> str:
    return " ".join(
        [*script.title.values(), *(text for beat in script.beats() for text in beat.text.values())]
    )


@pytest.mark.parametrize("genre", sorted(genres()))
@pytest.mark.parametrize(("premise", "noun"), [(HELMET, "헬멧"), (SPATULA, "spatula")])
def test_no_story_tells_of_another_thing_than_the_premises(premise: str, noun: str, genre: str) -> None:
    told = written(brief(premise, genre=genre))
    language = told.languages[0]
    assert noun in words(told)
    slots = {story.slots["object"][language] for story in stories().values() if "object" in story.slots}
    assert not any(thing in told.title[language] for thing in slots)
    board = directed(told)
    # Alone in a close view, or in somebody's hands.
    held = {"holding_object", "giving", "receiving", "raising", "carrying"}
    seen = [one for one in board.panels if one.shot == "insert" or held & {who.pose for who in one.figures}]
    shown = [panel for panel in seen if visuals(panel, told).get("thing")]
    assert shown, [panel.action for panel in board.panels]


def test_a_thing_whose_shape_nobody_knows_is_drawn_in_its_colour() -> None:
    told = written(brief(HELMET, genre="romance"))
    board = directed(told)
    panel = next(one for one in board.panels if "헬멧" in one.action)
    panel = panel.model_copy(update={"shot": "insert", "figures": ()})
    asked = request_for(panel, told, style_of(""), seed=1)
    picture = Image.open(io.BytesIO(DummyPainter().paint(asked).picture)).convert("RGB")
    red = sum(r > 150 and g < 90 and b < 100 for r, g, b in picture.get_flattened_data())
    assert red > picture.width * picture.height / 40
    blue = panel.model_copy(update={"action": panel.action.replace("헬멧", "수첩"), "prompt": "파란 수첩."})
    assert "thing" not in visuals(blue, told)


def test_a_known_thing_is_left_to_its_word_and_nobody_is_asked_for_one() -> None:
    told = written(brief("민지가 옥상에서 낡은 열쇠를 줍는다."))
    assert told.thing == {}
    assert "thing" not in schema()["properties"]


@pytest.mark.parametrize("seed", range(4))
def test_an_english_title_keeps_its_capitals(seed: int) -> None:
    told = written(brief("Mina wants to return the old umbrella at the bus stop.", genre="romance"), seed)
    title = told.title["en"]
    small = {"a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "for", "with", "from", "by"}
    assert all(word[0].isupper() or word in small for word in title.split()), title


@pytest.mark.parametrize(
    ("premise", "goal", "caption", "said", "done"),
    [
        ("민지는 빵을 만들어야 한다.", "빵을 만들기", "빵을 만드는 것", "빵을 만들어야 해", "빵을 만들었다"),
        (
            "민지는 짐을 전하려고 한다.",
            "짐을 전하기",
            "짐을 전하는 것",
            "짐을 전해야 해",
            "짐을 전했다",
        ),
        ("민지는 문을 열려고 한다.", "문을 열기", "문을 여는 것", "문을 열어야 해", "문을 열었다"),
    ],
)
def test_a_goal_is_told_as_people_say_it(premise: str, goal: str, caption: str, said: str, done: str) -> None:
    assert as_told(goal) == caption
    told = words(written(brief(premise, genre="romance")))
    assert said in told and done in told
