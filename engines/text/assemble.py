"""From a writer's answer to a script: ids are given, speakers found, languages checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from engines.kernel.document import Text, clean_text
from engines.text.answer import BeatAnswer, CastAnswer, SceneAnswer, ScriptAnswer, Worded
from engines.text.document import SPOKEN, Beat, Brief, CastMember, Scene, Script

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class _People:
    """The cast, findable by key and by name in any language and letter case."""

    def __init__(self, members: Iterable[tuple[str, CastMember]]) -> None:
        self.members: dict[str, CastMember] = {}
        self._by_name: dict[str, str] = {}
        for key, member in members:
            self.members[member.id] = member
            for name in (key, member.id, *member.names.values()):
                self._by_name.setdefault(name.strip().casefold(), member.id)

    def find(self, name: str) -> str | None:
        return self._by_name.get(name.strip().casefold())


def assemble(answer: ScriptAnswer, brief: Brief, mint: Callable[[str], str]) -> Script:
    """The script. Raises ValueError naming the place where the answer breaks its promise."""
    languages = brief.languages
    people = _People(_cast(answer, brief, mint))
    scenes = tuple(
        _scene(scene, f"scenes.{index}", people, languages, mint) for index, scene in enumerate(answer.scenes)
    )
    if not any(scene.beats for scene in scenes):
        raise ValueError("scenes: nothing happens in any of them")
    title = _texts(answer.title, "title", languages)
    return Script(
        title={**title, languages[0]: brief.title} if brief.title.strip() else title,
        logline=_texts(answer.logline, "logline", languages),
        cast=tuple(people.members.values()),
        scenes=scenes,
        languages=languages,
        cuts=brief.cuts,
        thing={worded.lang: worded.text for worded in answer.thing if worded.text.strip()},
        obstacle={worded.lang: worded.text for worded in answer.obstacle if worded.text.strip()},
    )


def _texts(words: tuple[Worded, ...], place: str, languages: tuple[str, ...]) -> Text:
    found = {worded.lang: clean_text(worded.text).strip() for worded in words}
    for language in languages:
        if not found.get(language):
            raise ValueError(f"{place}: no text in {language!r}")
    return {language: found[language] for language in languages}


def _cast(answer: ScriptAnswer, brief: Brief, mint: Callable[[str], str]) -> Iterable[tuple[str, CastMember]]:
    """The given cast first, as given; then whoever the writer added. Given ones come again, named."""
    known: dict[str, CastMember] = {}
    for given in brief.cast:
        for name in (given.id, *given.names.values()):
            known[name.strip().casefold()] = given
        yield given.id, given
    for index, member in enumerate(answer.cast):
        names = (member.key, *(worded.text for worded in member.names))
        match = next((known[n.strip().casefold()] for n in names if n.strip().casefold() in known), None)
        if match is None:
            yield member.key, _member(member, f"cast.{index}", brief.languages, mint)
        else:
            # The same person under the writer's key: speakers may be named by either.
            yield member.key, _named(match, member, brief.languages)


def _named(given: CastMember, answer: CastAnswer, languages: tuple[str, ...]) -> CastMember:
    """The given member with the writer's names in the languages theirs lack."""
    texts = {worded.lang: clean_text(worded.text).strip() for worded in answer.names}
    lacking = {code: texts[code] for code in languages if texts.get(code)}
    return given.model_copy(update={"names": {**lacking, **given.names}})


def _palette(given: Sequence[str]) -> tuple[str, ...]:
    """Colours in their places; what is none leaves its place to the painter."""
    colours = [colour.lower() if _COLOUR.fullmatch(colour) else "" for colour in given]
    while colours and not colours[-1]:
        colours.pop()
    return tuple(colours)


def _member(
    answer: CastAnswer, place: str, languages: tuple[str, ...], mint: Callable[[str], str]
) -> CastMember:
    return CastMember(
        id=mint("ch"),
        names=_texts(answer.names, f"{place}.names", languages),
        role=answer.role,
        appearance=answer.appearance,
        personality=answer.personality,
        voice=answer.voice,
        palette=_palette(answer.palette),
    )


def _scene(
    answer: SceneAnswer, place: str, people: _People, languages: tuple[str, ...], mint: Callable[[str], str]
) -> Scene:
    return Scene(
        id=mint("scn"),
        place=answer.place.strip(),
        time=answer.time.strip(),
        mood=answer.mood.strip(),
        summary=answer.summary.strip(),
        beats=tuple(
            _beat(beat, f"{place}.beats.{index}", people, languages, mint)
            for index, beat in enumerate(answer.beats)
        ),
    )


def _beat(
    answer: BeatAnswer, place: str, people: _People, languages: tuple[str, ...], mint: Callable[[str], str]
) -> Beat:
    speaker: str | None = None
    if answer.kind in SPOKEN:
        speaker = people.find(answer.speaker)
        if speaker is None:
            raise ValueError(f"{place}.speaker: unknown speaker {answer.speaker!r}")
    return Beat(
        id=mint("bt"),
        kind=answer.kind,
        text=_texts(answer.texts, f"{place}.texts", languages),
        speaker=speaker,
        off_panel=answer.off_panel and speaker is not None,
    )
