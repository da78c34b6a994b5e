"""Premises as hobby writers type them: with age, kin, work and species, and goals that go on with 하지만."""

from __future__ import annotations

import pytest

from engines.studio.premises import EXPECTED, understood
from engines.text.ages import age_around, age_of
from engines.text.conflict import conflict_of
from engines.text.document import Script
from engines.text.premise import Premise, read_premise
from presets.likeness import unpictured, unthought
from tests import factories
from tests.text.test_sample import written

# The premise, its hero, what the hero is, goal, obstacle.
KOREAN = [
    (
        "말하는 붕어빵 팥돌이는 자기를 구워 준 할머니를 찾아야 하지만 아무도 붕어빵 말을 믿지 않는다.",
        ("팥돌이", "말하는 붕어빵", "할머니를 찾기", "아무도 붕어빵 말을 믿지 않는다"),
    ),
    (
        "은퇴한 소방관 만복(72세)은 마지막으로 한번 마라톤을 완주하고 싶지만 무릎이 말을 안 듣는다ㅠㅠ",
        ("만복", "소방관", "마라톤을 완주하기", "무릎이 말을 안 듣는다"),
    ),
    (
        "중학교 2학년 지아는 전학생 도하를 도와야 하는데 반장 세린이 자꾸 방해한다.",
        ("지아", "", "전학생 도하를 돕기", "반장 세린이 자꾸 방해한다"),
    ),
    (
        "고양이 탐정 나비는 사라진 장부를 찾으려고 하는데 서장이 증거를 없애려 한다.",
        ("나비", "고양이 탐정", "장부를 찾기", "서장이 증거를 없애려 한다"),
    ),
    (
        "뱀파이어 청년 이안은 피를 끊고 인간처럼 살고 싶지만 단골 할머니의 손에서 피 냄새가 난다.",
        ("이안", "뱀파이어 청년", "인간처럼 살기", "단골 할머니의 손에서 피 냄새가 난다"),
    ),
    (
        "왕국의 막내 공주 아리엘은 납치된 왕자를 구해야 하지만 사실 그녀는 피만 보면 기절한다.",
        ("아리엘", "막내 공주", "왕자를 구하기", "사실 그녀는 피만 보면 기절한다"),
    ),
    (
        "천년 묵은 구미호 여란은 의사 선우의 간을 먹어야 인간이 될 수 있는데 그만 그를 사랑하게 됐다.",
        ("여란", "구미호", "인간이 되기", "그만 그를 사랑하게 됐다"),
    ),
    (
        "배우 소라는 주연이 되고 싶다. 문제는 재혁이 소라를 기억하지 못한다는 것.",
        ("소라", "배우", "주연이 되기", "재혁이 소라를 기억하지 못한다"),
    ),
    (
        "오토바이가 고장 났지만 라이더 민수는 약을 배달해야 한다.",
        ("민수", "라이더", "약을 배달하기", "오토바이가 고장 났다"),
    ),
    ("김대리는 부장을 속여야 하는데 자꾸 웃음이 난다.", ("김대리", "", "부장을 속이기", "자꾸 웃음이 난다")),
]
ENGLISH = [
    (
        "Twelve-year-old twins Max and Lily get locked in the aquarium overnight and must free the octopus"
        " before the new owner ships it away.",
        ("Max", "", "free the octopus", "only until the new owner ships it away"),
    ),
    (
        "An elderly widower, Harold, tries to finish the birdhouse his late wife June started. The problem is"
        " that he can't read her handwriting.",
        (
            "Harold",
            "elderly widower",
            "finish the birdhouse his late wife June started",
            "he can't read her handwriting",
        ),
    ),
    (
        "Sir Percival, a cowardly knight, would rather bake bread, but the queen orders him to fight.",
        ("Percival", "cowardly knight", "bake bread", "the queen orders him to fight"),
    ),
    (
        "Smuggler Nell Byrne has one night to get her missing brother Sean out of jail, but the harbor master"
        " knows her face.",
        (
            "Nell Byrne",
            "smuggler",
            "get her missing brother Sean out of jail",
            "the harbor master knows her face",
        ),
    ),
    (
        "The blacksmith's daughter Freya wants to become a dragon rider even though her father forbids it.",
        ("Freya", "daughter", "become a dragon rider", "her father forbids it"),
    ),
]


def read(premise: str) -> Premise:
    language = "ko" if any("가" <= letter <= "힣" for letter in premise) else "en"
    return read_premise(factories.brief(premise=premise, languages=(language,)))


