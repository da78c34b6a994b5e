"""Panels before nothing but a tone: as webtoons let the place go where a face is all that counts."""

from __future__ import annotations

from collections.abc import Sequence

from engines.director.answer import PanelAnswer
from engines.director.document import Effect, Shot

_FALLEN: tuple[Effect, ...] = ("gradient", "black", "flash", "speed_lines")
_CLOSE: tuple[Shot, ...] = ("close_up", "bust", "eyes")
_NEAR: tuple[Shot, ...] = (*_CLOSE, "medium", "over_shoulder")
_AFTER, _AT_LAST = 3, 5
"""Panels with a background after which a close one may go without, and after which one with hands may too."""


def plain(panels: Sequence[PanelAnswer]) -> list[PanelAnswer]:
    """The panels, where faces allow it one in about six without a background: rays behind a blank one have no
    cause. The one a scene begins with keeps its own: there one sees where it plays."""
    made: list[PanelAnswer] = []
    since = 0
    for panel in panels:
        opens = not made or made[-1].scene != panel.scene
        shots = _NEAR if since >= _AT_LAST else _CLOSE if since >= _AFTER else ()
        felt = any(one.expression != "neutral" for one in panel.figures)
        bare = panel.effect == "none" and panel.shot in shots and not opens and felt
        done = panel.model_copy(update={"effect": "gradient"}) if bare and not _seated(panel) else panel
        since = 0 if done.effect in _FALLEN else since + 1
        made.append(done)
    return made


def _seated(panel: PanelAnswer) -> bool:
    """Who lies or sits needs what bears them."""
    return any(one.pose in ("lying", "sitting", "sitting_ground", "leaning") for one in panel.figures)


def once_fallen(panels: Sequence[PanelAnswer]) -> list[PanelAnswer]:
    """Whoever has fallen in a scene is on the ground by now, and does not fall a second time in it."""
    made: list[PanelAnswer] = []
    for panel in panels:
        before = [other for other in made if other.scene == panel.scene]
        down = {one.cast for other in before for one in other.figures if one.pose == "falling"}
        figures = tuple(
            one.model_copy(update={"pose": "sitting_ground", "facing": "three_quarter"})
            if one.pose == "falling" and one.cast in down
            else one
            for one in panel.figures
        )
        made.append(panel.model_copy(update={"figures": figures}) if figures != panel.figures else panel)
    return made
