"""A dummy episode on one sheet, to be looked at: could somebody who saw only this retell the story?

    python -m benchmarks.story_sheet --out DIR [--genre romance …] [--language ko] [--cuts 15] [--seed 0]

Two sheets an episode: pictures alone, and lettered. Prints the file names and what the checks found.
"""

from __future__ import annotations

import argparse
import io
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PIL import Image, ImageDraw

from engines.director.document import Panel, Storyboard
from engines.image.document import PanelImages
from engines.studio import Desk, Settings, Studio
from engines.text.document import Brief, Script
from presets import genres

CELL, GAP, HEAD = 300, 8, 16
SCENES = {15: 5, 30: 6, 60: 9}
PREMISES = {
    "action": (
        "택배 기사 강민은 자정까지 해독제를 병원에 전해야 한다. 하지만 다리가 무너졌다.",
        "Courier Jax must bring the antidote to the hospital by midnight, but the bridge is out.",
    ),
    "comedy": (
        "요리사 봉수는 요리 대회에서 이기려고 한다. 하지만 오븐이 고장 났다.",
        "Chef Bruno wants to win the pie contest, but a raccoon has eaten the pie.",
    ),
    "drama": (
        "피아니스트 수연은 마지막 연주를 하려고 한다. 하지만 아버지가 반대한다.",
        "Old fisherman Elias wants to repair his boat, but his son wants to sell it.",
    ),
    "fantasy": (
        "어린 마녀 루나는 잃어버린 빗자루를 찾으려고 한다. 하지만 숲에 용이 산다.",
        "A young knight wants to return a dragon egg to its mountain, but a storm blocks the path.",
    ),
    "horror": (
        "지훈은 폐병원에서 동생을 찾아야 한다. 하지만 문이 모두 잠겨 있다.",
        "Maya must get out of the old hotel before dawn, but every door leads back to the lobby.",
    ),
    "mystery": (
        "탐정 민재는 사라진 그림을 찾으려고 한다. 하지만 목격자가 입을 열지 않는다.",
        "Detective Ruth wants to find a stolen violin, but the only witness has lost her memory.",
    ),
    "romance": (
        "은호는 서점 직원 하늘에게 고백하려고 한다. 하지만 하늘은 다음 주에 유학을 간다.",
        "Clara wants to confess to her neighbor Ben, but Ben is moving away tomorrow.",
    ),
    "science_fiction": (
        "정비 로봇 두리는 꺼진 등대를 다시 켜려고 한다. 하지만 배터리가 거의 없다.",
        "Engineer Kai must fix the ship's engine, but the ship's AI has locked the door.",
    ),
    "slice_of_life": (
        "할머니 순자는 잃어버린 고양이를 찾으려고 한다. 하지만 비가 그치지 않는다.",
        "Mina wants to bake a cake for her sister's birthday, but the oven is broken.",
    ),
    "thriller": (
        "기자 도윤은 증거가 담긴 카메라를 되찾아야 한다. 하지만 경찰서장이 가지고 있다.",
        "Nurse Dana must deliver a heart to the hospital, but someone is following her.",
    ),
}
"""Genre → a premise of its own in Korean and in English: of one told ten times a reader knows the end."""


def make(desk: Desk, brief: Brief, seed: int) -> str:
    """The episode's id, after a run to lettering."""
    project = desk.projects.create(brief)
    episode = project.episodes[0].id
    for stage in ("text", "director"):
        desk.notebook.set_options(episode, stage, {"seed": seed})
    job = desk.runs.start(episode, "text", "lettering")
    assert job is None or desk.runs.wait(job.id).ended == "done"
    return episode


def pictures(
    desk: Desk, episode: str, board: Storyboard, language: str
) -> list[tuple[Image.Image, Image.Image]]:
    """Of each panel the picture alone, and lettered."""
    images = cast(PanelImages, desk.notebook.document(episode, "image").document)
    found: list[tuple[Image.Image, Image.Image]] = []
    for panel in board.panels:
        held = images.panel(panel.id)
        assert held and held.picture
        plain = desk.media.thumbnail(held.picture.asset.sha256, 2 * CELL)
        lettered = desk.media.lettered(episode, panel.id, language, 2 * CELL)
        found.append((Image.open(io.BytesIO(plain)), Image.open(io.BytesIO(lettered))))
    return found


def sheet(cells: Sequence[tuple[str, Image.Image]], columns: int) -> Image.Image:
    """Pictures in reading order, in columns as of a folded strip."""
    rows = [cells[start : start + columns] for start in range(0, len(cells), columns)]
    shown = [[(name, _small(picture)) for name, picture in row] for row in rows]
    heights = [max(picture.height for _, picture in row) + HEAD + GAP for row in shown]
    whole = Image.new("RGB", (columns * (CELL + GAP) + GAP, sum(heights) + GAP), "white")
    pen, top = ImageDraw.Draw(whole), GAP
    for row, height in zip(shown, heights, strict=True):
        for column, (name, picture) in enumerate(row):
            left = GAP + column * (CELL + GAP)
            pen.text((left, top), name, fill="black")
            whole.paste(picture, (left, top + HEAD))
        top += height
    return whole


def _small(picture: Image.Image) -> Image.Image:
    scale = CELL / picture.width
    return picture.convert("RGB").resize(
        (CELL, max(1, round(picture.height * scale))), Image.Resampling.LANCZOS
    )


def _name(number: int, panel: Panel, scene: int) -> str:
    return f"{number} S{scene} {panel.shot} {panel.angle} +{panel.gutter}"


def draw(desk: Desk, genre: str, language: str, cuts: int, seed: int, out: Path) -> None:
    brief = Brief(
        premise=PREMISES[genre][language == "en"],
        genre=genre,
        languages=(language,),
        cuts=cuts,
        scenes=SCENES.get(cuts, 5),
    )
    episode = make(desk, brief, seed)
    script = cast(Script, desk.notebook.document(episode, "text").document)
    view = desk.notebook.document(episode, "director")
    board = cast(Storyboard, view.document)
    order = {scene.id: number for number, scene in enumerate(script.scenes, start=1)}
    names = [_name(n, panel, order[panel.scene]) for n, panel in enumerate(board.panels, start=1)]
    drawn = pictures(desk, episode, board, language)
    columns = 5 if cuts <= 20 else 8
    for kind, index in (("pictures", 0), ("lettered", 1)):
        cells = [(name, pair[index]) for name, pair in zip(names, drawn, strict=True)]
        file = out / f"{genre}_{language}_{cuts}_{seed}_{kind}.png"
        sheet(cells, columns).save(file)
        print(file)
    for finding in (*desk.notebook.document(episode, "text").findings, *view.findings):
        print(f"  {finding.rule} {dict(finding.values)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the PNG files")
    parser.add_argument("--genre", nargs="*", default=sorted(genres()))
    parser.add_argument("--language", nargs="*", default=["ko", "en"], choices=["ko", "en"])
    parser.add_argument("--cuts", type=int, default=15)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        studio = Studio.open(Settings.from_environment({"TOONVERSE_HOME": str(Path(home) / "home")}), {})
        studio.take_part()
        desk = studio.desk("bench")
        for genre in given.genre:
            for language in given.language:
                draw(desk, genre, language, given.cuts, given.seed, given.out)
        studio.close()


if __name__ == "__main__":
    main()
