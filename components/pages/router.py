"""Routes of the plain pages: reader, webtoon and gallery. They read through the visitor's own desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

import presets
from components import theme
from components.pages import views
from components.pages.render import (
    embedded_file,
    render_gallery,
    render_problem,
    render_reader,
    render_webtoon,
)
from components.visitor import language_of, workspace_of
from engines.kernel.document import AssetRef, in_language
from engines.kernel.errors import NotFound
from engines.studio import Desk, Studio
from engines.studio.messages import say
from engines.studio.views import EpisodeView, ProjectView, told_apart

T = TypeVar("T")
router = APIRouter(default_response_class=HTMLResponse, include_in_schema=False)


@router.get("/reader")
def reader(request: Request, episode: str = "", project: str = "", lang: str | None = None) -> Response:
    """`/reader?project=…&episode=…`; without an episode the project's first readable one."""
    if not (episode or project):
        return _all(request)
    desk, language = _desk(request), _language(request)
    try:
        shown = _seen(desk, lambda one: one.exports.reader(episode or _first(one, project), lang))
    except NotFound as error:
        return _problem(error, language)
    base = {"project": shown.project.id}
    pages = tuple(_picture(page.asset, page.alt) for page in shown.pages)
    downloads = tuple(
        views.Download(
            in_language(one.names, language), f"/export/{shown.episode.id}/{one.id}?lang={shown.language}"
        )
        for one in desk.exports.formats()
    )
    view = views.ReaderView(
        project_title=shown.project.title,
        episode_number=shown.episode.number,
        episode_title=shown.title,
        slices=pages,
        project_url=_url("/webtoon", base),
        gallery_url="/gallery",
        previous_url=_url("/reader", {**base, "episode": shown.previous}) if shown.previous else "",
        next_url=_url("/reader", {**base, "episode": shown.next}) if shown.next else "",
        languages=tuple(
            views.Choice(
                code,
                _url("/reader", {**base, "episode": shown.episode.id, "lang": code}),
                code == shown.language,
            )
            for code in shown.languages
        ),
        downloads=downloads,
        switch=_switch(request, language),
    )
    return HTMLResponse(render_reader(view, shown.language, language))


@router.get("/webtoon")
def webtoon(request: Request, project: str = "") -> Response:
    """One project with its episodes."""
    if not project:
        return _all(request)
    language = _language(request)
    try:
        shown = _seen(_desk(request), lambda desk: desk.projects.get(project))
    except NotFound as error:
        return _problem(error, language)
    view = views.WebtoonView(
        title=shown.title,
        genre=_genre(shown, language),
        status=_status(shown),
        cover=_cover(shown.episodes, shown.title),
        episodes=tuple(_row(shown, episode, language) for episode in shown.episodes),
        gallery_url="/gallery",
        notebook_url=_url("/", {"project": shown.id}),
        switch=_switch(request, language),
    )
    return HTMLResponse(render_webtoon(view, language))


@router.get("/gallery")
def gallery(request: Request) -> Response:
    """All projects of the visitor, also those without an episode, and the samples below."""
    language = _language(request)
    desk = _desk(request)
    shown = {one.project for one in desk.samples.list()}
    samples = (one for one in desk.samples.desk.projects.list() if one.id in shown) if shown else ()
    own = desk.projects.list()
    titles = told_apart(own)
    view = views.GalleryView(
        projects=tuple(_card(one.model_copy(update={"title": titles[one.id]}), language) for one in own),
        samples=tuple(_card(project, language) for project in samples),
        notebook_url="/",
        switch=_switch(request, language),
    )
    return HTMLResponse(render_gallery(view, language))


def _all(request: Request) -> Response:
    """An address that names nothing shows what there is."""
    ui = request.query_params.get("ui", "")
    return RedirectResponse(_url("/gallery", {"ui": ui} if ui else {}), status_code=302)


def _status(project: ProjectView) -> str:
    """What a reader is told: a draft with something to read is one no longer."""
    readable = any(one.readable for one in project.episodes)
    return "readable" if project.status == "draft" and readable else project.status


def _card(project: ProjectView, language: str) -> views.ProjectCard:
    return views.ProjectCard(
        title=project.title,
        url=_url("/webtoon", {"project": project.id}),
        genre=_genre(project, language),
        status=_status(project),
        logline=project.logline,
        cover=_cover(project.episodes, project.title),
        episodes=len(project.episodes),
    )


@router.get("/ui/pages.css")
def style() -> Response:
    return Response(embedded_file("pages.css"), media_type="text/css")


@router.get("/ui/pages.js")
def script() -> Response:
    return Response(embedded_file("pages.js"), media_type="text/javascript")


@router.get("/ui/notebook-{digest}.{kind}")
def notebook_file(request: Request, digest: str, kind: str) -> Response:
    """Styles and scripts of the notebook page. An address of an older build is not there any more."""
    found = theme.files().get(f"/ui/notebook-{digest}.{kind}")
    if found is None:
        return Response(status_code=404)
    media, content = found
    body, headers = content.answer(request.headers.get("accept-encoding", ""))
    forever = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(body, media_type=media, headers={**headers, **forever})


def _desk(request: Request) -> Desk:
    studio: Studio = request.app.state.studio
    return studio.desk(workspace_of(request))


def _seen(desk: Desk, look: Callable[[Desk], T]) -> T:
    """What `look`, which only reads, finds on the visitor's own desk or else among the samples."""
    try:
        return look(desk)
    except NotFound:
        return look(desk.samples.desk)


def _language(request: Request) -> str:
    return language_of(request, request.query_params.get("ui", ""))


def _first(desk: Desk, project: str) -> str:
    readable = [episode.id for episode in desk.projects.get(project).episodes if episode.readable]
    if not readable:
        raise NotFound("package_not_found", item=project)
    return readable[0]


def _problem(error: NotFound, language: str) -> Response:
    return HTMLResponse(render_problem(say(error, language), language), status_code=404)


def _picture(asset: AssetRef, alt: str = "") -> views.Picture:
    return views.Picture(f"/media/{asset.sha256}", asset.width, asset.height, alt)


def _cover(episodes: tuple[EpisodeView, ...], title: str) -> views.Picture | None:
    cover = next((episode.cover for episode in episodes if episode.cover), None)
    return _picture(cover, title) if cover else None


def _row(project: ProjectView, episode: EpisodeView, language: str) -> views.EpisodeRow:
    url = _url("/reader", {"project": project.id, "episode": episode.id}) if episode.readable else ""
    thumbnail = _picture(episode.cover) if episode.cover else None
    return views.EpisodeRow(episode.number, episode.title_in(language), url, thumbnail)


def _genre(project: ProjectView, language: str) -> str:
    found = presets.genres().get(project.genre)
    return in_language(found.names, language) if found else project.genre


def _switch(request: Request, language: str) -> tuple[views.Choice, ...]:
    query = dict(request.query_params)
    return tuple(
        views.Choice(code, _url(request.url.path, {**query, "ui": code}), code == language)
        for code in ("ko", "en")
    )


def _url(path: str, query: dict[str, str]) -> str:
    return f"{path}?{urlencode(query)}" if query else path
