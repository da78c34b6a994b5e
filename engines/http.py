"""REST routes and pictures, and the middleware that knows each visitor.

All routes are added before the page is mounted at `/`: what is added later is never reached.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from http.cookies import CookieError, SimpleCookie
from typing import Any, TypeVar
from urllib.parse import quote

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse, StreamingResponse

from engines.kernel.errors import (
    Conflict,
    InvalidInput,
    NotFound,
    StorageFailed,
    ToonverseError,
)
from engines.runtime.secrets import CookieSigner, new_workspace
from engines.runtime.uploads import Upload
from engines.studio import Desk, Settings, Studio
from engines.studio.messages import say
from engines.studio.views import Download, JobView, NotebookView, ProjectView
from engines.text.brief import load_brief

COOKIE = "toonverse"
COOKIE_SECONDS = 400 * 24 * 3600
"""Browsers keep no cookie longer (RFC 6265bis)."""
OWN_HEADER = "x-toonverse"
FOREVER = "private, max-age=31536000, immutable"
T = TypeVar("T")
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class Visitors:
    """Gives every request the workspace its signed cookie names, or a new one.

    Pages, pictures, REST and the page's own handlers all read `request.state.workspace`.
    """

    def __init__(self, app: Any, signer: CookieSigner, settings: Settings) -> None:
        self._app = app
        self._signer = signer
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        known = self._signer.read(_cookie(scope))
        workspace = known or new_workspace()
        scope.setdefault("state", {})["workspace"] = workspace

        async def greeting(message: MutableMapping[str, Any]) -> None:
            # Only pages greet: a picture fetched beside them must not replace the page's cookie.
            if not known and message["type"] == "http.response.start" and _is_page(message):
                cookie = self._cookie(workspace).encode("latin-1")
                message["headers"] = [*message["headers"], (b"set-cookie", cookie)]
            await send(message)

        await self._app(scope, receive, greeting)

    def _cookie(self, workspace: str) -> str:
        # A Space is shown in a frame of another site, where a lax cookie would not be sent.
        site = "SameSite=None; Secure; Partitioned" if self._settings.is_space else "SameSite=Lax"
        value = self._signer.sign(workspace)
        return f"{COOKIE}={value}; Path=/; Max-Age={COOKIE_SECONDS}; HttpOnly; {site}"


def _cookie(scope: Scope) -> str:
    header = next((value for name, value in scope["headers"] if name == b"cookie"), b"")
    try:
        found = SimpleCookie(header.decode("latin-1")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


def _is_page(message: MutableMapping[str, Any]) -> bool:
    return any(
        name.lower() == b"content-type" and value.startswith(b"text/html")
        for name, value in message["headers"]
    )


def desk_of(request: Request) -> Desk:
    """The desk of the visitor who asks."""
    studio: Studio = request.app.state.studio
    return studio.desk(request.state.workspace)


def seen(request: Request, look: Callable[[Desk], T]) -> T:
    """What `look` finds on the visitor's own desk, or else among the samples everybody may read.

    `look` must only read. Raises what it raises.
    """
    desk = desk_of(request)
    try:
        return look(desk)
    except NotFound:
        return look(desk.samples.desk)


def language_of(request: Request) -> str:
    """ko or en: the `ui` parameter, else what the browser prefers, else English."""
    asked = request.query_params.get("ui") or request.headers.get("accept-language", "")
    found = re.search(r"\b(ko|en)\b", asked.lower())
    return found.group(1) if found else "en"


class TokenNeeded(InvalidInput):
    """An API call from beyond loopback without the server's token."""


_STATUS: tuple[tuple[type[ToonverseError], int], ...] = (
    (TokenNeeded, 401),
    (NotFound, 404),
    (Conflict, 409),
    (InvalidInput, 422),
    (StorageFailed, 503),
    (ToonverseError, 502),
)


def error_response(request: Request, error: Exception) -> Response:
    """Any of our errors as JSON with code, message and hint, in the reader's language."""
    saying = say(error, language_of(request))
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
    body = {
        "code": saying.code,
        "message": " ".join(filter(None, (saying.what, saying.why))),
        "hint": saying.next,
    }
    return JSONResponse({"error": body}, status_code=status)


def create_app(studio: Studio) -> FastAPI:
    """The server without the page: middleware, pictures, exports and REST."""
    settings = studio.shop.settings
    # The interactive docs would load their scripts from another site.
    app = FastAPI(title="Toonverse Notebook", docs_url=None, redoc_url=None)
    app.state.studio = studio
    app.add_exception_handler(ToonverseError, error_response)
    app.add_middleware(Visitors, signer=CookieSigner.from_file(settings.cookie_key_file), settings=settings)
    _media(app)
    _bundles(app)
    _api(app, settings)
    return app


