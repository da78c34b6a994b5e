"""What a run would send now, word for word: the stage is tried, and nothing is asked or paid."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Literal

import presets
from engines.kernel.context import PaintRequest, WriteRequest
from engines.kernel.document import Frozen, Json
from engines.kernel.errors import Failure, ToonverseError, failure_of
from engines.kernel.prompt import Template
from engines.kernel.stage import Options, Stage
from engines.kernel.trial import Unmade
from engines.providers.estimates import request_usd, sent_size
from engines.providers.pricing import is_priced
from engines.providers.strict import strict_schema
from engines.studio.looking import looks_at
from engines.studio.prepare import Bench, prepare
from engines.studio.trial import TrialContext
from engines.studio.workshop import Choice


class RequestView(Frozen):
    """One call. Of a text: `task` names its answer's form, `schema_` is that form; of a picture: the rest."""

    kind: Literal["write", "paint"]
    item: str
    """The panel's id, or what the text is called."""
    prompt: str
    instructions: str = ""
    task: str = ""
    answer: Json = None
    """The JSON schema the answer has to keep to."""
    size: str = ""
    """WIDTHxHEIGHT in px, as the model is asked for it."""
    quality: str = ""
    references: int = 0
    cost_usd: float = 0.0
    """What the call would cost; 0.0 where no price is known, and where nothing is paid."""
    at_hand: bool = False
    """The answer is there already: it is not asked for again."""


class TemplateView(Frozen):
    """The prompt as it can be rewritten. `given` is "" for a part that is the preset's; `options` names the
    stage's option that each part is."""

    options: Mapping[str, str]
    given: Mapping[str, str]
    preset: Mapping[str, str]
    names: tuple[str, ...]
    values: Mapping[str, str]
    """What the placeholders stand for now; empty while the stage's input is not there."""


class RequestsView(Frozen):
    """What one stage would send. `failure` says why it could send nothing."""

    stage: str
    provider: str
    model: str
    paid: bool
    priced: bool
    requests: tuple[RequestView, ...] = ()
    locked: int = 0
    """Items that pass through and are not asked for."""
    template: TemplateView | None = None
    failure: Failure | None = None


def requests_of(bench: Bench, stage: Stage, chosen: Choice) -> RequestsView:
    """Of a stage that asks `chosen`. Never raises for what the stage says of its inputs."""
    shown = RequestsView(
        stage=stage.name,
        provider=chosen.provider,
        model=chosen.model,
        paid=chosen.paid,
        priced=chosen.paid and is_priced(chosen.model),
    )
    try:
        shown = shown.model_copy(update={"template": _template(bench, stage)})
        found, locked = asked(bench, stage, chosen)
        named = not bench.shop.settings.openai_base_url
        # What came from somebody else's run has no answer of one's own, and is not asked for either.
        done = bench.up_to_date(stage)
        looker = bench.looker(stage)
        views = tuple(
            view_of(one, known or done, looker if looker and isinstance(one, WriteRequest) else chosen, named)
            for one, known in found
        )
        return shown.model_copy(update={"requests": views, "locked": locked})
    except ToonverseError as error:
        return shown.model_copy(update={"failure": failure_of(error, stage=stage.name)})


def asked(
    bench: Bench, stage: Stage, chosen: Choice
) -> tuple[tuple[tuple[WriteRequest | PaintRequest, bool], ...], int]:
    """(request, whether its answer is there) for the stage's calls, and how many items pass through.

    Raises InvalidInput where the stage cannot be run.
    """
    ready = prepare(bench, stage)
    ctx = TrialContext(bench.shop, bench.workspace, ready.key, ready.kept, chosen, bench.looker(stage))
    ctx.fresh = True
    with suppress(Unmade):
        stage.run(ctx, ready.options, **ready.inputs)
    looker, pictures = bench.looker(stage), [one for one, _ in ctx.asked if isinstance(one, PaintRequest)]
    looks = looks_at(bench, ready, looker, pictures) if looker else []
    return (*ctx.asked, *looks), len(ready.kept)


def view_of(
    request: WriteRequest | PaintRequest, at_hand: bool, chosen: Choice, named: bool = True
) -> RequestView:
    """One call as it would be sent. `named`: the server is told of a quality, as compatible ones are not."""
    usd = request_usd(chosen.model, request) if chosen.paid and not at_hand else 0.0
    if isinstance(request, WriteRequest):
        return RequestView(
            kind="write",
            item=request.label,
            prompt=request.prompt,
            instructions=request.instructions,
            task=request.task,
            answer=strict_schema(request.answer_schema)[0],
            cost_usd=usd,
            at_hand=at_hand,
        )
    width, height = sent_size(chosen.model, request) if chosen.paid else (request.width, request.height)
    return RequestView(
        kind="paint",
        item=request.label,
        prompt=request.prompt,
        size=f"{width}x{height}",
        quality=request.quality if named else "",
        references=len(request.references),
        cost_usd=usd,
        at_hand=at_hand,
    )


def _template(bench: Bench, stage: Stage) -> TemplateView | None:
    template = stage.template
    if template is None:
        return None
    inputs = bench.shop.reading.inputs(stage, bench.heads)
    values: Mapping[str, str] = {}
    if inputs is not None:
        try:
            values = template.values(*inputs.values())
        except (ToonverseError, LookupError):
            # A brief with a genre that is not there, say: the trial tells of it.
            values = {}
    return template_view(template, bench.options(stage), values)


def template_view(template: Template, options: Options, values: Mapping[str, str]) -> TemplateView:
    """The template with what `options` hold of it, and what its placeholders stand for."""
    preset = presets.prompts()[template.preset]
    return TemplateView(
        options=template.options,
        given=template.given(options),
        preset={"instructions": preset.instructions, "prompt": preset.prompt},
        names=template.names,
        values=values,
    )
