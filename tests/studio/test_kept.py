"""Small pictures in memory: made once, as many as there is room for, and never an old one for a new thing."""

from __future__ import annotations

import pytest

from engines.kernel.edits import SetField
from engines.lettering.document import LetteredPanels
from engines.studio import Desk
from engines.studio.kept import Kept
from tests import factories

FURNISHED = factories.brief(scenes=2, cuts=4)


def test_what_was_asked_for_longest_ago_makes_room() -> None:
    kept, made = Kept(10), list[str]()

    def ask(key: str, size: int = 4) -> bytes:
        def make() -> bytes:
            made.append(key)
            return key.encode() * size

        return kept.get(key, make)

    assert [ask(key) for key in "aba"] == [b"aaaa", b"bbbb", b"aaaa"]
    assert made == ["a", "b"]
    ask("c")  # b goes: a was asked for after it
    ask("a")
    ask("b")
    assert made == ["a", "b", "c", "b"]
    assert ask("d", 11) == b"d" * 11  # larger than all the room: made, and not kept
    ask("d", 11)
    assert made[-2:] == ["d", "d"]


def test_what_cannot_be_made_is_asked_for_again() -> None:
    kept = Kept()

    def breaks() -> bytes:
        raise OSError("no disk")

    with pytest.raises(OSError, match="no disk"):
        kept.get("a", breaks)
    assert kept.get("a", lambda: b"there") == b"there"


def test_a_lettered_panel_is_drawn_anew_for_every_change_that_is_seen(desk: Desk, episode: str) -> None:
    def shown(language: str = "ko", width: int = 480) -> bytes:
        return desk.media.lettered(episode, panel, language, width)

    view = desk.notebook.document(episode, "lettering")
    assert isinstance(view.document, LetteredPanels)
    panel, balloon = next((one.id, some["ko"][0]) for one in view.document.panels if (some := one.balloons))
    before = shown()
    assert shown() == before != shown(width=240)
    away = SetField(item=balloon.id, field="at", value=[300.0, 200.0])
    desk.notebook.edit(episode, "lettering", [away], view.revision)
    assert shown() != before
