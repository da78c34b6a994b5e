"""What is told of a premise is whole: clauses that stand as they are, people who are people."""

from __future__ import annotations

import pytest

from engines.kernel.document import in_language
from engines.text.conflict import conflict_of
from engines.text.document import Script
from engines.text.premise import Premise, read_premise
from presets.creatures import creature
from tests import factories
from tests.text.test_sample import written

NURSE = (
    "Night-shift nurse Priya, 29, must get a heart to the third-floor OR before 4 a.m. while a hacker has"
    " locked every elevator and door in the hospital; her little brother is the hacker."
)
DRIVER = (
    "Ruth, a 71-year-old retired bus driver, wants to drive her old bus one last time to bring her estranged"
    " son Marcus home from the hospital, but the depot manager, her ex-husband Len, has the only keys."
)
GOOSE = (
    "A goose named Gerald has to deliver a love letter across the frozen lake before the mayor,"
    " a jealous fox, burns down the post office."
)
RABBIT = (
    "열두 살 소년 탐정 강우주는 분교의 마지막 날까지 사라진 토끼 뭉치를 찾아야 한다."
    " 하지만 담임 선생님은 토끼를 봤으면서도 거짓말을 한다."
)
HEADSMAN = (
    "조선의 여자 망나니 막례는 처형해야 할 죄수가 자기를 버린 아버지라는 걸 알고 하룻밤 안에 그를 "
    "빼돌리려 한다. 그런데 옥을 지키는 포졸은 막례를 짝사랑하는 돌쇠다."
)
LAUNDRY = (
    "예순일곱 살 세탁소 주인 박말순은 내일 결혼하는 손녀 지우의 웨딩드레스에 쏟은 "
    "커피 얼룩을 아침까지 지우려 한다. 그런데 동네가 정전이고, "
    "앙숙인 미용실 원장 최복자만 발전기를 갖고 있다."
)


def read(premise: str) -> Premise:
    language = "ko" if any("가" <= letter <= "힣" for letter in premise) else "en"
    return read_premise(factories.brief(premise=premise, languages=(language,)))


def told(premise: str, genre: str = "drama", seed: int = 0) -> tuple[Script, list[str]]:
    """A script of it, and its lines."""
    language = read(premise).language
    brief = factories.brief(premise=premise, languages=(language,), genre=genre, title="", cuts=15, scenes=5)
    script = written(brief, seed)
    return script, [in_language(beat.text, language) for beat in script.beats()]


@pytest.mark.parametrize(
    ("premise", "obstacle"),
    [
        (GOOSE, "only until the mayor burns down the post office"),
        ("Mina must hide the key before her boss, a loud man, comes back.", "only until her boss comes back"),
        ("Mina must hide the key before the boss.", ""),
        ("Mina must hide the key before Sunday.", "only until Sunday"),
        ("Mina must hide the key before 4 a.m.", "only until 4 a.m."),
        (HEADSMAN, "하룻밤이 지나기 전까지"),
        ("민지는 문을 열어야 한다. 그런데 옥을 지키는 포졸은 민지를 좋아하는 돌쇠다.", ""),
        ("민지는 문을 열어야 한다. 하지만 경비원은 민지를 막는다.", "경비원은 민지를 막는다"),
    ],
)
def test_an_obstacle_is_a_whole_clause_or_a_time_or_none(premise: str, obstacle: str) -> None:
    assert read(premise).obstacle == obstacle


@pytest.mark.parametrize("seed", range(4))
def test_nobody_says_of_themselves_that_they_lie(seed: int) -> None:
    conflict = conflict_of(read(RABBIT), "mystery")
    assert conflict is not None and (conflict.foe, conflict.does) == ("선생님", "아는 게 없다")
    _, lines = told(RABBIT, "mystery", seed)
    assert not any("거짓말을 해요" in line for line in lines)


def test_a_goal_with_a_purpose_behind_it_is_the_goal() -> None:
    assert read(DRIVER).goal == "drive her old bus one last time"


