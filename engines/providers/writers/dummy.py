"""The writer that needs no key: answers from the engines' own samples, the same for the same seed."""

from __future__ import annotations

from collections.abc import Callable

from pydantic import ValidationError

from engines.director.sample import obeyed_panel, sample_storyboard
from engines.kernel.context import WriteAnswer, WriteRequest
from engines.kernel.errors import InvalidInput, ProviderFailed
from engines.text.document import Brief, Script
from engines.text.sample import obeyed_line, obeyed_scene, sample_script


class DummyWriter:
    """Free, offline, deterministic in (inputs, seed)."""

    provider = "dummy"
    model = "dummy-writer-26"
    paid = False

    def write(self, request: WriteRequest, told: Callable[[str], None] | None = None) -> WriteAnswer:
        """The sample for `request.task` ("script" of a brief, "storyboard" of a script), or the line, scene
        or panel as it is wished ("rewrite_line" …), told at once.

        Raises ProviderFailed: task_unknown, dummy_inputs, dummy_language for languages other than Korean
        and English, and `wish_unclear` and `wish_met` for a wish that it does not do.
        """
        try:
            text = self._answer(request)
        except ValidationError as error:
            problem = error.errors(include_url=False)[0]
            place = ".".join(str(part) for part in problem["loc"])
            cause = f"{request.task}: {place or 'inputs'}: {problem['msg']}"
            raise ProviderFailed("dummy_inputs", item=request.label, cause=cause) from error
        except InvalidInput as error:
            failure = ProviderFailed(error.code, item=request.label, cause=error.cause)
            failure.values = dict(error.values)
            raise failure from error
        if told:
            told(text)
        return WriteAnswer(text=text, provider=self.provider, model=self.model)

    @staticmethod
    def _answer(request: WriteRequest) -> str:
        if request.task == "script":
            brief = Brief.model_validate(request.inputs.get("brief"))
            return sample_script(brief, request.seed).model_dump_json()
        if request.task == "storyboard":
            script = Script.model_validate(request.inputs.get("script"))
            return sample_storyboard(script, request.seed).model_dump_json()
        if request.task == "rewrite_line":
            return obeyed_line(request.inputs, request.seed).model_dump_json()
        if request.task == "rewrite_scene":
            return obeyed_scene(request.inputs, request.seed).model_dump_json()
        if request.task == "rewrite_panel":
            return obeyed_panel(request.inputs).model_dump_json()
        raise ProviderFailed("task_unknown", item=request.label, task=request.task)
