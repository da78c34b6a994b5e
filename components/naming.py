"""What items, fields and values of a document are called on the page, in the interface's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

import presets
from components.context import Value, plain
from components.wording import UiLanguage, words, words_or
from engines.kernel.document import in_language
from engines.kernel.edits import ROOT, Place, get_field, places
from engines.studio.pastviews import group_of
from presets.words import label

THUMB = 320
"""Width in pixels of the pictures shown beside each other."""
QUOTE = 18
"""Characters of a line by which it is told from others."""
GEOMETRY = frozenset(
    {
        "outline",
        "tail",
        "tail_tip",
        "angle",
        "letters",
        "font",
        "in_gutter",
        "canvas",
        "panel",
        "scale",
        "regions",
        "spans",
    }
)
"""Fields that are told as one: nobody reads a polygon."""
_CHOICES = ("shot", "angle", "shape", "effect", "kind", "manner")


def model_name(model: str, language: UiLanguage) -> str:
    """What people call a model: the free one has no name but what it is for."""
    if model.startswith("dummy"):
        return words(language, "provider.dummy")
    found = presets.models().get(model)
    return in_language(found.names, language) if found else model


@dataclass
class Names:
    """Names for one document (as JSON). `script` is the episode's script, whose lines others point at."""

    tree: Mapping[str, Any]
    language: UiLanguage
    script: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @cached_property
    def _places(self) -> Mapping[str, Place]:
        return places(dict(self.tree))

    @cached_property
    def _texts(self) -> Mapping[str, Any]:
        """Everything a line, speaker or scene id may stand for."""
        return {**places(dict(self.script)), **self._places}

    def item(self, item: str) -> str:
        """e.g. "3번 컷", "S#1 ‘어서 오세요.’"; "" where the document has no such item."""
        place = self._places.get(item)
        if place is None:
            return ""
        if item == ROOT:
            return words(self.language, "item_name.document")
        group, number = group_of(place.collection), 1 + _position(place)
        if group == "panel":
            return words(self.language, "item_name.panel", number=number)
        if group == "scene":
            return f"S#{number} {place.item.get('place', '')}".strip()
        if group == "cast":
            return in_language(place.item["names"], self.language) or item
        return self._inner(place, group, number)

    def _inner(self, place: Place, group: str, number: int) -> str:
        owner = self._places.get(place.parent)
        outer = 1 + _position(owner) if owner else 0
        if group == "beat":
            text = quote(self._words(place.item.get("text")))
            return words(self.language, "item_name.line", scene=outer, text=text)
        if group == "picture":
            return words(self.language, "item_name.picture", number=number, panel=outer)
        if group == "balloon":
            return words(self.language, "item_name.balloon", text=quote(_set(place.item)), panel=outer)
        if group == "slice":
            return words(self.language, "item_name.slice", number=f"{number:03d}")
        if group == "strip":
            return words_or(self.language, f"language.{place.item['id']}", str(place.item["id"]))
        return str(place.item["id"])

    def field(self, name: str) -> str:
        """e.g. "컷 간격", "대사 (한국어)" where the text is there in several languages."""
        head, _, code = name.partition(".")
        shown = words_or(self.language, f"field_name.{head}", head)
        if not code:
            return shown
        several = len(cast("list[str]", self.tree.get("languages") or self.script.get("languages") or [])) > 1
        return f"{shown} ({words_or(self.language, f'language.{code}', code)})" if several else shown

    def of(self, item: str, *names: str) -> str:
        """e.g. "gutter of panel 3", "width, height of balloon ‘Hm.’"."""
        fields = ", ".join(dict.fromkeys(self.field(name) for name in names))
        if item == ROOT:
            return fields
        return words(self.language, "field_name.of", field=fields, item=self.item(item))

    def value(self, item: str, name: str, value: Any) -> Value:
        """{"text"} | {"pictures": [address]} | {"colors": [hex]}: how a field's value is shown."""
        if name == "chosen":
            return {"pictures": _pictures(self._chosen(item, value))}
        if name in ("asset", "cover"):
            return {"pictures": _pictures(value)}
        if name == "sheet" and value:
            return {"pictures": _pictures(value["asset"])}
        if name == "palette":
            return {"colors": list(value or ())}
        return {"text": plain(self._text(name, value)) or words(self.language, "past.nothing")}

    def whole(self, place: Place) -> Value:
        """An item that came or went, in what one recognises it by."""
        row = place.item
        group = group_of(place.collection)
        if group in ("picture", "slice"):
            return {"pictures": _pictures(row.get("asset"))}
        if group == "panel" and "candidates" in row:
            return {"pictures": [one for held in row["candidates"] for one in _pictures(held.get("asset"))]}
        parts = {
            "beat": lambda: [self._text("kind", row["kind"]), self._text("speaker", row.get("speaker"))],
            "scene": lambda: [row.get("time", ""), row.get("summary", "")],
            "cast": lambda: [row.get("role", ""), row.get("appearance", "")],
            "panel": lambda: [row.get("action", ""), self._text("lines", row.get("lines"))],
            "balloon": lambda: [_set(row)],
        }
        told = parts.get(group, list[str])()
        told += [self._words(row["text"])] if group == "beat" else []
        return {"text": plain(" · ".join(one for one in told if one))}

    def _text(self, name: str, value: Any) -> str:
        """Words for a value; "" for one that says nothing."""
        head = name.partition(".")[0]
        if isinstance(value, bool):
            return words(self.language, "past.yes" if value else "past.no")
        if value is None or value == "" or value == [] or value == {}:
            return ""
        if isinstance(value, str):
            return self._one(head, value)
        if isinstance(value, list):
            return self._list(head, cast("list[Any]", value))
        if isinstance(value, dict):
            return self._words(cast("dict[str, Any]", value))
        return f"{value:g}" if isinstance(value, float) else str(value)

    def _one(self, name: str, value: str) -> str:
        if name in _CHOICES:
            return words_or(self.language, f"{name}.{value}", value)
        if name == "gutter_tone":
            return words_or(self.language, f"gutter_tone.{value}", value)
        if name in ("speaker", "scene") and value in self._texts:
            row = self._texts[value].item
            return self._words(row.get("names")) or str(row.get("place", value))
        if name in ("speaker", "scene"):
            return words(self.language, "item_name.nobody" if name == "speaker" else "item_name.nowhere")
        if found := _presets(name).get(value):
            return in_language(found.names, self.language) or value
        return value

    def _list(self, name: str, value: list[Any]) -> str:
        if name == "lines":
            return " / ".join(
                self._words(self._texts[id].item.get("text")) for id in value if id in self._texts
            )
        if name == "figures":
            return ", ".join(self._figure(one) for one in value)
        if name == "text_lines":
            return _set({"text_lines": value})
        if name == "languages":
            return ", ".join(words_or(self.language, f"language.{one}", one) for one in value)
        if all(isinstance(one, int | float) for one in value):
            return " × ".join(f"{one:g}" for one in value)
        return words(self.language, "past.many", n=len(value))

    def _figure(self, figure: Mapping[str, Any]) -> str:
        who = self._one("speaker", str(figure["cast"]))
        known = presets.lexicon()
        looks = [
            label(kind, str(figure[name]), self.language)
            for kind, name in (("expressions", "expression"), ("poses", "pose"))
            if figure.get(name) in known[kind].words
        ]
        return f"{who} ({', '.join(looks)})" if looks else who

    def _words(self, text: Any) -> str:
        return in_language(cast("Mapping[str, str]", text), self.language) if isinstance(text, dict) else ""

    def _chosen(self, item: str, value: str) -> Any:
        place = self._places.get(item)
        held = (get_field(place.item, "candidates") if place else None) or ()
        return next((one["asset"] for one in held if one["id"] == value), None)


def _position(place: Place) -> int:
    return next((at for at, row in enumerate(place.siblings) if row["id"] == place.item["id"]), 0)


def quote(text: str) -> str:
    """The start of a text, in one line, without marks that would turn the words around it."""
    line = plain(" ".join(text.split()))
    return line if len(line) <= QUOTE else line[:QUOTE].rstrip() + "…"


def _set(balloon: Mapping[str, Any]) -> str:
    return " ".join(str(line["text"]) for line in balloon.get("text_lines", ()))


def _pictures(asset: Any) -> list[str]:
    return [f"/media/{asset['sha256']}?w={THUMB}"] if isinstance(asset, dict) and "sha256" in asset else []


def _presets(name: str) -> Mapping[str, Any]:
    kinds = {
        "genre": presets.genres,
        "style": presets.styles,
        "preset": presets.lettering,
        "platform": presets.platforms,
    }
    return kinds[name]() if name in kinds else {}
