"""The front door: all that the page, the HTTP routes and the command line may call.

studio = Studio.open(Settings.from_environment(os.environ), os.environ)
desk = studio.desk(workspace)      # every call checks the workspace
desk.projects, desk.notebook, desk.board, desk.lines, desk.runs, desk.calls, desk.pictures, desk.exports …
"""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engines.runtime import memory, workspaces
from engines.runtime.assets import AssetStore
from engines.runtime.cache import ResultCache
from engines.runtime.database import Database
from engines.runtime.executors import locks_of
from engines.runtime.fonts import SystemFonts
from engines.runtime.jobs import Jobs
from engines.runtime.own_fonts import OwnFonts
from engines.runtime.secrets import Keyring
from engines.runtime.settings import Settings as Settings
from engines.studio.board import Board
from engines.studio.bundles import Bundles
from engines.studio.calls import Calls
from engines.studio.commissions import Commissions
from engines.studio.exports import Exports
from engines.studio.health import Health
from engines.studio.keys import Keys
from engines.studio.letters import Letters
from engines.studio.lines import Lines
from engines.studio.media import Media
from engines.studio.money import Money
from engines.studio.notebook import Notebook
from engines.studio.notes import Notes
from engines.studio.offline.sheets import Sheets
from engines.studio.pictures import Pictures
from engines.studio.projects import Projects
from engines.studio.rewrites import Rewrites
from engines.studio.runner import Runner
from engines.studio.runs import Runs
from engines.studio.samples import WORKSPACE as SAMPLES
from engines.studio.samples import Samples
from engines.studio.sights import Sights
from engines.studio.typefaces import Typefaces
from engines.studio.workshop import ChosenProviders, Providers, Workshop

DESKS = 256
"""Visitors whose desks are kept at hand; passing ones would fill the memory otherwise."""


@dataclass(frozen=True)
class Desk:
    """One visitor's place to work. Nothing of other workspaces can be reached from it."""

    workspace: str
    projects: Projects
    notebook: Notebook
    board: Board
    lines: Lines
    letters: Letters
    typefaces: Typefaces
    notes: Notes
    runs: Runs
    calls: Calls
    pictures: Pictures
    commissions: Commissions
    sights: Sights
    rewrites: Rewrites
    exports: Exports
    sheets: Sheets
    bundles: Bundles
    media: Media
    keys: Keys
    money: Money
    health: Health
    samples: Samples
    """What everybody may read beside their own."""


class Studio:
    """The open stores and the queue of one process. One at a time: the queue is the process's own."""

    def __init__(self, shop: Workshop, jobs: Jobs) -> None:
        self.shop = shop
        self.jobs = jobs
        self.health = Health(shop, jobs)
        shop.why_waiting = self.health.watchdog.why
        self.samples = Samples(shop.database, lambda: self.desk(SAMPLES))
        self._desks: OrderedDict[str, Desk] = OrderedDict()
        self._at_desks = threading.Lock()

    @classmethod
    def open(
        cls,
        settings: Settings,
        environment: Mapping[str, str],
        providers: Callable[[Providers], Providers] | None = None,
    ) -> Studio:
        """Open (and on first use make) everything under the data home.

        `providers` may wrap the providers, for tests and fault injection. Raises StorageFailed.
        """
        memory.keep_small()
        settings.prepare_home()
        database = Database.open(settings.database_url)
        assets = AssetStore(settings.assets_url)
        keyring = Keyring.from_environment(environment, settings)
        # On the handlers: a filter on the root logger does not see what other loggers pass up to it.
        for handler in logging.getLogger().handlers:
            handler.addFilter(keyring.log_filter())
        chosen: Providers = ChosenProviders(settings, keyring, assets)
        if settings.faults:
            # It brings OpenAI's SDK along, which is most of a second.
            from engines.studio.faulty import FaultyProviders

            chosen = FaultyProviders(chosen, settings.faults)
        cache = ResultCache(settings.cache_folder)
        own = OwnFonts(settings.assets_url, settings.own_fonts_folder)
        shop = Workshop(
            settings=settings,
            database=database,
            assets=assets,
            cache=cache,
            fonts=SystemFonts(settings.fonts_folder, remember=cache, own=own),
            own_fonts=own,
            keyring=keyring,
            providers=providers(chosen) if providers else chosen,
        )
        runner = Runner(shop)
        jobs = Jobs(database.engine, locks_of(database), runner, owner=keyring.lends)
        shop.executor = jobs.executor
        return cls(shop, jobs)

    def desk(self, workspace: str) -> Desk:
        """The desk of a workspace, which is made at its first visit."""
        with self._at_desks:
            desk = self._desks.get(workspace)
            if desk is not None:
                self._desks.move_to_end(workspace)
                return desk
        workspaces.ensure(self.shop.database, workspace)
        desk = self._desk(workspace)
        with self._at_desks:
            self._desks[workspace] = desk
            # A desk holds nothing but what it remembers: one that is dropped is simply made anew.
            while len(self._desks) > DESKS:
                self._desks.popitem(last=False)
        return desk

    def _desk(self, workspace: str) -> Desk:
        projects, notebook = Projects(self.shop, workspace), Notebook(self.shop, workspace)
        rewrites = Rewrites(self.shop, self.jobs, workspace, notebook)
        media, runs = Media(self.shop, workspace), Runs(self.shop, self.jobs, workspace, rewrites)
        board = Board(self.shop, workspace, notebook)
        return Desk(
            workspace=workspace,
            projects=projects,
            notebook=notebook,
            board=board,
            lines=Lines(self.shop, workspace, board),
            letters=Letters(self.shop, workspace, notebook, board),
            typefaces=Typefaces(self.shop, workspace),
            notes=Notes(self.shop, workspace),
            runs=runs,
            calls=Calls(self.shop, workspace, projects, notebook, runs),
            rewrites=rewrites,
            pictures=Pictures(self.shop, self.jobs, workspace, notebook),
            commissions=Commissions(self.shop, self.jobs, workspace, notebook),
            sights=Sights(self.shop, self.jobs, workspace),
            exports=Exports(self.shop, workspace),
            sheets=Sheets(self.shop, notebook, media, projects),
            bundles=Bundles(self.shop, workspace, projects),
            media=media,
            money=Money(self.shop, workspace),
            keys=Keys(self.shop, self.jobs, workspace),
            health=self.health,
            samples=self.samples,
        )

    def take_part(self) -> None:
        """Join the job queues now: unfinished work of earlier processes goes on by itself."""
        self.jobs.launch()
        memory.settle()

    def close(self) -> None:
        self.jobs.close()
        self.shop.beforehand.close()
        self.shop.cache.close()
        self.shop.database.close()
