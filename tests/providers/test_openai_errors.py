"""Every row of the error table, through the real client and a network of our own."""

import re
import tomllib
from importlib import resources
from pathlib import Path

import httpx2
import pytest

import presets
from engines.kernel.errors import InvalidInput, ProviderFailed
from engines.providers import wire as wire_module
from engines.providers.openai_client import OpenAIClient
from engines.providers.painters.openai import OpenAIPainter
from engines.providers.replays import replay
from engines.providers.wire import retry_after
from engines.providers.writers.openai import OpenAIWriter
from tests.providers.wires import KEY, Wire, ask, chatted, painter, pictured, png, reference, want, writer

STOPS = {
    "billing_limit",
    "quota_exhausted",
    "organization_unverified",
    "wrong_key",
    "key_not_allowed",
    "model_unavailable",
    "model_retired",
    "endpoint_missing",
    "key_missing",
}
WAITS = {"rate_limited", "provider_error", "provider_unreachable"}
UNKNOWN = {
    "provider_timeout",
    "provider_disconnected",
    "answer_not_json",
    "answer_no_picture",
    "answer_picture_broken",
    "answer_picture_too_large",
}


# Values beside the model that each error comes with.
GIVEN = {
    "rate_limited": {"seconds"},
    "model_retired": {"model", "successor"},
    "request_refused": {"status"},
    "endpoint_missing": {"status"},
    "prompt_too_long": {"model", "length", "limit"},
    "too_many_references": {"model", "given", "limit"},
    "quality_not_offered": {"model", "quality", "offered"},
    "base_url_wrong": {"address"},
    "answer_refused": {"model", "reason"},
    "answer_unfinished": {"model", "reason"},
    "answer_picture_too_large": {"got"},
    "provider_unknown": {"provider", "known"},
    "fault_plan": {"given"},
    "fault_unknown": {"fault"},
}


def error(code=None, kind="invalid_request_error", message="No.", **more):
    return {"error": {"code": code, "type": kind, "message": message, "param": None, **more}}


def failure(call):
    with pytest.raises(ProviderFailed) as caught:
        call()
    found = caught.value
    everything = (
        f"{found}{found!r}{found.failure().model_dump_json()}{found.__context__!r}{found.__cause__!r}"
    )
    assert KEY not in everything
    assert found.cause.strip()
    assert found.code in presets.messages()
    assert found.stops_run == (found.code in STOPS)
    assert (found.retry_after is not None) == (found.code in WAITS)
    return found


ROWS = [
    (400, error("billing_hard_limit_reached"), "billing_limit"),
    (400, error("billing_hard_limit_reached", "billing_limit_user_error"), "billing_limit"),
    (429, error("billing_not_active", "billing_not_active"), "billing_limit"),
    (429, error("insufficient_quota", "insufficient_quota"), "quota_exhausted"),
    (429, error("credit_balance_exhausted", "insufficient_quota"), "quota_exhausted"),
    (429, error("organization_spend_limit_exceeded", "insufficient_quota"), "quota_exhausted"),
    (429, error("project_spend_limit_exceeded", "insufficient_quota"), "quota_exhausted"),
    (429, error("organization_usage_limit_exceeded", "insufficient_quota"), "quota_exhausted"),
    (429, error(None, "insufficient_quota"), "quota_exhausted"),
    (402, error(None, "x", "Payment required"), "quota_exhausted"),
    (429, error("rate_limit_exceeded", "requests"), "rate_limited"),
    (429, error(None, "tokens"), "rate_limited"),
    (503, error("slow_down", "server_error"), "rate_limited"),
    (400, error("moderation_blocked", "image_generation_user_error"), "moderation_blocked"),
    (400, error("content_policy_violation"), "moderation_blocked"),
    (403, error(message="Your organization must be verified to use the model"), "organization_unverified"),
    (403, error("unsupported_country_region_territory"), "key_not_allowed"),
    (401, error("invalid_api_key", message=f"Incorrect API key provided: {KEY}."), "wrong_key"),
    (401, error("invalid_api_key", message="Incorrect: sk-plant***************jKEY."), "wrong_key"),
    (404, error("model_not_found"), "model_unavailable"),
    (403, error("model_not_found"), "model_unavailable"),
    (400, error("invalid_value", param="model"), "model_unavailable"),
    (400, error("context_length_exceeded"), "request_too_long"),
    (413, "<html>too large</html>", "request_too_long"),
    (500, error(None, "server_error"), "provider_error"),
    (503, "upstream connect error", "provider_error"),
    (504, "<html><h1>504 Gateway Time-out</h1></html>", "provider_timeout"),
    (502, "", "provider_timeout"),
    (408, "", "provider_timeout"),
    (404, "404 page not found", "endpoint_missing"),
    (302, "", "endpoint_missing"),
    (400, error("invalid_value", param="size"), "request_refused"),
    (422, {"detail": [{"msg": "field required"}]}, "request_refused"),
    (400, {"error": "a plain sentence"}, "request_refused"),
    (400, "", "request_refused"),
    (200, "<!doctype html><html>Sign in</html>", "answer_not_json"),
    (200, "", "answer_not_json"),
    (200, '{"data": [', "answer_not_json"),
    (200, "[1]", "answer_not_json"),
    (200, {"error": {"message": "no credit", "code": 402}}, "quota_exhausted"),
]


