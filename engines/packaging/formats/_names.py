"""File names out of titles that people, models and jokers wrote."""

from __future__ import annotations

import re
import unicodedata

MAX_BYTES = 160
"""Of the name without its extension: most file systems stop at 255 bytes, and a Hangul takes three."""

# What Windows, macOS or a shell cannot have in a name, and what would end or climb out of a folder.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u2028\u2029]+')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$", re.IGNORECASE)


def file_name(title: str, extension: str = "", *, fallback: str = "episode") -> str:
    """A name that can be saved anywhere, as close to `title` as that allows, with `extension` added.

    Invisible marks go (a right-to-left override can disguise an extension), spaces are single,
    and an empty result becomes `fallback`.
    """
    text = unicodedata.normalize("NFC", title)
    text = "".join(c for c in text if unicodedata.category(c) not in {"Cf", "Cs", "Co", "Cn"})
    text = _UNSAFE.sub(" ", text)
    text = " ".join(text.split()).strip(" .-~$")
    text = text.encode("utf-8")[:MAX_BYTES].decode("utf-8", "ignore").rstrip(" .")
    if _RESERVED.match(text):
        text = f"_{text}"
    return (text or fallback) + extension
