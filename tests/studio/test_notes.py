"""Notes of the cells: kept with the episode, read as a tree in which nothing can run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.kernel.errors import Conflict, InvalidInput, NotFound
from engines.studio import Desk, Studio
from engines.studio.markdown import DEEPEST, Node, parse
from engines.studio.notes import NOTE_LIMIT
from tests import factories

MARKED = st.text(alphabet="ab 가나*_~`#>-[](){}\\\n12.!<\"'&:/htps", max_size=200)


def every(nodes: Sequence[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from every(node.children)


def words(nodes: Sequence[Node]) -> str:
    return "".join(node.text for node in every(nodes))


def deepest(nodes: Sequence[Node]) -> int:
    return max((1 + deepest(node.children) for node in nodes), default=0)


@given(MARKED | st.text(max_size=200))
def test_every_text_is_a_note_and_no_word_of_it_is_lost(text: str) -> None:
    nodes = parse(text)
    left = words(nodes) + "".join(node.href for node in every(nodes))
    missing = [character for character in text if character.isalpha() and character not in left]
    # Only a fence's language and the x of a tick box are marks that are letters.
    assert not missing or "```" in text or "~~~" in text or "[x]" in text or "[X]" in text
    assert deepest(nodes) <= 4 * DEEPEST


@given(MARKED)
def test_links_lead_to_the_web_only(text: str) -> None:
    for note in (text, f"[words]({text})", f"[{text}](https://example.org)", f"javascript:{text}"):
        assert all(node.href.startswith(("http://", "https://")) for node in every(parse(note)) if node.href)


def test_what_people_write_is_read_as_they_mean_it() -> None:
    kinds = [
        node.kind for node in parse("# Title\n\nwords\n- [x] done\n- two\n\n> said\n\n```\n<b>\n```\n---")
    ]
    assert kinds == ["heading", "paragraph", "list", "quote", "code", "rule"]
    (line,) = parse("**굵게** *기울임* ~~지움~~ `code` snake_case_name")
    assert [node.kind for node in line.children] == [
        "strong", "text", "emphasis", "text", "struck", "text", "inline_code", "text",
    ]  # fmt: skip
    assert line.children[-1].text == " snake_case_name"
    (tasks,) = parse("1. [ ] later\n2. [x] now\n   - inside")
    assert tasks.ordered and [item.checked for item in tasks.children] == [False, True]
    assert tasks.children[1].children[-1].kind == "list"


def test_markup_is_text() -> None:
    (line,) = parse("<img src=x onerror=alert(1)> [x](javascript:alert(1))")
    assert [node.kind for node in line.children] == ["text"]
    assert "<img" in line.children[0].text and "javascript:" in line.children[0].text


@pytest.fixture
def episode(desk: Desk) -> str:
    return desk.projects.create(factories.brief()).episodes[0].id


def test_a_note_is_kept_with_its_cell(desk: Desk, episode: str) -> None:
    assert desk.notes.write(episode, "director", "컷 3 다시\r\n보기", "") == "컷 3 다시\n보기"
    assert desk.notes.read(episode, "director") == "컷 3 다시\n보기"
    view = desk.notebook.view(episode)
    assert view.cell("director").note and not view.cell("text").note
    assert desk.notes.write(episode, "director", "", "컷 3 다시\n보기") == ""


def test_a_note_changed_elsewhere_is_not_overwritten_unseen(desk: Desk, episode: str) -> None:
    desk.notes.write(episode, "brief", "theirs", "")
    with pytest.raises(Conflict) as refused:
        desk.notes.write(episode, "brief", "mine", "")
    assert refused.value.values["theirs"] == "theirs"
    assert desk.notes.read(episode, "brief") == "theirs"
    # The same text twice, as a retry after a lost connection sends it, is no conflict.
    desk.notes.write(episode, "brief", "mine", "theirs")
    assert desk.notes.write(episode, "brief", "mine", "theirs") == "mine"


def test_wrong_notes_are_refused_and_the_old_one_stays(studio: Studio, desk: Desk, episode: str) -> None:
    desk.notes.write(episode, "text", "kept", "")
    with pytest.raises(InvalidInput):
        desk.notes.write(episode, "text", "x" * (NOTE_LIMIT + 1), "kept")
    with pytest.raises(NotFound):
        desk.notes.write(episode, "no_such_stage", "x", "")
    with pytest.raises(NotFound):
        studio.desk("ws_other").notes.write(episode, "text", "x", "kept")
    assert desk.notes.read(episode, "text") == "kept"
