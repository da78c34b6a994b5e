"""Stage documents: read with an ETag, edited as an overlay, replaced as a whole."""

from __future__ import annotations

import json
from typing import Annotated, Any

from fastapi import APIRouter, Body, Header, Path, Request, Response

from engines.director.document import Storyboard
from engines.http.asking import Id, desk_of, language_of
from engines.http.docs import DOCUMENTS, body_of, given
from engines.http.doors import RestRoute
from engines.http.errors import BODY, READ, Refused, answers
from engines.image.document import PanelImages
from engines.kernel.document import Finding, Frozen
from engines.kernel.edits import Op, Proposal, TrayItem
from engines.kernel.errors import NotFound
from engines.lettering.document import LetteredPanels
from engines.packaging.document import Package
from engines.studio.messages import say_finding
from engines.studio.views import DocumentView
from engines.text.document import Brief, Script

Cell = Annotated[str, Path(max_length=40, description=f"One of: {', '.join(DOCUMENTS)}")]
IfMatch = Annotated[
    str | None, Header(max_length=200, description="ETag of the revision you read; * for whichever there is")
]
IfNoneMatch = Annotated[str | None, Header(max_length=200)]
Ops = Annotated[list[Op], Body(min_length=1, max_length=500)]
_ETAG = {"ETag": {"description": "The revision's id, in quotes", "schema": {"type": "string"}}}

router = APIRouter(
    prefix="/api/episodes/{episode}/documents/{stage}", route_class=RestRoute, tags=["documents"]
)


class DocumentAnswer(Frozen):
    """One stage's document as it is seen (generated and edited), and what people changed in it."""

    stage: str
    revision: str
    number: int
    document: Brief | Script | Storyboard | PanelImages | LetteredPanels | Package
    edited: tuple[tuple[str, str], ...]
    """(item, field) pairs that a person set."""
    added: tuple[str, ...]
    removed: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    tray: tuple[TrayItem, ...]


class FindingAnswer(Finding):
    """What a check found, in words."""

    message: str


def shown(response: Response, view: DocumentView) -> DocumentAnswer:
    """The document as REST answers it, with its ETag. Raises NotFound while there is none."""
    if view.document is None:
        raise NotFound("document_not_found", item=view.stage)
    response.headers["ETag"] = f'"{view.revision}"'
    return DocumentAnswer(**{name: value for name, value in view if name in DocumentAnswer.model_fields})


def told(findings: tuple[Finding, ...], language: str) -> tuple[FindingAnswer, ...]:
    """Findings with their sentences."""
    return tuple(FindingAnswer(**dict(one), message=say_finding(one, language)) for one in findings)


@router.get("", responses={200: {"headers": _ETAG}, **answers(*READ, 304)}, response_model=DocumentAnswer)
def read(
    request: Request, response: Response, episode: Id, stage: Cell, if_none_match: IfNoneMatch = None
) -> DocumentAnswer | Response:
    """The document. With If-None-Match and nothing new it is 304."""
    view = desk_of(request).notebook.document(episode, stage)
    if view.revision and _has(if_none_match, view.revision):
        return Response(status_code=304, headers={"ETag": f'"{view.revision}"'})
    return shown(response, view)


@router.get("/findings", responses=answers(*READ))
def findings(request: Request, episode: Id, stage: Cell) -> tuple[FindingAnswer, ...]:
    """What the checks say of the document beside its inputs."""
    return told(desk_of(request).notebook.findings(episode, stage), language_of(request))


@router.patch("", responses={200: {"headers": _ETAG}, **answers(*BODY, 409, 428)})
def edit(
    request: Request, response: Response, episode: Id, stage: Cell, ops: Ops, if_match: IfMatch = None
) -> DocumentAnswer:
    """Lay operations over the document, as the page does.

    Edits that others made to other fields since that revision are kept; the same field is 409 with both
    values. All operations are done or none.
    """
    based_on = _revision(if_match)
    if based_on is None:
        raise Refused(428, "precondition_needed")
    return shown(response, desk_of(request).notebook.edit(episode, stage, ops, based_on))


@router.put(
    "",
    responses={200: {"headers": _ETAG}, **answers(*BODY, 409, 428)},
    openapi_extra=body_of({"anyOf": [given(kind) for kind in DOCUMENTS.values()]}),
)
def replace(
    request: Request,
    response: Response,
    episode: Id,
    stage: Cell,
    document: dict[str, Any],
    if_match: IfMatch = None,
    if_none_match: IfNoneMatch = None,
) -> DocumentAnswer:
    """Put a whole document in the place of the one there is.

    Where there is none yet, `If-None-Match: *` says so. One that has moved is 409 with all that differs.
    """
    based_on = _revision(if_match)
    if based_on is None and if_none_match != "*":
        raise Refused(428, "precondition_needed")
    data = json.dumps(document, ensure_ascii=False).encode()
    expected = None if based_on == "" else based_on or ""
    return shown(response, desk_of(request).notebook.import_document(episode, stage, data, expected))


def _has(header: str | None, revision: str) -> bool:
    """Whether If-None-Match names the revision, among others or as *."""
    tags = [_revision(tag) for tag in (header or "").split(",") if tag.strip()]
    return "" in tags or revision in tags


def _revision(header: str | None) -> str | None:
    """The revision an ETag names: "" for *, None without the header. Weak ETags count: proxies make them."""
    if header is None:
        return None
    tag = header.strip()
    return "" if tag == "*" else tag.removeprefix("W/").strip('"')
