"""What people do is what a panel shows: in the pose its words tell, and framed so that it is seen."""

from __future__ import annotations

import pytest

from engines.director.document import Panel, Storyboard
from engines.director.posture import pose_told
from engines.director.shown import meant, named
from engines.text.document import Beat, Script
from tests import factories
from tests.director.test_storyboards import directed, written

WALT = factories.member("Walt", id="ch_a", names={"en": "Walt", "ko": "월트"})
HANK = factories.member("the guard", id="ch_b", names={"en": "the guard", "ko": "경비"})
CLOUDED = {
    "medium": {"tall", "wide", "square", "borderless"},
    "bust": {"wide", "square"},
    "close_up": {"wide"},
}
"""Shapes with room for a cloud beside a head, by how near it is."""
LINES = ("Look.", "No.", "I said no.", "Why not?")


def told(action: str, language: str = "en") -> tuple[Storyboard, Script]:
    """An episode of one scene, whose one action is `action`."""
    beats = [Beat(id="bt_0", kind="action", text={language: action})]
    for number, words in enumerate(LINES, 1):
        who = ("ch_a", "ch_b")[number % 2]
        beats.append(Beat(id=f"bt_{number}", kind="dialogue", speaker=who, text={language: words}))
    scene = factories.scene("s1", *beats, place="park", time="noon")
    story = factories.script(scene, cast=(WALT, HANK), languages=(language,), title={language: "x"}, cuts=4)
    return directed(story), story


def panel_of(board: Storyboard, action: str) -> Panel:
    return next(panel for panel in board.panels if action in panel.action)


@pytest.mark.parametrize(
    ("words", "pose"),
    [
        ("Hank walks up and stops in front of Walt.", "blocking"),
        ("On hands and knees Walt goes over every inch of the floor.", "searching"),
        ("Walt covers both ears.", "covering_ears"),
        ("Walt holds the cup close, and looks round at every sound.", "holding_object"),
        ("Hank steps back.", "recoiling"),
        ("Walt knocks on the wall, twice.", "knocking"),
        ("Walt climbs the ladder.", "climbing"),
        ("Hank shakes a head.", "refusing"),
        ("경비가 두 팔을 벌려 막는다.", "blocking"),
        ("월트가 서랍을 뒤진다.", "searching"),
        ("월트가 두 귀를 막는다.", "covering_ears"),
        ("월트가 힘껏 민다.", "pushing"),
        ("경비가 고개를 젓는다.", "refusing"),
        ("월트가 살금살금 다가간다.", "sneaking"),
        ("경비가 등을 돌린다.", "turning_away"),
        ("아이가 곤히 잠든다.", "sleeping"),
        ("Walt is asleep.", "sleeping"),
        ("월트가 망치질을 한다.", "working"),
        ("Walt hugs Hank.", "hugging"),
        ("Hank bandages the hand.", "tending"),
        ("월트가 오들오들 떤다.", "shivering"),
        ("Walt calls out across the lake.", "calling_out"),
        ("월트가 종이를 벽에 붙인다.", "posting"),
        ("Walt digs by the gate.", "digging"),
    ],
)
def test_words_tell_a_pose(words: str, pose: str) -> None:
    assert pose_told(words) == pose


@pytest.mark.parametrize(
    "words",
    [
        "월트가 팔을 뻗는다.",
        "월트가 가게를 판다.",
        "월트가 불을 끈다.",
        "월트가 모자를 쓴다.",
        "월트가 바다를 바라본다.",
        "Walt watches the sea.",
        "Walt walks a little, out of sight.",
        "Walt turns the corner.",
        "Walt stands in front of the mirror.",
        "Walt draws a breath.",
        "The room tilts, and Walt with it.",
    ],
)
def test_words_that_only_sound_like_it_tell_none(words: str) -> None:
    assert pose_told(words) in (None, "walking", "standing")


@pytest.mark.parametrize(
    "action", ["Walt climbs over the fence.", "Walt throws a stick.", "Walt searches the grass."]
)
def test_what_legs_tell_is_seen_from_head_to_foot(action: str) -> None:
    board, _ = told(action)
    panel = panel_of(board, action)
    assert panel.shot == "long"
    assert next(one for one in panel.figures if one.cast == "ch_a").pose in (
        "climbing",
        "throwing",
        "searching",
    )


def test_who_is_stopped_does_not_bar_the_way_and_the_guard_is_known_by_a_capital() -> None:
    action = "The guard comes and stands in front of them."
    board, story = told(action)
    assert named(action, story) == ["ch_b"]
    poses = {one.cast: one.pose for one in panel_of(board, action).figures}
    assert poses["ch_b"] == "blocking" and poses.get("ch_a") != "blocking"


def test_who_is_only_on_a_photo_is_not_there_and_both_hands_are_one_persons() -> None:
    _, story = told("Nothing moves.")
    scene = story.scenes[0]
    assert meant("The guard drops the photo of Walt.", scene, story) == ["ch_b"]
    assert meant("경비가 월트 사진을 떨어뜨린다.", scene, story) == ["ch_b"]
    assert meant("Walt opens both hands.", scene, story) == ["ch_a"]
    assert sorted(meant("Both look up.", scene, story)) == ["ch_a", "ch_b"]


@pytest.mark.parametrize(
    ("premise", "language", "thing"),
    [
        ("Retired boxer Walt wants to find his lost glove, but his rival Hank hides it.", "en", "glove"),
        ("해녀 순덕은 바다에 빠뜨린 결혼반지를 찾고 싶다. 하지만 파도가 높다.", "ko", "반지"),
        ("Chef Lou wants to bake a giant cake, but the oven is broken.", "en", "cake"),
    ],
)
@pytest.mark.parametrize("genre", ["drama", "comedy", "thriller"])
def test_who_longs_for_something_is_alone_with_the_thought_of_it(
    premise: str, language: str, thing: str, genre: str
) -> None:
    script = written(factories.brief(premise=premise, languages=(language,), genre=genre, scenes=5, cuts=15))
    longing = ("imagines", "thinks of", "떠올린다", "생각한다", "그려 본다")
    board = directed(script)
    seen = [
        one
        for one in board.panels
        if not one.lines and thing in one.action and any(words in one.action for words in longing)
    ]
    assert len(seen) == 1
    # Nearer than that only where a cloud has room beside the head.
    assert seen[0].shape in CLOUDED[seen[0].shot] and [one.cast for one in seen[0].figures] == [
        script.cast[0].id
    ]
