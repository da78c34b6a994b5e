"""The plain pages as HTML: what they show, and what they refuse to run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.pages.render import (
    PageFiles,
    embedded_file,
    render_gallery,
    render_problem,
    render_reader,
    render_webtoon,
    safe_link,
)
from components.pages.views import (
    Choice,
    Download,
    EpisodeRow,
    GalleryView,
    Picture,
    ProjectCard,
    ReaderView,
    WebtoonView,
)
from components.pages.wording import LANGUAGES, wording

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> ${x} {{ 7*7 }} {% raw %} \u202e\u200b😀"
EMPTY = {"area", "base", "br", "hr", "img", "input", "link", "meta"}


class Page(HTMLParser):
    """Tags with their attributes, text by tag; fails on tags left open."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.open, self.text = [], [], []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)

    def all(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]

    @property
    def words(self):
        return " ".join(" ".join(self.text).split())


def reader(**values):
    slices = tuple(Picture(f"/media/{number}", 800, 1200 + number, f"컷 {number}") for number in range(5))
    plain = {
        "project_title": "시간을 파는 편의점",
        "episode_number": 3,
        "episode_title": "심야의 손님",
        "slices": slices,
        "project_url": "/webtoon?project=p",
        "previous_url": "/reader?episode=2",
        "next_url": "/reader?episode=4",
        "languages": (Choice("ko", "?lang=ko", True), Choice("en", "?lang=en")),
        "downloads": (Download("CBZ", "/export/e/cbz"),),
    }
    return ReaderView(**{**plain, **values})


def test_the_reader_shows_every_slice_with_size_and_words():
    page = Page(render_reader(reader(), "ko", "ko"))
    images = page.all("img")
    assert [(one["src"], one["width"], one["height"], one["alt"]) for one in images] == [
        (f"/media/{number}", "800", str(1200 + number), f"컷 {number}") for number in range(5)
    ]
    assert [one.get("loading") for one in images] == [None, None, "lazy", "lazy", "lazy"]
    assert "3화" in page.words
    assert "심야의 손님" in page.words


def test_the_reader_leads_on_and_back_without_any_script():
    page = Page(render_reader(reader(), "ko", "en"))
    links = {one.get("rel"): one["href"] for one in page.all("a") if one.get("rel")}
    assert links == {"prev": "/reader?episode=2", "next": "/reader?episode=4"}
    assert "/webtoon?project=p" in [one["href"] for one in page.all("a")]
    assert page.all("a")[0] == {"class": "skip", "href": "#content"}


def test_first_and_last_episodes_lead_nowhere_they_should_not():
    page = Page(render_reader(reader(previous_url="", next_url=""), "ko", "ko"))
    assert not [one for one in page.all("a") if one.get("rel")]


def test_the_comic_and_the_page_around_it_have_their_own_language():
    page = Page(render_reader(reader(), "ko", "en"))
    assert page.all("html")[0]["lang"] == "en"
    assert page.all("article")[0]["lang"] == "ko"


def test_a_slice_without_words_says_which_it_is():
    page = Page(render_reader(reader(slices=(Picture("/media/x", 8, 8),)), "ko", "ko"))
    assert page.all("img")[0]["alt"] == "그림 1 / 1"


@pytest.mark.parametrize(
    ("language", "words"), [("ko", "아직 읽을 수 없는 회차"), ("en", "cannot be read yet")]
)
def test_an_episode_without_slices_says_so(language, words):
    assert words in Page(render_reader(reader(slices=()), "ko", language)).words


@pytest.mark.parametrize(("language", "words"), [("ko", "아직 회차가 없습니다"), ("en", "No episode yet")])
def test_a_project_without_episodes_is_shown_everywhere(language, words):
    view = GalleryView((ProjectCard("새벽 상담소", "/webtoon?project=p", status="draft"),))
    gallery = Page(render_gallery(view, language))
    assert "새벽 상담소" in gallery.words
    assert words in gallery.words
    assert words in Page(render_webtoon(WebtoonView("새벽 상담소"), language)).words


def test_projects_without_a_picture_are_lines_below_those_with_covers():
    drawn = ProjectCard("그린 작품", "/webtoon?project=a", cover=Picture("/media/x", 8, 8), episodes=1)
    begun = ProjectCard("적은 작품", "/webtoon?project=b", genre="드라마", episodes=1)
    page = Page(render_gallery(GalleryView((begun, drawn)), "ko"))
    assert (
        page.words.index("그린 작품")
        < page.words.index("아직 그림이 없는 작품")
        < page.words.index("적은 작품")
    )
    assert len(page.all("img")) == 1


