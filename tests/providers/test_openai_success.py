"""Good answers, and what is sent to get them."""

import json
from email import message_from_bytes

import pytest

import engines.director.rewriting as director_stage
import engines.text.rewriting as text_stage
from engines.director.direct import DirectorOptions
from engines.director.direct import request_for as storyboard_request
from engines.director.document import Panel, Storyboard
from engines.kernel.errors import ProviderFailed
from engines.kernel.rewriting import Wish
from engines.providers import pricing
from engines.providers.expected import text_tokens
from engines.text.write import TextOptions
from engines.text.write import request_for as text_request
from tests import factories
from tests.providers.wires import (
    KEY,
    SCHEMA,
    TEXT,
    Wire,
    ask,
    chatted,
    painter,
    pictured,
    png,
    reference,
    responded,
    want,
    writer,
)

SCRIPT = factories.script()
BOARD = Storyboard(panels=(Panel(id="p1", scene=SCRIPT.scenes[0].id, lines=tuple(SCRIPT.lines())),))
STAGES = [
    text_request(TextOptions(), factories.brief()),
    storyboard_request(DirectorOptions(), SCRIPT),
    *(
        text_stage.REWRITING.request(
            TextOptions(), Wish(item=item.id, text="더 짧게"), SCRIPT, factories.brief()
        )
        for item in (SCRIPT.scenes[0], SCRIPT.scenes[0].beats[0])
    ),
    director_stage.REWRITING.request(DirectorOptions(), Wish(item="p1", text="closer"), BOARD, SCRIPT),
]


@pytest.mark.parametrize("request_", STAGES, ids=lambda one: one.task)
@pytest.mark.parametrize("told", [None, lambda text: None], ids=["whole", "streamed"])
@pytest.mark.parametrize("base_url", ["", "http://localhost:11434/v1"], ids=["responses", "chat"])
def test_what_each_stage_asks_is_what_openai_describes(valid, known, request_, told, base_url):
    wire = Wire((200, chatted() if base_url else responded()))
    writer(wire, base_url=base_url).write(request_, told)
    name = "CreateChatCompletionRequest" if base_url else "CreateResponse"
    valid(name, wire.sent)
    assert wire.sent.keys() <= known(name)
    sent = wire.sent["response_format"]["json_schema"] if base_url else wire.sent["text"]["format"]
    assert sent["strict"] is True, "every stage's schema can be enforced"
    assert bool(wire.sent.get("stream")) is bool(told)


def test_the_writer_returns_the_raw_text_with_usage_and_cost():
    wire = Wire((200, responded()))
    answer = writer(wire).write(ask())
    assert answer.text == TEXT
    assert (answer.provider, answer.model, answer.request_id) == ("openai", "gpt-6-luna", "req_1")
    assert (answer.usage.input_tokens, answer.usage.cached_tokens, answer.usage.output_tokens) == (
        1000,
        200,
        500,
    )
    assert answer.usage.cost_usd == pytest.approx((1000 * 0.10 + 500 * 0.50) / 1e6)


def test_the_writer_asks_for_an_enforced_schema_and_no_storing(valid):
    wire = Wire((200, responded()))
    writer(wire).write(ask(task="script of scene 2"))
    valid("CreateResponse", wire.sent)
    answer_format = wire.sent["text"]["format"]
    assert wire.sent["store"] is False
    assert (answer_format["strict"], answer_format["name"]) == (True, "script_of_scene_2")
    assert answer_format["schema"]["required"] == ["title", "cuts", "scenes"]
    assert answer_format["schema"]["additionalProperties"] is False
    assert answer_format["schema"]["$defs"]["Scene"]["required"] == ["place"]
    assert "default" not in json.dumps(answer_format["schema"])
    assert "default" in json.dumps(SCHEMA), "the request's own schema is left alone"


def test_a_schema_with_an_open_map_is_sent_but_not_enforced(valid):
    wire = Wire((200, responded()))
    open_map = {
        "type": "object",
        "properties": {"t": {"type": "object", "additionalProperties": {"type": "string"}}},
    }
    writer(wire).write(ask(answer_schema=open_map))
    valid("CreateResponse", wire.sent)
    assert wire.sent["text"]["format"]["strict"] is False
    assert wire.sent["text"]["format"]["schema"] == open_map


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (
            responded(output=[{"type": "message", "content": [{"type": "refusal", "refusal": "No."}]}]),
            "answer_refused",
        ),
        (
            responded(status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
            "answer_truncated",
        ),
        (responded(status="incomplete", incomplete_details={"reason": "content_filter"}), "answer_filtered"),
        (responded(status="in_progress"), "answer_unfinished"),
        (responded(status="failed", error={"code": "rate_limit_exceeded", "message": "…"}), "rate_limited"),
        (responded(status="failed", error={"code": "server_error", "message": "…"}), "provider_error"),
        (responded(output=[]), "answer_empty"),
        (responded(text="  "), "answer_empty"),
        (responded(output="?"), "answer_empty"),
    ],
)
def test_an_answer_that_lies_is_caught_and_its_cost_told(body, code):
    with pytest.raises(ProviderFailed) as caught:
        writer(Wire((200, body))).write(ask())
    assert caught.value.code == code
    assert not caught.value.possibly_billed, "the usage says what it cost"
    if code.startswith("answer"):
        assert caught.value.values["cost_usd"] > 0


