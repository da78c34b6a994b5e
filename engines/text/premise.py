"""What a premise says: who, where, when, about which thing, wanting what. Keywords and patterns only.

It reads the surface, well enough to carry names and facts into a dummy story and to show them as
chips; whatever it does not find is left to the story.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from engines.kernel.sentences import masked, sentences, unmasked
from engines.text.ages import age_around, age_of
from engines.text.companions import companion_of
from engines.text.document import Brief
from engines.text.expected import goal_told
from engines.text.facts import as_found, as_goal, languages_of
from engines.text.gender import gender_of, sex_of
from engines.text.introduced import introduced
from engines.text.kin import CHILDREN, ELDERS, GRANDPARENTS, age_beside
from engines.text.named import people_named
from engines.text.obstacles import obstacle_of
from engines.text.occupation import RANK as RANK
from engines.text.occupation import is_theirs, job_of
from engines.text.people import Being, as_being, beings_of, gender_behind, with_sex
from engines.text.person import of_teller, told_of
from engines.text.phrases import last
from engines.text.plain import readable
from engines.text.pronouns import kept_back, with_whom
from engines.text.quoted import unquoted
from engines.text.roles import work_of
from engines.text.setting import placed
from engines.text.standing import is_close, is_kind, standing_of
from engines.text.things import meaning, thing_of
from engines.text.titles import titled_en
from engines.text.together import One, Pair, behind, being_of, pair_named, pair_of, without
from engines.text.verbless import sentence_of
from engines.text.wanting import wanting
from engines.text.when import hour_of, weather_of
from engines.text.whereabouts import place_of
from presets.words import Found

_SOUNDS = re.compile(r"[ㄱ-ㅎㅏ-ㅣ]+|[~^♡♥]+")
"""How people laugh and cry as they type: no part of a sentence."""
_DRIVEN = re.compile(r"\s?(?:기사|운전기사|운전사|운전수|drivers?\b)")
_READ = 2000
"""Characters looked at: facts that come later are details."""


@dataclass(frozen=True)
class Premise:
    """The facts found; empty or None where the premise does not say."""

    heroes: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()
    """Of each hero: "female", "male", or "" where the premise does not tell."""
    ages: tuple[str, ...] = ()
    """Of each hero: "old", "child", "young", or ""."""
    beings: tuple[Being, ...] = ()
    """Those without a name."""
    place: Found | None = None
    hour: Found | None = None
    weather: Found | None = None
    thing: Found | None = None
    quality: Found | None = None
    """A word that stands right before the thing: its colour, age or size."""
    company: One | None = None
    """Who without a name comes along with the hero: kin, a pet."""
    standings: Mapping[str, str] = field(default_factory=dict[str, str])
    """Name → what the premise, or a person who added them, says they are: kin, work, rank."""
    added: tuple[str, ...] = ()
    """Names a person added to those of the premise: its hero stays the hero, and they come along."""
    absent: tuple[str, ...] = ()
    """Of the heroes: who is dead, missing or to be rescued, and so is spoken of and never seen."""
    job: Found | None = None
    """What the first of the people does for a living."""
    goal: str = ""
    """Korean: a phrase ending in 기 ("편지를 찾기"); English: an infinitive without "to"."""
    obstacle: str = ""
    """A clause ("도현은 반대한다", "the shop closes at dawn") or a time there is until then."""
    language: str = "en"
    text: str = ""
    """What was read."""

    @property
    def present(self) -> tuple[str, ...]:
        """Those with a name who are there."""
        return tuple(name for name in self.heroes if name not in self.absent)

    @property
    def lead(self) -> Being | None:
        """Who without a name it is about: who acts first, where nobody with a name does before."""
        first = next((one for one in self.beings if one.subject), None)
        named = [name for name in self.heroes if name not in self.added]
        opens = first and (self.together or (first.start == 0 and self.language == "en"))
        return first if first and (not named or opens) else None

    @property
    def together(self) -> Pair | None:
        """Those of several people it is about at once, where they have no names."""
        return pair_named(next((one for one in self.beings if one.subject), None), self.language)

    def standing(self, name: str) -> str:
        """What somebody is said to be; "" where that is not told."""
        return self.standings.get(name, "")


def read_premise(brief: Brief) -> Premise:
    """The facts of a brief: those a person set, the rest as its premise is read. Never raises."""
    brief = readable(brief)
    return _with_given(_read(brief), brief)


def _fresh(brief: Brief) -> str:
    """The premise, and blanks for what the story so far tells already: how the last episode ended stands in
    a later one's premise, and is no new fact."""
    text = brief.premise.strip()[:_READ]
    for sentence in sentences(text) if brief.story_so_far else ():
        if (words := sentence.strip()) and words in brief.story_so_far:
            text = text.replace(words, " " * len(words))
    return text


