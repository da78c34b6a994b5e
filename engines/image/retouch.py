"""Another candidate of one panel: a picture changed by a sentence, a part of it painted anew, or the panel
painted with the one before it as a reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from engines.director.document import Panel
from engines.image.document import Candidate, PanelImage, Retouch
from engines.image.request import AVOID, labelled, references_line
from engines.kernel.context import Painting, PaintRequest
from engines.kernel.document import AssetRef
from engines.text.document import Script
from presets.model import Style

_WHOLE = (
    "picture 1 as said above. Everything the sentence does not speak of stays as it is in picture 1: "
    "framing, people, clothes, place, light, colours and line"
)
_AREA = (
    "only the transparent area of the mask in picture 1. Line, colours and light go on "
    "across its edge without a seam; everything outside stays as it is"
)


@dataclass(frozen=True)
class About:
    """The panel a candidate is for, and what its pictures are asked for with."""

    panel: Panel
    script: Script
    style: Style
    extra: str = ""


@dataclass(frozen=True)
class Changed:
    """The picture to change, where (None: all over), and the instructions it came about by: a painter that
    draws from words sees no picture."""

    base: AssetRef
    mask: AssetRef | None = None
    earlier: Sequence[str] = ()


def retouch_request(
    fresh: PaintRequest, retouch: Retouch, about: About, change: Changed | None
) -> PaintRequest:
    """What the painter is asked for `retouch`, given the panel's own request, whose `label` it keeps.

    Without a picture to change the panel is painted anew, by the same words and the new ones.
    """
    words = retouch.instruction.strip()
    if change is None:
        return fresh.model_copy(update={"prompt": "\n".join([*([words] if words else []), fresh.prompt])})
    own = about.panel.prompt or about.panel.action
    lines = [
        words or own,
        labelled("Change", _AREA if change.mask else _WHOLE),
        references_line(about.panel, about.script, retouch.previous, first=2),
        labelled("Style", about.style.prompt),
        AVOID,
    ]
    said = [own, about.extra.strip(), *change.earlier]
    changed: dict[str, Any] = {
        "prompt": "\n".join(line for line in lines if line),
        "scene": {**fresh.scene, "said": [one for one in said if one], "names": _names(about)},
        "width": change.base.width,
        "height": change.base.height,
        "base": change.base,
        "mask": change.mask,
    }
    return fresh.model_copy(update=changed)


def _names(about: About) -> dict[str, list[str]]:
    """Cast id → what somebody of the panel is called: an instruction speaks of people by name."""
    shown = [about.script.member(figure.cast) for figure in about.panel.figures]
    return {member.id: list(member.names.values()) for member in shown if member}


def instructions_of(image: PanelImage, candidate: str) -> list[str]:
    """The instructions a candidate came about by, the oldest first."""
    known = {one.id: one for one in image.candidates}
    found: list[str] = []
    seen: set[str] = set()
    while candidate in known and candidate not in seen:
        seen.add(candidate)
        retouch = known[candidate].retouch
        if retouch is None:
            break
        found.insert(0, retouch.instruction)
        candidate = retouch.of
    return [one for one in found if one]


def candidate_of(painting: Painting, retouch: Retouch, name: str) -> Candidate:
    """The painted picture as a candidate with this id."""
    return Candidate(
        id=name,
        asset=painting.asset,
        provider=painting.provider,
        model=painting.model,
        prompt=painting.prompt,
        regions=painting.regions,
        notes=painting.notes,
        unread=painting.unread,
        retouch=retouch,
    )
