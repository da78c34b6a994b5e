"""A visitor's provider keys: held in memory while the server runs, never shown again."""

from __future__ import annotations

from engines.studio.workshop import Workshop


class Keys:
    """Keys of one workspace."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        self._shop = shop
        self._workspace = workspace

    def set(self, provider: str, key: str) -> None:
        """Raises InvalidInput `key_malformed`."""
        self._shop.keyring.set(self._workspace, key, provider)

    def status(self, provider: str) -> str:
        """Whose key would be used: "own", "owner" (lent), or "" for none."""
        return self._shop.keyring.source(self._workspace, provider) or ""

    def forget(self, provider: str) -> None:
        self._shop.keyring.forget(self._workspace, provider)
