"""AnimeFace by nagadomi, as the package `animeface` carries it: drawn faces found on this machine.

Only its compiled library is used, through its C interface: the package's own door reads Pillow's memory as
Pillow 4 laid it out, which is wrong since Pillow 12. Structures and calls as in `nv_core_matrix.h`,
`nv_face_detect.h` and `animeface/_nvxs.c` of the package's source.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cache
from importlib.machinery import EXTENSION_SUFFIXES
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MOST = 256
"""Faces of one picture."""
_STEP, _GROWTH, _SMALLEST = 4.0, 1.095, 42.592
"""How far the window moves, how it grows, and its first size in px: what the library was trained for."""
_EDGE = 4.0


class _Matrix(ctypes.Structure):
    _fields_ = (
        ("list", ctypes.c_int),
        ("list_step", ctypes.c_uint),
        ("n", ctypes.c_int),
        ("m", ctypes.c_int),
        ("rows", ctypes.c_int),
        ("cols", ctypes.c_int),
        ("step", ctypes.c_int),
        ("alias", ctypes.c_int),
        ("v", ctypes.c_void_p),
    )


class _Rect(ctypes.Structure):
    _fields_ = (("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int))


class _Position(ctypes.Structure):
    _fields_ = (
        ("likelihood", ctypes.c_float),
        *((part, _Rect) for part in ("face", "left_eye", "right_eye", "nose", "mouth", "chin")),
    )


@dataclass(frozen=True)
class Drawn:
    """A face in pixels: its box from brows to chin, the middle of its mouth, how sure that is (0 to 1)."""

    box: tuple[float, float, float, float]
    mouth: tuple[float, float]
    sure: float


def available() -> bool:
    """Whether this machine has the library: there is none for Windows, nor for ARM on Linux."""
    return _library() is not None


def faces(pixels: NDArray[np.uint8]) -> list[Drawn]:
    """Faces in an RGB picture (height, width, 3); none where the library is not there.

    Python's other threads go on meanwhile.
    """
    library = _library()
    if library is None:
        return []
    height, width = pixels.shape[:2]
    # Blue first, as the library wants it.
    colours = np.ascontiguousarray(pixels[:, :, ::-1], dtype=np.float32)
    grey, smooth, edge = (np.zeros((height, width), np.float32) for _ in range(3))
    sums, edges = (np.zeros((height + 1, width + 1), np.float32) for _ in range(2))
    library.nv_gray(_of(grey), _of(colours))
    library.nv_gaussian5x5(_of(smooth), 0, _of(grey), 0)
    library.nv_laplacian1(_of(edge), _of(smooth), ctypes.c_float(_EDGE))
    library.nv_integral(_of(sums), _of(grey), 0)
    library.nv_integral(_of(edges), _of(edge), 0)
    found = (_Position * _MOST)()
    count = library.nv_face_detect(found, _MOST, _of(sums), _of(edges), *_how(library, width, height))
    return [_drawn(one) for one in found[: max(0, count)]]


def _how(library: Any, width: int, height: int) -> tuple[Any, ...]:
    """The rest of the detector's parameters: its nets, and how its window goes over the picture."""

    def net(name: str) -> Any:
        return ctypes.byref(ctypes.c_char.in_dll(library, f"nv_face_mlp_{name}"))

    second = (ctypes.c_void_p * 2)(
        *(
            ctypes.addressof(ctypes.c_char.in_dll(library, f"nv_face_mlp_{one}"))
            for one in ("face_01", "face_02")
        )
    )
    whole = ctypes.byref(_Rect(0, 0, width, height))
    steps = (ctypes.c_float(one) for one in (_STEP, _GROWTH, _SMALLEST))
    return (whole, net("dir"), net("face_00"), second, 2, net("parts"), *steps)


def _of(values: NDArray[np.float32]) -> Any:
    """The array as the library's matrix, which shares its memory."""
    rows, cols = values.shape[:2]
    depth = values.shape[2] if values.ndim == 3 else 1
    return ctypes.byref(
        _Matrix(1, depth * rows * cols, depth, rows * cols, rows, cols, depth, 1, values.ctypes.data)
    )


def _drawn(found: _Position) -> Drawn:
    face, mouth = found.face, found.mouth
    return Drawn(
        (float(face.x), float(face.y), float(face.width), float(face.height)),
        (mouth.x + mouth.width / 2, mouth.y + mouth.height / 2),
        float(found.likelihood),
    )


@cache
def _library() -> Any:
    """The compiled part of `animeface`, None where it is not installed or cannot be loaded."""
    try:
        spec = find_spec("animeface._nvxs")
    except ImportError:
        return None
    if spec is None or spec.origin is None or not spec.origin.endswith(tuple(EXTENSION_SUFFIXES)):
        return None
    try:
        library = ctypes.CDLL(spec.origin)
        library.nv_face_detect.restype = ctypes.c_int
    except (OSError, AttributeError):
        return None
    return library
