"""Errors as answers: JSON with code, message and hint in the reader's language, and a status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from engines.http.asking import language_of
from engines.kernel.document import Frozen, Json
from engines.kernel.errors import (
    Conflict,
    Failure,
    InvalidInput,
    NotFound,
    StorageFailed,
    ToonverseError,
)
from engines.kernel.refusals import REFUSALS, told_of
from engines.studio.context import MENDABLE
from engines.studio.messages import say


class Problem(Frozen):
    """What happened (`message`) and what to do next (`hint`), in the reader's language.

    `item` and `field` name the place in what was sent or stored, "" where there is none.
    """

    code: str
    message: str
    hint: str
    stage: str = ""
    item: str = ""
    field: str = ""
    job: str = ""
    """The job that failed, "" where there was none."""


class ErrorAnswer(Frozen):
    """Every answer that is no success."""

    error: Problem


class Clash(Frozen):
    """A field that two people changed: what was sent, and what stands there now."""

    item: str
    field: str
    yours: Json = None
    theirs: Json = None


class ConflictProblem(Problem):
    """Both versions. `revision` is the one that stands now: its ETag is this id in quotes."""

    revision: str = ""
    clashes: tuple[Clash, ...] = ()


class ConflictAnswer(Frozen):
    """Somebody else changed it first; nothing was overwritten."""

    error: ConflictProblem


class Refused(InvalidInput):
    """A request that is turned away for a reason of HTTP's own; `status` says which."""

    def __init__(self, status: int, code: str, **values: Any) -> None:
        super().__init__(code, **values)
        self.status = status


_STATUS: tuple[tuple[type[ToonverseError], int], ...] = (
    (NotFound, 404),
    (Conflict, 409),
    (InvalidInput, 422),
    (StorageFailed, 503),
    (ToonverseError, 502),
)
_TOLD = {
    304: "What you have is still what there is",
    400: "The body is not JSON",
    401: "The server's token is missing or wrong",
    403: "Sent by a page of another site",
    404: "No such thing in your workspace",
    409: "Somebody else changed it first; both versions are told",
    413: "The body is too large",
    415: "The body is not sent as application/json",
    421: "A page for one person does not answer for that host name",
    422: "What was sent cannot be worked with",
    428: "Say with If-Match which revision you read",
    502: "The stage or its provider failed",
    503: "The disk or the database is damaged, full or gone",
}
READ = (401, 404, 421, 422, 503)
"""What an answer to a question may be, beside the one asked for."""
WRITE = (*READ, 403)
BODY = (*WRITE, 400, 413, 415)
"""And to a request with a JSON body."""


def answers(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The error answers of a route, for its OpenAPI entry."""
    found: dict[int | str, dict[str, Any]] = {}
    for status in sorted(set(statuses)):
        found[status] = {"description": _TOLD[status]}
        if status != 304:
            found[status]["model"] = ConflictAnswer if status == 409 else ErrorAnswer
    return found


def error_response(request: Request, error: Exception) -> Response:
    """Any error as JSON, in the reader's language."""
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
    if isinstance(error, Refused):
        status = error.status
    values: Mapping[str, Any] = error.values if isinstance(error, ToonverseError) else {}
    told = problem(error, language_of(request), job=str(values.get("job", "")))
    body: Frozen = ErrorAnswer(error=told)
    if isinstance(error, Conflict):
        body = ConflictAnswer(error=_conflict(told, values))
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    return JSONResponse(body.model_dump(mode="json"), status_code=status, headers=headers)


def problem(error: Failure | BaseException, language: str, job: str = "") -> Problem:
    """A failure or an error in words."""
    saying = say(error, language)
    known = error if isinstance(error, Failure | ToonverseError) else None
    return Problem(
        code=saying.code,
        message=" ".join(filter(None, (saying.what, saying.why))),
        hint=saying.next,
        stage=known.stage if known else "",
        item=known.item if known else "",
        field=str(known.values.get("field", "")) if known else "",
        job=job,
    )


def job_failed(failure: Failure, job: str, language: str) -> Response:
    """A job that was waited for and failed: 422 where what was given is at fault, else 502."""
    body = ErrorAnswer(error=problem(failure, language, job))
    status = 422 if failure.values.get(MENDABLE) else 502
    return JSONResponse(body.model_dump(mode="json"), status_code=status)


def _conflict(told: Problem, values: Mapping[str, Any]) -> ConflictProblem:
    clashes = tuple(Clash(**one) for one in values.get("clashes", ()))
    return ConflictProblem(**dict(told), revision=str(values.get("revision", "")), clashes=clashes)


def _http(request: Request, error: Exception) -> Response:
    """What the framework itself answers, in our form."""
    error = cast("HTTPException", error)
    if error.status_code == 405:
        allowed = (error.headers or {}).get("Allow", "")
        return wrong_method(request, allowed)
    if error.status_code == 400:
        return error_response(request, Refused(400, "body_not_json", cause=str(error.detail)))
    return error_response(request, NotFound("route_not_found", path=request.url.path))


def wrong_method(request: Request, allowed: str) -> Response:
    """405, with the methods there are."""
    refused = Refused(405, "method_wrong", method=request.method, path=request.url.path, allowed=allowed)
    answer = error_response(request, refused)
    answer.headers["Allow"] = allowed
    return answer


def _validation(request: Request, error: Exception) -> Response:
    """A body or parameter that does not fit: the first place that is wrong, in a sentence of ours."""
    first = cast("RequestValidationError", error).errors()[0]
    if first["type"] == "json_invalid":
        return error_response(request, Refused(400, "body_not_json", cause=str(first["ctx"]["error"])))
    where = [str(part) for part in first["loc"]]
    known = {"missing": "request_missing", "extra_forbidden": "request_field"}
    known |= dict.fromkeys(("dict_type", "mapping_type", "model_type"), "request_invalid")
    code = known.get(first["type"], REFUSALS.get(first["type"], "request_invalid"))
    values: dict[str, Any] = {
        **told_of(first.get("ctx", {})),
        "field": ".".join(where[1:]) or where[0],
        "problem": first["msg"],
    }
    return error_response(request, InvalidInput(code, **values))


def install(app: FastAPI) -> None:
    """Every error of the app's own routes leaves as one of ours."""
    app.add_exception_handler(ToonverseError, error_response)
    app.add_exception_handler(RequestValidationError, _validation)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, error_response)
