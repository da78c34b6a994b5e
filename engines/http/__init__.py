"""REST routes and pictures, and the middleware that knows each visitor.

    app = create_app(studio)

All routes are added before the page is mounted at `/`: what is added later is never reached.
"""

from __future__ import annotations

from fastapi import FastAPI

from engines.http import (
    docs,
    documents,
    engines,
    episodes,
    errors,
    exports,
    health,
    jobs,
    media,
    projects,
    rewrites,
    unknown,
)
from engines.http.asking import desk_of as desk_of
from engines.http.asking import language_of as language_of
from engines.http.asking import seen as seen
from engines.http.errors import error_response as error_response
from engines.http.exports import OWN_HEADER as OWN_HEADER
from engines.http.hosts import OwnNames
from engines.http.visitors import API_WORKSPACE as API_WORKSPACE
from engines.http.visitors import COOKIE as COOKIE
from engines.http.visitors import Visitors
from engines.runtime.secrets import CookieSigner
from engines.studio import Studio

ROUTERS = (
    health.router,
    engines.router,
    projects.router,
    episodes.router,
    documents.router,
    rewrites.router,
    jobs.router,
    exports.router,
    media.router,
    docs.router,
)


def create_app(studio: Studio, wait: float = engines.WAIT) -> FastAPI:
    """The server without the page: middleware, pictures, exports and REST.

    `wait` is how many seconds a call of an engine is held before its job is answered instead.
    """
    settings = studio.shop.settings
    app = docs.Server()
    app.state.studio = studio
    app.state.wait = wait
    app.add_middleware(Visitors, signer=CookieSigner.from_file(settings.cookie_key_file), settings=settings)
    app.add_middleware(OwnNames, settings=settings)
    errors.install(app)
    for router in ROUTERS:
        app.include_router(router)
    unknown.install(app)
    return app
