"""Words for a storm with rain and lightning: no sandstorm, none of the sun's, and nobody who storms a
gate."""

from __future__ import annotations

import re

STORM_KO = (
    r"(?<!모래)(?<!모래 )(?<!태양 )(?<!우주 )(?<!자기 )폭풍(?! ?(?:성장|전야))|태풍(?!의 눈)"
    r"|비바람|뇌우|천둥 ?번개"
)
STORM_EN = (
    r"(?<!dust )(?<!sand )(?<!snow )(?<!ice )(?<!solar )(?<!meteor )(?<!magnetic )(?<!ion )"
    r"\b(?:thunder)?storms?\b(?! (?:the|into|out|off|in|through|past|up)\b)"
    r"|\bstormy\b|\b(?:typhoon|hurricane|tempest|squall)s?\b"
)
_STORM = re.compile(f"{STORM_KO}|{STORM_EN}", re.IGNORECASE)


def is_storm(words: str) -> bool:
    """Whether words for a weather tell of a storm, and no mere rain."""
    return _STORM.search(words) is not None
