"""The project as it was when a run was started: what is changed in mid-run is for the next run."""

from __future__ import annotations

from dataclasses import replace

from engines.kernel.document import Json
from engines.runtime import episodes, projects
from engines.runtime.database import At, reading
from engines.runtime.projects import ProjectRow


def planned(project: ProjectRow, stage: str, plan: Json) -> ProjectRow:
    """With what the plan of a job says of the stage."""
    given = plan.get("set", {}).get(stage)
    return project if given is None else replace(project, settings=given["project"])


def planned_project(at: At, workspace: str, episode: str, stage: str, plan: Json) -> ProjectRow:
    """The episode's project, as planned. Raises NotFound."""
    with reading(at) as one:
        row = episodes.get(one, workspace, episode)
        return planned(projects.get(one, workspace, row.project), stage, plan)
