"""Each stage's document as a person reads it, from Brief to Package."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import presets
from engines.director.document import STRIP_WIDTH, Panel, Storyboard
from engines.image.document import PanelImages
from engines.kernel.document import in_language
from engines.lettering.document import LetteredPanels
from engines.packaging.document import Package
from engines.studio.messages import say_finding
from engines.studio.offline.cell import pairs, table
from engines.studio.offline.html import Child, Html, el
from engines.studio.offline.words import SheetWords
from engines.text.document import Beat, Brief, CastMember, Script

Picture = Callable[[str], "str | None"]
"""A panel's id → its picture as a data address, None where it is lost."""


def brief(document: Brief, words: SheetWords) -> Iterator[Html]:
    genre, style = presets.genres().get(document.genre), presets.styles().get(document.style)
    yield pairs(
        [
            (words("field.premise"), document.premise),
            (words("field.title"), document.title),
            (words("field.genre"), words.named(genre.names, document.genre) if genre else document.genre),
            (words("field.tone"), document.tone),
            (words("field.audience"), document.audience),
            (words("field.languages"), ", ".join(words.of("language", one) for one in document.languages)),
            (words("field.scenes"), str(document.scenes)),
            (words("field.cuts"), str(document.cuts)),
            (words("field.style"), words.named(style.names, document.style) if style else document.style),
            (words("field.places"), ", ".join(document.places)),
            (words("field.story_so_far"), document.story_so_far),
            (words("field.script"), document.script),
        ]
    )
    if document.cast:
        yield from _cast(document.cast, document.languages, words)


def script(document: Script, words: SheetWords) -> Iterator[Html]:
    lead = document.languages[0]
    yield el("h3", " / ".join(document.title.get(one, "") for one in document.languages), lang=lead)
    if logline := in_language(document.logline, lead):
        yield el("p", logline, lang=lead)
    yield from _cast(document.cast, document.languages, words)
    for number, scene in enumerate(document.scenes, start=1):
        where = " · ".join(part for part in (scene.place, scene.time, scene.mood) if part)
        yield el(
            "div",
            el("h3", f"S#{number} ", where, lang=lead),
            el("p", scene.summary, lang=lead) if scene.summary else None,
            el("ul", [_beat(beat, document, words) for beat in scene.beats], class_="beats"),
            class_="scene",
        )


def _beat(beat: Beat, document: Script, words: SheetWords) -> Html:
    speaker = document.member(beat.speaker)
    who = in_language(speaker.names, document.languages[0]) if speaker else ""
    return el(
        "li",
        el("span", el("b", who), " " if who else None, el("small", words(f"kind.{beat.kind}"))),
        el("div", [el("p", beat.text[one], lang=one) for one in document.languages if beat.text.get(one)]),
        data_kind=beat.kind,
    )


def _cast(cast: tuple[CastMember, ...], languages: tuple[str, ...], words: SheetWords) -> Iterator[Html]:
    yield el("h3", words("part.cast"))
    names = ("name", "role", "appearance", "voice")
    yield table(
        [words(f"field.{name}") for name in names],
        (
            (
                " / ".join(member.names[one] for one in languages if member.names.get(one)),
                *(getattr(member, name) for name in names[1:]),
            )
            for member in cast
        ),
    )


def storyboard(
    document: Storyboard, told: Script | None, picture: Picture, words: SheetWords
) -> Iterator[Html]:
    lines: Mapping[str, Beat] = told.lines() if told else {}
    heads = ("panel", "picture", "framing", "seen", "lines", "gutter")
    yield table(
        [words(f"field.{name}") for name in heads],
        (
            (
                str(number),
                _image(picture(panel.id), in_language(panel.alt, words.language) or panel.action, words),
                _framing(panel, words),
                [el("div", panel.action), el("div", panel.prompt, class_="quiet") if panel.prompt else None],
                el("ul", [_line(lines[line], told) for line in panel.lines if line in lines]),
                f"{panel.gutter} px",
            )
            for number, panel in enumerate(document.panels, start=1)
        ),
        class_="board",
    )


def _framing(panel: Panel, words: SheetWords) -> str:
    parts = [words(f"shot.{panel.shot}"), words(f"angle.{panel.angle}"), words(f"shape.{panel.shape}")]
    return ", ".join([*parts, *([words(f"effect.{panel.effect}")] if panel.effect != "none" else [])])


def _line(beat: Beat, told: Script | None) -> Html:
    languages = told.languages if told else tuple(beat.text)
    speaker = told.member(beat.speaker) if told else None
    who = f"{in_language(speaker.names, languages[0])}: " if speaker else ""
    return el("li", who, " / ".join(beat.text[one] for one in languages if beat.text.get(one)))


def _image(source: str | None, alt: str, words: SheetWords) -> Child:
    if source is None:
        return el("span", words("page.lost"), class_="quiet")
    return el("img", src=source, alt=alt, loading="lazy")


def images(document: PanelImages, board: Storyboard | None, words: SheetWords) -> Iterator[Html]:
    """Which picture each panel uses and what it was asked for with; the pictures stand in the storyboard."""
    order = {panel.id: number for number, panel in enumerate(board.panels, start=1)} if board else {}
    rows: list[tuple[Child, ...]] = []
    for panel in document.panels:
        chosen = panel.picture
        size = f"{chosen.asset.width} × {chosen.asset.height}" if chosen else ""
        made = " ".join((chosen.provider, chosen.model)) if chosen else ""
        number = str(order.get(panel.id, ""))
        rows.append((number, made, size, el("div", chosen.prompt if chosen else "", class_="quiet")))
    heads = ("field.panel", "field.how", "field.size", "field.prompt")
    yield table([words(name) for name in heads], rows)


def strip(
    document: LetteredPanels, board: Storyboard, language: str, picture: Picture, words: SheetWords
) -> Iterator[Html]:
    """The lettered panels under each other with their gutters, in one language."""
    yield Html(f'<div class="strip" lang="{language}">')
    for panel in board.panels:
        if document.panel(panel.id) is None:
            continue
        gap = f"padding-bottom: {100 * panel.gutter / STRIP_WIDTH:.2f}%"
        tone = "night" if panel.gutter_tone == "night" else None
        alt = in_language(panel.alt, language) or panel.action
        yield el("figure", _image(picture(panel.id), alt, words), style=gap, class_=tone)
    yield Html("</div>")


def package(document: Package, words: SheetWords, names: Mapping[str, Mapping[str, str]]) -> Iterator[Html]:
    for one in document.strips:
        rows = [
            (str(number), f"{piece.asset.width} × {piece.asset.height}", f"{piece.size_bytes / 1000:,.0f} KB")
            for number, piece in enumerate(one.slices, start=1)
        ]
        title = f"{words('part.slices')} ({words.of('language', one.id)}): {one.width} × {one.height} px"
        yield el("h3", title)
        yield table(("", words("field.size"), "KB"), rows)
    yield el("h3", words("part.platforms"))
    yield el(
        "ul",
        [
            el(
                "li",
                words.named(names.get(one.id, {}), one.id),
                ": ",
                words("verdict.accepted" if one.accepted else "verdict.refused"),
                el("ul", [el("li", say_finding(found, words.language)) for found in one.findings])
                if one.findings
                else None,
            )
            for one in document.compliance
        ],
    )