def _read(brief: Brief) -> Premise:
    told = _SOUNDS.sub(lambda found: " " * len(found.group()), _fresh(brief))
    text = unquoted(told)
    language = languages_of(brief)
    korean = language == "ko"
    whole = masked(told)
    pair = pair_of(text, korean=korean)
    heroes, absent = people_named(text if korean else without(text, pair), korean, brief)
    pair = None if behind(pair, heroes, text) else pair
    genders = tuple(_sex(name, text, heroes) for name in heroes)
    named = text
    # 노을 who meets somebody is no hour of the day, and 바다 no beach.
    for name in (*heroes, *(name for member in brief.cast for name in member.names.values() if name)):
        text = re.sub(rf"(?<![가-힣\w]){re.escape(name)}", " " * len(name), text)
    beings = _unnamed(named, korean, heroes, pair)
    standings = {name: what for name in heroes if (what := standing_of(name, named, korean))}
    who = (*heroes, *(one.words for one in beings))
    said = unmasked(goal_told(whole, korean, who))
    thing, quality = thing_of(text, korean, said)
    read = Premise(
        heroes=heroes,
        genders=genders,
        ages=tuple(_age(name, told, standings.get(name, "")) for name in heroes),
        absent=absent,
        beings=beings,
        standings=standings,
        place=_no_rank(placed(text, place_of(text)), named, heroes),
        job=job_of(text, named, heroes, korean),
        hour=hour_of(text),
        weather=weather_of(text),
        thing=thing,
        quality=quality,
        goal=meaning(said, thing, text),
        obstacle=unmasked(obstacle_of(whole, korean, heroes, who)),
        language=language,
        text=told,
    )
    read = _as_others_tell(read)
    return _with_work(replace(read, company=_company(read, named)), named)


_WANTS = re.compile(r"(?:wants?|decides?|hopes?|longs?|plans?) to\b")


def _title(name: str) -> str:
    """What a surname stands before (김 노인), and an English name behind (Granny Pell)."""
    if re.fullmatch(r"[가-힣]\s[가-힣]+", name):
        return name.split()[-1]
    return name.rpartition(" ")[0] if titled_en(name) else ""


def _sex(name: str, text: str, heroes: tuple[str, ...]) -> str:
    return (
        gender_behind(name, text)
        or sex_of(_title(name))
        or sex_of(f"{_title(name)}님")
        or gender_of(name, text, heroes)
    )


def _age(name: str, text: str, standing: str) -> str:
    return age_around(name, text) or age_of(last(standing)) or age_of(_title(name))


def _as_others_tell(read: Premise) -> Premise:
    """With what a premise says of "me" and "my" as others tell it, and without 딸 where a parent beside the
    hero has a name: who is meant is the hero."""
    hero, elders = next(iter(read.heroes), ""), ELDERS | GRANDPARENTS
    parent = any(last(told) in elders for name, told in read.standings.items() if name != hero)
    others = tuple(one for one in read.beings if not (parent and last(one.words) in CHILDREN))
    teller = next((one for one in read.beings if one.subject), None)
    goal, obstacle = read.goal, read.obstacle
    if _WANTS.match(obstacle):
        # "steals the pearls but wants to give them back": what the hero wants is in nobody's way.
        obstacle = ""
    goal = goal or kept_back(obstacle, read.text, read.language == "ko")
    goal = goal if read.lead else with_whom(goal, read.present, read.genders, others)
    if teller and read.language == "ko":
        obstacle = of_teller(obstacle, teller.words)
    elif read.lead:
        goal, obstacle = (told_of(words, read.lead.gender) for words in (goal, obstacle))
    return replace(read, beings=others, goal=goal, obstacle=obstacle)


