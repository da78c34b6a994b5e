"""The practice painter draws sheets, keeps to those of others, and changes what it is told to change."""

from __future__ import annotations

import hashlib
import io

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from engines.director.document import Figure
from engines.image.document import Retouch
from engines.image.request import request_for, style_of
from engines.image.retouch import About, Changed, retouch_request
from engines.image.sheet import sheet_request
from engines.kernel.context import Painted, PaintRequest
from engines.kernel.document import AssetRef
from engines.providers.painters.dummy import DummyPainter
from engines.providers.painters.dummy.heard import heard
from engines.providers.painters.dummy.reading import Reading, read
from engines.providers.painters.dummy.retouch import palette_of, together
from engines.text.document import Sheet
from tests import factories

STYLE = style_of("")
STORE: dict[str, bytes] = {}
PAINTER = DummyPainter(lambda asset: STORE[asset.sha256])


def kept(image: Image.Image | bytes) -> AssetRef:
    if isinstance(image, Image.Image):
        out = io.BytesIO()
        image.save(out, "PNG")
        image = out.getvalue()
    size = Image.open(io.BytesIO(image)).size
    digest = hashlib.sha256(image).hexdigest()
    STORE[digest] = image
    return AssetRef(sha256=digest, width=size[0], height=size[1], media_type="image/png")


def opened(painted: Painted) -> Image.Image:
    return Image.open(io.BytesIO(painted.picture)).convert("RGB")


def about(sheet: Sheet | None = None) -> About:
    script = factories.script(cast=(factories.member(appearance="짧은 머리, 앞치마", sheet=sheet),))
    return About(factories.panel("p1", shot="medium", shape="square"), script, STYLE)


def own(of: About) -> PaintRequest:
    return request_for(of.panel, of.script, STYLE, seed=3)


BASE = kept(PAINTER.paint(own(about())).picture)


def test_a_sheet_shows_three_views_of_the_same_person_on_plain_ground() -> None:
    request = sheet_request(factories.member(appearance="긴 머리, 교복"), STYLE)
    painted = PAINTER.paint(request)
    assert painted == PAINTER.paint(request) and painted.regions.faces == ()
    picture = opened(painted)
    assert picture.size == (request.width, request.height)
    corners = {picture.getpixel(at) for at in ((0, 0), (1535, 0), (0, 1023), (520, 1000))}
    assert len(corners) == 1
    columns = [picture.crop((512 * at, 0, 512 * at + 512, 1024)) for at in range(3)]
    assert len({one.tobytes() for one in columns}) == 3
    assert all(len(one.getcolors(1_000_000) or ()) > 5 for one in columns)
    other = sheet_request(factories.member(appearance="민머리, 갑옷"), STYLE)
    assert PAINTER.paint(other).picture != painted.picture


def test_an_own_sheet_changes_nothing_and_one_of_others_gives_its_colours() -> None:
    plain = opened(PAINTER.paint(own(about())))
    drawn = kept(PAINTER.paint(sheet_request(factories.member(), STYLE)).picture)
    assert (
        opened(PAINTER.paint(own(about(Sheet(asset=drawn, provider="dummy"))))).tobytes() == plain.tobytes()
    )
    brought = Image.new("RGB", (300, 300), "#f4f4f4")
    at = ImageDraw.Draw(brought)
    at.rectangle((100, 10, 200, 80), fill="#18c0a0")
    at.rectangle((80, 80, 220, 200), fill="#c01880")
    at.rectangle((90, 200, 210, 280), fill="#203060")
    hair, top, _ = palette_of(STORE[kept(brought).sha256])
    assert hair[1] > 150 and top[0] > 150
    coloured = PAINTER.paint(own(about(Sheet(asset=kept(brought)))))
    assert opened(coloured).tobytes() != plain.tobytes()


