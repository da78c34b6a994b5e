"""What all parts of the studio share: where things are kept and who does the work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, Protocol

from engines import providers
from engines.kernel.context import Painter, Writer
from engines.providers import pricing
from engines.providers.addresses import foreign
from engines.runtime.assets import AssetStore
from engines.runtime.beforehand import Beforehand
from engines.runtime.cache import ResultCache
from engines.runtime.database import Database
from engines.runtime.fonts import SystemFonts
from engines.runtime.jobrows import JobRow
from engines.runtime.own_fonts import OwnFonts
from engines.runtime.projects import ProjectRow
from engines.runtime.secrets import Keyring
from engines.runtime.settings import Settings
from engines.studio.arriving import Arriving
from engines.studio.kept import Kept
from engines.studio.reading import Reading

Need = Literal["writer", "painter"]


@dataclass(frozen=True)
class Choice:
    """Which provider and model a project has chosen. Known without a key."""

    provider: str
    model: str
    paid: bool
    address: str = ""
    """Where its server is; "" for the provider's own. Another one's answer is another answer."""


class Providers(Protocol):
    """Makes the writer and painter a project has chosen. Tests put counting ones in."""

    def choice(self, need: Need, project: ProjectRow) -> Choice: ...
    def writer(self, workspace: str, project: ProjectRow) -> Writer: ...
    def painter(self, workspace: str, project: ProjectRow) -> Painter: ...


@dataclass
class Workshop:
    """The open stores of one process."""

    settings: Settings
    database: Database
    assets: AssetStore
    cache: ResultCache
    fonts: SystemFonts
    keyring: Keyring
    providers: Providers
    own_fonts: OwnFonts
    reading: Reading = field(init=False)
    arriving: Arriving = field(default_factory=Arriving)
    beforehand: Beforehand = field(default_factory=Beforehand)
    """Looks for faces, which take half a second each and must not hold up the next picture."""
    shown: Kept = field(default_factory=Kept)
    wake: Callable[[], None] = lambda: None
    """Takes part in the job queues; called before the first job of this process."""
    executor: str = ""
    """The id of this process in the queues."""
    why_waiting: Callable[[JobRow], str] = lambda row: ""
    """Why a queued job has not been taken up, as a message code; the watchdog's."""

    def __post_init__(self) -> None:
        self.reading = Reading(self.database, self.fonts)


class ChosenProviders:
    """The providers of `engines.providers`, with the visitor's key where one is needed."""

    def __init__(self, settings: Settings, keyring: Keyring, assets: AssetStore) -> None:
        self._settings = settings
        self._keyring = keyring
        self._assets = assets

    def choice(self, need: Need, project: ProjectRow) -> Choice:
        name = str(project.settings.get(need, providers.DUMMY))
        if name == providers.DUMMY:
            return Choice(name, providers.DUMMY_MODELS[need], paid=False)
        kind = "text" if need == "writer" else "image"
        model = str(project.settings.get(f"{need}_model") or pricing.proposed(kind))
        return Choice(name, model, paid=True, address=foreign(self._settings.openai_base_url))

    def writer(self, workspace: str, project: ProjectRow) -> Writer:
        chosen = self.choice("writer", project)
        return providers.make_writer(
            chosen.provider,
            chosen.model,
            self._key(workspace, chosen),
            self._settings.openai_base_url,
            read_asset=self._assets.read,
        )

    def painter(self, workspace: str, project: ProjectRow) -> Painter:
        chosen = self.choice("painter", project)
        return providers.make_painter(
            chosen.provider,
            chosen.model,
            self._key(workspace, chosen),
            self._settings.openai_base_url,
            read_asset=self._assets.read,
        )

    def _key(self, workspace: str, chosen: Choice) -> str:
        return (self._keyring.get(workspace, chosen.provider) or "") if chosen.paid else ""
