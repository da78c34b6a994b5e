"""Addresses of servers, as people type them."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

from engines.kernel.errors import InvalidInput

OFFICIAL = "https://api.openai.com/v1"


def foreign(url: str) -> str:
    """Where a compatible server is, without any password: "" for OpenAI's own address, and for none given.

    Raises InvalidInput("base_url_wrong").
    """
    if not url.strip():
        return ""
    parts = parts_of(url.strip())
    if parts.hostname == urlsplit(OFFICIAL).hostname:
        return ""
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2].lower()}{parts.path.rstrip('/')}"


def keyless(url: str) -> bool:
    """Whether the server at this address asks for no key: a compatible one on this machine."""
    return bool(foreign(url)) and is_loopback(parts_of(url.strip()).hostname or "")


def parts_of(url: str) -> SplitResult:
    """The parts of an address. Raises InvalidInput("base_url_wrong")."""
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in url
        _ = parts.port
    except ValueError:
        good = False
    if not good:
        shown = url.rpartition("@")[2][:100]
        raise InvalidInput("base_url_wrong", cause=f"not an http(s) address: {shown!r}", address=shown)
    return urlsplit(url)


def is_loopback(host: str) -> bool:
    """Whether the host is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
