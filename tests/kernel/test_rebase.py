"""A re-run under a person's structure: added scenes, removed people, anchors that vanish, the tray."""

from __future__ import annotations

from typing import Any

from engines.director.document import Storyboard
from engines.image.document import Candidate, PanelImage, PanelImages
from engines.kernel.change import change
from engines.kernel.document import AssetRef
from engines.kernel.edits import AddItem, FromTray, MoveItem, Op, Overlay, RemoveItem, SetField, apply
from engines.kernel.rebase import rebase
from engines.text.document import Beat, Script
from engines.text.uses import signatures
from tests.factories import beat, member, panel, scene, script, storyboard


def images(candidate: str) -> PanelImages:
    return PanelImages(panels=(PanelImage(id="p1", candidates=(picture(candidate),), chosen=candidate),))


def picture(name: str) -> Candidate:
    asset = AssetRef(sha256="0" * 64, width=8, height=8, media_type="image/png")
    return Candidate(id=name, asset=asset, provider="dummy")


def overlay_of(document: Any, *ops: Op) -> Overlay:
    return change(document, Overlay(), ops)[0]


def own_scene() -> dict[str, Any]:
    return scene("mine", beat("m1"), beat("m2", "둘째")).model_dump(mode="json")


def beats_of(document: Script, scene_id: str) -> list[str]:
    return [one.text["ko"] for one in next(s for s in document.scenes if s.id == scene_id).beats]


def test_what_is_done_inside_an_added_scene_stays_as_it_was_after_a_rerun() -> None:
    old = script()
    overlay = overlay_of(
        old,
        AddItem(collection="scenes", after="s1", item=own_scene()),
        SetField(item="m1", field="text.ko", value="내 대사"),
        AddItem(
            parent="mine", collection="beats", after="m2", item=beat("m3", "셋째").model_dump(mode="json")
        ),
        RemoveItem(item="m2"),
        MoveItem(item="m3", after=""),
    )
    assert beats_of(apply(old, overlay), "mine") == ["셋째", "내 대사"]
    fresh, kept = rebase(old, overlay, script(logline={"ko": "새 한 줄"}), None)
    assert beats_of(apply(fresh, kept), "mine") == ["셋째", "내 대사"]
    assert kept.tray == ()


def test_an_added_scene_can_be_removed_with_what_was_added_to_it() -> None:
    ops: list[Op] = [
        AddItem(collection="scenes", after="s1", item=own_scene()),
        AddItem(parent="mine", collection="beats", item=beat("m3").model_dump(mode="json")),
        SetField(item="m1", field="text.ko", value="내 대사"),
        RemoveItem(item="mine"),
    ]
    overlay, seen = change(script(), Overlay(), ops)
    assert [one.id for one in seen.scenes] == ["s1", "s2"]
    assert overlay.is_empty


def test_an_added_panel_stays_near_its_place_when_its_neighbour_is_gone() -> None:
    old = storyboard()
    overlay = overlay_of(
        old, AddItem(collection="panels", after="p2", item=panel("mine").model_dump(mode="json"))
    )
    fresh, kept = rebase(old, overlay, storyboard(panel("p1", "l1"), panel("p3", "l3", scene="s2")), None)
    assert [one.id for one in apply(fresh, kept).panels] == ["p1", "mine", "p3"]
    fresh, kept = rebase(old, overlay, storyboard(panel("n1", "l1"), panel("n3", "l3", scene="s2")), None)
    assert [one.id for one in apply(fresh, kept).panels] == ["mine", "n1", "n3"]


def test_only_the_change_that_does_not_fit_is_set_aside() -> None:
    old = script(cast=(member(), member("유령", id="ch_ghost")))
    overlay = overlay_of(
        old,
        SetField(item="l1", field="text.ko", value="내 대사"),
        SetField(item="s2", field="place", value="내 장소"),
        RemoveItem(item="ch_ghost"),
    )
    new = script(
        scene("s1", beat("l1"), beat("l2", "나는 유령", speaker="ch_ghost")), scene("s2"), cast=old.cast
    )
    fresh, kept = rebase(old, overlay, new, None)
    seen = apply(fresh, kept)
    assert seen.lines()["l1"].text["ko"] == "내 대사" and seen.scenes[1].place == "내 장소"
    assert [one.id for one in seen.cast] == ["ch_minsu", "ch_ghost"]
    assert kept.tray == ()


