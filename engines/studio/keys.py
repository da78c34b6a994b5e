"""A visitor's provider keys: held in memory while the server runs, never shown again."""

from __future__ import annotations

from engines.providers import OPENAI
from engines.providers.addresses import keyless
from engines.runtime import keyholders
from engines.runtime.jobs import Jobs
from engines.studio.workshop import Workshop


class Keys:
    """Keys of one workspace."""

    def __init__(self, shop: Workshop, jobs: Jobs, workspace: str) -> None:
        self._shop = shop
        self._jobs = jobs
        self._workspace = workspace

    def set(self, provider: str, key: str) -> None:
        """Use this key from now on; runs that waited for it go on. Raises InvalidInput `key_malformed`."""
        self._shop.keyring.set(self._workspace, key, provider)
        self._jobs.hold_keys()
        keyholders.hold(self._shop.database, self._workspace, self._shop.executor)
        for job in keyholders.parked(self._shop.database, self._workspace):
            keyholders.unpark(self._shop.database, self._workspace, job, "own")
            self._jobs.go_on(self._workspace, job)

    def status(self, provider: str) -> str:
        """Whose key would be used: "own", "owner" (lent), or "" for none."""
        return self._shop.keyring.source(self._workspace, provider) or ""

    def lacks(self, provider: str) -> bool:
        """Whether the provider cannot be asked for want of a key."""
        needed = provider == OPENAI and not keyless(self._shop.settings.openai_base_url)
        return needed and not self.status(provider)

    def forget(self, provider: str) -> None:
        """Runs that need it stand still from now on."""
        keyholders.hold(self._shop.database, self._workspace, "")
        self._shop.keyring.forget(self._workspace, provider)
