"""A premise without what only a browser or an editor reads: tags of HTML, marks of Markdown.

For reading alone: what stands in the field stays as it was typed."""

from __future__ import annotations

import html
import re

from engines.text.document import Brief
from engines.text.foreign import foreign

_TAGS = (
    "a|abbr|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img"
    "|input|ins|kbd|label|li|link|main|mark|meta|nav|ol|p|pre|q|s|section|small|span|strike|strong|sub|sup|svg"
    "|table|tbody|td|th|thead|title|tr|tt|u|ul|video"
)
_UNSEEN = re.compile(r"<(script|style)\b[^>]*>.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)", re.IGNORECASE | re.DOTALL)
"""What no browser shows."""
_BREAK = re.compile(r"<(?:/?(?:p|div|li|h[1-6]|tr)|br|hr)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(rf"</?(?:{_TAGS}|script|style)(?:\s[^<>]*)?/?>", re.IGNORECASE)
"""Tags by their names: a film's title stands in such brackets, too."""
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s\"[^\"]*\")?\)")
_LINE = re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>+[ \t]?|[-*+][ \t]+|\d{1,2}[.)][ \t]+)", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|```\w*)$", re.MULTILINE)
_HEADING = re.compile(r"^[ \t]*#{1,6}[ \t]+(.*?[^\s#.!?…])[ \t#]*$", re.MULTILINE)
_MARKED = re.compile(r"(\*{1,3}|_{1,3}|~~|`)(?=\S)((?:(?!\1)[^\n])+?)(?<=\S)\1")
_EDGE = re.compile(r"\w")


def readable(brief: Brief) -> Brief:
    """The same, and without a premise where that is in a language nobody here reads: of such words none is a
    name, a place or a thing."""
    told = plainly(brief)
    return told.model_copy(update={"premise": ""}) if foreign(told.premise) else told


def plainly(brief: Brief) -> Brief:
    """A brief whose premise is as somebody reads it who sees neither tags nor marks."""
    told = plain(brief.premise)
    return brief if told == brief.premise else brief.model_copy(update={"premise": told})


def plain(text: str) -> str:
    """`text` without tags and marks. What they stand around stays, and so do brackets of other uses."""
    if "<" in text or "&" in text:
        text = _TAG.sub("", _BREAK.sub("\n", _UNSEEN.sub(" ", text)))
        text = _TAG.sub("", html.unescape(text))
    text = _LINE.sub("", _HEADING.sub(r"\1.", _RULE.sub("", text)))
    text = _LINK.sub(r"\1", text)
    for _ in range(3):
        # Within bold words some may be slanted.
        text = _MARKED.sub(_bare, text)
    return text


def _bare(match: re.Match[str]) -> str:
    """What stands between two marks; a line or an asterisk within a word ("snake_case", "3*4") is none."""
    before = match.string[match.start() - 1 : match.start()]
    behind = match.string[match.end() : match.end() + 1]
    within = match[1][0] == "_" and (_EDGE.match(before) or (behind.isascii() and _EDGE.match(behind)))
    return match[0] if within or (before.isdigit() and match[2][0].isdigit()) else match[2]