def test_a_tray_item_whose_own_is_there_again_gives_it_its_values_back() -> None:
    old = storyboard()
    overlay = overlay_of(old, SetField(item="p3", field="action", value="내 것"))
    without, kept = rebase(old, overlay, storyboard(panel("p1", "l1"), panel("p2", "l2")), None)
    fresh, kept = rebase(without, kept, old, None)
    assert [one.item["id"] for one in kept.tray] == ["p3"]
    taken, seen = change(fresh, kept, [FromTray(item="p3")])
    assert isinstance(seen, Storyboard) and seen.panels[2].action == "내 것"
    assert taken.tray == ()


def test_a_line_in_a_second_language_is_the_line_it_was() -> None:
    said = {"어서 오세요.": "Welcome.", "누구세요?": "Who is it?", "누구세요": "Who's there?"}
    old = script(scene("s1", *(beat(f"l{n}", text) for n, text in enumerate(said))))
    person = member(id="ch_new", names={"ko": "민수", "en": "Minsu"})
    lines = [
        Beat(id=f"n{n}", kind="dialogue", text={"en": english, "ko": korean}, speaker="ch_new")
        for n, (korean, english) in enumerate(said.items())
    ]
    new = script(scene("s9", *lines), cast=(person,), languages=("ko", "en"))
    overlay = overlay_of(old, SetField(item="l1", field="text.ko", value="내 대사"))
    fresh, kept = rebase(old, overlay, new, signatures)
    assert list(fresh.lines()) == ["l0", "l1", "l2"] and fresh.cast[0].id == "ch_minsu"
    assert apply(fresh, kept).lines()["l1"].text == {"ko": "내 대사", "en": "Who is it?"}
    assert kept.tray == ()


def test_another_line_of_the_same_person_in_the_same_place_takes_over_the_old_ones_work() -> None:
    old = script(scene("s1", beat("l1", "어서 오세요.")))
    person = member(id="ch_new", names={"ko": "민수"})
    new = script(scene("s9", beat("n1", "안녕하세요.", speaker="ch_new")), cast=(person,))
    fresh, _ = rebase(
        old, overlay_of(old, SetField(item="l1", field="text.ko", value="내 대사")), new, signatures
    )
    assert list(fresh.lines()) == ["l1"]


def test_a_line_of_somebody_who_is_gone_comes_back_in_its_place_as_nobodys() -> None:
    first = scene("s1", beat("l1"), beat("l2", "둘째", speaker="ch_gone"), beat("l3", "셋째"))
    old = script(first, cast=(member(), member("유진", id="ch_gone")))
    overlay = overlay_of(old, SetField(item="l2", field="text.ko", value="내 대사"))
    fresh, kept = rebase(old, overlay, script(scene("s1", beat("l1"), beat("l3", "셋째"))), None)
    assert [one.item["id"] for one in kept.tray] == ["l2"]
    taken, seen = change(fresh, kept, [FromTray(item="l2")])
    assert beats_of(seen, "s1") == ["어서 오세요.", "내 대사", "셋째"]
    assert seen.lines()["l2"].speaker is None and taken.tray == ()


def test_what_stood_in_a_scene_that_is_gone_comes_back_in_the_last_one() -> None:
    old = script()
    overlay = overlay_of(old, SetField(item="l3", field="text.ko", value="내 소리"))
    fresh, kept = rebase(old, overlay, script(scene("s1", beat("l1"))), None)
    _, seen = change(fresh, kept, [FromTray(item="l3")])
    assert beats_of(seen, "s1") == ["어서 오세요.", "내 소리"]


def test_what_was_added_inside_a_locked_item_is_there_once_after_a_rerun() -> None:
    old = images("c1")
    overlay = overlay_of(
        old,
        AddItem(
            parent="p1", collection="candidates", after="c1", item=picture("mine").model_dump(mode="json")
        ),
        SetField(item="p1", field="locked", value=True),
    )
    for _ in range(2):
        old, overlay = rebase(old, overlay, images("c2"), None)
        assert [one.id for one in apply(old, overlay).panels[0].candidates] == ["c1", "mine"]
        assert overlay.tray == ()
