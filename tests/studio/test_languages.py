"""One artwork, several languages: a language that comes later leaves everything that was there."""

from __future__ import annotations

from engines.image.document import PanelImages
from engines.kernel.edits import ROOT, SetField
from engines.studio import Desk
from engines.text.document import Script
from tests import factories
from tests.fakes import CountingProviders


def finished(desk: Desk, episode: str) -> None:
    job = desk.runs.start(episode)
    assert job is not None and desk.runs.wait(job.id, 60).ended == "done"


def script_of(desk: Desk, episode: str) -> Script:
    document = desk.notebook.document(episode, "text").document
    assert isinstance(document, Script)
    return document


def pictures_of(desk: Desk, episode: str) -> dict[str, str]:
    document = desk.notebook.document(episode, "image").document
    assert isinstance(document, PanelImages)
    return {one.id: one.picture.asset.sha256 for one in document.panels if one.picture}


def test_a_second_language_keeps_lines_edits_panels_and_pictures(
    desk: Desk, providers: CountingProviders
) -> None:
    given = factories.brief(languages=("ko",), cast=(factories.member("민수"),))
    episode = desk.projects.create(given).episodes[0].id
    finished(desk, episode)
    before, pictures, asked = (
        script_of(desk, episode),
        pictures_of(desk, episode),
        dict(providers.tally.calls),
    )
    line = next(beat for beat in before.beats() if beat.kind == "dialogue")
    shorter = SetField(item=line.id, field="text.ko", value=line.text["ko"][:-1] + "!")
    desk.notebook.edit(episode, "text", [shorter], desk.notebook.document(episode, "text").revision)
    brief = desk.notebook.document(episode, "brief").revision
    desk.notebook.edit(episode, "brief", [SetField(item=ROOT, field="languages", value=["ko", "en"])], brief)
    finished(desk, episode)
    after = script_of(desk, episode)
    assert [beat.id for beat in after.beats()] == [beat.id for beat in before.beats()]
    assert [member.id for member in after.cast] == [member.id for member in before.cast]
    assert after.lines()[line.id].text["ko"] == shorter.value
    assert all(beat.text["en"] for beat in after.beats()) and all(one.names["en"] for one in after.cast)
    assert not desk.notebook.document(episode, "text").tray
    assert pictures_of(desk, episode) == pictures
    assert {one: times for one, times in providers.tally.calls.items() if times != asked.get(one, 0)} == {
        "script": 2,
        "storyboard": 2,
    }
