"""What of a request is no matter of words: the frame of its picture, and its ink."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.finish import FINISHES, Finish, manner_of
from engines.providers.painters.dummy.look import Look, look_of
from engines.providers.painters.dummy.palette import hex_colour


class Ink(TypedDict):
    """Colour and weight of the outlines, and the manner of the finish."""

    ink: Colour
    weight: float
    manner: str


def inked(scene: Mapping[str, Any], prompt: str, own: str = "") -> Ink:
    """Colour and width of the outlines, and the manner the picture is finished in."""
    ink, manner = mapping(scene.get("ink")), manner_of(prompt, own)
    finish = FINISHES.get(manner, Finish())
    colour = finish.ink or hex_colour(text(ink, "colour")) or (29, 27, 34)
    return {"ink": colour, "weight": float(ink.get("width") or 3.0) * finish.weight, "manner": manner}


class Framing(TypedDict):
    """Size, seed and framing of a picture."""

    width: int
    height: int
    seed: int
    shot: str
    angle: str
    shape: str
    room: float
    owner: Look | None


def framing_of(request: PaintRequest, nearest: str = "") -> Framing:
    """Size, seed and framing, each as usual where the scene does not tell it. `nearest` goes for its shot."""
    scene = request.scene
    return {
        "width": request.width,
        "height": request.height,
        "seed": request.seed,
        "shot": nearest or text(scene, "shot") or "medium",
        "angle": text(scene, "angle") or "eye_level",
        "shape": text(scene, "shape") or "wide",
        "room": min(max(float(scene.get("room") or 0.0), 0.0), 0.6),
        "owner": look_of(mapping(scene["hand"])) if scene.get("hand") else None,
    }


def mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}  # pyright: ignore[reportUnknownVariableType]


def text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
