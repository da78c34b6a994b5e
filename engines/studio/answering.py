"""What still answers to its inputs after an action that saw to that: a rename, a line split in two."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from engines.kernel.document import Document, Json
from engines.studio.prepare import Bench
from engines.studio.reading import prints, sources, stage_named

_STAGES = ("text", "director", "image")
"""Such an action puts right what these hold, and changes nothing they decide; lettering has words to set."""


def still_answers(bench: Bench, then: Mapping[str, Document], now: Mapping[str, Document]) -> dict[str, Json]:
    """Stage → the digests its newest document answers to `now`, for stages where they are others than before.

    `then` and `now`: stage → its document before and after. What was up to date then is so now, and what
    waited for an update waits on.
    """
    found: dict[str, Json] = {}
    for name in _STAGES:
        head = bench.heads.get(name)
        if head is None or not head.revision.inputs:
            continue
        inputs = moved(head.revision.inputs, _prints(name, then), _prints(name, now))
        if inputs != head.revision.inputs:
            found[name] = inputs
    return found


def moved(inputs: Json, then: Json, now: Json) -> dict[str, Json]:
    """`inputs` with the digests of `now` in the place of those of `then`; others stay as they are."""
    found = deepcopy(dict(inputs))
    for parameter, groups in now.items():
        for group, digests in groups.items():
            known = found.get(parameter, {}).get(group, {}).get("items", {})
            was = then.get(parameter, {}).get(group, {}).get("items", {})
            for item in map(str, {*was, *digests["items"]}):
                if known.get(item) == was.get(item):
                    _put(known, item, digests["items"].get(item))
            order = then.get(parameter, {}).get(group, {}).get("order")
            if order and found.get(parameter, {}).get(group, {}).get("order") == order:
                found[parameter][group]["order"] = digests["order"]
    return found


def _put(known: dict[str, str], item: str, digest: str | None) -> None:
    if digest is None:
        known.pop(item, None)
    else:
        known[item] = digest


def _prints(name: str, documents: Mapping[str, Document]) -> dict[str, Json]:
    stage = stage_named(name)
    homes = sources(stage)
    return {
        parameter: prints(uses(documents[homes[parameter]]))
        for parameter, uses in stage.uses.items()
        if homes[parameter] in documents
    }