@pytest.mark.parametrize(("premise", "facts"), [*KOREAN, *ENGLISH])
def test_hero_standing_goal_and_obstacle(premise: str, facts: tuple[str, str, str, str]) -> None:
    found = read(premise)
    hero = found.heroes[0]
    assert (hero, found.standing(hero), found.goal, found.obstacle) == facts


@pytest.mark.parametrize(
    ("premise", "who"),
    [
        ("새벽 배달 라이더는 죽을 아이에게 배달해야 하지만 길이 막혔다.", "배달 라이더"),
        ("학교 매점 앞 낡은 자판기가 주인공. 자판기는 학생에게 말을 걸고 싶다.", "자판기"),
        ("A vending machine on a train platform falls in love with a commuter.", "vending machine"),
        ("A delivery rider in Seoul must get a cake across the city.", "delivery rider"),
        ("An umbrella left on the subway tries to get home, but it hasn't rained in weeks.", "umbrella"),
    ],
)
def test_a_hero_without_a_name_is_the_hero_and_told_in_the_cast(premise: str, who: str) -> None:
    found = read(premise)
    assert found.lead is not None and found.lead.words == who
    script = written(factories.brief(premise=premise, languages=(found.language,), genre="drama"))
    assert who in script.cast[0].role


@pytest.mark.parametrize(
    ("premise", "absent", "hero"),
    [
        ("사라진 동생 민호를 찾기 위해 무당 설화는 터널에 들어가야 하지만 문이 잠겼다.", ("민호",), "설화"),
        ("화가 소라는 죽은 남편 태호가 남긴 그림을 지키려고 한다. 하지만 비가 온다.", ("태호",), "소라"),
        ("Harold wants to finish the boat his late wife Anna started, but it rains.", ("Anna",), "Harold"),
        ("Nell wants to rescue Sean from the tower, but the guard is awake.", ("Sean",), "Nell"),
        # The dead who do something themselves, and whoever is alone, are there.
        ("죽은 미나는 자기를 죽인 사람을 찾아야 한다. 형사 태호는 그녀를 못 본다.", (), "미나"),
        ("Missing girl Mabel wants to go home.", (), "Mabel"),
    ],
)
def test_who_is_dead_plays_no_part_and_who_is_missing_is_met_in_the_end(
    premise: str, absent: tuple[str, ...], hero: str
) -> None:
    found = read(premise)
    assert (found.absent, found.heroes[0]) == (absent, hero)
    script = written(factories.brief(premise=premise, languages=(found.language,), genre="drama"))
    called = {name for member in script.cast for name in member.names.values()}
    assert hero in called
    dead = "죽은" in premise or "late" in premise
    sought = set[str]() if dead else {name for name in absent if name in found.goal}
    assert called & set(absent) <= sought
    for name in sought:
        seen = [
            at
            for at, scene in enumerate(script.scenes)
            for beat in scene.beats
            if beat.kind == "action"
            and any(name in unthought(unpictured(text)) for text in beat.text.values())
        ]
        assert set(seen) == {len(script.scenes) - 1}
        assert not any(beat.speaker and name in _names(script, beat.speaker) for beat in script.beats())


def _names(script: Script, key: str) -> tuple[str, ...]:
    member = script.member(key)
    return tuple(member.names.values()) if member else ()


@pytest.mark.parametrize(
    ("name", "text", "age"),
    [
        ("만복", "은퇴한 소방관 만복(72세)은 손녀 하윤이랑 산다.", "old"),
        ("하윤", "은퇴한 소방관 만복(72세)은 손녀 하윤이랑 산다.", "young"),
        ("유나", "아이돌 연습생 유나(17)는 노래한다.", "young"),
        ("소미", "섬마을 초등학교 3학년 소미는 운다.", "child"),
        ("도진", "회사원 도진(34)은 퇴근한다.", ""),
        ("아린", "5살 딸 아린이를 키우는 아빠 도진은 웃는다.", "child"),
        ("병철", "70대 할아버지 병철은 요리한다.", "old"),
        ("Agnes", "Retired lighthouse keeper Agnes, 78, lights the lamp.", "old"),
        ("Lily", "Twelve-year-old twins Max and Lily free the old octopus.", "child"),
        ("Walt", "A grumpy astronaut, Walt (71), moves in.", "old"),
        ("Ken", "High schooler Ken sleeps in the old hospital.", "young"),
        ("Mia", "Grandma Beth and Mia bake.", ""),
        ("Tom", "The old dog meets Tom.", ""),
        ("Jo", "Baby Jo cries.", "child"),
    ],
)
def test_ages_are_read_by_number_school_and_pension(name: str, text: str, age: str) -> None:
    assert age_around(name, text) == age


def test_an_age_in_words() -> None:
    assert [age_of(words) for words in ("열일곱 살", "여섯 살", "예순 살", "서른 살", "a newborn")] == [
        "young",
        "child",
        "old",
        "",
        "child",
    ]


