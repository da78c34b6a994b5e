"""Korean acts: which words tell a pose, which only sound like it, and of two people who does it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import resources

import pytest

from engines.director.doers import own_part
from engines.director.posture import about, pose_told, resting
from engines.text.document import Beat, Script
from engines.text.slots import fill_slots
from tests import factories
from tests.director.test_storyboards import directed

NAMES = {"hero": "준호", "foe": "태오", "friend": "보라", "dear": "은지"}
THINGS = ("token", "wanted", "aim", "object", "bane", "place", "hour")
CAST = tuple(factories.member(name, id=f"ch_{slot}", names={"ko": name}) for slot, name in NAMES.items())


@pytest.mark.parametrize(
    ("words", "pose"),
    [
        ("준호가 땅에 약도를 그리고 동그라미를 친다.", "writing"),
        ("준호가 바닥에 엎드려 구석구석을 더듬는다.", "searching"),
        ("준호가 벽을 더듬는다.", "reaching"),
        ("준호가 삽으로 눈을 치운다.", "digging"),
        ("준호가 구덩이를 판다. 땅을 파고 또 판다.", "digging"),
        ("준호가 두 조각을 끼워 맞춘다.", "working"),
        ("준호가 매듭을 묶는다.", "working"),
        ("준호가 소매를 걷고 뚝딱거린다.", "working"),
        ("준호가 같은 자리를 맴돈다.", "walking"),
        ("준호가 첫발을 내딛는다.", "walking"),
        ("준호가 쪼그려 앉아 기다린다.", "crouching"),
        ("준호가 담 뒤에 숨는다.", "crouching"),
        ("준호가 무릎을 끌어안는다.", "sitting_ground"),
        ("준호가 보라를 와락 끌어안는다.", "hugging"),
        ("준호가 보라와 손을 맞잡고 춤을 춘다.", "dancing"),
        ("준호가 목청껏 외친다.", "calling_out"),
        ("준호가 크게 불러 본다.", "calling_out"),
        ("준호가 꾸벅꾸벅 존다.", "sleeping"),
        ("준호가 꾸벅 인사한다.", "bowing"),
        ("준호가 전단을 붙인다.", "posting"),
        ("준호가 상처를 살핀다. 헝겊을 감아 준다.", "tending"),
        ("준호가 어깨로 문을 민다.", "pushing"),
        ("준호가 눈을 감고 연주한다.", "playing"),
        ("준호가 피아노를 친다.", "playing"),
        ("준호가 피아노 앞에 앉는다.", "playing"),
        ("준호가 건반 위에 두 손을 가만히 둔다.", "playing"),
        ("준호가 바이올린을 켠다.", "playing"),
        ("준호가 밧줄을 힘껏 당긴다.", "pulling"),
        ("준호가 소매를 잡아끈다.", "pulling"),
        ("준호가 사다리를 오른다.", "climbing"),
        ("준호가 훌쩍 건너뛴다.", "jumping"),
        ("준호가 발을 헛디딘다.", "falling"),
        ("준호가 눈물을 닦는다.", "covering_face"),
        ("준호가 손전등을 비춘다.", "raising"),
        ("준호가 그 자리에 얼어붙는다.", "recoiling"),
        ("준호가 두 주먹을 쥔다.", "fists"),
        ("준호가 가슴을 편다.", "hands_on_hips"),
        ("준호가 손가락을 꼽는다.", "gesturing"),
        ("준호가 문틈에 귀를 댄다.", "listening"),
        ("준호가 몰래 안을 훔쳐본다.", "peering"),
        ("준호가 눈을 돌린다.", "turning_away"),
        ("준호가 앉아 있다가 벌떡 일어선다.", "standing"),
        ("준호가 모자를 깊이 눌러쓰고 서 있다.", "standing"),
        ("준호가 휴대폰을 귀에 댄다.", "calling"),
    ],
)
def test_words_tell_an_act(words: str, pose: str) -> None:
    assert pose_told(words) == pose


@pytest.mark.parametrize(
    ("words", "never"),
    [
        ("준호가 땅을 팔고 이사한다.", "digging"),
        ("준호가 케이크를 만들고 웃는다.", "holding_object"),
        ("준호가 손을 흔들고 사라진다.", "holding_object"),
        ("준호가 상자를 만들어 보인다.", "raising"),
        ("준호가 손을 내밀었다가 거둔다.", "walking"),
        ("준호가 소매를 걷는다.", "walking"),
        ("문에 머리카락을 걸어 둔 준호.", "walking"),
        ("준호가 모두에게 인정받는다.", "receiving"),
        ("준호의 심장이 뛴다.", "running"),
        ("준호가 뚜껑이 달린 병을 본다.", "running"),
        ("준호가 합격을 기대한다.", "leaning"),
        ("준호가 목을 가다듬는다.", "working"),
        ("준호가 숨을 들이마신다.", "drinking"),
        ("준호가 주먹밥을 먹는다.", "fists"),
        ("준호가 벽에 붙어 선다.", "posting"),
        ("준호의 손가락이 길다.", "pointing"),
        ("준호의 두 손이 빈다.", "pleading"),
        ("얼마나 크던지 준호가 놀란다.", "throwing"),
        ("준호가 동생을 보살핀다.", "peering"),
        ("준호가 방을 꾸민다.", "pushing"),
    ],
)
def test_words_that_only_sound_like_an_act_do_not_tell_it(words: str, never: str) -> None:
    assert pose_told(words) != never


@pytest.mark.parametrize(
    "words",
    [
        "준호가 돌아보지 않는다.",
        "준호가 고개를 들지 못한다.",
        "준호가 물러서지도 않는다.",
        "준호가 넘어지지 않는다.",
        "준호가 종을 누르려다 만다.",
        "준호가 뒤를 보지 않는다.",
    ],
)
def test_what_is_not_done_is_not_shown(words: str) -> None:
    assert pose_told(words) is None


def test_who_stands_or_takes_a_breath_does_what_else_is_told() -> None:
    assert pose_told("준호가 팔짱을 끼고 서 있다.") == "arms_crossed"
    assert pose_told("준호가 귀를 기울인 채 숨을 죽인다.") == "listening"
    assert pose_told("준호와 보라가 등을 맞대고 앉아 숨을 고른다.") == "sitting"


def scripted(action: str) -> tuple[Beat, Script]:
    beat = Beat(id="b0", kind="action", text={"ko": action})
    scene = factories.scene("s1", beat)
    return beat, factories.script(scene, cast=CAST, languages=("ko",), title={"ko": "x"}, cuts=4)


def poses_of(action: str) -> dict[str, str | None]:
    """The pose of everybody an action names."""
    beat, script = scripted(action)
    found: dict[str, str | None] = {}
    for slot, name in NAMES.items():
        if name not in action:
            continue
        told = about(f"ch_{slot}", (beat,), script.scenes[0], script, all_of_it=True)
        own = [pose_told(own_part(words, f"ch_{slot}", script)) for words in told]
        found[slot] = next((pose for pose in own[::-1] if pose), None)
    return found


@pytest.mark.parametrize(
    ("action", "hero", "foe"),
    [
        ("준호가 이 길 저 길로 달려 보지만, 길 끝마다 태오가 막고 서 있다.", "running", "blocking"),
        ("준호가 손을 뻗자 태오가 고개를 젓는다.", "reaching", "refusing"),
        ("태오가 준호를 위아래로 훑어본다.", None, "peering"),
        ("태오가 준호의 팔을 붙잡는다.", None, "reaching"),
        ("준호를 태오가 힘껏 떠민다.", None, "pushing"),
        ("준호가 태오에게 편지를 내민다.", "giving", None),
        ("준호가 태오를 껴안는다.", "hugging", "hugging"),
        ("준호와 태오가 춤을 춘다.", "dancing", "dancing"),
        ("준호와 태오가 나란히 앉아 있다.", "sitting", "sitting"),
        ("준호가 태오를 데리고 길을 나선다.", "walking", "walking"),
        ("보고 있던 이들이 준호에게서 하나둘 등을 돌린다.", None, None),
    ],
)
def test_of_two_people_each_does_their_own(action: str, hero: str | None, foe: str | None) -> None:
    poses = poses_of(action)
    assert poses["hero"] == hero
    if "태오" in action:
        assert poses["foe"] == foe


def actions(folder: str) -> Iterator[str]:
    """The Korean actions of a folder of presets that name somebody of NAMES, filled in."""
    slots = dict.fromkeys(THINGS, "단추") | NAMES
    for file in resources.files("presets").joinpath(folder).iterdir():
        if not file.name.endswith("ko.toml"):
            continue
        for words in re.findall(r'"(?:\d\| )?action: ([^"]*?)(?: // [^"]*)?"', file.read_text("utf-8")):
            if re.search(r"\{(?:hero|foe|friend)[:}]", words):
                known = re.sub(
                    r"\{(?!(?:hero|foe|friend|dear|" + "|".join(THINGS) + r")[:}])\w+", "{friend", words
                )
                yield fill_slots(known, slots)


@pytest.mark.parametrize(
    ("folder", "share"), [("deeds", 0.95), ("bars", 0.95), ("tones", 0.95), ("stories", 0.88)]
)
def test_what_people_do_in_a_story_is_something_to_be_seen(folder: str, share: float) -> None:
    told = list(actions(folder))
    unseen = [words for words in told if not any(poses_of(words).values())]
    assert len(told) > 150
    assert len(unseen) <= (1 - share) * len(told), unseen


def test_who_is_sat_down_before_does_not_sit() -> None:
    beats = (
        Beat(id="b0", kind="action", text={"ko": "준호가 태오 앞에 앉는다."}),
        Beat(id="b1", kind="dialogue", speaker="ch_foe", text={"ko": "왜 왔어?"}),
    )
    scene = factories.scene("s1", *beats)
    script = factories.script(scene, cast=CAST, languages=("ko",), title={"ko": "x"}, cuts=2)
    assert resting("ch_hero", beats[1:], scene, script) == "sitting"
    assert resting("ch_foe", beats[1:], scene, script) is None


@pytest.mark.parametrize("action", ["준호가 문을 두드린다.", "준호가 벽을 짚는다.", "준호가 두 귀를 막는다."])
def test_what_is_whispered_over_an_act_leaves_the_act_to_be_seen(action: str) -> None:
    beats = (
        Beat(id="b0", kind="action", text={"ko": action}, cut=1),
        Beat(id="b1", kind="whisper", speaker="ch_hero", text={"ko": "아무도 없어?"}, cut=1),
        Beat(id="b2", kind="whisper", speaker="ch_foe", text={"ko": "쉿. 누가 와."}, cut=2),
    )
    scene = factories.scene("s1", *beats)
    script = factories.script(scene, cast=CAST, languages=("ko",), title={"ko": "x"}, cuts=2)
    panel = next(one for one in directed(script).panels if action in one.action)
    assert "b1" in panel.lines and panel.shot in ("medium", "long")
