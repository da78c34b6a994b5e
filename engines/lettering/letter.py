"""Script, storyboard and pictures → LetteredPanels, panel by panel and language by language.

Each panel in each language is remembered by exactly what it depends on, so that a changed line letters
one panel.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict, dataclass

from pydantic import Field

from engines.director.document import Panel, Storyboard
from engines.image.document import PanelImage, PanelImages
from engines.kernel.context import Context, Fonts, Regions
from engines.kernel.document import Box, Json, Language, Point, in_language
from engines.kernel.errors import StorageFailed
from engines.kernel.stage import Options
from engines.lettering.behind import absent, heads, mouth_of
from engines.lettering.block import LAYOUT_VERSION, LineIn, preset_of
from engines.lettering.busy import Busy, busy_of
from engines.lettering.document import BalloonKind, LetteredPanel, LetteredPanels
from engines.lettering.expected import expected
from engines.lettering.named import balloon_id
from engines.lettering.panel import letter_panel, merged, scale_of
from engines.lettering.pins import hands_of
from engines.lettering.shapes import face_of
from engines.lettering.typeface import layout_engine, led
from engines.lettering.whose import named
from engines.text.document import Beat, Script


class LetteringOptions(Options):
    """Settings of the lettering stage."""

    preset: str = Field(default="standard", description="Faces, sizes and colours: a lettering preset")
    face: str = Field(
        default="", max_length=120, description="A font brought to the project, for what is said and thought"
    )


def letter(
    ctx: Context,
    options: LetteringOptions,
    script: Script,
    storyboard: Storyboard,
    images: PanelImages,
) -> LetteredPanels:
    """Letter every panel of the storyboard in every language of the script.

    A panel without a picture is lettered on an empty canvas of its size. Raises InvalidInput
    `lettering_preset`; Cancelled when the person pressed Stop.
    """
    preset_of(options.preset)
    total, languages = len(storyboard.panels), script.languages or ("ko",)
    lettered: list[LetteredPanel] = []
    for done, panel in enumerate(storyboard.panels, start=1):
        if panel.id in ctx.kept:
            lettered.append(LetteredPanel.model_validate(ctx.kept[panel.id]))
            ctx.progress(done, total, panel.id, cached=True)
            continue
        ids = _ids(script, panel, languages)
        busy = _ground_of(ctx, images.panel(panel.id)) if ids[languages[0]] else None
        found = [_one(ctx, options, script, panel, images, language, ids, busy) for language in languages]
        lettered.append(merged([one for one, _ in found]))
        ctx.progress(done, total, panel.id, cached=all(cached for _, cached in found))
    return LetteredPanels(preset=options.preset, panels=tuple(lettered))


def _ids(script: Script, panel: Panel, languages: Sequence[str]) -> dict[str, dict[str, str]]:
    """Language → line → the name its balloon will have."""
    known, found = script.lines(), dict[str, dict[str, str]]()
    for language in languages:
        taken: set[str] = set()
        lines = (line for line in panel.lines if line in known)
        found[language] = {line: balloon_id(line, language, taken) for line in lines}
    return found


def _one(
    ctx: Context,
    options: LetteringOptions,
    script: Script,
    panel: Panel,
    images: PanelImages,
    language: Language,
    ids: Mapping[str, Mapping[str, str]],
    busy: Busy | None,
) -> tuple[LetteredPanel, bool]:
    """(the panel in one language, whether it was remembered)."""
    lines, regions, size = panel_lines(script, panel, images, language)
    scale = scale_of(size[0], panel.size[0])
    hands = hands_of(lines, ids, language, ctx.wishes)
    preset, fonts = options.preset, led(ctx.fonts, options.face)
    fresh: list[bool] = []

    def compute() -> Json:
        fresh.append(True)
        what = (lines, language, size, regions, preset, fonts)
        laid = letter_panel(*what, panel_id=panel.id, scale=scale, hands=hands, busy=busy)
        return laid.model_dump(mode="json")

    key = {
        "layout": LAYOUT_VERSION,
        "engine": layout_engine().name,
        "panel": panel.id,
        "language": language,
        "lines": [asdict(line) for line in lines],
        "size": [*size, scale],
        "regions": regions.model_dump(mode="json"),
        "preset": preset_of(preset)[0].model_dump(mode="json"),
        "busy": busy.rows if busy else (),
        "fonts": _digests(fonts, lines, language, preset),
        # Left out where nobody has put anything: what was lettered before keeps its key.
        **({"hands": {line: asdict(hand) for line, hand in hands.items()}} if hands else {}),
    }
    value = ctx.memo("lettering", key, compute)
    return LetteredPanel.model_validate(value), not fresh


def _ground_of(ctx: Context, image: PanelImage | None) -> Busy | None:
    """How busy a panel's picture is; looked at once, whatever is lettered on it how often."""
    if image is None or image.picture is None:
        return None
    asset = image.picture.asset
    try:
        rows = ctx.memo("ground", {"picture": asset.sha256}, lambda: busy_of(ctx.assets.image(asset)).rows)
    except StorageFailed:
        return None  # whoever draws the panel says that its picture is gone; its words can be placed even so
    return Busy(tuple(tuple(row) for row in rows), (asset.width, asset.height))


