"""The stage contract: a function whose annotations are the wiring, and what is declared beside it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, TypeAlias, get_type_hints

from engines.kernel.document import Document, Finding, Frozen, Json
from engines.kernel.errors import DeclarationError
from engines.kernel.prompt import Template
from engines.kernel.rewriting import Rewriting
from engines.kernel.trial import Trial

Used: TypeAlias = Mapping[str, Mapping[str, Json]]
"""What a stage reads of one input: group ("panel", "line", …) → item id → the values it uses.

Only these decide staleness and the cache key; "3 panels changed" is counted from them.
"""


class Options(Frozen):
    """Settings of one stage, shown as a form. Subclasses add fields with descriptions.

    Those named in `aside` change nothing in what is made: no result is out of date for them.
    """

    aside: ClassVar[frozenset[str]] = frozenset()

    seed: int = 0


@dataclass(frozen=True)
class Stage:
    """One engine: what it reads, what it writes, and how.

    `run(ctx, options, *documents) -> Document` is pure but for its context. `inputs`, `writes` and
    `options` are read from its annotations; anything unclear is a DeclarationError at import.
    """

    name: str
    version: int
    run: Callable[..., Document]
    check: Callable[..., tuple[Finding, ...]]
    """`check(document, *inputs)`, in the order of `inputs`; never raises on a valid document."""
    uses: Mapping[str, Callable[[Any], Used]]
    """Input parameter → the values of it this stage reads."""
    needs: Literal["writer", "painter"] | None = None
    signatures: Callable[[Mapping[str, Json], Mapping[str, Json]], Sequence[Json]] | None = None
    """(item, document) both as JSON → keys by which a re-run finds the old item, strongest first."""
    data: Callable[[Any], Json] | None = None
    """Preset data the options name (platform limits, lettering sizes …), for the cache key."""
    merge: Callable[[Any, Any], Document] | None = None
    """(as seen, new) → new with what must not be lost of the old, such as paid pictures."""
    precious: Callable[[Mapping[str, Json]], bool] | None = None
    """Whether an item (JSON) holds what cost money or came from a person: gone, it waits in the tray."""
    give_way: Callable[[Any, Any], Document] | None = None
    """(new with the old ids, what people changed) → new that does not say again what people put elsewhere."""
    settle: Callable[[Any, Any], Document] | None = None
    """(as generated and edited, fonts) → as it is seen, where shapes follow from what people set."""
    heeds: frozenset[str] = frozenset()
    """Fields people set on its own items that a run goes by: what it makes of the rest depends on them."""
    trial: Trial | None = None
    """How it says beforehand which items it would make; a stage that asks a provider needs none."""
    template: Template | None = None
    """The prompt a person may rewrite, of a stage that asks a writer."""
    rewriting: Rewriting | None = None
    """How single items are written anew on request, of a stage that asks a writer."""
    inputs: Mapping[str, type[Document]] = field(init=False)
    writes: type[Document] = field(init=False)
    options: type[Options] = field(init=False)

    def __post_init__(self) -> None:
        inputs, options, writes = _wiring(self.name, self.run)
        if missing := sorted(set(inputs) ^ set(self.uses)):
            raise DeclarationError(
                "stage_uses",
                stage=self.name,
                cause=f"stage {self.name!r}: `uses` and the inputs of "
                f"{self.run.__name__}() differ in {', '.join(missing)}",
            )
        object.__setattr__(self, "inputs", inputs)
        object.__setattr__(self, "options", options)
        object.__setattr__(self, "writes", writes)

    @property
    def templates(self) -> tuple[Template, ...]:
        """All its prompts that a person may rewrite: its own, and those of single items."""
        items = self.rewriting.templates.values() if self.rewriting else ()
        return (*((self.template,) if self.template else ()), *items)


def _wiring(
    name: str, run: Callable[..., Document]
) -> tuple[dict[str, type[Document]], type[Options], type[Document]]:
    hints = get_type_hints(run)
    parameters = list(inspect.signature(run).parameters)
    for parameter in [*parameters, "return"]:
        if parameter not in hints:
            raise DeclarationError(
                "stage_annotation",
                stage=name,
                cause=f"stage {name!r}: {run.__name__}() has no annotation for {parameter!r}",
            )
    if len(parameters) < 3 or not _is(hints[parameters[1]], Options) or not _is(hints["return"], Document):
        raise DeclarationError(
            "stage_signature",
            stage=name,
            cause=f"stage {name!r}: {run.__name__}() must be (ctx, options, document, …) -> Document",
        )
    inputs = {parameter: hints[parameter] for parameter in parameters[2:]}
    for parameter, kind in inputs.items():
        if not _is(kind, Document):
            raise DeclarationError(
                "stage_input", stage=name, cause=f"stage {name!r}: input {parameter!r} is not a Document"
            )
    return inputs, hints[parameters[1]], hints["return"]


def _is(kind: Any, base: type) -> bool:
    return isinstance(kind, type) and issubclass(kind, base)


def check_stages(stages: Sequence[Stage], given: Sequence[type[Document]]) -> tuple[Stage, ...]:
    """The stages, if each document has one writer and each input is given or written earlier.

    Raises DeclarationError with one sentence naming both sides otherwise.
    """
    writer: dict[type[Document], str] = dict.fromkeys(given, "the user")
    all_writes = {stage.writes: stage.name for stage in stages}
    for stage in stages:
        if stage.writes in writer:
            raise DeclarationError(
                "stage_two_writers",
                stage=stage.name,
                cause=f"{stage.writes.__name__} is written by both {writer[stage.writes]!r} and "
                f"{stage.name!r}",
            )
        for parameter, kind in stage.inputs.items():
            if kind in writer:
                continue
            later = all_writes.get(kind)
            cause = (
                f"stage {stage.name!r} reads {kind.__name__} before {later!r} writes it (circle or order)"
                if later
                else f"stage {stage.name!r} reads {kind.__name__} ({parameter!r}), which no stage writes"
            )
            raise DeclarationError("stage_order", stage=stage.name, cause=cause)
        writer[stage.writes] = stage.name
    return tuple(stages)
