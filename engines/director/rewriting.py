"""Directing one panel of a storyboard anew: what is asked, and the edits an answer comes to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engines.director.answer import RowAnswer
from engines.director.cuts import MOST_LINES
from engines.director.direct import DirectorOptions
from engines.director.document import EXPRESSIONS, PANEL_SIZES, PLACES, POSES, Figure, Panel, Storyboard
from engines.kernel.context import WriteRequest
from engines.kernel.document import Json, canonical_json, clean_text, in_language
from engines.kernel.edits import Op, SetField
from engines.kernel.errors import EditRefused, NotFound
from engines.kernel.prompt import Template, fill
from engines.kernel.rewriting import Rewriting, Wish
from engines.text.document import Script
from presets import prompts

TASK = "rewrite_panel"
NAMES = (
    "wish", "panel", "around", "lines", "cast", "languages", "first_language", "places", "shapes",
    "expressions", "poses",
)  # fmt: skip
_ASKED = ("shot", "angle", "shape", "effect", "setting", "action", "prompt", "room", "gutter")
"""What the answer says of a panel, beside its lines, its alt texts and the gutter's tone."""
_LANGUAGES = {"ko": "Korean", "en": "English", "ja": "Japanese", "zh": "Chinese"}


def kind(board: Storyboard, item: str) -> str:
    """Always "panel". Raises NotFound `rewrite_gone`, EditRefused `rewrite_locked`."""
    panel = board.panel(item)
    if panel is None:
        raise NotFound("rewrite_gone", item=item)
    if panel.locked:
        raise EditRefused("rewrite_locked", item=item, number=board.panels.index(panel) + 1)
    return "panel"


def request(options: DirectorOptions, wish: Wish, board: Storyboard, script: Script) -> WriteRequest:
    """The one call. `inputs` hold what a writer without a prompt works from."""
    panel = _panel(board, wish.item)
    own, preset, values = TEMPLATE.given(options), prompts()[TASK], placeholders(wish, board, script)
    return WriteRequest(
        task=TASK,
        instructions=fill(own["instructions"] or preset.instructions, values),
        prompt=fill(own["prompt"] or preset.prompt, values),
        answer_schema=RowAnswer.model_json_schema(),
        inputs={
            "wish": wish.text,
            "languages": list(script.languages),
            "cast": [{"id": one.id, "names": dict(one.names)} for one in script.cast],
            "panel": panel.model_dump(mode="json"),
        },
        seed=wish.take,
        label=TASK,
    )


def placeholders(wish: Wish, board: Storyboard, script: Script) -> dict[str, str]:
    """What `{{name}}` in the prompt stands for."""
    panel = _panel(board, wish.item)
    at, lead = board.panels.index(panel), script.languages[0]
    beside = (*board.panels[:at][-2:], *board.panels[at + 1 :][:2])
    return {
        "wish": wish.text.strip(),
        "panel": _row_text(panel),
        "around": "\n".join(map(_row_text, beside)) or "(there are none)",
        "lines": "\n".join(_line_text(line, panel, script) for line in _usable(panel, board, script))
        or "(there are none: it is a silent panel)",
        "cast": "\n".join(
            f"{one.id}: {in_language(one.names, lead)}, {one.role}. {one.appearance}" for one in script.cast
        ),
        "languages": ", ".join(script.languages),
        "first_language": _LANGUAGES[lead],
        "places": ", ".join(PLACES),
        "shapes": ", ".join(f"{name} {w}x{h}" for name, (w, h) in PANEL_SIZES.items()),
        "expressions": ", ".join(EXPRESSIONS),
        "poses": ", ".join(POSES),
    }


