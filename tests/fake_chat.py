"""A compatible server of our own on loopback that writes slowly: what arrives can be watched.

It answers each chat with the next of its texts, in pieces; while `held`, it waits before the last piece
until it is let `go_on`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PIECE = 20
"""Characters of one piece."""


@dataclass
class FakeChat:
    """`texts` are answered in turn, the last one for ever."""

    texts: list[str]
    held: bool = True
    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    go_on: threading.Event = field(default_factory=threading.Event)

    @contextmanager
    def running(self) -> Iterator[FakeChat]:
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
            self.go_on.set()
            server.shutdown()
            server.server_close()
            thread.join()

    def answer(self, body: dict[str, Any]) -> str:
        self.asked.append(body)
        return self.texts[min(len(self.asked), len(self.texts)) - 1]


class _Handler(BaseHTTPRequestHandler):
    owner: FakeChat

    def do_GET(self) -> None:
        """Every model that is looked up is there."""
        data = json.dumps({"id": self.path.rpartition("/")[2], "object": "model", "data": []}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        text = self.owner.answer(body)
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        pieces = [text[at : at + PIECE] for at in range(0, len(text), PIECE)]
        for number, piece in enumerate(pieces):
            if self.owner.held and number == len(pieces) - 1:
                self.owner.go_on.wait(60)
            self._send({"choices": [{"index": 0, "delta": {"content": piece}}]})
        self._send({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        self.wfile.write(b"data: [DONE]\n\n")

    def _send(self, event: dict[str, Any]) -> None:
        self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
        self.wfile.flush()

    def log_message(self, *told: object) -> None:
        pass
