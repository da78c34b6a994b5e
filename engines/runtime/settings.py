"""Settings from the environment, checked once at the start.

| variable | meaning, and what holds without it |
|---|---|
| TOONVERSE_HOME | folder of all data; the platform's folder for user data |
| TOONVERSE_HOST | where to serve; GRADIO_SERVER_NAME, else 127.0.0.1 (a Space: 0.0.0.0) |
| TOONVERSE_PORT | GRADIO_SERVER_PORT, else 7860 |
| TOONVERSE_DATABASE_URL | `sqlite:///FILE` or `postgresql://…`; an SQLite file in the home folder |
| TOONVERSE_ASSETS_URL | folder or fsspec address (`s3://…`) of pictures; a folder in the home folder |
| TOONVERSE_API_TOKEN | what REST clients beyond this machine must send; none: they are refused |
| TOONVERSE_PUBLIC | 1: strangers come in through a proxy on this machine; 0 |
| TOONVERSE_SHARE_KEY | 1 lends the owner's key to visitors of a public page; 0 |
| TOONVERSE_LENT_USD | dollars that each visitor of a public page may spend of the owner's; 1 |
| TOONVERSE_SAMPLES | 0 leaves the bundled samples out; 1 |
| TOONVERSE_FAULTS | failures that calls are to meet: `rate_limit@paint+2x3, moderation`; none |
| OPENAI_BASE_URL | address of a compatible server; OpenAI's own |

OPENAI_API_KEY is not a setting: `secrets.Keyring` reads it and keeps it from being shown.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import platformdirs
from pydantic import Field

from engines.kernel.document import Frozen
from engines.kernel.errors import InvalidInput
from engines.runtime.disk import private_folder

DEFAULT_PORT = 7860
_YES = frozenset({"1", "true", "yes", "on"})
_NO = frozenset({"", "0", "false", "no", "off"})
_DATABASES = ("sqlite:///", "postgresql://", "postgres://", "postgresql+psycopg://")


class Settings(Frozen):
    """How this process runs. What is secret is left out of its text form."""

    home: Path
    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    """0 lets the system choose a free one."""
    database_url: str = Field(repr=False)
    assets_url: str = Field(repr=False)
    api_token: str = Field(default="", repr=False)
    share_key: bool = False
    lent_usd: float = Field(default=1.0, ge=0)
    samples: bool = True
    """Make the bundled samples when the page is served."""
    faults: str = ""
    """A plan of `engines.providers.faults.injections`."""
    openai_base_url: str = ""
    is_space: bool = False
    proxied: bool = False
    """Served on loopback, to a proxy that lets others in."""

    @classmethod
    def from_environment(cls, env: Mapping[str, str]) -> Settings:
        """Raises InvalidInput `setting_…`, naming the variable. Touches no file."""
        is_space = bool(env.get("SPACE_ID", "").strip()) or env.get("SYSTEM", "").strip() == "spaces"
        home = _home(env)
        return cls(
            home=home,
            host=_host(env, "0.0.0.0" if is_space else "127.0.0.1"),  # noqa: S104 a Space serves to its proxy
            port=_port(env),
            database_url=_database_url(env) or f"sqlite:///{home / 'library.sqlite'}",
            assets_url=env.get("TOONVERSE_ASSETS_URL", "").strip() or str(home / "assets"),
            api_token=_token(env),
            share_key=_switch(env, "TOONVERSE_SHARE_KEY"),
            lent_usd=_dollars(env, "TOONVERSE_LENT_USD", 1.0),
            samples=_switch(env, "TOONVERSE_SAMPLES", "1"),
            faults=env.get("TOONVERSE_FAULTS", "").strip(),
            openai_base_url=_base_url(env),
            is_space=is_space,
            proxied=_switch(env, "TOONVERSE_PUBLIC"),
        )

    @property
    def public(self) -> bool:
        """Whether people beyond this machine can reach the page."""
        return self.is_space or self.proxied or not is_loopback(self.host)

    @property
    def cache_folder(self) -> Path:
        return self.home / "cache"

    @property
    def fonts_folder(self) -> Path:
        """Fonts people uploaded."""
        return self.home / "fonts"

    @property
    def own_fonts_folder(self) -> Path:
        """Fonts that visitors brought on the page, as this machine needs them."""
        return self.home / "own-fonts"

    @property
    def cookie_key_file(self) -> Path:
        return self.home / "cookie.key"

    def prepare_home(self) -> Path:
        """Make the home folder, closed to other users. Raises StorageFailed."""
        return private_folder(self.home)


def _refuse(code: str, name: str, reason: str) -> NoReturn:
    # The value itself is not repeated: some of these hold passwords.
    raise InvalidInput(code, item=name, name=name, cause=f"{name} {reason}")


def _home(env: Mapping[str, str]) -> Path:
    given = env.get("TOONVERSE_HOME", "").strip()
    if not given:
        return Path(platformdirs.user_data_path("toonverse", appauthor=False))
    try:
        home = Path(given).expanduser().absolute()
        if home.exists() and not home.is_dir():
            _refuse("setting_home", "TOONVERSE_HOME", "is a file, not a folder")
    except (RuntimeError, ValueError, OSError) as error:
        _refuse("setting_home", "TOONVERSE_HOME", str(error))
    return home


def _host(env: Mapping[str, str], default: str) -> str:
    for name in ("TOONVERSE_HOST", "GRADIO_SERVER_NAME"):
        host = env.get(name, "").strip()
        if host:
            if any(letter.isspace() or letter in "/@" for letter in host):
                _refuse("setting_host", name, "is not the name or address of a machine")
            return host.removeprefix("[").removesuffix("]")
    return default


def _port(env: Mapping[str, str]) -> int:
    for name in ("TOONVERSE_PORT", "GRADIO_SERVER_PORT"):
        given = env.get(name, "").strip()
        if given:
            if not (given.isascii() and given.isdigit() and int(given) <= 65535):
                _refuse("setting_port", name, "is not a port number from 0 to 65535")
            return int(given)
    return DEFAULT_PORT


def _database_url(env: Mapping[str, str]) -> str:
    url = env.get("TOONVERSE_DATABASE_URL", "").strip()
    if url and not url.startswith(_DATABASES):
        _refuse(
            "setting_database_url",
            "TOONVERSE_DATABASE_URL",
            f"does not begin with {' or '.join(_DATABASES[:2])}",
        )
    return url


def _token(env: Mapping[str, str]) -> str:
    token = env.get("TOONVERSE_API_TOKEN", "").strip()
    if token and not (token.isascii() and token.isprintable() and " " not in token):
        _refuse("setting_api_token", "TOONVERSE_API_TOKEN", "has characters that no HTTP header can carry")
    return token


def _switch(env: Mapping[str, str], name: str, otherwise: str = "0") -> bool:
    given = env.get(name, "").strip().lower() or otherwise
    if given not in _YES | _NO:
        _refuse("setting_switch", name, "is neither 1 nor 0")
    return given in _YES


def _dollars(env: Mapping[str, str], name: str, otherwise: float) -> float:
    given = env.get(name, "").strip()
    try:
        dollars = float(given) if given else otherwise
    except ValueError:
        dollars = -1.0
    if not 0 <= dollars < float("inf"):
        _refuse("setting_dollars", name, "is not an amount of dollars, such as 2.50")
    return dollars


def _base_url(env: Mapping[str, str]) -> str:
    url = env.get("OPENAI_BASE_URL", "").strip()
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        _refuse("setting_base_url", "OPENAI_BASE_URL", "is not an http:// or https:// address")
    return url.rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether only this machine is reached by that name or address."""
    if host.lower() == "localhost" or host.lower().endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        # A name can resolve to anything, so it counts as reachable from outside.
        return False
