"""What is read off a document is worked out once for it, and anew for another."""

from __future__ import annotations

from engines.kernel.remembered import OfDocument
from engines.text.document import Script
from tests import factories


def test_a_document_is_read_once_and_an_equal_one_again() -> None:
    read: list[Script] = []

    @OfDocument
    def lines(script: Script) -> int:
        """Of a script."""
        read.append(script)
        return len(script.lines())

    one, two = factories.script(), factories.script(factories.scene("s1", factories.beat("l1")))
    assert [lines(one), lines(one), lines(two), lines(two), lines(one)] == [3, 3, 1, 1, 3]
    assert read == [one, two, one]
    assert lines(one.model_copy()) == 3 and len(read) == 4
    assert lines.__doc__ == "Of a script."
