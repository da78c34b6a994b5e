"""Lettering: balloons over each picture, moved by hand; text typed here goes home to the script."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from components.context import Value, found
from components.editors import Editor, Sight
from components.editors.storyboard import line_texts
from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.document import Box
from engines.lettering.document import Balloon, LetteredPanel, LetteredPanels, Manner
from engines.studio.looks import LetteringLooks, Look
from engines.text.document import SPOKEN, Script

WIDTH = 640
"""Width in pixels of the pictures under the balloons."""
HANDS = ("at", "width", "height", "tip", "tailed", "follow", "manner")
"""Fields of a balloon that are a person's and decide where it is and how it is set."""


def value(sight: Sight) -> Value:
    lettered = sight.document("lettering", LetteredPanels)
    shown = sight.base("lettering", "text")
    if lettered is None:
        return shown
    script = sight.document("text", Script)
    images = sight.document("image", PanelImages) or PanelImages()
    storyboard = sight.document("director", Storyboard) or Storyboard()
    numbers = {panel.id: number for number, panel in enumerate(storyboard.panels, 1)}
    looks = sight.desk.media.looks(lettered)
    texts = {line: dict(beat.text) for line, beat in script.lines().items()} if script else {}
    return {
        **shown,
        "languages": lettered_languages(sight, lettered) or list(sight.languages),
        "ink": looks.ink,
        "paper": looks.paper,
        "manners": list(get_args(Manner)),
        "kinds": {"spoken": sorted(SPOKEN), "told": ["narration", "sfx"]},
        "panels": [_panel(one, images, numbers.get(one.id, 0), looks) for one in lettered.panels],
        "guides": {
            panel: one.model_dump(mode="json")
            for panel, one in sight.desk.letters.guides(sight.episode).items()
        },
        "lines": line_texts(script, sight.language),
        "texts": texts,
        "stale": bool(sight.view.cell("lettering").stale),
        "findings": _findings(sight, lettered),
    }


def _findings(sight: Sight, lettered: LetteredPanels) -> dict[str, list[Value]]:
    """Panel id → what the checks say of its balloons, in whichever language."""
    homes = {
        item: panel.id
        for panel in lettered.panels
        for balloons in panel.balloons.values()
        for balloon in balloons
        for item in (balloon.id, balloon.line)
    }
    rows: dict[str, list[Value]] = {}
    for finding in sight.of("lettering").findings:
        panel = str(finding.values.get("panel") or homes.get(finding.item, ""))
        rows.setdefault(panel, []).extend(found((finding,), sight.language))
    return rows


def lettered_languages(sight: Sight, lettered: LetteredPanels) -> list[str]:
    """Languages that have balloons, in the script's order: one added since has none until the next run."""
    there = {language for panel in lettered.panels for language in panel.balloons}
    return [language for language in sight.languages if language in there] or sorted(there)


def _panel(one: LetteredPanel, images: PanelImages, number: int, looks: LetteringLooks) -> Value:
    image = images.panel(one.id)
    picture = image.picture if image else None
    return {
        "id": one.id,
        "number": number,
        "canvas": list(one.canvas),
        "panel": list(one.panel),
        "scale": one.scale,
        "picture": f"/media/{picture.asset.sha256}?w={WIDTH}" if picture else "",
        "balloons": {
            language: [
                {**_balloon(balloon, look, looks), **_speaking(balloon, look, one.panel)}
                for balloon, look in zip(balloons, looks.panels[one.id][language], strict=True)
            ]
            for language, balloons in one.balloons.items()
        },
    }


def _balloon(one: Balloon, look: Look, looks: LetteringLooks) -> Value:
    """The geometry as it is drawn."""
    return {
        "id": one.id,
        "line": one.line,
        "kind": one.kind,
        "outline": [_point(point) for point in one.outline],
        "tail": [_point(point) for point in one.tail] if one.tail else None,
        "tip": _point(one.tail_tip) if one.tail_tip else None,
        "edge": round(look.edge, 2),
        **_letters(look, looks),
        "dashes": [[round(on, 2), round(off, 2)] for on, off in look.dashes],
        "angle": one.angle,
        "manner": one.manner or "",
        "middle": _point(look.middle),
        "wide": round(look.wide),
        "high": round(look.high),
        "tailed": one.tailed,
        "width": one.width,
        "height": one.height,
        "layer": one.layer,
        "follows": one.follows or "",
        "pointed": look.pointed,
        "edited": [name for name in HANDS if getattr(one, name) != Balloon.model_fields[name].default],
        "lines": [
            {
                "text": line.text,
                "origin": _point(line.origin),
                "ink": [round(n, 1) for n in line.ink],
                "size": line.size,
                "runs": [[run.text, run.dx, round(run.length, 1), looks.marks[run.face]] for run in runs],
            }
            for line, runs in zip(one.text_lines, look.runs, strict=True)
        ],
    }


def _speaking(one: Balloon, look: Look, picture: Box) -> Value:
    """What its tail points at, so that it does so while it is dragged too; `sides` are the picture's."""
    if not look.pointed or not (one.mouth or one.off or one.tip):
        return {"speaks": None, "em": look.em}
    x, y, width, _ = picture
    return {
        "em": look.em,
        "speaks": {
            "to": _point((one.tip[0] + x, one.tip[1] + y)) if one.tip else None,
            "mouth": _point(one.mouth) if one.mouth else None,
            "face": list(one.face) if one.face else None,
            "head": list(look.head) if look.head else None,
            "sides": [x, x + width],
            "margin": look.margin,
        },
    }


def _letters(look: Look, looks: LetteringLooks) -> Value:
    """Words without a balloon, each letter with its matrix, and its contours where it is in perspective."""
    return {
        "letters": [
            [
                *(one.text, looks.marks[one.face], round(one.length, 1), [round(n, 4) for n in one.matrix]),
                *([_contours(one.path)] if one.path else []),
            ]
            for one in look.letters
        ],
        "size": look.size,
        "light": round(look.light, 2),
        "contour": round(look.contour, 2),
        "tones": list(look.tones),
        "shade": [round(y, 1) for y in look.shade],
    }


def _contours(path: Sequence[Sequence[tuple[float, float]]]) -> str:
    """SVG path data of letters in perspective."""
    return "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in contour) + "Z" for contour in path)


def _point(point: tuple[float, float]) -> list[float]:
    # A tenth of a pixel is finer than any screen and halves what is sent.
    return [round(point[0], 1), round(point[1], 1)]


EDITOR = Editor(
    stage="lettering",
    widget="lettering",
    value=value,
    reads=("lettering", "image", "text"),
    actions=(
        *("save", "plan", "run", "paint_one", "faces", "export_lines", "check_lines", "import_lines"),
        *("tidy", "let_go", "split_line", "join_lines", "liken"),
    ),
)
