"""From a panel to what the painter is asked: a function of what is seen, the style and the cast's looks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from engines.director.document import Figure, Panel, Storyboard
from engines.image.aims import aim_of, for_sale, mending, reaches, sought_in, wished
from engines.image.alike import look_in, look_of
from engines.image.carried import carried
from engines.image.hands import hand_of
from engines.image.keeps import keeps
from engines.image.lights import lamps
from engines.image.music import played
from engines.image.portrayed import own_named, portrayed
from engines.image.touches import touches
from engines.image.turns_on import turns_on
from engines.kernel.context import PaintRequest
from engines.kernel.document import AssetRef, Json
from engines.kernel.errors import InvalidInput
from engines.kernel.stage import Used
from engines.text.document import CastMember, Scene, Script, Sheet
from presets import styles
from presets.creatures import kind_of
from presets.eras import era_of
from presets.model import Style
from presets.seasons import season_of

DEFAULT_STYLE = "clean_line"
AVOID = "Avoid: text, letters, speech balloons, captions, watermarks, panel borders."

# Whatever is not listed here (lines, gutters, alt text, locks) may change without a new picture.
_SEEN = ("shot", "angle", "shape", "effect", "setting", "action", "figures", "prompt", "room")

_SHOTS = {
    "extreme_long": "extreme long shot, the figures tiny in a wide view of the place",
    "long": "long shot, full bodies from head to feet",
    "medium": "medium shot from the waist up",
    "bust": "bust shot from the chest up",
    "close_up": "close-up, the face fills most of the picture",
    "eyes": "extreme close-up of the eyes only",
    "over_shoulder": "over-the-shoulder shot, one back and shoulder large in front",
    "insert": "insert: close view of the object alone",
}
_ANGLES = {
    "eye_level": "at eye level",
    "high": "from a high angle, looking down",
    "low": "from a low angle, looking up",
    "tilted": "with a tilted horizon",
    "birds_eye": "from straight above, a bird's-eye view",
}
_EFFECTS = {
    "none": "",
    "focus_lines": "manga focus lines converging on the subject",
    "speed_lines": "manga speed lines",
    "flash": "a jagged white flash behind the subject",
    "gradient": "the background falls away to a soft colour gradient",
    "black": "the background falls away to black",
    "rain": "rain",
    "snow": "falling snow",
    "fog": "fog",
}
_PLACES = {
    "left": "at the left",
    "center_left": "left of the middle",
    "center": "in the middle",
    "center_right": "right of the middle",
    "right": "at the right",
}
_VIEWS = {
    "front": "front view",
    "three_quarter": "three-quarter view",
    "profile": "profile",
    "back": "back view",
}


def style_of(style_id: str) -> Style:
    """The style preset with this id; "" is the default. Raises InvalidInput when there is none."""
    found = styles().get(style_id or DEFAULT_STYLE)
    if found is None:
        raise InvalidInput("image_style_unknown", style=style_id, known=", ".join(styles()))
    return found


def uses_storyboard(storyboard: Storyboard) -> Used:
    """Panel id → what is seen in it, and its take. Lines, gutters, alt text and locks are not."""
    return {"panel": {panel.id: _used(panel) for panel in storyboard.panels}}


def _used(panel: Panel) -> Json:
    # Neither the first take nor the stage's quality is named: pictures from before stay up to date.
    own = {name: value for name in ("take", "quality") if (value := getattr(panel, name))}
    return {"scene": panel.scene, **_seen(panel), **own}


def uses_script(script: Script) -> Used:
    """The cast's looks, and the place, time and mood of the scenes."""
    return {
        "cast": {member.id: {**look_in(script, member.id), **_sheet(member)} for member in script.cast},
        "scene": {scene.id: _dated(scene, script) for scene in script.scenes},
    }


def visuals(panel: Panel, script: Script) -> Json:
    """Everything seen in a panel as plain JSON, the `scene` of its request. No id of the panel in it."""
    scene = next((scene for scene in script.scenes if scene.id == panel.scene), None)
    seen = _seen(panel)
    figures = [
        {**figure.model_dump(mode="json"), "look": look_in(script, figure.cast)} for figure in panel.figures
    ]
    words = f"{panel.action} {panel.prompt}"
    own, called = own_named(script, words), script.called_in(words)
    # No cat is drawn on a shelf while one of the cast is a cat: the word means them.
    beasts = sorted({kind_of(one.appearance, one.role) for one in script.cast} - {""})
    return {
        **seen,
        "figures": figures,
        "scene": _dated(scene, script),
        # What is done with a thing no list knows tells what it may look like.
        **({"thing": own, "aim": aim_of(script)} if own else {}),
        **({"beasts": beasts} if beasts else {}),
        **({"called": called} if called else {}),
        **turns_on(_story(script)),
        **({"sought": sought} if (sought := sought_in(panel, script)) else {}),
        **({"portrait": look_in(script, shown.id)} if (shown := portrayed(panel, script)) else {}),
        **({"hand": look_of(owner)} if (owner := hand_of(panel, script)) else {}),
        **lamps(panel, script),
        **mending(panel, script),
        **for_sale(panel, script),
        **reaches(panel, script),
        **wished(panel, script),
        **keeps(panel, script),
        **touches(panel, script),
        **played(panel, script),
        **carried(panel, script),
    }


def _sheet(member: CastMember) -> dict[str, str]:
    """Named only where there is one: pictures from before stay up to date."""
    return {"sheet": member.sheet.asset.sha256} if member.sheet else {}


