"""What the lettering's editor asks beside plain edits: panels placed anew, a line said in two balloons or two
in one.

A line's words have one home, the script: what is split or joined here is split or joined there, and stands
in the storyboard's panel beside what it came from. All that one action changes is undone as one.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import cast

from engines.director.document import Panel, Storyboard
from engines.image.document import PanelImages
from engines.kernel.document import Box, Frozen
from engines.kernel.edits import AddItem, Op, RemoveItem, SetField
from engines.kernel.errors import EditRefused, InvalidInput, NotFound
from engines.lettering.block import Measures, preset_of
from engines.lettering.document import LetteredPanels
from engines.lettering.letter import panel_lines
from engines.lettering.pauses import parted
from engines.studio.board import Board, Stepped, script_of, storyboard_of
from engines.studio.laying import LETTERING, Laying
from engines.studio.likeness import homes, likened, same_kind
from engines.studio.looks import drawn_preset
from engines.studio.notebook import Notebook
from engines.studio.prepare import Bench
from engines.studio.reading import stage_named
from engines.studio.views import DocumentView
from engines.studio.workshop import Workshop
from engines.text.document import Beat, Scene, Script

_SPACELESS = ("ja", "zh")
"""Languages without spaces between sentences."""


class Guides(Frozen):
    """What balloons keep clear of, in pixels of the picture; `margin` is their least distance to its edge."""

    faces: tuple[Box, ...]
    hands: tuple[Box, ...]
    figures: tuple[Box, ...]
    margin: float


class Letters:
    """One visitor's lettering. Every id is checked against the workspace."""

    def __init__(self, shop: Workshop, workspace: str, notebook: Notebook, board: Board) -> None:
        self._shop = shop
        self._workspace = workspace
        self._notebook = notebook
        self._board = board
        self._laying = Laying(shop, workspace)

    def tidy(self, episode: str, panels: Sequence[str]) -> Stepped | None:
        """Place the panels' balloons anew around those that people put. Like `Laying.lay`."""
        return self._laying.lay(episode, panels)

    def let_go(self, episode: str, balloons: Sequence[str]) -> Stepped | None:
        """Balloons go where the engine puts them, and the rest of their panels with them."""
        return self._laying.lay(episode, (), balloons)

    def reword(
        self, episode: str, panel: str, ops: Sequence[Op], based_on: str
    ) -> tuple[DocumentView, Stepped | None]:
        """Edit the script as `Notebook.edit` does, and letter the panel by it: both are one action.

        A panel that cannot be lettered now, or is not yet, is left to the next run, which says why.
        """
        group = secrets.token_hex(8)
        view = self._notebook.edit(episode, "text", ops, based_on, {"group": group})
        try:
            return view, self._laying.lay(episode, [panel], group=group)
        except (NotFound, InvalidInput):
            # The words are saved; the tab says that the panel needs an update.
            return view, None

    def liken(self, episode: str, balloon: str, others: Sequence[str]) -> tuple[Stepped, ...]:
        """Give others one balloon's look and kind, and letter their panels: one action.

        Raises NotFound for a balloon that is not there.
        """
        bench, group = self._bench(episode), secrets.token_hex(8)
        head = bench.heads.get(LETTERING)
        if head is None:
            raise NotFound("document_not_found", item=LETTERING)
        reading = bench.shop.reading
        there = homes(cast(LetteredPanels, reading.seen(head.revision)))
        ops = likened(there, reading.overlay(head.revision), balloon, others)
        kinds = same_kind(script_of(bench), there[balloon][1], (there[one][1] for one in others))
        done = self._board.write(bench, {"text": kinds}, group) if kinds else ()
        if ops:
            before = head.revision.id
            view = self._notebook.edit(episode, LETTERING, ops, before, {"group": group})
            step = Stepped(stage=LETTERING, revision=view.revision, number=view.number, before=before)
            done = (*done, step)
        panels = dict.fromkeys(there[one][0] for one in others)
        return (*done, *self._laid(episode, list(panels), group)) if done else ()

    def _laid(self, episode: str, panels: Sequence[str], group: str, parted: str = "") -> tuple[Stepped, ...]:
        """The panels lettered in the same action, unless they cannot be now: the next run says why."""
        try:
            laid = self._laying.lay(episode, panels, group=group, parted=parted)
        except (NotFound, InvalidInput):
            return ()
        return (laid,) if laid else ()

    def guides(self, episode: str) -> dict[str, Guides]:
        """Panel → what a letterer keeps clear of in it, as the checks see it. Raises NotFound."""
        bench = self._bench(episode)
        inputs = bench.shop.reading.inputs(stage_named(LETTERING), bench.heads)
        head = bench.heads.get(LETTERING)
        if inputs is None or head is None:
            return {}
        lettered = cast(LetteredPanels, bench.shop.reading.seen(head.revision))
        script, images = cast(Script, inputs["script"]), cast(PanelImages, inputs["images"])
        values, _ = preset_of(drawn_preset(lettered))
        found: dict[str, Guides] = {}
        for panel in cast(Storyboard, inputs["storyboard"]).panels:
            if (shown := lettered.panel(panel.id)) is not None:
                _, regions, _ = panel_lines(script, panel, images, script.languages[0])
                faces = tuple(face.box for face in regions.faces)
                margin = Measures(values, shown.scale).margin
                found[panel.id] = Guides(
                    faces=faces, hands=regions.hands, figures=regions.figures, margin=margin
                )
        return found

    def split(
        self, episode: str, line: str, language: str, at: int | None = None
    ) -> tuple[str, tuple[Stepped, ...]]:
        """Say a line in two balloons, in all its languages: (the second one's line, what has changed).

        `at` is a place in its text in `language`, in characters; None is the pause nearest to the middle.
        The other languages are parted at the pause that comes nearest. A height drawn by hand is let go: it
        was for all of the words. Raises NotFound, EditRefused
        `split_nothing` where there is nothing on one side.
        """
        bench, new = self._bench(episode), f"b{secrets.token_hex(8)}"
        scene, beat = _home(script_of(bench), line)
        panel = _panel_of(storyboard_of(bench), line)
        halves = _halves(beat, language, at)
        item = beat.model_dump(mode="json", exclude={"id", "text"})
        second = {"id": new, **item, "text": {code: later for code, (_, later) in halves.items()}}
        texts: list[Op] = [
            SetField(item=line, field=f"text.{code}", value=first) for code, (first, _) in halves.items()
        ]
        texts.append(AddItem(parent=scene.id, collection="beats", after=line, item=second))
        place = panel.lines.index(line) + 1
        rows = [*panel.lines[:place], new, *panel.lines[place:]]
        return new, self._write(bench, panel, texts, rows, parted=line)

    def join(self, episode: str, line: str) -> tuple[Stepped, ...]:
        """Say a line and the next one of its panel in one balloon, in all languages.

        Raises NotFound; EditRefused `join_nothing` where no next one is of the same kind and speaker.
        """
        bench = self._bench(episode)
        script = script_of(bench)
        _, beat = _home(script, line)
        panel = _panel_of(storyboard_of(bench), line)
        after = panel.lines[panel.lines.index(line) + 1 :]
        other = script.lines().get(after[0]) if after else None
        if other is None or not can_join(beat, other):
            raise EditRefused("join_nothing", item=line, stage=LETTERING)
        texts: list[Op] = [
            SetField(item=line, field=f"text.{code}", value=_together(beat, other, code))
            for code in dict.fromkeys([*beat.text, *other.text])
        ]
        texts.append(RemoveItem(item=other.id))
        return self._write(bench, panel, texts, [one for one in panel.lines if one != other.id])

    def _write(
        self, bench: Bench, panel: Panel, texts: Sequence[Op], lines: Sequence[str], parted: str = ""
    ) -> tuple[Stepped, ...]:
        """The script's and the storyboard's part of one action, and the panel lettered by them."""
        group, shown = secrets.token_hex(8), SetField(item=panel.id, field="lines", value=list(lines))
        ops: dict[str, Sequence[Op]] = {"text": texts, "director": [shown]}
        done = self._board.write(bench, ops, group, self._board.answering(bench, ops))
        return (*done, *self._laid(bench.episode.id, [panel.id], group, parted))

    def _bench(self, episode: str) -> Bench:
        return Bench.open(self._shop, self._workspace, episode)


