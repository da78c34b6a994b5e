"""Whether what is kept can be kept: database, pictures, cache, disk; and which fonts there are."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

from engines.kernel.context import FontRole
from engines.providers.finders import local
from engines.studio.health.model import Facts, Unwell
from engines.studio.workshop import Workshop

FEW_BYTES, SCARCE_BYTES = 2 << 30, 200 << 20
"""Free bytes below which it is worth knowing, and below which the next long episode may not fit."""
_ROLES: tuple[FontRole, ...] = ("dialogue", "shout", "narration", "sfx")
FLOOR = "Noto Sans KR"
PACKAGES = "fonts-woowa-bm fonts-nanum fonts-nanum-extra fonts-comic-neue"
"""Debian's packages that the lettering presets prefer, as in packages.txt."""


def database(shop: Workshop) -> Facts:
    """Written to, read and verified."""
    shop.database.check()
    return {"kind": "sqlite" if shop.database.is_sqlite else "postgresql"}


def assets(shop: Workshop) -> Facts:
    """A few bytes written, read back and removed."""
    shop.assets.check()
    settings = shop.settings
    if not shop.database.is_sqlite and Path(settings.assets_url).is_relative_to(settings.home):
        raise Unwell("health_assets_own", note=True)
    return {}


def cache(shop: Workshop) -> Facts:
    """A value put in and taken out. Without a cache everything works, only slower."""
    value = secrets.token_hex(8)
    shop.cache.put("health", "probe", value)
    if shop.cache.get("health", "probe") == value:
        return {"results": shop.cache.count()}
    problems = [one.values.get("cause", "") for one in shop.cache.problems]
    raise Unwell("health_cache", note=True, cause=str(problems[-1] if problems else "nothing was kept"))


def disk(shop: Workshop) -> Facts:
    """Room left where the data lies."""
    free = shutil.disk_usage(shop.settings.home).free
    facts = {"free_mb": free >> 20}
    if free < FEW_BYTES:
        raise Unwell("health_disk", note=free >= SCARCE_BYTES, facts=facts, free_mb=free >> 20)
    return facts


def fonts(shop: Workshop) -> Facts:
    """Which face each kind of line is set in; where only the floor is left, what to install."""
    faces = {
        f"{role}.{language}": shop.fonts.chain(role, language)[0].name
        for role in _ROLES
        for language in ("ko", "en")
    }
    facts = {"faces": len(set(faces.values())), "refused": len(shop.fonts.refused), **faces}
    plain = sorted(use for use, name in faces.items() if name == FLOOR)
    if plain:
        raise Unwell("health_fonts", note=True, facts=facts, uses=", ".join(plain), packages=PACKAGES)
    return facts


def faces() -> Facts:
    """Whether faces are found in pictures whose painter does not say where they are."""
    if not local.available():
        raise Unwell("health_faces", note=True)
    return {}
