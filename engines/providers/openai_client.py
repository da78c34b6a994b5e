"""The only door to OpenAI and to servers that speak its language. Sole importer of the SDK.

One client a call, no retries of the SDK's own (it sends no idempotency key, so a repeated picture may be paid
for twice), explicit time limits, and every failure as a ProviderFailed without the key in it.
"""

from __future__ import annotations

import json
import os
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import httpx2
import openai

from engines.kernel.document import Json
from engines.kernel.errors import ProviderFailed
from engines.providers.addresses import OFFICIAL, is_loopback, parts_of
from engines.providers.streams import (
    Gather,
    StreamCut,
    StreamError,
    StreamGarbled,
    Told,
    chat_of,
    events,
    picture_of,
    response_of,
)
from engines.providers.wire import Call, as_map, refused

TEXT_SECONDS = 300.0
PICTURE_SECONDS = 600.0
LOOK_SECONDS = 10.0
"""Time limits for one answer. A large picture takes minutes, and giving up on it may cost its price."""
STREAM_SECONDS = 1800.0
"""For all of an answer that is streamed; TEXT_SECONDS then holds between its pieces."""

# Nothing has left this machine, so nothing can have been charged.
_NOT_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)
_HEADERS = frozenset(
    {
        "host",
        "accept",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "transfer-encoding",
        "user-agent",
    }
)
File = tuple[str, bytes, str]
"""File name, bytes, media type."""
UNREACHABLE_WAIT = 2.0
"""Seconds before a connection that could not be made is worth another try."""
_reading = threading.Lock()


@dataclass(frozen=True)
class Reply:
    """A JSON object, as answered."""

    body: Json
    request_id: str


