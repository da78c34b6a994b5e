"""A context whose painter answers from memory, and may refuse some panels."""

from __future__ import annotations

import hashlib

from engines.kernel.context import Painting
from engines.kernel.document import AssetRef
from engines.kernel.errors import Failure


class PaintingContext:
    """Answers every request by its content; labels in `refused` fail."""

    def __init__(self, refused=()):
        self.refused = set(refused)
        self.requests = []
        self._minted = 0
        self.kept = {}
        self.wishes = {}

    def mint(self, prefix):
        self._minted += 1
        return f"{prefix}_{self._minted}"

    def paint(self, requests):
        self.requests = list(requests)
        return [self._answer(request) for request in requests]

    def _answer(self, request):
        if request.label in self.refused:
            return Failure(code="provider_moderation", cause="refused", item=request.label)
        digest = hashlib.sha256(request.model_dump_json(exclude={"label"}).encode()).hexdigest()
        asset = AssetRef(sha256=digest, width=request.width, height=request.height, media_type="image/png")
        return Painting(asset=asset, provider="fake", model="fake-1", prompt=request.prompt, notes=("seen",))
