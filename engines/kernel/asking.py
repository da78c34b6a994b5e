"""One answer of a writer. One that cannot be used is asked for once more, with what is wrong with it in hand.

The second request is made from the first one, its answer and the problem alone: a stage that is run again
makes the same one, so it is a durable item like any other and never repeated once it is answered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import ValidationError

from engines.kernel.context import Context, WriteAnswer, WriteRequest
from engines.kernel.errors import Failure, StageFailed
from engines.kernel.prompt import fill

T = TypeVar("T")

ANSWERS = "answers"
"""In a failure's values: the keys of the answers that could not be used, for whoever wants to see them."""
REPAIR = "repair"
"""In a request's inputs: what was wrong with the answer it is asked instead of."""
_MOST_PROBLEMS = 5
_LONGEST_ANSWER = 40_000
"""Characters of an answer that are sent back; what is longer than any script is not worth its price."""


@dataclass(frozen=True)
class Again:
    """What is put below the prompt when it is asked again.

    `wrong` for an answer that breaks the agreed form, with `{{problem}}` and `{{answer}}`; `cut` for one
    that ended at its length limit, with `{{length}}` in characters.
    """

    wrong: str
    cut: str


def ask(ctx: Context, request: WriteRequest, read: Callable[[str], T], again: Again) -> T:
    """What `read` makes of the answer's text, or of the second answer's. `read` raises ValueError.

    Raises StageFailed: the provider's failure as it is, or answer_invalid / answer_truncated with the keys
    of both answers in `values`.
    """
    found = ask_all(ctx, [request], read, again)[0]
    if isinstance(found, StageFailed):
        raise found
    return found


def ask_all(
    ctx: Context, requests: Sequence[WriteRequest], read: Callable[[str], T], again: Again
) -> list[T | StageFailed]:
    """For each request what `ask` gives, or the failure it would raise, which keeps no other from being done.

    They are asked at the same time, and those that could not be used then once more.
    """
    ones = [_One[T](request) for request in requests]
    while waiting := [one for one in ones if one.found is None]:
        for one, answer in zip(waiting, ctx.write([one.asked for one in waiting]), strict=True):
            one.take(answer, read, again)
    return [one.found for one in ones if one.found is not None]


class _One(Generic[T]):
    """One request on its way: what is asked now, the answers so far, and what came of it."""

    def __init__(self, request: WriteRequest) -> None:
        self.asked = self._request = request
        self._tried: list[WriteAnswer] = []
        self.found: T | StageFailed | None = None

    def take(self, answer: WriteAnswer | Failure, read: Callable[[str], T], again: Again) -> None:
        if isinstance(answer, Failure):
            self.found = StageFailed.of(answer)
            return
        self._tried.append(answer)
        cause: ValueError | None = None
        if not answer.truncated:
            try:
                self.found = read(answer.text)
                return
            except ValueError as error:
                cause = error
        problem = _problem(cause)
        if len(self._tried) > 1:
            self.found = _failed(self._tried, problem)
            self.found.__cause__ = cause
        else:
            self.asked = _again(self._request, answer, problem, again)


def _again(request: WriteRequest, answer: WriteAnswer, problem: str, again: Again) -> WriteRequest:
    # The half of a cut answer is not sent back: it would take the room that was too small.
    values = {"problem": problem, "answer": answer.text[:_LONGEST_ANSWER], "length": str(len(answer.text))}
    told = fill(again.cut if answer.truncated else again.wrong, values)
    return request.model_copy(
        update={
            "prompt": f"{request.prompt.rstrip()}\n\n{told.strip()}",
            "inputs": {**request.inputs, REPAIR: problem},
        }
    )


def _problem(error: ValueError | None) -> str:
    """What is wrong, with the places where; an answer that was cut has no other problem."""
    if error is None:
        return "it ends at the length limit"
    if not isinstance(error, ValidationError):
        return str(error)
    found = error.errors(include_url=False)
    told = [f"{'.'.join(map(str, one['loc'])) or 'answer'}: {one['msg']}" for one in found[:_MOST_PROBLEMS]]
    more = len(found) - len(told)
    return "; ".join([*told, *([f"and {more} more"] if more else [])])


def _failed(tried: list[WriteAnswer], problem: str) -> StageFailed:
    last = tried[-1]
    answers = [one.key for one in tried if one.key]
    if last.truncated:
        return StageFailed(
            "answer_truncated", cause=problem, request_id=last.request_id, model=last.model, answers=answers
        )
    return StageFailed("answer_invalid", cause=problem, request_id=last.request_id, answers=answers)
