"""The three facts of a cell in words: what it is doing, how it ended, whether it is stale and why."""

from __future__ import annotations

from components.context import Value, told
from components.outlook import price
from components.wording import UiLanguage, words, words_or
from engines.kernel.asking import ANSWERS
from engines.kernel.errors import Failure
from engines.studio.markdown import parse
from engines.studio.views import CellView, JobView, NotebookView, Reason, RunPlan


def reason(one: Reason, language: UiLanguage, stage: str = "") -> str:
    """Why a cell of `stage` needs an update, e.g. "콘티의 컷 3개가 바뀜"."""
    if one.group == "order":
        panels = words(language, "group.panel").partition("|")[2] or words(language, "group.panel")
        document = words_or(language, f"document.{one.document}", one.document)
        return words(language, "reason.reordered", document=document, group=panels)
    group = words_or(language, f"group.{one.group}", words(language, "group.item"))
    if language == "en":
        singular, _, plural = group.partition("|")
        group = singular if one.count == 1 else plural or singular
    # A panel that the pictures do not know is one that nobody has painted yet.
    unpainted = (stage, one.document, one.group, one.change) == ("image", "storyboard", "panel", "added")
    return words(
        language,
        "reason.unpainted" if unpainted else f"reason.{one.change}",
        document=words_or(language, f"document.{one.document}", one.document),
        group=group,
        count=one.count,
    )


def waiting(job: JobView, language: UiLanguage) -> str:
    """Why a job does not go on, "" while it does."""
    if not job.waiting or job.waiting == "stopping":
        return ""
    said = told(Failure(code=job.waiting, cause=job.waiting), language)
    return f"{said['what']} {said['next']}"


def wants_key(code: str) -> bool:
    """Whether what is told under this code is mended by entering a key."""
    return code in ("job_key", "key_missing", "wrong_key")


def unusable(job: str, failure: Failure | None) -> Value | None:
    """Where the answers can be read that this failure is about; None where it is about none."""
    keys = failure.values.get(ANSWERS) if failure else None
    return {"id": job, "keys": list(keys)} if keys else None


def halted(view: NotebookView) -> str:
    """The stage the last run stopped before because it costs money; "" where it did not, or has been run."""
    job = view.job
    if job is None or job.ended != "done" or not job.stops_before:
        return ""
    cell = view.cell(job.stops_before)
    return "" if cell.has_output and not cell.stale else job.stops_before


def halt(view: NotebookView, plan: RunPlan, language: UiLanguage) -> Value | None:
    """That the run stopped there, with what going on would cost. None when that costs nothing (any more)."""
    job, row = view.job, plan.stages[0]
    if job is None or not (row.paid and row.calls):
        return None
    what = words(language, "outlook.stopped", price=price(plan, language))
    return {
        "job": job.id,
        "stage": row.stage,
        "key": False,
        "calm": True,
        "what": what,
        "next": words(language, "outlook.stopped_next"),
    }


def trouble(view: NotebookView, language: UiLanguage) -> Value | None:
    """What the last run ended or stands still on, to be told on every tab: not only on its own stage's."""
    job = view.job
    if job is None:
        return None
    if job.active:
        waits = job.waiting not in ("", "stopping")
        stopped = Failure(code=job.waiting, cause=job.waiting) if waits else None
    else:
        # As the stage's own cell has it, which knows whether the failure was made good since.
        stopped = next((cell.failure for cell in view.cells if cell.stage == job.stage), job.failure)
    if stopped is None:
        return None
    said = told(stopped, language)
    shown = {"job": job.id, "stage": job.stage, "key": wants_key(stopped.code)}
    return {**shown, "what": said["what"], "next": said["next"]}


def state_of(cell: CellView) -> str:
    """One word for the dot on a tab: what it does now outranks how it ended, which outranks staleness."""
    if cell.doing != "idle":
        return cell.doing
    if cell.ended in ("failed", "done_with_failures", "cancelled"):
        return cell.ended
    if cell.stale:
        return "stale"
    return "done" if cell.has_output and not cell.blank else "empty"


def seen_state(view: NotebookView, cell: CellView) -> str:
    """As `state_of`; what rests on a stage that waits for an update is not simply done."""
    state = state_of(cell)
    return "behind" if state == "done" and _waits_before(view, cell) else state


def tab_label(cell: CellView, language: UiLanguage) -> str:
    """The stage's name and the three facts in a few characters: a tab is read, not deciphered."""
    name = words(language, f"stage.{cell.stage}")
    if cell.doing == "running":
        return f"{name} {cell.done}/{cell.total}" if cell.total else f"{name} …"
    if cell.doing == "queued":
        return f"{name} · {words(language, 'tab.queued')}"
    marks = {"failed": "✕", "done_with_failures": "!", "cancelled": "■"}
    ended = marks.get(cell.ended or "", "✓" if cell.has_output and not cell.blank else "")
    return " ".join(part for part in (name, ended, "↻" if cell.stale else "") if part)


def _waits_before(view: NotebookView, cell: CellView) -> CellView | None:
    """The first stage before this one that waits for an update, where this one does not say so itself."""
    if cell.stale or not cell.has_output:
        return None
    before = view.cells[: view.cells.index(cell)]
    return next((one for one in before if one.stale), None)


def behind(view: NotebookView, cell: CellView, language: UiLanguage) -> str:
    """The name of the stage before this one that waits for an update; "" where none does, or this one too."""
    before = _waits_before(view, cell)
    return words(language, f"stage.{before.stage}") if before else ""


def ahead(view: NotebookView, cell: CellView, language: UiLanguage) -> str:
    """The names of the stages after this one that wait for an update; "" where this one waits itself."""
    if cell.stale or not cell.has_output:
        return ""
    later = view.cells[view.cells.index(cell) + 1 :]
    return ", ".join(words(language, f"stage.{one.stage}") for one in later if one.stale)


def cell_facts(view: NotebookView, cell: CellView, language: UiLanguage) -> Value:
    """The cell's status line, for the widget."""
    facts = cell.model_dump(mode="json", exclude={"stale", "failure"})
    facts["state"] = state_of(cell)
    facts["reasons"] = [reason(one, language, cell.stage) for one in cell.stale]
    facts["failure"] = told(cell.failure, language) if cell.failure else None
    facts["current"] = words_or(language, f"item.{cell.current}", cell.current)
    facts["behind"] = behind(view, cell, language)
    facts["ahead"] = ahead(view, cell, language)
    job = view.job
    facts["job"] = job.id if job and job.active else ""
    facts["stopping"] = bool(job and job.active and job.waiting == "stopping")
    facts["waiting"] = waiting(job, language) if job else ""
    code = cell.failure.code if cell.failure else job.waiting if job else ""
    facts["wants_key"] = wants_key(code)
    facts["answers"] = unusable(job.id, cell.failure) if job and cell.failure else None
    facts["blocks"] = [node.model_dump(mode="json") for node in parse(cell.note)]
    # What a run would do is asked for anew when this differs.
    facts["mark"] = view.mark
    return facts
