"""Putting a mood into a text by rules: funny, sad, warm or tense, each as suits a kind of text."""

from __future__ import annotations

import re

from engines.text.document import SPOKEN
from engines.text.speech import is_polite

MOODS = ("funny", "sad", "warm", "tense")
_END = re.compile(r"[.!?…~]+(?=[\"'”’)]*\s*$)")
_SPOKEN = {
    "funny": (
        ("농담이야. 반은.", "농담이에요. 반은요.", "I'm joking. Half joking."),
        ("거울 보고 연습한 거야.", "거울 보고 연습한 거예요.", "I practised that in the mirror."),
        ("웃지 마. 나도 참는 중이야.", "웃지 마세요. 저도 참는 중이에요.", "Don't laugh. I'm trying not to."),
    ),
    "sad": (
        ("이제 다 지난 일이야.", "이제 다 지난 일이에요.", "It's all behind us now."),
        ("많이 보고 싶었어.", "많이 보고 싶었어요.", "I've missed you so much."),
        ("괜찮은 척하기도 지쳤어.", "괜찮은 척하기도 지쳤어요.", "I'm tired of being fine."),
    ),
    "warm": (
        ("네가 있어서 다행이야.", "있어 주셔서 다행이에요.", "I'm glad you're here."),
        ("고마워, 정말로.", "고마워요, 정말로.", "Thank you. Truly."),
        ("왠지 다 잘될 것 같아.", "왠지 다 잘될 것 같아요.", "I think it will all come right."),
    ),
    "tense": (
        ("방금 무슨 소리 못 들었어?", "방금 무슨 소리 못 들으셨어요?", "Did you hear that?"),
        ("뒤돌아보지 마.", "뒤돌아보지 마세요.", "Don't turn round."),
        ("누가 우릴 보고 있어.", "누가 우릴 보고 있어요.", "Somebody's watching us."),
    ),
}
"""What is said behind a line: (in 반말, in 존댓말, in English)."""
_TOLD = {
    ("funny", "action"): (
        ("그 바람에 발이 꼬인다.", "A foot slips."),
        ("재채기가 터진다.", "A sneeze gets out."),
    ),
    ("funny", "thought"): (
        ("웃으면 안 되는데 웃음이 난다.", "I must not laugh. I'm laughing."),
        ("하필 지금 배가 고프다.", "Of all times to be hungry."),
    ),
    ("funny", "narration"): (
        ("물론 계획에는 없던 일이다.", "None of it was in the plan."),
        ("웃음이 먼저 나왔다.", "The laugh came first."),
    ),
    ("sad", "action"): (("눈가가 젖는다.", "Eyes fill with tears."), ("고개를 떨군다.", "A head sinks.")),
    ("sad", "thought"): (
        ("가슴 한쪽이 텅 빈 것 같다.", "Something in me is empty."),
        ("돌아갈 수 없다는 걸 안다.", "I know there's no way back."),
    ),
    ("sad", "narration"): (
        ("아무도 돌아보지 않았다.", "Nobody looked back."),
        ("남은 것은 빈자리뿐이었다.", "What was left was an empty place."),
    ),
    ("warm", "action"): (
        ("얼굴에 미소가 번진다.", "A smile spreads."),
        ("햇살이 어깨에 내려앉는다.", "Sunlight settles on a shoulder."),
    ),
    ("warm", "thought"): (
        ("이 순간이 오래 갔으면.", "Let this last a while."),
        ("혼자가 아니라는 게 좋다.", "It's good not to be alone."),
    ),
    ("warm", "narration"): (
        ("그날은 유난히 따뜻했다.", "It was a warm day, of all days."),
        ("마음이 먼저 풀렸다.", "The heart gave way first."),
    ),
    ("tense", "action"): (
        ("불빛이 한 번 깜빡인다.", "The light flickers once."),
        ("등 뒤에서 무언가 움직인다.", "Behind, something moves."),
    ),
    ("tense", "thought"): (
        ("무언가 잘못됐다.", "Something is wrong."),
        ("숨소리가 하나 더 있다.", "That's one breath too many."),
    ),
    ("tense", "narration"): (
        ("그리고 문은 잠겨 있지 않았다.", "And the door had not been locked."),
        ("시간이 얼마 남지 않았다.", "There was not much time left."),
    ),
}
"""The same behind what is thought, told or seen: (in Korean, in English)."""
_SCENES = {
    "funny": {"ko": "우스운", "en": "funny"},
    "sad": {"ko": "쓸쓸한", "en": "sad"},
    "warm": {"ko": "따뜻한", "en": "warm"},
    "tense": {"ko": "으스스한", "en": "tense"},
}


def in_mood(mood: str, text: str, kind: str, language: str, take: int) -> str:
    """The text with a sentence of that mood behind it; as it is where it has one, and a sound always."""
    if kind == "sfx":
        return text
    if kind in SPOKEN - {"thought"}:
        at = 2 if language == "en" else int(is_polite(text))
        known = [row[at] for row in _SPOKEN[mood]]
    else:
        known = [row[language == "en"] for row in _TOLD[mood, kind]]
    if any(one in text for one in known):
        return text
    return f"{text.rstrip()}{'' if _END.search(text) else '.'} {known[take % len(known)]}"


def mood_of_scene(mood: str, before: str, language: str) -> str:
    """A scene's mood with the one that is wished put first."""
    word = _SCENES[mood].get(language, _SCENES[mood]["en"])
    kept = [one.strip() for one in before.split(",") if one.strip() and one.strip() != word]
    return ", ".join([word, *kept[:1]])
