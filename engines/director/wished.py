"""What of a wish for a panel is about what is seen: an hour, a place, a thing to be there, a close view of a
hand or a thing. Found by the lexicon's words; the rest of the wish is left to `presets/wishes/panel.toml`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from presets.words import Found, find, find_all

_CLOSE_KO = re.compile(
    r"(?P<what>[가-힣]+?)(?:을|를|의|만|에|에만)?\s*(?:클로즈 ?업[가-힣]*|크게|확대[가-힣]*)"
)
_CLOSE_EN = re.compile(
    r"\b(?:extreme )?close[- ]?up (?:shot )?(?:of|on) (?:the |a |an |his |her |their |its |\w+['’]s )?"
    r"(?P<what>[a-z]+(?: [a-z]+)?)"
    r"|\b(?:zoom|close|go) in on (?:the |a |an |his |her |their |its |\w+['’]s )?(?P<zoomed>[a-z]+)"
    r"|\b(?P<before>[a-z]+) close[- ]?up\b(?! (?:shot )?(?:of|on)\b)",
    re.IGNORECASE,
)
_HAND = re.compile(r"손|손끝|손가락|손바닥|두 ?손|hands?|palms?|fingers?|fingertips?", re.IGNORECASE)
_PART = re.compile(
    r"발|발끝|귀|입|입술|코|등|목|다리|무릎|어깨|허리|배|뒷모습|뒤통수|머리카락|배경|하늘|창문"
    r"|feet|foot|ears?|mouth|lips|nose|back|neck|legs?|knees?|shoulders?|hair|background|sky|window",
    re.IGNORECASE,
)
"""What there is no close view of."""
_ON_TOP = re.compile(r" (?:위|앞|안|옆|뒤|아래)(?:에서|에|로|으로)?(?![가-힣])")
_ADDS = re.compile(
    r"넣|추가|등장|놓|나오|보이|있게|있는|날아|날게|앉"
    r"|\b(?:add|put|place|include|show|there is|with|bring in)\b",
    re.IGNORECASE,
)
_NO_HOUR = re.compile(r"\b(?:all|last|good|every) night\b|overnight|밤새|밤늦", re.IGNORECASE)
_DAY = re.compile(r"(?<![가-힣])낮(?:으로|에|이)?(?![가-힣])|\b(?:daytime|daylight)\b", re.IGNORECASE)
_CARRIED = re.compile(
    r"(?:추가|배경|장소|시간|날씨)[가-힣]*|background|setting|place|time|weather|set|move[ds]?|included?",
    re.IGNORECASE,
)
"""Words that carry what has been found and wish nothing themselves."""
_THINGS = ("objects", "aims", "details", "creatures")


@dataclass(frozen=True)
class Part:
    """A part of a wish: what is to be done (`way`), the words that say so, and where they stand."""

    way: str
    words: str
    start: int
    end: int


def parts_of(wish: str, names: Collection[str]) -> list[Part]:
    """The parts that are about what is seen, none over another, in order. `names` are the cast's."""
    taken: list[Part] = []
    for part in _found(wish, names):
        if all(part.end <= one.start or part.start >= one.end for one in taken):
            taken.append(part)
    return sorted(taken, key=lambda one: one.start)


def rest_of(wish: str, parts: Collection[Part]) -> str:
    """The wish without them and the words that carry them, every other word where it stood."""
    spans = [(one.start, one.end) for one in parts]
    spans += [match.span() for match in _CARRIED.finditer(wish)] if parts else []
    for start, end in spans:
        wish = wish[:start] + " " * (end - start) + wish[end:]
    return wish


def _found(wish: str, names: Collection[str]) -> Iterator[Part]:
    yield from _close(wish)
    for found in find_all("hours", wish):
        if not any(one.start() <= found.start < one.end() for one in _NO_HOUR.finditer(wish)):
            yield _part(f"hour.{found.key}", wish, found)
    for match in _DAY.finditer(wish):
        yield Part("hour.noon", match.group(), *match.span())
    for found in find_all("places", wish):
        if len(found.word) > 1 and not _is_name(wish, found, names):
            yield _part(f"place.{found.key}:{found.word}", wish, found, on_top=True)
    if not _ADDS.search(wish):
        return
    # An animal among people would be one more figure, and no thing that is put there.
    for kind in _THINGS[:-1]:
        for found in find_all(kind, wish):
            if not (_is_name(wish, found, names) or find("creatures", found.word)):
                yield _part(f"thing.{found.word}", wish, found)


def _close(wish: str) -> Iterator[Part]:
    """Close views of something said: of a hand or a thing; of what cannot be come close to, that."""
    for match in (*_CLOSE_KO.finditer(wish), *_CLOSE_EN.finditer(wish)):
        what = next((one for one in match.groupdict().values() if one), "")
        span = (match.start(), match.end())
        if _HAND.fullmatch(what):
            yield Part("close.hand", match.group().strip(), *span)
        elif _PART.fullmatch(what):
            yield Part("close.part", match.group().strip(), *span)
        elif thing := next((found for kind in _THINGS if (found := find(kind, what))), None):
            yield Part(f"close.thing:{thing.word}", match.group().strip(), *span)


def _part(way: str, wish: str, found: Found, *, on_top: bool = False) -> Part:
    """With what is written on to a Korean word; of a place with "위에서", which is where and no angle."""
    end = found.end
    if on_top and (behind := _ON_TOP.match(wish, end)):
        end = behind.end()
    while end < len(wish) and "가" <= wish[end] <= "힣":
        end += 1
    return Part(way, wish[found.start : end], found.start, end)


def _is_name(wish: str, found: Found, names: Collection[str]) -> bool:
    return any(name and name in wish and found.word.casefold() in name.casefold() for name in names)
