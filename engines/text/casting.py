"""Who plays which part of a story: the given cast, then whom a premise names, then the story's own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from engines.kernel.document import in_language
from engines.text.again import parts
from engines.text.ages import age_of
from engines.text.answer import CastAnswer, Worded
from engines.text.document import Brief, CastMember
from engines.text.gender import said_of, sex_of
from engines.text.given import sounds_like, usual_sex
from engines.text.kin import age_beside, is_kin_of
from engines.text.looks import OLD, colours, dressed
from engines.text.opponent import DEAR, opposing
from engines.text.premise import RANK, Premise
from engines.text.romanise import romanise
from engines.text.slots import Names, Slots, fill_slots
from engines.text.standing import REGULARS, is_close
from engines.text.surnames import alike
from engines.text.together import One
from presets import lexicon
from presets.telling import Story, StoryRole
from presets.words import Found

_ANYBODYS = (
    "할머니",
    "할아버지",
    "grandmother",
    "grandfather",
    "friend",
    "친구",
    "child",
    "아이",
    "baby",
    "neighbour",
)
"""Who is nobody's kin where the premise does not say whose they are."""
_OWNED = re.compile(
    r"(?:의|자기|제|내|우리)\s(?:[가-힣]+\s)?(?:할머니|할아버지|친구|아이)"
    r"|\b(?:his|her|their|my)\s(?:[a-z]+\s)?(?:grandmother|grandfather|friend|child|baby|neighbour)"
)


def cast_of(
    story: Story, brief: Brief, premise: Premise, random: Random, against: tuple[str, str]
) -> tuple[tuple[CastAnswer, ...], Names]:
    """The story's roles, and their names in all languages known: first the given cast plays them, then
    whom the premise names. `against` is who stands in the way and what they are; "" for nobody."""
    foe, standing = against
    named = [name for name in premise.present if not _is_given(brief, name)]
    taken: set[str] = {name for member in brief.cast for name in member.names.values()} | set(named)
    nameless = _nameless(premise, brief)
    given, opposed = parts(story, brief, premise.absent), opposing(story)
    players: list[CastAnswer] = []
    called: dict[str, Mapping[str, str]] = {}
    opponents = [foe] if foe and opposed and (foe in named or story.acts) else []
    apart = [name for name in _awaited(story) if name in named and name not in opponents]
    named = [name for name in named if name not in (*opponents, *apart)]
    for role in story.cast:
        if member := given.get(role.key):
            called[role.key] = _known_as(member, brief)
            players.append(_played(role, member, brief))
            continue
        if (one := nameless[0] if nameless else None) and (one.hero or role.company == "close"):
            # Who has no name in the premise is called as the part is.
            nameless, hero = nameless[1:], called.get(story.cast[0].key, {})
            names = _names(role, [], taken, random, one.who.gender, brief.languages[0])
            called[role.key] = alike(hero, names) if one.related else names
            players.append(_company(role, brief, called[role.key], one, hero))
            continue
        mine = opponents if role.key == opposed and opponents else apart if role.key == DEAR else named
        mine = _part_for(named, premise, role, opposed, acts=bool(story.acts)) if mine is named else mine
        name = mine[0] if mine else ""
        gender, age, told = _told_of(name, standing if name == foe else "", premise)
        age = _age_along(premise) if not name and story.acts and role.company == "close" else age
        called[role.key] = _names(role, mine, taken, random)
        if told in REGULARS and not story.acts:
            told = f"{told}, {role.role[brief.languages[0]]}"
        players.append(
            _player(role, brief, called[role.key], (gender, age), "" if role is story.cast[0] else told)
        )
    return tuple(players), called


def _age_along(premise: Premise) -> str:
    """Friends are of an age, but for a grandfather's, who is seen beside a child."""
    young = any(one.age in ("child", "young") for one in premise.beings)
    return "" if young else next(iter(premise.ages), "")


def _awaited(story: Story) -> Sequence[str]:
    """Whom something is for, as a deed has it: they wait at its end, and come along with nobody."""
    told = [name for role in story.cast if role.key == DEAR for name in role.called[0].values()]
    return list(dict.fromkeys(told))


