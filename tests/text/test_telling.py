"""How stories are chosen and told: the seed's choice, interludes, names and manners of speech."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.text.choice import pick
from engines.text.document import Script
from engines.text.gender import fitting
from engines.text.josa import called, with_particle
from engines.text.premise import read_premise
from engines.text.romanise import romanise
from engines.text.story import LANGUAGES, Line, plan, read_line
from presets import stories
from presets.telling import Story
from tests import factories
from tests.text.test_sample import written

TOLD = sorted(name for name in stories() if name != "common")
FORMS = st.sampled_from(["은/는", "이/가", "을/를", "과/와", "이랑/랑"])
NAMES = (
    "서윤", "민지", "하은", "지은", "가은", "나은", "이도", "보라", "소라", "유나", "민이", "노을", "은하",
    "별", "김솔", "허준", "권율", "한서윤", "박이도", "최고은",
    "Mina", "John", "Jane", "Mike", "R2", "K9", "MRI", "Inês",
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "english", "wanted"),
    [
        ("한지완", "Jiwan Han", "지완"),
        ("감나희", "Nahee Gam", "나희"),
        ("한서윤", "", "서윤"),
        ("마리트", "Marit", "마리트"),
        ("안잘리", "Anjali Rao", "안잘리"),
        ("마리트", "", "마리트"),
        ("케이트", "Kate Lee", "케이트"),
        ("엄 상궁", "Matron Eom", "엄 상궁"),
        ("김솔", "Sol Kim", "김솔"),
        ("Mrs. Aerts", "", "Mrs. Aerts"),
        ("Old Marrek", "", "Old Marrek"),
        ("Inês Duarte", "", "Inês"),
        ("the Warden", "", "the Warden"),
    ],
)
def test_friends_call_each_other_by_what_is_a_name(name: str, english: str, wanted: str) -> None:
    assert called(name, english) == wanted


def test_every_story_calls_its_people_by_a_part_of_their_name_in_both_languages() -> None:
    for name in TOLD:
        for role in stories()[name].cast:
            for names in role.called:
                short = called(names["ko"], names["en"])
                foreign = len(names["en"].split()) == 1
                assert short == names["ko"] if foreign else names["ko"].endswith(short)
                assert names["en"].startswith(called(names["en"]))


def test_a_foreign_name_is_not_turned_round_in_latin_letters() -> None:
    assert romanise("마리트").split() == [romanise("마리트")]


@pytest.mark.parametrize(
    ("look", "gender", "wanted"),
    [
        ("an old man, white moustache, grey coat", "female", ("an old woman", "grey coat")),
        ("an old woman, apron", "male", ("an old man", "apron")),
        ("할아버지, 흰 수염, 회색 외투", "female", ("할머니", "회색 외투")),
        ("할머니, 꽃무늬 스카프", "male", ("할아버지", "꽃무늬 스카프")),
        ("a grandfather in a vest", "female", ("a grandmother in a vest",)),
    ],
)
def test_old_people_are_given_another_look_too(look: str, gender: str, wanted: tuple[str, ...]) -> None:
    parts = fitting(look, gender, "ko" if "가" <= look[0] <= "힣" else "en").split(", ")
    assert set(wanted) <= set(parts)
    assert not {"수염", "moustache"} & set(" ".join(parts).split())


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(NAMES), FORMS)
def test_any_name_is_found_with_any_particle_on_it(name: str, form: str) -> None:
    premise = f"고등학생 {with_particle(name, form)} 옥상에서 편지를 찾는다."
    assert read_premise(factories.brief(premise=premise)).heroes[:1] == (name,)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from((*NAMES, "마리트", "안잘리", "조제트", "이황", "은는이가")),
    st.sampled_from(TOLD),
    st.integers(0, 9),
)
def test_particles_agree_with_any_name_in_every_line(name: str, story: str, seed: int) -> None:
    found = stories()[story]
    brief = factories.brief(
        facts={"who": [name]}, premise="1", genre=found.genre or "drama", languages=("ko",), cuts=60, scenes=8
    )
    script = written(type(brief).model_validate(brief.model_dump()), seed)
    short = called(name, romanise(name))
    text = " ".join(beat.text["ko"] for beat in script.beats())
    for first, second in (("은", "는"), ("이", "가"), ("을", "를")):
        right = with_particle(short, f"{first}/{second}").removeprefix(short)
        wrong = second if right == first else first
        assert not re.search(rf"(?<![가-힣]){re.escape(short)}{wrong}(?=[\s,.!?…])", text)


def test_the_seed_chooses_among_stories_that_honour_as_much_of_the_premise() -> None:
    made = Story(language="ko", genre="drama", places=("rooftop",))
    about = Story(language="ko", genre="drama", about={"ko": ("편지",)})
    free = Story(language="ko", genre="drama")
    elsewhere = Story(language="ko", genre="drama", places=("palace",), about={"ko": ("편지",)})
    shelf = {"drama_a.ko": made, "drama_b.ko": about, "drama_c.ko": free, "drama_d.ko": elsewhere}
    brief = factories.brief(premise="옥상에서 편지를 찾는다.", genre="drama")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("engines.text.choice.stories", lambda: shelf)
        chosen = [pick(brief, read_premise(brief), Random(seed))[0] for seed in range(80)]
    often = Counter(id(story) for story in chosen)
    assert set(often) == {id(made), id(about)}
    assert min(often.values()) > 20


@pytest.mark.parametrize("name", TOLD)
@pytest.mark.parametrize(("scenes", "cuts"), [(5, 15), (5, 60), (7, 30), (8, 60), (12, 60)])
def test_a_storys_own_interludes_come_first_in_order_and_others_when_they_are_used_up(
    name: str, scenes: int, cuts: int
) -> None:
    story, spare = stories()[name], stories()["common"]
    told = plan(story, spare, scenes, cuts, Random(3))
    assert len(told) == scenes
    summaries = [planned.scene.summary for planned in told]
    own = [scene.summary for scene in story.interludes]
    room = max(0, scenes - len(story.scenes))
    assert [one for one in summaries if one in own] == own[:room]
    common = [one for one in summaries if one in [scene.summary for scene in spare.interludes]]
    assert len(common) == max(0, room - len(own)) and len(set(map(str, common))) == len(common)
    parts = [planned.scene.part for planned in told]
    turn = parts.index("turn")
    assert "interlude" not in parts[turn:] and parts[0] == "opening"


def test_no_vending_machine_stands_in_a_castle() -> None:
    story, spare = stories()["fantasy.ko"], stories()["common"]
    for seed in range(10):
        told = plan(story, spare, 9, 60, Random(seed))
        assert all("past" in planned.scene.worlds for planned in told if planned.scene.worlds)


WORLDS = {
    "sea": ("ko", "drama", "해저 마을 우체부 서해담은 산호 등불을 지켜야 한다."),
    "desert": ("en", "mystery", "In the desert, camel driver Yusuf finds a silver compass."),
    "mountain": ("ko", "horror", "눈보라에 갇힌 산장에서 요리사 미란이 낡은 종을 발견한다."),
    "boat": ("en", "thriller", "Cabin boy Pip hides a brass key aboard a pirate ship."),
    "past": ("ko", "comedy", "궁궐 수라간 궁녀 옥단이는 사라진 국자를 찾아야 한다."),
    "ship": ("ko", "romance", "화성 기지 정비사 노을은 마지막 씨앗을 지켜야 한다."),
    "country": ("en", "drama", "On her farm Orla mends an old clock."),
    "city": ("en", "comedy", "A mermaid named Ada works at a café and loses her key."),
}


@pytest.mark.parametrize("world", sorted(WORLDS))
def test_interludes_are_where_the_premise_is(world: str) -> None:
    language, genre, premise = WORLDS[world]
    brief = factories.brief(premise=premise, genre=genre, languages=(language,), scenes=12, cuts=60)
    spare = stories()["common"].interludes
    elsewhere = {scene.place[language] for scene in spare if scene.worlds and world not in scene.worlds} - {
        scene.place[language] for scene in spare if world in scene.worlds
    }
    for seed in range(4):
        places = [scene.place for scene in written(brief, seed).scenes]
        assert not elsewhere & set(places), (world, places)
        assert not any("{" in place for place in places)


@pytest.mark.parametrize(("language", "genre"), [("ko", "drama"), ("en", "mystery"), ("ko", "thriller")])
def test_in_a_long_episode_people_talk_with_each_other(language: str, genre: str) -> None:
    brief = factories.brief(premise="1", genre=genre, languages=(language,), scenes=12, cuts=60)
    for seed in range(3):
        script = written(brief, seed)
        together = [
            scene
            for scene in script.scenes
            if len({beat.speaker for beat in scene.beats if beat.speaker and beat.kind != "thought"}) > 1
        ]
        assert len(together) >= 6, [scene.place for scene in script.scenes]


def test_an_interlude_keeps_the_manner_two_people_have() -> None:
    for name, story in stories().items():
        for role in story.cast:
            assert not (role.company and role.against), (name, role.key)
    said = [
        line.text["ko"]
        for planned in plan(stories()["mystery_tea.en"], stories()["common"], 12, 60, Random(1))
        for line in planned.lines
    ]
    assert not any("||" in text or "{other" in text for text in said)


@pytest.mark.parametrize("genre", ["thriller", "mystery"])
def test_whoever_is_in_the_way_is_seen_where_the_caption_says_so(genre: str) -> None:
    premise = "Dr. Park wants to find the old map at the town library, but Priya has hidden it."
    script = written(factories.brief(premise=premise, genre=genre, languages=("en",)))
    scene = next(one for one in script.scenes if any("in the way" in beat.text["en"] for beat in one.beats))
    beats = [beat.text["en"] for beat in scene.beats]
    caption = next(index for index, text in enumerate(beats) if "in the way" in text)
    assert any("Priya" in text for text in beats[:caption])


POLITE = re.compile(r"(?:[가-힣](?<!필)(?<!중)요|[가-힣]니다|[습입합됩릅집갑옵]니까|죠)$")
PLAIN = re.compile(
    r"(?:거야|잖아|했어|있어|없어|이야|할래|할게|거든|구나|하자|하냐|이냐|해라|마라|였어|았어|었어|됐어|간다|온다)$"
)


def manners(line: Line) -> list[str]:
    """The manner of each sentence that shows one; what is quoted is another's."""
    found: list[str] = []
    for sentence in re.split(r"[.!?…]+", re.sub(r"‘[^’]*’", "", line.text["ko"])):
        words = sentence.strip(" ,~")
        if POLITE.search(words):
            found.append("polite")
        elif PLAIN.search(words):
            found.append("plain")
    return found


