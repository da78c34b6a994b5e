"""Package: the strip cut into slices, per language, and what each platform will say to them."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from engines.kernel.document import AssetRef, Document, Finding, Item, Language, Text


class Slice(Item):
    """One picture file of the episode: rows `top` … `top + asset.height` of the strip."""

    asset: AssetRef
    top: int = Field(ge=0)
    size_bytes: int = Field(gt=0)
    panels: tuple[str, ...] = ()
    """Ids of the panels it shows some of."""


class Strip(Item):
    """The whole episode in one language; `id` is the language. `spans` are panel id → (top, height)."""

    width: int
    height: int
    slices: tuple[Slice, ...] = ()
    cover: AssetRef | None = None
    spans: Mapping[str, tuple[int, int]] = Field(default_factory=dict)


class Compliance(Item):
    """What one platform's rules say of this package; `id` is the platform's id."""

    findings: tuple[Finding, ...] = ()

    @property
    def accepted(self) -> bool:
        return not any(finding.severity == "error" for finding in self.findings)


class Package(Document):
    """Exports (CBZ, full strip …) are made from this on request."""

    title: Text = Field(default_factory=dict)
    platform: str = "generic"
    strips: tuple[Strip, ...] = ()
    compliance: tuple[Compliance, ...] = ()

    def strip(self, language: Language) -> Strip | None:
        return next((strip for strip in self.strips if strip.id == language), None)
