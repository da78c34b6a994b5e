"""A premise read by its grammar: things, places and people that no list of words knows."""

from __future__ import annotations

import pytest

from engines.studio.premises import premise_view
from engines.text.document import Facts
from engines.text.premise import Premise, read_premise
from tests import factories
from tests.text.test_sample import written

SHIP = (
    "Captain Imani Okafor has nine hours of air left on a mining ship. The only other voice aboard is"
    " TESS, an AI who insists that the airlock must stay shut. A red toolbox is missing."
)
FAIR = (
    "Two rival food trucks, run by Gus and Marisol, park side by side at the county fair on the hottest day"
    " of July, and Gus's lucky spatula is gone."
)
SELLER = (
    "A girl who sells umbrellas in a city where it never rains is asked by the king to make one for a dragon."
)
LIFT = (
    "엘리베이터가 4층에서 자꾸 멈춘다. 경비원 최만수 할아버지는 폐쇄된 404호에서 들려오는 피아노 소리를"
    " 녹음하기로 한다."
)
METRO = (
    "지하철 막차. 신입 기관사 김도윤은 유실물센터 직원 정하린에게 빨간 헬멧을 전하려고 한다."
    " 그런데 종점이 사라졌다."
)


def read(premise: str) -> Premise:
    return read_premise(factories.brief(premise=premise, languages=("ko" if premise[-2] >= "가" else "en",)))


def thing(premise: str) -> str:
    found = read(premise)
    return " ".join(one.word for one in (found.quality, found.thing) if one)


@pytest.mark.parametrize(
    ("premise", "words"),
    [
        (METRO, "빨간 헬멧"),
        ("빨간 헬멧을 잃어버린 지하철 기관사 민준이 막차 전에 헬멧을 찾아야 한다", "빨간 헬멧"),
        ("한강 공원에서 이수아는 수리공 태호에게 빨간 자전거를 돌려주려 한다.", "빨간 자전거"),
        ("은퇴한 마법사가 동네 도서관에서 마법책을 잃어버린다.", "마법책"),
        ("민지는 서랍에서 발견한 태엽 고양이 대신 오르골을 훔친다.", "오르골"),
        (SHIP, "red toolbox"),
        (FAIR, "lucky spatula"),
        ("Gus lost his grandmother's recipe card before the contest.", "recipe card"),
        ("Jonas steals the mayor's golden trumpet during the parade.", "golden trumpet"),
        ("Nora looks for a missing compass under the pier.", "compass"),
        # Who is lost is no thing, nor is what nobody can hold.
        ("Mina lost her dog in the forest.", ""),
        ("Theo lost his way home.", ""),
        ("은지는 범인을 찾아야 한다.", ""),
        ("민지는 사라진 동생을 찾는다.", ""),
        ("서윤은 용기를 잃었다.", ""),
    ],
)
def test_a_thing_is_read_by_what_is_done_with_it(premise: str, words: str) -> None:
    assert thing(premise) == words


@pytest.mark.parametrize(
    ("premise", "who"),
    [
        (SHIP, ("Imani Okafor", "TESS")),
        ("Okafor wants to land. Imani Okafor is tired.", ("Imani Okafor",)),
        ("Detective Mara Quinn finds a key.", ("Mara Quinn",)),
        (LIFT, ("최만수",)),
        ("택시 기사 박만수는 마지막 손님을 태운다.", ("박만수",)),
        ("막내 이수아는 웃는다. 수아는 태호를 만난다.", ("이수아", "태호")),
        ("고등학생 하은과 도현은 교실에서 고백을 연습한다.", ("하은", "도현")),
        ("배우 지망생은 무대에서 편지를 줍는다.", ()),
    ],
)
def test_one_person_is_one_name(premise: str, who: tuple[str, ...]) -> None:
    assert read(premise).heroes == who


@pytest.mark.parametrize(
    ("premise", "beings", "lead"),
    [
        (SELLER, ("girl who sells umbrellas", "king", "dragon"), "girl who sells umbrellas"),
        ("An old teacher returns to the abandoned school.", ("old teacher",), "old teacher"),
        ("The king meets Theo.", ("king",), "king"),
        ("Theo meets the king.", ("king",), ""),
        ("Imani is a pilot.", (), ""),
        ("우산을 파는 소녀는 왕을 만난다.", ("우산을 파는 소녀", "왕"), "우산을 파는 소녀"),
        ("할머니가 남긴 레시피를 들고 은지가 식당을 연다.", (), ""),
    ],
)
def test_who_has_no_name_is_read_by_what_they_are(premise: str, beings: tuple[str, ...], lead: str) -> None:
    found = read(premise)
    assert tuple(one.words for one in found.beings) == beings
    assert (found.lead.words if found.lead else "") == lead


