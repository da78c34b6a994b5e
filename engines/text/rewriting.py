"""Rewriting one line or one scene of a script: what is asked, and the edits an answer comes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from engines.kernel.context import WriteRequest
from engines.kernel.document import Json, clean_text, in_language
from engines.kernel.edits import AddItem, MoveItem, Op, RemoveItem, SetField
from engines.kernel.errors import NotFound
from engines.kernel.prompt import Template, fill
from engines.kernel.rewriting import Rewriting, Wish
from engines.text.answer import BeatRewritten, LineRewritten, SceneRewritten, Worded
from engines.text.document import SPOKEN, Beat, Brief, Scene, Script
from engines.text.write import LANGUAGE_NAMES, TextOptions
from presets import genres, prompts

LINE, SCENE = "rewrite_line", "rewrite_scene"
"""The tasks, and the presets of their prompts."""
NAMES = (
    "wish", "line", "scene", "before", "after", "cast", "languages", "first_language", "title", "genre",
)  # fmt: skip
"""What a prompt may name. Of a scene there is no line."""

_NEAR = 4
"""Lines of the scene beside it that are shown."""


def kind(script: Script, item: str) -> str:
    """ "line" (of any kind) or "scene". Raises NotFound `rewrite_gone`."""
    if any(scene.id == item for scene in script.scenes):
        return "scene"
    if any(beat.id == item for beat in script.beats()):
        return "line"
    raise NotFound("rewrite_gone", item=item)


def request(options: TextOptions, wish: Wish, script: Script, brief: Brief) -> WriteRequest:
    """The one call. `inputs` hold what a writer without a prompt works from."""
    template = TEMPLATES[kind(script, wish.item)]
    task = template.preset
    answer = SceneRewritten if task == SCENE else LineRewritten
    own, preset, values = template.given(options), prompts()[task], placeholders(wish, script, brief)
    scene, beat = _found(script, wish.item)
    return WriteRequest(
        task=task,
        instructions=fill(own["instructions"] or preset.instructions, values),
        prompt=fill(own["prompt"] or preset.prompt, values),
        answer_schema=answer.model_json_schema(),
        inputs={
            "wish": wish.text,
            "languages": list(script.languages),
            "cast": [{"id": one.id, "names": dict(one.names)} for one in script.cast],
            **({"beat": beat.model_dump(mode="json")} if beat else {"scene": scene.model_dump(mode="json")}),
        },
        seed=wish.take,
        label=task,
    )


def placeholders(wish: Wish, script: Script, brief: Brief) -> dict[str, str]:
    """What `{{name}}` in the two prompts stands for."""
    scene, beat = _found(script, wish.item)
    at = script.scenes.index(scene)
    lead = script.languages[0]
    genre = genres().get(brief.genre)
    return {
        "wish": wish.text.strip(),
        **({"line": _beat_text(beat, script.languages)} if beat else {}),
        "scene": _scene_text(scene, script, beat),
        "before": "".join(_beside(one, script, one.beats[-_NEAR:]) for one in script.scenes[:at][-1:])
        or "(it is the first scene)",
        "after": "".join(_beside(one, script, one.beats[:_NEAR]) for one in script.scenes[at + 1 :][:1])
        or "(it is the last scene)",
        "cast": "\n".join(
            f"{one.id}: {in_language(one.names, lead)}, {one.role}. {one.personality} Voice: {one.voice}"
            for one in script.cast
        ),
        "languages": ", ".join(f"{LANGUAGE_NAMES[code]} ({code})" for code in script.languages),
        "first_language": LANGUAGE_NAMES[lead],
        "title": in_language(script.title, lead),
        "genre": genre.names.get("en", brief.genre) if genre else brief.genre,
    }


def read(text: str, wish: Wish, script: Script, mint: Callable[[str], str], brief: Brief) -> tuple[Op, ...]:
    """The edits of this item alone. Raises ValueError that says where the answer breaks its promise."""
    scene, beat = _found(script, wish.item)
    if beat is not None:
        return _line_edits(LineRewritten.model_validate_json(text), beat, script)
    return _scene_edits(SceneRewritten.model_validate_json(text), scene, script, mint)


TEMPLATES = {
    "line": Template(preset=LINE, names=NAMES, values=placeholders, item="line"),
    "scene": Template(
        preset=SCENE, names=tuple(name for name in NAMES if name != "line"), values=placeholders, item="scene"
    ),
}
REWRITING = Rewriting(kind=kind, request=request, read=read, templates=TEMPLATES)


def _found(script: Script, item: str) -> tuple[Scene, Beat | None]:
    """The scene, and the line in it where the item is one. Raises NotFound."""
    for scene in script.scenes:
        if scene.id == item:
            return scene, None
        for beat in scene.beats:
            if beat.id == item:
                return scene, beat
    raise NotFound("rewrite_gone", item=item)


def _line_edits(answer: LineRewritten, beat: Beat, script: Script) -> tuple[Op, ...]:
    if answer.kind != beat.kind and not (beat.kind in SPOKEN and answer.kind in SPOKEN):
        raise ValueError(f"kind: {beat.kind!r} cannot become {answer.kind!r}")
    after = {"kind": answer.kind, **_texts(answer.texts, "texts", script.languages)}
    return _set(beat.id, _told(beat), after)


def _scene_edits(
    answer: SceneRewritten, scene: Scene, script: Script, mint: Callable[[str], str]
) -> tuple[Op, ...]:
    _refuse_strange(answer, scene, script)
    head = {name: clean_text(getattr(answer, name)).strip() for name in ("place", "time", "mood", "summary")}
    if not head["place"]:
        raise ValueError("place: it is empty")
    ops: list[Op] = [*_set(scene.id, {name: getattr(scene, name) for name in head}, head)]
    old = {beat.id: beat for beat in scene.beats}
    kept = {beat.id for beat in answer.beats}
    ops += [RemoveItem(item=one) for one in old if one not in kept]
    standing = [one for one in old if one in kept]
    before = ""
    for number, beat in enumerate(answer.beats):
        after = _values(beat, f"beats.{number}", script)
        if beat.id:
            ops += _set(beat.id, _told(old[beat.id]), after)
            if standing.index(beat.id) != number:
                standing.remove(beat.id)
                standing.insert(number, beat.id)
                ops.append(MoveItem(item=beat.id, after=before))
            before = beat.id
        else:
            item = _new(mint("bt"), after)
            ops.append(AddItem(parent=scene.id, collection="beats", after=before, item=item))
            before = item["id"]
            standing.insert(number, before)
    return tuple(ops)


def _refuse_strange(answer: SceneRewritten, scene: Scene, script: Script) -> None:
    if not answer.beats:
        raise ValueError("beats: there are none")
    known, cast, seen = {beat.id for beat in scene.beats}, {one.id for one in script.cast}, set[str]()
    for number, beat in enumerate(answer.beats):
        if beat.id and beat.id not in known:
            raise ValueError(f"beats.{number}.id: {beat.id!r} is no beat of this scene")
        if beat.id in seen:
            raise ValueError(f"beats.{number}.id: {beat.id!r} stands here twice")
        seen |= {beat.id} - {""}
        if beat.kind in SPOKEN and beat.speaker not in cast:
            raise ValueError(f"beats.{number}.speaker: {beat.speaker!r} is no id of the cast")


def _values(beat: BeatRewritten, place: str, script: Script) -> dict[str, Json]:
    spoken = beat.kind in SPOKEN
    return {
        "kind": beat.kind,
        "speaker": beat.speaker if spoken else None,
        "off_panel": beat.off_panel and spoken,
        **_texts(beat.texts, f"{place}.texts", script.languages),
    }


def _told(beat: Beat) -> dict[str, Json]:
    """A beat's fields by the names that edits give them."""
    texts = {f"text.{code}": words for code, words in beat.text.items()}
    return {"kind": beat.kind, "speaker": beat.speaker, "off_panel": beat.off_panel, **texts}


