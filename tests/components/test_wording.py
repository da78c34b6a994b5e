"""Both languages say the same things, and every word is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import components
import presets
from components.facts import reason
from components.wording import LANGUAGES, table, words
from engines import STAGES
from engines.studio.views import Reason

ROOT = Path(components.__file__).parent
# Keys made at run time: t("shot." + one), words(f"stage.{stage}") …
MADE = re.compile(r"""[`"'(]([a-z_]+(?:\.[a-z_]+)*\.)(?:"\s*\+|\$\{|\{)""")
PLAIN = re.compile(r"""["'`]([a-z_]+(?:\.[a-z_]+)+|loading|close|cancel)["'`]""")


def _sources() -> str:
    files = [*ROOT.glob("*.py"), *ROOT.glob("editors/*.py"), *ROOT.glob("widgets/*.js")]
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def test_both_languages_have_the_same_keys_and_placeholders() -> None:
    korean, english = table("ko"), table("en")
    assert list(korean) == list(english)
    for key in korean:
        names = [set(re.findall(r"\{(\w+)\}", table(language)[key])) for language in LANGUAGES]
        assert names[0] == names[1], key


def test_no_word_is_empty_and_none_is_one_the_glossary_forbids() -> None:
    for language in LANGUAGES:
        assert all(text.strip() for text in table(language).values())
    for text in table("ko").values():
        assert not re.search("패널|스토리보드|슬라이스|브리프", text), text


def test_nobody_is_told_of_a_dummy() -> None:
    """What writes and paints without a key is called by what it is for; `dummy` is a word of the code."""
    told = [text for language in LANGUAGES for text in table(language).values()]
    for one in presets.messages().values():
        told += [text for part in (one.what, one.why, one.next) for text in part.values()]
    assert not [text for text in told if re.search("더미|dummy", text, re.IGNORECASE)]


def test_every_key_is_used_somewhere() -> None:
    source = _sources()
    prefixes = (*MADE.findall(source), "shot.", "angle.", "shape.", "effect.")
    unused = [
        key
        for key in table("en")
        if f'"{key}"' not in source and f"'{key}'" not in source and not key.startswith(prefixes)
    ]
    assert unused == []


def test_every_key_named_in_the_page_exists() -> None:
    named = r"""\b(?:t|words)\((?:language, |"ko", )?["']([a-z_]+\.[a-z_.]+)["'][,)]"""
    assert [key for key in set(re.findall(named, _sources())) if key not in table("en")] == []


def test_a_missing_key_is_an_error_and_braces_in_values_stay() -> None:
    with pytest.raises(KeyError):
        words("en", "no.such.word")
    assert (
        words("en", "balloon.label", text="{n} ${1}")
        == "Balloon: {n} ${1}. Move it with the arrow keys, Enter edits the words"
    )


def test_a_stale_cell_says_why_in_words() -> None:
    one = Reason(document="storyboard", group="panel", change="changed", count=3)
    assert reason(one, "ko") == "콘티의 컷 3개가 바뀜"
    assert reason(one, "en") == "3 panels of the storyboard changed"
    single = one.model_copy(update={"count": 1, "change": "added"})
    assert reason(single, "en") == "1 panel added to the storyboard"
    assert reason(single, "en", "image") == "1 panel without a picture yet"
    order = Reason(document="storyboard", group="order", change="changed", count=1)
    assert reason(order, "ko") == "콘티의 컷 순서가 바뀜"


def test_every_stage_and_input_document_has_a_name() -> None:
    for stage in STAGES:
        assert f"stage.{stage.name}" in table("ko")
        for document in stage.inputs:
            assert f"document.{document}" in table("ko"), document