def _media(app: FastAPI) -> None:
    @app.get("/media/lettered/{episode}/{panel}")
    def lettered(request: Request, episode: str, panel: str, lang: str = "ko", w: int = 480) -> Response:
        data = seen(request, lambda desk: desk.media.lettered(episode, panel, lang, w))
        return Response(data, media_type="image/webp", headers={"Cache-Control": _caching(request)})

    @app.get("/media/wireframe/{episode}/{panel}")
    def wireframe(request: Request, episode: str, panel: str, w: int = 320) -> Response:
        data = seen(request, lambda desk: desk.media.wireframe(episode, panel, w))
        return Response(data, media_type="image/webp", headers={"Cache-Control": _caching(request)})

    @app.get("/media/portrait/{episode}/{member}")
    def portrait(request: Request, episode: str, member: str, w: int = 160) -> Response:
        data = desk_of(request).media.portrait(episode, member, w)
        return Response(data, media_type="image/webp", headers={"Cache-Control": _caching(request)})

    @app.get("/media/{sha256}")
    def picture(request: Request, sha256: str, w: int | None = None) -> Response:
        def look(desk: Desk) -> tuple[bytes, str]:
            return (desk.media.thumbnail(sha256, w), "image/webp") if w else desk.media.picture(sha256)

        data, kind = seen(request, look)
        headers = {"Cache-Control": FOREVER, "X-Content-Type-Options": "nosniff"}
        return Response(data, media_type=kind, headers=headers)

    @app.get("/export/project/{project}")
    def save(request: Request, project: str) -> StreamingResponse:
        return _download(*desk_of(request).bundles.save(project))

    @app.get("/export/{episode}/notebook.html")
    def notebook(request: Request, episode: str) -> StreamingResponse:
        return _download(*desk_of(request).sheets.write(episode, language_of(request)))

    @app.get("/export/{episode}/{export_format}")
    def export(
        request: Request, episode: str, export_format: str, lang: str | None = None
    ) -> StreamingResponse:
        return _download(*seen(request, lambda desk: desk.exports.write(episode, export_format, lang)))


def _bundles(app: FastAPI) -> None:
    @app.post("/import/project", status_code=201)
    async def bring(request: Request) -> ProjectView:
        # Another site can make a browser send a file, but not with a header of ours.
        if request.headers.get(OWN_HEADER) != "1":
            raise InvalidInput("bundle_header")
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


def _caching(request: Request) -> str:
    """Addresses that name a revision never change what they show."""
    return FOREVER if "v" in request.query_params else "private, no-cache"


def _api(app: FastAPI, settings: Settings) -> None:
    def token(request: Request) -> None:
        if settings.public and not _has_token(request, settings):
            raise TokenNeeded("token_needed")

    # A dependency, not a middleware: pages and pictures must not pay for it.
    api = APIRouter(prefix="/api", dependencies=[Depends(token)])

    @app.get("/health")
    def health(request: Request) -> dict[str, str]:
        studio: Studio = request.app.state.studio
        studio.shop.database.check()
        return {"status": "ok", "queue": "running" if studio.jobs.launched else "idle"}

    @api.get("/projects")
    def projects(request: Request) -> tuple[ProjectView, ...]:
        return desk_of(request).projects.list()

    @api.post("/projects", status_code=201)
    def create(request: Request, brief: dict[str, Any]) -> ProjectView:
        return desk_of(request).projects.create(load_brief(brief, "request"))

    @api.get("/jobs/{job}")
    def job(request: Request, job: str) -> JobView:
        return desk_of(request).runs.job(job)

    _episodes(api)
    app.include_router(api)


def _episodes(api: APIRouter) -> None:
    @api.get("/episodes/{episode}")
    def episode(request: Request, episode: str) -> NotebookView:
        return desk_of(request).notebook.view(episode)

    @api.get("/episodes/{episode}/documents/{stage}")
    def document(request: Request, episode: str, stage: str) -> Response:
        view = desk_of(request).notebook.document(episode, stage)
        body = view.document.model_dump(mode="json") if view.document else None
        facts = view.model_dump(mode="json", exclude={"document"})
        return JSONResponse({**facts, "document": body}, headers={"ETag": f'"{view.revision}"'})

    @api.post("/episodes/{episode}/generate-full", status_code=202)
    def generate(request: Request, episode: str) -> JobView | None:
        return desk_of(request).runs.start(episode)


def _has_token(request: Request, settings: Settings) -> bool:
    given = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
    return bool(settings.api_token) and hmac.compare_digest(given.encode(), settings.api_token.encode())
