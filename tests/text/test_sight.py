"""What a premise's goal is about is read as a thing, and is seen where an episode begins and in the end."""

from __future__ import annotations

import pytest

from engines.text.document import Script
from tests import factories
from tests.text.test_premise_typed import read
from tests.text.test_sample import written

WANTED = [
    ("편의점 알바 지호는 매일 밤 우산을 두고 가는 손님에게 우산을 돌려주려 한다", "우산"),
    (
        "신입 경찰 이하나는 시장에서 사라진 도자기를 찾아야 한다. 골동품상이 말을 돌린다",
        "도자기",
    ),
    ("화가 수연은 전시회에 낼 마지막 그림을 완성하고 싶지만 물감이 떨어졌다", "그림"),
    ("소녀 가장 은별은 백일장에서 금메달을 따야 한다", "금메달"),
    ("마녀 라온은 마을을 구할 은색 종을 울려야 한다. 하지만 까마귀가 종을 지킨다", "종"),
    ("요리사 진구는 임금님께 바칠 잡채를 만들어야 한다", "잡채"),
    ("해녀 순덕은 바다에 빠뜨린 결혼반지를 찾고 싶다", "결혼반지"),
    ("소년 바리는 죽어 가는 왕을 살릴 생명수를 구하러 떠난다", "생명수"),
    ("동물원 사육사 하나는 잠든 코끼리를 깨울 나팔이 꼭 필요하다", "나팔"),
    ("Botanist Nora must save the last blue orchid before the mayor's bulldozers arrive", "orchid"),
    ("Twelve-year-old Maya wants to return a dragon egg to its mother", "dragon egg"),
    ("Gardener Miles has to protect a giant pumpkin from hungry deer", "giant pumpkin"),
    ("Astronaut Wren has to bring the moon rock home although the captain wants to keep it", "moon rock"),
    ("Retired magician Pia wants to win back her rabbit from a rival", "rabbit"),
    ("Ghost hunter Bea must close the door to the other world before sunrise", "door"),
    ("Chef Lou needs the secret spice of his dead mother to save the restaurant", "spice"),
    ("Violin maker Sol wants to sell his last violin, but nobody in town plays music", "violin"),
]


def shown(script: Script, scene: int, language: str) -> str:
    """What the pictures of a scene show, in words."""
    beats = script.scenes[scene].beats
    return " ".join(beat.text[language] for beat in beats if beat.kind == "action").casefold()


@pytest.mark.parametrize("genre", ["drama", "comedy", "action", "mystery"])
@pytest.mark.parametrize(("premise", "thing"), WANTED)
def test_what_is_wanted_is_seen_first_and_last(premise: str, thing: str, genre: str) -> None:
    language = read(premise).language
    script = written(factories.brief(premise=premise, languages=(language,), genre=genre))
    assert thing in shown(script, 0, language)
    assert thing in shown(script, -1, language)
    told = [beat.text[language] for beat in script.beats()]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("premise", "goal", "thing"),
    [
        ("신입 사서 나래는 금서를 불태우려는 시장을 막아야 한다", "시장을 막기", "금서"),
        ("막내 작가 해인은 감독이 잃어버린 대본을 밤새 다시 써야 한다", "대본을 밤새 다시 쓰기", "대본"),
        ("소년 준서는 새 심장이 필요하다. 하지만 시계공은 낡은 것만 판다", "심장을 구하기", None),
        ("시장 상인 봉순은 골목 축제를 열어야 한다", "골목 축제를 열기", None),
        ("A small dragon needs a babysitter", "find a babysitter", None),
        ("Baker Tom wants to win the town's pie contest", "win the town's pie contest", None),
        ("Climber Ada wants to reach the summit before the storm", "reach the summit", None),
    ],
)
def test_a_goal_is_about_a_thing_only_where_something_can_be_held(
    premise: str, goal: str, thing: str | None
) -> None:
    found = read(premise)
    assert found.goal == goal
    assert (found.thing.word if found.thing else None) == thing


@pytest.mark.parametrize(
    ("premise", "hero", "goal", "obstacle"),
    [
        (
            "할머니의 김치찌개를 끓이려는 요리사 민재. 하지만 사장 동식이 가게를 팔려고 한다.",
            "민재",
            "할머니의 김치찌개를 끓이기",
            "사장 동식이 가게를 팔려고 한다",
        ),
        (
            "잃어버린 강아지를 찾는 소녀 하늘. 그런데 이웃 태수가 거짓말을 한다.",
            "하늘",
            "강아지를 찾기",
            "이웃 태수가 거짓말을 한다",
        ),
        ("폐업 직전의 빵집을 지키는 청년 민호.", "민호", "빵집을 지키기", ""),
        ("비 오는 날에만 보이는 카페를 찾는 소설가 윤서", "윤서", "카페를 찾기", ""),
    ],
)
def test_whoever_a_sentence_without_a_verb_ends_with_is_its_hero(
    premise: str, hero: str, goal: str, obstacle: str
) -> None:
    found = read(premise)
    assert (found.heroes[0], found.goal, found.obstacle) == (hero, goal, obstacle)
    assert "하지만" not in found.standing(found.heroes[-1]) + (found.job.word if found.job else "")


