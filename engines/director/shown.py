"""What running text shows: which people, which things, and the thing that the first scene plants."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from engines.director.payoff import payoff_of
from engines.kernel.document import in_language
from engines.kernel.remembered import OfDocument
from engines.text.document import Beat, Scene, Script
from presets import lexicon
from presets.creatures import kind_of
from presets.likeness import unpictured, unthought, whole
from presets.words import Found, find_all

_PAIRS = r"(?:of \w+['’]s )?(?:hands|eyes|ears|arms|knees|feet|sleeves|shoulders|palms|fists|elbows|shoes)"
"""Of what one person has two."""
_LIVES = re.compile(
    r"[이가] (?:[^.!?]* )?(?:되살아|스스로 움직|깨어나|환해|환하게|켜[진졌]|불이 (?:들어|켜))"
    r"|[에의] (?:다시 )?불이 (?:들어|켜)"
    r"|[^.!?]*\b(?:(?:comes?|came) (?:back )?to life|lights up|is lit|shines? again|burns again)\b"
)
"""What stands behind the word for a building that comes back to life."""
_LIFE_INTO = re.compile(
    r"\b(?:life comes back into|goes by itself:) (?:the|his|her|their|its) (?:[\w'’-]+ ){0,3}$"
)
_BOTH = re.compile(
    r"둘이|둘은|둘의|둘 다|둘을|두 사람|나란히|서로|그들|마주 ?[보앉서]"
    rf"|\b(?:both(?! {_PAIRS}\b)|they|them|the two|each other|side by side|together|face to face)\b",
    re.IGNORECASE,
)
_ALL = re.compile(r"모두|다 ?같이|다들|\b(?:everyone|everybody|all three|all of them)\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"사람들?|손님들?|아이들?|누군가|아무도|여자|남자|노인|얼굴|뒷모습"
    r"|\b(?:people|crowd|man|woman|men|women|child|children|boys?|girls?|guests?|singers?|soldiers?|somebody"
    r"|someone|nobody|face|faces|figures?)\b",
    re.IGNORECASE,
)

ALONE = re.compile(r"혼자|홀로|\balone\b", re.IGNORECASE)
"""Of somebody with whom nobody else is seen."""
_PARTICLE = r"이?(?:이|가|은|는|을|를|의|도|과|와|에게|아|야)(?![가-힣])"
"""What may follow a Korean name of one syllable."""
_NUMERALS = ("하나", "다섯", "여섯", "일곱")
_NO_NUMBER = (
    r"(?:^|[.,!?…]|(?:[은는을를과와의에도고며서]|옆|앞|뒤|한테)(?= ))\s*{0}|[이가] {0}(?=에게|[를와의])"
)
"""Of "빗방울 하나" the noun before it makes a number of the name; behind a particle or a mark it is one."""
_STANDS_FREE = "(?<![A-Za-zÀ-ÿ]){}(?![A-Za-zÀ-ÿ])"
"""A Latin name is no part of a longer word (Al, Always); a Korean particle may follow it."""


@lru_cache(maxsize=8192)
def comes_to_life(words: str) -> bool:
    """Whether running text tells of a building that does: a lighthouse whose lamp burns again."""
    text = words.lower()
    return any(
        _LIVES.match(text, one.end) or _LIFE_INTO.search(text[: one.start])
        for one in find_all("places", unthought(text))
    )


@lru_cache(maxsize=8192)
def mentions(words: str, name: str) -> bool:
    """Whether running text names somebody: by the full name, or the given name of a Korean or Latin one."""
    name = name.strip()
    if not name:
        return False
    if not any("가" <= character <= "힣" for character in name):
        first = name.split()[0]
        titles = lexicon()["names"].words["titles"]["en"]
        known = {name} if first.endswith(".") or first.casefold() in titles else {name, first}
        # "the guard" begins a sentence with a capital.
        case = re.IGNORECASE if name[0].islower() else 0
        return any(re.search(_STANDS_FREE.format(re.escape(one)), words, case) for one in known)
    given = name[1:] if len(name) == 3 and " " not in name else name
    if name.split()[0] in lexicon()["names"].words["foreign"]["ko"]:
        # "알렉산더 마르티네스" is called 알렉산더.
        given = name.split()[0]
    if len(given) == 1:
        # 별 is in 특별한 and 이별 too: a name of one syllable must stand free but for its particle.
        pattern = rf"(?<!\w){re.escape(given)}(?:(?!\w)|{_PARTICLE})"
        return re.search(pattern, words) is not None
    if given in _NUMERALS:
        return (given != name and name in words) or bool(re.search(_NO_NUMBER.format(given), words))
    return name in words or given in words


def named(words: str, script: Script) -> list[str]:
    """Ids of the cast that running text names; nobody who is only on a picture, or thought of."""
    words = unthought(unpictured(words))
    return [
        member.id for member in script.cast if any(mentions(words, name) for name in member.names.values())
    ]


def meant(words: str, scene: Scene, script: Script) -> list[str]:
    """Ids of the cast that running text shows: those it names; with "both" or "they" two of those who
    speak in the scene, with "everyone" all of them."""
    found = named(words, script)
    most = 3 if _ALL.search(words) else 2 if _BOTH.search(words) else 0
    if len(found) >= most:
        return found
    spoken = {beat.speaker for beat in scene.beats if beat.speaker and not beat.off_panel}
    # Of those who are there the story is about the lead, and whoever its actions name.
    acting = [who for who in named(told(scene.beats, script.languages[0]), script) if who in spoken]
    lead = [member.id for member in script.cast[:1] if member.id in spoken]
    speakers = [beat.speaker for beat in scene.beats if beat.speaker in spoken]
    return [one for one in dict.fromkeys([*found, *lead, *acting, *speakers]) if one][:most]


def of_people(words: str, scene: Scene, script: Script) -> bool:
    """Whether a picture of the words is one of people, known or not."""
    return bool(meant(words, scene, script) or _SOMEBODY.search(words))


def thing_in(words: str, script: Script | None = None) -> Found | None:
    """The first thing in running text that a close view can show; before all the script's own."""
    if script and (own := script.own_thing(words)):
        return Found(_OWN, "", own, 0, 0)
    bare = {found.start for found in find_all("qualities", words)}
    found = [one for one in find_all("objects", words) if one.start not in bare]
    if found:
        return found[0]
    beasts = {kind_of(one.appearance, one.role) for one in script.cast} if script else set[str]()
    return next((one for one in find_all("details", words) if one.key not in beasts), None)


