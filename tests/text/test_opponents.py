"""Who stands in the way says what they do, in whatever story; animals growl, and are told of without shoes;
what is wanted tells where it is done."""

from __future__ import annotations

import pytest

from engines.text.acting import quest_of
from engines.text.doings import place_done
from engines.text.fitting import fits
from engines.text.premise import read_premise
from presets import bars, stories
from tests import factories
from tests.text.test_sample import written

ACCUSED = {
    "ko": "철수는 누명을 벗으려 한다. 하지만 사장은 철수가 돈을 훔쳤다고 믿는다.",
    "en": "Ben wants to clear his name, but the baker is sure he stole the money.",
}
GUARDED = {
    "ko": "지우는 할머니의 김치찌개를 끓이고 싶다. 하지만 개 바둑이가 부엌 앞을 막는다.",
    "en": "Hana wants to reach the island, but the goose chases her.",
}
ANIMAL = {
    "ko": "고양이 나비는 집에 돌아가려 한다. 하지만 비가 그치지 않는다.",
    "en": "The goose Greta wants to cross the lake, but the farmer forbids it.",
}
LANGUAGES = ("ko", "en")


def lines(premise: str, language: str, seed: int = 0) -> list[str]:
    brief = factories.brief(premise=premise, languages=(language,), genre="drama", scenes=5, cuts=15)
    return [beat.text[language] for beat in written(brief, seed).beats()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_accuses_accuses_and_owns_up_to_it(language: str) -> None:
    for seed in range(6):
        told = " ".join(lines(ACCUSED[language], language, seed))
        assert ("잘못 봤어" if language == "ko" else "I got it wrong") in told
        assert not any(words in told for words in ("거기까지", "한 발도 더", "Turn round, please"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_animal_in_the_way_does_not_talk(language: str) -> None:
    sound = "으르르르" if language == "ko" else "Flap"
    for seed in range(6):
        told = " ".join(lines(GUARDED[language], language, seed))
        assert sound in told
        assert not any(words in told for words in ("돌아가시죠", "팔짱", "folded arms", "Your moustache"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_frames_and_no_shoe_fit_an_animal(language: str) -> None:
    premise = read_premise(factories.brief(premise=ANIMAL[language], languages=(language,), genre="drama"))
    quest = quest_of(premise, "drama")
    assert quest is not None
    frames = [one for one in stories().values() if one.acts == "deed" and one.language == language]
    told = [one for one in frames if fits(one, premise, quest)]
    assert len(told) >= 3 and not any(one.hands for one in told)


def test_a_beast_has_every_part_of_an_obstacle_in_both_languages() -> None:
    korean, english = bars("ko")["beast"], bars("en")["beast"]
    assert len(korean.others) == len(english.others) >= 1


@pytest.mark.parametrize(
    ("premise", "language", "place"),
    [
        ("서하는 할머니의 케이크를 굽고 싶다. 하지만 밀가루가 없다.", "ko", "부엌"),
        ("민지는 오디션에 붙어야 한다. 하지만 목이 쉬었다.", "ko", "무대"),
        ("도윤은 시계를 고치고 싶다. 하지만 톱니가 부러졌다.", "ko", "작업실"),
        ("Mina wants to bake a cake, but the oven is broken.", "en", "kitchen"),
        ("Theo wants to pass the exam, but he is afraid.", "en", "classroom"),
        ("June wants to grow the biggest pumpkin, but it won't rain.", "en", "garden"),
        ("Nora wants to find the ring, but the rain won't stop.", "en", ""),
    ],
)
def test_what_is_wanted_tells_where_it_is_done(premise: str, language: str, place: str) -> None:
    found = read_premise(factories.brief(premise=premise, languages=(language,)))
    assert place_done(found) == place
