"""What stands before the first scene: title, logline, who plays, and facts a script has no place for."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from engines.text.own.marks import narrow, opens, read_cut, read_scene
from engines.text.own.reading import Sheet
from engines.text.own.where import where
from presets.words import walled

_TITLES = ("title", "제목", "작품명", "작품 제목", "타이틀")
_ABOUT = ("logline", "로그라인", "한 줄 소개", "한줄 소개", "줄거리", "시놉시스", "synopsis")
_FACTS = (
    "author", "authors", "written by", "writer", "credit", "source", "draft date", "date", "contact",
    "copyright", "notes", "revision", "format", "font", "genre", "episode", "language",
    "작가", "글", "글작가", "그림작가", "글/그림", "글·그림", "원작", "장르", "회차", "작성일", "날짜",
    "버전", "연락처",
)  # fmt: skip
_PEOPLE = (
    "character list", "cast list", "list of characters", "main characters", "the cast", "dramatis personae",
    "characters", "cast",
    "등장인물", "등장 인물", "주요 인물", "주요인물", "인물 소개", "인물소개", "캐릭터 소개", "출연",
    "인물", "캐릭터", "나오는 사람", "나오는 사람들",
)  # fmt: skip
_FRAMED = re.compile(r"[<《〈『【]([^<>《》〈〉『』【】]{1,40})[>》〉』】]$")
_EPISODE = re.compile(r"(?:제\s?)?[0-9]{1,4}\s?화(?=$|[\s.:\-–—])")
_ROLE = re.compile(r"([^:()]{1,24}?)\s*(?::\s*(\S.*)|\s[-–—]\s+(\S.*)|\(([^()]*)\))?$")
_BULLET = re.compile(r"^[-•*·]\s+")


def is_title_key(line: str) -> bool:
    """Whether a first line says the title or another fact as a title page does."""
    key, mark, _ = narrow(line).partition(":")
    return bool(mark) and key.strip().casefold() in (*_TITLES, *_FACTS)


def is_people(line: str) -> bool:
    """Whether a line heads a list of who plays."""
    return narrow(line).partition(":")[0].strip(" []<>【】").casefold() in _PEOPLE


def is_titled(rows: Sequence[tuple[int, str]], known: Collection[str]) -> bool:
    """Whether a script begins with a title as Markdown has it: `# 궁궐의 밤`, the only such line, or above
    scenes with `##`. `# Rooftop, night` is a scene's heading."""
    lines = [line.strip() for _, line in rows if line.strip()]
    heads = [line for line in lines if line.startswith("# ")]
    if not lines or heads != [lines[0]]:
        return False
    title = lines[0][2:].strip()
    if any(line.startswith("## ") for line in lines):
        return True
    told = where(title, frozenset(known))
    parted = any(mark in narrow(title) for mark in ("/", ",", " - ")) or read_scene(title) is not None
    return not (told.caption or told.bare or parted or walled(title))


class Head:
    """Reads lines for as long as nothing of the story has come. `take` says whether a line was its own."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._listing = False
        self._listed = False
        self._telling = False
        self._began = False
        self._heading: tuple[int, str] | None = None
        """The line that heads a list, until somebody is listed."""

    def close(self) -> None:
        """No more lines are the head's own: what headed a list of nobody is told of as left out."""
        if self._heading:
            self._sheet.leave_out(self._heading[0], *self._heading)
        self._listing, self._heading = False, None

    def blank(self) -> None:
        self._listing = self._listing and not self._listed
        self._telling = False

    def take(self, number: int, line: str) -> bool:
        if not self._sheet.untouched:
            return False
        first, self._began = not self._began, True
        key, mark, value = narrow(line).partition(":")
        key, value = key.strip(" []<>【】").casefold(), line[len(key) + 1 :].strip()
        if first and (title := self._framed(line)):
            self._sheet.title, self._sheet.title_line = title, number
            return True
        if key in _PEOPLE and (mark or len(key) > 2):
            self.close()
            self._listing, self._listed = not value, False
            self._heading = None if value else (number, line)
            for name in value.split(",") if value else ():
                self._person(name.strip())
            return True
        if mark and value and self._fact(number, line, key, value):
            self._listing = False
            return True
        if self._telling or (key in _ABOUT and mark):
            self._sheet.about(line if self._telling else "")
            self._telling = True
            return True
        if self._listing and opens(line):
            # Nobody is called `S#1` or 장소: there the list ends, a blank line before it or not.
            self.close()
        if self._listing:
            self._listed = True
            return self._person(_BULLET.sub("", line, count=1))
        return self._episode(number, line)

    def _framed(self, line: str) -> str:
        """`<첫눈>`, `《별》`: what a first line has between brackets alone is the title."""
        found = _FRAMED.match(line)
        if self._sheet.title or found is None or read_scene(line) is not None or read_cut(line):
            return ""
        inner = found[1].strip()
        return inner if any(letter.isalpha() for letter in inner) and inner.casefold() not in _PEOPLE else ""

    def _episode(self, number: int, line: str) -> bool:
        """`3화. 막차`: the title where there is none yet."""
        if not _EPISODE.match(line):
            return False
        if self._sheet.title:
            self._sheet.leave_out(number, number, line)
        else:
            self._sheet.title, self._sheet.title_line = line, number
        return True

    def _fact(self, number: int, line: str, key: str, value: str) -> bool:
        if key in _TITLES and not self._sheet.title:
            self._sheet.title, self._sheet.title_line = value, number
        elif key in _ABOUT:
            self._sheet.about(value)
        elif key in (*_TITLES, *_FACTS):
            self._sheet.leave_out(number, number, line)
        else:
            return False
        return True

    def _person(self, text: str) -> bool:
        found = _ROLE.match(narrow(text))
        if found is None or not any(letter.isalpha() for letter in found[1]):
            self._listing = False
            return False
        part = next((group for group in (2, 3, 4) if found[group]), 0)
        role = text[found.start(part) : found.end(part)].strip() if part else ""
        self._sheet.person(text[: found.end(1)].strip(), role)
        self._heading = None
        return True
