"""Premises that used to be taken for something else: names that are words, words for places and people with
two senses, wishes that are another's, and looks that were told and not seen."""

from __future__ import annotations

import pytest

from engines.text.given import usual_sex
from engines.text.premise import Premise, read_premise
from engines.text.sample import sample_script
from presets.creatures import creature
from presets.words import find
from tests import factories


def read(premise: str) -> Premise:
    return read_premise(factories.brief(premise=premise, languages=(_language(premise),)))


def look_of(premise: str, at: int = 0) -> str:
    brief = factories.brief(
        premise=premise, languages=(_language(premise),), genre="slice_of_life", scenes=5, cuts=15
    )
    return sample_script(brief, 1).cast[at].appearance


def _language(premise: str) -> str:
    return "ko" if any("가" <= one <= "힣" for one in premise) else "en"


@pytest.mark.parametrize(
    ("premise", "names"),
    [
        ("달팽이 배달부 몽이는 생일 카드를 전해야 하지만 비가 그치지 않는다.", ("몽이",)),
        ("거북이 우체부 느림이는 해가 지기 전에 편지를 배달해야 한다", ("느림이",)),
        ("양봉인 삼식이가 달아난 여왕벌을 찾는다.", ("삼식",)),
        ("청소 로봇 3호는 오르골을 고치고 싶어 한다", ("3호",)),
        ("robot nanny Unit 7 is afraid of being replaced", ("Unit 7",)),
        ("외계인 부부 삐오와 따오는 지구에서 알바를 한다", ("삐오", "따오")),
        ("도깨비 형제 무무와 두두는 씨름 대회에서 이기고 싶다", ("무무", "두두")),
        ("길 잃은 펭귄 뿌뿌를 남극으로 데려다주려는 트럭 기사 덕팔", ("덕팔", "뿌뿌")),
        ("구둣방 할아버지 만복은 구두를 고치고 싶다", ("만복",)),
        ("할머니 해커 박필순(72)은 돈을 되찾고 싶다", ("박필순",)),
        ("천재 해커 제로는 사망 신고서를 발견한다", ("제로",)),
        ("Lonely lighthouse robot B-9 falls in love with a passing ship", ("B-9",)),
        ("우리 반 반장 하준이는 첫눈이 오는 날 고백하고 싶다", ("하준",)),
        ("오빠 서우와 여동생 이안은 할머니의 텃밭을 지키려 한다", ("서우", "이안")),
        ("전학 첫날 늦잠 잔 소년 리우, 학교에 도착해야 해", ("리우",)),
    ],
)
def test_who_a_premise_names_behind_what_they_are(premise: str, names: tuple[str, ...]) -> None:
    assert read(premise).heroes == names


@pytest.mark.parametrize(
    "premise",
    [
        "간호사 지은은 환자의 마지막 소원인 바다를 보여 주고 싶지만 병원장이 막는다.",
        "소방관 태석은 아들의 마지막 부탁인 별을 보여 주고 싶다",
    ],
)
def test_what_is_wished_for_is_nobodys_name(premise: str) -> None:
    assert len(read(premise).heroes) == 1


def test_whose_wish_it_is_and_who_heads_a_house_are_somebody() -> None:
    told = read("간호사 지은은 환자의 마지막 소원인 바다를 보여 주고 싶지만 병원장이 막는다.")

    assert [one.words for one in told.beings] == ["환자", "병원장"]
    assert (told.goal, told.obstacle) == ("바다를 보여 주기", "병원장이 막는다")


@pytest.mark.parametrize(
    ("premise", "who"),
    [
        ("나는 카지노 딜러다. 아버지의 빚을 갚아 주고 싶다", "딜러"),
        ("저는 투명인간입니다. 오늘은 꼭 축하를 받고 싶어요.", "투명인간"),
        ("I am a ghost and I can't leave the lighthouse.", "ghost"),
        ("I'm a robot who can't lie, and the casino just hired me.", "robot"),
        ("what if a scarecrow fell in love with a crow? he wants to leave the field", "scarecrow"),
        ("A snail enters a marathon", "snail"),
        ("검은 고양이 한 마리가 사라진 주인의 안경을 찾아 골목을 헤맨다", "고양이"),
        ("My grandma's parrot is the only witness, and it only speaks Portuguese.", "parrot"),
        ("desert island, two rival chefs, one coconut", "two rival chefs"),
    ],
)
def test_whom_a_premise_without_a_name_is_about(premise: str, who: str) -> None:
    lead = read(premise).lead

    assert lead is not None
    assert lead.words == who


