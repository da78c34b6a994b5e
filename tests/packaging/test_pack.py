"""The packaging stage: lettered panels in, strips of slices out."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.errors import Cancelled, InvalidInput
from engines.lettering.document import LetteredPanel, LetteredPanels
from engines.packaging import STAGE
from engines.packaging.document import Package
from engines.packaging.pack import PackagingOptions, pack
from tests.packaging.doubles import MemoryContext, balloon, episode, picture_bytes

SHAPES = ("tall", "wide", "square", "borderless", "narrow", "tall", "wide")


def packed(ctx, documents, **options):
    return pack(ctx, PackagingOptions(**options), *documents)


def changed(document, number, **update):
    """The document with one of its panels changed."""
    panels = list(document.panels)
    panels[number] = panels[number].model_copy(update=update)
    return document.model_copy(update={"panels": tuple(panels)})


def strip_pixels(ctx, strip):
    return np.vstack([np.asarray(ctx.assets.image(one.asset).convert("RGB")) for one in strip.slices])


def rules(package, documents):
    return {(finding.rule, finding.item) for finding in STAGE.check(package, *documents)}


def test_slices_add_up_to_the_strip_and_keep_to_the_platform():
    ctx = MemoryContext()
    documents = episode(ctx, SHAPES, languages=("ko", "en"))
    package = packed(ctx, documents)
    assert [strip.id for strip in package.strips] == ["ko", "en"]
    for strip in package.strips:
        assert strip.width == 800
        assert sum(one.asset.height for one in strip.slices) == strip.height
        assert all(one.asset.width == 800 and one.asset.height <= 1280 for one in strip.slices)
        assert set(strip.spans) == {f"pnl_{number}" for number in range(len(SHAPES))}
    assert package.title == {"ko": "첫 화", "en": "First"}


def test_no_balloon_and_no_picture_is_cut_where_panels_fit_in_a_slice():
    ctx = MemoryContext()
    documents = episode(ctx, SHAPES)
    package = packed(ctx, documents)
    found = rules(package, documents)
    assert not {rule for rule, _ in found} & {"balloon_cut", "face_cut", "picture_cut"}


def test_the_strip_shows_pictures_gutters_and_balloons_where_the_spans_say():
    ctx = MemoryContext()
    documents = episode(ctx, ("wide", "square"))
    package = packed(ctx, documents, format="png")
    strip = package.strips[0]
    shown = strip_pixels(ctx, strip)
    assert shown.shape == (strip.height, 800, 3)
    top, height = strip.spans["pnl_1"]
    assert (top, height) == (560, 720)
    assert shown[500:560].min() == 255
    assert tuple(shown[top + 90, 40 + 250]) == (255, 255, 255)
    picture = np.asarray(Image.open(io.BytesIO(picture_bytes(720, 720, 1))))
    assert np.array_equal(shown[top + 300 : top + 700, 40:760], picture[300:700])


@pytest.mark.parametrize("platform", ["naver_challenge", "tapas", "webtoon_canvas", "reader"])
def test_any_platform_can_be_packaged_for_and_is_satisfied(platform):
    ctx = MemoryContext()
    package = packed(ctx, episode(ctx, SHAPES), platform=platform)
    verdict = next(one for one in package.compliance if one.id == platform)
    assert verdict.accepted
    assert not [finding for finding in verdict.findings if finding.rule != "platform_unverified"]


def test_the_same_again_computes_nothing():
    ctx = MemoryContext()
    documents = episode(ctx, SHAPES)
    first = packed(ctx, documents)
    again = ctx.again()
    second = packed(again, documents)
    assert again.computed == []
    assert all(cached for _, _, _, cached in again.progress_calls)
    assert [one.asset for one in second.strips[0].slices] == [one.asset for one in first.strips[0].slices]


def test_an_edited_balloon_writes_only_the_slice_that_holds_it():
    ctx = MemoryContext()
    documents = episode(ctx, SHAPES)
    before = packed(ctx, documents)
    script, storyboard, images, lettered = documents
    moved = (balloon("line_3", 100, 30, 300, 120, offset=(60.0, 40.0)),)
    again = ctx.again()
    after = packed(again, (script, storyboard, images, changed(lettered, 3, balloons={"ko": moved})))
    assert again.computed == ["packaging.slice"]
    differ = [
        old.panels
        for old, new in zip(before.strips[0].slices, after.strips[0].slices, strict=True)
        if old.asset != new.asset
    ]
    assert len(differ) == 1
    assert "pnl_3" in differ[0]


def test_a_new_gutter_leaves_the_slices_above_it_alone():
    ctx = MemoryContext()
    documents = episode(ctx, SHAPES)
    packed(ctx, documents)
    script, storyboard, images, lettered = documents
    again = ctx.again()
    packed(again, (script, changed(storyboard, 5, gutter=200), images, lettered))
    assert 1 <= again.computed.count("packaging.slice") <= 3


def test_the_wording_of_ids_is_not_in_the_key():
    ctx = MemoryContext()
    script, storyboard, images, lettered = episode(ctx, ("wide",))
    packed(ctx, (script, storyboard, images, lettered))
    renamed = balloon("line_0", 100, 30, 300, 120).model_copy(update={"id": "bln_other", "line": "other"})
    again = ctx.again()
    packed(again, (script, storyboard, images, changed(lettered, 0, balloons={"ko": (renamed,)})))
    assert again.computed == []


def test_balloons_in_the_gutter_keep_clear_of_the_next_picture():
    ctx = MemoryContext()
    script, storyboard, images, lettered = episode(ctx, ("wide", "wide"), balloons=False, gutter=10)
    hanging = (balloon("low", 200, 470, 300, 130),)
    lettered = changed(lettered, 0, canvas=(800, 610), balloons={"ko": hanging})
    package = packed(ctx, (script, storyboard, images, lettered), format="png")
    spans = package.strips[0].spans
    assert spans["pnl_0"] == (0, 500)
    assert spans["pnl_1"][0] >= 610
    assert tuple(strip_pixels(ctx, package.strips[0])[550, 300]) == (255, 255, 255)


def test_a_balloon_above_the_first_picture_gets_room():
    ctx = MemoryContext()
    script, storyboard, images, lettered = episode(ctx, ("wide",), balloons=False)
    lettered = changed(
        lettered,
        0,
        canvas=(800, 600),
        panel=(0, 100, 800, 500),
        balloons={"ko": (balloon("up", 50, 10, 200, 120),)},
    )
    package = packed(ctx, (script, storyboard, images, lettered))
    assert package.strips[0].spans["pnl_0"] == (100, 500)


@pytest.mark.parametrize(
    ("tone", "ends"),
    [("paper", (255, 255)), ("night", (14, 14)), ("fade_to_night", (255, 14)), ("fade_to_paper", (14, 255))],
)
def test_gutters_have_their_tone(tone, ends):
    ctx = MemoryContext()
    documents = episode(ctx, ("wide", "wide"), tone=tone, gutter=400, balloons=False)
    package = packed(ctx, documents, format="png")
    shown = strip_pixels(ctx, package.strips[0])
    assert abs(int(shown[501, 5, 0]) - ends[0]) <= 1
    assert abs(int(shown[898, 5, 0]) - ends[1]) <= 1


def test_a_balloon_taller_than_a_slice_is_cut_and_reported():
    ctx = MemoryContext()
    script, storyboard, images, lettered = episode(ctx, ("tall",), balloons=False)
    tall = (balloon("endless", 100, 20, 500, 2300),)
    lettered = changed(lettered, 0, canvas=(800, 2400), balloons={"ko": tall})
    documents = (script, storyboard, images, lettered)
    package = packed(ctx, documents)
    assert ("balloon_cut", "pnl_0") in rules(package, documents)
    assert max(one.asset.height for one in package.strips[0].slices) <= 1280


def test_a_picture_too_tall_for_a_slice_is_cut_beside_its_faces():
    ctx = MemoryContext()
    script, storyboard, images, lettered = episode(ctx, ("tall",), balloons=False)
    asset = ctx.assets.put(picture_bytes(800, 2400, 3), "image/png")
    candidate = images.panels[0].candidates[0].model_copy(update={"asset": asset})
    images = changed(images, 0, candidates=(candidate,))
    lettered = changed(lettered, 0, canvas=(800, 2400), panel=(0, 0, 800, 2400))
    documents = (script, storyboard, images, lettered)
    package = packed(ctx, documents)
    assert ("picture_cut", "pnl_0") in rules(package, documents)
    assert ("face_cut", "pnl_0") not in rules(package, documents)


def test_a_panel_without_picture_or_lettering_is_left_blank_and_said_so():
    ctx = MemoryContext()
    script, storyboard, images, _ = episode(ctx, ("wide", "square"))
    images = changed(images, 0, candidates=(), chosen="")
    documents = (script, storyboard, images, LetteredPanels())
    package = packed(ctx, documents)
    assert package.strips[0].spans["pnl_0"] == (0, 500)
    found = rules(package, documents)
    assert ("package_panel_blank", "pnl_0") in found
    assert ("package_panel_unlettered", "pnl_1") in found


def test_an_episode_without_panels_makes_an_empty_strip():
    ctx = MemoryContext()
    script, *_ = episode(ctx, ("wide",))
    documents = (script, Storyboard(), PanelImages(), LetteredPanels())
    package = packed(ctx, documents)
    assert package.strips[0].slices == ()
    assert package.strips[0].height == 0
    assert rules(package, documents) == {("package_empty", "")}


def test_lettering_in_picture_pixels_is_brought_to_strip_pixels():
    ctx = MemoryContext()
    script, storyboard, images, _ = episode(ctx, ("wide",), balloons=False)
    asset = ctx.assets.put(picture_bytes(1536, 960), "image/png")
    images = changed(
        images, 0, candidates=(images.panels[0].candidates[0].model_copy(update={"asset": asset}),)
    )
    large = LetteredPanel(
        id="pnl_0",
        canvas=(1536, 960),
        panel=(0, 0, 1536, 960),
        scale=1.92,
        balloons={"ko": (balloon("x", 192, 96, 384, 192),)},
    )
    package = packed(ctx, (script, storyboard, images, LetteredPanels(panels=(large,))), format="png")
    strip = package.strips[0]
    assert (strip.width, strip.spans["pnl_0"]) == (800, (0, 500))
    assert strip_pixels(ctx, strip)[55:145, 105:295].min() == 255


def test_the_cover_is_an_upright_crop_with_the_face_in_it():
    ctx = MemoryContext()
    package = packed(ctx, episode(ctx, ("narrow", "wide", "tall")))
    cover = package.strips[0].cover
    assert cover is not None
    assert (cover.width, cover.height) == (600, 800)


def test_the_limit_for_all_files_is_met(monkeypatch):
    import presets

    ctx = MemoryContext()
    documents = episode(ctx, ("tall", "tall", "tall"))
    free = packed(ctx, documents, platform="reader")
    total = sum(one.size_bytes for one in free.strips[0].slices)
    tight = presets.platforms()["reader"].model_copy(update={"max_total_bytes": total * 3 // 4})
    monkeypatch.setattr(presets, "platforms", lambda: {"reader": tight})
    package = packed(MemoryContext(ctx.assets), documents, platform="reader")
    assert sum(one.size_bytes for one in package.strips[0].slices) <= total * 3 // 4


def test_stop_is_obeyed_between_slices():
    class Stopped(MemoryContext):
        def progress(self, done, total, item="", cached=False):
            raise Cancelled

    ctx = Stopped()
    with pytest.raises(Cancelled):
        packed(ctx, episode(ctx, SHAPES))
    assert ctx.computed.count("packaging.slice") == 1


def test_progress_counts_every_slice_of_every_language():
    ctx = MemoryContext()
    package = packed(ctx, episode(ctx, SHAPES, languages=("ko", "en")))
    count = sum(len(strip.slices) for strip in package.strips)
    assert [(done, total) for done, total, _, _ in ctx.progress_calls] == [
        (n + 1, count) for n in range(count)
    ]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"platform": "nowhere"}, "platform_unknown"),
        ({"platform": "naver_challenge", "format": "webp"}, "platform_format"),
    ],
)
def test_wrong_options_are_refused(options, code):
    ctx = MemoryContext()
    with pytest.raises(InvalidInput) as caught:
        packed(ctx, episode(ctx, ("wide",)), **options)
    assert caught.value.code == code


def test_the_check_finds_rows_that_were_lost():
    ctx = MemoryContext()
    documents = episode(ctx, SHAPES)
    package = packed(ctx, documents)
    strip = package.strips[0]
    broken = package.model_copy(
        update={"strips": (strip.model_copy(update={"slices": (strip.slices[0], *strip.slices[2:])}),)}
    )
    found = {rule for rule, _ in rules(broken, documents)}
    assert {"slice_out_of_place"} <= found
    shortened = package.model_copy(
        update={"strips": (strip.model_copy(update={"slices": strip.slices[:-1]}),)}
    )
    assert "slices_do_not_add_up" in {rule for rule, _ in rules(shortened, documents)}


def test_the_check_names_a_language_that_is_not_packaged():
    ctx = MemoryContext()
    documents = episode(ctx, ("wide",), languages=("ko", "en"))
    assert ("package_language_missing", "") in rules(Package(), documents)


def test_only_what_is_drawn_is_used():
    ctx = MemoryContext()
    script, storyboard, images, lettered = episode(ctx, ("wide",))
    uses = STAGE.uses
    assert uses["script"](script) == uses["script"](
        script.model_copy(update={"logline": {"ko": "새 줄거리"}})
    )
    assert uses["storyboard"](storyboard) == uses["storyboard"](
        changed(storyboard, 0, alt={"ko": "다른 설명"})
    )
    assert uses["storyboard"](storyboard) != uses["storyboard"](changed(storyboard, 0, gutter=61))
    assert uses["images"](images) == uses["images"](changed(images, 0, locked=True))
    assert uses["lettered"](lettered) != uses["lettered"](changed(lettered, 0, balloons={}))
