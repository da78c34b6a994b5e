"""Everything that speaks to other machines, and the dummies that stand in for them.

Making a provider sends nothing; its SDK is imported only when it is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from engines.kernel.context import Painter, PaintRequest, Writer
from engines.kernel.document import AssetRef
from engines.kernel.errors import InvalidInput
from engines.providers.pricing import proposed

DUMMY = "dummy"
OPENAI = "openai"
DUMMY_MODELS: Mapping[str, str] = {"writer": "dummy-writer-26", "painter": "dummy-painter-26"}
"""What the dummies call their models: known without importing all that they draw with."""


@dataclass(frozen=True)
class ProviderInfo:
    """A provider to choose from. `names` are by language; `kind` is its models' in `presets/models.toml`."""

    id: str
    kind: str
    needs_key: bool
    names: Mapping[str, str] = field(default_factory=dict[str, str])


def list_writers() -> tuple[ProviderInfo, ...]:
    """The text providers, the free one first."""
    return _listed("text")


def list_painters() -> tuple[ProviderInfo, ...]:
    """The picture providers, the free one first."""
    return _listed("image")


def _listed(kind: str) -> tuple[ProviderInfo, ...]:
    return (
        ProviderInfo(DUMMY, kind, False, {"en": "Practice (free, no key)", "ko": "연습용 (무료, 키 불필요)"}),
        ProviderInfo(OPENAI, kind, True, {"en": "OpenAI", "ko": "OpenAI"}),
    )


def make_writer(
    provider: str,
    model: str = "",
    key: str = "",
    base_url: str = "",
    *,
    read_asset: Callable[[AssetRef], bytes] | None = None,
) -> Writer:
    """A writer; `model` "" is the one proposed first. `read_asset` gives the pictures it is asked about.

    Raises InvalidInput("provider_unknown" | "base_url_wrong"), ProviderFailed("key_missing" | "wrong_key").
    """
    if provider == DUMMY:
        from engines.providers.writers.dummy import DummyWriter

        return DummyWriter()
    if provider == OPENAI:
        from engines.providers.writers.openai import OpenAIWriter

        return OpenAIWriter(key, model or proposed("text"), base_url, read_asset=read_asset)
    raise _unknown(provider)


def refuse_unheard(instruction: str, request: PaintRequest) -> None:
    """That the practice painter can do something of an instruction to change a picture, or says why not.

    Raises InvalidInput `retouch_unclear` where it knows none of its words, `retouch_met` where they
    change nothing.
    """
    from engines.providers.painters.dummy.heard import changes, heard

    known, unknown = heard(instruction)
    if not known:
        raise InvalidInput("retouch_unclear", words=", ".join(unknown) or instruction.strip()[:60])
    if not changes(request):
        raise InvalidInput("retouch_met", words=", ".join(known))


def make_painter(
    provider: str,
    model: str = "",
    key: str = "",
    base_url: str = "",
    *,
    read_asset: Callable[[AssetRef], bytes],
) -> Painter:
    """A painter; `read_asset` gives the bytes of reference pictures. Raises like `make_writer`."""
    if provider == DUMMY:
        from engines.providers.painters.dummy import DummyPainter

        return DummyPainter(read_asset)
    if provider == OPENAI:
        from engines.providers.painters.openai import OpenAIPainter

        return OpenAIPainter(key, model or proposed("image"), read_asset, base_url)
    raise _unknown(provider)


def look_up(provider: str, model: str, key: str, base_url: str = "") -> None:
    """Ask the provider whether it knows key and model, without spending. Raises like `make_writer`."""
    if provider == OPENAI:
        from engines.providers.openai_client import OpenAIClient

        OpenAIClient(key, base_url=base_url).look_up(model)
    elif provider != DUMMY:
        raise _unknown(provider)


def _unknown(provider: str) -> InvalidInput:
    known = ", ".join(info.id for info in list_writers())
    return InvalidInput("provider_unknown", cause=f"known are {known}", provider=provider, known=known)
