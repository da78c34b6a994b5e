"""Pictures by OpenAI's Images API or a compatible server."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from engines.kernel.context import Painted, PaintRequest, Shown, Usage
from engines.kernel.document import AssetRef
from engines.kernel.errors import NotFound, ProviderFailed
from engines.providers import pricing
from engines.providers.estimates import rules_of
from engines.providers.expected import text_tokens
from engines.providers.openai_client import File, OpenAIClient, Reply
from engines.providers.pictures import Checked, NotAPicture, TooLarge, decoded
from engines.providers.sizes import Size, fit_size
from engines.providers.streams import Told
from engines.providers.wire import as_count, as_list, as_map, does_not_know
from presets.model import ModelPrice

if TYPE_CHECKING:
    import httpx2


class OpenAIPainter:
    """A painter behind a key: `images.generate`, or `images.edit` when pictures go along with the request.

    `read_asset` gives the bytes of these. Pictures are neither cropped nor padded here: what was paid
    for is kept whole, and a size other than the one asked for is a note.
    """

    def __init__(
        self,
        key: str,
        model: str,
        read_asset: Callable[[AssetRef], bytes],
        base_url: str = "",
        *,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        self._client = OpenAIClient(key, base_url=base_url, transport=transport)
        self._read_asset = read_asset
        self.provider: str = self._client.provider
        self.model: str = model
        self.paid: bool = self._client.paid

    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted:
        """One picture at the size nearest to the one asked for. Raises ProviderFailed.

        Unfinished ones are only asked for where the request wants them and somebody is there to see them.
        """
        rules = rules_of(self.model)
        self._check(request, rules)
        size = fit_size(request.width, request.height, rules)
        reply = self._send(request, size, shown)
        picture, revised = self._picture(reply)
        got = (picture.width, picture.height)
        resized = () if got == size else (f"{size[0]}x{size[1]} → {got[0]}x{got[1]}",)
        return Painted(
            picture=picture.data,
            media_type=picture.media_type,
            provider=self.provider,
            model=self.model,
            prompt=request.prompt,
            notes=(*resized, *revised),
            usage=self._usage(reply, request, size),
            request_id=reply.request_id,
        )

    def _check(self, request: PaintRequest, rules: ModelPrice) -> None:
        call = self._client.call(self.model)
        if rules.qualities and request.quality not in rules.qualities:
            raise call.failed(
                "quality_not_offered",
                f"{self.model} has {', '.join(rules.qualities)}",
                stops_run=True,
                quality=request.quality,
                offered=", ".join(rules.qualities),
            )
        if len(request.prompt) > rules.max_prompt:
            length, limit = len(request.prompt), rules.max_prompt
            cause = f"a prompt of {length} characters, {limit} allowed"
            raise call.failed("prompt_too_long", cause, length=length, limit=limit)
        if len(request.sent) > rules.max_references:
            given, limit = len(request.sent), rules.max_references
            raise call.failed(
                "too_many_references", f"{given} references, {limit} allowed", given=given, limit=limit
            )

    def _send(self, request: PaintRequest, size: Size, shown: Shown | None) -> Reply:
        body: dict[str, Any] = {"prompt": request.prompt, "n": 1, "size": f"{size[0]}x{size[1]}"}
        if not self._client.compatible:
            body |= {"quality": request.quality, "output_format": "png"}
            if shown and request.partials:
                return self._streamed(request, body, shown)
            return self._asked(request, body)
        try:
            # Other servers answer with a URL to fetch unless told.
            return self._asked(request, {**body, "response_format": "b64_json"})
        except ProviderFailed as failure:
            # OpenAI's own models do not know the field, wherever they are served.
            if not does_not_know(failure, "response_format"):
                raise
        return self._asked(request, body)

    def _streamed(self, request: PaintRequest, body: dict[str, Any], shown: Shown) -> Reply:
        try:
            return self._asked(request, {**body, "partial_images": request.partials}, _told(shown))
        except ProviderFailed as failure:
            # A model that does not stream refuses at once, for nothing: the picture is what matters.
            if not (does_not_know(failure, "stream") or does_not_know(failure, "partial_images")):
                raise
        return self._asked(request, body)

    def _asked(self, request: PaintRequest, body: dict[str, Any], told: Told | None = None) -> Reply:
        if not request.sent:
            return self._client.generate(self.model, told, **body)
        files = [
            self._file("reference" if asset in request.references else "picture", number, asset)
            for number, asset in enumerate(request.sent, 1)
        ]
        if request.mask is not None:
            body = {**body, "mask": self._file("mask", 1, request.mask)}
        return self._client.edit(self.model, files, told, **body)

    def _file(self, name: str, number: int, asset: AssetRef) -> File:
        kind = asset.media_type.partition("/")[2]
        return (f"{name}-{number}.{kind}", self._read_asset(asset), asset.media_type)

    def _picture(self, reply: Reply) -> tuple[Checked, tuple[str, ...]]:
        first = as_map(next(iter(as_list(as_map(reply.body).get("data"))), None))
        encoded = first.get("b64_json")
        if not isinstance(encoded, str) or not encoded:
            raise self._unusable("answer_no_picture", "the answer's data holds no picture", reply)
        try:
            picture = decoded(encoded)
        except NotAPicture as error:
            raise self._unusable("answer_picture_broken", str(error), reply) from None
        except TooLarge as error:
            raise self._unusable("answer_picture_too_large", str(error), reply, got=str(error)) from None
        revised = first.get("revised_prompt")
        return picture, (revised,) if isinstance(revised, str) and revised else ()

    def _unusable(self, code: str, cause: str, reply: Reply, **values: Any) -> ProviderFailed:
        return self._client.call(self.model).failed(
            code, cause, request_id=reply.request_id, possibly_billed=True, **values
        )

    def _usage(self, reply: Reply, request: PaintRequest, size: Size) -> Usage:
        """The usage as counted; where an answer has none, the estimate stands in for its price."""
        counted = as_map(as_map(reply.body).get("usage"))
        usage = Usage(
            input_tokens=as_count(counted.get("input_tokens")),
            image_input_tokens=as_count(as_map(counted.get("input_tokens_details")).get("image_tokens")),
            output_tokens=as_count(counted.get("output_tokens")),
            images=1,
        )
        if usage.output_tokens:
            return usage.model_copy(update={"cost_usd": pricing.cost_of(self.model, usage)})
        try:
            cost = pricing.estimate_paint(
                self.model,
                request.quality,
                size,
                text_tokens(request.prompt),
                [(one.width, one.height) for one in request.sent],
                request.partials,
            )
        except NotFound:
            cost = 0.0
        return usage.model_copy(update={"cost_usd": cost if self.paid else 0.0})


def _told(shown: Shown) -> Told:
    """Unfinished pictures in base64 → `shown`. One that cannot be opened is passed over: the next one or the
    finished one takes its place, and only that one is ever kept."""

    def hear(encoded: str) -> None:
        with suppress(NotAPicture, TooLarge):
            picture = decoded(encoded)
            shown(picture.data, picture.media_type)

    return hear
