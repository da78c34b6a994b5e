"""What the text stage reads of a brief, and by what a re-run knows its items again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engines.kernel.document import Json
from engines.kernel.stage import Used
from engines.text.document import Brief

_SERIAL = ("places", "story_so_far")
"""What only later episodes have: an empty one is not used, so that first episodes keep their digests."""
_WHOLE = ("premise", "title", "genre", "tone", "audience", "languages", "scenes", "cuts", "script")


def uses_brief(brief: Brief) -> Used:
    """Everything but the drawing style. With a script of one's own the premise does not matter.

    Of the facts only those a person set: what is read follows from the premise.
    """
    fields: tuple[str, ...] = (*_WHOLE, *(name for name in _SERIAL if getattr(brief, name)))
    if brief.script.strip():
        fields = ("title", "languages", "cuts", "script")
    wanted = brief.model_dump(mode="json")
    facts = () if brief.script.strip() else tuple(brief.facts.given())
    return {
        "brief": {
            **{name: wanted[name] for name in fields},
            **{f"facts.{name}": wanted["facts"][name] for name in facts},
        },
        "cast": {member["id"]: member for member in wanted["cast"]},
    }


def signatures(item: Mapping[str, Json], document: Mapping[str, Json]) -> Sequence[Json]:
    """Keys that find the old item of a beat, scene or cast member, strongest first."""
    if "kind" in item:
        return _beat_keys(item, document)
    if "beats" in item:
        words = [beat["text"] for beat in item["beats"]]
        return (
            ("scene", item["place"], item["time"], words),
            ("scene", item["place"], item["time"]),
            ("scene", item["place"]),
        )
    names = sorted(item.get("names", {}).items())
    return (("cast", names), *(("cast", language, name) for language, name in names))


def _beat_keys(item: Mapping[str, Json], document: Mapping[str, Json]) -> Sequence[Json]:
    words = sorted(item["text"].items())
    scene, number = _place_of(item["id"], document)
    return (
        ("beat", item["kind"], words),
        *(("beat", item["kind"], language, text) for language, text in words),
        ("beat", words),
        ("beat", item["kind"], item.get("speaker"), scene, number),
    )


def _place_of(beat: str, document: Mapping[str, Any]) -> tuple[Json, int]:
    """The scene's place and time, and the beat's number in it."""
    for scene in document.get("scenes", ()):
        ids = [other["id"] for other in scene["beats"]]
        if beat in ids:
            return [scene["place"], scene["time"]], ids.index(beat)
    return None, -1
