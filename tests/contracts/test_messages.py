"""Every error code and check rule has its sentences, in every language, and none is empty."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import presets
from engines.kernel.document import Finding
from engines.kernel.errors import Failure, InvalidInput, failure_of
from engines.kernel.refusals import REFUSALS
from engines.studio.messages import say, say_finding

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "ko")
ERRORS = {
    "InvalidInput", "EditRefused", "NotFound", "Conflict", "StageFailed", "ProviderFailed", "StorageFailed",
}  # fmt: skip
# Words of the glossary that stand for other words, which Korean sentences must not use.
AVOIDED = re.compile("스토리보드|브리프|패널|슬라이스|패키징")


def codes() -> dict[str, bool]:
    """Every code raised and every rule found in the source → whether it is an error."""
    found: dict[str, bool] = {}
    for path in (ROOT / "engines").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            first = node.args[0] if node.args else None
            if node.func.id in ERRORS and isinstance(first, ast.Constant):
                found[str(first.value)] = True
            if node.func.id == "Finding":
                rules = [word.value for word in node.keywords if word.arg == "rule"]
                for rule in rules:
                    if isinstance(rule, ast.Constant):
                        found.setdefault(str(rule.value), False)
    return found


CODES = codes() | dict.fromkeys(REFUSALS.values(), True)


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_code_has_its_sentences(code: str) -> None:
    entry = presets.messages()[code]
    for language in LANGUAGES:
        assert entry.what[language].strip()
        if CODES[code]:
            assert entry.next[language].strip()


@pytest.mark.parametrize("code", sorted(presets.messages()))
def test_both_languages_use_the_same_values_and_the_words_of_the_glossary(code: str) -> None:
    entry = presets.messages()[code]
    for texts in (entry.what, entry.why, entry.next):
        assert set(texts) in (set(), set(LANGUAGES))
        assert len({frozenset(re.findall(r"\{(\w+)\}", text)) for text in texts.values()}) <= 1
        assert not AVOIDED.search(texts.get("ko", ""))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "error", [TimeoutError(), AssertionError(), ValueError("why"), InvalidInput("no_such_code")]
)
def test_no_error_is_ever_told_in_no_words(error: Exception, language: str) -> None:
    saying = say(error, language)
    assert saying.what and saying.next
    assert failure_of(error).cause


def test_values_with_braces_and_markup_are_put_in_as_they_are() -> None:
    failure = Failure(code="edit_conflict", cause="x", values={"field": "{theirs}", "theirs": "<b>${x}</b>"})
    assert "({theirs})" in say(failure, "en").what and "<b>${x}</b>" in say(failure, "en").what


def test_a_rule_without_sentences_is_told_by_its_name() -> None:
    assert "odd_rule" in say_finding(Finding(rule="odd_rule", severity="note"), "ko")
