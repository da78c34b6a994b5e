"""What the lettering's editor asks beside plain edits."""

from __future__ import annotations

from pydantic import TypeAdapter

from components.actions.ask import Action, Ask
from components.actions.tables import stepped
from components.context import Value
from engines.studio import Desk

_IDS: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
_PLACE: TypeAdapter[int | None] = TypeAdapter(int | None)


def tidy(desk: Desk, ask: Ask) -> Value:
    """Place panels' balloons anew around those that people put."""
    laid = desk.letters.tidy(ask.text("episode"), ask.shaped(_IDS, "panels"))
    return stepped([laid] if laid else [])


def let_go(desk: Desk, ask: Ask) -> Value:
    """Leave balloons to the engine again."""
    laid = desk.letters.let_go(ask.text("episode"), ask.shaped(_IDS, "balloons"))
    return stepped([laid] if laid else [])


def split_line(desk: Desk, ask: Ask) -> Value:
    """Say a line in two balloons, parted at a character of it in `lang`; null is a pause."""
    at = ask.shaped(_PLACE, "at")
    new, steps = desk.letters.split(ask.text("episode"), ask.text("line"), ask.text("lang"), at)
    return {"line": new, **stepped(steps)}


def join_lines(desk: Desk, ask: Ask) -> Value:
    """Say a line and the next one of its panel in one balloon."""
    return stepped(desk.letters.join(ask.text("episode"), ask.text("line")))


def liken(desk: Desk, ask: Ask) -> Value:
    """Give other balloons the look and kind of one."""
    return stepped(desk.letters.liken(ask.text("episode"), ask.text("balloon"), ask.shaped(_IDS, "others")))


def bring_font(desk: Desk, ask: Ask) -> Value:
    """A font file of a person's own: its name, to be chosen by it."""
    return desk.typefaces.bring(ask.text("episode"), ask.bytes("data")).model_dump(mode="json")


def take_out_font(desk: Desk, ask: Ask) -> Value:
    """A font of one's own is no longer to be chosen."""
    desk.typefaces.take_out(ask.text("episode"), ask.text("name"))
    return {}


ACTIONS: tuple[Action, ...] = (tidy, let_go, split_line, join_lines, liken, bring_font, take_out_font)
