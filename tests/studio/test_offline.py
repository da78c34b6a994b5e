"""The notebook as one HTML file: complete, offline, and nothing that people wrote can run in it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

import presets
from engines.kernel.edits import SetField
from engines.kernel.errors import NotFound
from engines.studio import Desk, Studio
from engines.studio.offline.html import el
from tests import factories
from tests.studio.test_runs import made, script_of

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> & ${1} {{7*7}} </section>'


class Reader(HTMLParser):
    """Tags in order, all text, and every address; complains of what is not closed."""

    VOID = frozenset({"meta", "img", "br", "hr"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.handlers: list[str] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(page)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def written(desk: Desk, episode: str, language: str = "ko") -> str:
    _, chunks = desk.sheets.write(episode, language)
    return b"".join(chunks).decode()


def test_it_holds_all_six_cells_and_asks_for_nothing(desk: Desk) -> None:
    episode = made(desk, languages=("ko", "en"))
    desk.notes.write(episode, "director", "**3번 컷** 다시 보기", "")
    desk.notebook.confirm(episode, "text")
    page = written(desk, episode)
    found = Reader(page)
    for stage in ("기획", "대본", "콘티", "그림", "식자", "원고 출력", "확정됨", "3번 컷"):
        assert stage in found.words
    script = script_of(desk, episode)
    for line in script.lines().values():
        assert line.text["ko"] in found.words and line.text["en"] in found.words
    pictures = [one for one in found.addresses if one.startswith("data:")]
    panels = len(desk.notebook.document(episode, "director").document.panels)  # type: ignore[union-attr]
    assert len(pictures) == 3 * panels
    others = [one for one in found.addresses if not one.startswith(("data:image/webp;base64,", "#"))]
    assert others == [] and "script" not in found.tags and "link" not in found.tags
    assert "url(" not in page and "@import" not in page
    # Four panels in two languages: fifteen stay far below 10 MB.
    assert len(page) < 1_500_000


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
def test_what_people_write_stays_text_in_either_language(desk: Desk, language: str) -> None:
    episode = made(desk)
    head = desk.notebook.document(episode, "text").revision
    line = next(iter(script_of(desk, episode).lines()))
    edits = [
        SetField(item=line, field="text.ko", value=HOSTILE),
        SetField(item="document", field="title.ko", value=HOSTILE),
    ]
    desk.notebook.edit(episode, "text", edits, head)
    desk.notes.write(episode, "text", HOSTILE, "")
    desk.projects.update(desk.projects.episode(episode).project, title=HOSTILE)
    found = Reader(written(desk, episode, language))
    assert found.handlers == [] and "script" not in found.tags
    assert found.words.count("<script>alert(1)</script>") >= 3


def test_an_episode_that_was_never_run_is_a_notebook_too(desk: Desk, studio: Studio) -> None:
    episode = desk.projects.create(factories.brief()).episodes[0].id
    found = Reader(written(desk, episode, "en"))
    assert "Not run yet." in found.words and factories.brief().premise in found.words
    with pytest.raises(NotFound):
        studio.desk("ws_other").sheets.write(episode, "en")


def test_its_words_are_there_in_both_languages_with_the_same_places() -> None:
    for key, texts in presets.sheet_words().items():
        assert set(texts) == {"en", "ko"}, key
        assert len({frozenset(re.findall(r"\{\w+\}", text)) for text in texts.values()}) == 1, key
        assert not re.search("패널|스토리보드|슬라이스|브리프", texts["ko"]), key


@pytest.mark.parametrize("address", ["javascript:alert(1)", "//evil.example", "data:text/html,x", "/media/x"])
def test_no_address_leads_where_a_script_could_run(address: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        el("a", "x", href=address)
