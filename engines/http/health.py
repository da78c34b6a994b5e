"""Health for people and for monitors: 200 when nothing keeps anybody from working, else 503."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from pydantic import Field

from engines.http.asking import language_of, studio_of
from engines.http.errors import answers
from engines.http.visitors import API_WORKSPACE
from engines.kernel.document import Frozen
from engines.studio.health import Probe, probe_json, view_json

router = APIRouter(tags=["health"])


class ProbeAnswer(Frozen):
    """One thing that was tried. `message` and `hint` are empty while all is well."""

    name: str
    state: str
    seconds: float = 0.0
    facts: dict[str, Any] = Field(default_factory=dict)
    code: str = ""
    message: str = ""
    hint: str = ""


class HealthAnswer(Frozen):
    """All probes. `status` is "ok" or "alarm"."""

    status: str
    checked: float
    probes: tuple[ProbeAnswer, ...]
    versions: dict[str, str] = Field(default_factory=dict)


@router.get(
    "/health",
    response_model=HealthAnswer,
    responses={503: {"model": HealthAnswer, "description": "Something keeps people from working"}},
)
def health(request: Request) -> JSONResponse:
    """Stores, queue, fonts, providers and engines, each one tried. Answers hold for a few seconds.

    Beyond loopback only who sends the server's token is told more than names, states and codes.
    """
    view = studio_of(request).health.look(API_WORKSPACE)
    body = view_json(view, language_of(request))
    if not _is_owner(request):
        body |= {"probes": [_short(one) for one in body["probes"]], "versions": {}}
    return JSONResponse(body, status_code=200 if view.healthy else 503)


@router.get(
    "/engine/{name}/health",
    response_model=ProbeAnswer,
    responses={503: {"model": ProbeAnswer, "description": "The engine does not work"}, **answers(404, 422)},
)
def engine(request: Request, name: str) -> JSONResponse:
    """One engine (text, director, image, lettering, packaging), tried on a very short episode."""
    probe: Probe = studio_of(request).health.engine(name)
    body = probe_json(probe, language_of(request))
    answer = body if _is_owner(request) else _short(body)
    return JSONResponse(answer, status_code=503 if probe.state == "alarm" else 200)


def _is_owner(request: Request) -> bool:
    """Causes may hold paths of the machine, which a stranger has no use for."""
    return not studio_of(request).shop.settings.public or request.state.workspace == API_WORKSPACE


def _short(probe: dict[str, Any]) -> dict[str, Any]:
    return {name: probe[name] for name in ("name", "state", "code")}
