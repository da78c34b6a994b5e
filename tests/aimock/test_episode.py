"""A whole episode by a real provider, from the brief to the slices, with aimock as the other machine."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engines.director.answer import AltAnswer, RowAnswer, RowFigure
from engines.director.document import Storyboard
from engines.director.sample import sample_storyboard
from engines.image.document import PanelImages
from engines.studio import Desk, Settings, Studio
from engines.studio.due import Manner
from engines.studio.views import JobView
from engines.text.document import Beat, Script
from engines.text.sample import sample_script
from tests import factories
from tests.aimock.server import Aimock
from tests.conftest import WORKSPACE
from tests.providers.wires import KEY, png

BRIEF = factories.brief(scenes=2, cuts=4)
USAGE = {"input_tokens": 2000, "output_tokens": 1000}
IMAGE = {"endpoint": "image"}
TEXT_USD = (2000 * 1.0 + 1000 * 5.0) / 1e6
"""One text call of the model proposed first."""
PICTURE = {"image": {"b64Json": base64.b64encode(png(800, 1200)).decode()}}
Open = Callable[..., Desk]


@pytest.fixture
def open_desk(home: Path) -> Iterator[Open]:
    opened: list[Studio] = []

    def open_one(**environment: str) -> Desk:
        opened.append(
            Studio.open(Settings.from_environment({"TOONVERSE_HOME": str(home), **environment}), {})
        )
        return opened[-1].desk(WORKSPACE)

    yield open_one
    for studio in opened:
        studio.close()


def new(desk: Desk) -> str:
    project = desk.projects.create(BRIEF)
    desk.projects.update(project.id, writer="openai", painter="openai")
    return project.episodes[0].id


def run(desk: Desk, episode: str, first: str, last: str) -> JobView:
    job = desk.runs.start(episode, first, last, Manner(agreed=True))
    assert job is not None
    return desk.runs.wait(job.id, 60)


def script_told(aimock: Aimock) -> None:
    aimock.answer({"content": sample_script(BRIEF, 0).model_dump_json(), "usage": USAGE})


def board_told(aimock: Aimock, desk: Desk, episode: str) -> int:
    """Have the storyboard answered that fits the script the episode got. Returns its panels."""
    script = desk.notebook.document(episode, "text").document
    assert isinstance(script, Script)
    board = sample_storyboard(script, 0)
    aimock.reset()
    aimock.answer({"content": board.model_dump_json(), "usage": USAGE})
    aimock.answer(PICTURE, match=IMAGE)
    return len(board.panels)


def paths(aimock: Aimock) -> list[str]:
    return [one["path"].removeprefix("/v1/") for one in aimock.arrived()]


def test_an_episode_is_made_and_its_price_known(official: Aimock, open_desk: Open) -> None:
    desk = open_desk()
    desk.keys.set("openai", KEY)
    episode = new(desk)
    script_told(official)
    text = run(desk, episode, "text", "text")
    assert (text.ended, text.cost_usd) == ("done", pytest.approx(TEXT_USD))
    assert paths(official) == ["responses"]
    panels = board_told(official, desk, episode)
    rest = run(desk, episode, "director", "packaging")
    assert rest.ended == "done", rest
    assert sorted(paths(official)) == ["images/generations"] * panels + ["responses"]
    board = desk.notebook.document(episode, "director").document
    images = desk.notebook.document(episode, "image").document
    assert isinstance(board, Storyboard) and isinstance(images, PanelImages)
    assert all(one.picture is not None for one in images.panels)
    assert {one.candidates[0].provider for one in images.panels} == {"openai"}
    assert desk.exports.reader(episode).pages
    calls = desk.runs.items(rest.id)
    assert {one.state for one in calls} == {"done"}
    assert [one.attempts for one in calls] == [1] * (panels + 1)
    assert all(one.cost_usd > 0 for one in calls)
    assert rest.cost_usd == pytest.approx(sum(one.cost_usd for one in calls))


def test_nothing_is_paid_for_twice(official: Aimock, open_desk: Open) -> None:
    desk = open_desk()
    desk.keys.set("openai", KEY)
    episode = new(desk)
    script_told(official)
    run(desk, episode, "text", "text")
    board_told(official, desk, episode)
    run(desk, episode, "director", "image")
    official.reset()
    assert desk.runs.start(episode, "text", "image") is None
    again = new(desk)
    assert desk.runs.start(again, "text", "image") is None, (
        "the same brief is answered from what was paid for"
    )
    assert official.arrived() == []


def test_a_compatible_server_makes_an_episode_too(aimock: Aimock, open_desk: Open) -> None:
    desk = open_desk(OPENAI_BASE_URL=aimock.url)
    episode = new(desk)
    project = desk.projects.episode(episode).project
    desk.projects.update(project, writer_model="qwen3:8b", painter_model="flux")
    script_told(aimock)
    assert run(desk, episode, "text", "text").ended == "done"
    panels = board_told(aimock, desk, episode)
    rest = run(desk, episode, "director", "packaging")
    assert rest.ended == "done", rest
    assert sorted(paths(aimock)) == ["chat/completions"] + ["images/generations"] * panels
    assert {one["body"]["model"] for one in aimock.arrived()} == {"qwen3:8b", "flux"}


def test_a_billing_limit_stops_the_run_and_keeps_what_is_finished(official: Aimock, open_desk: Open) -> None:
    desk, episode, panels = painted(official, open_desk)
    for number in range(2):
        official.answer(PICTURE, match={**IMAGE, "sequenceIndex": number})
    limit = {"message": "Billing hard limit has been reached", "type": "invalid_request_error"}
    official.answer({"error": {**limit, "code": "billing_hard_limit_reached"}, "status": 400}, match=IMAGE)
    ended = run(desk, episode, "image", "image")
    assert ended.ended == "done_with_failures"
    states = [one.state for one in desk.runs.items(ended.id)]
    assert states.count("done") == 2 and set(states) <= {"done", "failed", "wanted"}
    assert len(official.arrived()) <= panels
    failures = {one.failure.code for one in desk.runs.items(ended.id) if one.failure}
    assert failures == {"billing_limit"}


def test_the_key_is_in_nothing_that_is_kept(official: Aimock, open_desk: Open, home: Path) -> None:
    desk = open_desk()
    desk.keys.set("openai", KEY)
    episode = new(desk)
    official.answer({"error": {"message": f"Incorrect key: {KEY}", "code": "invalid_api_key"}, "status": 401})
    ended = run(desk, episode, "text", "text")
    assert ended.failure is not None and ended.failure.code == "wrong_key"
    found = [path for path in home.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]
    assert found == []


def test_a_wrong_answer_is_repaired_over_the_wire(official: Aimock, open_desk: Open) -> None:
    desk = open_desk()
    desk.keys.set("openai", KEY)
    episode = new(desk)
    official.answer(
        {"content": '{"title": "no"}', "usage": USAGE}, match={"endpoint": "chat", "sequenceIndex": 0}
    )
    script_told(official)
    job = run(desk, episode, "text", "text")
    assert (job.ended, job.cost_usd) == ("done", pytest.approx(2 * TEXT_USD))
    first, second = official.arrived()
    asked = [one["body"]["messages"][-1]["content"] for one in (first, second)]
    assert asked[1].startswith(asked[0].rstrip()) and '{"title": "no"}' in asked[1]


def test_a_stream_cut_off_waits_for_a_click_and_is_then_asked_for_again(
    official: Aimock, open_desk: Open
) -> None:
    desk = open_desk()
    desk.keys.set("openai", KEY)
    episode = new(desk)
    text = sample_script(BRIEF, 0).model_dump_json()
    official.answer({"content": text}, truncateAfterChunks=9)
    job = run(desk, episode, "text", "text")
    assert job.failure is not None and job.failure.code == "provider_disconnected"
    assert [one.state for one in desk.runs.items(job.id)] == ["possibly_billed"]
    assert run(desk, episode, "text", "text").ended == "failed"
    assert len(official.arrived()) == 1, "nothing is repeated by itself"
    official.reset()
    script_told(official)
    again = desk.runs.retry(job.id)
    assert again is not None and desk.runs.wait(again.id, 30).ended == "done"
    assert len(official.arrived()) == 1


def painted(official: Aimock, open_desk: Open) -> tuple[Desk, str, int]:
    """An episode that is ready to be painted, and how many panels it has."""
    desk = open_desk()
    desk.keys.set("openai", KEY)
    episode = new(desk)
    script_told(official)
    run(desk, episode, "text", "text")
    panels = board_told(official, desk, episode)
    run(desk, episode, "director", "director")
    official.reset()
    return desk, episode, panels


def test_a_rate_limit_is_waited_for_and_costs_nothing(official: Aimock, open_desk: Open) -> None:
    desk = open_desk()
    desk.keys.set("openai", KEY)
    episode = new(desk)
    limit = {"message": "Slow down", "type": "requests", "code": "rate_limit_exceeded"}
    first = {"endpoint": "chat", "sequenceIndex": 0}
    official.answer({"error": limit, "status": 429, "retryAfter": 0}, match=first)
    script_told(official)
    job = run(desk, episode, "text", "text")
    assert (job.ended, job.cost_usd) == ("done", pytest.approx(TEXT_USD))
    (item,) = desk.runs.items(job.id)
    assert item.attempts == len(official.arrived()) == 2


def test_one_refused_picture_leaves_the_others(official: Aimock, open_desk: Open) -> None:
    desk, episode, panels = painted(official, open_desk)
    refusal = {"message": "No.", "type": "image_generation_user_error", "code": "moderation_blocked"}
    official.answer({"error": refusal, "status": 400}, match={**IMAGE, "sequenceIndex": 0})
    official.answer(PICTURE, match=IMAGE)
    job = run(desk, episode, "image", "image")
    assert job.ended == "done_with_failures"
    states = Counter(one.state for one in desk.runs.items(job.id))
    assert states == {"done": panels - 1, "failed": 1}
    assert len(official.arrived()) == panels
    official.reset()
    official.answer(PICTURE, match=IMAGE)
    assert run(desk, episode, "image", "image").ended == "done"
    assert len(official.arrived()) == 1, "only the refused one is asked for again"


@pytest.mark.parametrize(
    ("rates", "code"),
    [({"disconnectRate": 1}, "provider_disconnected"), ({"malformedRate": 1}, "answer_not_json")],
)
def test_pictures_that_may_be_on_the_bill_wait_for_a_click(
    official: Aimock, open_desk: Open, rates: dict[str, float], code: str
) -> None:
    desk, episode, panels = painted(official, open_desk)
    official.answer(PICTURE, match=IMAGE, chaos=rates)
    job = run(desk, episode, "image", "image")
    assert {(one.state, one.failure and one.failure.code) for one in desk.runs.items(job.id)} == {
        ("possibly_billed", code)
    }
    assert len(official.arrived()) == panels
    again = run(desk, episode, "image", "image")
    assert len(official.arrived()) == panels, "nothing is repeated by itself"
    official.reset()
    official.answer(PICTURE, match=IMAGE)
    retried = desk.runs.retry(again.id)
    assert retried is not None and desk.runs.wait(retried.id, 60).ended == "done"
    assert len(official.arrived()) == panels


def wished(official: Aimock, desk: Desk, episode: str, *wish: str) -> JobView:
    """What comes of the wish (stage, item, words) for one item, and of the answers that follow it."""
    stage, item, text, *answers = wish
    official.reset()
    for number, answer in enumerate(answers):
        official.answer({"content": answer, "usage": USAGE}, match={"sequenceIndex": number})
    return desk.runs.wait(desk.rewrites.start(episode, stage, item, text).id, 60)


def test_a_scene_is_rewritten_and_keeps_the_ids_of_its_lines(official: Aimock, open_desk: Open) -> None:
    desk = open_desk()
    desk.keys.set("openai", KEY)
    episode = new(desk)
    script_told(official)
    run(desk, episode, "text", "text")
    script = desk.notebook.document(episode, "text").document
    assert isinstance(script, Script)
    scene = script.scenes[0]

    def beat(of: Beat, text: str = "") -> dict[str, object]:
        texts = [{"lang": code, "text": text or words} for code, words in of.text.items()]
        kept = of.model_dump(mode="json", include={"id", "kind", "off_panel"})
        return {**kept, "speaker": of.speaker or "", "texts": texts}

    head = scene.model_dump(mode="json", include={"place", "time", "mood", "summary"})
    new_line = {**beat(scene.beats[0], "쾅"), "id": "", "kind": "sfx", "speaker": ""}
    told = {**head, "mood": "서늘한", "beats": [new_line, *(beat(one) for one in scene.beats[1:])]}
    job = wished(official, desk, episode, "text", scene.id, "더 서늘하게", json.dumps(told))
    assert (job.ended, job.cost_usd) == ("done", pytest.approx(TEXT_USD)), job
    assert paths(official) == ["responses"] and "더 서늘하게" in str(official.arrived()[0]["body"])
    after = desk.notebook.document(episode, "text").document
    assert isinstance(after, Script)
    assert after.scenes[0].mood == "서늘한" and after.scenes[0].beats[0].text["ko"] == "쾅"
    assert [one.id for one in after.scenes[0].beats[1:]] == [one.id for one in scene.beats[1:]]
    assert scene.beats[0].id not in {one.id for one in after.scenes[0].beats}
    assert after.scenes[1:] == script.scenes[1:]


def test_a_line_and_a_panel_are_rewritten(official: Aimock, open_desk: Open) -> None:
    desk = open_desk()
    desk.keys.set("openai", KEY)
    episode = new(desk)
    script_told(official)
    run(desk, episode, "text", "text")
    board_told(official, desk, episode)
    run(desk, episode, "director", "director")
    script = desk.notebook.document(episode, "text").document
    board = desk.notebook.document(episode, "director").document
    assert isinstance(script, Script) and isinstance(board, Storyboard)
    line = next(one for one in script.lines().values() if one.kind == "dialogue")

    words = [{"lang": language, "text": "우산은 두고 가."} for language in script.languages]
    told = {"kind": "dialogue", "texts": words}
    # The first answer cannot be used: it is repaired once.
    job = wished(official, desk, episode, "text", line.id, "더 차갑게", "no json", json.dumps(told))
    assert (job.ended, job.cost_usd) == ("done", pytest.approx(2 * TEXT_USD)), job
    assert paths(official) == ["responses"] * 2
    first, second = (str(one["body"]) for one in official.arrived())
    assert "더 차갑게" in first and "no json" in second
    after = desk.notebook.document(episode, "text").document
    assert isinstance(after, Script)
    assert after.lines()[line.id].text["ko"] == "우산은 두고 가."
    same = {name: beat for name, beat in after.lines().items() if name != line.id}
    assert same == {name: beat for name, beat in script.lines().items() if name != line.id}

    panel = board.panels[0]
    row = RowAnswer(
        **panel.model_dump(include=set(RowAnswer.model_fields) - {"figures", "alt", "shot", "gutter_tone"}),
        shot="long" if panel.shot != "long" else "medium",
        figures=tuple(
            RowFigure(**one.model_dump(include=set(RowFigure.model_fields))) for one in panel.figures
        ),
        alt=tuple(AltAnswer(lang=code, text="멀리서 본 시장") for code in script.languages),
        gutter_tone=panel.gutter_tone,
    )
    job = wished(official, desk, episode, "director", panel.id, "멀리서", row.model_dump_json())
    assert (job.ended, job.cost_usd) == ("done", pytest.approx(TEXT_USD)), job
    anew = desk.notebook.document(episode, "director").document
    assert isinstance(anew, Storyboard)
    assert anew.panels[0].shot == row.shot != panel.shot and anew.panels[0].lines == panel.lines
    assert anew.panels[1:] == board.panels[1:]