def test_who_heads_a_house_stands_in_the_way_in_person() -> None:
    premise = "간호사 지은은 환자의 마지막 소원인 바다를 보여 주고 싶지만 병원장이 막는다."
    brief = factories.brief(premise=premise, languages=("ko",), genre="slice_of_life", scenes=5, cuts=15)

    assert "병원장" in [one.names[0].text for one in sample_script(brief, 1).cast]


def test_somebody_who_shares_a_story_without_a_verb_is_in_it() -> None:
    told = read("막차를 놓친 청년 태오와 반찬 가게 할머니의 하룻밤")

    assert [one.words for one in told.beings] == ["할머니"]


@pytest.mark.parametrize(
    ("premise", "place", "kind"),
    [
        ("Elderly twins Dot and May rob the bank that took their farm", "bank", "office"),
        ("A retired robber named Walt wants to rob the bank one last time.", "bank", "office"),
        ("무인도에 떨어진 연습생 세 명이 라면을 두고 싸운다", "무인도", "beach"),
        ("두 요리사가 외딴섬에서 만난다.", "외딴섬", "beach"),
        ("나는 카지노 딜러다. 빚을 갚고 싶다", "카지노", "theatre"),
        ("Casino dealer Opal wants to lose on purpose.", "casino", "theatre"),
        ("막사에서 취사병 대현은 미역국을 끓이고 싶다", "막사", "bedroom"),
        ("The barracks cook must bake a cake.", "barracks", "bedroom"),
        ("관아의 포졸 막동이가 사라진 도장을 찾아 나선다.", "관아", "palace"),
        ("고양이 그믐이는 우물에 빠진 달을 건져야 한다.", "우물", "park"),
        ("A young man walks into the village well", "village well", "park"),
        ("시골 버스 안내양 말자는 막차를 놓치고 싶지 않다", "시골 버스", "subway"),
        ("신입 판사 정우진은 첫 재판에서 이모를 본다.", "법정", "office"),
        ("삐오는 PC방에서 알바를 한다.", "PC방", "theatre"),
        ("막걸리집 사장 오봉자는 외상값을 받아 내려 한다.", "막걸리집", ""),
        ("Tomas wants to mail a letter from the trench.", "trench", "outdoors"),
    ],
)
def test_where_it_is_and_the_kit_it_is_drawn_with(premise: str, place: str, kind: str) -> None:
    found = read(premise).place

    assert found is not None
    assert (found.word, found.key) == (place, kind)


@pytest.mark.parametrize(
    "premise",
    [
        "Farmer Joe must sell a calf before the bank takes his house.",
        "Clem must stop a man who wants to build a casino.",
        "민수는 우물쭈물하는 성격을 고치고 싶다.",
        "무덤덤한 형사 수진은 웃고 싶다.",
    ],
)
def test_a_word_that_is_no_place_there_is_none(premise: str) -> None:
    found = read(premise).place

    assert found is None or find("places", found.word) is None or found.word not in ("bank", "casino")
    assert found is None or found.word not in ("우물", "무덤")


@pytest.mark.parametrize(
    ("premise", "thing"),
    [
        ("검은 고양이 그믐이는 달을 건져야 한다.", ""),
        ("하얀 거북이 달이는 집에 가고 싶다.", ""),
        ("포졸 막동이가 사또의 사라진 도장을 찾아 나선다.", "도장"),
        ("성우가 공주 역할을 맡고 싶다", ""),
        ('"You\'re late," said the clock. Wizard Rufus must find the stolen hour.', ""),
        ("Imogen wants to confess, but hay fever makes her sneeze.", ""),
        ("Mina wants to get back her piggy bank.", "piggy bank"),
    ],
)
def test_what_a_premise_is_about_and_what_is_no_thing(premise: str, thing: str) -> None:
    found = read(premise).thing

    assert (found.word if found else "") == thing


@pytest.mark.parametrize(
    ("premise", "goal"),
    [
        ("고3 예린은 친구 수빈에게 졸업식 전까지 고백하고 싶다.", "친구 수빈에게 고백하기"),
        ("연습생 세 명이 라면 한 봉지를 두고 싸운다", "라면 한 봉지를 차지하기"),
        (
            "만복은 구두 한 켤레를 좋아하던 우체국장에게 건네려 한다.",
            "구두 한 켤레를 우체국장에게 건네기",
        ),
        (
            "My sister Clem and I have one summer to save our dad's bait shop from a man who wants to build"
            " a casino.",
            "save our dad's bait shop",
        ),
        (
            "Ruth sneaks out of the nursing home to see her brother play the trumpet at the harbour jazz"
            " festival.",
            "see her brother play the trumpet",
        ),
        ("나는 그림자를 찾으러 밤의 놀이공원으로 간다.", "그림자를 찾기"),
        ("Joe and his grandson build a rocket for the moon.", "build a rocket for the moon"),
        ("Beekeeper Harriet needs rain by Friday or the hives will die", "get rain"),
        ("A librarian must sort a thousand books by Sunday.", "sort a thousand books"),
        ("I am a ghost. All I want is to tell the keeper I forgive him.", "tell the keeper they forgive him"),
        ("Ada argues over who inherits the noodle shop", "inherit the noodle shop"),
    ],
)
def test_what_the_hero_wants_and_not_another(premise: str, goal: str) -> None:
    assert read(premise).goal == goal


