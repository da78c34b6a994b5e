"""The writer that needs no key: answers from the engines' own samples, the same for the same seed."""

from __future__ import annotations

from engines.director.sample import sample_storyboard
from engines.kernel.context import WriteAnswer, WriteRequest
from engines.kernel.errors import ProviderFailed
from engines.text.document import Brief, Script
from engines.text.sample import sample_script


class DummyWriter:
    """Free, offline, deterministic in (inputs, seed)."""

    provider = "dummy"
    model = "dummy-writer-1"
    paid = False

    def write(self, request: WriteRequest) -> WriteAnswer:
        """Raises ProviderFailed `task_unknown` for a task it has no sample for."""
        if request.task == "script":
            brief = Brief.model_validate(request.inputs["brief"])
            text = sample_script(brief, request.seed).model_dump_json()
        elif request.task == "storyboard":
            script = Script.model_validate(request.inputs["script"])
            text = sample_storyboard(script, request.seed).model_dump_json()
        else:
            raise ProviderFailed("task_unknown", item=request.label, task=request.task)
        return WriteAnswer(text=text, provider=self.provider, model=self.model)
