"""What the director reads of a script, and by what a re-run knows a panel again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engines.kernel.document import Json
from engines.kernel.stage import Used
from engines.text.document import Script


def uses_script(script: Script) -> Used:
    """Scenes, the order and speakers of lines, actions and the cast. Not how a line is worded:
    a reworded line is lettered again, and nothing is directed anew."""
    lines: dict[str, Json] = {}
    actions: dict[str, Json] = {}
    for scene in script.scenes:
        for number, beat in enumerate(scene.beats):
            if beat.is_line:
                facts = [beat.kind, beat.speaker, beat.off_panel, beat.cut]
                lines[beat.id] = [*facts, scene.id, number]
            else:
                actions[beat.id] = [dict(beat.text), beat.cut, scene.id, number]
    return {
        "scene": {
            scene.id: [number, scene.place, scene.time, scene.mood, scene.summary]
            for number, scene in enumerate(script.scenes)
        },
        "line": lines,
        "action": actions,
        "cast": {
            member.id: [dict(member.names), member.appearance, list(member.palette)] for member in script.cast
        },
        "cuts": {"cuts": [script.cuts, list(script.languages)]},
        # Not named where there is none: boards made before there was such a word stay up to date.
        **({"thing": {"thing": dict(script.thing)}} if script.thing else {}),
        **({"obstacle": {"obstacle": dict(script.obstacle)}} if script.obstacle else {}),
    }


def signatures(item: Mapping[str, Json], document: Mapping[str, Json]) -> Sequence[Json]:
    """Keys that find the old panel, strongest first: the lines it holds, then scene, framing and place."""
    lines = list(item.get("lines", ()))
    held: list[Json] = [["lines", lines]] if lines else []
    return (
        *held,
        *(["line", line] for line in lines),
        ["look", item.get("scene"), item.get("shot"), item.get("setting"), item.get("action")],
        ["frame", item.get("scene"), item.get("shot"), item.get("setting")],
    )
