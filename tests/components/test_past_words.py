"""History, comparisons, conflicts and undo as the page is told of them."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from components.actions import answer
from components.context import Page
from components.offers import offers
from components.screen import draw, locate
from components.wording import UiLanguage
from engines.director.document import Storyboard
from engines.kernel.edits import ROOT, TrayItem
from engines.lettering.document import Balloon, LetteredPanel, LetteredPanels, TextLine
from engines.studio import Desk, Studio
from tests.components.requests import WORKSPACE, visit
from tests.factories import brief, panel, script, storyboard


@pytest.fixture
def episode(desk: Desk) -> str:
    made = desk.projects.create(brief()).episodes[0].id
    for stage, document in (("text", script()), ("director", storyboard())):
        desk.notebook.import_document(made, stage, document.model_dump_json().encode())
    return made


@pytest.fixture
def page(studio: Studio) -> Page:
    return Page(studio)


def ask(page: Page, name: str, language: str = "ko", **payload: Any) -> dict[str, Any]:
    return answer(page, name, {"language": language, **payload}, visit(WORKSPACE))


def save(page: Page, desk: Desk, episode: str, stage: str, *ops: dict[str, Any]) -> dict[str, Any]:
    head = desk.notebook.document(episode, stage).revision
    return ask(page, "save", episode=episode, stage=stage, based_on=head, ops=list(ops))


def put(item: str, field: str, value: Any) -> dict[str, Any]:
    return {"op": "set", "item": item, "field": field, "value": value}


def undoing(desk: Desk, episode: str, language: Any) -> dict[str, Any]:
    return draw(desk, locate(desk, "", episode, language), {}).parts["undo"]


@pytest.mark.parametrize(
    ("op", "korean", "english"),
    [
        (put("p3", "gutter", 300), "3번 컷 컷 간격", "gutter of panel 3"),
        ({"op": "remove", "item": "p2"}, "2번 컷 빼기", "take out panel 2"),
        ({"op": "move", "item": "p3", "after": ""}, "1번 컷 옮기기", "move panel 1"),
    ],
)
def test_undo_says_what_it_would_undo(
    page: Page, desk: Desk, episode: str, op: dict[str, Any], korean: str, english: str
) -> None:
    assert save(page, desk, episode, "director", op)["ok"]
    assert undoing(desk, episode, "ko")["undo"] == korean
    assert undoing(desk, episode, "en")["undo"] == english
    done = ask(page, "undo", episode=episode, known=undoing(desk, episode, "ko")["numbers"])
    assert done["ok"] and done["what"] == korean
    assert undoing(desk, episode, "ko")["redo"] == korean


def added(after: str, **fields: Any) -> dict[str, Any]:
    item = panel("p9", **fields).model_dump(mode="json")
    return {"op": "add", "parent": "document", "collection": "panels", "after": after, "item": item}


SEEN = {"scene": "s1", "prompt": "문 앞에 선 민수"}


@pytest.mark.parametrize(
    ("ops", "korean", "english"),
    [
        ([put("p1", "take", 1)], "1번 컷 다시 그리기", "draw panel 1 again"),
        ([put("p1", "take", 1), put("p2", "take", 2)], "컷 2개 다시 그리기", "draw 2 panels again"),
        (
            [put("p1", "lines", []), added("p1", lines=("l1",), **SEEN)],
            "1번 컷 나누기", "split panel 1",
        ),
        ([added("p1", action="둘째.", **SEEN)], "1번 컷 나누기", "split panel 1"),
        ([added("p1", **SEEN)], "1번 컷 복제", "duplicate panel 1"),
        ([added("p1", scene="s1")], "2번 컷 추가", "add panel 2"),
        (
            [put("p2", "lines", []), put("p1", "lines", ["l1", "l2"]), {"op": "remove", "item": "p2"}],
            "1번 컷을 다음 컷과 합치기", "merge panel 1 with the next one",
        ),
    ],
)  # fmt: skip
def test_undo_names_what_the_person_did_and_not_what_it_changed(
    page: Page, desk: Desk, episode: str, ops: list[dict[str, Any]], korean: str, english: str
) -> None:
    assert save(page, desk, episode, "director", put("p1", "prompt", SEEN["prompt"]))["ok"]
    assert save(page, desk, episode, "director", *ops)["ok"]
    assert undoing(desk, episode, "ko")["undo"] == korean
    assert undoing(desk, episode, "en")["undo"] == english


def test_beside_a_panel_that_was_put_in_with_nothing_set_all_is_told(
    page: Page, desk: Desk, episode: str
) -> None:
    bare = {"op": "add", "parent": "document", "collection": "panels", "after": "p1"}
    for ops, told in (
        ([{**bare, "item": {"id": "p7", "scene": "s1", "action": "새 컷."}}], "2번 컷 추가"),
        ([{**bare, "after": "p7", "item": {"id": "p8", "scene": "s1"}}], "3번 컷 추가"),
        ([{**bare, "after": "p8", "item": panel("p9").model_dump(mode="json")}], "4번 컷 추가"),
        ([{"op": "remove", "item": "p9"}], "4번 컷 빼기"),
        ([put("p7", "action", "새 컷. 눈."), {"op": "remove", "item": "p8"}], "2번 컷을 다음 컷과 합치기"),
    ):
        assert save(page, desk, episode, "director", *ops)["ok"]
        assert undoing(desk, episode, "ko")["undo"] == told
        assert ask(page, "undo", episode=episode, known=undoing(desk, episode, "ko")["numbers"])["ok"]
        assert undoing(desk, episode, "ko")["redo"] == told
        assert ask(page, "redo", episode=episode, known=undoing(desk, episode, "ko")["numbers"])["ok"]


@pytest.mark.parametrize(("language", "told"), [("ko", "이제 없는 장면"), ("en", "a scene that is gone")])
def test_a_panel_in_the_tray_tells_no_id_of_a_scene_that_is_gone(
    desk: Desk, episode: str, language: UiLanguage, told: str
) -> None:
    view = desk.notebook.document(episode, "director")
    item = panel("p9", scene="scn_gone", action="둘이 뛴다.").model_dump(mode="json")
    held = TrayItem(item=item, parent=ROOT, collection="panels", reason="edited")
    view = view.model_copy(update={"tray": (held,)})
    (shown,) = offers(view, view, script().model_dump(mode="json"), language)["tray"]
    assert (shown["title"], "둘이 뛴다." in shown["text"]) == (told, True)


@pytest.mark.parametrize(
    ("fields", "korean", "english"),
    [
        ({"width": 400}, "너비", "width"),
        ({"width": 200, "height": 300}, "높이", "height"),
        ({"width": 400, "height": 300}, "너비, 높이", "width, height"),
        ({"tailed": False}, "꼬리", "tail"),
    ],
)
def test_undo_names_what_of_a_balloon_was_changed(
    page: Page, desk: Desk, episode: str, fields: dict[str, Any], korean: str, english: str
) -> None:
    line = TextLine(text="어서 오세요.", origin=(260, 300), ink=(260, 280, 80, 24), size=24)
    corner = ((200.0, 250.0), (400.0, 250.0), (400.0, 350.0), (200.0, 350.0))
    balloon = Balloon(
        id="b1", line="l1", kind="dialogue", outline=corner, font="", text_lines=(line,), said=line.text
    )
    laid = LetteredPanel(id="p1", canvas=(800, 600), panel=(0, 0, 800, 600), balloons={"ko": (balloon,)})
    document = LetteredPanels(panels=(laid,)).model_dump_json().encode()
    desk.notebook.import_document(episode, "lettering", document)
    ops = [put("b1", name, value) for name, value in fields.items()]
    assert save(page, desk, episode, "lettering", *ops)["ok"]
    told = {code: undoing(desk, episode, code)["undo"] for code in ("ko", "en")}
    assert told["ko"] == f"1번 컷 말풍선 ‘어서 오세요.’ {korean}"
    assert told["en"] == f"{english} of balloon “어서 오세요.”, panel 1"


def test_a_history_tells_changes_in_words_and_a_comparison_ticks(
    page: Page, desk: Desk, episode: str
) -> None:
    save(page, desk, episode, "text", put("l1", "text.ko", "문이 열렸습니다."), put("l2", "text.ko", "누구?"))
    korean, english = (
        ask(page, "history", language, episode=episode, stage="text")["rows"] for language in ("ko", "en")
    )
    assert korean[0]["changes"] == "대사 2개 고쳐 씀" and english[0]["changes"] == "2 lines reworded"
    compared = ask(page, "compare", episode=episode, stage="text", old=korean[1]["id"])
    first = compared["cards"][0]
    assert first["title"] == "S#1 ‘문이 열렸습니다.’"
    assert first["rows"][0]["keys"] == ["l1/text.ko"]
    back = ask(
        page,
        "restore_parts",
        episode=episode,
        stage="text",
        revision=korean[1]["id"],
        keys=["l1/text.ko"],
        based_on=compared["head"],
    )
    assert back["ok"]
    texts = [beat["text"]["ko"] for beat in draw_script(desk, episode)["scenes"][0]["beats"]]
    assert texts == ["어서 오세요.", "누구?"]


def draw_script(desk: Desk, episode: str) -> dict[str, Any]:
    return draw(desk, locate(desk, "", episode, "ko"), {}).parts["editor:text"]["script"]


def test_a_conflict_tells_both_values_in_words(page: Page, desk: Desk, episode: str) -> None:
    old = desk.notebook.document(episode, "director").revision
    save(page, desk, episode, "director", put("p1", "shot", "eyes"))
    told = ask(
        page,
        "save",
        episode=episode,
        stage="director",
        based_on=old,
        ops=[put("p1", "shot", "bust")],
    )
    assert told["conflict"] and (told["mine"], told["theirs"]) == ("바스트", "눈 클로즈업")


def test_what_cannot_be_read_is_refused_in_a_sentence(page: Page, episode: str) -> None:
    for name, payload in (
        ("undo", {"known": "all"}),
        ("undo", {"known": {"text": "1"}}),
        ("restore_parts", {"stage": "text", "revision": "r", "keys": "l1", "based_on": ""}),
        ("history", {"stage": "text", "before": "2"}),
        ("compare", {"stage": "nonsense", "old": "r"}),
    ):
        told = ask(page, name, episode=episode, **payload)
        assert not told["ok"] and told["what"] and told["next"], name


def test_a_comparison_names_values_in_words_and_says_of_equal_ones_what_differs(
    page: Page, desk: Desk, episode: str
) -> None:
    old = desk.notebook.document(episode, "director").revision
    moved = [{"cast": "ch_minsu", "position": "left"}]
    save(page, desk, episode, "director", put("p1", "gutter_tone", "night"), put("p1", "figures", moved))
    compared = ask(page, "compare", episode=episode, stage="director", old=old)
    rows = {row["label"]: row for card in compared["cards"] for row in card["rows"]}
    tone, people = rows["간격 색"], rows["인물"]
    assert (tone["before"]["text"], tone["after"]["text"]) == ("종이", "밤")
    assert "before" not in people and "세부" in people["after"]["text"]


def test_a_table_may_use_the_words_of_either_interface(page: Page, desk: Desk, episode: str) -> None:
    table = "id,shot,angle,shape\np1,클로즈업,로우,세로로 긴\np2,Close-up,low,Tall\n"
    data = base64.b64encode(table.encode()).decode()
    checked = ask(page, "check_table", episode=episode, data=data)
    assert checked["ok"] and checked["problems"] == []
    done = ask(page, "import_table", episode=episode, data=data, based_on=checked["based_on"])
    assert done["ok"]
    panels = desk.notebook.document(episode, "director").document
    assert isinstance(panels, Storyboard)
    for one in panels.panels[:2]:
        assert (one.shot, one.angle, one.shape) == ("close_up", "low", "tall")


def test_works_of_one_title_are_told_apart(desk: Desk) -> None:
    for _ in range(2):
        desk.projects.create(brief())
    rows = draw(desk, locate(desk, "", "", "ko"), {}).parts["bar"]["projects"]
    titles = sorted(row["title"] for row in rows)
    assert len(set(titles)) == 2 and titles[1] == f"{titles[0]} (2)"
