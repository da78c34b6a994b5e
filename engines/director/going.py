"""Where a scene goes on to in the middle of an action: "그들은 옥상으로 올라간다.", "She runs to the pier."
What follows is set there, if nobody who is heard afterwards has stayed behind."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.director.draft import Draft
from engines.kernel.document import in_language
from engines.text.document import Scene
from presets.words import Found, find, find_all

_SENTENCE = re.compile(r"[^.!?…\n]+(?:\.(?=\w)[^.!?…\n]+)*[.!?…]*")
_QUOTED = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”|「[^」\n]*」|『[^』\n]*』|‘[^’\n]*’|[(（][^()（）\n]*[)）]")
_KO_TO = re.compile(
    r"(?P<in>\s?(?:안|안쪽|위|앞|밖|뒤|옆))?(?:으로|로|에)\s+"
    r"(?:[가-힣]+(?:히|게|서|여|채|이)\s|함께\s|같이\s|모두\s|다시\s|둘이\s|막\s){0,2}"
    r"(?:(?:올라|내려|들어|건너|달려|뛰어|걸어|돌아|넘어|찾아|옮겨|따라)\s?"
    r"(?:간|가(?![지려야면]|[가-힣]?\s?싶)|갔|온|와|왔|선|섰)"
    r"|간다|갔다|가며|가서|향한다|향했다|이동|도착|들어서|들어섰|들어선|뛰어든|뛰어들|나온다|나왔다|나선다|나섰다"
    r"|자리를 옮|도망친|도망쳤|대피|피한다|숨어든|숨어들)"
)
_THE = r"(?:(?:the|an?|his|her|their)\s+)?(?:[\w'’-]+\s+){0,3}$"
_EN_TO = re.compile(
    r"\b(?:climb|walk|run|go|head|hurry|hurri|drive|race|rush|ride|move|return|march|sprint|dash|flee|escape"
    r"|cross|step|burst|slip|sneak|file|stumble|emerge|come|make (?:\w+ )?way|follow (?:\w+ )?)(?:es|s)?\s+"
    r"(?:\w+\s+){0,2}?(?:(?:up|down|over|back|out|across|through|on|off|in)\s+)?"
    rf"(?:to|into|onto|inside|on to|out on|up on)\s+{_THE}"
    rf"|\b(?:enters?|reach(?:es)?|arrives? (?:at|in|on))\s+{_THE}",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?<![가-힣])(?:안|못)\s|지\s?(?:않|못|마)|려고|려면|고\s싶|야\s?[한하해]|기로|[다자]고\s|까\s"
    r"|\b(?:not|never|wants?|wish(?:es)?|hopes?|plans?|about to|used to|should|could|would|will|going to"
    r"|remembers?|thinks?|dreams?|tells?|asks?|says?|if|when|who|that)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What makes of a way one that is only meant, forbidden or spoken of."""
_ALL = re.compile(
    r"그들|둘[은이]|두\s?사람|셋[은이]|세\s?사람|모두|다\s?함께|함께|같이|따라|우리|일행|아이들|사람들"
    r"|\b(?:they|both|everyone|everybody|all|together|follow(?:s|ed)?|we|and"
    r"|the (?:two|three|four|others|group|crew|team|family|kids|children|pair))\b",
    re.IGNORECASE,
)
"""Words by which nobody stays behind."""
_MORE = re.compile(
    r"감옥|주차장|공터|마당|뒷산|광장|등대|놀이터|로비|복도|부두|(?<![가-힣])(?:탑|성|섬|집)(?=으?로\s)"
    r"|\b(?:parking lot|lighthouse|square|courtyard|backyard|yard|tower|prison|jail|lobby|hallway|corridor"
    r"|dock|garden|field|cliff|island|castle|platform|balcony|porch|barn|clearing|riverbank|stairwell)\b",
    re.IGNORECASE,
)
"""Where one goes, beside what premises know."""
_OPENING = re.compile(r"(?:at\s|it is\s|it['’]s\s)?(?P<hour>[^.,!?…]{1,16}(?:\.m\.)?)[.,]\s", re.IGNORECASE)
_EXACT = re.compile(r"\d|시|정오|자정|[ap]\.m|\bnoon|midnight", re.IGNORECASE)
"""A time of the clock, and no hour that a caption of a place says with others."""
_HEARD = 2
"""Lines after it that tell who went along."""


