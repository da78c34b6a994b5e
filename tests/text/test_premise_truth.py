"""What practice reads out of a premise is true, and what it makes of it is, too: who, what, when, and what is
said of it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from engines.studio.premises import premise_view
from engines.text.acting import acted_slots, quest_of
from engines.text.answer import ScriptAnswer
from engines.text.premise import Premise, read_premise
from engines.text.sample import sample_script
from engines.text.shortening import shortened
from engines.text.slots import holds_words
from engines.text.speech import is_polite
from presets.eras import era_of
from presets.words import find
from tests import factories


def read(premise: str) -> Premise:
    return read_premise(factories.brief(premise=premise, languages=(_language(premise),)))


def told(premise: str, seed: int = 1, genre: str = "slice_of_life") -> ScriptAnswer:
    brief = factories.brief(premise=premise, languages=(_language(premise),), genre=genre, scenes=5, cuts=15)
    return sample_script(brief, seed)


def _language(premise: str) -> str:
    return "en" if premise.isascii() else "ko"


def lines(script: ScriptAnswer, speaker: str = "") -> list[str]:
    beats = [beat for scene in script.scenes for beat in scene.beats]
    return [one.text for beat in beats if not speaker or beat.speaker == speaker for one in beat.texts]


@pytest.mark.parametrize(
    ("premise", "name", "what", "age"),
    [
        ("길고양이 나비는 생선을 새끼에게 가져가고 싶다.", "나비", "길고양이", ""),
        ("늙은 등대지기 오석은 불빛을 보내야 한다.", "오석", "등대지기", "old"),
        ("은퇴한 광대 보보는 손녀를 웃게 하고 싶다.", "보보", "광대", "old"),
        ("일흔 살 순자는 그림을 배우려고 한다.", "순자", "", "old"),
        ("열두 살 소년 태오는 연을 날리고 싶다.", "태오", "소년", "child"),
        ("태식은 구두를 고치려 한다.", "태식", "", ""),
        ("On a rainy morning, street cat Biscuit wants to find the fish shop.", "Biscuit", "street cat", ""),
        ("The retired clown Bobo wants to make his granddaughter laugh.", "Bobo", "retired clown", "old"),
        ("Edda, seventy and grumpy, wants to return a book.", "Edda", "", "old"),
        ("Waitress Noor has to find the tip jar.", "Noor", "waitress", ""),
    ],
)
def test_a_hero_is_read_with_kind_name_and_age(premise: str, name: str, what: str, age: str) -> None:
    found = read(premise)
    assert (found.heroes[0], found.standing(name), found.ages[0]) == (name, what, age)


@pytest.mark.parametrize("word", ["하지만", "그런데", "그러나", "그렇지만"])
def test_a_word_that_begins_a_sentence_is_nobodys_name(word: str) -> None:
    found = read(f"다온은 잡채를 만들려고 한다. {word} 할머니는 부엌에 들어오지 말라고 한다.")
    assert found.heroes == ("다온",) and [one.words for one in found.beings] == ["할머니"]


def test_a_subject_before_a_name_is_no_work_of_whoever_bears_it() -> None:
    found = read("안내양 명자는 봉투를 찾으려 한다. 그런데 반장이 명자가 훔쳤다고 의심한다.")
    assert found.standing("명자") == "안내양"


@pytest.mark.parametrize(
    ("premise", "goal"),
    [
        ("지우는 종이비행기 토토를 다시 날게 하고 싶다.", "종이비행기 토토를 다시 날게 하기"),
        ("솔아는 큰 구름을 동생에게 보여 주고 싶다.", "구름을 동생에게 보여 주기"),
        ("민호는 강아지를 할머니에게 데려다 드리려고 한다.", "강아지를 할머니에게 데려다 드리기"),
        ("다온은 생신상에 올릴 잡채를 만들어야 한다.", "잡채를 만들기"),
        ("서준은 우산을 주웠다. 그것을 돌려주려고 한다.", "우산을 돌려주기"),
        ("Mina finds a sandwich and wants to return it.", "return the sandwich"),
        ("Ana lost her violin and must find it before the concert.", "find her violin"),
    ],
)
def test_a_goal_keeps_what_it_is_about(premise: str, goal: str) -> None:
    assert read(premise).goal == goal


@pytest.mark.parametrize(
    ("premise", "hour", "era"),
    [
        ("London 1888. Tom must bring medicine.", "1888", "olden"),
        ("In 1923, Ivy hopes to finish a dress in one night.", "night, 1923", "retro"),
        ("1972년 서울, 명자는 봉투를 찾으려 한다.", "1972년", "retro"),
        ("1592년 한산도의 어부 돌쇠는 배를 지켜야 한다.", "1592년", "joseon"),
        ("1985년 부산의 밤, 미희는 노래하고 싶다.", "1985년 밤", "retro"),
        ("Tom has 1888 sheep and wants to sell them.", "", ""),
        ("1000년 동안 잠든 용이 깨어난다.", "", ""),
        ("Room 1408. Eve must get out.", "", ""),
    ],
)
def test_a_year_is_when_it_plays(premise: str, hour: str, era: str) -> None:
    found = read(premise).hour
    assert (found.word if found else "", era_of(premise)) == (hour, era)


def test_an_old_year_is_told_and_nobody_wears_a_hood_in_it() -> None:
    script = told("In 1923, seamstress Ivy hopes to finish a dress. But her rival Clara hides the silk.")
    assert "1923" in script.scenes[0].time
    assert not any("hoodie" in one.appearance or "windbreaker" in one.appearance for one in script.cast)


@pytest.mark.parametrize(
    ("word", "holds"), [("편지", True), ("watch", True), ("sandwich", False), ("달걀", False)]
)
def test_only_what_can_hold_words_is_written_on(word: str, holds: bool) -> None:
    found = find("objects", word)
    assert found is not None and holds_words(found) is holds


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    ("premise", "noun"),
    [
        (
            "Mina, a baker, carries a sandwich. She wants to cross the river. But the bridge is closed.",
            "sandwich",
        ),
        ("해수는 장미를 들고 있다. 해수는 집에 가고 싶다. 하지만 길이 막혔다.", "장미"),
    ],
)
def test_nobody_reads_letters_on_food_or_flowers(premise: str, noun: str, seed: int) -> None:
    script = told(premise, seed)
    for words in (*lines(script), *(one.text for one in script.title)):
        assert noun not in words or not any(
            sign in words for sign in ("적혀", "적힌", "글씨", "writ", "letters")
        )


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("하지만 사장이 시은이 훔쳤다고 확신한다.", "그랬잖아"),
        ("하지만 경비원이 면회를 막는다.", "면회는 안 돼요"),
        ("하지만 형사가 쫓아온다.", "거기 서"),
        ("하지만 사또가 마패를 숨긴다.", "마패? 저는 모르는 일"),
        ("하지만 교수가 비웃는다.", "될 리가 없"),
        ("하지만 주인은 전기를 끊어 버렸다.", "전기는 제가 끊어 버렸어요"),
        ("하지만 사장은 그 장미를 버리려 한다.", "그 장미를 버릴 거예요"),
    ],
)
def test_whoever_is_in_the_way_says_what_they_do(clause: str, said: str) -> None:
    script = told(f"시은은 편지를 찾으려 한다. {clause}")
    assert any(said in words for words in lines(script, "foe"))


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("But her boss is sure she stole it.", "I am sure you stole it"),
        ("But her rival Clara hides the silk.", "I don't know where the silk is"),
        ("But her rival Clara hides the records.", "I don't know where the records are"),
        ("But a constable chases her.", "You won't get away"),
        ("But the nurse won't let her in.", "I won't let you in"),
    ],
)
def test_they_do_so_in_english(clause: str, said: str) -> None:
    script = told(f"Noor has to find the tip jar. {clause}")
    assert any(said in words for words in lines(script, "foe"))


def test_a_grandchild_says_yo_to_a_grandmother_and_to_no_friend() -> None:
    script = told("손녀 다온은 잡채를 만들려고 한다. 하지만 할머니는 부엌에 들어오지 말라고 한다.")
    beats = [beat for scene in script.scenes for beat in scene.beats]
    answered = [
        behind.texts[0].text
        for before, behind in pairwise(beats)
        if before.speaker == "foe" and behind.speaker == "hero" and behind.kind == "dialogue"
    ]
    assert answered and all(is_polite(words) or words.endswith(("요.", "요?", "요!")) for words in answered)
    assert any("들어오지 마" in words for words in lines(script, "foe"))
    assert not any(words.endswith("요.") for words in lines(script, "friend"))


def test_grown_people_say_banmal_to_a_child_who_says_yo() -> None:
    script = told("열두 살 소년 태오는 회전목마를 다시 돌게 하고 싶다. 하지만 주인은 전기를 끊어 버렸다.")
    assert not any(is_polite(words) for words in lines(script, "foe"))
    assert any(is_polite(words) for words in lines(script, "hero"))


@pytest.mark.parametrize(
    ("premise", "role", "goal"),
    [
        ("슬픈 로봇", "슬픈 로봇", "웃"),
        ("고양이", "고양이", "친구"),
        ("A sad robot", "sad robot", "laugh"),
        ("외로운 할머니와 길고양이", "할머니", "친구"),
    ],
)
def test_whom_a_premise_without_a_goal_is_about_leads(premise: str, role: str, goal: str) -> None:
    script = told(premise)
    assert script.cast[0].role.startswith(role) and goal in script.logline[0].text
    facts = premise_view(factories.brief(premise=premise, languages=(_language(premise),))).facts
    # What the story takes up is not told to have been read.
    assert {one.name for one in facts if one.values} == {"who"}


@pytest.mark.parametrize("premise", ["asdf", "ㅁㄴㅇㄹ", "qwer zxcv"])
def test_of_what_nobody_can_read_nothing_is_read(premise: str) -> None:
    view = premise_view(factories.brief(premise=premise, languages=(_language(premise),)))
    assert not any(one.values for one in view.facts) and view.unread


@pytest.mark.parametrize("seed", range(5))
def test_the_weather_of_a_premise_stays_through_the_day(seed: int) -> None:
    script = told("비 오는 날, 해수는 장미를 살려 내고 싶다. 하지만 사장은 그 장미를 버리려 한다.", seed)
    assert all("비" in scene.time for scene in script.scenes)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("서윤이 창가에 기대어 빗방울이 흐르는 유리창을 바라본다.", "서윤이 유리창을 바라본다."),
        ("도현이 팔짱을 낀 채 서윤의 앞을 가로막는다.", "도현이 서윤의 앞을 가로막는다."),
        ("서윤이 조용히 문을 닫고 천천히 계단을 내려간다.", "서윤이 계단을 내려간다."),
        ("서윤이 돌아보자, 어느새 도현이 바로 뒤에 서 있다.", "도현이 뒤에 서 있다."),
        ("서윤이 문을 연다.", "서윤이 문을 연다."),
        ("Mina, who has not slept, stumbles and falls.", "Mina stumbles and falls."),
        ("With folded arms Tom steps in front of Mina.", "Tom steps in front of Mina."),
        ("When the light goes on, Tom is standing there.", "Tom is standing there."),
        ("Mina opens the door.", "Mina opens the door."),
    ],
)
def test_shorter_keeps_who_does_what(text: str, short: str) -> None:
    assert shortened(text, "action", _language(text)) == short


@pytest.mark.parametrize(
    "premise",
    [
        "시은은 편지를 찾으려 한다. 하지만 사장은 그 편지를 버리려 한다.",
        "시은은 편지를 찾으려 한다. 하지만 경비원이 가만히 서 있다.",
        "Noor has to find the letter. But her boss is going to sell it.",
        "Noor has to find the letter. But the guard stands there all night.",
    ],
)
def test_a_frame_can_have_every_line_of_a_foe(premise: str) -> None:
    found = read(premise)
    conflict = quest_of(found, "drama")
    assert conflict is not None
    slots = acted_slots(found, conflict)
    for name in ("foe_says", "foe_again", "foe_near", "foe_yields", "hero_asks", "hero_knows"):
        assert slots[name].strip() and "{" not in slots[name] and "||" not in slots[name]