def request_for(
    panel: Panel,
    script: Script,
    style: Style,
    *,
    seed: int,
    quality: str = "low",
    extra: str = "",
    previous: AssetRef | None = None,
) -> PaintRequest:
    """The request for one panel. `label` is the panel's id and decides nothing.

    The reference sheets of its figures go along, then the picture of the panel before where that is given.
    """
    width, height = panel.size
    scene = visuals(panel, script)
    scene["ink"] = ink_of(style)
    sheets = sheets_of(panel, script)
    for figure in scene["figures"]:
        if figure["cast"] in sheets:
            figure["look"] = {**figure["look"], "sheet": sheets[figure["cast"]].model_dump(mode="json")}
    return PaintRequest(
        prompt=_prompt(panel, script, style, extra, references_line(panel, script, bool(previous))),
        width=width,
        height=height,
        seed=seed,
        scene=scene,
        references=(*(sheet.asset for sheet in sheets.values()), *((previous,) if previous else ())),
        quality=quality,
        label=panel.id,
    )


def ink_of(style: Style) -> dict[str, Json]:
    return {"colour": style.ink, "width": style.line_width}


def sheets_of(panel: Panel, script: Script) -> dict[str, Sheet]:
    """Cast id → reference sheet, of the panel's figures that have one, in their order."""
    members = (script.member(figure.cast) for figure in panel.figures)
    return {member.id: member.sheet for member in members if member and member.sheet}


def references_line(panel: Panel, script: Script, previous: bool = False, first: int = 1) -> str:
    """What each picture that goes along shows; they count from `first`. "" where there is none."""
    sheets = list(sheets_of(panel, script))
    places = {figure.cast: _PLACES[figure.position] for figure in panel.figures}
    told = [
        f"picture {number} is the reference sheet of the figure {places[cast_id]}"
        for number, cast_id in enumerate(sheets, first)
    ]
    if sheets:
        told.append("keep face, hair, build and clothes exactly as there, but no pose or layout of the sheet")
    if previous:
        told.append(f"picture {first + len(sheets)} is the panel before: keep its place, light and colours")
    return labelled("References", "; ".join(told))


def _seen(panel: Panel) -> dict[str, Any]:
    return panel.model_dump(mode="json", include=set(_SEEN))


def _scene(scene: Scene | None) -> dict[str, str]:
    if scene is None:
        return {"place": "", "time": "", "mood": ""}
    return {"place": scene.place, "time": scene.time, "mood": scene.mood}


def _dated(scene: Scene | None, script: Script) -> dict[str, str]:
    """A scene with the time its story is set in, named only where it is not today: no panel of a tale of
    other times has a street lamp, though its own words do not tell when it is."""
    story = _story(script) if scene is not None else ""
    named = {"era": era_of(story), "season": season_of(story)}
    return {**_scene(scene), **{name: value for name, value in named.items() if value}}


def _story(script: Script) -> str:
    """What tells when and where a story is set: its title, its people, its scenes."""
    told = [*script.title.values(), *script.logline.values()]
    told += [f"{member.role}, {member.appearance}" for member in script.cast]
    told += [f"{scene.place}, {scene.time}, {scene.summary}" for scene in script.scenes]
    return ". ".join(told)


def _prompt(panel: Panel, script: Script, style: Style, extra: str, references: str) -> str:
    """One labelled line a matter; the panel's own words come first and bare.

    Painters that read words (dummy) obey the bare lines; the labelled ones repeat `scene`.
    """
    scene = next((scene for scene in script.scenes if scene.id == panel.scene), None)
    facts = _scene(scene)
    people = "; ".join(figure_line(figure, script) for figure in panel.figures)
    own = [panel.prompt or panel.action, extra.strip()]
    where = _unsaid([*panel.setting.replace("_", " ").split(", "), *facts.values()], "\n".join(own))
    lines = [
        *own,
        labelled("Framing", listed([_SHOTS[panel.shot], _ANGLES[panel.angle], _EFFECTS[panel.effect]])),
        labelled("Setting", listed(where)),
        labelled("Figures", people or "nobody in sight"),
        references,
        labelled("Continuity", "every character keeps the same face, hair and clothes in all panels"),
        labelled("Room", _room(panel.room)),
        labelled("Style", style.prompt),
        AVOID,
    ]
    return "\n".join(line for line in lines if line)


def _unsaid(parts: Iterable[str], said: str) -> list[str]:
    """The facts that neither the text before them nor one of themselves has told, each once."""
    told: list[str] = []
    for part in (one.strip() for one in parts):
        if part and not any(part in text for text in (said, *told)):
            told = [*(one for one in told if one not in part), part]
    return told


def figure_line(figure: Figure, script: Script) -> str:
    look = look_in(script, figure.cast)
    # An empty place in the palette leaves that colour to the painter.
    palette = listed(look["palette"])
    colours = f"colours {palette}" if palette else ""
    gaze = "looking at the viewer" if figure.looking == "viewer" else f"looking to the {figure.looking}"
    kind = look.get("kind", "")
    parts = [
        _being(kind, bool(look.get("natural"))) if kind and kind not in look["appearance"] else "",
        look["appearance"],
        colours,
        _PLACES[figure.position],
        f"{figure.expression} face",
        figure.pose.replace("_", " "),
        _VIEWS[figure.facing],
        gaze,
    ]
    return listed(parts)


def _being(kind: str, natural: bool) -> str:
    told = kind.replace("_", " ")
    return f"a real {told} with an animal's body" if natural else f"an upright {told}"


def _room(room: float) -> str:
    if room <= 0:
        return ""
    return f"leave the upper {round(room * 100)} % plain, with no faces or hands there"


def labelled(label: str, text: str) -> str:
    return f"{label}: {text}." if text else ""


def listed(parts: Iterable[str]) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())
