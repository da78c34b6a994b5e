"""Goals that are tried, stopped by what is in the way, and done: which kinds are read, and that each tells
whole sentences of its premise."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from random import Random

import pytest

from engines.text import clauses
from engines.text.acting import acted_slots, composed, quest_of
from engines.text.banes import FOES
from engines.text.conflict import Opposition
from engines.text.deeds import Acting, acting_of, deed_of
from engines.text.fitting import fits
from engines.text.josa import PAIRS, with_particle
from engines.text.premise import Premise, read_premise
from engines.text.slots import fill_slots
from engines.text.story import read_line
from presets import bars, deeds, stories
from presets.telling import Deed, Story
from tests import factories
from tests.text.test_sample import written

LANGUAGES = ("ko", "en")
FRAMES = sorted(name for name in stories() if name.startswith("any_") and stories()[name].acts == "deed")
READ = (
    (
        "ko",
        "소희는 할아버지의 시계를 고치고 싶다. 하지만 톱니가 부러졌다.",
        "mend",
        "broken",
        "할아버지의 시계",
        "톱니",
    ),
    ("ko", "수연은 마지막 연주를 하려고 한다. 하지만 손목을 다쳤다.", "play", "hurt", "마지막 연주", "손목"),
    ("ko", "은지는 섬에 가야 한다. 하지만 다리가 끊겼다.", "reach", "gap", "섬", "다리"),
    ("ko", "민지는 편지를 전하려고 한다. 그런데 이름이 지워졌다.", "bring", "gone", "편지", "이름"),
    ("ko", "서윤은 춤을 배우고 싶다. 하지만 음악 소리가 너무 시끄럽다.", "learn", "noise", "춤", "음악 소리"),
    (
        "ko",
        "하은은 범인을 찾으려고 한다. 하지만 아무도 그날을 기억하지 못한다.",
        "uncover",
        "unknown",
        "범인",
        "모두의 침묵",
    ),
    (
        "ko",
        "도윤은 연을 날려 우승해야 한다. 하지만 눈보라가 그치지 않는다.",
        "show",
        "weather",
        "연",
        "눈보라",
    ),
    ("ko", "민재는 그림을 찾으려고 한다. 하지만 내일이 마지막 근무다.", "find", "worry", "그림", "내일"),
    (
        "en",
        "Tom wants to open a bakery, but the rent is too high.",
        "make",
        "worry",
        "the bakery",
        "the rent",
    ),
    (
        "en",
        "Violinist Ada wants to play her last concert, but her hand is injured.",
        "play",
        "hurt",
        "her last concert",
        "her hand",
    ),
    ("en", "Mara wants to fix her boat, but the hull is cracked.", "mend", "broken", "her boat", "the hull"),
    ("en", "Theo has to get home, but the tunnel is flooded.", "reach", "flood", "home", "the tunnel"),
    (
        "en",
        "June must deliver a parcel, but the address is missing.",
        "bring",
        "gone",
        "the parcel",
        "the address",
    ),
    (
        "en",
        "Nora wants to open a bakery, but the rain won't stop.",
        "make",
        "weather",
        "the bakery",
        "the rain",
    ),
    (
        "en",
        "Ines wants to win the race, but the crowd is too loud.",
        "run",
        "crowd",
        "the race",
        "the crowd",
    ),
    (
        "en",
        "Sam wants to find the key, but nobody believes him.",
        "find",
        "unknown",
        "the key",
        "the blank looks",
    ),
)


def read(premise: str, language: str) -> tuple[Premise, Opposition]:
    found = read_premise(factories.brief(premise=premise, languages=(language,)))
    quest = quest_of(found, "drama")
    assert quest is not None
    return found, quest


@pytest.mark.parametrize(("language", "premise", "deed", "bar", "aim", "bane"), READ)
def test_what_is_wanted_and_what_is_in_the_way_are_known_by_kind_and_by_name(
    language: str, premise: str, deed: str, bar: str, aim: str, bane: str
) -> None:
    found, quest = read(premise, language)
    acting = acting_of(found, quest)
    if premise.startswith("도윤"):
        # A verb that stands before another is no object.
        assert (acting.deed, acting.bar, acting.bane) == (deed, bar, bane)
        return
    assert acting == Acting(deed, bar, aim, bane)


@pytest.mark.parametrize("row", READ, ids=[row[1][:12] for row in READ])
@pytest.mark.parametrize(("scenes", "cuts"), [(5, 15), (8, 60)])
def test_the_goal_is_tried_and_done_and_the_obstacle_stands_in_the_scenes(
    row: tuple[str, ...], scenes: int, cuts: int
) -> None:
    language, premise, _, _, _, bane = row
    brief = factories.brief(premise=premise, languages=(language,), genre="drama", scenes=scenes, cuts=cuts)
    script = written(brief)
    found, quest = read(premise, language)
    slots = acted_slots(found, quest)
    done = slots["goal_did"] if language == "ko" else f"did manage to {slots['goal_told']}"
    end = [beat.text[language] for beat in script.scenes[-1].beats]
    assert any(done in words for words in end) and end[-1].endswith("?")
    middle = [beat.text[language] for scene in script.scenes[1:-1] for beat in scene.beats]
    assert any(
        quest_words in words for words in middle for quest_words in (found.obstacle, slots["bar"])
    ) or any(found.obstacle.casefold() in words.casefold() for words in middle)
    own = bane != bars(language)[acting_of(found, quest).bar].bane
    assert not own or any(bane in words for words in middle)
    told = Counter(words for words in middle + end if len(words) > 6)
    assert max(told.values()) == 1


@pytest.mark.parametrize("row", [READ[0], READ[6]], ids=["ko", "en"])
def test_sixty_cuts_of_a_deed_need_no_interlude_of_any_story(row: tuple[str, ...]) -> None:
    language, premise = row[:2]
    spare = {scene.summary[language] for scene in stories()["common"].interludes}
    for seed in range(6):
        brief = factories.brief(premise=premise, languages=(language,), genre="drama", scenes=8, cuts=60)
        assert not {scene.summary for scene in written(brief, seed).scenes} & spare


def every(language: str, seed: int = 0) -> list[tuple[str, Story]]:
    """Each frame with each deed and each obstacle it can tell of, as a story; by an odd seed, a short one."""
    found: list[tuple[str, Story]] = []
    cuts = (60, 15)[seed % 2]
    told = [one for one in FRAMES if one.endswith(f".{language}") and (stories()[one].short or cuts > 15)]
    for name in told:
        for deed in deeds(language):
            for bar in bars(language):
                quest = Opposition("far" if bar in FOES else "thing", "foe" if bar in FOES else "")
                with pytest.MonkeyPatch.context() as patch:
                    acting = Acting(deed, bar, "A", "B")
                    patch.setattr("engines.text.acting.acting_of", lambda *_, acting=acting: acting)
                    premise = Premise(heroes=("H",), language=language)
                    if fits(stories()[name], premise, quest):
                        story = composed(stories()[name], premise, quest, Random(seed), cuts=cuts)
                        found.append((f"{name}:{deed}:{bar}:{seed}", story))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", range(4))
def test_every_deed_goes_with_every_obstacle(language: str, seed: int) -> None:
    words = ("aim", "bane", "goal_did", "goal_told", "goal_mine", "goal_must", "goal_as", "goal_ing", "bar")
    more = (
        "bar_heard",
        "bar_told",
        "does_said",
        "does_polite",
        "does_i",
        "i_have",
        "but",
        "token",
        "place",
        "minded",
        "worry",
    )
    foes = ("foe_says", "foe_again", "foe_near", "foe_yields", "hero_asks", "hero_knows")
    slots = dict.fromkeys((*words, *more, *foes, "hour", "omen", "dread", "calm", "tease"), "물건")
    slots |= dict.fromkeys(("hero", "friend", "foe", "dear", "other", "asker"), "민지")

    @cache
    def is_whole(words: str) -> bool:
        # A beat stands in hundreds of the stories.
        return not re.search(r"\|\||[{}]|  ", fill_slots(words, slots))

    for name, story in every(language, seed):
        roles = {role.key for role in story.cast}
        lines = [
            read_line(beat, language) for one in (*story.scenes, *story.interludes) for beat in one.beats
        ]
        assert {line.who for line in lines if line.who} <= roles, name
        assert all(is_whole(line.text[language]) for line in lines), name
        assert max(Counter(line.text[language] for line in lines if line.kind != "sfx").values()) == 1, name
        assert [scene.part for scene in story.scenes] == ["opening", "rise", "rise", "turn", "end"]
        assert lines and read_line(story.scenes[-1].beats[-1], language).text[language].endswith("?")


def beats_of(kind: Deed) -> list[str]:
    """Every beat of a deed, its own and the others."""
    told = [
        beat
        for one in (kind, *kind.others)
        for beat in (*one.first, *one.second, *one.third, *one.near, *one.done, one.ask)
    ]
    return [beat for beat in told if beat]


@pytest.mark.parametrize("aim", ["마지막 상자", "섬", "레시피", "꽃", "별빛", "라디오", "달"])
def test_korean_particles_agree_with_whatever_is_wanted(aim: str) -> None:
    for kind in deeds("ko").values():
        for beat in beats_of(kind):
            for first, second in PAIRS:
                if f"{{aim:{first}/{second}}}" in beat:
                    filled = fill_slots(f"{{aim:{first}/{second}}}", {"aim": aim})
                    assert filled == with_particle(aim, f"{first}/{second}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_verb_tells_two_deeds(language: str) -> None:
    # What is done to somebody living is told by deeds of its own.
    told = Counter((verb, kind.alive) for kind in deeds(language).values() for verb in kind.verbs)
    assert max(told.values()) == 1, told.most_common(3)


@pytest.mark.parametrize(
    ("premise", "language"),
    [
        ("민지는 지도를 찾으려고 한다.", "ko"),
        ("Mara wants to become mayor of the town.", "en"),
        ("Kenji and Rosa have to cook one dinner together or lose the restaurant to the bank.", "en"),
    ],
)
def test_a_goal_without_an_obstacle_is_acted_out_all_the_same(premise: str, language: str) -> None:
    found, quest = read(premise, language)
    assert quest.kind == "none" and deed_of(found) != "do"
    script = written(factories.brief(premise=premise, languages=(language,), genre="drama"))
    said = " ".join(beat.text[language] for beat in script.beats())
    goal = acted_slots(found, quest)["goal_did" if language == "ko" else "goal_told"]
    assert goal in said and "lose the restaurant" not in said
    assert "I have to cook one dinner together" not in said


def test_things_that_are_shut_are_in_the_way_where_the_next_sentence_tells_them() -> None:
    found, quest = read(
        "Marcus needs to deliver a cake by noon. The bridge is closed and his van is slow.", "en"
    )
    assert found.obstacle.startswith("the bridge is closed") and acting_of(found, quest).bar == "blocked"
    found, quest = read("은지는 집에 가야 한다. 기차가 멈췄다.", "ko")
    assert (found.obstacle, acting_of(found, quest).bar) == ("기차가 멈췄다", "blocked")


def test_whom_it_is_said_to_plays_a_part_with_a_name_or_without() -> None:
    script = written(factories.brief(premise=PREMISES["named"], languages=("ko",), genre="romance"))
    assert [one.names["ko"] for one in script.cast][:2] == ["도윤", "서린"]
    script = written(factories.brief(premise=PREMISES["unnamed"], languages=("en",), genre="romance"))
    assert [one.names["en"] for one in script.cast][:2] == ["Theo", "the florist"]
    assert not any("you speaks" in beat.text["en"] for beat in script.beats())


PREMISES = {
    "named": "도윤은 서린에게 고백하려고 한다. 하지만 입만 열면 딸꾹질이 난다.",
    "unnamed": "Theo wants to ask the florist out, but every time he speaks, the books talk over him.",
}


@pytest.mark.parametrize(
    ("premise", "names"),
    [
        ("돌쇠는 글을 배우고 싶다.", ("돌쇠",)),
        ("마님이 돌쇠를 찾는다.", ("돌쇠",)),
        ("노비 돌쇠와 향단이는 몰래 만난다.", ("돌쇠", "향단")),
        ("하린이 옆자리 노인 덕수와 함께 길을 찾는다.", ("하린", "덕수")),
        ("용이 되고 싶은 이무기 청이는 여의주가 필요하다.", ("청이",)),
    ],
)
def test_old_names_are_names(premise: str, names: tuple[str, ...]) -> None:
    assert read_premise(factories.brief(premise=premise, languages=("ko",))).heroes == names


def test_rain_that_does_not_stop_is_the_storys_weather() -> None:
    brief = factories.brief(
        premise="라온은 불꽃놀이를 되살리려 한다. 하지만 비가 그치지 않는다.",
        languages=("ko",),
        genre="drama",
    )
    found = read_premise(brief).weather
    assert found is not None and found.key == "rain"
    assert written(brief).scenes[0].time.startswith("비 내리는")
    over = factories.brief(premise="비가 그치자 라온은 길을 나선다.", languages=("ko",))
    assert read_premise(over).weather is None


@pytest.mark.parametrize(
    ("premise", "said"),
    [
        ("돌쇠는 글을 배우고 싶다. 하지만 훈장은 그를 쫓아내려 한다.", "당신을 쫓아낼 거예요."),
        ("이무기 청이는 용이 되고 싶다. 하지만 여의주를 까마귀가 감시한다.", "여의주를 감시해요."),
    ],
)
def test_whoever_is_in_the_way_says_it_to_the_heros_face_with_what_it_is_about(
    premise: str, said: str
) -> None:
    script = written(factories.brief(premise=premise, languages=("ko",), genre="drama"))
    assert any(said in beat.text["ko"] and beat.speaker for beat in script.beats())


def test_nobody_answers_what_nobody_said() -> None:
    premise = "Kenji and Rosa have to cook one dinner together."
    for seed in range(8):
        script = written(factories.brief(premise=premise, languages=("en",), genre="drama"), seed)
        opening = [beat.text["en"] for beat in script.scenes[0].beats]
        assert not any(words.startswith(("I do.", "I know.")) for words in opening)


@pytest.mark.parametrize(
    ("language", "premise", "goal"),
    [
        ("ko", "탐정 수아는 사라진 반지를 찾아 골목을 헤맨다.", "반지를 찾기"),
        ("ko", "민호는 밤마다 잃어버린 개를 찾아다닌다.", "개를 찾기"),
        (
            "en",
            "Detective Vale hunts for the forger of the vase, and the director lies.",
            "find the forger of the vase",
        ),
        ("en", "Nora is looking for her lost dog in the rain.", "find her lost dog"),
        ("en", "The landlord looks for a reason while Nora sleeps.", ""),
    ],
)
def test_whoever_looks_for_something_wants_to_find_it(language: str, premise: str, goal: str) -> None:
    brief = factories.brief(premise=premise, languages=(language,))
    assert read_premise(brief).goal == goal


@pytest.mark.parametrize(
    ("told", "does"),
    [
        (" in town refuses to open his shop", "refuses to open his shop"),
        (" of the museum hides the witness", "hides the witness"),
        (" who took it is her brother", ""),
        (" won't let her in", "won't let her in"),
    ],
)
def test_what_tells_which_one_it_is_is_no_deed(told: str, does: str) -> None:
    assert clauses.deed(told) == does


def test_what_is_their_own_is_theirs_as_they_say_it() -> None:
    assert clauses.own_of_speaker("I refuse to open his shop", "female") == "I refuse to open my shop"
    assert clauses.own_of_speaker("I keep her lamp", "male") == "I keep my lamp"
    assert clauses.own_of_speaker("I refuse to let her in", "male") == "I refuse to let her in"
    assert clauses.own_of_speaker("I refuse to open his shop", "") == "I refuse to open his shop"


def test_a_noun_that_ends_like_a_particle_stays_whole() -> None:
    premise = "분이는 잡채를 완성해야 하는데, 고양이 나비가 버섯을 물고 달아났다."
    for seed in range(4):
        told = written(factories.brief(premise=premise, languages=("ko",)), seed).model_dump_json()
        assert not re.search("고양(?!이)", told)


def test_who_is_told_of_between_commas_is_the_hero_at_their_age() -> None:
    told = "Edda, seventy and grumpy, has to light the old lighthouse, but Silas is sure she stole the lamp."
    premise = read_premise(factories.brief(premise=told, languages=("en",)))
    assert (premise.heroes, premise.ages[0]) == (("Edda", "Silas"), "old")
    korean = "기사 리안은 새끼 용 토토를 다시 날게 해야 하지만, 카일이 막는다."
    assert read_premise(factories.brief(premise=korean, languages=("ko",))).goal == "토토를 다시 날게 하기"
