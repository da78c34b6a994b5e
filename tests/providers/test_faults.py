"""Failures on demand, and the registry."""

import pytest

import presets
from engines import providers
from engines.kernel.context import Painted, WriteAnswer
from engines.kernel.errors import InvalidInput, ProviderFailed
from engines.providers.faults import Faulty, Injection, injections
from tests.providers.wires import KEY, ask, want


class Good:
    provider = "good"
    model = "dummy"
    paid = False

    def write(self, request, told=None):
        return WriteAnswer(text="{}", provider="good", model="dummy")

    def paint(self, request, shown=None):
        return Painted(
            picture=b"p", media_type="image/png", provider="good", model="dummy", prompt=request.prompt
        )


def outcomes(call, times):
    found = []
    for _ in range(times):
        try:
            call()
            found.append("good")
        except ProviderFailed as error:
            found.append(error.code)
    return found


def test_without_a_plan_everything_passes():
    plain = Faulty(Good(), [])
    assert (plain.provider, plain.model, plain.paid) == ("good", "dummy", False)
    assert plain.write(ask()).text == "{}"
    assert plain.paint(want()).picture == b"p"


def test_a_failure_comes_after_the_given_number_of_calls_and_ends():
    faulty = Faulty(Good(), [Injection("rate_limit", after=2, times=1)])
    assert outcomes(lambda: faulty.paint(want()), 5) == ["good", "good", "rate_limited", "good", "good"]


def test_a_failure_meets_only_its_task_and_item():
    faulty = Faulty(Good(), [Injection("moderation", item="pnl_2"), Injection("refusal", task="storyboard")])
    assert outcomes(lambda: faulty.paint(want(label="pnl_1")), 1) == ["good"]
    assert outcomes(lambda: faulty.paint(want(label="pnl_2")), 2) == ["moderation_blocked"] * 2
    assert outcomes(lambda: faulty.write(ask(task="script")), 1) == ["good"]
    assert outcomes(lambda: faulty.write(ask(task="storyboard")), 1) == ["answer_refused"]


def test_a_pictures_failure_does_not_meet_text():
    faulty = Faulty(Good(), [Injection("moderation"), Injection("truncated_json")])
    assert outcomes(lambda: faulty.write(ask()), 1) == ["answer_truncated"]
    assert outcomes(lambda: faulty.paint(want()), 1) == ["moderation_blocked"]


@pytest.mark.parametrize("name", sorted(presets.faults()))
def test_every_recorded_failure_can_be_injected(name):
    fault = presets.faults()[name]
    faulty = Faulty(Good(), [Injection(name)])
    assert set(fault.names) == {"en", "ko"}
    for kind in fault.kinds:
        call = (lambda: faulty.write(ask())) if kind == "writer" else (lambda: faulty.paint(want()))
        assert outcomes(call, 1) == [fault.code]


def test_an_unknown_failure_is_refused_at_once():
    with pytest.raises(InvalidInput) as caught:
        Faulty(Good(), [Injection("earthquake")])
    assert caught.value.code == "fault_unknown"


def test_the_registry_lists_the_free_provider_first_and_makes_the_paid_one():
    for infos in (providers.list_writers(), providers.list_painters()):
        assert [(info.id, info.needs_key) for info in infos] == [("dummy", False), ("openai", True)]
        assert all(set(info.names) == {"en", "ko"} for info in infos)
    assert providers.make_writer("openai", key=KEY).model == "gpt-6.1-terra"
    assert providers.make_painter("openai", "gpt-image-1.5", KEY, read_asset=lambda asset: b"").paid
    with pytest.raises(ProviderFailed, match="key_missing"):
        providers.make_writer("openai")
    with pytest.raises(InvalidInput, match="provider_unknown"):
        providers.make_writer("nobody")


def test_a_plan_is_read_as_it_is_written_in_a_setting() -> None:
    assert injections("rate_limit@paint+2x3, moderation@paint:pnl_2 ,refusal@script") == (
        Injection("rate_limit", task="paint", after=2, times=3),
        Injection("moderation", task="paint", item="pnl_2"),
        Injection("refusal", task="script"),
    )
    assert injections(" ") == ()
    for wrong, code in (
        ("rate limit", "fault_plan"),
        ("moderation@", "fault_plan"),
        ("earthquake", "fault_unknown"),
    ):
        with pytest.raises(InvalidInput, match=code):
            injections(wrong)
