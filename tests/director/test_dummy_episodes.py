"""What every dummy episode holds, over premises of all kinds: the measured promises of the dummy."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st

from engines.director.checks import check
from engines.director.document import Storyboard
from engines.text.checks import check as check_script
from engines.text.checks import length_of
from engines.text.document import Brief, Script
from engines.text.endings import joined
from engines.text.josa import with_particle
from engines.text.person import as_told, turned
from engines.text.premise import Premise, read_premise
from presets import genres
from tests import factories
from tests.director.test_storyboards import directed, lines_of
from tests.text.test_sample import written

KOREAN = (
    "서윤",
    "하은",
    "이도",
    "김솔",
    "허준",
    "한서윤",
    "마리트",
    "Mina",
    "R2",
    "노을",
    "지은",
    "안잘리",
    "보라",
    "권율",
    "윤슬",
    "알렉산더 마르티네스",
)
OTHERS = ("도현", "지호", "별", "Tom", "은하")
ENGLISH = (
    "Mina",
    "Theo",
    "Nora Bell",
    "Inês Duarte",
    "June",
    "Mrs. Aerts",
    "Al",
    "Björn O'Neill",
    "Zoë van der Berg",
    "Dr. Park",
)
PLACES = {
    "ko": (
        "편의점",
        "옥상",
        "지하철 승강장",
        "오래된 도서관",
        "숲",
        "우주선",
        "궁궐",
        "카페",
        "병원 앞 버스 정류장",
        "제주도 폐교",
        "사진관",
    ),
    "en": (
        "rooftop",
        "town library",
        "subway platform",
        "spaceship",
        "palace",
        "café",
        "machine room",
        "alley",
    ),
}
THINGS = {
    "ko": ("노란 우산", "낡은 지도", "열쇠", "은색 회중시계", "편지", "검은 수첩"),
    "en": ("yellow umbrella", "old map", "key", "silver pocket watch", "letter"),
}
LENGTHS = ((15, 5), (15, 4), (30, 5), (30, 6), (60, 8), (60, 10))


@st.composite
def premises(draw: st.DrawFn, language: str) -> str:
    place, thing = draw(st.sampled_from(PLACES[language])), draw(st.sampled_from(THINGS[language]))
    if language == "ko":
        one, two = draw(st.sampled_from(KOREAN)), draw(st.sampled_from(OTHERS))
        hero, wants = with_particle(one, "은/는"), with_particle(thing, "을/를")
        met, against = with_particle(two, "을/를"), with_particle(two, "이/가")
        return draw(
            st.sampled_from(
                [
                    f"{hero} {place}에서 {wants} 찾으려고 한다. 하지만 {against} 반대한다.",
                    f"{place}에서 고등학생 {with_particle(one, '이/가')} {met} 만난다.",
                    f"새벽 두 시, {hero} {wants} 줍는다.",
                    f"소방관 {one}, {place}에서 {wants} 지켜야 한다. 하지만 돈이 없다.",
                    "아무 일도 없다.",
                ]
            )
        )
    one = draw(st.sampled_from(ENGLISH))
    return draw(
        st.sampled_from(
            [
                f"{one} wants to find the {thing} at the {place}, but Priya has hidden it.",
                f"{one} wants to sell everything in her {place} before Sunday.",
                f"{one} needs to find out who she is, but Mr. X is after her.",
                f"At dawn {one} meets Theo at the {place}.",
                f"A clerk named {one} must return the {thing} before the shop closes.",
                "Nothing ever happens here.",
            ]
        )
    )


@st.composite
def wishes(draw: st.DrawFn) -> Brief:
    language = draw(st.sampled_from(["ko", "en"]))
    cuts, scenes = draw(st.sampled_from(LENGTHS))
    return factories.brief(
        premise=draw(premises(language)),
        genre=draw(st.sampled_from(sorted(genres()))),
        languages=(language,),
        cuts=cuts,
        scenes=scenes,
    )


@settings(max_examples=200, deadline=None)
@given(wishes(), st.integers(0, 60))
@example(
    # Its first panel shows a place and nobody: no close view, however few of them there are.
    factories.brief(
        premise="Mina wants to find the yellow umbrella at the rooftop, but Priya has hidden it.",
        genre="slice_of_life",
        languages=("en",),
        cuts=15,
        scenes=5,
    ),
    3,
)
def test_every_dummy_episode_keeps_what_the_dummy_promises(brief: Brief, seed: int) -> None:
    script = written(brief, seed)
    board = directed(script, seed)
    assert {one.rule for one in (*check_script(script, brief), *check(board, script))} <= {
        "script_cast_mute",
        "script_unused",
    }
    assert len(board.panels) == brief.cuts
    assert lines_of(board) == list(script.lines())
    tells(brief, script)
    frames(board)
    plants(brief, script)


def wanted(goal: str, read: Premise) -> str:
    """What is wanted, without the place it is wanted at: nobody names the place they are at."""
    if read.place is None:
        return goal
    place = re.escape(read.place.word)
    return re.sub(rf"{place}에서\s+|\s+(?:in|at|aboard|on board|inside)\s[^,]*?{place}$", "", goal)


def tells(brief: Brief, script: Script) -> None:
    """No sentence twice, none too long; the premise's people are there; the end asks something."""
    language = brief.languages[0]
    said = Counter(b.text[language] for b in script.beats() if b.is_line and b.kind != "sfx")
    assert max(said.values()) == 1, said.most_common(1)
    for beat in script.lines().values():
        length, limit = length_of(beat.text[language], language)
        assert length <= limit, beat.text
    cast = [member.names[language] for member in script.cast]
    read = read_premise(brief)
    assert set(read.heroes[: len(cast)]) <= set(cast)
    last = list(script.beats())[-1]
    assert last.is_line and "?" in last.text[language]
    text = " ".join(said)
    if read.goal:
        own = turned(read.goal, read.genders[0] if read.genders else "")
        forms = [as_told(own or read.goal)]
        if language == "ko":
            forms.append(joined(read.goal.removesuffix("기"), "어야"))
        assert any(wanted(form, read) in text for form in forms), forms
    if read.obstacle:
        assert read.obstacle in text


def frames(board: Storyboard) -> None:
    """Gutters by what happens, sides kept, faces only where there is somebody."""
    sides: dict[tuple[str, str], str] = {}
    for panel, after in zip(board.panels, board.panels[1:], strict=False):
        if panel.scene != after.scene:
            assert 500 <= panel.gutter <= 900
        else:
            assert 40 <= panel.gutter <= 80 or 150 <= panel.gutter <= 300
    for panel in board.panels:
        if panel.shot in ("close_up", "eyes", "bust", "over_shoulder"):
            assert panel.figures, panel
        for figure in panel.figures:
            side = figure.position.removeprefix("center_")
            if side != "center":
                assert sides.setdefault((panel.scene, figure.cast), side) == side
    shown = [panel.scene for panel in board.panels]
    assert [one for n, one in enumerate(shown) if n == 0 or shown[n - 1] != one] == list(dict.fromkeys(shown))


def plants(brief: Brief, script: Script) -> None:
    """What the premise's thing is, is there at the start and again at the turn or after it."""
    thing = read_premise(brief).thing
    if thing is None:
        return
    texts = [" ".join(beat.text[brief.languages[0]] for beat in scene.beats) for scene in script.scenes]
    assert thing.word in texts[0]
    assert any(thing.word in text for text in texts[len(texts) // 2 :])
