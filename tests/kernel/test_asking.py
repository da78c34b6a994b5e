"""A wrong answer is asked for once more with the problem in hand, and then told with both answers."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from pydantic import BaseModel

from engines.kernel.asking import ANSWERS, REPAIR, Again, ask
from engines.kernel.context import WriteAnswer, WriteRequest
from engines.kernel.errors import Failure, StageFailed

AGAIN = Again(wrong="WRONG {{problem}} <{{answer}}>", cut="SHORTER than {{length}}")
REQUEST = WriteRequest(task="t", instructions="i", prompt="p {{kept}}", answer_schema={}, inputs={"a": 1})
GOOD = '{"one": 1, "two": 2}'


class Document(BaseModel):
    one: int
    two: int


class Context:
    """Answers in turn: a text, a cut text as a tuple of one, or a failure."""

    def __init__(self, *answers: str | tuple[str] | Failure) -> None:
        self.answers = list(answers)
        self.requests: list[WriteRequest] = []

    def write(self, requests: Sequence[WriteRequest]) -> list[WriteAnswer | Failure]:
        self.requests.extend(requests)
        given = self.answers.pop(0)
        if isinstance(given, Failure):
            return [given]
        cut = isinstance(given, tuple)
        text = given[0] if isinstance(given, tuple) else given
        key = f"k{len(self.requests)}"
        return [WriteAnswer(text=text, provider="p", model="m", truncated=cut, key=key, request_id=key)]


def asked(ctx: Context) -> Document:
    return ask(ctx, REQUEST, Document.model_validate_json, AGAIN)  # type: ignore[arg-type]


def test_a_good_answer_is_asked_for_once() -> None:
    ctx = Context(GOOD)
    assert asked(ctx) == Document(one=1, two=2)
    assert ctx.requests == [REQUEST]


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ("{", "answer: Invalid JSON"),
        ("<html>{{problem}}</html>", "answer: Invalid JSON"),
        ('{"one": "x", "two": []}', "one: Input should be a valid integer"),
        ('{"one": "x", "two": []}', "; two: Input should be a valid integer"),
    ],
)
def test_a_wrong_answer_is_asked_for_again_with_it_and_its_problem(wrong: str, problem: str) -> None:
    ctx = Context(wrong, GOOD)
    assert asked(ctx) == Document(one=1, two=2)
    first, second = ctx.requests
    assert second.prompt.startswith("p {{kept}}\n\nWRONG ") and f"<{wrong}>" in second.prompt
    assert problem in second.prompt
    assert problem in second.inputs[REPAIR] and second.inputs["a"] == 1
    same = {"prompt", "inputs"}
    assert second.model_dump(exclude=same) == first.model_dump(exclude=same)


def test_the_second_request_is_the_same_whenever_it_is_made() -> None:
    made = [Context("{", GOOD) for _ in range(2)]
    for ctx in made:
        asked(ctx)
    assert made[0].requests[1] == made[1].requests[1]


def test_a_cut_answer_is_asked_for_shorter_and_is_not_sent_back() -> None:
    ctx = Context((GOOD,), GOOD)
    assert asked(ctx).two == 2
    assert ctx.requests[1].prompt == f"p {{{{kept}}}}\n\nSHORTER than {len(GOOD)}"
    assert GOOD not in json.dumps(ctx.requests[1].model_dump(mode="json"))


@pytest.mark.parametrize(
    ("second", "code"),
    [("[]", "answer_invalid"), (("{",), "answer_truncated"), ((GOOD,), "answer_truncated")],
)
def test_a_second_wrong_answer_is_told_with_both(second: str | tuple[str], code: str) -> None:
    ctx = Context("{", second)
    with pytest.raises(StageFailed) as caught:
        asked(ctx)
    assert caught.value.code == code
    assert caught.value.values[ANSWERS] == ["k1", "k2"]
    assert caught.value.request_id == "k2" and caught.value.cause
    assert len(ctx.requests) == 2


def test_a_failure_of_the_provider_is_not_asked_again() -> None:
    refusal = Failure(code="answer_refused", cause="No.", values={"reason": "No."})
    for ctx, requests in ((Context(refusal), 1), (Context("{", refusal), 2)):
        with pytest.raises(StageFailed) as caught:
            asked(ctx)
        assert caught.value.code == "answer_refused" and ANSWERS not in caught.value.values
        assert len(ctx.requests) == requests


def test_many_problems_are_told_in_part() -> None:
    class Many(BaseModel):
        a: int
        b: int
        c: int
        d: int
        e: int
        f: int
        g: int

    ctx = Context("{}", "{}")
    with pytest.raises(StageFailed, match=r"a: Field required; .*e: Field required; and 2 more"):
        ask(ctx, REQUEST, Many.model_validate_json, AGAIN)  # type: ignore[arg-type]
