"""A project goes out as one file and comes back to the byte; a file that is not one is refused whole."""

from __future__ import annotations

import hashlib
import io
import json
import secrets
import stat
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from engines.kernel.edits import SetField
from engines.kernel.errors import InvalidInput, NotFound, StorageFailed, ToonverseError
from engines.studio import Desk, Studio
from engines.studio.due import Manner
from engines.studio.messages import say
from tests import factories
from tests.fakes import CountingProviders
from tests.studio.test_runs import STAGES, finish, made, script_of

Files = dict[str, bytes]
FURNISHED = factories.brief(scenes=2, cuts=4)


def saved(desk: Desk, project: str) -> bytes:
    return b"".join(desk.bundles.save(project)[1])


def unpacked(data: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Files, *, listed: bool = True) -> bytes:
    """A zip of these files; with `listed` its manifest speaks the truth about them."""
    if listed:
        rows = [
            {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            for name, data in files.items()
            if name != "manifest.json"
        ]
        manifest = json.loads(files["manifest.json"])
        files = {**files, "manifest.json": json.dumps({**manifest, "files": rows}).encode()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def shown(desk: Desk, project: str) -> list[Any]:
    """All that a person sees of a project, without ids of the library."""
    found: list[Any] = []
    view = desk.projects.get(project)
    found.append((view.title, view.genre, view.status, view.writer, view.painter, view.target_episodes))
    for episode in view.episodes:
        past = desk.notebook.timeline(episode.id)
        found.extend((one.stage, one.number, one.changes) if one else None for one in (past.undo, past.redo))
        cells = desk.notebook.view(episode.id).cells
        for cell in cells:
            document = desk.notebook.document(episode.id, cell.stage)
            facts = document.model_dump(mode="json", exclude={"revision", "document"})
            body = document.document.model_dump(mode="json") if document.document else None
            marks = (
                cell.number,
                cell.confirmed,
                cell.unconfirmed,
                cell.note,
                cell.stale,
                cell.settings_differ,
            )
            options = desk.notebook.form(episode.id, cell.stage).values if cell.stage != "brief" else {}
            found.append((episode.number, facts, body, marks, options))
    return found


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project of one small episode, saved."""
    from engines.studio import Settings

    home = str(tmp_path_factory.mktemp("bundle"))
    studio = Studio.open(Settings.from_environment({"TOONVERSE_HOME": home}), {}, CountingProviders().over)
    desk = studio.desk("ws_maker")
    episode = made(desk)
    desk.notes.write(episode, "text", "**메모**", "")
    data = saved(desk, desk.projects.episode(episode).project)
    studio.close()
    return data


WORDS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)


# The job queue's own threads draw random numbers while examples are drawn.
@pytest.mark.filterwarnings("ignore:Do not use the `random` module")
@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    edits=st.lists(st.tuples(st.integers(0, 3), WORDS), max_size=3),
    stage=st.sampled_from(STAGES),
    note=WORDS,
    confirmed=st.booleans(),
    again=st.booleans(),
    undone=st.integers(0, 2),
)
def test_whatever_was_done_to_a_project_comes_back_to_the_byte(
    studio: Studio,
    edits: list[tuple[int, str]],
    stage: str,
    note: str,
    confirmed: bool,
    again: bool,
    undone: int,
) -> None:
    # A workspace of its own for each example; after the first one all stages come from the cache.
    desk = studio.desk(f"ws_{secrets.token_hex(8)}")
    episode = desk.projects.create(factories.brief(scenes=2, cuts=4, languages=("ko", "en"))).episodes[0].id
    finish(desk, desk.runs.start(episode, manner=Manner(agreed=True)))
    project = desk.projects.episode(episode).project
    lines = list(script_of(desk, episode).lines())
    for place, text in edits:
        head = desk.notebook.document(episode, "text").revision
        desk.notebook.edit(episode, "text", [SetField(item=lines[place], field="text.ko", value=text)], head)
    for _ in range(undone):
        desk.notebook.undo(episode, {})
    desk.notes.write(episode, stage, note, "")
    desk.notebook.confirm(episode, stage, confirmed)
    if again:
        finish(desk, desk.runs.start(episode, "lettering", "packaging"))
    other = studio.desk(f"ws_{secrets.token_hex(8)}")
    first = saved(desk, project)
    opened = other.bundles.open(io.BytesIO(first))
    assert opened.id != project and shown(other, opened.id) == shown(desk, project)
    before, after = unpacked(first), unpacked(saved(other, opened.id))
    contents = [
        {
            name: body
            for name, body in files.items()
            if name.startswith(("documents/", "pictures/", "project"))
        }
        for files in (before, after)
    ]
    assert contents[0] == contents[1]
    assert saved(desk, project) == first


def test_an_opened_project_can_be_read_and_goes_on(studio: Studio, bundle: bytes) -> None:
    desk = studio.desk("ws_new")
    opened = desk.bundles.open(io.BytesIO(bundle))
    episode = opened.episodes[0].id
    assert desk.exports.reader(episode).pages
    assert desk.runs.start(episode) is None, "everything is up to date here too"
    for page in desk.exports.reader(episode).pages:
        assert desk.media.picture(page.asset.sha256)
    second = desk.projects.add_episode(opened.id)
    job = finish(desk, desk.runs.start(second.id))
    assert job is not None and job.ended == "done"


def test_the_same_file_opened_twice_makes_two_projects(studio: Studio, bundle: bytes) -> None:
    desk = studio.desk("ws_new")
    one, two = (desk.bundles.open(io.BytesIO(bundle)) for _ in range(2))
    assert one.id != two.id and one.episodes[0].id != two.episodes[0].id
    assert shown(desk, one.id) == shown(desk, two.id)


def test_what_was_paid_for_is_not_paid_again_after_the_move(studio: Studio) -> None:
    desk, providers = studio.desk("ws_paying"), studio.shop.providers
    assert isinstance(providers, CountingProviders)
    providers.paid = True
    project = desk.projects.episode(made(desk)).project
    calls = dict(providers.tally.calls)
    other = studio.desk("ws_receiving")
    opened = other.bundles.open(io.BytesIO(saved(desk, project)))
    plan = other.runs.plan(opened.episodes[0].id)
    assert not plan.pays and {row.action for row in plan.stages} == {"up_to_date"}
    assert other.runs.start(opened.episodes[0].id) is None
    assert dict(providers.tally.calls) == calls


def test_no_key_and_no_setting_that_is_not_named_leaves_the_house(
    studio: Studio, desk: Desk, episode: str
) -> None:
    from engines.runtime import projects

    project = desk.projects.episode(episode).project
    projects.update_settings(studio.shop.database, "ws_test", project, {"api_key": "sk-secret-123"})
    desk.keys.set("openai", "sk-test-key-0123456789abcdef")
    bodies = unpacked(saved(desk, project))
    assert not any(key in body for body in bodies.values() for key in (b"sk-secret", b"sk-test-key"))
    # Three letters alone may stand in the bytes of a picture.
    assert not any(b"sk-" in body for name, body in bodies.items() if name.endswith(".json"))


def test_a_project_whose_pictures_are_lost_is_not_saved_by_half(
    studio: Studio, desk: Desk, episode: str
) -> None:
    picture = desk.exports.reader(episode).pages[0].asset
    for file in studio.shop.settings.home.rglob(f"{picture.sha256}.*"):
        file.unlink()
    with pytest.raises(StorageFailed) as refused:
        desk.bundles.save(desk.projects.episode(episode).project)
    assert refused.value.code == "asset_missing"


def test_somebody_else_s_project_cannot_be_saved(studio: Studio, desk: Desk, episode: str) -> None:
    project = desk.projects.episode(episode).project
    with pytest.raises(NotFound):
        studio.desk("ws_other").bundles.save(project)


def edited(name: str, change: Callable[[Any], Any]) -> Callable[[Files], bytes]:
    """The JSON file `name` ("episodes" or "documents" for the first of them) changed, truthfully listed."""

    def work(files: Files) -> bytes:
        found = next(one for one in sorted(files) if one.startswith(name))
        tree = json.loads(files[found])
        tree = change(tree) or tree
        return packed({**files, found: json.dumps(tree).encode()}, listed=found != "manifest.json")

    return work


def put(name: str, data: bytes) -> Callable[[Files], bytes]:
    return lambda files: packed({**files, name: data})


def without(name: str) -> Callable[[Files], bytes]:
    return lambda files: packed({one: data for one, data in files.items() if not one.startswith(name)})


def raw(change: Callable[[zipfile.ZipFile, Files], None]) -> Callable[[Files], bytes]:
    """Entries that only a zip writer of evil intent makes, beside the true ones."""

    def work(files: Files) -> bytes:
        out = io.BytesIO(packed(files))
        with zipfile.ZipFile(out, "a") as archive:
            change(archive, files)
        return out.getvalue()

    return work


def link(archive: zipfile.ZipFile, files: Files) -> None:
    info = zipfile.ZipInfo(f"documents/{'a' * 64}.json")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(info, "/etc/passwd")


def twice(archive: zipfile.ZipFile, files: Files) -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("project.json", files["project.json"])


def bomb(archive: zipfile.ZipFile, files: Files) -> None:
    for number in range(40):
        name = f"pictures/{number:064x}.png"
        archive.writestr(name, b"\0" * 30_000_000, zipfile.ZIP_DEFLATED)


def large_json(archive: zipfile.ZipFile, files: Files) -> None:
    archive.writestr(f"documents/{'b' * 64}.json", b" " * 21_000_000, zipfile.ZIP_DEFLATED)


def nul(files: Files) -> bytes:
    return packed({**files, "project.json!.exe": b"x"}).replace(b"project.json!.exe", b"project.json\0.exe")


def encrypted(files: Files) -> bytes:
    data = bytearray(packed(files))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + place] |= 1
    return bytes(data)


def damaged(files: Files) -> bytes:
    data = packed(files)
    place = data.find(b"\x89PNG") + 60
    return data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]


def another_picture(files: Files) -> bytes:
    """A real picture, truthfully listed, in the place of the one that the documents speak of."""
    name = next(one for one in sorted(files) if one.endswith(".png"))
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "PNG")
    return packed({**files, name: out.getvalue()})


def half_a_picture(files: Files) -> bytes:
    """Named by its own digest wherever it is spoken of: only decoding it tells."""
    name = next(one for one in sorted(files) if one.endswith(".png"))
    old = name[len("pictures/") : -len(".png")]
    half = files[name][: len(files[name]) // 2]
    new = hashlib.sha256(half).hexdigest()
    swapped = {one.replace(old, new): body.replace(old.encode(), new.encode()) for one, body in files.items()}
    swapped[f"pictures/{new}.png"] = half
    return packed(_renamed(swapped))


def _renamed(files: Files) -> Files:
    """Documents whose text was changed under their new digests, wherever they are spoken of."""
    for name in [one for one in files if one.startswith("documents/")]:
        old, new = name[len("documents/") : -len(".json")], hashlib.sha256(files[name]).hexdigest()
        if old != new:
            files = {
                one.replace(old, new): body.replace(old.encode(), new.encode()) for one, body in files.items()
            }
    return files


def deep(tree: Any) -> Any:
    return json.loads("[" * 900 + "]" * 900)


def set_in(*path: str | int, value: Any) -> Callable[[Any], None]:
    def change(tree: Any) -> None:
        for part in path[:-1]:
            tree = tree[part]
        tree[path[-1]] = value

    return change


HOSTILE: dict[str, tuple[str, Callable[[Files], bytes]]] = {
    "nothing": ("bundle_not_zip", lambda files: b""),
    "no zip": ("bundle_not_zip", lambda files: b"GIF89a" + b"x" * 400),
    "half a zip": ("bundle_not_zip", lambda files: packed(files)[:-3000]),
    "an empty zip": ("bundle_incomplete", lambda files: packed({}, listed=False)),
    "another program's zip": (
        "bundle_incomplete",
        lambda files: packed({"project.json": b"{}"}, listed=False),
    ),
    "another format": ("bundle_foreign", edited("manifest", set_in("format", value="comic"))),
    "a newer version": ("bundle_version", edited("manifest", set_in("version", value=99))),
    "a version that is text": ("bundle_version", edited("manifest", set_in("version", value="1"))),
    "a manifest with more": ("bundle_invalid", edited("manifest", set_in("run", value="rm -rf"))),
    "a name that climbs": ("bundle_name", put("../../etc/cron.d/x", b"x")),
    "a name from the root": ("bundle_name", put("/etc/passwd", b"x")),
    "a name for Windows": ("bundle_name", put("documents\\..\\..\\x.json", b"x")),
    "a name with a NUL": ("bundle_name", nul),
    "a drive": ("bundle_name", put("C:/x.json", b"x")),
    "a script": ("bundle_name", put("pictures/x.html", b"<script>")),
    "a folder": ("bundle_name", put("documents/", b"")),
    "the same name twice": ("bundle_twice", raw(twice)),
    "a link": ("bundle_link", raw(link)),
    "a locked file": ("bundle_link", encrypted),
    "pictures of nothing": ("bundle_bomb", raw(bomb)),
    "a huge document": ("bundle_file_too_large", raw(large_json)),
    "a file nobody listed": (
        "bundle_incomplete",
        raw(lambda a, f: a.writestr(f"pictures/{'c' * 64}.png", b"x")),
    ),
    "a file nobody uses": ("bundle_stray", put(f"pictures/{'c' * 64}.png", b"x")),
    "a flipped bit": ("bundle_damaged", damaged),
    "no project": ("bundle_incomplete", without("project.json")),
    "a document gone": ("bundle_incomplete", without("documents/")),
    "the pictures gone": ("bundle_incomplete", without("pictures/")),
    "another picture": ("bundle_damaged", another_picture),
    "half a picture": ("bundle_picture", half_a_picture),
    "a changed document": ("bundle_damaged", edited("documents", lambda tree: {**tree, "schema_version": 2})),
    "no JSON": ("bundle_invalid", put("project.json", b"{")),
    "JSON without a bottom": ("bundle_invalid", put("project.json", b"[" * 200_000)),
    "deep JSON": ("bundle_invalid", edited("project", deep)),
    "not a number": ("bundle_invalid", put("project.json", b'{"target_episodes": NaN}')),
    "a field more": ("bundle_invalid", edited("project", set_in("workspace", value="ws_victim"))),
    "a setting more": ("bundle_invalid", edited("project", set_in("settings", "api_key", value="sk-x"))),
    "an unknown provider": (
        "provider_unknown",
        edited("project", set_in("settings", "writer", value="evil")),
    ),
    "a status of its own": ("bundle_invalid", edited("project", set_in("status", value="<b>"))),
    "a stage of its own": (
        "bundle_invalid",
        edited("episodes", set_in("revisions", 0, "stage", value="evil")),
    ),
    "an endless cost": (
        "bundle_invalid",
        edited("episodes", set_in("revisions", 0, "cost_usd", value=1e308)),
    ),
    "a parent of its own": (
        "bundle_invalid",
        edited("episodes", set_in("revisions", 0, "parent", value="rev_x")),
    ),
    "two of one number": (
        "bundle_invalid",
        edited("episodes", lambda tree: {**tree, "revisions": tree["revisions"] * 2}),
    ),
    "a head of nothing": (
        "bundle_invalid",
        edited("episodes", set_in("heads", 0, "revision", value="rev_x")),
    ),
    "an episode's other number": ("bundle_invalid", edited("episodes", set_in("number", value=7))),
    "options nobody has": (
        "bundle_invalid",
        edited("episodes", set_in("settings", value={"image": {"options": {"model": "x"}}})),
    ),
    "a note without end": (
        "bundle_invalid",
        edited("episodes", set_in("settings", value={"text": {"note": "x" * 20_001}})),
    ),
    "an overlay of another shape": (
        "bundle_invalid",
        edited("episodes", set_in("revisions", 0, "overlay", value={"fields": [{"item": "x"}]})),
    ),
    "prints of another shape": (
        "bundle_invalid",
        edited("episodes", set_in("revisions", 0, "inputs", value={"script": {"panel": ["x"]}})),
    ),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_a_reason_and_nothing_is_stored(
    studio: Studio, bundle: bytes, name: str
) -> None:
    code, make = HOSTILE[name]
    desk = studio.desk("ws_victim")
    before = _stored(studio)
    with pytest.raises(InvalidInput) as refused:
        desk.bundles.open(io.BytesIO(make(unpacked(bundle))))
    assert refused.value.code == code, refused.value
    for language in ("ko", "en"):
        told = say(refused.value, language)
        assert told.what and told.next and "{" not in told.what
    assert desk.projects.list() == () and _stored(studio) == before


def _stored(studio: Studio) -> set[str]:
    home = studio.shop.settings.home
    return {str(path.relative_to(home)) for path in (home / "assets").rglob("*") if path.is_file()}


@given(st.binary(max_size=400), st.integers(0, 10_000))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_noise_in_a_bundle_is_refused_or_harmless(
    studio: Studio, bundle: bytes, noise: bytes, place: int
) -> None:
    at = place * len(bundle) // 10_000
    try:
        studio.desk("ws_noise").bundles.open(io.BytesIO(bundle[:at] + noise + bundle[at + len(noise) :]))
    except ToonverseError as error:
        assert say(error, "en").what


def test_a_bundle_with_an_edit_that_fits_nothing_is_refused(studio: Studio, bundle: bytes) -> None:
    edit = {"item": "document", "field": "cuts", "value": "many", "base": 4}
    change = set_in("revisions", 0, "overlay", value={"fields": [edit]})
    with pytest.raises(InvalidInput):
        studio.desk("ws_victim").bundles.open(io.BytesIO(edited("episodes", change)(unpacked(bundle))))
    assert studio.desk("ws_victim").projects.list() == ()
