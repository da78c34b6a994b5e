"""What people write to a cell: one Markdown text a stage, kept with the episode."""

from __future__ import annotations

from engines.kernel.document import clean_text
from engines.kernel.errors import Conflict, InvalidInput
from engines.runtime import episodes
from engines.studio.reading import kind_of
from engines.studio.workshop import Workshop

NOTE_LIMIT = 20_000
"""Characters of one note."""


class Notes:
    """Every id is checked against the workspace."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        self._shop = shop
        self._workspace = workspace

    def read(self, episode: str, stage: str) -> str:
        """The note, "" while there is none. Raises NotFound."""
        kind_of(stage)
        known = episodes.settings(self._shop.database, self._workspace, episode).get(stage)
        return known.note if known else ""

    def write(self, episode: str, stage: str, text: str, was: str) -> str:
        """Put `text` in the place of the note `was`, which the person saw; gives it as it is stored.

        Raises Conflict `note_conflict` with both texts when somebody changed it meanwhile, InvalidInput
        `note_too_long`, NotFound. Nothing is stored then.
        """
        kind_of(stage)
        text, was = clean_text(text), clean_text(was)
        if len(text) > NOTE_LIMIT:
            raise InvalidInput("note_too_long", stage=stage, length=len(text), limit=NOTE_LIMIT)
        with self._shop.database.transaction() as at:
            episodes.lock(at, self._workspace, episode)
            known = episodes.settings(at, self._workspace, episode).get(stage)
            theirs = known.note if known else ""
            if theirs not in (was, text):
                raise Conflict("note_conflict", stage=stage, mine=text, theirs=theirs)
            if theirs != text:
                episodes.set_settings(at, self._workspace, episode, stage, note=text)
        return text
