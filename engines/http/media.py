"""Pictures: only those the visitor's workspace may see."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from engines.http.asking import Id, desk_of, seen
from engines.http.errors import answers
from engines.kernel.document import Language
from engines.studio import Desk

FOREVER = "private, max-age=31536000, immutable"
Width = Annotated[int, Query(ge=1, le=10_000, description="Pixels; the picture is never made larger")]
Mark = Annotated[str, Query(max_length=64, description="The start of the fingerprint of what is meant")]
Digest = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="sha256 of the picture")]

router = APIRouter(prefix="/media", tags=["pictures"])


def _pictures(*kinds: str) -> dict[int | str, dict[str, Any]]:
    shown = {"description": "The picture", "content": {kind: {"schema": _BINARY} for kind in kinds}}
    return {200: shown, **answers(404, 422, 503)}


_BINARY = {"type": "string", "format": "binary"}
_WEBP = _pictures("image/webp")


@router.get("/lettered/{episode}/{panel}", response_class=Response, responses=_WEBP)
def lettered(request: Request, episode: Id, panel: Id, lang: Language = "ko", w: Width = 480) -> Response:
    """A panel with its balloons, as the package will show it."""
    data = seen(request, lambda desk: desk.media.lettered(episode, panel, lang, w))
    return _webp(request, data)


@router.get("/wireframe/{episode}/{panel}", response_class=Response, responses=_WEBP)
def wireframe(request: Request, episode: Id, panel: Id, w: Width = 320, v: Mark = "") -> Response:
    """The free drawing of a storyboard panel, whatever the painter; with `v` as the panel was then."""
    data = seen(request, lambda desk: desk.media.wireframe(episode, panel, w, v))
    return _webp(request, data)


@router.get("/portrait/{episode}/{member}", response_class=Response, responses=_WEBP)
def portrait(request: Request, episode: Id, member: Id, w: Width = 160) -> Response:
    """Head and shoulders of a cast member as the dummy painter draws them."""
    return _webp(request, desk_of(request).media.portrait(episode, member, w))


@router.get(
    "/unfinished/{episode}/{item}",
    response_class=Response,
    responses=_pictures("image/png", "image/jpeg", "image/webp"),
)
def unfinished(request: Request, episode: Id, item: Id) -> Response:
    """A picture that is still being painted, as it is now. Gone when it is finished, and stored nowhere."""
    data, kind = desk_of(request).notebook.unfinished_picture(episode, item)
    headers = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return Response(data, media_type=kind, headers=headers)


@router.get(
    "/{sha256}", response_class=Response, responses=_pictures("image/png", "image/jpeg", "image/webp")
)
def picture(request: Request, sha256: Digest, w: Width | None = None) -> Response:
    """A picture by its digest: as it is stored, or about `w` pixels wide as WebP."""

    def look(desk: Desk) -> tuple[bytes, str]:
        return (desk.media.thumbnail(sha256, w), "image/webp") if w else desk.media.picture(sha256)

    data, kind = seen(request, look)
    headers = {"Cache-Control": FOREVER, "X-Content-Type-Options": "nosniff"}
    return Response(data, media_type=kind, headers=headers)


def _webp(request: Request, data: bytes) -> Response:
    # Addresses that name a revision never change what they show.
    kept = FOREVER if "v" in request.query_params else "private, no-cache"
    return Response(data, media_type="image/webp", headers={"Cache-Control": kept})
