"""A balloon that a person put stays put: through a new text, another typeface and every run."""

from __future__ import annotations

import math

from engines.kernel.edits import SetField
from engines.lettering.document import Balloon, LetteredPanel, LetteredPanels
from engines.lettering.drawn import middle
from engines.studio import Desk
from tests import factories


def lettered(desk: Desk, episode: str) -> LetteredPanels:
    found = desk.notebook.document(episode, "lettering").document
    assert isinstance(found, LetteredPanels)
    return found


def talking(document: LetteredPanels) -> tuple[LetteredPanel, Balloon]:
    return next(
        (panel, balloon)
        for panel in document.panels
        for balloon in panel.balloons["ko"]
        if balloon.kind == "dialogue" and len(balloon.text_lines) > 1
    )


def run(desk: Desk, episode: str) -> None:
    job = desk.runs.start(episode)
    assert job is None or desk.runs.wait(job.id, 60).ended == "done"


def test_what_is_set_by_hand_outlives_another_text_and_another_preset(desk: Desk) -> None:
    episode = desk.projects.create(factories.brief(languages=("ko",))).episodes[0].id
    run(desk, episode)
    panel, balloon = talking(lettered(desk, episode))
    x, y = middle(balloon)
    # Towards the middle: wider words would not fit at an edge, and come in from there.
    aside = 12 if x < panel.canvas[0] / 2 else -12
    put = (x - panel.panel[0] + aside, y - panel.panel[1] + 20)
    ops = [
        SetField(item=balloon.id, field="at", value=list(put)),
        SetField(item=balloon.id, field="tailed", value=False),
    ]
    desk.notebook.edit(episode, "lettering", ops, desk.notebook.document(episode, "lettering").revision)
    words = SetField(item=balloon.line, field="text.ko", value="비가 그치면 돌아올게.")
    desk.notebook.edit(episode, "text", [words], desk.notebook.document(episode, "text").revision)
    desk.notebook.set_options(episode, "lettering", {"preset": "action"})
    run(desk, episode)
    now = next(one for one in lettered(desk, episode).panels if one.id == panel.id)
    again = next(one for one in now.balloons["ko"] if one.id == balloon.id)
    assert " ".join(row.text for row in again.text_lines) == "비가 그치면 돌아올게."
    assert again.tail is None and again.at == put
    where = middle(again)
    assert math.dist(where, (put[0] + now.panel[0], put[1] + now.panel[1])) <= 1.5
    assert not desk.notebook.document(episode, "lettering").proposals
