"""Provider keys in memory, their removal from every text, and the signature on visitors' cookies."""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import re
import secrets as random_source
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from engines.kernel.errors import InvalidInput, StorageFailed
from engines.runtime.disk import disk_errors, write_atomically
from engines.runtime.settings import Settings

HIDDEN = "[key]"
_SHORTEST_HIDDEN = 8
"""Keys shorter than this (compatible servers take any) are no secret, and hiding them eats words."""
_LONGEST = 512

# Keys as OpenAI and its likes write them, also when the provider has starred out the middle.
_LOOKS_LIKE_KEY = re.compile(
    r"(?<![A-Za-z0-9])(?:sk|rk|pk)-[A-Za-z0-9_*-]{6,}|(?<![A-Za-z0-9])hf_[A-Za-z0-9]{8,}"
)
_BEARER = re.compile(r"(?i)\b(bearer\s+)[A-Za-z0-9._~+/*-]{6,}=*")


class Keyring:
    """Provider keys by workspace, in memory only. Thread-safe; its text form shows nothing.

    The owner's key (from the environment) is lent to every workspace when nobody from outside can
    reach the page, or when the owner said so.
    """

    def __init__(self, owner_key: str = "", *, lend: bool = False, hidden: Iterable[str] = ()) -> None:
        """`hidden` are further secrets to take out of texts."""
        self._owner = owner_key.strip()
        self._lend = lend
        self._hidden = frozenset(hidden)
        self._keys: dict[tuple[str, str], str] = {}
        self._lock = threading.Lock()

    @classmethod
    def from_environment(cls, env: Mapping[str, str], settings: Settings) -> Keyring:
        return cls(
            env.get("OPENAI_API_KEY", ""),
            lend=settings.share_key or not settings.public,
            hidden=[settings.api_token],
        )

    def set(self, workspace: str, key: str, provider: str = "openai") -> None:
        """Raises InvalidInput `key_malformed` for a text that no HTTP header can carry."""
        key = key.strip()
        if not key or len(key) > _LONGEST or not key.isascii() or not key.isprintable() or " " in key:
            raise InvalidInput("key_malformed", cause="the key is empty, too long, or holds blanks")
        with self._lock:
            self._keys[workspace, provider] = key

    def get(self, workspace: str, provider: str = "openai") -> str | None:
        """The workspace's own key, else the owner's where it is lent, else None."""
        with self._lock:
            own = self._keys.get((workspace, provider))
        if own:
            return own
        return self._owner if self.lends and provider == "openai" else None

    @property
    def lends(self) -> bool:
        """Whether the owner's key is here, and for everybody."""
        return bool(self._owner) and self._lend

    def source(self, workspace: str, provider: str = "openai") -> Literal["own", "owner"] | None:
        """Whose key `get` would give, for the page."""
        with self._lock:
            if (workspace, provider) in self._keys:
                return "own"
        return "owner" if self.get(workspace, provider) else None

    def forget(self, workspace: str, provider: str | None = None) -> None:
        """Drop the workspace's key of one provider, or all of its keys."""
        with self._lock:
            for known in [pair for pair in self._keys if pair[0] == workspace]:
                if provider in {None, known[1]}:
                    del self._keys[known]

    def redact(self, text: str) -> str:
        """The text without any key known here and without anything that looks like one."""
        with self._lock:
            known = {*self._keys.values(), self._owner, *self._hidden}
        # Longest first: one key may begin with another.
        for key in sorted((key for key in known if len(key) >= _SHORTEST_HIDDEN), key=len, reverse=True):
            text = text.replace(key, HIDDEN)
        return _BEARER.sub(rf"\g<1>{HIDDEN}", _LOOKS_LIKE_KEY.sub(HIDDEN, text))

    def log_filter(self) -> logging.Filter:
        """For handlers, not loggers: a logger's filter does not see what its children log."""
        return _Redactor(self)

    def __repr__(self) -> str:
        return f"Keyring({len(self._keys)} keys)"


class _Redactor(logging.Filter):
    def __init__(self, keyring: Keyring) -> None:
        super().__init__()
        self._keyring = keyring
        self._formatter = logging.Formatter()

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = self._keyring.redact(record.getMessage())
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = self._formatter.formatException(record.exc_info)
        if record.exc_text:
            # Formatters print the text they find here instead of the traceback itself.
            record.exc_text = self._keyring.redact(record.exc_text)
        if record.stack_info:
            record.stack_info = self._keyring.redact(record.stack_info)
        return True


_COOKIE = re.compile(r"^v1\.(?P<workspace>[A-Za-z0-9_-]{1,64})\.(?P<tag>[A-Za-z0-9_-]{43})$")
_SECRET_BYTES = 32


class CookieSigner:
    """Signs workspace ids with HMAC-SHA256 (RFC 2104), so that a visitor can only claim their own."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) < _SECRET_BYTES:
            raise ValueError(f"a cookie secret has {_SECRET_BYTES} bytes or more")
        self._secret = secret

    @classmethod
    def from_file(cls, path: Path) -> CookieSigner:
        """The secret in the file, made at the first call (mode 0600).

        Processes that start together end up with one secret. Raises StorageFailed.
        """
        with disk_errors(str(path)):
            if not path.exists():
                fresh = random_source.token_hex(_SECRET_BYTES).encode()
                write_atomically(path, fresh, replace=False)
            text = path.read_text(encoding="ascii", errors="replace").strip()
        try:
            return cls(bytes.fromhex(text))
        except ValueError as error:
            raise StorageFailed("cookie_key_damaged", cause=str(error), place=str(path)) from error

    def sign(self, workspace: str) -> str:
        """The cookie's value. Raises ValueError for what is no workspace id."""
        value = f"v1.{workspace}.{self._tag(workspace)}"
        if not _COOKIE.match(value):
            raise ValueError("a workspace id is 1 to 64 letters, digits, _ and -")
        return value

    def read(self, value: str) -> str | None:
        """The workspace id a cookie names, None when it was not signed here."""
        found = _COOKIE.fullmatch(value)
        if found is None or not hmac.compare_digest(found["tag"], self._tag(found["workspace"])):
            return None
        return found["workspace"]

    def _tag(self, workspace: str) -> str:
        digest = hmac.new(self._secret, b"workspace\x00" + workspace.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def new_workspace() -> str:
    """An id for a visitor who has none (128 random bits)."""
    return f"ws_{random_source.token_hex(16)}"
