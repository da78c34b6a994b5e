"""What a run would do and cost, in a sentence to stand beside its button."""

from __future__ import annotations

from components.context import Value, told
from components.wording import UiLanguage, words
from engines.studio.budget import BudgetView
from engines.studio.views import RunPlan, StagePlan

_DOES = ("run", "from_cache", "unknown")
_LISTED = 3
"""Stages whose names are given; of more it is said how many there are."""


def outlook(plan: RunPlan, language: UiLanguage) -> str:
    """e.g. "Letters 3 panels, about 2 slices · stays: storyboard, images · free"."""
    if (refused := next((row for row in plan.stages if row.failure), None)) and refused.failure:
        said = told(refused.failure, language)
        return f"{said['what']} {said['next']}"
    if plan.stops_before and not any(row.action in _DOES for row in plan.stages):
        return words(language, "outlook.stopped", price=stop_price(plan.stops_before, language))
    done = [_does(row, language) for row in plan.stages if row.action in ("run", "from_cache")]
    later = [row for row in plan.stages if row.action == "unknown"]
    if not done and not later:
        kept = any(row.action == "kept" for row in plan.stages)
        return words(language, "outlook.kept" if kept else "outlook.nothing")
    # What is not to be foreseen follows from the first stage that is made.
    if later:
        done.append(words(language, "outlook.then", stages=_names(later, language)))
    parts = [words(language, "outlook.join").join(done)]
    stays = [row for row in plan.stages if row.action in ("up_to_date", "kept")]
    if stays:
        parts.append(words(language, "outlook.stays", stages=_names(stays, language)))
    parts.append(price(plan, language))
    if plan.stops_before:
        parts.append(words(language, "outlook.stops", price=stop_price(plan.stops_before, language)))
    return " · ".join(_capital(part) if not number else part for number, part in enumerate(parts))


def price(plan: RunPlan, language: UiLanguage) -> str:
    """What it costs, and of how many paid calls."""
    if not plan.pays:
        return words(language, "outlook.free")
    calls = sum(row.calls for row in plan.stages if row.paid)
    exact = all(row.exact for row in plan.stages if row.paid and row.calls)
    count = words(language, "outlook.calls" if exact else "outlook.calls_about", n=calls)
    if not plan.cost_usd:
        return words(language, "outlook.unpriced", calls=count)
    return words(language, "outlook.priced", calls=count, price=money(plan.cost_usd))


def money(usd: float) -> str:
    """Dollars; less than a cent is not nothing."""
    return f"${usd:.4f}" if 0 < usd < 0.01 else f"${usd:.2f}"


def stop_price(row: StagePlan, language: UiLanguage) -> str:
    """What the pictures a run stops before would cost."""
    return price(RunPlan(stages=(row,), cost_usd=row.cost_usd, pays=True), language)


def budget_left(budget: BudgetView | None, language: UiLanguage) -> str:
    """ " · the budget lasts for about 188 panels", to go on with; "" where there is no saying."""
    return " · " + words(language, "budget.lasts", n=budget.panels) if budget else ""


def budget_told(budget: BudgetView | None, calls: int, language: UiLanguage) -> Value | None:
    """What the limits leave for `calls` pictures: {text, short}; `short` when that is not all of them."""
    if budget is None or not calls:
        return None
    short = budget.panels < calls
    limit = words(language, f"budget.{budget.limit}")
    text = words(
        language,
        "budget.short" if short else "budget.enough",
        limit=limit,
        left=money(budget.left_usd),
        n=budget.panels,
    )
    return {"text": text, "short": short}


def _does(row: StagePlan, language: UiLanguage) -> str:
    name = words(language, f"stage.{row.stage}")
    if row.action == "from_cache":
        return words(language, "outlook.from_cache", stage=name)
    if row.looks and not row.items:
        return words(language, "outlook.looks", n=row.looks)
    if not row.items:
        key = "outlook.at_hand" if row.cached else f"outlook.{row.stage}_whole"
        return words(language, key, stage=name, n=row.cached)
    key = f"outlook.{row.stage}" if row.items == 1 else f"outlook.{row.stage}_many"
    count = str(row.items) if row.exact else words(language, "outlook.about", n=row.items)
    sentence = words(language, key, n=count)
    return sentence + words(language, "outlook.rest", n=row.cached) if row.cached else sentence


def _names(rows: list[StagePlan], language: UiLanguage) -> str:
    names = [words(language, f"stage.{row.stage}") for row in rows]
    if len(names) > _LISTED:
        return words(language, "outlook.more", stage=names[0], n=len(names) - 1)
    return ", ".join(name if language == "ko" else name.lower() for name in names)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
