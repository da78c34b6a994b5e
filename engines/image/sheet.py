"""A character's reference sheet: what is asked of the painter for it."""

from __future__ import annotations

from collections.abc import Sequence

from engines.image.alike import among, look_of
from engines.image.request import AVOID, ink_of, labelled, listed
from engines.kernel.context import PaintRequest
from engines.text.document import CastMember
from presets.model import Style

SIZE = (1536, 1024)
"""Pixels: whole bodies and a face side by side."""


def sheet_request(
    member: CastMember,
    style: Style,
    *,
    cast: Sequence[CastMember] = (),
    seed: int = 0,
    quality: str = "medium",
) -> PaintRequest:
    """The request for one sheet. `label` is the cast member's id, `cast` all there are.

    Nothing of any panel is in it, so that all panels can keep to it.
    """
    look = {**look_of(member), **among(member, cast)}
    lines = [
        "Character reference sheet of one person, shown three times side by side.",
        labelled(
            "Views",
            "the full body from the front with arms slightly away from the body, the full body from behind, "
            "and the face from the front filling the right third",
        ),
        labelled(
            "Person", listed([look["appearance"], _colours(look["palette"])]) or "an adult of your choice"
        ),
        labelled("Pose", "standing upright and relaxed with a neutral face, both feet visible, same scale"),
        labelled("Ground", "one plain light grey, with no scenery, props, shadows or frames"),
        labelled("Style", style.prompt),
        AVOID,
    ]
    return PaintRequest(
        prompt="\n".join(line for line in lines if line),
        width=SIZE[0],
        height=SIZE[1],
        seed=seed,
        scene={"sheet": look, "ink": ink_of(style)},
        quality=quality,
        label=member.id,
    )


def _colours(palette: list[str]) -> str:
    named = zip(("hair", "top", "accent"), palette, strict=False)
    return listed(f"{name} {colour}" for name, colour in named if colour)
