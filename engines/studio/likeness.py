"""One balloon's look given to others: its width, its height, its tail or none, and what kind of line it is.

The kind has its home in the script, the rest in the lettering; what one press changes is undone as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from engines.kernel.edits import Op, Overlay, ResetField, SetField
from engines.kernel.errors import NotFound
from engines.lettering.block import TAILED
from engines.lettering.document import Balloon, LetteredPanels
from engines.text.document import SPOKEN, Script

_SHAPE = ("width", "height")


def homes(document: LetteredPanels) -> dict[str, tuple[str, Balloon]]:
    """Balloon → its panel, and it."""
    return {
        one.id: (panel.id, one)
        for panel in document.panels
        for rows in panel.balloons.values()
        for one in rows
    }


def likened(
    there: Mapping[str, tuple[str, Balloon]], overlay: Overlay, of: str, to: Sequence[str]
) -> list[Op]:
    """Edits of the lettering that give the balloons `to` the look of `of`. Raises NotFound.

    What nobody has set of it is left to the engine in theirs too.
    """
    if missing := [one for one in (of, *to) if one not in there]:
        raise NotFound("balloon_not_found", item=missing[0])
    source, ops = there[of][1], list[Op]()
    put = {(edit.item, edit.field) for edit in overlay.fields}
    for item in to:
        one = there[item][1]
        fields = _SHAPE if source.outline and one.outline else ()
        # Of another kind it may have a tail then, whatever it is now.
        fields = (*fields, "tailed") if source.kind in TAILED else fields
        for name in fields:
            value = getattr(source, name)
            if getattr(one, name) == value:
                continue
            if (of, name) in put:
                ops.append(SetField(item=item, field=name, value=value))
            else:
                ops.append(ResetField(item=item, field=name))
    return ops


def same_kind(script: Script, source: Balloon, others: Iterable[Balloon]) -> list[Op]:
    """Edits of the script that make others' lines of the kind of one: only of those that are spoken."""
    lines = script.lines()
    if source.line not in lines or lines[source.line].kind not in SPOKEN:
        return []
    kind = lines[source.line].kind
    wanted = dict.fromkeys(one.line for one in others if one.line in lines)
    return [
        SetField(item=line, field="kind", value=kind)
        for line in wanted
        if lines[line].kind in SPOKEN and lines[line].kind != kind
    ]
