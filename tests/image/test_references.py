"""What goes along with a picture: sheets of those who are in it, and nothing for everybody else."""

from __future__ import annotations

import hashlib

from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director.document import Figure, Storyboard
from engines.image.cautions import MOST_FIGURES, cautions
from engines.image.document import Candidate, PanelImage, Retouch
from engines.image.paint import ImageOptions, requests_for
from engines.image.request import style_of, uses_script
from engines.image.retouch import instructions_of
from engines.image.sample import sample_script, sample_storyboard
from engines.image.sheet import sheet_request
from engines.kernel.document import AssetRef
from engines.text.document import Script, Sheet

SCRIPT = sample_script()
CAST = [member.id for member in SCRIPT.cast]
BOARD = sample_storyboard(4, 12)
people = st.lists(st.sampled_from([*CAST, "cst_nobody"]), max_size=6)


def picture(name: str) -> AssetRef:
    digest = hashlib.sha256(name.encode()).hexdigest()
    return AssetRef(sha256=digest, width=64, height=64, media_type="image/png")


def with_sheets(*members: str) -> Script:
    cast = tuple(
        one.model_copy(update={"sheet": Sheet(asset=picture(one.id))}) if one.id in members else one
        for one in SCRIPT.cast
    )
    return SCRIPT.model_copy(update={"cast": cast})


@settings(max_examples=60, deadline=None)
@given(st.sets(st.sampled_from(CAST)), people)
def test_the_sheets_of_those_in_a_panel_go_along_in_their_order_each_once(
    drawn: set[str], figures: list[str]
) -> None:
    script = with_sheets(*drawn)
    panel = BOARD.panels[0].model_copy(update={"figures": tuple(Figure(cast=one) for one in figures)})
    (request,) = requests_for(ImageOptions(), Storyboard(panels=(panel,)), script)
    there = [one for one in dict.fromkeys(figures) if one in drawn]
    assert request.references == tuple(picture(one) for one in there)
    assert [f"picture {number} is" in request.prompt for number in range(1, len(there) + 2)] == [
        *[True] * len(there),
        False,
    ]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(CAST), st.sets(st.sampled_from(CAST)))
def test_another_sheet_changes_the_requests_of_that_persons_panels_alone(one: str, others: set[str]) -> None:
    before, changed = with_sheets(*others, one), with_sheets(*others - {one})
    asked = [requests_for(ImageOptions(), BOARD, script) for script in (before, changed)]
    moved = {old.label for old, new in zip(*asked, strict=True) if old != new}
    assert moved == {panel.id for panel in BOARD.panels if one in {figure.cast for figure in panel.figures}}
    seen = [uses_script(script)["cast"] for script in (before, changed)]
    assert [name for name in seen[0] if seen[0][name] != seen[1][name]] == [one]


def test_without_sheets_a_request_is_what_it_was_before_there_were_any() -> None:
    for request in requests_for(ImageOptions(quality="low"), BOARD, SCRIPT):
        body = request.model_dump(mode="json")
        assert not {"base", "mask", "partials"} & body.keys() and body["references"] == []
        assert "References" not in request.prompt
    assert all("sheet" not in one for one in SCRIPT.model_dump(mode="json")["cast"])


def test_unfinished_pictures_are_only_asked_for_where_they_cost_little_beside_the_picture() -> None:
    for quality, partials in (("low", 0), ("medium", 2), ("high", 2)):
        options = ImageOptions.model_validate({"quality": quality, "previews": 2})
        assert {one.partials for one in requests_for(options, BOARD, SCRIPT)} == {partials}
    assert {
        one.partials for one in requests_for(ImageOptions(quality="high", previews=0), BOARD, SCRIPT)
    } == {0}


def test_a_sheet_is_asked_for_without_name_scene_or_panel() -> None:
    member = SCRIPT.cast[0]
    request = sheet_request(member, style_of(""))
    assert member.appearance in request.prompt and "Avoid: text" in request.prompt
    assert not any(name in request.prompt for name in member.names.values())
    assert set(request.scene) == {"sheet", "ink"} and request.references == ()


def test_the_way_a_picture_came_about_is_told_from_the_beginning() -> None:
    def one(name: str, of: str = "", said: str = "") -> Candidate:
        retouch = Retouch(of=of, instruction=said) if of else None
        return Candidate(id=name, asset=picture(name), provider="dummy", retouch=retouch)

    image = PanelImage(id="p", candidates=(one("c", "b", "smile"), one("b", "a", "rain"), one("a")))
    assert instructions_of(image, "c") == ["rain", "smile"]
    assert instructions_of(image, "a") == [] == instructions_of(image, "gone")
    # One whose beginning was taken out, and a circle that only a file from outside can hold.
    assert instructions_of(PanelImage(id="p", candidates=(one("c", "b", "smile"),)), "c") == ["smile"]
    loop = PanelImage(id="p", candidates=(one("c", "b", "x"), one("b", "c", "y")))
    assert instructions_of(loop, "c") == ["y", "x"]


def test_more_sheets_than_the_model_takes_weigh_more_than_a_crowd() -> None:
    crowd = tuple(Figure(cast=one) for one in (*CAST, *CAST)[: MOST_FIGURES + 1])
    board = Storyboard(panels=(BOARD.panels[0].model_copy(update={"figures": crowd}),))
    for most, rule in ((16, "image_figures_many"), (2, "image_references_many")):
        found = cautions(board, with_sheets(*CAST), most=most, real=False)
        assert [(one.rule, one.item) for one in found] == [(rule, board.panels[0].id)]
    assert cautions(board, SCRIPT, most=16, real=True)[0].rule == "image_figures_many"