def gone(
    draft: Draft, at: Scene, before: Sequence[Draft], after: Sequence[Draft], language: str
) -> Scene | None:
    """The scene as its panels go on once somebody has gone elsewhere and nobody is left behind; None where
    the draft stays. `before` and `after` are the drafts around it."""
    rest = [one for one in after if one.scene.id == draft.scene.id]
    others = {who for one in before if one.scene.id == draft.scene.id for who in one.people} - {*draft.people}
    for number, beat in enumerate(draft.beats):
        if beat.is_line:
            continue
        # Whoever goes at the end of a scene is seen going; where to, the next scene shows.
        if not any(one.beats for one in rest) and not any(one.is_line for one in draft.beats[number:]):
            return None
        text = _QUOTED.sub(" ", in_language(beat.text, language))
        for sentence in (match.group() for match in _SENTENCE.finditer(text)):
            place = _place(sentence, draft.scene.place)
            if not place or _same(place, at.place):
                continue
            if _ALL.search(sentence) or not others & _heard(draft, rest):
                return at.model_copy(update={"place": place})
    return None


def _place(sentence: str, own: str) -> str:
    """Where somebody goes by a sentence; `own` is what the scene's heading calls its place."""
    named = re.compile(re.escape(own), re.IGNORECASE) if own else None
    more = [
        Found("", "en" if one[0].isascii() else "ko", one[0], one.start(), one.end())
        for pattern in (_MORE, named)
        if pattern
        for one in pattern.finditer(sentence)
    ]
    for found in (*find_all("places", sentence), *more):
        before, behind = sentence[: found.start], sentence[found.end :]
        going = _KO_TO.match(behind) if found.language == "ko" else _EN_TO.search(before)
        if going and not _NOT.search(before) and not _NOT.search(behind if found.language == "ko" else ""):
            side = going["in"] or "" if found.language == "ko" else ""
            return _named(sentence, found) + side
    return ""


def _named(sentence: str, found: Found) -> str:
    """The place with what of it stands right before: "school rooftop", 학교 옥상."""
    start = found.start
    for other in find_all("places", sentence[:start]):
        if sentence[other.end : start] in (" ", "의 "):
            start = other.start
    return sentence[start : found.end].strip()


def _same(place: str, other: str) -> bool:
    """Whether both are one kind of place, or one is called by the other's words."""
    kinds = [{one.key for one in find_all("places", words)[-1:]} for words in (place, other)]
    return bool(kinds[0] & kinds[1]) or (bool(other) and (place in other or other in place))


def _heard(draft: Draft, rest: Sequence[Draft]) -> set[str]:
    """Who speaks next: whoever was there and speaks on was left behind."""
    spoken = [beat.speaker for one in (draft, *rest) for beat in one.beats if beat.is_line and beat.speaker]
    return set(spoken[:_HEARD])


def timed(draft: Draft, at: Scene, language: str) -> Scene | None:
    """The scene at the hour that an action of the draft begins with: "오후 3시. 마루에 상이 차려져 있다."

    None where it tells none.
    """
    for beat in draft.beats:
        opening = _OPENING.match("" if beat.is_line else in_language(beat.text, language))
        hour = find("hours", opening["hour"]) if opening and _EXACT.search(opening["hour"]) else None
        if (
            opening
            and hour
            and hour.end - hour.start == len(opening["hour"].rstrip(".")) + hour.word.endswith(".")
        ):
            return at.model_copy(update={"time": opening["hour"]})
    return None
