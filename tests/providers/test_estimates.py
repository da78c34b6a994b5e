"""What a run is said to cost, held against recorded usage (`recorded_usage.toml`)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from engines.kernel.context import PaintRequest, Usage, WriteRequest
from engines.providers.estimates import request_usd, reserve_usd
from engines.providers.expected import text_tokens
from engines.providers.pricing import cost_of, proposed
from engines.studio import Desk, Studio
from engines.text.document import Brief
from tests.conftest import WORKSPACE, OpenStudio

RECORDED = tomllib.loads((Path(__file__).parent / "recorded_usage.toml").read_text("utf-8"))
KEY = "sk-estimates-0123456789abcdef"


@pytest.fixture
def desk(open_studio: OpenStudio) -> Desk:
    studio: Studio = open_studio(OPENAI_API_KEY=KEY)
    return studio.desk(WORKSPACE)


def actual(row: dict[str, Any]) -> float:
    """Dollars of an episode's recorded usage at today's prices of the models proposed first."""
    pictures = row["pictures"]
    return (
        sum(
            cost_of(proposed("text"), Usage(input_tokens=asked, output_tokens=answered))
            for asked, answered in (row["script"], row["storyboard"])
        )
        + cost_of(proposed("image"), Usage(input_tokens=pictures[1], output_tokens=pictures[2]))
    )  # fmt: skip


@pytest.mark.parametrize("row", RECORDED["episodes"], ids=lambda row: f"{row['languages']}{row['cuts']}")
def test_a_whole_episode_costs_what_was_said_before_anything_is_made(desk: Desk, row: dict[str, Any]) -> None:
    told = {name: row[name] for name in ("premise", "cuts", "scenes", "languages")}
    project = desk.projects.create(Brief.model_validate(told))
    desk.projects.update(project.id, writer="openai", painter="openai")
    plan = desk.runs.plan(project.episodes[0].id)
    assert plan.stops_before is not None
    said = plan.cost_usd + plan.stops_before.cost_usd
    assert said == pytest.approx(actual(row), rel=0.1)


@pytest.mark.parametrize("row", RECORDED["texts"], ids=lambda row: row["text"][:20])
def test_the_tokens_of_a_text_are_about_those_counted(row: dict[str, Any]) -> None:
    assert text_tokens(row["text"]) == pytest.approx(row["tokens"], rel=0.15)


@pytest.mark.parametrize("cuts", [1, 15, 60, 200])
@pytest.mark.parametrize("task", ["script", "storyboard", "rewrite_line"])
def test_a_cap_reserves_more_than_is_expected(task: str, cuts: int) -> None:
    inputs = {"brief" if task == "script" else "script": {"cuts": cuts, "languages": ["ko"]}}
    request = WriteRequest(
        task=task, instructions="Write.", prompt="비 오는 밤.", answer_schema={}, inputs=inputs
    )
    assert 0 < request_usd("gpt-6.1-terra", request) < reserve_usd("gpt-6.1-terra", request)
    picture = PaintRequest(prompt="비 오는 밤", width=800, height=1000, quality="low")
    assert 0 < request_usd("gpt-image-2", picture) <= reserve_usd("gpt-image-2", picture)
    assert request_usd("my-own", request) == reserve_usd("my-own", request) == 0.0
