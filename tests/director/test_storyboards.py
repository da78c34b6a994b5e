"""Dummy storyboards: every line once and in order, and a framing that keeps the reader awake."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engines.director import STAGE
from engines.director.checks import check
from engines.director.direct import DirectorOptions
from engines.director.document import Storyboard
from engines.director.placed import place_of
from engines.director.vocabulary import EXPRESSIONS, HOURS, PLACES, POSES
from engines.kernel.document import in_language
from engines.text import STAGE as TEXT
from engines.text.brief import load_brief
from engines.text.document import Brief, Scene, Script
from engines.text.write import TextOptions
from presets import briefs, genres
from presets.words import find_all
from tests import factories
from tests.text.doubles import WritingContext

KINDS = ("action", "dialogue", "thought", "whisper", "shout", "phone", "narration", "sfx")
BEATS = st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(["", "응", "정말 그렇게 생각해?" * 3])))


def written(brief: Brief) -> Script:
    return TEXT.run(WritingContext(), TextOptions(), brief)


def directed(script: Script, seed: int = 0) -> Storyboard:
    return STAGE.run(WritingContext(), DirectorOptions(seed=seed), script)


def lines_of(board: Storyboard) -> list[str]:
    return [line for panel in board.panels for line in panel.lines]


@pytest.mark.parametrize("name", ["sample", "sample_en", "thriller"])
def test_a_bundled_brief_gives_exactly_fifteen_panels_without_findings(name: str) -> None:
    script = written(load_brief(briefs()[name].brief, name))
    board = directed(script)
    assert len(board.panels) == 15
    assert check(board, script) == ()


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(sorted(genres())),
    st.sampled_from([("ko",), ("en",), ("ko", "en")]),
    st.integers(1, 12),
    st.integers(15, 90),
    st.integers(0, 20),
)
@example("slice_of_life", ("en",), 1, 15, 0)
def test_every_episode_of_fifteen_cuts_or_more_is_varied(
    genre: str, languages: tuple[str, ...], scenes: int, cuts: int, seed: int
) -> None:
    script = written(factories.brief(genre=genre, languages=languages, scenes=scenes, cuts=cuts))
    board = directed(script, seed)
    panels = board.panels
    assert lines_of(board) == list(script.lines())
    assert len({panel.shot for panel in panels}) >= 6
    assert len({panel.angle for panel in panels}) >= 3
    assert len({panel.shape for panel in panels}) >= 4
    assert sum(not panel.lines for panel in panels) >= 2 * (len(panels) // 15)
    assert all(len(panel.lines) <= 3 for panel in panels)
    assert len(panels) == cuts or len(script.lines()) > 2 * cuts
    rules = {finding.rule for finding in check(board, script)}
    assert rules <= {"storyboard_cuts"}


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(sorted(genres())), st.integers(2, 8), st.integers(15, 60))
@example("slice_of_life", 2, 22)
def test_gutters_sides_and_words_keep_to_the_plan(genre: str, scenes: int, cuts: int) -> None:
    script = written(factories.brief(genre=genre, scenes=scenes, cuts=cuts))
    board = directed(script)
    for panel, after in zip(board.panels, board.panels[1:], strict=False):
        if panel.scene != after.scene:
            assert 500 <= panel.gutter <= 900
        else:
            assert 40 <= panel.gutter <= 80 or 150 <= panel.gutter <= 300
    sides: dict[tuple[str, str], set[str]] = {}
    for panel in board.panels:
        scene = next(one for one in script.scenes if one.id == panel.scene)
        _told_once(panel.setting, scene, script.languages[0])
        assert set(panel.alt) == set(script.languages)
        assert all(words.strip() for words in panel.alt.values())
        assert panel.prompt.strip()
        for figure in panel.figures:
            assert figure.expression in EXPRESSIONS
            assert figure.pose in POSES
            side = figure.position.removeprefix("center_")
            if side != "center":
                sides.setdefault((panel.scene, figure.cast), set()).add(side)
    assert all(len(kept) == 1 for kept in sides.values())


def _told_once(setting: str, scene: Scene, language: str) -> None:
    """Place, hour and weather in the script's own words, none of them twice and none of them an id."""
    parts = setting.split(", ")
    # An action may take the panels after it to another time and place: "Friday noon. The bus stop."
    actions = [in_language(beat.text, language) for beat in scene.beats if not beat.is_line]
    told = [tuple(part.strip() for part in words.split(".")[:2]) for words in actions if words.count(".") > 1]
    there = [scene, *(scene.model_copy(update={"time": time, "place": place}) for time, place in told)]
    there += [scene.model_copy(update={"time": time}) for time, _ in told]
    at = next((one for one in there if one.place in setting and one.time in setting), None)
    assert at is not None, setting
    assert len(parts) == len(set(parts)) and place_of(at) in {one.key for one in find_all("places", setting)}
    if language == "ko":
        assert not {*PLACES, *HOURS, "rain", "snow", "fog"} & set(parts), setting