def _digests(fonts: Fonts, lines: Sequence[LineIn], language: str, preset: str) -> Json:
    kinds: list[BalloonKind] = sorted({line.kind for line in lines})
    return {kind: [face.digest for face in fonts.chain(kind, language, preset)] for kind in kinds}


def panel_lines(
    script: Script, panel: Panel, images: PanelImages, language: Language
) -> tuple[list[LineIn], Regions, tuple[int, int]]:
    """(lines in reading order, regions to keep clear, picture size) of one panel; unknown lines are left
    out, which the storyboard's own check reports."""
    image = images.panel(panel.id)
    picture = image.picture if image else None
    size = (picture.asset.width, picture.asset.height) if picture else panel.size
    regions = named(picture.regions, panel, size[0]) if picture else Regions()
    people, regions = _people(panel, regions, size)
    known = script.lines()
    beats = [known[line] for line in panel.lines if line in known]
    return [_line(beat, language, regions, people) for beat in beats], regions, size


@dataclass(frozen=True)
class _People:
    """Those of a panel whose face is not to be seen: their heads, their mouths by the storyboard alone, and
    who is not in the picture at all."""

    heads: Mapping[str, Box]
    mouths: Mapping[str, Point]
    absent: AbstractSet[str]


def _people(panel: Panel, regions: Regions, size: tuple[int, int]) -> tuple[_People, Regions]:
    guessed, mouths = expected(panel, size)
    behind = heads(panel, regions, size)
    gone = {one.cast for one in absent(panel, regions, behind)}
    # A painter that names its faces has drawn no others; who was not found may still be there.
    seen = {face.cast for face in regions.faces} if regions.by else set[str]()
    if regions.by or not (regions.faces or behind):
        pairs = zip(panel.figures, guessed.figures, strict=False)
        hidden = [box for one, box in pairs if one.cast not in seen]
        regions = regions.model_copy(update={"figures": (*regions.figures, *hidden)})
    return _People(behind, mouths, gone), regions


def _line(beat: Beat, language: Language, regions: Regions, people: _People) -> LineIn:
    mouth: Point | None = None
    face: Box | None = None
    off = beat.off_panel and beat.speaker is not None
    if beat.speaker is not None and not beat.off_panel:
        named = [region for region in regions.faces if region.cast == beat.speaker]
        # A single nameless face is the speaker's: somebody is talking and nobody else is to be seen.
        alone = [region for region in regions.faces if not region.cast] if len(regions.faces) == 1 else []
        for region in [*alone, *named][-1:]:
            mouth, face = region.mouth, region.box
        if mouth is None and beat.speaker in people.heads:
            mouth = mouth_of(people.heads[beat.speaker])
            face = face_of(people.heads[beat.speaker])
        elif mouth is None and beat.speaker in people.absent:
            off = True
        mouth = mouth or (None if off else people.mouths.get(beat.speaker))
    kind: BalloonKind = "narration" if beat.kind == "action" else beat.kind
    return LineIn(beat.id, kind, in_language(beat.text, language), mouth, face, off)
