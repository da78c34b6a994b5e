"""The OpenAPI document against the app: no call, allowed by it or not, finds an answer it does not tell.

Ids are real in half of the calls: what nobody has would be a 404 before anything is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.python import asgi
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from engines.http import COOKIE, create_app
from engines.http.docs import DOCUMENTS
from engines.runtime.secrets import CookieSigner
from engines.studio import Desk, Settings, Studio
from tests import factories

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
EXAMPLES = 12
OWN_NAME = {"host": "localhost"}
"""A page for one person answers to no other."""


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    home = tmp_path_factory.mktemp("shared")
    studio = Studio.open(Settings.from_environment({"TOONVERSE_HOME": str(home)}), {})
    yield studio
    studio.close()


@pytest.fixture(scope="module")
def known(studio: Studio) -> dict[str, list[str]]:
    """Path parameter → values that are there."""
    desk = studio.desk("ws_test")
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0]
    job = desk.runs.start(episode.id)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    return _known(desk, episode.id, job.id)


def _known(desk: Desk, episode: str, job: str) -> dict[str, list[str]]:
    board: Any = desk.notebook.document(episode, "director").document
    script: Any = desk.notebook.document(episode, "text").document
    return {
        "project": [desk.projects.episode(episode).project],
        "episode": [episode],
        "job": [job],
        "stage": list(DOCUMENTS),
        "panel": [board.panels[0].id],
        "member": [script.cast[0].id],
        "export_format": [one.id for one in desk.exports.formats()],
        "sha256": [desk.exports.reader(episode).pages[0].asset.sha256],
    }


@pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisDeprecationWarning")
def test_no_answer_is_a_500_or_undocumented(
    studio: Studio, known: dict[str, list[str]], subtests: pytest.Subtests
) -> None:
    app = create_app(studio, wait=0.05)
    schema = schemathesis.openapi.from_asgi("/openapi.json", app, headers=OWN_NAME)
    cookie = CookieSigner.from_file(studio.shop.settings.cookie_key_file).sign("ws_test")
    with asgi.get_client(app) as client:
        client.headers.update(OWN_NAME)
        client.cookies.set(COOKIE, cookie)
        for found in schema.get_all_operations():
            operation = found.ok()
            for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
                with subtests.test(operation.label, mode=mode.value):
                    try_out(operation, mode, client, known)


def try_out(operation: Any, mode: GenerationMode, client: Any, known: dict[str, list[str]]) -> None:
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        # Not made smaller: what failed is told whole, and the time goes into more of the document.
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode), data=st.data())
    def one(case: Any, data: st.DataObject) -> None:
        if data.draw(st.booleans()):
            put_real_ids(case, data, known)
        case.validate_response(case.call(session=client), checks=CHECKS)

    try:
        one()
    except Unsatisfiable:
        # An operation without parameters and body has no wrong call.
        assert mode is GenerationMode.NEGATIVE


def put_real_ids(case: Any, data: st.DataObject, known: dict[str, list[str]]) -> None:
    if case.method == "DELETE":
        return
    case.path_parameters = {
        name: data.draw(st.sampled_from(known[name])) if name in known else value
        for name, value in (case.path_parameters or {}).items()
    }
    if case.method in ("PATCH", "PUT") and "/documents/" in case.path:
        case.headers = {**(case.headers or {}), "If-Match": "*"}
    if case.path.startswith("/engine/") and isinstance(case.body, dict):
        case.body = {**case.body, "episode": known["episode"][0]}
