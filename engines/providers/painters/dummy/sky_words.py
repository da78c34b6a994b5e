"""Words of weather that tell of none: it is over, or something is only called by it."""

from __future__ import annotations

import re

# Weather that is named because it is over.
OVER = re.compile(
    r"(비|눈|소나기|폭우|안개)(가|이)?\s*(그친|그치고|그쳤|멎은|멎었|갠|갰|걷힌|걷혔)"
    r"|after the (rain|snow|storm)|(rain|snow) has stopped"
)
# What is called by a weather and is none.
NO_WEATHER = re.compile(
    r"(?i:\b(?:snow|wind|rain)[ -](?:globe|dome|chime|turbine|coat|boot)s?\b)|안개꽃|바람개비|바람막이"
    r"|(?i:\b(?:dust|sand|solar|meteor|magnetic) ?storms?\b)|(?:모래|태양|우주|자기) ?폭풍"
)