@pytest.mark.parametrize("name", TOLD)
def test_each_pair_keeps_its_manner_of_speech(name: str) -> None:
    """In a scene of two it is known who is spoken to. A word may go to somebody who says nothing there."""
    story = stories()[name]
    pairs: dict[tuple[str, str], Counter[str]] = {}
    for scene in (*story.scenes, *story.interludes):
        lines = [read_line(source, story.language) for source in scene.beats]
        there = {line.who for line in lines if line.who and line.kind != "thought"}
        for line in lines:
            if line.kind in ("dialogue", "shout") and line.who and len(there) == 2:
                other = next(iter(there - {line.who}))
                pairs.setdefault((line.who, other), Counter()).update(manners(line))
    for pair, said in pairs.items():
        if len(said) > 1:
            assert min(said.values()) <= max(2, said.total() // 5), (pair, said)


def test_no_story_holds_a_sentence_twice() -> None:
    for name in TOLD:
        story = stories()[name]
        for language in LANGUAGES:
            said = Counter(
                line.text[language]
                for scene in (*story.scenes, *story.interludes)
                for line in (read_line(source, story.language) for source in scene.beats)
                if line.kind not in ("sfx",)
            )
            twice = [words for words, count in said.items() if count > 1]
            assert twice == [], name


def lines_told(script: Script) -> int:
    return len(script.lines())


@pytest.mark.parametrize("genre", ["drama", "romance", "thriller"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_longer_episode_tells_more(genre: str, language: str) -> None:
    lengths = [
        lines_told(written(factories.brief(genre=genre, languages=(language,), scenes=scenes, cuts=cuts), 1))
        for scenes, cuts in ((5, 15), (6, 30), (8, 60))
    ]
    assert lengths == sorted(set(lengths))


@pytest.mark.parametrize("seed", range(4))
def test_a_long_episode_aboard_a_ship_stays_aboard(seed: int) -> None:
    premise = "Pilot Ines Okafor must carry the last seed across the ship before the computer vents it."
    brief = factories.brief(premise=premise, genre="science_fiction", languages=("en",), scenes=12, cuts=60)
    places = {scene.place for scene in written(brief, seed).scenes}
    assert any("ship" in place for place in places)
    assert not places & {"by the river", "under the eaves", "a crowded bus", "on a footbridge", "a crossing"}


@pytest.mark.parametrize(
    ("premise", "language", "name", "is_hero"),
    [
        ("잠수정 조리사 나래는 마지막 달걀을 지켜야 한다. 하지만 도현이 먼저 가져갔다.", "ko", "도현", False),
        ("Somebody must keep the egg, but Dr. Voss forbids it.", "en", "Dr. Voss", False),
        ("민지는 지도를 찾아야 한다. 하지만 민지는 겁이 많다.", "ko", "민지", True),
    ],
)
def test_whoever_is_only_named_as_in_the_way_is_not_the_hero(
    premise: str, language: str, name: str, is_hero: bool
) -> None:
    script = written(factories.brief(premise=premise, genre="thriller", languages=(language,)))
    names = [member.names[language] for member in script.cast]
    assert name in names
    assert (names[0] == name) is is_hero
