"""Forty premises as strangers type them, a sentence or two each: who, where, what for and against what."""

from __future__ import annotations

import pytest

from engines.text.document import Brief
from engines.text.premise import read_premise

# The premise, its people, place, goal, obstacle.
PREMISES = [
    (
        "전남 구례의 버스터미널 매점. 매점 주인 한복자 할머니는 30년 전 떠난 딸에게 국수 한 "
        "그릇을 먹이고 싶다. 그런데 터미널이 이번 주말에 문을 닫는다.",
        ("한복자",),
        "매점",
        "국수 한 그릇을 먹이기",
        "터미널이 이번 주말에 문을 닫는다",
    ),
    (
        "폐쇄된 정신병원에 들어간 유튜버 세 명. 막내 PD 서준은 선배 유진이 사라진 걸 알고 찾으려 "
        "하지만 카메라에 자꾸 모르는 얼굴이 찍힌다.",
        ("서준", "유진",),
        "정신병원",
        "유진을 찾기",
        "카메라에 자꾸 모르는 얼굴이 찍힌다",
    ),
    (
        "치킨집 알바생 민호는 사장님 몰래 신메뉴를 개발하고 싶다. 하지만 사장님이 매일 냉장고를 "
        "검사한다.",
        ("민호",),
        "치킨집",
        "신메뉴를 개발하기",
        "사장님이 매일 냉장고를 검사한다",
    ),
    (
        "용을 잡아야 기사가 되는 나라. 겁쟁이 견습기사 로이는 용 대신 용의 알을 주워 버린다.",
        ("로이",),
        "나라",
        "",
        "",
    ),
    (
        "서울 성수동 수제화 거리. 구두장이 정우는 첫사랑 은채의 결혼식 구두를 만들어야 한다.",
        ("정우", "은채",),
        "거리",
        "은채의 결혼식 구두를 만들기",
        "",
    ),
    (
        '퇴근길 엘리베이터에 갇힌 회계사 지훈. 휴대폰에 모르는 번호로 "문이 열리면 뛰어"라는 '
        "문자가 온다.",
        ("지훈",),
        "엘리베이터",
        "엘리베이터에서 나가기",
        "",
    ),
    (
        "은퇴한 킬러 조만식은 손녀의 유치원 발표회에 꼭 가야 한다. 그런데 옛 조직이 손녀를 "
        "인질로 잡는다.",
        ("조만식",),
        "",
        "발표회에 꼭 가기",
        "옛 조직이 손녀를 인질로 잡는다",
    ),
    (
        "군산 앞바다 작은 섬의 분교. 전교생이 한 명뿐인 학교에 새로 온 교사 윤서는 아이와 "
        "친해지고 싶다. 아이는 말을 하지 않는다.",
        ("윤서",),
        "분교",
        "아이와 친해지기",
        "아이는 말을 하지 않는다",
    ),
    (
        "화성 이주선 아리랑호. 청소부 미르는 동면 중인 어머니를 깨우려고 한다. 하지만 인공지능 "
        "'누리'가 문을 잠근다.",
        ("미르",),
        "아리랑호",
        "어머니를 깨우기",
        "인공지능 '누리'가 문을 잠근다",
    ),
    (
        "대학로 소극장에서 주연 배우가 사라졌다. 무대감독 차은호는 공연 시작 전에 배우를 찾아야 "
        "한다.",
        ("차은호",),
        "소극장",
        "배우를 찾기",
        "공연 시작 전까지",
    ),
    (
        "구두닦이 소년 영길이는 미군 장교가 두고 간 지갑을 돌려주려 한다. 형은 그 돈으로 "
        "도망가자고 한다.",
        ("영길",),
        "",
        "지갑을 돌려주기",
        "형은 그 돈으로 도망가자고 한다",
    ),
    (
        "저승사자 연수생 강림이가 이름을 잘못 봐서 엉뚱한 할머니 최옥순을 데려왔다. 해 뜨기 "
        "전까지 돌려보내야 한다.",
        ("강림이", "최옥순",),
        "",
        "최옥순을 돌려보내기",
        "해 뜨기 전까지",
    ),
    (
        "인사동 골목 끝 도깨비 전당포. 취준생 하나는 자기 목소리를 맡기고 면접에 붙는 부적을 "
        "빌린다. 그런데 주인 도깨비는 목소리를 돌려주지 않는다.",
        ("하나",),
        "전당포",
        "목소리를 되찾기",
        "주인 도깨비는 목소리를 돌려주지 않는다",
    ),
    (
        "야간 편의점 알바 소라와 매일 새벽 삼각김밥을 사 가는 택시기사 진우. 소라는 고백하고 "
        "싶지만 내일이 마지막 근무다.",
        ("소라", "진우",),
        "편의점",
        "진우에게 고백하기",
        "내일이 마지막 근무다",
    ),
    (
        "치매에 걸린 전직 형사 장태수는 딸을 납치한 범인을 기억해 내야 한다. 기억은 매일 아침 "
        "사라진다.",
        ("장태수",),
        "",
        "딸을 납치한 범인을 기억해 내기",
        "기억은 매일 아침 사라진다",
    ),
    (
        "우리 아파트 13층은 엘리베이터 버튼이 없다. 초등학생 준이는 13층에서 동생의 공을 "
        "찾아와야 한다.",
        ("준이",),
        "엘리베이터",
        "동생의 공을 찾아오기",
        "",
    ),
    (
        "조선 시대 봉수대. 봉수꾼 덕배는 왜군이 오기 전에 봉화를 올려야 하는데 장작이 비에 "
        "젖었다.",
        ("덕배",),
        "봉수대",
        "봉화를 올리기",
        "장작이 비에 젖었다",
    ),
    (
        "이혼하고 고향 정선으로 돌아온 미용사 경희는 아버지의 낡은 이발소를 다시 열고 싶다. "
        "아버지는 반대한다.",
        ("경희",),
        "낡은 이발소",
        "이발소를 다시 열기",
        "아버지는 반대한다",
    ),
    (
        "박물관 야간 경비원 오 씨는 매일 밤 그림 속 소녀가 조금씩 움직이는 걸 본다. 그는 소녀가 "
        "가리키는 곳을 찾아가려 한다.",
        ("오 씨",),
        "박물관",
        "소녀가 가리키는 곳을 찾아가기",
        "",
    ),
    (
        "2077년, 눈물을 사고파는 시장. 눈물 장수 이안은 한 번도 울지 않은 여자 제로를 울려야 "
        "한다.",
        ("이안", "제로",),
        "시장",
        "여자 제로를 울리기",
        "",
    ),
    (
        "A bus depot diner in Tulsa. Waitress Loretta wants to give her daughter one birthday "
        "dinner before the diner is torn down.",
        ("Loretta",),
        "bus depot diner",
        "give her daughter one birthday dinner",
        "only until the diner is torn down",
    ),
    (
        "Three podcasters break into an abandoned asylum. Producer Beck must find her missing "
        "co-host Wyatt, but every recording has a fourth voice.",
        ("Beck", "Wyatt",),
        "abandoned asylum",
        "find her missing co-host Wyatt",
        "every recording has a fourth voice",
    ),
    (
        "Night baker Gus wants to win the county bread contest, but his sourdough starter has "
        "come alive and refuses to be baked.",
        ("Gus",),
        "",
        "win the county bread contest",
        "his sourdough starter has come alive and refuses to be baked",
    ),
    (
        "In a kingdom where only dragon slayers become knights, timid squire Rowan brings home a "
        "dragon egg instead.",
        ("Rowan",),
        "kingdom",
        "",
        "",
    ),
    (
        "Lisbon, 1974. Shoemaker Tiago has to make wedding shoes for his first love Beatriz.",
        ("Tiago", "Beatriz",),
        "Lisbon",
        "make wedding shoes for his first love Beatriz",
        "",
    ),
    (
        "Trapped in an elevator after hours, accountant Priyanka gets a text from an unknown "
        'number: "When the doors open, run."',
        ("Priyanka",),
        "elevator",
        "get out of the elevator",
        "",
    ),
    (
        "Retired hitman Walt must get to his granddaughter's school play, but his old crew takes "
        "her hostage.",
        ("Walt",),
        "school",
        "get to his granddaughter's school play",
        "his old crew takes her hostage",
    ),
    (
        "A one-room schoolhouse on a tiny Scottish island. New teacher Fergus wants to befriend "
        "his only pupil, who never speaks.",
        ("Fergus",),
        "one-room schoolhouse",
        "befriend his only pupil",
        "",
    ),
    (
        "Colony ship Meridian. Janitor Oduya wants to wake her mother from cryosleep but the "
        "ship's AI locks the door.",
        ("Oduya",),
        "colony ship",
        "wake her mother from cryosleep",
        "the ship's AI locks the door",
    ),
    (
        "The lead actor vanishes an hour before opening night. Stage manager Cleo has to find "
        "him before the curtain rises.",
        ("Cleo",),
        "stage",
        "find the lead actor",
        "only until the curtain rises",
    ),
    (
        "Shoeshine boy Mateo wants to return a soldier's lost wallet. His brother wants to run "
        "away with the money.",
        ("Mateo",),
        "",
        "return a soldier's lost wallet",
        "His brother wants to run away with the money",
    ),
    (
        "A trainee grim reaper named Mortimer takes the wrong old lady, Mrs. Pennyworth, and "
        "must return her before sunrise.",
        ("Mortimer", "Mrs. Pennyworth",),
        "",
        "return Mrs. Pennyworth",
        "only until sunrise",
    ),
    (
        "At the end of a foggy alley stands a goblin pawnshop. Jobless singer Hollis pawns his "
        "voice for a lucky charm, and the goblin will not give it back.",
        ("Hollis",),
        "foggy alley",
        "get his voice back",
        "the goblin will not give it back",
    ),
    (
        "Gas station clerk Dee and long-haul trucker Ray only meet at 3 a.m. Dee wants to tell "
        "him how she feels, but tonight is her last shift.",
        ("Dee", "Ray",),
        "gas station",
        "tell him how she feels",
        "tonight is her last shift",
    ),
    (
        "Ex-detective Frank Mallory has dementia and must remember who took his daughter. Every "
        "morning his memory resets.",
        ("Frank Mallory",),
        "",
        "remember who took his daughter",
        "every morning his memory resets",
    ),
    (
        "Our building has no thirteenth floor button. Little Tommy needs to get his sister's "
        "ball back from the thirteenth floor.",
        ("Tommy",),
        "",
        "get his sister's ball back from the thirteenth floor",
        "",
    ),
    (
        "Scottish Highlands, 1745. Beacon keeper Isla has to light the signal fire before the "
        "redcoats arrive but the wood is soaked.",
        ("Isla",),
        "Scottish Highlands",
        "light the signal fire",
        "the wood is soaked",
    ),
    (
        "Freshly divorced hairdresser Gwen moves back to Duluth and wants to reopen her dad's "
        "barbershop. Her dad says no.",
        ("Gwen",),
        "barbershop",
        "reopen her dad's barbershop",
        "Her dad says no",
    ),
    (
        "Museum night guard Old Man Baxter notices that the girl in a painting moves a little "
        "every night. He wants to find out what she is pointing at.",
        ("Old Man Baxter",),
        "museum",
        "find out what she is pointing at",
        "",
    ),
    (
        "2077, a market where tears are bought and sold. Tear dealer Ion must make a woman "
        "called Zero cry for the first time.",
        ("Ion", "Zero",),
        "market",
        "make a woman called Zero cry for the first time",
        "",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("premise", "heroes", "place", "goal", "obstacle"), PREMISES)
def test_a_strangers_premise_is_read_as_they_mean_it(
    premise: str, heroes: tuple[str, ...], place: str, goal: str, obstacle: str
) -> None:
    told = read_premise(Brief(premise=premise, genre="drama", languages=("ko",), cuts=15, scenes=5))
    assert told.heroes == heroes
    assert (told.place.word if told.place else "") == place
    assert (told.goal, told.obstacle) == (goal, obstacle)