@pytest.mark.parametrize("kind", ["writer", "painter"])
@pytest.mark.parametrize(("status", "body", "code"), ROWS)
def test_each_bad_answer_becomes_its_error_after_one_request(kind, status, body, code):
    wire = Wire((status, body))
    call = (lambda: writer(wire).write(ask())) if kind == "writer" else (lambda: painter(wire).paint(want()))
    found = failure(call)
    assert found.code == code
    assert found.possibly_billed == (code in UNKNOWN)
    assert len(wire.requests) == 1, "the SDK must not retry by itself"
    if not isinstance(body, str):
        assert found.request_id == "req_1"


BREAKS = [
    (httpx2.ConnectError, "provider_unreachable"),
    (httpx2.ConnectTimeout, "provider_unreachable"),
    (httpx2.ReadTimeout, "provider_timeout"),
    (httpx2.WriteTimeout, "provider_timeout"),
    (httpx2.ReadError, "provider_disconnected"),
    (httpx2.RemoteProtocolError, "provider_disconnected"),
    (httpx2.WriteError, "provider_disconnected"),
]


@pytest.mark.parametrize(("exception", "code"), BREAKS)
def test_a_broken_connection_is_possibly_billed_unless_nothing_was_sent(exception, code):
    text, picture = Wire(exception), Wire(exception)
    for found in (
        failure(lambda: writer(text).write(ask())),
        failure(lambda: painter(picture).paint(want())),
    ):
        assert (found.code, found.possibly_billed) == (code, code != "provider_unreachable")
        assert exception.__name__ in found.cause
    assert len(text.requests) == len(picture.requests) == 1


def test_nothing_is_possibly_billed_on_a_server_of_ones_own_machine():
    wire = Wire(httpx2.ReadTimeout)
    local = painter(wire, model="flux", base_url="http://127.0.0.1:8000/v1")
    assert not local.paid
    assert not failure(lambda: local.paint(want())).possibly_billed
    assert painter(wire, model="flux", base_url="https://pictures.example/v1").paid


@pytest.mark.parametrize("name", sorted(presets.faults()))
def test_each_recorded_fault_ends_in_the_error_it_names(name):
    fault = presets.faults()[name]
    for kind in fault.kinds:
        if kind == "writer":
            wrapped = OpenAIWriter(KEY, "gpt-6-luna", transport=replay(fault))
            found = failure(lambda made=wrapped: made.write(ask()))
        else:
            wrapped = OpenAIPainter(KEY, "gpt-image-2", lambda asset: b"", transport=replay(fault))
            found = failure(lambda made=wrapped: made.paint(want()))
        assert found.code == fault.code