def told(beats: tuple[Beat, ...], language: str) -> str:
    """The actions among beats, as one text."""
    return " ".join(in_language(beat.text, language) for beat in beats if not beat.is_line)


_OWN = "own"
"""Key of the thing only the script knows."""


def planted(script: Script, language: str) -> str:
    """The thing the first scene shows and the story comes back to ("노란 우산"); "" where there is none."""
    scenes = tuple(told(scene.beats, language) for scene in script.scenes)
    own = script.thing.get(language, "")
    return own if own and scenes and script.own_thing(scenes[0]) else _planted(scenes)[0]


@OfDocument
def key_beats(script: Script) -> frozenset[str]:
    """The beats at which the planted thing is seen: the first action that names it, else the first narration
    or thought, in the first scene and in the second half of the episode; and those at which what the story
    wants is first seen, and had. They are worth a picture of it."""
    language = script.languages[0]
    _, key = _planted(tuple(told(scene.beats, language) for scene in script.scenes))
    key = _OWN if script.thing else key
    had = payoff_of(script)
    paid = frozenset(filter(None, (had.beat, had.seen, had.won) if had else ()))
    if not key:
        return paid
    half = max(1, len(script.scenes) // 2)
    parts = ((script.scenes[:1], False), (script.scenes[half:], True))
    return paid | {beat for scenes, late in parts if (beat := _first(scenes, key, script, late=late))}


def _first(scenes: tuple[Scene, ...], key: str, script: Script, *, late: bool) -> str:
    for kinds in (("action",), ("narration", "thought")):
        for beat in (beat for scene in scenes for beat in scene.beats if beat.kind in kinds):
            words = in_language(beat.text, script.languages[0])
            # What is given up is not seen again.
            words = unthought(words) if late else words
            own = key == _OWN and bool(script.own_thing(words))
            if own or any(found.key == key for found in find_all("objects", words)):
                return beat.id
    return ""


@lru_cache(maxsize=64)
def _planted(scenes: tuple[str, ...]) -> tuple[str, str]:
    """Words and lexicon key of the planted thing."""
    if not scenes:
        return "", ""
    # 검은 is a colour and no sword (검).
    bare = {found.start for found in find_all("qualities", scenes[0])}
    first = [found for found in find_all("objects", scenes[0]) if found.start not in bare]
    if not first:
        return "", ""
    often = Counter(found.key for words in scenes for found in find_all("objects", words))
    thing = max(first, key=lambda found: (often[found.key], -found.start))
    before = find_all("qualities", scenes[0][: thing.start])
    near = bool(before) and not scenes[0][before[-1].end : thing.start].strip()
    start, end = whole(scenes[0], before[-1].start if near else thing.start, thing.end)
    return scenes[0][start:end], thing.key