def _company(read: Premise, text: str) -> One | None:
    """Who comes along with the hero, where nobody with a name does."""
    if read.together or len(read.present) > 1:
        return None
    hero = read.lead.words if read.lead else (read.heroes or ("",))[0]
    who = [one.words for one in read.beings if one != read.lead and one.words not in read.obstacle]
    along = companion_of(text, hero.split(" who ")[0], who, korean=read.language == "ko")
    age = read.lead.age if read.lead else (read.ages or ("",))[0]
    return replace(along, age=along.age or age_beside(along.role, age)) if along else None


def _unnamed(text: str, korean: bool, heroes: tuple[str, ...], pair: Pair | None) -> tuple[Being, ...]:
    """Those without a name; where nobody has one, somebody of them is who it is about."""
    if pair:
        return (being_of(pair), *beings_of(without(text, pair), korean, heroes))
    beings = tuple(with_sex(one, text) for one in beings_of(text, korean, heroes) if one.words not in heroes)
    if heroes or any(one.subject for one in beings):
        return beings
    if thing := wanting(text, korean):
        return (thing, *beings)
    if beings and not sentence_of(text):
        # No more than whom it is about: "외로운 할머니와 길고양이".
        return (replace(beings[0], subject=True), *beings[1:])
    return beings


def _with_work(read: Premise, named: str) -> Premise:
    """With what its hero is where that is no work of the lexicon, and without work that is another's."""
    if read.job and (read.beings or read.heroes[1:]) and is_theirs(read.job.word, read.obstacle, named):
        read = replace(read, job=None)
    work = _work(read) if read.lead and not read.job else ""
    if not read.job and read.heroes and not read.lead:
        # A thing that speaks, a creature, a rank.
        told = read.standing(read.heroes[0])
        near = is_close(told, korean=read.language == "ko")
        work = "" if near or not is_kind(told.split(" ")[0]) else told
    return replace(read, job=Found(RANK, read.language, work, 0, 0)) if work else read


def _work(read: Premise) -> str:
    """What whom it is about is, without a name."""
    pair = read.together
    return pair.hero.role if pair else work_of(read.lead) if read.lead else ""


def _with_given(read: Premise, brief: Brief) -> Premise:
    """With what a person set in place of what was read; what they left empty is nobody's and nothing."""
    given = brief.facts
    changes: dict[str, Any] = {}
    if given.who is not None:
        who, told = introduced(given.who)
        known = {one.words: one for one in read.beings}
        along = read.company.role if read.company else ""
        # Whoever was taken out does not come along either; whoever stays leads nobody.
        changes["company"] = read.company if along in who else None
        who = tuple(name for name in who if name != along or name in known)
        beings = {name: being for name in who if (being := known.get(name) or as_being(name))}
        named = [name for name in who if name not in beings]
        # Whoever was added comes behind those the premise speaks of, read or not: its hero stays the hero.
        added = [name for name in named if name not in read.heroes and name not in brief.premise]
        heroes = tuple(name for name in named if name not in added) + tuple(added)
        stays = any(name in read.heroes for name in named) or (read.lead and read.lead.words in who)
        changes |= {"added": tuple(added) if stays else (), "standings": {**read.standings, **told}}
        text = brief.premise[:_READ]
        genders = tuple(sex_of(told.get(name, "")) or gender_of(name, text, heroes) for name in heroes)
        ages = tuple(age_of(told.get(name, "")) or age_around(name, text) for name in heroes)
        changes |= {"heroes": heroes, "genders": genders, "ages": ages, "beings": tuple(beings.values())}
    for name, kind in (("place", "places"), ("hour", "hours"), ("weather", "weathers")):
        words: str | None = getattr(given, name)
        if words is not None:
            changes[name] = as_found(kind, words) if words else None
    if given.object is not None:
        # The words stand as they are: their colour is part of them.
        changes |= {"thing": as_found("objects", given.object) if given.object else None, "quality": None}
    if given.goal is not None:
        changes["goal"] = as_goal(given.goal)
    if given.obstacle is not None:
        changes["obstacle"] = given.obstacle.rstrip(".。 ")
    return replace(read, **changes)


def _no_rank(place: Found | None, text: str, heroes: tuple[str, ...]) -> Found | None:
    """A place, unless the word for it says what somebody behind it is (시장 박태준, 버스 기사)."""
    if place is None or _DRIVEN.match(text, place.end):
        return None
    ranked = place.word == "시장" and text[place.end :].lstrip().startswith(heroes or ("\n",))
    return None if ranked else place