@pytest.mark.parametrize(
    ("premise", "heroes", "goal"),
    [
        ("외계인 뽀로는 지구인의 눈물을 모아야 고향에 돌아갈 수 있다", ("뽀로",), "지구인의 눈물을 모으기"),
        ("인어 공주 파랑은 육지의 빵 맛을 잊지 못한다", ("파랑",), ""),
        ("가장 느린 우체부 달팽이 꼬물이는 생신 카드를 오늘 안에 전해야 한다", ("꼬물이",), "카드를 전하기"),
        ("소심한 악마 벨은 착한 소원만 들어준다", ("벨",), ""),
        (
            "길 잃은 아기 펭귄 뿌뿌를 남극으로 데려다주려는 냉동 트럭 기사 덕팔",
            ("덕팔", "뿌뿌"),
            "뿌뿌를 남극으로 데려다주기",
        ),
        ("원수가 된 피아니스트 세린과 격투기 선수 강토가 사랑에 빠진다", ("세린", "강토"), ""),
        (
            "Grandma Ji-woo enters an e-sports tournament to win the prize money",
            ("Ji-woo",),
            "win the prize money",
        ),
        ("Elderly twins Dot and May rob the bank that took their farm", ("Dot", "May"), "rob the bank"),
        ("The last dragon works as a pizza oven and dreams of flying again", (), "fly again"),
    ],
)
def test_whoever_has_an_unusual_name_is_found_and_what_they_want(
    premise: str, heroes: tuple[str, ...], goal: str
) -> None:
    found = read(premise)
    assert (found.heroes, found.goal) == (heroes, goal)


@pytest.mark.parametrize(
    "premise",
    [
        "고양이 밥은 누가 주나 걱정이다",
        "악마 같은 사장이 웃는다",
        "마녀 집은 숲에 있다",
        "로봇 하나는 고장 났다",
    ],
)
def test_what_an_animal_has_is_no_name(premise: str) -> None:
    assert not set(read(premise).heroes) & {"밥", "같", "집"}


def test_several_who_speak_lend_nobody_their_work_and_a_year_long_ago_is_no_setting() -> None:
    dancer = read("Rosa wants to dance at the wedding even though the doctors say she will never walk")
    assert dancer.job is None
    sleeper = read("A night nurse discovers that the patient has been asleep since 1962")
    assert sleeper.hour is not None and "1962" not in sleeper.hour.word


@pytest.mark.parametrize(
    ("premise", "place", "hour"),
    [
        ("산타 견습생 루돌푸는 크리스마스 이브에 운전면허 시험을 봐야 한다", None, "크리스마스 이브"),
        ("천재 해커 서윤은 국정원 서버에서 자기 이름을 본다", None, None),
        ("꿈에서만 만나는 남자를 현실에서 찾으려는 간호사 소희", None, None),
        ("A clumsy thief named Barnaby finds a party in his honour", None, None),
    ],
)
def test_what_only_sounds_like_a_place_or_is_a_feast(
    premise: str, place: str | None, hour: str | None
) -> None:
    found = read(premise)
    assert (found.place and found.place.word, found.hour and found.hour.word) == (place, hour)


@pytest.mark.parametrize(
    ("premise", "goal"),
    [
        (
            "Priya finds dozens of odd socks and wants to return them all before Christmas",
            "return the odd socks",
        ),
        ("Nora discovers a box of old letters and decides to deliver them", "deliver the old letters"),
        ("Chef Ana loses her knives and has to get them back", "get her knives back"),
        ("Rey steals the queen's pearls but wants to give them back", "give the queen's pearls back"),
        ("Bea wants to see them all again", "see them all again"),
    ],
)
def test_them_are_whom_or_what_was_told_of(premise: str, goal: str) -> None:
    found = read(premise)
    assert found.goal == goal
    assert not found.obstacle.endswith("give them back")


@pytest.mark.parametrize(
    ("premise", "heroes"),
    [
        ("복서 두만은 손자에게 글러브를 물려주고 싶다. 하지만 손자는 할아버지를 부끄러워한다", ("두만",)),
        ("형사 강민은 아들을 찾아야 한다. 하지만 아들은 아버지를 피한다", ("강민",)),
    ],
)
def test_a_grandson_before_a_grandfather_is_no_name_and_a_son_no_thing(
    premise: str, heroes: tuple[str, ...]
) -> None:
    found = read(premise)
    assert found.heroes == heroes
    assert found.thing is None or found.thing.word == "글러브"
