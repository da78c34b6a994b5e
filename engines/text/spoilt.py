"""What a clause tells of a thing that somebody has spoilt: eaten, spilt, burnt, broken or taken it, or means
to sell it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engines.text.conflict import Opposition

TAKEN, SOLD = "taken", "sold"
_KO = {
    "eaten": r"먹어|먹었|해치[웠워]|핥아",
    "spilt": r"쏟|엎[었어질]|넘어뜨[렸려]|걷어[찼차]",
    "burnt": r"태[웠워]|불태",
    "broken": r"깨뜨|깨[트 ]|깼|부[쉈숴]|부러뜨|망가뜨|박살|찢",
    TAKEN: r"훔[쳤쳐]|가져[갔가]|숨[겼긴겨]|감[췄춰]"
    r"|가로[챘채]|빼앗[았아]|물어 ?[갔가]|물고|들고 [달도]|빼돌[렸려]",
    SOLD: r"팔[려리아겠았]|판다|매각|처분하",
}
_EN = {
    "eaten": r"eaten|ate|eats|devoured|gobbled|licked",
    "spilt": r"spilled|spilt|knocked over|tipped over|upset",
    "burnt": r"burnt|burned|scorched",
    "broken": r"broken|broke|smashed|shattered|cracked|torn|tore|ruined|wrecked|chewed",
    TAKEN: r"stolen|stole|taken|took|snatched|grabbed|run off with|ran off with|carried off|hidden|hid|hides",
    SOLD: r"sells?|selling|sold|auction(?:s|ed|ing)?(?: off)?",
}
_KO_DONE = re.compile(
    r"(?P<what>(?:[가-힣]+의 )?[가-힣]+)[을를] (?:[가-힣]+ ){0,2}?(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _KO.items())
    + ")"
)
_EN_DONE = re.compile(
    r"\b(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _EN.items())
    + r")(?: up| down| all| half)*(?: of)? (?:the|his|her|their|its|all the|every|an?) "
    r"(?P<what>(?:[a-z'’-]+ ){0,2}?[a-z'’-]+)(?=$|[.,;]| (?:for|in|on|at|from|that|before|with|and|off|of)\b)"
)
_EN_SELLS_IT = re.compile(rf"\b(?:{_EN[SOLD]}) (?:it|them)\b")


@dataclass(frozen=True)
class Spoil:
    """What was done, and to what, without an article; "" for what the story is about."""

    kind: str
    what: str


def spoil_of(does: str, *, korean: bool) -> Spoil | None:
    """What an obstacle's clause without its subject tells of something spoilt; None where nothing is."""
    found = (_KO_DONE if korean else _EN_DONE).search(does)
    if found is None:
        return Spoil(SOLD, "") if not korean and _EN_SELLS_IT.search(does) else None
    kind = next(name for name in (_KO if korean else _EN) if found[name])
    return Spoil(kind, found["what"])


def spoilt_slot(conflict: Opposition, wanted: str, *, korean: bool) -> str:
    """The thing that was spoilt, as a sentence has it; "" for none. `wanted` is what the story is about."""
    spoil = spoil_of(conflict.does, korean=korean)
    if spoil is None or not spoil.what:
        return wanted if spoil else ""
    return spoil.what if korean else f"the {spoil.what}"
