"""Text by OpenAI (Responses API) or a compatible server (chat completions)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from engines.kernel.context import Usage, WriteAnswer, WriteRequest
from engines.kernel.document import AssetRef, Json
from engines.kernel.errors import ProviderFailed
from engines.providers import pricing
from engines.providers.openai_client import OpenAIClient, Reply
from engines.providers.pictures import shown
from engines.providers.streams import Told
from engines.providers.strict import strict_schema
from engines.providers.wire import as_count, as_list, as_map, does_not_know, outputs, refused

if TYPE_CHECKING:
    import httpx2


class OpenAIWriter:
    """A writer behind a key. `base_url` makes it speak to a compatible server through chat completions."""

    def __init__(
        self,
        key: str,
        model: str,
        base_url: str = "",
        *,
        read_asset: Callable[[AssetRef], bytes] | None = None,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        self._client = OpenAIClient(key, base_url=base_url, transport=transport)
        self._read_asset = read_asset
        self.provider: str = self._client.provider
        self.model: str = model
        self.paid: bool = self._client.paid

    def write(self, request: WriteRequest, told: Told | None = None) -> WriteAnswer:
        """The raw JSON text of the answer; the stage validates it. Raises ProviderFailed."""
        return self._chat(request, told) if self._client.compatible else self._respond(request, told)

    def _respond(self, request: WriteRequest, told: Told | None) -> WriteAnswer:
        schema, strict = strict_schema(request.answer_schema)
        answer_format = {
            "type": "json_schema",
            "name": _name(request.task),
            "schema": schema,
            "strict": strict,
        }
        body: dict[str, Any] = {
            "input": self._input(request),
            "text": {"format": answer_format},
            "store": False,
        }
        if request.instructions:
            body["instructions"] = request.instructions
        reply = self._client.respond(self.model, told, **body)
        fields = as_map(reply.body)
        usage = self._usage(fields.get("usage"), "input_tokens", "output_tokens")
        refusals = [str(as_map(part).get("refusal", "")) for part in outputs(reply.body, "refusal")]
        if refusals:
            raise self._unusable("answer_refused", refusals[0] or "refused without a word", reply, usage)
        text = "".join(str(as_map(part).get("text", "")) for part in outputs(reply.body, "output_text"))
        self._check_status(reply, usage, text)
        return self._answer(text, reply, usage)

    def _input(self, request: WriteRequest) -> Json:
        """The prompt; with pictures below it where some are asked about."""
        if not request.images:
            return request.prompt
        pictures = [
            {"type": "input_image", "image_url": one, "detail": "high"} for one in self._pictures(request)
        ]
        return [{"role": "user", "content": [{"type": "input_text", "text": request.prompt}, *pictures]}]

    def _content(self, request: WriteRequest) -> Json:
        if not request.images:
            return request.prompt
        pictures = [{"type": "image_url", "image_url": {"url": one}} for one in self._pictures(request)]
        return [{"type": "text", "text": request.prompt}, *pictures]

    def _pictures(self, request: WriteRequest) -> list[str]:
        if self._read_asset is None:
            raise ValueError("this writer was made without pictures to read")
        return [shown(self._read_asset(one)) for one in request.images]

    def _check_status(self, reply: Reply, usage: Usage, text: str) -> None:
        fields = as_map(reply.body)
        status = fields.get("status")
        if status == "failed":
            error = as_map(fields.get("error"))
            # Errors inside an answered call carry no HTTP status; their codes are the ones of the wire.
            raise refused(
                self._client.call(self.model),
                500,
                json.dumps({"error": dict(error)}),
                {"x-request-id": reply.request_id},
            )
        if status == "incomplete":
            reason = str(as_map(fields.get("incomplete_details")).get("reason", "unknown"))
            if reason == "content_filter":
                raise self._unusable("answer_filtered", f"incomplete: {reason}", reply, usage)
            raise self._cut(f"incomplete: {reason}", reply, usage, text)
        if status not in (None, "completed"):
            raise self._unusable("answer_unfinished", f"status {status!r}", reply, usage)

    def _chat(self, request: WriteRequest, told: Told | None) -> WriteAnswer:
        schema, strict = strict_schema(request.answer_schema)
        messages: list[Json] = [{"role": "user", "content": self._content(request)}]
        if request.instructions:
            messages.insert(0, {"role": "system", "content": request.instructions})
        named = {"name": _name(request.task), "schema": schema, "strict": strict}
        body: dict[str, Any] = {
            "messages": messages,
            "response_format": {"type": "json_schema", "json_schema": named},
            "seed": request.seed % 2**31,
        }
        reply = self._streamed(told, body) if told else self._client.chat(self.model, **body)
        fields = as_map(reply.body)
        usage = self._usage(fields.get("usage"), "prompt_tokens", "completion_tokens")
        choice = as_map(next(iter(as_list(fields.get("choices"))), None))
        message = as_map(choice.get("message"))
        if message.get("refusal"):
            raise self._unusable("answer_refused", str(message["refusal"]), reply, usage)
        finish, text = choice.get("finish_reason"), str(message.get("content") or "")
        if finish == "length":
            raise self._cut("finish_reason length", reply, usage, text)
        if finish == "content_filter":
            raise self._unusable("answer_filtered", "finish_reason content_filter", reply, usage)
        return self._answer(_unfenced(text), reply, usage)

    def _streamed(self, told: Told, body: dict[str, Any]) -> Reply:
        """A streamed chat; its usage has to be asked for, and not every server knows that question."""
        try:
            return self._client.chat(self.model, told, **body, stream_options={"include_usage": True})
        except ProviderFailed as failure:
            if not does_not_know(failure, "stream_options"):
                raise
        return self._client.chat(self.model, told, **body)

    def _answer(self, text: str, reply: Reply, usage: Usage) -> WriteAnswer:
        if not text.strip():
            raise self._unusable("answer_empty", "the answer holds no text", reply, usage)
        return self._written(text, reply, usage)

    def _written(self, text: str, reply: Reply, usage: Usage) -> WriteAnswer:
        return WriteAnswer(
            text=text, provider=self.provider, model=self.model, usage=usage, request_id=reply.request_id
        )

    def _cut(self, cause: str, reply: Reply, usage: Usage, text: str) -> ProviderFailed:
        """An answer that reached the length limit. What there is of it goes along."""
        failure = self._unusable("answer_truncated", cause, reply, usage)
        half = self._written(text, reply, usage).model_copy(update={"truncated": True})
        failure.answer = half.model_dump(mode="json")
        return failure

    def _unusable(self, code: str, cause: str, reply: Reply, usage: Usage) -> ProviderFailed:
        """An answer that came, and cost what its usage says, but cannot be used."""
        return self._client.call(self.model).failed(
            code,
            cause,
            request_id=reply.request_id,
            possibly_billed=usage == Usage(),
            reason=cause[:300],
            cost_usd=usage.cost_usd,
        )

    def _usage(self, counted: Json, into: str, out: str) -> Usage:
        fields = as_map(counted)
        details = as_map(fields.get(f"{into}_details"))
        usage = Usage(
            input_tokens=as_count(fields.get(into)),
            cached_tokens=as_count(details.get("cached_tokens")),
            output_tokens=as_count(fields.get(out)),
        )
        return usage.model_copy(update={"cost_usd": pricing.cost_of(self.model, usage)})


def _name(task: str) -> str:
    """A name as the API takes it: 1 to 64 of letters, digits, _ and -."""
    return re.sub(r"[^A-Za-z0-9_-]", "_", task)[:64] or "answer"


def _unfenced(text: str) -> str:
    """The text without the ```json fence that servers which do not enforce schemas like to put around it."""
    fenced = re.fullmatch(r"\s*```(?:json)?\s*\n(.*?)\n?\s*```\s*", text, re.DOTALL)
    return fenced.group(1) if fenced else text