@dataclass(frozen=True)
class _Nameless:
    """Somebody a premise is about and has no name for."""

    who: One
    hero: bool = True
    related: bool = False
    """Whether they bear the hero's surname."""
    along: bool = False
    """Whether they are told of as the hero's ("his dog")."""


def _company(
    role: StoryRole, brief: Brief, names: Mapping[str, str], one: _Nameless, hero: Mapping[str, str]
) -> CastAnswer:
    """A part as somebody without a name plays it; kin and pets are told as the hero's."""
    lead = brief.languages[0]
    told = _whose(hero[lead] if one.along else "", one.who.role, lead)
    return _player(role, brief, names, (one.who.gender, one.who.age), told)


def _nameless(premise: Premise, brief: Brief) -> tuple[_Nameless, ...]:
    lead, pair = premise.lead, premise.together
    told = premise.language == brief.languages[0]
    along = (
        (_Nameless(premise.company, hero=False, related=True, along=True),)
        if premise.company and told
        else ()
    )
    if lead is None:
        return along
    if pair and told:
        return _Nameless(pair.hero), _Nameless(pair.other, hero=False, related=pair.related)
    return (_Nameless(One(lead.words if told else "", lead.gender, lead.age)), *along)


def _fitting_part(named: list[str], premise: Premise, role: StoryRole, opposed: str) -> list[str]:
    """The names that may play a part: whoever was added to a premise's people comes along, and neither leads
    nor stands against anybody."""
    if (
        not named
        or named[0] not in premise.added
        or role.company
        or (role.key != opposed and not role.against)
    ):
        return named
    return []


def _part_for(named: list[str], premise: Premise, role: StoryRole, opposed: str, *, acts: bool) -> list[str]:
    at = premise.heroes.index(named[0]) if named and named[0] in premise.heroes else -1
    if at > 0 and premise.ages[at] in ("child", "young") and OLD.search(" ".join(role.appearance.values())):
        # Nobody's grandchild plays an old father.
        return []
    return _fitting_part(_by_nearness(named, premise, role) if acts else named, premise, role, opposed)


def _by_nearness(named: list[str], premise: Premise, role: StoryRole) -> list[str]:
    """The names, in place, with whom a part's manner of speech suits first: kin and friends speak plainly to
    the hero, and nobody near plays a part that is polite. None of them where nobody suits."""
    if not role.company:
        return named
    korean = premise.language == "ko"
    near = [name for name in named if (told := premise.standing(name)) and is_close(told, korean=korean)]
    first = near if role.company == "close" else [name for name in named if name not in near]
    if first:
        named.remove(first[0])
        named.insert(0, first[0])
    return named if first or role.company == "close" else []


def _told_of(name: str, standing: str, premise: Premise) -> tuple[str, str, str]:
    """Gender, age and standing of somebody as the premise tells them; "" where it does not."""
    told = standing or premise.standing(name)
    hero = premise.heroes[0] if premise.heroes else ""
    close = told and hero not in ("", name) and is_close(told, korean=premise.language == "ko")
    close = close and not (
        name.removeprefix("the ") == told in _ANYBODYS and _OWNED.search(premise.text) is None
    )
    owner = next((one for one in premise.heroes[1:] if is_kin_of(one, told, premise.text)), hero)
    whose = _whose(owner if close else "", told, premise.language)
    if name not in premise.heroes:
        # A father is a generation older than whoever is no child.
        beside = age_beside(told, next(iter(premise.ages), "")) if told else ""
        return sex_of(told), age_of(told) or beside, whose
    at = premise.heroes.index(name)
    age = premise.ages[at] or age_of(told)
    beside = age_beside(told, premise.ages[0]) if name != hero else ""
    return sex_of(told) or premise.genders[at], age or beside, whose


def _whose(hero: str, told: str, language: str) -> str:
    """What somebody is to a hero: "아들" alone would be anybody's."""
    if not hero:
        return told
    return f"{hero}의 {told}" if language == "ko" else f"{hero}'s {told}"


