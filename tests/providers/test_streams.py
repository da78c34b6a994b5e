"""Answers that arrive piece by piece: told as they come, whole at the end, and never half taken for whole."""

import json

import httpx2
import pytest

from engines.kernel.errors import ProviderFailed
from engines.providers import openai_client
from engines.providers.streams import StreamCut, StreamGarbled, events, response_of
from engines.providers.writers.openai import OpenAIWriter
from tests.providers.wires import KEY, TEXT, Wire, ask, chatted, responded, writer

SSE = {"content-type": "text/event-stream; charset=utf-8", "x-request-id": "req_1"}
LOCAL = "http://127.0.0.1:11434/v1"
FAR = "https://texts.example/v1"


def sse(*told, end="\n\n"):
    return "".join(
        f"data: {one if isinstance(one, str) else json.dumps(one, ensure_ascii=False)}{end}" for one in told
    )


def delta(text):
    return {"type": "response.output_text.delta", "delta": text}


def last(kind="completed", **changes):
    return {"type": f"response.{kind}", "response": responded(**changes)}


def piece(text="", finish=None, **more):
    return {"choices": [{"index": 0, "delta": {"content": text, **more}, "finish_reason": finish}]}


USED = {"choices": [], "usage": {"prompt_tokens": 100, "completion_tokens": 50}}


def streamed(body, base_url="", **changes):
    """(answer or failure, pieces told, wire)"""
    wire = Wire((200, body, SSE))
    pieces = []
    try:
        found = writer(wire, base_url=base_url, **changes).write(ask(), pieces.append)
    except ProviderFailed as failure:
        assert KEY not in f"{failure!r}{failure.failure().model_dump_json()}"
        found = failure
    return found, pieces, wire


def test_a_response_is_told_as_it_comes_and_is_the_one_that_comes_whole():
    whole = writer(Wire((200, responded()))).write(ask())
    body = sse({"type": "response.created"}, delta(TEXT[:9]), delta(TEXT[9:]), last())
    found, pieces, wire = streamed(body)
    assert found == whole
    assert pieces == [TEXT[:9], TEXT[9:]]
    assert wire.sent["stream"] is True


def test_a_chat_is_put_together_with_its_usage():
    whole = writer(Wire((200, chatted())), base_url=LOCAL).write(ask())
    body = sse(
        piece(role="assistant"), piece(TEXT[:9]), piece(TEXT[9:]), piece(finish="stop"), USED, "[DONE]"
    )
    found, pieces, wire = streamed(body, LOCAL)
    assert found.model_copy(update={"request_id": whole.request_id}) == whole
    assert found.usage.output_tokens == 50
    assert pieces == [TEXT[:9], TEXT[9:]]
    assert wire.sent["stream_options"] == {"include_usage": True}


def test_nobody_listening_means_no_stream():
    for base_url, body in (("", responded()), (LOCAL, chatted())):
        wire = Wire((200, body))
        writer(wire, base_url=base_url).write(ask())
        assert "stream" not in wire.sent and "stream_options" not in wire.sent


@pytest.mark.parametrize("end", ["finish", "done"])
def test_a_chat_that_says_in_one_way_that_it_is_over_is_whole(end):
    tail = [piece(finish="stop")] if end == "finish" else ["[DONE]"]
    found, _, _ = streamed(sse(piece(TEXT), *tail), LOCAL)
    assert found.text == TEXT


@pytest.mark.parametrize(
    ("base_url", "body"),
    [
        ("", sse(delta(TEXT))),
        ("", ""),
        ("", sse(delta(TEXT), last())[:-5]),
        (FAR, sse(piece(TEXT))),
        (FAR, sse(piece(TEXT), piece(finish="stop"))[:-9]),
        (FAR, ": ping\n\n"),
    ],
)
def test_a_stream_without_its_end_is_possibly_billed_and_no_answer(base_url, body):
    found, _, wire = streamed(body, base_url)
    assert (found.code, found.possibly_billed) == ("provider_disconnected", True)
    assert found.request_id == "req_1" and "characters" in found.cause
    assert len(wire.requests) == 1


LENGTH = {"reason": "max_output_tokens"}
REFUSAL = {"type": "refusal", "refusal": "No."}
ERROR = {"code": "rate_limit_exceeded", "message": "Slow down", "type": "requests"}


@pytest.mark.parametrize(
    ("base_url", "event", "code"),
    [
        ("", {**ERROR, "type": "error"}, "rate_limited"),
        ("", {"type": "error", "error": ERROR}, "rate_limited"),
        ("", {"type": "error", "code": "insufficient_quota", "message": "No."}, "quota_exhausted"),
        ("", {"type": "error", "code": None, "message": f"{KEY} broke"}, "provider_error"),
        ("", last("failed", status="failed", error={"code": "server_error"}), "provider_error"),
        (FAR, {"error": ERROR}, "rate_limited"),
        (FAR, {"error": {"code": 402, "message": "no credit"}}, "quota_exhausted"),
        (FAR, {"error": "out of memory"}, "provider_error"),
    ],
)
def test_an_error_in_the_stream_is_told_by_its_code(base_url, event, code):
    found, _, _ = streamed(sse(event), base_url)
    assert (found.code, found.possibly_billed) == (code, False)
    assert (found.retry_after is not None) == (code in ("rate_limited", "provider_error"))


