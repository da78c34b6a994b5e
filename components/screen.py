"""What the whole page shows of one episode, as plain values by part: the one refresh path.

A part is sent only when its mark (what it depends on) differs from what this browser tab has seen, so
that a tick of the timer costs one cheap view and sends a few words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from components.bar import bar
from components.context import Place, Value
from components.editors import Editor, Sight, brief, images, lettering, package, script, storyboard
from components.facts import cell_facts, halt, halted, seen_state, tab_label, trouble
from components.past import undoing
from components.preview import coming_preview, first_sample, looks, preview, sample_preview
from components.tools import checks, costs, jobs
from components.wording import UiLanguage, words
from engines.kernel.document import fingerprint
from engines.kernel.errors import NotFound
from engines.studio import Desk
from engines.studio.views import NotebookView

EDITORS: tuple[Editor, ...] = (
    brief.EDITOR, script.EDITOR, storyboard.EDITOR, images.EDITOR, lettering.EDITOR, package.EDITOR,
)  # fmt: skip
STAGES = tuple(editor.stage for editor in EDITORS)
TOOLS = ("checks", "costs", "jobs")
ARRIVING_SHOWN = 2000
"""Characters of a text on its way that are sent at each look."""
Seen = dict[str, str]
"""Part → mark of what was last sent to this browser tab."""


@dataclass
class Screen:
    """The parts to send, collected one by one."""

    seen: Seen
    parts: dict[str, Any] = field(default_factory=dict)

    def put(self, part: str, mark: object, make: Callable[[], Any]) -> None:
        stamp = fingerprint(mark)[:16]
        if self.seen.get(part) != stamp:
            self.parts[part] = make()
            self.seen[part] = stamp


def locate(desk: Desk, project: str, episode: str, language: UiLanguage) -> Place:
    """Where to go for ids from an address bar: there, else the last work, else nowhere ("")."""
    if episode:
        try:
            found = desk.projects.episode(episode)
            return {"project": found.project, "episode": found.id, "language": language}
        except NotFound:
            pass
    shown = [one for one in desk.projects.list() if one.episodes]
    chosen = next((one for one in shown if one.id == project), shown[0] if shown else None)
    if chosen is None:
        return {"project": "", "episode": "", "language": language}
    return {"project": chosen.id, "episode": chosen.episodes[-1].id, "language": language}


def draw(desk: Desk, place: Place, seen: Mapping[str, str]) -> Screen:
    """All parts of the page that have changed since `seen`. Raises NotFound for ids of others."""
    screen = Screen(dict(seen))
    if not place["episode"]:
        _draft(desk, place, screen)
        return screen
    view = desk.notebook.view(place["episode"])
    sight = Sight(desk, view, place["language"])
    job = view.job
    running = job is not None and job.active
    stuck = trouble(view, place["language"])
    # What going on would cost is worked out only where the bar is drawn anew.
    before = halted(view)
    mark = (place, job and (job.id, job.state, job.waiting), stuck, before and view.mark)
    screen.put(
        "bar",
        mark,
        lambda: bar(desk, place, job, _stopped(desk, view, before, place) if before else stuck),
    )
    screen.put("undo", ("undo", sight.mark(*STAGES)), lambda: undoing(sight))
    for editor in EDITORS:
        _stage(screen, sight, editor)
    _strip(screen, view, place["language"])
    _preview(screen, sight, running)
    screen.put("checks", sight.mark(*STAGES), lambda: checks(sight))
    working = (job and job.model_dump(mode="json"), [one.model_dump(mode="json") for one in sight.rewrites])
    screen.put("jobs", (place, working), lambda: jobs(desk, place["language"]))
    money = desk.money.view(place["project"])
    # What is left is told in panels as they are set now.
    spent = (place, view.mark, money.model_dump(mode="json"))
    screen.put("costs", spent, lambda: costs(desk, place, money))
    watched = running or any(one.state == "running" for one in sight.rewrites)
    screen.put("timer", watched, lambda: watched)
    return screen


def _stopped(desk: Desk, view: NotebookView, before: str, place: Place) -> Value | None:
    """That the run stopped before this stage, with what going on would cost."""
    return halt(view, desk.runs.plan(place["episode"], before, before), place["language"])


def _stage(screen: Screen, sight: Sight, editor: Editor) -> None:
    cell = sight.view.cell(editor.stage)
    facts = cell_facts(sight.view, cell, sight.language)
    if cell.asks == "writer" and cell.doing == "running" and sight.view.job:
        facts["arriving"] = arriving(sight.desk, sight.view.job.id)
    painter = {"language": sight.language, "episode": sight.episode, "stage": editor.stage}
    screen.put(f"cell:{editor.stage}", (painter, facts), lambda: {**painter, "facts": facts})
    label = tab_label(cell, sight.language)
    screen.put(f"tab:{editor.stage}", label, lambda: label)
    # Three things that an editor shows and no revision tells.
    extra = (bool(cell.stale), sight.busy(editor.stage), editor.live(sight))
    screen.put(f"editor:{editor.stage}", (sight.mark(*editor.reads), extra), lambda: editor.value(sight))


def arriving(desk: Desk, job: str) -> list[Value]:
    """The texts that are on their way: their ends, and how long they are so far."""
    return [
        {"key": one.key, "text": one.text, "characters": one.characters}
        for one in desk.runs.arriving(job, ARRIVING_SHOWN)
    ]


def _preview(screen: Screen, sight: Sight, running: bool) -> None:
    sample = first_sample(sight.desk, sight.language)
    if running and sample and not sight.view.cell("director").has_output:
        # The sample stays until there are panels of one's own to put in its place.
        mark = ("sample", sample.episode, sight.language)
        screen.put("preview", mark, lambda: sample_preview(sight.desk, sample, sight.language))
        return
    screen.put("preview", looks(sight), lambda: preview(sight))


def _strip(screen: Screen, view: NotebookView, language: UiLanguage) -> None:
    """Colours of the tabs' dots, and what a screen reader is told."""
    states = {cell.stage: seen_state(view, cell) for cell in view.cells}
    running = next((cell for cell in view.cells if cell.doing == "running"), None)
    live = tab_label(running, language) if running else ""
    if not running and view.job and view.job.ended:
        live = words(language, f"ended.{view.job.ended}")
    progress = {running.stage: [running.done, running.total]} if running and running.total else {}
    value: Value = {
        "language": language,
        "states": states,
        "progress": progress,
        "live": live,
        "running": bool(view.job and view.job.active),
    }
    screen.put("strip", value, lambda: value)
    for tool in TOOLS:
        screen.put(f"tab:{tool}", language, lambda tool=tool: words(language, f"tool.{tool}"))