def at_work(
    cast: Sequence[CastAnswer], brief: Brief, slots: Slots, told: Found | None
) -> Sequence[CastAnswer]:
    """The cast with the premise's job as its hero's role, or before it; people a person gave keep theirs."""
    job = slots.get("job") or (told.word if told and told.key == RANK else "")
    if not cast or not job or brief.cast:
        return cast
    hero = cast[0]
    role = fill_slots(hero.role, slots)
    told_so = job.split()[0] if told and told.key == RANK else job
    if told and told_so.casefold() not in role.casefold():
        role = f"{job}, {role}"
    return (hero.model_copy(update={"role": role}), *cast[1:])


def _is_given(brief: Brief, name: str) -> bool:
    return any(name in known for member in brief.cast for known in member.names.values())


def _names(
    role: StoryRole, named: list[str], taken: set[str], random: Random, gender: str = "", language: str = "ko"
) -> Mapping[str, str]:
    """What a part is called: as a premise says, or by a name of its own that suits a gender."""
    if named:
        name = named.pop(0)
        return {"ko": name, "en": romanise(name)}
    suiting = [names for names in role.called if _suits(names, gender)] or _usual(gender, language)
    free = [names for names in suiting if not taken & set(names.values())] or suiting
    names = random.choice(free)
    taken.update(names.values())
    return names


def _suits(names: Mapping[str, str], gender: str) -> bool:
    return not gender or all(
        (usual_sex(name) or sounds_like(name)) in ("", gender) for name in names.values()
    )


def _usual(gender: str, language: str) -> Sequence[Mapping[str, str]]:
    """Names for a part whose own are all the other sex's."""
    names = lexicon()["names"].words[f"{gender}_parts"][language]
    return [{"ko": name, "en": romanise(name)} for name in names]


def _player(
    role: StoryRole, brief: Brief, names: Mapping[str, str], who: tuple[str, str] = ("", ""), does: str = ""
) -> CastAnswer:
    """A part as somebody of a gender and an age plays it; `does` is what a premise says they are."""
    gender, age = who
    lead = brief.languages[0]
    look = dressed(role.appearance[lead], gender, age, lead)
    return CastAnswer(
        key=role.key,
        names=tuple(
            Worded.model_validate({"lang": language, "text": names[language]}) for language in brief.languages
        ),
        role=does or said_of(role.role[lead], role.appearance[lead], gender),
        appearance=look,
        personality=said_of(role.personality[lead], role.appearance[lead], gender),
        voice=said_of(role.voice[lead], role.appearance[lead], gender),
        palette=colours(role.palette, age, role.appearance[lead], look),
    )


def _known_as(member: CastMember, brief: Brief) -> Mapping[str, str]:
    """What a given cast member is called, in all languages known."""
    first = in_language(member.names, brief.languages[0])
    return {**{code: romanise(first) for code in brief.languages}, **member.names}


def _played(role: StoryRole, member: CastMember, brief: Brief) -> CastAnswer:
    """A given cast member in a role of the story: the role's words only where the brief has none."""
    name = in_language(member.names, brief.languages[0])
    names = {language: member.names.get(language) or romanise(name) for language in brief.languages}
    own = _player(role, brief, names)
    kept = {
        field: getattr(member, field) or getattr(own, field)
        for field in ("role", "appearance", "personality", "voice", "palette")
    }
    return own.model_copy(update=kept)


def silent(brief: Brief, story: Story, absent: Sequence[str] = ()) -> Sequence[CastAnswer]:
    """Given cast the story has no part for: still in the cast, so that nobody is lost."""
    return [
        CastAnswer(
            key=member.id,
            names=tuple(
                Worded.model_validate(
                    {"lang": code, "text": member.names.get(code) or in_language(member.names, code)}
                )
                for code in brief.languages
            ),
            **member.model_dump(include={"role", "appearance", "personality", "voice", "palette"}),
        )
        for member in brief.cast
        if member not in parts(story, brief, absent).values()
    ]
