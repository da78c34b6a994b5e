"""Goals that no wish tells, whom a sentence ends with, and places and animals that were taken for others."""

from __future__ import annotations

import pytest

from engines.studio.premises import understood
from engines.text.premise import read_premise
from engines.text.sample import sample_script
from engines.text.verbs import drawn, infinitive
from presets.creatures import creature
from tests import factories

READ = [
    # What somebody goes about.
    ("ko", "은퇴한 경비견 바둑이가 마지막으로 공장을 지킨다", {"who": "바둑이", "goal": "공장을 지키기"}),
    (
        "ko",
        "푸드트럭을 하는 두 자매가 축제 자리를 두고 다툰다",
        {"place": "푸드트럭", "goal": "축제 자리를 차지하기"},
    ),
    ("ko", "편의점 알바생 지훈은 매일 새벽에 오는 손님이 궁금하다.", {"goal": "손님의 정체를 알아내기"}),
    ("ko", "꼴찌 마라토너 만복은 완주가 꿈이다.", {"who": "만복", "goal": "완주를 이루기"}),
    ("ko", "민수가 바라는 건 조용한 하루뿐이다.", {"who": "민수", "goal": "조용한 하루를 얻기"}),
    (
        "en",
        "A retired guard dog named Rex protects a bakery from raccoons.",
        {"who": "Rex", "goal": "protect a bakery from raccoons"},
    ),
    (
        "en",
        "All Ben wants is some peace and quiet, but his neighbours start a band.",
        {"goal": "get some peace and quiet"},
    ),
    ("en", "Lena dreams of opening her own café.", {"goal": "open her own café"}),
    ("en", "Ten-year-old Ruby is running for mayor.", {"goal": "become mayor"}),
    ("en", "Eli, a shy piano tuner, falls for a deaf dancer.", {"goal": "confess to a deaf dancer"}),
    ("en", "Omar wants his shoes back.", {"goal": "get back his shoes"}),
    ("en", "Nina wants a pony.", {"goal": "get hold of a pony"}),
    ("en", "Nina wants revenge.", {"goal": "get revenge"}),
    ("en", "Nina wants Tom to leave.", {"goal": ""}),
    ("en", "After the funeral, three cousins search the house for a recipe.", {"goal": "find a recipe"}),
    ("en", "A knight who hates fighting is sent to slay a dragon.", {"object": "", "goal": "slay a dragon"}),
    # No goals: what happens to be done, a noun like a verb, another's doing.
    ("en", "The guard of the mine finds a lamp.", {"goal": ""}),
    ("en", "The bakery opens at dawn.", {"goal": ""}),
    # Quiet wishes.
    (
        "ko",
        "퇴근한 간호사 민아는 조용히 쉬고 싶다. 그런데 윗집이 밤새 쿵쿵거린다.",
        {"goal": "조용히 쉬기", "obstacle": "윗집이 밤새 쿵쿵거린다"},
    ),
    ("ko", "그냥 자고 싶은 고양이와 놀고 싶은 강아지", {"who": "고양이 강아지", "goal": "그냥 자기"}),
    # Whom a sentence ends with.
    (
        "ko",
        "옆집 할머니가 두고 가는 반찬의 비밀을 알아내려는 자취생",
        {"who": "할머니 자취생", "goal": "반찬의 비밀을 알아내기"},
    ),
    (
        "ko",
        "망해 가는 동네 서점을 살리려는 쌍둥이 남매",
        {"who": "쌍둥이 남매", "goal": "동네 서점을 살리기"},
    ),
    ("ko", "음치지만 가수가 되고 싶은 도깨비", {"who": "도깨비", "goal": "가수가 되기", "obstacle": ""}),
    ("ko", "서울에서 길을 잃은 외계인", {"who": "외계인", "place": "서울"}),
    (
        "ko",
        "AI 스피커가 주인의 이별을 막으려 한다.",
        {"who": "AI 스피커", "goal": "주인의 이별을 막기", "obstacle": ""},
    ),
    # Places, and nobody.
    ("ko", "1930년 경성, 신문기자 수영은 사라진 동생을 찾는다", {"who": "수영 동생", "place": "경성"}),
    ("ko", "한양의 뒷골목, 소매치기 막동이는 임금의 반지를 돌려주려 한다", {"place": "한양의 뒷골목"}),
    ("ko", "옆집이 밤새 시끄럽게 군다. 수험생 민수는 잠을 자고 싶다.", {"who": "민수"}),
    ("ko", "은퇴한 킬러가 유치원 선생님이 되었다.", {"who": "킬러"}),
    ("ko", "눈이 내리지 않는 마을에서 눈사람을 만들고 싶은 아이", {"who": "아이", "weather": ""}),
    ("en", "In a village where nobody dreams, a girl finds a pillow full of stars.", {"object": "pillow"}),
    ("en", "A ghost and the boy who lives in its house make a deal.", {"place": "house"}),
]
KINDS = [
    ("en", "A monk in a medieval monastery wants to hide a book.", "church"),
    ("en", "A monk in a Buddhist monastery wants to hide a book.", "temple"),
    ("en", "Mia, who runs a fish shop, wants to win the fair.", "market"),
    ("ko", "생선 가게 딸 은지는 서울로 가고 싶어 한다", "market"),
    ("en", "Two cooks in a food truck want to win.", "market"),
]


