"""A network of our own making for the OpenAI tests: it records what was sent and answers as told."""

import base64
import io
import json

import httpx2
from PIL import Image

from engines.kernel.context import PaintRequest, WriteRequest
from engines.kernel.document import AssetRef
from engines.providers.painters.openai import OpenAIPainter
from engines.providers.writers.openai import OpenAIWriter

KEY = "sk-planted-0123456789abcdefghijKEY"
SCHEMA = {
    "type": "object",
    "properties": {
        "title": {"type": "string", "maxLength": 80},
        "cuts": {"type": "integer", "default": 3},
        "scenes": {"type": "array", "items": {"$ref": "#/$defs/Scene"}},
    },
    "required": ["title"],
    "$defs": {"Scene": {"type": "object", "properties": {"place": {"type": "string"}}}},
}
TEXT = '{"title": "비 오는 편의점", "cuts": 3, "scenes": []}'


class Wire:
    """`answers` are (status, body, headers) or exceptions, in turn; the last one repeats."""

    def __init__(self, *answers):
        self.requests = []
        self._answers = list(answers)

    @property
    def transport(self):
        return httpx2.MockTransport(self._answer)

    def _answer(self, request):
        request.read()
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, type) and issubclass(answer, Exception):
            raise answer("", request=request)
        status, body, headers = (*answer, {})[:3]
        if isinstance(body, str):
            return httpx2.Response(status, content=body.encode(), headers=headers)
        return httpx2.Response(status, json=body, headers={"x-request-id": "req_1", **headers})

    @property
    def sent(self):
        return json.loads(self.requests[-1].content)


def writer(wire, model="gpt-6-luna", key=KEY, base_url=""):
    return OpenAIWriter(key, model, base_url, transport=wire.transport)


def painter(wire, model="gpt-image-2", key=KEY, base_url="", read_asset=lambda asset: png(64, 64)):
    return OpenAIPainter(key, model, read_asset, base_url, transport=wire.transport)


def ask(**changes):
    return WriteRequest(
        **{
            "task": "script",
            "instructions": "Write.",
            "prompt": "비",
            "answer_schema": SCHEMA,
            "label": "script",
            **changes,
        }
    )


def want(**changes):
    return PaintRequest(
        **{"prompt": "A rainy street", "width": 800, "height": 1200, "label": "pnl_1", **changes}
    )


def reference(number=1):
    return AssetRef(sha256=f"{number:064x}", width=64, height=64, media_type="image/png")


def png(width, height, kind="PNG"):
    file = io.BytesIO()
    Image.new("RGB", (width, height), "#a33").save(file, kind)
    return file.getvalue()


def pictured(data, **more):
    return {
        "created": 1790000000,
        "data": [{"b64_json": base64.b64encode(data).decode(), **more}],
        "usage": {
            "input_tokens": 1600,
            "input_tokens_details": {"text_tokens": 100, "image_tokens": 1500},
            "output_tokens": 200,
            "total_tokens": 1800,
        },
    }


def responded(text=TEXT, status="completed", **more):
    return {
        "id": "resp_1",
        "object": "response",
        "status": status,
        "output": [
            {"type": "reasoning", "summary": []},
            {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]},
        ],
        "usage": {
            "input_tokens": 1000,
            "input_tokens_details": {"cached_tokens": 200},
            "output_tokens": 500,
            "total_tokens": 1500,
        },
        **more,
    }


def chatted(text=TEXT, finish="stop", **message):
    return {
        "choices": [{"finish_reason": finish, "message": {"role": "assistant", "content": text, **message}}],
        "usage": {"prompt_tokens": 100, "completion_tokens": 50},
    }
