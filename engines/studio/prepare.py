"""Gets a stage ready to run: its inputs, options, providers, and the key its result is known by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from pydantic import ValidationError

import presets
from engines.kernel.document import Document, Json, fingerprint
from engines.kernel.edits import Overlay, places
from engines.kernel.errors import InvalidInput
from engines.kernel.prompt import refuse_strange
from engines.kernel.stage import Options, Stage
from engines.providers import DUMMY
from engines.runtime import episodes, projects, revisions
from engines.runtime.database import At, reading
from engines.runtime.episodes import EpisodeRow
from engines.runtime.keyholders import KEY
from engines.runtime.past_runs import PastRuns, past_runs
from engines.runtime.projects import ProjectRow
from engines.runtime.revisions import Head, RevisionRow
from engines.studio.planned import planned
from engines.studio.reading import sources
from engines.studio.views import Reason
from engines.studio.workshop import Choice, Workshop
from engines.text.document import Brief

_NAMED: Mapping[str, tuple[str, Callable[[], Mapping[str, object]]]] = {
    "preset": ("lettering_preset", presets.lettering),
    "platform": ("platform_unknown", presets.platforms),
    "style": ("image_style_unknown", presets.styles),
}
"""Options that name a preset → what to say of a name that is none, and the names there are."""


@dataclass(frozen=True)
class Bench:
    """One episode with all that its stages need to know, read once."""

    shop: Workshop
    workspace: str
    episode: EpisodeRow
    project: ProjectRow
    heads: Mapping[str, Head]
    settings: Mapping[str, episodes.StageSettings]
    runs: Mapping[str, PastRuns] = field(default_factory=dict[str, PastRuns])
    configs: dict[str, str] = field(default_factory=dict[str, str])
    """Remembered by `config`, which is asked several times and reads every font."""

    @classmethod
    def open(cls, shop: Workshop, workspace: str, episode: str, at: At | None = None) -> Bench:
        """Raises NotFound for an episode of another workspace."""
        with reading(at or shop.database) as one:
            row = episodes.get(one, workspace, episode)
            return cls(
                shop=shop,
                workspace=workspace,
                episode=row,
                project=projects.get(one, workspace, row.project),
                heads=revisions.heads(one, workspace, episode),
                settings=episodes.settings(one, workspace, episode),
                runs=past_runs(one, workspace, episode),
            )

    def planned(self, stage: str, plan: Json) -> Bench:
        """With what was set for the stage when its run was started.

        A switch or option changed in mid-run is for the next run: it must neither start to pay by
        itself nor put one provider's answer in the place of another's.
        """
        given = plan.get("set", {}).get(stage)
        if given is None:
            return self
        return replace(self._having(stage, given["options"]), project=planned(self.project, stage, plan))

    def with_options(self, stage: str, values: Mapping[str, Json]) -> Bench:
        """The bench as it would be with these options set too."""
        before = self.settings.get(stage)
        return self._having(stage, {**(dict(before.options) if before else {}), **values})

    def _having(self, stage: str, options: Mapping[str, Json]) -> Bench:
        own = replace(self.settings.get(stage, episodes.StageSettings()), options=options)
        return replace(self, settings={**self.settings, stage: own}, configs={})

    def plan(self, stages: Sequence[Stage]) -> dict[str, Json]:
        """What a job is to do: the stages, and what is set for each of them now.

        It says whose key the run goes on, and never the key.
        """
        chosen = {stage.name: self.settings.get(stage.name) for stage in stages}
        return {
            "stages": list(chosen),
            KEY: self.shop.keyring.source(self.workspace) or "",
            "set": {
                name: {
                    "project": dict(self.project.settings),
                    "options": dict(settings.options) if settings else {},
                }
                for name, settings in chosen.items()
            },
        }

    def after(self, row: RevisionRow) -> Bench:
        """The bench once `row` has become the head of its stage."""
        return replace(self, heads={**self.heads, row.stage: Head(row, confirmed=False)})

    def choice(self, stage: Stage) -> Choice | None:
        """The provider the stage would ask, None for a stage that asks nobody."""
        return self.shop.providers.choice(stage.needs, self.project) if stage.needs else None

    def looker(self, stage: Stage) -> Choice | None:
        """The writer that is to look at the stage's pictures; None where nobody asked for that.

        A practice writer sees nothing, and a practice painter knows what it drew.
        """
        painter = self.choice(stage)
        writer = self.shop.providers.choice("writer", self.project)
        if painter is None or DUMMY in (painter.provider, writer.provider):
            return None
        return writer if getattr(self.options(stage), "look", False) else None

    def options(self, stage: Stage) -> Options:
        """The options in force: those set on the episode over the project's and the brief's choices.

        Raises InvalidInput naming the field.
        """
        chosen = self.settings.get(stage.name)
        return options_of(stage, {**self._defaults(stage), **(dict(chosen.options) if chosen else {})})

    @property
    def mark(self) -> str:
        """The same while nothing has changed that a run would depend on."""
        heads = {name: head.revision.id for name, head in self.heads.items()}
        options = {name: dict(one.options) for name, one in self.settings.items()}
        return fingerprint([heads, options, dict(self.project.settings)])[:16]

    def note(self, stage: str) -> str:
        """What people wrote to the stage's cell, in Markdown."""
        return self.settings[stage].note if stage in self.settings else ""

    @property
    def brief(self) -> Brief:
        """The episode's brief as it is seen."""
        head = self.heads.get("brief")
        return cast(Brief, self.shop.reading.seen(head.revision)) if head else Brief()

    def _defaults(self, stage: Stage) -> dict[str, Json]:
        chosen = {name: self.project.settings.get(name) for name in ("preset", "platform")}
        wanted = {"style": self.brief.style, **chosen}
        return {name: value for name, value in wanted.items() if value and name in stage.options.model_fields}

    def stale(self, stage: Stage) -> tuple[Reason, ...]:
        return self.shop.reading.stale(stage, self.heads)

    def config(self, stage: Stage) -> str:
        """Digest of everything but the inputs: stage version, options, preset data, provider, fonts."""
        if stage.name not in self.configs:
            self.configs[stage.name] = fingerprint(self._config(stage))
        return self.configs[stage.name]

    def _config(self, stage: Stage) -> Json:
        options = self.options(stage)
        chosen, looker = self.choice(stage), self.looker(stage)
        return {
            **({"looker": [*_who(looker)]} if looker else {}),
            "stage": stage.name,
            "version": stage.version,
            "options": options.model_dump(mode="json", exclude=set(options.aside)),
            "data": stage.data(options) if stage.data else None,
            "provider": [*_who(chosen)] if chosen else None,
            # A paid answer belongs to who paid for it.
            "workspace": self.workspace if chosen and chosen.paid else "",
            "fonts": None if stage.needs else self._fonts(options),
        }

    def _fonts(self, options: Options) -> str:
        preset = str(getattr(options, "preset", "")) or next(iter(presets.lettering()))
        return self.shop.fonts.fingerprint(preset, self.brief.languages)

    def kept(self, stage: Stage) -> dict[str, Json]:
        """Locked items of the stage's document, which pass through."""
        head = self.heads.get(stage.name)
        if head is None:
            return {}
        tree = self.shop.reading.seen(head.revision).model_dump(mode="json")
        return {item: place.item for item, place in places(tree).items() if place.item.get("locked")}

    def wishes(self, stage: Stage) -> dict[str, dict[str, Json]]:
        """Item → field → value of what people set in the stage's document, of the fields it heeds."""
        head = self.heads.get(stage.name)
        return wished(stage, self.shop.reading.overlay(head.revision)) if head and stage.heeds else {}

    def differs(self, stage: Stage) -> bool:
        """Made with other settings than are in force. Not staleness."""
        head = self.heads.get(stage.name)
        made = head.revision.options.get("config") if head else None
        try:
            return bool(made) and made != self.config(stage)
        except InvalidInput:
            # Set to a preset that is not there: the stage says so when it is run; the cell is shown anyway.
            return True

    def up_to_date(self, stage: Stage) -> bool:
        """A run of the stage would change nothing."""
        return (
            stage.name in self.heads
            and not self.stale(stage)
            and not self.differs(stage)
            and not self._failed(stage)
        )

    def _failed(self, stage: Stage) -> bool:
        """Items of its last run failed: a new run tries those again."""
        items = cast("Mapping[str, int]", self.heads[stage.name].revision.options.get("items", {}))
        return bool(items.get("failed"))