def test_an_old_hero_looks_old_and_a_grandchild_young() -> None:
    premise = "은퇴한 소방관 만복(72세)은 손녀 하윤과 마라톤을 완주하고 싶지만 무릎이 말을 안 듣는다."
    script = written(factories.brief(premise=premise, languages=("ko",), genre="drama"))
    looks = {member.names["ko"]: member.appearance for member in script.cast}
    assert "할아버지" in looks["만복"] and "앳된" in looks["하윤"]


def test_what_is_in_the_way_is_expected_and_said_not_to_be_there() -> None:
    assert {"goal", "obstacle"} <= set(EXPECTED)
    views = {view.name: view for view in understood(factories.brief(premise="민지는 옥상에 산다."))}
    assert views["obstacle"].expected and not views["obstacle"].values


def test_a_teller_is_named_in_what_others_say() -> None:
    found = read("나는 유령이다. 이 집에 남고 싶다. 그런데 새 주인이 나를 내쫓으려 한다.")
    assert found.obstacle == "새 주인이 유령을 내쫓으려 한다"


@pytest.mark.parametrize("premise", [KOREAN[1][0], ENGLISH[0][0]])
def test_one_kind_of_conflict_is_told_by_several_stories(premise: str) -> None:
    language = read(premise).language
    brief = factories.brief(premise=premise, languages=(language,), genre="drama", cuts=15)
    openings = {written(brief, seed).scenes[0].beats[0].text[language].split(".")[1] for seed in range(12)}
    assert len(openings) >= 3


@pytest.mark.parametrize("seed", range(8))
def test_kin_plays_nobody_who_speaks_politely(seed: int) -> None:
    premise = (
        "떡볶이집 사장 순자는 건물주 덕배에게 가게를 뺏기지 않으려고 하지만 월세를 낼 돈이 없다."
        " 딸 민지는 엄마를 돕는다."
    )
    script = written(factories.brief(premise=premise, languages=("ko",), genre="drama", cuts=15), seed)
    roles = {member.names["ko"]: member.role for member in script.cast}
    assert (roles["민지"], roles["덕배"]) == ("순자의 딸", "건물주")
    assert [member.names["ko"] for member in script.cast][:2] == ["순자", "민지"]
    daughter = next(member.id for member in script.cast if member.names["ko"] == "민지")
    said = [beat.text["ko"].rstrip(".!?…") for beat in script.beats() if beat.speaker == daughter]
    assert said and not any(words.endswith("요") for words in said)


def test_people_in_general_are_no_opponent() -> None:
    found = read("무당 설화는 동생을 찾아야 하지만 그곳에 들어간 사람은 아무도 나오지 못했다.")
    told = conflict_of(found, "horror")
    assert told is not None and told.kind == "thing"


@pytest.mark.parametrize(
    ("premise", "place"),
    [
        ("Hana must find her granddaughter before the snowstorm, but the innkeeper keeps lying.", "inn"),
        ("Leo must play his last song before the station closes, but the guard has lost the key.", "station"),
        ("Ben must return the book before the library closes, but he has lost it.", "library"),
        ("Nell walks in the forest and meets the innkeeper.", "forest"),
    ],
)
def test_where_it_is_may_be_told_by_who_keeps_it_or_what_closes(premise: str, place: str) -> None:
    found = read_premise(factories.brief(premise=premise, languages=("en",))).place
    assert found is not None and found.word == place


def test_whoever_is_told_to_look_for_something_wants_it_and_works_at_a_bank_without_being_in_it() -> None:
    found = read("은행원 지우가 사라진 열쇠를 찾는다.")
    assert (found.goal, found.place) == ("열쇠를 찾기", None)
    assert read("강아지 콩이를 찾는다").goal == "강아지 콩이를 찾기"


@pytest.mark.parametrize("premise", ["지우는 마침내 행복을 찾는다.", "지우는 우연히 보물 지도를 찾는다."])
def test_what_is_found_is_not_looked_for(premise: str) -> None:
    assert read(premise).goal == ""


@pytest.mark.parametrize("era", ["조선", "조선시대", "조선 시대"])
def test_an_era_is_told_as_one_however_it_is_spelled(era: str) -> None:
    hour = read(f"{era}, 도둑 세리는 왕의 붓을 훔치려 한다.").hour
    assert hour is not None and hour.word == "조선 시대"


def test_an_illness_is_no_thing_of_the_story() -> None:
    found = read("소녀 하나가 엄마의 병을 고치려고 산에 오른다.")
    assert (found.goal, found.thing) == ("엄마의 병을 고치기", None)
