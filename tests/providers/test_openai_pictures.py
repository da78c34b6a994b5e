"""Pictures that are changed, masked, or shown while they come: what is sent, and what comes of it."""

import base64
import json
from email import message_from_bytes

import pytest

import presets
from engines.image.document import Retouch
from engines.image.request import request_for, style_of
from engines.image.retouch import About, Changed, retouch_request
from engines.image.sheet import sheet_request
from engines.kernel.errors import ProviderFailed
from engines.providers import pricing
from engines.providers.estimates import request_usd
from engines.text.document import Sheet
from tests import factories
from tests.providers.wires import KEY, Wire, painter, pictured, png, reference, want

SSE = {"content-type": "text/event-stream"}
USAGE = pictured(b"")["usage"]
STYLE = style_of("")
BLOCKED = {"type": "error", "error": {"code": "moderation_blocked", "message": "no"}}


def encoded(data):
    return base64.b64encode(data).decode()


def sse(*rows):
    return "".join(f"event: {one.get('type', '')}\ndata: {json.dumps(one)}\n\n" for one in rows)


def partial(data, number=0, kind="image_generation"):
    return {"type": f"{kind}.partial_image", "partial_image_index": number, "b64_json": encoded(data)}


def finished(data, kind="image_generation"):
    return {"type": f"{kind}.completed", "b64_json": encoded(data), "usage": USAGE}


