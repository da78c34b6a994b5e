"""The front door: all that the page, the HTTP routes and the command line may call.

studio = Studio.open(Settings.from_environment(os.environ), os.environ)
desk = studio.desk(workspace)      # every call checks the workspace
desk.projects, desk.notebook, desk.runs, desk.exports, desk.media, desk.keys
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from engines.runtime import workspaces
from engines.runtime.assets import AssetStore
from engines.runtime.cache import ResultCache
from engines.runtime.database import Database
from engines.runtime.executors import AdvisoryLocks, FileLocks, Locks
from engines.runtime.fonts import SystemFonts
from engines.runtime.jobs import Jobs
from engines.runtime.secrets import Keyring
from engines.runtime.settings import Settings as Settings
from engines.studio.exports import Exports
from engines.studio.keys import Keys
from engines.studio.media import Media
from engines.studio.notebook import Notebook
from engines.studio.projects import Projects
from engines.studio.runner import Runner
from engines.studio.runs import Runs
from engines.studio.workshop import ChosenProviders, Providers, Workshop


@dataclass(frozen=True)
class Desk:
    """One visitor's place to work. Nothing of other workspaces can be reached from it."""

    workspace: str
    projects: Projects
    notebook: Notebook
    runs: Runs
    exports: Exports
    media: Media
    keys: Keys


class Studio:
    """The open stores and the queue of one process. One at a time: the queue is the process's own."""

    def __init__(self, shop: Workshop, jobs: Jobs) -> None:
        self.shop = shop
        self.jobs = jobs
        self._desks: dict[str, Desk] = {}

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
        settings.prepare_home()
        database = Database.open(settings.database_url)
        assets = AssetStore(settings.assets_url)
        keyring = Keyring.from_environment(environment, settings)
        # On the handlers: a filter on the root logger does not see what other loggers pass up to it.
        for handler in logging.getLogger().handlers:
            handler.addFilter(keyring.log_filter())
        chosen: Providers = ChosenProviders(settings, keyring, assets)
        cache = ResultCache(settings.cache_folder)
        shop = Workshop(
            settings=settings,
            database=database,
            assets=assets,
            cache=cache,
            fonts=SystemFonts(settings.fonts_folder, remember=cache),
            keyring=keyring,
            providers=providers(chosen) if providers else chosen,
        )
        runner = Runner(shop)
        jobs = Jobs(database.engine, _locks(settings, database), runner)
        runner.executor = jobs.executor
        return cls(shop, jobs)

    def desk(self, workspace: str) -> Desk:
        """The desk of a workspace, which is made at its first visit."""
        if workspace not in self._desks:
            workspaces.ensure(self.shop.database, workspace)
            self._desks[workspace] = Desk(
                workspace=workspace,
                projects=Projects(self.shop, workspace),
                notebook=Notebook(self.shop, workspace),
                runs=Runs(self.shop, self.jobs, workspace),
                exports=Exports(self.shop, workspace),
                media=Media(self.shop, workspace),
                keys=Keys(self.shop, workspace),
            )
        return self._desks[workspace]

    def take_part(self) -> None:
        """Join the job queues now: unfinished work of earlier processes goes on by itself."""
        self.jobs.launch()

    def close(self) -> None:
        self.jobs.close()
        self.shop.cache.close()
        self.shop.database.close()


def _locks(settings: Settings, database: Database) -> Locks:
    if database.is_sqlite:
        return FileLocks(settings.home / "executors")
    return AdvisoryLocks(database.engine)
