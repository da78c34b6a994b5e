"""Pictures for the page: only those the workspace may see."""

from __future__ import annotations

import io
from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import cast

from PIL import Image

from engines.director.document import Figure, Panel, Storyboard
from engines.image.document import PanelImages
from engines.image.paint import ImageOptions, requests_for
from engines.image.request import request_for, style_of
from engines.kernel.context import PaintRequest
from engines.kernel.document import fingerprint
from engines.kernel.errors import NotFound
from engines.lettering.block import preset_of
from engines.lettering.document import LetteredPanel, LetteredPanels
from engines.lettering.raster import render
from engines.providers import DUMMY, make_painter
from engines.runtime import revisions, workspaces
from engines.studio.looks import LetteringLooks, drawn_preset, looks
from engines.studio.prepare import Bench
from engines.studio.workshop import Workshop
from engines.text.document import Script

LARGEST = 1200
"""Pixels: the widest preview that is made."""
OF_LATE = 16
"""Storyboards looked through for a panel that is gone: what a page still shows is a few edits old at most."""


class Media:
    """Every picture is looked up in the workspace first; a digest alone opens nothing."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        self._shop = shop
        self._workspace = workspace

    def picture(self, sha256: str) -> tuple[bytes, str]:
        """Bytes and media type. Raises NotFound, StorageFailed."""
        asset = workspaces.claimed(self._shop.database, self._workspace, sha256)
        return self._shop.assets.read(asset), asset.media_type

    def thumbnail(self, sha256: str, width: int) -> bytes:
        """WebP about `width` pixels wide. Raises NotFound, StorageFailed."""
        asset = workspaces.claimed(self._shop.database, self._workspace, sha256)
        return self._shop.assets.thumbnail(asset, width)

    def lettered(self, episode: str, panel: str, language: str, width: int = 480) -> bytes:
        """The panel with its balloons as WebP, as the package will show it. Raises NotFound."""
        bench = Bench.open(self._shop, self._workspace, episode)
        lettered = cast(LetteredPanels, self._seen(bench, "lettering"))
        found = lettered.panel(panel)
        if found is None:
            raise NotFound("panel_not_found", item=panel)
        image = cast(PanelImages, self._seen(bench, "image")).panel(panel)
        chosen = image.picture if image else None
        preset, fonts = drawn_preset(lettered), self._shop.fonts

        def made() -> bytes:
            picture = self._shop.assets.image(chosen.asset) if chosen else None
            return _webp(render(picture, found, language, fonts, preset), width)

        of = [found.model_dump(mode="json"), chosen.asset.sha256 if chosen else "", language, width]
        looks = [fingerprint(preset_of(preset)[0]), fonts.fingerprint(preset, (language,)), *self._own(found)]
        return self._shop.shown.get(fingerprint([*of, preset, *looks]), made)

    def _own(self, lettered: LetteredPanel) -> list[str]:
        """Digests of the faces that its balloons name; none of those that are not on this machine."""
        named = {one.font for balloons in lettered.balloons.values() for one in balloons}
        digests: list[str] = []
        for name in sorted(named):
            with suppress(NotFound):
                digests.append(self._shop.fonts.face(name).digest)
        return digests

    def looks(self, lettered: LetteredPanels) -> LetteringLooks:
        """How its balloons are drawn, so that a browser draws them as the package does."""
        return looks(lettered, self._shop.fonts)

    def faces(self, episode: str, marks: Collection[str]) -> Mapping[str, bytes]:
        """Of the faces that the episode is lettered in those with these marks: font files of the characters
        that are drawn. Raises NotFound, StorageFailed."""
        bench = Bench.open(self._shop, self._workspace, episode)
        found = looks(cast(LetteredPanels, self._seen(bench, "lettering")), self._shop.fonts)
        return {
            mark: self._shop.fonts.part(face, characters)
            for mark, (face, characters) in found.faces.items()
            if mark in marks
        }

    def wireframe(self, episode: str, panel: str, width: int = 320, mark: str = "") -> bytes:
        """The free drawing of a storyboard panel as WebP, whatever the painter. Raises NotFound.

        `mark` is how the fingerprint of the panel begins that is meant: a page may ask for one that has been
        changed or taken back since, in the moment it is shown.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        storyboard = self._meant(bench, panel, mark)
        script = cast(Script, self._seen(bench, "text"))
        requests = requests_for(ImageOptions(), storyboard, script)
        request = next((one for one in requests if one.label == panel), None)
        if request is None:
            raise NotFound("panel_not_found", item=panel)
        return self._drawn(request, width)

    def _meant(self, bench: Bench, panel: str, mark: str) -> Storyboard:
        """The newest storyboard in which the panel is as the mark says, of those of late; else the head's."""
        head = cast(Storyboard, self._seen(bench, "director"))
        if not mark or _has(head, panel, mark):
            return head
        of = (self._shop.database, self._workspace, bench.episode.id, "director")
        for row in revisions.history(*of, limit=OF_LATE):
            seen = cast(Storyboard, self._shop.reading.seen(row))
            if _has(seen, panel, mark):
                return seen
        return head

    def portrait(self, episode: str, member: str, width: int = 160) -> bytes:
        """Head and shoulders of a cast member as the dummy painter draws them, WebP. Raises NotFound."""
        bench = Bench.open(self._shop, self._workspace, episode)
        script = cast(Script, self._seen(bench, "text"))
        if script.member(member) is None:
            raise NotFound("member_not_found", item=member)
        sitting = Panel(
            id="portrait",
            scene="",
            shot="bust",
            shape="square",
            effect="gradient",
            figures=(Figure(cast=member, expression="smile"),),
        )
        return self._drawn(request_for(sitting, script, style_of(bench.brief.style), seed=1), width)

    def _drawn(self, request: PaintRequest, width: int) -> bytes:
        """What the dummy painter makes of a request; drawn once."""
        key = fingerprint([request.model_dump(mode="json", exclude={"label"}), width])
        known = self._shop.cache.get("wireframe", key)
        if known is not None:
            return bytes.fromhex(known)
        painter = make_painter(DUMMY, read_asset=self._shop.assets.read)
        drawn = Image.open(io.BytesIO(painter.paint(request).picture))
        small = _webp(drawn, width)
        self._shop.cache.put("wireframe", key, small.hex())
        return small

    def _seen(self, bench: Bench, stage: str) -> object:
        head = bench.heads.get(stage)
        if head is None:
            raise NotFound("document_not_found", item=stage)
        return self._shop.reading.seen(head.revision)


def _has(storyboard: Storyboard, panel: str, mark: str) -> bool:
    found = storyboard.panel(panel)
    return found is not None and fingerprint(found).startswith(mark)


def _webp(image: Image.Image, width: int) -> bytes:
    width = max(40, min(width, LARGEST, image.width))
    small = image.convert("RGB").resize((width, max(1, round(image.height * width / image.width))))
    out = io.BytesIO()
    small.save(out, "WEBP", quality=85, method=2)
    return out.getvalue()