@pytest.mark.parametrize("base_url", ["", FAR, LOCAL])
def test_an_error_after_some_text_is_not_repeated_where_it_may_be_on_the_bill(base_url):
    begun = delta(TEXT) if not base_url else piece(TEXT)
    found, pieces, _ = streamed(sse(begun, {"type": "error", "error": ERROR}), base_url)
    assert pieces == [TEXT]
    assert found.possibly_billed == (base_url != LOCAL)
    assert (found.retry_after is None) == found.possibly_billed


@pytest.mark.parametrize(
    ("base_url", "body", "code"),
    [
        ("", sse(last("incomplete", status="incomplete", incomplete_details=LENGTH)), "answer_truncated"),
        ("", sse(last(output=[{"type": "message", "content": [REFUSAL]}])), "answer_refused"),
        ("", sse(last(output=[])), "answer_empty"),
        ("", sse(delta("x"), "<html>"), "answer_not_json"),
        (LOCAL, sse(piece("{"), piece(finish="length")), "answer_truncated"),
        (LOCAL, sse(piece(refusal="No."), piece(finish="stop")), "answer_refused"),
        (LOCAL, sse(piece("x"), piece(finish="content_filter")), "answer_filtered"),
        (LOCAL, sse("[DONE]"), "answer_empty"),
        (LOCAL, sse("[1]"), "answer_not_json"),
    ],
)  # fmt: skip
def test_a_streamed_answer_that_lies_is_caught_like_a_whole_one(base_url, body, code):
    found, _, _ = streamed(body, base_url)
    assert found.code == code


def test_what_came_of_a_cut_answer_goes_along_with_its_failure():
    found, _, _ = streamed(sse(piece('{"a'), piece(finish="length"), USED), LOCAL)
    assert (found.answer["text"], found.answer["truncated"]) == ('{"a', True)
    assert found.answer["usage"]["output_tokens"] == 50


def test_a_server_that_does_not_stream_is_taken_at_its_word():
    for base_url, body in (("", responded()), (LOCAL, chatted())):
        wire = Wire((200, body))
        assert writer(wire, base_url=base_url).write(ask(), lambda text: None).text == TEXT
        assert len(wire.requests) == 1


@pytest.mark.parametrize(
    "refusal",
    [
        (400, {"error": {"message": "Unrecognized request argument supplied: stream_options"}}),
        (422, {"detail": [{"loc": ["body", "stream_options"], "msg": "Extra inputs are not permitted"}]}),
    ],
)
def test_a_server_that_knows_no_stream_options_is_asked_without(refusal):
    wire = Wire(refusal, (200, sse(piece(TEXT), piece(finish="stop")), SSE))
    assert writer(wire, base_url=FAR).write(ask(), lambda text: None).text == TEXT
    first, second = (json.loads(one.content) for one in wire.requests)
    assert first.pop("stream_options") and first == second


def test_another_refusal_is_not_asked_again():
    wire = Wire((400, {"error": {"message": "seed is not supported"}}))
    with pytest.raises(ProviderFailed, match="request_refused"):
        writer(wire, base_url=FAR).write(ask(), lambda text: None)
    assert len(wire.requests) == 1


def test_a_stream_that_trickles_for_ever_is_given_up(monkeypatch):
    monkeypatch.setattr(openai_client, "STREAM_SECONDS", -1.0)
    found, _, _ = streamed(sse(delta(TEXT), last()))
    assert (found.code, found.possibly_billed) == ("provider_timeout", True)


def test_a_connection_that_breaks_in_mid_stream_is_possibly_billed():
    class Broken(httpx2.SyncByteStream):
        def __iter__(self):
            yield sse(delta(TEXT)).encode()
            raise httpx2.ReadError("reset by peer")

    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, headers=SSE, stream=Broken()))
    with pytest.raises(ProviderFailed) as caught:
        OpenAIWriter(KEY, "gpt-6-luna", transport=transport).write(ask(), lambda text: None)
    assert (caught.value.code, caught.value.possibly_billed) == ("provider_disconnected", True)


SEPARATED = "가\u2028나\u2029다\x85라"
WIRE = (f"event: x\r\n{sse(delta(SEPARATED), end=chr(13) + chr(10))}\r\n: comment\n\n{sse(last())}").encode()


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, len(WIRE)])
def test_pieces_of_any_size_and_line_marks_inside_texts_change_nothing(size):
    told = []
    chunks = [WIRE[at : at + size] for at in range(0, len(WIRE), size)]
    assert response_of(events(chunks), told.append) == responded()
    assert told == [SEPARATED]


def test_an_event_of_several_lines_is_one():
    assert list(events([b'data: {"a":\ndata: 1}\n\n'])) == [{"a": 1}]
    with pytest.raises(StreamGarbled, match="nonsense"):
        list(events([b"data: nonsense\n\n"]))
    with pytest.raises(StreamCut):
        response_of(events([b'data: {"type": "response.completed"}']), lambda text: None)
