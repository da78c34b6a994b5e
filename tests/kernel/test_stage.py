"""A stage is declared by its annotations; what is unclear is told at import, naming both sides."""

from __future__ import annotations

from typing import Any

import pytest

from engines.kernel.context import Context
from engines.kernel.document import Document
from engines.kernel.errors import DeclarationError
from engines.kernel.stage import Options, Stage, check_stages


class First(Document):
    pass


class Second(Document):
    pass


def stage(name: str, run: Any, **uses: Any) -> Stage:
    return Stage(name=name, version=1, run=run, check=lambda *_: (), uses=uses)


def one(ctx: Context, options: Options, first: First) -> Second:
    return Second()


def back(ctx: Context, options: Options, second: Second) -> First:
    return First()


def bare(ctx: Context, options: Options, first) -> Second:  # type: ignore[no-untyped-def]
    return Second()


def test_the_wiring_is_read_from_the_annotations() -> None:
    made = stage("one", one, first=dict)
    assert (made.inputs, made.writes, made.options) == ({"first": First}, Second, Options)


def test_a_missing_annotation_is_told_with_its_name() -> None:
    with pytest.raises(DeclarationError, match=r"'bare'.*'first'"):
        stage("bare", bare, first=dict)


def test_uses_and_inputs_must_agree() -> None:
    with pytest.raises(DeclarationError, match="first"):
        stage("one", one)


def test_two_writers_of_one_document_are_told_by_name() -> None:
    with pytest.raises(DeclarationError, match="'a' and 'b'"):
        check_stages([stage("a", one, first=dict), stage("b", one, first=dict)], given=[First])


def test_a_circle_is_told_by_name() -> None:
    with pytest.raises(DeclarationError, match=r"'one'.*'back'"):
        check_stages([stage("one", one, first=dict), stage("back", back, second=dict)], given=[])


def test_an_input_nobody_writes_is_told() -> None:
    with pytest.raises(DeclarationError, match="no stage writes"):
        check_stages([stage("one", one, first=dict)], given=[])