def test_a_retired_model_names_its_successor():
    found = failure(
        lambda: painter(Wire((404, error("model_not_found"))), "gpt-image-1").paint(want(width=9, height=9))
    )
    assert found.code == "model_retired"
    assert found.values["successor"] == "gpt-image-2.5-flare"


def test_moderation_tells_the_categories():
    body = error("moderation_blocked", moderation_details={"categories": ["violence", "sexual"]})
    assert failure(lambda: painter(Wire((400, body))).paint(want())).values["reason"] == "violence, sexual"


@pytest.mark.parametrize(
    ("headers", "message", "seconds"),
    [
        ({"retry-after": "7"}, "", 7),
        ({"retry-after-ms": "1500", "retry-after": "9"}, "", 1.5),
        ({"retry-after": "Mon, 23 Nov 2026 10:00:30 GMT", "date": "Mon, 23 Nov 2026 10:00:00 GMT"}, "", 30),
        ({"retry-after": "soon"}, "", None),
        ({"retry-after": "nan"}, "", None),
        ({"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1m12s"}, "", 72),
        ({"x-ratelimit-remaining-requests": "5", "x-ratelimit-reset-requests": "1m12s"}, "", None),
        ({}, "Limit 5/min. Please try again in 12.5s. Visit …", 12.5),
        ({}, "Please try again in 120ms", 0.12),
        ({}, "", None),
    ],
)
def test_the_time_to_wait_is_found_wherever_the_provider_puts_it(headers, message, seconds):
    assert retry_after(headers, message) == (None if seconds is None else pytest.approx(seconds))


def test_a_rate_limit_waits_as_told_and_else_by_a_default():
    told = Wire((429, error("rate_limit_exceeded"), {"retry-after": "3"}))
    assert failure(lambda: writer(told).write(ask())).retry_after == 3
    silent = Wire((429, error("rate_limit_exceeded")))
    found = failure(lambda: writer(silent).write(ask()))
    assert found.retry_after == 20
    assert found.values["seconds"] == 20


@pytest.mark.parametrize("key", ["", "   "])
def test_openai_without_a_key_is_refused_before_anything_is_sent(key):
    wire = Wire((200, {}))
    assert failure(lambda: writer(wire, key=key)).code == "key_missing"
    assert not wire.requests


@pytest.mark.parametrize("key", [f"{KEY}\n{KEY}", "sk-열쇠", f"sk-\u200b{KEY}", f"{KEY} {KEY}"])
def test_a_key_that_cannot_be_one_is_refused_before_anything_is_sent(key):
    wire = Wire((200, {}))
    assert failure(lambda: painter(wire, key=key)).code == "wrong_key"
    assert not wire.requests


@pytest.mark.parametrize(
    "address", ["localhost", "ftp://x/v1", "http://", "http://a b/", "http://[x/", "http://h:x/"]
)
def test_an_address_that_is_none_is_refused(address):
    with pytest.raises(InvalidInput) as caught:
        OpenAIClient(KEY, base_url=address)
    assert caught.value.code == "base_url_wrong"


def test_broken_characters_in_a_prompt_are_not_mistaken_for_a_sent_request():
    wire = Wire((200, {}))
    found = failure(lambda: writer(wire).write(ask().model_copy(update={"prompt": "\ud800"})))
    assert (found.code, found.possibly_billed, wire.requests) == ("request_unsendable", False, [])


def test_the_owners_environment_does_not_travel_with_a_visitors_key(monkeypatch):
    for name in (
        "OPENAI_API_KEY",
        "OPENAI_ADMIN_KEY",
        "OPENAI_ORG_ID",
        "OPENAI_PROJECT_ID",
        "OPENAI_CUSTOM_HEADERS",
    ):
        monkeypatch.setenv(name, "Authorization: owners-own\nx-owner: owners-own")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://elsewhere.example")
    wire = Wire((200, pictured(png(16, 16))))
    painter(wire).paint(want())
    request = wire.requests[0]
    assert "owners-own" not in str(request.headers.raw)
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert request.url.host == "api.openai.com"


