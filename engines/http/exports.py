"""Files that go out and come in: exports, the notebook as one file, whole projects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse

from engines.http.asking import Id, desk_of, language_of, seen
from engines.http.doors import refuse_other_sites
from engines.http.errors import answers
from engines.kernel.errors import InvalidInput
from engines.runtime.uploads import Upload
from engines.studio.exports import all_formats
from engines.studio.views import Download, ProjectView

OWN_HEADER = "x-toonverse"
Language = Annotated[str, Query(max_length=20, description="One of the episode's languages")]

router = APIRouter(tags=["exports"])


def _files(*kinds: str) -> dict[int | str, dict[str, Any]]:
    schema = {"type": "string", "format": "binary"}
    content = {kind.partition(";")[0]: {"schema": schema} for kind in kinds}
    return {200: {"description": "The file", "content": content}, **answers(404, 422, 503)}


@router.get(
    "/export/project/{project}", response_class=StreamingResponse, responses=_files("application/zip")
)
def save(request: Request, project: Id) -> StreamingResponse:
    """The whole project as one file, to be kept or moved to another machine."""
    return _download(*desk_of(request).bundles.save(project))


@router.get(
    "/export/{episode}/notebook.html", response_class=StreamingResponse, responses=_files("text/html")
)
def notebook(request: Request, episode: Id) -> StreamingResponse:
    """All cells of an episode as one HTML file that needs nothing else."""
    return _download(*desk_of(request).sheets.write(episode, language_of(request)))


@router.get(
    "/export/{episode}/{export_format}",
    response_class=StreamingResponse,
    responses=_files(*(one.media_type for one in all_formats())),
)
def export(
    request: Request, episode: Id, export_format: Id, lang: Language | None = None
) -> StreamingResponse:
    """The episode in one of the formats that `/api/episodes/{episode}/exports` lists."""
    return _download(*seen(request, lambda desk: desk.exports.write(episode, export_format, lang)))


@router.post(
    "/import/project",
    status_code=201,
    responses=answers(403, 422, 503),
    openapi_extra={
        "parameters": [
            {
                "name": OWN_HEADER,
                "in": "header",
                "required": True,
                "schema": {"const": "1"},
                "description": "Shows that no page of another site sends this",
            }
        ],
        "requestBody": {
            "required": True,
            "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
        },
    },
)
async def bring(request: Request) -> ProjectView:
    """A new project from a file that `/export/project/…` wrote. All of it is checked before any is stored."""
    # Another site can make a browser send a file, but not with a header of ours.
    if request.headers.get(OWN_HEADER) != "1":
        raise InvalidInput("bundle_header")
    refuse_other_sites(request)
    bundles = desk_of(request).bundles
    with Upload(bundles.limit) as upload:
        async for piece in request.stream():
            upload.take(piece)
        return await run_in_threadpool(bundles.open, upload.rewind())


def _download(found: Download, chunks: Iterator[bytes]) -> StreamingResponse:
    """A file to be saved: never shown in the page's own place, where a script in it could run."""
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(found.filename)}",
        "X-Content-Type-Options": "nosniff",
    }
    return StreamingResponse(chunks, media_type=found.media_type, headers=headers)