@pytest.mark.parametrize(
    ("premise", "place", "hour", "weather"),
    [
        (SHIP, "mining ship", "", ""),
        (FAIR, "county fair", "the hottest day of July", ""),
        (SELLER, "city", "", ""),
        ("민지는 404호 앞에서 피아노 소리를 듣는다.", "404호 앞", "", ""),
        ("비 그친 오후의 한강 공원. 민지가 달린다.", "한강 공원", "오후", ""),
        ("비가 오지 않는 마을에서 민지가 우산을 판다.", "마을", "", ""),
        ("비 오는 밤, 민지가 편의점에 온다.", "편의점", "밤", "비 오는"),
        ("Theo walks in the park in the rain.", "park", "", "rain"),
        ("The captain wants the airlock to stay shut.", "", "", ""),
        ("Mina falls in love with a stranger.", "", "", ""),
    ],
)
def test_places_hours_and_weather_are_there_only_where_the_sentence_has_them(
    premise: str, place: str, hour: str, weather: str
) -> None:
    found = read(premise)
    assert [one.word if one else "" for one in (found.place, found.hour, found.weather)] == [
        place,
        hour,
        weather,
    ]


@pytest.mark.parametrize(
    ("premise", "goal"),
    [
        (SHIP, ""),
        (LIFT, "피아노 소리를 녹음하기"),
        ("민준이 막차 전에 헬멧을 찾아야 한다", "헬멧을 찾기"),
        ("The captain must return the map.", "return the map"),
    ],
)
def test_a_goal_is_somebodys(premise: str, goal: str) -> None:
    assert read(premise).goal == goal


@pytest.mark.parametrize("premise", [SHIP, FAIR, SELLER, LIFT, METRO])
def test_every_noun_of_a_premise_is_read_told_or_said_not_to_be_understood(premise: str) -> None:
    language = "en" if premise.isascii() else "ko"
    view = premise_view(factories.brief(premise=premise, languages=(language,)))
    shown = " ".join([*view.unread, *view.unused, *(word for fact in view.facts for word in fact.values)])
    nouns = {
        SHIP: ("toolbox", "airlock", "mining ship", "TESS"),
        FAIR: ("spatula", "county fair", "July", "Gus"),
        SELLER: ("umbrella", "king", "dragon", "city"),
        LIFT: ("최만수", "피아노 소리", "엘리베이터"),
        METRO: ("헬멧", "종점", "김도윤", "정하린"),
    }
    assert [word for word in nouns[premise] if word not in shown] == []


def test_what_was_not_understood_is_named_in_the_premises_words() -> None:
    brief = factories.brief(premise="소심한 회계사 정우가 회식 자리에서 사장의 가발을 벗긴다.")
    assert "가발" in premise_view(brief).unread


def test_a_role_that_is_told_is_kept_and_no_other_is_put_in_its_place() -> None:
    for premise, genre, role in (
        (FAIR, "comedy", "food truck owner"),
        (SELLER, "fantasy", "umbrellas"),
        (METRO, "slice_of_life", "기관사"),
    ):
        language = "en" if premise.isascii() else "ko"
        script = written(factories.brief(premise=premise, languages=(language,), genre=genre))
        assert role in script.cast[0].role and "tour guide" not in script.model_dump_json()


@pytest.mark.parametrize(
    ("premise", "language", "look", "hair"),
    [
        (LIFT, "ko", "할아버지", "흰 머리"),
        (SELLER, "en", "a girl", ""),
        ("An old woman named Ada finds a key at the pier.", "en", "an old woman", "white hair"),
        (SHIP, "en", "a woman", ""),
    ],
)
def test_age_and_sex_told_in_a_premise_reach_the_looks(
    premise: str, language: str, look: str, hair: str
) -> None:
    hero = written(factories.brief(premise=premise, languages=(language,), genre="slice_of_life")).cast[0]
    assert hero.appearance.startswith(look) and hair in hero.appearance
    if hair:
        assert hero.palette[0] == "#d6d3d8"


def test_somebody_without_a_name_can_be_set_as_who_it_is_about() -> None:
    brief = factories.brief(
        premise="Something happens.", languages=("en",), facts=Facts(who=("the king", "Mina"))
    )
    script = written(brief)
    assert not any("king" in name for member in script.cast for name in member.names.values())
    assert "king" in script.cast[0].role and script.cast[1].names["en"] == "Mina"
