"""The slots of a story's lines: the premise's facts and the cast's names, in the form a sentence asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from random import Random

from engines.text.answer import Worded
from engines.text.checks import length_of
from engines.text.doings import place_done
from engines.text.implied import usual
from engines.text.josa import called, particle
from engines.text.obstacles import is_deadline, tellable, within
from engines.text.opponent import seen
from engines.text.person import as_told, turned
from engines.text.phrases import nouns
from engines.text.premise import Premise
from engines.text.story import Line
from presets import lexicon
from presets.eras import era_of
from presets.telling import Story
from presets.words import Found, label

_SLOT = re.compile(r"\{(\w+)(?:\.(full))?(?::([^{}]+))?\}")
Slots = Mapping[str, str]
Names = Mapping[str, Mapping[str, str]]
"""Role → language → full name."""
_GOAL = {"ko": "할 일은 하나. {goal}.", "en": "One thing to do: {goal}."}
_GOAL_TOLD = {"ko": "{hero}의 할 일은 하나. {wish}.", "en": "{hero} has one thing to do: {wish}."}
"""Of a goal nobody can say of themselves as it stands ("find out who she is")."""
_TWO_ENDS = re.compile(r"([?!…])\.(?=\s|$)")
_SMALL = frozenset(("a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "for", "with", "from", "by"))
"""Words that stay small within an English title."""
_SHIP = "spaceship"
_AT_WORK = {"ko": "{hero.full}, {job}.", "en": "{hero.full}, {job}."}
_OBSTACLE = {"ko": "문제는 하나. {obstacle}.", "en": "One thing in the way: {obstacle}."}
_AS_WELL = {"ko": "문제도 하나. {obstacle}.", "en": "And one thing in the way: {obstacle}."}
_DEADLINE = {"ko": "남은 시간은 {obstacle}.", "en": "There is time {obstacle}."}
_APART = {"ko": ("문제는 하나.", "{obstacle}."), "en": ("One thing in the way:", "{obstacle}.")}


_WRITING = re.compile(
    r"적힌|적혀|새겨|새긴|글씨|글자|이름표|이름이|이름들|한 줄"
    r"|\b(?:handwriting|written|letters?|scratched|engraved|tiny words|names? (?:on|under|side))\b"
)
_AIM = "{goal_"
_BAR = re.compile(r"\{bar(?:_told)?\}", re.IGNORECASE)
"""Slots by which a story that acts tells a goal and an obstacle in the premise's words."""
_IN_MIND = {
    "ko": "{hero:이/가} 눈을 감고 {object:을/를} 떠올린다.",
    "en": "{hero} closes both eyes and thinks of the {object}.",
}
"""The premise's thing where it is what is wanted, and nobody holds it yet."""

_ENDED = (". ", "! ", "? ")
"""Behind which a sentence begins."""


def fill_slots(text: str, slots: Slots) -> str:
    """`text` with `{slot}`, `{slot.full}` and `{slot:은/는}` filled.

    Raises KeyError for a slot that is not there: a story file is wrong, which its test finds.
    """

    def value(match: re.Match[str]) -> str:
        name, full, pair = match.groups()
        word = slots[f"{name}.full"] if full else slots[name[0].lower() + name[1:]]
        # "{Bar}" begins a sentence, and so does what stands behind the end of one ("… the photo. {foe} …").
        begins = name[0].isupper() or text[: match.start()].endswith(_ENDED)
        word = word[:1].upper() + word[1:] if begins else word
        return word + particle(word, pair) if pair else word

    return _SLOT.sub(value, text)


def titled(text: Mapping[str, str], slots: Mapping[str, Slots]) -> tuple[Worded, ...]:
    """A title in each language: in English what fills its slots is written as titles are."""
    english = {name: _as_title(words) for name, words in slots.get("en", {}).items()}
    return worded(text, {code: english if code == "en" else filled for code, filled in slots.items()})


def _as_title(words: str) -> str:
    return " ".join(
        word if number and word in _SMALL else word[:1].upper() + word[1:]
        for number, word in enumerate(words.split(" "))
    )


