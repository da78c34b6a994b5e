"""A small OpenAI of our own on loopback: usage on pictures, picture streams, rate limits. aimock lacks these.

It draws plain pictures of the size asked for, counts usage as OpenAI does, and refuses by the window.
"""

from __future__ import annotations

import base64
import io
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from PIL import Image

from presets.model import Fault

USAGE = {
    "input_tokens": 60,
    "input_tokens_details": {"text_tokens": 60, "image_tokens": 0},
    "output_tokens": 196,
    "total_tokens": 256,
}
REFERENCE_TOKENS = 1500
BREAKS = "x-breaks"
"""Header of an answer that stands for a connection that broke, and how (`towards` in `browser/server.py`)."""


@dataclass
class FakeOpenAI:
    """`limit` requests pass in `window` seconds; the others are refused with the time that is left of it."""

    limit: int = 1_000_000
    window: float = 60.0
    seconds: float = 0.0
    """How long a picture takes."""
    url: str = ""
    fault: Fault | None = None
    """The recorded answer that is given instead: after `after` calls, to `times` of them."""
    after: int = 0
    times: int = 1_000_000
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list[tuple[str, dict[str, Any]]])
    """(path, body) of all that arrived, refused or not."""
    refused: list[float] = field(default_factory=list[float])
    _let: int = 0
    _passed: list[float] = field(default_factory=list[float])
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait_for(self, path: str, body: dict[str, Any]) -> float:
        """Note a request; 0 when it may pass, else the seconds to wait."""
        with self._lock:
            now = time.monotonic()
            self.asked.append((path, body))
            self._passed = [one for one in self._passed if one > now - self.window]
            if len(self._passed) < self.limit:
                self._passed.append(now)
                return 0.0
            self.refused.append(now)
            return self._passed[0] + self.window - now

    def due(self) -> Fault | None:
        """The failure that the next call is to meet."""
        with self._lock:
            self._let += 1
            return self.fault if 0 < self._let - self.after <= self.times else None

    def again(self, fault: Fault | None, after: int = 0, times: int = 1_000_000) -> None:
        """Forget what was asked; from now on fail like this."""
        with self._lock:
            self.asked.clear()
            self._let = 0
            self.fault, self.after, self.times = fault, after, times

    @contextmanager
    def running(self) -> Iterator[FakeOpenAI]:
        fake = self

        class Handler(_Handler):
            owner = fake

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        self.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    owner: FakeOpenAI
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers["content-length"]))
        body = _form(self.headers["content-type"], data)
        wait = self.owner.wait_for(self.path, body)
        if wait:
            error = {"code": "rate_limit_exceeded", "type": "requests", "message": "Rate limit reached."}
            self._send(429, json.dumps({"error": error}), {"retry-after-ms": str(int(wait * 1000) + 1)})
            return
        time.sleep(self.owner.seconds)
        if fault := self.owner.due():
            self._fail(fault)
            return
        width, height = map(int, str(body["size"]).split("x"))
        usage = _usage(body)
        if str(body.get("stream", "")).lower() == "true":
            self._stream(width, height, usage, int(body.get("partial_images", 0)))
        else:
            answer = {"created": 1, "data": [{"b64_json": picture(width, height)}], "usage": usage}
            self._send(200, json.dumps(answer), {})

    def _fail(self, fault: Fault) -> None:
        if fault.breaks in ("timeout", "unreachable"):
            # Nobody waits for minutes, and who is not reached has not heard: the client's side breaks it.
            self._send(500, "", {BREAKS: fault.breaks})
            return
        soon = {"retry-after": "0.2"} if "retry-after" in fault.headers else {}
        if not fault.breaks:
            self._send(fault.status, fault.body, {**fault.headers, **soon})
            return
        data = fault.body.encode()
        self.send_response(fault.status)
        for name, value in {**fault.headers, "content-length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data[: len(data) // 2])
        self.close_connection = True

    def _stream(self, width: int, height: int, usage: dict[str, Any], partial: int) -> None:
        kind = "image_edit" if self.path.endswith("/edits") else "image_generation"
        events = [
            {
                "type": f"{kind}.partial_image",
                "partial_image_index": at,
                "b64_json": picture(width, height, at),
            }
            for at in range(partial)
        ]
        events.append({"type": f"{kind}.completed", "b64_json": picture(width, height), "usage": usage})
        text = "".join(f"event: {one['type']}\ndata: {json.dumps(one)}\n\n" for one in events)
        self._send(200, text, {"content-type": "text/event-stream"})

    def _send(self, status: int, text: str, headers: dict[str, str]) -> None:
        data = text.encode()
        self.send_response(status)
        sent = {"content-type": "application/json", "x-request-id": f"req_{len(self.owner.asked)}", **headers}
        for name, value in {**sent, "content-length": str(len(data))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *told: object) -> None:
        pass


def picture(width: int, height: int, shade: int = 9) -> str:
    file = io.BytesIO()
    Image.new("RGB", (width, height), (20 * shade, 120, 90)).save(file, "PNG")
    return base64.b64encode(file.getvalue()).decode()


def _usage(body: dict[str, Any]) -> dict[str, Any]:
    images = REFERENCE_TOKENS * int(body.get("references", 0))
    details = {"text_tokens": 60, "image_tokens": images}
    return {**USAGE, "input_tokens": 60 + images, "input_tokens_details": details}


def _form(kind: str, data: bytes) -> dict[str, Any]:
    """The fields of a JSON body or of a form; pictures are only counted, as `references`, a mask is kept."""
    if not kind.startswith("multipart/"):
        return json.loads(data)
    parts: Any = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + data).get_payload()
    found: dict[str, Any] = {"references": 0}
    for part in parts:
        name = part.get_param("name", header="content-disposition")
        if name == "mask":
            found["mask"] = part.get_payload(decode=True)
        elif part.get_filename():
            found["references"] += 1
        else:
            found[name] = part.get_payload(decode=True).decode()
    return found
