"""The director: from a script to a storyboard, with one call of the writer."""

from __future__ import annotations

from pydantic import Field

from engines.director.answer import read_answer, schema
from engines.director.arrange import arrange
from engines.director.document import PANEL_SIZES, Storyboard
from engines.director.vocabulary import PLACES
from engines.kernel.asking import Again, ask
from engines.kernel.context import Context, WriteRequest
from engines.kernel.document import Json, in_language
from engines.kernel.errors import InvalidInput
from engines.kernel.prompt import Template, fill
from engines.kernel.stage import Options
from engines.text.document import NO_SHEETS, Beat, Script
from presets import prompts


class DirectorOptions(Options):
    """Settings of the director."""

    instructions: str = Field(default="", description="System text; empty takes the preset's")
    prompt: str = Field(default="", description="Prompt with {{placeholders}}; empty takes the preset's")


def director_data(options: DirectorOptions) -> Json:
    """The preset data the request is made from: editing the file changes the cache key."""
    if options.prompt and options.instructions:
        return {}
    return prompts()["storyboard"].model_dump()


def direct(ctx: Context, options: DirectorOptions, script: Script) -> Storyboard:
    """A storyboard of about `script.cuts` panels that holds every line once and in order; where the
    script has cut numbers, of one panel a cut.

    Raises InvalidInput (script_empty, prompt_placeholder) and StageFailed (the provider's failure, or
    answer_invalid and answer_truncated after a second try).
    """
    if not script.scenes or not any(True for _ in script.beats()):
        raise InvalidInput("script_empty")
    again = Again(prompts()["repair"].prompt, prompts()["shorten"].prompt)
    plan = ask(ctx, request_for(options, script), read_answer, again)
    return arrange(plan, script, ctx.mint)


def request_for(options: DirectorOptions, script: Script) -> WriteRequest:
    """The one call this stage makes. Public, so that a page can show what would be sent."""
    preset = prompts()["storyboard"]
    values = placeholders(script)
    return WriteRequest(
        task="storyboard",
        instructions=fill(options.instructions or preset.instructions, values),
        prompt=fill(options.prompt or preset.prompt, values),
        answer_schema=schema(),
        inputs={"script": script.model_dump(mode="json", exclude=NO_SHEETS)},
        seed=options.seed,
        label="storyboard",
    )


def placeholders(script: Script) -> dict[str, str]:
    """What `{{name}}` in a storyboard prompt stands for."""
    lead = script.languages[0]
    return {
        "script": _script_text(script),
        "cast": "\n".join(
            f"{member.id}: {in_language(member.names, lead)}, {member.role}. {member.appearance}"
            for member in script.cast
        ),
        "cuts": str(script.cuts),
        "scenes": str(len(script.scenes)),
        "languages": ", ".join(script.languages),
        "places": ", ".join(PLACES),
        "shapes": ", ".join(f"{name} {w}x{h}" for name, (w, h) in PANEL_SIZES.items()),
    }


TEMPLATE = Template(
    preset="storyboard",
    names=("script", "cast", "cuts", "scenes", "languages", "places", "shapes"),
    values=placeholders,
)


def _script_text(script: Script) -> str:
    """The script with its ids, one beat a line, in the first language."""
    rows: list[str] = []
    for scene in script.scenes:
        rows.append(f"[scene {scene.id}] {scene.place} / {scene.time} / {scene.mood}")
        rows.extend(_beat_text(beat, script) for beat in scene.beats)
    return "\n".join(rows)


def _beat_text(beat: Beat, script: Script) -> str:
    words = in_language(beat.text, script.languages[0])
    cut = f" cut {beat.cut}" if beat.cut is not None else ""
    if not beat.is_line:
        return f"  (action{cut}) {words}"
    who = f" {beat.speaker}{' off panel' if beat.off_panel else ''}" if beat.speaker else ""
    return f"  [line {beat.id}] {beat.kind}{who}{cut}: {words}"
