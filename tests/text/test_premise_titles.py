"""People by the titles they are spoken of by, goals and obstacles as a stranger types them."""

from __future__ import annotations

import pytest

from engines.text.document import Brief
from engines.text.foes import as_meant, in_person
from engines.text.premise import Premise, read_premise
from engines.text.sample import sample_script


def asked(premise: str) -> Brief:
    language = "ko" if any("가" <= letter <= "힣" for letter in premise) else "en"
    return Brief(premise=premise, genre="drama", languages=(language,), cuts=15, scenes=5)


def read(premise: str) -> Premise:
    return read_premise(asked(premise))


@pytest.mark.parametrize(
    ("premise", "name", "gender", "age", "told"),
    [
        ("Young priest Father Tomas wants to save the church.", "Father Tomas", "male", "", "young priest"),
        ("Sister Agnes must hide a soldier in the convent.", "Sister Agnes", "female", "", "nun"),
        (
            "Mother Superior Clothilde keeps bees.",
            "Mother Superior Clothilde",
            "female",
            "",
            "mother superior",
        ),
        ("Captain Reyes wants to bring her crew home.", "Captain Reyes", "female", "", "captain"),
        ("Sergeant Boone must get his platoon across.", "Sergeant Boone", "male", "", "sergeant"),
        ("Professor Lindqvist wants to prove her theory.", "Professor Lindqvist", "female", "", "professor"),
        ("Old Man Harlan wants to catch the catfish.", "Old Man Harlan", "male", "old", ""),
        ("Granny Pell wants to win the pie contest.", "Granny Pell", "female", "old", ""),
        ("Dr. Okafor must cure a town that sleeps.", "Dr. Okafor", "", "", ""),
        ("박 신부님은 사라진 종을 찾으려 한다.", "박 신부", "male", "", "신부님"),
        ("김 대위는 부하들을 집으로 데려가야 한다.", "김 대위", "", "", "대위"),
        ("젊은 신부 박도현은 마을 성당을 지키려 한다.", "박도현", "male", "", "신부님"),
        ("신부 지은은 드레스를 찾아야 한다.", "지은", "female", "", "신부"),
        ("수녀 마리아는 고아원을 지키려 한다.", "마리아", "female", "", "수녀"),
        ("Nell wants to rob the bank.", "Nell", "female", "", ""),
    ],
)
def test_a_name_keeps_the_title_people_speak_of(
    premise: str, name: str, gender: str, age: str, told: str
) -> None:
    found = read(premise)
    assert found.heroes[0] == name
    assert found.genders[0] == gender and found.ages[0] == age
    assert found.standing(name) == told


def test_a_rank_is_left_out_where_the_name_is_said_without_it() -> None:
    assert read("Captain Reyes wants to land. But Reyes is afraid.").heroes == ("Reyes",)
    assert read("Captain Imani Okafor wants to land.").heroes == ("Imani Okafor",)


@pytest.mark.parametrize(
    ("premise", "hair"),
    [
        ("Young priest Father Tomas wants to save the village church.", "grey"),
        ("젊은 신부 박도현은 마을 성당을 지키려 한다.", "흰 머리"),
    ],
)
def test_a_young_priest_is_dressed_as_one_and_not_grey(premise: str, hair: str) -> None:
    hero = next(one for one in sample_script(asked(premise), 0).cast if one.key == "hero")
    look = str(hero.appearance)
    assert hair not in look
    assert "cassock" in look or "로브" in look


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("찾아온다", "오랜만이죠? 이번엔 그냥 안 갑니다"),
        ("나타난다", "오랜만이죠? 이번엔 그냥 안 갑니다"),
        ("떠난다", "저는 떠나요"),
        ("철거를 통보한다", "철거입니다. 그렇게 아세요"),
        ("해고를 통보했다", "해고입니다. 그렇게 아세요"),
        ("성당을 판다", "성당을 팔아요"),
    ],
)
def test_what_somebody_in_the_way_does_is_said_so_that_it_means_something(clause: str, said: str) -> None:
    assert in_person(clause, foe="도둑", hero="", polite=True) == said


def test_a_habit_is_said_as_it_is_meant() -> None:
    assert as_meant("I sell it") == "I'm selling it"
    assert as_meant("I cut it down") == "I'm cutting it down"
    assert as_meant("I take the photo of you") == "I'm taking the photo of you"
    assert as_meant("I want it back") == "I want it back"


@pytest.mark.parametrize(
    ("premise", "goal"),
    [
        ("매점 주인 한복자 할머니는 딸에게 국수 한 그릇을 먹이고 싶다.", "국수 한 그릇을 먹이기"),
        ("바리스타 은솔은 문을 닫기 싫다.", "문을 닫지 않기"),
        ("박순례 할머니는 마지막 손님을 기다린다.", "마지막 손님을 기다리기"),
        ("서준은 선배 유진이 사라진 걸 알고 찾으려 하지만 문이 잠긴다.", "유진을 찾기"),
        ("수련생 강림이가 할머니를 데려왔다. 해 뜨기 전까지 돌려보내야 한다.", "할머니를 돌려보내기"),
        ("하나는 목소리를 맡긴다. 그런데 도깨비는 목소리를 돌려주지 않는다.", "목소리를 되찾기"),
        ("소라와 택시기사 진우. 소라는 고백하고 싶지만 내일이 마지막 근무다.", "진우에게 고백하기"),
        (
            "Singer Hollis pawns his voice for a charm, but the goblin will not give it back.",
            "get his voice back",
        ),
        ("The lead actor vanishes. Stage manager Cleo has to find him before dawn.", "find the lead actor"),
        (
            "Mortimer takes the wrong old lady, Mrs. Pennyworth, and must return her.",
            "return Mrs. Pennyworth",
        ),
    ],
)
def test_goals_in_other_words_than_those_of_a_wish(premise: str, goal: str) -> None:
    assert read(premise).goal == goal


@pytest.mark.parametrize(
    ("premise", "obstacle"),
    [
        ("무대감독 차은호는 공연 시작 전에 배우를 찾아야 한다.", "공연 시작 전까지"),
        ("주인 장기복 아저씨는 마지막 만화책을 지키려 한다.", ""),
        ("Frank must remember who took his daughter. Every morning his memory resets.",
         "every morning his memory resets"),
        ("He vanished an hour before opening night. Cleo has to find him before the curtain rises.",
         "only until the curtain rises"),
    ],
)  # fmt: skip
def test_what_is_in_the_way_is_read_of_the_right_sentence(premise: str, obstacle: str) -> None:
    assert read(premise).obstacle == obstacle


def test_a_dresser_of_hair_lives_today() -> None:
    for premise in ("미용사 경희는 이발소를 다시 열고 싶다.", "무대감독 은호는 배우를 찾아야 한다."):
        looks = str([one.appearance for one in sample_script(asked(premise), 0).cast])
        assert "튜닉" not in looks and "한복" not in looks
