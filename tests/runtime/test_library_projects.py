from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from engines.kernel.document import AssetRef
from engines.kernel.errors import Conflict, NotFound
from engines.runtime import episodes, projects, workspaces
from tests.runtime.conftest import Scene

ASSET = AssetRef(sha256="a" * 64, width=4, height=3, media_type="image/png")


def test_a_project_keeps_what_it_was_given(scene: Scene) -> None:
    made = projects.create(
        scene.database,
        scene.mine,
        title={"ko": "고양이 ‘나비’", "en": "<b>${Nabi}</b>"},
        genre="comedy",
        languages=("ko", "en"),
        settings={"writer": "dummy"},
        cast=[{"id": "cst_1", "names": {"ko": "나비"}}],
        story_so_far={"ko": "눈이 왔다."},
        target_episodes=12,
    )
    found = projects.get(scene.database, scene.mine, made.id)
    assert found == made
    assert found.title["en"] == "<b>${Nabi}</b>"
    assert (found.languages, found.target_episodes) == (("ko", "en"), 12)


def test_projects_are_listed_last_changed_first_also_without_episodes(scene: Scene) -> None:
    second = projects.create(scene.database, scene.mine, title="둘")
    assert [row.id for row in projects.listed(scene.database, scene.mine)] == [second.id, scene.project]
    projects.update(scene.database, scene.mine, scene.project, status="published")
    assert [row.id for row in projects.listed(scene.database, scene.mine)] == [scene.project, second.id]


def test_settings_are_merged_key_by_key(scene: Scene) -> None:
    projects.update_settings(scene.database, scene.mine, scene.project, {"writer": "openai", "style": "ink"})
    row = projects.update_settings(
        scene.database, scene.mine, scene.project, {"painter": "dummy", "style": None}
    )
    assert row.settings == {"writer": "openai", "painter": "dummy"}


def test_text_that_no_database_can_hold_is_cleaned(scene: Scene) -> None:
    row = projects.update(scene.database, scene.mine, scene.project, genre="a\x00b\ud800")
    assert row.genre == "ab"
    row = projects.update(scene.database, scene.mine, scene.project, title={"ko": "\ud800눈\x00"})
    assert row.title == {"ko": "\ud800눈\x00"}


def test_a_removed_project_and_its_episodes_are_out_of_sight(scene: Scene) -> None:
    projects.remove(scene.database, scene.mine, scene.project)
    assert projects.listed(scene.database, scene.mine) == []
    with pytest.raises(NotFound):
        projects.get(scene.database, scene.mine, scene.project)
    with pytest.raises(NotFound):
        episodes.get(scene.database, scene.mine, scene.episode)


def test_episodes_are_numbered_and_their_numbers_are_free_again(scene: Scene) -> None:
    second = episodes.create(scene.database, scene.mine, scene.project)
    tenth = episodes.create(scene.database, scene.mine, scene.project, number=10)
    assert [row.number for row in episodes.listed(scene.database, scene.mine, scene.project)] == [1, 2, 10]
    with pytest.raises(Conflict) as taken:
        episodes.create(scene.database, scene.mine, scene.project, number=2)
    assert (taken.value.code, taken.value.values["number"]) == ("episode_number_taken", 2)
    episodes.remove(scene.database, scene.mine, second.id)
    assert episodes.update(scene.database, scene.mine, tenth.id, number=2).number == 2
    with pytest.raises(Conflict):
        episodes.update(scene.database, scene.mine, tenth.id, number=1)


def test_episodes_made_at_once_get_numbers_of_their_own(scene: Scene) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = pool.map(lambda _: episodes.create(scene.database, scene.mine, scene.project), range(16))
    assert sorted(row.number for row in made) == list(range(2, 18))


def test_stage_settings_change_one_by_one(scene: Scene) -> None:
    assert episodes.settings(scene.database, scene.mine, scene.episode) == {}
    episodes.set_settings(scene.database, scene.mine, scene.episode, "script", prompt="{{premise}}")
    episodes.set_settings(scene.database, scene.mine, scene.episode, "script", options={"seed": 3})
    episodes.set_settings(scene.database, scene.mine, scene.episode, "package", note="# 표지")
    found = episodes.settings(scene.database, scene.mine, scene.episode)
    assert found["script"] == episodes.StageSettings(options={"seed": 3}, prompt="{{premise}}")
    assert found["package"].note == "# 표지"


def test_a_picture_is_seen_only_where_it_was_claimed(scene: Scene) -> None:
    for _ in range(2):
        workspaces.claim(scene.database, scene.mine, [ASSET, ASSET])
    assert workspaces.claimed(scene.database, scene.mine, ASSET.sha256) == ASSET
    assert workspaces.unclaimed(scene.database, scene.mine, [ASSET]) == ()
    assert workspaces.unclaimed(scene.database, scene.other, [ASSET]) == (ASSET,)
    with pytest.raises(NotFound):
        workspaces.claimed(scene.database, scene.other, ASSET.sha256)
