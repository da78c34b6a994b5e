"""A premise's weather over the scenes of a story: until another day, or until it is told to end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.text.answer import BeatAnswer
from engines.text.story import Planned
from presets.barriers import SKY
from presets.barriers import told as told_of
from presets.storms import is_storm
from presets.words import Found, find, find_all

_WEATHERS = {
    "rain": {"ko": "비 내리는", "en": "rainy"},
    "storm": {"ko": "폭풍우 치는", "en": "stormy"},
    "snow": {"ko": "눈 내리는", "en": "snowy"},
    "fog": {"ko": "안개 낀", "en": "foggy"},
}
_RAIN, _STORM = "rain", "storm"
_ANOTHER_DAY = re.compile(
    r"다음 ?날|이튿날|며칠|하루 (?:뒤|후)|일주일|[월화수목금토일]요일|모레|내일"
    r"|(?:한|두|석|몇) 달|[년해] (?:뒤|후)"
    r"|\b(?:next (?:day|morning|evening|night|week)|days? later|weeks?|months?|years? later|tomorrow"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the day after)\b",
    re.IGNORECASE,
)
"""A scene's time that the weather of the first says nothing of."""
_OVER = re.compile(
    r"그친|그치|멎|개인|갠|맑|\b(?:after the (?:rain|snow|storm)|has stopped|clear sky|sunny)\b",
    re.IGNORECASE,
)


def under_sky(
    told: Sequence[Planned], weather: Found | None, language: str, obstacle: str = ""
) -> list[Found | None]:
    """The premise's weather for each scene it belongs to: not the last, where it is the `obstacle` or a
    storm.

    In a story with a weather of its own that is another one, it is the first scene's alone.
    """
    times = [planned.scene.time.get(language, "") for planned in told]
    own = {found.key for time in times for found in find_all("weathers", time)}
    other = weather is not None and bool(own & set(_WEATHERS) - {weather.key})
    result: list[Found | None] = []
    there = weather
    for number, time in enumerate(times):
        if number and (other or _ANOTHER_DAY.search(time) or _OVER.search(time)):
            there = None
        result.append(there)
    barrier = told_of(obstacle, language)
    passed = barrier is not None and barrier.key in SKY
    passed = (passed or (weather is not None and is_storm(weather.word))) and len(result) > 1
    return [*result[:-1], None] if passed else result


def in_weather(time: str, beats: Sequence[BeatAnswer], weather: Found, language: str) -> str:
    """A scene's time with the premise's weather ("눈 내리는 밤"), unless the scene has its own."""
    # What is said of it nobody sees.
    seen = [beat for beat in beats if beat.kind == "action"]
    told = [time, *(one.text for beat in seen for one in beat.texts if one.lang == language)]
    if any(find("weathers", words) for words in told):
        return time
    key = _STORM if weather.key == _RAIN and is_storm(weather.word) else weather.key
    if key in _WEATHERS:
        # "비 내리는 밤", but no "비 내리는 잠시 뒤".
        if find("hours", time) is None:
            return f"{time}, {_WEATHERS[key]['ko'].split()[0] if language == 'ko' else key}"
        return f"{_WEATHERS[key][language]} {time}"
    # A wind is read out of many a premise; only what a person set is told in so many words.
    return f"{time}, {weather.word}" if not weather.key else time
