"""Bad input: told in words with the place, and nothing a person made is lost.

All tests share one episode: whatever is refused must leave it as it was.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pytest
from PIL import Image

from engines.director.document import Storyboard
from engines.kernel.edits import RemoveItem, SetField
from engines.kernel.errors import Conflict, EditRefused, InvalidInput
from engines.lettering.document import LetteredPanels
from engines.studio import Desk, Settings, Studio
from engines.studio.messages import say
from engines.text.document import Script
from tests import factories


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("shared")
    studio = Studio.open(Settings.from_environment({"TOONVERSE_HOME": str(home)}), {})
    yield studio.desk("ws_test")
    studio.close()


@pytest.fixture(scope="module")
def episode(desk: Desk) -> str:
    found = desk.projects.create(factories.brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(found)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    return found


def script_of(desk: Desk, episode: str) -> Script:
    found = desk.notebook.document(episode, "text").document
    assert isinstance(found, Script)
    return found


def set_text(desk: Desk, episode: str, text: str) -> str:
    line = next(iter(script_of(desk, episode).lines()))
    view = desk.notebook.document(episode, "text")
    desk.notebook.edit(episode, "text", [SetField(item=line, field="text.ko", value=text)], view.revision)
    return line


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> & <b>굵게</b>",
        "${window.x} {{7*7}} {0} %s \\n",
        "🙂🎉👨‍👩‍👧 이모지",
        "\u202eمرحبا\u202c 뒤집힌",
        "영\u200b폭\u200d없\ufeff음",
        "가" * 3000,
        "e\u0301 낱자 ᄒ\u1161\u11ab",
        "긴" + " 낱말" * 200,
    ],
)
def test_any_text_goes_through_to_the_finished_episode(desk: Desk, episode: str, text: str) -> None:
    line = set_text(desk, episode, text)
    job = desk.runs.start(episode)
    if job is not None:
        assert desk.runs.wait(job.id, 60).ended == "done"
    lettered = desk.notebook.document(episode, "lettering").document
    balloons = [one for panel in lettered.panels for one in panel.balloons["ko"] if one.line == line]  # type: ignore[union-attr]
    assert len(balloons) == 1 and balloons[0].text_lines
    pages = desk.exports.reader(episode).pages
    assert (
        sum(page.asset.height for page in pages)
        == desk.notebook.document(episode, "packaging").document.strips[0].height
    )  # type: ignore[union-attr]


def test_a_broken_reference_and_an_unknown_speaker_are_refused_with_the_place(
    desk: Desk, episode: str
) -> None:
    script = desk.notebook.document(episode, "text")
    line = next(iter(script_of(desk, episode).lines()))
    with pytest.raises(EditRefused) as refused:
        desk.notebook.edit(
            episode, "text", [SetField(item=line, field="speaker", value="nobody")], script.revision
        )
    assert "nobody" in say(refused.value, "ko").text
    speaker = next(beat.speaker for beat in script_of(desk, episode).beats() if beat.speaker)
    with pytest.raises(EditRefused):
        desk.notebook.edit(episode, "text", [RemoveItem(item=speaker)], script.revision)
    board = desk.notebook.document(episode, "director")
    assert isinstance(board.document, Storyboard)
    panel = board.document.panels[0].id
    for field, value in (("lines", ["no_such_line"]), ("scene", "no_such_scene"), ("shot", "sideways")):
        with pytest.raises(EditRefused) as refused:
            desk.notebook.edit(
                episode, "director", [SetField(item=panel, field=field, value=value)], board.revision
            )
        assert say(refused.value, "ko").what
    assert desk.notebook.document(episode, "director").revision == board.revision


def test_two_people_in_one_field_are_told_and_in_two_fields_both_are_kept(desk: Desk, episode: str) -> None:
    board = desk.notebook.document(episode, "director")
    panel = board.document.panels[0].id  # type: ignore[union-attr]
    first = [SetField(item=panel, field="gutter", value=200)]
    desk.notebook.edit(episode, "director", first, board.revision)
    other = [SetField(item=panel, field="action", value="다른 칸")]
    desk.notebook.edit(episode, "director", other, board.revision)
    with pytest.raises(Conflict) as conflict:
        desk.notebook.edit(
            episode, "director", [SetField(item=panel, field="gutter", value=90)], board.revision
        )
    assert conflict.value.values["theirs"] == 200
    after = desk.notebook.document(episode, "director").document.panels[0]  # type: ignore[union-attr]
    assert (after.gutter, after.action) == (200, "다른 칸")


@pytest.mark.parametrize("data", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n\0\0\0", b"<svg onload='x'/>"])
def test_what_is_no_picture_is_refused(desk: Desk, episode: str, data: bytes) -> None:
    panel = desk.notebook.document(episode, "image").document.panels[0].id  # type: ignore[union-attr]
    with pytest.raises(InvalidInput) as refused:
        desk.notebook.upload_picture(episode, panel, data)
    assert refused.value.code == "picture_unreadable"


@pytest.mark.parametrize("size", [(4, 30_001), (20_000, 20_000)])
def test_a_picture_too_tall_or_a_bomb_is_refused_before_it_is_decoded(
    desk: Desk, episode: str, size: tuple[int, int]
) -> None:
    panel = desk.notebook.document(episode, "image").document.panels[0].id  # type: ignore[union-attr]
    out = io.BytesIO()
    Image.new("1", size).save(out, "PNG")
    with pytest.raises(InvalidInput) as refused:
        desk.notebook.upload_picture(episode, panel, out.getvalue())
    assert refused.value.code == "picture_too_large"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b'{"title": {"ko": 1}}',
        b'{"title": {}, "panels": []}',
        b"\xff\xfe",
        b'{"schema_version": "x"}',
    ],
)
def test_a_wrong_document_is_not_imported_and_says_where(desk: Desk, episode: str, data: bytes) -> None:
    before = desk.notebook.document(episode, "text").revision
    with pytest.raises(InvalidInput) as refused:
        desk.notebook.import_document(episode, "text", data)
    assert refused.value.values["place"]
    assert desk.notebook.document(episode, "text").revision == before


def test_a_character_no_font_has_is_told_with_the_script_before_anything_is_drawn(
    desk: Desk, episode: str
) -> None:
    line = set_text(desk, episode, "이 글자는 없다: \U00013000")
    rules = {(finding.rule, finding.item) for finding in desk.notebook.findings(episode, "text")}
    assert any(rule == "missing_glyph" and line in item for rule, item in rules)


# A value that each rule of a document refuses, and nobody is told of it in pydantic's English.
WRONG: list[tuple[str, str, str, object]] = [
    ("brief", "document", "languages", []),
    ("brief", "document", "languages", ["fr"]),
    ("text", "cast", "names", 3),
    ("text", "beat", "kind", "dialog"),
    ("director", "panel", "locked", "maybe"),
    ("director", "panel", "figures", ["x"]),
    ("director", "panel", "gutter", float("nan")),
    ("lettering", "balloon", "width", 0),
    ("lettering", "balloon", "at", [1, 2, 3]),
]


@pytest.mark.parametrize(("stage", "of", "field", "value"), WRONG)
def test_a_value_that_cannot_stand_is_refused_in_words_of_ours(
    desk: Desk, episode: str, stage: str, of: str, field: str, value: object
) -> None:
    script = script_of(desk, episode)
    lettered = desk.notebook.document(episode, "lettering").document
    assert isinstance(lettered, LetteredPanels)
    balloons = [one for panel in lettered.panels for one in panel.balloons["ko"]]
    item = {
        "document": "document",
        "cast": script.cast[0].id,
        "beat": script.scenes[0].beats[0].id,
        "panel": lettered.panels[0].id,
        "balloon": balloons[0].id,
    }[of]
    before = desk.notebook.document(episode, stage)
    with pytest.raises(EditRefused) as refused:
        desk.notebook.edit(episode, stage, [SetField(item=item, field=field, value=value)], before.revision)
    assert refused.value.code != "edit_invalid" and refused.value.cause
    told = say(refused.value, "ko").text
    assert not re.search(r"[Ss]hould|valid | or |Tuple|String|Input", told), told
    assert desk.notebook.document(episode, stage).revision == before.revision
