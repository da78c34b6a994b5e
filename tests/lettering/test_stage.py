"""The stage: one panel's work for one panel's change, and what its check sends back."""

from __future__ import annotations

import pytest

import presets
from engines.director.document import Figure, Panel, Storyboard
from engines.image.document import Candidate, PanelImage, PanelImages
from engines.kernel.context import FaceRegion, Regions
from engines.kernel.document import AssetRef
from engines.kernel.errors import StorageFailed
from engines.lettering import STAGE
from engines.lettering.drawn import middle
from engines.lettering.letter import LetteringOptions, letter
from engines.lettering.shapes import bounds
from engines.text.document import Beat, CastMember, Scene, Script
from tests.lettering.doubles import MemoryContext, floor_fonts
from tests.lettering.test_busy import picture

FACE = FaceRegion(cast="haru", box=(300, 220, 120, 150), mouth=(360, 335))


def episode(texts=None):
    texts = {"l1": "어서 오세요.", "l2": "이 시간에 손님이라니…", "l3": "쾅", **(texts or {})}
    kinds = {"l1": "dialogue", "l2": "thought", "l3": "sfx"}
    beats = [
        Beat(id=line, kind=kinds[line], text={"ko": text}, speaker=None if line == "l3" else "haru")
        for line, text in texts.items()
    ]
    script = Script(
        title={"ko": "밤"},
        cast=(CastMember(id="haru", names={"ko": "하루"}),),
        scenes=(Scene(id="s1", place="편의점", beats=tuple(beats)),),
    )
    storyboard = Storyboard(
        panels=(
            Panel(id="p1", scene="s1", lines=("l1", "l2"), figures=(Figure(cast="haru", position="left"),)),
            Panel(id="p2", scene="s1", lines=("l3",), shape="narrow"),
            Panel(id="p3", scene="s1"),
        )
    )
    asset = AssetRef(sha256="a" * 64, width=800, height=500, media_type="image/png")
    candidate = Candidate(id="c1", asset=asset, provider="dummy", regions=Regions(faces=(FACE,)))
    images = PanelImages(panels=(PanelImage(id="p1", candidates=(candidate,), chosen="c1"),))
    return script, storyboard, images


def test_every_panel_is_lettered_also_without_a_picture():
    ctx = MemoryContext()
    lettered = letter(ctx, LetteringOptions(), *episode())
    assert [panel.id for panel in lettered.panels] == ["p1", "p2", "p3"]
    assert [[b.line for b in panel.balloons["ko"]] for panel in lettered.panels] == [["l1", "l2"], ["l3"], []]
    assert lettered.panels[1].panel[2:] == (800, 300)
    assert ctx.reported == [(1, 3, "p1", False), (2, 3, "p2", False), (3, 3, "p3", False)]
    assert STAGE.check(lettered, *episode()) == ()


def test_a_changed_line_letters_one_panel_and_nothing_else():
    memos = {}
    letter(MemoryContext(memos=memos), LetteringOptions(), *episode())
    again = MemoryContext(memos=memos)
    letter(again, LetteringOptions(), *episode({"l3": "와장창"}))
    assert again.computed == ["p2"]
    assert [cached for *_, cached in again.reported] == [True, False, True]


def test_a_picture_is_looked_at_once_for_all_languages_and_edits_and_balloons_keep_to_its_calm_half():
    script, storyboard, images = episode()
    two = script.model_copy(update={"languages": ("ko", "en")})
    memos, ctxs = {}, []
    for text in ("어서 오세요.", "어서 와요."):
        ctxs.append(MemoryContext(memos=memos, picture=picture("right")))
        said = [
            b.model_copy(update={"text": {"ko": text}}) if b.id == "l1" else b for b in two.scenes[0].beats
        ]
        scene = two.scenes[0].model_copy(update={"beats": tuple(said)})
        inputs = two.model_copy(update={"scenes": (scene,)}), storyboard, images
        lettered = letter(ctxs[-1], LetteringOptions(), *inputs)
    assert [ctx.assets.looked for ctx in ctxs] == [1, 0]
    assert all(middle(one)[0] < 400 for one in lettered.panels[0].balloons["ko"])


def test_words_are_placed_where_the_picture_is_gone():
    gone = StorageFailed("asset_missing", sha256="a" * 64)
    ctx = MemoryContext(picture=gone)
    assert letter(ctx, LetteringOptions(), *episode()).panels[0].balloons["ko"]


def test_other_fonts_or_another_preset_letter_again():
    memos = {}
    letter(MemoryContext(memos=memos), LetteringOptions(), *episode())
    other = MemoryContext(fonts=floor_fonts(), memos=memos)
    letter(other, LetteringOptions(), *episode())
    if other.fonts.chain("dialogue", "ko") != MemoryContext().fonts.chain("dialogue", "ko"):
        assert other.computed == ["p1", "p2"]


