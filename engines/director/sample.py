"""The dummy writer's storyboard: a plan by rules, in the manner of a careful first draft."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from random import Random

from engines.director.answer import PanelAnswer, StoryboardAnswer
from engines.director.barriers import in_the_way
from engines.director.camera import Frame, frames
from engines.director.captions import action, alt, days_on, hour_of, hours, prompt, setting, weather_of
from engines.director.document import Effect, GutterTone
from engines.director.draft import Draft
from engines.director.drafting import drafts
from engines.director.going import gone, timed
from engines.director.moved import moved
from engines.director.obeying import obeyed_panel as obeyed_panel
from engines.director.placed import place_of
from engines.director.plain import once_fallen, plain
from engines.director.skies import turned
from engines.director.staging import figures, present, sides
from engines.kernel.document import in_language
from engines.text.document import Scene, Script
from presets.words import find

_NIGHT = ("night", "late_night")
_GRAVE = ("worried", "scared", "sad")
"""Moods of a scene that its gutters go dark for."""
_WHOLE = ("long", "extreme_long")
"""Shots of whole people, who have to stand somewhere."""
_OUTSIDE_EFFECTS: dict[str, Effect] = {"rain": "rain", "snow": "snow", "fog": "fog"}


def sample_storyboard(script: Script, seed: int) -> StoryboardAnswer:
    """A storyboard of `script.cuts` panels where scenes and lines allow it. The same script and seed
    give the same one; `script` needs at least one scene."""
    made = drafts(script)
    random = Random(f"{seed}:{len(made)}")
    views = frames(made, random)
    places = {scene.id: sides(scene, script) for scene in script.scenes}
    dark, when = _dark(script), hours(script)
    panels: list[PanelAnswer] = []
    language = script.languages[0]
    at = made[0].scene if made else script.scenes[0]
    for number, (draft, view) in enumerate(zip(made, views, strict=True)):
        at = _at(draft, at, (made[:number], made[number + 1 :]), language)
        there = replace(draft, scene=at)
        people = figures(draft, view, places[draft.scene.id], script, number, present(made, number, script))
        after = made[number + 1] if number + 1 < len(made) else None
        panels.append(
            PanelAnswer(
                scene=draft.scene.id,
                shot=view.shot,
                angle=view.angle,
                shape=view.shape,
                effect=_effect(there, view, script),
                setting=_setting(at, draft, when, in_the_way(made, number, script), language),
                action=action(there, number, script, language, view.shot),
                figures=people,
                lines=tuple(beat.id for beat in draft.beats if beat.is_line),
                prompt=prompt(there, view, number, script),
                alt=alt(there, people, view, number, script),
                room=_room(draft),
                gutter=_gutter(draft, after, random),
                gutter_tone=_tone(draft, after, dark),
            )
        )
    return StoryboardAnswer(panels=tuple(plain(once_fallen(panels))))


def _setting(at: Scene, draft: Draft, when: dict[str, str], barrier: str, language: str) -> str:
    """Where and when a panel plays, and what is in the way there."""
    there = setting(at, language, when[at.id] if at is draft.scene or not days_on(at) else "")
    return ", ".join(part for part in (there, barrier if at.place == draft.scene.place else "") if part)


def _at(draft: Draft, at: Scene, around: tuple[Sequence[Draft], Sequence[Draft]], language: str) -> Scene:
    """Where a draft plays, at what hour and in what weather, after `at`, where the last one did; `around`
    are the drafts before and after it."""
    at = at if at.id == draft.scene.id else draft.scene
    at = moved(draft, language) or gone(draft, at, *around, language) or at
    at = timed(draft, at, language) or at
    return turned(draft, at, language) or at


def _effect(draft: Draft, view: Frame, script: Script) -> Effect:
    words = " ".join(in_language(beat.text, script.languages[0]) for beat in draft.beats)
    feeling = find("expressions", words)
    if draft.way:
        return "none"
    if draft.purpose == "shout":
        # What is done stands before its place; a cry alone needs none.
        return "focus_lines" if view.shot != "medium" or draft.hands else "flash"
    if draft.empty or (draft.purpose == "impact" and view.shot == "extreme_long"):
        # A sound from a place where nobody is seen, or only from afar: nothing there to draw the eye to.
        return _OUTSIDE_EFFECTS.get(weather_of(draft.scene, script.languages[0]), "none")
    if draft.purpose == "impact" and not _loud(words):
        return "none"
    if draft.purpose == "impact":
        return "flash" if view.shape == "borderless" else "focus_lines"
    if draft.purpose in ("action", "talk") and _runs(words):
        return "speed_lines"
    hands = draft.hands and view.shot == "medium"
    if draft.purpose in ("thought", "eyes") and not (draft.down or hands) and view.shot not in _WHOLE:
        # What hands do is done to something that is there.
        return "black" if feeling and feeling.key == "scared" else "gradient"
    if draft.purpose == "last" and view.shot in ("bust", "close_up"):
        # An end in dread goes dark; else the place and its hour are the end's colour.
        return "black" if _is_grave(draft.scene.mood) else "none"
    if draft.purpose in ("establish", "aftermath") or view.shot in ("long", "extreme_long"):
        return _OUTSIDE_EFFECTS.get(weather_of(draft.scene, script.languages[0]), "none")
    return "none"


_SOFT = re.compile(
    r"저벅|뚜벅|찌르|딸깍|달칵|똑|톡|사각|스르|스윽|두근|째깍|졸졸|바스락|훌쩍|살금|끼익|삐걱|보글|찰칵|쏴|솨|후두|뚝|휘이|웅|윙"
    r"|지잉|드르|쓱|찰랑|콜록|또각|부스럭|타닥|치익|틱|띠링|딩동|삑|반짝|\b(?:tap|tick|click|drip|rustle|creak|hum|sniff"
    r"|step|cough|swish|buzz|ding|knock|clink|whirr?|beep|splash|plop|rattle|hiss|sizzle|patter|tink|scratch|squeak"
    r"|flutter|murmur|chime|whoosh|snip|flick|shuffle|thump-thump)",
    re.IGNORECASE,
)
"""Sounds that nothing bursts with: steps, ticking, water, a cough."""


def _loud(words: str) -> bool:
    return not _SOFT.search(words) or "!" in words


def _runs(words: str) -> bool:
    found = find("poses", words)
    return found is not None and found.key in ("running", "falling")


def _room(draft: Draft) -> float:
    """Share of the height for balloons: grows with the words, never above half the panel."""
    lines: Sequence[str] = [beat.id for beat in draft.beats if beat.is_line and beat.kind != "sfx"]
    if not lines:
        return 0.0
    return round(min(0.5, 0.12 + 0.005 * draft.load + 0.05 * (len(lines) - 1)), 2)


def _gutter(draft: Draft, after: Draft | None, random: Random) -> int:
    """Pixels at 800 px width: 40-80 in talk, 150-300 at a beat, 500-900 at a change of scene: the more, the
    farther apart two scenes are in place and hour."""
    if after is None:
        return random.randrange(300, 500, 20)
    if after.scene.id != draft.scene.id:
        elsewhere = place_of(after.scene) != place_of(draft.scene) or after.scene.place != draft.scene.place
        later = hour_of(after.scene) != hour_of(draft.scene)
        low, high = ((500, 541), (520, 601), (620, 761))[elsewhere + later]
        return random.randrange(low, high, 20)
    if after.purpose in ("impact", "last") or draft.purpose in ("shout", "impact"):
        return random.randrange(200, 301, 10)
    beat = ("reaction", "eyes", "last", "insert")
    if (draft.silent and after.silent) or draft.purpose in beat or after.purpose == "shout":
        return random.randrange(150, 201, 10)
    return random.randrange(40, 81, 5)


def _tone(draft: Draft, after: Draft | None, dark: Collection[str]) -> GutterTone:
    """The ground between two panels: night all through a `dark` scene, paper in every other, and one fading
    into the other only where the mood goes over."""
    now = draft.scene.id in dark
    then = now if after is None else after.scene.id in dark
    if now and then:
        return "night"
    if then:
        return "fade_to_night"
    return "fade_to_paper" if now else "paper"


def _dark(script: Script) -> frozenset[str]:
    """Scenes by night in a mood to go with it. Where all or most are, none stands out: none is."""
    found = [scene.id for scene in script.scenes if hour_of(scene) in _NIGHT and _is_grave(scene.mood)]
    return frozenset(found if 2 * len(found) <= len(script.scenes) else ())


def _is_grave(mood: str) -> bool:
    feeling = find("moods", mood)
    return feeling is not None and feeling.key in _GRAVE
