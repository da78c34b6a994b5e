"""What QA and the tab show of a package: rows lost, balloons or faces cut, panels that show nothing."""

from __future__ import annotations

from collections.abc import Iterator

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.document import Finding
from engines.lettering.document import LetteredPanels
from engines.packaging.document import Package, Strip
from engines.packaging.layout import Placed, Plan, lay_out
from engines.text.document import Script


def check(
    package: Package, script: Script, storyboard: Storyboard, images: PanelImages, lettered: LetteredPanels
) -> tuple[Finding, ...]:
    """Findings of the strips, then what the package's own platform says. `number` counts panels from 1."""
    if not storyboard.panels:
        return (Finding(rule="package_empty", severity="error"),)
    found: list[Finding] = []
    for language in script.languages:
        strip = package.strip(language)
        if strip is None:
            values = {"language": language}
            found.append(Finding(rule="package_language_missing", severity="warning", values=values))
            continue
        found += _rows(strip)
        plan = lay_out(storyboard, images, lettered, language, strip.width)
        # Another height means that the panels changed since; cuts can only be judged after a new run.
        if plan.height == strip.height:
            found += _cut_things(plan, strip)
    found += _blank(storyboard, images, lettered)
    own = next((verdict for verdict in package.compliance if verdict.id == package.platform), None)
    return (*found, *(own.findings if own else ()))


def _rows(strip: Strip) -> Iterator[Finding]:
    """Slices follow each other without a gap and end with the strip."""
    row = 0
    for one in strip.slices:
        if one.top != row or one.asset.width != strip.width:
            values = {"language": strip.id, "row": row, "top": one.top}
            yield Finding(rule="slice_out_of_place", severity="error", item=one.id, values=values)
        row = one.top + one.asset.height
    if row != strip.height:
        values = {"language": strip.id, "rows": row, "height": strip.height}
        yield Finding(rule="slices_do_not_add_up", severity="error", item=strip.id, values=values)


def _cut_things(plan: Plan, strip: Strip) -> Iterator[Finding]:
    cuts = [one.top for one in strip.slices if one.top > 0]
    for number, placed in enumerate(plan.panels, start=1):
        values = {"language": strip.id, "number": number}
        for balloon in placed.balloons:
            if _is_cut(placed.rows(balloon), cuts):
                yield Finding(
                    rule="balloon_cut",
                    severity="warning",
                    item=placed.panel.id,
                    values={**values, "line": balloon.line},
                )
        yield from _cut_picture(placed, cuts, number, strip.id)


def _cut_picture(placed: Placed, cuts: list[int], number: int, language: str) -> Iterator[Finding]:
    values = {"language": language, "number": number}
    if any(_is_cut(face, cuts) for face in placed.faces()):
        yield Finding(rule="face_cut", severity="warning", item=placed.panel.id, values=values)
    elif _is_cut((placed.top, placed.bottom), cuts):
        yield Finding(rule="picture_cut", severity="note", item=placed.panel.id, values=values)


def _is_cut(rows: tuple[int, int], cuts: list[int]) -> bool:
    return any(rows[0] < cut < rows[1] for cut in cuts)


def _blank(storyboard: Storyboard, images: PanelImages, lettered: LetteredPanels) -> Iterator[Finding]:
    for number, panel in enumerate(storyboard.panels, start=1):
        image = images.panel(panel.id)
        values = {"number": number}
        if image is None or image.picture is None:
            yield Finding(rule="package_panel_blank", severity="warning", item=panel.id, values=values)
        if lettered.panel(panel.id) is None:
            yield Finding(rule="package_panel_unlettered", severity="warning", item=panel.id, values=values)
