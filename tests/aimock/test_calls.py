"""The real client over real HTTP to a server that nobody here wrote: what comes back, and what arrived."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest

from engines.kernel.errors import ProviderFailed
from engines.providers.painters.openai import OpenAIPainter
from engines.providers.writers.openai import OpenAIWriter
from tests.aimock.server import Aimock
from tests.providers.wires import KEY, SCHEMA, TEXT, ask, png, reference, want

PICTURE = {"image": {"b64Json": base64.b64encode(png(800, 1200)).decode(), "revisedPrompt": "A wet street"}}
IMAGE = {"endpoint": "image"}
USAGE = {"input_tokens": 1000, "output_tokens": 500}


def writer(model: str = "gpt-6-luna") -> OpenAIWriter:
    return OpenAIWriter(KEY, model)


def painter() -> OpenAIPainter:
    return OpenAIPainter(KEY, "gpt-image-2", lambda asset: png(64, 64))


def local(aimock: Aimock) -> OpenAIWriter:
    """By another name of the same machine: a compatible server, as far as the client knows."""
    return OpenAIWriter(KEY, "qwen3", aimock.url.replace("127.0.0.1", "localhost"))


def paths(aimock: Aimock) -> list[str]:
    return [one["path"] for one in aimock.arrived()]


def failed(call: Callable[[], object]) -> ProviderFailed:
    with pytest.raises(ProviderFailed) as caught:
        call()
    assert KEY not in f"{caught.value!r}{caught.value.failure().model_dump_json()}"
    return caught.value


def test_text_comes_through_the_responses_api(official: Aimock) -> None:
    official.answer({"content": TEXT, "usage": USAGE})
    answer = writer().write(ask())
    assert answer.text == TEXT
    assert (answer.usage.input_tokens, answer.usage.output_tokens) == (1000, 500)
    assert answer.usage.cost_usd == pytest.approx((1000 * 0.10 + 500 * 0.50) / 1e6)
    (arrived,) = official.arrived()
    assert arrived["path"] == "/v1/responses"
    assert answer.request_id
    assert KEY not in json.dumps(arrived)


def test_text_of_a_compatible_server_comes_through_chat(aimock: Aimock) -> None:
    aimock.answer({"content": TEXT})
    answer = local(aimock).write(ask(seed=7))
    assert answer.text == TEXT
    assert answer.usage.cost_usd == 0 and answer.usage.output_tokens > 0
    (arrived,) = aimock.arrived()
    assert arrived["path"] == "/v1/chat/completions"
    sent = arrived["body"]
    assert sent["seed"] == 7
    assert sent["response_format"]["json_schema"]["schema"]["required"] == list(SCHEMA["properties"])


def test_a_picture_is_generated_and_with_references_edited(official: Aimock) -> None:
    official.answer(PICTURE, match=IMAGE)
    plain = painter().paint(want())
    edited = painter().paint(want(references=(reference(1), reference(2))))
    assert plain.picture == edited.picture == png(800, 1200)
    assert plain.notes == ("A wet street",)
    assert plain.usage.cost_usd > 0, "no usage in the answer: the estimate stands in"
    assert edited.usage.cost_usd > plain.usage.cost_usd
    assert paths(official) == ["/v1/images/generations", "/v1/images/edits"]
    assert official.arrived()[1]["headers"]["content-type"].startswith("multipart/form-data; boundary=")


def test_a_picture_is_changed_where_a_mask_leaves_it_open(official: Aimock) -> None:
    official.answer(PICTURE, match=IMAGE)
    whole = painter().paint(want(base=reference(1)))
    # aimock streams no pictures: asked to, it answers at once, and that is taken as the answer.
    seen: list[bytes] = []
    asked = want(base=reference(1), mask=reference(2), references=(reference(3),), partials=2)
    area = painter().paint(asked, lambda data, kind: seen.append(data))
    assert whole.picture == area.picture == png(800, 1200) and seen == []
    assert paths(official) == ["/v1/images/edits"] * 2
    assert area.usage.cost_usd > whole.usage.cost_usd


def error(status: int, code: str | None, kind: str, **more: object) -> dict[str, object]:
    told = {"message": "No.", "type": kind, **({"code": code} if code else {})}
    return {"error": told, "status": status, **more}


REFUSALS = [
    (error(400, "billing_hard_limit_reached", "invalid_request_error"), "billing_limit", True),
    (error(429, "insufficient_quota", "insufficient_quota"), "quota_exhausted", True),
    (error(429, "credit_balance_exhausted", "insufficient_quota"), "quota_exhausted", True),
    (error(429, "organization_spend_limit_exceeded", "insufficient_quota"), "quota_exhausted", True),
    (error(429, "project_spend_limit_exceeded", "insufficient_quota"), "quota_exhausted", True),
    (error(429, "organization_usage_limit_exceeded", "insufficient_quota"), "quota_exhausted", True),
    (error(429, "rate_limit_exceeded", "requests", retryAfter=7), "rate_limited", False),
    (error(429, None, "tokens", retryAfter=7), "rate_limited", False),
    (error(503, "slow_down", "server_error"), "rate_limited", False),
    (error(400, "moderation_blocked", "image_generation_user_error"), "moderation_blocked", False),
    (error(401, "invalid_api_key", "invalid_request_error"), "wrong_key", True),
    (error(404, "model_not_found", "invalid_request_error"), "model_unavailable", True),
    (error(500, None, "server_error"), "provider_error", False),
    (error(504, None, "server_error"), "provider_timeout", False),
]


@pytest.mark.parametrize("kind", ["responses", "chat", "generations", "edits"])
@pytest.mark.parametrize(("response", "code", "stops"), REFUSALS)
def test_a_refusal_is_told_by_its_code_and_asked_for_once(
    official: Aimock, kind: str, response: dict[str, object], code: str, stops: bool
) -> None:
    official.answer(response)
    official.answer(response, match=IMAGE)
    calls: dict[str, Callable[[], object]] = {
        "responses": lambda: writer().write(ask()),
        "chat": lambda: local(official).write(ask()),
        "generations": lambda: painter().paint(want()),
        "edits": lambda: painter().paint(want(references=(reference(),))),
    }
    found = failed(calls[kind])
    assert (found.code, found.stops_run) == (code, stops)
    assert found.possibly_billed == (code == "provider_timeout" and kind != "chat")
    assert found.request_id
    assert len(official.arrived()) == 1, "the SDK must not retry by itself"
    if "retryAfter" in response:
        assert found.retry_after == 7


def test_a_rate_limit_that_passes_lets_the_next_call_through(official: Aimock) -> None:
    official.answer(REFUSALS[6][0], match={"endpoint": "chat", "sequenceIndex": 0})
    official.answer({"content": TEXT}, match={"endpoint": "chat", "sequenceIndex": 1})
    assert failed(lambda: writer().write(ask())).retry_after == 7
    assert writer().write(ask()).text == TEXT
    assert len(official.arrived()) == 2


CHAOS = [
    ({"dropRate": 1}, "provider_error", False),
    ({"rateLimitRate": 1}, "rate_limited", False),
    ({"malformedRate": 1}, "answer_not_json", True),
    ({"disconnectRate": 1}, "provider_disconnected", True),
]


@pytest.mark.parametrize("kind", ["writer", "painter"])
@pytest.mark.parametrize(("rates", "code", "unknown"), CHAOS)
def test_chaos_ends_in_its_error_after_one_request(
    official: Aimock, kind: str, rates: dict[str, float], code: str, unknown: bool
) -> None:
    official.answer({"content": TEXT}, chaos=rates)
    official.answer(PICTURE, match=IMAGE, chaos=rates)
    found = failed(lambda: writer().write(ask()) if kind == "writer" else painter().paint(want()))
    assert (found.code, found.possibly_billed) == (code, unknown)
    assert len(official.arrived()) == 1


def test_an_answer_cut_at_its_length_limit_is_not_taken_for_a_whole_one(official: Aimock) -> None:
    official.answer({"content": TEXT[:20], "finishReason": "length", "usage": USAGE})
    found = failed(lambda: writer().write(ask()))
    assert (found.code, found.possibly_billed) == ("answer_truncated", False)
    assert found.values["cost_usd"] > 0


def test_a_picture_endpoint_that_gives_none_is_possibly_billed(official: Aimock) -> None:
    official.answer({"images": []}, match=IMAGE)
    found = failed(lambda: painter().paint(want()))
    assert (found.code, found.possibly_billed) == ("answer_no_picture", True)


def test_a_server_that_knows_no_such_request_is_told(official: Aimock) -> None:
    assert failed(lambda: writer().write(ask())).code == "endpoint_missing"


def test_a_streamed_answer_is_told_in_pieces_and_priced(official: Aimock) -> None:
    official.answer({"content": TEXT, "usage": USAGE}, chunkSize=10)
    pieces: list[str] = []
    answer = writer().write(ask(), pieces.append)
    assert "".join(pieces) == answer.text == TEXT
    assert len(pieces) == -(-len(TEXT) // 10)
    assert answer.usage.cost_usd > 0
    assert official.arrived()[0]["body"]["stream"] is True


def test_a_streamed_chat_comes_with_its_usage(official: Aimock) -> None:
    official.answer({"content": TEXT}, chunkSize=10)
    pieces: list[str] = []
    answer = local(official).write(ask(), pieces.append)
    assert "".join(pieces) == answer.text == TEXT
    assert answer.usage.output_tokens > 0
    (arrived,) = official.arrived()
    assert arrived["body"]["stream_options"] == {"include_usage": True}


@pytest.mark.parametrize("kind", ["responses", "chat"])
def test_a_stream_cut_off_is_told_and_not_repeated(official: Aimock, kind: str) -> None:
    official.answer({"content": TEXT}, chunkSize=5, truncateAfterChunks=4)
    made = writer() if kind == "responses" else local(official)
    found = failed(lambda: made.write(ask(), lambda text: None))
    assert found.code == "provider_disconnected"
    assert found.possibly_billed == (kind == "responses"), "a server of one's own machine bills nobody"
    (arrived,) = official.arrived()
    assert arrived["response"]["interrupted"] is True


@pytest.mark.parametrize("kind", ["responses", "chat"])
def test_slow_pieces_are_waited_for(official: Aimock, kind: str) -> None:
    official.answer({"content": TEXT}, chunkSize=10, latency=10)
    made = writer() if kind == "responses" else local(official)
    pieces: list[str] = []
    assert made.write(ask(), pieces.append).text == TEXT
    assert len(pieces) > 3


@pytest.mark.parametrize("kind", ["responses", "chat"])
def test_a_stream_that_ends_at_the_length_limit_is_not_whole(official: Aimock, kind: str) -> None:
    official.answer({"content": TEXT[:20], "finishReason": "length", "usage": USAGE})
    made = writer() if kind == "responses" else local(official)
    found = failed(lambda: made.write(ask(), lambda text: None))
    assert found.code == "answer_truncated"
    assert (found.answer["text"], found.answer["truncated"]) == (TEXT[:20], True)


@pytest.mark.parametrize(("rates", "code", "unknown"), CHAOS)
def test_chaos_meets_a_stream_like_any_answer(
    official: Aimock, rates: dict[str, float], code: str, unknown: bool
) -> None:
    official.answer({"content": TEXT}, chaos=rates)
    found = failed(lambda: writer().write(ask(), lambda text: None))
    assert (found.code, found.possibly_billed) == (code, unknown)
    assert len(official.arrived()) == 1
