"""Variety costs no act: what hands and legs tell is never cut down to a face, and of three people two acts
are two panels."""

from __future__ import annotations

import pytest

from benchmarks.story_sheet import PREMISES
from engines.director.document import Storyboard
from engines.director.posture import pose_told
from engines.director.pursuit import pursuers
from engines.kernel.sentences import sentences
from engines.text.document import Beat, Brief, Script
from tests import factories
from tests.director.test_storyboards import directed, written

NEAR = {"bust", "close_up", "eyes", "over_shoulder"}
DONE = {
    "searching", "pushing", "pulling", "climbing", "throwing", "sneaking", "blocking", "running", "jumping",
    "sitting_ground", "kneeling", "crouching", "bowing", "carrying", "digging", "hiding", "knocking",
    "giving", "receiving", "raising", "pointing", "covering_face", "refusing", "hugging", "posting",
    "working",
}  # fmt: skip
"""Poses of which a portrait shows nothing."""
SHEETS = [
    (genre, language, told)
    for genre, pair in PREMISES.items()
    for language, told in zip(("ko", "en"), pair, strict=True)
]


def episode(genre: str, language: str, premise: str, cuts: int = 15) -> tuple[Script, Storyboard]:
    brief = Brief(premise=premise, genre=genre, languages=(language,), cuts=cuts, scenes=5)  # type: ignore[arg-type]
    script = written(brief)
    return script, directed(script)


@pytest.mark.parametrize("cuts", [15, 30])
@pytest.mark.parametrize(("genre", "language", "premise"), SHEETS)
def test_what_is_done_last_in_a_panel_is_not_cut_down_to_a_face(
    genre: str, language: str, premise: str, cuts: int
) -> None:
    _, board = episode(genre, language, premise, cuts)
    assert cuts != 15 or len({panel.shot for panel in board.panels}) >= 6
    for panel in board.panels:
        told = sentences(panel.action, ".!?;")
        if told and pose_told(told[-1]) in DONE:
            assert panel.shot not in NEAR, panel.action


def test_two_acts_of_three_people_are_two_panels() -> None:
    cast = tuple(factories.member(name, id=f"ch_{name}", names={"en": name}) for name in ("Ada", "Ben", "Cy"))
    acts = ("Ada sinks to the floor. Ben holds out a hand.", "Ada kneels down and begs. Cy looks down.")

    def panels_of(second: str) -> list[str]:
        beats = [Beat(id="bt_0", kind="action", text={"en": acts[0]})]
        for number, words in enumerate(("Here.", "No.", "Please."), 1):
            who = ("ch_Ada", "ch_Ben")[number % 2]
            beats.append(Beat(id=f"bt_{number}", kind="dialogue", speaker=who, text={"en": words}))
        beats.append(Beat(id="bt_9", kind="action", text={"en": second}))
        scene = factories.scene("s1", *beats, place="park", time="noon")
        ends = factories.scene("s2", Beat(id="bt_e", kind="action", text={"en": "Ada smiles."}), place="park")
        story = factories.script(scene, ends, cast=cast, languages=("en",), title={"en": "x"}, cuts=4)
        return [panel.action for panel in directed(story).panels]

    apart = panels_of(acts[1])
    assert not any(acts[0] in one and acts[1] in one for one in apart)


@pytest.mark.parametrize(
    "premise",
    [
        "Nurse Dana must deliver a heart to the hospital, but someone is following her.",
        "Courier Rae must bring the box to the tower, but a stranger is following her.",
    ],
)
def test_who_comes_behind_does_not_smile_and_who_gives_up_is_sad(premise: str) -> None:
    script, board = episode("thriller", "en", premise)
    after = {
        (figure.cast, figure.expression)
        for panel in board.panels[:10]
        for figure in panel.figures
        if figure.cast in pursuers(panel.action, script)
    }
    assert after and not {face for _, face in after} & {"smile", "laugh", "smirk"}
    (lost,) = [panel for panel in board.panels if "gives up on" in panel.action]
    assert lost.figures[0].expression in ("sad", "crying", "worried")


def test_who_holds_hands_at_the_end_smiles_and_a_bus_is_seen_from_the_ground() -> None:
    premise = PREMISES["romance"][1]
    _, board = episode("romance", "en", premise)
    assert {figure.expression for figure in board.panels[-1].figures} == {"smile"}
    buses = [panel for panel in board.panels if "bus " in panel.action and "bus stop" not in panel.action]
    assert len(buses) > 1 and not {panel.angle for panel in buses} & {"high", "birds_eye"}
