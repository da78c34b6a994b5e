"""Writer and painter in use: the free ones, or whether the key at hand is answered. Nothing is spent."""

from __future__ import annotations

from engines import providers
from engines.providers import pricing
from engines.studio.health.model import Facts
from engines.studio.workshop import Need, Workshop


def maker(shop: Workshop, workspace: str, need: Need) -> Facts:
    """Facts of the provider a workspace could use. Raises ProviderFailed where its key is refused."""
    source = shop.keyring.source(workspace)
    if source is None:
        return {"provider": providers.DUMMY, "model": providers.DUMMY_MODELS[need], "key": "none"}
    model = pricing.proposed("text" if need == "writer" else "image")
    key = shop.keyring.get(workspace) or ""
    providers.look_up(providers.OPENAI, model, key, shop.settings.openai_base_url)
    return {"provider": providers.OPENAI, "model": model, "key": source}