def _draft(desk: Desk, place: Place, screen: Screen) -> None:
    """The page before there is any project: a brief that is filled in, and empty tabs."""
    language, there = place["language"], desk.samples.list()
    screen.put("bar", place, lambda: bar(desk, place, None))
    empty: Value = {"language": language, "episode": "", "empty": True}
    for editor in EDITORS:
        name = words(language, f"stage.{editor.stage}")
        screen.put(f"tab:{editor.stage}", name, lambda name=name: name)
        value = {**empty, "stage": editor.stage}
        screen.put(f"cell:{editor.stage}", ("draft", language), lambda value=value: value)
        first = editor.stage == "brief"
        make: Callable[[], Value] = (
            (lambda: brief.draft(language, there)) if first else (lambda value=value: value)
        )
        screen.put(f"editor:{editor.stage}", ("draft", language, [one.episode for one in there]), make)
    _draft_preview(desk, language, screen)
    for part in ("undo", "checks", "costs", "jobs"):
        screen.put(part, ("draft", language), lambda: empty)
    for tool in TOOLS:
        screen.put(f"tab:{tool}", language, lambda tool=tool: words(language, f"tool.{tool}"))
    screen.put("strip", ("draft", language), lambda: {"language": language, "states": {}, "live": ""})
    # Samples are being made when the server is new: they are looked for until they are there.
    waiting = desk.samples.expected and not desk.samples.complete(there)
    screen.put("timer", waiting, lambda: waiting)


def _draft_preview(desk: Desk, language: UiLanguage, screen: Screen) -> None:
    """A finished sample to read; on a new server the one that is being made, panel by panel."""
    if coming := coming_preview(desk, language):
        mark, make = coming
        screen.put("preview", ("coming", mark), make)
        return
    sample = first_sample(desk, language)
    making = desk.samples.expected and not desk.samples.list()
    empty: Value = {"language": language, "episode": "", "empty": True, "making": making}
    screen.put(
        "preview",
        ("sample", sample and sample.episode, language, making),
        lambda: sample_preview(desk, sample, language) if sample else empty,
    )