@pytest.mark.parametrize(
    ("language", "words"), [("ko", "아직 작품이 없습니다"), ("en", "No webtoon here yet")]
)
def test_an_empty_gallery_shows_the_way(language, words):
    page = Page(render_gallery(GalleryView(notebook_url="/"), language))
    assert words in page.words
    assert "/" in [one["href"] for one in page.all("a")]


def test_the_project_page_lists_episodes_and_marks_those_not_ready():
    episodes = (EpisodeRow(1, "하나", "/reader?e=1"), EpisodeRow(2, "", "/reader?e=2"), EpisodeRow(3, "셋"))
    view = WebtoonView("작품", "판타지", "active", "한 줄", episodes=episodes)
    page = Page(render_webtoon(view, "ko"))
    assert [one["href"] for one in page.all("a") if "/reader" in one["href"]] == [
        "/reader?e=1",
        "/reader?e=2",
        "/reader?e=1",
        "/reader?e=2",
    ]
    assert "준비 중" in page.words
    assert "연재 중" in page.words
    assert "전체 3화" in page.words


@dataclass(frozen=True)
class Told:
    what: str
    why: str
    next: str


def pages_with(text):
    picture = Picture("/media/x", 10, 10, text)
    choice = (Choice("ko", "?a=1", True), Choice("en", "?a=2"))
    shown = reader(project_title=text, episode_title=text, slices=(picture,), authors_note=text)
    yield render_reader(shown, "ko", "ko")
    row = EpisodeRow(1, text, "/r", picture, text)
    yield render_webtoon(WebtoonView(text, text, text, text, text, picture, (row,), switch=choice), "en")
    card = ProjectCard(text, "/w", text, text, text, None, 2)
    yield render_gallery(GalleryView((card, card), "/", choice), "ko")
    yield render_problem(Told(text, text, text), "ko")


def test_hostile_text_is_shown_and_not_run():
    for html in pages_with(HOSTILE):
        page = Page(html)
        assert "alert(1)" in page.words
        assert "{{ 7*7 }}" in page.words
        assert [one for one in page.all("script") if "src" not in one] == []
        assert not [attrs for _, attrs in page.tags if any(name.startswith("on") for name in attrs)]


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80))
def test_any_text_leaves_the_page_whole(text):
    plain = [Page(html) for html in pages_with("plain")]
    for html, expected in zip(pages_with(text), plain, strict=True):
        tags = [name for name, _ in Page(html).tags]
        # An empty text may leave out its paragraph; nothing can add a tag.
        assert len(tags) <= len(expected.tags)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        " javascript:x",
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "data:text/html,x",
        "data:image/svg+xml;base64,x",
        "vbscript:x",
        "\x01javascript:x",
        "java\nscript:x",
        "mailto:a",
    ],
)
def test_urls_that_lead_away_or_run_are_not_linked(url):
    assert safe_link(url) == "#"


@pytest.mark.parametrize(
    "url",
    [
        "/reader?project=a&episode=b",
        "?lang=ko",
        "#content",
        "slices/001.jpg",
        "reader.html",
        "./x",
        "data:image/png;base64,AA",
    ],
)
def test_urls_of_this_place_are_linked(url):
    assert safe_link(url) == url


def test_an_embedded_page_asks_for_no_other_file():
    html = render_gallery(GalleryView(), "en", PageFiles(embedded=True))
    assert "<link" not in html
    assert "src=" not in html
    assert ".strip" in html


def test_the_linked_files_are_where_the_server_puts_them():
    html = render_gallery(GalleryView(), "en")
    assert 'href="/ui/pages.css"' in html
    assert 'src="/ui/pages.js"' in html
    # Nothing is fetched from elsewhere: the pages work without a network.
    assert not re.search(r"https?://|@import|url\(", embedded_file("pages.css") + embedded_file("pages.js"))


def test_an_unknown_interface_language_is_english():
    assert 'lang="en"' in render_gallery(GalleryView(), "fr")


def test_every_text_is_there_in_every_language():
    for key, words in wording().items():
        assert set(words) == set(LANGUAGES), key
        assert all(words.values()), key
        holes = {tuple(sorted(re.findall(r"{\w+}", text))) for text in words.values()}
        assert len(holes) == 1, key
