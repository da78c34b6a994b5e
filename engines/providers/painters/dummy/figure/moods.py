"""Expressions as brows, lids, mouth and the small signs comics add to them."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Mood:
    """Offsets are in heads, y downwards; openness is 1 for an eye at rest."""

    brow_inner: float = 0.0
    brow_outer: float = 0.0
    brow_arch: float = 0.02
    open: float = 1.0
    lids: str = "open"
    """open, happy (closed arcs upwards) or shut (closed arcs downwards)."""
    slant: float = 0.0
    """Above 0 the upper lid falls towards the nose (anger), below towards the temple (grief)."""
    lower: float = 0.0
    """How far the lower lid is pushed up."""
    iris: float = 1.0
    mouth: str = "line"
    blush: float = 0.0
    sweat: bool = False
    tears: bool = False
    vein: bool = False
    gloom: bool = False
    bags: bool = False
    size: float = 1.0
    """Of the mouth."""
    mark: str = ""
    """A sign beside the head: spark, glint, shock, sigh, steam, puff or gloom."""


MOODS: dict[str, Mood] = {
    "neutral": Mood(),
    "smile": Mood(brow_inner=-0.012, brow_arch=0.035, lower=0.3, mouth="smile", blush=0.4),
    "laugh": Mood(
        brow_inner=-0.02,
        brow_outer=-0.01,
        brow_arch=0.04,
        lids="happy",
        mouth="laugh",
        blush=0.55,
        mark="spark",
    ),
    "surprised": Mood(
        brow_inner=-0.05, brow_outer=-0.04, brow_arch=0.04, open=1.28, iris=0.72, mouth="gasp", mark="shock"
    ),
    "angry": Mood(
        brow_inner=0.055, brow_outer=-0.035, brow_arch=0.0, open=0.86, slant=0.55, mouth="grit", vein=True
    ),
    "sad": Mood(
        brow_inner=-0.045, brow_outer=0.03, brow_arch=0.0, open=0.78, slant=-0.4, mouth="frown", mark="gloom"
    ),
    "crying": Mood(
        brow_inner=-0.05,
        brow_outer=0.035,
        open=0.72,
        slant=-0.45,
        lower=0.3,
        mouth="sob",
        tears=True,
        blush=0.6,
    ),
    "worried": Mood(brow_inner=-0.04, brow_outer=0.02, open=0.95, mouth="wavy", sweat=True),
    "embarrassed": Mood(
        brow_inner=-0.035, brow_outer=0.018, open=0.85, slant=-0.2, mouth="wavy", blush=1.0, mark="steam"
    ),
    "determined": Mood(
        brow_inner=0.018, brow_outer=-0.02, brow_arch=0.0, open=0.98, slant=0.22, mouth="firm", mark="glint"
    ),
    "scared": Mood(
        brow_inner=-0.055, brow_outer=0.02, open=1.2, iris=0.55, mouth="tremble", sweat=True, gloom=True
    ),
    "tired": Mood(
        brow_outer=0.02, brow_inner=-0.008, open=0.5, slant=-0.1, mouth="flat", bags=True, mark="sigh"
    ),
    "smirk": Mood(
        brow_inner=0.02, brow_outer=-0.035, open=0.78, slant=0.25, lower=0.2, mouth="smirk", mark="glint"
    ),
    "pout": Mood(
        brow_inner=0.03, brow_outer=-0.01, open=0.85, slant=0.2, mouth="pout", blush=0.6, mark="puff"
    ),
}


def felt(mood: Mood, strength: float) -> Mood:
    """The mood felt more (above 1) or less: what moves in the face moves farther, and signs come and go."""
    if strength == 1.0:
        return mood
    strong, faint = strength > 1.2, strength < 0.8
    wide = mood.open + (mood.open - 1.0) * (strength - 1.0)
    return replace(
        mood,
        brow_inner=mood.brow_inner * strength,
        brow_outer=mood.brow_outer * strength,
        slant=mood.slant * strength,
        open=max(0.34, min(1.42, wide)),
        iris=mood.iris ** min(strength, 1.3),
        lower=min(0.5, mood.lower * strength),
        blush=min(1.2, mood.blush * strength),
        size=1.0 + (strength - 1.0) * 0.5,
        mouth=_LESS.get(mood.mouth, mood.mouth)
        if faint
        else _MORE.get(mood.mouth, mood.mouth)
        if strong
        else mood.mouth,
        gloom=mood.gloom or (strong and mood.mouth == "frown"),
        mark="" if faint else mood.mark,
        sweat=mood.sweat and not faint,
        vein=mood.vein and not faint,
    )


_MORE = {"smile": "laugh", "frown": "sob", "wavy": "tremble", "firm": "grit"}
_LESS = {"laugh": "smile", "sob": "frown", "tremble": "wavy", "gasp": "wavy", "grit": "firm", "frown": "flat"}
"""The mouth of a mood that is felt more, and of one that is felt less."""
