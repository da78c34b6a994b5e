"""PanelImages: for each panel the pictures there are to choose from."""

from __future__ import annotations

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from engines.kernel.context import Regions
from engines.kernel.document import AssetRef, Document, Frozen, Item, Words
from engines.kernel.errors import Failure


class Retouch(Frozen):
    """How a picture came of another one: what was asked for, and which candidate it was."""

    of: str = ""
    """The candidate that was changed; "" for a picture painted anew."""
    instruction: Words = ""
    area: bool = False
    """Only a part of it was painted anew."""
    previous: bool = False
    """The panel before was its reference."""


class Candidate(Item):
    """One picture a panel could use, with where faces and hands are in it."""

    asset: AssetRef
    provider: str
    model: str = ""
    prompt: Words = ""
    """The prompt as it was sent."""
    regions: Regions = Regions()
    notes: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    """Words of the prompt the dummy painter obeyed, or what the provider said."""
    retouch: Retouch | None = Field(default=None, exclude_if=lambda retouch: retouch is None)
    """None for a picture that a run painted, or a person brought."""


class PanelImage(Item):
    """The candidates of one panel; `id` is the panel's id. `chosen` is "" while there is none."""

    candidates: tuple[Candidate, ...] = ()
    chosen: str = ""
    locked: bool = False
    failure: Failure | None = None
    """Why the last attempt gave no picture; the older candidates stay."""

    @model_validator(mode="after")
    def _chosen_exists(self) -> PanelImage:
        if self.chosen and self.chosen not in {candidate.id for candidate in self.candidates}:
            raise PydanticCustomError(
                "unknown_candidate",
                "panel {panel}: chosen candidate {chosen} is not there",
                {"panel": self.id, "chosen": self.chosen},
            )
        return self

    @property
    def picture(self) -> Candidate | None:
        return next((candidate for candidate in self.candidates if candidate.id == self.chosen), None)


class PanelImages(Document):
    """Panels in storyboard order."""

    panels: tuple[PanelImage, ...] = ()

    def panel(self, panel_id: str) -> PanelImage | None:
        return next((panel for panel in self.panels if panel.id == panel_id), None)
