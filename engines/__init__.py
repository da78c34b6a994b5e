"""The five engines in the order they run. The list is checked when it is imported."""

from __future__ import annotations

from engines.director import STAGE as DIRECTOR
from engines.image import STAGE as IMAGE
from engines.kernel import patterns
from engines.kernel.stage import Stage, check_stages
from engines.lettering import STAGE as LETTERING
from engines.packaging import STAGE as PACKAGING
from engines.text import STAGE as TEXT
from engines.text.document import Brief

patterns.remember()
STAGES: tuple[Stage, ...] = check_stages((TEXT, DIRECTOR, IMAGE, LETTERING, PACKAGING), given=(Brief,))
