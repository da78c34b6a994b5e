"""The OpenAPI document, and the page at /docs that shows it with files of this machine only."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from importlib.resources import files
from typing import Any, cast

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import HTMLResponse
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from engines import STAGES
from engines.kernel.document import Document
from engines.kernel.errors import NotFound
from engines.studio.reading import KINDS

INSTEAD = "x-instead"
"""A schema under this name stands, in the finished document, for all that is beside it.

Bodies that are read by the studio's own rules are plain objects to FastAPI; this says what they hold.
"""
DOCUMENTS: Mapping[str, type[Document]] = KINDS
_PACKAGE = "fastapi_offline"
_TYPES = {"swagger-ui-bundle.js": "text/javascript", "swagger-ui.css": "text/css"}
_TAGS = (
    ("engines", "One engine by itself: documents and options in, a revision out."),
    ("projects", "Projects of the workspace."),
    ("episodes", "Episodes, and full runs of them."),
    ("documents", "What each stage wrote and people edited. Every version has an ETag."),
    ("jobs", "Runs that go on by themselves."),
    ("exports", "Files to take away, and projects to bring back."),
    ("pictures", "Pictures of the workspace."),
    ("health", "Whether all is well."),
)
_ABOUT = """\
The same calls as the page makes, with the same rules. `docs/api.md` has a worked example.

A client without the server's token works in the workspace its cookie names: keep the cookie that the first
answer sets. A client with the token (`Authorization: Bearer …`) works in a workspace of its own. A server
that others can reach takes no call without it.
"""
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'"
)
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Toonverse Notebook: HTTP</title>
<link rel="stylesheet" href="docs/swagger-ui.css?v=VERSION">
</head>
<body>
<div id="api"></div>
<script src="docs/swagger-ui-bundle.js?v=VERSION"></script>
<script src="docs/start.js"></script>
</body>
</html>
"""
# Without `validatorUrl: null` the viewer sends the document's address to a server of its makers.
_START = """\
"use strict";
SwaggerUIBundle({ url: "openapi.json", dom_id: "#api", deepLinking: true, validatorUrl: null });
"""

router = APIRouter(include_in_schema=False)


class Server(FastAPI):
    """The app, with an OpenAPI document that also says what stands in whole documents and options."""

    def __init__(self) -> None:
        super().__init__(
            title="Toonverse Notebook",
            version="1.0",
            description=_ABOUT,
            openapi_tags=[{"name": name, "description": told} for name, told in _TAGS],
            # FastAPI's own pages load their scripts from another site.
            docs_url=None,
            redoc_url=None,
        )

    def openapi(self) -> dict[str, Any]:
        """The document, made at the first call."""
        if self.openapi_schema is None:
            made = super().openapi()
            parts = made.setdefault("components", {})
            parts.setdefault("schemas", {}).update(_given())
            parts["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
            # Either: on one's own machine none is needed.
            made["security"] = [{"token": []}, {}]
            self.openapi_schema = cast("dict[str, Any]", _instead(made))
        return self.openapi_schema


def body_of(schema: Mapping[str, Any]) -> dict[str, Any]:
    """`openapi_extra` of a route whose body is read by the studio: what it holds."""
    content = {"application/json": {"schema": {INSTEAD: dict(schema)}}}
    return {"requestBody": {"content": content, "required": True}}


def given(kind: type[BaseModel]) -> dict[str, str]:
    """A reference to a document or to options as a client may send them."""
    return {"$ref": f"#/components/schemas/{kind.__name__}In"}


def _given() -> dict[str, Any]:
    """Documents and options as they may be sent: what has a default may be left out."""
    kinds = [*DOCUMENTS.values(), *(stage.options for stage in STAGES)]
    _, found = models_json_schema(
        [(kind, "validation") for kind in kinds], ref_template="#/components/schemas/{model}In"
    )
    return {f"{name}In": schema for name, schema in found["$defs"].items()}


def _instead(node: Any) -> Any:
    if isinstance(node, dict):
        found = cast("dict[str, Any]", node)
        if INSTEAD in found:
            return found[INSTEAD]
        return {name: _instead(value) for name, value in found.items()}
    if isinstance(node, list):
        return [_instead(one) for one in cast("list[Any]", node)]
    return node


@router.get("/docs")
def page() -> Response:
    """The viewer."""
    text = _PAGE.replace("VERSION", version(_PACKAGE))
    return HTMLResponse(text, headers={"Content-Security-Policy": _POLICY})


@router.get("/docs/start.js")
def start() -> Response:
    """What sets the viewer going: a file, because the page's policy allows no script inside it."""
    return Response(_START, media_type="text/javascript", headers={"Cache-Control": "no-cache"})


@router.get("/docs/{name}")
def viewer_file(request: Request, name: str) -> Response:
    """One of the viewer's files, out of the installed package."""
    if name not in _TYPES:
        raise NotFound("route_not_found", path=request.url.path)
    data = files(_PACKAGE).joinpath("static", name).read_bytes()
    headers = {"Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
    return Response(data, media_type=_TYPES[name], headers=headers)
