"""Which model a project's writer and painter are: proposed, or set by name for servers of one's own."""

from __future__ import annotations

import pytest

from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from tests import factories


def test_a_model_is_set_by_name_and_taken_back(desk: Desk) -> None:
    project = desk.projects.create(factories.brief())
    assert (project.writer_model, project.painter_model) == ("", "")
    changed = desk.projects.update(project.id, writer_model=" qwen3:8b ", painter_model="black-forest/flux")
    assert (changed.writer_model, changed.painter_model) == ("qwen3:8b", "black-forest/flux")
    assert desk.projects.update(project.id, writer_model="").writer_model == ""
    assert desk.projects.get(project.id).painter_model == "black-forest/flux", "what is left out stays"


@pytest.mark.parametrize("name", ["two words", "line\nbreak", "x" * 201])
def test_what_no_model_is_called_changes_nothing(desk: Desk, name: str) -> None:
    # As it is read: what was just made is told with the time before it was last touched.
    project = desk.projects.get(desk.projects.create(factories.brief()).id)
    with pytest.raises(InvalidInput, match="model_name"):
        desk.projects.update(project.id, title="new", writer_model=name)
    assert desk.projects.get(project.id) == project