def test_an_empty_scene_beside_a_talkative_one_is_directed_too() -> None:
    talk = [("shout", "응"), ("whisper", "응"), ("narration", "정말 그렇게 생각해?" * 3)] * 6
    scenes = [[("thought", "응")], [], talk, [("whisper", "응")]]
    made = [
        factories.scene(
            f"s{n}", *(factories.beat(f"b{n}_{i}", text, kind) for i, (kind, text) in enumerate(one))
        )
        for n, one in enumerate(scenes)
    ]
    script = factories.script(*made, cuts=21)
    assert lines_of(directed(script)) == list(script.lines())


@settings(max_examples=60, deadline=None)
@given(st.lists(BEATS, min_size=1, max_size=4), st.integers(1, 40))
def test_any_script_is_placed_whole_and_in_order(scenes: list[list[tuple[str, str]]], cuts: int) -> None:
    made = [
        factories.scene(
            f"s{number}",
            *(factories.beat(f"b{number}_{i}", text, kind) for i, (kind, text) in enumerate(beats)),
        )
        for number, beats in enumerate(scenes)
    ]
    script = factories.script(*made, cuts=cuts)
    if not any(scene.beats for scene in made):
        return
    board = directed(script)
    assert lines_of(board) == list(script.lines())
    least = sum(max(1, -(-sum(beat.is_line for beat in scene.beats) // 3)) for scene in made)
    assert len(board.panels) == cuts or len(board.panels) >= least
    assert {panel.scene for panel in board.panels} == {scene.id for scene in made}
    assert not [finding for finding in check(board, script) if finding.severity == "error"]


def test_the_same_script_and_seed_give_the_same_storyboard() -> None:
    script = written(factories.brief())
    assert directed(script) == directed(script)


def test_a_sound_alone_shows_an_impact_and_a_cry_has_lines_of_focus() -> None:
    cry = factories.scene(
        "s1",
        factories.beat("b1", "거기 서!", "shout"),
        factories.beat("b2", "쾅", "sfx"),
        factories.beat("b3", "…늦었다. 무서워.", "thought"),
        factories.beat("b4", "설마?"),
    )
    board = directed(factories.script(cry, cuts=4))
    assert [panel.effect for panel in board.panels[:3]] == ["focus_lines", "focus_lines", "black"]


def test_panels_go_where_an_action_says_the_scene_goes_on() -> None:
    beats = [
        ("action", "지우가 냄비를 젓는다."),
        ("dialogue", "다 됐다."),
        ("action", "다음 날 오후. 요양원 복도."),
        ("dialogue", "여기야."),
    ]
    told = [factories.beat(f"bt_{at}", text, kind) for at, (kind, text) in enumerate(beats)]
    scene = factories.scene("scn_a", *told, place="부엌", time="밤")
    settings = [panel.setting for panel in directed(factories.script(scene, cuts=4)).panels]
    assert "부엌" in settings[0] and "복도" not in settings[0]
    assert "요양원 복도" in settings[-1] and "부엌" not in settings[-1]
