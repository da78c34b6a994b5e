"""Reference sheets and other candidates of one panel: ordered one by one, priced, kept, never paid twice."""

from __future__ import annotations

import io
import threading

import pytest
from PIL import Image, ImageDraw

from engines.director.document import Storyboard
from engines.image.document import Candidate, PanelImages
from engines.kernel.document import AssetRef
from engines.kernel.edits import RemoveItem, SetField
from engines.kernel.errors import EditRefused, InvalidInput, NotFound, ProviderFailed
from engines.studio import Desk, Studio
from engines.studio.commissions import Wish
from engines.studio.views import JobView
from engines.text.document import CastMember, Script
from tests import factories
from tests.conftest import OpenStudio
from tests.fakes import CountingProviders, until
from tests.studio.test_money import COST, FreeText

FURNISHED = factories.brief(scenes=2, cuts=6)


@pytest.fixture
def providers() -> CountingProviders:
    return FreeText(paid=True)


def pays(desk: Desk, episode: str) -> None:
    desk.projects.update(desk.projects.episode(episode).project, painter="openai")


def script(desk: Desk, episode: str) -> Script:
    found = desk.notebook.document(episode, "text").document
    assert isinstance(found, Script)
    return found


def board(desk: Desk, episode: str) -> Storyboard:
    found = desk.notebook.document(episode, "director").document
    assert isinstance(found, Storyboard)
    return found


def images(desk: Desk, episode: str) -> PanelImages:
    found = desk.notebook.document(episode, "image").document
    assert isinstance(found, PanelImages)
    return found


def lead(desk: Desk, episode: str) -> CastMember:
    """Somebody who is in some panels and not in others."""
    panels = board(desk, episode).panels
    for member in script(desk, episode).cast:
        seen = [any(one.cast == member.id for one in panel.figures) for panel in panels]
        if any(seen) and not all(seen):
            return member
    raise AssertionError("everybody is everywhere")


def with_them(desk: Desk, episode: str, member: str) -> frozenset[str]:
    panels = board(desk, episode).panels
    return frozenset(one.id for one in panels if any(figure.cast == member for figure in one.figures))


def done(desk: Desk, job: JobView) -> JobView:
    ended = desk.runs.wait(job.id, 60)
    assert ended.ended == "done", ended
    return ended


def chosen(desk: Desk, episode: str, panel: str) -> Candidate:
    found = images(desk, episode).panel(panel)
    assert found is not None and found.picture is not None
    return found.picture


def png(width: int = 400, height: int = 400, colour: str = "#c44") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def mask(asset: AssetRef, *box: int) -> bytes:
    whole = Image.new("RGBA", (asset.width, asset.height), (0, 0, 0, 255))
    if box:
        ImageDraw.Draw(whole).rectangle(box, fill=(0, 0, 0, 0))
    out = io.BytesIO()
    whole.save(out, "PNG")
    return out.getvalue()


def pixels(desk: Desk, asset: AssetRef) -> Image.Image:
    return Image.open(io.BytesIO(desk.media.picture(asset.sha256)[0])).convert("RGB")


