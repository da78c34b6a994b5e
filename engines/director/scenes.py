"""Long scripts are directed scene by scene: what each call is told, and how its panels become one storyboard.

What a call is told of the other scenes is taken from the script by rules: where and when they are, what they
are about, who speaks in them. So all scenes can be asked for at once, and rewording one asks again only for
that one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.director.answer import PanelAnswer, StoryboardAnswer
from engines.director.cuts import MOST_LINES, fixed_groups
from engines.director.document import Storyboard
from engines.director.staging import sides
from engines.kernel.prompt import fill
from engines.text.document import Scene, Script
from presets import prompts

LONG_CUTS = 30
"""Panels beyond which one answer is too long: at about 470 characters each, see docs/decisions/0010."""
LONG_LINES = 45
"""Lines beyond which the same holds, whatever number of panels was asked for."""
SCENE_GUTTER = 500
"""Pixels at STRIP_WIDTH that part two scenes at least, as the instructions say."""
_STORY = 6
"""Scenes before it that a call is told of: a change to a further one has no bearing on it."""


@dataclass(frozen=True)
class Part:
    """One scene as it is asked for: `number` counts from one, `cuts` are the panels it is to have."""

    number: int
    scene: Scene
    cuts: int

    @property
    def label(self) -> str:
        return f"S#{self.number}"


def is_long(script: Script) -> bool:
    """Whether a model is asked for the script's scenes one by one."""
    return len(script.scenes) > 1 and (script.cuts > LONG_CUTS or len(script.lines()) > LONG_LINES)


def calls_expected(cuts: int, scenes: int) -> int:
    """How many calls a storyboard of so many panels will be, before its script is there."""
    return scenes if scenes > 1 and cuts > LONG_CUTS else 1


def parts(script: Script) -> list[Part]:
    """The scenes with their share of the episode's panels, in order."""
    shares = budget(script)
    return [
        Part(number, scene, cuts)
        for number, (scene, cuts) in enumerate(zip(script.scenes, shares, strict=True), start=1)
    ]


def budget(script: Script) -> list[int]:
    """How many panels each scene gets: `script.cuts` in all, where its lines and cut numbers allow that.

    By counts alone, never by wording. Cut numbers fix a scene's; of the others each has as many as its lines
    need, and the rest is shared out by how much happens in them.
    """
    fixed = [fixed_groups(scene) for scene in script.scenes]
    shares = [
        len(groups) if groups is not None else max(1, -(-_lines(scene) // MOST_LINES))
        for scene, groups in zip(script.scenes, fixed, strict=True)
    ]
    free = [index for index, groups in enumerate(fixed) if groups is None]
    spare = script.cuts - sum(shares)
    if spare <= 0 or not free:
        return shares
    weights = {index: max(1, len(script.scenes[index].beats)) for index in free}
    whole = sum(shares[index] for index in free) + spare
    ideal = {index: whole * weight / sum(weights.values()) for index, weight in weights.items()}
    for _ in range(spare):
        neediest = max(free, key=lambda index: (ideal[index] - shares[index], -index))
        shares[neediest] += 1
    return shares


def _lines(scene: Scene) -> int:
    return sum(beat.is_line for beat in scene.beats)


def part_text(part: Part, script: Script, told: Sequence[str]) -> str:
    """What stands for the script in the call of one scene. `told` is the scene's own text, a beat a line."""
    at = part.number - 1
    where = sides(part.scene, script)
    return fill(
        prompts()["storyboard_scene"].prompt.strip(),
        {
            "story": "\n".join(_told(scene) for scene in script.scenes[max(0, at - _STORY) : at])
            or "(there are none: the episode begins here)",
            "sides": ", ".join(f"{cast} {side}" for cast, side in where.items()) or "(nobody yet)",
            "scene": "\n".join(told),
            "after": "".join(_told(scene) for scene in script.scenes[at + 1 : at + 2])
            or "(there is none: the episode ends here)",
        },
    )


def _told(scene: Scene) -> str:
    """A scene in one line, without a word of its beats."""
    where = " / ".join(part for part in (scene.place, scene.time, scene.mood) if part)
    people = ", ".join(dict.fromkeys(beat.speaker for beat in scene.beats if beat.speaker))
    parts = [where, scene.summary, f"with {people}" if people else ""]
    return "- " + ". ".join(part.strip().rstrip(".") for part in parts if part.strip()) + "."


def alone(part: Part, script: Script) -> Script:
    """The script with this scene only, and nothing that other scenes decide: what a call depends on."""
    return script.model_copy(update={"title": {}, "logline": {}, "scenes": (part.scene,), "cuts": part.cuts})


def joined(answers: Sequence[StoryboardAnswer], script: Script) -> StoryboardAnswer:
    """One answer of all scenes': its panels belong to the scene that was asked for, whatever it says."""
    panels: list[PanelAnswer] = []
    for scene, answer in zip(script.scenes, answers, strict=True):
        panels += [panel.model_copy(update={"scene": scene.id}) for panel in answer.panels]
    return StoryboardAnswer(panels=tuple(panels))


def parted(board: Storyboard) -> Storyboard:
    """With the white of a change of scene between scenes: a call that sees one scene may forget the next."""
    after = [*board.panels[1:], None]
    return board.model_copy(
        update={
            "panels": tuple(
                panel.model_copy(update={"gutter": max(panel.gutter, SCENE_GUTTER)})
                if following is not None and following.scene != panel.scene
                else panel
                for panel, following in zip(board.panels, after, strict=True)
            )
        }
    )
