"""Premises with tags and marks in them, and those in a language nobody here reads."""

from __future__ import annotations

import pytest

from engines.studio.premises import premise_view
from engines.text.document import Brief
from engines.text.foreign import foreign
from engines.text.plain import plain
from engines.text.premise import read_premise
from engines.text.sample import sample_script
from presets import briefs
from tests.text import test_premise_strangers, test_premise_typed


def brief(premise: str, language: str = "en") -> Brief:
    return Brief(premise=premise, genre="drama", languages=(language,), cuts=15, scenes=5)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("I have to find <b>her</b> cat", "I have to find her cat"),
        ("<p>Mina</p><p>Theo</p>", "\nMina\n\nTheo\n"),
        ("**Mina** wants *her* __cat__", "Mina wants her cat"),
        ("# 제목\n- 하늘은 `고양이`를 찾는다.", "제목.\n하늘은 고양이를 찾는다."),
        ("[Mina](http://x.y/a_b) runs", "Mina runs"),
        ("<script>alert(1)</script>Mina runs<br>", " Mina runs\n"),
        ("Tom &amp; Ann", "Tom & Ann"),
        ("&lt;b&gt;Mina&lt;/b&gt;", "Mina"),
        ("영화 <괴물>을 본 민수", "영화 <괴물>을 본 민수"),
        ("snake_case_here and 3*4*5 < 6", "snake_case_here and 3*4*5 < 6"),
        ("~~no~~ yes", "no yes"),
    ],
)
def test_tags_and_marks_are_not_read(typed: str, read: str) -> None:
    assert plain(typed) == read


@pytest.mark.parametrize(
    "premise",
    [
        "Mina has to find <b>her</b> cat before the rain comes.",
        "**Mina** has to find *her* cat before the rain comes.",
        "<p>Mina has to find <i>her</i> <span class='x'>cat</span> before the rain comes.</p>",
    ],
)
def test_a_goal_with_tags_is_said_without_them_and_as_the_heros_own(premise: str) -> None:
    asked = brief(premise)
    assert read_premise(asked).goal == "find her cat"
    told = " ".join(
        worded.text
        for scene in sample_script(asked, 0).scenes
        for beat in scene.beats
        for worded in beat.texts
    )
    assert "find my cat" in told and not set("<>*") & set(told)
    # What stands in the field is as it was typed.
    assert asked.premise == premise


FOREIGN = [
    ("fr", "À Lyon, une jeune boulangère doit sauver le four de son père avant Noël."),
    ("fr", "L'horloger de Genève découvre qu'il peut remonter le temps."),
    ("fr", "Lyon, 1943. Jeanne cache un aviateur anglais dans son grenier."),
    ("es", "En un pueblo de Jalisco, Lupita quiere ganar el concurso, pero su abuela se niega."),
    ("es", "La vida de un gato en Madrid."),
    ("pt", "Em Lisboa, uma menina quer encontrar o seu cão perdido."),
    ("it", "A Venezia un gondoliere vuole ritrovare la sua barca rubata."),
    ("de", "In Berlin muss eine junge Bäckerin den Ofen ihres Vaters retten."),
    ("de", "Ein Kater sucht seinen Hut."),
    ("nl", "Een jonge vrouw wil haar broer vinden in Amsterdam."),
    ("ja", "東京の小さなパン屋で、少女は父のレシピを探す。"),
    ("zh", "一个女孩想找到她丢失的猫。"),
    ("ru", "Девочка ищет своего кота в Москве."),
    ("ar", "فتاة تبحث عن قطتها المفقودة"),
    ("hi", "एक लड़की अपनी बिल्ली ढूंढती है"),
    ("th", "เด็กหญิงตามหาแมวของเธอ"),
    ("vi", "Một cô gái muốn tìm con mèo của mình."),
    ("tr", "Genç bir kız kayıp kedisini bulmak için yola çıkar."),
    ("pl", "Młoda dziewczyna chce znaleźć swojego kota."),
]


@pytest.mark.parametrize(("language", "premise"), FOREIGN)
def test_a_premise_in_another_language_is_said_to_be_and_gives_no_names(language: str, premise: str) -> None:
    assert foreign(premise) == language
    for told in ("ko", "en"):
        view = premise_view(brief(premise, told))
        assert view.foreign == language and view.language == "" and view.unread == ()
        assert not any(fact.values for fact in view.facts)
        names = [
            worded.text for member in sample_script(brief(premise, told), 0).cast for worded in member.names
        ]
        assert not any(part in premise for name in names for part in name.split() if len(part) > 2)


READ = [
    "José wants to paint the café before the fiesta.",
    "A señora sells churros in La Paz.",
    "Café de Flore. Émile de la Tour must win the concours de boulangerie.",
    "Le Chat Noir, Paris. A singer wants to escape.",
    "Renée et Moi is a band; Renée must win.",
    "Die Hard on a boat.",
    "En garde! A fencer wants revenge.",
    "Con man De Souza and La Reina rob a casino.",
    "Zombie taxi driver",
    "a boy, a dog, a raft",
    "Maria",
    "Man o war",
    "Das Boot, but with cats",
    "Ramen chef 타로",
    "주인공 名探偵 하루가 범인을 찾는다",
    "韓國의 어느 시골 마을",
    "나는 une fille라는 카페에서 일한다",
    "K-pop idol 지민 fights a demon 鬼",
    "asdf qwer",
    "🚀🐙",
    "123",
]


@pytest.mark.parametrize(
    "premise",
    [
        *READ,
        *(str(one.brief.get("premise", "")) for one in briefs().values()),
        *(row[0] for row in test_premise_typed.KOREAN),
        *(row[0] for row in test_premise_strangers.PREMISES),
    ],
)
def test_no_korean_or_english_premise_is_called_foreign(premise: str) -> None:
    assert foreign(plain(premise)) == ""
