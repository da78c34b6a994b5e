"""What the image engine's checks find, and that every finding has its sentences."""

from __future__ import annotations

from engines.director.document import Storyboard
from engines.image import STAGE
from engines.image.document import PanelImage, PanelImages
from engines.image.sample import sample_images, sample_script, sample_storyboard
from engines.kernel.context import Regions
from engines.kernel.errors import Failure
from presets import messages

STORYBOARD = sample_storyboard(2, 6)
IMAGES = sample_images(STORYBOARD)
SCRIPT = sample_script()


def found(images, storyboard=STORYBOARD):
    findings = STAGE.check(images, storyboard, SCRIPT)
    for finding in findings:
        message = messages()[finding.rule]
        for language in ("en", "ko"):
            assert message.what[language].format(item=finding.item, **finding.values)
            assert message.next[language].format(item=finding.item, **finding.values)
    return [(finding.rule, finding.severity, finding.item) for finding in findings]


def with_picture(index, **fields):
    image = IMAGES.panels[index]
    candidate = image.candidates[0].model_copy(update=fields)
    panels = list(IMAGES.panels)
    panels[index] = image.model_copy(update={"candidates": (candidate,)})
    return PanelImages(panels=tuple(panels))


def test_pictures_of_every_panel_pass():
    assert found(IMAGES) == []


def test_a_panel_without_a_picture_is_an_error():
    assert found(PanelImages(panels=IMAGES.panels[1:])) == [
        ("image_missing", "error", STORYBOARD.panels[0].id)
    ]


def test_a_failed_panel_tells_the_cause_once():
    panel = STORYBOARD.panels[0].id
    failed = PanelImage(id=panel, failure=Failure(code="provider_moderation", cause="not that"))
    images = PanelImages(panels=(failed, *IMAGES.panels[1:]))
    assert found(images) == [("image_failed", "error", panel)]
    assert STAGE.check(images, STORYBOARD, SCRIPT)[0].values["cause"] == "not that"


def test_a_failed_repaint_over_an_older_picture_is_only_a_warning():
    kept = IMAGES.panels[0].model_copy(update={"failure": Failure(code="x", cause="y")})
    assert found(PanelImages(panels=(kept, *IMAGES.panels[1:]))) == [
        ("image_failed_kept", "warning", kept.id)
    ]


def test_a_picture_of_other_proportions_or_too_small_is_noticed():
    asset = IMAGES.panels[0].candidates[0].asset
    squeezed = asset.model_copy(update={"width": asset.width, "height": asset.height * 2})
    assert ("image_aspect", "warning", STORYBOARD.panels[0].id) in found(with_picture(0, asset=squeezed))
    small = asset.model_copy(update={"width": asset.width // 2, "height": asset.height // 2})
    assert found(with_picture(0, asset=small)) == [("image_small", "warning", STORYBOARD.panels[0].id)]


def test_a_picture_of_a_panel_that_is_gone_is_noted():
    assert found(IMAGES, Storyboard(panels=STORYBOARD.panels[:-1])) == [
        ("image_left_over", "note", STORYBOARD.panels[-1].id)
    ]


def test_a_dummy_picture_among_real_ones_is_noted_and_alone_it_is_not():
    mixed = with_picture(0, provider="openai")
    assert found(mixed) == [("image_dummy_left", "note", "")]
    assert found(with_picture(0, provider="upload")) == []


def test_a_figure_whose_face_is_unknown_is_noted():
    index = next(
        n
        for n, panel in enumerate(STORYBOARD.panels)
        if panel.shot != "insert" and any(figure.facing != "back" for figure in panel.figures)
    )
    assert found(with_picture(index, regions=Regions())) == [
        ("image_face_unknown", "note", STORYBOARD.panels[index].id)
    ]
