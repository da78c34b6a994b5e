"""Package data: every file loads, and a wrong one is told by file and field."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import presets
from engines.kernel.errors import InvalidInput
from engines.text.brief import load_brief
from engines.text.document import Brief
from presets.model import Platform

KINDS = ("briefs", "genres", "styles", "prompts", "platforms", "lettering", "faults")


@pytest.mark.parametrize("kind", KINDS)
def test_every_file_of_a_kind_loads_and_has_names(kind: str) -> None:
    found = getattr(presets, kind)()
    assert found
    if kind not in ("prompts", "faults"):
        for preset in found.values():
            assert preset.names.get("en") and preset.names.get("ko")


@pytest.mark.parametrize("name", sorted(presets.briefs()))
def test_a_bundled_brief_is_one(name: str) -> None:
    brief = load_brief(presets.briefs()[name].brief, name)
    assert isinstance(brief, Brief) and brief.premise
    assert brief.genre in presets.genres() and brief.style in presets.styles()


@pytest.mark.parametrize("name", sorted(presets.stories()))
def test_a_story_is_named_by_its_genre_and_language(name: str) -> None:
    story = presets.stories()[name]
    if name == "common":
        assert story.interludes and not story.scenes
        return
    genre = story.genre or "any"
    assert re.fullmatch(rf"{genre}(_[a-z]+)?\.{story.language}", name)
    assert genre == "any" or genre in presets.genres()
    assert [scene.part for scene in story.scenes] == ["opening", "rise", "rise", "turn", "end"]


def test_the_digest_of_a_folder_follows_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "briefs").mkdir()
    file = tmp_path / "briefs" / "one.toml"
    monkeypatch.setattr(presets.resources, "files", lambda package: tmp_path)
    found: list[str] = []
    for text in ("a = 1", "a = 2", "a = 1"):
        file.write_text(text)
        found.append(presets.digest.__wrapped__("briefs"))
    assert found[0] == found[2] != found[1]


@pytest.mark.parametrize("name", sorted(presets.platforms()))
def test_a_platform_says_where_its_numbers_come_from(name: str) -> None:
    platform = presets.platforms()[name]
    assert platform.source and platform.min_height <= platform.max_height
    assert set(platform.formats) <= {"jpeg", "png", "webp"}


def test_a_wrong_file_is_told_by_file_and_field(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(presets.PresetError, match=r"x\.toml: width"):
        presets._checked(
            Platform, {"width": -1, "max_height": 10, "source": "s", "checked": "2026-01-01"}, "x.toml"
        )
    with pytest.raises(presets.PresetError, match=r"x\.toml: hue"):
        presets._checked(
            Platform,
            {"width": 1, "max_height": 10, "source": "s", "checked": "2026-01-01", "hue": 1},
            "x.toml",
        )


def test_an_unknown_field_of_a_brief_is_refused_by_name() -> None:
    with pytest.raises(InvalidInput) as refused:
        load_brief({"premise": "x", "colour": "red"}, "brief.toml")
    assert refused.value.values["field"] == "colour"
