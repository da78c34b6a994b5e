"""What another server answered is not taken for OpenAI's, nor the other way round."""

from __future__ import annotations

import pytest

from engines.kernel.context import WriteRequest
from engines.providers.addresses import foreign
from engines.studio.context import want_of
from engines.studio.workshop import Choice
from tests import factories
from tests.conftest import WORKSPACE, OpenStudio

REQUEST = WriteRequest(task="script", instructions="", prompt="p", answer_schema={})


def key(address: str) -> str:
    return want_of("write", Choice("openai", "m", paid=True, address=address), REQUEST).key


def test_an_address_of_ones_own_is_part_of_what_was_asked() -> None:
    own, local, other = key(""), key("http://127.0.0.1:11434/v1"), key("http://127.0.0.1:8000/v1")
    assert len({own, local, other}) == 3


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("", ""),
        ("https://api.openai.com/v1/", ""),
        ("HTTP://Me:secret@LocalHost:11434/v1/", "http://localhost:11434/v1"),
        ("https://r.openai.azure.com/openai/v1", "https://r.openai.azure.com/openai/v1"),
    ],
)
def test_an_address_is_named_without_its_password(url: str, named: str) -> None:
    assert foreign(url) == named


def test_a_long_storyboard_is_as_many_calls_as_scenes_before_its_script_is_there(
    open_studio: OpenStudio,
) -> None:
    desk = open_studio(OPENAI_BASE_URL="http://127.0.0.1:9/v1").desk(WORKSPACE)
    project = desk.projects.create(factories.brief(scenes=2, cuts=40))
    desk.projects.update(project.id, writer="openai", painter="dummy")
    plan = desk.runs.plan(project.episodes[0].id)
    assert [(one.stage, one.calls) for one in plan.stages[:2]] == [("text", 1), ("director", 2)]