def can_join(one: Beat, other: Beat) -> bool:
    """Whether two lines can be said as one: by the same voice, in the same way."""
    return (one.kind, one.speaker, one.off_panel) == (other.kind, other.speaker, other.off_panel)


def _home(script: Script, line: str) -> tuple[Scene, Beat]:
    for scene in script.scenes:
        for beat in scene.beats:
            if beat.id == line and beat.is_line:
                return scene, beat
    raise NotFound("line_not_found", item=line)


def _panel_of(board: Storyboard, line: str) -> Panel:
    found = next((panel for panel in board.panels if line in panel.lines), None)
    if found is None:
        raise NotFound("line_not_found", item=line)
    return found


def _halves(beat: Beat, language: str, at: int | None) -> dict[str, tuple[str, str]]:
    """Language → the text before and after the place; what cannot be parted stays whole in the first."""
    text = beat.text.get(language, "")
    chosen = parted(text) if at is None else (text[:at].strip(), text[at:].strip())
    if chosen is None or not all(chosen):
        raise EditRefused("split_nothing", item=beat.id, stage=LETTERING)
    share = len(chosen[0]) / (len(chosen[0]) + len(chosen[1]))
    others = {code: parted(said, share) or (said, "") for code, said in beat.text.items() if code != language}
    return {code: chosen if code == language else others[code] for code in beat.text}


def _together(one: Beat, other: Beat, language: str) -> str:
    said = [beat.text.get(language, "").strip() for beat in (one, other)]
    return ("" if language in _SPACELESS else " ").join(text for text in said if text)