@pytest.mark.parametrize("word", ["OR", "ER", "ICU", "CEO", "TV", "AI"])
def test_what_is_written_in_capitals_alone_is_nobody(word: str) -> None:
    premise = f"Nurse Priya must get a heart to the third-floor {word} before dawn, but the {word} is locked."
    assert read(premise).heroes == ("Priya",)


def test_kin_is_of_the_sex_and_age_that_its_word_tells() -> None:
    for seed in range(3):
        script, _ = told(DRIVER, seed=seed)
        looks = {member.names["en"]: member.appearance for member in script.cast}
        assert looks["Len"].startswith("an old man")
        assert looks["Marcus"].startswith("a man") and "plait" not in looks["Marcus"]


def test_a_goose_is_a_bird_in_its_look() -> None:
    script, lines = told(GOOSE, "comedy")
    assert creature(script.cast[0].appearance) == "bird" and "man" not in script.cast[0].appearance
    assert not any("until the mayor." in line for line in lines)


@pytest.mark.parametrize(
    ("animal", "kind"),
    [
        *(("goose", "bird"), ("swan", "bird"), ("hen", "bird"), ("rooster", "bird"), ("거위", "bird")),
        *(
            ("squirrel", "fox"),
            ("otter", "bear"),
            ("거북이", "turtle"),
            ("고래", "whale"),
            ("도마뱀", "dragon"),
            ("치타", "cat"),
            ("염소", "dog"),
        ),
    ],
)
def test_animals_are_drawn_as_the_nearest_kind(animal: str, kind: str) -> None:
    assert creature(animal) == kind


def test_whoever_is_to_be_found_sits_beside_nobody_in_the_next_episode() -> None:
    people = (
        ("박말순", "세탁소 주인"),
        ("한서희", "박말순의 손녀"),
        ("만석", "검침원"),
        ("노수안", "모르는 이름"),
    )
    brief = factories.brief(
        premise="박말순은 사라진 한서희를 찾아야 하지만 노수안이 막는다.",
        languages=("ko",),
        genre="slice_of_life",
        cast=tuple(
            factories.member(name, id=f"ch_{at}", role=role) for at, (name, role) in enumerate(people)
        ),
        story_so_far="1화 ‘제자리’: 아버지는 날마다 장갑을 숨긴다.",
    )
    found = read_premise(brief)
    assert (set(found.heroes), found.absent) == ({"박말순", "노수안", "한서희"}, ("한서희",))
    script = written(brief)
    gone = next(member.id for member in script.cast if member.names["ko"] == "한서희")
    assert len(script.cast) == len(people)
    assert not any(beat.speaker == gone for beat in script.beats())
    seen = [beat.text["ko"] for beat in script.beats() if beat.kind == "action"]
    assert not any("서희" in words for words in seen)


def test_a_rabbit_with_a_name_is_a_being_and_no_thing() -> None:
    found = read(RABBIT)
    assert (found.heroes, found.absent, found.standing("뭉치")) == (("강우주", "뭉치"), ("뭉치",), "토끼")
    assert found.thing is None and [one.words for one in found.beings] == ["선생님"]


def test_people_and_times_of_the_chips() -> None:
    assert "최복자" in read(LAUNDRY).heroes
    assert [one.words for one in read(NURSE).beings] == ["little brother"]
    found = read(HEADSMAN)
    assert found.hour is not None and (found.hour.word, found.goal) == ("조선 시대", "죄수를 빼돌리기")


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("premise", [NURSE, RABBIT, GOOSE])
def test_no_clause_is_said_in_full_more_than_twice(premise: str, seed: int) -> None:
    _, lines = told(premise, "thriller", seed)
    core = {
        NURSE: "locked every elevator and door",
        RABBIT: "거짓말을",
        GOOSE: "burns down the post office",
    }[premise]
    assert 1 <= sum(core in line for line in lines) <= 2
