"""The director: from a script to a storyboard."""

from __future__ import annotations

from engines.director.checks import check
from engines.director.direct import TEMPLATE, direct, director_data
from engines.director.hands import give_way
from engines.director.rewriting import REWRITING
from engines.director.uses import signatures, uses_script
from engines.kernel.stage import Stage

STAGE = Stage(
    name="director",
    version=3,
    run=direct,
    check=check,
    uses={"script": uses_script},
    needs="writer",
    signatures=signatures,
    give_way=give_way,
    data=director_data,
    template=TEMPLATE,
    rewriting=REWRITING,
)
