"""The tone a genre is told in: a horror story in dread, a mystery by its clues, a drama quietly; no jokes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.text.banes import FOES
from engines.text.document import Brief
from presets import tones
from presets.eras import era_of

_TONES = {"horror": "dread", "thriller": "tense", "romance": "tender", "mystery": "keen", "drama": "quiet"}
_MODERN = "tense"
"""A tone whose telling has telephones in it."""
_UNCHOSEN = "slice_of_life"
"""The genre a brief begins with: nobody may have chosen it."""
_NAMED = {
    "horror": r"공포(?:물|극)?(?=\s?(?:이야기|만화|웹툰|스토리|장르|$|[.,]))|호러|괴담|폐병원|폐가|흉가"
    r"|\bhorror\b|\bhaunted\b|\bghost story\b",
    "thriller": r"스릴러|\bthriller\b",
    "romance": r"로맨스|\bromance\b|\blove story\b",
    "mystery": r"미스터리|추리물|추리극|(?<![가-힣])범인(?:을|이|은)|살인 사건|살인범|도난 사건|밀실"
    r"|\bmystery\b(?! (?:box|guest|man|woman))|\bwhodunn?it\b|\bmurderer\b|\bculprit\b"
    r"|\bsolve (?:the|a) (?:same )?(?:murder|case|crime|theft)"
    r"|\bwho (?:stole|took|killed|murdered|poisoned)\b",
    "comedy": r"코미디|코믹|개그물|\bcomedy\b(?! (?:club|show|night))",
}
"""Words by which a premise says what it is told as, or that it can be nothing else."""

_SEEN = re.compile(r"(?:\d\| )?action: ")


def tone_of(genre: str, text: str) -> str:
    """The tone of a genre for a premise; "" for a genre that is told as it comes."""
    tone = _TONES.get(genre, "")
    return "" if tone == _MODERN and era_of(text) else tone


def in_its_genre(brief: Brief) -> Brief:
    """The brief with the genre its premise names, where nobody has chosen one."""
    if brief.genre != _UNCHOSEN:
        return brief
    text = brief.premise.casefold()
    genre = next((genre for genre, words in _NAMED.items() if re.search(words, text)), brief.genre)
    return brief.model_copy(update={"genre": genre})


def toned_tries(
    tone: str, deed: str, name: str, language: str, *, short: bool = False
) -> list[Sequence[str]]:
    """What a tone tells of a try of that deed ("first", "near" …), or what it says to it in a `short`
    episode; none where it tells nothing of it."""
    told = tones(language).get(tone)
    tries = [one for one in told.tries if one.short == short] if told else []
    fitting = [one for one in tries if not one.kinds or deed in one.kinds]
    return [beats for one in fitting if (beats := getattr(one, name))]


def toned_stops(tone: str, bar: str, name: str, language: str, *, short: bool = False) -> list[Sequence[str]]:
    """What a tone tells of how that obstacle stops a try, or what it says to it in a `short` episode; none
    where it tells nothing of it."""
    told = tones(language).get(tone)
    stops = [one for one in told.stops if one.short == short] if told else []
    # Whoever stands in the way stops the hero as they do, and not as any obstacle does.
    fitting = [one for one in stops if (bar in one.kinds if one.kinds else bar not in FOES)]
    return [beats for one in fitting if (beats := getattr(one, name))]


def spoken(done: Sequence[str], said: Sequence[str]) -> tuple[str, ...]:
    """What can be seen of a try or a stop, with what a tone says to it."""
    return (*(beat for beat in done if _SEEN.match(beat)), *said)


def toned_asks(tone: str, deed: str, language: str) -> list[str]:
    """Questions a tone ends an episode of that deed on."""
    told = tones(language).get(tone)
    return [one.ask for one in told.tries if one.ask and (not one.kinds or deed in one.kinds)] if told else []