def test_a_sheet_is_made_kept_with_its_person_and_makes_only_their_panels_stale(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    member = lead(desk, episode)
    assert desk.commissions.sheets_price(episode, [member.id]) == 0
    done(desk, desk.commissions.sheets(episode, [member.id]))
    sheet = script(desk, episode).member(member.id)
    assert sheet is not None and sheet.sheet is not None and sheet.sheet.provider == "dummy"
    assert pixels(desk, sheet.sheet.asset).size == (1536, 1024)
    mine = with_them(desk, episode, member.id)
    assert desk.pictures.outdated(episode) == mine
    assert not desk.notebook.view(episode).cell("director").stale
    # Painted again, they go along with the sheet; everything else is as it was.
    calls = dict(providers.tally.calls)
    job = desk.runs.start(episode)
    assert job is not None
    done(desk, job)
    asked = {one for one, count in providers.tally.calls.items() if count > calls.get(one, 0)}
    assert asked == mine
    sent = {one.item: one.references for one in desk.notebook.requests(episode, "image").requests}
    assert {one for one, count in sent.items() if count} == mine
    # Replaced, taken out as any other edit, and taken back.
    desk.commissions.upload_sheet(episode, member.id, png(colour="#18c0a0"))
    assert desk.pictures.outdated(episode) == mine
    job = desk.runs.start(episode)
    assert job is not None
    done(desk, job)
    desk.notebook.edit(episode, "text", [SetField(item=member.id, field="sheet", value=None)], "")
    assert desk.pictures.outdated(episode) == mine
    seen = {one.stage: one.number for one in desk.notebook.view(episode).cells}
    assert desk.notebook.undo(episode, seen) is not None
    assert not desk.pictures.outdated(episode)


def test_a_sheet_of_ones_own_colours_practice_pictures_and_goes_along_to_the_next_episode_and_in_the_bundle(
    desk: Desk, episode: str, studio: Studio
) -> None:
    member = lead(desk, episode)
    panel = next(iter(with_them(desk, episode, member.id)))
    before = chosen(desk, episode, panel).asset
    with pytest.raises(InvalidInput):
        desk.commissions.upload_sheet(episode, member.id, b"no picture")
    with pytest.raises(NotFound):
        desk.commissions.upload_sheet(episode, "ch_nobody", png())
    with pytest.raises(NotFound):
        studio.desk("ws_other").commissions.upload_sheet(episode, member.id, png())
    shown = desk.commissions.upload_sheet(episode, member.id, png(colour="#18c0a0")).document
    assert isinstance(shown, Script)
    own = next(one.sheet for one in shown.cast if one.id == member.id)
    assert own is not None and own.provider == "upload"
    done(desk, desk.pictures.redo(episode, [panel]))
    assert chosen(desk, episode, panel).asset != before
    project = desk.projects.episode(episode).project
    following = desk.projects.add_episode(project)
    brief = desk.notebook.document(following.id, "brief").document
    assert own in [one.sheet for one in getattr(brief, "cast", ())]
    job = desk.runs.start(following.id, "text", "text")
    assert job is not None
    done(desk, job)
    again = script(desk, following.id).member(member.id)
    assert again is not None and again.sheet == own
    _, stream = desk.bundles.save(project)
    other = studio.desk("ws_other")
    opened = other.bundles.open(io.BytesIO(b"".join(stream)))
    there = [script(other, one.id).member(member.id) for one in opened.episodes]
    assert [one and one.sheet for one in there] == [own, own]
    assert pixels(other, own.asset).size == (400, 400)


def test_a_picture_is_changed_by_a_sentence_and_by_another_one_on_top(desk: Desk, episode: str) -> None:
    panel = board(desk, episode).panels[1].id
    first = chosen(desk, episode, panel)
    done(desk, desk.commissions.retouch(episode, Wish(panel, "눈이 내린다, 보라색", base=first.id)))
    second = chosen(desk, episode, panel)
    assert second.retouch is not None and second.retouch.instruction == "눈이 내린다, 보라색"
    assert second.retouch.of == first.id and not second.retouch.area
    assert second.asset != first.asset and second.notes
    done(desk, desk.commissions.retouch(episode, Wish(panel, "숲에서", base=second.id)))
    third = chosen(desk, episode, panel)
    found = images(desk, episode).panel(panel)
    assert found is not None and [one.id for one in found.candidates] == [third.id, second.id, first.id]
    # Its neighbours' new pictures leave it in use; one asked for here takes its place and loses none of them.
    other = board(desk, episode).panels[0].id
    desk.notebook.edit(episode, "director", [SetField(item=other, field="prompt", value="보라색 하늘")], "")
    job = desk.runs.start(episode)
    assert job is not None
    done(desk, job)
    assert chosen(desk, episode, panel) == third
    assert not desk.notebook.document(episode, "image").proposals
    done(desk, desk.pictures.redo(episode, [panel]))
    found = images(desk, episode).panel(panel)
    assert found is not None and {third.id, second.id, first.id} < {one.id for one in found.candidates}
    assert found.chosen not in (third.id, second.id, first.id)


def test_only_the_marked_area_is_painted_anew(desk: Desk, episode: str) -> None:
    panel = board(desk, episode).panels[1].id
    first = chosen(desk, episode, panel)
    wide, high = first.asset.width, first.asset.height
    area = mask(first.asset, 0, 0, wide // 2, high)
    done(desk, desk.commissions.retouch(episode, Wish(panel, "", base=first.id, mask=area)))
    second = chosen(desk, episode, panel)
    assert second.retouch is not None and second.retouch.area
    before, after = pixels(desk, first.asset), pixels(desk, second.asset)
    kept = (wide // 2 + 1, 0, wide, high)
    assert before.crop(kept).tobytes() == after.crop(kept).tobytes()
    assert before.tobytes() != after.tobytes()


def test_the_panel_before_goes_along_when_asked(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    panel, first = board(desk, episode).panels[1].id, board(desk, episode).panels[0].id
    done(desk, desk.commissions.retouch(episode, Wish(panel, previous=True)))
    made = chosen(desk, episode, panel)
    assert made.retouch is not None and made.retouch.previous and "panel before" in made.prompt
    with pytest.raises(InvalidInput, match="retouch_no_previous"):
        desk.commissions.retouch(episode, Wish(first, previous=True))


def test_what_cannot_be_done_is_refused_before_anything_is_asked(
    desk: Desk, episode: str, studio: Studio, providers: CountingProviders
) -> None:
    panel = board(desk, episode).panels[1].id
    first = chosen(desk, episode, panel)
    calls = providers.tally.calls.total()
    small = mask(AssetRef(sha256="0" * 64, width=10, height=10, media_type="image/png"), 0, 0, 5, 5)
    for wish, code in [
        (Wish(panel, " ", base=first.id), "retouch_empty"),
        (Wish(panel, "좀 더 영화 같은 빛으로", base=first.id), "retouch_unclear"),
        (Wish(panel, "x" * 2001, base=first.id), "retouch_long"),
        (Wish(panel, "a", base=first.id, mask=small), "mask_size"),
        (Wish(panel, "a", base=first.id, mask=mask(first.asset)), "mask_empty"),
        (Wish(panel, "a", base=first.id, mask=png(first.asset.width, first.asset.height)), "mask_empty"),
        (Wish(panel, "a", base=first.id, mask=b"GIF89a"), "mask_not_png"),
        (Wish(panel, "a", base=first.id, mask=b"0" * 4_000_001), "mask_too_large"),
    ]:
        with pytest.raises(InvalidInput) as refused:
            desk.commissions.retouch(episode, wish)
        assert refused.value.code == code
    for wish in (Wish("pnl_none", "a"), Wish(panel, "a", base="pic_none")):
        with pytest.raises(NotFound):
            desk.commissions.retouch(episode, wish)
    with pytest.raises(NotFound):
        studio.desk("ws_other").commissions.retouch(episode, Wish(panel, "a", base=first.id))
    desk.notebook.edit(episode, "image", [SetField(item=panel, field="locked", value=True)], "")
    with pytest.raises(EditRefused, match="image_locked"):
        desk.commissions.retouch(episode, Wish(panel, "a", base=first.id))
    assert providers.tally.calls.total() == calls


def test_it_is_priced_paid_once_and_comes_back_for_nothing_when_it_was_taken_out(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    pays(desk, episode)
    panel = board(desk, episode).panels[1].id
    wish = Wish(panel, "in a forest", base=chosen(desk, episode, panel).id)
    price = desk.commissions.retouch_price(episode, wish)
    assert price > 0
    plain = desk.pictures.price(episode, [panel])
    assert price > plain, "the picture to change goes along and is paid for"
    # Pressed twice while it is under way it is one call.
    gate = threading.Event()
    providers.before = lambda label: label == panel and gate.wait(20) and None
    job = desk.commissions.retouch(episode, wish)
    assert desk.commissions.retouch(episode, wish).id == job.id
    assert desk.commissions.under_way(episode) == (panel,)
    gate.set()
    ended = done(desk, job)
    assert ended.cost_usd == pytest.approx(COST)
    assert providers.tally.calls[panel] == 1
    made = chosen(desk, episode, panel)
    assert made.provider == "openai"
    head = desk.notebook.document(episode, "image")
    desk.notebook.edit(
        episode,
        "image",
        [SetField(item=panel, field="chosen", value=wish.base), RemoveItem(item=made.id)],
        head.revision,
    )
    assert desk.commissions.retouch_price(episode, wish) == 0
    done(desk, desk.commissions.retouch(episode, wish))
    assert chosen(desk, episode, panel).asset == made.asset and providers.tally.calls[panel] == 1
    # Asked for again while it is there, another one is wanted, and paid for.
    assert desk.commissions.retouch_price(episode, wish) == pytest.approx(price)
    done(desk, desk.commissions.retouch(episode, wish))
    assert chosen(desk, episode, panel).asset != made.asset and providers.tally.calls[panel] == 2


def test_a_refusal_is_told_at_the_panel_and_the_picture_there_stays(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    pays(desk, episode)
    panel = board(desk, episode).panels[1].id
    first = chosen(desk, episode, panel)

    def refuse(label: str) -> None:
        raise ProviderFailed("moderation_blocked", cause="no")

    providers.before = refuse
    job = desk.commissions.retouch(episode, Wish(panel, "in a forest", base=first.id))
    assert desk.runs.wait(job.id, 60).ended == "done_with_failures"
    assert {item: one.code for item, one in desk.commissions.failures(episode).items()} == {
        panel: "moderation_blocked"
    }
    assert chosen(desk, episode, panel) == first
    providers.before = lambda label: None
    again = desk.runs.retry(job.id)
    assert again is not None
    done(desk, again)
    assert chosen(desk, episode, panel) != first and not desk.commissions.failures(episode)


def test_a_possibly_billed_one_waits_for_a_click(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    pays(desk, episode)
    member = lead(desk, episode)

    def vanish(label: str) -> None:
        raise ProviderFailed("provider_timeout", cause="silence", possibly_billed=True)

    providers.before = vanish
    job = desk.commissions.sheets(episode, [member.id])
    ended = desk.runs.wait(job.id, 60)
    assert ended.items == {"possibly_billed": 1} and ended.reserved_usd > 0
    assert desk.commissions.failures(episode)[member.id].code == "provider_timeout"
    providers.before = lambda label: None
    again = desk.runs.retry(job.id)
    assert again is not None
    done(desk, again)
    made = script(desk, episode).member(member.id)
    assert made is not None and made.sheet is not None and made.sheet.provider == "openai"


def test_what_was_paid_before_a_stop_is_put_in_its_place(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    pays(desk, episode)
    members = [one.id for one in script(desk, episode).cast][:2]
    gate = threading.Event()
    providers.before = lambda label: label == members[1] and gate.wait(20) and None
    job = desk.commissions.sheets(episode, members)
    until(lambda: desk.runs.job(job.id).items.get("done", 0) == 1)
    desk.runs.stop(job.id)
    gate.set()
    assert desk.runs.wait(job.id, 60).ended == "cancelled"
    assert [bool(one.sheet) for one in script(desk, episode).cast[:2]] == [True, True]
    assert desk.pictures.outdated(episode)


def test_a_run_under_way_takes_an_order_in_and_another_run_does_its_own(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    panels = board(desk, episode).panels
    other, panel = panels[0].id, panels[1].id
    gate = threading.Event()
    providers.before = lambda label: label == other and gate.wait(20) and None
    job = desk.pictures.redo(episode, [other])
    first = chosen(desk, episode, panel)
    assert desk.commissions.retouch(episode, Wish(panel, "in a forest", base=first.id)).id == job.id
    gate.set()
    done(desk, job)
    assert chosen(desk, episode, panel).retouch is not None
    found = images(desk, episode).panel(other)
    assert found is not None and len(found.candidates) == 2
    # The other way round: a redo asked for while an order is under way.
    gate.clear()
    providers.before = lambda label: label == panel and gate.wait(20) and None
    job = desk.commissions.retouch(episode, Wish(panel, "on a beach", base=first.id))
    assert desk.pictures.redo(episode, [other]).id == job.id
    assert desk.pictures.asked(episode) == (other,)
    gate.set()
    done(desk, job)
    found, mine = images(desk, episode).panel(other), images(desk, episode).panel(panel)
    assert found is not None and len(found.candidates) == 3
    assert mine is not None and len(mine.candidates) == 3


def test_what_a_whole_run_leaves_of_an_order_is_done_when_it_is_tried_again(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    other, panel = (one.id for one in board(desk, episode).panels[:2])
    first = chosen(desk, episode, panel)
    gate = threading.Event()

    def refuse(label: str) -> None:
        if label == other:
            gate.wait(20)
        if label == panel:
            raise ProviderFailed("moderation_blocked", cause="no")

    providers.before = refuse
    desk.notebook.edit(episode, "director", [SetField(item=other, field="prompt", value="보라색 하늘")], "")
    job = desk.runs.start(episode, "image", "image")
    assert job is not None
    assert desk.commissions.retouch(episode, Wish(panel, "on a beach", base=first.id)).id == job.id
    gate.set()
    assert desk.runs.wait(job.id, 60).ended == "done_with_failures"
    assert set(desk.commissions.failures(episode)) == {panel}
    providers.before = lambda label: None
    again = desk.runs.retry(job.id)
    assert again is not None
    done(desk, again)
    assert chosen(desk, episode, panel).retouch is not None


def test_a_panel_that_was_locked_meanwhile_keeps_its_picture(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    panel = board(desk, episode).panels[1].id
    first = chosen(desk, episode, panel)
    gate = threading.Event()
    providers.before = lambda label: label == panel and gate.wait(20) and None
    job = desk.commissions.retouch(episode, Wish(panel, "on a beach", base=first.id))
    desk.notebook.edit(episode, "image", [SetField(item=panel, field="locked", value=True)], "")
    gate.set()
    done(desk, job)
    found = images(desk, episode).panel(panel)
    assert found is not None and found.picture == first and len(found.candidates) == 2


def test_cautions_are_told_before_a_run(desk: Desk, episode: str) -> None:
    assert desk.commissions.cautions(episode) == ()
    members = [one.id for one in script(desk, episode).cast]
    desk.commissions.upload_sheet(episode, lead(desk, episode).id, png())
    missing = [one for one in desk.commissions.cautions(episode) if one.rule == "image_sheet_missing"]
    assert {one.item for one in missing} == {
        one for one in members if one != lead(desk, episode).id and with_them(desk, episode, one)
    }
    panel = board(desk, episode).panels[0]
    crowd = [{"cast": members[0], "position": "left"}] * 5
    desk.notebook.edit(episode, "director", [SetField(item=panel.id, field="figures", value=crowd)], "")
    assert ("image_figures_many", panel.id) in {
        (one.rule, one.item) for one in desk.commissions.cautions(episode)
    }
    for one in board(desk, episode).panels:
        desk.notebook.edit(episode, "director", [SetField(item=one.id, field="figures", value=[])], "")
    assert [one.rule for one in desk.commissions.cautions(episode)] == ["image_sheet_unused"]
    done(desk, desk.commissions.sheets(episode, [members[0]]))
    pays(desk, episode)
    figures = [{"cast": members[0], "position": "left"}]
    desk.notebook.edit(episode, "director", [SetField(item=panel.id, field="figures", value=figures)], "")
    rules = {(one.rule, one.item) for one in desk.commissions.cautions(episode)}
    assert ("image_sheet_practice", members[0]) in rules


def test_a_restart_in_the_middle_of_an_order_finishes_it(open_studio: OpenStudio, episode: str) -> None:
    providers = FreeText(paid=True)
    gate = threading.Event()
    desk = open_studio(providers).desk("ws_test")
    panel = board(desk, episode).panels[1].id
    first = chosen(desk, episode, panel)
    providers.before = lambda label: label == panel and gate.wait(20) and None
    job = desk.commissions.retouch(episode, Wish(panel, "in a forest", base=first.id))
    until(lambda: desk.runs.job(job.id).state == "running")
    gate.set()
    studio = open_studio(FreeText(paid=True))
    studio.take_part()
    desk = studio.desk("ws_test")
    assert desk.runs.wait(job.id, 60).ended == "done"
    assert chosen(desk, episode, panel).retouch is not None