def form_of(request):
    """(name, file name, bytes) of each part of a form."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_payload(decode=True),
        )
        for part in message_from_bytes(head + request.content).get_payload()
    ]


def in_a_panel(**changes):
    """A panel of somebody with a sheet, and what its pictures are asked for with."""
    script = factories.script(cast=(factories.member(sheet=Sheet(asset=reference(7))),))
    panel = factories.panel("p1", "l1", action="민수가 문을 연다", **changes)
    fresh = request_for(panel, script, STYLE, seed=1, previous=reference(9))
    return About(panel, script, STYLE), fresh


def test_a_changed_picture_goes_first_then_the_sheets_then_the_panel_before(valid, known):
    about, fresh = in_a_panel()
    retouch = Retouch(of="pic_1", instruction="Make it night", area=True, previous=True)
    base, mask = reference(1), reference(2)
    request = retouch_request(fresh, retouch, about, Changed(base, mask))
    wire = Wire((200, pictured(png(800, 1200))))
    read = {base: b"base", mask: b"mask", reference(7): b"sheet", reference(9): b"before"}
    painter(wire, read_asset=read.__getitem__).paint(request)
    assert wire.requests[0].url.path == "/v1/images/edits"
    parts = form_of(wire.requests[0])
    files = [(name, file, data) for name, file, data in parts if file]
    assert files == [
        ("image[]", "picture-1.png", b"base"),
        ("image[]", "reference-2.png", b"sheet"),
        ("image[]", "reference-3.png", b"before"),
        ("mask", "mask-1.png", b"mask"),
    ]
    fields = {name: data.decode() for name, file, data in parts if not file}
    body = {**fields, "n": int(fields["n"]), "image": ["base", "sheet", "before"], "mask": "mask"}
    valid("CreateImageEditRequest", body)
    assert body.keys() <= known("CreateImageEditRequest")
    first, *labelled = fields["prompt"].splitlines()
    assert first == "Make it night"
    told = "\n".join(labelled)
    assert "picture 2 is the reference sheet" in told and "picture 3 is the panel before" in told
    assert "transparent area of the mask" in told and "Avoid: text" in told


def test_a_sheet_is_asked_for_by_itself(valid):
    wire = Wire((200, pictured(png(1536, 1024))))
    painter(wire).paint(sheet_request(factories.member(appearance="short hair"), STYLE))
    valid("CreateImageRequest", wire.sent)
    assert wire.requests[0].url.path == "/v1/images/generations"
    assert wire.sent["size"] == "1536x1024" and wire.sent["quality"] == "medium"
    assert "short hair" in wire.sent["prompt"] and "민수" not in wire.sent["prompt"]


def test_more_pictures_than_the_model_takes_are_refused_before_anything_is_sent():
    wire = Wire((200, {}))
    full = want(base=reference(99), references=tuple(reference(one) for one in range(1, 17)))
    with pytest.raises(ProviderFailed, match="too_many_references"):
        painter(wire).paint(full)
    assert wire.requests == []


def test_all_that_goes_along_is_in_the_price():
    plain = request_usd("gpt-image-2", want())
    asset = reference()
    each = pricing.reference_tokens(presets.models()["gpt-image-2"], (asset.width, asset.height)) * 8 / 1e6
    assert each > 0
    assert request_usd("gpt-image-2", want(base=reference())) == pytest.approx(plain + each)
    both = want(base=reference(), references=(reference(2),))
    assert request_usd("gpt-image-2", both) == pytest.approx(plain + 2 * each)
    shown = plain + 2 * pricing.PARTIAL_TOKENS * 30 / 1e6
    assert request_usd("gpt-image-2", want(partials=2)) == pytest.approx(shown)


def streamed(request, *rows, status=200):
    seen = []
    wire = Wire((status, sse(*rows), SSE))
    made = painter(wire)
    try:
        answer = made.paint(request, lambda data, kind: seen.append((data, kind)))
    except ProviderFailed as failure:
        answer = failure
    return answer, seen, wire


def test_unfinished_pictures_are_shown_in_order_and_the_last_one_is_the_answer(valid, known):
    first, second, last = png(32, 48), png(33, 48), png(800, 1200)
    rows = (partial(first), {"type": "keepalive"}, partial(second, 1), finished(last))
    answer, seen, wire = streamed(want(partials=2), *rows)
    assert seen == [(first, "image/png"), (second, "image/png")]
    assert answer.picture == last
    assert answer.usage.cost_usd == pytest.approx((100 * 5 + 1500 * 8 + 200 * 30) / 1e6)
    valid("CreateImageRequest", wire.sent)
    assert wire.sent.keys() <= known("CreateImageRequest")
    assert (wire.sent["stream"], wire.sent["partial_images"]) == (True, 2)


def test_an_edit_streams_too(valid):
    request = want(partials=1, base=reference())
    rows = (partial(png(9, 9), 0, "image_edit"), finished(png(800, 1200), "image_edit"))
    answer, seen, wire = streamed(request, *rows)
    assert answer.picture == png(800, 1200) and len(seen) == 1
    fields = {name: data.decode() for name, file, data in form_of(wire.requests[0]) if not file}
    assert (fields["stream"], fields["partial_images"]) == ("true", "1")


@pytest.mark.parametrize(
    ("request_", "shown"), [(want(), True), (want(partials=2), False)], ids=["not wanted", "nobody looks"]
)
def test_nothing_is_streamed_that_nobody_sees(request_, shown):
    wire = Wire((200, pictured(png(800, 1200))))
    painter(wire).paint(request_, (lambda data, kind: None) if shown else None)
    assert "stream" not in wire.sent and "partial_images" not in wire.sent


def test_a_compatible_server_is_not_asked_to_stream():
    wire = Wire((200, pictured(png(800, 1200))))
    far = painter(wire, base_url="https://pictures.example/v1")
    far.paint(want(partials=2), lambda data, kind: None)
    assert "stream" not in wire.sent


def test_a_broken_unfinished_picture_is_passed_over():
    rows = ({**partial(b""), "b64_json": "no picture"}, {**partial(b""), "b64_json": None}, partial(b"GIF"))
    answer, seen, _ = streamed(want(partials=3), *rows, finished(png(800, 1200)))
    assert answer.picture == png(800, 1200) and seen == []


@pytest.mark.parametrize(
    ("rows", "code", "billed"),
    [
        ((partial(png(9, 9)),), "provider_disconnected", True),
        ((), "provider_disconnected", True),
        ((BLOCKED,), "moderation_blocked", False),
        (
            (partial(png(9, 9)), {"type": "error", "error": {"code": "server_error", "message": KEY}}),
            "provider_error",
            True,
        ),
        (({"type": "image_generation.completed", "b64_json": None},), "answer_no_picture", True),
        (({"type": "image_generation.completed", "b64_json": "no"},), "answer_picture_broken", True),
    ],
)
def test_a_stream_without_its_picture_is_a_failure_and_not_repeated(rows, code, billed):
    found, _, wire = streamed(want(partials=1), *rows)
    assert isinstance(found, ProviderFailed)
    assert (found.code, found.possibly_billed) == (code, billed)
    assert KEY not in f"{found!r}{found.cause}"
    assert len(wire.requests) == 1


def test_a_model_that_does_not_stream_is_asked_again_without():
    refusal = {"error": {"message": "Streaming is not supported: 'stream'.", "code": "unsupported_value"}}
    wire = Wire((400, refusal), (200, pictured(png(800, 1200))))
    assert painter(wire).paint(want(partials=1), lambda data, kind: None).picture == png(800, 1200)
    first, second = (json.loads(one.content) for one in wire.requests)
    assert first.pop("stream") and first.pop("partial_images") and first == second
