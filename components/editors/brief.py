"""The brief: what the person asks for. Also the first page a visitor sees, filled in and ready to go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import presets
from components.actions.premise import seed_of
from components.context import Value
from components.editors import Editor, Sight, named
from components.wording import LANGUAGES, UiLanguage, words
from engines.kernel.document import AssetRef, in_language
from engines.studio.premises import premise_view
from engines.studio.views import SampleView
from engines.text.document import PREMISE_LIMIT, SCRIPT_LIMIT, Brief

COVER = 240
"""Width in pixels of covers in the lists."""
_RECENT = 6
"""Projects shown beside the one that is open; all are in the gallery and the bar."""


def value(sight: Sight) -> Value:
    brief = sight.document("brief", Brief) or Brief()
    return {
        **sight.base("brief"),
        "draft": False,
        "brief": brief.model_dump(mode="json"),
        **_premise(brief, seed_of(sight.desk, sight.episode)),
        "free": _free(sight),
        "painter": sight.painter,
        "readable": sight.view.episode.readable,
        "whole": not any(cell.ended in ("failed", "done_with_failures") for cell in sight.view.cells),
        "recent": _recent(sight),
        **_offers(sight.language, sight.desk.samples.list()),
    }


def _free(sight: Sight) -> bool:
    """Whether ready stories are told here: only of these is known beforehand what they cannot use."""
    return sight.desk.projects.get(sight.view.episode.project).writer == "dummy"


def _recent(sight: Sight) -> list[Value]:
    """The person's other projects, the last changed first."""
    others = [one for one in sight.desk.projects.list() if one.id != sight.view.episode.project]
    return [
        {
            "project": one.id,
            "episode": one.episodes[-1].id,
            "title": one.title,
            "cover": _cover(one.episodes[0].cover),
        }
        for one in others[:_RECENT]
        if one.episodes
    ]


def _cover(asset: AssetRef | None) -> str:
    return f"/media/{asset.sha256}?w={COVER}" if asset else ""


def draft(language: UiLanguage, there: Sequence[SampleView] = ()) -> Value:
    """The brief before there is a project: the first sample's, in no library yet."""
    offers = _offers(language, there)
    samples = [Brief.model_validate(one["brief"]) for one in offers["samples"]]
    # A reader of English is greeted by an English story.
    brief = next((one for one in samples if one.languages[0] == language), Brief(languages=(language,)))
    return {
        "language": language,
        "episode": "",
        "stage": "brief",
        "languages": list(brief.languages),
        "edited": [],
        "proposals": [],
        "draft": True,
        "brief": brief.model_dump(mode="json"),
        **_premise(brief),
        "free": True,
        **offers,
    }


def _premise(brief: Brief, seed: int = 0) -> Value:
    """What the premise was understood to say, in the form the action `understand` answers."""
    told = premise_view(brief, seed).model_dump(mode="json")
    named = {name: told[name] for name in ("facts", "unused", "unread", "foreign")}
    return {**named, "premise_language": told["language"]}


def _offers(language: UiLanguage, there: Sequence[SampleView]) -> Value:
    """What can be chosen. `there` are the samples that can be read already."""
    read = {one.name: one for one in there}
    # Of one's own language first: the others are there for who wants to see how they look.
    briefs = sorted(
        presets.briefs().items(), key=lambda one: Brief.model_validate(one[1].brief).languages[0] != language
    )
    genres: Mapping[str, Mapping[str, str]] = {name: one.names for name, one in presets.genres().items()}
    styles: Mapping[str, Mapping[str, str]] = {name: one.names for name, one in presets.styles().items()}
    return {
        "samples": [
            {
                "id": name,
                "name": in_language(one.names, language) or name,
                "brief": dict(one.brief),
                **_made(read.get(name)),
            }
            for name, one in briefs
        ],
        "genres": named(list(genres), genres, language),
        "styles": named(list(styles), styles, language),
        "most": {"premise": PREMISE_LIMIT, "script": SCRIPT_LIMIT},
        "all_languages": [[code, words(language, f"language.{code}")] for code in LANGUAGES],
    }


def _made(sample: SampleView | None) -> Value:
    """Cover, first words and address of a sample that can be read."""
    if sample is None:
        return {}
    return {
        "cover": _cover(sample.cover),
        "logline": sample.logline,
        "url": f"/reader?project={sample.project}&episode={sample.episode}",
    }


EDITOR = Editor(
    stage="brief",
    widget="brief",
    value=value,
    reads=("brief", "packaging"),
    actions=("save", "create", "plan", "run", "paint_one", "stop", "understand", "recognise"),
    runs=False,
    live=lambda sight: [_free(sight), sight.painter],
)
