"""Faces and figures as a model sees them: what is asked about a picture, and what its answer comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import Field, model_validator

from engines.director.document import Panel, Storyboard
from engines.image.request import figure_line
from engines.kernel.asking import Again, ask_all
from engines.kernel.context import Context, FaceRegion, Painting, Regions, WriteRequest
from engines.kernel.document import AssetRef, Box, Frozen
from engines.kernel.errors import Failure, StageFailed
from engines.kernel.prompt import fill
from engines.text.document import Script
from presets import prompts

TASK = "faces"
NAMES = ("people",)
_FREE = "dummy"
"""The painter that knows where it drew its people."""
_WHOLE = 1000
_MOUTH = 0.78
"""How far down a face its mouth is where the answer does not say, in parts of its height."""


class Area(Frozen):
    """Edges in thousandths of the picture."""

    left: int = Field(ge=0, le=_WHOLE)
    top: int = Field(ge=0, le=_WHOLE)
    right: int = Field(ge=0, le=_WHOLE)
    bottom: int = Field(ge=0, le=_WHOLE)

    @model_validator(mode="after")
    def _holds_something(self) -> Area:
        if self.left >= self.right or self.top >= self.bottom:
            raise ValueError("left has to be less than right, and top less than bottom")
        return self

    def box(self, size: tuple[int, int]) -> Box:
        """(x, y, width, height) in pixels of a picture of `size`."""
        across, down = size[0] / _WHOLE, size[1] / _WHOLE
        left, top = self.left * across, self.top * down
        return (left, top, self.right * across - left, self.bottom * down - top)


class Spot(Frozen):
    """A point in thousandths of the picture."""

    x: int = Field(ge=0, le=_WHOLE)
    y: int = Field(ge=0, le=_WHOLE)


class Person(Frozen):
    """Somebody in the picture. `person` counts the figures we told of from 1."""

    person: int = Field(ge=0)
    face: Area | None
    mouth: Spot | None
    body: Area | None


class FacesAnswer(Frozen):
    """Everybody who is seen."""

    people: tuple[Person, ...] = Field(max_length=40)


def looked_at(
    ctx: Context, storyboard: Storyboard, script: Script, painted: Mapping[str, Painting | Failure]
) -> dict[str, Painting | Failure]:
    """The pictures with what a model saw in them, one call each.

    Those of painters that know it themselves, and of panels with nobody in them, stay as they are. A look
    that fails leaves what is known already.
    """
    found = dict(painted)
    asked: list[tuple[Panel, Painting]] = []
    for panel in storyboard.panels:
        picture = painted.get(panel.id)
        if panel.figures and isinstance(picture, Painting) and picture.provider != _FREE:
            asked.append((panel, picture))
    seen = seen_in(ctx, script, [(panel, picture.asset) for panel, picture in asked])
    for (panel, picture), regions in zip(asked, seen, strict=True):
        if isinstance(regions, Regions):
            found[panel.id] = picture.model_copy(update={"regions": regions})
    return found


def seen_in(
    ctx: Context, script: Script, pictures: Sequence[tuple[Panel, AssetRef]]
) -> list[Regions | StageFailed]:
    """What a model sees in each of these pictures, one call each, or why the look failed."""
    again = Again(prompts()["repair"].prompt, prompts()["shorten"].prompt)
    requests = [request(panel, script, asset) for panel, asset in pictures]
    answers = ask_all(ctx, requests, FacesAnswer.model_validate_json, again) if requests else []
    return [
        answer if isinstance(answer, StageFailed) else regions_of(answer, panel, asset)
        for (panel, asset), answer in zip(pictures, answers, strict=True)
    ]


def request(panel: Panel, script: Script, asset: AssetRef) -> WriteRequest:
    """The question about one picture."""
    preset, values = prompts()[TASK], placeholders(panel, script)
    return WriteRequest(
        task=TASK,
        instructions=fill(preset.instructions, values),
        prompt=fill(preset.prompt, values),
        answer_schema=FacesAnswer.model_json_schema(),
        label=panel.id,
        images=(asset,),
    )


def placeholders(panel: Panel, script: Script) -> dict[str, str]:
    """What `{{name}}` in the prompt stands for."""
    people = (f"{number}: {figure_line(one, script)}" for number, one in enumerate(panel.figures, 1))
    return {"people": "\n".join(people)}


def regions_of(answer: FacesAnswer, panel: Panel, asset: AssetRef) -> Regions:
    """The answer in pixels of the picture. Nobody is named twice: the first of that number is."""
    size = (asset.width, asset.height)
    faces: list[FaceRegion] = []
    named: set[str] = set()
    for one in answer.people:
        if one.face is None:
            continue
        cast = panel.figures[one.person - 1].cast if 0 < one.person <= len(panel.figures) else ""
        x, y, w, h = box = one.face.box(size)
        mouth = (x + w / 2, y + _MOUTH * h)
        if one.mouth is not None:
            mouth = (one.mouth.x * size[0] / _WHOLE, one.mouth.y * size[1] / _WHOLE)
        faces.append(FaceRegion(cast="" if cast in named else cast, box=box, mouth=mouth))
        named.add(cast)
    figures = tuple(one.body.box(size) for one in answer.people if one.body)
    return Regions(faces=tuple(faces), figures=figures, by="model")
