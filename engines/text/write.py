"""The text engine: from a brief to a script, with one call of the writer."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from engines.kernel.asking import Again, ask
from engines.kernel.context import Context, WriteRequest
from engines.kernel.document import Json, canonical_json
from engines.kernel.prompt import Template, fill
from engines.kernel.stage import Options
from engines.text.answer import read_answer, schema
from engines.text.assemble import assemble
from engines.text.brief import check_brief
from engines.text.document import NO_SHEETS, Brief, Script
from engines.text.parse import parse_script
from presets import digest, genres, prompts

LANGUAGE_NAMES = {"ko": "Korean", "en": "English", "ja": "Japanese", "zh": "Chinese"}


def text_data(options: TextOptions) -> Json:
    """The preset data the request is made from: editing those files changes the cache key."""
    used: dict[str, Json] = {
        "genres": {key: genre.model_dump() for key, genre in genres().items()},
        # The dummy writer's; it cannot be known here who will write.
        "stories": [digest(folder) for folder in ("stories", "deeds", "bars", "tones", "lexicon")],
    }
    if not (options.prompt and options.instructions):
        used["prompt"] = prompts()["script"].model_dump()
    return used


class TextOptions(Options):
    """Settings of the text engine."""

    aside: ClassVar[frozenset[str]] = frozenset(
        {"line_instructions", "line_prompt", "scene_instructions", "scene_prompt"}
    )

    instructions: str = Field(default="", description="System text; empty takes the preset's")
    prompt: str = Field(default="", description="Prompt with {{placeholders}}; empty takes the preset's")
    line_instructions: str = Field(default="", description="System text of rewriting a line; empty as above")
    line_prompt: str = Field(default="", description="Prompt of rewriting a line; empty takes the preset's")
    scene_instructions: str = Field(
        default="", description="System text of rewriting a scene; empty as above"
    )
    scene_prompt: str = Field(default="", description="Prompt of rewriting a scene; empty takes the preset's")


def write(ctx: Context, options: TextOptions, brief: Brief) -> Script:
    """A script of `brief.scenes` scenes for `brief.cuts` cuts; a script of one's own is only read.

    Raises InvalidInput (premise_empty, premise_too_long, genre_unknown, prompt_placeholder, …) and
    StageFailed (the provider's failure, or answer_invalid and answer_truncated after a second try).
    """
    check_brief(brief)
    if brief.script.strip():
        ctx.progress(1, 1, "script")
        return parse_script(brief, ctx.mint)
    again = Again(prompts()["repair"].prompt, prompts()["shorten"].prompt)

    def read(text: str) -> Script:
        return assemble(read_answer(text), brief, ctx.mint)

    return ask(ctx, request_for(options, brief), read, again)


def request_for(options: TextOptions, brief: Brief) -> WriteRequest:
    """The one call this stage makes. Public, so that a page can show what would be sent."""
    preset = prompts()["script"]
    values = placeholders(brief)
    # A brief without facts of its own asks for what it asked for before there were any.
    facts = brief.facts.given()
    without = {**NO_SHEETS, **({} if facts else {"facts": True})}
    return WriteRequest(
        task="script",
        instructions=fill(options.instructions or preset.instructions, values),
        prompt=fill(options.prompt or preset.prompt, values),
        answer_schema=schema(),
        inputs={"brief": brief.model_dump(mode="json", exclude=without)},
        seed=options.seed,
        label="script",
    )


def placeholders(brief: Brief) -> dict[str, str]:
    """What `{{name}}` in a script prompt stands for."""
    genre = genres()[brief.genre]
    return {
        "premise": _premise_text(brief),
        "title": brief.title.strip() or "(choose one)",
        "genre": genre.names.get("en", brief.genre),
        "genre_hint": genre.hint,
        "tone": brief.tone.strip() or ", ".join(genre.tones),
        "audience": brief.audience.strip() or "general",
        "languages": ", ".join(f"{LANGUAGE_NAMES[code]} ({code})" for code in brief.languages),
        "first_language": LANGUAGE_NAMES[brief.languages[0]],
        "scenes": str(brief.scenes),
        "cuts": str(brief.cuts),
        "lines": str(max(brief.scenes, round(brief.cuts * 1.3))),
        "places": "; ".join(brief.places) or "(none yet)",
        "story_so_far": brief.story_so_far.strip() or "(this is the first episode)",
        "cast": _cast_text(brief) or "(choose two to four)",
    }


TEMPLATE = Template(
    preset="script",
    names=(
        "premise", "title", "genre", "genre_hint", "tone", "audience", "languages", "first_language",
        "scenes", "cuts", "lines", "places", "story_so_far", "cast",
    ),
    values=placeholders,
)  # fmt: skip


def _premise_text(brief: Brief) -> str:
    """The premise, and below it the facts a person set: in one placeholder, so that every prompt has them."""
    facts = {
        name: ", ".join(value) if isinstance(value, tuple) else value
        for name, value in brief.facts.given().items()
    }
    if not facts:
        return brief.premise.strip()
    rows = [f"- {name}: {words.strip() or 'left to you'}" for name, words in facts.items()]
    return "\n".join(
        [brief.premise.strip(), "", "The author has set these; they stand over the premise:", *rows]
    )


def _cast_text(brief: Brief) -> str:
    given = [member.model_dump(mode="json", exclude={"id", "sheet"}) for member in brief.cast]
    return "\n".join(canonical_json(member).decode() for member in given)
