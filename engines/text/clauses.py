"""English clauses as somebody else says them: what is told of a person turned into "I …" or "you …"."""

from __future__ import annotations

import re

from engines.text.person import NO_NOUN

_AGREEING = {
    "has": ("have", "have"), "is": ("am", "are"), "was": ("was", "were"), "does": ("do", "do"),
    "isn't": ("am not", "aren't"), "wasn't": ("wasn't", "weren't"), "hasn't": ("haven't", "haven't"),
    "doesn't": ("don't", "don't"), "goes": ("go", "go"), "lies": ("lie", "lie"), "dies": ("die", "die"),
    "are": ("are", "are"),
}  # fmt: skip
"""Third person → with I and with you."""
_ADVERB = re.compile(r"^(?:(?:\w+ly|always|never|still|also|just|already|now|often|secretly)\s+)+")
_SAYS = re.compile(r"^(?:says|said|insists|claims|swears|thinks|believes|argues)\s+(?:that\s+)?(?=\w+\s+\w+)")
_HISS = re.compile(r"(?:ss|sh|ch|x|zz|o)es$")
_PRONOUNS = {"female": {"her", "hers", "she"}, "male": {"his", "him", "he"}}
_RELATIVE = re.compile(r"(?:who|whom|whose|that|which)\b", re.IGNORECASE)
_WHERE_THEY_ARE = re.compile(
    r"(?:in|at|of|from|on|with|across|behind|beside|under|near|next)\s+(?:(?:the|his|her|their|an?|to)\s+)*"
    r"(?:[\w’'-]+\s+){1,3}?(?=(?:\w+(?<!s)s|\w+ed|won['’]t|can['’]t|cannot|will|has|is|does|did|never)\b)",
    re.IGNORECASE,
)
"""Words that tell which one it is, up to the verb: "of the museum hides …"."""


def deed(rest: str) -> str:
    """What somebody does, of the words behind who they are: "in town refuses to help" → "refuses to help".

    "" where a clause tells more of them first ("who took it is her brother"): nobody says that of themselves.
    """
    rest = rest.strip(" ,")
    if _RELATIVE.match(rest):
        return ""
    return rest[found.end() :] if (found := _WHERE_THEY_ARE.match(rest)) else rest


def by_speaker(predicate: str) -> str:
    """A predicate as whoever it is told of says it: "has locked the kitchen" → "I have locked the kitchen";
    what they say is said itself."""
    if said := _SAYS.match(predicate):
        return predicate[said.end() :]
    return f"I {_agreeing(predicate, 0)}"


def to_speaker(predicate: str) -> str:
    """The same said to them: "you have locked the kitchen"."""
    return f"you {_agreeing(predicate, 1)}"


def to_hearer(words: str, gender: str) -> str:
    """What is told of somebody said to them: "orders her to turn it off" → "orders you to turn it off".

    `gender` is theirs; "" for one that is not told, whose pronouns may be anybody's.
    """
    return _turned(words, gender, ("you", "your", "yours", "you"))


def by_hearer(words: str, gender: str) -> str:
    """The same as they say it themselves: "orders me to turn it off"."""
    return _turned(words, gender, ("I", "my", "mine", "me"))


def own_of_speaker(words: str, hearer: str) -> str:
    """Their own things, where the pronoun cannot be the hearer's: "I refuse to open his shop" → "my shop"."""
    his = {"female": r"his", "male": rf"her(?=\s+(?!{NO_NOUN})\w)"}.get(hearer)
    return re.sub(rf"\b{his}\b", "my", words) if his else words


def ours(bar: str) -> str:
    """What is told of hero and company, as they say it: "they have lost it" → "we have lost it"."""
    told = re.sub(r"^they\b", "we", bar, flags=re.IGNORECASE)
    return re.sub(r"\btheir\b", "our", told) if told != bar else bar


def _turned(words: str, gender: str, forms: tuple[str, str, str, str]) -> str:
    subject, own, owned, whom = forms
    mine = _PRONOUNS.get(gender)

    def agreed(match: re.Match[str]) -> str:
        if mine is not None and match.group(1) not in mine:
            return match.group()
        return f"{match.group(1)} {_agreeing(match.group(2), who)}"

    def turned(match: re.Match[str]) -> str:
        word = match.group().casefold()
        if mine is not None and word not in mine:
            return match.group()
        if word in ("she", "he"):
            return subject
        if word == "hers":
            return owned
        noun = re.match(rf"\s+(?!{NO_NOUN})\w", words[match.end() :])
        return own if word == "his" or (word == "her" and noun) else whom

    who = 1 if subject == "you" else 0
    words = re.sub(r"\b(she|he)\s+((?:\w+ly\s+)?[\w'’]+)", agreed, words)
    return re.sub(r"\b(?:her|his|hers|him|she|he)\b", turned, words)


def _agreeing(predicate: str, who: int) -> str:
    adverb = match.group() if (match := _ADVERB.match(predicate)) else ""
    verb, space, rest = predicate[len(adverb) :].partition(" ")
    verb = verb.replace("’", "'")
    if verb in _AGREEING:
        verb = _AGREEING[verb][who]
    elif _HISS.search(verb):
        verb = verb[:-2]
    elif verb.endswith("ies") and len(verb) > 4:
        verb = f"{verb[:-3]}y"
    elif verb.endswith("s") and not verb.endswith("ss"):
        verb = verb[:-1]
    return f"{adverb}{verb}{space}{rest}"