def _new(item: str, values: Mapping[str, Json]) -> dict[str, Json]:
    text = {name[5:]: words for name, words in values.items() if name.startswith("text.")}
    rest = {name: value for name, value in values.items() if not name.startswith("text.")}
    return {"id": item, **rest, "text": text}


def _texts(words: Sequence[Worded], place: str, languages: Sequence[str]) -> dict[str, Json]:
    found = {one.lang: clean_text(one.text).strip() for one in words}
    for language in languages:
        if not found.get(language):
            raise ValueError(f"{place}: no text in {language!r}")
    return {f"text.{language}": found[language] for language in languages}


def _set(item: str, before: Mapping[str, Json], after: Mapping[str, Json]) -> tuple[Op, ...]:
    changed = ((name, value) for name, value in after.items() if before.get(name) != value)
    return tuple(SetField(item=item, field=name, value=value) for name, value in changed)


def _scene_text(scene: Scene, script: Script, line: Beat | None) -> str:
    """A scene with all its texts; around a line that is rewritten, in the first language only."""
    languages = script.languages[:1] if line else script.languages
    rows = [f"{scene.place} / {scene.time} / {scene.mood}", scene.summary]
    rows += [f"{'> ' if beat is line else '  '}{_beat_text(beat, languages)}" for beat in scene.beats]
    return "\n".join(row for row in rows if row.strip())


def _beat_text(beat: Beat, languages: Sequence[str]) -> str:
    who = f" {beat.speaker}{' off panel' if beat.off_panel else ''}" if beat.speaker else ""
    words = " | ".join(f"{code}: {in_language(beat.text, code)}" for code in languages)
    return f"[{beat.id}] {beat.kind}{who}: {words}"


def _beside(scene: Scene, script: Script, beats: Sequence[Beat]) -> str:
    """A neighbouring scene: where it is, what it is about, and the lines next to this one."""
    lead = script.languages[:1]
    rows = [f"{scene.place} / {scene.time} / {scene.mood}", scene.summary]
    rows += [f"  {_beat_text(beat, lead)}" for beat in beats]
    return "\n".join(row for row in rows if row.strip())
