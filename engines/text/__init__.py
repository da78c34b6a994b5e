"""The text engine: from a brief to a script."""

from __future__ import annotations

from engines.kernel.stage import Stage
from engines.text.checks import check
from engines.text.rewriting import REWRITING
from engines.text.uses import signatures, uses_brief
from engines.text.write import TEMPLATE, text_data, write

STAGE = Stage(
    name="text",
    version=2,
    run=write,
    check=check,
    uses={"brief": uses_brief},
    needs="writer",
    signatures=signatures,
    data=text_data,
    template=TEMPLATE,
    rewriting=REWRITING,
)
