"""A project's own fonts in words."""

from __future__ import annotations

from collections.abc import Sequence

from components.context import plain
from components.wording import UiLanguage, words
from engines.studio.typefaces import OwnFace


def face_choices(own: Sequence[OwnFace], language: UiLanguage) -> list[list[str]]:
    """Value and words of the preset's fonts and of each of these."""
    return [["", words(language, "font.usual")], *([one.name, _told(one, language)] for one in own)]


def _told(one: OwnFace, language: UiLanguage) -> str:
    """Without the mark that tells fonts of one name apart."""
    name = plain(one.name.rpartition(" [")[0])
    return words(language, "font.covers", name=name, hangul=f"{one.hangul:,}", latin=one.latin)
