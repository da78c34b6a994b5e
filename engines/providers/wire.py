"""What a failed, refused or nonsensical answer means: facts of the wire in, ProviderFailed out.

Free of any SDK, so that the decisions can be read in one place. Codes and bodies: OpenAI's help article
6614457 (quota codes), its error-code guide, and the issue threads named in `presets/faults/`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, cast

import presets
from engines.kernel.document import Json
from engines.kernel.errors import ProviderFailed

RATE_WAIT = 20.0
"""Seconds to wait when a rate limit names no time: a third of the one-minute window limits count in."""
SERVER_WAIT = 2.0
"""Seconds to wait after a server error that names no time."""
_LONGEST_CAUSE = 1000

_BILLING = frozenset({"billing_hard_limit_reached", "billing_not_active", "billing_limit_user_error"})
_QUOTA = frozenset(
    {
        "insufficient_quota",
        "credit_balance_exhausted",
        "organization_spend_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
    }
)
_RATE = frozenset({"rate_limit_exceeded", "slow_down", "requests", "tokens"})
_MODERATION = frozenset(
    {"moderation_blocked", "content_policy_violation", "content_filter", "invalid_prompt"}
)
_NO_MODEL = frozenset({"model_not_found", "model_not_available", "deploymentnotfound"})
_TOO_LONG = frozenset({"context_length_exceeded", "string_above_max_length", "request_too_large"})
# A gateway gave up waiting: the machine behind it may well have finished, and charged.
_GATEWAY = frozenset({408, 502, 504, 522, 524})


@dataclass(frozen=True)
class Call:
    """What was asked, as far as its failure depends on it."""

    model: str
    paid: bool
    secrets: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Call(model={self.model!r}, paid={self.paid})"

    def clean(self, text: str) -> str:
        """The text without keys, and without the halves of keys that providers quote back."""
        for secret in self.secrets:
            # Servers at home take any key; a letter or two would tear holes into every sentence.
            if len(secret) >= 4:
                text = text.replace(secret, "[key]")
        text = re.sub(r"\b(?:sk|sess|rk)-[\w*.…\-]{4,}", "[key]", text)
        return re.sub(r"(?i)\bbearer\s+[^\s'\",]+", "Bearer [key]", text)

    def failed(
        self,
        code: str,
        cause: str,
        *,
        request_id: str = "",
        stops_run: bool = False,
        retry_after: float | None = None,
        possibly_billed: bool = False,
        **values: Any,
    ) -> ProviderFailed:
        """The error for `code`; its texts are redacted and its cause is never empty."""
        told = {key: self.clean(value) if isinstance(value, str) else value for key, value in values.items()}
        return ProviderFailed(
            code,
            cause=self.clean(" ".join(cause.split()))[:_LONGEST_CAUSE] or code,
            request_id=request_id,
            stops_run=stops_run,
            retry_after=retry_after,
            possibly_billed=possibly_billed and self.paid,
            model=self.model,
            **told,
        )


def refused(call: Call, status: int, text: str, headers: Mapping[str, str]) -> ProviderFailed:
    """The error for an answer that says no. `headers` have lower-case names."""
    error = _error_of(text)
    code, kind = error["code"].lower(), error["type"].lower()
    request_id = headers.get("x-request-id", "")
    cause = f"HTTP {status} {error['code'] or error['type']}: {error['message'] or 'no message'}"
    message = error["message"].lower()

    if code in _BILLING or kind in _BILLING:
        return call.failed("billing_limit", cause, request_id=request_id, stops_run=True)
    if code in _QUOTA or kind in _QUOTA or status == 402:
        return call.failed("quota_exhausted", cause, request_id=request_id, stops_run=True)
    if code in _MODERATION:
        return call.failed("moderation_blocked", cause, request_id=request_id, reason=error["categories"])
    if "must be verified" in message:
        return call.failed("organization_unverified", cause, request_id=request_id, stops_run=True)
    if code in _NO_MODEL or (error["param"] == "model" and status in (400, 403, 404)):
        return no_model(call, cause, request_id)
    if code in _RATE or (status == 429 and code not in _TOO_LONG):
        wait = retry_after(headers, error["message"])
        wait = RATE_WAIT if wait is None else wait
        return call.failed(
            "rate_limited", cause, request_id=request_id, retry_after=wait, seconds=max(1, round(wait))
        )
    return _by_status(call, status, code, cause, headers)


def _by_status(call: Call, status: int, code: str, cause: str, headers: Mapping[str, str]) -> ProviderFailed:
    request_id = headers.get("x-request-id", "")
    if status == 401:
        return call.failed("wrong_key", cause, request_id=request_id, stops_run=True)
    if status == 403:
        return call.failed("key_not_allowed", cause, request_id=request_id, stops_run=True)
    if code in _TOO_LONG or status == 413:
        return call.failed("request_too_long", cause, request_id=request_id)
    if status in _GATEWAY:
        return call.failed("provider_timeout", cause, request_id=request_id, possibly_billed=True)
    if status >= 500:
        wait = retry_after(headers, "")
        wait = SERVER_WAIT if wait is None else wait
        return call.failed("provider_error", cause, request_id=request_id, retry_after=wait, status=status)
    if status in (404, 405) or 300 <= status < 400:
        return call.failed("endpoint_missing", cause, request_id=request_id, stops_run=True, status=status)
    return call.failed("request_refused", cause, request_id=request_id, status=status)


def does_not_know(failure: ProviderFailed, field: str) -> bool:
    """Whether a server refused a request for a field it does not know. It did nothing, so it cost nothing."""
    return failure.values.get("status") in (400, 422) and field in failure.cause


def no_model(call: Call, cause: str, request_id: str = "") -> ProviderFailed:
    """The model is not there; where our data knows that it was shut down, its successor is named."""
    known = presets.models().get(call.model)
    if known and known.successor:
        return call.failed(
            "model_retired",
            cause,
            request_id=request_id,
            stops_run=True,
            successor=known.successor,
            shutdown=str(known.shutdown or ""),
        )
    return call.failed("model_unavailable", cause, request_id=request_id, stops_run=True)


def _error_of(text: str) -> dict[str, str]:
    """code, type, param, message and moderation categories of an error body, "" where absent."""
    found: dict[str, str] = {"code": "", "type": "", "param": "", "message": "", "categories": ""}
    try:
        body: Any = json.loads(text)
    except ValueError:
        # A proxy's page: its words without the markup are the best cause there is.
        bare = re.sub(r"(?is)<(script|style).*?</\1>|<[^>]*>", " ", text)
        found["message"] = " ".join(bare.split())[:300]
        return found
    error = as_map(body).get("error", body)
    if isinstance(error, str):
        found["message"] = error
        return found
    fields = as_map(error)
    for name in ("code", "type", "param", "message"):
        value = fields.get(name)
        found[name] = "" if value is None else str(value)
    if not found["message"] and fields:
        # Whatever form it has, it is all there is: validators of other servers name the field in it.
        found["message"] = json.dumps(dict(fields), ensure_ascii=False)[:300]
    categories = as_map(fields.get("moderation_details")).get("categories")
    if isinstance(categories, list):
        found["categories"] = ", ".join(str(each) for each in cast("list[Any]", categories))
    return found


def retry_after(headers: Mapping[str, str], message: str) -> float | None:
    """Seconds the provider asks to wait; None when it does not say.

    Looked for in `retry-after-ms`, `retry-after` (seconds or a date, measured from the answer's own `date`),
    the exhausted one of `x-ratelimit-reset-*`, and the "try again in 6.5s" of OpenAI's sentence.
    """
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        value = headers.get(name, "").strip()
        if re.fullmatch(r"\d{1,9}(\.\d+)?", value):
            return float(value) * unit
    after, now = _date(headers.get("retry-after", "")), _date(headers.get("date", ""))
    if after and now:
        return max(0.0, (after - now).total_seconds())
    waits = [
        _duration(headers.get(f"x-ratelimit-reset-{kind}", ""))
        for kind in ("requests", "tokens")
        if headers.get(f"x-ratelimit-remaining-{kind}") == "0"
    ]
    told = re.search(r"try again in ((?:[\d.]+(?:ms|[hms]))+)", message)
    waits.append(_duration(told.group(1)) if told else None)
    return max((wait for wait in waits if wait is not None), default=None)


def _date(value: str) -> datetime | None:
    try:
        return parsedate_to_datetime(value) if value else None
    except ValueError:
        return None


def _duration(value: str) -> float | None:
    """Seconds of "6m0s", "120ms", "1h2m"."""
    parts = re.findall(r"(\d+(?:\.\d+)?)(ms|h|m|s)", value)
    scale = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}
    return sum(float(number) * scale[unit] for number, unit in parts) if parts else None


def as_map(value: Any) -> Mapping[str, Any]:
    """`value` if it is a JSON object, else an empty one: answers are not to be trusted to have a shape."""
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def as_list(value: Any) -> list[Any]:
    """`value` if it is a JSON array, else an empty one."""
    return cast("list[Any]", value) if isinstance(value, list) else []


def as_count(value: Any) -> int:
    """`value` if it is a whole number of at least 0, else 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0


def outputs(body: Json, kind: str) -> list[Any]:
    """The content parts of type `kind` in a Responses answer, in order."""
    return [
        part
        for item in as_list(as_map(body).get("output"))
        if as_map(item).get("type") == "message"
        for part in as_list(as_map(item).get("content"))
        if as_map(part).get("type") == kind
    ]