@pytest.mark.parametrize(
    ("premise", "obstacle"),
    [
        ("A penguin named Gerald wants to fly to Paris. The airline says no.", "The airline says no"),
        ("막동이가 사라진 도장을 찾아 나선다. 아전들이 입을 다문다.", "아전들이 입을 다문다"),
        ("A librarian must sort a thousand books by Sunday.", "only until Sunday"),
        ("배우 나경은 십 분 안에 대사를 기억해 내야 한다", "십 분이 지나기 전까지"),
    ],
)
def test_what_is_in_the_way(premise: str, obstacle: str) -> None:
    assert read(premise).obstacle == obstacle


@pytest.mark.parametrize(
    ("names", "sex"),
    [
        ("Mabel Ruth Opal Gladys Marguerite Drusilla Shannon Ji-eun Soon-deok Eunyoung Seo-yeon", "female"),
        ("Rufus Hank Walt Otis Amos Delroy Percival Mort Ji-ho Dong-wook Tae-hyung Cheol-su", "male"),
        ("나경 예슬 춘심 꽃분", "female"),
        ("대현 갑수 병철 봉팔", "male"),
    ],
)
def test_names_are_those_of_the_sex_that_bears_them(names: str, sex: str) -> None:
    assert [usual_sex(name) for name in names.split()] == [sex] * len(names.split())


@pytest.mark.parametrize(
    ("premise", "sexes"),
    [
        ("형 준서와 여동생 하람이 숲에서 길을 잃는다. 준서는 집에 가고 싶다.", ("male", "female")),
        ("누나 이든은 남동생 하람에게 연을 만들어 주고 싶다.", ("female", "male")),
        ("Otis and his sister Robin must sell the horse.", ("male", "female")),
        ("동생 하람은 집에 가고 싶다.", ("",)),
    ],
)
def test_a_word_for_kin_tells_the_sex(premise: str, sexes: tuple[str, ...]) -> None:
    assert read(premise).genders == sexes


@pytest.mark.parametrize(
    ("premise", "words"),
    [
        ("곱슬머리 청년 태오는 잃어버린 열쇠를 찾아야 한다.", ("젊은 남자", "곱슬머리")),
        ("빨간 머리 소녀 지우는 잃어버린 우산을 찾고 싶다.", ("빨간 머리",)),
        ("A curly-haired young man wants to find his lost key.", ("a young man", "curly hair")),
        ("Bald detective Hank must find the stolen watch.", ("bald head",)),
        ("A girl with red braids must find the stolen kite.", ("red braids",)),
    ],
)
def test_the_hair_and_youth_a_premise_tells_are_in_the_look(premise: str, words: tuple[str, ...]) -> None:
    assert set(words) <= {part.strip() for part in look_of(premise).split(",")}


def test_the_look_of_another_is_not_the_heros() -> None:
    look = look_of("지우는 빨간 머리 소녀에게 우산을 돌려주고 싶다.")

    assert "빨간 머리" not in look


def test_an_animal_at_work_is_the_animal() -> None:
    told = read("달팽이 배달부 몽이는 생일 카드를 전해야 한다.").standing("몽이")

    assert told == "달팽이 배달부"
    assert creature(told) == "snail"
    assert creature("강아지 미용사") == ""


def test_a_grandchild_beside_an_old_hero_is_no_second_old_man() -> None:
    brief = factories.brief(
        premise="할아버지 만복은 손자에게 자전거를 가르쳐 주고 싶다. 하지만 손자가 무서워한다.",
        languages=("ko",),
        genre="slice_of_life",
        scenes=5,
        cuts=15,
    )
    hero, *others = sample_script(brief, 1).cast

    assert "할아버지" in hero.appearance
    assert not any("노인" in one.appearance or "할아버지" in one.appearance for one in others)


def test_what_two_want_together_is_in_nobodys_way() -> None:
    told = read("오빠 서우와 여동생 이안은 할머니의 텃밭을 지키려 한다")

    assert (told.goal, told.obstacle) == ("할머니의 텃밭을 지키기", "")


def test_of_a_parent_beside_the_hero_the_child_is_the_hero() -> None:
    told = read("손자 민준은 할아버지 춘배에게 손자가 그린 그림을 보여 주고 싶다.")

    assert told.heroes[0] == "민준"
    assert "손자" not in [one.words for one in told.beings]
