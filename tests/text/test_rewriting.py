"""Rewriting a line or a scene: what is asked, and what is not taken of a model's answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from engines.kernel.edits import SetField
from engines.kernel.errors import NotFound
from engines.kernel.rewriting import Wish
from engines.text.rewriting import LINE, NAMES, SCENE, TEMPLATES, kind, placeholders, read, request
from engines.text.write import TextOptions
from presets import prompts
from tests import factories

BEATS = (factories.beat("a0", "안 가."), factories.beat("a1", "왜?"))
SCRIPT = factories.script(
    factories.scene("s1", *BEATS), factories.scene("s2", factories.beat("b0", "다음 장면의 말"))
)
CAST = SCRIPT.cast[0].id
BRIEF = factories.brief()


def beat(item: str, text: str = "간다.", **changes: Any) -> dict[str, Any]:
    texts = [{"lang": code, "text": text} for code in SCRIPT.languages]
    return {"id": item, "kind": "dialogue", "speaker": CAST, "off_panel": False, "texts": texts, **changes}


def scene(*beats: dict[str, Any], **changes: Any) -> str:
    head = {name: getattr(SCRIPT.scenes[0], name) for name in ("place", "time", "mood", "summary")}
    return json.dumps({**head, "beats": beats, **changes})


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (scene(beat("a0"), beat("b0")), "beats.1.id: 'b0' is no beat of this scene"),
        (scene(beat("a0"), beat("a0")), "beats.1.id: 'a0' stands here twice"),
        (scene(), "beats: there are none"),
        (scene(beat("a0", speaker="ch_nobody")), "beats.0.speaker: 'ch_nobody'"),
        (scene(beat("a0", "  ")), "beats.0.texts: no text in"),
        (scene(beat("a0"), place=" "), "place: it is empty"),
    ],
)
def test_a_scene_that_breaks_its_promise_is_refused_with_the_place(answer: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        read(answer, Wish(item="s1", text="x"), SCRIPT, str, BRIEF)


def test_a_line_changes_its_words_and_how_it_is_said_and_nothing_else() -> None:
    wish = Wish(item="a0", text="외치게")
    texts = beat("a0", "간다!")["texts"]
    made = read(json.dumps({"kind": "shout", "texts": texts}), wish, SCRIPT, str, BRIEF)
    assert {(op.item, op.field) for op in made if isinstance(op, SetField)} == {
        ("a0", "kind"),
        *(("a0", f"text.{code}") for code in SCRIPT.languages),
    }
    with pytest.raises(ValueError, match="cannot become 'action'"):
        read(json.dumps({"kind": "action", "texts": texts}), wish, SCRIPT, str, BRIEF)


def test_the_prompts_show_the_item_and_what_stands_around_it() -> None:
    line = request(TextOptions(), Wish(item="a0", text="더 {{scene}} 짧게"), SCRIPT, BRIEF)
    assert line.task == LINE and "더 {{scene}} 짧게" in line.prompt
    assert "> [a0]" in line.prompt and "[a1] dialogue" in line.prompt and "[b0]" not in line.prompt
    whole = request(TextOptions(), Wish(item="s1", text="짧게"), SCRIPT, BRIEF)
    assert (
        whole.task == SCENE and "[b0] dialogue" in whole.prompt and "(it is the first scene)" in whole.prompt
    )
    assert set(placeholders(Wish(item="a0", text="x"), SCRIPT, BRIEF)) == set(NAMES)
    assert set(placeholders(Wish(item="s1", text="x"), SCRIPT, BRIEF)) == set(TEMPLATES["scene"].names)
    for template in TEMPLATES.values():
        assert set(prompts()[template.preset].placeholders) <= set(template.names)
    assert (kind(SCRIPT, "s2"), kind(SCRIPT, "b0")) == ("scene", "line")
    with pytest.raises(NotFound, match="rewrite_gone"):
        kind(SCRIPT, CAST)
