"""Words that say what kind of line something is: before a colon, in brackets, or on a cue."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from engines.text.document import BeatKind
from presets import lexicon

KINDS: dict[str, BeatKind] = {
    **dict.fromkeys(
        ("narration", "narrator", "caption", "na", "nar", "super", "title card", "on screen", "chyron",
         "내레이션", "나레이션", "나래이션", "해설", "자막", "캡션"),
        "narration",
    ),
    **dict.fromkeys(
        ("sfx", "se", "s.e", "s.e.", "fx", "sound", "sound effect", "효과음", "음향", "의성어", "의태어"),
        "sfx",
    ),
    **dict.fromkeys(("action", "지문"), "action"),
    **dict.fromkeys(
        ("thought", "thinking", "thinks", "inner voice", "속마음", "독백", "생각", "속으로", "마음속"),
        "thought",
    ),
    **dict.fromkeys(
        ("whisper", "whispering", "whispers", "whispered", "under his breath", "under her breath",
         "속삭임", "속삭이며", "속삭이듯", "작게", "작은 소리로", "귓속말"),
        "whisper",
    ),
    **dict.fromkeys(
        ("shout", "shouting", "shouts", "shouted", "yelling", "yells", "screaming", "screams",
         "외침", "외치며", "소리치며", "소리 지르며", "크게", "고함"),
        "shout",
    ),
    **dict.fromkeys(
        ("phone", "over the phone", "phone voice", "on the line", "filter", "filtered", "f", "radio",
         "over the radio", "on the radio", "intercom", "over the intercom", "필터", "전화 너머",
         "수화기 너머", "전화 목소리", "전화기 너머", "무전", "무전기 너머", "라디오", "스피커"),
        "phone",
    ),
}  # fmt: skip
"""Of a whole line ("효과음: 쾅") or of how somebody says it ("민지 (속마음): …")."""

SHORT: dict[str, BeatKind] = {"n": "narration", "e": "sfx"}
"""Letters of Korean scripts: `N)` and `E)`. As a name they mean it only before Hangul."""

KEPT = frozenset(
    (
        "bgm", "m", "음악", "배경음악", "연출", "카메라", "앵글", "화면", "묘사", "설명", "상황", "행동",
        "표정", "동작", "그림", "배경", "메모", "참고", "비고", "인서트", "전환", "화면 전환", "장면 전환",
        "샷", "효과", "인물", "등장", "소품", "구도", "시선", "카메라워크",
        "insert", "note", "camera", "angle", "shot", "music", "setting", "f.i", "f.o",
    )
)  # fmt: skip
"""Labels of what is seen or heard, not of a speaker: the whole line is an action."""


def is_kept(label: str) -> bool:
    """Whether a label tells what is seen or heard, shots among them ("풀샷: …")."""
    return label in KEPT or label in _shots()


@cache
def _shots() -> frozenset[str]:
    return frozenset(
        word.casefold()
        for words in lexicon()["shots"].words.values()
        for known in words.values()
        for word in known
    )


_DIALOGUE = ("dialogue", "대사")
_NARRATED = ("n",)
_OFF = (
    "off", "off panel", "o.s.", "o.s", "os", "v.o.", "v.o", "vo", "o.c.", "o.c", "e",
    "화면 밖", "목소리", "목소리만", "소리만",
)  # fmt: skip
_ON = ("on panel", "화면 안")
"""Of a voice from a phone whose speaker is seen, too: else it comes from elsewhere."""
_NOTHING = ("cont'd", "cont’d", "contd", "cont.", "continuing", "more", "계속")
_SEPARATORS = re.compile(r"[,，·+]")


@dataclass(frozen=True)
class How:
    """What brackets say about a line. `rest` is what is no known word: a note on acting."""

    kind: BeatKind | None = None
    off_panel: bool = False
    rest: str = ""
    literal: bool = False
    """It says in so many words that this is dialogue: nothing more is read into name and words."""


def how(text: str) -> How:
    """Brackets understood: "속마음, 화면 밖" is a thought from off the panel."""
    kind: BeatKind | None = None
    off = on = literal = False
    rest: list[str] = []
    for piece in _SEPARATORS.split(text):
        word = piece.strip().casefold()
        if word in KINDS or word in _NARRATED:
            kind = KINDS.get(word, "narration")
        elif word in _OFF:
            off = True
        elif word in _ON:
            on = True
        elif word in _DIALOGUE:
            literal = True
        elif word and word not in _NOTHING:
            rest.append(piece.strip())
    return How(kind, off or (kind == "phone" and not on), ", ".join(rest), literal)