def read(
    text: str, wish: Wish, board: Storyboard, mint: Callable[[str], str], script: Script
) -> tuple[Op, ...]:
    """The edits of this panel alone. Raises ValueError that says where the answer breaks its promise."""
    answer, panel = RowAnswer.model_validate_json(text), _panel(board, wish.item)
    _refuse_lines(answer, panel, board, script)
    _refuse_figures(answer, panel, script)
    after: dict[str, Json] = {name: _cleaned(getattr(answer, name)) for name in _ASKED}
    after |= {"room": min(0.6, max(0.0, answer.room)), "gutter": min(3000, max(0, answer.gutter))}
    after |= {"figures": [one.model_dump(mode="json") for one in answer.figures]}
    after |= {"lines": list(answer.lines), "gutter_tone": answer.gutter_tone}
    after |= {f"alt.{one.lang}": clean_text(one.text).strip() for one in answer.alt}
    before = panel.model_dump(mode="json")
    before |= {f"alt.{code}": words for code, words in panel.alt.items()}
    wanted = {name: value for name, value in after.items() if _in(name, script) and before.get(name) != value}
    return tuple(SetField(item=panel.id, field=name, value=value) for name, value in wanted.items())


TEMPLATE = Template(preset=TASK, names=NAMES, values=placeholders, item="panel")
REWRITING = Rewriting(kind=kind, request=request, read=read, templates={"panel": TEMPLATE})


def _panel(board: Storyboard, item: str) -> Panel:
    panel = board.panel(item)
    if panel is None:
        raise NotFound("rewrite_gone", item=item)
    return panel


def _in(name: str, script: Script) -> bool:
    """Alt texts are kept in the script's languages only."""
    return not name.startswith("alt.") or name[4:] in script.languages


def _cleaned(value: Any) -> Json:
    if isinstance(value, str):
        return clean_text(value).strip()
    return value


def _usable(panel: Panel, board: Storyboard, script: Script) -> list[str]:
    """The lines the panel may hold, in the script's order: its own, and its scene's that no panel has."""
    taken = {line for one in board.panels for line in one.lines}
    scene = next((one for one in script.scenes if one.id == panel.scene), None)
    free = {beat.id for beat in scene.beats if beat.is_line and beat.id not in taken} if scene else set[str]()
    return [line for line in script.lines() if line in free or line in panel.lines]


def _refuse_lines(answer: RowAnswer, panel: Panel, board: Storyboard, script: Script) -> None:
    usable = _usable(panel, board, script)
    for line in answer.lines:
        if line not in usable:
            raise ValueError(f"lines: {line!r} is none of the lines this panel may hold")
    for line in panel.lines:
        if line in usable and line not in answer.lines:
            raise ValueError(f"lines: {line!r} is missing; every line of the panel has to stay")
    own = list(panel.lines)
    if list(answer.lines) != own and list(answer.lines) != [one for one in usable if one in answer.lines]:
        raise ValueError("lines: they do not stand in the script's order, or one stands there twice")
    if len(answer.lines) > max(MOST_LINES, len(own)):
        raise ValueError(f"lines: at most {MOST_LINES} fit into a panel")


def _refuse_figures(answer: RowAnswer, panel: Panel, script: Script) -> None:
    """Words that are not in the lists may stay where a person has put them; new ones have to be known."""
    there = {figure.cast: figure for figure in panel.figures}
    for number, figure in enumerate(answer.figures):
        if script.member(figure.cast) is None:
            raise ValueError(f"figures.{number}.cast: {figure.cast!r} is no id of the cast")
        old = there.get(figure.cast, Figure(cast=figure.cast))
        for name, known in (("expression", EXPRESSIONS), ("pose", POSES)):
            word = getattr(figure, name)
            if word not in known and word != getattr(old, name):
                raise ValueError(f"figures.{number}.{name}: {word!r} is none of the words there are")
    if len({figure.cast for figure in answer.figures}) != len(answer.figures):
        raise ValueError("figures: somebody stands there twice")


def _row_text(panel: Panel) -> str:
    fields = panel.model_dump(mode="json", exclude={"id", "take", "quality", "locked", "scene"})
    return canonical_json(fields).decode()


def _line_text(line: str, panel: Panel, script: Script) -> str:
    beat = script.lines()[line]
    words = in_language(beat.text, script.languages[0])
    where = "" if line in panel.lines else " (free)"
    return f"[{line}]{where} {beat.kind}{f' {beat.speaker}' if beat.speaker else ''}: {words}"
