"""What came in with a stage's document from a file: what of, and how much."""

from __future__ import annotations

from components.wording import UiLanguage, words
from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.document import Document
from engines.lettering.document import LetteredPanels
from engines.packaging.document import Package
from engines.text.document import Brief, Script


def came_in(stage: str, document: Document | None, language: UiLanguage) -> str:
    """e.g. "Storyboard imported. Panels: 15, lines: 22."."""
    return words(language, f"came_in.{stage}", **_counts(document))


def _counts(document: Document | None) -> dict[str, int]:
    match document:
        case Brief():
            return {"scenes": document.scenes, "cuts": document.cuts}
        case Script():
            counts = {"scenes": len(document.scenes), "lines": len(document.lines())}
            return {**counts, "cast": len(document.cast)}
        case Storyboard():
            lines = sum(len(panel.lines) for panel in document.panels)
            return {"panels": len(document.panels), "lines": lines}
        case PanelImages():
            pictures = sum(len(panel.candidates) for panel in document.panels)
            return {"panels": len(document.panels), "pictures": pictures}
        case LetteredPanels():
            balloons = sum(len(held) for panel in document.panels for held in panel.balloons.values())
            return {"panels": len(document.panels), "balloons": balloons}
        case Package():
            slices = sum(len(strip.slices) for strip in document.strips)
            return {"languages": len(document.strips), "slices": slices}
        case _:
            return {}
