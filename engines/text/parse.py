"""A person's own script becomes the Script: nothing dropped, nothing asked of a writer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from engines.text.document import Beat, Brief, CastMember, Scene, Script
from engines.text.own import Reading
from engines.text.own.introduced import Introduced, introduced, look_of, title_of, told_text
from engines.text.own.reading import Part, SceneRead
from engines.text.own.settled import settled

_SHARE = (3, 4)
"""Panels for so many beats."""


def parse_script(brief: Brief, mint: Callable[[str], str]) -> Script:
    """The script in `brief.script`; speakers join the given cast.

    Only the first language is filled: a missing one is a finding, not an error. Cut numbers decide how
    many cuts are expected. Scenes without get as many as what happens in them needs, unless the brief asks
    for another number than it begins with.
    """
    reading = reading_of(brief)
    language = brief.languages[0]
    names = (*(name for name, _ in reading.people), *(part.speaker for part in reading.parts()))
    given = {name.strip().casefold() for member in brief.cast for name in (member.id, *member.names.values())}
    fresh = dict.fromkeys(name for name in names if name and name.casefold() not in given)
    reading, told = introduced(reading, tuple(fresh), language)
    cast, people = _cast(reading, brief, mint, told)
    title = brief.title.strip() or reading.title or title_of(reading)
    title = title or ("제목 없음" if language == "ko" else "Untitled")
    return Script(
        title={language: title},
        logline={language: reading.logline} if reading.logline else {},
        cast=cast,
        scenes=tuple(_scene(scene, people, language, mint) for scene in reading.scenes),
        languages=brief.languages,
        cuts=_cuts(reading, brief.cuts),
    )


def reading_of(brief: Brief) -> Reading:
    """How the brief's script is understood."""
    names = (name for member in brief.cast for name in (member.id, *member.names.values()))
    return settled(brief.script, frozenset(name.strip().casefold() for name in names))


def _cuts(reading: Reading, wanted: int) -> int:
    fixed = reading.cuts()
    free = [scene for scene in reading.scenes if all(part.cut is None for part in scene.parts)]
    if not free:
        return max(1, fixed)
    needed = fixed + sum(_needed(scene) for scene in free)
    if wanted == Brief.model_fields["cuts"].default:
        return needed
    return max(wanted, fixed + len(free)) if fixed else wanted


def _needed(scene: SceneRead) -> int:
    """Panels for a scene without cut numbers: two things that happen or are said often share one."""
    return max(1, -(-len(scene.parts) * _SHARE[0] // _SHARE[1]))


def _cast(
    reading: Reading, brief: Brief, mint: Callable[[str], str], told: Mapping[str, Introduced]
) -> tuple[tuple[CastMember, ...], Mapping[str, str]]:
    """The given cast, then whom the script lists or lets speak; and name in small letters → id."""
    language = brief.languages[0]
    words = told_text(reading)
    others = tuple(dict.fromkeys(_forms(part.speaker for part in reading.parts() if part.speaker)))
    people = {
        name.strip().casefold(): member.id
        for member in brief.cast
        for name in (member.id, *member.names.values())
    }
    cast = list(brief.cast)
    spoken = ((part.speaker, "") for part in reading.parts())
    for name, role in (*reading.people, *spoken):
        if name and name.casefold() not in people:
            who = told.get(name, Introduced())
            member = CastMember(
                id=mint("ch"),
                names={language: name},
                role=role or who.role,
                appearance=who.look or look_of(name, words, language, others, role),
            )
            people[name.casefold()] = member.id
            cast.append(member)
    return tuple(cast), people


def _forms(names: Iterable[str]) -> Iterator[str]:
    """Names as running text may have them: RUTH is Ruth."""
    for name in names:
        yield from (name, name.title()) if name.isupper() else (name,)


def _scene(scene: SceneRead, people: Mapping[str, str], language: str, mint: Callable[[str], str]) -> Scene:
    return Scene(
        id=mint("scn"),
        place=scene.place,
        time=scene.time,
        mood=scene.mood,
        summary="\n".join(scene.remarks),
        beats=tuple(_beat(part, people, language, mint) for part in scene.parts),
    )


def _beat(part: Part, people: Mapping[str, str], language: str, mint: Callable[[str], str]) -> Beat:
    return Beat(
        id=mint("bt"),
        kind=part.kind,
        text={language: part.words},
        speaker=people[part.speaker.casefold()] if part.speaker else None,
        off_panel=part.off_panel,
        cut=part.cut,
    )