@pytest.mark.parametrize(("language", "premise", "wanted"), READ, ids=[one[1][:40] for one in READ])
def test_a_premise_is_read_as_its_writer_meant_it(
    language: str, premise: str, wanted: dict[str, str]
) -> None:
    brief = factories.brief(premise=premise, languages=(language,))
    chips = {fact.name: " ".join(fact.values) for fact in understood(brief)}
    assert {name: chips[name] for name in wanted} == wanted


@pytest.mark.parametrize(("language", "premise", "kind"), KINDS)
def test_a_place_is_drawn_as_what_it_is(language: str, premise: str, kind: str) -> None:
    place = read_premise(factories.brief(premise=premise, languages=(language,))).place
    assert place is not None and place.key == kind


@pytest.mark.parametrize(
    ("gerund", "plain"),
    [("opening", "open"), ("writing", "write"), ("winning", "win"), ("flying", "fly"), ("becoming", "become"),
     ("exploring", "explore"), ("visiting", "visit"), ("selling", "sell"), ("cooking", "cook")],
)  # fmt: skip
def test_a_verb_is_found_behind_its_ing(gerund: str, plain: str) -> None:
    assert infinitive(gerund) == plain


def test_dogs_at_work_are_dogs() -> None:
    for words in ("경비견", "경찰견", "안내견", "guard dog", "police dog", "sheepdog"):
        assert creature(words) == "dog"


@pytest.mark.parametrize(
    ("stem", "open_form"),
    [("쉬", "쉬어"), ("뛰", "뛰어"), ("지키", "지켜"), ("되", "돼"), ("자", "자"), ("하", "해")],
)
def test_a_stem_is_drawn_together_only_where_korean_does(stem: str, open_form: str) -> None:
    assert drawn(stem) == open_form


@pytest.mark.parametrize(
    ("premise", "goal"),
    [
        ("민수는 살아남아야 한다.", "살아남기"),
        ("박 과장은 승진하고 싶다.", "승진하기"),
        ("유나는 오늘 헤어지려고 한다.", "헤어지기"),
        ("왕의 요리사 개똥이는 독버섯을 골라내지 못하면 목이 달아난다.", "독버섯을 골라내기"),
        ("민지는 산 정상까지 올라가야 한다.", "산 정상까지 올라가기"),
        ("유진은 말하는 감자를 발견하고, 반장 몰래 지구로 보내려 한다.", "감자를 지구로 보내기"),
        ("무명은 잘못 적힌 할머니를 해가 뜨기 전에 집으로 돌려보내야 한다.", "할머니를 집으로 돌려보내기"),
        ("지호는 짝꿍 서아가 밤마다 누구와 통화하는지 알고 싶다.", "누구와 통화하는지 알기"),
        ("은지는 친구가 왜 우는지 알고 싶다.", "친구가 왜 우는지 알기"),
        ("철수와 영희는 오븐 하나를 나눠 써야 한다.", "오븐 하나를 나눠 쓰기"),
        (
            "A vampire who faints at the sight of blood applies for a job at a blood bank.",
            "get a job at a blood bank",
        ),
        (
            "Oz discovers the airlock is singing and his boss, Captain Vale, orders him to silence it.",
            "silence the airlock",
        ),
    ],
)
def test_a_goal_is_read_whole(premise: str, goal: str) -> None:
    language = "en" if premise.isascii() else "ko"
    assert read_premise(factories.brief(premise=premise, languages=(language,))).goal == goal


@pytest.mark.parametrize(
    ("premise", "told"),
    [
        (
            "Night-shift nurse Ines finds a door on the ward that wasn't there yesterday.",
            "the truth about the door",
        ),
        ("An astronaut alone on a moon base wakes to find fresh footprints outside.", "the fresh footprints"),
        ("다방 여급 옥분은 축음기판에서 죽은 언니의 목소리를 듣는다.", "언니의 목소리에 얽힌 사연"),
        ("The new lighthouse keeper finds a logbook with entries dated next week.", "about the logbook"),
        ("Somebody stole the mascot costume the night before the big game.", "find the mascot costume"),
        ("A 911 dispatcher gets a call from her own house.", "the truth about the call"),
        ("Ten year old Wes is the only one who notices and nobody believes him.", "the truth"),
        ("아들이 30년째 주인이 안 찾아간 구두 한 켤레를 발견하는 이야기", "구두의 비밀"),
        ("'살려주세요'라고 적힌 주문이 들어왔다.", "주문의 비밀"),
        ("책방 주인이 책마다 적힌 글씨를 누가 쓴 건지 찾아나섬", "누가 쓴 건지"),
    ],
)
def test_whoever_comes_upon_something_wants_to_know_in_the_story_alone(premise: str, told: str) -> None:
    brief = factories.brief(premise=premise, languages=("en" if premise.isascii() else "ko",))
    assert read_premise(brief).goal == ""
    said = [beat.texts[0].text for scene in sample_script(brief, 1).scenes for beat in scene.beats]
    assert any(told in words for words in said)
