"""One line, scene or panel written anew as somebody wishes; everything else stays as it is."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import Field

from engines.http.asking import Id, desk_of
from engines.http.doors import RestRoute
from engines.http.errors import BODY, READ, answers
from engines.http.jobs import STARTED, accepted
from engines.kernel.document import Frozen
from engines.kernel.rewriting import WISH_LIMIT
from engines.studio.rewrites import RewriteView
from engines.studio.sending import RequestsView

router = APIRouter(prefix="/api/episodes/{episode}/rewrites", route_class=RestRoute, tags=["documents"])


class Wished(Frozen):
    """What is wished for which item."""

    stage: str = Field(max_length=40, description="text (lines and scenes) or director (panels)")
    item: str = Field(max_length=64, description="The id of the line, scene or panel")
    wish: str = Field(max_length=WISH_LIMIT, description="In words, Korean or English")


class Order(Wished):
    """A wish that is to be carried out."""

    repeat: bool = Field(
        default=False, description="Ask again where an earlier call was possibly billed: this is the go-ahead"
    )


@router.post(
    "",
    status_code=202,
    responses={202: STARTED[202], **answers(*BODY, 409)},
    response_class=JSONResponse,
)
def start(request: Request, episode: Id, order: Order) -> Response:
    """Have the item written anew. The job ends with one edit of the document, of that item alone.

    The same wish again for the same item asks for another answer; another wish while one is under way is 409.
    """
    rewrites = desk_of(request).rewrites
    job = rewrites.start(episode, order.stage, order.item, order.wish, repeat=order.repeat)
    return accepted(request, job)


@router.post("/preview", responses=answers(*BODY))
def preview(request: Request, episode: Id, wished: Wished) -> RequestsView:
    """Word for word what such a wish would send, and what it would cost. Nothing is asked."""
    return desk_of(request).rewrites.ahead(episode, wished.stage, wished.item, wished.wish)


@router.get("", responses=answers(*READ))
def listed(request: Request, episode: Id) -> tuple[RewriteView, ...]:
    """What is under way, and what nobody has settled in the page yet: the newest of each item."""
    desk = desk_of(request)
    return desk.rewrites.list(desk.projects.episode(episode).id)
