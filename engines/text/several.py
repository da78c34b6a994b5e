"""Several people in somebody's way (parents, villagers, an old gang): one of them stands there for all."""

from __future__ import annotations

import re

from engines.text.standing import is_person

_KO = {
    "부모님": "어머니",
    "부모": "어머니",
    "가족": "아버지",
    "가족들": "아버지",
    "조직": "조직원",
    "온 마을": "마을 사람",
    "누군": "낯선 사람",
    "누군가": "낯선 사람",
}
_KO_TOWN = re.compile(r"(?:^|\s)((?:[가-힣]+\s)?[가-힣]{1,5})들$")
_PEOPLE = "사람"
"""Somebody only with a word before that tells which: 동네 사람."""
_EN = {
    "parents": "mother", "family": "father", "men": "man", "women": "woman", "children": "child",
    "kids": "kid", "townspeople": "neighbour", "townsfolk": "neighbour",
    "villagers": "villager", "neighbors": "neighbor", "neighbours": "neighbour",
    "police": "police officer", "cops": "cop", "crew": "crewmate", "classmates": "classmate",
    "in-laws": "mother-in-law",
}  # fmt: skip
_EN_FIRST = re.compile(r"(?:the|his|her|their|my|its|our|some|two|three|four|five|several|many|all|other)\s+")
_EN_OBJECT = re.compile(r"(?:an?|the|his|her|their|my|its|our)\s")
_EN_SOMEBODY = re.compile(r"(?:some(?:one|body)(?: else)?|an unknown (?:man|woman|person))\s", re.IGNORECASE)
"""Whoever they are, they are somebody."""
_MOST = 3
"""Words up to whoever it is."""
_EN_VERB = {
    "are": "is", "were": "was", "have": "has", "do": "does", "don't": "doesn't", "don’t": "doesn’t",
    "aren't": "isn't", "weren't": "wasn't", "haven't": "hasn't", "go": "goes",
}  # fmt: skip
_EN_AS_IS = re.compile(
    r"(?:will|won['’]t|would|wouldn['’]t|can|can['’]t|cannot|could|couldn['’]t|must|may|might|did|didn['’]t|had"
    r"|took|stole|told|hid|went|came|said|found|left|broke|sold|built|won|kept|bought|caught|threw|tore"
    r"|knew|wanted|[a-z]+ed)$"
)
"""Verbs that are the same of one and of several."""
_EN_ADVERB = re.compile(
    r"^((?:(?:never|always|still|now|already|only|just|even|also|secretly)\s+)*)(?:(?:all|both)\s+)?"
)


def one_of_korean(words: list[str]) -> str:
    """Who stands for those a Korean clause is about, of the words before its particle; "" for one alone."""
    if (one := _KO.get(" ".join(words[-2:])) or _KO.get(words[-1])) is not None:
        return one
    found = _KO_TOWN.search(" ".join(words[-2:]))
    told = found.group(1) if found else ""
    if not told:
        return ""
    noun = told.split()[-1]
    if noun == _PEOPLE:
        return told if " " in told else ""
    return noun if is_person(noun, korean=True) else ""


def one_of_english(clause: str) -> tuple[str, str]:
    """(Who stands for those an English clause is about, what they do): "her parents forbid it" → "mother",
    "forbids it". Empty for one alone, or for nobody."""
    rest, before = clause, ""
    if found := _EN_SOMEBODY.match(clause):
        return "stranger", clause[found.end() :]
    while (found := _EN_FIRST.match(rest)) is not None:
        before, rest = "the", rest[found.end() :]
    words = rest.split()
    for at, word in enumerate(words[:_MOST]):
        one = _single(word.casefold().rstrip(","))
        # "The new dog guards the kitchen": what is done to something is a verb.
        if at + 1 < len(words) and is_person(words[at + 1], korean=False):
            # "The police chief": of them it is one already.
            return "", ""
        if before and one and words[at + 1 :] and not _EN_OBJECT.match(" ".join(words[at + 1 :])):
            return " ".join([*words[:at], one]), _of_one(" ".join(words[at + 1 :]))
    return "", ""


def _single(word: str) -> str:
    if word in _EN:
        return _EN[word]
    one = word.removesuffix("s")
    return (
        one if one != word and not word.endswith(("ss", "'s", "’s")) and is_person(one, korean=False) else ""
    )


def _of_one(does: str) -> str:
    """What several do as one of them does it: "never let her go" → "never lets her go"."""
    lead = _EN_ADVERB.match(does)
    before, rest = (lead.group(1), does[lead.end() :]) if lead else ("", does)
    verb, _, after = rest.partition(" ")
    if verb in _EN_VERB:
        verb = _EN_VERB[verb]
    elif verb.isalpha() and not verb.endswith("s") and not _EN_AS_IS.match(verb):
        verb += "es" if re.search(r"(?:ch|sh|x|o|ss|z)$", verb) else "s"
        verb = re.sub(r"(?<=[^aeiou])ys$", "ies", verb)
    return f"{before}{verb} {after}".rstrip()