def _who(chosen: Choice) -> tuple[str, ...]:
    return (chosen.provider, chosen.model, *((chosen.address,) if chosen.address else ()))


def wished(stage: Stage, overlay: Overlay) -> dict[str, dict[str, Json]]:
    """Item → field → value of the edits that the stage heeds."""
    found: dict[str, dict[str, Json]] = {}
    for edit in overlay.fields:
        if edit.field in stage.heeds:
            found.setdefault(edit.item, {})[edit.field] = edit.value
    return found


def options_of(stage: Stage, values: Mapping[str, Json]) -> Options:
    """The stage's options with these values. Raises InvalidInput `options_invalid`, naming the field."""
    try:
        return stage.options.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise InvalidInput("options_invalid", stage=stage.name, field=field, problem=first["msg"]) from error


def refuse_unknown(stage: Stage, options: Options) -> None:
    """Raise InvalidInput for the name of a preset, platform or style that is not there ("" = the usual), and
    for a placeholder of the prompt that means nothing."""
    for template in stage.templates:
        for part, text in template.given(options).items():
            refuse_strange(text, template.names, field=template.options[part])
    for option, (code, known) in _NAMED.items():
        name = str(getattr(options, option, ""))
        if name and name not in known():
            raise InvalidInput(code, **{option: name}, field=option, known=", ".join(known()))


@dataclass(frozen=True)
class Prepared:
    """A stage ready to run. `key` names its result in the cache and seeds its randomness."""

    stage: Stage
    options: Options
    inputs: Mapping[str, Document]
    prints: Mapping[str, Json]
    config: str
    key: str
    kept: Mapping[str, Json]
    wishes: Mapping[str, Mapping[str, Json]] = field(default_factory=dict[str, Mapping[str, Json]])
    asked: tuple[str, ...] = ()
    """Items this run is for; () for all."""


def prepare(bench: Bench, stage: Stage) -> Prepared:
    """Raises InvalidInput `stage_needs` while an input is not there yet."""
    inputs = bench.shop.reading.inputs(stage, bench.heads)
    if inputs is None:
        missing = [home for home in sources(stage).values() if home not in bench.heads]
        raise InvalidInput("stage_needs", stage=stage.name, needs=missing[0])
    prints = bench.shop.reading.input_prints(stage, bench.heads)
    config = bench.config(stage)
    kept, wishes = bench.kept(stage), bench.wishes(stage)
    # Left out where there are none: what was made before anybody could wish for something keeps its key.
    wished = {"wishes": wishes} if wishes else {}
    key = fingerprint({"config": config, "inputs": prints, "kept": kept, **wished})
    return Prepared(
        stage=stage,
        options=bench.options(stage),
        inputs=inputs,
        prints=prints,
        config=config,
        key=key,
        kept=kept,
        wishes=wishes,
    )