def worded(text: Mapping[str, str], slots: Mapping[str, Slots]) -> tuple[Worded, ...]:
    """The text in each language of `slots`. Where that is too long for a balloon, things and places are
    called by their last word ("낡은 은빛 회중시계" → "회중시계")."""
    return tuple(
        Worded.model_validate({"lang": language, "text": _fitting(text[language], filled, language)})
        for language, filled in slots.items()
    )


def _fitting(text: str, slots: Slots, language: str) -> str:
    # What somebody cries out or asks ends as it does, whatever stood behind its slot.
    whole = _TWO_ENDS.sub(r"\1", fill_slots(text, slots))
    length, limit = length_of(whole, language)
    if length > limit:
        whole = fill_slots(text, {**slots, **_short(slots, language)})
    # "{hour}. The street …": a sentence begins with a capital whatever fills its first slot.
    return whole[:1].upper() + whole[1:] if text.startswith("{") else whole


def _short(slots: Slots, language: str) -> Slots:
    return {name: _noun(slots[name], language) for name in ("object", "place") if name in slots}


def _noun(words: str, language: str) -> str:
    if language == "en":
        words = re.split(r" (?:of|from|in|with|that|for) ", words)[0]
    return words.split()[-1] if words.split() else words


def _whereabouts(place: Found, language: str) -> str:
    """A place as a story calls it; of a ship by its name alone, with what kind of ship it is."""
    words = said(place, "places", language)
    kind = label("places", _SHIP, "ko")
    return f"{kind} {words}" if place.key == _SHIP and words.endswith("호") and kind not in words else words


def slots_of(story: Story, premise: Premise, names: Names, language: str) -> Slots:
    """Slot → words: the story's own, then the premise's facts, then the names."""
    slots = {name: text[language] for name, text in story.slots.items()}
    # A story made for one kind of place stays there: a stew is not cooked on a roof.
    place = premise.place or usual(premise.text)
    if place and (not story.places or place.key in story.places):
        slots["place"] = _whereabouts(place, language)
    if premise.hour:
        slots["hour"] = _hour(premise.hour, slots.get("hour", ""), language)
    if premise.job and (story.free or "job" in slots):
        slots["job"] = said(premise.job, "jobs", language)
    if premise.thing and not (_holds_none(premise.thing) and _is_written_on(story)):
        parts = [said(premise.quality, "qualities", language), said(premise.thing, "objects", language)]
        slots["object"] = " ".join(part for part in parts if part)
    if premise.goal and premise.language == language:
        slots["wish"] = as_told(premise.goal)
        own = turned(premise.goal, premise.genders[0] if premise.genders else "")
        slots |= {"goal": as_told(own)} if own else {}
    if premise.obstacle:
        slots["obstacle"] = within(premise.obstacle)
    for role, by_language in names.items():
        full = by_language.get(language) or next(iter(by_language.values()), role)
        other = "en" if language == "ko" else "ko"
        slots[f"{role}.full"] = full
        slots[role] = called(full, by_language.get(other, "") if language == "ko" else "")
    return slots


def said(found: Found | None, kind: str, language: str) -> str:
    """A fact in the premise's own word, or for another language in the lexicon's."""
    if found is None:
        return ""
    known = found.key in lexicon()[kind].words
    return found.word if found.language == language or not known else label(kind, found.key, language)


def _hour(told: Found, own: str, language: str) -> str:
    """The premise's hour; of a year alone, with the story's own ("1972년 이른 저녁")."""
    words = said(told, "hours", language)
    if told.key or not own or not told.word[:4].isdigit():
        return words
    return f"{words} {own}" if language == "ko" else f"{own}, {words}"


def holds_words(thing: Found) -> bool:
    """Whether there can be a name or a line on a thing: nobody engraves a sandwich, a plant or a cloud."""
    return thing.key in nouns("writable", "en") and thing.word.split()[-1:] != ["성냥"]


def _holds_none(thing: Found) -> bool:
    """Whether a thing is one there can be no writing on: food, a plant, an animal, water, a cloud."""
    unwritable = nouns("unwritable", thing.language)
    word = thing.word.split()[-1] if thing.word.split() else ""
    if thing.language == "en":
        return word.casefold() in unwritable or word.casefold().removesuffix("s") in unwritable
    return word.endswith(tuple(unwritable))


