"""A project's own font: brought, chosen, lettered in, exported; foreign ones are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from pylopdf_fonts_ko import serif_path

from engines.kernel.errors import InvalidInput
from engines.studio import Desk, Studio
from tests import factories
from tests.runtime.test_own_fonts import CAPITALS, part
from tests.studio.test_by_hand import lettered, run

FURNISHED = factories.brief(languages=("ko",))
DATA = part(Path(serif_path()), CAPITALS + CAPITALS.lower() + "가나다라어서오세요")


def fonts_of(desk: Desk, episode: str) -> dict[str, set[str]]:
    """Kind of line → the fonts that its balloons begin with."""
    found: dict[str, set[str]] = {}
    for panel in lettered(desk, episode).panels:
        for one in panel.balloons["ko"]:
            found.setdefault(one.kind, set()).add(one.font)
    return found


def test_a_font_that_was_brought_is_chosen_for_what_is_said(desk: Desk, episode: str) -> None:
    before = fonts_of(desk, episode)
    face = desk.typefaces.bring(episode, DATA)
    assert [one.name for one in desk.typefaces.known(episode)] == [face.name]
    assert desk.typefaces.bring(episode, DATA) == face and len(desk.typefaces.known(episode)) == 1
    desk.notebook.set_options(episode, "lettering", {"face": face.name})
    assert desk.notebook.view(episode).cell("lettering").settings_differ
    run(desk, episode)
    now = fonts_of(desk, episode)
    assert now["dialogue"] == {face.name}
    assert {kind: now[kind] for kind in ("narration", "sfx", "shout") if kind in now} == {
        kind: before[kind] for kind in ("narration", "sfx", "shout") if kind in before
    }
    assert not desk.notebook.view(episode).cell("packaging").stale
    desk.notebook.set_options(episode, "lettering", {"face": ""})
    run(desk, episode)
    assert fonts_of(desk, episode) == before


def test_a_font_that_is_taken_out_is_nowhere_chosen_and_what_is_lettered_stays(
    desk: Desk, episode: str
) -> None:
    face = desk.typefaces.bring(episode, DATA)
    desk.notebook.set_options(episode, "lettering", {"face": face.name})
    run(desk, episode)
    shown = lettered(desk, episode)
    later = desk.projects.add_episode(desk.projects.episode(episode).project).id
    desk.notebook.set_options(later, "lettering", {"face": face.name})
    desk.typefaces.take_out(episode, face.name)
    assert desk.typefaces.known(episode) == ()
    assert lettered(desk, episode) == shown
    for one in (episode, later):
        assert desk.notebook.form(one, "lettering").values["face"] == ""
    assert desk.notebook.view(episode).cell("lettering").settings_differ
    for name in (face.name, ""):
        with pytest.raises(InvalidInput) as refused:
            desk.typefaces.take_out(episode, name)
        assert refused.value.code == "font_not_here"
    assert desk.typefaces.bring(episode, DATA) == face


def test_a_font_of_nobody_s_or_of_another_project_s_is_refused(
    studio: Studio, desk: Desk, episode: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        desk.notebook.set_options(episode, "lettering", {"face": "Comic Neue"})
    assert refused.value.code == "font_not_here"
    other = studio.desk("another")
    theirs = other.projects.create(factories.brief()).episodes[0].id
    face = other.typefaces.bring(theirs, DATA)
    with pytest.raises(InvalidInput):
        desk.notebook.set_options(episode, "lettering", {"face": face.name})
    assert desk.typefaces.known(episode) == ()
