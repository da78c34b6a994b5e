"""Inputs for tests: small, valid documents. Every function takes what differs as keywords."""

from __future__ import annotations

from typing import Any

from engines.director.document import Figure, Panel, Storyboard
from engines.text.document import Beat, Brief, CastMember, Scene, Script


def brief(**changes: Any) -> Brief:
    return Brief(**{"premise": "편의점 야간 알바 민수가 새벽 세 시에 유령 손님을 만난다.", **changes})


def member(name: str = "민수", **changes: Any) -> CastMember:
    return CastMember(**{"id": "ch_minsu", "names": {"ko": name}, **changes})


def beat(beat_id: str, text: str = "어서 오세요.", kind: str = "dialogue", **changes: Any) -> Beat:
    spoken = kind in ("dialogue", "thought", "whisper", "shout", "phone")
    return Beat(
        **{
            "id": beat_id,
            "kind": kind,
            "text": {"ko": text},
            "speaker": "ch_minsu" if spoken else None,
            **changes,
        }
    )


def scene(scene_id: str, *beats: Beat, **changes: Any) -> Scene:
    return Scene(**{"id": scene_id, "place": "편의점", "time": "밤", "beats": beats, **changes})


def script(*scenes: Scene, **changes: Any) -> Script:
    scenes = scenes or (
        scene("s1", beat("l1"), beat("l2", "누구세요?")),
        scene("s2", beat("l3", "쾅!", "sfx")),
    )
    return Script(
        **{"title": {"ko": "새벽 세 시"}, "cast": (member(),), "scenes": scenes, "cuts": 3, **changes}
    )


def panel(panel_id: str, *lines: str, **changes: Any) -> Panel:
    figures = (Figure(cast="ch_minsu"),)
    return Panel(**{"id": panel_id, "scene": "s1", "lines": lines, "figures": figures, **changes})


def storyboard(*panels: Panel) -> Storyboard:
    return Storyboard(panels=panels or (panel("p1", "l1"), panel("p2", "l2"), panel("p3", "l3", scene="s2")))