def test_passwords_in_an_address_stay_out_of_errors_and_names():
    wire = Wire((400, error(message="bad password hunter2hunter2")))
    made = writer(wire, base_url="https://me:hunter2hunter2@texts.example/v1")
    assert made.provider == "openai@texts.example"
    assert "hunter2" not in failure(lambda: made.write(ask())).failure().model_dump_json()


def test_a_key_of_any_form_is_cut_out_of_what_servers_quote():
    key = "planted:key/of.another+form"
    wire = Wire((400, error(message=f"I got '{key}' and Authorization: Bearer {key}")))
    made = writer(wire, key=key, base_url="https://texts.example/v1")
    with pytest.raises(ProviderFailed) as caught:
        made.write(ask())
    assert key not in caught.value.failure().model_dump_json()
    assert "[key]" in caught.value.cause


def test_what_cannot_be_painted_is_not_sent():
    wire = Wire((200, {}))
    for request, code, stops in [
        (want(quality="max"), "quality_not_offered", True),
        (want(prompt="x" * 32_001), "prompt_too_long", False),
        (want(references=tuple(map(reference, range(17)))), "too_many_references", False),
    ]:
        with pytest.raises(ProviderFailed) as caught:
            painter(wire).paint(request)
        assert (caught.value.code, caught.value.stops_run) == (code, stops)
    assert not wire.requests


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ([], "answer_no_picture"),
        (None, "answer_no_picture"),
        ([{}], "answer_no_picture"),
        ([{"url": "https://elsewhere.example/a.png"}], "answer_no_picture"),
        ([{"b64_json": "***"}], "answer_picture_broken"),
        ([{"b64_json": "PHN2Zy8+"}], "answer_picture_broken"),
    ],
)
def test_success_without_a_picture_is_possibly_billed(data, code):
    found = failure(lambda: painter(Wire((200, {"created": 1, "data": data}))).paint(want()))
    assert (found.code, found.possibly_billed) == (code, True)


def test_half_a_picture_is_not_a_picture():
    whole = png(64, 64)
    assert (
        failure(lambda: painter(Wire((200, pictured(whole[: len(whole) // 2])))).paint(want())).code
        == "answer_picture_broken"
    )


def test_a_picture_beyond_all_measure_is_not_decoded():
    huge = png(10_001, 16)
    assert (
        failure(lambda: painter(Wire((200, pictured(huge)))).paint(want())).code == "answer_picture_too_large"
    )


def test_a_compatible_servers_bad_answers_are_told_apart():
    for body, code in [
        (chatted(refusal="No."), "answer_refused"),
        (chatted(finish="length"), "answer_truncated"),
        (chatted(finish="content_filter"), "answer_filtered"),
        (chatted(text=""), "answer_empty"),
        (chatted(text=None), "answer_empty"),
        ({"choices": []}, "answer_empty"),
        ({"choices": "?", "usage": [1]}, "answer_empty"),
    ]:
        local = writer(Wire((200, body)), base_url="http://127.0.0.1:11434/v1", key="")
        assert failure(lambda made=local: made.write(ask())).code == code


def test_every_sentence_is_there_in_both_languages_and_fits_the_values_it_is_given():
    path = resources.files("presets").joinpath("messages/providers.toml")
    always = {"item", "stage"}
    for code in tomllib.loads(path.read_text(encoding="utf-8")):
        message = presets.messages()[code]
        texts = [message.what, message.next, *([message.why] if message.why else [])]
        for text in texts:
            assert set(text) == {"en", "ko"}, code
            for sentence in text.values():
                assert set(re.findall(r"\{(\w+)\}", sentence)) <= GIVEN.get(code, {"model"}) | always, code


def test_every_code_of_the_providers_has_its_sentences():
    folder = Path(wire_module.__file__).parent
    sources = [
        folder / "wire.py",
        folder / "openai_client.py",
        *folder.glob("*/openai.py"),
        folder / "faults.py",
    ]
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    codes = set(re.findall(r'(?:failed|_unusable|InvalidInput|NotFound|DeclarationError)\(\s*"(\w+)"', text))
    assert len(codes) > 20
    assert codes <= set(presets.messages())
