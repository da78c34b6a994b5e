"""How people are put into pictures: eyes alone are rare, who is there is seen, nobody lies in a portrait."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director.captions import hours
from engines.director.document import Panel, Storyboard
from engines.director.sample import sample_storyboard
from engines.director.shown import mentions
from engines.text.document import Beat, Brief, Scene, Script
from presets import genres
from tests import factories
from tests.director.test_dummy_episodes import wishes
from tests.director.test_storyboards import directed
from tests.text.test_sample import written

PREMISES = {
    "ko": "지하철 기관사 민준이 막차 전에 빨간 헬멧을 찾아야 한다.",
    "en": "Mina wants to find the yellow umbrella before the last bus leaves.",
}
APART = 8
CLOSE = ("insert", "close_up", "eyes")


def sample(*beats: tuple[str, str, str], cuts: int = 4, place: str = "rooftop") -> Script:
    """Mina (ch_a) and Hana (ch_b) in one scene of English or Korean beats: (kind, speaker, words)."""
    made = tuple(
        Beat.model_validate(
            {"id": f"b{n}", "kind": kind, "text": {"ko": words, "en": words}, "speaker": who or None}
        )
        for n, (kind, who, words) in enumerate(beats)
    )
    cast = (
        factories.member("Mina", id="ch_a", names={"ko": "미나", "en": "Mina"}),
        factories.member("Hana", id="ch_b", names={"ko": "임하나", "en": "Hana"}),
    )
    scene = factories.scene("s1", *made, place=place, time="night")
    return factories.script(scene, cast=cast, languages=("ko",), title={"ko": "x"}, cuts=cuts)


@settings(max_examples=40, deadline=None)
@given(wishes(), st.integers(0, 40))
def test_eyes_alone_are_rare_and_answer_to_something(brief: Brief, seed: int) -> None:
    board = directed(written(brief, seed), seed)
    eyes = [number for number, panel in enumerate(board.panels) if panel.shot == "eyes"]
    assert len(eyes) <= len(board.panels) // 15
    assert all(after - before >= APART for before, after in pairwise(eyes))
    for number in eyes:
        before = board.panels[number - 1]
        assert number and before.scene == board.panels[number].scene
        assert before.lines or before.action


def episodes(cuts: int) -> Iterator[tuple[Script, Storyboard]]:
    """One episode of each genre in each language."""
    for language in ("ko", "en"):
        for seed, genre in enumerate(sorted(genres())):
            brief = factories.brief(
                premise=PREMISES[language], genre=genre, languages=(language,), cuts=cuts, scenes=cuts // 5
            )
            script = written(brief, seed)
            yield script, directed(script, seed)


@pytest.mark.parametrize("cuts", [15, 60])
def test_of_two_who_are_there_both_are_mostly_seen(cuts: int) -> None:
    shares: list[float] = []
    for script, board in episodes(cuts):
        meetings = {scene.id for scene in script.scenes if _meet(scene)}
        shown = [panel for panel in board.panels if panel.scene in meetings and panel.shot not in CLOSE]
        shares += [sum(len(panel.figures) > 1 for panel in shown) / len(shown)] if len(shown) > 7 else []
    assert len(shares) > 8 and sum(shares) / len(shares) >= 0.6, shares
    assert min(shares) >= 0.3, shares


def _meet(scene: Scene) -> bool:
    """Whether two people talk face to face in a scene: nobody of them on the telephone."""
    lines = [beat for beat in scene.beats if beat.is_line and beat.speaker]
    talk = [beat for beat in lines if beat.kind in ("dialogue", "shout")]
    return len({beat.speaker for beat in talk}) > 1 and not any(beat.off_panel for beat in lines)


@settings(max_examples=25, deadline=None)
@given(wishes(), st.integers(0, 40))
def test_who_lies_or_falls_is_not_framed_as_a_portrait(brief: Brief, seed: int) -> None:
    board = directed(written(brief, seed), seed)
    for panel in board.panels:
        poses = {figure.pose for figure in panel.figures}
        if panel.shot in ("bust", "medium", "over_shoulder", "eyes"):
            assert not poses & {"lying", "falling"}, panel.action
        if panel.shot == "close_up":
            assert "falling" not in poses and ("lying" not in poses or panel.angle == "high")


@pytest.mark.parametrize("cuts", [15, 60])
def test_people_do_not_just_stand_there(cuts: int) -> None:
    kinds: list[int] = []
    poses: list[str] = []
    for _, board in episodes(cuts):
        own = [figure.pose for panel in board.panels for figure in panel.figures]
        kinds.append(len(set(own)))
        poses += own
    assert min(kinds) >= 4 and sum(kinds) / len(kinds) >= (6 if cuts < 60 else 10), kinds
    assert poses.count("standing") <= 0.5 * len(poses)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("빗방울 하나가 코끝에 떨어진다.", False),
        ("뜯긴 포장지 하나.", False),
        ("돌멩이 하나가 굴러온다.", False),
        ("하나가 담요를 덮는다.", True),
        ("미나와 하나가 웃는다.", True),
        ("미나가 하나에게 우산을 준다.", True),
        ("그때, 하나가 온다.", True),
        ("문 앞에 임하나가 서 있다.", True),
    ],
)
def test_a_number_is_no_name(words: str, named: bool) -> None:
    assert mentions(words, "임하나") is named


def test_what_falls_from_the_sky_throws_nobody_down() -> None:
    board = _board(
        ("action", "", "미나의 어깨에 꽃잎이 떨어진다."),
        ("dialogue", "ch_a", "봄이네."),
        ("dialogue", "ch_b", "그러네."),
    )
    assert all(figure.pose != "falling" for panel in board.panels for figure in panel.figures)


def test_who_gets_up_again_does_not_stay_seated() -> None:
    board = _board(
        ("action", "", "미나가 의자에 앉는다."),
        ("dialogue", "ch_a", "지쳤어."),
        ("action", "", "미나가 문으로 달려간다."),
        ("dialogue", "ch_a", "기다려!"),
        cuts=4,
    )
    poses = [figure.pose for panel in board.panels for figure in panel.figures if figure.cast == "ch_a"]
    assert poses[0] == "sitting" and "running" in poses and poses[-1] != "sitting"


def test_nobody_lies_before_it_is_told() -> None:
    board = _board(
        ("dialogue", "ch_a", "졸리다."),
        ("dialogue", "ch_b", "자."),
        ("action", "", "미나가 벌렁 눕는다."),
        ("dialogue", "ch_a", "잘 자."),
        cuts=4,
    )
    down = [panel.figures for panel in board.panels if any(f.pose == "lying" for f in panel.figures)]
    assert down and all(f.pose != "lying" for f in board.panels[0].figures)


def test_nobody_joins_somebody_who_is_said_to_be_alone() -> None:
    board = _board(
        ("dialogue", "ch_a", "잘 가."),
        ("dialogue", "ch_b", "응."),
        ("action", "", "미나 혼자 난간에 서 있다."),
        cuts=3,
    )
    alone = next(panel for panel in board.panels if "혼자" in panel.action)
    assert len(alone.figures) == 1


def test_a_sound_before_anybody_is_seen_comes_from_the_place_alone() -> None:
    for seed in range(10):
        board = _board(
            ("sfx", "", "쏴아아"),
            ("action", "", "미나가 뛰어 들어온다."),
            ("dialogue", "ch_a", "비다."),
            seed=seed,
        )
        first = board.panels[0]
        assert first.shot in ("long", "extreme_long") and not first.figures
        assert first.effect not in ("flash", "focus_lines")


def test_who_talks_to_a_voice_on_the_telephone_holds_one() -> None:
    said = factories.beat("b1", "누구세요?", speaker="ch_a")
    heard = factories.beat("b2", "나야.", speaker="ch_b").model_copy(update={"off_panel": True})
    rings = factories.beat("b0", "전화가 울린다.", "action")
    for first, pose in ((rings, True), (rings.model_copy(update={"text": {"ko": "바람이 분다."}}), False)):
        script = sample(("dialogue", "ch_a", "x"))
        scene = script.scenes[0].model_copy(update={"beats": (first, said, heard), "summary": ""})
        answer = sample_storyboard(script.model_copy(update={"scenes": (scene,)}), 0)
        poses = {f.pose for panel in answer.panels if "b1" in panel.lines for f in panel.figures}
        assert ("calling" in poses) is pose


def test_other_words_of_the_same_length_stage_nothing_anew() -> None:
    one, other = (
        _board(
            ("action", "", "미나가 난간에 기대 있다."),
            ("dialogue", "ch_a", first),
            ("dialogue", "ch_b", second),
            ("thought", "ch_a", third),
            cuts=4,
        )
        for first, second, third in (
            ("여기 자주 오나 봐.", "가끔 바람 쐬러 와.", "말이 없는 사람이다."),
            ("오늘 구름 많네 참.", "내일 수업 끝나고 봐.", "나무 밑에 벤치다네."),
        )
    )
    assert one == other


def test_a_script_that_asks_for_eyes_gets_them() -> None:
    board = _board(
        ("action", "", "눈 클로즈업. 미나가 본다."),
        ("dialogue", "ch_a", "누구야?"),
        ("dialogue", "ch_b", "나야."),
        cuts=3,
    )
    asked: Panel = board.panels[0]
    assert asked.shot in ("eyes", "close_up")


@pytest.mark.parametrize("words", ["(와이드)", "와이드 샷. 골목이 보인다.", "롱 샷. 골목 전체."])
def test_a_script_that_asks_for_a_wide_view_gets_one(words: str) -> None:
    board = _board(("action", "", words), ("dialogue", "ch_a", "누구야?"), cuts=2)
    assert board.panels[0].shot == "long"


def _board(*beats: tuple[str, str, str], cuts: int = 3, seed: int = 0) -> Storyboard:
    script = sample(*beats, cuts=cuts)
    answer = sample_storyboard(script, seed)
    return Storyboard(
        panels=tuple(
            factories.panel(
                f"p{number}",
                *panel.lines,
                scene=panel.scene,
                shot=panel.shot,
                angle=panel.angle,
                effect=panel.effect,
                action=panel.action,
                figures=tuple(figure.model_dump() for figure in panel.figures),
            )
            for number, panel in enumerate(answer.panels)
        )
    )


@pytest.mark.parametrize(("place", "seen"), [("park", {"ch_a"}), ("inn", set[str]())])
def test_who_begins_a_scene_is_small_in_its_first_picture_and_a_house_is_seen_from_outside(
    place: str, seen: set[str]
) -> None:
    script = sample(
        ("dialogue", "ch_a", "Here we are, at last."),
        ("dialogue", "ch_b", "And where is everybody?"),
        ("dialogue", "ch_a", "Late, as ever. Let us begin."),
        cuts=15,
        place=place,
    )
    first = directed(script).panels[0]
    assert not first.lines
    assert first.shot == "extreme_long"
    assert {figure.cast for figure in first.figures} == seen


def test_nobody_is_seen_whole_before_a_mood() -> None:
    for script, board in episodes(15):
        whole = [panel for panel in board.panels if panel.shot in ("long", "extreme_long")]
        assert not any(panel.effect in ("gradient", "black") for panel in whole), script.title


def test_it_stays_as_late_as_it_was_until_something_else_is_told() -> None:
    scenes = [
        factories.scene(f"s{number}", factories.beat(f"b{number}"), time=time, place="공원")
        for number, time in enumerate(("해 질 녘", "잠시 뒤", "다음 날"))
    ]
    told = hours(factories.script(*scenes))
    assert told["s0"] == told["s1"] != told["s2"]


def test_nobody_on_the_heros_side_stands_like_an_opponent() -> None:
    for premise in (
        "이안은 한 번도 울지 않은 여자 제로를 울려야 한다.",
        "미르는 어머니를 깨우려 하지만 문이 잠겼다.",
    ):
        for seed in range(3):
            script = written(factories.brief(premise=premise, scenes=5, cuts=15), seed)
            board = directed(script)
            for panel in board.panels:
                beside = (one for one in panel.figures if one.cast != script.cast[0].id)
                assert "hands_on_hips" not in {one.pose for one in beside}


def test_of_three_the_one_in_the_middle_looks_at_the_lead() -> None:
    script = written(
        factories.brief(premise="이안은 한 번도 울지 않은 여자 제로를 울려야 한다.", scenes=5, cuts=15)
    )
    three = [panel for panel in directed(script).panels if len(panel.figures) == 3]
    assert three
    for panel in three:
        sides = {figure.cast: figure for figure in panel.figures}
        lead = sides.get(script.cast[0].id)
        middle = next((figure for figure in panel.figures if figure.position == "center"), None)
        if lead and middle and lead.position in ("left", "right"):
            assert middle.looking == lead.position
