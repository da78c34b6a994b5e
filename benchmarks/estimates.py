"""What episodes are said to cost against what their texts count to: `python -m benchmarks.estimates FOLDER`.

FOLDER is one in which `npm install gpt-tokenizer` was run: its o200k_base counts our prompts and the
answers our ready stories give. Prints the rows of `tests/providers/recorded_usage.toml` as they would be
now, each with the estimate's share of the actual cost. Nothing is asked of anybody.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import presets
from engines.kernel.context import Usage
from engines.providers.pricing import cost_of, picture_tokens, proposed
from engines.runtime import ledger
from engines.studio import Desk, Settings, Studio
from engines.studio.sending import RequestView
from engines.text.document import Brief
from tests.providers.test_estimates import RECORDED

WORKSPACE = "ws_estimates"
COUNT = """import { encode } from "gpt-tokenizer/encoding/o200k_base";
import fs from "fs";
console.log(JSON.stringify(JSON.parse(fs.readFileSync(0)).map((text) => encode(text).length)));"""


def counted(folder: Path, texts: Sequence[str]) -> list[int]:
    """Tokens of each text."""
    script = folder / "count.mjs"
    script.write_text(COUNT)
    done = subprocess.run(
        ["node", script.name], cwd=folder, input=json.dumps(texts).encode(), capture_output=True, check=True
    )
    return json.loads(done.stdout)


def sent(request: RequestView) -> str:
    return request.instructions + request.prompt + (json.dumps(request.answer) if request.answer else "")


def episode(desk: Desk, database: Any, row: dict[str, Any], folder: Path) -> None:
    """Print one row anew."""
    told = {name: row[name] for name in ("premise", "cuts", "scenes", "languages")}
    project = desk.projects.create(Brief.model_validate(told))
    one = project.episodes[0].id
    desk.projects.update(project.id, writer="openai", painter="openai")
    plan = desk.runs.plan(one)
    said = plan.cost_usd + (plan.stops_before.cost_usd if plan.stops_before else 0.0)
    desk.projects.update(project.id, writer="dummy", painter="dummy")
    job = desk.runs.start(one, "text", "director")
    assert job is not None and desk.runs.wait(job.id).ended == "done"
    answers = {item.stage: str(item.outcome["text"]) for item in ledger.listed(database, WORKSPACE, job.id)}
    desk.projects.update(project.id, writer="openai", painter="openai")
    cost = 0.0
    for stage, name in (("text", "script"), ("director", "storyboard")):
        asks = [sent(request) for request in desk.notebook.requests(one, stage).requests]
        asked, answered = sum(counted(folder, asks)), counted(folder, [answers[stage]])[0]
        cost += cost_of(proposed("text"), Usage(input_tokens=asked, output_tokens=answered))
        print(f"{name} = [{asked}, {answered}]")
    pictures = desk.notebook.requests(one, "image").requests
    asked, model = sum(counted(folder, [sent(picture) for picture in pictures])), proposed("image")
    sizes = [picture.size.split("x") for picture in pictures]
    drawn = sum(picture_tokens(presets.models()[model], "low", (int(w), int(h))) or 0 for w, h in sizes)
    cost += cost_of(model, Usage(input_tokens=asked, output_tokens=drawn))
    print(f"pictures = [{len(pictures)}, {asked}, {drawn}]")
    print(f"# said {said:.4f}, {said / cost:.3f} of {cost:.4f}\n")


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "TOONVERSE_HOME": home, "OPENAI_API_KEY": "sk-nobody-is-asked-0123456789"}
        with closing(Studio.open(Settings.from_environment(env), env)) as studio:
            for row in RECORDED["episodes"]:
                episode(studio.desk(WORKSPACE), studio.shop.database, row, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