def _is_written_on(story: Story) -> bool:
    """Whether a story has words found on its object."""
    beats = [beat for scene in (*story.scenes, *story.interludes) for beat in scene.beats]
    told = [*beats, *(words for scene in story.scenes for words in scene.summary.values())]
    return any("{object" in one and _WRITING.search(one) for one in told)


def voice_of(genre: str, premise: Premise, random: Random) -> Slots:
    """What a story that fits any genre takes from one (`presets/lexicon/voices.toml`): its planted thing, its
    place and what its captions say."""
    voices = lexicon()["voices"].words
    slots = {
        name.removeprefix(f"{voice}-"): random.choice(words[premise.language])
        for voice in filter(None, (genre, era_of(premise.text)))
        for name, words in voices.items()
        if name.startswith(f"{voice}-")
    }
    named = f"{premise.goal} {premise.obstacle}"
    if premise.thing and holds_words(premise.thing) and premise.thing.word not in named:
        # What the premise has beside what is wanted is the thing to plant, if there can be writing on it.
        parts = (said(found, "objects", premise.language) for found in (premise.quality, premise.thing))
        slots["token"] = " ".join(part for part in parts if part)
    # A cake is baked in a kitchen, whatever the genre.
    place = place_done(premise) or slots["place"]
    return {**slots, "place": place, "object": slots["token"]}


def aims(
    premise: Premise,
    languages: Sequence[str],
    told: Sequence[Line],
    slots: Slots,
    opponent: str = "",
    *,
    acted: bool = False,
) -> tuple[Line, ...]:
    """Narration of what the premise says is wanted and what is in the way, where no line of the story has
    it. An obstacle is told only where every language of the episode is the premise's: it has no other words.
    Over a picture of the role `opponent`, if it is somebody. What is `acted` is left out.
    """
    lead = languages[0]
    lines: list[Mapping[str, str]] = []
    if _is_at_work(premise, told, slots, lead):
        lines.append(_AT_WORK)
    whole = [line.text.get(lead, "") for line in told]
    if premise.goal and premise.language == lead and not (acted and any(_AIM in one for one in whole)):
        own = turned(premise.goal, premise.genders[0] if premise.genders else "")
        if not own:
            lines.append(_GOAL_TOLD)
        elif not any("{goal" in line.text.get(lead, "") for line in told):
            lines.append(_GOAL)
    wanted = tuple(_told(text) for text in lines)
    if not all(language == premise.language for language in languages):
        return wanted
    # What no list knows is shown before it is spoken of: nobody has a picture of it yet.
    holders = ("token", "wish", "bar") if premise.thing and premise.thing.key else ("token",)
    known = " ".join(slots.get(name, "") for name in holders)
    shown = any("{wanted" in one.lower() for one in whole)
    if acted and premise.thing and premise.thing.word not in known and not shown:
        wanted = (*wanted, Line(0, "", "action", off=False, text=_IN_MIND))
    if acted and any(_BAR.search(one) for one in whole):
        return wanted
    if tellable(premise.obstacle):
        aimed = _GOAL in lines or _GOAL_TOLD in lines
        return (*wanted, *([seen(opponent)] if opponent else []), *_in_the_way(lead, slots, aimed))
    return (*wanted, _told(_DEADLINE)) if is_deadline(premise.obstacle) else wanted


def _is_at_work(premise: Premise, told: Sequence[Line], slots: Slots, lead: str) -> bool:
    """Whether a caption tells what the hero does: neither a line nor their name has it (Captain Reyes)."""
    if premise.job is None or "job" not in slots:
        return False
    titled = premise.job.word.removesuffix("님").casefold() in slots.get("hero", "").casefold()
    return not titled and not any("{job" in line.text.get(lead, "") for line in told)


def _in_the_way(lead: str, slots: Slots, aimed: bool) -> list[Line]:
    whole = _AS_WELL if aimed else _OBSTACLE
    length, limit = length_of(fill_slots(whole[lead], slots), lead)
    return [_told(whole)] if length <= limit else [_told({lead: part}) for part in _APART[lead]]


def _told(text: Mapping[str, str]) -> Line:
    return Line(0, "", "narration", off=False, text=text)