def test_words_it_knows_change_the_picture_and_stay_in_force_in_the_next_change() -> None:
    of = about()
    night = retouch_request(own(of), Retouch(of="a", instruction="눈 내리는 밤"), of, Changed(BASE))
    first = PAINTER.paint(night)
    assert any("눈" in one for one in first.notes) and any("밤" in one for one in first.notes)
    change = Changed(BASE, None, ("눈 내리는 밤",))
    both = PAINTER.paint(retouch_request(own(of), Retouch(of="b", instruction="웃는 얼굴"), of, change))
    assert set(first.notes) < set(both.notes)
    # What it does not understand is at least another drawing, and the same one every time.
    strange = retouch_request(own(of), Retouch(of="a", instruction="frobnicate"), of, Changed(BASE))
    assert PAINTER.paint(strange).picture == PAINTER.paint(strange).picture != STORE[BASE.sha256]


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_what_the_mask_covers_stays_to_the_last_pixel(data: st.DataObject) -> None:
    wide, high = BASE.width, BASE.height
    left, top = data.draw(st.integers(0, wide - 2)), data.draw(st.integers(0, high - 2))
    right, bottom = data.draw(st.integers(left + 1, wide)), data.draw(st.integers(top + 1, high))
    mask = Image.new("RGBA", (wide, high), (0, 0, 0, 255))
    mask.paste((0, 0, 0, 0), (left, top, right, bottom))
    of = about()
    request = retouch_request(
        own(of), Retouch(of="a", instruction="보라색 밤", area=True), of, Changed(BASE, kept(mask))
    )
    after, before = opened(PAINTER.paint(request)), Image.open(io.BytesIO(STORE[BASE.sha256])).convert("RGB")
    assert after.size == before.size
    hole = Image.new("RGB", (right - left, bottom - top))
    for one in (after, before):
        one.paste(hole, (left, top))
    assert after.tobytes() == before.tobytes()


def test_pictures_of_any_size_and_maker_can_be_changed() -> None:
    of = about()
    for size in ((333, 777), (2000, 400)):
        base = kept(Image.new("RGB", size, "#4080c0"))
        half = Image.new("RGBA", size, (0, 0, 0, 255))
        half.paste((0, 0, 0, 0), (0, 0, size[0], size[1] // 2))
        for mask in (None, kept(half)):
            retouch = Retouch(of="a", instruction="비", area=mask is not None)
            painted = opened(PAINTER.paint(retouch_request(own(of), retouch, of, Changed(base, mask))))
            assert painted.size == size
            if mask is not None:
                assert painted.getpixel((5, size[1] - 5)) == (0x40, 0x80, 0xC0)


def two() -> About:
    cast = (
        factories.member(id="c1", names={"en": "Hana Lee"}, appearance="a woman, brown bob, white jacket"),
        factories.member(id="c2", names={"en": "Theo"}, appearance="a man, black hair, green coat"),
    )
    figures = (Figure(cast="c1", position="left"), Figure(cast="c2", position="right"))
    scene = factories.scene("s1", place="street", time="noon")
    script = factories.script(scene, cast=cast, languages=("en",))
    return About(factories.panel("p1", shot="medium", shape="square", figures=figures), script, STYLE)


def as_told(instruction: str) -> Reading:
    of = two()
    base = kept(PAINTER.paint(own(of)).picture)
    retouch = Retouch(of="x", instruction=instruction)
    return read(together(retouch_request(own(of), retouch, of, Changed(base))))


def test_an_instruction_is_about_whom_it_names() -> None:
    moods = {one.cast: one.mood for one in as_told("Theo is crying").people}
    assert moods["c2"] == "crying" and moods["c1"] != "crying"
    held = {one.cast: one.sheltered for one in as_told("Theo holds up a red umbrella").people}
    assert held == {"c1": False, "c2": True}


def test_a_jacket_s_colour_is_nothing_else_s() -> None:
    before, after = read(own(two())), as_told("Hana's jacket in yellow")
    assert after.accent == before.accent
    tops = {one.cast: one.look.top for one in after.people}
    assert tops["c2"] == next(one.look.top for one in before.people if one.cast == "c2")
    assert tops["c1"] != next(one.look.top for one in before.people if one.cast == "c1")


def test_what_is_to_be_gone_is_named_and_not_drawn() -> None:
    assert heard("the bird flies away")[1] == ("the bird flies away",)
    assert heard("손을 빼 줘")[1] == ("손",)
    assert as_told("make it night without rain").weather == read(own(two())).weather
    assert heard("take off her hat")[1] == ()
