"""The page's handlers on a real studio: what they send, refuse and tell."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from components.actions import ACTIONS, answer
from components.context import Page, found, plain
from components.naming import model_name
from components.screen import STAGES, draw, locate
from engines.image.document import PanelImages
from engines.kernel.document import Finding
from engines.kernel.edits import OPS
from engines.studio import Desk, Studio, premises
from engines.text.answer import ScriptAnswer
from engines.text.document import Brief
from engines.text.sample import sample_script
from tests.components.requests import WORKSPACE, visit
from tests.conftest import OpenStudio
from tests.factories import brief


@pytest.fixture
def page(studio: Studio) -> Page:
    return Page(studio)


@pytest.fixture
def episode(desk: Desk) -> str:
    return desk.projects.create(brief()).episodes[0].id


def ask(page: Page, name: str, workspace: str = WORKSPACE, **payload: Any) -> dict[str, Any]:
    return answer(page, name, {"language": "ko", **payload}, visit(workspace))


def test_a_first_visit_shows_a_brief_that_is_filled_in_and_makes_no_project(desk: Desk) -> None:
    place = locate(desk, "", "", "ko")
    parts = draw(desk, place, {}).parts
    assert place["episode"] == ""
    assert parts["editor:brief"]["draft"] and parts["editor:brief"]["brief"]["premise"]
    assert parts["timer"] is False
    assert desk.projects.list() == ()


def test_a_second_look_sends_nothing_when_nothing_has_changed(desk: Desk, episode: str) -> None:
    place = locate(desk, "", episode, "ko")
    first = draw(desk, place, {})
    assert {f"editor:{stage}" for stage in STAGES} <= set(first.parts)
    assert draw(desk, place, first.seen).parts == {}


def test_an_edit_sends_only_what_shows_it(page: Page, desk: Desk, episode: str) -> None:
    place = locate(desk, "", episode, "ko")
    first = draw(desk, place, {})
    head = desk.notebook.document(episode, "brief").revision
    ops = [{"op": "set", "item": "document", "field": "tone", "value": "담담하게"}]
    assert ask(page, "save", episode=episode, stage="brief", based_on=head, ops=ops)["ok"]
    parts = draw(desk, place, first.seen).parts
    assert parts["editor:brief"]["brief"]["tone"] == "담담하게"
    assert "editor:text" not in parts and "bar" not in parts


def test_a_brief_is_done_when_a_premise_or_a_script_is_written_in_it(page: Page, desk: Desk) -> None:
    episode = desk.projects.create(Brief()).episodes[0].id
    place = locate(desk, "", episode, "ko")
    blank = draw(desk, place, {})
    assert blank.parts["tab:brief"] == "기획" and blank.parts["strip"]["states"]["brief"] == "empty"
    for field in ("premise", "script"):
        for value, label, state in (("하린이 별을 본다.", "기획 ✓", "done"), (" ", "기획", "empty")):
            head = desk.notebook.document(episode, "brief").revision
            ops = [{"op": "set", "item": "document", "field": field, "value": value}]
            assert ask(page, "save", episode=episode, stage="brief", based_on=head, ops=ops)["ok"]
            parts = draw(desk, place, {}).parts
            assert parts["tab:brief"] == label and parts["strip"]["states"]["brief"] == state


def test_the_language_of_the_interface_changes_every_word(desk: Desk, episode: str) -> None:
    first = draw(desk, locate(desk, "", episode, "ko"), {})
    second = draw(desk, locate(desk, "", episode, "en"), first.seen)
    assert first.parts["tab:director"] == "콘티" and second.parts["tab:director"] == "Storyboard"


def test_a_refused_edit_is_told_with_its_field_and_changes_nothing(
    page: Page, desk: Desk, episode: str
) -> None:
    head = desk.notebook.document(episode, "brief").revision
    ops = [{"op": "set", "item": "document", "field": "cuts", "value": 99999}]
    told = ask(page, "save", episode=episode, stage="brief", based_on=head, ops=ops)
    assert not told["ok"] and told["refused"] and told["field"] == "cuts"
    assert told["what"] and told["next"]
    # It is called as people see it.
    assert "컷" in told["what"] and "cuts" not in told["what"]
    assert desk.notebook.document(episode, "brief").revision == head


def test_the_same_field_changed_in_two_windows_is_a_conflict_that_names_the_newest(
    page: Page, desk: Desk, episode: str
) -> None:
    head = desk.notebook.document(episode, "brief").revision

    def save(value: str, based_on: str) -> dict[str, Any]:
        ops = [{"op": "set", "item": "document", "field": "premise", "value": value}]
        return ask(page, "save", episode=episode, stage="brief", based_on=based_on, ops=ops)

    one = save("첫 번째 창의 소재", head)
    two = save("두 번째 창의 소재", head)
    assert one["ok"] and not two["ok"] and two["conflict"]
    assert two["head"]["revision"] == one["revision"]
    assert save("두 번째 창의 소재", two["head"]["revision"])["ok"]


@pytest.mark.parametrize("name", sorted(ACTIONS))
@pytest.mark.parametrize("payload", [None, [], "text", {}, {"episode": 7, "stage": ["x"], "ops": {"op": 1}}])
def test_nonsense_from_a_browser_is_answered_with_a_sentence(page: Page, name: str, payload: object) -> None:
    told = answer(page, name, payload, visit())
    assert told["ok"] is False and told["what"] and told["next"]


def test_another_visitor_s_episode_cannot_be_read_edited_or_run(page: Page, episode: str) -> None:
    ops = [{"op": "set", "item": "document", "field": "tone", "value": "x"}]
    for name, payload in {
        "save": {"stage": "brief", "based_on": "", "ops": ops},
        "history": {"stage": "brief"},
        "export_document": {"stage": "brief"},
        "run": {},
        "form": {"stage": "text"},
    }.items():
        told = ask(page, name, "ws_other", episode=episode, **payload)
        assert not told["ok"] and told["code"].endswith("not_found"), name


def test_an_address_with_somebody_else_s_ids_leads_to_one_s_own_work(studio: Studio, episode: str) -> None:
    place = locate(studio.desk("ws_other"), "", episode, "en")
    assert place == {"project": "", "episode": "", "language": "en"}


def test_a_document_goes_out_and_comes_back_and_junk_is_refused(page: Page, desk: Desk, episode: str) -> None:
    text = ask(page, "export_document", episode=episode, stage="brief")["text"]

    def bring(data: bytes, language: str = "ko") -> dict[str, Any]:
        coded = base64.b64encode(data).decode()
        more = {"episode": episode, "stage": "brief", "language": language}
        return ask(page, "import_document", **more, data=coded)

    brief = json.loads(text)
    told = bring(text.encode())["told"]
    assert told == f"기획을 불러왔습니다. 장면 {brief['scenes']}개, 컷 {brief['cuts']}개짜리입니다."
    told = bring(text.encode(), "en")["told"]
    assert told == f"Brief imported. Scenes: {brief['scenes']}, panels: {brief['cuts']}."
    assert not bring(b"{")["ok"]
    assert not ask(page, "import_document", episode=episode, stage="brief", data="%%%")["ok"]


def test_an_unforeseen_error_is_told_and_logged_never_empty(
    page: Page, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(desk: Desk, given: object) -> dict[str, Any]:
        raise RuntimeError

    monkeypatch.setitem(ACTIONS, "plan", broken)  # type: ignore[arg-type]
    told = ask(page, "plan", episode="x")
    assert told["what"] and told["code"] == "unexpected"
    assert "RuntimeError" in caplog.text


def test_why_a_run_failed_is_told_on_every_tab_until_a_run_succeeds(desk: Desk) -> None:
    episode = desk.projects.create(brief(premise="")).episodes[0].id
    place = locate(desk, "", episode, "ko")
    job = desk.runs.start(episode)
    assert job is not None
    desk.runs.wait(job.id, 20)
    failed = draw(desk, place, {})
    trouble = failed.parts["bar"]["trouble"]
    assert trouble["stage"] == "text" and trouble["what"] and trouble["next"]
    head = desk.notebook.document(episode, "brief").revision
    ops = [{"op": "set", "item": "document", "field": "premise", "value": brief().premise}]
    desk.notebook.edit(episode, "brief", OPS.validate_python(ops), head)
    again = desk.runs.start(episode, "text", "text")
    assert again is not None
    desk.runs.wait(again.id, 20)
    assert draw(desk, place, failed.seen).parts["bar"]["trouble"] is None


def test_a_language_added_later_can_be_chosen_once_it_is_lettered(desk: Desk) -> None:
    episode = desk.projects.create(brief(scenes=2, cuts=4)).episodes[0].id
    place = locate(desk, "", episode, "en")

    def run() -> dict[str, Any]:
        job = desk.runs.start(episode)
        assert job is not None
        desk.runs.wait(job.id, 60)
        return draw(desk, place, {}).parts

    assert run()["editor:lettering"]["languages"] == ["ko"]
    head = desk.notebook.document(episode, "brief").revision
    ops = [{"op": "set", "item": "document", "field": "languages", "value": ["ko", "en"]}]
    desk.notebook.edit(episode, "brief", OPS.validate_python(ops), head)
    assert draw(desk, place, {}).parts["editor:lettering"]["languages"] == ["ko"]
    parts = run()
    assert parts["editor:lettering"]["languages"] == ["ko", "en"]
    pictures = [row["src"] for row in parts["preview"]["panels"] if row["form"] == "lettered"]
    assert pictures and all("lang=en" in src for src in pictures)


def test_a_quoted_line_cannot_turn_the_sentence_around_it() -> None:
    warning = Finding(
        rule="missing_glyph",
        severity="warning",
        item="b1",
        values={"text": "\u202eabc\u2066", "characters": "ก"},
    )
    assert not set("\u202e\u2066") & set(found((warning,), "ko")[0]["text"])
    assert plain("‘\u202eabc’ 대사") == "‘abc’ 대사"


def test_a_premise_is_read_while_one_types_and_what_one_set_stands_over_it(page: Page) -> None:
    told = ask(
        page,
        "understand",
        premise="서윤은 편의점에서 우산을 줍는다.",
        languages=["ko"],
        facts={"place": "옥상", "object": ""},
    )
    facts = {one["name"]: one for one in told["facts"]}
    assert told["ok"] and facts["who"]["values"] == ["서윤"] and not facts["who"]["given"]
    assert facts["place"] == {
        "name": "place", "values": ["옥상"], "read": ["편의점"], "given": True, "expected": True,
    }  # fmt: skip
    assert facts["object"]["values"] == [] and facts["object"]["given"]
    assert facts["hour"]["values"] == [] and facts["hour"]["expected"]


def test_what_a_free_episode_cannot_use_and_another_language_are_told_while_one_types(page: Page) -> None:
    premise = "소방관 이준호는 옥상에서 낡은 열쇠를 찾으려고 한다."
    told = ask(page, "understand", premise=premise, languages=["ko"])
    assert told["unused"] == [] and told["language"] == ""
    told = ask(page, "understand", premise=premise, languages=["ko"], facts={"obstacle": "비가 와서"})
    assert told["unused"] == ["비가 와서"]
    told = ask(page, "understand", premise=premise, languages=["en"])
    assert told["unused"] == [] and told["language"] == "ko"
    assert ask(page, "understand", premise="123", languages=["en"])["language"] == ""
    told = ask(
        page, "understand", premise="À Lyon, une fille doit sauver le four de son père.", languages=["en"]
    )
    assert told["foreign"] == "fr" and told["language"] == ""
    assert not any(fact["values"] for fact in told["facts"])


def test_the_premise_is_read_with_the_seed_that_its_script_is_written_with(
    page: Page, desk: Desk, episode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.notebook.set_options(episode, "text", {"seed": 7})
    seeds = list[int]()

    def told(brief: Brief, seed: int) -> ScriptAnswer:
        seeds.append(seed)
        return sample_script(brief, seed)

    monkeypatch.setattr(premises, "sample_script", told)
    assert ask(page, "understand", premise="민수가 열쇠를 찾는다.", episode=episode)["ok"]
    draw(desk, locate(desk, "", episode, "ko"), {})
    assert seeds == [7, 7]


def test_a_picture_is_signed_with_a_name_and_not_with_an_id(desk: Desk) -> None:
    made = desk.projects.create(brief(scenes=1, cuts=2)).episodes[0].id
    job = desk.runs.start(made)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"
    shown = draw(desk, locate(desk, "", made, "ko"), {}).parts["editor:image"]
    assert shown["panels"][0]["candidates"][0]["model"] == "연습용"
    assert model_name("gpt-6.1-terra", "en") == "GPT-6.1 Terra" and model_name("my-own", "en") == "my-own"


@pytest.mark.parametrize("facts", [{"place": 3}, {"colour": "red"}, {"who": "서윤"}, "옥상"])
def test_facts_of_a_wrong_shape_are_refused_in_a_sentence(page: Page, facts: object) -> None:
    told = ask(page, "understand", premise="소재", languages=["ko"], facts=facts)
    assert not told["ok"] and told["what"] and told["next"]


def test_a_fact_that_is_set_makes_the_script_stale_and_unset_makes_it_fresh_again(
    page: Page, desk: Desk, episode: str
) -> None:
    job = desk.runs.start(episode, "text", "text")
    assert job is not None and desk.runs.wait(job.id).ended == "done"

    def fact(value: object) -> None:
        head = desk.notebook.document(episode, "brief").revision
        ops = [{"op": "set", "item": "document", "field": "facts.place", "value": value}]
        assert ask(page, "save", episode=episode, stage="brief", based_on=head, ops=ops)["ok"]

    assert not desk.notebook.view(episode).cell("text").stale
    fact("달의 뒷면")
    assert desk.notebook.view(episode).cell("text").stale
    fact(None)
    assert not desk.notebook.view(episode).cell("text").stale


def test_the_next_episode_has_a_premise_of_its_own_to_be_read(page: Page, desk: Desk, episode: str) -> None:
    head = desk.notebook.document(episode, "brief").revision
    ops = [{"op": "set", "item": "document", "field": "facts.who", "value": ["마리트"]}]
    assert ask(page, "save", episode=episode, stage="brief", based_on=head, ops=ops)["ok"]
    project = desk.projects.episode(episode).project
    second = ask(page, "add_episode", project=project)["episode"]
    assert desk.notebook.document(second, "brief").document.facts.who is None  # type: ignore[union-attr]


def test_the_retry_beside_a_call_asks_for_its_picture_only(open_studio: OpenStudio) -> None:
    studio = open_studio(TOONVERSE_FAULTS="moderation@paint+2x2")
    desk, page = studio.desk(WORKSPACE), Page(studio)
    episode = desk.projects.create(brief(scenes=2, cuts=6)).episodes[0].id
    job = desk.runs.start(episode)
    assert job is not None
    desk.runs.wait(job.id, 60)
    failed = [one["item"] for one in ask(page, "job_items", job=job.id)["items"] if one["failure"]]
    assert len(failed) == 2
    again = ask(page, "retry", job=job.id, panel=failed[0])
    desk.runs.wait(again["job"], 60)
    asked = desk.runs.items(again["job"])
    assert [(one.item, one.state) for one in asked if one.kind == "paint"] == [(failed[0], "done")]
    images = desk.notebook.document(episode, "image").document
    assert isinstance(images, PanelImages)
    assert [panel.id for panel in images.panels if panel.failure] == failed[1:]