class OpenAIClient:
    """A key, an address and the four calls we make. Holds no connection between calls.

    `base_url` "" is OpenAI itself; anything else is a compatible server. `transport` replaces the network.
    Raises InvalidInput("base_url_wrong") and ProviderFailed("key_missing" | "wrong_key").
    """

    def __init__(
        self, key: str, *, base_url: str = "", transport: httpx2.BaseTransport | None = None
    ) -> None:
        self._key = key.strip()
        self._url = base_url.strip().rstrip("/") or OFFICIAL
        self._transport = transport
        parts = parts_of(self._url)
        self.compatible = parts.hostname != urlsplit(OFFICIAL).hostname
        self.provider = f"openai@{parts.netloc.rpartition('@')[2]}" if self.compatible else "openai"
        self.paid = not (self.compatible and is_loopback(parts.hostname or ""))
        self._secrets = (self._key, parts.password or "")
        self._check_key()

    def respond(self, model: str, told: Told | None = None, **body: Any) -> Reply:
        """POST /responses. With `told` the answer is streamed, and told as it arrives."""
        return self._ask(
            TEXT_SECONDS,
            lambda client: client.responses.with_raw_response.create,
            _streamed(response_of, told),
            model=model,
            **body,
        )

    def chat(self, model: str, told: Told | None = None, **body: Any) -> Reply:
        """POST /chat/completions. With `told` like `respond`."""
        return self._ask(
            TEXT_SECONDS,
            lambda client: client.chat.completions.with_raw_response.create,
            _streamed(chat_of, told),
            model=model,
            **body,
        )

    def generate(self, model: str, told: Told | None = None, **body: Any) -> Reply:
        """POST /images/generations. With `told` the answer is streamed, and each unfinished picture told in
        base64 as it arrives."""
        return self._ask(
            PICTURE_SECONDS,
            lambda client: client.images.with_raw_response.generate,
            _streamed(picture_of, told),
            model=model,
            **body,
        )

    def edit(self, model: str, pictures: Sequence[File], told: Told | None = None, **body: Any) -> Reply:
        """POST /images/edits, with `told` like `generate`. A `mask` is a file too."""
        return self._ask(
            PICTURE_SECONDS,
            lambda client: client.images.with_raw_response.edit,
            _streamed(picture_of, told),
            model=model,
            image=list(pictures),
            **body,
        )

    def look_up(self, model: str) -> Reply:
        """GET /models/…: whether the key and the model are good. Costs nothing."""
        return self._ask(LOOK_SECONDS, lambda client: client.models.with_raw_response.retrieve, model=model)

    def call(self, model: str) -> Call:
        """What failures of a call of `model` are made from."""
        return Call(model=model, paid=self.paid, secrets=self._secrets)

    def _check_key(self) -> None:
        if not self._key and not self.compatible:
            raise self.call("").failed("key_missing", "no key was given", stops_run=True)
        # A pasted key with a line break or a zero-width mark ends in errors that quote the whole header.
        if not all("!" <= character <= "~" for character in self._key):
            raise self.call("").failed(
                "wrong_key",
                "the key holds characters that no key has (spaces, line breaks …)",
                stops_run=True,
            )

    def _ask(
        self,
        seconds: float,
        method: Callable[[openai.OpenAI], Callable[..., Any]],
        stream: _Stream | None = None,
        *,
        model: str,
        **body: Any,
    ) -> Reply:
        if stream:
            body["stream"] = True
        # Raised after the block, so that the SDK's error, which quotes the request, is not its context.
        try:
            with self._client(seconds) as client:
                response: httpx2.Response = method(client)(model=model, **body).http_response
                # Servers that do not stream answer at once, whatever they were asked.
                if stream and "event-stream" in response.headers.get("content-type", ""):
                    return self._gathered(model, response, stream)
                response.read()
                return self._reply(model, response)
        except ProviderFailed:
            raise
        except openai.APIStatusError as error:
            failure = refused(
                self.call(model), error.status_code, error.response.text, dict(error.response.headers)
            )
        except (openai.OpenAIError, httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError) as error:
            failure = self._broken(model, error)
        raise failure

    def _client(self, seconds: float) -> openai.OpenAI:
        limit = httpx2.Timeout(connect=10.0, read=seconds, write=60.0, pool=10.0)
        # Redirects are not followed: they could lead a request of ours to a machine nobody named.
        http = openai.DefaultHttpxClient(
            verify=_trusted(),
            transport=self._transport,
            timeout=limit,
            follow_redirects=False,
            event_hooks={"request": [self._only_ours]},
        )
        return openai.OpenAI(
            api_key=self._key or "none", base_url=self._url, max_retries=0, timeout=limit, http_client=http
        )

    def _only_ours(self, request: httpx2.Request) -> None:
        # The SDK adds headers from the environment (organisation, project, OPENAI_CUSTOM_HEADERS, another
        # Authorization): a visitor's key must not travel with the owner's, nor those to a visitor's server.
        for name in list(request.headers):
            if name.lower() not in _HEADERS and not name.lower().startswith("x-stainless-"):
                del request.headers[name]
        if self._key:
            request.headers["authorization"] = f"Bearer {self._key}"

    def _reply(self, model: str, response: httpx2.Response) -> Reply:
        call, request_id = self.call(model), response.headers.get("x-request-id", "")
        text = response.text
        try:
            body: Any = json.loads(text)
        except ValueError:
            body = None
        if not isinstance(body, dict):
            kind = response.headers.get("content-type", "no content type")
            cause = f"HTTP {response.status_code} with {kind}: {text[:300] or 'an empty body'}"
            raise call.failed("answer_not_json", cause, request_id=request_id, possibly_billed=True)
        fields = as_map(body)
        # Some compatible servers put an error into a 200.
        if fields.get("error") and not any(
            fields.get(name) for name in ("output", "choices", "data", "status")
        ):
            code = as_map(fields["error"]).get("code")
            raise refused(call, code if isinstance(code, int) else 400, text, dict(response.headers))
        return Reply(body=body, request_id=request_id)

    def _gathered(self, model: str, response: httpx2.Response, stream: _Stream) -> Reply:
        """The whole of a streamed answer."""
        call, request_id = self.call(model), response.headers.get("x-request-id", "")
        try:
            body = stream(events(_in_time(response)))
        except StreamError as error:
            told = json.dumps({"error": dict(error.error)})
            failure = refused(call, error.status, told, dict(response.headers))
            if error.arrived and failure.retry_after is not None and self.paid:
                # What was written until then may be on the bill: no repeating by itself.
                failure.retry_after, failure.possibly_billed = None, True
        except StreamCut as error:
            failure = call.failed(
                "provider_disconnected", str(error), request_id=request_id, possibly_billed=True
            )
        except StreamGarbled as error:
            cause = f"an event that is no JSON: {error}"
            failure = call.failed("answer_not_json", cause, request_id=request_id, possibly_billed=True)
        else:
            return Reply(body=body, request_id=request_id)
        raise failure

    def _broken(self, model: str, error: Exception) -> ProviderFailed:
        """The error for a call that never got an answer, or not all of one."""
        call, origin = self.call(model), error.__cause__ or error
        told = str(origin).strip()
        cause = f"{type(origin).__name__}: {told}" if told else type(origin).__name__
        if not isinstance(error, (openai.APIConnectionError, httpx2.HTTPError, OSError)):
            return call.failed("request_unsendable", cause)
        if isinstance(origin, (httpx2.ReadTimeout, httpx2.WriteTimeout, TimeoutError)):
            return call.failed("provider_timeout", cause, possibly_billed=True)
        # A plain OSError comes from making the client (a missing certificate file); the SDK wraps the others.
        if isinstance(origin, _NOT_SENT) or isinstance(error, OSError):
            return call.failed("provider_unreachable", cause, retry_after=UNREACHABLE_WAIT)
        return call.failed("provider_disconnected", cause, possibly_billed=True)


_Stream = Callable[[Iterable[Json]], Json]


def _trusted() -> ssl.SSLContext:
    """The certificates that the environment names, read once: it takes 25 ms, and calls begin together."""
    with _reading:
        return _trusted_by(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=4)
def _trusted_by(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    return httpx2.create_ssl_context()


def _streamed(gather: Gather, told: Told | None) -> _Stream | None:
    return None if told is None else lambda events: gather(events, told)


def _in_time(response: httpx2.Response) -> Iterator[bytes]:
    """The stream's bytes. One that trickles for ever would hold its place in the queue for ever."""
    until = time.monotonic() + STREAM_SECONDS
    for chunk in response.iter_bytes():
        if time.monotonic() > until:
            raise httpx2.ReadTimeout(f"still unfinished after {STREAM_SECONDS:g} s", request=response.request)
        yield chunk
