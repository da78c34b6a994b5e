"""Writes a lettered panel as SVG, for editing and for sharp zooming. Same geometry as `raster.py`."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from engines.kernel.context import Fonts
from engines.kernel.document import Point
from engines.lettering.block import preset_of
from engines.lettering.document import Balloon, LetteredPanel
from engines.lettering.looks import Look, SetLetter, SetRun, looks_of
from presets.model import LetteringPreset

_FALLBACKS = "'Noto Sans KR', sans-serif"


def render_svg(
    panel: LetteredPanel,
    language: str,
    fonts: Fonts,
    preset: LetteringPreset | str = "standard",
    picture_href: str | None = None,
) -> str:
    """One SVG document, its units the canvas's pixels. Text stays text; everything given is escaped.

    `picture_href` is where the picture is to be found (a file name or data URL); none leaves it out.
    """
    values, name = preset_of(preset)
    width, height = panel.canvas
    x, y, picture_width, picture_height = panel.panel
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" lang={quoteattr(language)}>'
    ]
    if picture_href is not None:
        parts.append(
            f'<image x="{_n(x)}" y="{_n(y)}" width="{_n(picture_width)}" height="{_n(picture_height)}" '
            f'preserveAspectRatio="none" href={quoteattr(_clean(picture_href))}/>'
        )
    looks = looks_of(panel, language, fonts, values, name)
    looked = dict(zip((one.id for one in panel.balloons.get(language, ())), looks, strict=True))
    for balloon in panel.drawn(language):
        look = looked[balloon.id]
        parts.append(_balloon(balloon.placed(), look, values))
    return "\n".join([*parts, "</svg>", ""])


def _balloon(balloon: Balloon, look: Look, values: LetteringPreset) -> str:
    shapes = [balloon.outline, *([balloon.tail] if balloon.tail else [])] if balloon.outline else []
    paths = [_path(shape) for shape in shapes]
    parts = [f"<g id={quoteattr(balloon.id)} data-line={quoteattr(_clean(balloon.line))}>"]
    if paths:
        dashes = [f' stroke-dasharray="{_n(on)} {_n(off)}"' for on, off in look.dashes] or [""] * len(paths)
        # The edge is drawn first and twice as wide, the inside over it: balloon and tail become one.
        edge = f'fill="none" stroke={quoteattr(values.ink)} stroke-width="{_n(2 * look.edge)}"'
        parts.extend(
            f'<path d="{path}" {edge} stroke-linejoin="round"{dash}/>'
            for path, dash in zip(paths, dashes, strict=True)
        )
        parts.extend(f'<path d="{path}" fill={quoteattr(values.paper)}/>' for path in paths)
    if balloon.outline:
        for line, runs in zip(balloon.text_lines, look.runs, strict=True):
            style = f'font-size="{_n(line.size)}" fill={quoteattr(values.ink)} xml:space="preserve"'
            at = [(_n(line.origin[0] + run.dx), _n(line.origin[1])) for run in runs]
            spans = [
                f'<tspan x="{x}" y="{y}" {_face(run)}>{escape(_clean(run.text))}</tspan>'
                for (x, y), run in zip(at, runs, strict=True)
            ]
            parts.append(f"<text {style}>{''.join(spans)}</text>")
    elif look.letters:
        parts.extend(_letters(balloon, look, values))
    return "\n".join([*parts, "</g>"])


def _face(run: SetRun | SetLetter) -> str:
    family = quoteattr(f"'{run.face.name}', '{run.face.family}', {_FALLBACKS}")
    # Where the face is not installed another one still keeps to the width the balloon was made for.
    fit = f' textLength="{_n(run.length)}" lengthAdjust="spacingAndGlyphs"' if run.length else ""
    return f"font-family={family}{fit}"


def _letters(balloon: Balloon, look: Look, values: LetteringPreset) -> list[str]:
    """Edges of all letters, then their contours, then the letters: once each, used three times."""
    key = quoteattr(f"{balloon.id}-letters")
    drawn = [_letter(one) for one in look.letters]
    first, second = (quoteattr(tone) for tone in look.tones)
    parts, fill = list[str](), first
    if look.tones[0] != look.tones[1]:
        tone = f"{balloon.id}-tones"
        top, foot = (_n(y) for y in look.shade)
        parts.append(
            f'<linearGradient id={quoteattr(tone)} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="{top}" '
            f'y2="{foot}"><stop stop-color={first}/><stop offset="1" stop-color={second}/></linearGradient>'
        )
        fill = quoteattr(f"url(#{tone})")
    group = f'<g font-size="{_n(look.size)}" xml:space="preserve"'
    parts.append(f"<defs>{group} id={key}>{''.join(drawn)}</g></defs>")
    href = quoteattr(f"#{balloon.id}-letters")
    for colour, reach in ((values.paper, look.light), (values.ink, look.contour)):
        if reach:
            parts.append(
                f"<use href={href} fill={quoteattr(colour)} stroke={quoteattr(colour)} "
                f'stroke-width="{_n(2 * reach)}" stroke-linejoin="round"/>'
            )
    parts.append(f"<use href={href} fill={fill}/>")
    return parts


def _letter(one: SetLetter) -> str:
    """Text where it can be. None is drawn in perspective: such letters are contours, their words beside."""
    matrix = f'transform="matrix({" ".join(_n(number, 4) for number in one.matrix)})"'
    words = escape(_clean(one.text))
    if one.path:
        contours = "".join(_path(contour) for contour in one.path)
        return f'<path {matrix} d="{contours}"><title>{words}</title></path>'
    return f"<text {matrix} {_face(one)}>{words}</text>"


def _path(points: Sequence[Point]) -> str:
    return "M" + " L".join(f"{_n(x)} {_n(y)}" for x, y in points) + " Z"


def _clean(text: str) -> str:
    """Without the few characters XML 1.0 cannot hold at all."""
    return "".join(c for c in text if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff"))


def _n(number: float, places: int = 2) -> str:
    return f"{number:.{places}f}".rstrip("0").rstrip(".")