def test_a_kept_panel_passes_through_untouched():
    ctx = MemoryContext()
    first = letter(ctx, LetteringOptions(), *episode()).panels[0]
    moved = first.balloons["ko"][0].model_copy(update={"offset": (5.0, 7.0)})
    locked = first.model_copy(update={"balloons": {"ko": (moved,)}})
    ctx.kept = {"p1": locked.model_dump(mode="json")}
    assert letter(ctx, LetteringOptions(), *episode()).panels[0] == locked


def test_a_picture_nobody_looked_into_still_gets_a_tail_towards_its_speaker():
    script, storyboard, _ = episode()
    lettered = letter(MemoryContext(), LetteringOptions(), script, storyboard, PanelImages())
    tip = lettered.panels[0].balloons["ko"][0].tail_tip
    assert tip is not None and tip[0] < 400


def test_the_tail_of_a_voice_from_outside_points_out_of_the_picture():
    script, storyboard, images = episode()
    beats = tuple(beat.model_copy(update={"off_panel": True}) for beat in script.scenes[0].beats)
    away = script.model_copy(update={"scenes": (script.scenes[0].model_copy(update={"beats": beats}),)})
    lettered = letter(MemoryContext(), LetteringOptions(), away, storyboard, images)
    panel = lettered.panels[0]
    balloon = panel.balloons["ko"][0]
    left, _, right, _ = bounds(balloon.outline)
    x = balloon.tail_tip[0]
    assert 0 <= x < left or right < x <= panel.canvas[0]
    assert min(x, panel.canvas[0] - x) < 40


def test_both_languages_are_lettered_on_one_canvas():
    script, storyboard, images = episode()
    two = script.model_copy(update={"languages": ("ko", "en")})
    lettered = letter(MemoryContext(), LetteringOptions(), two, storyboard, images)
    assert set(lettered.panels[0].balloons) == {"ko", "en"}
    ids = [b.id for found in lettered.panels[0].balloons.values() for b in found]
    assert len(set(ids)) == len(ids)


def moved_by(lettered, offset, number=0):
    first = lettered.panels[0]
    balloons = list(first.balloons["ko"])
    balloons[number] = balloons[number].model_copy(update={"offset": offset})
    panel = first.model_copy(update={"balloons": {"ko": tuple(balloons)}})
    return lettered.model_copy(update={"panels": (panel, *lettered.panels[1:])})


def test_the_check_finds_what_a_person_moved_wrongly():
    inputs = episode()
    lettered = letter(MemoryContext(), LetteringOptions(), *inputs)
    first, second = lettered.panels[0].balloons["ko"]

    def to(balloon, x, y):
        xs, ys = [p[0] for p in balloon.outline], [p[1] for p in balloon.outline]
        return x - (min(xs) + max(xs)) / 2, y - (min(ys) + max(ys)) / 2

    def found(offset, number=0):
        findings = STAGE.check(moved_by(lettered, offset, number), *inputs)
        return {finding.rule: finding.severity for finding in findings}

    assert found(to(first, 10, 100))["off_canvas"] == "error"
    assert found(to(first, 360, 300))["face_covered"] == "warning"
    middle = to(second, *(sum(c) / len(c) for c in zip(*first.outline, strict=True)))
    # Told, and not refused: where a balloon is put by hand, it stays.
    assert found(middle, number=1)["balloon_overlap"] == "warning"
    below = max(y for _, y in second.outline) - min(y for _, y in first.outline) + 5
    assert found((0.0, below))["order_inverted"] == "warning"


def test_the_check_finds_lines_without_a_balloon_long_ones_and_missing_characters():
    inputs = episode({"l1": "가나다 " * 120, "l3": "쾅\U0001f9a9"})
    lettered = letter(MemoryContext(), LetteringOptions(), *inputs)
    rules = {finding.rule: finding for finding in STAGE.check(lettered, *inputs)}
    assert rules["balloon_too_long"].severity == "warning"
    assert "U+1F9A9" in rules["missing_glyph"].values["characters"]
    bare = lettered.panels[1].model_copy(update={"balloons": {"ko": ()}})
    lettered = lettered.model_copy(update={"panels": (lettered.panels[0], bare, lettered.panels[2])})
    assert "line_without_balloon" in {finding.rule for finding in STAGE.check(lettered, *inputs)}


@pytest.mark.parametrize("preset", sorted(presets.lettering()))
def test_every_preset_letters_the_episode_without_an_error(preset):
    lettered = letter(MemoryContext(), LetteringOptions(preset=preset), *episode())
    assert lettered.preset == preset
    assert all(finding.severity == "note" for finding in STAGE.check(lettered, *episode()))
    assert presets.lettering()[preset].names.keys() >= {"ko", "en"}
