"""Premises whose first sentence only says where and when it is, and words in -이 for people."""

from __future__ import annotations

import pytest

from engines.text.document import Brief
from engines.text.premise import Premise, read_premise


def read(premise: str) -> Premise:
    return read_premise(Brief(premise=premise, genre="drama", languages=("ko",), cuts=15, scenes=5))


@pytest.mark.parametrize(
    ("premise", "heroes", "place", "job"),
    [
        (
            "부산 영도의 오래된 목욕탕. 때밀이 박순례 할머니는 마지막 손님을 기다린다.",
            ("박순례",), "목욕탕", "때밀이",
        ),
        (
            "서울 망원동 골목의 작은 빵집. 제빵사 한결은 어머니의 레시피를 찾고 싶다.",
            ("한결",), "빵집", "제빵사",
        ),
        ("1987년 광주의 어느 여름. 여고생 미숙은 사라진 오빠를 찾으려 한다.", ("미숙",), "광주", ""),
        ("조선 후기 한양. 책쾌 강철수는 금서를 팔려 한다.", ("강철수",), "한양", "책쾌"),
        ("화성 이주선 아리랑호. 청소부 미르는 어머니를 깨우려고 한다.", ("미르",), "아리랑호", "청소부"),
        ("군산 앞바다 작은 섬의 분교. 새로 온 교사 윤서는 아이와 친해지고 싶다.", ("윤서",), "분교", "교사"),
        ("인사동 골목 끝 도깨비 전당포. 취준생 하나는 부적을 빌린다.", ("하나",), "전당포", "취준생"),
        ("구름 위의 학교. 꼴찌 학생 루미는 비를 내리는 법을 배워야 한다.", ("루미",), "학교", "꼴찌 학생"),
        ("A laundromat in Queens. Attendant Marisol finds a coat.", ("Marisol",), "laundromat", "attendant"),
        ("Old Havana, 1958. Pianist Rafael wants to play.", ("Rafael",), "Old Havana", "pianist"),
        ("Glasgow, winter 1974. Welder Moira wants to save her yard.", ("Moira",), "Glasgow", "welder"),
        ("Present-day Lyon. Baker Ines wants to keep her oven.", ("Ines",), "Lyon", "baker"),
        ("The last bookshop on Mars. Owner Ingrid wants to sell one book.", ("Ingrid",), "bookshop", "owner"),
        ("A bus depot diner in Tulsa. Waitress Loretta sings.", ("Loretta",), "bus depot diner", "waitress"),
        ("Salem, Massachusetts, 1692. Midwife Prudence hides a baby.", ("Prudence",), "Salem", "midwife"),
        ("2077, a market where tears are sold. Dealer Ion must cry.", ("Ion",), "market", "dealer"),
    ],
)  # fmt: skip
def test_a_sentence_that_says_only_where_and_when_names_places(
    premise: str, heroes: tuple[str, ...], place: str, job: str
) -> None:
    told = read(premise)
    assert told.heroes == heroes
    assert told.place and told.place.word == place
    assert not job or (told.job and told.job.word == job)


@pytest.mark.parametrize(
    ("premise", "heroes"),
    [
        ("서윤과 도현. 둘은 헤어지려고 한다.", ("서윤", "도현")),
        ("강아지를 찾는 소녀 하늘. 비가 온다.", ("하늘",)),
        ("엘리베이터에 갇힌 회계사 지훈. 문자가 온다.", ("지훈",)),
        ("지수네 분식집. 지수는 떡볶이를 팔고 싶다.", ("지수",)),
        ("Mina, 17. She wants to run.", ("Mina",)),
        ("Detective Kim, 1958. He wants to find the thief.", ("Kim",)),
        ("Rosa's bakery in Naples. Rosa wants to win.", ("Rosa",)),
        ("Museum night guard Otis sees a girl in a painting. He wants to find her.", ("Otis",)),
    ],
)
def test_a_first_sentence_with_somebody_in_it_still_names_them(premise: str, heroes: tuple[str, ...]) -> None:
    assert read(premise).heroes == heroes


@pytest.mark.parametrize(
    ("premise", "hero", "told"),
    [
        ("늙은이 김만복은 젊은이들에게 씨름을 가르치고 싶다.", "김만복", "늙은이"),
        ("떠돌이 준호가 우물을 파려고 한다.", "준호", "떠돌이"),
        ("숲 지킴이 나래는 불을 낸 사람을 찾으려 한다.", "나래", "지킴이"),
        ("총잡이 해준은 말을 훔치려 한다.", "해준", "총잡이"),
        ("때밀이 순덕은 탕을 지키려 한다.", "순덕", "때밀이"),
        ("구두닦이 영수는 지갑을 돌려주려 한다.", "영수", "구두닦이"),
        ("젊은이 도하는 배를 짓고 싶다.", "도하", "젊은이"),
    ],
)
def test_words_for_people_that_end_in_i_keep_it(premise: str, hero: str, told: str) -> None:
    premise_read = read(premise)
    assert premise_read.heroes == (hero,)
    assert premise_read.standing(hero) == told
    assert all(one.words.endswith("이") for one in premise_read.beings)
