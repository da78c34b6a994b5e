"""Whose the faces are that were found in a picture and that nobody named."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from engines.director.document import Figure, Panel
from engines.kernel.context import FaceRegion, Regions
from engines.lettering.expected import ACROSS

_CROWD = 10
"""Faces that are held against the storyboard."""


def named(regions: Regions, panel: Panel, width: int) -> Regions:
    """The regions with the nameless faces given to the panel's figures, from left to right.

    Where there are more of one than of the other, those pair up that stand nearest to where the storyboard
    has them. A figure seen from behind has no face.
    """
    taken = {face.cast for face in regions.faces if face.cast}
    nameless = [face for face in regions.faces if not face.cast]
    # In a crowd the people of the storyboard are the large ones.
    faces = sorted(sorted(nameless, key=_area)[-_CROWD:], key=_middle)
    figures = [one for one in panel.figures if one.facing != "back" and one.cast not in taken]
    figures.sort(key=lambda one: ACROSS[one.position])
    if not faces or not figures:
        return regions
    owners = {id(face): figure.cast for face, figure in _pairs(faces, figures, width)}
    told = tuple(
        face.model_copy(update={"cast": owners[id(face)]}) if id(face) in owners else face
        for face in regions.faces
    )
    return regions.model_copy(update={"faces": told})


def _pairs(
    faces: Sequence[FaceRegion], figures: Sequence[Figure], width: int
) -> list[tuple[FaceRegion, Figure]]:
    """As many as there can be, none crossing another, with the least way to go in all."""
    few = min(len(faces), len(figures))
    ways = (
        list(zip(some, others, strict=True))
        for some in combinations(faces, few)
        for others in combinations(figures, few)
    )
    return min(
        ways, key=lambda way: sum(abs(_middle(face) / width - ACROSS[one.position]) for face, one in way)
    )


def _middle(face: FaceRegion) -> float:
    return face.box[0] + face.box[2] / 2


def _area(face: FaceRegion) -> float:
    return face.box[2] * face.box[3]