def test_a_compatible_server_is_asked_through_chat(valid):
    wire = Wire((200, chatted(text=f"```json\n{TEXT}\n```")))
    answer = writer(wire, model="qwen3", key="", base_url="http://localhost:11434/v1/").write(ask(seed=7))
    assert answer.text == TEXT
    assert answer.provider == "openai@localhost:11434"
    assert answer.usage.cost_usd == 0
    assert str(wire.requests[0].url) == "http://localhost:11434/v1/chat/completions"
    valid("CreateChatCompletionRequest", wire.sent)
    assert wire.sent["seed"] == 7
    assert wire.sent["response_format"]["json_schema"]["strict"] is True


def test_a_painted_picture_comes_whole_with_its_cost(valid):
    data = png(832, 1248)
    wire = Wire((200, pictured(data)))
    painted = painter(wire).paint(want())
    assert painted.picture == data
    assert (painted.media_type, painted.prompt, painted.notes) == (
        "image/png",
        "A rainy street",
        ("800x1200 → 832x1248",),
    )
    assert painted.usage.images == 1
    assert painted.usage.cost_usd == pytest.approx((100 * 5 + 1500 * 8 + 200 * 30) / 1e6)
    assert painted.regions.faces == ()
    valid("CreateImageRequest", wire.sent)
    assert wire.sent == {
        "model": "gpt-image-2",
        "prompt": "A rainy street",
        "n": 1,
        "size": "800x1200",
        "quality": "low",
        "output_format": "png",
    }


def test_a_picture_of_another_size_or_type_is_kept_and_noted():
    painted = painter(Wire((200, pictured(png(64, 64, "JPEG"), revised_prompt="A wet street")))).paint(want())
    assert painted.media_type == "image/jpeg"
    assert painted.notes == ("800x1200 → 64x64", "A wet street")


def test_an_answer_without_usage_is_priced_by_the_estimate():
    body = {**pictured(png(800, 1200)), "usage": None}
    cost = painter(Wire((200, body))).paint(want()).usage.cost_usd
    assert cost == pytest.approx(
        pricing.estimate_paint("gpt-image-2", "low", (800, 1200), text_tokens("A rainy street"))
    )


@pytest.mark.parametrize(
    ("base_url", "own"),
    [
        ("", {"quality": "low", "output_format": "png"}),
        ("http://127.0.0.1:8000/v1", {"response_format": "b64_json"}),
    ],
    ids=["openai", "compatible"],
)
def test_references_are_sent_as_files_of_an_edit(valid, known, base_url, own):
    wire = Wire((200, pictured(png(800, 1200))))
    read = {reference(1): b"first", reference(2): b"second"}
    made = painter(wire, base_url=base_url, read_asset=read.__getitem__)
    made.paint(want(references=(reference(1), reference(2))))
    request = wire.requests[0]
    assert request.url.path == "/v1/images/edits"
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    parts = [
        (part.get_param("name", header="content-disposition"), part.get_payload(decode=True))
        for part in message_from_bytes(head + request.content).get_payload()
    ]
    assert [data for name, data in parts if name == "image[]"] == [b"first", b"second"]
    fields = {name: data.decode() for name, data in parts if name != "image[]"}
    assert fields == {
        "model": "gpt-image-2",
        "prompt": "A rainy street",
        "n": "1",
        "size": "800x1200",
        **own,
    }
    # Numbers travel as text in a form; everything else has to be there by its own name and type.
    body = {**fields, "n": int(fields["n"]), "image": ["first", "second"]}
    valid("CreateImageEditRequest", body)
    assert body.keys() <= known("CreateImageEditRequest"), "a misspelt field would be ignored in silence"


def test_a_compatible_picture_server_is_asked_for_the_bytes(valid):
    wire = Wire((200, {"data": pictured(png(800, 1200))["data"]}))
    painted = painter(wire, model="flux", key="", base_url="http://127.0.0.1:8091/v1").paint(
        want(quality="any")
    )
    assert painted.usage.cost_usd == 0
    valid("CreateImageRequest", wire.sent)
    assert wire.sent["response_format"] == "b64_json"
    assert "quality" not in wire.sent


def test_a_compatible_server_that_knows_no_response_format_is_asked_without():
    refusal = {"error": {"message": "Unknown parameter: 'response_format'.", "code": "unknown_parameter"}}
    wire = Wire((400, refusal), (200, {"data": pictured(png(800, 1200))["data"]}))
    azure = painter(wire, model="my-deployment", base_url="https://me.openai.azure.com/openai/v1")
    assert azure.paint(want()).picture == png(800, 1200)
    first, second = (json.loads(one.content) for one in wire.requests)
    assert first.pop("response_format") == "b64_json" and first == second
    assert wire.requests[1].headers["authorization"] == f"Bearer {KEY}"


def test_neither_client_shows_its_key():
    for made in (writer(Wire((200, {}))), painter(Wire((200, {})))):
        assert KEY not in repr(made) + str(made)
        assert made.paid
        assert made.provider == "openai"
