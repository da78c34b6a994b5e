"""The brief: what the person asks for. Also the first page a visitor sees, filled in and ready to go."""

from __future__ import annotations

from collections.abc import Mapping

import presets
from components.context import Value
from components.editors import Editor, Sight, named
from components.wording import LANGUAGES, UiLanguage, words
from engines.kernel.document import in_language
from engines.studio.premises import understood
from engines.text.document import Brief


def value(sight: Sight) -> Value:
    brief = sight.document("brief", Brief) or Brief()
    return {
        **sight.base("brief"),
        "draft": False,
        "brief": brief.model_dump(mode="json"),
        "facts": _facts(brief),
        **_offers(sight.language),
    }


def draft(language: UiLanguage) -> Value:
    """The brief before there is a project: the first sample, in no library yet."""
    offers = _offers(language)
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
        "facts": _facts(brief),
        **offers,
    }


def _facts(brief: Brief) -> list[Value]:
    """What the premise was understood to say, in the form the action `understand` answers."""
    return [one.model_dump(mode="json") for one in understood(brief)]


def _offers(language: UiLanguage) -> Value:
    genres: Mapping[str, Mapping[str, str]] = {name: one.names for name, one in presets.genres().items()}
    styles: Mapping[str, Mapping[str, str]] = {name: one.names for name, one in presets.styles().items()}
    return {
        "samples": [
            {"id": name, "name": in_language(one.names, language) or name, "brief": dict(one.brief)}
            for name, one in presets.briefs().items()
        ],
        "genres": named(list(genres), genres, language),
        "styles": named(list(styles), styles, language),
        "all_languages": [[code, words(language, f"language.{code}")] for code in LANGUAGES],
    }


EDITOR = Editor(
    stage="brief",
    widget="brief",
    value=value,
    reads=("brief",),
    actions=("save", "create", "plan", "run", "stop", "understand"),
    runs=False,
)
