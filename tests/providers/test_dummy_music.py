"""Who makes music is seen with what they play; a bag on the back is on whom it is told of, and in no hand."""

from __future__ import annotations

import pytest

from engines.director.document import Figure
from engines.image.request import request_for, style_of, visuals
from engines.providers.painters.dummy.reading import Reading, read
from engines.text.document import Script
from tests import factories
from tests.providers.test_dummy_world import PAINTER


def playing(role: str, action: str, logline: str = "", **fields: object) -> tuple[Reading, Script]:
    """A panel in which somebody of that trade plays."""
    hero = factories.member(id="ch_a", role=role, names={"en": "Ada", "ko": "수연"})
    script = factories.script(cast=(hero, factories.member()), logline={"en": logline, "ko": logline})
    given = {"shot": "medium", "setting": "theatre", "figures": (Figure(cast="ch_a", pose="playing"),)}
    panel = factories.panel("p", **{**given, "action": action, "prompt": "", **fields})
    return read(request_for(panel, script, style_of(""), seed=2)), script


@pytest.mark.parametrize(
    ("role", "action", "logline", "pose"),
    [
        ("pianist", "Ada plays on.", "", "playing"),
        ("피아니스트", "수연이 연주한다.", "", "playing"),
        ("violinist", "Ada plays on.", "", "playing_violin"),
        ("첼리스트", "수연이 연주한다.", "", "playing_cello"),
        ("clerk", "Ada plays the trumpet.", "", "playing_horn"),
        ("pianist", "Ada plays the guitar.", "", "playing_guitar"),
        ("점원", "수연이 가야금을 뜯는다.", "", "playing_zither"),
        ("clerk", "Ada plays on.", "Ada has to play the flute at the fair.", "playing_flute"),
        ("clerk", "Ada plays on.", "", "playing"),
    ],
)
def test_everybody_plays_what_is_said_or_what_they_play_for_a_living(
    role: str, action: str, logline: str, pose: str
) -> None:
    assert playing(role, action, logline)[0].people[0].pose == pose


@pytest.mark.parametrize("shot", ["long", "medium", "bust", "close_up"])
@pytest.mark.parametrize("appearance", ["a woman, long hair", "a little boy"])
def test_who_plays_is_seen_with_a_face_at_any_distance(shot: str, appearance: str) -> None:
    hero = factories.member(id="ch_a", role="pianist", appearance=appearance)
    figures = (Figure(cast="ch_a", pose="playing", facing="back" if shot == "long" else "profile"),)
    panel = factories.panel("p", shot=shot, shape="square", figures=figures, action="Ada plays the piano.")
    found = PAINTER.paint(
        request_for(panel, factories.script(cast=(hero, factories.member())), style_of(""), seed=2)
    ).regions
    assert len(found.faces) == 1


def test_a_piano_stands_where_it_is_to_be_played_and_once_alone() -> None:
    empty, _ = playing("pianist", "Afternoon, the concert hall.", shot="extreme_long", figures=())
    assert empty.placed == "piano"
    assert playing("pianist", "Ada plays the piano.", shot="long")[0].placed == ""
    assert playing("singer", "The hall.", shot="extreme_long", figures=())[0].placed == ""


@pytest.mark.parametrize(
    ("role", "action", "thing"),
    [
        ("pianist", "Ada thinks of her last concert.", "piano"),
        ("바이올리니스트", "수연이 마지막 연주를 떠올린다.", "violin"),
        ("singer", "Ada thinks of her last concert.", "song"),
        ("pianist", "Ada thinks of the sheet music.", "music_sheet"),
    ],
)
def test_who_thinks_of_music_sees_what_they_play(role: str, action: str, thing: str) -> None:
    figures = (Figure(cast="ch_a", pose="hand_on_chin", looking="right"),)
    thought = playing(role, action, figures=figures)[0].thought
    assert thought is not None and thought.thing == thing
    assert thought.mark == ("song" if thing in ("piano", "violin") else "")


@pytest.mark.parametrize(
    ("action", "shown"),
    [
        ("가방을 멘 미래가 수연에게 낡은 회중시계를 건넨다.", "pocket_watch"),
        ("Mirae, a bag on the back, gives Ada the old pocket watch.", "pocket_watch"),
        ("미래가 수연에게 가방을 건넨다.", "bag"),
    ],
)
def test_a_bag_on_the_back_is_worn_and_not_handed_over(action: str, shown: str) -> None:
    hero = factories.member(id="ch_a", names={"ko": "수연", "en": "Ada"}, appearance="여자, 빨간 셔츠")
    friend = factories.member(id="ch_b", names={"ko": "서미래", "en": "Mirae"}, appearance="여자, 파란 셔츠")
    figures = (Figure(cast="ch_a", pose="receiving"), Figure(cast="ch_b", pose="giving"))
    panel = factories.panel("p", shot="long", figures=figures, action=action, prompt="")
    script = factories.script(cast=(hero, friend, factories.member()))
    assert visuals(panel, script).get("bagged") == ("ch_b" if shown != "bag" else None)
    assert read(request_for(panel, script, style_of(""), seed=1)).thing == shown
