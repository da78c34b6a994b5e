"""Which story a premise gets, and what is said of that which no story can tell."""

from __future__ import annotations

import pytest

from engines.kernel.document import in_language
from engines.text.brief import load_brief
from engines.text.checks import check
from engines.text.document import Brief, Script
from engines.text.unused import unused
from presets import briefs
from tests import factories
from tests.text.test_sample import written

TEN = {
    "ko": (
        "소방관 이준호는 옥상에서 낡은 열쇠를 찾으려고 한다.",
        "윤슬은 제주도 폐교에서 밤마다 종소리를 듣는다.",
        "바닷가 등대에서 민지가 편지를 줍는다.",
        "할머니가 남긴 레시피를 들고 은지가 식당을 연다.",
        "편의점 알바생 서윤이 우산을 줍는다.",
        "고등학생 하은과 도현은 교실에서 고백을 연습한다.",
        "택시 기사 박만수는 마지막 손님을 태운다.",
        "쌍둥이 자매가 결혼식에서 바뀐다.",
        "수의사 한결은 병원에서 길고양이를 돌본다.",
        "만화가 지호는 카페에서 웹툰을 연재한다.",
    ),
    "en": (
        "A firefighter named Tom wants to find an old key on the rooftop.",
        "Nora sells flowers at the beach.",
        "Two sisters open a café.",
        "A night clerk finds a yellow umbrella at the convenience store.",
        "Dr. Park wants to keep the clinic open, but Mr. X is after him.",
        "A pianist plays at a wedding.",
        "Mina lost her dog in the forest.",
        "A tour guide lies about a poet in the town square.",
        "Theo forges letters from a lost twin at the market.",
        "An old teacher returns to the abandoned school.",
    ),
}


def told(premise: str, language: str, **more: object) -> tuple[Brief, Script]:
    brief = factories.brief(premise=premise, languages=(language,), **more)
    return brief, written(brief)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_ten_premises_do_not_get_one_story(language: str) -> None:
    titles = [in_language(told(one, language)[1].title, language) for one in TEN[language]]
    assert len(set(titles)) >= 5, titles
    assert max(titles.count(one) for one in titles) <= 4, titles


@pytest.mark.parametrize("language", ["ko", "en"])
def test_place_and_job_of_a_premise_are_told_or_said_to_be_missing(language: str) -> None:
    missing = 0
    for premise in TEN[language]:
        brief, script = told(premise, language)
        text = " ".join(
            [scene.place for scene in script.scenes]
            + [member.role for member in script.cast]
            + [beat.text[language] for beat in script.beats()]
        )
        for word in unused(brief, script):
            assert word not in text
            missing += 1
    assert missing <= 3


def test_a_hero_keeps_the_job_the_premise_tells() -> None:
    brief, script = told("소방관 이준호는 옥상에서 낡은 열쇠를 찾으려고 한다.", "ko")
    assert "소방관" in script.cast[0].role and script.scenes[0].place == "옥상"
    assert unused(brief, script) == ()


def test_a_story_made_for_a_place_stays_there_and_the_premises_place_is_said_to_be_missing() -> None:
    brief, script = told(
        "교정을 보는 채원이 폐교에서 통화하며 일기장을 줍는다. 막차다.", "ko", genre="thriller"
    )
    if in_language(script.title, "ko") == "통화 중":
        assert "폐교" in unused(brief, script) and "지하철" in script.scenes[0].place
    else:
        assert "폐교" not in unused(brief, script)


@pytest.mark.parametrize(
    ("name", "title", "words"),
    [
        ("sample", "새벽 두 시의 손님", ("노란 우산", "한서윤", "강도현", "편의점")),
        ("sample_en", "Closing on Sunday", ("blue mug", "Nora Bell", "June", "café", "coins")),
        ("thriller", "통화 중", ("낡은 일기장", "문채원", "지하철")),
    ],
)
@pytest.mark.parametrize("seed", [0, 1, 2, 3])
def test_a_bundled_sample_tells_its_own_premise(
    name: str, title: str, words: tuple[str, ...], seed: int
) -> None:
    brief = load_brief(briefs()[name].brief, name)
    script = written(brief, seed)
    language = brief.languages[0]
    assert script.title[language] == title
    everything = script.model_dump_json()
    assert [word for word in words if word not in everything] == []
    assert unused(brief, script) == ()


@pytest.mark.parametrize(
    ("fields", "languages"),
    [
        ({"premise": "Mina finds a key."}, ("en",)),
        ({"premise": "민지가 열쇠를 줍는다."}, ("ko",)),
        ({"premise": "Mina finds a key.", "languages": ["ko"]}, ("ko",)),
        ({"premise": "12"}, ("ko",)),
    ],
)
def test_a_brief_that_names_no_language_is_told_in_its_premises(
    fields: dict[str, object], languages: tuple[str, ...]
) -> None:
    assert load_brief(fields, "brief.toml").languages == languages


def test_the_check_of_a_script_says_what_it_left_out_of_the_premise() -> None:
    brief, script = told("민지가 옥상에서 열쇠를 줍는다.", "ko")
    other = brief.model_copy(update={"premise": "민지가 폐교에서 열쇠를 줍는다."})
    said = [one.values["words"] for one in check(script, other) if one.rule == "script_unused"]
    assert said == ["폐교"]
