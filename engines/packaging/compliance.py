"""What each platform's rules say of the strips as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from engines.kernel.document import Finding, Json
from engines.packaging.document import Compliance, Strip
from presets.model import Platform


def judge(strips: Sequence[Strip], platforms: Mapping[str, Platform]) -> tuple[Compliance, ...]:
    """One verdict a platform, over all languages. A limit that is not known is not checked."""
    return tuple(
        Compliance(id=name, findings=tuple(_findings(strips, platform)))
        for name, platform in platforms.items()
    )


def _findings(strips: Sequence[Strip], platform: Platform) -> Iterator[Finding]:
    if not platform.verified:
        values = {"source": platform.source, "checked": platform.checked.isoformat()}
        yield Finding(rule="platform_unverified", severity="note", values=values)
    for strip in strips:
        yield from _limits(strip, platform)
        if strip.slices and strip.width != platform.width:
            severity = "error" if strip.width > platform.width else "warning"
            values = {"language": strip.id, "width": strip.width, "limit": platform.width}
            yield Finding(rule="platform_width", severity=severity, item=strip.id, values=values)
        allowed = {f"image/{name}" for name in platform.formats}
        if wrong := sorted({one.asset.media_type for one in strip.slices} - allowed):
            values = {
                "language": strip.id,
                "format": ", ".join(wrong),
                "allowed": ", ".join(platform.formats),
            }
            yield Finding(rule="platform_file_format", severity="error", item=strip.id, values=values)


def _limits(strip: Strip, platform: Platform) -> Iterator[Finding]:
    heights = [one.asset.height for one in strip.slices]
    sizes = [one.size_bytes for one in strip.slices]
    checks: tuple[tuple[str, list[int], int | None], ...] = (
        ("platform_height", heights, platform.max_height),
        ("platform_bytes", sizes, platform.max_bytes),
        ("platform_total_bytes", [sum(sizes)], platform.max_total_bytes),
        ("platform_count", [len(sizes)], platform.max_slices),
    )
    for rule, found, limit in checks:
        over = [value for value in found if limit is not None and value > limit]
        if over:
            values: dict[str, Json] = {
                "language": strip.id,
                "count": len(over),
                "worst": max(over),
                "limit": limit,
            }
            yield Finding(rule=rule, severity="error", item=strip.id, values=values)
