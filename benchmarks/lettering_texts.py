"""Texts of the lettering corpus: lines of 1 to 220 characters in five kinds of language, from word lists."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from engines.lettering.document import BalloonKind

LANGUAGES: Mapping[str, int] = {"ko": 44, "en": 34, "mixed": 8, "ja": 7, "zh": 7}
"""Language → how many of a hundred panels. `mixed` is Korean with Latin words, numbers and emoji."""
_KINDS: Mapping[BalloonKind, int] = {
    "dialogue": 60,
    "thought": 10,
    "whisper": 6,
    "shout": 9,
    "narration": 9,
    "sfx": 6,
}


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_WORDS: Mapping[str, tuple[str, ...]] = {
    "ko": _words(
        "나는 너를 그날 우산을 들고 골목에서 기다렸어 정말로 아무것도 몰랐다고 편의점 앞에서 만났을 때 네가 "
        "웃었잖아 그런데 왜 지금은 말이 없어 할머니가 남긴 편지에는 한 줄만 적혀 있었다 비가 그치면 돌아갈게 "
        "괜찮습니다 조금만 더 기다려 주시겠어요 이대로 끝낼 수는 없으니까 문을 열어 누구세요 거기 서 "
        "아니 잠깐만 내일까지는 반드시 찾아야 해 약속했잖아 우리끼리의 비밀이었는데 ㅋㅋㅋ ㅠㅠ"
    ),
    "en": _words(
        "I waited in the alley with your umbrella and you never came because nobody told me anything "
        "about it really so why are you quiet now grandmother left a letter with one single line when "
        "the rain stops I'll come back please wait a little longer we can't end it like this open the door "
        "who's there hold on tomorrow we must find it you promised it was our secret "
        "unbelievable extraordinarily"
    ),
    "mixed": _words(
        "오늘 밤 11시에 CCTV 영상을 확인했는데 file 이름이 IMG_2041 이었어 OK 그럼 "
        "PM 3:30 까지 와 줘 100% 확실해 Wi-Fi 비번은 뭐야 😀 "
        "T-shirt 입은 사람이 NO. 7 번 버스를 탔대 ★ 진짜? lol ♥"
    ),
    "ja": (
        "えっ、ちょっと待ってよ！",
        "昨日まではここにあったはずだと言ったでしょう？",
        "雨がやんだら帰るね。",
        "「約束したじゃないか」",
        "誰も知らなかったんだ…",
        "コンビニの前で、ずっと待っていた。",
        "うん。",
        "もう一度だけ、お願いします！",
    ),
    "zh": (
        "你到底在说什么？",
        "我等了你一整个晚上。",
        "雨停了我就回来。",
        "“我们说好了的！”",
        "谁也不知道，那封信是写给他的。",
        "嗯。",
        "别开门！外面没有人……",
        "便利店门口，灯还亮着。",
    ),
}
_SOUNDS: Mapping[str, tuple[str, ...]] = {
    "ko": (
        "쾅!!",
        "두근두근",
        "끼이익―",
        "멈칫",
        "움찔",
        "후두둑",
        "철컥",
        "휘이익",
        "쿠구구궁",
        "똑. 똑. 똑.",
    ),
    "en": ("BAM!!", "ba-dump", "CREEEAK", "click", "WHOOSH", "TUMBLE", "RUMBLE", "KNOCK. KNOCK."),
    "mixed": ("띵동♪", "BOOM!", "찰칵"),
    "ja": ("ドン！", "ドキドキ", "しーん"),
    "zh": ("轰！", "咚咚", "哗啦"),
}
_MARKS = ("", ".", ".", "?", "!", "…", "!!", "?!")


def said(random: Random, language: str) -> tuple[BalloonKind, str]:
    """A kind and a text of it: most are short, one in twenty is long, up to 220 characters."""
    kind = random.choices(list(_KINDS), list(_KINDS.values()))[0]
    if kind == "sfx":
        return kind, random.choice(_SOUNDS[language])
    most = random.choices((6, 18, 40, 80, 140, 220), (12, 30, 32, 16, 6, 4))[0]
    gap = "" if language in {"ja", "zh"} else " "
    text = random.choice(_WORDS[language])
    while len(text) < most:
        mark = random.choice(_MARKS[1:]) if gap and random.random() < 0.14 else ""
        more = f"{text}{mark}{gap}{random.choice(_WORDS[language])}"
        if len(more) > most:
            break
        text = more
    text = text[:most]
    return kind, text if language in {"ja", "zh"} else text + random.choice(_MARKS)
