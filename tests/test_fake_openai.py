"""What aimock lacks, against a fake of our own: usage on pictures and a limit of requests a window."""

from __future__ import annotations

import json
import urllib.request

import pytest

from engines.kernel.errors import ProviderFailed
from engines.providers import openai_client
from engines.providers.painters.openai import OpenAIPainter
from tests.fake_openai import REFERENCE_TOKENS, USAGE, FakeOpenAI
from tests.providers.wires import KEY, png, reference, want


def painter(fake: FakeOpenAI, monkeypatch: pytest.MonkeyPatch) -> OpenAIPainter:
    monkeypatch.setattr(openai_client, "OFFICIAL", fake.url)
    return OpenAIPainter(KEY, "gpt-image-2", lambda asset: png(64, 64))


def test_a_picture_is_priced_by_the_usage_it_comes_with(monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeOpenAI().running() as fake:
        made = painter(fake, monkeypatch)
        plain = made.paint(want())
        edited = made.paint(want(references=(reference(1), reference(2))))
    assert plain.usage.output_tokens == USAGE["output_tokens"]
    assert plain.usage.cost_usd == pytest.approx((60 * 5 + 196 * 30) / 1e6)
    assert edited.usage.image_input_tokens == 2 * REFERENCE_TOKENS
    assert edited.usage.cost_usd == pytest.approx((60 * 5 + 3000 * 8 + 196 * 30) / 1e6)
    assert [path for path, _ in fake.asked] == ["/v1/images/generations", "/v1/images/edits"]


def test_the_eleventh_request_of_a_window_is_refused_with_the_time_to_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with FakeOpenAI(limit=10, window=60).running() as fake:
        made = painter(fake, monkeypatch)
        for _ in range(10):
            made.paint(want(width=64, height=64))
        with pytest.raises(ProviderFailed) as caught:
            made.paint(want())
    assert caught.value.code == "rate_limited"
    assert caught.value.retry_after is not None and 0 < caught.value.retry_after <= 60.1
    assert (len(fake.asked), len(fake.refused)) == (11, 1)


@pytest.mark.parametrize(
    ("path", "kind"), [("generations", "image_generation"), ("edits", "image_edit")], ids=str
)
def test_pictures_are_streamed_with_partial_ones_before(path: str, kind: str) -> None:
    body = {"model": "gpt-image-2", "prompt": "x", "size": "64x64", "stream": True, "partial_images": 2}
    with FakeOpenAI().running() as fake:
        request = urllib.request.Request(
            f"{fake.url}/images/{path}", json.dumps(body).encode(), {"content-type": "application/json"}
        )
        with urllib.request.urlopen(request) as answer:
            lines = answer.read().decode().splitlines()
    events = [json.loads(line.removeprefix("data: ")) for line in lines if line.startswith("data: ")]
    assert [one["type"] for one in events] == [f"{kind}.partial_image"] * 2 + [f"{kind}.completed"]
    assert events[-1]["usage"] == USAGE


def test_unfinished_pictures_are_shown_over_a_real_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    with FakeOpenAI().running() as fake:
        made = painter(fake, monkeypatch)
        asked = want(base=reference(1), mask=reference(2), partials=2)
        painted = made.paint(asked, lambda data, kind: seen.append(len(data)))
    assert len(seen) == 2 and painted.usage.output_tokens == USAGE["output_tokens"]
    ((path, body),) = fake.asked
    assert path == "/v1/images/edits"
    assert body["references"] == 1 and body["mask"] == png(64, 64)
