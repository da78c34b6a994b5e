"""Answers that arrive piece by piece: server-sent events in, the whole answer out as if it had come at once.

events(chunks) -> Iterator[Json]                  the JSON of each event, to [DONE] or the connection's end
response_of(events, told) -> Json                 a Responses stream → the body of its last event
chat_of(events, told) -> Json                     a chat stream → the body of a chat completion
picture_of(events, told) -> Json                  a picture stream → the body of an images response

Free of any SDK. A stream that ends early is never taken for an answer: StreamCut.
Source: the event types of the OpenAI Python SDK 3.57; WHATWG's "server-sent events" for the lines.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from engines.kernel.document import Json
from engines.providers.wire import as_list, as_map

Told = Callable[[str], None]
"""Called with the text that has newly arrived."""
Gather = Callable[[Iterable[Json], Told], Json]
_UNFINISHED = frozenset({"image_generation.partial_image", "image_edit.partial_image"})
_PAINTED = frozenset({"image_generation.completed", "image_edit.completed"})
_ENDS = frozenset({"response.completed", "response.incomplete", "response.failed"})


class StreamCut(Exception):
    """The connection ended before the answer did. `arrived` is the text so far, or what came in its place."""

    def __init__(self, arrived: str, what: str = "") -> None:
        super().__init__(f"the stream ended after {what or f'{len(arrived)} characters'}, without its end")
        self.arrived = arrived


class StreamError(Exception):
    """An error in place of the rest of the answer. `error` has code, type and message where given."""

    def __init__(self, error: Mapping[str, Any], arrived: str) -> None:
        super().__init__(str(error.get("message") or "an error without a message"))
        self.error = error
        self.arrived = arrived

    @property
    def status(self) -> int:
        """Some servers put the HTTP status where the code belongs."""
        code = self.error.get("code")
        return code if isinstance(code, int) and 400 <= code < 600 else 500


class StreamGarbled(Exception):
    """An event that is no JSON object; its text is the message."""


def events(chunks: Iterable[bytes]) -> Iterator[Json]:
    """Raises StreamGarbled."""
    for data in _data(_lines(chunks)):
        if data.strip() == "[DONE]":
            yield {"type": "[DONE]"}
            return
        try:
            event: Any = json.loads(data)
        except ValueError:
            event = None
        if not isinstance(event, dict):
            raise StreamGarbled(data[:300])
        yield event


def _lines(chunks: Iterable[bytes]) -> Iterator[str]:
    """Lines as the wire has them: a line separator inside a JSON text (U+2028 …) is none here."""
    left = b""
    for chunk in chunks:
        *whole, left = (left + chunk).split(b"\n")
        for line in whole:
            yield line.removesuffix(b"\r").decode("utf-8", "replace")
    if left:
        yield left.removesuffix(b"\r").decode("utf-8", "replace")


def _data(lines: Iterable[str]) -> Iterator[str]:
    """The data of each event. What stands after the last blank line is no whole event, and is left out."""
    found: list[str] = []
    for line in lines:
        if line.startswith("data:"):
            found.append(line[5:].removeprefix(" "))
        elif not line and found:
            yield "\n".join(found)
            found = []


def response_of(events: Iterable[Json], told: Told) -> Json:
    """The whole response, as its last event holds it. Raises StreamCut, StreamError."""
    arrived: list[str] = []
    for event in events:
        fields = as_map(event)
        kind = fields.get("type")
        if kind == "response.output_text.delta":
            _tell(fields.get("delta"), arrived, told)
        elif kind in _ENDS:
            return dict(as_map(fields.get("response")))
        elif kind == "error" or fields.get("error"):
            raise StreamError(as_map(fields.get("error")) or fields, "".join(arrived))
    raise StreamCut("".join(arrived))


def chat_of(events: Iterable[Json], told: Told) -> Json:
    """A chat completion put together from its pieces. Raises StreamCut, StreamError."""
    arrived: list[str] = []
    refusal: list[str] = []
    finish, usage, done = None, None, False
    for event in events:
        fields = as_map(event)
        if fields.get("error"):
            error = fields["error"]
            raise StreamError(as_map(error) or {"message": str(error)}, "".join(arrived))
        done = done or fields.get("type") == "[DONE]"
        usage = fields.get("usage") or usage
        choice = as_map(next(iter(as_list(fields.get("choices"))), None))
        delta = as_map(choice.get("delta"))
        _tell(delta.get("content"), arrived, told)
        _tell(delta.get("refusal"), refusal, _nobody)
        finish = choice.get("finish_reason") or finish
    # Not every server says how it ended, and not every one says that it has: one of the two is enough.
    if not (finish or done):
        raise StreamCut("".join(arrived))
    message = {"role": "assistant", "content": "".join(arrived), "refusal": "".join(refusal) or None}
    return {"choices": [{"index": 0, "finish_reason": finish, "message": message}], "usage": usage}


def picture_of(events: Iterable[Json], told: Told) -> Json:
    """An images response; `told` hears each unfinished picture in base64. Raises StreamCut, StreamError."""
    came = 0
    for event in events:
        fields = as_map(event)
        kind = fields.get("type")
        if kind in _UNFINISHED:
            came += 1
            _tell(fields.get("b64_json"), [], told)
        elif kind in _PAINTED:
            return {"data": [{"b64_json": fields.get("b64_json")}], "usage": fields.get("usage")}
        elif kind == "error" or fields.get("error"):
            raise StreamError(as_map(fields.get("error")) or fields, _pictures(came) if came else "")
    raise StreamCut("", _pictures(came))


def _pictures(count: int) -> str:
    return f"{count} unfinished pictures"


def _tell(piece: Any, into: list[str], told: Told) -> None:
    if isinstance(piece, str) and piece:
        into.append(piece)
        told(piece)


def _nobody(text: str) -> None:
    """A refusal is no part of what is being written."""
