"""The director: from a script to a storyboard, with one call of the writer; of a long script, one a scene."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from engines.director.answer import StoryboardAnswer, read_answer, schema
from engines.director.arrange import arrange
from engines.director.document import PANEL_SIZES, Storyboard
from engines.director.scenes import alone, is_long, joined, part_text, parted, parts
from engines.director.vocabulary import PLACES
from engines.kernel.asking import ANSWERS, Again, ask, ask_all
from engines.kernel.context import Context, WriteRequest
from engines.kernel.document import Json, in_language
from engines.kernel.errors import InvalidInput, StageFailed
from engines.kernel.prompt import Template, fill
from engines.kernel.stage import Options
from engines.text.document import NO_SHEETS, Beat, Scene, Script
from presets import prompts


class DirectorOptions(Options):
    """Settings of the director."""

    aside: ClassVar[frozenset[str]] = frozenset({"panel_instructions", "panel_prompt"})

    instructions: str = Field(default="", description="System text; empty takes the preset's")
    prompt: str = Field(default="", description="Prompt with {{placeholders}}; empty takes the preset's")
    panel_instructions: str = Field(
        default="", description="System text of rewriting a panel; empty as above"
    )
    panel_prompt: str = Field(default="", description="Prompt of rewriting a panel; empty takes the preset's")


def director_data(options: DirectorOptions) -> Json:
    """The preset data the request is made from: editing the file changes the cache key."""
    used = {"scene": prompts()["storyboard_scene"].model_dump()}
    if not (options.prompt and options.instructions):
        used["storyboard"] = prompts()["storyboard"].model_dump()
    return used


def direct(ctx: Context, options: DirectorOptions, script: Script) -> Storyboard:
    """A storyboard of about `script.cuts` panels that holds every line once and in order; where the
    script has cut numbers, of one panel a cut.

    A model is asked for a long script's scenes one by one, all at once. Raises InvalidInput (script_empty,
    prompt_placeholder) and StageFailed (the provider's failure, or answer_invalid and answer_truncated after
    a second try; of scenes the first one's, with how many of them are there).
    """
    if not script.scenes or not any(True for _ in script.beats()):
        raise InvalidInput("script_empty")
    again = Again(prompts()["repair"].prompt, prompts()["shorten"].prompt)
    if ctx.by_prompt and is_long(script):
        answers = _by_scene(ctx, options, script, again)
        return parted(arrange(joined(answers, script), script, ctx.mint))
    plan = ask(ctx, request_for(options, script), read_answer, again)
    return arrange(plan, script, ctx.mint)


def _by_scene(ctx: Context, options: DirectorOptions, script: Script, again: Again) -> list[StoryboardAnswer]:
    """Every scene's answer. One that fails keeps no other from being done; those stay in the ledger."""
    found = ask_all(ctx, scene_requests(options, script), read_answer, again)
    failed = {f"S#{number}": one for number, one in enumerate(found, 1) if isinstance(one, StageFailed)}
    if not failed:
        return [one for one in found if isinstance(one, StoryboardAnswer)]
    first = next(iter(failed.values()))
    keys = [key for one in failed.values() for key in one.values.get(ANSWERS, ())]
    first.values = {**first.values, "kept": len(found) - len(failed), "of": len(found)}
    if keys:
        first.values[ANSWERS] = keys
    first.item = ", ".join(failed)
    raise first


def scene_requests(options: DirectorOptions, script: Script) -> list[WriteRequest]:
    """The calls of a long script, a scene each. Public, as `request_for` is."""
    preset = prompts()["storyboard"]
    requests: list[WriteRequest] = []
    for part in parts(script):
        one = alone(part, script)
        told = _scene_text(part.scene, script)
        values = {**placeholders(one), "script": part_text(part, script, told)}
        requests.append(
            WriteRequest(
                task="storyboard",
                instructions=fill(options.instructions or preset.instructions, values),
                prompt=fill(options.prompt or preset.prompt, values),
                answer_schema=schema(),
                inputs={"script": one.model_dump(mode="json", exclude=NO_SHEETS)},
                seed=options.seed,
                label=part.label,
            )
        )
    return requests


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
    return "\n".join(row for scene in script.scenes for row in _scene_text(scene, script))


def _scene_text(scene: Scene, script: Script) -> list[str]:
    head = f"[scene {scene.id}] {scene.place} / {scene.time} / {scene.mood}"
    return [head, *(_beat_text(beat, script) for beat in scene.beats)]


def _beat_text(beat: Beat, script: Script) -> str:
    words = in_language(beat.text, script.languages[0])
    cut = f" cut {beat.cut}" if beat.cut is not None else ""
    if not beat.is_line:
        return f"  (action{cut}) {words}"
    who = f" {beat.speaker}{' off panel' if beat.off_panel else ''}" if beat.speaker else ""
    return f"  [line {beat.id}] {beat.kind}{who}{cut}: {words}"
